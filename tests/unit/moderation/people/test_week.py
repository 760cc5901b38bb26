"""The coming days by a reader's clock: nothing is missing, nothing twice, and a gap is what the room is told to be one."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from flag_world import ANA, BEN, NOON
from hypothesis import given
from hypothesis import strategies as st

from moderation.duty import DAYS, Duty, Stretch, gaps
from moderation.week import Day, days

ZONES = ("UTC", "Europe/Lisbon", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
SHIFTS = st.builds(
    lambda day, begin, end: f"{day} {begin:02}:00-{end:02}:30",
    st.sampled_from(DAYS),
    st.integers(0, 23),
    st.integers(0, 23),
)
PEOPLE = st.lists(
    st.builds(
        Duty, st.sampled_from((ANA, BEN)), st.sampled_from(ZONES), st.lists(SHIFTS, max_size=4).map(tuple)
    ),
    max_size=2,
    unique_by=lambda duty: duty.user,
)
YEAR = st.integers(0, 366 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes))


def joined(shown: tuple[Day, ...]) -> list[Stretch]:
    """Gaps as one where midnight lies in them."""
    found: list[Stretch] = []
    for slot in (slot for day in shown for slot in day.slots if slot.gap):
        if found and found[-1].end == slot.begin:
            found[-1] = Stretch(found[-1].begin, slot.end)
        else:
            found.append(Stretch(slot.begin, slot.end))
    return found


@given(PEOPLE, YEAR, st.sampled_from(ZONES))
def test_days_lie_side_by_side_and_hold_exactly_the_gaps(
    people: list[Duty], now: datetime, zone: str
) -> None:
    shown = days(people, now, zone)
    slots = [slot for day in shown for slot in day.slots]
    assert slots[0].begin == now
    assert all(one.end == after.begin for one, after in pairwise(slots))
    assert all(day.begin <= slot.begin < slot.end <= day.end for day in shown for slot in day.slots)
    assert all(0 <= day.share(slot.begin) < day.share(slot.end) <= 1 for day in shown for slot in day.slots)
    assert joined(shown) == list(gaps(people, now, shown[-1].end))


def test_a_day_on_which_clocks_change_has_its_own_length() -> None:
    shown = days(
        [Duty(ANA, "Europe/Lisbon", ("sun 00:00-12:00",))],
        datetime(2026, 3, 28, 9, tzinfo=UTC),
        "Europe/Lisbon",
    )
    sunday = shown[1]
    assert sunday.end - sunday.begin == timedelta(hours=23)
    assert [slot.people for slot in sunday.slots] == [(ANA,), ()]
    assert sunday.share(sunday.slots[0].end) == 11 / 23


def test_two_at_once_are_named_in_the_order_of_the_roster_and_a_handover_is_a_cut() -> None:
    people = [Duty(BEN, "UTC", ("mon 18:00-22:00",)), Duty(ANA, "UTC", ("mon 20:00-23:00",))]
    today = days(people, NOON, "UTC")[0]
    assert [(slot.begin.hour, slot.people) for slot in today.slots] == [
        (12, ()),
        (18, (BEN,)),
        (20, (BEN, ANA)),
        (22, (ANA,)),
        (23, ()),
    ]
