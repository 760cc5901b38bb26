"""Whose words are these? Replays, borrowed sessions, forwarded keys, broken and hostile input."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from olm_world import ROOM, KeyServer, Line, People, Person, words

from plugin.engine.vault import Vault, VaultError
from plugin.intake import learn
from plugin.matrix.api import Json, MatrixError
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear, Reason, Sealed
from plugin.olm.store import CryptoError


async def _hand(sender: Person, receiver: Person, kind: str, content: Json) -> set[tuple[str, str]]:
    """An Olm message made by somebody who bends the rules, straight into the other's hands."""
    device = next(d for d in sender.crypto.ratchets.device_store[receiver.user].values())
    sealed = sender.crypto.ratchets.seal_for(device, kind, content)
    event = {"type": "m.room.encrypted", "sender": sender.user, "content": sealed}
    return receiver.crypto.receive_to_device([event])


def _export(holder: Person, raw: Json, maker: Person, index: int = 0) -> Json:
    session_id = raw["content"]["session_id"]
    curve = maker.crypto.ratchets.own_curve
    held = holder.crypto.ratchets.inbound_group_store.get(ROOM, curve, session_id)
    return {
        "algorithm": "m.megolm.v1.aes-sha2",
        "forwarding_curve25519_key_chain": [],
        "room_id": ROOM,
        "sender_claimed_ed25519_key": maker.crypto.ratchets.own_ed25519,
        "sender_key": curve,
        "session_id": session_id,
        "session_key": held.export_session(index),
    }


async def _drop(person: Person, raw: Json) -> None:
    """Lose a room key, as an older backup would."""
    session_id = raw["content"]["session_id"]
    sessions = person.crypto.ratchets.inbound_group_store
    for copy in sessions.copies(ROOM, session_id):
        sessions.drop(ROOM, copy.sender_key, session_id)
        person.crypto.store.rows.drop("megolm", f"{ROOM} {session_id} {copy.sender_key}")
    await person.save()


async def test_a_repeated_ciphertext_is_refused_also_after_a_restart(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    repeated = ann.event(raw["content"])
    await bo.sync()
    first = bo.read(raw)
    assert words(first) == "hello"
    refused = Sealed(raw["content"]["session_id"], Reason.REPLAY)
    assert bo.read(repeated) == refused
    assert bo.read({**raw, "origin_server_ts": 1}) == refused
    assert bo.read(raw) == first
    await bo.save()
    await bo.open()
    assert bo.read(repeated) == refused
    assert bo.read(raw) == first


async def test_who_repeats_anothers_ciphertext_first_neither_speaks_for_them_nor_silences_them(
    ann: Person, bo: Person, cy: Person
) -> None:
    raw = await ann.say("hello", [bo, cy])
    await bo.sync()
    await cy.say("so that cy's device is known", [bo])
    await bo.sync()
    stolen = bo.read(cy.event(raw["content"]))
    assert isinstance(stolen, Clear)
    assert not stolen.trusted
    true = bo.read(raw)
    assert words(true) == "hello"
    assert isinstance(true, Clear)
    assert true.trusted


async def test_a_session_that_another_member_claims_is_not_trusted(
    ann: Person, bo: Person, cy: Person
) -> None:
    raw = await ann.say("hello", [cy])
    await cy.sync()
    await cy.say("so that there is a channel", [bo])
    await bo.sync()
    # Cy hands on Ann's session as if it were one of Cy's. A room key travels in its signed form, which only Ann has had: her
    # room key message was opened by Cy, so Cy knows it too.
    own = ann.crypto.ratchets.outbound_group_sessions[ROOM]
    key = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": ROOM,
        "session_id": own.id,
        "session_key": own.session_key,
    }
    assert await _hand(cy, bo, "m.room_key", key) == {(ROOM, own.id)}
    second = await ann.say("second", [cy])
    assert second["content"]["session_id"] == own.id
    as_ann, as_cy = bo.read(second), bo.read(cy.event(second["content"]))
    assert isinstance(as_ann, Clear)
    assert isinstance(as_cy, Clear)
    assert not as_ann.trusted
    # Ann's own key comes later: now her message is hers, and stays it although Cy's copy is there.
    await ann.say("for all", [bo, cy])
    await bo.sync()
    third = await ann.say("third", [bo, cy])
    opened = bo.read(third)
    assert isinstance(opened, Clear)
    assert opened.trusted
    assert bo.read(raw).session_id == raw["content"]["session_id"]


