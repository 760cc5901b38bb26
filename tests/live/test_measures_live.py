"""Acts that take something away, on real federated homeservers: done, told, and given back."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.players import PlayerError
from plugin.demo.sight import member, redacts, says
from plugin.demo.wire import Seen
from tests.live.keeping import Evening, Newcomer, evening

ADVERT = "Earn 5000 dollars a week from home, sign up now at https://quick-money.example/join and use my code"
ALL: dict[str, Any] = {"acts": ["redact", "mute", "remove", "ban"], "norms": {"spam": "flag"}}


async def whispered(
    opened: Evening, player: Player, text: str, *, since: int = 0, within: float = 20
) -> Seen:
    """A private word of the keeper that holds `text`."""
    rooms = {opened.room, opened.desk}
    return await player.saw(
        lambda seen: text in seen.text and seen.sender == opened.keeper.user and seen.room not in rooms,
        since=since,
        within=within,
    )


async def flagged(opened: Evening, player: Player, number: int) -> str:
    """Somebody advertises in the room; the id of the message, once it has its card."""
    sent = await player.say(opened.room, ADVERT)
    await opened.moderators[0].saw(says(f"Flag {number}", room=opened.desk, sender=opened.keeper.user))
    return sent.event_id


async def empower(opened: Evening, users: dict[str, int]) -> None:
    levels = await opened.host.state(opened.room, "m.room.power_levels")
    levels["users"] = {**levels.get("users", {}), **users}
    await opened.host.set_state(opened.room, "m.room.power_levels", levels)


async def levels_of(opened: Evening) -> dict[str, Any]:
    return (await opened.host.state(opened.room, "m.room.power_levels"))["users"]


async def test_what_is_taken_is_done_told_and_given_back(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    ours, theirs = servers
    ana, mo, mira, ben = [await newcomer(name, ours) for name in ("ana", "mo", "mira", "ben")]
    cleo = await newcomer("cleo", theirs)
    async with evening(tmp_path, ours, ana, [mo, mira], [ben, cleo], circle=ALL) as opened:
        await empower(opened, {opened.keeper.user: 100, ben.user: 5})
        # The message.
        message = await flagged(opened, ben, 1)
        await mo.say(opened.desk, "!redact 1 no adverts here")
        gone = await cleo.saw(redacts(message))
        assert "adverts" not in str(gone.content)
        told = await whispered(opened, ben, "has taken a message of yours")
        assert told.encrypted
        assert "no adverts here" in told.text
        assert not any(name.user.partition(":")[0][1:] in told.text for name in (mo, mira))
        # The voice, for a minute.
        await flagged(opened, ben, 2)
        await mo.say(opened.desk, "!mute 2 1m please read on")
        await whispered(opened, ben, "please read on")
        assert (await levels_of(opened))[ben.user] == -1
        with pytest.raises(PlayerError, match="403"):
            await ben.say(opened.room, "but")
        # The place, by two.
        await flagged(opened, cleo, 3)
        await mo.say(opened.desk, "!ban 3 1d adverts")
        await mira.saw(says("would like to ban", room=opened.desk))
        await mo.say(opened.desk, "!agree 3")
        await mo.saw(says("somebody else's agreement", room=opened.desk))
        assert (await ana.state(opened.room, "m.room.member", cleo.user))["membership"] == "join"
        await mira.say(opened.desk, "!agree 3")
        banned = await ana.saw(member(cleo.user, "ban", room=opened.room))
        assert banned.content["reason"] == "A decision of this circle's moderators."
        told = await whispered(opened, cleo, "cannot be in the rooms")
        assert "!appeal" in told.text
        with pytest.raises(PlayerError):
            await cleo.join(opened.room, [ours.name])
        since = ana.mark()
        await mira.say(opened.desk, "!lift 3")
        await whispered(opened, cleo, "The team has ended it early")
        await ana.saw(member(cleo.user, "leave", room=opened.room), since=since)
        await ana.invite(opened.room, cleo.user)
        await cleo.join(opened.room, [ours.name])
        # The mute ends by itself, and leaves everything as it was.
        await whispered(opened, ben, "The time is over", within=90)
        assert (await levels_of(opened))[ben.user] == 5
        await ben.say(opened.room, "hello again")
        # Out, and free to come back.
        await flagged(opened, ben, 4)
        await mo.say(opened.desk, "!remove 4 adverts")
        await ana.saw(member(ben.user, "leave", room=opened.room))
        await whispered(opened, ben, "has taken you out")
        log = opened.keeper.log.read_text()
        assert "Traceback" not in log


async def test_what_the_room_does_not_let_the_keeper_do_is_told_and_not_tried_again(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    ours, _ = servers
    ana, mo, mira, ben = [await newcomer(name, ours) for name in ("ana", "mo", "mira", "ben")]
    circle = {**ALL, "four_eyes": []}
    async with evening(tmp_path, ours, ana, [mo, mira], [ben], circle=circle) as opened:
        await flagged(opened, ben, 1)
        for line, said in (
            ("!mute 1 loud", "I could not mute"),
            ("!remove 1 loud", "I could not put"),
            ("!ban 1 loud", "I could not ban"),
            ("!redact 1", "I could not take the message away"),
        ):
            since = mira.mark()
            await mo.say(opened.desk, line)
            told = await mira.saw(says(said, room=opened.desk), since=since)
            assert "I do not have the power" in told.text
        await empower(opened, {opened.keeper.user: 100})
        # By this the keeper sees whether somebody wrote power levels between its reading and its writing.
        path = f"rooms/{quote(opened.room, safe='')}/state/m.room.power_levels/?format=event"
        assert (await ana.call("GET", path))["unsigned"]["replaces_state"].startswith("$")
        await flagged(opened, ana, 2)
        for line in ("!mute 2 loud", "!remove 2 loud"):
            since = mira.mark()
            await mo.say(opened.desk, line)
            told = await mira.saw(says("nobody stands above whoever made it", room=opened.desk), since=since)
            assert "has heard nothing" in told.text
        seen = [one.text for one in opened.from_keeper(ben) + opened.from_keeper(ana)]
        assert not any("team has" in text for text in seen)
