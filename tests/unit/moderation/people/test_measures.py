"""What must hold of everything that is taken from somebody, whatever happens in whatever order."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from flag_world import ANA, BEN, CLEO, MIA, NED, ROOM, House, command, ids, norm_only, only, raised, to
from hypothesis import given, settings
from hypothesis import strategies as st
from measure_world import KEY, answered, due, flagged, holds, outcome, ring, strict, write

from models.circle import Circle
from models.effects import (
    Answer,
    Ban,
    CancelTimer,
    Edit,
    Effect,
    Hold,
    Say,
    SetPower,
    SetTimer,
    Unban,
    Whisper,
)
from models.ids import RoomId, UserId
from models.signals import DeskPressed, TimerFired
from models.verdict import Tier
from moderation.flag.state import Held
from moderation.measured import Measures
from moderation.measures import AGGREGATE
from moderation.told import Lifted
from plugin.words import Reader, render

HALL = RoomId("!hall:one")
OPEN = strict(four_eyes=())


def wide(**more: Any) -> Circle:
    """The circle with a second room."""
    return replace(strict(four_eyes=(), **more), rooms=(ROOM, HALL))


def test_a_mute_holds_in_all_rooms_and_ends_in_all() -> None:
    house = flagged(wide())
    said = write(house, "mute 17 2h loud")
    assert {one.room for one in holds(said)} == {ROOM, HALL}
    told = answered(house, said)
    assert ids(told).count("measure-told-mute") == 1
    at = due(said, f"mute {MIA}")
    ended = ring(house, f"mute {MIA}", at)
    assert [(one.room, one.level) for one in holds(ended) if isinstance(one, SetPower)] == [
        (ROOM, None),
        (HALL, None),
    ]
    told = answered(house, ended)
    assert [words.args["how"] for words in to(MIA, told)] == ["time"]
    assert house.state.last("ended") is not None
    assert house.states["measure", KEY] is None


def test_where_a_room_refused_the_rest_stands_and_is_said() -> None:
    house = flagged(wide())
    first, second = holds(write(house, "mute 17 loud"))
    house.give("measure", outcome(first, "no-power"), KEY)
    told = house.give("measure", outcome(second), KEY)
    (words,) = [
        one.words
        for one in house.heard
        if getattr(getattr(one, "words", None), "id", "") == "measure-done-mute"
    ]
    assert (words.args["part"], words.args["why"]) == ("some", "no-power")
    assert [one.id for one in to(MIA, told)] == ["measure-told-mute"]
    assert [one.room for one in holds(write(house, "lift 17"))] == [HALL]


def test_a_timer_that_comes_too_early_or_after_the_end_does_nothing() -> None:
    house = flagged(OPEN)
    said = write(house, "mute 17 2h loud")
    at = due(said, f"mute {MIA}")
    answered(house, said)
    assert [type(one) for one in ring(house, f"mute {MIA}", house.now)] == [SetTimer]
    answered(house, write(house, "lift 17"))
    answered(house, write(house, "ban 17 loud"))
    assert holds(ring(house, f"mute {MIA}", at)) == []


def test_what_the_homeserver_says_twice_is_heard_once() -> None:
    house = flagged(OPEN)
    said = write(house, "mute 17 loud")
    assert to(MIA, answered(house, said))
    assert answered(house, said) == []


def test_the_newest_wish_stands_in_place_of_the_older_and_its_flag_is_told() -> None:
    house = flagged(OPEN)
    answered(house, write(house, "mute 17 2h loud"))
    house.give("flag", replace(norm_only("hate"), number=18))
    said = house.give("flag", command("mute 18 3d louder"))
    assert due(said, f"mute {MIA}") == house.now + timedelta(days=3)
    assert [one.act for one in house.state.held] == ["mute"], "the older stands until the newer is done"
    answered(house, said)
    assert house.state.held == ()
    assert ids(write(house, "lift 17")) == ["measure-nothing"]
    assert len(house.states["measure", KEY].standing) == 1


def test_what_stood_before_a_wish_that_was_refused_ends_when_the_person_was_told() -> None:
    house = flagged(wide())
    said = write(house, "mute 17 2h loud")
    end = due(said, f"mute {MIA}")
    answered(house, said)
    house.give("flag", replace(norm_only("hate"), number=18))
    told = answered(house, house.give("flag", command("mute 18 3d louder")), refused="too-old")
    assert to(MIA, told) == []
    assert due(told, f"mute {MIA}") == end
    assert house.state.held == (Held("mute", end),)
    assert house.states["flag", "18"].last("not-done") is not None
    assert [(one.room, one.level) for one in holds(ring(house, f"mute {MIA}", end))] == [
        (ROOM, None),
        (HALL, None),
    ]


def test_where_a_longer_one_was_refused_in_a_room_the_shorter_ends_there_too() -> None:
    house = flagged(wide())
    answered(house, write(house, "mute 17 2h loud"))
    first, second = holds(write(house, "mute 17 3d louder"))
    house.give("measure", outcome(first), KEY)
    house.give("measure", outcome(second, "too-old"), KEY)
    assert [one.room for one in holds(write(house, "lift 17"))] == [ROOM, HALL]


def test_what_is_given_back_before_the_homeserver_answered_for_it_is_over_for_both_flags() -> None:
    house = flagged(OPEN)
    answered(house, write(house, "mute 17 2h loud"))
    house.give("flag", replace(norm_only("hate"), number=18))
    end = due(house.give("flag", command("mute 18 3d louder")), f"mute {MIA}")
    ended = ring(house, f"mute {MIA}", end)
    assert house.state.held == ()
    answered(house, ended)
    assert house.states["flag", "18"].last("ended") is not None
    assert house.states["measure", KEY] is None


def test_an_appeal_can_give_back_what_was_taken() -> None:
    house = flagged(OPEN)
    answered(house, write(house, "ban 17 30d loud"))
    lifted: Any = Lifted(17, BEN)
    said = house.give("measure", lifted, KEY)
    assert [type(one) for one in holds(said)] == [Unban]
    answered(house, said)
    assert house.state.last("lifted").who == BEN
    assert house.give("measure", lifted, KEY) == []


def test_what_cannot_be_given_back_is_told_and_not_tried_for_ever() -> None:
    house = flagged(OPEN)
    answered(house, write(house, "ban 17 1d loud"))
    said = ring(house, f"ban {MIA}", house.now + timedelta(days=1))
    told = answered(house, said, refused="no-power")
    assert "measure-not-lifted" in ids(told)
    assert holds(told) == []
    assert house.states["measure", KEY] is None


def test_it_ends_also_for_somebody_of_whom_nothing_is_kept_any_more() -> None:
    circle = wide()
    for act, kind in (("mute", SetPower), ("ban", Unban)):
        signal = TimerFired(f"{act} {MIA}", House().now)
        state, effects = AGGREGATE.decide(None, signal, now=House().now, rng=Random(1), circle=circle)
        assert state is None
        assert [(type(one), one.room, getattr(one, "user", None)) for one in holds(effects)] == [
            (kind, ROOM, MIA),
            (kind, HALL, MIA),
        ]


def test_what_stands_is_sealed_with_the_person_it_was_taken_from() -> None:
    assert AGGREGATE.owner(Measures(MIA)) == MIA


# Whatever happens

PEOPLE = (ANA, BEN, CLEO, MIA, NED)
flags = st.sampled_from(["17", "18"])
lines = st.builds(
    " ".join,
    st.tuples(
        st.sampled_from(["redact", "mute", "remove", "ban", "agree", "lift", "resolve", "release", "claim"]),
        flags,
        st.sampled_from(["", "2h loud", "anyway 3d loud", "loud"]),
    ),
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("command"), lines, st.sampled_from(PEOPLE)),
        st.tuples(st.just("desk"), lines, st.sampled_from(PEOPLE)),
        st.tuples(st.just("answer"), st.sampled_from(["", "", "", "no-power", "creator"]), st.just(None)),
        st.tuples(st.just("wait"), st.integers(60, 200_000), st.just(None)),
        st.tuples(st.just("need"), st.booleans(), st.just(None)),
        st.tuples(st.just("here"), st.sampled_from([(ANA, BEN, CLEO), (ANA, BEN), (ANA,)]), st.just(None)),
    ),
    max_size=25,
)
eyes = st.sampled_from([("ban",), (), ("mute", "ban"), ("redact", "mute", "remove", "ban")])


class Server:
    """Does what it is asked, in order, when it gets to it; rings timers when they are due."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.waiting: list[Hold] = []
        self.timers: dict[tuple[str, str, str], datetime] = {}
        self.muted: set[RoomId] = set()
        self.banned: set[RoomId] = set()
        self.taken: list[tuple[Hold, bool]] = []

    def hear(self, kind: str, key: str, effects: list[Effect]) -> None:
        """The effects of one aggregate and, in their order, of those it told."""
        for one in effects:
            if isinstance(one, SetTimer | CancelTimer) and one.name.partition(" ")[0] in ("mute", "ban"):
                self.set("measure", KEY, one)
            elif isinstance(one, SetTimer) and one.name == "second":
                self.set(kind, key, one)
        self.waiting += holds(effects)

    def set(self, kind: str, key: str, timer: SetTimer | CancelTimer) -> None:
        if isinstance(timer, SetTimer):
            self.timers[kind, key, timer.name] = timer.due
        else:
            self.timers.pop((kind, key, timer.name), None)

    def answer(self, refused: str) -> None:
        if not self.waiting:
            return
        hold = self.waiting.pop(0)
        undo = isinstance(hold, Unban) or (isinstance(hold, SetPower) and hold.level is None)
        if not refused or undo:
            refused = ""
            match hold:
                case SetPower(level=None):
                    self.muted.discard(hold.room)
                case SetPower():
                    self.muted.add(hold.room)
                case Ban():
                    self.banned.add(hold.room)
                case Unban():
                    self.banned.discard(hold.room)
        self.hear("measure", KEY, self.house.give("measure", outcome(hold, refused), KEY))

    def ring(self) -> None:
        for (kind, key, name), at in sorted(self.timers.items(), key=lambda one: one[1]):
            if at <= self.house.now and self.timers.pop((kind, key, name), None):
                self.hear(kind, key, self.house.give(kind, TimerFired(name, at), key))


