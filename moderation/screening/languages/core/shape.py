"""How the lists of a language become rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from models.verdict import Subject, Tier, Time
from moderation.screening.phrases import Lexicon, Phrase, compiled, listed
from moderation.screening.rules import Kind, Rule


@dataclass(frozen=True, slots=True)
class Shape:
    """A language's lexicon, and what is made with it. `plain` makes lists as plain as the texts they are looked for in."""

    lexicon: Lexicon
    plain: Callable[[str], str] = str

    def phrase(self, written: str, pieces: Mapping[str, str] | None = None) -> Phrase:
        """One phrase with the pieces of the language, and those of whoever asks."""
        lexicon = replace(self.lexicon, pieces={**self.lexicon.pieces, **pieces}) if pieces else self.lexicon
        return compiled(self.plain(written), lexicon)

    def rules(
        self,
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
            Rule(f"why-{why}", kind, tier, self.phrase(line), subject, time, unheard)
            for line in listed(lines)
        )
