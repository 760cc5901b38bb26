"""What a circle agreed on: its words, by version, and who said yes to which.

The words come from the settings, or from whoever leads meetings. A changed text is another version: the room hears of it, and whoever
had said yes is asked once more in private, once. Nobody is kept from anything without a yes: to read along needs none, and whose
voice is taken away is never the keeper's to decide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_circle
from models.answers import NO, YES, plain
from models.circle import Circle
from models.effects import Audit, Effect, Say, Whisper
from models.ids import UserId
from models.signals import CommandGiven, Forgotten, KeeperStarted, MemberJoined, MemberLeft, Signal
from models.words import Arg, Moment, Words
from rituals.meeting.state import title_of
from rituals.together import MOST, answer, gone, parted

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True, slots=True)
class Yes:
    """Somebody agreed to a version, at that moment."""

    user: UserId
    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Agreement:
    """The words as they stand. `written` is what the settings said when last looked at; `told` were told of it as they came."""

    version: int
    text: str
    since: datetime
    written: str = ""
    agreed: tuple[Yes, ...] = ()
    told: tuple[UserId, ...] = ()

    def yes_of(self, user: UserId) -> Yes | None:
        """What this person said yes to last."""
        return next((one for one in self.agreed if one.user == user), None)


Step = tuple[Agreement | None, tuple[Effect, ...]]


def decide(
    state: Agreement | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Agreement]:
    """Everything about a circle's agreement goes through here; see `models.aggregate.Decide`."""
    match signal:
        case KeeperStarted():
            return _started(state, now, circle)
        case MemberJoined(found=False, room=circle.room) if state and signal.member not in state.told:
            words = Words("agreement-joined", {"circle": title_of(circle)})
            return replace(state, told=(*state.told, signal.member)), (Whisper(signal.member, words),)
        case CommandGiven(trusted=True):
            return _asked(state, signal, now, circle)
        case _:
            left = gone(signal, circle)
            return (without(state, left) if state and left else state), ()


def _asked(state: Agreement | None, given: CommandGiven, now: datetime, circle: Circle) -> Step:
    wish, text = parted(given.rest)
    if wish == "change":
        return _change(state, given, text, now, circle)
    if state is None:
        return None, (answer(given, Words("agreement-none", {"circle": title_of(circle)})),)
    if wish == "withdraw" or plain(wish) in NO:
        return _unsaid(state, given.sender), (
            Whisper(given.sender, Words("agreement-withdrawn", _of(circle))),
        )
    if plain(wish) in YES:
        said = Yes(given.sender, state.version, now)
        agreed = replace(state, agreed=(*_unsaid(state, given.sender).agreed, said))
        words = Words("agreement-agreed", {**_of(circle), "version": state.version})
        return agreed, (Whisper(given.sender, words),)
    return state, (answer(given, _shown(state, given, circle)),)


def _shown(state: Agreement, given: CommandGiven, circle: Circle) -> Words:
    said = state.yes_of(given.sender)
    yours = "no" if said is None else "yes" if said.version == state.version else "older"
    # Who agreed is theirs to say: the room hears only the words.
    return Words(
        "agreement-shown", {**_told(state, circle), "yours": yours if given.where == "direct" else "room"}
    )


def _change(state: Agreement | None, given: CommandGiven, text: str, now: datetime, circle: Circle) -> Step:
    if not circle.is_chair(given.sender) or not text or len(text) > MOST:
        return state, (answer(given, Words("agreement-how", {"most": MOST})),)
    if state and text == state.text:
        return state, (answer(given, _shown(state, given, circle)),)
    after, effects = _renewed(state, text, now, circle)
    noted = Audit("agreement-changed", given.sender, f"version {after.version}")
    done = (
        ()
        if given.room == circle.room
        else (answer(given, Words("agreement-taken", {"version": after.version})),)
    )
    return after, (*effects, *done, noted)


def _started(state: Agreement | None, now: datetime, circle: Circle) -> Step:
    """The settings begin an agreement, and change it when they are changed; else what was decided since stands."""
    text = circle.settings.agreement.strip()
    written = state.written if state else ""
    if text == written:
        return state, ()
    if not text or (state and text == state.text):
        return (replace(state, written=text) if state else None), ()
    after, effects = _renewed(state, text, now, circle)
    noted = Audit("agreement-changed", None, f"version {after.version}")
    return replace(after, written=text), (*effects, noted)


def _renewed(
    state: Agreement | None, text: str, now: datetime, circle: Circle
) -> tuple[Agreement, tuple[Effect, ...]]:
    before = state or Agreement(0, "", now)
    after = replace(before, version=before.version + 1, text=text, since=now)
    said = Say(circle.room, Words("agreement-changed", _told(after, circle)), pin=True)
    # Only whoever said yes to the words before, and is told of each change once, also over several of them.
    asked = (
        one.user for one in before.agreed if one.version == before.version and one.user in circle.members
    )
    words = Words("agreement-again", _of(circle))
    return after, (said, *(Whisper(user, words) for user in asked))


def _unsaid(state: Agreement, user: UserId) -> Agreement:
    return replace(state, agreed=tuple(one for one in state.agreed if one.user != user))


def without(state: Agreement, user: UserId) -> Agreement:
    """The agreement with nothing of this person in it."""
    return replace(_unsaid(state, user), told=tuple(one for one in state.told if one != user))


def _told(state: Agreement, circle: Circle) -> dict[str, Arg]:
    return {**_of(circle), "version": state.version, "date": Moment(state.since, "date"), "text": state.text}


def _of(circle: Circle) -> dict[str, Arg]:
    return {"circle": title_of(circle)}


AGGREGATE = Aggregate(
    kind="agreement",
    state=Agreement,
    decide=decide,
    key=per_circle,
    hears=frozenset({KeeperStarted, MemberJoined, MemberLeft, Forgotten}),
    commands=(
        Command(
            "agreement",
            "help-agreement",
            usage="[yes | withdraw]",
            topic="circle",
            single=True,
        ),
    ),
    privacy="privacy-agreement",
)
