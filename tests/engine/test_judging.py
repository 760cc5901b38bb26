"""A batch is judged in one call, and yet as if its messages had come one by one."""

from __future__ import annotations

from pathlib import Path

from models.config import CircleSettings, Config
from models.ids import RoomId
from models.verdict import Tier, ToScreen, Verdict
from plugin.engine.arrivals import Arrived
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    arrived,
    event,
    home,
    joined,
    said,
)


class Listener:
    """Green for all, and remembers how each text came to be judged."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, tuple[str, ...]]] = []
        self.languages: list[str] = []

    def judge(self, batch: list[ToScreen]) -> list[Verdict]:
        self.heard += [(one.text, one.history) for one in batch]
        self.languages += [one.language for one in batch]
        return [Verdict(Tier.GREEN, 0.0)] * len(batch)


def edited(number: int, of: int, text: str) -> Arrived:
    content = {
        "msgtype": "m.text",
        "body": f"* {text}",
        "m.new_content": {"msgtype": "m.text", "body": text},
        "m.relates_to": {"rel_type": "m.replace", "event_id": f"${of}"},
    }
    return arrived(event(number, ANN, "m.room.message", content))


async def heard(folder: Path, *batches: list[Arrived]) -> list[tuple[str, tuple[str, ...]]]:
    listener = Listener()
    async with home(folder, judge=listener) as here:
        await here.engine.take([joined(ANN, 900), joined(BEN, 901), joined(KEEPER, 902)])
        for batch in batches:
            await here.engine.take(batch)
    return listener.heard


async def test_what_came_before_is_the_same_in_a_batch_as_one_by_one(tmp_path: Path) -> None:
    """Also past an edit, which takes no place among the texts, a text that is cut, and more than are kept."""
    texts = [said(1, "one"), edited(2, 1, "other"), said(3, "x" * 2500), said(4, "ben's", BEN)]
    texts += [said(number, f"text {number}") for number in range(5, 12)]
    together, alone = tmp_path / "together", tmp_path / "alone"
    together.mkdir()
    alone.mkdir()
    in_one = await heard(together, texts)
    assert in_one == await heard(alone, *([one] for one in texts))
    assert in_one[3] == ("ben's", ())
    assert in_one[-1] == ("text 11", tuple(f"text {number}" for number in range(6, 11)))


async def test_a_text_that_comes_twice_is_not_what_came_before_it(tmp_path: Path) -> None:
    assert await heard(tmp_path, [said(1, "one"), said(1, "one")]) == [("one", ())]


async def test_a_private_text_is_judged_by_the_circle_it_points_at(tmp_path: Path) -> None:
    """That circle also hears the verdict; another one may speak another language."""
    private, listener = RoomId("!private:test"), Listener()
    here_ = CONFIG.circles[0].model_copy(update={"moderators_room": None})
    there = CircleSettings(name="tarde", rooms=(DESK,), language="es")
    config = Config(homeserver=CONFIG.homeserver, circles=(here_, there))
    async with home(tmp_path, config=config, judge=listener) as here:
        await here.engine.take([joined(ANN, 900), joined(ANN, 901, DESK), joined(KEEPER, 902)])
        async with here.engine.writing():
            here.places.set_direct(ANN, private, 0)
        links = [f"about https://matrix.to/#/{room}" for room in (ROOM, DESK)]
        await here.engine.take([said(at, text, room=private) for at, text in enumerate(links)])
    assert listener.languages == ["en", "es"]
