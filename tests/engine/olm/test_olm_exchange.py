"""Two and more people exchange messages; somebody crashes in between, leaves, or comes later."""

from __future__ import annotations

import asyncio

import pytest
import vodozemac
from olm_world import ROOM, KeyServer, People, Person, words

from plugin.matrix.api import MatrixError
from plugin.olm.reader import Clear, Reason, Sealed
from plugin.olm.sealer import Rotation


async def test_two_people_read_each_other(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    learned = await bo.sync()
    assert learned == {(ROOM, raw["content"]["session_id"])}
    assert bo.read(raw) == Clear(
        "m.room.message", {"msgtype": "m.text", "body": "hello"}, True, raw["content"]["session_id"]
    )
    answer = await bo.say("hi", [ann])
    await ann.sync()
    assert words(ann.read(answer)) == "hi"
    own = ann.read(raw)
    assert isinstance(own, Clear)
    assert own.trusted


async def test_relations_stay_in_the_clear_and_are_found_again(ann: Person, bo: Person) -> None:
    relation = {"rel_type": "m.replace", "event_id": "$first"}
    raw = await ann.say("better", [bo], **{"m.relates_to": relation})
    await bo.sync()
    assert raw["content"]["m.relates_to"] == relation
    opened = bo.read(raw)
    assert isinstance(opened, Clear)
    assert opened.content["m.relates_to"] == relation


async def test_a_second_message_asks_nobody_and_writes_nothing(ann: Person, bo: Person) -> None:
    await ann.say("one", [bo])
    await ann.save()
    before = len(ann.line.asked)
    await ann.say("two", [bo])
    assert len(ann.line.asked) == before
    assert not ann.crypto.dirty


async def test_a_crash_before_the_commit_replays_to_the_same_words(ann: Person, bo: Person) -> None:
    raw = [await ann.say(text, [bo]) for text in ("one", "two")]
    raw.append(await ann.say("three", [bo], room="!other:example.org"))
    rooms = [ROOM, ROOM, "!other:example.org"]
    events = bo.fetch()
    learned = bo.crypto.receive_to_device(events)
    first = [bo.read(event, room) for event, room in zip(raw, rooms, strict=True)]
    await bo.lose_power()

    await bo.open()
    assert not bo.crypto.knows(ROOM, raw[0]["content"]["session_id"])
    assert bo.crypto.receive_to_device(events) == learned
    assert [bo.read(event, room) for event, room in zip(raw, rooms, strict=True)] == first
    assert [words(opened) for opened in first] == ["one", "two", "three"]


async def test_a_rolled_back_flush_is_repeated_by_the_next(ann: Person, bo: Person) -> None:
    raw = await ann.say("hello", [bo])
    events = bo.fetch()
    learned = bo.crypto.receive_to_device(events)
    await bo.lose_power()
    # The process lives on and takes the batch again: the outcome is the same, and nobody counts as wedged.
    assert bo.crypto.receive_to_device(events) == learned
    assert bo.crypto.ratchets.wedged_devices == []
    await bo.save()
    await bo.open()
    assert words(bo.read(raw)) == "hello"


async def test_what_changed_between_flush_and_commit_stays_marked(ann: Person, bo: Person) -> None:
    await ann.say("one", [bo])
    bo.crypto.receive_to_device(bo.fetch())
    bo.fetched()
    ann.crypto.forget_room_session(ROOM)
    raw = await ann.say("two", [bo])
    async with bo.database.write() as connection:
        marks = await bo.crypto.flush(connection, bo.now)
        # The Olm session that was just written moves on.
        bo.crypto.receive_to_device(bo.fetch())
    bo.crypto.flushed(marks)
    await bo.save()
    assert not bo.crypto.dirty
    await bo.open()
    assert words(bo.read(raw)) == "two"
    # Had the older ratchet been kept, it would open the message a second time.
    (session,) = bo.crypto.ratchets.session_store[ann.crypto.ratchets.own_curve]
    body = bo.fetch()[0]["content"]["ciphertext"][bo.crypto.ratchets.own_curve]["body"]
    with pytest.raises(ValueError, match="message key"):
        session.decrypt(vodozemac.PreKeyMessage.from_base64(body))


async def test_a_crash_after_the_commit_goes_on_with_the_same_session(ann: Person, bo: Person) -> None:
    await ann.say("one", [bo])
    await bo.sync()
    answer = await bo.say("two", [ann])
    await ann.sync()
    assert words(ann.read(answer)) == "two"
    await bo.open()
    again = await bo.say("three", [ann])
    assert again["content"]["session_id"] != answer["content"]["session_id"]
    await ann.sync()
    assert words(ann.read(again)) == "three"


async def test_nothing_is_sent_that_was_not_saved(ann: Person, bo: Person) -> None:
    async def cannot() -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        await ann.crypto.encrypt(
            ann.line, cannot, ROOM, [ann.user, bo.user], "m.room.message", {"body": "hello"}, ann.now
        )
    assert bo.fetch() == []
    # It can be tried again, and then it arrives.
    raw = await ann.say("hello", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "hello"


@pytest.mark.parametrize("path", ["v3/keys/query", "v3/keys/claim", "v3/sendToDevice"])
@pytest.mark.parametrize("fault", ["lost", "unheard"])
async def test_a_request_that_fails_is_raised_and_nothing_is_lost(
    ann: Person, bo: Person, path: str, fault: str
) -> None:
    ann.line.cut = {path: fault}
    with pytest.raises(MatrixError) as raised:
        await ann.say("hello", [bo])
    assert raised.value.passing
    ann.line.cut = {}
    raw = await ann.say("hello again", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "hello again"


async def test_who_left_cannot_read_on(ann: Person, bo: Person, cy: Person) -> None:
    first = await ann.say("for three", [bo, cy])
    await bo.sync()
    await cy.sync()
    assert words(cy.read(first)) == "for three"
    second = await ann.say("for two", [bo])
    assert second["content"]["session_id"] != first["content"]["session_id"]
    await bo.sync()
    await cy.sync()
    assert words(bo.read(second)) == "for two"
    assert cy.read(second) == Sealed(second["content"]["session_id"], Reason.NO_SESSION)


async def test_forgetting_a_rooms_session_begins_a_new_one(ann: Person, bo: Person) -> None:
    first = await ann.say("one", [bo])
    ann.crypto.forget_room_session(ROOM)
    second = await ann.say("two", [bo])
    assert second["content"]["session_id"] != first["content"]["session_id"]
    await bo.sync()
    assert words(bo.read(second)) == "two"


async def test_who_comes_late_reads_the_present_and_not_the_past(ann: Person, bo: Person, cy: Person) -> None:
    past = await ann.say("before", [bo])
    present = await ann.say("now", [bo, cy])
    assert past["content"]["session_id"] == present["content"]["session_id"]
    await cy.sync()
    assert cy.read(past) == Sealed(past["content"]["session_id"], Reason.TOO_EARLY)
    assert words(cy.read(present)) == "now"


async def test_a_device_that_is_gone_ends_the_session(ann: Person, bo: Person) -> None:
    first = await ann.say("one", [bo])
    del ann.line.server.devices[bo.line.who]
    ann.crypto.sync_extras({"changed": [bo.user]}, None, None)
    second = await ann.say("two", [bo])
    assert second["content"]["session_id"] != first["content"]["session_id"]


async def test_a_new_device_of_a_member_is_given_the_session(
    ann: Person, bo: Person, server: KeyServer, people: People
) -> None:
    await ann.say("one", [bo])
    phone = await people(server, bo.user, "PHONE")
    ann.crypto.sync_extras({"changed": [bo.user]}, None, None)
    raw = await ann.say("two", [bo])
    await phone.sync()
    assert words(phone.read(raw)) == "two"


@pytest.mark.parametrize(
    ("rotation", "seconds", "messages", "same"),
    [
        (Rotation(), 0, 99, True),
        (Rotation(), 0, 100, False),
        (Rotation(), 7 * 86400 - 1, 1, True),
        (Rotation(), 7 * 86400, 1, False),
        (Rotation(messages=3), 0, 3, False),
        (Rotation(messages=0), 0, 1, False),
        (Rotation(seconds=7200), 7200, 1, False),
        (Rotation(seconds=0), 3599, 1, True),
    ],
)
async def test_a_session_is_replaced_by_use_and_age(
    ann: Person, rotation: Rotation, seconds: int, messages: int, same: bool
) -> None:
    async def say() -> str:
        sealed = await ann.crypto.encrypt(
            ann.line, ann.save, ROOM, [ann.user], "m.room.message", {}, ann.now, rotation=rotation
        )
        return str(sealed["session_id"])

    first = [await say() for _ in range(messages)]
    assert len(set(first)) == 1
    ann.wait(seconds=seconds)
    assert (await say() == first[0]) is same


async def test_a_device_without_keys_for_us_holds_nobody_up(ann: Person, bo: Person, cy: Person) -> None:
    server = ann.line.server
    keys, fallback = server.one_time[cy.line.who], server.fallback.pop(cy.line.who)
    server.one_time[cy.line.who] = {}
    raw = await ann.say("one", [bo, cy])
    await bo.sync()
    assert words(bo.read(raw)) == "one"
    before = len(ann.line.asked)
    await ann.say("two", [bo, cy])
    assert len(ann.line.asked) == before
    server.one_time[cy.line.who], server.fallback[cy.line.who] = keys, fallback
    ann.wait(minutes=20)
    late = await ann.say("three", [bo, cy])
    await cy.sync()
    assert words(cy.read(late)) == "three"


async def test_a_far_homeserver_that_is_silent_holds_nobody_up(
    ann: Person, bo: Person, server: KeyServer, people: People
) -> None:
    dee = await people(server, "@dee:far.example", "DEEDEV")
    server.far = {"far.example"}
    raw = await ann.say("one", [bo, dee])
    await bo.sync()
    assert words(bo.read(raw)) == "one"
    server.far = set()
    ann.wait(minutes=20)
    late = await ann.say("two", [bo, dee])
    await dee.sync()
    assert words(dee.read(late)) == "two"
    # Known devices of a server that falls silent later are kept.
    server.far = {"far.example"}
    ann.crypto.sync_extras({"changed": [dee.user]}, None, None)
    third = await ann.say("three", [bo, dee])
    assert third["content"]["session_id"] == late["content"]["session_id"]


async def test_who_changes_devices_while_being_asked_for_is_asked_for_again(
    ann: Person, bo: Person, server: KeyServer, people: People
) -> None:
    await ann.say("one", [bo])
    ann.crypto.sync_extras({"changed": [bo.user]}, None, None)
    ann.line.meanwhile = {"v3/keys/query": lambda: ann.crypto.sync_extras({"changed": [bo.user]}, None, None)}
    await ann.upkeep()
    phone = await people(server, bo.user, "PHONE")
    raw = await ann.say("two", [bo])
    await phone.sync()
    assert words(phone.read(raw)) == "two"


async def test_a_session_that_is_given_up_while_it_is_handed_out_is_not_used(ann: Person, bo: Person) -> None:
    ann.line.meanwhile = {"v3/sendToDevice": lambda: ann.crypto.forget_room_session(ROOM)}
    raw = await ann.say("hello", [bo])
    await bo.sync()
    assert words(bo.read(raw)) == "hello"
    assert len(ann.crypto.ratchets.outbound_group_sessions) == 1


async def test_many_messages_at_once_share_one_key(ann: Person, bo: Person) -> None:
    raw = await asyncio.gather(*(ann.say(str(number), [bo]) for number in range(20)))
    assert len(bo.fetch()) == 1
    await bo.sync()
    assert [words(bo.read(event)) for event in raw] == [str(number) for number in range(20)]


@pytest.mark.parametrize("forged", ["device", "one-time key"])
async def test_what_a_homeserver_invents_is_given_no_key(
    ann: Person, bo: Person, server: KeyServer, forged: str
) -> None:
    """The homeserver puts keys of its own in the place of Bo's; without Bo's signature nobody begins a session with them."""
    if forged == "device":
        server.devices[bo.line.who]["keys"]["curve25519:BODEV"] = (
            vodozemac.Account().curve25519_key.to_base64()
        )
    else:
        (fallback,) = server.fallback[bo.line.who][0].values()
        keys = server.one_time[bo.line.who]
        keys |= {name: {**key, "key": fallback["key"]} for name, key in keys.items()}
    await ann.say("hello", [bo])
    assert bo.fetch() == []
