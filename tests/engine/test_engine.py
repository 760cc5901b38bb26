from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import event as hooks
from sqlalchemy import func, select

from models.ids import RoomId, UserId
from models.signals import SendFailed
from models.tables import aggregates, audit, failures, outbox, timers
from plugin.engine import outbox as letters
from plugin.engine.places import Places
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CARD,
    DESK,
    KEEPER,
    ROOM,
    Count,
    Home,
    Wall,
    arrived,
    event,
    event_id,
    home,
    joined,
    said,
)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Home]:
    async with home(tmp_path) as opened:
        await opened.engine.take([joined(ANN, 900), joined(BEN, 901), joined(KEEPER, 902)])
        yield opened


async def count(opened: Home, kind: str = "counter", key: str = "evening") -> Count:
    async with opened.engine.writing() as desk:
        kept = await opened.ledger.load(desk.connection, desk.work, (kind, key))
    assert kept is None or isinstance(kept.state, Count)
    return kept.state if kept else Count()


async def rows(opened: Home, table: Any) -> list[Any]:
    async with opened.database.read() as connection:
        return list((await connection.execute(select(table))).all())


async def bodies(opened: Home) -> list[dict[str, Any]]:
    return [
        orjson.loads(opened.ledger.open(bytes(row.body), row.owner, "outbox"))
        for row in await rows(opened, outbox)
    ]


async def test_each_event_is_acted_on_once(here: Home) -> None:
    await here.engine.take([said(1, "hello"), said(1, "hello"), said(2, "again")])
    await here.engine.take([said(2, "again"), said(1, "hello"), said(3, "new")])
    assert (await count(here)).texts == ("hello", "again", "new")


async def test_what_was_decided_is_there_after_a_restart(tmp_path: Path) -> None:
    async with home(tmp_path) as first:
        await first.engine.take([joined(ANN, 900), said(1, "hello")])
    async with home(tmp_path) as second:
        await second.engine.take([said(1, "hello"), said(2, "again")])
        assert (await count(second)).texts == ("hello", "again")
        assert second.places.in_room(ROOM) == (ANN,)


async def test_a_decision_that_raises_is_undone_alone_and_kept_without_its_text(here: Home) -> None:
    await here.engine.take([said(1, "before"), said(2, "break"), said(3, "after")])
    assert (await count(here)).texts == ("before", "after")
    (failure,) = await rows(here, failures)
    assert (failure.event, failure.signal) == ("$2", "MessageSeen")
    assert "secret" not in failure.error
    assert "ValueError" in failure.error


async def test_a_signal_passed_on_to_one_that_raises_leaves_the_first_decision(here: Home) -> None:
    await here.engine.take([said(1, "tell")])
    assert (await count(here)).texts == ("tell",)
    assert [body["content"]["body"] for body in await bodies(here)] == ["told"]
    assert len(await rows(here, failures)) == 1


async def test_a_message_that_could_not_be_judged_is_shown_to_people(here: Home) -> None:
    await here.engine.take(
        [said(1, "fine"), said(2, "unjudgeable"), said(3, "break triage"), said(4, "danger")]
    )
    raised = [await count(here, "flag", key) for key in ("1", "2", "3")]
    assert [one.texts for one in raised] == [
        ("1 not-screened @ann:test",),
        ("2 not-screened @ann:test",),
        ("3 screening @ann:test",),
    ]


async def test_an_edit_finds_the_flag_of_its_message(here: Home) -> None:
    await here.engine.take([said(1, "danger")])
    edit = {
        "msgtype": "m.text",
        "body": "* fine",
        "m.new_content": {"msgtype": "m.text", "body": "fine"},
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$1"},
    }
    await here.engine.take([arrived(event(2, ANN, "m.room.message", edit))])
    assert (await count(here, "flag", "1")).taps == 1
    assert await count(here, "flag", "2") == Count()


async def test_a_flag_is_sealed_with_the_key_of_its_subject(here: Home) -> None:
    await here.engine.take([said(1, "danger", ANN), said(2, "hello", BEN)])
    (row,) = [row for row in await rows(here, aggregates) if row.kind == "flag"]
    assert row.owner == ANN
    with pytest.raises(Exception, match="does not open"):
        here.ledger.open(bytes(row.body), BEN, "aggregate flag 1")


async def test_nothing_of_a_batch_holds_when_its_commit_fails(here: Home) -> None:
    async def fails(_connection: object) -> None:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk"):
        await here.engine.take([said(1, "hello"), joined(KEEPER, 5, DESK)], [fails])
    assert await rows(here, outbox) == []
    await here.engine.take([said(1, "hello")])
    assert (await count(here)).texts == ("hello",)
    assert here.places.membership(DESK, KEEPER) == "leave"


