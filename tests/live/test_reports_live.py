"""Reports on a real homeserver: by a link, by a tap that the room need not see, and by the report button of a member's own app."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.sight import says
from plugin.demo.wire import Seen
from tests.live.keeping import Evening, Newcomer, evening

PASSWORD = "a long one for an administrator"


async def token_of_an_admin(server: Synapse, name: str) -> str:
    user = await server.register(name, PASSWORD, admin=True)
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": PASSWORD,
    }
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/_matrix/client/v3/login", json=body) as answer,
    ):
        return str((await answer.json())["access_token"])


@pytest.fixture
async def circle(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> AsyncIterator[Evening]:
    """Ana made the room and gives the keeper the power to take messages away; the homeserver's administrator gave it a token."""
    ours, theirs = servers
    ana, mo, ben = [await newcomer(name, ours) for name in ("ana", "mo", "ben")]
    cleo = await newcomer("cleo", theirs)
    token = tmp_path / "admin-token"
    token.write_text(await token_of_an_admin(ours, f"admin-{ana.user[1:].partition(':')[0]}"))
    reports = {"admin_token_file": str(token), "every": "10s"}
    async with evening(tmp_path / "keeper", ours, ana, [mo], [ben, cleo], reports=reports) as opened:
        yield opened


async def with_power(opened: Evening, level: int = 50) -> None:
    levels: dict[str, Any] = await opened.host.state(opened.room, "m.room.power_levels")
    levels["users"] = {**levels.get("users", {}), opened.keeper.user: level}
    await opened.host.set_state(opened.room, "m.room.power_levels", levels)


async def whispered(opened: Evening, player: Player, text: str, *, since: int = 0) -> Seen:
    return await player.saw(
        lambda seen: (
            text in seen.text
            and seen.sender == opened.keeper.user
            and seen.room not in {opened.room, opened.desk}
        ),
        since=since,
    )


async def test_a_link_in_private_brings_the_message_and_not_its_bearer(circle: Evening) -> None:
    mo, (ben, cleo) = circle.moderators[0], circle.members
    bad = await cleo.say(circle.room, "send me money or I tell your boss")
    await ben.saw(says("send me money", room=circle.room))
    direct = (await whispered(circle, ben, "what I do with your words")).room
    link = f"https://matrix.to/#/{circle.room}/{bad.event_id}?via={ben.server}"
    await ben.say(direct, f"!report {link} he threatens people")
    card = await mo.saw(says("somebody reported this", room=circle.desk, sender=circle.keeper.user))
    assert "send me money or I tell your boss" in card.text
    assert "he threatens people" in card.text
    assert cleo.user in card.html
    assert ben.user not in card.html
    await whispered(circle, ben, "Thank you for telling me")
    await mo.say(circle.desk, "!claim 1")
    await mo.saw(says("is with", room=circle.desk))
    assert not [
        seen for seen in circle.from_keeper(cleo) if "report" in seen.text and seen.room != circle.room
    ]


async def test_a_tap_is_taken_away_from_the_encrypted_room_and_answered_in_private(circle: Evening) -> None:
    mo, (ben, cleo) = circle.moderators[0], circle.members
    await with_power(circle)
    bad = await cleo.say(circle.room, "you are all liars")
    await ben.saw(says("you are all liars", room=circle.room))
    tap = await ben.react(circle.room, bad.event_id, "🚩")
    await cleo.saw(lambda seen: seen.type == "m.room.redaction" and seen.sender == circle.keeper.user)
    await mo.saw(says("you are all liars", room=circle.desk, sender=circle.keeper.user))
    await whispered(circle, ben, "Thank you for telling me")
    gone = await ben.call("GET", f"rooms/{circle.room}/event/{tap.event_id}")
    assert gone["content"] == {}
    said = [seen.text for seen in circle.from_keeper(cleo, circle.room)]
    assert not [text for text in said if "report" in text.lower()]


async def test_without_power_the_keeper_says_so_to_whoever_tapped_alone(circle: Evening) -> None:
    ben, cleo = circle.members
    bad = await cleo.say(circle.room, "you are all liars")
    await ben.saw(says("you are all liars", room=circle.room))
    await ben.react(circle.room, bad.event_id, "🚩")
    await whispered(circle, ben, "I am not allowed to take away")
    await whispered(circle, ben, "Thank you for telling me")


async def test_the_report_button_of_a_members_own_app_reaches_people(circle: Evening) -> None:
    mo, (ben, cleo) = circle.moderators[0], circle.members
    bad = await cleo.say(circle.room, "nobody would miss you")
    await ben.saw(says("nobody would miss you", room=circle.room))
    await ben.call("POST", f"rooms/{circle.room}/report/{bad.event_id}", {"reason": "this is cruel"})
    card = await mo.saw(says("this is cruel", room=circle.desk, sender=circle.keeper.user), within=60)
    assert "nobody would miss you" in card.text
    assert ben.user not in card.html
    await whispered(circle, ben, "Thank you for telling me")


async def test_who_was_muted_for_a_report_is_heard_by_another_moderator(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    """Over two homeservers: reported, muted, appealed, overturned, and able to write again."""
    ours, theirs = servers
    ana, mo, mira, ben = [await newcomer(name, ours) for name in ("ana", "mo", "mira", "ben")]
    cleo = await newcomer("cleo", theirs)
    circle = {"acts": ["mute"]}
    async with evening(tmp_path, ours, ana, [mo, mira], [ben, cleo], circle=circle) as opened:
        await with_power(opened, 100)
        bad = await cleo.say(opened.room, "you sing like a broken gate, says the song")
        await ben.saw(says("like a broken gate", room=opened.room))
        direct = (await whispered(opened, ben, "what I do with your words")).room
        await ben.say(direct, f"!report https://matrix.to/#/{opened.room}/{bad.event_id}")
        await mo.saw(says("somebody reported this", room=opened.desk))
        await mo.say(opened.desk, "!mute 1 2h it hurts people")
        told = await whispered(opened, cleo, "read along")
        assert "it hurts people" in told.text
        assert "!appeal" in told.text
        await cleo.say(told.room, "!appeal it was a line of a song")
        await mira.saw(says("sees differently", room=opened.desk))
        await mo.say(opened.desk, "!overturn 1 it is my own")
        await mo.saw(says("you had a part", sender=opened.keeper.user))
        await mira.say(opened.desk, "!overturn 1 you are right, it was a song")
        answer = await whispered(opened, cleo, "you are right, it was a song")
        assert mira.user not in answer.html
        await whispered(opened, cleo, "again")
        levels: dict[str, Any] = await ana.state(opened.room, "m.room.power_levels")
        assert levels.get("users", {}).get(cleo.user, 0) >= 0
        await cleo.say(opened.room, "thank you for reading")
        await ben.saw(says("thank you for reading", room=opened.room))