async def test_a_message_of_a_device_that_was_deleted_since_is_still_its_owners(
    ann: Person, bo: Person
) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    del bo.line.server.devices[ann.line.who]
    bo.crypto.sync_extras({"changed": [ann.user]}, None, None)
    await bo.upkeep()
    opened = bo.read(raw)
    assert isinstance(opened, Clear)
    assert opened.trusted
    await bo.open()
    assert bo.read(raw) == opened


async def test_an_author_nobody_knows_yet_is_asked_for_before_reading(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    bo.crypto.receive_to_device(bo.fetch())
    await bo.crypto.meet(bo.line, [ann.user], bo.now)
    opened = bo.read(raw)
    assert isinstance(opened, Clear)
    assert opened.trusted


async def test_a_signing_key_never_changes_under_a_device_id(
    ann: Person, bo: Person, server: KeyServer, tmp_path: Path
) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    (tmp_path / "impostor").mkdir()
    impostor = await Person(server, tmp_path / "impostor", "@ann:example.org", "ANNDEV").open()
    await impostor.upkeep()
    bo.crypto.sync_extras({"changed": [ann.user]}, None, None)
    await bo.upkeep()
    assert [d.ed25519 for d in bo.crypto.ratchets.device_store[ann.user].values()] == [
        ann.crypto.ratchets.own_ed25519
    ]
    opened = bo.read(raw)
    assert isinstance(opened, Clear)
    assert opened.trusted
    await impostor.close()


async def test_a_key_that_comes_late_opens_the_message(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    sealed = bo.read(raw)
    assert sealed == Sealed(raw["content"]["session_id"], Reason.NO_SESSION)
    assert sealed.waits
    assert not bo.crypto.knows(ROOM, sealed.session_id)
    assert await bo.sync() == {(ROOM, sealed.session_id)}
    assert bo.crypto.knows(ROOM, sealed.session_id)
    assert words(bo.read(raw)) == "hello"


async def test_a_lost_key_is_asked_for_once_and_its_maker_gives_it_again(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    await _drop(bo, raw)
    assert bo.read(raw) == Sealed(raw["content"]["session_id"], Reason.NO_SESSION)
    assert bo.crypto.ask_for_key(ROOM, raw)
    assert not bo.crypto.ask_for_key(ROOM, raw)
    await bo.save()
    await bo.open()
    assert not bo.crypto.ask_for_key(ROOM, raw)
    await bo.upkeep()
    await ann.sync()
    assert await bo.sync() == {(ROOM, raw["content"]["session_id"])}
    opened = bo.read(raw)
    assert words(opened) == "hello"
    assert isinstance(opened, Clear)
    assert opened.trusted
    # The request is closed and taken back, and Ann answers no device twice.
    assert bo.crypto.store.boxes["request"] == {}
    assert [event["content"]["action"] for event in ann.fetch()] == ["request_cancellation"]


async def test_the_maker_gives_a_key_only_to_those_who_had_it_and_from_where_they_had_it(
    ann: Person, bo: Person, cy: Person
) -> None:
    past = await ann.say("before", [bo])
    present = await ann.say("now", [bo, cy])
    await cy.sync()
    await _drop(cy, present)
    assert cy.crypto.ask_for_key(ROOM, present)
    await cy.upkeep()
    await ann.sync()
    await cy.sync()
    assert words(cy.read(present)) == "now"
    assert cy.read(past) == Sealed(past["content"]["session_id"], Reason.TOO_EARLY)


async def test_a_member_who_never_had_a_key_is_given_none(ann: Person, bo: Person, cy: Person) -> None:
    raw = await ann.say("not for cy", [bo])
    await ann.say("a channel to cy", [cy], room="!other:example.org")
    await cy.sync()
    assert cy.crypto.ask_for_key(ROOM, raw)
    await cy.upkeep()
    await ann.sync()
    assert await cy.sync() == set()


async def test_a_forwarded_key_that_nobody_asked_for_is_refused(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    await _drop(bo, raw)
    assert await _hand(ann, bo, "m.forwarded_room_key", _export(ann, raw, ann)) == set()
    assert not bo.crypto.knows(ROOM, raw["content"]["session_id"])


async def test_a_forwarded_key_is_refused_from_whoever_did_not_make_the_session(
    ann: Person, bo: Person, cy: Person
) -> None:
    raw = await ann.say("hello", [bo, cy])
    await bo.sync()
    await cy.sync()
    await cy.say("a channel", [bo])
    await bo.sync()
    await _drop(bo, raw)
    assert bo.crypto.ask_for_key(ROOM, raw)
    assert bo.crypto.ask_for_key(ROOM, {**raw, "sender": cy.user, "content": raw["content"]}) is False
    true = _export(cy, raw, ann)
    lies = [true, {**true, "sender_key": cy.crypto.ratchets.own_curve}]
    lies.append(lies[1] | {"sender_claimed_ed25519_key": cy.crypto.ratchets.own_ed25519})
    for lie in lies:
        assert await _hand(cy, bo, "m.forwarded_room_key", lie) == set()
    assert not bo.crypto.knows(ROOM, raw["content"]["session_id"])


async def test_a_forwarded_key_is_refused_from_another_device_of_its_maker(
    ann: Person, bo: Person, server: KeyServer, people: People
) -> None:
    phone = await people(server, ann.user, "PHONE")
    raw = await ann.say("hello", [bo, phone])
    await bo.sync()
    await phone.sync()
    await phone.say("a channel", [bo])
    await bo.sync()
    await _drop(bo, raw)
    assert bo.crypto.ask_for_key(ROOM, raw)
    forward = _export(phone, raw, ann)
    assert await _hand(phone, bo, "m.forwarded_room_key", forward) == set()
    # Nor if it says of itself that it has the maker's signing key.
    _olm(phone, bo, "m.forwarded_room_key", forward, {"keys": {"ed25519": ann.crypto.ratchets.own_ed25519}})
    assert not bo.crypto.knows(ROOM, raw["content"]["session_id"])


async def test_a_session_made_in_anothers_name_is_not_trusted(ann: Person, bo: Person, cy: Person) -> None:
    """Cy says within Olm that the signing key is Ann's, and sends a room event as Ann through a homeserver of ill will."""
    await ann.say("so that ann is known", [bo])
    await cy.say("a channel", [bo])
    await bo.sync()
    raw = await cy.say("i am ann", [cy], room=ROOM + "2")
    own = cy.crypto.ratchets.outbound_group_sessions[ROOM + "2"]
    key = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": ROOM + "2",
        "session_id": own.id,
        "session_key": own.session_key,
    }
    _olm(cy, bo, "m.room_key", key, {"keys": {"ed25519": ann.crypto.ratchets.own_ed25519}})
    raw = await cy.say("i am ann", [cy], room=ROOM + "2")
    opened = bo.read({**raw, "sender": ann.user}, ROOM + "2")
    assert words(opened) == "i am ann"
    assert isinstance(opened, Clear)
    assert not opened.trusted


async def test_a_worse_copy_of_a_key_does_not_replace_a_better_one(ann: Person, bo: Person) -> None:
    raw = await ann.say("first", [bo])
    await bo.sync()
    own = ann.crypto.ratchets.outbound_group_sessions[ROOM]
    key = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": ROOM,
        "session_id": own.id,
        "session_key": own.session_key,
    }
    assert await _hand(ann, bo, "m.room_key", key) == set()
    await bo.save()
    await bo.open()
    assert words(bo.read(raw)) == "first"


async def test_a_refusal_is_remembered_also_over_a_restart(ann: Person, bo: Person) -> None:
    content = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "code": "m.unverified",
        "room_id": ROOM,
        "session_id": "abc",
    }
    event = {"type": "m.room_key.withheld", "sender": ann.user, "content": content}
    bo.crypto.receive_to_device([event])
    await bo.save()
    await bo.open()
    assert bo.crypto.withheld == {(ROOM, "abc"): "m.unverified"}


async def test_a_refusal_is_over_when_the_key_comes_after_all(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    place = (ROOM, raw["content"]["session_id"])
    refusal = {"code": "m.no_olm", "room_id": ROOM, "session_id": place[1], "sender_key": "unknown"}
    bo.crypto.receive_to_device([{"type": "m.room_key.withheld", "sender": ann.user, "content": refusal}])
    assert bo.crypto.withheld == {place: "m.no_olm"}
    assert bo.crypto.ask_for_key(ROOM, raw)
    assert await bo.sync() == {place}
    assert bo.crypto.withheld == {}
    assert [event["content"]["action"] for event in ann.fetch()] == ["request", "request_cancellation"]


async def test_half_a_letter_does_not_keep_a_message_from_being_read(ann: Person, bo: Person) -> None:
    raw = await ann.say("half a letter: \ud83d", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "half a letter: ?"


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        ("no json", Reason.MALFORMED),
        ('"a string"', Reason.MALFORMED),
        ('{"type":"m.room.message","room_id":"!circle:example.org"}', Reason.MALFORMED),
        ('{"type":7,"content":{},"room_id":"!circle:example.org"}', Reason.MALFORMED),
        ('{"type":"m.room.message","content":[],"room_id":"!circle:example.org"}', Reason.MALFORMED),
        ('{"type":"m.room.message","content":{},"room_id":"!other:example.org"}', Reason.FORGED),
        ('{"type":"m.room.message","content":{}}', Reason.FORGED),
        ('{"a":' * 20_000 + "1" + "}" * 20_000, Reason.MALFORMED),
    ],
)
async def test_a_payload_that_is_not_a_message_stays_sealed(
    ann: Person, bo: Person, payload: str, reason: Reason
) -> None:
    raw = await ann.say("first", [bo])
    await bo.sync()
    session = ann.crypto.ratchets.outbound_group_sessions[ROOM]
    broken = ann.event({**raw["content"], "ciphertext": session.encrypt(payload)})
    assert bo.read(broken) == Sealed(session.id, reason)


async def test_a_message_moved_to_another_room_stays_sealed(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    assert bo.read(raw, "!other:example.org").waits  # type: ignore[union-attr]  # no session of that room


async def test_a_tampered_ciphertext_stays_sealed(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    text = raw["content"]["ciphertext"]
    tampered = {**raw["content"], "ciphertext": text[:40] + ("A" if text[40] != "A" else "B") + text[41:]}
    assert bo.read({**raw, "content": tampered}) == Sealed(raw["content"]["session_id"], Reason.FORGED)


async def test_the_wrong_database_or_master_key_is_told_plainly(ann: Person) -> None:
    await ann.save()
    async with ann.database.read() as connection:
        with pytest.raises(CryptoError, match=r"@ann:example\.org on device ANNDEV"):
            await Crypto.open(connection, ann.vault, ann.user, "OTHER")
        with pytest.raises(VaultError):
            await Crypto.open(connection, Vault(b"x" * 32), *ann.line.who)


_leaf = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(st.characters(), max_size=20)
    | st.sampled_from(
        [ROOM, "@ann:example.org", "m.megolm.v1.aes-sha2", "m.olm.v1.curve25519-aes-sha2", "A" * 43, "\0"]
    )
)
_any = st.recursive(
    _leaf,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
_NAMES = [
    *(
        "type",
        "sender",
        "content",
        "event_id",
        "origin_server_ts",
        "algorithm",
        "sender_key",
        "ciphertext",
        "session_id",
    ),
    *(
        "device_id",
        "room_id",
        "code",
        "body",
        "action",
        "requesting_device_id",
        "request_id",
        "session_key",
        "keys",
    ),
]


def _object(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(_NAMES), values, max_size=8)


_content = _object(_any | _object(_any))
_event = _any | st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["m.room.encrypted", "m.room_key.withheld", "m.room_key_request", "m.room_key", "m.dummy"]
        )
        | _any,
        "sender": st.sampled_from(["@ann:example.org", "@eve:example.org"]) | _any,
        "content": _content | _any,
    },
    optional={"event_id": st.just("$e") | _any, "origin_server_ts": _any},
)


