"""Reports: somebody asks people to look at a message, or at somebody. Who asked, the keeper tells nobody, unless they want it told.

Written in private, tapped (🚩) or written in the room, from where the keeper takes it away, or made with the homeserver's own button.
What is reported is read by the keeper where the reporter could read it too; else people see the reporter's words alone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle
from models.effects import CancelTimer, Effect, LookUp, OpenFlag, RedactTheirs, SetTimer, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import (
    About,
    CommandGiven,
    Found,
    NotScreened,
    Raised,
    Report,
    Reported,
    Screened,
    SendFailed,
    Signal,
    TimerFired,
)
from models.verdict import Tier, Verdict
from models.words import Arg, Moment, Words
from moderation.excerpt import excerpt
from moderation.pointing import Pointed, pointed
from moderation.reports_kept import KEPT, LONGEST, MOST, WITHIN, Draft, Made, Reports
from moderation.told import ReportChanged, ReportJoins, ReportTaken, person_key, tell
from moderation.wishes import BACK, wish

if TYPE_CHECKING:
    from random import Random

KIND = "report"
PATIENCE = timedelta(minutes=3)
"""After it a report goes to people with what is known."""

NAME = frozenset({"name", "my name", "show my name", "with my name"})

Step = tuple[Reports, tuple[Effect, ...]]


def key(signal: Signal, circle: Circle) -> str | None:
    """One a person and circle."""
    match signal:
        case CommandGiven() | Reported():
            return person_key(signal.sender, circle)
        case Screened() | NotScreened() if signal.message.where == "direct":
            return person_key(signal.message.sender, circle)
        case _:
            return None


def decide(
    state: Reports | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Reports]:
    """Take it, look it up, bring it to people, and tell whoever made it."""
    match signal:
        case CommandGiven() | Reported():
            new, effects = _asked(state or Reports(signal.sender), signal, now, rng, circle)
        case _ if state is not None:
            new, effects = _followed(state, signal, now, circle)
        case _:
            return None, ()
    kept = new.pruned(now)
    if kept is None or not kept.made or (state is not None and state.made == kept.made):
        return kept, effects
    # What had its time is forgotten by itself.
    return kept, (*effects, SetTimer("forget", kept.made[0].at + KEPT))


def _asked(
    state: Reports, signal: CommandGiven | Reported, now: datetime, rng: Random, circle: Circle
) -> Step:
    ref = f"{rng.getrandbits(64):016x}"
    if isinstance(signal, Reported):
        return _pointed_out(state, signal, ref, now, circle)
    if signal.where == "circle":
        return _in_the_room(state, signal, ref, now, circle)
    wished = wish(signal.rest)
    if wished in BACK or wished in NAME:
        return _changed(state, signal, wished in BACK, now)
    what = pointed(signal.rest)
    room, event = what.room, what.event
    if event is not None:
        room = room or circle.room
    elif signal.reply_to is not None:
        # Somebody passed it on to the keeper, and answers to that.
        room, event = signal.room, signal.reply_to
    person = what.person or next(iter(signal.mentions - {circle.keeper}), None)
    if not (what.words or event or person):
        return state, (Whisper(signal.sender, Words("report-how")),)
    draft = Draft(ref, now, signal.event, signal.room, _bounded(what), room, event, person)
    # What was written in private is screened next, and goes on from there.
    return replace(state, drafts=(*state.drafts, draft)), (SetTimer(f"file {ref}", now + PATIENCE),)


def _bounded(what: Pointed) -> str:
    return what.words if len(what.words) <= LONGEST else what.words[: LONGEST - 1] + "…"


def _in_the_room(state: Reports, command: CommandGiven, ref: str, now: datetime, circle: Circle) -> Step:
    """Everybody can read it there: it is taken away, and answered in private. As a reply it says which message is meant."""
    taken = _take_away(state.user, command.room, command.event, ref, circle)
    if command.reply_to is None:
        return state, (taken, Whisper(command.sender, Words("report-privately")))
    words = _bounded(pointed(command.rest))
    draft = Draft(ref, now, command.event, command.room, words, command.room, command.reply_to)
    new, effects = _weighed(state, draft, now, circle)
    return new, (taken, *effects)


def _pointed_out(state: Reports, signal: Reported, ref: str, now: datetime, circle: Circle) -> Step:
    asked = signal.tap or signal.target or EventId(f"${ref}")
    words = _bounded(pointed(signal.reason))
    where = signal.room or circle.room
    draft = Draft(ref, now, asked, where, words, signal.room, signal.target, signal.author)
    if signal.verdict is not None:
        draft = draft.judged(signal.verdict)
    new, effects = _weighed(state, draft, now, circle)
    if signal.tap is None or signal.room is None:
        return new, effects
    return new, (_take_away(state.user, signal.room, signal.tap, ref, circle), *effects)


def _take_away(user: UserId, room: RoomId, event: EventId, ref: str, circle: Circle) -> Effect:
    return RedactTheirs(
        room, event, Words("report-in-room"), About(KIND, person_key(user, circle), f"away {ref}")
    )


def _followed(state: Reports, signal: object, now: datetime, circle: Circle) -> Step:
    match signal:
        case Screened() | NotScreened():
            draft = next((one for one in state.drafts if one.asked == signal.message.event), None)
            if draft is None or draft.looking:
                return state, ()
            draft = draft.judged(signal.verdict) if isinstance(signal, Screened) else draft
            return _weighed(state, draft, now, circle)
        case Found(about=about) if draft := state.draft(about.part):
            return _found(state, draft, signal, now, circle)
        case SendFailed(about=About() as about):
            return _not_done(state, about.part, signal.why, now, circle)
        case TimerFired() if draft := state.draft(signal.name):
            return _file(state, draft, now, circle)
        case ReportTaken():
            return _taken(state, signal)
        case _:
            return state, ()


def _weighed(state: Reports, draft: Draft, now: datetime, circle: Circle) -> Step:
    """Look the message up, or bring it to people; or say kindly that it was said already, or is much at once."""
    state, calm = state.without(draft), draft.tier is Tier.AMBER
    if calm and draft.event and state.knows(draft.event):
        return state, (Whisper(state.user, Words("report-known")), *_stop(draft))
    lately = state.lately(now)
    if calm and len(lately) >= MOST:
        again: dict[str, Arg] = {"at": Moment(min(lately) + WITHIN, "both"), "most": MOST}
        said = (
            ()
            if state.enough and now - state.enough < WITHIN
            else (Whisper(state.user, Words("report-enough", again)),)
        )
        return replace(state, enough=now) if said else state, (*said, *_stop(draft))
    room, event = draft.room, draft.event
    if event is None or room is None or room not in (*circle.rooms, draft.asked_in):
        return _file(state, _unseen(draft), now, circle)
    look = LookUp(room, event, state.user, About(KIND, person_key(state.user, circle), f"look {draft.ref}"))
    waits = replace(state, drafts=(*state.drafts, replace(draft, looking=True)))
    return waits, (look, SetTimer(f"file {draft.ref}", now + PATIENCE))


def _unseen(draft: Draft) -> Draft:
    """Without the message, where it is in no room the keeper may look into."""
    return replace(draft, room=None, event=None)


def _stop(draft: Draft) -> tuple[Effect, ...]:
    return (CancelTimer(f"file {draft.ref}"),)


def _found(state: Reports, draft: Draft, found: Found, now: datetime, circle: Circle) -> Step:
    if found.room == draft.asked_in and found.room not in circle.rooms:
        # Passed on in private: whose words these are, only the reporter knows.
        return _file(state, draft, now, circle, text=found.text)
    if found.sender == state.user and draft.tier is Tier.AMBER and not draft.words:
        return state.without(draft), (Whisper(state.user, Words("report-own")), *_stop(draft))
    return _file(state, replace(draft, author=found.sender), now, circle, text=found.text, flag=found.flag)


def _not_done(state: Reports, part: str, why: str, now: datetime, circle: Circle) -> Step:
    if part.startswith("away "):
        return state, (Whisper(state.user, Words("report-take-it-away")),)
    draft = state.draft(part)
    if draft is None:
        return state, ()
    return _file(state, _unseen(draft) if why == "not-there" else draft, now, circle)


def _file(
    state: Reports, draft: Draft, now: datetime, circle: Circle, *, text: str = "", flag: About | None = None
) -> Step:
    """Bring it to people: with the flag that stands for the message already, or a new one."""
    state = state.without(draft)
    if not (draft.event or draft.author or draft.words):
        return state, (Whisper(state.user, Words("report-not-seen")), *_stop(draft))
    report = Report(draft.ref, draft.words, person_key(state.user, circle))
    made = (*state.made, Made(draft.ref, now, draft.event))
    if flag is not None and flag.kind == "flag":
        brought: Effect = tell("flag", flag.key, ReportJoins(report, draft.tier))
    else:
        brought = OpenFlag(_raised(draft, report, text, circle))
    return replace(state, made=made), (brought, *_stop(draft))


def _raised(draft: Draft, report: Report, text: str, circle: Circle) -> Raised:
    seen = draft.room in circle.rooms
    about_other = Verdict(draft.tier, 0.0, "other") if draft.other else None
    return Raised(
        number=0,
        circle=circle.name,
        room=draft.room or draft.asked_in,
        event=draft.event or draft.asked,
        subject=draft.author or circle.keeper,
        where="circle" if seen else "direct",
        tier=draft.tier,
        excerpt=excerpt(text, None)[0],
        by="report",
        verdict=about_other,
        report=report,
    )


def _taken(state: Reports, taken: ReportTaken) -> Step:
    made = tuple(replace(one, flag=taken.flag) if one.ref == taken.ref else one for one in state.made)
    return replace(state, made=made), (Whisper(state.user, Words("report-taken", {"ready": taken.ready})),)


def _changed(state: Reports, command: CommandGiven, back: bool, now: datetime) -> Step:
    """The newest report is taken back, or its maker wants to be known to the moderators."""
    if not command.trusted:
        return state, (Whisper(command.sender, Words("flag-untrusted")),)
    lately = [one for one in state.made if one.flag and not one.back and now - one.at < KEPT]
    if not lately:
        return state, (Whisper(command.sender, Words("report-none")),)
    last = lately[-1]
    told = tell("flag", str(last.flag), ReportChanged(last.ref, None if back else command.sender))
    if not back:
        return state, (told, Whisper(command.sender, Words("report-named")))
    made = tuple(replace(one, back=True) if one is last else one for one in state.made)
    return replace(state, made=made), (told, Whisper(command.sender, Words("report-back")))


AGGREGATE = Aggregate(
    kind=KIND,
    state=Reports,
    decide=decide,
    key=key,
    hears=frozenset({Reported, Screened, NotScreened}),
    commands=(Command("report", "report-help", who="anyone", usage="link"),),
    owner=lambda state: state.user,
    settled=lambda state: not state.drafts,
)
