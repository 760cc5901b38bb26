"""What the chair may do: open, pause, give more time, go on, hand over, end. Who started is chair; moderators may always help out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from models.agenda import Agenda, Segment, read_span
from models.circle import Circle
from models.effects import Audit, Say, Tell, Whisper
from models.ids import RoomId, UserId, localpart
from models.signals import CardsDealt, CardsWanted, CommandGiven, MeetingChosen, MeetingDue, MeetingStarted
from models.words import People, Person, Span, Words
from rituals.meeting import flow, piece, segments
from rituals.meeting.state import Meeting, Move, Scene, Seat, Step

LONGEST = 8 * 3600
"""No meeting, and no extension, is longer than this many seconds."""
WAIT = timedelta(minutes=15)
"""So long a meeting that opened by itself waits for somebody to come."""


def start(given: CommandGiven, scene: Scene, chosen: MeetingChosen | None = None) -> Step:
    """Open a meeting with the circle's agenda, or as the schedule chose; `given.rest` may say how long it is to take."""
    circle = scene.circle
    if given.room not in _meeting_rooms(circle):
        return None, (Say(given.room, Words("start-elsewhere"), reply_to=given.event),)
    if not may_lead(given.sender, circle):
        chairs = People(tuple(user for user in circle.members if circle.is_chair(user)))
        words = Words("start-by-chairs", {"chairs": chairs}) if chairs.users else Words("start-no-chairs")
        return None, (Whisper(given.sender, words),)
    plan, usual = (chosen.agenda, chosen.length) if chosen else (circle.agenda, circle.agenda.length)
    length = _minutes(given.rest) if given.rest.strip() else usual
    if length is None:
        example = {"command": f"{circle.prefix}start 45"}
        return None, (Say(given.room, Words("start-unclear", example), reply_to=given.event),)
    return _when_dealt(given, _fit(plan, length), scene)


def start_by_itself(due: MeetingDue, scene: Scene) -> Step:
    """Open the meeting that the schedule has now. Nobody leads it until a chair takes it, and it waits a while for people."""
    return _when_dealt(due, _fit(_with_opening(due.agenda), due.length), scene)


def _when_dealt(asked: CommandGiven | MeetingDue, agenda: Agenda, scene: Scene) -> Step:
    """What is to be drawn is drawn first, by the decks, which know what was there in other meetings."""
    if not (agenda.skills or agenda.cards or agenda.prompts or agenda.readings):
        return open_dealt(CardsDealt(asked, agenda), scene)
    return None, (Tell("decks", scene.circle.name, CardsWanted(asked, agenda)),)


def open_dealt(dealt: CardsDealt, scene: Scene) -> Step:
    """Open the meeting with an agenda in which all is drawn."""
    if isinstance(dealt.asked, MeetingDue):
        return _by_itself(dealt.asked, dealt.agenda, scene)
    given = dealt.asked
    seats = (Seat(given.sender),)
    meeting = Meeting(given.event, given.room, given.sender, dealt.agenda, ends=scene.now, seats=seats)
    meeting, effects = segments.enter(meeting, 0, scene)
    opened = Tell("schedule", scene.circle.name, MeetingStarted())
    return meeting, (Audit("meeting-started", given.sender), *effects, opened)


def _by_itself(due: MeetingDue, agenda: Agenda, scene: Scene) -> Step:
    waits = scene.now + WAIT
    meeting = Meeting(due.id, due.room, None, agenda, ends=scene.now, waits=waits)
    meeting, effects = segments.enter(meeting, 0, scene)
    late = (Say(due.room, Words("meeting-late")),) if due.late else ()
    return meeting, (Audit("meeting-started"), *late, *effects)


def _with_opening(agenda: Agenda) -> Agenda:
    """So that there is a time to take a seat in."""
    if agenda.segments[0].kind == "opening":
        return agenda
    opening = Segment(kind="opening", length=120)
    return agenda.model_copy(update={"segments": (opening, *agenda.segments)})


def still_running(meeting: Meeting, due: MeetingDue, scene: Scene) -> Move:
    """It is time for the next one, and this one is not over: it takes the time it needs."""
    words = Words("meeting-still-runs", {"command": f"{scene.circle.prefix}start"})
    return meeting, (Say(due.room, words),)


def _meeting_rooms(circle: Circle) -> frozenset[RoomId]:
    """Where meetings are held: in the first room, and where the schedule says."""
    named = (circle.called.get(one.room or "", circle.room) for one in circle.settings.schedule)
    return frozenset((circle.room, *named))