def play(house: House, server: Server, step: tuple[str, Any, Any]) -> None:
    kind, what, who = step
    match kind:
        case "command":
            number = what.split()[1]
            server.hear("flag", number, house.give("flag", command(what, who)))
        case "desk":
            act, number, rest = (*what.split(" ", 2), "")[:3]
            flag = house.states["flag", number]
            pressed = DeskPressed(who, flag.about("card"), act, flag.version, rest, anyway="anyway" in rest)
            server.hear("flag", number, house.give("flag", pressed))
        case "answer":
            server.answer(what)
        case "wait":
            house.now += timedelta(seconds=what)
            server.ring()
        case "need":
            if what and ("flag", "19") not in house.states:
                server.hear("flag", "19", house.give("flag", replace(raised(Tier.RED), number=19)))
            elif ("flag", "19") in house.states:
                server.hear("flag", "19", house.give("flag", command("release 19" if what else "resolve 19")))
        case "here":
            house.circle = replace(house.circle, moderators=strict(here=what).moderators)


def opened(four_eyes: tuple[str, ...]) -> House:
    house = House(strict(four_eyes=four_eyes))
    for number, norm in ((17, "spam"), (18, "hate")):
        house.give("flag", replace(norm_only(norm), number=number))
    return house


@given(steps, eyes)
@settings(max_examples=120, deadline=None)
def test_a_mute_and_a_ban_always_end(story: list[tuple[str, Any, Any]], four_eyes: tuple[str, ...]) -> None:
    house = opened(four_eyes)
    server = Server(house)
    for step in story:
        play(house, server, step)
    for _ in range(8):
        house.now += timedelta(days=366)
        while server.waiting:
            server.answer("")
        server.ring()
    assert server.waiting == []
    assert (server.muted, server.banned) == (set(), set())
    assert all(house.states["flag", number].held == () for number in ("17", "18"))


