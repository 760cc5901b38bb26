"""Reports through the real engine: a tap and a link become one flag, and a crash between makes neither two nor none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import web
from sqlalchemy import select, update

from models.config import CircleSettings, Config, HomeserverSettings, ModeratorSettings, ReportSettings
from models.ids import EventId, RoomId, UserId
from models.signals import About, Found, SendFailed
from models.tables import aggregates, outbox
from models.verdict import Tier, ToScreen, Verdict
from plugin.checks.reports import report_findings
from plugin.engine.house import whole_house
from plugin.matrix.api import Homeserver, MatrixError
from plugin.reports import ReportButton
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    DESK,
    KEEPER,
    ROOM,
    Home,
    Wall,
    arrived,
    event,
    home,
    joined,
    said,
)

MIA, NED = UserId("@mia:test"), UserId("@ned:test")
DIRECT = RoomId("!direct:test")


class Judge:
    """Crisis for "danger", green for all else."""

    def judge(self, batch: list[ToScreen]) -> list[Verdict]:
        return [Verdict(Tier.CRISIS if "danger" in one.text else Tier.GREEN, 0.5, "other") for one in batch]


def config() -> Config:
    moderators = (ModeratorSettings(user=BEN),)
    return Config(
        homeserver=HomeserverSettings(url="http://127.0.0.1:1", user=KEEPER),
        circles=(CircleSettings(name="evening", rooms=(ROOM,), moderators_room=DESK, moderators=moderators),),
    )


def tapped(number: int, target: str, sender: str = NED, key: str = "🚩") -> Any:
    relation = {"rel_type": "m.annotation", "event_id": target, "key": key}
    return arrived(event(number, sender, "m.reaction", {"m.relates_to": relation}))


@asynccontextmanager
async def opened(folder: Path, wall: Wall | None = None) -> AsyncIterator[Home]:
    async with home(folder, wall, config(), whole_house(), Judge()) as here:
        people = [joined(user, 900 + at) for at, user in enumerate((ANN, MIA, NED, BEN, KEEPER))]
        await here.engine.take([*people, joined(BEN, 950, DESK), joined(KEEPER, 951, DESK)])
        async with here.engine.writing():
            here.places.set_direct(NED, DIRECT, 0)
        yield here


async def rows(here: Home, kind: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Room, person and body of what waits to be done of one kind."""
    async with here.database.read() as connection:
        found = (
            await connection.execute(select(outbox).where(outbox.c.status == "waiting").order_by(outbox.c.id))
        ).all()
    bodies = [
        (one.room, one.user, orjson.loads(here.ledger.open(bytes(one.body), one.owner, "outbox")))
        for one in found
    ]
    return [one for one in bodies if one[2]["kind"] == kind]


async def told(here: Home, user: str = NED, of: str = "report") -> list[str]:
    said_ = [body["content"]["body"] for _, to, body in await rows(here, "message") if to == user]
    return [one for one in said_ if one.startswith(of)]


async def flags(here: Home) -> list[Any]:
    async with here.database.read() as connection:
        found = (await connection.execute(select(aggregates).where(aggregates.c.kind == "flag"))).all()
    opened_ = [
        here.house.load("flag", here.ledger.open(bytes(one.body), one.owner, f"aggregate flag {one.key}"))
        for one in found
    ]
    return sorted(opened_, key=lambda one: one.matter.number)


async def looked(here: Home, sender: UserId | None, text: str = "") -> None:
    """All look-ups come back, as the sender brings them: with whose the message is, or (None) not at all."""
    async with here.database.write() as connection:
        waiting = outbox.c.about_part.like("look %") & (outbox.c.status == "waiting")
        found = (await connection.execute(select(outbox).where(waiting).order_by(outbox.c.id))).all()
        await connection.execute(update(outbox).where(waiting).values(status="sent"))
    for row in found:
        event_ = EventId(orjson.loads(here.ledger.open(bytes(row.body), row.owner, "outbox"))["event"])
        about, room = About(row.about_kind, row.about_key, row.about_part), RoomId(row.room)
        async with here.engine.writing() as desk:
            flag = (await here.ledger.abouts_of(desk.connection, {event_})).get(event_)
            failed = SendFailed(about, room, None, "not-there")
            came = Found(about, room, event_, sender, text, flag) if sender else failed
            await here.engine.came_of(desk, came, row.circle)


