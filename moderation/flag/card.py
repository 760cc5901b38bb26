"""What moderators read of a flag: its card, and its history.

A lock screen shows how a card begins, so it begins with the number and what to do, and says what it is about only below.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.circle import Circle
from models.signals import Raised
from models.verdict import Reason, Tier
from models.words import Arg, Items, Link, Moment, People, Person, Quote, Term, Words
from moderation.flag import appealed, at_hand, care, grounds, ladder, reported
from moderation.flag.state import ALL, FIRST, Flag, Row
from moderation.flag.team import watchers
from moderation.told import Status

REASONS = 6
HISTORY = 40
"""So many reasons stand on a card, so many rows in a history that is asked for."""

NOTED = frozenset(
    {
        *("resolved", "false-alarm", "noted", "services"),
        *("wanted", "redacted", "muted", "removed", "banned", "upheld", "overturned"),
    }
)
"""What comes with a moderator's own words."""

LETTERS = frozenset({"written", "answered", "again"})
"""What was written to the person, by them, and back: its words stand on the desk alone, and no list of them goes into a room."""

HALF_A_DAY = timedelta(hours=12)
"""Within it, the time of day is enough."""


def card(flag: Flag, circle: Circle) -> Words:
    """The card as it should stand now."""
    return Words("flag-card", {**heading(flag), "facts": Items(tuple(_facts(flag, circle)))})


def history(flag: Flag) -> Words:
    """Who did what when, the latest rows last."""
    return Words(
        "flag-history", {**heading(flag), "tier": flag.matter.tier, "rows": Items(rows(flag, HISTORY))}
    )


def rows(flag: Flag, last: int, *, letters: bool = False) -> tuple[Words, ...]:
    """The last things that happened, the latest last; with the words of `letters` or without."""
    shown = flag.history[-last:]
    earlier = [None, *(row.at for row in shown)]
    return tuple(_row(row, before, letters) for row, before in zip(shown, earlier, strict=False))


def heading(flag: Flag, now: datetime | None = None) -> dict[str, Arg]:
    """Its number, where it stands, since when, and who has it or closed it."""
    since = _moment(flag.since, now)
    args: dict[str, Arg] = {"number": flag.number, "status": flag.status, "since": since}
    if flag.due:
        args["due"] = Moment(flag.due, "both")
    closing = flag.last("false-alarm" if flag.status is Status.FALSE_ALARM else "resolved")
    who = flag.claimer or (closing.who if closing else None)
    return {**args, "who": Person(who)} if who and flag.status is not Status.OPEN else args


def _facts(flag: Flag, circle: Circle) -> Iterator[Words]:
    matter = flag.matter
    if matter.by == "report":
        yield from reported.heading(flag, circle)
    else:
        yield Words("flag-fact-tier", {"tier": matter.tier, "kind": kind(flag)})
        yield Words("flag-fact-who", {"who": Person(matter.subject), "where": matter.where, "by": matter.by})
    if matter.excerpt:
        yield _words(flag) if circle.shielded else Words("flag-fact-unshown")
    yield from _reasons(flag, circle)
    if matter.where != "direct":
        yield Words("flag-fact-link", {"link": Link(matter.room, matter.event)})
    yield from facts(flag, circle)
    if circle.shielded:
        yield from spoken(flag)
    if flag.status.standing:
        if not reported.nobody(flag, circle):
            yield at_hand.commands(flag)
        yield Words("flag-fact-commands", {"number": flag.number})
        yield from grounds.commands(flag, circle)


def spoken(flag: Flag) -> tuple[Words, ...]:
    """What reporters said, and the person themselves against what was taken."""
    return (*reported.words(flag), *appealed.words(flag))


def facts(flag: Flag, circle: Circle) -> Iterator[Words]:
    """What became of the message and its author, who was called, what comes next, and what the person has heard."""
    for act in ("taken-back", "left", "undelivered"):
        if row := flag.last(act):
            yield Words(f"flag-fact-{act}", {"at": Moment(row.at, "both"), "subject": Person(flag.subject)})
    yield from reported.facts(flag, circle)
    yield from appealed.facts(flag, circle)
    yield from grounds.facts(flag)
    if not reported.nobody(flag, circle):
        yield from at_hand.facts(flag)
    if flag.status.standing:
        yield from _what_next(flag, circle)


