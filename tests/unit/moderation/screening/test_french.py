"""What French word rules find however it is typed, and what they spare. The model is measured by the suite."""

import pytest

from models.verdict import Tier
from moderation.screening.languages import languages
from moderation.screening.plain import read
from moderation.screening.rules import Hit

LANGUAGE = languages()["fr"]


def ruled(said: str) -> Tier:
    """The highest tier that the rules of the language find."""
    hits = LANGUAGE.book.found(read(said, LANGUAGE.known)).hits
    return max((hit.tier for hit in hits), key=lambda tier: tier.rank, default=Tier.GREEN)


def strongest(said: str) -> tuple[Hit, str]:
    """What weighs most of what is found, and where it stands in what was written."""
    plain = read(said, LANGUAGE.known)
    hit = max(LANGUAGE.book.found(plain).hits, key=lambda one: one.tier.rank)
    start, end = plain.span(hit.start, hit.end)
    return hit, said[start:end]


@pytest.mark.parametrize(
    "said",
    [
        "je vais me tuer ce soir",
        "ce soir je me suicide",
        "jvais me pendre",
        "j'ai décidé de mettre fin à mes jours",
        "demain je serai mort",
        "j'ai avalé tous mes cachets",
        "j ai avalé tous mes cachets",
    ],
)
def test_what_calls_people_at_once(said: str) -> None:
    assert ruled(said) is Tier.CRISIS


@pytest.mark.parametrize(
    "ways",
    [
        ("j'ai envie de mourir", "jai envie de mourir", "j ai envi de mourrir", "J’AI ENVIE DE MOURIR"),
        ("je n'ai plus envie de vivre", "j'ai plus envie de vivre", "jai plu envie de vivre"),
        ("je me suis scarifiée", "je me suis scarifiee", "jme suis scarifiée"),
    ],
)
def test_however_it_is_typed(ways: tuple[str, ...]) -> None:
    found = {ruled(way) for way in ways}
    assert len(found) == 1
    assert min(tier.rank for tier in found) >= Tier.RED.rank


@pytest.mark.parametrize(
    "said",
    [
        "je veux pas mourir",
        "je ne vais pas me tuer",
        "mort de rire",
        "ça me tue",
        "je meurs de faim",
        "je passe mon tour",
        "overdose de chocolat",
        "ma batterie est morte",
        "je me tue au boulot",
        "il y a dix ans je voulais mourir, aujourd'hui j'aime la vie",
    ],
)
def test_what_is_none_is_left_in_peace(said: str) -> None:
    assert ruled(said) is Tier.GREEN


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("je vais me tuer", "self"),
        ("mon frère menace de se suicider", "other"),
        ("ma copine respire plus", "other"),
        ("mon mari menace de me tuer", "self"),
    ],
)
def test_whom_it_is_about(said: str, whom: str) -> None:
    hit, _ = strongest(said)
    assert (hit.tier, hit.subject) == (Tier.CRISIS, whom)


def test_a_match_points_into_what_was_written() -> None:
    _, there = strongest("Bon… j’ai envie de me tuer.")
    assert there.endswith("me tuer")
