"""Writing to a person through the keeper, and a private room of two, on real homeservers."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from plugin.demo.homeserver import Synapse
from plugin.demo.sight import member, says
from tests.live.keeping import Newcomer, evening

DANGER = "I can't go on. I'm going to kill myself tonight."


async def test_a_letter_its_answer_and_a_room_that_the_keeper_leaves(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    """The member is of another homeserver than the keeper and the moderator."""
    ours, theirs = servers
    ana, mo, mira = [await newcomer(name, ours) for name in ("ana", "mo", "mira")]
    cleo = await newcomer("cleo", theirs, "all")
    async with evening(tmp_path, ours, ana, [mo, mira], [cleo]) as opened:
        keeper = opened.keeper.user
        await cleo.say(opened.room, DANGER)
        card = await mo.saw(says("Flag 1", room=opened.desk, sender=keeper))
        await mo.say(opened.desk, "!claim 1")
        await mo.saw(says("is with", room=opened.desk, sender=keeper))
        await mo.say(opened.desk, "!write 1 I am here. Shall we talk?")
        letter = await cleo.saw(says("I am here. Shall we talk?", sender=keeper))
        assert letter.encrypted
        assert letter.room not in {opened.room, opened.desk}
        await cleo.say(letter.room, "yes, please")
        answer = await mo.saw(says("yes, please", room=opened.desk, sender=keeper))
        assert answer.replies_to == card.event_id
        assert set(answer.mentions) == {mo.user}

        since = cleo.mark()
        await mo.say(opened.desk, "!room 1")
        first = await cleo.saw(says("this room is for you and", sender=keeper), since=since)
        await mo.saw(says("is there, and both are invited", room=opened.desk, sender=keeper))
        await mo.join(first.room)
        await cleo.saw(member(keeper, "leave", room=first.room), within=40)
        await cleo.say(first.room, "it is good that you are here")
        heard = await mo.saw(says("it is good that you are here", room=first.room))
        assert heard.encrypted
        assert [seen for seen in mira.seen() if seen.room == first.room] == []
        page = await mo.call("GET", f"rooms/{quote(first.room, safe='')}/messages?dir=b&limit=100")
        kinds = {event["type"] for event in page["chunk"]}
        assert "m.room.encrypted" in kinds
        assert not kinds & {"m.room.message", "m.room.name", "m.room.topic"}
        await mo.say(opened.desk, "!room 1")
        await mo.saw(says("already", room=opened.desk, sender=keeper))
