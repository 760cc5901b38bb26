"""What the moderator's client holds: which message was brought to people, when, and how often."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import Callable

from plugin.matrix.api import Json

EVENT = re.compile(r"\$[A-Za-z0-9_-]{43}")
"""An event id of a present room version (spec, "Room version 4")."""


class Cards:
    """Hears the moderator's client; a card is a message that names the event it is about."""

    def __init__(self, of_people: set[str]) -> None:
        self._people = of_people
        self.held: dict[str, list[float]] = defaultdict(list)
        """By event: the seconds at which a card about it was here."""
        self._waiting: dict[str, asyncio.Future[float]] = {}
        self._said: dict[str, int] = defaultdict(int)

    def hear(self, _room: str, event: Json, at: float) -> None:
        if event["sender"] in self._people or event["type"] != "m.room.message":
            return
        if is_edit(event):
            # Edits of a card are no new card. A word below a card, about a further message of the same person, brings it as well.
            return
        for about in named(event):
            self.held[about].append(at)
            waiting = self._waiting.pop(about, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(at)

    async def about(self, event: str, within: float = 30) -> float:
        """The second at which the first card about this was here. Raises `TimeoutError`."""
        if self.held[event]:
            return self.held[event][0]
        waiting = self._waiting.setdefault(event, asyncio.get_running_loop().create_future())
        return await asyncio.wait_for(waiting, within)


def named(event: Json) -> set[str]:
    """All events that a message names in its words."""
    content = event["content"]
    words = f"{content.get('body')} {content.get('formatted_body')}".replace("%24", "$")
    return set(EVENT.findall(words))


def is_edit(event: Json) -> bool:
    """Whether it only changes an earlier message."""
    relation = event["content"].get("m.relates_to")
    return isinstance(relation, dict) and relation.get("rel_type") == "m.replace"


OnCard = Callable[[str, float], None]
