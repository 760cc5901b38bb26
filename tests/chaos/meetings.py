"""Meetings as their room tells them: every part once, everybody called once a round and in order, nobody early, nobody late. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import unquote

from plugin.demo.script import DONE
from plugin.demo.wire import Seen
from tests.chaos.evidence import Evidence, at_of
from tests.chaos.findings import Finding, Verdict
from tests.chaos.hindrance import within
from tests.chaos.messages import cards, linked
from tests.chaos.people import AGAIN, BACK, CALLS, OPENING, OVER, START

ROUND = "We go round in this order"
NEXT, ALL = "nobody has taken it yet", "you are everybody I can call"
CLAIMED = "is with"
LATE = 6.0
"""Seconds that nothing accounts for. Two homeservers, all their clients and the keeper share the machine with whatever else runs."""

HEARD_LATE = 10.0
"""Seconds that words of the other homeserver may be on their way; if they come in somebody's turn, they lengthen it."""

GRAIN = 1.0
"""The keeper counts whole seconds: a moment it names lies up to one second before the true one."""

CUT = 2 * 3600
"""Seconds of absence after which a meeting is closed; see `rituals.meeting.flow`."""

_PILL = re.compile(r"matrix\.to/#/((?:@|%40)[^\"?]+)")
_FLAG = re.compile(r"[Ff]lag (\d+)")


@dataclass(frozen=True, slots=True)
class Meeting:
    """From one opening to the last word before the next."""

    said: Sequence[Seen]

    @property
    def whole(self) -> bool:
        """It came to its proper end."""
        return any(OVER[0] in seen.text for seen in self.said)


def judge_meetings(evidence: Evidence) -> Verdict:
    """Meetings, their turns, and the timers of turns and flags."""
    compared: Counter[str] = Counter()
    lateness: list[float] = []
    findings = [*_held(evidence, compared)]
    for meeting in meetings(evidence):
        findings += _parts(evidence, meeting, compared)
        for one in _rounds(evidence, meeting):
            findings += _calls(evidence, meeting, one, compared)
            findings += _turns(evidence, meeting, one, compared, lateness)
    findings += _ladder(evidence, compared, lateness)
    return Verdict(compared, findings, lateness)


def meetings(evidence: Evidence) -> list[Meeting]:
    """What was said in the circle's room, cut at each opening."""
    found: list[list[Seen]] = []
    for seen in evidence.read(evidence.room):
        if evidence.is_keepers(seen) and OPENING in seen.text:
            found.append([])
        if found:
            found[-1].append(seen)
    return [Meeting(said) for said in found]


def _held(evidence: Evidence, compared: Counter[str]) -> Iterator[Finding]:
    """Each time somebody opened a meeting there was one, or a word that there is one already."""
    read = evidence.read(evidence.room)
    asked = [seen.event_id for seen in read if seen.sender != evidence.keeper and seen.text == START]
    opened = sum(evidence.is_keepers(seen) and OPENING in seen.text for seen in read)
    refused = sum(evidence.is_keepers(seen) and seen.replies_to in asked for seen in read)
    compared["meetings"] += opened
    wrong = len(asked) - opened - refused
    forgiven = sum(seen.event_id in asked and evidence.overtaken(at_of(seen)) for seen in read)
    if wrong < 0 or wrong > forgiven:
        yield Finding("lost" if wrong > 0 else "doubled", f"{len(asked)} openings asked for, {opened} held")


def _mine(evidence: Evidence, meeting: Meeting) -> list[Seen]:
    return [seen for seen in meeting.said if evidence.is_keepers(seen)]


