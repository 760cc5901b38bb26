"""Settings that fit by themselves and not with each other. Pure."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from difflib import get_close_matches
from importlib import import_module
from urllib.parse import urlsplit

import moderation.norms
from models.config import CircleSettings, Config
from models.ids import UserId, server_of
from moderation.screening.languages import ON
from plugin.checks.finding import Finding, advice, fine, problem

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def norm_names() -> tuple[str, ...]:
    """The norms there are: each is a module of its own, with its words in it."""
    modules = (
        import_module(found.name)
        for found in pkgutil.iter_modules(moderation.norms.__path__, "moderation.norms.")
    )
    named = (module.__name__.rpartition(".")[2] for module in modules if hasattr(module, "WORDS"))
    return tuple(sorted(name.replace("_", "-") for name in named))


def norm_kinds(norm: str) -> tuple[str, ...]:
    """The kinds of reasons a norm has, as its words name them."""
    words = import_module(f"{moderation.norms.__name__}.{norm.replace('-', '_')}").WORDS
    return tuple(sorted(re.findall(rf"^why-{norm}-([a-z-]+) =", words, re.MULTILINE)))


def settings_findings(config: Config, norms: tuple[str, ...]) -> tuple[Finding, ...]:
    """What to say about a configuration that could be read."""
    found = [
        *_whole(config),
        *(finding for circle in config.circles for finding in _circle(circle, config, norms)),
    ]
    return tuple(found) or (fine(f"the settings fit ({_count(config)})"),)


def _count(config: Config) -> str:
    return "one circle" if len(config.circles) == 1 else f"{len(config.circles)} circles"


def _whole(config: Config) -> Iterator[Finding]:
    url = urlsplit(config.homeserver.url)
    if url.scheme == "http" and url.hostname not in _LOOPBACK:
        yield problem(
            "homeserver.url begins with http, so the password and the token would travel in the clear",
            "write the https address",
        )
    if not config.circles:
        yield problem("there is no circle", "write one under circles, as in config.sample.yaml")
    if not config.invites.servers and not config.invites.people:
        yield advice(
            "nobody may invite the keeper to a room",
            "name homeservers or people under invites, as in config.sample.yaml",
        )


def _circle(circle: CircleSettings, config: Config, norms: tuple[str, ...]) -> Iterator[Finding]:
    name = f"circle {circle.name}"
    if circle.moderators_room is None:
        yield problem(
            f"{name} has no moderators' room, so nobody is told when somebody is in danger",
            "make an encrypted room for the moderators and name it in moderators_room",
        )
    if not circle.moderators:
        yield problem(f"{name} has nobody on its roster", "name its moderators, as in config.sample.yaml")
    if circle.language not in ON:
        yield problem(
            f"{name} speaks {circle.language}, and messages in it are judged as if they were English, which finds little",
            f"do not rely on screening there, and tell the circle so; it knows {', '.join(sorted(ON))}",
        )
    if not circle.countries:
        yield advice(
            f"{name} names no countries",
            "write where its members live, so that you can confirm the crisis lines",
        )
    for moderator in circle.moderators:
        yield from _moderator(name, UserId(moderator.user), config)
    if config.homeserver.user in circle.chairs:
        yield problem(f"{name} names the keeper itself as a chair", "name people")
    for act in circle.four_eyes:
        if act in circle.acts and len(circle.moderators) == 1:
            yield advice(
                f"{name}: {act} takes two moderators, and its roster has one",
                f"name another one, or take {act} out of four_eyes",
            )
    for norm in circle.norms:
        if norms and norm not in norms:
            near = get_close_matches(norm, norms, n=1)
            yield problem(
                f"{name} names the norm {norm}, which there is none of",
                f"did you mean {near[0]}?" if near else f"the norms are {', '.join(norms)}",
            )
        elif norms:
            yield from _left(name, norm, circle)


def _left(name: str, norm: str, circle: CircleSettings) -> Iterator[Finding]:
    """Kinds to leave alone that the norm does not have."""
    chosen = circle.norms[norm]
    if isinstance(chosen, str) or not chosen.leave:
        return
    known = norm_kinds(norm)
    for kind in chosen.leave:
        if kind not in known:
            yield problem(
                f"{name} leaves {kind} alone in the norm {norm}, which has no such kind",
                f"the kinds are {', '.join(known)}",
            )


def _moderator(name: str, user: UserId, config: Config) -> Iterator[Finding]:
    if user == config.homeserver.user:
        yield problem(f"{name} names the keeper itself as a moderator", "name people")
        return
    allowed = {server_of(UserId(config.homeserver.user)), *config.invites.servers}
    if server_of(user) not in allowed and user not in config.invites.people:
        yield advice(
            f"{name}: {user} is of a homeserver that invites does not name, so cards hold no excerpts while they are in the room",
            f"add {server_of(user)} to invites.servers, or {user} to invites.people, if you trust it with them",
        )
