"""What holds of every norm."""

from importlib import import_module

import pytest

from moderation.norms import Norm, norms
from plugin.checks.settings import norm_kinds, norm_names
from plugin.words import house_texts

NAMES = ("harassment", "hate", "medical-advice", "personal-information", "sourcing", "spam")


def test_the_list_of_norms() -> None:
    assert tuple(norm.name for norm in norms()) == NAMES == norm_names()


@pytest.mark.parametrize("norm", norms(), ids=lambda norm: norm.name)
def test_a_norm_brings_its_words(norm: Norm) -> None:
    texts = house_texts()
    nudge = texts.format("en", f"norm-{norm.name}-nudge", {})
    assert "!" not in nudge
    assert nudge.startswith("Hello")
    assert texts.format("en", f"norm-{norm.name}-name", {})
    assert norm_kinds(norm.name)
    words = import_module(f"moderation.norms.{norm.name.replace('-', '_')}").WORDS
    assert all(
        line.startswith((f"norm-{norm.name}-", f"why-{norm.name}-", " "))
        for line in words.split("\n")
        if line
    )
