"""The demo's figures: counted from what members' and moderators' own clients saw on the homeservers. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from urllib.parse import unquote

from plugin.demo.player import Sent
from plugin.demo.script import DONE, PASS, Cue
from plugin.demo.wire import Seen

LETTER = "org.circlekeeper.letter"
_EVENT = re.compile(r"matrix\.to/#/(?:!|%21)[^/\"]+/((?:\$|%24)[^\"?]+)")
_NUMBER = re.compile(r"Flag (\d+)")
_CALLS = (Cue.TURN, Cue.AGAIN, Cue.RAISED, Cue.LAST_LINE)


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of an evening. `messages_seen` is the keeper's own count; everything else is what clients saw."""

    homeservers: int
    federated: bool
    encrypted: bool
    members: int
    turns_taken: int
    turns_passed: int
    seats_moved: int
    late_joiners: int
    milestones_announced: int
    messages_sent: int
    messages_seen: int
    duplicates_sent: int
    flags_raised: int
    false_flags: int
    flags_claimed: int
    flags_escalated: int
    help_messages_sent: int
    alert_seconds_p50: float
    alert_seconds_max: float


@dataclass(frozen=True, slots=True)
class Evening:
    """What everybody's client saw, by user id, and who and what there was. `host` is whose eyes count for the circle's room."""

    sights: Mapping[str, Sequence[Seen]]
    keeper: str
    room: str
    desk: str
    host: str
    moderators: Sequence[str]
    dangers: Sequence[Sent]

    def in_room(self) -> list[Seen]:
        """The circle's room, as the host saw it."""
        return [seen for seen in self.sights[self.host] if seen.room == self.room]

    def of_keeper(self, seen: Iterable[Seen]) -> list[Seen]:
        """The keeper's messages among them, edits left out."""
        return [one for one in seen if self.is_keepers(one)]

    def is_keepers(self, seen: Seen) -> bool:
        """A message of the keeper, and no edit of one."""
        return seen.sender == self.keeper and seen.type == "m.room.message" and not seen.replaces

    def everything(self) -> list[Seen]:
        """What anybody saw, each event once, as the client that could read it."""
        found: dict[str, Seen] = {}
        for seen in (one for sight in self.sights.values() for one in sight):
            known = found.get(seen.event_id)
            if seen.event_id and (known is None or (seen.readable and not known.readable)):
                found[seen.event_id] = seen
        return list(found.values())


def count(evening: Evening, messages_seen: int) -> Figures:
    """All the figures."""
    everything, room = evening.everything(), evening.in_room()
    servers = {user.partition(":")[2] for user in evening.sights}
    turns = _turns(evening, room)
    cards = _cards(evening)
    alerts = _alerts(evening)
    said = evening.of_keeper(room)
    return Figures(
        homeservers=len(servers),
        federated=_federated(evening, servers),
        encrypted=_encrypted(evening, everything),
        members=len(_joined(room) - {evening.keeper} - set(evening.moderators)),
        turns_taken=turns.count("taken"),
        turns_passed=turns.count("passed"),
        seats_moved=sum(Cue.AGAIN.of(seen.text) for seen in said),
        late_joiners=_late(evening, room),
        milestones_announced=sum(Cue.MILESTONE.of(seen.text) for seen in said),
        messages_sent=messages_sent(evening),
        messages_seen=messages_seen,
        duplicates_sent=_doubled(evening, everything),
        flags_raised=len(cards),
        false_flags=sum(_linked(card) not in {sent.event_id for sent in evening.dangers} for card in cards),
        flags_claimed=sum(_claimed(evening, card, everything) for card in cards),
        flags_escalated=sum(_escalated(evening, card, everything) for card in cards),
        help_messages_sent=len(_help(evening, everything)),
        alert_seconds_p50=round(median(alerts), 3) if alerts else -1.0,
        alert_seconds_max=round(max(alerts), 3) if alerts else -1.0,
    )


def messages_sent(evening: Evening) -> int:
    """What people said where the keeper is: in the circle's room, in the moderators' and to the keeper alone."""
    everything = evening.everything()
    here = {seen.room for seen in everything if seen.sender == evening.keeper}
    kinds = {"m.room.message", "m.room.encrypted"}
    return sum(
        seen.type in kinds and seen.sender != evening.keeper and seen.room in here for seen in everything
    )


def shortcomings(figures: Figures, wanted: Mapping[str, object]) -> list[str]:
    """What did not come out as the story has it, in plain words; empty when it held."""
    told = [
        f"{name.replace('_', ' ')}: {getattr(figures, name)}, and not {value}"
        for name, value in wanted.items()
        if getattr(figures, name) != value
    ]
    if figures.messages_seen != figures.messages_sent:
        told.append(f"people sent {figures.messages_sent} messages, the keeper saw {figures.messages_seen}")
    return told


