"""Vectors that are asked for again and again while training, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from moderation.screening.encoder import Encoder, Vectors

AT_ONCE = 2048


class Remembered:
    """An encoder that keeps what it has read, in half precision. `say` hears how far it is."""

    def __init__(self, encoder: Encoder, say: Callable[[str], None]) -> None:
        self._encoder, self._say = encoder, say
        self._known: dict[str, NDArray[np.float16]] = {}

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """A vector for each text, in order."""
        import numpy as np

        new = sorted({text for text in texts if text not in self._known})
        for start in range(0, len(new), AT_ONCE):
            some = new[start : start + AT_ONCE]
            self._known.update(zip(some, self._encoder.vectors(some).astype(np.float16), strict=True))
            if len(new) > AT_ONCE:
                self._say(f"  {start + len(some)} of {len(new)} stretches read by the encoder")
        return np.stack([self._known[text] for text in texts]).astype(np.float32)
