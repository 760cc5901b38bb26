"""The event reader under atheris, guided by which lines it reaches: `python -m tests.fuzz --seconds 60`.

Bytes come in as from a socket, and what comes out must be fit to be kept: whole letters, short ids, JSON that can be written again.
The corpus is our own samples; half of the mutations are libFuzzer's, half break a part of an event as the other tests do.
"""

from __future__ import annotations

import sys
from hashlib import sha1
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["plugin.matrix"]):
    from plugin.matrix.loose import parse_json
    from plugin.matrix.reader import MAX_ID, Encrypted, Membership, Reading, StateSet, Tap, Text, read

import orjson

from tests.fuzz.hostile import broken, wire
from tests.fuzz.samples import EVENTS

LONGEST = 8_192
WORTH_PARSING = 1_500
"""Bytes of an event from which on breaking it part by part takes longer than it brings."""
MEMBERSHIPS = {"join", "invite", "knock", "leave", "ban"}


def one_event(raw: bytes) -> None:
    """Read these bytes as one event; raises when what comes out is not fit to be kept."""
    try:
        value = parse_json(raw)
    except ValueError:
        return
    reading = read(value)
    if reading is not None:
        _fit(reading)


def _fit(reading: Reading) -> None:
    match reading:
        case Text():
            ids = (reading.edit_of, reading.reply_to, reading.thread, *reading.mentions)
            _whole(reading.text, *(one for one in ids if one is not None))
            assert all(one is None or 2 <= len(one) <= MAX_ID for one in ids)
        case Tap():
            _whole(reading.key, reading.target)
        case Membership():
            _whole(reading.name, reading.user)
            assert reading.membership in MEMBERSHIPS
        case StateSet():
            orjson.dumps(reading.content)
        case Encrypted():
            orjson.dumps(reading.raw)
        case _:
            pass
    head = getattr(reading, "head", None)
    if head is not None:
        _whole(head.event, head.sender)
        assert head.at.isoformat()


def _whole(*texts: str) -> None:
    for text in texts:
        assert "\0" not in text
        text.encode()


def mutated(data: bytes, longest: int, seed: int) -> bytes:
    """Now and then an event with a broken part, else whatever libFuzzer thinks of."""
    rng = Random(seed)
    if rng.random() < 0.5 or len(data) > WORTH_PARSING:
        return bytes(atheris.Mutate(data, longest))
    try:
        value = parse_json(data)
    except ValueError:
        value = rng.choice(EVENTS)
    made = wire(broken(value, rng.randrange(2**40)))
    return made if len(made) <= longest else bytes(atheris.Mutate(data, longest))


def main() -> None:
    """Arguments: a folder for the corpus and what is found, and how many seconds to look."""
    folder, seconds = Path(sys.argv[1]), int(sys.argv[2])
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for event in EVENTS:
        made = wire(event)
        (corpus / sha1(made, usedforsecurity=False).hexdigest()).write_bytes(made)
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        "-timeout=10",
        f"-artifact_prefix={folder}/",
    ]
    atheris.Setup(
        [sys.argv[0], *options, "-print_final_stats=1", str(corpus)], one_event, custom_mutator=mutated
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
