"""Ways in which the French words that matter are written: elisions, chat forms, slips."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from moderation.screening.languages.core.spelling import Spelling
from moderation.screening.letters import folded

_SLIPS = {
    "jai": "g",
    "cest": "c cez",
    "veux": "veu vx vo",
    "peux": "px",
    "vais": "vé vai vè",
    "plus": "plu pu pus",
    "mourir": "mourrir mourire mourr mouriir mouri",
    "suicider": "suisider sucider suiccider",
    "etre": "etr",
    "dois": "doi",
    "sens": "sen",
    "mort": "mor mrt",
    "suis": "sui",
    "veines": "vene venes veine",
    "voudrais": "voudré voudrai voudrait",
    "suicide": "suiside sucide suiccide suicyde",
    "suicidaire": "suicidair suisidaire sucidaire suicidere",
    "tuer": "tuerr tuez",
    "pendre": "pendr pandre",
    "vivre": "vivr vivree",
    "envie": "envi anvie envies",
    "lenvie": "lenvi",
    "cachets": "cachet",
    "medocs": "medoc médoc",
    "comprimes": "comprimé",
    "finir": "finire finirr",
    "demain": "dmain 2main demin",
    "soir": "swar",
    "aujourdhui": "ojd auj ajd ojourdhui aujourdui",
    "maintenant": "mtn mnt mtnt maintenan",
    "pour": "pr",
    "quelquun": "qqun qqn kelkun",
    "quelque": "qq",
    "quand": "qd kan",
    "beaucoup": "bcp",
    "toujours": "tjs tjrs toujour",
    "jamais": "jms jamai",
    "rien": "ryn",
    "merci": "mrc merki",
    "desole": "dsl désoler",
    "vraiment": "vrmt vrm",
    "tellement": "tellemen",
    "avec": "avc",
    "coeur": "cœur",
    "soeur": "sœur",
    "noeud": "nœud",
    "oeil": "œil",
    "overdose": "overdoz overdosse",
    "od": "ood",
    "reveiller": "révéiller",
    "adieu": "adieux adieuu",
    "morte": "mortee",
    "bientot": "biento bi1to",
    "frere": "frero reuf",
    "pere": "daron re_p",
    "mere": "daronne reum",
    "mec": "keum",
    "dans": "ds",
    "tout": "tt",
}

SPELLING = Spelling(
    slips={word: folded(slips) for word, slips in _SLIPS.items()},
    worth=("suicider", "suicidaire", "suicide", "overdose", "scarifier", "mourir"),
    own=frozenset("mourr mourri mouir sourir sucide".split()),
)

_MEANT = {slip: word for word, slips in SPELLING.slips.items() for slip in slips.split()}
_ELIDED = re.compile(r"\b(j|d|l|m|n|s|t|c|qu)'([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")


def plain(written: str) -> str:
    """A list as texts look when they were read: no signs on letters, one spelling, and "j'ai" with or without a space."""
    split = _ELIDED.sub(r"(\1\2|\1 \2)", folded(written)).replace("'", "")
    return _WORD.sub(lambda word: _MEANT.get(word.group(), word.group()), split)


def known(words: Iterable[str]) -> Mapping[str, str]:
    """By each way it is written, the word that is meant. "je" is often glued to a verb: "jpars"."""
    asked = frozenset(words)
    glued = {f"j{word}": word for word in asked if len(word) > 2}
    return {**glued, **SPELLING.known(asked)}
