"""When a moderator may be called: within their hours, and in their quiet hours only for a crisis. Pure: times in, times out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.circle import Circle, PersonFacts, zone_of
from models.config import CircleSettings, ModeratorSettings
from models.ids import UserId
from moderation import duty


def on_duty(entry: ModeratorSettings, settings: CircleSettings, now: datetime) -> bool:
    """Whether `now` lies in one of the person's hours, in their own zone. Hours that end before they begin go past midnight."""
    local = now.astimezone(ZoneInfo(zone_of(entry, settings)))
    return any(hours == "always" or _within(hours, local) for hours in entry.hours)


def rests_until(
    entry: ModeratorSettings, facts: PersonFacts, settings: CircleSettings, at: datetime
) -> datetime | None:
    """When somebody's quiet hours end, in UTC, if these alone keep them from being called at this time; None when they do not.

    A shift counts for more: whoever took one wants to be called then, and quiet hours end where one begins.
    """
    end = _quiet_end(entry, settings, at)
    mine = (duty.duty_of(entry, facts, settings),)
    if end is None or not on_duty(entry, settings, at) or duty.on_call(mine, at):
        return None
    return min((end, *(watch.begin for watch in duty.watches(mine, at, end))))


def called_from(people: Iterable[UserId], at: datetime, circle: Circle) -> datetime:
    """From when on, not before `at`, one of these people is not resting; `at` itself when nobody's quiet hours stand in the way."""
    wanted, ends = set(people), []
    for entry in circle.settings.moderators:
        user = UserId(entry.user)
        if user not in wanted:
            continue
        facts = circle.people.get(user, PersonFacts())
        end = rests_until(entry, facts, circle.settings, at)
        on_shift = bool(duty.on_call((duty.duty_of(entry, facts, circle.settings),), at))
        if end is None and (on_shift or on_duty(entry, circle.settings, at)):
            return at
        if end is not None:
            ends.append(end)
    return min(ends, default=at)


def _quiet_end(entry: ModeratorSettings, settings: CircleSettings, at: datetime) -> datetime | None:
    quiet = settings.quiet if entry.quiet is None else entry.quiet
    if quiet == "off":
        return None
    zone = ZoneInfo(zone_of(entry, settings))
    local = at.astimezone(zone)
    begin, end = (time.fromisoformat(part) for part in quiet.split("-"))
    wall, today = local.time(), local.date()
    if begin < end and not begin <= wall < end:
        return None
    if begin > end and end <= wall < begin:
        return None
    day = today + timedelta(days=1) if begin > end and wall >= begin else today
    over = datetime.combine(day, end, zone)
    # Where clocks are put back that time comes twice, and the night is over at the second; where they are put forward, after it.
    return max(over.replace(fold=fold).astimezone(UTC) for fold in (0, 1))


def _within(hours: str, local: datetime) -> bool:
    days, _, span = hours.partition(" ")
    begin, end = (_clock(part) for part in span.split("-"))
    on, today, yesterday = duty.weekdays(days), local.weekday(), (local.weekday() - 1) % 7
    wall = local.time()
    if begin <= end:
        return today in on and begin <= wall < end
    return (today in on and wall >= begin) or (yesterday in on and wall < end)


def _clock(text: str) -> time:
    # 24:00 is how people write the end of a day.
    return time.max if text == "24:00" else time.fromisoformat(text)
