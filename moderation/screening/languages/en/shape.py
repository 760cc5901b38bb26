"""How the English lists become rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.verdict import Subject, Tier, Time
from moderation.screening.languages.en.pieces import PIECES
from moderation.screening.phrases import Lexicon, Phrase, compiled, listed
from moderation.screening.rules import Kind, Rule

COMMON = frozenset(
    """
    i im am ive a an the this that my me it its is are was be been to of in on at for with and or but so if all not no dont do does did
    have has had got get just really very will would could can cant going gonna want wanna need feel like think know see say said says he
    she they them him her you your we us our up out off down now today tonight here there what how when why who one time day people
    someone take took taken about from by more much many too make made go good way everyone everything life back tell told please keep
    """.split()
)

NEGATIONS = frozenset(
    "not never wont dont didnt doesnt isnt arent wasnt wouldnt couldnt cant havent hasnt no nobody without".split()
)
LEXICON = Lexicon(PIECES, COMMON, NEGATIONS)


def phrase(written: str, pieces: Mapping[str, str] | None = None) -> Phrase:
    """One phrase with the English pieces, and those of whoever asks."""
    return compiled(written, replace(LEXICON, pieces={**PIECES, **pieces}) if pieces else LEXICON)


def rules(
    why: str,
    kind: Kind,
    tier: Tier,
    lines: str,
    *,
    subject: Subject | None = None,
    time: Time | None = None,
    deaf: str = "",
) -> tuple[Rule, ...]:
    """A rule for each phrase of a list."""
    unheard = frozenset(deaf.split())
    return tuple(
        Rule(f"why-{why}", kind, tier, phrase(line), subject, time, unheard) for line in listed(lines)
    )
