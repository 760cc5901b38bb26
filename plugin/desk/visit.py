"""One request of somebody who may be here: who they are, what they may see, and how a page is answered in their language."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.ids import UserId
from models.signals import About, DeskPressed
from models.words import Arg, Moment, Words
from plugin.desk.live import Live
from plugin.desk.page import bar
from plugin.desk.parts import Parts
from plugin.desk.sessions import Session
from plugin.desk.shelf import Shelf
from plugin.engine.engine import Undecided
from plugin.words import Reader, TextError, house_texts, render
from plugin.words.pieces import moment_piece
from plugin.words.reader import FALLBACK

HERE = Path(__file__).parent
ASSETS = HERE / "assets"
MOST_WORDS = 5000
NEAR = timedelta(hours=12)
LONGEST = 2000
"""Characters of one field of a form."""


class Refused(Exception):
    """Not to be had: a status and the Fluent id of the sentence that says so."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = Words(words)


@cache
def templates() -> Environment:
    """The templates; whatever is put into one is escaped, and what is missing is an error."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["asset"] = asset
    return environment


@cache
def asset(name: str) -> str:
    """The address of a file of ours; it changes with the file, so that browsers may keep it."""
    return f"/assets/{name}?{sha256((ASSETS / name).read_bytes()).hexdigest()[:12]}"


class Remembered(dict[Any, str]):
    """What was written lately: a list of a hundred flags says the same few sentences again and again."""

    def once(self, key: Any, write: Callable[[], str]) -> str:
        """What was written under this key, or is now."""
        found = self.get(key)
        if found is None:
            if len(self) >= MOST_WORDS:
                self.clear()
            found = self[key] = write()
        return found


class Voice:
    """Sentences for one reader, as plain text for a template to escape."""

    _written = Remembered()

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def t(self, name: str, **args: Arg) -> str:
        """A sentence by its Fluent id."""
        words = Words(name, args)
        if not all(isinstance(one, str | int | float) for one in args.values()):
            # Names and times are the reader's own.
            return self.say(words)
        key = (self.reader.language, self.reader.prefix, name, *args.items())
        return self._written.once(key, lambda: self.say(words))

    def has(self, name: str) -> bool:
        """Whether there is such a sentence."""
        return house_texts().has(FALLBACK, name)

    def say(self, words: Words) -> str:
        """A sentence with its arguments."""
        try:
            return render(words, self.reader).body
        except TextError:
            # A label that is missing must not cost the page on which somebody asks for help; a test finds it.
            return words.id

    def moment(self, at: datetime, now: datetime) -> str:
        """A time of day, with its date when it is not about now."""
        moment = Moment(at, "time" if abs(now - at) < NEAR else "both")
        key = (self.reader.language, self.reader.zone, moment)
        return self._written.once(key, lambda: moment_piece(moment, self.reader).plain)

    def rich(self, words: Words) -> Markup:
        """A sentence with its emphasis; the renderer has escaped whatever it was given."""
        rendered = render(words, self.reader)
        return Markup(rendered.html) if rendered.html else escape(rendered.body)  # noqa: S704 - escaped by the renderer


@dataclass(frozen=True, slots=True)
class Visit:
    """What a handler works with. `circles` are those this person moderates now; there is at least one."""

    request: web.Request
    session: Session
    circles: tuple[Circle, ...]
    voice: Voice
    parts: Parts
    shelf: Shelf
    live: Live
    now: datetime
    left: dict[str, list[str]]

    @property
    def me(self) -> UserId:
        """Who is here."""
        return self.session.user

    @property
    def htmx(self) -> bool:
        """Whether a part of a page is asked for."""
        return self.request.headers.get("HX-Request") == "true"

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees what was committed."""
        async with self.parts.database.read() as connection:
            yield connection

    async def form(self) -> Mapping[str, str]:
        """The fields of a form, cut to what may be needed."""
        fields = await self.request.post()
        return {name: value[:LONGEST] for name, value in fields.items() if isinstance(value, str)}

    async def press(self, number: str, fields: Mapping[str, str]) -> list[str]:
        """Do something to a flag, as the form says; what there is to tell about it."""
        async with self.reading() as connection:
            found = await self.shelf.flag(connection, number, self.circles, self.me)
        if found is None:
            raise Refused(404, "desk-no-such-flag")
        return await self.send(
            About("flag", number, "card"),
            found[1],
            fields.get("act", ""),
            fields.get("rest", ""),
            fields.get("version", ""),
            anyway=fields.get("anyway") == "yes",
        )

    async def send(
        self, about: About, circle: Circle, act: str, rest: str, version: str = "", *, anyway: bool = False
    ) -> list[str]:
        """Press something about a thing of a circle; what there is to tell about it. `version`: of that thing, as a form has it."""
        number = int(version) if version.isascii() and version.isdigit() and len(version) < 10 else 0
        pressed = DeskPressed(self.me, about, act, number, rest, anyway)
        try:
            answers = await self.parts.engine.press(pressed, circle.name)
        except Undecided:
            # The engine has told the operator already.
            raise Refused(500, "desk-failed") from None
        return [self.voice.say(words) for words in answers] or [self.voice.t("desk-done")]

    def named(self, name: str) -> Circle:
        """The circle that a form is about. Raises `Refused`: what was meant for one circle must not happen in another."""
        found = next((one for one in self.circles if one.name == name), None)
        if found is None:
            raise Refused(404, "desk-not-there")
        return found

    def chosen(self, name: str) -> Circle:
        """The circle of this name, of those that may be seen; else the first of them."""
        return next((one for one in self.circles if one.name == name), self.circles[0])

    def leave_word(self, sentences: list[str]) -> None:
        """Say it on the next page this session opens."""
        while len(self.left) > 1000:
            self.left.pop(next(iter(self.left)))
        self.left[self.session.hash] = sentences

    def answer(self, template: str, shown: Mapping[str, Any], said: list[str] | None = None) -> web.Response:
        """A page, or the part of one that a template is. `said`: what there is to tell after a press."""
        words = said or self.left.pop(self.session.hash, [])
        me = self.voice.reader.name_of(self.me)
        text = (
            templates()
            .get_template(template)
            .render(
                t=self.voice.t,
                say=self.voice.say,
                language=self.voice.reader.locale.language,
                bar=bar(),
                path=self.request.path,
                form_token=self.session.form,
                me=me,
                said=words,
                **shown,
            )
        )
        return page_response(text)

    def back(self, path: str, sentences: list[str]) -> web.Response:
        """After a form without script: the page again, with what there is to say."""
        self.leave_word(sentences)
        return web.Response(status=303, headers={"Location": path})


def page_response(text: str, status: int = 200) -> web.Response:
    """HTML that nobody keeps."""
    return web.Response(text=text, status=status, content_type="text/html", charset="utf-8")
