"""Doing something for the person a flag is about: writing through the keeper, help lines, a room of two, emergency services.

Nothing of it is ever said in the circle's room. `at_hand` says what is offered when.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from models.circle import Circle
from models.effects import CancelTimer, Effect, MakeRoom, Whisper
from models.ids import UserId
from models.signals import Done, SendFailed
from models.verdict import Tier
from models.words import Arg, Lines, Moment, Person, Quote, Words
from moderation.flag import care, ladder
from moderation.flag.acts import NOTE_LIMIT, audit, refusal
from moderation.flag.card import heading
from moderation.flag.state import FIRST, Flag, Row, Step
from moderation.flag.team import Press, answer, elsewhere, holders, notice, on_call
from moderation.told import (
    Answered,
    HelpDue,
    LinesSent,
    LinesWanted,
    NoMoreLetters,
    Sounds,
    Status,
    Stopped,
    Wrote,
    person_key,
    tell,
)

LETTER_LIMIT = 1000
"""Code points of what is written to the person, and of what is kept of an answer."""

ROOM = "room"
"""How the part of the flag begins that a private room is about; the moderator's id follows."""


def write(flag: Flag, press: Press, rest: str, now: datetime, circle: Circle) -> Step:
    """Carry a moderator's words to the person, named; what the person answers comes back (see `moderation.letters`)."""
    if words := refusal(flag, now) or _not_theirs(flag, press, now):
        return flag, answer(flag, press, words)
    text = rest.strip()
    if not text or len(text) > LETTER_LIMIT:
        why = "long" if text else "none"
        how: dict[str, Arg] = {"number": flag.number, "why": why, "limit": LETTER_LIMIT}
        return flag, answer(flag, press, Words("letter-how", how))
    flag = flag.noting(Row(now, "written", press.sender, note=text))
    words = Words("letter", {"who": Person(press.sender), "words": Quote(text)})
    letter = Whisper(flag.subject, words, about=flag.about("help"))
    carried = tell("letters", flag.subject, Wrote(flag.subject, flag.matter.number, press.sender))
    said = answer(flag, press, Words("letter-sent", _of(flag)))
    return flag, (letter, carried, *said, audit(flag, "flag-written", press))


def answered(flag: Flag, heard: Answered, now: datetime, circle: Circle) -> Step:
    """The person's answer, for whoever has the flag, below its card. Where words are not shown, only they read it, in private."""
    flag = flag.noting(Row(now, "answered", flag.subject, note=heard.text[:LETTER_LIMIT]))
    changed, sure = ("yes" if so else "no" for so in (heard.changed, heard.sure))
    whole: dict[str, Arg] = {**_of(flag), "changed": changed, "sure": sure, "words": Quote(heard.text)}
    words = Words("letter-answered", whole)
    people = holders(flag, circle)
    if flag.around or circle.shielded:
        return flag, notice(flag, words, circle, people)
    bare = notice(flag, Words("letter-answered-unshown", _of(flag)), circle, people)
    return flag, (*bare, *(Whisper(user, words, about=flag.about("notice")) for user in people[:1]))


def sounds(flag: Flag, heard: Sounds, circle: Circle) -> Step:
    """Screening found that the answer needs somebody soon, or now: in a crisis all who are on call hear of it."""
    if not flag.status.standing:
        return flag, ()
    crisis = heard.tier is Tier.CRISIS
    people = dict.fromkeys((*holders(flag, circle), *(on_call(flag, circle) if crisis else ())))
    words = Words("letter-sounds", {**_of(flag), "tier": heard.tier})
    return flag, notice(flag, words, circle, tuple(people))


def stopped(flag: Flag, heard: Stopped, now: datetime, circle: Circle) -> Step:
    """The person would rather not have answers passed on."""
    flag = flag.noting(Row(now, "no-answers", flag.subject))
    return flag, notice(flag, Words("letter-no-answers", _of(flag)), circle, holders(flag, circle))


def ended(before: Flag | None, flag: Flag) -> tuple[Effect, ...]:
    """Once a flag is closed nothing is passed on any more, and whoever was written to must know it."""
    closed = before is not None and before.status.standing and not flag.status.standing
    if not (closed and flag.last("written")):
        return ()
    return (tell("letters", flag.subject, NoMoreLetters(flag.matter.number)),)


def send_lines(flag: Flag, press: Press, anyway: bool, now: datetime, circle: Circle) -> Step:
    """Help lines for the person's country; what they had within half an hour is not sent again unasked (see `concern`)."""
    if words := refusal(flag, now):
        return flag, answer(flag, press, words)
    facts = circle.people.get(flag.subject)
    country = "known" if facts and facts.country else "unknown"
    args: dict[str, Arg] = {"who": Person(press.sender), "lines": Lines(flag.subject), "country": country}
    due = HelpDue(flag.subject, flag.matter.number, Words("care-lines", args), once="lines", lines=True)
    return flag, (tell("concern", person_key(flag.subject, circle), LinesWanted(due, press, anyway)),)


