"""When a circle meets: rules of days, clocks that change, and what comes by itself, once each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meeting_play import ANA, BEN, CARA, EVE, MIA, MODS, OPENING, ROOM, SIDE, agenda, circle
from pydantic import TypeAdapter, ValidationError

from models.circle import Circle, PersonFacts
from models.config import CircleSettings
from models.effects import Audit, Effect, LinkToCalendar, Remember, Say, SetTimer, Tell, Whisper
from models.ids import EventId, RoomId, UserId
from models.recurrence import days, moment, read_rule, shown
from models.schedule import MeetingSettings
from models.signals import (
    CommandGiven,
    KeeperStarted,
    MeetingAsked,
    MeetingChosen,
    MeetingDue,
    MeetingStarted,
    Signal,
    TimerFired,
    Where,
)
from rituals import reminders
from rituals.schedule import AGGREGATE, Schedule
from rituals.schedule.times import Change, Occurrence, occurrences

KEPT: TypeAdapter[Schedule] = TypeAdapter(Schedule)
LISBON = ZoneInfo("Europe/Lisbon")
ZONES = ("Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Sao_Paulo")
FRIDAY = datetime(2026, 3, 20, 12, tzinfo=UTC)


def meeting(**fields: Any) -> MeetingSettings:
    usual = {"name": "evening", "rule": "FREQ=WEEKLY;BYDAY=TU", "first": "2026-01-06", "at": ["19:00"]}
    return MeetingSettings.model_validate(usual | fields)


def harbour(*meetings: MeetingSettings, people: dict[UserId, PersonFacts] | None = None) -> Circle:
    made = circle(agenda(OPENING), schedule=meetings, zone="Europe/Lisbon")
    return replace(made, people=people or {}, called={ROOM: ROOM, SIDE: SIDE})


class Weeks:
    """A circle's schedule on a clock that is moved; every state goes through JSON, as the engine keeps it."""

    def __init__(self, around: Circle, now: datetime = FRIDAY) -> None:
        self.circle, self.now = around, now
        self.state: Schedule | None = None
        self.timer: datetime | None = None
        self.done: list[tuple[datetime, Effect]] = []
        self.hears(KeeperStarted())

    def hears(self, signal: Signal) -> tuple[Effect, ...]:
        state, effects = AGGREGATE.decide(self.state, signal, now=self.now, rng=Random(1), circle=self.circle)
        self.state = state and KEPT.validate_json(KEPT.dump_json(state))
        assert self.state == state
        for effect in effects:
            if isinstance(effect, SetTimer):
                self.timer = effect.due
                assert effect.due > self.now
        self.done += [(self.now, effect) for effect in effects]
        return effects

    def says(self, text: str, who: UserId = ANA, where: Where = "circle") -> tuple[Effect, ...]:
        room = {"circle": ROOM, "moderators": MODS}.get(where, RoomId("!dm"))
        name, _, rest = text.partition(" ")
        return self.hears(CommandGiven(room, where, EventId("$asked"), who, name, rest))

    def until(self, moment: datetime) -> None:
        while self.timer is not None and self.timer <= moment:
            self.now, due = self.timer, self.timer
            self.hears(TimerFired("next", due))
        self.now = moment

    def away(self, moment: datetime) -> None:
        """The keeper is down until then, and starts again."""
        self.now = moment
        self.hears(KeeperStarted())

    def begun(self) -> list[tuple[datetime, MeetingDue]]:
        return [
            (at, one.signal)
            for at, one in self.done
            if isinstance(one, Tell) and isinstance(one.signal, MeetingDue)
        ]

    def said(self) -> list[str]:
        return [one.words.id for _, one in self.done if isinstance(one, Say | Whisper)]


def wall(text: str) -> datetime:
    """What a clock on a wall shows."""
    return datetime.fromisoformat(text)


def local(year: int, month: int, day: int, hour: int = 19, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=LISBON).astimezone(UTC)


