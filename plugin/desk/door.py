"""The way in and out."""

from __future__ import annotations

from aiohttp import web

from plugin.desk.buckets import Bucket
from plugin.desk.guard import Guard
from plugin.desk.parts import Parts
from plugin.desk.sessions import Sessions
from plugin.desk.visit import Refused, Visit, page_response, templates
from plugin.engine.work import Noted


class Door:
    """The pages that need no session, and those that end one."""

    def __init__(self, parts: Parts, guard: Guard, sessions: Sessions) -> None:
        self._parts = parts
        self._guard = guard
        self._sessions = sessions
        self._missed = Bucket(10, 60)

    async def ask(self, _request: web.Request) -> web.StreamResponse:
        """A page with one button. It looks at nothing, so a link preview uses nothing up."""
        voice = self._guard.stranger()
        text = templates().get_template("in.html").render(t=voice.t, language=voice.reader.locale.language)
        return page_response(text)

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """The button was pressed: a link becomes a session."""
        token = (await request.post()).get("token", "")
        cookie = await self._entered(token) if isinstance(token, str) else None
        if cookie is None:
            # Misses alone are counted: behind a proxy everybody has one address, and nobody's guessing is to keep others out.
            slow = not self._missed.allows(request.remote or "", self._parts.clock())
            raise Refused(429, "desk-too-fast") if slow else Refused(403, "desk-link-over")
        answer = web.Response(status=303, headers={"Location": "/"})
        self._guard.give(answer, cookie)
        return answer

    async def _entered(self, token: str) -> str | None:
        """The cookie of a new session, written with its row of the log; None for a link that is not good."""
        if not await self._sessions.waits(token):
            return None
        async with self._parts.engine.writing() as desk:
            entered = await self._sessions.enter(desk.connection, token, desk.now)
            if entered is None:
                return None
            user, cookie = entered
            desk.work.audits.append(Noted("desk", "", "desk-entered", user, ""))
        return cookie

    async def leave(self, visit: Visit) -> web.StreamResponse:
        """End this session, or all of this person; with its row of the log."""
        everywhere = (await visit.form()).get("where") == "everywhere"
        async with self._parts.engine.writing() as desk:
            if everywhere:
                desk.work.closed.append(visit.me)
            else:
                await self._sessions.leave(desk.connection, visit.session.hash)
            act = "desk-closed" if everywhere else "desk-left"
            desk.work.audits.append(Noted("desk", "", act, visit.me, ""))
        answer = web.Response(status=303, headers={"Location": "/in"})
        self._guard.take(answer)
        return answer
