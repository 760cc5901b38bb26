"""What German word rules find however it is typed, and what they spare. The model is measured by the suite."""

import pytest
from word_rules import WordRules

from models.verdict import Tier
from moderation.screening.languages.de.spelling import UMLAUTS, known
from moderation.screening.letters import folded
from moderation.screening.spoken import spoken

RULES = WordRules("de")


@pytest.mark.parametrize(
    "said",
    [
        "ich bringe mich heute um",
        "heute bring ich mich um",
        "ich werde mich umbringen",
        "ich hab beschlossen mich umzubringen",
        "wisst ihr dass ich mich heute nacht umbringe",
        "jetzt nehme ich mir das leben",
        "ich geh jetzt auf die brücke und springe von der brücke",
    ],
)
def test_a_verb_is_heard_wherever_it_stands(said: str) -> None:
    assert RULES.tier(said) is Tier.CRISIS


@pytest.mark.parametrize(
    "ways",
    [
        (
            "ich glaub ich hab eine überdosis",
            "ich glaub ich hab eine ueberdosis",
            "ich glaub ich hab eine uberdosis",
        ),
        ("ich will nicht mehr leben", "i wü net mehr leben", "ICH WILL NICH MEHR LEBN"),
        ("ich möchte mich töten", "ich moechte mich toeten", "ich mochte mich toten"),
        ("erschieße mich heute nacht, ich will sterben", "erschiesse mich heute nacht, ich will sterben"),
    ],
)
def test_however_it_is_typed(ways: tuple[str, ...]) -> None:
    assert RULES.alike(ways)


@pytest.mark.parametrize(
    "said",
    [
        "ich will mich nicht umbringen",
        "ich werde mich niemals umbringen",
        "ich lach mich tot",
        "todmüde, ab ins bett",
        "ich häng noch die wäsche auf",
        "ich passe heute",
        "der rechner hängt sich auf",
        "vor zehn jahren wollte ich sterben, heute lebe ich gern",
        "wir beenden das meeting um acht",
    ],
)
def test_what_is_none_is_left_in_peace(said: str) -> None:
    assert RULES.tier(said) is Tier.GREEN


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("ich will mich heute umbringen", "self"),
        ("mein bruder will sich heute umbringen", "other"),
        ("meine freundin atmet nicht mehr", "other"),
        ("er droht mich umzubringen", "self"),
    ],
)
def test_whom_it_is_about(said: str, whom: str) -> None:
    hit, _ = RULES.strongest(said)
    assert (hit.tier, hit.subject) == (Tier.CRISIS, whom)


def test_a_match_points_into_what_was_written() -> None:
    _, there = RULES.strongest("Naja, ich MÖCHTE mich umbringen.")
    assert there == "MÖCHTE mich umbringen"


def test_every_umlaut_that_was_taught_is_known_in_two_letters() -> None:
    two = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
    ways = known(())
    for word in UMLAUTS.split():
        assert ways[folded(word.translate(two))] == ways.get(folded(word), folded(word))
    taught = {word for said in spoken("de") for word in said.text.lower().split() if set(word) & set("äöü")}
    bare = {"".join(letter for letter in word if letter.isalpha()) for word in taught}
    assert bare - set(UMLAUTS.split()) == set()
