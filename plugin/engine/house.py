"""The register of all aggregates and their commands: found by themselves in `rituals` and `moderation`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter

import moderation
import rituals
from models.aggregate import Aggregate, Command

AnyAggregate = Aggregate[Any]


class House:
    """Who hears what, and which command is whose."""

    def __init__(self, aggregates: Iterable[AnyAggregate]) -> None:
        ordered = sorted(aggregates, key=lambda one: (one.order, one.kind))
        self.by_kind: dict[str, AnyAggregate] = {}
        self.commands: dict[str, tuple[AnyAggregate, Command]] = {}
        self.declared: dict[str, Command] = {}
        self._hearers: dict[type, list[AnyAggregate]] = defaultdict(list)
        self._adapters: dict[str, TypeAdapter[Any]] = {}
        for one in ordered:
            self._move_in(one)

    def _move_in(self, one: AnyAggregate) -> None:
        if one.kind in self.by_kind:
            raise ValueError(f"two aggregates call themselves {one.kind!r}")
        self.by_kind[one.kind] = one
        self._adapters[one.kind] = TypeAdapter(one.state)
        for signal in one.hears:
            self._hearers[signal].append(one)
        for command in one.commands:
            self.declared[command.name] = command
            for spelling in (command.name, *command.aliases):
                if spelling in self.commands:
                    raise ValueError(f"two aggregates declare the command {spelling!r}")
                self.commands[spelling] = (one, command)

    def hearers(self, signal: type) -> list[AnyAggregate]:
        """Those who named this kind of signal, lowest `order` first."""
        return self._hearers.get(signal, [])

    def dump(self, kind: str, state: object) -> bytes:
        """A state as JSON."""
        return self._adapters[kind].dump_json(state)

    def load(self, kind: str, body: bytes) -> object:
        """A state from its JSON."""
        return self._adapters[kind].validate_json(body)


def whole_house() -> House:
    """Everything that lives in `rituals` and `moderation`."""
    return House((*rituals.aggregates(), *moderation.aggregates()))