async def test_a_tap_is_taken_away_looked_up_and_becomes_a_flag_about_the_author(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        await here.engine.take([said(1, "you are all liars", MIA), tapped(2, "$1")])
        assert [(room, body["event"]) for room, _, body in await rows(here, "redact-theirs")] == [
            (ROOM, "$2")
        ]
        assert [body["event"] for _, _, body in await rows(here, "look-up")] == ["$1"]
    async with opened(tmp_path) as again:
        await again.engine.take([tapped(2, "$1")])
        await looked(again, MIA, "you are all liars")
        (flag,) = await flags(again)
        assert (flag.subject, flag.matter.excerpt, len(flag.reports)) == (MIA, "you are all liars", 1)
        assert await told(again) == ["report-taken"]
        assert NED not in repr(flag)


async def test_taps_of_another_kind_or_elsewhere_are_no_reports(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        await here.engine.take([said(1, "hello", MIA), tapped(2, "$1", key="❤️"), tapped(3, "$1", key="🚩🚩")])
        assert not await rows(here, "look-up")


async def test_two_who_tap_one_message_are_one_flag_also_when_screening_brought_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        await here.engine.take([said(1, "danger", MIA), tapped(2, "$1"), tapped(3, "$1", ANN)])
        await looked(here, MIA, "danger")
        (flag,) = await flags(here)
        assert (flag.matter.by, len(flag.reports)) == ("screening", 2)
        assert await told(here) == ["report-taken"]
        assert await told(here, ANN) == ["report-taken"]


async def test_a_link_in_private_is_screened_and_looked_up(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        text = "!report https://matrix.to/#/!circle:test/$1 she is in danger"
        await here.engine.take([said(1, "bye", MIA), said(2, text, NED, DIRECT)])
        await looked(here, MIA, "bye")
        (flag,) = await flags(here)
        assert (flag.subject, flag.matter.tier, flag.reports[0].words) == (
            MIA,
            Tier.CRISIS,
            "she is in danger",
        )


async def test_a_report_from_a_device_that_could_not_be_checked_counts(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        one = said(2, "!report he writes to me at night", NED, DIRECT)
        await here.engine.take([type(one)(one.room, one.reading, encrypted=True, trusted=False)])
        (flag,) = await flags(here)
        assert flag.subject == KEEPER


async def test_what_may_not_be_seen_is_reported_in_words_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        await here.engine.take([said(2, "!report https://matrix.to/#/!circle:test/$9 this", NED, DIRECT)])
        await looked(here, None)
        (flag,) = await flags(here)
        assert (flag.subject, flag.matter.where, flag.matter.excerpt) == (KEEPER, "direct", "")


async def test_a_look_up_that_never_answers_is_filed_by_its_timer(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        await here.engine.take([said(1, "bye", MIA), tapped(2, "$1")])
        here.wall.move(minutes=4)
        await here.engine.fire()
        (flag,) = await flags(here)
        assert (flag.subject, flag.matter.event) == (KEEPER, "$1")


async def test_the_row_of_a_report_names_its_maker_to_nobody_without_the_key(tmp_path: Path) -> None:
    async with opened(tmp_path) as here:
        await here.engine.take([said(2, "!report he writes to me at night", NED, DIRECT)])
        async with here.database.read() as connection:
            kept = (
                await connection.execute(select(aggregates).where(aggregates.c.kind.in_(("report", "flag"))))
            ).all()
    assert all(b"night" not in bytes(one.body) for one in kept)
    assert {one.kind: one.owner for one in kept} == {"report": NED, "flag": KEEPER}


class Synapse:
    """Tells of reports as Synapse does: newest first, by pages; `broken` is answered instead while it is there."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self.people: list[dict[str, Any]] = []
        self.broken: tuple[int, str] | None = None
        self.asked: list[str] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.headers.get("Authorization", ""))
        if self.broken:
            return web.Response(status=self.broken[0], text=self.broken[1])
        what = request.path.rpartition("/")[2]
        start, limit = int(request.query.get("from", 0)), int(request.query["limit"])
        newest = list(reversed(self.events if what == "event_reports" else self.people))
        return web.json_response({what: newest[start : start + limit], "total": len(newest)})

    def presses(self, number: int, event_: str, reason: str = "", by: str = NED, room: str = ROOM) -> None:
        self.events.append(
            {
                "id": number,
                "room_id": room,
                "event_id": event_,
                "user_id": by,
                "reason": reason,
                "sender": MIA,
            }
        )


@pytest.fixture
async def synapse() -> AsyncIterator[tuple[Synapse, Homeserver]]:
    there = Synapse()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", there.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    server = Homeserver(there.url, "an administrator's")
    yield there, server
    await server.aclose()
    await runner.cleanup()


def button(here: Home) -> ReportButton:
    return ReportButton(config(), here.database, here.engine, here.circles)


async def test_the_button_is_heard_once_with_its_reason(
    tmp_path: Path, synapse: tuple[Synapse, Homeserver]
) -> None:
    there, server = synapse
    there.presses(7, "$old")
    async with opened(tmp_path) as here:
        await button(here).look(server)
        assert not await rows(here, "look-up")
        there.presses(8, "$1", "danger")
        there.presses(9, "$1", by=ANN)
        there.presses(10, "$2", room="!foreign:test")
        there.presses(11, "$2", by="nobody")
        await button(here).look(server)
    async with opened(tmp_path) as again:
        await button(again).look(server)
        assert [body["event"] for _, _, body in await rows(again, "look-up")] == ["$1", "$1"]
        await looked(again, MIA, "what was said")
        (flag,) = await flags(again)
        assert (flag.subject, flag.matter.tier, len(flag.reports)) == (MIA, Tier.CRISIS, 2)
        assert await told(again) == ["report-taken"]


async def test_many_at_once_are_all_taken(tmp_path: Path, synapse: tuple[Synapse, Homeserver]) -> None:
    there, server = synapse
    async with opened(tmp_path) as here:
        await button(here).look(server)
        for number in range(1, 121):
            there.presses(number, f"$m{number}", "danger")
        await button(here).look(server)
        assert len(await rows(here, "look-up")) == 120


async def test_a_report_about_a_person_is_for_a_circle_they_share(
    tmp_path: Path, synapse: tuple[Synapse, Homeserver]
) -> None:
    there, server = synapse
    async with opened(tmp_path) as here:
        await button(here).look(server)
        there.people.append({"id": 1, "user_id": NED, "target_user_id": MIA, "reason": "asks for money"})
        there.people.append({"id": 2, "user_id": NED, "target_user_id": "@far:away", "reason": "rude"})
        await button(here).look(server)
        (flag,) = await flags(here)
        assert (flag.subject, flag.reports[0].words) == (MIA, "asks for money")


@pytest.mark.parametrize(
    "broken",
    [(401, '{"errcode": "M_UNKNOWN_TOKEN"}'), (200, "{}"), (502, "<h1>"), (200, '{"event_reports": 5}')],
)
async def test_trouble_with_the_homeserver_loses_nothing(
    tmp_path: Path, synapse: tuple[Synapse, Homeserver], broken: tuple[int, str]
) -> None:
    there, server = synapse
    async with opened(tmp_path) as here:
        await button(here).look(server)
        there.presses(3, "$1", "danger")
        there.broken = broken
        with suppress(MatrixError):
            await button(here).look(server)
        there.broken = None
        await button(here).look(server)
        assert len(await rows(here, "look-up")) == 1


@pytest.mark.parametrize(
    ("broken", "level", "words"),
    [
        (None, "fine", "are read"),
        ((401, '{"errcode": "M_UNKNOWN_TOKEN"}'), "problem", "not good any more"),
        ((403, '{"errcode": "M_FORBIDDEN"}'), "problem", "not an administrator"),
        ((404, '{"errcode": "M_UNRECOGNIZED"}'), "advice", "no Synapse"),
        ((502, "<h1>"), "advice", "did not tell"),
    ],
)
async def test_check_says_whether_the_token_works(
    synapse: tuple[Synapse, Homeserver], broken: tuple[int, str] | None, level: str, words: str
) -> None:
    there, _ = synapse
    there.broken = broken
    url = HomeserverSettings(url=there.url, user=KEEPER)
    whole = config().model_copy(update={"homeserver": url})
    assert await report_findings(whole, {}) == ()
    (finding,) = await report_findings(whole, {"CIRCLEKEEPER_ADMIN_TOKEN": "a token"})
    assert (finding.level, words in finding.what) == (level, True)
    assert there.asked == ["Bearer a token"]


async def test_a_token_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    reports = ReportSettings(admin_token_file=tmp_path / "token")
    whole = config().model_copy(update={"reports": reports})
    (finding,) = await report_findings(whole, {})
    assert finding.level == "problem"
    (tmp_path / "token").write_text("\n")
    assert (await report_findings(whole, {}))[0].level == "problem"
