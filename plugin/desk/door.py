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
        self._tries, self._all = Bucket(10, 60), Bucket(120, 60)

    async def ask(self, _request: web.Request) -> web.StreamResponse:
        """A page with one button. It looks at nothing, so a link preview uses nothing up."""
        voice = self._guard.stranger()
        text = templates().get_template("in.html").render(t=voice.t, language=voice.reader.locale.language)
        return page_response(text)

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """The button was pressed: a link becomes a session."""
        now = self._parts.clock()
        if not self._tries.allows(request.remote or "", now) or not self._all.allows("", now):
            raise Refused(429, "desk-too-fast")
        token = (await request.post()).get("token", "")
        cookie = await self._sessions.enter(token, now) if isinstance(token, str) and token else None
        session = await self._sessions.of(cookie, now) if cookie else None
        if cookie is None or session is None:
            raise Refused(403, "desk-link-over")
        async with self._parts.engine.writing() as desk:
            desk.work.audits.append(Noted("desk", "", "desk-entered", session.user, ""))
        answer = web.Response(status=303, headers={"Location": "/"})
        self._guard.give(answer, cookie)
        return answer

    async def leave(self, visit: Visit) -> web.StreamResponse:
        """End this session, or all of this person."""
        if (await visit.form()).get("where") == "everywhere":
            await self._sessions.leave_everywhere(visit.me)
        else:
            await self._sessions.leave(visit.session.hash)
        answer = web.Response(status=303, headers={"Location": "/in"})
        self._guard.take(answer)
        return answer