# Rules


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=2", [date(2026, 1, 6), date(2026, 1, 13)]),
        ("rrule:freq=weekly; byday=tu; interval=2; until=20260128", [date(2026, 1, 13), date(2026, 1, 27)]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", [date(2026, 1, 30), date(2026, 2, 27)]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", [date(2026, 1, 31), date(2026, 3, 31), date(2026, 5, 31)]),
    ],
)
def test_a_rule_names_its_days(rule: str, expected: list[date]) -> None:
    assert list(days(read_rule(rule), date(2026, 1, 1), 2027)) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=3",
        "FREQ=WEEKLY;BYDAY=1TU",
        "FREQ=WEEKLY;COUNT=2;UNTIL=20270101",
        "FREQ=WEEKLY;UNTIL=20271399",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;FREQ=DAILY",
        "BYDAY=TU",
        "every tuesday",
        "",
    ],
)
def test_any_other_rule_is_refused_with_what_to_write(rule: str) -> None:
    with pytest.raises(ValidationError, match="write"):
        meeting(rule=rule)


@pytest.mark.parametrize(
    "fields",
    [
        {"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"},
        {"skip": ["2026-01-07"]},
        {"move": [{"day": "2026-01-07", "to": "2026-01-08 19:00"}]},
        {"at": ["24:00"]},
        {"at": []},
        {"first": "06.01.2026"},
        {"length": 10},
    ],
)
def test_settings_that_could_never_come_true_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        meeting(**fields)


# Clocks


@settings(deadline=None)
@given(
    st.sampled_from(ZONES),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.dates(date(2026, 1, 1), date(2027, 1, 1)),
)
def test_an_hour_stays_the_same_through_all_changes_of_clocks(zone: str, at: time, first: date) -> None:
    daily = meeting(rule="FREQ=DAILY", first=first, at=[at], zone=zone)
    around = CircleSettings(name="harbour", rooms=(ROOM,), schedule=(daily,))
    begin = datetime.combine(first, time(), UTC) - timedelta(days=2)
    found = occurrences(around, (), begin, begin + timedelta(days=40))
    assert len({one.day for one in found}) == len(found) >= 36
    for one in found:
        clock = one.begin.astimezone(ZoneInfo(zone))
        meant = datetime.combine(one.day, at)
        if clock.replace(tzinfo=None, fold=0) != meant:
            # Left out by a change of clocks: as late after it as it would have been.
            before = meant.replace(tzinfo=ZoneInfo(zone), fold=0).utcoffset()
            assert before is not None
            assert one.begin.replace(tzinfo=None) == meant - before
            assert timedelta() < clock.replace(tzinfo=None, fold=0) - meant <= timedelta(hours=1)
        assert clock.fold == 0


def test_what_is_left_out_comes_after_and_what_comes_twice_comes_first() -> None:
    assert moment(wall("2026-03-29 01:30"), "Europe/Lisbon") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert shown(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "Europe/Lisbon") == wall("2026-03-29 02:30")
    assert moment(wall("2026-10-25 01:30"), "Europe/Lisbon") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_times_are_taken_in_turn_and_a_day_that_is_skipped_keeps_its_turn() -> None:
    weeks = harbour(meeting(at=["08:00", "20:00"], skip=["2026-01-13"])).settings
    found = occurrences(weeks, (), local(2026, 1, 1), local(2026, 2, 1))
    assert [(one.day.day, shown(one.begin, "Europe/Lisbon").hour) for one in found] == [
        (6, 8),
        (20, 8),
        (27, 20),
    ]


# What comes by itself


