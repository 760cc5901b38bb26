"""The judge is judged: an evening as it should be passes, and each thing that is then put wrong is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.demo.wire import Json, Seen
from tests.chaos.evidence import Evidence, Kept, Letter
from tests.chaos.findings import Wrong, together
from tests.chaos.hindrance import merged, within
from tests.chaos.meetings import judge_meetings
from tests.chaos.messages import LETTER, judge_messages
from tests.chaos.people import DANGERS
from tests.chaos.schedule import Family, schedule

KEEPER, ANA, BEN, MO = "@keeper:one", "@ana:one", "@ben:two", "@mo:one"
ROOM, DESK = "!room", "!desk"
BEGUN = 1_800_000_000.0
TURN = "the talking piece is with you, for about 20 seconds."
LAST = "one line to close with, if you like."


def said(
    number: int, at: float, sender: str, text: str, *, room: str = ROOM, html: str = "", **more: Any
) -> Seen:
    """A message `at` seconds after the beginning; the keeper's carries a letter of its own."""
    content: Json = {"msgtype": "m.text", "body": text, **more}
    if html:
        content |= {"formatted_body": html}
    if sender == KEEPER:
        content |= {LETTER: f"letter-{number}"}
    return Seen(
        player=1,
        room=room,
        event_id=f"${number}",
        sender=sender,
        type="m.room.message",
        content=content,
        encrypted=True,
        where="timeline",
        origin_server_ts=int(1000 * (BEGUN + at)),
        at=at,
        wall=datetime.fromtimestamp(BEGUN, UTC),
    )


def to(user: str) -> Json:
    return {"m.mentions": {"user_ids": [user]}}


def order(*users: str) -> str:
    return " ".join(f'<a href="https://matrix.to/#/{user}">x</a>' for user in users)


def evening() -> list[Seen]:
    """One short meeting, and one message that means danger."""
    round_ = "We go round in this order"
    return [
        said(1, 0, ANA, "!start"),
        said(2, 0.2, KEEPER, "Welcome. A seat: tap 👋 under this message"),
        said(3, 6, KEEPER, f"Check-in. {round_}: Ana, Ben", html=order(ANA, BEN)),
        said(4, 6.1, KEEPER, f"Ana, {TURN}", **to(ANA)),
        said(5, 7, ANA, "done"),
        said(6, 7.3, KEEPER, f"Ben, {TURN}", **to(BEN)),
        said(7, 13.4, KEEPER, "Ben, here is the talking piece once more", **to(BEN)),
        said(8, 14, BEN, DANGERS[0]),
        said(9, 14.2, KEEPER, "Flag 1 waits", room=DESK, html='<a href="https://matrix.to/#/!room/$8">x</a>'),
        said(10, 15, BEN, "done"),
        said(11, 15.3, KEEPER, "Thank you, everybody"),
        said(12, 15.4, KEEPER, "Milestones. Here they are"),
        said(13, 17.5, KEEPER, f"Closing round. {round_}: Ana, Ben", html=order(ANA, BEN)),
        said(14, 17.6, KEEPER, f"Ana, {LAST}", **to(ANA)),
        said(15, 18, ANA, "pass"),
        said(16, 18.2, KEEPER, f"Ben, {LAST}", **to(BEN)),
        said(17, 19, BEN, "done"),
        said(18, 19.2, KEEPER, "Thank you. The meeting is over"),
        said(19, 22.3, KEEPER, "Flag 1: nobody has taken it yet. Mo: could you look?", room=DESK),
        said(
            20, 30.4, KEEPER, "Flag 1: nobody has taken it yet. Mo: you are everybody I can call.", room=DESK
        ),
        said(21, 14.3, KEEPER, "What you wrote has not been overlooked", room="!ben"),
        *(
            said(30 + number, 0.1, KEEPER, "what I do with your words", room=f"!{name}")
            for number, name in enumerate(("ana", "ben", "mo"))
        ),
    ]


