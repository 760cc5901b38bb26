"""What one message may cost: as its size grows, the work grows with it and not with its square.

Work is the processor time of this thread alone, so other work on the machine does not count. Eight times the size may take up to
thirty times the work, where the square would be sixty-four; below a twentieth of a second nothing can be told apart.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from models.verdict import Reason, Tier, ToScreen, Verdict
from models.words import Quote, Words
from moderation.excerpt import excerpt
from moderation.screening import Screener
from plugin.commands import read_command
from plugin.matrix.loose import parse_json
from plugin.matrix.reader import read
from plugin.words import Reader, render
from tests.fuzz.keeping import HOUSE
from tests.fuzz.samples import raw, text

PIECES = (
    "a", "a ", "I ", "kill ", "> ", ">", "\n", "\n\n", ". ", "! ", "!", "?", '"', "“x” ", "'", "e\u0301\u0302", "k-", "k.i.l.l ", "* ",
    "**", "_", "`", "[", "](", "<b>", "</", "&amp;", "http://a.b/c?d=e ", "www.", "a@b.c ", "+1 555 0100 ", "1", "1,", "12 34 ",
    "@ben:test ", "💥", "👩\u200d👧 ", "\u202e", "\u200b", "\u00ad", "\ufffd", "\u3000", "Ω", "ẞ", "not ", "haha ",
    "#", "and ", "my friend said she wants to die ", "i want to die ",
    "aA", "0O", "=", "-", "--", "\\", "(", "{", "{ $x }", "%s", "\t", "\x85", "\u2028",
)  # fmt: skip
SMALL, LARGE = 2_048, 16_384


@pytest.fixture(scope="module")
def screener() -> Screener:
    return Screener.load()


def work(task: Callable[[str], object], body: str) -> float:
    """Seconds of this thread's processor time."""
    begun = time.thread_time()
    task(body)
    return time.thread_time() - begun


def grows_with_its_size(task: Callable[[str], object], piece: str) -> None:
    small, large = (piece * SMALL)[:SMALL], (piece * LARGE)[:LARGE]
    for _ in range(3):
        # A page to be fetched or a cache to be filled may cost once; the square costs every time.
        little, much = work(task, small), work(task, large)
        if much < max(0.05, 30 * little):
            return
    pytest.fail(f"{little:.4f} s and, eight times as long, {much:.4f} s")


@pytest.mark.parametrize("piece", PIECES)
def test_screening_a_text(screener: Screener, piece: str) -> None:
    grows_with_its_size(lambda body: screener.judge([ToScreen(body, (body[:2_000],) * 5, "en")]), piece)


@pytest.mark.parametrize("piece", PIECES)
def test_reading_showing_and_answering_a_text(piece: str) -> None:
    verdict = Verdict(Tier.RED, 0.9, reasons=(Reason("means", 2_000, 2_100, "screen-why-means"),))
    spellings = {spelling: command.name for spelling, (_, command) in HOUSE.commands.items()}

    def task(body: str) -> None:
        read(raw("m.room.message", text(body, **{"m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}})))
        excerpt(body, verdict)
        read_command(body, "!", spellings, "direct")
        read_command(f"!{body}", "!", spellings, "circle")
        render(Words("flag-fact-words", {"words": Quote(body[:280], ())}), Reader())

    grows_with_its_size(task, piece)


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[]",
        "[[],",
        '{"":',
        '"',
        '"\\',
        '"\\ud800',
        '"\\ud800",',
        "1e999,",
        "0",
        "-",
        "NaN",
        "\\",
        "]",
        "\ud800",
    ],
)
def test_mending_json(piece: str) -> None:
    def task(body: str) -> None:
        for whole in (body, f'["\\ud800", {body}', f'["{body}"]'):
            try:
                parse_json(whole.encode("utf-8", "surrogatepass"))
            except ValueError:
                continue

    grows_with_its_size(task, piece)