def test_a_month_over_a_change_of_clocks_each_meeting_once_at_its_hour() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.until(local(2026, 4, 15))
    assert [at for at, _ in weeks.begun()] == [
        local(2026, 3, 24),
        local(2026, 3, 31),
        local(2026, 4, 7),
        local(2026, 4, 14),
    ]
    assert {shown(at, "Europe/Lisbon").time() for at, _ in weeks.begun()} == {time(19)}
    assert weeks.said() == ["schedule-soon"] * 4


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(1, 12_000), max_size=15), st.sampled_from(["by itself", "by chair"]))
def test_every_meeting_begins_or_is_missed_once_however_the_keeper_runs(
    steps: list[int], starts: str
) -> None:
    daily = meeting(rule="FREQ=DAILY", starts=starts)
    weeks = Weeks(harbour(daily))
    for minutes in steps:
        step = weeks.now + timedelta(minutes=minutes)
        if minutes % 3:
            weeks.until(step)
        elif minutes % 2:
            weeks.now = step
            weeks.hears(TimerFired("next", weeks.timer or step))
        else:
            weeks.away(step)
    keys = [one.id for _, one in weeks.begun()]
    assert len(keys) == len(set(keys))
    for at, one in weeks.begun():
        due = moment(
            datetime.combine(date.fromisoformat(one.id.removeprefix("evening-")), time(19)), "Europe/Lisbon"
        )
        assert due <= at <= due + timedelta(minutes=20)
        assert one.late is (at - due > timedelta(minutes=1))
    # An absence is spoken of once, however many meetings it cost.
    missed = [at for at, one in weeks.done if isinstance(one, Say) and one.words.id == "schedule-missed"]
    assert len(missed) == len(set(missed))


def test_a_start_that_was_missed_by_little_is_late_and_by_much_is_said_once() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.away(local(2026, 3, 24, 19, 12))
    assert [one.late for _, one in weeks.begun()] == [True]
    weeks.away(local(2026, 4, 8))
    weeks.away(local(2026, 4, 8, 20))
    assert [one.id for _, one in weeks.begun()] == ["evening-2026-03-24"]
    assert weeks.said() == ["schedule-missed"]


def test_settings_that_changed_meanwhile_make_nothing_missed() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.circle = harbour(meeting(at=["08:00"]))
    weeks.away(local(2026, 3, 24, 15))
    assert weeks.said() == []
    assert weeks.state is not None
    assert weeks.state.edition == 1


def test_a_clock_that_goes_back_begins_nothing_twice() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.until(local(2026, 3, 24, 19, 1))
    weeks.now = local(2026, 3, 24, 18, 55)
    weeks.hears(TimerFired("next", weeks.now))
    assert len(weeks.begun()) == 1


def test_a_meeting_has_its_own_agenda_room_and_length() -> None:
    short = agenda(OPENING, name="short")
    around = harbour(meeting(room=SIDE, agenda="short", length=1800))
    weeks = Weeks(replace(around, agendas={"short": short}))
    weeks.until(local(2026, 3, 25))
    (_, due) = weeks.begun()[0]
    assert (due.room, due.agenda, due.length) == (SIDE, short, 1800)


def test_where_a_chair_opens_it_is_said_and_again_when_nobody_came() -> None:
    weeks = Weeks(harbour(meeting(starts="by chair")))
    weeks.until(local(2026, 3, 25))
    assert weeks.begun() == []
    assert weeks.said() == ["schedule-soon", "schedule-time", "schedule-no-chair"]


def test_a_meeting_that_a_chair_opened_a_little_early_is_the_one() -> None:
    for starts in ("by itself", "by chair"):
        weeks = Weeks(harbour(meeting(starts=starts)))
        weeks.until(local(2026, 3, 24, 18, 50))
        weeks.hears(MeetingStarted())
        weeks.until(local(2026, 3, 25))
        assert weeks.begun() == []
        assert weeks.said() == ["schedule-soon"]


@pytest.mark.parametrize(
    ("at", "room", "length"),
    [
        ("18:40", ROOM, 1800),
        ("20:20", ROOM, 1800),
        ("18:20", ROOM, 60),
        ("19:00", SIDE, 60),
        ("21:00", ROOM, 60),
    ],
)
def test_what_is_opened_by_hand_is_the_meeting_of_about_that_time(at: str, room: RoomId, length: int) -> None:
    short = agenda(OPENING, name="short")
    weeks = Weeks(replace(harbour(meeting(agenda="short", length=1800)), agendas={"short": short}))
    hour, minute = map(int, at.split(":"))
    weeks.until(local(2026, 3, 24, hour, minute))
    start = CommandGiven(room, "circle", EventId("$"), ANA, "start")
    (told,) = [one.signal for one in weeks.hears(MeetingAsked(start)) if isinstance(one, Tell)]
    assert isinstance(told, MeetingChosen)
    assert (told.given, told.length, told.agenda.name) == (
        start,
        length,
        "short" if length == 1800 else "default",
    )


