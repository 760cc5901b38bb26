"""One run: a circle on two homeservers, faults until the time is over, then calm, and a look at what came of it."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Collection
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from plugin.demo.homeserver import Synapse, homeservers
from plugin.demo.players import players_process
from plugin.demo.wire import write
from tests.chaos.evidence import Evidence, direct_rooms, history, kept
from tests.chaos.findings import Finding, Verdict, together
from tests.chaos.hindrance import Hindrance, moment
from tests.chaos.meetings import judge_meetings
from tests.chaos.messages import judge_messages
from tests.chaos.people import Circle, live
from tests.chaos.proxy import Proxy, proxied
from tests.chaos.schedule import Family, Fault, Kind, schedule
from tests.chaos.setting import LADDER, SILENCE, circle_of, keeper_comes, people_of
from tests.chaos.supervisor import Supervisor, supervised

AWAY = (2.0, 5.0)
"""Real seconds in which hours pass by the keeper's clock while it is down."""

SETTLED = 240.0
"""Seconds everything has to come to rest when no more goes wrong: the longest pauses between tries are two minutes."""


@dataclass(slots=True)
class Progress:
    """What there is to show while it runs. `now` is one line."""

    seconds: float
    planned: int
    begun: float = field(default_factory=moment)
    now: str = ""
    done: Counter[str] = field(default_factory=Counter)
    circle: Circle | None = None
    proxy: Proxy | None = None
    supervisor: Supervisor | None = None
    one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def struck(self) -> Counter[str]:
        """How often each fault really struck."""
        return self.done + (self.proxy.struck if self.proxy else Counter())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run."""

    verdict: Verdict
    struck: Counter[str]
    kills: int
    meetings: int
    said: int
    undisturbed: float
    troubles: list[str]


async def shake(
    folder: Path,
    *,
    seed: int,
    seconds: float,
    families: Collection[Family],
    show: Callable[[Progress], None] = lambda progress: None,
) -> Outcome:
    """Run it all, and take it all down. Logs, settings and databases stay in `folder`."""
    plan = schedule(seed, seconds, families)
    progress = Progress(seconds, len(plan))
    show(progress)
    async with AsyncExitStack() as stack:
        progress.now = "two homeservers, and people with their clients"
        players = await stack.enter_async_context(players_process(folder / "players"))
        servers = await stack.enter_async_context(homeservers(2, folder / "servers"))
        people = await people_of(players, servers)
        hindrance = Hindrance()
        supervisor = Supervisor(folder / "keeper", hindrance)
        proxy = await stack.enter_async_context(
            proxied(servers[0].url, hindrance, lambda: supervisor.generation, supervisor.kill)
        )
        circle = await circle_of(folder / "keeper", servers[0], proxy.url, people, Random(f"{seed} people"))
        supervisor.move_clock(0)
        progress.circle, progress.proxy, progress.supervisor = circle, proxy, supervisor
        async with supervised(supervisor):
            progress.now = "the keeper comes"
            await keeper_comes(circle)
            await _shaken(progress, plan, servers, hindrance)
            progress.now = "calm: everything may come to rest"
            rest = await _rest(circle, supervisor)
        progress.now = "reading the rooms' histories"
        evidence = await _evidence(circle, supervisor, hindrance, servers)
        _put_down(folder, evidence)
    gaps = [
        Finding("wrong", f"a player's client {what}") for what in players.troubles if "missed events" in what
    ]
    own = [Finding("wrong", f"the keeper {what}") for what in supervisor.ended]
    stuck = [Finding("lost", what) for what in (*rest, *circle.troubles) if "client gave up" not in what]
    verdict = together(
        [judge_messages(evidence), judge_meetings(evidence), Verdict(Counter(), [*gaps, *own, *stuck])]
    )
    ran = moment() - progress.begun
    hindered = sum(ended - begun for begun, ended in evidence.hindered)
    return Outcome(
        verdict,
        progress.struck,
        supervisor.kills,
        circle.meetings,
        circle.said,
        max(0.0, 1 - hindered / ran),
        [*circle.troubles, *players.troubles],
    )


async def _shaken(
    progress: Progress, plan: tuple[Fault, ...], servers: tuple[Synapse, ...], hindrance: Hindrance
) -> None:
    """Faults until the time is over, while people go on with their evening."""
    circle, proxy = progress.circle, progress.proxy
    assert circle is not None
    assert proxy is not None
    living = asyncio.create_task(live(circle))
    shaking = asyncio.create_task(_shake(progress, plan, servers, hindrance))
    try:
        await asyncio.wait({living, shaking}, return_when=asyncio.FIRST_COMPLETED)
        if shaking.done():
            shaking.result()
        else:
            # People stop only when they are told to: this was an error of theirs.
            living.result()
        proxy.calm()
        circle.ending.set()
        progress.now = "calm: the last meeting comes to its end"
        await living
    finally:
        for task in (living, shaking):
            task.cancel()
        await asyncio.gather(living, shaking, return_exceptions=True)


async def _shake(
    progress: Progress, plan: tuple[Fault, ...], servers: tuple[Synapse, ...], hindrance: Hindrance
) -> None:
    progress.begun = begun = moment()
    slow: set[asyncio.Task[None]] = set()
    try:
        for fault in plan:
            await asyncio.sleep(max(0.0, begun + fault.at - moment()))
            progress.now = fault.name
            task = asyncio.create_task(_strike(progress, fault, servers, hindrance))
            slow.add(task)
            for done in [one for one in slow if one.done()]:
                slow.discard(done)
                done.result()
        await asyncio.sleep(max(0.0, begun + progress.seconds - moment()))
        await asyncio.gather(*slow)
    finally:
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)


async def _strike(
    progress: Progress, fault: Fault, servers: tuple[Synapse, ...], hindrance: Hindrance
) -> None:
    proxy, supervisor = progress.proxy, progress.supervisor
    assert proxy is not None
    assert supervisor is not None
    if fault.kind is Kind.KILL:
        progress.done[fault.name] += supervisor.kill()
        return
    if fault.kind.family in {Family.KILL, Family.WIRE}:
        proxy.arm(fault)
        return
    # What takes long comes one after the other: each is to be survived by itself, with all the small ones around it.
    async with progress.one_at_a_time:
        await _long(fault, supervisor, servers, hindrance)
        progress.done[fault.name] += 1


async def _long(
    fault: Fault, supervisor: Supervisor, servers: tuple[Synapse, ...], hindrance: Hindrance
) -> None:
    match fault.kind:
        case Kind.RESTART_OURS | Kind.RESTART_THEIRS:
            hindrance.begin("server")
            await servers[fault.kind is Kind.RESTART_THEIRS].restart()
            hindrance.end("server", still=5)
        case Kind.LOCKED:
            await supervisor.lock_database(fault.amount)
        case Kind.FULL:
            await supervisor.fill_disk(fault.amount, fault.pick)
        case Kind.FORWARD | Kind.BACK:
            supervisor.move_clock(fault.amount)
        case Kind.HOURS | Kind.DAY:
            async with supervisor.away():
                await asyncio.sleep(AWAY[0])
                supervisor.move_clock(fault.amount)
                await asyncio.sleep(AWAY[1] - AWAY[0])


async def _rest(circle: Circle, supervisor: Supervisor) -> list[str]:
    """Wait until the keeper has nothing left to do; what it had left after `SETTLED` seconds is told."""
    until = moment() + SETTLED
    left: list[str] = []
    while moment() < until:
        await asyncio.sleep(2)
        found = kept(supervisor.database)
        waiting = sum(letter.status == "waiting" for letter in found.letters.values())
        running = sum(name.startswith(("flag", "meeting")) for name, _ in found.timers)
        left = [f"{waiting} letters wait, {found.unreadable} messages unread, {running} timers run"]
        if not (waiting or found.unreadable or running):
            # What the last of them caused is on its way to everybody's clients.
            await asyncio.sleep(3)
            return []
    return left


def _put_down(folder: Path, evidence: Evidence) -> None:
    """What clients read and when the clock was moved, for whoever looks into a failure: the homeservers keep it encrypted."""
    with (folder / "sights.jsonl").open("wb") as file:
        for sight in evidence.sights.values():
            file.writelines(map(write, sight))
    times = {"moved": evidence.steps, "hindered": evidence.hindered, "away": evidence.absences}
    (folder / "times.json").write_text(json.dumps(times))


async def _evidence(
    circle: Circle, supervisor: Supervisor, hindrance: Hindrance, servers: tuple[Synapse, ...]
) -> Evidence:
    public = frozenset({circle.room, circle.desk})
    sights = {player.user: player.seen() for player in circle.everybody}
    rooms = {circle.room: await history(circle.host, circle.room)}
    rooms[circle.desk] = await history(circle.moderators[0], circle.desk)
    for player in circle.everybody:
        for room in direct_rooms(sights[player.user], circle.keeper, public):
            rooms[room] = await history(player, room)
    elsewhere = {
        circle.room: await history(circle.members[1], circle.room),
        circle.desk: await history(circle.moderators[1], circle.desk),
    }
    return Evidence(
        keeper=circle.keeper,
        room=circle.room,
        desk=circle.desk,
        speakers=[player.user for player in circle.speakers],
        moderators=[player.user for player in circle.moderators],
        rooms=rooms,
        elsewhere=elsewhere,
        sights=sights,
        kept=kept(supervisor.database),
        hindered=hindrance.whole(),
        steps=supervisor.steps,
        absences=supervisor.absences,
        ladder=LADDER,
        silence=SILENCE,
    )
