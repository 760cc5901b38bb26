"""Values as people write them in `config.yaml`: each says, when it is wrong, what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field

from models.ids import UserId
from models.language import base

_USER = re.compile(r"@[^:\s]{1,200}:[^\s]{1,200}")
_ROOM = re.compile(r"[!#][^\s]{1,250}")
_SERVER = re.compile(r"(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9.-]{1,230})(:\d{1,5})?")
_HOURS = re.compile(
    r"(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))? \d\d:\d\d-\d\d:\d\d", re.ASCII
)


def fits(pattern: str, sentence: str) -> Callable[[str], str]:
    """A validator that says what to write instead of showing its pattern."""
    compiled = re.compile(pattern)

    def fitting(value: str) -> str:
        if not compiled.fullmatch(value):
            raise ValueError(sentence)
        return value

    return fitting


def _user(value: str) -> UserId:
    if not _USER.fullmatch(value):
        raise ValueError("write a Matrix user id such as @ana:example.org, in quotes")
    return UserId(value)


def _room(value: str) -> str:
    if not _ROOM.fullmatch(value):
        raise ValueError(
            "write a room id such as !abc:example.org or an alias such as #circle:example.org, in quotes"
        )
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("write a time zone such as Europe/Lisbon or UTC") from error
    return value


def _hours(value: str) -> str:
    if value != "always" and not (_HOURS.fullmatch(value) and _clock_times(value)):
        raise ValueError("write always, or hours such as mon-fri 18:00-23:00")
    return value


def _shift(value: str) -> str:
    if not (_HOURS.fullmatch(value) and _clock_times(value)) or value.partition(" ")[2].startswith("24"):
        raise ValueError("write a shift such as mon 18:00-23:00 or fri-sat 20:00-02:00")
    return value


_QUIET = re.compile(r"(\d\d?)(?::(\d\d))?\s*-\s*(\d\d?)(?::(\d\d))?", re.ASCII)


def _quiet(value: str) -> str:
    """As `22:00-07:00`, whichever way it was written."""
    if value == "off":
        return value
    found = _QUIET.fullmatch(value)
    clocks = [(int(found[at]), int(found[at + 1] or 0)) for at in (1, 3)] if found else []
    if len(set(clocks)) < 2 or any(hour > 23 or minute > 59 for hour, minute in clocks):
        raise ValueError("write quiet hours such as 22-7 or 22:30-06:30, or off")
    return "-".join(f"{hour:02}:{minute:02}" for hour, minute in clocks)


_HOOK = re.compile(
    r"(https?)://(\[[0-9a-fA-F:]{2,45}\]|[A-Za-z0-9.-]{1,230})(:[0-9]{1,5})?(/[^\s#]{0,1000})?"
)


def _hook(value: str) -> str:
    found = _HOOK.fullmatch(value)
    if found is None or (found[1] == "http" and found[2].lower() not in _THIS_MACHINE):
        raise ValueError(
            "write an https address that takes a post, such as https://hooks.example.org/tuesday"
        )
    return value


def _clock_times(value: str) -> bool:
    times = value.rpartition(" ")[2].split("-")
    return all(part == "24:00" or (part[:2] < "24" and part[3:] < "60") for part in times)


def _path(value: Path) -> Path:
    try:
        value.expanduser()
    except RuntimeError as error:
        raise ValueError("write the whole path: there is no home for what stands behind its ~") from error
    if "\0" in str(value):
        raise ValueError("write the path of a file, such as data/key")
    return value


def _address(value: str) -> str:
    found = re.fullmatch(r"(127\.0\.0\.1|\[::1\]|localhost):([0-9]{1,5})", value)
    if found is None or int(found[2]) > 65_535:
        raise ValueError("write an address and port of this machine alone, such as 127.0.0.1:9464")
    return value


_LISTENING = re.compile(r"(\[[0-9a-fA-F:]{2,45}\]|[A-Za-z0-9.-]{1,230}):([0-9]{1,5})")
_DESK_URL = re.compile(r"(https?)://(\[[0-9a-fA-F:]{2,45}\]|[A-Za-z0-9.-]{1,230})(:[0-9]{1,5})?/?")
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "[::1]"})


def _listening(value: str) -> str:
    found = _LISTENING.fullmatch(value)
    if found is None or int(found[2]) > 65_535:
        raise ValueError("write an address and port, such as 127.0.0.1:8448")
    return value


def _desk_url(value: str) -> str:
    """As browsers write it in `Host` and `Origin`: in small letters, and without the port that goes without saying."""
    found = _DESK_URL.fullmatch(value)
    if found is None:
        raise ValueError("write an address without a path, such as https://desk.example.org")
    scheme, host = found[1], found[2].lower()
    if scheme == "http" and host not in _THIS_MACHINE:
        raise ValueError("write an https address: over http, whoever listens in could log in as a moderator")
    usual = 443 if scheme == "https" else 80
    port = int(found[3][1:]) if found[3] else usual
    return f"{scheme}://{host}" if port == usual else f"{scheme}://{host}:{port}"


User = Annotated[str, AfterValidator(_user)]
Room = Annotated[str, AfterValidator(_room)]
File = Annotated[Path, AfterValidator(_path)]
Zone = Annotated[str, AfterValidator(_zone)]
Hours = Annotated[str, AfterValidator(_hours)]
WebHook = Annotated[str, AfterValidator(_hook)]
QuietHours = Annotated[str, AfterValidator(_quiet)]
ShiftHours = Annotated[str, AfterValidator(_shift)]
Slug = Annotated[
    str,
    AfterValidator(
        fits(
            r"[a-z][a-z0-9-]{0,39}", "write a short name of small letters, digits and dashes, such as tuesday"
        )
    ),
]
Country = Annotated[
    str, AfterValidator(fits(r"[A-Z]{2}", "write a country as two capital letters, such as PT"))
]
Language = Annotated[
    str,
    AfterValidator(
        fits(r"[a-z]{2}(-[A-Za-z0-9]{2,8}){0,2}", "write a language as two small letters, such as en")
    ),
    AfterValidator(base),
]
"""Its code without the region: `pt-BR` is `pt`."""
Server = Annotated[
    str, AfterValidator(fits(_SERVER.pattern, "write the name of a homeserver, such as example.org"))
]
LocalAddress = Annotated[str, AfterValidator(_address)]
Listening = Annotated[str, AfterValidator(_listening)]
DeskUrl = Annotated[str, AfterValidator(_desk_url)]
Consequence = Literal["flag", "nudge", "off"]
Taking = Literal["redact", "mute", "remove", "ban"]
"""An act that takes something from somebody: a message, their voice, their place."""
Share = Annotated[float, Field(ge=0, le=1)]
