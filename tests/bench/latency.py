"""Alert latency when it is quiet: from the answer to the member's send to the moderator's client holding the card.

All contestants run at once, each with rooms of its own, and messages go to them in turn, in an order drawn anew for each round: so
that each pair of figures is taken within seconds of each other, on the same homeserver in the same state.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from plugin.demo.children import tail
from plugin.demo.homeserver import Synapse, homeservers
from tests.bench import contestants, stats
from tests.bench.cards import Cards
from tests.bench.contestants import ALARM, Bot, Lane
from tests.bench.own_time import listening
from tests.bench.person import Person, person

QUIET = (0.45, 0.85)
"""Seconds of silence after a card before the next message, drawn evenly: nothing is timed to a bot's pauses."""

WARM = 3
"""Messages for each lane that are not counted: the homeserver's caches are warm for all alike."""

RIVALS = {"plain": ("bare", "maubot"), "encrypted": ("nio",), "federated": ("bare", "maubot")}
"""By kind of lane: beside whom we are measured there."""


@dataclass(frozen=True, slots=True)
class Track:
    """A lane with the contestant who watches it and the member who speaks there; `readers` if it is encrypted."""

    kind: str
    who: str
    lane: Lane
    member: Person
    readers: tuple[str, ...]


@dataclass(slots=True)
class World:
    """Two homeservers; a member on each, and a moderator on the first."""

    near: Synapse
    far: Synapse
    member: Person
    stranger: Person
    moderator: Person
    cards: Cards


@contextlib.asynccontextmanager
async def world() -> Any:
    async with homeservers(2) as (near, far):
        member, stranger = await person(near, "member"), await person(far, "stranger")
        moderator = await person(near, "moderator")
        cards = Cards({member.user, stranger.user, moderator.user})
        await moderator.watch(cards.hear)
        try:
            yield World(near, far, member, stranger, moderator, cards)
        finally:
            for one in (member, stranger, moderator):
                await one.close()


async def _track(here: World, kind: str, who: str, user: str) -> Track:
    """Fresh rooms, with everybody in them."""
    sealed = kind == "encrypted"
    member = here.stranger if kind == "federated" else here.member
    room = await here.member.create(sealed=sealed, invite=[user, here.moderator.user])
    await here.moderator.join(room)
    if kind == "federated":
        await here.member.invite(room, member.user)
        await _joined(member, room, here.near.name)
    desk = await here.moderator.create(sealed=sealed, invite=[user])
    await contestants.bring_in(here.near, user, [room, desk])
    readers = (user, here.moderator.user) if sealed else ()
    return Track(kind, who, Lane(room, desk, here.moderator.user), member, readers)


async def _joined(member: Person, room: str, via: str) -> None:
    """An invitation from another server may be here before that server has stored it itself."""
    for wait in (0.2, 0.4, 0.8, 1.6):
        with contextlib.suppress(Exception):
            return await member.join(room, via)
        await asyncio.sleep(wait)
    return await member.join(room, via)


async def _bots(here: World, folder: Path, run: int, url: str = "") -> tuple[list[Bot], list[Track]]:
    make = {
        "ours": contestants.ours,
        "bare": contestants.bare,
        "nio": contestants.sealed,
        "maubot": contestants.maubot,
    }
    bots: list[Bot] = []
    tracks: list[Track] = []
    for who, maker in make.items():
        user = await contestants.enrol(here.near, f"{who}-{run}")
        kinds = [kind for kind, rivals in RIVALS.items() if who == "ours" or who in rivals]
        own = [await _track(here, kind, who, user) for kind in kinds]
        bots.append(await maker(here.near, user, folder / who, [track.lane for track in own], url))
        tracks += own
    return bots, tracks


async def _alarm(here: World, track: Track, number: int) -> float:
    """Milliseconds from accepted to held."""
    sent = await track.member.say(track.lane.room, f"{ALARM}, evening {number}", track.readers)
    return (await here.cards.about(sent.event) - sent.accepted) * 1000


async def _warm(here: World, tracks: Sequence[Track]) -> None:
    """Until every bot watches, and then some."""
    for track in tracks:
        for attempt in range(20):
            try:
                sent = await track.member.say(track.lane.room, f"{ALARM}, warming", track.readers)
                await here.cards.about(sent.event, within=2)
                break
            except TimeoutError:
                if attempt == 19:
                    raise TimeoutError(
                        f"{track.who} never brought anything from its {track.kind} room"
                    ) from None
    for _ in range(WARM):
        for track in tracks:
            await _alarm(here, track, 0)
            await asyncio.sleep(0.1)


async def own_time(here: World, rounds: int, rng: Random) -> dict[str, list[float]]:
    """One run behind a proxy: the milliseconds that each contestant itself takes, by kind and contestant."""
    spent: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
        async with listening(here.near.url) as ear:
            bots, tracks = await _bots(here, Path(name), 1000, ear.url)
            async with contestants.running(*bots):
                await _warm(here, tracks)
                for bot in bots:
                    await bot.settled()
                for number in range(rounds):
                    for track in rng.sample(tracks, len(tracks)):
                        await asyncio.sleep(rng.uniform(*QUIET))
                        heard = ear.expect(track.lane.room, track.lane.desk)
                        await _alarm(here, track, number)
                        spent[f"{track.kind} {track.who}"].append(await heard * 1000)
    return spent


async def one_run(here: World, run: int, rounds: int, rng: Random) -> dict[str, list[float]]:
    """Fresh rooms and fresh processes; the delays by kind and contestant."""
    delays: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
        bots, tracks = await _bots(here, Path(name), run)
        async with contestants.running(*bots):
            try:
                await _warm(here, tracks)
                for bot in bots:
                    await bot.settled()
            except TimeoutError as error:
                ends = "\n".join(f"{bot.name}:\n{tail(bot.folder / 'bot.log', 8)}" for bot in bots)
                raise RuntimeError(f"{error}\n{ends}") from error
            for number in range(rounds):
                for track in rng.sample(tracks, len(tracks)):
                    await asyncio.sleep(rng.uniform(*QUIET))
                    delays[f"{track.kind} {track.who}"].append(await _alarm(here, track, number))
    return delays


async def measure(runs: int, rounds: int, seed: int) -> dict[str, Any]:
    """All runs, and what they come to."""
    rng = Random(seed)
    taken: dict[str, list[list[float]]] = defaultdict(list)
    async with world() as here:
        for run in range(runs):
            for name, delays in (await one_run(here, run, rounds, rng)).items():
                taken[name].append(delays)
            print(
                f"run {run + 1} of {runs}:",
                {n: round(stats.quantile(d[-1:], 50)) for n, d in taken.items()},
                flush=True,
            )
        own = await own_time(here, rounds, rng)
        print(
            "own time:", {name: round(stats.quantile([one], 50), 1) for name, one in own.items()}, flush=True
        )
        unread = here.moderator.unread
    return {
        "milliseconds": {name: stats.described(delays) for name, delays in taken.items()},
        "ratios": {
            f"{kind} ours/{rival}": stats.ratio(taken[f"{kind} ours"], taken[f"{kind} {rival}"])
            for kind, rivals in RIVALS.items()
            for rival in rivals
        },
        "own_milliseconds": {name: stats.described([spent]) for name, spent in own.items()},
        "unread": unread,
        "taken": taken,
    }
