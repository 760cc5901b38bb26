"""Every table, in one place. Only `models` and `plugin` may touch them; decisions never do.

Bodies are opaque bytes, sealed by `plugin.engine.vault` with a person's own key where they speak of a person. Times are whole
seconds since 1970 (UTC), so that both databases compare them the same way.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()

# One row: the sync token, the device, the sealed access token and the like.
settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# Olm and Megolm state, replay indexes and cross-signing seeds; see plugin/olm.
crypto = Table(
    "crypto",
    metadata,
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("crypto_age", "kind", "at"),
)

# Each event id is acted on once, also when a homeserver serves an old answer again.
seen = Table(
    "seen",
    metadata,
    Column("event", String, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Index("seen_age", "at"),
)

# What the keeper knows of a room it is in.
rooms = Table(
    "rooms",
    metadata,
    Column("room", String, primary_key=True),
    Column("membership", String, nullable=False),
    Column("encrypted", Integer, nullable=False, default=0),
    Column("state", LargeBinary, nullable=False),
)

members = Table(
    "members",
    metadata,
    Column("room", String, primary_key=True),
    Column("user", String, primary_key=True),
    Column("membership", String, nullable=False),
    Column("name", String, nullable=False, default=""),
    Index("members_user", "user"),
)

# The power level that somebody had before the keeper muted them; none: they had no entry of their own.
muted = Table(
    "muted",
    metadata,
    Column("room", String, primary_key=True),
    Column("user", String, primary_key=True),
    Column("level", BigInteger),
)

# A direct room a person; `room` is empty while one is being made (`asked` says since when).
directs = Table(
    "directs",
    metadata,
    Column("user", String, primary_key=True),
    Column("room", String, nullable=False),
    Column("asked", BigInteger, nullable=False, default=0),
    Index("directs_room", "room"),
)

# A private room that a moderator asked for, by the outbox row that wants it; `room` is empty while it is being made, `said` is 1 once
# the keeper has said what it has to say there.
made_rooms = Table(
    "made_rooms",
    metadata,
    Column("txn", String, primary_key=True),
    Column("room", String, nullable=False, default=""),
    Column("asked", BigInteger, nullable=False),
    Column("said", Integer, nullable=False, default=0),
)

# A person's own key, wrapped by the master key: destroy the row and all that was sealed with it is gone.
persons = Table(
    "persons",
    metadata,
    Column("user", String, primary_key=True),
    Column("pseudonym", String, nullable=False, unique=True),
    Column("key", LargeBinary, nullable=False),
    Column("facts", LargeBinary),
)

aggregates = Table(
    "aggregates",
    metadata,
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("circle", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("owner", String),  # whose key seals the body; none: the keeper's own
    Column("body", LargeBinary, nullable=False),
    Column("changed", BigInteger, nullable=False),
)

timers = Table(
    "timers",
    metadata,
    Column("name", String, primary_key=True),
    Column("due", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("circle", String, nullable=False),
    Column("local", String, nullable=False),  # the name its aggregate gave it
    Index("timers_due", "due"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("room", String, nullable=False),  # empty while a direct room is still to be found
    Column("user", String, nullable=False),  # whom it is for, when it goes to a direct room
    Column("owner", String),  # whose key seals the body
    Column("body", LargeBinary, nullable=False),
    Column("txn", String, nullable=False, unique=True),
    Column("circle", String, nullable=False),
    Column("about_kind", String),
    Column("about_key", String),
    Column("about_part", String),
    Column("status", String, nullable=False),  # waiting, sent, failed, dropped
    Column("made", BigInteger, nullable=False),
    Column("good_until", BigInteger),
    Column("event", String),
    Index("outbox_waiting", "status", "id"),
    Index("outbox_thing", "about_kind", "about_key", "about_part"),
)

# Calls that leave Matrix: whom for (nobody: the circle as a whole), and when to try next. Where to, the settings say.
notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("circle", String, nullable=False),
    Column("user", String, nullable=False),
    Column("number", String, nullable=False),
    Column("tier", String, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("due", BigInteger, nullable=False),
    Index("notices_due", "due"),
)

# What one of our (or a member's) events is about: this is flag 17's card, this is the turn prompt of a meeting.
abouts = Table(
    "abouts",
    metadata,
    Column("event", String, primary_key=True),
    Column("room", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("part", String, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("abouts_thing", "kind", "key", "part"),
)

# Messages the keeper could not read yet: the ciphertext waits for its key.
unreadable = Table(
    "unreadable",
    metadata,
    Column("event", String, primary_key=True),
    Column("room", String, nullable=False),
    Column("sender", String, nullable=False),
    Column("session", String, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("asked", Integer, nullable=False, default=0),
    Index("unreadable_session", "room", "session"),
)

# A signal whose decision raised: event id and error, never a text.
failures = Table(
    "failures",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("event", String, nullable=False),
    Column("room", String, nullable=False),
    Column("signal", String, nullable=False),
    Column("error", String, nullable=False),
    Column("at", BigInteger, nullable=False),
)

# The last few texts of an author, sealed, at most a day, only to screen the next one.
contexts = Table(
    "contexts",
    metadata,
    Column("event", String, primary_key=True),
    Column("user", String, nullable=False),
    Column("room", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("contexts_author", "user", "room", "at"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("act", String, nullable=False),
    Column("who", String, nullable=False),  # a pseudonym, or "keeper"
    Column("detail", String, nullable=False, default=""),
)

# Links to the desk that were not used yet, by the SHA-256 of their token.
desk_links = Table(
    "desk_links",
    metadata,
    Column("hash", String, primary_key=True),
    Column("user", String, nullable=False),
    Column("until", BigInteger, nullable=False),
)

# Who is logged in to the desk, by the SHA-256 of the cookie.
desk_sessions = Table(
    "desk_sessions",
    metadata,
    Column("hash", String, primary_key=True),
    Column("user", String, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("used", BigInteger, nullable=False),
    Index("desk_sessions_user", "user"),
)

# Flags are numbered for people; a number is never given twice.
numbers = Table(
    "numbers",
    metadata,
    Column("name", String, primary_key=True),
    Column("last", Integer, nullable=False),
    UniqueConstraint("name"),
)
