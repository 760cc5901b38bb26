"""Ways in which the Spanish words that matter are written: in haste, by ear, in chats."""

from __future__ import annotations

from moderation.screening.languages.core.spelling import Spelling

SPELLING = Spelling(
    slips={
        "que": "q k ke qe",
        "porque": "xq pq porq xk pk xke porqe porke",
        "quiero": "kiero qiero qero kero quieroo quero",
        "quisiera": "kisiera quiciera kiciera quisera",
        "quiere": "kiere qiere",
        "estoy": "toy stoy estoi toi",
        "voy": "voi boy",
        "para": "pa pra xa",
        "tambien": "tb tmb tbn tambn",
        "suicidio": "suisidio suicidyo suisidyo suicideo",
        "suicidarme": "suisidarme suicidarm suicidrme",
        "suicidar": "suisidar",
        "matarme": "matrme matarm mtarme",
        "morir": "moir",
        "morirme": "morirm",
        "vivir": "bibir vivr bivir vibir",
        "vida": "bida",
        "hacer": "aser hacr acer haser",
        "hacerme": "aserme hacerm acerme",
        "dano": "danio",
        "aguanto": "awanto aguando aguant",
        "manana": "maniana mnn mna",
        "hoy": "hoi",
        "nada": "nd",
        "bien": "bn",
        "pastillas": "pastiyas pastllas pastilas",
        "sobredosis": "sobredocis",
        "adios": "adio adioss a2",
        "alguien": "alguein algien",
        "ayuda": "aiuda ayda",
        "despertar": "dispertar despertr",
        "muerto": "muerot",
        "nadie": "nadien naide",
    },
    worth=("suicidarme", "suicidio", "morirme", "sobredosis", "ahorcarme", "matarme", "morir", "quiero"),
    own=frozenset(
        {
            "suicido",
            "suicidare",
            "suicidarte",
            "morime",
            "ahorcare",
            "matame",
            "matare",
            "moro",
            "miro",
            "morr",
            "quiro",
            "mori",
            "moir",
        }
    ),
)
