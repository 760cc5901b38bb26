"""A circle's schedule as calendar programs read it (iCalendar, RFC 5545).

A meeting is a series with a rule; a day without it is an EXDATE, a moved one an event of its own with a RECURRENCE-ID. Times that are
taken in turn fit no rule, so those meetings stand there one by one. Names of series never change, and SEQUENCE counts all changes, so
that programs see an old event change and no new one come. Nothing in it says what the circle is about, or who is in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from icalendar.prop import vRecur

from models.circle import Circle
from models.recurrence import days, ends, moment
from models.schedule import AHEAD, MeetingSettings
from rituals.schedule.state import Schedule
from rituals.schedule.times import Occurrence, exceptions, find, meetings, occurrences, usual, zone_of

REFRESH = timedelta(hours=6)
BEFORE, AFTER = timedelta(days=62), timedelta(days=430)
"""How far back and ahead meetings that stand one by one are shown."""
MOST = 500
"""So many of them at most, of all such meetings of a circle together."""
CLOCKS = 10
"""For so many years ahead changes of clocks are told."""


def calendar_of(circle: Circle, state: Schedule, now: datetime) -> bytes:
    """The whole calendar; the same for the same schedule within a month."""
    month = now.replace(day=1, hour=0, minute=0, second=0)
    made = Calendar()
    made.add("prodid", "-//Circlekeeper//Schedule//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", circle.settings.calendar_title)
    made.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", REFRESH)
    for meeting in meetings(circle.settings, state.changes):
        for event in _events(meeting, circle, state, month):
            made.add_component(event)
    made.add_missing_timezones(first_date=date(now.year - 1, 1, 1), last_date=date(now.year + CLOCKS, 12, 31))
    return bytes(made.to_ical())


def _events(meeting: MeetingSettings, circle: Circle, state: Schedule, month: datetime) -> Iterator[Event]:
    if meeting.name.startswith("extra-") and meeting not in circle.settings.schedule:
        once = find(circle.settings, state.changes, meeting.name, meeting.first)
        yield from [_one(once, circle, state)] if once else []
    elif len(meeting.at) == 1:
        yield from _series(meeting, circle, state)
    else:
        near = occurrences(circle.settings, state.changes, month - BEFORE, month + AFTER)
        share = MOST // sum(len(one.at) > 1 for one in circle.settings.schedule)
        yield from [_one(one, circle, state) for one in near if one.meeting == meeting][:share]


def _series(meeting: MeetingSettings, circle: Circle, state: Schedule) -> Iterator[Event]:
    zone = ZoneInfo(zone_of(meeting, circle.settings))
    known = days(meeting.rule, meeting.first, meeting.first.year + AHEAD)
    otherwise = exceptions(meeting, state.changes)
    series = _event(meeting, circle, state, meeting.name)
    series.add("dtstart", datetime.combine(known[0], meeting.at[0], zone))
    series.add("rrule", _rule(meeting, zone.key))
    for day in sorted(day for day, to in otherwise.items() if to is None and day in known):
        series.add("exdate", datetime.combine(day, meeting.at[0], zone))
    yield series
    for day in sorted(day for day, to in otherwise.items() if to is not None):
        moved = find(circle.settings, state.changes, meeting.name, day)
        if moved is not None and moved.moved:
            event = _event(meeting, circle, state, meeting.name)
            event.add("recurrence-id", usual(meeting, day, 0).replace(tzinfo=zone))
            event.add("dtstart", moved.begin.astimezone(zone))
            yield event


def _one(one: Occurrence, circle: Circle, state: Schedule) -> Event:
    event = _event(one.meeting, circle, state, one.key)
    event.add("dtstart", one.begin.astimezone(ZoneInfo(zone_of(one.meeting, circle.settings))))
    return event


def _event(meeting: MeetingSettings, circle: Circle, state: Schedule, name: str) -> Event:
    agenda = circle.agendas.get(meeting.agenda or "", circle.agenda)
    event = Event()
    # Of nothing that is secret, so that a new address of the calendar brings the same events.
    event.add(
        "uid", f"{sha256(f'{circle.keeper} {circle.name} {name}'.encode()).hexdigest()[:40]}@circlekeeper"
    )
    event.add("dtstamp", state.changed.astimezone(UTC))
    event.add("last-modified", state.changed.astimezone(UTC))
    event.add("sequence", state.edition)
    event.add("summary", circle.settings.calendar_title)
    event.add("duration", timedelta(seconds=meeting.length or max(300, agenda.length)))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    return event


def _rule(meeting: MeetingSettings, zone: str) -> vRecur:
    rule: vRecur = vRecur.from_ical(
        ";".join(part for part in meeting.rule.split(";") if not part.startswith("UNTIL="))
    )
    last = ends(meeting.rule)
    if last is not None:
        # With a zone at the beginning, the end is told in UTC (RFC 5545, "Recurrence Rule").
        rule["UNTIL"] = [moment(datetime.combine(last, meeting.at[0]), zone)]
    return rule
