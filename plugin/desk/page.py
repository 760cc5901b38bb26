"""A page of the desk, and how it makes itself known.

A module of `plugin.desk.pages` that defines `PAGE` is found by itself. Its handlers get a `Visit` and answer it; everything a page
says is in `models/texts/<language>.desk-<name>.ftl`, everything it looks like in `templates/<name>.html`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from aiohttp import web

import plugin.desk.pages

if TYPE_CHECKING:
    from plugin.desk.visit import Visit

Handler = Callable[["Visit"], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Route:
    """Where a page answers. A POST is only let through with the session's form token."""

    method: Literal["GET", "POST"]
    path: str
    handler: Handler


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `title` is the Fluent id of its name in the bar; `order` its place there, None: it does not stand there."""

    name: str
    title: str
    routes: tuple[Route, ...]
    order: int | None = None

    @property
    def path(self) -> str:
        """Where the bar leads."""
        return self.routes[0].path


@cache
def pages() -> tuple[Page, ...]:
    """All pages, in the order of the bar."""
    modules = pkgutil.iter_modules(plugin.desk.pages.__path__, "plugin.desk.pages.")
    found = [getattr(import_module(module.name), "PAGE", None) for module in modules]
    return tuple(
        sorted((one for one in found if isinstance(one, Page)), key=lambda one: (one.order or 0, one.name))
    )


@cache
def bar() -> tuple[Page, ...]:
    """Those that stand in the bar."""
    return tuple(one for one in pages() if one.order is not None)
