"""The flag's life: raised, shown, pressed, climbing the ladder, following its message and its person."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Decision
from models.circle import Circle
from models.effects import Audit, CancelTimer, Edit, Effect, Tell, WarnOperator, Whisper
from models.signals import (
    CommandGiven,
    DeskPressed,
    Done,
    MemberLeft,
    Raised,
    ReactionSeen,
    Redacted,
    Screened,
    SendFailed,
    Signal,
    TimerFired,
)
from models.verdict import Tier, Verdict
from models.words import Arg, People, Person, Words
from moderation.excerpt import excerpt
from moderation.flag import acts, appealed, calls, care, caring, joined, ladder, later, same, second, taking
from moderation.flag.card import card
from moderation.flag.presses import asked, pressed
from moderation.flag.state import FIRST, Flag, Row, Step
from moderation.flag.team import holders, notice, on_call, on_roster, seen_by, show_card, watchers
from moderation.thresholds import Closed, Outcome
from moderation.told import (
    Again,
    Answered,
    Appealed,
    AppealWithdrawn,
    Came,
    Concerned,
    FlagChanged,
    GivenUp,
    LinesSent,
    ReportChanged,
    ReportJoins,
    Sounds,
    Status,
    Stopped,
    person_key,
    tell,
)

if TYPE_CHECKING:
    from random import Random


def key(signal: Signal, _circle: Circle) -> str | None:
    """The number of the flag a signal concerns."""
    match signal:
        case Raised():
            return str(signal.number)
        case CommandGiven():
            return asked(signal).number
        case DeskPressed() | ReactionSeen() | Redacted() | SendFailed() | Screened():
            return signal.about.key if signal.about and signal.about.kind == "flag" else None
        case _:
            return None


def decide(
    state: Flag | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Flag]:
    """What follows for this flag; whatever changed also changes its card, and what the lists know of it."""
    heard: object = signal
    if isinstance(signal, CommandGiven | ReactionSeen | DeskPressed):
        flag, effects = pressed(state, signal, now, circle)
    elif state is not None and isinstance(heard, GivenUp):
        flag, effects = acts.given_up(state, heard.user, now, circle)
    elif state is not None and isinstance(heard, Came):
        flag, effects = appealed.noted(*taking.came(state, heard, now, circle), heard, now, circle)
    elif state is not None and (step := _cared(state, heard, now, circle)):
        flag, effects = step
    elif isinstance(heard, Again):
        flag, effects = same.again(state, heard, now, circle)
    elif state is None:
        flag, effects = _raised(signal, now, circle) if isinstance(signal, Raised) else (None, ())
    else:
        flag, effects = _followed(state, signal, now, circle)
    if flag is None or flag is state:
        return flag, effects
    flag, settled = calls.settled(state, flag)
    return flag, (
        *effects,
        *settled,
        *_ripples(state, flag, circle),
        *taking.need(state, flag, circle),
        *caring.ended(state, flag),
    )


def _cared(flag: Flag, heard: object, now: datetime, circle: Circle) -> Step | None:
    """What comes back of caring acts; None for all else."""
    match heard:
        case Answered():
            return caring.answered(flag, heard, now, circle)
        case Sounds():
            return caring.sounds(flag, heard, circle)
        case Stopped():
            return caring.stopped(flag, heard, now, circle)
        case LinesSent():
            return caring.lines_sent(flag, heard, now)
        case ReportJoins():
            return joined.joins(flag, heard, now, circle)
        case ReportChanged():
            return joined.changed(flag, heard, now, circle)
        case Appealed():
            return appealed.filed(flag, heard, now, circle)
        case AppealWithdrawn():
            return appealed.withdrawn(flag, now, circle)
        case Done() | SendFailed() if heard.about and heard.about.part.startswith(caring.ROOM):
            return caring.room_came(flag, heard, now, circle)
        case _:
            return None


def _followed(flag: Flag, signal: Signal, now: datetime, circle: Circle) -> Step:
    match signal:
        case TimerFired(name=acts.AGAIN):
            return later.fired(flag, now, circle)
        case TimerFired(name=second.TIMER):
            return second.fired(flag, now, circle)
        case TimerFired(name=appealed.TIMER):
            return appealed.fired(flag, now, circle)
        case TimerFired():
            return ladder.fired(flag, signal, now, circle)
        case Screened():
            return _screened_again(flag, signal, now, circle)
        case Redacted() if signal.about == flag.about("message") and not flag.last("taken-back"):
            return flag.noting(Row(now, "taken-back")), ()
        case MemberLeft() if _left(flag, signal):
            return flag.noting(Row(now, "left")), ()
        case SendFailed() if signal.about:
            return _undelivered(flag, signal, now, circle)
        case _:
            return flag, ()


def _left(flag: Flag, left: MemberLeft) -> bool:
    here = left.room == flag.matter.room or flag.matter.where == "direct"
    return here and left.member == flag.subject and flag.status.standing


def _ripples(before: Flag | None, flag: Flag, circle: Circle) -> tuple[Effect, ...]:
    """The card is edited when its words change; the lists hear when what they know changes."""
    effects: tuple[Effect, ...] = ()
    words = card(flag, circle)
    if before and card(before, circle) != words:
        effects = (Edit(flag.about("card"), words),)
    known = _known(flag, circle)
    if before and _known(before, circle) == known:
        return effects
    screened = flag.matter.by == "screening" and flag.matter.where == "circle"
    concerned = Concerned(flag.subject, flag.matter.number, flag.status.standing, screened)
    person = tell("concern", person_key(flag.subject, circle), concerned)
    lists = tuple(tell(kind, circle.name, known) for kind in ("flags", "roster", "tally"))
    return (*effects, *lists, person, *_outcome(before, flag, circle))


def _outcome(before: Flag | None, flag: Flag, circle: Circle) -> tuple[Effect, ...]:
    """Whether screening was right is noted when the flag is closed, and struck out when it is opened again.

    What only the words before spoke for says nothing of thresholds, which are about a message's own.
    """
    verdict = flag.matter.verdict
    changed = before is not None and before.status is not flag.status
    if not changed or flag.matter.by != "screening" or verdict is None or verdict.echoes:
        return ()
    if flag.status.standing:
        reopened = before is not None and not before.status.standing
        return _closed(Closed(flag.matter.number, None), circle) if reopened else ()
    kinds = {one.kind for one in verdict.reasons} | ({"norm"} if verdict.norms else set())
    outcome = Outcome(
        number=flag.matter.number,
        day=flag.since.date(),
        tier=verdict.tier,
        ruled=verdict.ruled,
        soft=round(verdict.soft, 2),
        kinds=tuple(sorted(kinds)),
        norms=tuple(hit.norm for hit in verdict.norms),
        right=flag.status is Status.RESOLVED,
    )
    return _closed(Closed(flag.matter.number, outcome), circle)


def _closed(told: Closed, circle: Circle) -> tuple[Effect, ...]:
    return tell("triage", circle.name, told), tell("tally", circle.name, told)


def _known(flag: Flag, circle: Circle) -> FlagChanged:
    seen = seen_by(flag, circle)
    return FlagChanged(flag.matter.number, flag.matter.tier, flag.status, flag.since, flag.claimer, seen)


def _raised(raised: Raised, now: datetime, circle: Circle) -> Step:
    flag = Flag(
        matter=raised,
        status=Status.OPEN,
        since=now,
        waiting=now,
        around=on_roster(raised.subject, circle),
        history=(Row(now, "raised"),),
    )
    flag, timer = ladder.start(flag, now, circle)
    flag, answered = joined.begun(flag, circle)
    flag, help_words = care.raised(flag, circle)
    shown = show_card(flag, card(flag, circle), circle, flag.called)
    flag, besides = calls.quietly(flag, circle, flag.called)
    audit = Audit("flag-raised", None, f"flag {flag.number}, {raised.tier}, {raised.by}")
    return flag, (*shown, *besides, *answered, *help_words, timer, audit, *_blind(flag, circle))


def _blind(flag: Flag, circle: Circle) -> tuple[Effect, ...]:
    what = f"flag {flag.number}, {flag.matter.tier}"
    if not watchers(flag, circle):
        return (WarnOperator("nobody-to-tell", what),)
    if not on_call(flag, circle) and flag.need is not Tier.GREEN:
        return (WarnOperator("nobody-on-call", what),)
    return ()


def _screened_again(flag: Flag, again: Screened, now: datetime, circle: Circle) -> Step:
    """The message was edited: worse than before, it is to be looked at again; else only noted."""
    if again.message.sender != flag.subject:
        # Only its author can edit a message (spec, "Validity of replacement events"): these are somebody's own new words.
        own = replace(again, message=replace(again.message, edit_of=None), about=None)
        return flag, (Tell("triage", circle.name, own),)
    if not _worse(flag, again.verdict):
        noted = flag.history[-1].act == "edited"
        return (flag, ()) if noted else (flag.noting(Row(now, "edited")), ())
    matter = _matter_now(flag.matter, again)
    timer: tuple[Effect, ...] = ()
    if flag.claimer is not None:
        # What waited for another day is to be looked at now.
        held = {"status": Status.CLAIMED, "due": None, "rung": FIRST, "called": (flag.claimer,)}
        flag, timer = flag.noting(Row(now, "worse"), matter=matter, **held), (CancelTimer(acts.AGAIN),)
        people = (*flag.called, *(on_call(flag, circle) if matter.tier is Tier.CRISIS else ()))
    else:
        since = flag.since if flag.status is Status.OPEN else now
        flag = flag.noting(Row(now, "worse"), matter=matter, status=Status.OPEN, since=since)
        flag, set_timer = ladder.start(flag, now, circle)
        people, timer = flag.called, (set_timer,)
    flag, help_words = care.raised(flag, circle)
    args: dict[str, Arg] = {"number": flag.number, "people": People(people)}
    flag, said = calls.call(flag, Words("flag-worse", args), circle, people, "more")
    audit = Audit("flag-worse", None, f"flag {flag.number}, {matter.tier}")
    return flag, (*said, *help_words, *timer, audit)


def _worse(flag: Flag, verdict: Verdict) -> bool:
    known = {hit.norm for hit in flag.matter.verdict.norms} if flag.matter.verdict else set()
    return verdict.tier.rank > flag.need.rank or any(hit.norm not in known for hit in verdict.norms)


def _matter_now(matter: Raised, again: Screened) -> Raised:
    """The newest words with all that was ever seen in them, so that going to and fro between two edits calls nobody twice."""
    words, verdict = excerpt(again.message.text, again.verdict)
    old, new = matter.verdict, verdict or again.verdict
    if old is not None:
        named = {hit.norm for hit in new.norms}
        gone = tuple(replace(hit, reasons=()) for hit in old.norms if hit.norm not in named)
        new = replace(new, tier=old.tier.at_least(new.tier), norms=(*new.norms, *gone))
    tier = matter.tier.at_least(again.verdict.tier)
    return replace(matter, tier=tier, verdict=new, excerpt="" if matter.where == "direct" else words)


def _undelivered(flag: Flag, failed: SendFailed, now: datetime, circle: Circle) -> Step:
    """What was to be said was not: whoever relies on it must know."""
    part = failed.about.part if failed.about else ""
    if part == "help":
        told = Words("flag-undelivered", {"number": flag.number, "subject": Person(flag.subject)})
        people = holders(flag, circle)
        return flag.noting(Row(now, "undelivered")), notice(flag, told, circle, people)
    warning = WarnOperator("moderators-not-reached", f"flag {flag.number}, {part}")
    if part != "card" or failed.user is not None or flag.last("card-lost"):
        return flag, (warning,)
    flag = flag.noting(Row(now, "card-lost"))
    words = card(flag, circle)
    return flag, (
        *(Whisper(user, words, about=flag.about("card")) for user in watchers(flag, circle)),
        warning,
    )
