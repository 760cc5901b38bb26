"""The keeper's own cards for skill practice, by name: what each is called, and how it goes."""

from __future__ import annotations

from models.agenda import Card
from models.words import Term

CARDS: dict[Card, tuple[Term, Term]] = {
    "listening": (Term("card-listening-title"), Term("card-listening")),
    "saying-no": (Term("card-saying-no-title"), Term("card-saying-no")),
    "asking": (Term("card-asking-title"), Term("card-asking")),
    "boundary": (Term("card-boundary-title"), Term("card-boundary")),
    "ten-minutes": (Term("card-ten-minutes-title"), Term("card-ten-minutes")),
    "four-questions": (Term("card-four-questions-title"), Term("card-four-questions")),
    "five-senses": (Term("card-five-senses-title"), Term("card-five-senses")),
    "friend": (Term("card-friend-title"), Term("card-friend")),
    "open-question": (Term("card-open-question-title"), Term("card-open-question")),
    "early-signs": (Term("card-early-signs-title"), Term("card-early-signs")),
    "breathing": (Term("card-breathing-title"), Term("card-breathing")),
    "wave": (Term("card-wave-title"), Term("card-wave")),
    "asking-for-help": (Term("card-asking-for-help-title"), Term("card-asking-for-help")),
    "leaving": (Term("card-leaving-title"), Term("card-leaving")),
    "thought": (Term("card-thought-title"), Term("card-thought")),
    "repair": (Term("card-repair-title"), Term("card-repair")),
    "evening": (Term("card-evening-title"), Term("card-evening")),
    "good-hour": (Term("card-good-hour-title"), Term("card-good-hour")),
}