def evidence(seen: Sequence[Seen], **more: Any) -> Evidence:
    rooms: dict[str, list[Json]] = {}
    for one in seen:
        rooms.setdefault(one.room, []).append(
            {"event_id": one.event_id, "type": "m.room.encrypted", "sender": one.sender, "content": {}}
        )
    letters = {
        str(one.content[LETTER]): Letter(str(one.content[LETTER]), one.room, "sent", one.event_id, int(BEGUN))
        for one in seen
        if LETTER in one.content
    }
    sights = {
        user: [one for one in seen if one.room in {ROOM, *more_rooms}]
        for user, more_rooms in ((ANA, {"!ana"}), (BEN, {"!ben"}), (MO, {DESK, "!mo"}))
    }
    given_: dict[str, Any] = {
        "keeper": KEEPER,
        "room": ROOM,
        "desk": DESK,
        "speakers": [ANA, BEN],
        "moderators": [MO],
        "rooms": rooms,
        "elsewhere": {},
        "sights": sights,
        "kept": Kept(frozenset(one.event_id for one in seen), letters, 0, ()),
        "ladder": (8, 16),
        "silence": {"check-in": 6, "closing": 5},
    }
    return Evidence(**{**given_, **more})


def wrongs(found: Evidence) -> list[Wrong]:
    return [one.wrong for one in together([judge_messages(found), judge_meetings(found)]).findings]


def without(*numbers: int) -> list[Seen]:
    return [one for one in evening() if one.event_id not in {f"${number}" for number in numbers}]


def instead(number: int, **changes: Any) -> list[Seen]:
    return [replace(one, **changes) if one.event_id == f"${number}" else one for one in evening()]


def at(seconds: float) -> Json:
    return {"origin_server_ts": int(1000 * (BEGUN + seconds))}


def test_an_evening_as_it_should_be_passes() -> None:
    assert together([judge_messages(evidence(evening())), judge_meetings(evidence(evening()))]).findings == ()


def _doubled(number: int) -> list[Seen]:
    """The same letter once more, as another event."""
    whole = evening()
    (one,) = [one for one in whole if one.event_id == f"${number}"]
    return [*whole, replace(one, event_id="$99")]


def _other_letter(number: int) -> list[Seen]:
    """The same said again on purpose, which no transaction id prevents."""
    whole = evening()
    index = next(index for index, one in enumerate(whole) if one.event_id == f"${number}")
    again = replace(whole[index], event_id="$99", content={**whole[index].content, LETTER: "letter-99"})
    return [*whole[: index + 1], again, *whole[index + 1 :]]


@pytest.mark.parametrize(
    ("shaken", "wrong"),
    [
        (lambda: without(9), "lost"),
        (lambda: without(16), "lost"),
        (lambda: without(18), "lost"),
        (lambda: without(20), "lost"),
        (lambda: without(21), "lost"),
        (lambda: without(30), "lost"),
        (lambda: without(2, 3), "lost"),
        (lambda: _doubled(9), "doubled"),
        (lambda: _doubled(18), "doubled"),
        (lambda: _other_letter(4), "doubled"),
        (lambda: _other_letter(9), "doubled"),
        (lambda: _other_letter(12), "doubled"),
        (lambda: _other_letter(18), "doubled"),
        (lambda: _other_letter(19), "doubled"),
        (lambda: _other_letter(21), "doubled"),
        (lambda: _other_letter(31), "doubled"),
        (lambda: instead(11, **at(23)), "late"),
        (lambda: instead(20, **at(38)), "late"),
        (lambda: instead(7, **at(9)), "early"),
        (
            lambda: instead(6, content=said(6, 0, KEEPER, f"Ana, {TURN}", **to(ANA)).content),
            "doubled",
        ),
    ],
)
def test_what_is_put_wrong_is_found(shaken: Callable[[], list[Seen]], wrong: Wrong) -> None:
    assert wrong in wrongs(evidence(shaken()))


