"""What open pages are told: of their own circles, not of a flag about whoever listens, and not for longer than somebody is there."""

from aiohttp import ClientResponse

from models.ids import UserId
from models.verdict import Tier
from plugin.desk.live import Live
from plugin.engine.doorkeeping import IDLE
from plugin.engine.work import Kept, Work
from tests.web.desk_of_tests import ANN, BEN, MO, Place

AROUND = ("flags", "concern", "roster", "tally", "triage")


def changed(*entries: tuple[str, str, UserId | None]) -> Work:
    """A commit that holds these: kind, circle, and whose it is."""
    work = Work()
    for at, (kind, circle, owner) in enumerate(entries):
        work.aggregates[kind, str(at)] = Kept(object(), circle, 1, owner)
    return work


def flagged(*subjects: UserId, circle: str = "evening") -> Work:
    """A commit in which flags about these people changed, and what goes with them."""
    around = [(kind, circle, subjects[0] if kind == "concern" else None) for kind in AROUND]
    return changed(*(("flag", circle, one) for one in subjects), *around)


async def heard(work: Work, listener: UserId = MO, circles: tuple[str, ...] = ("evening",)) -> set[str]:
    """What this listener is told of it. A last commit in all circles ends the waiting."""
    live = Live()
    with live.listening(listener, frozenset(circles)) as ear:
        assert ear is not None
        live.committed(work)
        live.committed(changed(*(("end", circle, None) for circle in circles)))
        async for kinds in ear.told():
            return set(kinds) - {"end"}
    raise AssertionError


async def test_a_flag_is_told_to_everybody_but_whom_it_is_about() -> None:
    assert await heard(flagged(MO), BEN) == {"flag", *AROUND}
    assert await heard(flagged(MO), MO) == set()
    assert await heard(flagged(MO, ANN), MO) == {"flag", *AROUND}


async def test_what_else_happened_then_is_told() -> None:
    work = flagged(MO)
    work.aggregates["meeting", "evening"] = Kept(object(), "evening", 1, None)
    assert await heard(work, MO) == {"meeting"}


async def test_nothing_is_told_of_other_circles() -> None:
    assert await heard(flagged(ANN, circle="morning")) == set()
    assert await heard(flagged(ANN, circle="morning"), circles=("evening", "morning")) == {"flag", *AROUND}
    mixed = flagged(MO)
    mixed.aggregates["flag", "elsewhere"] = Kept(object(), "morning", 1, ANN)
    assert await heard(mixed) == set(), "a flag one may not see hides nothing"


async def test_what_is_gone_belongs_to_no_circle() -> None:
    work = Work()
    work.aggregates["flag", "7"] = None
    assert await heard(work) == set()


async def told(stream: ClientResponse) -> str:
    """The next event of a stream: its name."""
    async for line in stream.content:
        if line.startswith(b"event: "):
            return line.decode().removeprefix("event: ").strip()
    return "end"


async def test_a_page_that_is_only_open_is_not_somebody_being_there(desk: Place) -> None:
    async with desk.moderator() as mo, mo.session.get(f"{mo.origin}/live") as stream:
        desk.later(seconds=IDLE - 1)
        await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
        assert await told(stream) == "changed"
        by_itself = {"HX-Request": "true", "Desk-By-Itself": "yes"}
        assert (await mo.get("/", **by_itself)).status == 200
        desk.later(seconds=1)
        await desk.raise_flag(Tier.RED, "cannot go on", ANN)
        assert await told(stream) == "over"
        assert (await mo.get("/")).status == 303
