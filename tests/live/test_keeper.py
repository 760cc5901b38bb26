"""The keeper on real federated homeservers, seen from members' and moderators' own clients."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest

from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.sight import edits, member, says
from plugin.demo.wire import Seen
from tests.live.keeping import Evening, Newcomer, evening, letters

DANGER = "I can't go on. I'm going to kill myself tonight."


@pytest.fixture
async def circle(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> AsyncIterator[Evening]:
    """A circle over two homeservers: Ana leads, Mo and Mira moderate, Ben is here, Cleo elsewhere."""
    ours, theirs = servers
    ana, mo, mira, ben = [await newcomer(name, ours) for name in ("ana", "mo", "mira", "ben")]
    cleo = await newcomer("cleo", theirs)
    async with evening(tmp_path, ours, ana, [mo, mira], [ben, cleo]) as opened:
        yield opened


def private(opened: Evening, player: Player) -> list[Seen]:
    """What the keeper wrote to this person alone."""
    return [seen for seen in opened.from_keeper(player) if seen.room not in {opened.room, opened.desk}]


async def whispered(opened: Evening, player: Player, text: str, *, since: int = 0) -> Seen:
    """Wait for a private word of the keeper that holds `text`."""
    return await player.saw(
        lambda seen: (
            text in seen.text
            and seen.sender == opened.keeper.user
            and seen.room not in {opened.room, opened.desk}
        ),
        since=since,
    )


def rows(opened: Evening, statement: str) -> list[Any]:
    """What stands in the keeper's database."""
    path = opened.keeper.folder / "data" / "circlekeeper.db"
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        return connection.execute(statement).fetchall()


def cards(opened: Evening, player: Player) -> list[Seen]:
    """The cards this moderator saw, each once."""
    return [seen for seen in opened.from_keeper(player, opened.desk) if "waits for somebody" in seen.text]


async def test_everybody_is_told_what_is_read_and_kept(circle: Evening) -> None:
    for player in circle.everybody:
        told = await whispered(circle, player, "what I do with your words")
        assert told.encrypted
        assert "1 day" in told.text
        assert "90 days" in told.text
    await circle.host.saw(says("I am the keeper, a program", room=circle.room))


async def test_danger_reaches_a_person_and_the_person_gets_help(circle: Evening) -> None:
    mo, mira, cleo = *circle.moderators, circle.members[1]
    await circle.members[0].say(circle.room, "this commute is killing me")
    sent = await cleo.say(circle.room, DANGER)
    card = await mo.saw(says("Flag 1", room=circle.desk, sender=circle.keeper.user))
    assert card.encrypted
    assert DANGER in card.text
    assert sent.event_id in card.html
    assert set(card.mentions) == {mo.user, mira.user}
    await whispered(circle, cleo, "people who are on call")
    await mo.react(circle.desk, card.event_id, "🖐️")
    await mira.saw(edits(card.event_id, "is with"))
    await whispered(circle, cleo, "has seen")
    since = mira.mark()
    await mira.react(circle.desk, card.event_id, "🖐️")
    await mira.saw(says("already with", sender=circle.keeper.user), since=since)
    await mo.say(circle.desk, "!resolve", reply_to=card.event_id)
    await mo.saw(edits(card.event_id, "was closed"))
    assert len(cards(circle, mo)) == 1
    assert [seen for seen in circle.from_keeper(cleo, circle.room) if "lag" in seen.text] == []


async def test_an_edit_is_screened_again(circle: Evening) -> None:
    mo, ben = circle.moderators[0], circle.members[0]
    sent = await ben.say(circle.room, "I had toast for breakfast")
    await ben.edit(circle.room, sent.event_id, DANGER)
    await mo.saw(says("Flag 1", room=circle.desk))