def test_a_message_that_was_never_seen_or_never_read_is_lost() -> None:
    whole = evidence(evening())
    assert wrongs(replace(whole, kept=replace(whole.kept, seen=whole.kept.seen - {"$5"}))) == ["lost"]
    assert wrongs(replace(whole, kept=replace(whole.kept, unreadable=1))) == ["lost"]
    unread = [
        replace(one, type="m.room.encrypted") if one.event_id == "$3" else one for one in whole.sights[BEN]
    ]
    assert wrongs(replace(whole, sights={**whole.sights, BEN: unread})) == ["lost"]


def test_a_letter_that_waits_or_was_given_up_is_lost_but_for_one_that_was_too_old() -> None:
    whole = evidence(evening())
    for status in ("waiting", "failed"):
        letters = {**whole.kept.letters, "x": Letter("x", ROOM, status, None, int(BEGUN))}
        assert wrongs(replace(whole, kept=replace(whole.kept, letters=letters))) == ["lost"]
    a_day_later = replace(whole, kept=replace(whole.kept, letters=letters), steps=[(BEGUN + 100, 25 * 3600)])
    assert wrongs(a_day_later) == []


def test_what_comes_late_because_the_keeper_was_down_is_not_late() -> None:
    late = evidence(instead(11, **at(23)))
    assert wrongs(replace(late, hindered=[(BEGUN + 14.5, BEGUN + 22)])) == []
    assert wrongs(replace(late, hindered=[(BEGUN + 15.2, BEGUN + 16)])) == ["late"]


def test_a_call_that_became_too_old_is_made_up_for_by_the_next_one() -> None:
    uncalled = evidence(without(4, 5, 6), steps=[(BEGUN + 6.2, 400)])
    assert wrongs(uncalled) == ["lost"]
    again = said(7, 13.4, KEEPER, "Ben, here is the talking piece once more", **to(BEN))
    back = said(4, 7.4, KEEPER, "I was away. Ana, the talking piece is still with you", **to(ANA))
    made_up = [{"$4": back, "$7": again}.get(one.event_id, one) for one in without(5, 6)]
    assert wrongs(evidence(made_up, steps=[(BEGUN + 6.2, 400)])) == []
    assert "lost" in wrongs(evidence(made_up))


@settings(deadline=None, max_examples=50)
@given(st.integers(), st.floats(1, 900), st.sets(st.sampled_from(list(Family))))
def test_a_seed_always_gives_the_same_schedule(seed: int, seconds: float, families: set[Family]) -> None:
    """And leaving faults out leaves the others where they were."""
    whole = schedule(seed, seconds)
    assert whole == schedule(seed, seconds)
    assert list(whole) == sorted(whole, key=lambda fault: fault.at)
    assert all(0 <= fault.at < seconds for fault in whole)
    assert schedule(seed, seconds, families) == tuple(
        fault for fault in whole if fault.kind.family in families
    )


spans = st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)).map(sorted).map(tuple))


@given(spans, st.floats(0, 100), st.floats(0, 100))
def test_time_is_never_taken_off_twice(found: list[tuple[float, float]], one: float, other: float) -> None:
    begun, ended = sorted((one, other))
    taken = within(merged([*found, *found]), begun, ended)
    assert 0 <= taken <= ended - begun + 1e-9
    assert taken == within(merged(found), begun, ended)


def further(*, told: bool) -> list[Seen]:
    """Ben writes again what means danger; a word below the card of the first brings it, and begins the ladder anew."""
    word = said(
        52,
        31.1,
        KEEPER,
        "Flag 1: Ben has written again",
        room=DESK,
        html='<a href="https://matrix.to/#/!room/$51">x</a>',
    )
    rungs = [
        said(53, 39.2, KEEPER, "Flag 1: nobody has taken it yet. Mo: could you look?", room=DESK),
        said(
            54, 47.3, KEEPER, "Flag 1: nobody has taken it yet. Mo: you are everybody I can call.", room=DESK
        ),
    ]
    return [*evening(), said(51, 31, BEN, DANGERS[0]), *([word, *rungs] if told else [])]


def test_a_further_message_is_brought_by_a_word_below_the_card_of_its_matter() -> None:
    assert wrongs(evidence(further(told=True))) == []
    assert "lost" in wrongs(evidence(further(told=False)))
