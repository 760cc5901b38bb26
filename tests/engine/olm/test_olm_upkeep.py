"""Keys on the homeserver, device lists, broken sessions, waiting to-device messages, and what is kept for how long."""

from __future__ import annotations

import time

import pytest
from nio.crypto import Olm
from olm_world import ROOM, KeyServer, People, Person, words
from sqlalchemy import func, select

from models.tables import crypto as table
from plugin.matrix.api import Json, MatrixError
from plugin.olm.ratchets import Ratchets
from plugin.olm.reader import Reason, Sealed


def _uploads(person: Person) -> list[Json]:
    return [body for path, body in person.line.asked if path == "v3/keys/upload" and body]


async def _rows(person: Person, kind: str) -> int:
    async with person.database.read() as connection:
        query = select(func.count()).select_from(table).where(table.c.kind == kind)
        return int((await connection.execute(query)).scalar_one())


async def test_a_new_device_publishes_its_keys_once(server: KeyServer, ann: Person) -> None:
    assert len(server.one_time[ann.line.who]) == 50
    (key,) = server.fallback[ann.line.who][0].values()
    assert key["fallback"] is True
    await ann.open()
    await ann.upkeep()
    await ann.sync()
    assert len(_uploads(ann)) == 1
    keys = server.devices[ann.line.who]
    genuine = ann.crypto.ratchets.genuine(keys, ann.crypto.ratchets.own_ed25519, *ann.line.who)
    assert genuine


async def test_a_device_that_was_forgotten_with_its_log_in_is_published_again(
    server: KeyServer, ann: Person, bo: Person
) -> None:
    before = server.devices.pop(ann.line.who)
    server.one_time.pop(ann.line.who)
    server.fallback.pop(ann.line.who)
    await ann.open()
    ann.line.cut = {"v3/keys/query": "empty"}
    with pytest.raises(MatrixError):
        await ann.crypto.make_known(ann.line, ann.save, ann.now)
    ann.line.cut = {}
    await ann.crypto.make_known(ann.line, ann.save, ann.now)
    assert server.devices[ann.line.who] == before
    raw = await bo.say("welcome back", [ann])
    await ann.sync()
    assert words(ann.read(raw)) == "welcome back"
    uploads = len(_uploads(ann))
    await ann.open()
    await ann.crypto.make_known(ann.line, ann.save, ann.now)
    assert len(_uploads(ann)) == uploads


async def test_nothing_is_published_that_was_not_saved(
    server: KeyServer, people: People, ann: Person
) -> None:
    async def cannot() -> None:
        raise OSError("disk full")

    before = len(_uploads(ann))
    ann.crypto.sync_extras({}, {"signed_curve25519": 3}, [])
    with pytest.raises(OSError, match="disk full"):
        await ann.crypto.upkeep(ann.line, cannot, ann.now)
    assert len(_uploads(ann)) == before
    await ann.upkeep()
    assert len(_uploads(ann)) == before + 1


@pytest.mark.parametrize("fault", ["lost", "unheard"])
@pytest.mark.parametrize("crash", [False, True])
async def test_one_time_keys_survive_whatever_happens_to_their_upload(
    server: KeyServer, ann: Person, bo: Person, *, fault: str, crash: bool
) -> None:
    """Every key that the server may hand out must open what is made with it."""
    server.one_time[bo.line.who].clear()
    bo.crypto.sync_extras({}, {"signed_curve25519": 0}, ["signed_curve25519"])
    bo.line.cut = {"v3/keys/upload": fault}
    with pytest.raises(MatrixError):
        await bo.crypto.upkeep(bo.line, bo.save, bo.now)
    if crash:
        await bo.open()
    bo.line.cut = {}
    await bo.upkeep()
    await bo.sync()
    assert len(server.one_time[bo.line.who]) >= 50
    # Ann begins a session with every key there is.
    device = ann.crypto.ratchets.device_store
    await ann.crypto.meet(ann.line, [bo.user], ann.now)
    (bos,) = device[bo.user].values()
    for name in list(server.one_time[bo.line.who]):
        key = server.one_time[bo.line.who].pop(name)
        ann.crypto.ratchets.create_session(key["key"], bos.curve25519)
        ann.crypto.forget_room_session(ROOM)
        raw = await ann.say(name, [bo])
        bo.crypto.receive_to_device(bo.fetch())
        bo.fetched()
        assert words(bo.read(raw)) == name
    assert bo.crypto.malformed == 0


async def test_keys_are_topped_up_when_half_are_gone(server: KeyServer, ann: Person) -> None:
    keys = server.one_time[ann.line.who]
    for name in list(keys)[:24]:
        del keys[name]
    await ann.sync()
    assert len(keys) == 26
    del keys[next(iter(keys))]
    await ann.sync()
    assert len(keys) == 50