async def test_a_flag_nobody_takes_is_brought_to_others(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    ours, _ = servers
    ana, mo, mira, ben = [await newcomer(name, ours) for name in ("ana", "mo", "mira", "ben")]
    ladder = {"next": "2s", "all": "4s", "help": "raised"}
    tiers = {"crisis": ladder, "red": ladder, "amber": ladder}
    async with evening(tmp_path, ours, ana, [mo, mira], [ben], circle={"tiers": tiers}) as opened:
        await ben.say(opened.room, DANGER)
        card = await mo.saw(says("Flag 1", room=opened.desk))
        call = await mira.saw(says("nobody has taken it yet", room=opened.desk))
        assert call.replies_to == card.event_id
        await mira.saw(says("everybody I can call", room=opened.desk))
        await whispered(opened, ben, "nobody has answered yet")


async def test_help_now_works_in_the_room_and_answers_in_private(circle: Evening) -> None:
    mo, cleo = circle.moderators[0], circle.members[1]
    await cleo.say(circle.room, "!help now")
    answer = await whispered(circle, cleo, "Shall I call a person")
    assert "local emergency number" in answer.text
    since = cleo.mark()
    await cleo.say(answer.room, "Portugal")
    await whispered(circle, cleo, "I will remember", since=since)
    await cleo.say(answer.room, "call")
    await mo.saw(says("asked for a person", room=circle.desk))
    await whispered(circle, cleo, "I have called the people", since=since)


@pytest.mark.parametrize("down", [False, True])
async def test_four_hundred_messages_in_one_burst_are_all_seen_once(circle: Evening, down: bool) -> None:
    mo, ben, cleo = circle.moderators[0], *circle.members
    if down:
        await circle.keeper.stop()
    texts = [DANGER if number % 80 == 7 else f"line {number} of a long evening" for number in range(400)]
    sent = [
        one.event_id
        for half in (texts[:200], texts[200:])
        for one in await asyncio.gather(*(ben.say(circle.room, text) for text in half))
    ]
    if down:
        await circle.keeper.start()
    marker = await cleo.say(circle.room, DANGER)
    await mo.saw(lambda seen: marker.event_id in seen.html and seen.room == circle.desk, within=90)
    seen = {event for (event,) in rows(circle, "select event from seen")}
    assert set(sent) <= seen
    linked = Counter(
        event for card in cards(circle, mo) for event in [*sent, marker.event_id] if event in card.html
    )
    assert sorted(linked.values()) == [1] * 6
    doubled = [letter for letter, count in Counter(letters(circle.from_keeper(mo))).items() if count > 1]
    assert doubled == []


async def test_garbage_leaves_the_keeper_standing(circle: Evening) -> None:
    mo, ben = circle.moderators[0], circle.members[0]
    hostile: Sequence[tuple[str, dict[str, Any]]] = [
        ("m.room.message", {}),
        ("m.room.message", {"body": 7, "msgtype": ["x"]}),
        ("m.room.message", {"body": "x" * 30_000, "msgtype": "m.text"}),
        (
            "m.room.message",
            {"msgtype": "m.text", "body": "a", "m.relates_to": {"rel_type": "m.replace", "event_id": 5}},
        ),
        (
            "m.room.message",
            {"msgtype": "m.text", "body": "\u202e\u0000!start", "m.mentions": {"user_ids": "all"}},
        ),
        ("m.reaction", {"m.relates_to": "nothing"}),
        ("m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": {"a": []}, "session_id": 3}),
        ("m.room.encrypted", {"algorithm": "rot13", "ciphertext": "uryyb", "session_id": "s"}),
        ("org.matrix.msc3381.poll.start", {"org.matrix.msc3381.poll.start": {"question": 1, "answers": {}}}),
    ]
    for kind, content in hostile:
        # Encrypted where the homeserver would look inside: within the seal anything can stand.
        send = ben.send if kind == "m.room.message" else ben.send_plain
        await send(circle.room, kind, content)
    await ben.say(circle.room, DANGER)
    await mo.saw(says("Flag", room=circle.desk), within=30)
    # What it cannot read, it says.
    await mo.saw(says("I cannot read", room=circle.desk), within=30)


async def test_invitations_of_strangers_are_declined(
    circle: Evening, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    eve = await newcomer("eve", servers[0])
    room = await eve.create_room("elsewhere", invite=[circle.keeper.user])
    await eve.saw(member(circle.keeper.user, "leave", room=room))


async def test_a_keeper_that_is_taken_out_says_so_and_comes_back(circle: Evening) -> None:
    mo, ben = circle.moderators[0], circle.members[0]
    await circle.host.kick(circle.room, circle.keeper.user)
    await mo.saw(says("I was taken out", room=circle.desk))
    since = mo.mark()
    await circle.host.invite(circle.room, circle.keeper.user)
    await mo.saw(member(circle.keeper.user, "join", room=circle.room), since=since)
    await ben.say(circle.room, DANGER)
    await mo.saw(says("Flag 1", room=circle.desk))


async def test_a_meeting_goes_on_through_kill_nine(circle: Evening) -> None:
    """Killed again and again: nobody is called twice in a round, nobody is left out, no message comes twice."""
    rng = Random(7)
    ana, mo, (ben, cleo) = circle.host, circle.moderators[0], circle.members
    speakers = {player.user: player for player in (ana, ben, cleo)}
    await ana.say(circle.room, "!start")
    await ana.saw(says("A seat:", room=circle.room))
    await asyncio.gather(*(player.say(circle.room, "I am here") for player in speakers.values()))

    async def kill_now_and_then() -> None:
        for _ in range(6):
            await asyncio.sleep(rng.uniform(1.0, 4.0))
            await circle.keeper.kill()
            await circle.keeper.start()

    async def take_turns() -> None:
        answered: set[str] = set()
        since = 0
        while True:
            called = await ana.saw(
                lambda seen: (
                    seen.sender == circle.keeper.user
                    and seen.room == circle.room
                    and seen.event_id not in answered
                    and (bool(seen.mentions) or "The meeting is over" in seen.text)
                ),
                within=90,
                since=since,
            )
            if "The meeting is over" in called.text:
                return
            answered.add(called.event_id)
            await speakers[called.mentions[0]].say(circle.room, "done")

    killing = asyncio.create_task(kill_now_and_then())
    await take_turns()
    await killing
    said = circle.from_keeper(mo, circle.room)
    assert [letter for letter, count in Counter(letters(said)).items() if count > 1] == []
    for words in ("the talking piece is with you, for", "one line to close with"):
        calls = Counter(seen.mentions for seen in said if words in seen.text)
        assert calls == dict.fromkeys([(user,) for user in speakers], 1)