def start_again(meeting: Meeting, given: CommandGiven, scene: Scene) -> Move:
    """There is a meeting already."""
    words = Words("start-running", {"command": f"{scene.circle.prefix}agenda"})
    return meeting, (Say(given.room, words, reply_to=given.event),)


def pause(meeting: Meeting, scene: Scene) -> Move:
    """Let time stand still until somebody resumes."""
    if meeting.paused:
        return meeting, ()
    words = Words("paused", {"command": f"{scene.circle.prefix}resume"})
    return replace(meeting, paused=scene.now), (Say(meeting.room, words),)


def resume(meeting: Meeting, scene: Scene) -> Move:
    """Go on after a pause."""
    if meeting.paused is None:
        return meeting, ()
    gap = scene.now - meeting.paused
    return flow.go_on(replace(meeting, paused=None), gap, scene, "resumed-to-speaker", "resumed")


def extend(meeting: Meeting, given: CommandGiven, scene: Scene) -> Move:
    """Give more time: to the speaker in a round, to the segment otherwise."""
    usual = meeting.segment.turn if meeting.is_round else max(1, meeting.segment.length // 2)
    seconds = _minutes(given.rest) if given.rest.strip() else usual
    if seconds is None:
        words = Words("extend-unclear", {"command": f"{scene.circle.prefix}extend 5"})
        return meeting, (Whisper(given.sender, words),)
    said = Say(meeting.room, Words("extended", {"time": Span(seconds)}))
    if meeting.is_round:
        return piece.add_time(meeting, seconds), (said,)
    ends = meeting.ends + timedelta(seconds=seconds)
    return replace(meeting, ends=ends, hinted=False), (said,)


def hand_over(meeting: Meeting, given: CommandGiven, scene: Scene) -> Move:
    """Give the chair to somebody who is here; or, without a name, take a chair that is free."""
    name = given.rest.strip()
    if not name:
        return _take(meeting, given.sender, scene)
    if not leads(meeting, given.sender, scene.circle):
        return meeting, (chair_only(meeting, given.sender),)
    heir = _somebody_here(meeting, name)
    if heir is None:
        return meeting, (Whisper(given.sender, Words("chair-not-here")),)
    return _with_chair(meeting, heir)


def leads(meeting: Meeting, user: UserId, circle: Circle) -> bool:
    """May decide in this meeting: its chair, a moderator, or when the chair is free whoever might take it."""
    if meeting.chair is None and may_lead(user, circle):
        return True
    return user == meeting.chair or circle.is_moderator(user)


def may_lead(user: UserId, circle: Circle) -> bool:
    """May open a meeting here."""
    return circle.settings.anyone_may_start or circle.is_chair(user)


def chair_only(meeting: Meeting, user: UserId) -> Whisper:
    """What somebody hears who asked for something that is the chair's."""
    if meeting.chair is None:
        return Whisper(user, Words("chair-free"))
    return Whisper(user, Words("chair-only", {"person": Person(meeting.chair)}))


def _take(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    if meeting.chair == user:
        return meeting, ()
    if meeting.chair is None and may_lead(user, scene.circle):
        return _with_chair(meeting, user)
    return meeting, (chair_only(meeting, user),)


def _with_chair(meeting: Meeting, user: UserId) -> Move:
    said = Say(meeting.room, Words("chair-handed", {"person": Person(user)}), mentions=(user,))
    return replace(meeting, chair=user), (said, Audit("chair-handed", user))


def _somebody_here(meeting: Meeting, name: str) -> UserId | None:
    """A seat by full id, or by the first part of the id when that is nobody else's."""
    here = [seat.user for seat in meeting.seats]
    if name in here:
        return UserId(name)
    short = name.removeprefix("@").casefold()
    found = [user for user in here if localpart(user).casefold() == short]
    return found[0] if len(found) == 1 else None


def _minutes(text: str) -> int | None:
    """Seconds in `45` (minutes) or `90s`; None when it is no length of time, or no sensible one."""
    text = text.strip()
    seconds = int(text) * 60 if text.isdecimal() and len(text) < 5 else read_span(text)
    return seconds if seconds and seconds <= LONGEST else None


def _fit(agenda: Agenda, length: int) -> Agenda:
    """The agenda made longer or shorter; how long a seat may be silent stays, for people do not type faster in a short meeting."""
    if length == agenda.length or not agenda.length:
        return agenda

    def fit(seconds: int) -> int:
        return max(1, round(seconds * length / agenda.length)) if seconds else 0

    def refit(segment: Segment) -> Segment:
        sizes = {name: fit(getattr(segment, name)) for name in ("length", "turn", "warning")}
        return segment.model_copy(update=sizes)

    return agenda.model_copy(update={"segments": tuple(refit(segment) for segment in agenda.segments)})