def lines_sent(flag: Flag, heard: LinesSent, now: datetime) -> Step:
    """What became of it."""
    if not heard.sent:
        lately = Words("lines-lately", {**_of(flag), "at": Moment(heard.at)})
        return flag, answer(flag, heard.press, lately)
    helped = flag.helped if "lines" in flag.helped else (*flag.helped, "lines")
    flag = flag.noting(Row(now, "lines", heard.press.sender), helped=helped)
    said = answer(flag, heard.press, Words("lines-sent", _of(flag)))
    return flag, (*said, audit(flag, "flag-lines", heard.press))


def room(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    """A private room for the person and whoever has the flag. Asking again makes no second one."""
    if words := refusal(flag, now) or _not_theirs(flag, press, now):
        return flag, answer(flag, press, words)
    if state := _room_of(flag, press.sender):
        return flag, answer(flag, press, Words("room-already", {**_of(flag), "state": state}))
    flag = flag.noting(Row(now, "room-wanted", press.sender))
    first = Words("room-first", {"who": Person(press.sender), "subject": Person(flag.subject)})
    made = MakeRoom((flag.subject, press.sender), first, about=flag.about(f"{ROOM} {press.sender}"))
    said = answer(flag, press, Words("room-coming", _of(flag)))
    return flag, (made, *said, audit(flag, "flag-room", press))


def _room_of(flag: Flag, user: UserId) -> str:
    """How it stands with this moderator's room: "making", "made", or empty where there is none."""
    states = {"room-wanted": "making", "room": "made", "no-room": ""}
    theirs = (states[row.act] for row in reversed(flag.history) if row.who == user and row.act in states)
    return next(theirs, "")


def room_came(flag: Flag, heard: Done | SendFailed, now: datetime, circle: Circle) -> Step:
    """The room is there, or could not be made; whoever wanted it hears so."""
    by = UserId(heard.about.part.removeprefix(f"{ROOM} ")) if heard.about else UserId("")
    if isinstance(heard, SendFailed):
        flag = flag.noting(Row(now, "no-room", by))
        return flag, notice(flag, Words("room-failed", _of(flag)), circle, (by,))
    flag = flag.noting(Row(now, "room", by))
    return flag, notice(flag, Words("room-made", _of(flag)), circle, (by,))


def emergency(flag: Flag, press: Press, rest: str, now: datetime, circle: Circle) -> Step:
    """Emergency services are with the person, or on their way: nobody else is called, and whoever says so keeps the flag.

    Anybody of the team may say so, whoever has it: it is a fact, and must not wait. `release` takes it back.
    """
    if words := refusal(flag, now):
        return flag, answer(flag, press, words)
    row = flag.last("services")
    if flag.services and row and row.who:
        known: dict[str, Arg] = {**_of(flag), "who": Person(row.who), "at": Moment(flag.services, "both")}
        return flag, answer(flag, press, Words("services-already", known))
    told = (flag.claimer,) if flag.claimer not in (None, press.sender) else ()
    flag = flag.noting(Row(now, "services", press.sender, note=rest.strip()[:NOTE_LIMIT]), services=now)
    args: dict[str, Arg] = {**_of(flag), "who": Person(press.sender)}
    said = answer(flag, press, Words("services-noted", args))
    if told or elsewhere(press):
        said = (*said, *notice(flag, Words("services-told", args), circle, told))
    flag, effects = _taken(flag, press.sender, now, circle)
    return flag, (*said, *effects, audit(flag, "flag-emergency", press))


def _taken(flag: Flag, user: UserId, now: datetime, circle: Circle) -> Step:
    """If nobody had it, it is with them from here on, and the ladder rests."""
    if flag.claimer is not None:
        return flag, ()
    flag = replace(flag, status=Status.CLAIMED, since=now, claimer=user, rung=FIRST, called=(user,))
    flag, words_of_care = care.claimed(flag, circle)
    return flag, (CancelTimer(ladder.TIMER), *words_of_care)


def _not_theirs(flag: Flag, press: Press, now: datetime) -> Words | None:
    """Who writes is who has it, so that the person knows one face, and one who answers."""
    if flag.claimer == press.sender:
        return None
    if flag.claimer is None:
        return Words("caring-take-first", {"number": flag.number})
    return Words("caring-with-another", heading(flag, now))


def _of(flag: Flag) -> dict[str, Arg]:
    return {"number": flag.number, "subject": Person(flag.subject)}