# Reminders


def reminded(weeks: Weeks) -> list[tuple[UserId, datetime]]:
    return [
        (one.to, at)
        for at, one in weeks.done
        if isinstance(one, Whisper) and one.words.id == "schedule-remind"
    ]


def test_only_those_are_reminded_who_asked_and_as_early_as_they_asked() -> None:
    people = {BEN: PersonFacts(remind="3600"), CARA: PersonFacts(remind="86400"), EVE: PersonFacts()}
    weeks = Weeks(harbour(meeting(), people=people))
    weeks.until(local(2026, 3, 25))
    assert reminded(weeks) == [(CARA, local(2026, 3, 23)), (BEN, local(2026, 3, 24, 18))]


def test_a_late_reminder_comes_only_while_it_helps() -> None:
    people = {BEN: PersonFacts(remind="3600")}
    weeks = Weeks(harbour(meeting(), people=people))
    weeks.away(local(2026, 3, 24, 18, 40))
    assert reminded(weeks) == [(BEN, local(2026, 3, 24, 18, 40))]
    weeks.away(local(2026, 3, 31, 19, 5))
    assert len(reminded(weeks)) == 1


def test_nobody_is_reminded_of_a_meeting_that_is_skipped_and_who_was_is_told() -> None:
    people = {BEN: PersonFacts(remind="3600"), CARA: PersonFacts(remind="172800")}
    weeks = Weeks(harbour(meeting(), people=people))
    weeks.until(local(2026, 3, 23))
    told = weeks.says("schedule skip 2026-03-24")
    assert [one.to for one in told if isinstance(one, Whisper)] == [CARA]
    weeks.until(local(2026, 3, 25))
    assert [user for user, _ in reminded(weeks)] == [CARA]
    assert weeks.begun() == []


def test_whoever_heard_that_there_is_none_hears_that_there_is_one_after_all() -> None:
    weeks = Weeks(harbour(meeting(), people={CARA: PersonFacts(remind="172800")}))
    weeks.until(local(2026, 3, 23))
    weeks.says("schedule skip 2026-03-24")
    told = weeks.says("schedule undo")
    assert [(one.to, one.words.id) for one in told if isinstance(one, Whisper)] == [(CARA, "schedule-undone")]


def test_a_meeting_that_comes_sooner_than_a_reminder_would_is_told() -> None:
    weeks = Weeks(harbour(meeting(), people={CARA: PersonFacts(remind="172800")}))
    told = weeks.says("schedule move 2026-03-31 2026-03-21 19:00")
    assert [(one.to, one.words.id) for one in told if isinstance(one, Whisper)] == [(CARA, "schedule-moved")]


def test_a_meeting_that_a_chair_opened_before_the_keeper_was_gone_was_not_missed() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.until(local(2026, 3, 24, 18, 50))
    weeks.hears(MeetingStarted())
    weeks.away(local(2026, 3, 24, 21))
    assert weeks.said() == ["schedule-soon"]


