"""How plain words and taps are read. Everything that can be answered by a tap can be answered by a word."""

from __future__ import annotations

SEAT = "👋"
LISTEN = "👂"
HAND = "✋"
DONE = "✅"
PASS = "⏭️"  # noqa: S105 - a tap, not a password

# Not "I'm done": somebody in despair writes that, and must not be taken at a keyword.
_DONE_WORDS = frozenset({"done"})
_PASS_WORDS = frozenset({"pass", "i pass", "pass please"})
# What clients add to an emoji: the variation selector and the five skin tones (Unicode, UTS #51).
_SHADES = dict.fromkeys((0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)))


def same_tap(key: str, wanted: str) -> bool:
    """Whether a reaction is this one, whatever its skin tone or variation selector."""
    return key.translate(_SHADES) == wanted.translate(_SHADES)


def says_pass(text: str) -> bool:
    """The whole message is a pass."""
    return _plain(text) in _PASS_WORDS


def says_done(text: str) -> bool:
    """The message, or its last line, hands the talking piece on."""
    lines = text.strip().splitlines()
    return bool(lines) and _plain(lines[-1]) in _DONE_WORDS


def raises_hand(text: str) -> bool:
    """A lone "!" or a raised hand, as chat meetings have always done it."""
    return text.strip() == "!" or any(same_tap(text.strip(), hand) for hand in (HAND, "🙋", "🖐"))


def _plain(text: str) -> str:
    return text.strip().strip(".!*_ ").casefold()
