"""Persons: the key of each, their few facts, their pseudonyms. A mirror of the `persons` table.

The mirror is what the engine reads; new keys and facts are written with the transaction that caused them. After a rollback the
mirror is loaded again.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import PersonFacts
from models.effects import Fact
from models.ids import UserId
from models.tables import persons
from plugin.engine.upsert import upsert
from plugin.engine.vault import Vault, open_for, seal_for


class People:
    """Whose key is which, and what each told the keeper about how to be spoken to."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.version = 0
        self._keys: dict[UserId, bytes] = {}
        self._wrapped: dict[UserId, bytes] = {}
        self._facts: dict[UserId, PersonFacts] = {}
        self._changed: set[UserId] = set()

    async def load(self, connection: AsyncConnection) -> None:
        """Read the table anew; forgets what was not committed."""
        rows = (await connection.execute(select(persons.c.user, persons.c.key, persons.c.facts))).all()
        self._wrapped = {UserId(user): bytes(key) for user, key, _ in rows}
        self._keys = {user: self._vault.unwrap(key) for user, key in self._wrapped.items()}
        self._facts = {
            UserId(user): PersonFacts(
                **orjson.loads(open_for(self._keys[UserId(user)], bytes(facts), "facts"))
            )
            for user, _, facts in rows
            if facts
        }
        self._changed = set()
        self.version += 1

    def key(self, user: UserId) -> bytes:
        """The person's own key; made the first time something of theirs is kept."""
        if user not in self._keys:
            self._keys[user], self._wrapped[user] = self._vault.new_person_key()
            self._changed.add(user)
        return self._keys[user]

    def has_key(self, user: UserId) -> bool:
        """Whether anything of this person can still be opened."""
        return user in self._keys

    @property
    def facts(self) -> dict[UserId, PersonFacts]:
        """All facts by person."""
        return self._facts

    def remember(self, user: UserId, fact: Fact, value: str) -> None:
        """Set one fact, or forget it with an empty value."""
        old = self._facts.get(user, PersonFacts())
        change: dict[str, Any] = {fact: value == "yes" if fact == "off_duty" else value}
        self._facts[user] = replace(old, **change)
        self.version += 1
        self.key(user)
        self._changed.add(user)

    def snapshot(self) -> dict[UserId, PersonFacts]:
        """The facts as they are, to be put back by `restore` when a decision is undone."""
        return dict(self._facts)

    def restore(self, facts: dict[UserId, PersonFacts]) -> None:
        """Undo what was remembered since the snapshot."""
        self._facts = facts
        self.version += 1

    def pseudonym(self, user: UserId) -> str:
        """The name by which audit rows know this person."""
        return self._vault.pseudonym(user)

    async def flush(self, connection: AsyncConnection) -> None:
        """Write what changed since the last flush."""
        rows = [
            {
                "user": user,
                "pseudonym": self._vault.pseudonym(user),
                "key": self._wrapped[user],
                "facts": self._sealed_facts(user),
            }
            for user in sorted(self._changed)
        ]
        await upsert(connection, persons, rows)
        self._changed = set()

    def _sealed_facts(self, user: UserId) -> bytes | None:
        if user not in self._facts:
            return None
        return seal_for(self.key(user), orjson.dumps(asdict(self._facts[user])), "facts")
