"""Languages beside English: what is said plainly in them, accents or none, regions, and what a language that is off still hears."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.verdict import Tier, ToScreen, Verdict
from moderation.screening import Screener
from moderation.screening.languages import ON
from moderation.screening.languages.core.roots import LONGEST, romance
from moderation.screening.weights import shipped

WRITTEN = frozenset({"es", "pt"})
SCREENER = Screener.load(encoder=None)
ENGLISH_ONLY = Screener.load(encoder=None, on={"en"})


def judged(text: str, language: str, *history: str) -> Verdict:
    return SCREENER.judge([ToScreen(text, history, language)])[0]


@pytest.mark.parametrize(
    ("language", "text", "tier"),
    [
        ("es", "Me quiero morir", Tier.RED),
        ("es", "ya no quiero vivir", Tier.RED),
        ("es", "Esta noche me mato", Tier.CRISIS),
        ("es", "me tomé todas las pastillas", Tier.CRISIS),
        ("es", "Adiós a todos, ya no puedo más", Tier.CRISIS),
        ("es", "mi hermano no respira, qué hago", Tier.CRISIS),
        ("es", "me corté otra vez los brazos", Tier.RED),
        ("es", "mi marido me pega cuando toma", Tier.RED),
        ("es", "no quiero morir", Tier.GREEN),
        ("es", "me muero de risa", Tier.GREEN),
        ("es", "Hace diez años quería morir, hoy estoy vivo y agradecido", Tier.GREEN),
        ("es", "llevo 90 días sin beber", Tier.GREEN),
        ("pt", "Quero morrer", Tier.RED),
        ("pt", "não quero mais viver", Tier.RED),
        ("pt", "Hoje à noite me mato", Tier.CRISIS),
        ("pt", "quero matar-me", Tier.RED),
        ("pt", "tomei todos os comprimidos", Tier.CRISIS),
        ("pt", "Adeus a todos, não aguento mais", Tier.CRISIS),
        ("pt", "meu irmão não respira, o que faço", Tier.CRISIS),
        ("pt", "me cortei de novo nos braços", Tier.RED),
        ("pt", "meu marido me bate quando bebe", Tier.RED),
        ("pt", "não quero morrer", Tier.GREEN),
        ("pt", "morri de rir", Tier.GREEN),
        ("pt", "há dez anos queria morrer, hoje estou vivo e grato", Tier.GREEN),
        ("pt", "faço 90 dias sem beber", Tier.GREEN),
    ],
)
def test_what_is_said_plainly(language: str, text: str, tier: Tier) -> None:
    found = judged(text, language)
    assert found.tier is tier
    assert found.language == language


@pytest.mark.parametrize(
    ("language", "text", "bare"),
    [
        ("es", "Mañana me mato, ya está decidido", "manana me mato ya esta decidido"),
        ("es", "me corté los brazos, ¿qué hago?", "me corte los brazos que hago"),
        ("pt", "amanhã me mato, não tem volta", "amanha me mato nao tem volta"),
        ("pt", "não aguento mais, é sério", "nao aguento mais e serio"),
    ],
)
def test_accents_change_nothing_and_reasons_point_into_what_was_written(
    language: str, text: str, bare: str
) -> None:
    with_accents, without = judged(text, language), judged(bare, language)
    assert with_accents.tier is without.tier
    assert with_accents.tier.rank >= Tier.AMBER.rank
    said = [text[one.start : one.end] for one in with_accents.reasons if one.kind == "rule"]
    assert said
    assert all(part in text and part == part.strip(" ,¿?") for part in said)


def test_a_region_changes_nothing() -> None:
    assert judged("quero morrer", "pt-BR") == judged("quero morrer", "pt")
    assert judged("me quiero morir", "es-419") == judged("me quiero morir", "es")


def test_whose_life_and_when() -> None:
    assert judged("mi amiga dice que se quiere matar", "es").subject == "other"
    assert judged("minha amiga disse que quer se matar", "pt").subject == "other"
    assert judged("me quiero matar esta noche", "es").time == "now"


def test_several_short_messages_can_be_one() -> None:
    assert judged("matarme", "es", "esta noche voy a").tier.rank >= Tier.RED.rank
    assert judged("me matar", "pt", "hoje eu vou").tier.rank >= Tier.RED.rank


@pytest.mark.parametrize("language", sorted(ON - {"en"}))
@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill myself tonight",
        "suicide is the only way out",
        "i want to commit suicide",
        "i took all the pills",
        "i cut myself again",
        "i cant go on i want to kill myself",
    ],
)
def test_english_is_heard_in_every_language_as_it_is_in_english(language: str, text: str) -> None:
    """What is a slip in one language ("i" for "ich") is a word in the other: each is heard by its own spelling."""
    alone, beside = judged(text, "en"), judged(text, language)
    assert beside.ruled.rank >= alone.ruled.rank
    rules = [reason for reason in alone.reasons if reason.kind == "rule"]
    assert {(one.start, one.end) for one in rules} <= {(one.start, one.end) for one in beside.reasons}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "quiero moir"),
        ("fr", "je pense au sucide"),
        ("fr", "j'ai envie de mourr"),
        ("pt", "quero morer"),
    ],
)
def test_a_slip_that_is_written_down_is_heard(language: str, text: str) -> None:
    assert judged(text, language).ruled.rank >= Tier.RED.rank


def test_a_language_that_is_off_is_judged_as_english_and_its_own_rules_are_shown() -> None:
    for language, text in (("es", "esta noche me mato"), ("pt", "tomei todos os comprimidos")):
        (found,) = ENGLISH_ONLY.judge([ToScreen(text, language=language)])
        assert found.tier is Tier.CRISIS
        assert found.language == "en"
        assert "rule" in {reason.kind for reason in found.reasons}
    assert ENGLISH_ONLY.languages == frozenset({"en"})
    assert SCREENER.languages == ON


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_norms_that_go_by_english_phrases_are_silent(language: str) -> None:
    said = {
        "es": "deberías dejar la medicación, eres un idiota, escríbeme por privado y te vendo algo",
        "pt": "você devia parar o remédio, seu idiota, me chama no privado que te vendo algo",
    }[language]
    assert judged(said, language).norms == ()
    assert [hit.norm for hit in judged("+351 912 345 678", language).norms] == ["personal-information"]


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_their_weights_are_small_and_their_card_names_them(language: str) -> None:
    from importlib.resources import files

    folder = files("moderation.screening")
    card = folder.joinpath(f"MODEL_CARD.{language}.md").read_text("utf-8")
    assert shipped(language).digest in card
    assert len(folder.joinpath(f"{language}.weights.json.gz").read_bytes()) < 500_000
    assert set(shipped(language).heads) == {"amber", "red", "crisis"}


@given(st.text(alphabet="abcdefosae1", max_size=12))
def test_a_root_is_the_beginning_of_its_word(word: str) -> None:
    root = romance(word)
    assert word.startswith(root)
    assert len(root) <= LONGEST
    assert bool(root) == bool(word)


def test_gender_and_number_have_one_root() -> None:
    assert len({romance(word) for word in ("cansado", "cansada", "cansados", "cansadas")}) == 1
    assert len({romance(word) for word in ("morto", "morta")}) == 1
    assert romance("mas") == "mas"