def _turns(evening: Evening, room: Sequence[Seen]) -> list[str]:
    """What became of each turn: taken, passed or silent. Who is called once more has the same turn still."""
    calls = [index for index, seen in enumerate(room) if evening.is_keepers(seen) and _calls(seen)]
    turns: list[str] = []
    latest: dict[str, int] = {}
    for start, end in zip(calls, [*calls[1:], len(room)], strict=True):
        call, became = room[start], _became(room[start], room[start + 1 : end])
        (user,) = call.mentions
        if Cue.AGAIN.of(call.text) and user in latest:
            turns[latest[user]] = became if turns[latest[user]] == "silent" else turns[latest[user]]
        else:
            latest[user] = len(turns)
            turns.append(became)
    return turns


def _calls(seen: Seen) -> bool:
    return len(seen.mentions) == 1 and any(cue.of(seen.text) for cue in _CALLS)


def _became(call: Seen, after: Sequence[Seen]) -> str:
    own = [seen for seen in after if seen.sender in call.mentions]
    if any(seen.reacts_to == call.event_id and seen.key == PASS for seen in own):
        return "passed"
    said = [seen.text.strip().casefold() for seen in own if seen.type == "m.room.message"]
    if said and said[0] == "pass":
        return "passed"
    done = any(seen.reacts_to == call.event_id and seen.key == DONE for seen in own)
    return "taken" if said or done else "silent"


def _late(evening: Evening, room: Sequence[Seen]) -> int:
    """Who came into the room between the meeting's first words and its last."""
    during = False
    late: set[str] = set()
    for seen in room:
        if evening.is_keepers(seen):
            during = (during or Cue.OPENING.of(seen.text)) and not Cue.OVER.of(seen.text)
        elif during and seen.membership == "join" and seen.state_key:
            late.add(seen.state_key)
    return len(late)


def _joined(room: Sequence[Seen]) -> set[str]:
    return {seen.state_key for seen in room if seen.membership == "join" and seen.state_key}


def _federated(evening: Evening, servers: set[str]) -> bool:
    """People of each homeserver read what people of every other wrote."""
    read = {
        (user.partition(":")[2], seen.sender.partition(":")[2])
        for user, sight in evening.sights.items()
        for seen in sight
        if seen.type == "m.room.message" and seen.room == evening.room and seen.sender != evening.keeper
    }
    return len(servers) > 1 and all((one, other) in read for one in servers for other in servers)


def _encrypted(evening: Evening, everything: Sequence[Seen]) -> bool:
    """Every message of the keeper came encrypted, and there were some."""
    said = [seen for seen in everything if seen.sender == evening.keeper and seen.type == "m.room.message"]
    return bool(said) and all(seen.encrypted for seen in said)


def _doubled(evening: Evening, everything: Sequence[Seen]) -> int:
    """Events of the keeper that carry a letter another one carried already."""
    events: dict[str, set[str]] = defaultdict(set)
    for seen in everything:
        if seen.sender == evening.keeper and (letter := seen.content.get(LETTER)):
            events[str(letter)].add(seen.event_id)
    return sum(len(same) - 1 for same in events.values())


def _cards(evening: Evening, moderator: str = "") -> list[Seen]:
    """The cards in the moderators' room, as one moderator saw them."""
    sight = evening.sights[moderator or evening.moderators[0]]
    return [seen for seen in evening.of_keeper(sight) if seen.room == evening.desk and _linked(seen)]


def _linked(card: Seen) -> str:
    """The event a card links to."""
    found = _EVENT.search(card.html)
    return unquote(found[1]) if found else ""


def _claimed(evening: Evening, card: Seen, everything: Sequence[Seen]) -> bool:
    return any(
        seen.replaces == card.event_id and seen.sender == evening.keeper and Cue.CLAIMED.of(seen.text)
        for seen in everything
    )


def _escalated(evening: Evening, card: Seen, everything: Sequence[Seen]) -> bool:
    number = _NUMBER.search(card.text)
    notices = [seen for seen in evening.of_keeper(everything) if Cue.ESCALATED.of(seen.text)]
    return number is not None and any(seen.text.startswith(f"{number[0]}:") for seen in notices)


def _help(evening: Evening, everything: Sequence[Seen]) -> list[Seen]:
    public = {evening.room, evening.desk}
    return [
        seen for seen in evening.of_keeper(everything) if seen.room not in public and Cue.HELP.of(seen.text)
    ]


def _alerts(evening: Evening) -> list[float]:
    """Seconds from a dangerous line being sent to its card being seen, for each moderator's own client."""
    sent = {danger.event_id: danger.done for danger in evening.dangers}
    return [
        max(0.0, card.at - sent[event])
        for moderator in evening.moderators
        for card in _cards(evening, moderator)
        if (event := _linked(card)) in sent
    ]
