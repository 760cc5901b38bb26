"""How plain words and taps are read. Everything that can be answered by a tap can be answered by a word."""

from __future__ import annotations

from models import answers

SEAT = "👋"
LISTEN = "👂"
HAND = "✋"
DONE = "✅"
PASS = "⏭️"  # noqa: S105 - a tap, not a password

# What clients add to an emoji: the variation selector and the five skin tones (Unicode, UTS #51).
_SHADES = dict.fromkeys((0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)))


def same_tap(key: str, wanted: str) -> bool:
    """Whether a reaction is this one, whatever its skin tone or variation selector."""
    return key.translate(_SHADES) == wanted.translate(_SHADES)


def says_pass(text: str) -> bool:
    """The whole message is a pass."""
    return answers.plain(text) in answers.PASS


def says_done(text: str) -> bool:
    """The message, or its last line, hands the talking piece on."""
    lines = text.strip().splitlines()
    return bool(lines) and answers.plain(lines[-1]) in answers.DONE


def raises_hand(text: str) -> bool:
    """A lone "!" or a raised hand, as chat meetings have always done it."""
    return text.strip() == "!" or any(same_tap(text.strip(), hand) for hand in (HAND, "🙋", "🖐"))