def test_a_meeting_that_was_moved_far_ahead_is_not_forgotten_meanwhile() -> None:
    weeks = Weeks(harbour(meeting(rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20260401")))
    weeks.says("schedule move 2026-03-31 2026-07-01 19:00")
    weeks.until(local(2026, 6, 20))
    weeks.says("schedule add 2026-06-21 20:00")
    weeks.until(local(2026, 7, 2))
    assert [one.id for _, one in weeks.begun()][-1] == "evening-2026-03-31"


@pytest.mark.parametrize(
    ("typed", "kept", "sentence"),
    [
        ("me 1h", "3600", "remind-kept"),
        ("30", "1800", "remind-kept"),
        ("2d", "172800", "remind-kept"),
        ("me 7m", None, "remind-unclear"),
        ("me often", None, "remind-unclear"),
        ("off", "", "remind-off"),
        ("off 2w", f"600 {int((FRIDAY + timedelta(days=14)).timestamp())}", "remind-paused"),
        ("", None, "remind-noted"),
    ],
)
def test_how_reminders_are_wished_for(typed: str, kept: str | None, sentence: str) -> None:
    effects = personal("remind", typed, PersonFacts(remind="600"))
    assert [one.value for one in effects if isinstance(one, Remember)] == ([kept] if kept is not None else [])
    assert [one.words.id for one in effects if isinstance(one, Whisper)] == [sentence]


def personal(name: str, rest: str, facts: PersonFacts) -> tuple[Effect, ...]:
    given_by_ben = CommandGiven(RoomId("!dm"), "direct", EventId("$"), BEN, name, rest)
    around = harbour(people={BEN: facts})
    return reminders.decide(None, given_by_ben, now=FRIDAY, rng=Random(1), circle=around)[1]


def test_a_pause_of_reminders_ends_by_itself() -> None:
    facts = PersonFacts(remind=f"600 {int(FRIDAY.timestamp())}")
    assert reminders.lead_of(facts, FRIDAY - timedelta(seconds=1)) is None
    assert reminders.lead_of(facts, FRIDAY) == 600


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("lord_howe", "Australia/Lord_Howe"),
        ("UTC", "UTC"),
        ("../../etc/passwd", None),
        ("Mordor", None),
        ("x" * 5000, None),
        ("forget", ""),
    ],
)
def test_a_zone_is_found_by_its_name_or_city(typed: str, zone: str | None) -> None:
    effects = personal("zone", typed, PersonFacts())
    assert [one.value for one in effects if isinstance(one, Remember)] == ([zone] if zone is not None else [])


# What chairs decide


def test_a_meeting_is_moved_and_its_reminders_move_with_it() -> None:
    weeks = Weeks(harbour(meeting(), people={BEN: PersonFacts(remind="3600")}))
    effects = weeks.says("schedule move 2026-03-24 2026-03-26 18:30")
    assert [one.words.id for one in effects if isinstance(one, Say)] == ["schedule-moved"]
    assert [one.act for one in effects if isinstance(one, Audit)] == ["schedule-moved"]
    weeks.until(local(2026, 3, 30))
    assert [at for at, _ in weeks.begun()] == [local(2026, 3, 26, 18, 30)]
    assert reminded(weeks) == [(BEN, local(2026, 3, 26, 17, 30))]


def test_one_more_is_added_and_taken_back() -> None:
    weeks = Weeks(harbour())
    assert weeks.state is None
    weeks.says("schedule add 2026-03-22 20:15 45")
    weeks.says("schedule add 2026-03-23 20:15")
    weeks.says("schedule undo")
    weeks.until(local(2026, 3, 30))
    ((at, due),) = weeks.begun()
    assert (at, due.length) == (local(2026, 3, 22, 20, 15), 2700)
    assert [one.words.id for one in weeks.says("schedule undo") if isinstance(one, Say)] == [
        "schedule-nothing"
    ]


def test_taking_back_never_brings_a_meeting_into_the_past() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.says("schedule skip 2026-03-24")
    weeks.until(local(2026, 3, 24, 20))
    assert [one.words.id for one in weeks.says("schedule undo") if isinstance(one, Say)] == [
        "schedule-nothing"
    ]
    weeks.until(local(2026, 3, 25))
    assert weeks.said().count("schedule-missed") == 0
    assert weeks.begun() == []


def test_what_was_decided_wins_over_the_file() -> None:
    weeks = Weeks(harbour(meeting(skip=["2026-03-24"])))
    assert weeks.state is not None
    weeks.state = replace(
        weeks.state,
        changes=(Change("move", "evening", date(2026, 3, 24), wall("2026-03-24 19:00")),),
    )
    weeks.hears(KeeperStarted())
    weeks.until(local(2026, 3, 25))
    assert len(weeks.begun()) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "skip",
        "skip someday",
        "move 2026-03-24",
        "move 2026-03-24 2026-03-26",
        "move 2026-03-24 2026-03-26 25:00",
        "move 2026-03-24 2026-03-19 18:00",
        "move 2026-03-24 9999-12-31 23:59",
        "add 2026-03-24",
        "add 9999-12-31 23:59",
        "add 2026-03-24 18:00 999999",
        "add 2026-03-24 18:00 ٣٠",
        "dance",
        "skip " + "9" * 4000,
    ],
)
def test_what_cannot_be_understood_is_explained_and_changes_nothing(typed: str) -> None:
    weeks = Weeks(harbour(meeting()))
    effects = weeks.says(f"schedule {typed}")
    assert [one.words.id for one in effects if isinstance(one, Say)] == ["schedule-how"]
    assert weeks.state is not None
    assert weeks.state.changes == ()