def _parts(evidence: Evidence, meeting: Meeting, compared: Counter[str]) -> Iterator[Finding]:
    """Opening, two rounds and milestones, each announced once; the end once."""
    mine = _mine(evidence, meeting)
    begun = meeting.said[0].event_id
    ends = [seen for seen in mine if any(words in seen.text for words in OVER)]
    compared["ends"] += len(ends)
    if len(ends) != 1:
        yield Finding("doubled" if ends else "lost", f"the meeting of {begun} ended {len(ends)} times")
    heads = {
        "check-in": sum(ROUND in seen.text and "Check-in" in seen.text for seen in mine),
        "milestones": sum(seen.text.startswith("Milestones") for seen in mine),
        "closing": sum(ROUND in seen.text and "Closing" in seen.text for seen in mine),
    }
    for name, count in heads.items():
        if count > 1:
            yield Finding("doubled", f"{name} in the meeting of {begun} began {count} times")
        if count == 0 and meeting.whole:
            yield Finding("lost", f"{name} in the meeting of {begun} never began")
    if ends and not meeting.whole and not _long_gap(evidence, meeting):
        yield Finding("wrong", f"the meeting of {begun} was cut short for no reason")


def _long_gap(evidence: Evidence, meeting: Meeting) -> bool:
    """Whether the clock was moved on by hours while it was held."""
    begun, ended = at_of(meeting.said[0]), at_of(meeting.said[-1])
    before = evidence.offset(begun)
    return any(
        begun <= when <= ended and offset - before > CUT - 600 for when, offset in evidence.steps
    ) or any(
        after - earlier > CUT - 600 and begun <= when <= ended
        for (_, earlier), (when, after) in pairwise([(0.0, 0), *evidence.steps])
    )


def _rounds(evidence: Evidence, meeting: Meeting) -> list[list[Seen]]:
    """Each round from its first words to the next part's."""
    found: list[list[Seen]] = []
    inside = False
    for seen in meeting.said:
        if evidence.is_keepers(seen):
            if ROUND in seen.text:
                found.append([])
                inside = True
            elif _ends_round(seen):
                if inside:
                    found[-1].append(seen)
                inside = False
        if inside:
            found[-1].append(seen)
    return found


def _ends_round(seen: Seen) -> bool:
    return seen.text.startswith(("Thank you, everybody", "Milestones")) or any(
        words in seen.text for words in OVER
    )


def is_call(seen: Seen) -> bool:
    """The talking piece is handed to somebody for the first time in this round."""
    return len(seen.mentions) == 1 and any(words in seen.text for words in CALLS)


def _calls(
    evidence: Evidence, meeting: Meeting, one: Sequence[Seen], compared: Counter[str]
) -> Iterator[Finding]:
    """Everybody once, in the order that was read out; who came later, after them."""
    head = one[0]
    order = [unquote(user) for user in _PILL.findall(head.html)]
    mine = [seen for seen in one[1:] if evidence.is_keepers(seen)]
    called = [seen.mentions[0] for seen in mine if is_call(seen)]
    again = Counter(seen.mentions[0] for seen in mine if AGAIN in seen.text and seen.mentions)
    compared["turns"] += len(called)
    where = f"the round of {head.event_id}"
    for user, count in Counter(called).items():
        if count > 1:
            yield Finding("doubled", f"{where}: {user} was called {count} times")
    for user, count in again.items():
        if count > 1:
            yield Finding("doubled", f"{where}: {user} was called once more {count} times")
    # A call that still waited when the clock went on was too old to be said. Whoever had the talking piece then was called by the
    # words with which the keeper came back, and who had had it just before, once more.
    overtaken = _jumped(evidence, at_of(head), at_of(one[-1]) + 30)
    otherwise = {seen.mentions[0] for seen in mine if BACK in seen.text and seen.mentions}
    otherwise |= set(again) if overtaken else set()
    expected = [user for user in order if user in called or user not in otherwise]
    in_order = [user for user in called if user in order]
    complete = meeting.whole or (one[-1] is not meeting.said[-1] and _ends_round(one[-1]))
    if in_order != expected[: len(in_order)]:
        yield Finding("wrong", f"{where}: called in another order than was read out")
    elif complete and not any(words in one[-1].text for words in OVER[1:]) and len(in_order) < len(expected):
        missing = ", ".join(expected[len(in_order) :])
        yield Finding("lost", f"{where}: {missing} was never called")


