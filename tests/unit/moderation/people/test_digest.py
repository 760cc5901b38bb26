"""The week in numbers: told once a week by the circle's clock, whatever clocks do, and quietly when there was nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from flag_world import BEN, DESK, NOON, House, circle, command, ids, only, raised, the_one
from hypothesis import given
from hypothesis import strategies as st

from models.circle import PersonFacts
from models.config import DigestSettings
from models.effects import Say, SetTimer
from models.signals import KeeperStarted, TimerFired
from models.verdict import Tier
from models.words import Items, Span, Words
from moderation import digest
from moderation.counts import Tally
from moderation.duty import DAYS, Own, keeping
from moderation.tally import TIMER, decide

ZONES = (
    "Europe/Lisbon",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "UTC",
)


def started(house: House) -> datetime:
    """When the first week is told."""
    return the_one(SetTimer, house.give("tally", KeeperStarted(), "tuesday")).due


def rows(words: Words) -> list[str]:
    listed = words.args["rows"]
    assert isinstance(listed, Items)
    return [one.id for one in listed.entries]


def test_a_week_is_told_on_monday_at_nine() -> None:
    house = House(circle(zone="Europe/Lisbon"))
    due = started(house)
    assert due.astimezone(ZoneInfo("Europe/Lisbon")).isoformat() == "2026-03-09T09:00:00+00:00"
    house.flag(raised())
    house.flag(command("claim 17"))
    house.now = due
    said = house.give("tally", TimerFired(TIMER, due), "tuesday")
    whole = the_one(Say, said)
    assert (whole.room, whole.mentions) == (DESK, ())
    assert rows(whole.words) == ["week-flags", "week-answers-few", "week-standing", "week-no-shifts"]
    listed = whole.words.args["rows"]
    assert isinstance(listed, Items)
    assert listed.entries[0].args == {"count": 1, "amber": 0, "red": 0, "crisis": 1}
    assert listed.entries[2].args == {"open": 0, "held": 1, "waiting": 0}
    assert "@" not in repr(whole.words)
    assert the_one(SetTimer, said).due == due + timedelta(7)


def test_a_quiet_week_is_one_line_and_its_gaps() -> None:
    house = House()
    house.now = due = started(house)
    said = house.give("tally", TimerFired(TIMER, due), "tuesday")
    assert ids(said) == ["week-quiet"]


def test_it_tells_how_soon_somebody_came_once_there_is_enough() -> None:
    house = House()
    for number in range(3):
        house.flag(raised(Tier.RED, number=20 + number))
        house.now += timedelta(minutes=4)
        house.flag(command(f"claim {20 + number}"))
    words = digest.asked(house.states["tally", "tuesday"], house.now, house.circle)
    listed = words.args["rows"]
    assert isinstance(listed, Items)
    assert listed.entries[1] == Words("week-answers", {"half": Span(300), "most": Span(300)})


def test_gaps_are_counted_and_not_named() -> None:
    own = Own(weekly=("mon-sun 00:00-20:00",))
    facts = {BEN: PersonFacts(duty=keeping(PersonFacts(), "tuesday", own))}
    words = digest.asked(Tally(), NOON, circle(people=facts))
    listed = words.args["rows"]
    assert isinstance(listed, Items)
    assert listed.entries[-1] == Words("week-gaps", {"count": 7, "hours": 28})


@pytest.mark.parametrize("settings", [DigestSettings(day="off"), DigestSettings()])
def test_it_is_left_out_when_off_or_too_late_and_goes_on(settings: DigestSettings) -> None:
    house = House(circle(digest=settings))
    due = started(house)
    house.now = due if settings.day == "off" else due + timedelta(days=2)
    said = house.give("tally", TimerFired(TIMER, due), "tuesday")
    assert only(Say, said) == []
    assert the_one(SetTimer, said).due == due + timedelta(7)


def test_a_start_moves_no_time_that_is_over() -> None:
    house = House()
    due = started(house)
    house.now = due + timedelta(hours=2)
    assert house.give("tally", KeeperStarted(), "tuesday") == []
    house.now = due - timedelta(hours=2)
    house.circle = circle(digest=DigestSettings(day="tue", hour=20))
    assert the_one(SetTimer, house.give("tally", KeeperStarted(), "tuesday")).due == due + timedelta(
        1, 11 * 3600
    )


def test_without_a_room_nothing_is_told() -> None:
    here = circle(desk=None)
    _, said = decide(Tally(), TimerFired(TIMER, NOON), now=NOON, rng=Random(1), circle=here)
    assert only(Say, said) == []


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(  # noqa: DTZ001 - a zone follows
        lambda one: one.replace(tzinfo=UTC, microsecond=0)
    ),
    st.sampled_from(DAYS),
    st.integers(0, 23),
    st.sampled_from(ZONES),
)
def test_whatever_clocks_do_it_comes_once_a_week(now: datetime, day: str, hour: int, zone: str) -> None:
    settings, here = DigestSettings.model_validate({"day": day, "hour": hour}), ZoneInfo(zone)
    first = digest.next_time(now, settings, zone)
    second = digest.next_time(first, settings, zone)
    assert now < first <= now + timedelta(days=7, hours=2)
    for one in (first, second):
        local = one.astimezone(here)
        assert local.weekday() == DAYS.index(day)
        missing = local.replace(hour=hour, minute=0).astimezone(UTC).astimezone(here).hour != hour
        assert local.hour == hour or missing
    days = (second.astimezone(here).date() - first.astimezone(here).date()).days
    assert days == 7
    assert digest.next_time(first - timedelta(seconds=1), settings, zone) == first


def test_what_was_left_out_is_forgotten_by_the_weekly_timer() -> None:
    house = House()
    house.flag(raised())
    house.flag(command("resolve 17"))
    house.now += timedelta(days=401)
    house.give("tally", TimerFired(TIMER, house.now), "tuesday")
    state = house.states["tally", "tuesday"]
    assert replace(state, week=None) == Tally(newest=17)