def test_two_on_one_day_are_told_apart_by_their_names() -> None:
    weeks = Weeks(harbour(meeting(), meeting(name="late", at=["22:00"])))
    asked = [one.words.id for one in weeks.says("schedule skip 2026-03-24") if isinstance(one, Say)]
    assert asked == ["schedule-which"]
    weeks.says("schedule skip 2026-03-24 late")
    weeks.until(local(2026, 3, 25))
    assert [one.id for _, one in weeks.begun()] == ["evening-2026-03-24"]


def test_what_is_decided_among_moderators_is_said_where_people_meet() -> None:
    weeks = Weeks(harbour(meeting()))
    effects = weeks.says("schedule skip 2026-03-24", MIA, "moderators")
    assert [one.room for one in effects if isinstance(one, Say)] == [MODS, ROOM]


def test_changes_are_bounded() -> None:
    weeks = Weeks(harbour(meeting()))
    for _ in range(60):
        weeks.says("schedule skip 2026-03-24")
        weeks.says("schedule add 2026-03-22 20:00")
        weeks.says("schedule move 2026-03-31 2026-04-01 19:00")
        weeks.says("schedule move 2026-04-01 2026-03-31 19:00")
    assert weeks.state is not None
    assert len(weeks.state.changes) == 100


def test_an_untrusted_command_does_nothing() -> None:
    weeks = Weeks(harbour(meeting()))
    bad = CommandGiven(ROOM, "circle", EventId("$"), ANA, "schedule", "skip 2026-03-24", trusted=False)
    assert weeks.hears(bad) == ()


# What may be asked


def test_the_next_meetings_in_private_by_the_askers_clock() -> None:
    weeks = Weeks(harbour(meeting(), people={BEN: PersonFacts(zone="Asia/Kathmandu")}))
    (private,) = [one for one in weeks.says("when", BEN, "direct") if isinstance(one, Whisper)]
    assert (private.to, private.words.args["zone"]) == (BEN, "Asia/Kathmandu")
    (aloud,) = [one for one in weeks.says("when", BEN) if isinstance(one, Say)]
    assert (aloud.room, aloud.words.args["zone"]) == (ROOM, "Europe/Lisbon")


def test_a_circle_without_a_schedule_says_so_and_keeps_nothing() -> None:
    weeks = Weeks(harbour())
    assert [one.words.id for one in weeks.says("when", BEN) if isinstance(one, Say)] == ["when-none"]
    assert weeks.state is None


def test_the_calendars_address_stays_until_a_chair_makes_a_new_one() -> None:
    weeks = Weeks(harbour(meeting()))
    secrets = [one.secret for one in weeks.says("calendar", BEN, "direct") if isinstance(one, LinkToCalendar)]
    secrets += [one.secret for one in weeks.says("calendar", CARA) if isinstance(one, LinkToCalendar)]
    assert len(secrets[0]) == 64
    assert secrets[0] == secrets[1]
    weeks.says("calendar new", BEN)
    weeks.says("calendar new", ANA, "direct")
    assert weeks.state is not None
    assert weeks.state.secret == secrets[0]
    other = AGGREGATE.decide(
        weeks.state,
        CommandGiven(ROOM, "circle", EventId("$"), ANA, "calendar", "new"),
        now=weeks.now,
        rng=Random(2),
        circle=weeks.circle,
    )[0]
    assert other is not None
    assert other.secret != secrets[0]


def test_an_occurrence_keeps_its_name_wherever_it_is_moved() -> None:
    changes = (Change("move", "evening", date(2026, 3, 24), wall("2026-05-02 09:00")),)
    around = harbour(meeting()).settings
    found: tuple[Occurrence, ...] = occurrences(around, changes, local(2026, 5, 1), local(2026, 5, 4))
    assert [(one.key, one.moved) for one in found] == [("evening-2026-03-24", True)]
