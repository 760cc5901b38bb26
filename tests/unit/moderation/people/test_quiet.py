"""Quiet hours: amber and red wait until somebody is up, a crisis never does, and clocks that change lose nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flag_world import ANA, BEN, CLEO, House, circle, only, raised, the_one
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.circle import Circle, PersonFacts
from models.config import CircleSettings, ModeratorSettings
from models.effects import Say, SetTimer
from models.ids import UserId
from models.signals import TimerFired
from models.verdict import Tier
from moderation.hours import called_from, rests_until

NIGHT = datetime(2026, 3, 2, 23, tzinfo=UTC)
MORNING = datetime(2026, 3, 3, 7, tzinfo=UTC)
NOBODY = PersonFacts()


def at_night(resting: Iterable[UserId] = (ANA, BEN, CLEO), **changes: object) -> Circle:
    """The circle as it is gathered at night."""
    here = circle(quiet="22-7", **changes)
    asleep = set(resting)
    return replace(here, moderators=tuple(replace(one, quiet=one.user in asleep) for one in here.moderators))


def entry(**more: object) -> ModeratorSettings:
    return ModeratorSettings.model_validate({"user": ANA, "zone": "UTC", **more})


def settings(**more: object) -> CircleSettings:
    return CircleSettings.model_validate({"name": "tuesday", "rooms": ["!room:one"], **more})


@pytest.mark.parametrize("tier", [Tier.AMBER, Tier.RED])
def test_amber_and_red_wait_until_the_morning(tier: Tier) -> None:
    house = House(at_night(), NIGHT)
    effects = house.flag(raised(tier))
    assert the_one(Say, effects).mentions == ()
    assert the_one(SetTimer, effects).due == MORNING
    assert house.flag(TimerFired("ladder", NIGHT), later=3600) == [SetTimer("ladder", MORNING)]
    house.circle, house.now = circle(quiet="22-7"), MORNING
    called = house.flag(TimerFired("ladder", MORNING))
    assert ANA in the_one(Say, called).mentions


def test_a_crisis_wakes_everybody_it_would_wake_by_day() -> None:
    by_day, by_night = House(), House(at_night(), NIGHT)
    day, night = by_day.flag(raised()), by_night.flag(raised())
    assert the_one(Say, night).mentions == the_one(Say, day).mentions == (ANA, BEN, CLEO)
    assert only(SetTimer, night)[0].due - NIGHT == timedelta(minutes=5)
    assert the_one(Say, by_night.tick(300)).mentions == (BEN,)
    assert the_one(Say, by_night.tick(300)).mentions == (ANA, BEN, CLEO)


def test_who_is_awake_is_called_and_the_others_rest() -> None:
    house = House(at_night((ANA, CLEO)), NIGHT)
    house.circle = replace(
        house.circle,
        settings=house.circle.settings.model_copy(
            update={
                "moderators": tuple(
                    ModeratorSettings(user=user, **({"quiet": "off"} if user == BEN else {}))
                    for user in (ANA, BEN, CLEO)
                )
            }
        ),
    )
    effects = house.flag(raised(Tier.RED))
    assert the_one(Say, effects).mentions == (BEN,)
    assert only(SetTimer, effects)[0].due == NIGHT + timedelta(minutes=30)
    assert the_one(Say, house.tick(1800)).mentions == (BEN,)


def test_what_would_climb_at_night_climbs_in_the_morning() -> None:
    evening = datetime(2026, 3, 2, 21, 45, tzinfo=UTC)
    house = House(circle(quiet="22-7"), evening)
    assert only(SetTimer, house.flag(raised(Tier.RED)))[0].due == MORNING


def test_a_shift_counts_for_more_than_quiet_hours() -> None:
    mine = entry(quiet="22-7", shifts=["tue 02:00-04:00"])
    assert rests_until(mine, NOBODY, settings(), NIGHT) == datetime(2026, 3, 3, 2, tzinfo=UTC)
    assert rests_until(mine, NOBODY, settings(), datetime(2026, 3, 3, 3, tzinfo=UTC)) is None
    assert rests_until(mine, NOBODY, settings(), datetime(2026, 3, 3, 4, tzinfo=UTC)) == MORNING


def test_whoever_is_off_hours_anyway_is_not_waited_for() -> None:
    mine = entry(quiet="22-7", hours=["mon-fri 09:00-17:00"])
    assert rests_until(mine, NOBODY, settings(), NIGHT) is None


def test_everybodys_own_counts_before_the_circles() -> None:
    evening = settings(quiet="22-7", zone="Europe/Lisbon")
    assert rests_until(entry(), NOBODY, evening, NIGHT) == MORNING
    assert rests_until(entry(quiet="off"), NOBODY, evening, NIGHT) is None
    assert rests_until(entry(quiet="12:30-13:30"), NOBODY, evening, NIGHT) is None
    tokyo = rests_until(entry(zone="Asia/Tokyo"), NOBODY, evening, datetime(2026, 3, 2, 15, tzinfo=UTC))
    assert tokyo == datetime(2026, 3, 2, 22, tzinfo=UTC)


@pytest.mark.parametrize("text", ["22", "22-22", "25-7", "7-8:60", "22 to 7", "nights", "mon 22:00-07:00"])
def test_what_is_no_quiet_time_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(ValidationError, match="write quiet hours such as 22-7"):
        entry(quiet=text)


@given(
    st.integers(0, 365 * 48).map(
        lambda half: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=30 * half)
    ),
    st.sampled_from(("Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca")),
    st.tuples(st.integers(0, 23), st.integers(0, 23)).filter(lambda one: one[0] != one[1]),
)
def test_a_night_ends_whatever_clocks_do(now: datetime, zone: str, hours: tuple[int, int]) -> None:
    quiet = f"{hours[0]}-{hours[1]}"
    mine, here = entry(quiet=quiet, zone=zone), settings(zone=zone)
    end = rests_until(mine, NOBODY, here, now)
    if end is None:
        return
    assert now < end <= now + timedelta(hours=25)
    assert rests_until(mine, NOBODY, here, end) is None
    for minutes in range(0, int((end - now).total_seconds()) // 60, 30):
        assert rests_until(mine, NOBODY, here, now + timedelta(minutes=minutes)) == end
    assert end.astimezone(ZoneInfo(zone)).hour in (hours[1], (hours[1] + 1) % 24)


@given(st.integers(0, 14 * 48).map(lambda half: NIGHT + timedelta(minutes=30 * half)))
def test_somebody_is_waited_for_only_as_long_as_nobody_can_be_called(at: datetime) -> None:
    here = circle(quiet="22-7")
    found = called_from((ANA, BEN), at, here)
    resting = [rests_until(one, NOBODY, here.settings, at) for one in here.settings.moderators]
    assert found == (at if None in resting else min(one for one in resting if one))
    assert called_from((), at, here) == at
