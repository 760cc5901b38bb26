"""Shifts by each person's own clock: who has one now, and when nobody has."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flag_world import ANA, BEN, CLEO, circle
from hypothesis import given
from hypothesis import strategies as st

from models.circle import PersonFacts
from models.config import ModeratorSettings
from moderation.duty import (
    DAYS,
    WEEK,
    Duty,
    Own,
    Stretch,
    Watch,
    a_week,
    changed,
    duties,
    duty_of,
    gaps,
    keeping,
    on_call,
    own,
    watches,
    written,
)

ZONES = ("UTC", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia")


def at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("mon 18:00-23:00", "mon 18:00-23:00"),
        ("  Monday 18 - 23 ", "mon 18:00-23:00"),
        ("fri-sun 9.30–12h15", "fri-sun 09:30-12:15"),
        ("sat 22-24", "sat 22:00-24:00"),
        ("sat 22-2", "sat 22:00-02:00"),
        ("mon 24:00-02:00", None),
        ("mon 18:60-20:00", None),
        ("mon 20:00-24:30", None),
        ("mondays", None),
        ("xyz 18-23", None),
        ("", None),
        ("mon 18-23; everything", None),
    ],
)
def test_a_shift_is_read_as_people_write_it(text: str, kept: str | None) -> None:
    assert written(text) == kept


def test_seven_in_the_evening_stays_seven_when_clocks_change() -> None:
    ana = Duty(ANA, "Europe/Lisbon", ("sun 19:00-21:00",))
    found = watches([ana], at("2026-03-20"), at("2026-04-07"))
    assert [one.begin for one in found] == [
        datetime(2026, 3, 22, 19, tzinfo=UTC),
        datetime(2026, 3, 29, 18, tzinfo=UTC),
        datetime(2026, 4, 5, 18, tzinfo=UTC),
    ]


def test_hours_that_are_left_out_are_not_there_and_hours_that_come_twice_belong_to_the_shift() -> None:
    night = Duty(ANA, "Europe/Lisbon", ("sun 00:00-03:00",))
    (spring,) = watches([night], at("2026-03-29"), at("2026-03-30"))
    (autumn,) = watches([night], at("2026-10-24T20:00"), at("2026-10-26"))
    assert spring.end - spring.begin == timedelta(hours=2)
    assert autumn.end - autumn.begin == timedelta(hours=4)
    lost = Duty(ANA, "Europe/Lisbon", ("sun 01:15-01:45",))
    assert watches([lost], at("2026-03-28"), at("2026-03-31")) == ()


@pytest.mark.parametrize(
    ("day", "text", "begin", "end"),
    [
        # At 2:00 the clock of Berlin goes to 3:00, which is 1:00 UTC.
        ("2026-03-29", "sun 02:30-05:00", "01:00", "03:00"),
        ("2026-03-29", "sun 02:30-03:15", "01:00", "01:15"),
        ("2026-03-29", "sun 01:00-02:30", "00:00", "01:00"),
        # At 3:00 it goes back to 2:00, which is 1:00 UTC too: 2:30 comes at 0:30 and at 1:30.
        ("2026-10-25", "sun 02:30-05:00", "00:30", "04:00"),
        ("2026-10-25", "sun 02:30-03:15", "00:30", "02:15"),
        ("2026-10-25", "sun 01:00-02:30", "23:00", "01:30"),
    ],
)
def test_a_shift_that_touches_a_change_of_clocks(day: str, text: str, begin: str, end: str) -> None:
    (found,) = watches(
        [Duty(ANA, "Europe/Berlin", (text,))], at(day) - timedelta(hours=2), at(f"{day}T20:00")
    )
    assert (f"{found.begin:%H:%M}", f"{found.end:%H:%M}") == (begin, end)


def test_a_shift_goes_by_its_persons_zone_and_without_one_by_the_circles() -> None:
    facts = PersonFacts()
    here = circle(zone="Europe/Lisbon").settings
    assert duty_of(ModeratorSettings(user=ANA), facts, here).zone == "Europe/Lisbon"
    for zone in ("UTC", "America/New_York"):
        assert duty_of(ModeratorSettings(user=ANA, zone=zone), facts, here).zone == zone


def test_a_shift_past_midnight_belongs_to_the_day_it_begins() -> None:
    ben = Duty(BEN, "America/New_York", ("sat 22:00-06:00",))
    assert on_call([ben], at("2026-06-06T22:00", "America/New_York")) == (BEN,)
    assert on_call([ben], at("2026-06-07T05:59", "America/New_York")) == (BEN,)
    assert on_call([ben], at("2026-06-07T06:00", "America/New_York")) == ()
    assert on_call([ben], at("2026-06-06T05:00", "America/New_York")) == ()


def test_one_occurrence_can_be_given_and_taken() -> None:
    monday = Stretch(at("2026-06-01T18:00"), at("2026-06-01T23:00"))
    ana = Duty(ANA, weekly=("mon 18:00-23:00",), given=(monday,))
    ben = Duty(BEN, taken=(monday,))
    assert on_call([ana, ben], at("2026-06-01T19:00")) == (BEN,)
    assert on_call([ana, ben], at("2026-06-08T19:00")) == (ANA,)


def test_of_two_shifts_that_begin_together_one_can_be_given() -> None:
    short = Stretch(at("2026-06-01T18:00"), at("2026-06-01T20:00"))
    ana = Duty(ANA, weekly=("mon 18:00-20:00", "mon 18:00-23:00"), given=(short,))
    (left,) = watches([ana], at("2026-06-01"), at("2026-06-02"))
    assert left.end == at("2026-06-01T23:00")


def test_gaps_are_what_nobody_has() -> None:
    ana, ben = Duty(ANA, weekly=("mon-sun 08:00-16:00",)), Duty(BEN, weekly=("mon-sun 15:00-24:00",))
    assert gaps([ana, ben], at("2026-06-01"), at("2026-06-02")) == (
        Stretch(at("2026-06-01"), at("2026-06-01T08:00")),
    )
    night = Duty(CLEO, weekly=("mon-sun 24:00-08:00".replace("24:00", "00:00"),))
    assert gaps([ana, ben, night], at("2026-06-01"), at("2026-06-08")) == ()
    assert gaps([], at("2026-06-01"), at("2026-06-08")) == (Stretch(at("2026-06-01"), at("2026-06-08")),)


def test_what_was_said_later_wins_over_the_file_in_this_circle_only() -> None:
    entry = ModeratorSettings(user=ANA, shifts=("mon 18:00-23:00",), zone="Europe/Lisbon")
    assert duty_of(entry, PersonFacts(), circle().settings).weekly == ("mon 18:00-23:00",)
    facts = PersonFacts(duty=keeping(PersonFacts(), "tuesday", Own(weekly=())))
    assert duty_of(entry, facts, circle().settings).weekly == ()
    other = circle().settings.model_copy(update={"name": "other"})
    assert duty_of(entry, facts, other).weekly == ("mon 18:00-23:00",)


def test_a_swap_alone_leaves_the_files_shifts_as_they_are() -> None:
    entry = ModeratorSettings(user=ANA, shifts=("mon 18:00-23:00",))
    monday = Stretch(at("2026-06-01T18:00"), at("2026-06-01T23:00"))
    facts = PersonFacts(duty=keeping(PersonFacts(), "tuesday", Own(given=(monday,))))
    duty = duty_of(entry, facts, circle().settings)
    assert (duty.weekly, duty.given) == (("mon 18:00-23:00",), (monday,))


def test_who_stepped_back_covers_nothing() -> None:
    here = changed(circle(), ANA, Own(weekly=("mon-sun 00:00-24:00",)))
    assert gaps(duties(here), at("2026-06-01"), at("2026-06-08")) == ()
    away = PersonFacts(off_duty=True, duty=here.people[ANA].duty)
    gone = circle(people={ANA: away})
    assert [duty.user for duty in duties(gone)] == [BEN, CLEO]


def test_the_hours_of_a_week_are_counted() -> None:
    assert a_week(("mon-wed 18:00-23:00", "sat 22:00-02:00")) == timedelta(hours=19)
    assert a_week(("sun 00:00-24:00",)) == a_week(("sun 08:00-08:00",)) == timedelta(days=1)


clocks = st.builds(lambda hour, minute: f"{hour:02}:{minute:02}", st.integers(0, 23), st.integers(0, 59))
weekly = st.builds(
    lambda first, last, begin, end: f"{first}{last} {begin}-{end}",
    st.sampled_from(DAYS),
    st.sampled_from(["", *(f"-{day}" for day in DAYS)]),
    clocks,
    st.one_of(clocks, st.just("24:00")),
)
people = st.lists(
    st.builds(
        Duty,
        st.sampled_from([ANA, BEN, CLEO]),
        st.sampled_from(ZONES),
        st.lists(weekly, max_size=3).map(tuple),
    ),
    max_size=3,
)
moments = st.integers(0, 3 * 365 * 86400).map(
    lambda one: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=one)
)


@given(people, moments, st.integers(1, 10 * 86400), st.floats(0, 1, exclude_max=True))
def test_at_any_moment_either_somebody_has_a_shift_or_it_is_a_gap(
    roster: list[Duty], begin: datetime, length: int, where: float
) -> None:
    end = begin + timedelta(seconds=length)
    moment = begin + timedelta(seconds=int(length * where))
    uncovered = any(one.begin <= moment < one.end for one in gaps(roster, begin, end))
    assert uncovered is not bool(on_call(roster, moment))


@given(weekly, st.sampled_from(ZONES), moments)
def test_a_shift_begins_by_its_persons_clock_on_its_days(text: str, zone: str, begin: datetime) -> None:
    assert written(text) == text
    for one in watches([Duty(ANA, zone, (text,))], begin, begin + WEEK):
        local = one.begin.astimezone(ZoneInfo(zone))
        wall = local.replace(tzinfo=None)
        skipped = local.replace(fold=0).utcoffset() != (local - timedelta(hours=3)).utcoffset()
        assert skipped or wall.strftime("%H:%M") == text.partition(" ")[2][:5]
        assert timedelta() < one.end - one.begin <= timedelta(hours=26)


@given(people, moments, moments)
def test_what_is_seen_of_a_shift_does_not_depend_on_where_one_looks_from(
    roster: list[Duty], first: datetime, second: datetime
) -> None:
    def around(moment: datetime) -> set[Watch]:
        return set(watches(roster, moment - WEEK, moment + WEEK))

    middle = first + timedelta(days=2)
    seen = {one for one in around(first) if one.begin >= middle and one.end <= first + WEEK}
    assert seen <= around(middle)
    assert {one.user for one in watches(roster, second, second + timedelta(seconds=1))} == set(
        on_call(roster, second)
    )


@given(st.lists(weekly, max_size=3).map(tuple), st.lists(moments, max_size=3).map(tuple))
def test_what_is_kept_is_read_back(texts: tuple[str, ...], given_away: tuple[datetime, ...]) -> None:
    moved = tuple(Stretch(one, one + WEEK) for one in given_away)
    chosen = Own(texts or None, moved[:1], moved[1:])
    facts = PersonFacts(duty=keeping(PersonFacts(), "one", Own(weekly=("mon 01:00-02:00",))))
    both = PersonFacts(duty=keeping(facts, "two", chosen))
    assert own(both, "two") == chosen
    assert own(both, "one").weekly == ("mon 01:00-02:00",)
