"""A meeting, held.

Read it in this order: `hearing` (what is heard, and whose word it is), `flow` (what happens by itself), `segments` (the parts of the
agenda), `piece` (the talking piece), `seats`, `hands`, `chair`, `milestones`, `where`; `state` is what is kept, `commands` what may
be asked.
"""

from __future__ import annotations

from models.aggregate import Aggregate, per_circle
from models.signals import KeeperReturned, MemberJoined, MemberLeft, MessageSeen, ReactionSeen, Said
from rituals.meeting.commands import COMMANDS
from rituals.meeting.hearing import decide
from rituals.meeting.state import KIND, Meeting

AGGREGATE = Aggregate(
    kind=KIND,
    state=Meeting,
    decide=decide,
    key=per_circle,
    hears=frozenset({MessageSeen, ReactionSeen, MemberJoined, MemberLeft, KeeperReturned, Said}),
    commands=COMMANDS,
)
