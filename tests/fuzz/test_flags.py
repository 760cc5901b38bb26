"""A flag's life under everything people can do at once: write, edit, edit edits, take back, tap, command, wait, and crash."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from itertools import count, pairwise
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from models.ids import RoomId, UserId
from moderation.flag.state import Flag
from moderation.told import Status
from tests.engine.house_of_tests import ANN, BEN, DESK, KEEPER, ROOM, Wall
from tests.fuzz.keeping import MIA, NOA, PRIVATE, Evenings, Keeping, keeping, said
from tests.fuzz.looking import examples
from tests.fuzz.samples import edit, raw, state, tap, text

WRITERS = st.sampled_from((ANN, BEN, MIA))
PEOPLE = st.sampled_from((ANN, BEN, MIA, NOA))
TEXTS = st.sampled_from(("danger", "hello", "danger again", "", "> danger\n\nhello"))
KEYS = st.sampled_from(("🖐️", "🖐🏾", "⏫", "✅", "x", ""))
PRESSES = st.sampled_from(
    ("claim", "release", "resolve", "false", "escalate", "flag", "resolve anyway", "release anyway")
)
FREEING = {"released", "reopened", "resolved", "false-alarm"}


class Life(RuleBasedStateMachine):
    """One evening; each rule is an answer of the homeserver, a stretch of time, or a crash."""

    events = Bundle("events")
    evenings: Evenings
    loop: asyncio.Runner

    @initialize(target=events)
    def begin(self) -> Any:
        self.stack, self.wall, self.number = AsyncExitStack(), Wall(), count()
        self.folder: Path = self.stack.enter_context(self.evenings.copied())
        self.keeper: Keeping = self._open()
        self.danger: list[tuple[UserId, set[str]]] = []
        self.last: list[tuple[RoomId, Any]] = []
        self.before: list[Flag] = []
        return multiple("$nothing")

    def _open(self) -> Keeping:
        return self.loop.run(self.stack.enter_async_context(keeping(self.folder, self.wall)))

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.loop.run(self.stack.aclose())

    def _take(self, room: RoomId, event: Any) -> str:
        name = f"$n{next(self.number)}"
        event = {**event, "event_id": name}
        self.last.append((room, event))
        self.loop.run(self.keeper.says(room, event))
        return name

    @rule(target=events, user=WRITERS, body=TEXTS)
    def write(self, user: UserId, body: str) -> str:
        event = self._take(ROOM, raw("m.room.message", text(body), user))
        if "danger" in body:
            self.danger.append((user, {event}))
        return event

    @rule(target=events, user=WRITERS, body=TEXTS, of=events)
    def edit(self, user: UserId, body: str, of: str) -> str:
        event = self._take(ROOM, raw("m.room.message", edit(body, of), user))
        if "danger" in body:
            self.danger.append((user, {event, of}))
        return event

    @rule(user=PEOPLE, of=events, room=st.sampled_from((ROOM, DESK)))
    def take_back(self, user: UserId, of: str, room: RoomId) -> None:
        self._take(room, raw("m.room.redaction", {"redacts": of}, user))

    @rule(target=events, user=PEOPLE, on=events, key=KEYS, room=st.sampled_from((ROOM, DESK)))
    def tap(self, user: UserId, on: str, key: str, room: RoomId) -> str:
        return self._take(room, raw("m.reaction", tap(key, on), user))

    @rule(user=PEOPLE, press=PRESSES, number=st.integers(0, 3), on=events, replies=st.booleans())
    def command(self, user: UserId, press: str, number: int, on: str, *, replies: bool) -> None:
        name, _, rest = press.partition(" ")
        relation = {"m.relates_to": {"m.in_reply_to": {"event_id": on}}} if replies else {}
        named = f"!{name} {rest}" if replies else f"!{name} {number} {rest}"
        self._take(DESK, raw("m.room.message", text(named, **relation), user))

    @rule(target=events)
    def deliver(self) -> Any:
        """The keeper's own words come back from the homeserver."""
        waiting = [row for row in self.loop.run(self.keeper.waiting()) if row.room]
        return multiple(
            *(
                self._take(
                    RoomId(row.room),
                    raw("m.room.message", text("ours"), KEEPER, unsigned={"transaction_id": row.txn}),
                )
                for row in waiting[:5]
            )
        )

    @rule(minutes=st.sampled_from((1, 4, 31, 61, 1_500)))
    def wait(self, minutes: int) -> None:
        self.wall.move(minutes=minutes)
        while self.loop.run(self.keeper.engine.fire()):
            pass

    @rule(
        user=PEOPLE, membership=st.sampled_from(("leave", "join", "ban")), room=st.sampled_from((ROOM, DESK))
    )
    def move(self, user: UserId, membership: str, room: RoomId) -> None:
        self._take(room, state("m.room.member", {"membership": membership}, user, user))

    @rule()
    def call_in_private(self) -> None:
        """Within five minutes a second call is the same one."""
        self.wall.move(minutes=6)
        event = self._take(PRIVATE, said("x", "!call"))
        self.danger.append((ANN, {event}))

    @rule(again=st.integers(1, 6))
    def crash_and_replay(self, again: int) -> None:
        self.keeper = self._open()
        for room, event in self.last[-again:]:
            self.loop.run(self.keeper.says(room, event))

    @invariant()
    def nothing_is_doubled_lost_or_forgotten(self) -> None:
        if not hasattr(self, "keeper"):
            return
        self.loop.run(self.keeper.check())
        flags = self.loop.run(self.keeper.flags())
        for flag in flags:
            _sound(flag)
            assert any(user == flag.subject and flag.matter.event in events for user, events in self.danger)
        for old, new in zip(self.before, flags, strict=False):
            assert new.history[: len(old.history)] == old.history
            assert new.version >= old.version
            assert new.subject == old.subject
        assert len(flags) >= len(self.before)
        for user, events in self.danger:
            assert any(flag.subject == user and flag.matter.event in events for flag in flags)
        self.before = flags


def _sound(flag: Flag) -> None:
    """One claim at a time, and the status says what the history tells."""
    assert (flag.claimer is not None) == (flag.status in (Status.CLAIMED, Status.FOLLOW_UP))
    acts = [row.act for row in flag.history]
    assert acts[0] == "raised"
    assert acts.count("raised") == 1
    claims = [at for at, act in enumerate(acts) if act == "claimed"]
    for first, second in pairwise(claims):
        assert FREEING & set(acts[first:second]), "claimed twice without being free between"


def test_a_flag_lives_through_anything(loop: asyncio.Runner, evenings: Evenings) -> None:
    class Here(Life):
        pass

    Here.loop, Here.evenings = loop, evenings
    run_state_machine_as_test(Here, settings=examples(8))
