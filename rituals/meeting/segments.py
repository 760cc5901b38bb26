"""The segments of a meeting: what is said as each begins, what is said before it ends, and when it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from models.agenda import Segment, SegmentKind
from models.effects import Audit, Effect, Say
from models.words import Arg, People, Span, Term, Words
from rituals.meeting import asking, followups, milestones, seats
from rituals.meeting.cards import CARDS
from rituals.meeting.reading import HAND, LISTEN, SEAT
from rituals.meeting.state import Meeting, Move, Piece, Scene, Step

LOOK_AGAIN = timedelta(minutes=2)
"""So often a meeting that waits looks whether somebody has come."""

TITLES: dict[SegmentKind, Term] = {
    "opening": Term("title-opening"),
    "silence": Term("title-silence"),
    "reading": Term("title-reading"),
    "check-in": Term("title-check-in"),
    "wins": Term("title-wins"),
    "follow-up": Term("title-follow-up"),
    "discussion": Term("title-discussion"),
    "skill-practice": Term("title-skill-practice"),
    "milestones": Term("title-milestones"),
    "reflection": Term("title-reflection"),
    "closing": Term("title-closing"),
}
"""What a segment is called when the circle has no name of its own for it."""

PROMPTS: dict[SegmentKind, Term] = {
    "opening": Term("prompt-opening"),
    "silence": Term("prompt-silence"),
    "reading": Term("prompt-reading"),
    "check-in": Term("prompt-check-in"),
    "wins": Term("prompt-wins"),
    "follow-up": Term("prompt-follow-up"),
    "discussion": Term("prompt-discussion"),
    "skill-practice": Term("prompt-skill-practice"),
    "milestones": Term("prompt-milestones"),
    "reflection": Term("prompt-reflection"),
    "closing": Term("prompt-closing"),
}
"""What a segment begins with when the circle has no sentence of its own for it."""


def title(segment: Segment) -> Arg:
    """What this segment is called."""
    named = CARDS[segment.card][0] if segment.card else TITLES[segment.kind]
    return segment.title or named


def _prompt(segment: Segment) -> Arg:
    asked = CARDS[segment.card][1] if segment.card else PROMPTS[segment.kind]
    return segment.prompt or asked


def enter(meeting: Meeting, step: int, scene: Scene) -> Move:
    """Begin a segment."""
    segment = meeting.segments[step]
    effects: tuple[Effect, ...] = ()
    if segment.kind != "opening" and not meeting.gathered:
        meeting, effects = seats.gather(meeting, scene)
    ends = scene.later(segment.length)
    meeting = replace(meeting, step=step, ends=ends, hinted=False, nudged=(), piece=Piece())
    if meeting.is_round:
        order = tuple(seat.user for seat in meeting.seats if not seat.listening)
        meeting = replace(meeting, piece=Piece(waiting=order))
    meeting, said = milestones.announce(meeting, scene)
    meeting, tries = followups.announce(meeting)
    return meeting, (*effects, _opening_words(meeting, scene), *said, *tries)


def move_on(meeting: Meeting, scene: Scene) -> Step:
    """This segment is over: begin the next one, or close the meeting."""
    if not meeting.seats:
        return _nobody(meeting, scene)
    effects = _parting_words(meeting)
    if meeting.step + 1 == len(meeting.segments):
        return end(meeting, effects)
    meeting, more = enter(meeting, meeting.step + 1, scene)
    return meeting, (*effects, *more)


def _nobody(meeting: Meeting, scene: Scene) -> Step:
    """Nobody has a seat: wait a little where nobody opened the meeting, or close it."""
    if meeting.gathered or meeting.waits is None:
        return close(meeting, Words("meeting-empty"))
    if scene.now >= meeting.waits:
        return close(meeting, Words("meeting-nobody"))
    return replace(meeting, ends=min(meeting.waits, scene.now + LOOK_AGAIN)), ()


def end(meeting: Meeting, before: tuple[Effect, ...] = ()) -> Step:
    """End the meeting with the closing words, after what is still to be said."""
    over, effects = close(
        meeting, Words("meeting-closed", {"closing": meeting.agenda.closing or Term("closing-words")})
    )
    return over, (*before, *effects)


def close(meeting: Meeting, words: Words) -> Step:
    """End the meeting with these words."""
    return None, (Say(meeting.room, words), Audit("meeting-ended"))


def is_over(meeting: Meeting, now: datetime) -> bool:
    """Nothing is left to do in this segment, when nobody has the talking piece."""
    return not meeting.piece.waiting if meeting.is_round else meeting.ends <= now


def hint_moment(meeting: Meeting) -> datetime | None:
    """When the segment's own word before its end is due; None: there is none, or it was said."""
    segment = meeting.segment
    if meeting.hinted:
        return None
    match segment.kind:
        case "skill-practice":
            return meeting.ends - timedelta(seconds=max(segment.warning, segment.length // 3))
        case "discussion" if 0 < segment.warning < segment.length:
            return meeting.ends - timedelta(seconds=max(segment.warning, segment.length // 10))
        case _:
            return None


def hint(meeting: Meeting, scene: Scene) -> Move:
    """Say the segment's own word before its end."""
    meeting = replace(meeting, hinted=True)
    if meeting.segment.kind == "skill-practice":
        return meeting, (Say(meeting.room, Words("skill-step")),)
    left = int((meeting.ends - scene.now).total_seconds())
    # In whole minutes when there are some: a kind chair does not count seconds.
    words = Words("discussion-warning", {"time": Span(left if left < 90 else round(left / 60) * 60)})
    return meeting, (Say(meeting.room, words, good_for=max(1, left)),)


def _opening_words(meeting: Meeting, scene: Scene) -> Say:
    return Say(
        meeting.room,
        _words(meeting, scene),
        about=meeting.about(f"segment-{meeting.step}", scene),
        taps=_taps(meeting, scene),
    )


def _taps(meeting: Meeting, scene: Scene) -> tuple[str, ...]:
    if meeting.segment.kind == "opening":
        return SEAT, LISTEN
    if fields := asking.asked(meeting, scene.circle):
        return asking.taps(fields)
    return (HAND,) if meeting.has_queue else ()


def _words(meeting: Meeting, scene: Scene) -> Words:
    segment = meeting.segment
    fields = asking.asked(meeting, scene.circle)
    args: dict[str, Arg] = {
        "title": title(segment),
        "time": Span(segment.length),
        "prompt": _prompt(segment),
    }
    match segment.kind:
        case "opening":
            agenda = meeting.agenda
            args["prompt"] = segment.prompt or agenda.welcome or PROMPTS["opening"]
            return Words("segment-opening", {**args, "norms": agenda.norms or Term("opening-norms")})
        case "silence":
            return Words("segment-silence", args)
        case "reading":
            return Words("segment-reading", args)
        case "skill-practice":
            return Words("segment-skill-practice", args)
        case "milestones":
            return Words("segment-milestones", args)
        case _ if meeting.has_queue:
            return Words("segment-discussion", {**args, "others": _others(segment)})
        case _ if meeting.is_round:
            args |= {"order": People(meeting.piece.waiting), "others": _others(segment)}
            return asking.with_fields(Words("segment-round", args), "segment-round-asks", fields)
        case _:
            return asking.with_fields(Words("segment-open", args), "segment-open-asks", fields)


def _others(segment: Segment) -> Term:
    return Term("others-may-write" if segment.cross_talk == "welcome" else "others-wait")


def _parting_words(meeting: Meeting) -> tuple[Effect, ...]:
    waiting = meeting.piece.waiting
    if meeting.has_queue and waiting:
        return (Say(meeting.room, Words("discussion-hands-left", {"people": People(waiting)})),)
    last = meeting.step + 1 == len(meeting.segments)
    if meeting.is_round and meeting.piece.had and not waiting and not meeting.speaker and not last:
        return (Say(meeting.room, Words("round-over")),)
    return ()
