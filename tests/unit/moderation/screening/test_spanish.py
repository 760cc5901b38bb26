"""What Spanish word rules find in chats of many countries, and what they spare. The model is measured by the suite."""

import pytest
from word_rules import WordRules

from models.verdict import Tier

RULES = WordRules("es")


@pytest.mark.parametrize(
    "said",
    [
        "hoy me quito de enmedio",
        "me voy a aventar al metro",
        "voi a matarme oy",
        "la fusca cargada aqui conmigo",
        "ya amarré la soga",
        "encontré a mi hijo colgado",
        "mi novio se encerró con la pistola y dice que se mata",
        "mi vecino la está matando a golpes",
        "adiós mundo cruel",
    ],
)
def test_what_calls_people_at_once(said: str) -> None:
    assert RULES.tier(said) is Tier.CRISIS


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("le pido a dios que me lleve", "wish"),
        ("ojalá me dé un infarto", "wish"),
        ("me hice tajos otra vez", "self-harm"),
        ("nadie sabe que me corto", "self-harm"),
        ("mi papá me dio una paliza", "abuse"),
        ("tengo ganas de meterle un tiro", "threat"),
        ("mi abuela quiere morirse", "wish"),
    ],
)
def test_what_somebody_must_look_at_soon(said: str, kind: str) -> None:
    assert (Tier.RED, kind) in {(hit.tier, hit.rule.kind) for hit in RULES.hits(said)}


@pytest.mark.parametrize(
    "said",
    [
        "no me voy a matar, solo necesito desahogarme",
        "ya no me corto",
        "hace meses que no me corto",
        "tres meses sin lastimarme",
        "no voy a hacerme daño",
        "hace mucho me quería matar y hoy sonrío",
        "esta es mi última noche en la ciudad",
        "mi hermano intentó quitarse la vida hace años y hoy es papá",
        "ya no quiero vivir con roomies",
        "no me deja dormir el perro",
        "volví a lastimarme la rodilla",
        "hasta aquí llego hoy",
        "mi novio no responde porque anda en clase",
        "me mato entrenando esta semana",
    ],
)
def test_what_is_none_is_left_in_peace(said: str) -> None:
    assert RULES.tier(said) is Tier.GREEN


def test_a_goodbye_with_a_laugh_calls_nobody() -> None:
    assert RULES.tier("adiós mundo cruel, me voy a dieta jaja") is Tier.AMBER
