"""What holds in every meeting, whatever people and clocks do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meeting_play import (
    ADAPTERS,
    ANA,
    BEN,
    CARA,
    CHECK_IN,
    CLOSING,
    DAN,
    DISCUSSION,
    EVE,
    FEE,
    MIA,
    MILESTONES,
    OPENING,
    Play,
    segment,
)

from models.agenda import Agenda, Segment
from models.effects import Effect, Say, SetTimer
from models.ids import UserId
from models.signals import (
    CommandGiven,
    MemberLeft,
    MilestoneOffered,
    Signal,
    TimerFired,
    TryOffered,
    TryWithdrawn,
)
from models.words import Moment, Person
from rituals.meeting.state import Meeting, Piece, Seat, Turn

PEOPLE = (ANA, BEN, CARA, DAN, EVE, FEE, MIA)
TEXTS = ("hello", "pass", "done", "!", "a longer line\nand done", "…")
TAPS = ("✅", "⏭️", "👋", "👂", "✋", "❤️", "😴")
ACTS = ("pass", "done", "slow", "hand", "here", "listen", "agenda", "next", "start")
CHAIRS = ("pause", "resume", "resume", "resume", "extend", "skip", "end", "chair")
ANSWERS = ("room", "anonymous", "skip", "perhaps")


class Watched(Play):
    """A play that keeps count of who was called in which round, and looks at every step."""

    def __init__(self, *segments: Segment, seed: int) -> None:
        super().__init__(*segments, seed=seed)
        self.calls: Counter[UserId] = Counter()
        self.again: Counter[UserId] = Counter()
        self.answers: dict[UserId, list[str]] = {}
        self.agreed: dict[UserId, str] = {}
        self.ended = 0

    def hears(self, kind: str, key: str, signal: Signal) -> tuple[Effect, ...]:
        if kind != "meeting":
            return super().hears(kind, key, signal)
        before = self.states.get((kind, key))
        effects = super().hears(kind, key, signal)
        after = self.states.get((kind, key))
        self._look(before, after, signal, effects)
        return effects

    def _look(
        self, before: Meeting | None, after: Meeting | None, signal: Signal, effects: tuple[Effect, ...]
    ) -> None:
        entered = after is not None and (before is None or before.step != after.step)
        if before is not None and before.is_round and (after is None or entered):
            self._round_is_over(before, signal, effects)
        if before is not None and after is None:
            self.ended += 1
            assert not [one for one in effects if isinstance(one, SetTimer)]
            assert self.timer is None or isinstance(signal, TimerFired)
        for one in effects:
            if isinstance(one, Say) and one.words.id == "try-person":
                assert self.agreed[one.mentions[0]] == "named"
            elif isinstance(one, Say) and one.words.id == "try-somebody":
                assert "hidden" in self.agreed.values()
                assert one.mentions == ()
        for call in _calls(effects):
            # What is called in the step that opens a round belongs to that round.
            if call.words.id == "turn-called-again":
                self.again[call.mentions[0]] += 1
            else:
                self.calls[call.mentions[0]] += 1
        if after is not None:
            self._stands(after)
            self._silence_moves_to_the_end_once(before, after, signal)

    def _round_is_over(self, before: Meeting, signal: Signal, effects: tuple[Effect, ...]) -> None:
        closed = {"meeting-empty", "meeting-closed-late", "meeting-closed-paused"}
        cut = isinstance(signal, CommandGiven) and signal.name in ("skip", "end", "next")
        cut = cut or bool(closed & {one.words.id for one in effects if isinstance(one, Say)})
        if not cut:
            gone = signal.member if isinstance(signal, MemberLeft) else None
            for seat in before.seats:
                if not seat.listening and seat.user != gone:
                    assert self.calls[seat.user] == 1, f"{seat.user} was not called exactly once"
        self.calls.clear()
        self.again.clear()

    def _silence_moves_to_the_end_once(self, before: Meeting | None, after: Meeting, signal: Signal) -> None:
        turn = before.piece.turn if before and before.is_round else None
        if not before or not turn or not turn.quiet or not isinstance(signal, TimerFired):
            return
        if turn.speaker not in before.piece.postponed:
            assert after.step == before.step
            assert turn.speaker in (*after.piece.waiting, after.speaker)

    def _stands(self, meeting: Meeting) -> None:
        if not meeting.is_round:
            self.calls.clear()
            self.again.clear()
        assert all(count <= 1 for count in (*self.calls.values(), *self.again.values()))
        assert set(self.again) <= set(self.calls)
        assert self.timer is not None
        assert self.timer > self.now
        seated = {seat.user for seat in meeting.seats}
        assert set(meeting.piece.waiting) <= seated
        assert meeting.speaker is None or meeting.speaker in seated
        assert len(set(meeting.piece.waiting)) == len(meeting.piece.waiting)
        assert meeting.speaker not in meeting.piece.waiting
        if meeting.paused is None and meeting.piece.waiting:
            assert meeting.speaker is not None


def _calls(effects: tuple[Effect, ...]) -> Iterator[Say]:
    return (one for one in effects if isinstance(one, Say) and one.words.id.startswith("turn-called"))


people = st.sampled_from(PEOPLE)
steps = st.one_of(
    st.tuples(st.just("writes"), people, st.sampled_from(TEXTS)),
    st.tuples(st.just("taps"), people, st.sampled_from(TAPS)),
    st.tuples(st.just("taps anything"), people, st.sampled_from(TAPS)),
    st.tuples(st.just("speaker"), people, st.sampled_from(TEXTS)),
    st.tuples(st.just("speaker"), people, st.sampled_from(("done", "pass"))),
    st.tuples(st.just("speaker"), people, st.sampled_from(("done", "pass"))),
    st.tuples(st.just("comes back"), people, st.just("")),
    st.tuples(st.just("does"), people, st.sampled_from(ACTS)),
    st.tuples(st.just("chairs"), people, st.sampled_from(CHAIRS)),
    st.tuples(st.just("tells"), people, st.sampled_from(ANSWERS)),
    st.tuples(st.just("tried"), people, st.sampled_from(("named", "hidden", "withdrawn"))),
    st.tuples(st.just("leaves"), people, st.just("")),
    st.tuples(st.just("joins"), people, st.just("")),
    st.tuples(st.just("passes"), st.sampled_from((1, 7, 20, 45, 130, 700)), st.just("")),
    st.tuples(st.just("passes"), st.sampled_from((1, 7, 20, 45, 130)), st.just("")),
    st.tuples(st.just("away"), st.sampled_from((30, 200, 400, 3600, 9000)), st.just("")),
    st.tuples(st.just("down"), st.sampled_from((30, 200, 400, 3600)), st.just("")),
    st.tuples(st.just("early"), st.just(0), st.just("")),
)
agendas = st.sampled_from(
    (
        (OPENING, CHECK_IN, DISCUSSION, MILESTONES, CLOSING),
        (CHECK_IN, CLOSING),
        (
            OPENING,
            segment("check-in", length=60, turn=20, warning=0, silence=9, asks=["mood", "halt"]),
            segment("wins", turn=20, warning=5),
            segment("follow-up", length=90, turn=20, silence=9),
            segment("reflection", turn=15, warning=0, silence=9),
        ),
        (OPENING, segment("check-in", length=9, turn=4, warning=1, silence=3), MILESTONES, CLOSING),
        (MILESTONES, segment("check-in", turn=30, silence=0, warning=0, cross_talk="welcome")),
        (
            OPENING,
            segment("silence", length=0),
            segment("skill-practice", length=5),
            segment("closing", turn=0, length=0),
        ),
    )
)


def _do(play: Watched, what: str, who: Any, text: str) -> None:
    match what:
        case "writes":
            play.writes(who, text)
        case "speaker" if not play.over and play.meeting.speaker:
            play.writes(play.meeting.speaker, text)
        case "taps":
            abouts = [one.about for one in play.said if isinstance(one, Say) and one.about]
            play.taps(who, text, abouts[-1])
        case "taps anything":
            abouts = [one.about for one in play.said if isinstance(one, Say) and one.about]
            for about in abouts:
                play.taps(who, text, about)
        case "does":
            play.does(who, text)
        case "chairs":
            play.does(ANA if who == BEN else who, text)
        case "tells":
            play.answers.setdefault(who, []).append(text)
            play.tells(who, text)
        case "tried" if not play.over:
            _tried(play, who, text)
        case "leaves":
            play.leaves(who)
        case "comes back":
            play.leaves(who)
            play.joins(who)
            play.writes(who, "here again")
        case "joins":
            play.joins(who)
        case "passes":
            play.passes(who)
        case "away":
            play.away(who)
        case "down":
            since = play.now
            play.now += timedelta(seconds=who)
            play.returned(since)
        case "early" if play.timer is not None:
            play.fire()
        case _:
            pass


def _tried(play: Watched, who: UserId, text: str) -> None:
    if text == "withdrawn":
        play.agreed.pop(who, None)
        play.to_meeting(TryWithdrawn(play.meeting.id, who, 1))
        return
    play.agreed[who] = text
    play.to_meeting(TryOffered(play.meeting.id, who, 1, "a walk", "helped", text == "hidden"))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    plan=agendas,
    seed=st.integers(0, 5),
    seated=st.integers(0, 6),
    story=st.lists(steps, min_size=20, max_size=80),
)
def test_whatever_happens(plan: tuple[Segment, ...], seed: int, seated: int, story: list[Any]) -> None:
    play = Watched(*plan, seed=seed)
    for user in PEOPLE[::2]:
        play.asks(user, "since", "30 days ago")
    play.does(ANA, "start")
    for user in PEOPLE[1 : 1 + seated]:
        play.does(user, "here")
    for what, who, text in story:
        _do(play, what, who, text)
    for _ in range(400):
        if play.timer is None:
            break
        play.now = max(play.now, play.timer)
        play.fire()
    assert play.over, "the meeting never ends"
    assert play.timer is None
    assert play.ended >= 1
    _nothing_private_in_the_room(play)


PRIVATE = (
    "late",
    "milestone-question",
    "milestone-noted",
    "since",
    "days",
    "cross-talk",
    "chair-only",
    "not-your",
)


def _nothing_private_in_the_room(play: Watched) -> None:
    for one in play.said:
        if not isinstance(one, Say):
            continue
        assert not one.words.id.startswith(PRIVATE)
        assert not [arg for arg in one.words.args.values() if isinstance(arg, Moment)]
        if one.words.id == "milestone-person":
            person = one.words.args["person"]
            assert isinstance(person, Person)
            assert "room" in play.answers[person.user]
        if one.words.id == "milestone-somebody":
            assert one.mentions == ()
            assert not [arg for arg in one.words.args.values() if isinstance(arg, Person)]


@given(
    answers=st.lists(st.tuples(people, st.sampled_from(ANSWERS)), max_size=12),
    seated=st.integers(1, 6),
    before=st.integers(0, 12),
)
@settings(max_examples=150, deadline=None)
def test_a_milestone_is_said_only_on_the_last_word_of_its_owner(
    answers: list[tuple[UserId, str]], seated: int, before: int
) -> None:
    play = Watched(OPENING, CHECK_IN, MILESTONES, seed=1)
    for user in PEOPLE:
        play.asks(user, "since", "30 days ago")
    play.open(*PEOPLE[1 : 1 + seated])
    play.passes(60)
    here = {seat.user for seat in play.meeting.seats}
    last: dict[UserId, str] = {}
    said: dict[UserId, str] = {}

    def announced() -> None:
        for user, word in last.items():
            hidden = word == "anonymous" and len(here) >= 5
            if user in here and user not in said and (word == "room" or hidden):
                said[user] = word

    for number, (user, word) in enumerate(answers):
        if number == before:
            play.does(ANA, "skip")
            announced()
        play.tells(user, word)
        if word == "perhaps" or (word == "anonymous" and len(here) < 5) or user not in here:
            continue
        last[user] = word
        if number >= before:
            announced()
    if len(answers) <= before:
        play.does(ANA, "skip")
        announced()
    named = [
        one.mentions[0] for one in play.said if isinstance(one, Say) and one.words.id == "milestone-person"
    ]
    hidden = play.in_room().count("milestone-somebody")
    assert sorted(named) == sorted(user for user, word in said.items() if word == "room")
    assert hidden == list(said.values()).count("anonymous")


def test_a_state_survives_json_with_everything_set() -> None:
    play = Play(OPENING, CHECK_IN)
    now = play.now
    whole = Meeting(
        id="$start",
        room=play.circle.room,
        chair=None,
        agenda=Agenda(segments=(OPENING, CHECK_IN)),
        ends=now,
        step=1,
        hinted=True,
        seats=(Seat(ANA, slow=True, listening=True),),
        gathered=True,
        piece=Piece((BEN,), (CARA,), (DAN,), Turn(3, EVE, now, now, None, warned=True, unsaid=now)),
        turns=3,
        nudged=(FEE,),
        paused=now,
        offers=(MilestoneOffered("$start", ANA, "30 days", anonymous=True),),
    )
    adapter = ADAPTERS["meeting"]
    assert adapter.validate_json(adapter.dump_json(whole)) == whole
