"""The flag: a message or a call for help, brought to people, and what becomes of it."""

from models.aggregate import Aggregate
from models.signals import DeskPressed, Raised, ReactionSeen, Redacted, SendFailed
from moderation.flag.life import decide, key
from moderation.flag.presses import COMMANDS
from moderation.flag.state import Flag

AGGREGATE = Aggregate(
    kind="flag",
    state=Flag,
    decide=decide,
    key=key,
    hears=frozenset({DeskPressed, Raised, ReactionSeen, Redacted, SendFailed}),
    commands=COMMANDS,
    owner=lambda flag: flag.subject,
    settled=lambda flag: not flag.status.standing and not flag.held and flag.appeal is None,
)