def _words(flag: Flag) -> Words:
    marks = sorted({(one.start, one.end) for one in reasons(flag.matter) if one.start < one.end})
    text = "report-fact-message" if flag.matter.by == "report" else "flag-fact-words"
    return Words(text, {"words": Quote(flag.matter.excerpt, tuple(marks))})


def kind(flag: Flag) -> str:
    """Why it is here at all: the person's own call, a text nobody could judge, danger, or only a norm."""
    if flag.matter.by != "screening":
        return flag.matter.by
    return "norm" if flag.need is Tier.GREEN else "danger"


def reasons(matter: Raised) -> tuple[Reason, ...]:
    """Everything screening names, of danger and of norms."""
    verdict = matter.verdict
    if verdict is None:
        return ()
    return (*verdict.reasons, *(reason for hit in verdict.norms for reason in hit.reasons))


def _reasons(flag: Flag, circle: Circle) -> Iterator[Words]:
    verdict = flag.matter.verdict
    for hit in verdict.norms if verdict else ():
        yield Words("flag-fact-norm", {"norm": Term(f"norm-{hit.norm}-name")})
    found: dict[str, list[str]] = {}
    for one in reasons(flag.matter):
        words = flag.matter.excerpt[one.start : one.end] if circle.shielded else ""
        places = found.setdefault(one.why, [])
        if words and words not in places:
            places.append(words)
    for why, places in list(found.items())[:REASONS]:
        if places:
            yield Words("flag-fact-why", {"why": Term(why), "words": "”, “".join(places)})
        else:
            yield Words("flag-fact-why-bare", {"why": Term(why)})


def _what_next(flag: Flag, circle: Circle) -> Iterator[Words]:
    if flag.status is Status.OPEN:
        yield (
            Words("flag-fact-called", {"people": People(flag.called)})
            if flag.called
            else Words("flag-fact-nobody")
        )
        yield _next_step(flag, circle)
    if not reported.nobody(flag, circle):
        yield Words("flag-fact-help", {"help": _help(flag, circle), "subject": Person(flag.subject)})


def _next_step(flag: Flag, circle: Circle) -> Words:
    if flag.rung == ALL or not watchers(flag, circle):
        return Words("flag-next-none")
    tier = ladder.settings_of(flag, circle)
    last = ladder.awake(flag, flag.waiting + timedelta(seconds=tier.all), circle)
    times: dict[str, Arg] = {"all": _moment(last, flag.waiting)}
    if flag.rung == FIRST:
        times["next"] = _moment(ladder.due(flag, circle), flag.waiting)
        return Words("flag-next-one", times)
    return Words("flag-next-all", times)


def _help(flag: Flag, circle: Circle) -> str:
    """What the person has heard: "sent", "later" (when somebody claims it), or "never"."""
    if flag.helped:
        return "sent"
    return "never" if care.when(flag, circle) == "never" else "later"


def _moment(at: datetime, now: datetime | None) -> Moment:
    return Moment(at, "time" if now and abs(at - now) < HALF_A_DAY else "both")


def _row(row: Row, before: datetime | None, letters: bool) -> Words:
    """`before`: when the row above it was; the date is said again only where it may be another."""
    args: dict[str, Arg] = {"at": _moment(row.at, before)}
    if row.who:
        args["who"] = Person(row.who)
    if row.act in ("called", "escalated", "handed-over"):
        args["people"] = People(row.people)
    if row.act in NOTED or (row.act in LETTERS and letters):
        args["note"] = row.note
    if row.link:
        args["link"] = row.link
    if row.until:
        args["until"] = Moment(row.until, "both")
    if row.act in LETTERS and not letters:
        return Words(f"flag-row-{row.act}-bare", args)
    return Words(f"flag-row-{row.act}", args)
