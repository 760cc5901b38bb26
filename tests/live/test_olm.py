"""Our encryption against real homeservers and against nio's own client at the other end."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from olm_keeper import BareKeeper

from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.players import meet
from plugin.demo.sight import NotSeen, says
from plugin.olm.cross_signing import (
    CrossSigningError,
    Outcome,
    Standing,
    cross_signing_status,
    ensure_cross_signed,
)

Servers = tuple[Synapse, Synapse]
Newcomer = Callable[..., Awaitable[Player]]

_numbers = itertools.count(1)
_PASSWORD = "a long enough password"


@pytest.fixture
async def keeper(servers: Servers, tmp_path: Path) -> AsyncIterator[BareKeeper]:
    """A keeper on our homeserver, with its keys published."""
    user = await servers[0].register(f"olm-keeper-{next(_numbers)}", _PASSWORD)
    keeper = BareKeeper(servers[0], tmp_path, user, _PASSWORD)
    await keeper.log_in()
    yield keeper
    await keeper.close()


@pytest.fixture
async def other_device(servers: Servers, tmp_path: Path, keeper: BareKeeper) -> AsyncIterator[BareKeeper]:
    """The keeper's account on another device, with a database of its own."""
    other = BareKeeper(servers[0], tmp_path, keeper.user, keeper.password)
    await other.log_in()
    yield other
    await other.close()


async def _circle(keeper: BareKeeper, host: Player, *guests: Player) -> str:
    room = await meet(host, *guests)
    await host.invite(room, keeper.user)
    await keeper.join(room)
    return room


async def test_the_keeper_reads_and_is_read_on_both_homeservers(
    servers: Servers, keeper: BareKeeper, newcomer: Newcomer
) -> None:
    ann, bo = await asyncio.gather(newcomer("ann", servers[0]), newcomer("bo", servers[1]))
    room = await _circle(keeper, ann, bo)

    for player, text in ((ann, "from ann"), (bo, "from bo, far away")):
        await player.say(room, text)
        event, opened = await keeper.hears(text)
        assert (event["sender"], opened.trusted) == (player.user, True)

    await keeper.say(room, "I hear you both")
    for player in (ann, bo):
        seen = await player.saw(says("I hear you both"))
        assert (seen.sender, seen.encrypted) == (keeper.user, True)


async def test_a_keeper_that_starts_again_reads_on_and_is_read_on(
    servers: Servers, keeper: BareKeeper, newcomer: Newcomer
) -> None:
    ann = await newcomer("ann", servers[0])
    room = await _circle(keeper, ann)
    await ann.say(room, "before")
    before, _ = await keeper.hears("before")
    await keeper.say(room, "I was here")

    await keeper.open()
    # What was said while it was away, with the session that it had before; and the old message still opens.
    await ann.say(room, "after")
    await keeper.hears("after")
    again = keeper.crypto.decrypt(room, before)
    assert again == next(opened for _, event, opened in keeper.read if event is before)
    await keeper.say(room, "I am back")
    await ann.saw(says("I was here"))
    await ann.saw(says("I am back"))


async def test_who_left_is_not_given_the_next_key(
    servers: Servers, keeper: BareKeeper, newcomer: Newcomer
) -> None:
    ann, cy = await asyncio.gather(newcomer("ann", servers[0]), newcomer("cy", servers[1]))
    room = await _circle(keeper, ann, cy)
    await keeper.say(room, "all of you")
    await cy.saw(says("all of you"))
    # Cy is still in the room when this is sent, so that nothing but the key keeps Cy from reading it.
    await keeper.say(room, "without cy", to=[keeper.user, ann.user])
    await ann.saw(says("without cy"))
    await keeper.say(room, "all of you again")
    await cy.saw(says("all of you again"))
    with pytest.raises(NotSeen):
        await cy.saw(says("without cy"), within=0.1)


async def test_who_comes_late_reads_the_next_message(
    servers: Servers, keeper: BareKeeper, newcomer: Newcomer
) -> None:
    ann = await newcomer("ann", servers[0])
    room = await _circle(keeper, ann)
    await keeper.say(room, "one")
    late = await newcomer("late", servers[0])
    await ann.invite(room, late.user)
    await late.join(room)
    while late.user not in keeper.members[room]:
        await keeper.sync()
    await keeper.say(room, "two")
    await late.saw(says("two"))
    await ann.saw(says("two"))