async def test_killed_at_any_statement_a_batch_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """Whichever statement fails, the next start replays the batch and ends where an undisturbed run ends."""
    batch = [
        joined(ANN, 900),
        said(1, "hello"),
        said(2, "timer"),
        said(3, "danger"),
        said(4, "break"),
        said(5, "end"),
    ]

    async def outcome(opened: Home) -> dict[str, Any]:
        return {
            "texts": (await count(opened)).texts,
            "sent": [body["content"]["body"] for body in await bodies(opened) if body["kind"] == "message"],
            "timers": [(row.name, row.due) for row in await rows(opened, timers)],
            "flags": (await count(opened, "flag", "1")).texts,
            "failures": len(await rows(opened, failures)),
            "audit": len(await rows(opened, audit)),
        }

    (tmp_path / "calm").mkdir()
    async with home(tmp_path / "calm") as calm:
        await calm.engine.take(batch)
        expected = await outcome(calm)
    for point in range(200):
        folder = tmp_path / str(point)
        folder.mkdir()
        async with home(folder) as shaken:
            _fail_at(shaken, point)
            try:
                await shaken.engine.take(batch)
            except ConnectionAbortedError:
                pass
            else:
                break
        async with home(folder) as again:
            await again.engine.take(batch)
            assert await outcome(again) == expected, f"killed at statement {point}"
    else:
        pytest.fail("the batch never ran to its end")
    assert point > 10


def _fail_at(opened: Home, point: int) -> None:
    """Make the statement with this number fail, and all after it."""
    counted = {"left": point}

    def before(*_: Any) -> None:
        counted["left"] -= 1
        if counted["left"] < 0:
            raise ConnectionAbortedError

    hooks.listen(opened.database.engine.sync_engine, "before_cursor_execute", before)


async def test_a_timer_fires_once_however_late_and_a_moved_one_only_at_its_new_time(here: Home) -> None:
    await here.engine.take([said(1, "timer")])
    here.wall.move(seconds=30)
    assert await here.engine.fire() == 0
    await here.engine.take([said(2, "timer")])
    here.wall.move(seconds=31)
    assert await here.engine.fire() == 0
    here.wall.move(hours=5)
    assert await here.engine.fire() == 1
    assert await here.engine.fire() == 0
    assert (await count(here)).fired == ("bell",)
    assert await here.engine.next_due() is None


async def test_a_clock_that_jumps_back_never_fires_twice(here: Home) -> None:
    await here.engine.take([said(1, "timer")])
    here.wall.move(seconds=61)
    assert await here.engine.fire() == 1
    here.wall.move(days=-2)
    assert await here.engine.fire() == 0
    here.wall.move(days=4)
    assert await here.engine.fire() == 0


async def test_letters_keep_their_order_and_their_transaction_ids(here: Home, tmp_path: Path) -> None:
    await here.engine.take([said(1, "one"), said(2, "two")])
    async with here.database.read() as connection:
        first = await letters.next_letter(connection, here.ledger, ROOM)
    assert first is not None
    async with home(tmp_path, here.wall) as again:
        async with again.engine.writing() as desk:
            same = await letters.next_letter(desk.connection, again.ledger, ROOM)
        assert same == first
        async with again.database.write() as connection:
            await letters.sent(connection, first, ROOM, event_id(77))
            second = await letters.next_letter(connection, again.ledger, ROOM)
        assert second is not None
        assert second.body == {"kind": "tap", "key": "✅", "of": first.txn}
        async with again.database.read() as connection:
            assert await letters.event_of(connection, first.txn) == event_id(77)
            assert await letters.event_about(connection, CARD, ROOM) == event_id(77)


