"""Commands as people type them: found, forgiven their typos, and checked for who may give them and where.

Pure. A command is declared by the aggregate that answers it (`models.aggregate.Command`); here it is only read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from models import answers
from models.aggregate import Command
from models.circle import Circle
from models.ids import UserId
from models.signals import Where
from models.words import Items, Words

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[a-z][a-z-]{0,30}", re.IGNORECASE)
PLAIN_IN_DIRECT = frozenset({"help", "helpnow"})
"""What is also understood without the prefix in a direct room: nobody in need should have to know about prefixes."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command that was found: its declared name and all behind it."""

    name: str
    rest: str


@dataclass(frozen=True, slots=True)
class Misspelt:
    """Something behind the prefix that is no command; `guess` is the nearest one, or ""."""

    typed: str
    guess: str


def read_command(
    text: str, prefix: str, spellings: Mapping[str, str], where: Where
) -> Typed | Misspelt | None:
    """What a text asks for; None when it is no command but ordinary words.

    `spellings` maps every spelling, lower case, to the declared name; a spelling may be two words ("help now").
    """
    line = text.strip()
    if not line.startswith(prefix):
        return _plain(line, spellings) if where == "direct" else None
    line = line.removeprefix(prefix)
    first = _WORD.match(line)
    if first is None:
        return None
    words = _SPACE.split(line, maxsplit=2)
    two = " ".join(words[:2]).lower()
    if len(words) >= 2 and two in spellings:
        return Typed(spellings[two], words[2].strip() if len(words) > 2 else "")
    word = words[0].lower()
    if word in spellings:
        return Typed(spellings[word], line[len(words[0]) :].strip())
    if not _WORD.fullmatch(word):
        return None
    near = get_close_matches(word, list(spellings), n=1, cutoff=0.6)
    return Misspelt(words[0], near[0] if near else "")


def _plain(line: str, spellings: Mapping[str, str]) -> Typed | None:
    said = answers.plain(line.rstrip(".!?"))
    asked = "help" if said in answers.HELP else "helpnow" if said in answers.HELP_NOW else said
    name = spellings.get(asked)
    return Typed(name, "") if name in PLAIN_IN_DIRECT else None


def may(command: Command, user: UserId, where: Where, circle: Circle) -> Words | None:
    """None when this person may give this command here; else the kind answer that says why not."""
    shown = {"command": f"{circle.prefix}{command.name}"}
    if where not in command.where:
        private = "direct" in command.where and where == "circle"
        return Words("ask-me-privately" if private else "not-here", shown)
    if command.who == "member" and user not in circle.members and not circle.is_moderator(user):
        return Words("not-here", shown)
    if command.who == "moderator" and not circle.is_moderator(user):
        return Words("only-moderators", shown)
    if command.who == "chair" and not circle.is_chair(user):
        return Words("only-chairs", shown)
    return None


def named_first(rest: str, circles: Iterable[Circle]) -> tuple[Circle, str] | None:
    """The circle whose name stands first behind a command, and what stands behind that; None when none is named."""
    name, *left = rest.split(maxsplit=1) or [""]
    found = next((circle for circle in circles if circle.name == name.casefold()), None)
    return (found, left[0] if left else "") if found else None


def which(command: Command, circles: Iterable[Circle], rest: str) -> Words:
    """How the command is written for each of these circles."""
    typed = f"{rest[:40].split(maxsplit=1)[0]} …" if rest else ""
    lines = (
        Words("which-line", {"command": f"{circle.prefix}{command.name} {circle.name} {typed}".strip()})
        for circle in circles
    )
    return Words("which-circle", {"items": Items(tuple(lines))})


def _shown(command: Command, user: UserId, circle: Circle) -> bool:
    leads = circle.settings.anyone_may_start or circle.is_chair(user)
    allowed = any(may(command, user, place, circle) is None for place in command.where)
    return allowed and (leads or not command.leading)


def helpful(
    commands: Iterable[Command], user: UserId, where: Where, circles: Collection[Circle]
) -> list[Command]:
    """The commands this person may give anywhere, those of this kind of room first, by name."""
    allowed = [command for command in commands if any(_shown(command, user, circle) for circle in circles)]
    return sorted(allowed, key=lambda command: (where not in command.where, command.name))
