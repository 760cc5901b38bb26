from datetime import UTC, datetime

import pytest

from models.config import CircleSettings, ModeratorSettings
from moderation.hours import on_duty

MONDAY = datetime(2026, 6, 1, tzinfo=UTC)
EVENING = CircleSettings(name="evening", rooms=("!room:test",), zone="Asia/Tokyo")


@pytest.mark.parametrize(
    ("hours", "day", "hour", "expected"),
    [
        ("always", 1, 3, True),
        ("mon-fri 18:00-23:00", 1, 18, True),
        ("mon-fri 18:00-23:00", 1, 23, False),
        ("mon-fri 18:00-23:00", 6, 19, False),
        ("fri-mon 08:00-09:00", 7, 8, True),
        ("fri-mon 08:00-09:00", 3, 8, False),
        ("sat 22:00-06:00", 6, 23, True),
        ("sat 22:00-06:00", 7, 5, True),
        ("sat 22:00-06:00", 7, 6, False),
        ("sat 22:00-06:00", 6, 5, False),
        ("mon 00:00-24:00", 1, 23, True),
    ],
)
def test_hours(hours: str, day: int, hour: int, expected: bool) -> None:
    entry = ModeratorSettings(user="@mo:test", hours=(hours,), zone="UTC")
    assert on_duty(entry, EVENING, MONDAY.replace(day=day, hour=hour)) is expected


def test_hours_are_the_persons_own() -> None:
    entry = ModeratorSettings(user="@mo:test", hours=("mon 18:00-19:00",), zone="America/New_York")
    assert on_duty(entry, EVENING, datetime(2026, 6, 1, 22, 30, tzinfo=UTC))
    assert not on_duty(entry, EVENING, datetime(2026, 6, 1, 18, 30, tzinfo=UTC))


def test_hours_without_a_zone_of_their_own_are_the_circles() -> None:
    entry = ModeratorSettings(user="@mo:test", hours=("mon 18:00-19:00",))
    assert on_duty(entry, EVENING, datetime(2026, 6, 1, 9, 30, tzinfo=UTC))
    assert not on_duty(entry, EVENING, datetime(2026, 6, 1, 18, 30, tzinfo=UTC))