async def test_a_tap_finds_its_message_even_when_the_answer_to_the_send_was_lost(here: Home) -> None:
    await here.engine.take([said(1, "one")])
    async with here.database.read() as connection:
        letter = await letters.next_letter(connection, here.ledger, ROOM)
    assert letter is not None
    content = {"msgtype": "m.text", "body": "heard"}
    echo = event(50, KEEPER, "m.room.message", content, unsigned={"transaction_id": letter.txn})
    relation = {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$50", "key": "✅"}}
    tap = event(51, BEN, "m.reaction", relation)
    await here.engine.take([arrived(echo), arrived(tap)])
    assert (await count(here)).taps == 1
    async with here.database.read() as connection:
        waiting = await letters.next_letter(connection, here.ledger, ROOM)
    assert waiting is not None
    assert waiting.id != letter.id


async def test_a_command_is_answered_in_private_and_a_typo_kindly(here: Home) -> None:
    await here.engine.take([said(1, "!count"), said(2, "!cuont"), said(3, "!important: I am glad")])
    private = [row for row in await rows(here, outbox) if row.user == ANN]
    assert len(private) == 2
    said_in_private = [body["content"]["body"] for body in await bodies(here) if body["kind"] == "message"]
    assert said_in_private[:2] == ["private", "unknown-command"]
    assert (await count(here)).texts == ("!important: I am glad",)


async def test_answers_to_one_sender_are_bounded_and_screening_is_not(here: Home) -> None:
    await here.engine.take([said(number, "!count danger") for number in range(1, 41)])
    answers = [row for row in await rows(here, outbox) if row.user == ANN]
    assert len(answers) == 21  # twenty answers and one word about being quiet
    async with here.database.read() as connection:
        flags = select(func.count()).select_from(aggregates).where(aggregates.c.kind == "flag")
        assert (await connection.execute(flags)).scalar_one() == 40


async def test_words_nobody_vouches_for_are_screened_and_move_nothing(here: Home) -> None:
    untrusted = said(1, "!count danger")
    await here.engine.take([type(untrusted)(untrusted.room, untrusted.reading, True, trusted=False)])
    private = [row for row in await rows(here, outbox) if row.user == ANN]
    said_so = [orjson.loads(here.ledger.open(bytes(row.body), row.owner, "outbox")) for row in private]
    assert [body["content"]["body"] for body in said_so] == ["not-trusted"]
    assert (await count(here, "flag", "1")).texts == ("1 screening @ann:test",)


async def test_a_room_nobody_set_up_gives_no_orders(here: Home) -> None:
    stranger = said(1, "danger", "@eve:else", ROOM)
    elsewhere = type(stranger)("!other:test", stranger.reading, True)
    await here.engine.take([elsewhere])
    assert await rows(here, outbox) == []
    assert await count(here, "flag", "1") == Count()


async def test_a_refused_letter_is_told_to_what_it_was_about(here: Home) -> None:
    await here.engine.take([said(1, "one")])
    async with here.engine.writing() as desk:
        letter = await letters.next_letter(desk.connection, here.ledger, ROOM)
        assert letter is not None
        await letters.ended(desk.connection, letter, "failed")
        failed = SendFailed(letter.about, ROOM, None, "M_FORBIDDEN")
        await here.engine.came_of(desk, failed, letter.circle)
    assert (await count(here)).failed == ("M_FORBIDDEN",)


async def test_an_edit_finds_its_message_long_after_the_letter_is_gone(here: Home) -> None:
    await here.engine.take([said(1, "one")])
    async with here.database.write() as connection:
        letter = await letters.next_letter(connection, here.ledger, ROOM)
        assert letter is not None
        await letters.sent(connection, letter, ROOM, event_id(77))
        await connection.execute(outbox.delete())
    async with here.engine.writing() as desk:
        assert await here.ledger.places_of(desk.connection, desk.work, CARD) == [(ROOM, "")]


async def test_somebody_who_is_in_no_circle_gives_no_orders(here: Home) -> None:
    stranger = UserId("@eve:else")
    here.places.set_direct(stranger, "!private:test", 1)
    await here.engine.take([said(1, "!count", stranger, RoomId("!private:test"))])
    assert [body["content"]["body"] for body in await bodies(here)] == ["not-here"]


async def test_audit_rows_name_people_by_pseudonym(here: Home) -> None:
    await here.engine.take([said(1, "one")])
    (row,) = await rows(here, audit)
    assert row.who == here.people.pseudonym(ANN)
    assert "ann" not in row.who


async def test_a_text_no_table_can_hold_does_not_spoil_the_batch(here: Home) -> None:
    await here.engine.take([said(1, "danger \ud800 \0"), said(2, "after")])
    assert (await count(here)).texts == ("danger ? \ufffd", "after")
    assert (await count(here, "flag", "1")).texts == ("1 screening @ann:test",)


async def test_a_batch_of_any_size_keeps_the_order(tmp_path: Path) -> None:
    async with home(tmp_path, Wall()) as opened:
        await opened.engine.take([joined(ANN, 900)])
        await opened.engine.take([said(number, str(number)) for number in range(1, 301)])
        assert (await count(opened)).texts == tuple(str(number) for number in range(1, 301))
    assert isinstance(opened.places, Places)


async def test_a_keeper_taken_out_of_a_room_is_told_in_the_transaction_that_notes_it(here: Home) -> None:
    taken_out = event(1, ANN, "m.room.member", {"membership": "leave"}, state_key=KEEPER)

    async def break_off(_connection: Any) -> None:
        raise RuntimeError("the process ends here")

    with pytest.raises(RuntimeError):
        await here.engine.take([arrived(taken_out)], [break_off])
    assert (await count(here)).texts == ()
    assert here.places.joined(ROOM)
    await here.engine.take([arrived(taken_out)])
    await here.engine.take([arrived(taken_out)])
    assert (await count(here)).texts == (f"left {ROOM}",)
    assert not here.places.joined(ROOM)
