"""The players themselves: what one says, the others' own clients read, also across servers and through an outage."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.players import PlayerError, Players, meet
from plugin.demo.sight import NotSeen, edits, member, reacts, redacts, says
from plugin.demo.wire import Seen

Servers = tuple[Synapse, Synapse]
Newcomer = Callable[[str, Synapse], Awaitable[Player]]


async def test_two_servers_read_each_other(servers: Servers, players: Players, newcomer: Newcomer) -> None:
    ours, theirs = servers
    earlier = list(players.troubles)
    ann, bo = await asyncio.gather(newcomer("ann", ours), newcomer("bo", theirs))
    room = await meet(ann, bo)

    said = await ann.say(room, "Good evening", html="<b>Good</b> evening", mentions=[bo.user])
    heard = await bo.saw(says("Good evening", room=room))
    assert (heard.event_id, heard.sender, heard.encrypted) == (said.event_id, ann.user, True)
    assert (heard.html, heard.mentions, heard.msgtype) == ("<b>Good</b> evening", (bo.user,), "m.text")
    assert said.begun < heard.at

    answered = await bo.say(room, "Good to be here", reply_to=said.event_id)
    answer = await ann.saw(says("Good to be here"))
    assert (answer.replies_to, answer.encrypted) == (said.event_id, True)

    reacted = await ann.react(room, answered.event_id, "💛")
    seen = await bo.saw(reacts(answered.event_id))
    assert (seen.event_id, seen.key, seen.encrypted) == (reacted.event_id, "💛", False)

    await ann.edit(room, said.event_id, "Good morning")
    edit = await bo.saw(edits(said.event_id))
    assert (edit.text, edit.encrypted) == ("Good morning", True)

    redaction = await ann.redact(room, said.event_id)
    assert (await bo.saw(redacts(said.event_id))).event_id == redaction

    for player in (ann, bo):
        messages = [seen for seen in player.seen(room) if seen.type == "m.room.message"]
        assert [seen.text for seen in messages] == ["Good evening", "Good to be here", "Good morning"]
    assert players.troubles == earlier


async def test_a_direct_message_is_accepted_and_a_plain_invitation_waits(
    servers: Servers, newcomer: Newcomer
) -> None:
    ours, theirs = servers
    ann, bo = await asyncio.gather(newcomer("ann", ours), newcomer("bo", theirs))
    invited_to = await ann.create_room("Room", invite=[bo.user])
    direct = await ann.direct(bo.user)

    await ann.saw(member(bo.user, "join", room=direct))
    await bo.saw(member(bo.user, "invite", room=invited_to))
    await ann.say(direct, "Only for you")
    heard = await bo.saw(says("Only for you"))
    assert (heard.room, heard.encrypted) == (direct, True)
    assert [seen.membership for seen in bo.seen(invited_to) if seen.state_key == bo.user] == ["invite"]


async def test_a_second_device_reads_along(servers: Servers, players: Players, newcomer: Newcomer) -> None:
    ours, theirs = servers
    ann = await newcomer("ann", ours)
    user = await theirs.register(f"{ann.user[1:].partition(':')[0]}-twice", "pass")
    phone = await players.login(theirs, user, "pass")
    room = await meet(ann, phone)
    await ann.say(room, "one")
    laptop = await players.login(theirs, user, "pass")
    try:
        # What came before the device was there stays closed to it, as in any client; what comes after does not.
        locked = await laptop.saw(lambda seen: seen.type == "m.room.encrypted")
        assert (locked.readable, locked.text) == (False, "")
        # Once the phone has heard from the laptop it knows of the device.
        await laptop.say(room, "two")
        await phone.saw(says("two"))
        await phone.say(room, "three")
        await laptop.saw(says("three"))
    finally:
        await asyncio.gather(phone.close(), laptop.close(logout=True))


async def test_a_burst_is_seen_whole(servers: Servers, newcomer: Newcomer) -> None:
    ours, theirs = servers
    ann, bo = await asyncio.gather(newcomer("ann", ours), newcomer("bo", theirs))
    room = await meet(ann, bo)
    sent = await asyncio.gather(*(ann.say(room, f"line {number}") for number in range(40)))

    ids = {one.event_id for one in sent}
    assert len(ids) == 40
    await asyncio.gather(*(bo.saw(_is(id_)) for id_ in ids))
    lines = [seen.event_id for seen in bo.seen(room) if seen.text.startswith("line ")]
    assert sorted(lines) == sorted(ids)


async def test_an_outage_of_one_server_is_survived(servers: Servers, newcomer: Newcomer) -> None:
    ours, theirs = servers
    ann, bo = await asyncio.gather(newcomer("ann", ours), newcomer("bo", theirs))
    room = await meet(ann, bo)
    await ann.say(room, "before")
    await bo.saw(says("before"))

    await theirs.stop()
    await ann.say(room, "while you were away")
    with pytest.raises(PlayerError) as refused:
        await bo.call("GET", "account/whoami")
    assert refused.value.status == 0
    await theirs.start()

    await bo.say(room, "back again")
    await ann.saw(says("back again"))
    heard = await bo.saw(says("while you were away"))
    assert heard.encrypted
    assert heard.sender == ann.user


async def test_what_goes_wrong_is_told(servers: Servers, players: Players, newcomer: Newcomer) -> None:
    ours, _ = servers
    ann = await newcomer("ann", ours)
    with pytest.raises(PlayerError) as wrong:
        await players.login(ours, ann.user, "not the password")
    assert (wrong.value.status, wrong.value.errcode) == (403, "M_FORBIDDEN")
    with pytest.raises(PlayerError) as absent:
        await ann.invite("!nowhere", ann.user)
    assert absent.value.status in {403, 404}
    room = await ann.create_room("Room")
    await ann.say(room, "the last thing")
    await ann.saw(says("the last thing"))
    with pytest.raises(NotSeen, match="the last thing"):
        await ann.saw(says("what nobody said"), within=0.05)


def _is(event_id: str) -> Callable[[Seen], bool]:
    return lambda seen: seen.event_id == event_id
