"""Messages, cards, private notes and letters: what should be there once is there once. Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import unquote

from plugin.demo.script import Cue
from plugin.demo.wire import Seen
from tests.chaos.evidence import WORDS, Evidence, at_of
from tests.chaos.findings import Finding, Verdict
from tests.chaos.people import AGENDA, DANGERS

LETTER = "org.circlekeeper.letter"
TOLD = "What you wrote has not been overlooked"
QUIET = 1800
"""Seconds in which the same is not said again to somebody; see `moderation.concern`."""

_EVENT = re.compile(r"matrix\.to/#/(?:!|%21)[^/\"]+/((?:\$|%24)[^\"?]+)")


def judge_messages(evidence: Evidence) -> Verdict:
    """Everything but meetings and timers."""
    compared: Counter[str] = Counter()
    parts = (_seen, _letters, _readable, _cards, _notes, _commands, _taps, _directs)
    findings = [finding for part in parts for finding in part(evidence, compared)]
    return Verdict(compared, findings)


def _seen(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """Every message of people is noted as seen, none waits unread, and no decision failed."""
    for room in evidence.rooms:
        for event in evidence.rooms[room]:
            if event["type"] not in WORDS or event["sender"] == evidence.keeper:
                continue
            if room not in {evidence.room, evidence.desk} and not _after_coming(
                evidence, room, event["event_id"]
            ):
                continue
            compared["messages"] += 1
            if event["event_id"] not in evidence.kept.seen:
                yield Finding("lost", f"{event['event_id']} of {event['sender']} in {room} was never seen")
    if evidence.kept.unreadable:
        yield Finding("lost", f"{evidence.kept.unreadable} messages were never read")
    for signal, error in evidence.kept.failures:
        yield Finding("wrong", f"a decision failed: {signal}: {error}")


def _after_coming(evidence: Evidence, room: str, event_id: str) -> bool:
    """Whether the keeper was there when it was said."""
    come = False
    for event in evidence.rooms[room]:
        come = come or (event["type"] == "m.room.member" and event.get("state_key") == evidence.keeper)
        if event["event_id"] == event_id:
            return come
    return False


def _letters(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """Every letter is in the history once, and what was given up was given up for a reason."""
    found: dict[str, set[str]] = defaultdict(set)
    for room in evidence.rooms:
        for seen in evidence.read(room):
            if seen.sender == evidence.keeper and (txn := seen.content.get(LETTER)):
                found[str(txn)].add(seen.event_id)
    everywhere = {event["event_id"] for events in evidence.rooms.values() for event in events}
    for txn, events in found.items():
        compared["letters"] += 1
        if len(events) > 1:
            yield Finding("doubled", f"letter {txn} was sent as {', '.join(sorted(events))}")
    for letter in evidence.kept.letters.values():
        if letter.status == "waiting":
            yield Finding("lost", f"letter {letter.txn} to {letter.room or 'a person'} still waits")
        if letter.status == "failed" and not evidence.overtaken(evidence.real(letter.made)):
            yield Finding("lost", f"letter {letter.txn} to {letter.room or 'a person'} was given up")
        if letter.status == "sent" and letter.event not in everywhere:
            yield Finding("lost", f"letter {letter.txn} counts as sent, and {letter.event} is nowhere")


def _readable(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """Everybody who was there could read what the keeper said; both homeservers tell the same."""
    public = {
        evidence.room: (*evidence.speakers, *evidence.moderators),
        evidence.desk: tuple(evidence.moderators),
    }
    for room, events in evidence.rooms.items():
        mine = [
            event["event_id"]
            for event in events
            if event["sender"] == evidence.keeper and event["type"] in WORDS
        ]
        for user in public.get(room) or _owner(evidence, room):
            read = evidence.read_by(user, room)
            for event in mine:
                compared["readings"] += 1
                if event not in read:
                    yield Finding("lost", f"{user} could not read {event} of the keeper in {room}")
    for room, events in evidence.elsewhere.items():
        there = {event["event_id"] for event in events}
        for event in evidence.rooms[room]:
            if event["type"] in WORDS and event["event_id"] not in there:
                yield Finding("wrong", f"{event['event_id']} never came to the other homeserver")


def _owner(evidence: Evidence, room: str) -> tuple[str, ...]:
    people = {seen.sender for seen in evidence.read(room)} | {
        event.get("state_key") for event in evidence.rooms[room] if event["type"] == "m.room.member"
    }
    return tuple(user for user in evidence.sights if user in people)


def _dangers(evidence: Evidence) -> set[str]:
    """The events people must be shown: for an edit, the message it changed."""
    return {
        seen.replaces or seen.event_id
        for seen in evidence.read(evidence.room)
        if seen.type == "m.room.message" and seen.sender != evidence.keeper and seen.text in DANGERS
    }


def linked(card: Seen) -> str:
    """The event a card links to, or ""."""
    found = _EVENT.search(card.html)
    return unquote(found[1]) if found else ""


def cards(evidence: Evidence, user: str) -> dict[str, list[Seen]]:
    """The cards, and the words below them, in the moderators' room that this moderator could read, by the event they link to."""
    found: dict[str, list[Seen]] = defaultdict(list)
    for seen in evidence.read_by(user, evidence.desk).values():
        if evidence.is_keepers(seen) and (event := linked(seen)):
            found[event].append(seen)
    return found