async def test_the_fallback_key_opens_the_door_and_is_then_replaced(
    server: KeyServer, ann: Person, bo: Person, cy: Person
) -> None:
    server.one_time[bo.line.who].clear()
    first = server.fallback[bo.line.who][0]
    raw = await ann.say("through the fallback", [bo])
    bo.wait(hours=2)
    await bo.sync()
    assert words(bo.read(raw)) == "through the fallback"
    second, used = server.fallback[bo.line.who]
    assert second != first
    assert not used
    # Somebody who took the first one before it was replaced can still knock.
    server.one_time[bo.line.who].clear()
    server.fallback[bo.line.who] = (first, False)
    late = await cy.say("with the one before", [bo])
    server.fallback[bo.line.who] = (second, False)
    await bo.sync()
    assert words(bo.read(late)) == "with the one before"


async def test_fallback_keys_are_not_replaced_in_haste(server: KeyServer, ann: Person) -> None:
    first = server.fallback[ann.line.who][0]
    for _ in range(3):
        ann.crypto.sync_extras({}, {"signed_curve25519": 50}, [])
        await ann.upkeep()
    assert server.fallback[ann.line.who][0] == first
    ann.wait(hours=1)
    ann.crypto.sync_extras({}, {"signed_curve25519": 50}, [])
    await ann.upkeep()
    assert server.fallback[ann.line.who][0] != first


async def test_who_lost_a_session_begins_anew_and_reads_on(
    server: KeyServer, ann: Person, bo: Person
) -> None:
    await ann.say("one", [bo])
    await bo.sync()
    answer = await bo.say("two", [ann])
    await ann.sync()
    assert words(ann.read(answer)) == "two"
    # Bo's database comes from before they met.
    bo.crypto.ratchets.session_store.forget(ann.crypto.ratchets.own_curve)
    await bo.save()
    await bo.open()
    ann.crypto.forget_room_session(ROOM)
    lost = await ann.say("three", [bo])
    await bo.sync()
    assert bo.read(lost) == Sealed(lost["content"]["session_id"], Reason.NO_SESSION)
    assert bo.crypto.ask_for_key(ROOM, lost)
    await bo.upkeep()
    # Bo's dummy gave them a new session, and with it Ann answers the request.
    await ann.sync()
    await bo.sync()
    assert words(bo.read(lost)) == "three"
    ann.crypto.forget_room_session(ROOM)
    found = await ann.say("four", [bo])
    await bo.sync()
    assert words(bo.read(found)) == "four"


