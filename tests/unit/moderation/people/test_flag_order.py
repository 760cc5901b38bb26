"""The order of a list of flags: the most urgent first, and the mildest is not forgotten."""

from dataclasses import replace
from datetime import timedelta

from flag_world import ANA, NOON, House, circle, command, norm_only, raised

from models.verdict import Tier
from moderation.flag.order import aged, urgency
from moderation.flag.state import Flag


def flag(tier: Tier, number: int, later: int = 0, *, taken: bool = False) -> Flag:
    house = House(now=NOON + timedelta(seconds=later))
    house.give("flag", raised(tier, number=number))
    if taken:
        house.give("flag", command(f"claim {number}", ANA))
    state = house.states["flag", str(number)]
    assert isinstance(state, Flag)
    return state


def order(flags: list[Flag], hours: float) -> list[str]:
    now = NOON + timedelta(hours=hours)
    return [one.number for one in sorted(flags, key=lambda one: urgency(one, now, circle()))]


def test_by_tier_then_what_nobody_has_then_the_longest_waiting() -> None:
    flags = [
        flag(Tier.AMBER, 1),
        flag(Tier.RED, 2, 600),
        flag(Tier.RED, 3, 60),
        flag(Tier.CRISIS, 4, 900),
        flag(Tier.RED, 5, taken=True),
    ]
    assert order(flags, 1) == ["4", "3", "2", "5", "1"]


def test_amber_that_nobody_took_climbs_to_red_and_stands_there_as_the_longest_waiting() -> None:
    flags = [
        flag(Tier.AMBER, 1),
        flag(Tier.RED, 2, 3600),
        flag(Tier.CRISIS, 3, 7200),
        flag(Tier.AMBER, 4, taken=True),
    ]
    assert order(flags, 23) == ["3", "2", "1", "4"]
    assert order(flags, 25) == ["3", "1", "2", "4"]


def test_only_what_is_open_ages_by_the_circles_own_times() -> None:
    one = flag(Tier.AMBER, 1)
    day = NOON + timedelta(days=1)
    assert aged(one, day, circle())
    assert not aged(one, day - timedelta(seconds=1), circle())
    assert not aged(flag(Tier.AMBER, 1, taken=True), day, circle())
    assert not aged(flag(Tier.RED, 1), day, circle())
    assert aged(replace(one, matter=norm_only()), day, circle())