def _cards(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """One card, or one word below the card of the same matter, for each message that means danger, and none for anything else."""
    dangers = _dangers(evidence)
    # A card that could not be shown within its time goes to each moderator alone.
    elsewhere = {
        linked(seen)
        for user in evidence.moderators
        for seen in evidence.sights[user]
        if evidence.is_keepers(seen) and seen.room != evidence.desk
    }
    for user in evidence.moderators:
        found = cards(evidence, user)
        for event in dangers:
            compared["cards"] += 1
            if not found.get(event) and event not in elsewhere:
                yield Finding("lost", f"no card for {event}")
            if len(found.get(event, ())) > 1:
                yield Finding("doubled", f"{len(found[event])} cards for {event}")
        for event in found.keys() - dangers:
            yield Finding("wrong", f"a card for {event}, in which nobody is in danger")


def _notes(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """Who wrote something that means danger has one private note, and not the same again soon."""
    writers = Counter(
        seen.sender
        for seen in evidence.read(evidence.room)
        if seen.event_id in _dangers(evidence) and seen.sender != evidence.keeper
    )
    for user in writers:
        made = sorted(
            evidence.kept.letters[str(seen.content.get(LETTER))].made
            for seen in evidence.sights[user]
            if evidence.is_keepers(seen) and TOLD in seen.text
        )
        compared["notes"] += len(made)
        if not made:
            yield Finding("lost", f"{user} had no private note")
        back = _backwards(evidence)
        for first, second in pairwise(made):
            if second - first < QUIET - back:
                yield Finding("doubled", f"{user} had the same note again after {second - first} seconds")
    for user in (*evidence.speakers, *evidence.moderators):
        welcomes = [
            seen for seen in evidence.sights[user] if evidence.is_keepers(seen) and Cue.TOLD.of(seen.text)
        ]
        compared["welcomes"] += 1
        if len(welcomes) != 1:
            yield Finding("doubled" if welcomes else "lost", f"{user} was welcomed {len(welcomes)} times")


def _backwards(evidence: Evidence) -> int:
    """By how many seconds the clock was ever moved back, in all."""
    offsets = [0, *(offset for _, offset in evidence.steps)]
    return sum(max(0, before - after) for before, after in pairwise(offsets))


def _commands(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """Who asks where the meeting is is answered once."""
    read = evidence.read(evidence.room)
    answers = Counter(seen.replies_to for seen in read if evidence.is_keepers(seen) and seen.replies_to)
    for seen in read:
        if seen.sender != evidence.keeper and seen.text == AGENDA:
            compared["commands"] += 1
            count = answers[seen.event_id]
            if count > 1 or (count == 0 and not evidence.overtaken(at_of(seen))):
                yield Finding(
                    "doubled" if count else "lost", f"{seen.event_id} ({AGENDA}) was answered {count} times"
                )


def _taps(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """The keeper taps each key below a message once."""
    for room, events in evidence.rooms.items():
        taps = Counter(
            (relation.get("event_id"), relation.get("key"))
            for event in events
            if event["type"] == "m.reaction" and event["sender"] == evidence.keeper
            if isinstance(relation := event["content"].get("m.relates_to", {}), dict)
        )
        compared["taps"] += len(taps)
        for (event, key), count in taps.items():
            if count > 1 and event:
                yield Finding("doubled", f"{count} taps {key} on {event} in {room}")


def _directs(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """One private room for each person."""
    public: Sequence[str] = (evidence.room, evidence.desk)
    for user, sight in evidence.sights.items():
        rooms = {
            seen.room
            for seen in sight
            if seen.room not in public
            and seen.sender == evidence.keeper
            and seen.state_key == user
            and seen.membership == "invite"
        }
        compared["private rooms"] += len(rooms)
        if len(rooms) > 1:
            yield Finding("doubled", f"{user} was asked into {len(rooms)} private rooms")
