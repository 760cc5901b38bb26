"""Vectors that are asked for again and again while training, worked out once."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from moderation.screening.encoder import Reader, Vectors

AT_ONCE = 1024


class Remembered:
    """A reader that keeps what it has read, and reads on every core. `say` hears how far it is.

    A vector does not depend on what else is read with it, so neither the number of cores nor the order changes anything.
    """

    def __init__(self, reader: Reader, say: Callable[[str], None]) -> None:
        self._reader, self._say = reader, say
        self._known: dict[str, NDArray[np.float32]] = {}

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """A vector for each text, in order."""
        import numpy as np

        new = sorted({text for text in texts if text not in self._known})
        if len(new) > AT_ONCE:
            self._read(new)
        elif new:
            self._known.update(zip(new, self._reader.vectors(new), strict=True))
        return np.stack([self._known[text] for text in texts])

    def _read(self, new: Sequence[str]) -> None:
        # onnxruntime lets go of the interpreter, so threads are enough.
        parts = [new[start : start + AT_ONCE] for start in range(0, len(new), AT_ONCE)]
        read = 0
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for part, vectors in zip(parts, pool.map(self._reader.vectors, parts), strict=True):
                self._known.update(zip(part, vectors, strict=True))
                read += len(part)
                self._say(f"  {read} of {len(new)} stretches read by the encoder")
