"""The evening as somebody sees it who watches: live in a terminal, or as plain lines anywhere else."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Literal

from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.layout import Layout
from rich.live import Live
from rich.panel import Panel
from rich.segment import Segment
from rich.text import Text

from plugin.demo.player import Player
from plugin.demo.script import Cue
from plugin.demo.wire import Seen

Pane = Literal["circle", "desk", "private"]

TITLES: dict[Pane, str] = {
    "circle": "The circle's room",
    "desk": "The moderators' room",
    "private": "In private",
}
_CLIP: dict[Pane, int] = {"circle": 240, "desk": 330, "private": 230}
_KEPT = 60
_SHADES = (
    "green",
    "yellow",
    "magenta",
    "blue",
    "bright_green",
    "bright_yellow",
    "bright_magenta",
    "bright_blue",
)
_FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)


class Watch:
    """Takes what clients see and what happens, and shows it. `keeper` and the rooms are known once they exist."""

    def __init__(self, console: Console, *, live: bool) -> None:
        self.console = console
        self._live = live
        self._begun = time.monotonic()
        self._panes: dict[Pane, deque[Text]] = {pane: deque(maxlen=_KEPT) for pane in TITLES}
        self._now = ""
        self._shown: set[str] = set()
        self._names: dict[str, str] = {}
        self._people: dict[str, set[str]] = {}
        self._rooms: dict[str, Pane] = {}

    def know(self, keeper: str, room: str, desk: str) -> None:
        """From here on the two rooms have their own panes, and everything else is private."""
        self._names[keeper] = "keeper"
        self._rooms = {room: "circle", desk: "desk"}

    def now(self, text: str) -> None:
        """Something is happening."""
        self._now = text
        if not self._live:
            self._line(Text(f"* {text}", style="bold"))

    def seen(self, player: Player, seen: Seen) -> None:
        """A client saw something."""
        if seen.membership in {"join", "invite"} and seen.state_key:
            self._people.setdefault(seen.room, set()).add(seen.state_key)
        if not seen.event_id or seen.event_id in self._shown or seen.where != "timeline":
            return
        if not self._rooms:
            self._shown.add(seen.event_id)
            return
        pane = self._rooms.get(seen.room, "private")
        said = self._said(seen, pane)
        if said is None:
            return
        self._shown.add(seen.event_id)
        self._panes[pane].append(said)
        if not self._live:
            self._line(Text.assemble((f"{pane:8}", "dim"), said))

    @contextmanager
    def showing(self) -> Iterator[None]:
        """Show it live meanwhile, if this is a terminal somebody watches."""
        if not self._live:
            yield
            return
        with Live(get_renderable=self.picture, console=self.console, screen=True, refresh_per_second=8):
            yield

    def picture(self) -> RenderableType:
        """Everything on one screen."""
        layout = Layout()
        layout.split_column(Layout(name="rooms"), Layout(self._status(), size=3))
        layout["rooms"].split_row(Layout(name="left"), Layout(name="right"))
        layout["left"].update(self._panel("circle", "cyan"))
        layout["right"].split_column(
            Layout(self._panel("desk", "red")), Layout(self._panel("private", "magenta"))
        )
        return layout

    def save_picture(self, file: Path, width: int = 100, height: int = 34) -> None:
        """Write the screen as it is now as an SVG, with no address in it: readers' own fonts will do."""
        canvas = Console(
            record=True,
            width=width,
            height=height,
            file=StringIO(),
            force_terminal=True,
            color_system="truecolor",
        )
        canvas.print(self.picture(), height=height)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_FONT_FACE.sub("", canvas.export_svg(title="circlekeeper demo")), encoding="utf-8")

    def _said(self, seen: Seen, pane: Pane) -> Text | None:
        who = self._who(seen, pane)
        if seen.type == "m.reaction":
            # The keeper's own taps are there for people to press; only people's say something.
            return (
                None
                if self._names.get(seen.sender) == "keeper"
                else Text.assemble(who, " taps ", _clipped(seen.key, 20))
            )
        if seen.membership and pane == "circle" and seen.membership == "join":
            return Text.assemble(who, (" joins", "dim"))
        if seen.type != "m.room.message" or not seen.text:
            return None
        # A note always begins by saying what it is; here there is only room for the rest.
        text = seen.text.partition("\n\n")[2] if pane == "private" and Cue.HELP.of(seen.text) else seen.text
        words = _clipped(text, _CLIP[pane])
        return Text.assemble(who, (" (changed)" if seen.replaces else "", "dim"), ": ", words)

    def _who(self, seen: Seen, pane: Pane) -> Text:
        name = self._styled(seen.sender)
        if pane != "private":
            return name
        others = sorted(self._people.get(seen.room, set()) - {seen.sender})
        return Text.assemble(name, (" → ", "dim"), *(self._styled(other) for other in others))

    def _styled(self, user: str) -> Text:
        name = self._names.setdefault(user, user[1:].partition(":")[0].capitalize())
        if name == "keeper":
            return Text(name, style="bold cyan")
        return Text(name, style=f"bold {_SHADES[sum(map(ord, name)) % len(_SHADES)]}")

    def _panel(self, pane: Pane, style: str) -> Panel:
        return Panel(_Tail(self._panes[pane]), title=TITLES[pane], title_align="left", border_style=style)

    def _status(self) -> Panel:
        return Panel(
            Text(self._now, no_wrap=True, overflow="ellipsis"), title=_clock(self._begun), title_align="left"
        )

    def _line(self, text: Text) -> None:
        text = Text.assemble((f"{_clock(self._begun)} ", "dim"), text)
        self.console.print(text, no_wrap=True, overflow="ellipsis", crop=True)


class _Tail:
    """The last lines that fit, whatever came before."""

    def __init__(self, lines: deque[Text]) -> None:
        self._lines = tuple(lines)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        wide = options.update(height=None)
        lines = console.render_lines(Group(*self._lines), wide, pad=True) if self._lines else []
        height = options.height or len(lines)
        for line in lines[-height:]:
            yield from line
            yield Segment.line()


def _clipped(text: str, limit: int) -> str:
    # The sign that asks for a coloured picture is counted differently by every terminal.
    flat = " ".join(text.replace("\ufe0f", "").split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def _clock(begun: float) -> str:
    minutes, seconds = divmod(int(time.monotonic() - begun), 60)
    return f"{minutes}:{seconds:02}"
