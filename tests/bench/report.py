"""The figures as people read them: a table for the README, a picture for the docs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.store import FIGURES

ROOT = Path(__file__).parents[2]
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
PICTURE = ROOT / "docs" / "pictures" / "latency.svg"
NAMES = {"ours": "Circlekeeper", "bare": "bare watcher", "nio": "nio with one callback", "maubot": "maubot"}


def _read(part: str) -> dict[str, Any] | None:
    file = FIGURES / f"{part}.json"
    return json.loads(file.read_text()) if file.exists() else None


def _with(figure: list[float], digits: int = 2) -> str:
    value, low, high = figure
    return f"{value:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


def _about(told: dict[str, Any]) -> str:
    about = told["about"]
    return f"`{about['command']}`, {about['date']}, {about['machine']}, Synapse {about['versions']['matrix-synapse']}."


def _latency(told: dict[str, Any]) -> Iterator[str]:
    yield "**From a member's message to the moderator's screen, when it is quiet** (as many times as long as beside it; 95 % interval)"
    yield ""
    yield "| rooms | beside | p50 | p95 | ours, ms p50 / p95 / p99 |"
    yield "| --- | --- | --- | --- | --- |"
    for name, ratio in told["ratios"].items():
        kind, pair = name.split(" ")
        own = told["milliseconds"][f"{kind} ours"]
        ms = " / ".join(f"{own[p][0]:.0f}" for p in ("p50", "p95", "p99"))
        beside = NAMES[pair.split("/")[1]]
        yield f"| {kind} | {beside} | {_with(ratio['p50'])} | {_with(ratio['p95'])} | {ms} |"
    own = told["own_milliseconds"]
    each = ", ".join(f"{kind_who} {figure['p50'][0]:.1f}" for kind_who, figure in own.items())
    yield ""
    yield f"Of that, what the bot itself takes (median, ms): {each}."
    yield ""
    yield _about(told)


def _cpu(told: dict[str, Any]) -> Iterator[str]:
    yield f"**Processor time a message at {told['rate']:.0f} a second** (ms)"
    yield ""
    yield "| | homeserver | bot | bot, of the homeserver's own | homeserver, with to without |"
    yield "| --- | --- | --- | --- | --- |"
    for who, each in told["milliseconds"].items():
        if who == "none":
            yield f"| no bot | {_with(each['homeserver'], 1)} | | | |"
            continue
        share = _with(told["bot_to_homeserver_alone"][who])
        more = _with(told["homeserver_with_to_without"][who])
        bot = f"{_with(each['homeserver'], 1)} | {_with(each['bot'], 2)}"
        yield f"| {NAMES[who]} | {bot} | {share} | {more} |"
    yield ""
    busy = told["busy_milliseconds"]
    each_busy = "; ".join(
        f"{NAMES[who]} {busy[who]['p50'][0]:.0f} / {busy[who]['p95'][0]:.0f}"
        for who in ("ours", "bare", "maubot")
        if who in busy
    )
    yield f"An alarm while {told['busy_rate']:.0f} messages a second come (ms, p50 / p95): {each_busy}."
    yield ""
    yield _about(told)


def _bursts(told: dict[str, Any]) -> Iterator[str]:
    yield "**Bursts** (messages in so many rooms, sent at once)"
    yield ""
    yield "| messages | rooms | bot | seen | screened | alarms brought | doubled | seconds until done |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for one in told["bursts"]:
        state = "up" if one["up"] else "was down"
        counts = (
            f"{one['seen']} | {one['screened']:.0f} | {one['carded']} of {one['alarms']} | {one['doubled']}"
        )
        yield f"| {one['messages']} | {one['rooms']} | {state} | {counts} | {one['seconds_until_done']:.1f} |"
    yield ""
    yield _about(told)


def _scale(told: dict[str, Any]) -> Iterator[str]:
    yield "**Growth**"
    yield ""
    yield "| homeserver | rooms | meetings | start, s | memory, MiB | idle, processor s a minute | timers within 1 s / 2 s |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for one in told["real"]:
        start = one["seconds_from_start_to_a_waiting_alarm"]
        rest = f"{start:.1f} | {one['memory_mib']:.0f} | {one['idle_cpu_seconds_a_minute']:.2f}"
        yield f"| real | {one['rooms']} | | {rest} | |"
    for one in told["simulated"]:
        late = (
            f"{one['within_1s']:.1%} / {one['within_2s']:.1%} of {one['timers']:.0f}"
            if one.get("timers")
            else ""
        )
        rest = (
            f"{one['start_seconds']:.1f} | {one['memory_mib']:.0f} | {one['idle_cpu_seconds_a_minute']:.2f}"
        )
        yield f"| simulated | {one['rooms']} | {one['meetings'] or ''} | {rest} | {late} |"
    yield ""
    yield _about(told)


def _load(told: dict[str, Any]) -> Iterator[str]:
    per_minute, memory = told["milliseconds_a_minute"], told["memory_mib_a_minute_second_half"]
    yield f"**Load: 20 messages a second from 40 members over 20 rooms, half of them encrypted, {told['minutes']:.0f} minutes**"
    yield ""
    yield (
        f"{told['screened']:.0f} screened ({told['messages']} sent, and those that warmed up), {told['carded']} of "
        f"{told['alarms']} alarms brought. Delay p50 {told['milliseconds']['p50'][0]:.0f} ms, p95 "
        f"{told['milliseconds']['p95'][0]:.0f} ms; it changes by {_with(per_minute, 1)} ms a minute. Memory "
        f"{told['memory_mib'][0]:.0f} to {told['memory_mib'][1]:.0f} MiB, {_with(memory)} a minute in the second half."
    )
    yield ""
    yield _about(told)


PARTS = {"latency": _latency, "cpu": _cpu, "bursts": _bursts, "scale": _scale, "load": _load}


def report() -> None:
    """Put whatever was measured between the README's markers, and draw the picture."""
    lines: list[str] = []
    for part, write in PARTS.items():
        told = _read(part)
        if told is not None:
            lines += [*write(told), ""]
    print("\n".join(lines))
    readme = ROOT / "README.md"
    text = readme.read_text()
    if BEGIN in text:
        before, _, rest = text.partition(BEGIN)
        after = rest.partition(END)[2]
        readme.write_text(f"{before}{BEGIN}\n\n" + "\n".join(lines) + f"{END}{after}")
    told = _read("latency")
    if told is not None:
        _draw(told)


def _draw(told: dict[str, Any]) -> None:
    """How many alarms were there after how long: a step curve for each contestant, one field for each kind of room."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "circlekeeper"
    from matplotlib import pyplot as plt

    kinds = ("plain", "encrypted", "federated")
    colours = {"ours": "#1b6e53", "bare": "#888888", "nio": "#7a5195", "maubot": "#d08c2a"}
    figure, fields = plt.subplots(1, 3, figsize=(10, 3.2), sharey=True)
    for field, kind in zip(fields, kinds, strict=True):
        for who, colour in colours.items():
            runs = told["taken"].get(f"{kind} {who}")
            if runs:
                values = sorted(value for run in runs for value in run)
                shares = [(at + 1) / len(values) * 100 for at in range(len(values))]
                field.step(values, shares, where="post", color=colour, label=NAMES[who])
        field.set_title(f"{kind} rooms")
        field.set_xlabel("milliseconds until the moderator has it")
        field.set_xlim(left=0)
        field.legend(fontsize=7, loc="lower right")
    fields[0].set_ylabel("% of alarms")
    figure.tight_layout()
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(PICTURE, metadata={"Date": None})