@given(steps, eyes)
@settings(max_examples=120, deadline=None)
def test_nobody_in_need_is_acted_on_and_nobody_alone_does_what_takes_two(
    story: list[tuple[str, Any, Any]], four_eyes: tuple[str, ...]
) -> None:
    house = opened(four_eyes)
    server = Server(house)
    for step in story:
        before = len(server.waiting) - (step[0] == "answer" and bool(server.waiting))
        needy = ("flag", "19") in house.states and house.states["flag", "19"].status.standing
        pending = {number: house.states["flag", number].pending for number in ("17", "18")}
        play(house, server, step)
        for hold in server.waiting[before:]:
            act = hold.about.part.partition(" ")[0]
            if act in ("unmute", "unban"):
                continue
            assert hold.about.key == KEY
            assert step[0] in ("command", "desk"), "nothing is taken by itself"
            assert step[2] in (ANA, BEN, CLEO)
            assert not needy
            if act in four_eyes:
                wish = pending[step[1].split()[1]]
                assert wish is not None
                assert wish.act == act
                assert wish.by != step[2]


@given(steps, eyes, st.sampled_from(["en", "de", "es", "fr", "pt"]))
@settings(max_examples=40, deadline=None)
def test_what_is_said_of_it_can_be_read_in_every_language(
    story: list[tuple[str, Any, Any]], four_eyes: tuple[str, ...], language: str
) -> None:
    house = opened(four_eyes)
    server = Server(house)
    for step in story:
        play(house, server, step)
    for one in house.heard:
        if isinstance(one, Say | Whisper | Edit | Answer):
            body = render(one.words, Reader(language=language, names={MIA: "Mia", ANA: "Ana"})).body
            assert body.strip()
            assert not re.search(r"[{}]|\*\*|[\U000f0000-\U000fffff]", body), body


def test_the_story_can_take_something() -> None:
    house = opened(("ban",))
    server = Server(house)
    for step in (("command", "ban 17 loud", ANA), ("command", "agree 17", BEN), ("answer", "", None)):
        play(house, server, step)
    assert server.banned == {ROOM}
    assert only(Ban, house.heard)
    assert UserId(MIA) == house.states["measure", KEY].user
