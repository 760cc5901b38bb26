"""What is inside a message that opens is a stranger's too: any plaintext, in Megolm messages and in Olm ones."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.matrix.loose import as_object, parse_json
from plugin.matrix.reader import read
from plugin.olm.reader import Clear, Reason, Sealed
from tests.engine.olm.olm_world import ROOM, KeyServer, Person
from tests.fuzz.hostile import one_of, wire
from tests.fuzz.looking import examples
from tests.fuzz.samples import EVENTS, KEY, MEGOLM

PAYLOADS = [{"type": event["type"], "content": event["content"], "room_id": ROOM} for event in EVENTS]
ROOM_KEYS = [
    {"algorithm": MEGOLM, "room_id": ROOM, "session_id": KEY, "session_key": KEY, "chain_index": 0},
    {
        "algorithm": MEGOLM,
        "room_id": ROOM,
        "session_id": KEY,
        "session_key": KEY,
        "sender_key": KEY,
        "sender_claimed_ed25519_key": KEY,
        "forwarding_curve25519_key_chain": [KEY],
    },
]


@dataclass
class Two:
    """Ann, who writes anything, and Bo, who has her keys."""

    ann: Person
    bo: Person
    shared: dict[str, Any]

    async def fresh(self) -> None:
        """Begin a new session when the last one was used up."""
        if self.ann.crypto.ratchets.outbound_group_sessions[ROOM].message_count > 80:
            self.ann.crypto.forget_room_session(ROOM)
            self.shared = await self.ann.say("hello", [self.bo])
            await self.bo.sync()

    def sealed(self, plaintext: str) -> dict[str, Any]:
        """Ann's Megolm message with this inside."""
        session = self.ann.crypto.ratchets.outbound_group_sessions[ROOM]
        return self.ann.event({**self.shared["content"], "ciphertext": session.encrypt(plaintext)})


@pytest.fixture(scope="module")
def two(loop: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    server, folder = KeyServer(), tmp_path_factory.mktemp("two")

    async def meet() -> Two:
        ann = await Person(server, folder, "@ann:example.org", "ANNDEV").open()
        bo = await Person(server, folder, "@bo:example.org", "BODEV").open()
        for person in (ann, bo):
            await person.upkeep()
        shared = await ann.say("hello", [bo])
        await bo.sync()
        assert isinstance(bo.read(shared), Clear)
        return Two(ann, bo, shared)

    made = loop.run(meet())
    yield made
    for person in (made.ann, made.bo):
        loop.run(person.close())


@examples(150)
@given(payload=one_of(PAYLOADS), cut=st.integers(0, 4_000))
def test_any_plaintext_is_read_or_told(loop: asyncio.Runner, two: Two, payload: Any, cut: int) -> None:
    loop.run(two.fresh())
    whole = wire(payload).decode()
    value = as_object(parse_json(whole.encode()))
    good = (
        isinstance(value.get("type"), str)
        and isinstance(value.get("content"), dict)
        and value.get("room_id") == ROOM
    )
    assert isinstance(two.bo.read(two.sealed(whole)), Clear) is good
    for plaintext in (whole, whole[:cut]):
        raw = two.sealed(plaintext)
        opened = two.bo.read(raw)
        assert opened == two.bo.read(raw)
        if isinstance(opened, Sealed):
            assert opened.reason in {Reason.MALFORMED, Reason.FORGED}
            continue
        inside = read({**raw, "type": opened.type, "content": opened.content, "state_key": None})
        assert inside is None or orjson.dumps(raw)


@examples(60)
@given(
    content=one_of(ROOM_KEYS),
    kind=st.sampled_from(("m.room_key", "m.forwarded_room_key", "m.dummy", "", "x" * 300)),
)
def test_any_room_key_is_taken_or_counted(two: Two, content: Any, kind: str) -> None:
    [device] = two.ann.crypto._directory.devices(two.bo.user)
    given_content = content if isinstance(content, dict) else {"odd": content}
    try:
        sealed = two.ann.crypto.ratchets.seal_for(device, kind, given_content)
    except UnicodeEncodeError:
        return
    event = {"type": "m.room.encrypted", "sender": two.ann.user, "content": sealed}
    assert two.bo.crypto.receive_to_device([event, None, event]) <= {(ROOM, KEY)}