@given(events=st.lists(_event, max_size=4), room=st.sampled_from([ROOM]) | st.text(max_size=9))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_nothing_that_arrives_raises_or_spoils_the_flush(
    ann: Person, events: list[Any], room: str
) -> None:
    ann.crypto.receive_to_device(events)
    for event in events:
        ann.crypto.decrypt(room, event)
        if isinstance(event, dict):
            ann.crypto.ask_for_key(room, event)
    ann.crypto.sync_extras({"changed": events, "left": events}, {"signed_curve25519": 50}, events)
    await ann.save()


@given(
    change=_object(_any),
    inner=_object(_any),
    kind=st.sampled_from(["m.room_key", "m.forwarded_room_key", "m.dummy"]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_nothing_inside_olm_raises_or_spoils_the_flush(
    ann: Person, bo: Person, change: dict[str, Any], inner: dict[str, Any], kind: str
) -> None:
    if not bo.crypto.ratchets.session_store[ann.crypto.ratchets.own_curve]:
        await ann.say("a channel", [bo])
        await bo.sync()
    right = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": ROOM,
        "session_id": "A" * 43,
        "session_key": "A" * 300,
    }
    await _hand(ann, bo, kind, right | inner)
    _olm(ann, bo, kind, right, change)
    await bo.save()


def _olm(sender: Person, receiver: Person, kind: str, content: Json, change: Json) -> None:
    """An Olm message whose payload is not what nio would write."""
    payload = {
        "sender": sender.user,
        "recipient": receiver.user,
        "recipient_keys": {"ed25519": receiver.crypto.ratchets.own_ed25519},
        "keys": {"ed25519": sender.crypto.ratchets.own_ed25519},
        "type": kind,
        "content": content,
    } | change
    try:
        text = orjson.dumps(payload).decode()
    except TypeError:
        text = "[" * 5000
    device = next(iter(sender.crypto.ratchets.device_store[receiver.user].values()))
    session = sender.crypto.ratchets.session_store.get(device.curve25519)
    number, ciphertext = session.encrypt(text).to_parts()
    mine = {"type": number, "body": b64encode(ciphertext).decode().rstrip("=")}
    content = {
        "algorithm": "m.olm.v1.curve25519-aes-sha2",
        "sender_key": sender.crypto.ratchets.own_curve,
        "ciphertext": {receiver.crypto.ratchets.own_curve: mine},
    }
    receiver.crypto.receive_to_device(
        [{"type": "m.room.encrypted", "sender": sender.user, "content": content}]
    )


@pytest.mark.parametrize(("failures", "trusted"), [(2, True), (3, False)])
async def test_a_homeserver_that_stumbles_over_devices_is_asked_again(
    ann: Person, bo: Person, failures: int, *, trusted: bool
) -> None:
    """Else what somebody asks for is refused only because of a bad moment of the homeserver's."""
    raw = await ann.say("!agenda", [bo])
    await bo.sync()
    bo.crypto.ratchets.device_store[ann.user].clear()
    bo.crypto.store.fresh.clear()
    line = Stumbling(bo.line, failures)
    await learn(bo.crypto, line, {ann.user}, lambda: bo.now)
    opened = bo.read(raw)
    assert isinstance(opened, Clear)
    assert opened.trusted is trusted


class Stumbling(Line):
    """Fails so often before it answers."""

    def __init__(self, line: Line, failures: int) -> None:
        super().__init__(line.server, line.who)
        self.failures = failures

    async def call(self, method: str, path: str, body: Json | None = None, **more: Any) -> Json:
        if self.failures:
            self.failures -= 1
            raise MatrixError(502, "", "bad gateway")
        return await super().call(method, path, body, **more)


async def test_malformed_events_are_counted(bo: Person) -> None:
    bo.crypto.receive_to_device([None, {}, {"type": "m.room.encrypted", "sender": "@a:b", "content": {}}])
    bo.crypto.receive_to_device("no list")
    assert bo.crypto.malformed == 3
    # What does not concern the keeper is not malformed: requests to verify are between people.
    verify = {"type": "m.key.verification.request", "sender": "@ann:example.org", "content": {"methods": []}}
    assert bo.crypto.receive_to_device([verify]) == set()
    assert bo.crypto.malformed == 3