async def test_a_broken_session_of_somebody_unknown_is_mended_once_they_are_known(
    server: KeyServer, ann: Person, bo: Person
) -> None:
    await ann.say("one", [bo])
    await bo.sync()
    await bo.say("two", [ann])
    await ann.sync()
    # Bo has forgotten Ann wholly: her session and her devices.
    bo.crypto.ratchets.session_store.forget(ann.crypto.ratchets.own_curve)
    bo.crypto.sync_extras({"left": [ann.user]}, None, None)
    bo.crypto.ratchets.device_store[ann.user].clear()
    ann.crypto.forget_room_session(ROOM)
    await ann.say("three", [bo])
    await bo.sync()
    await ann.sync()
    ann.crypto.forget_room_session(ROOM)
    raw = await ann.say("four", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "four"


async def test_a_waiting_message_is_sent_once_although_the_answer_and_then_the_power_are_lost(
    ann: Person, bo: Person
) -> None:
    raw = await ann.say("hello", [bo])
    bo.fetched()
    assert bo.crypto.ask_for_key(ROOM, raw)
    bo.line.cut = {"v3/sendToDevice": "unheard"}
    with pytest.raises(MatrixError):
        await bo.upkeep()
    await bo.open()
    bo.line.cut = {}
    await bo.upkeep()
    assert [event["type"] for event in ann.fetch()] == ["m.room_key_request"]
    assert await _rows(bo, "queue") == 0


async def test_no_olm_message_leaves_before_its_ratchet_is_saved(ann: Person, bo: Person) -> None:
    async def cannot() -> None:
        raise OSError("disk full")

    raw = await ann.say("hello", [bo])
    bo.fetched()
    assert bo.crypto.ask_for_key(ROOM, raw)
    with pytest.raises(OSError, match="disk full"):
        await bo.crypto.upkeep(bo.line, cannot, bo.now)
    assert ann.fetch() == []


async def test_a_failing_errand_does_not_keep_the_others(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    bo.fetched()
    assert bo.crypto.ask_for_key(ROOM, raw)
    bo.crypto.sync_extras({"changed": []}, {"signed_curve25519": 0}, [])
    bo.line.cut = {"v3/keys": "lost"}
    with pytest.raises(MatrixError):
        await bo.upkeep()
    assert [event["type"] for event in ann.fetch()] == ["m.room_key_request"]


async def test_changes_of_devices_survive_a_crash_before_they_were_asked_for(
    ann: Person, bo: Person, server: KeyServer, people: People
) -> None:
    await ann.say("one", [bo])
    phone = await people(server, bo.user, "PHONE")
    ann.crypto.sync_extras({"changed": [bo.user, 7, None]}, None, None)
    await ann.save()
    await ann.open()
    await ann.upkeep()
    assert {device.id for device in ann.crypto.ratchets.device_store[bo.user].values()} == {"BODEV", "PHONE"}
    raw = await ann.say("two", [bo])
    await phone.sync()
    assert words(phone.read(raw)) == "two"


async def test_who_shares_no_room_any_more_is_not_asked_for(ann: Person, bo: Person) -> None:
    await ann.say("one", [bo])
    ann.crypto.sync_extras({"left": [bo.user]}, None, None)
    ann.crypto.sync_extras({"changed": [bo.user]}, None, None)
    before = len(ann.line.asked)
    await ann.upkeep()
    await ann.open()
    await ann.upkeep()
    assert not [path for path, _ in ann.line.asked[before:] if path == "v3/keys/query"]


async def test_strangers_cannot_fill_the_store(server: KeyServer, ann: Person, bo: Person) -> None:
    """Somebody begins session after session, through the fallback key when nothing else is left."""
    await bo.crypto.meet(bo.line, [ann.user], bo.now)
    (device,) = bo.crypto.ratchets.device_store[ann.user].values()
    for number in range(70):
        key = next(iter(server._take(ann.line.who).values()))
        bo.crypto.ratchets.create_session(key["key"], device.curve25519)
        bo.crypto.forget_room_session(ROOM)
        await bo.say(str(number), [ann])
    await ann.sync()
    assert len(ann.crypto.ratchets.session_store[bo.crypto.ratchets.own_curve]) == 8
    assert await _rows(ann, "olm") == 8


async def test_what_had_its_time_is_forgotten(server: KeyServer, ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "hello"
    lost = {**raw, "content": {**raw["content"], "session_id": "gone"}}
    assert bo.crypto.ask_for_key(ROOM, lost)
    content = {"code": "m.unavailable", "room_id": ROOM, "session_id": "gone"}
    bo.crypto.receive_to_device([{"type": "m.room_key.withheld", "sender": ann.user, "content": content}])
    await bo.upkeep()

    async def kept(days: float) -> dict[str, int]:
        bo.wait(days=days)
        async with bo.database.write() as connection:
            await bo.crypto.prune(connection, bo.now)
            marks = await bo.crypto.flush(connection, bo.now)
        bo.crypto.flushed(marks)
        await bo.open()
        return {kind: await _rows(bo, kind) for kind in ("megolm", "olm", "request", "withheld", "replay")}

    assert await kept(29) == {"megolm": 1, "olm": 1, "request": 1, "withheld": 1, "replay": 1}
    assert await kept(2) == {"megolm": 1, "olm": 1, "request": 0, "withheld": 0, "replay": 1}
    assert words(bo.read(raw)) == "hello"
    assert await kept(60) == {"megolm": 0, "olm": 1, "request": 0, "withheld": 0, "replay": 1}
    assert not bo.crypto.knows(ROOM, raw["content"]["session_id"])


async def test_keys_of_devices_that_belong_to_nobody_go_after_a_week(ann: Person, bo: Person) -> None:
    await ann.say("hello", [bo])
    bo.crypto.receive_to_device(bo.fetch())
    await bo.save()
    bo.wait(days=8)
    async with bo.database.write() as connection:
        await bo.crypto.prune(connection, bo.now)
        bo.crypto.flushed(await bo.crypto.flush(connection, bo.now))
    assert (await _rows(bo, "megolm"), await _rows(bo, "olm")) == (0, 0)


async def test_nio_still_has_the_hooks_that_we_turn() -> None:
    for name in ("_handle_olm_event", "_mark_device_for_unwedging"):
        assert getattr(Olm, name) is not getattr(Ratchets, name)
    for name in ("_olm_encrypt", "message_index_ok", "create_group_session", "create_session", "verify_json"):
        assert callable(getattr(Olm, name))


async def test_reading_is_quick(ann: Person, bo: Person) -> None:
    raw = [
        await ann.say("a message of an ordinary length, as people write them " * 2, [bo]) for _ in range(95)
    ]
    await bo.sync()
    begun = time.perf_counter()
    assert all(bo.read(event) for event in raw)
    assert (time.perf_counter() - begun) / len(raw) < 0.002


@pytest.mark.parametrize("path", ["v3/keys/query", "v3/keys/claim"])
async def test_an_answer_that_is_none_does_not_leave_anybody_without_the_key(
    server: KeyServer, people: People, ann: Person, path: str
) -> None:
    """Something in between answered `{}`: nobody is taken to have no devices and no keys."""
    bo = await people(server, "@bo:example.org", "BODEV")
    ann.line.cut = {path: "empty"}
    with pytest.raises(MatrixError) as caught:
        await ann.say("hello", [bo])
    assert caught.value.passing
    ann.line.cut = {}
    raw = await ann.say("hello", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "hello"