async def test_one_time_keys_are_topped_up_on_the_server(
    servers: Servers, keeper: BareKeeper, other_device: BareKeeper
) -> None:
    answer = await keeper.server.call("POST", "v3/keys/upload", {})
    assert answer["one_time_key_counts"]["signed_curve25519"] == 50
    for _ in range(30):
        claim = {"one_time_keys": {keeper.user: {keeper.device: "signed_curve25519"}}}
        await other_device.server.call("POST", "v3/keys/claim", claim)
    await keeper.sync()
    answer = await keeper.server.call("POST", "v3/keys/upload", {})
    assert answer["one_time_key_counts"]["signed_curve25519"] == 50


async def test_the_device_is_cross_signed_once(
    servers: Servers, keeper: BareKeeper, newcomer: Newcomer
) -> None:
    assert await cross_signing_status(keeper.server, keeper.crypto) == Standing(
        device=True, published=False, ours=False, signed=False
    )
    assert await ensure_cross_signed(keeper.server, keeper.crypto, keeper.save) is Outcome.MADE
    assert (await cross_signing_status(keeper.server, keeper.crypto)).fit
    await keeper.open()
    assert (await cross_signing_status(keeper.server, keeper.crypto)).fit
    assert await ensure_cross_signed(keeper.server, keeper.crypto, keeper.save) is Outcome.UNCHANGED

    # Others see it too, also from the other homeserver.
    for home in servers:
        player = await newcomer("looks", home)
        answer = await player.call(
            "POST", "/_matrix/client/v3/keys/query", {"device_keys": {keeper.user: []}}
        )
        (self_signing,) = answer["self_signing_keys"][keeper.user]["keys"]
        signatures = answer["device_keys"][keeper.user][keeper.device]["signatures"][keeper.user]
        assert set(signatures) == {f"ed25519:{keeper.device}", self_signing}


async def test_a_device_that_lost_its_signature_is_signed_from_the_kept_seeds(
    keeper: BareKeeper, other_device: BareKeeper
) -> None:
    await ensure_cross_signed(keeper.server, keeper.crypto, keeper.save)
    for usage, seed in keeper.crypto.store.boxes["seeds"].items():
        other_device.crypto.store.keep("seeds", usage, seed)
    status = await cross_signing_status(other_device.server, other_device.crypto)
    assert status == Standing(device=True, published=True, ours=True, signed=False)
    done = await ensure_cross_signed(other_device.server, other_device.crypto, other_device.save)
    assert done is Outcome.REPAIRED


async def test_somebody_elses_identity_is_only_replaced_when_told_to(
    keeper: BareKeeper, other_device: BareKeeper
) -> None:
    await ensure_cross_signed(other_device.server, other_device.crypto, other_device.save)

    async def ensure(password: str | None = None, *, reset: bool = False) -> Outcome:
        return await ensure_cross_signed(keeper.server, keeper.crypto, keeper.save, password, reset=reset)

    with pytest.raises(CrossSigningError, match="--reset-cross-signing"):
        await ensure(keeper.password)
    with pytest.raises(CrossSigningError, match="wants the account's password"):
        await ensure(reset=True)
    with pytest.raises(CrossSigningError, match="did not take the password"):
        await ensure("a wrong one", reset=True)
    assert (await cross_signing_status(other_device.server, other_device.crypto)).fit
    assert await ensure(keeper.password, reset=True) is Outcome.REPLACED
    assert (await cross_signing_status(keeper.server, keeper.crypto)).fit
    assert not (await cross_signing_status(other_device.server, other_device.crypto)).ours


async def test_a_device_the_homeserver_does_not_know_is_not_signed(
    servers: Servers, tmp_path: Path, keeper: BareKeeper
) -> None:
    stranger = BareKeeper(servers[0], tmp_path, keeper.user, keeper.password)
    stranger.server.token, stranger.device = keeper.server.token, keeper.device
    await stranger.open()
    with pytest.raises(CrossSigningError, match="log in anew"):
        await ensure_cross_signed(stranger.server, stranger.crypto, stranger.save)
    assert not (await cross_signing_status(keeper.server, keeper.crypto)).published
    await stranger.close()