def _turns(
    evidence: Evidence, meeting: Meeting, one: Sequence[Seen], compared: Counter[str], lateness: list[float]
) -> Iterator[Finding]:
    """From each call to what comes next: soon after `done`, or when the silence has lasted long enough."""
    steps = [
        seen
        for seen in one
        if evidence.is_keepers(seen) and (is_call(seen) or AGAIN in seen.text or _ends_round(seen))
    ]
    kind = "closing" if "Closing" in one[0].text else "check-in"
    silence = evidence.silence.get(kind, 0)
    for call, then in pairwise(steps):
        speaker = call.mentions[0] if call.mentions else ""
        # By the clock: a room's history shows what the other homeserver brought late where it was said, and not where it was heard.
        own = [
            seen
            for seen in meeting.said
            if seen.sender == speaker and at_of(call) - HEARD_LATE < at_of(seen) <= at_of(then)
        ]
        if _jumped(evidence, at_of(call) - silence, at_of(then)):
            continue
        done = [seen for seen in own if at_of(seen) > at_of(call) and _hands_on(seen, call)]
        compared["timed turns"] += 1
        if done:
            due = at_of(done[0])
        elif own:
            continue
        else:
            due = at_of(call) + silence
            early = due - at_of(then) - GRAIN - within(evidence.hindered, at_of(call) - silence, at_of(then))
            if early > 0.5:
                yield Finding("early", f"{call.event_id}: the piece moved on {early:.1f} s too early")
        yield from _late(evidence, due, at_of(then), f"what follows {call.event_id}", lateness)


def _hands_on(seen: Seen, call: Seen) -> bool:
    return seen.text in {"done", "pass"} or (seen.reacts_to == call.event_id and seen.key == DONE)


def _late(evidence: Evidence, due: float, then: float, what: str, lateness: list[float]) -> Iterator[Finding]:
    late = then - due - within(evidence.hindered, due, then)
    lateness.append(max(0.0, late))
    if late > LATE:
        yield Finding("late", f"{what} came {late:.1f} s late")


def _ladder(evidence: Evidence, compared: Counter[str], lateness: list[float]) -> Iterator[Finding]:
    """A flag nobody takes goes to one more person and then to everybody, each once and in time.

    A further message of the same person may begin the ladder anew: then a rung comes again, and is timed by the latest message.
    """
    desk = evidence.read(evidence.desk)
    user = evidence.moderators[0]
    for found in cards(evidence, user).values():
        card = found[0]
        number = _FLAG.search(card.text)
        if number is None or card.text.startswith(f"Flag {number[1]}:"):
            # None, or a word below a card.
            continue
        calls = [
            seen for seen in desk if evidence.is_keepers(seen) and seen.text.startswith(f"Flag {number[1]}:")
        ]
        again = [seen for seen in calls if linked(seen)]
        claims = [seen for seen in desk if seen.replaces == card.event_id and CLAIMED in seen.text]
        rungs = [seen for seen in calls if NEXT in seen.text]
        everybody = [seen for seen in rungs if ALL in seen.text]
        one_more = [seen for seen in rungs if ALL not in seen.text]
        compared["flags"] += 1
        for name, rung in (("one more", one_more), ("everybody", everybody)):
            if len(rung) > 1 + len(again):
                yield Finding("doubled", f"flag {number[1]}: {name} was called {len(rung)} times")
        if claims:
            continue
        if not everybody and not evidence.overtaken(at_of(card)):
            yield Finding("lost", f"flag {number[1]}: nobody took it, and not everybody was called")
        for rung, after in ((one_more, evidence.ladder[0]), (everybody, evidence.ladder[1])):
            if rung and not _jumped(evidence, at_of(card) - 60, at_of(rung[0])):
                compared["timed rungs"] += 1
                yield from _late(
                    evidence,
                    max(at_of(one) for one in (card, *again) if at_of(one) <= at_of(rung[0])) + after,
                    at_of(rung[0]),
                    f"flag {number[1]} after {after} s",
                    lateness,
                )


def _jumped(evidence: Evidence, begun: float, ended: float) -> bool:
    """The keeper's clock was moved in between: what is due then is another matter."""
    return any(begun <= when <= ended for when, _ in evidence.steps)
