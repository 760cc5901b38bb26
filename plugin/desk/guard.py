"""Who comes in, and with what: host, origin, session, role, form token, rates; and the headers of every answer."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from models.circle import PersonFacts, zone_of
from models.ids import server_of
from models.words import Words
from plugin import metrics
from plugin.desk.buckets import Bucket
from plugin.desk.live import Live
from plugin.desk.page import Handler
from plugin.desk.parts import Parts
from plugin.desk.roles import moderated, names
from plugin.desk.sessions import Session, Sessions
from plugin.desk.shelf import Shelf
from plugin.desk.visit import Refused, Visit, Voice, page_response, templates
from plugin.engine.doorkeeping import GOOD_FOR
from plugin.words import Reader

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # With "no-referrer" browsers would also hide the origin of our own forms (Fetch standard, "append a request Origin header").
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex",
}
BY_ITSELF = "Desk-By-Itself"
"""The header by which a page says that nobody asked: it heard of a change."""

log = structlog.get_logger(__name__)


class Guard:
    """Stands at the door of every route."""

    def __init__(self, parts: Parts, sessions: Sessions, live: Live, shelf: Shelf) -> None:
        self._parts = parts
        self._sessions = sessions
        self._live = live
        self._shelf = shelf
        self._left: dict[str, list[str]] = {}
        self._asked, self._pressed = Bucket(600, 60), Bucket(120, 60)
        url = urlsplit(parts.config.desk.public_url or "")
        self.origin = f"{url.scheme}://{url.netloc}"
        self._host = url.netloc
        self._secure = url.scheme == "https"
        # Browsers take a `__Host-` cookie over https alone; it can then not be set by a neighbouring name.
        self._cookie = "__Host-desk" if self._secure else "desk"

    def give(self, answer: web.Response, cookie: str) -> None:
        """Set the session's cookie."""
        answer.set_cookie(
            self._cookie,
            cookie,
            path="/",
            max_age=GOOD_FOR,
            httponly=True,
            secure=self._secure,
            samesite="Strict",
        )

    def take(self, answer: web.Response) -> None:
        """Take the session's cookie away."""
        answer.del_cookie(self._cookie, path="/", httponly=True, secure=self._secure, samesite="Strict")

    def stranger(self) -> Voice:
        """For somebody of whom nothing is known yet."""
        circles = self._parts.config.circles
        language = circles[0].language if circles else "en"
        return Voice(Reader(language=language, prefix=self._parts.config.prefix))

    async def prepared(self, request: web.Request, answer: web.StreamResponse) -> None:
        """The headers that every answer has."""
        for name, value in HEADERS.items():
            answer.headers[name] = value
        answer.headers.setdefault("Cache-Control", "no-store")
        if self._secure:
            answer.headers["Strict-Transport-Security"] = "max-age=31536000"
        answer.headers.pop("Server", None)

    @web.middleware
    async def watch(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Host and origin first; and whatever goes wrong behind becomes a kind page that tells nothing."""
        try:
            if request.host != self._host:
                raise Refused(421, "desk-wrong-address")
            if request.method not in ("GET", "HEAD") and request.headers.get("Origin") != self.origin:
                raise Refused(403, "desk-foreign-form")
            return await handler(request)
        except Refused as refused:
            return self._plain(refused.status, refused.words)
        except web.HTTPException as error:
            if error.status < 400:
                raise
            return self._plain(error.status, Words("desk-not-there"))
        except Exception as error:  # noqa: BLE001 - told to the operator without its text, which could quote somebody
            metrics.WARNINGS.labels("desk-failed").inc()
            log.error("desk-failed", route=_route(request), error=type(error).__name__)
            return self._plain(500, Words("desk-failed"))

    def _plain(self, status: int, words: Words) -> web.Response:
        voice = self.stranger()
        text = (
            templates()
            .get_template("plain.html")
            .render(t=voice.t, language=voice.reader.locale.language, sentence=voice.say(words))
        )
        return page_response(text, status)

    def for_moderators(
        self, handler: Handler, *, by_itself: bool = False
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """A handler that is only reached with a session, a role, and (for a form) its token.

        What a page asks `by_itself` does not show that somebody is there.
        """

        async def answer(request: web.Request) -> web.StreamResponse:
            session = await self._session(request, note=not by_itself and BY_ITSELF not in request.headers)
            if session is None:
                return self._ask_in(request)
            visit = await self._visit(request, session)
            if request.method == "POST":
                await self._check_form(request, session, visit)
            return await handler(visit)

        return answer

    async def _session(self, request: web.Request, *, note: bool) -> Session | None:
        cookie = request.cookies.get(self._cookie, "")
        return await self._sessions.of(cookie, self._parts.clock(), note=note)

    def _ask_in(self, request: web.Request) -> web.Response:
        """To the way in. A link from elsewhere comes without the cookie (SameSite=Strict): then our own page asks once more."""
        if request.headers.get("HX-Request") == "true":
            return web.Response(status=401, headers={"HX-Redirect": "/in"})
        if request.method == "GET" and request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"):
            voice = self.stranger()
            text = (
                templates()
                .get_template("again.html")
                .render(t=voice.t, language=voice.reader.locale.language, path=request.path)
            )
            return page_response(text)
        return web.Response(status=303, headers={"Location": "/in"})

    async def _visit(self, request: web.Request, session: Session) -> Visit:
        parts, now = self._parts, self._parts.clock()
        if not self._asked.allows(session.hash, now):
            raise Refused(429, "desk-too-fast")
        async with parts.database.read() as connection:
            circles = await moderated(connection, parts.circles, session.user, now)
            called = await names(connection, circles) if circles else {}
        if not circles:
            await self._sessions.leave_everywhere(session.user)
            raise Refused(403, "desk-no-role")
        own = parts.people.facts.get(session.user, PersonFacts())
        rostered = next(one for one in circles[0].settings.moderators if one.user == session.user)
        reader = Reader(
            language=own.language or circles[0].settings.language,
            zone=zone_of(rostered, circles[0].settings),
            prefix=parts.config.prefix,
            names=called,
            via=server_of(circles[0].keeper),
        )
        return Visit(
            request, session, circles, Voice(reader), parts, self._shelf, self._live, now, self._left
        )

    async def _check_form(self, request: web.Request, session: Session, visit: Visit) -> None:
        if not self._pressed.allows(session.hash, visit.now):
            raise Refused(429, "desk-too-fast")
        given = (await visit.form()).get("proof", "")
        if not hmac.compare_digest(given.encode(), session.form.encode()):
            raise Refused(403, "desk-foreign-form")

    async def still_moderated(self, visit: Visit) -> frozenset[str]:
        """The circles of whoever gets a long-lived answer, as they are now; none when the session or the role is over."""
        if await self._session(visit.request, note=False) is None:
            return frozenset()
        async with self._parts.database.read() as connection:
            circles = await moderated(connection, self._parts.circles, visit.me, self._parts.clock())
        return frozenset(circle.name for circle in circles)


def _route(request: web.Request) -> str:
    """The pattern of the address, never the address itself."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "?"
