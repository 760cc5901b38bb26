"""What a person said yes to, one purpose at a time.

A yes is a fact of the person, sealed with their own key, with the moment it was given. It is asked for and taken back in
`rituals.consent`; whoever needs one asks `consented`. No word at all is a no.
"""

from __future__ import annotations

from datetime import UTC, datetime

from models.circle import PersonFacts

PURPOSES = ("figures", "welcome-back")
"""What may be asked for. Each has a line `consent-<name>`, and says in `consent-<name>-about` what a yes means."""


def given(facts: PersonFacts) -> dict[str, datetime]:
    """Every purpose this person said yes to, and when."""
    parts = (one.partition("@") for one in facts.consents.split())
    return {name: datetime.fromtimestamp(int(at), UTC) for name, _, at in parts}


def consented(facts: PersonFacts, purpose: str) -> bool:
    """Whether this person said yes to this purpose, and did not take it back."""
    return purpose in given(facts)


def with_yes(facts: PersonFacts, purpose: str, now: datetime) -> str:
    """The fact `consents` after a yes; a yes that stood keeps its date."""
    return _written({purpose: now, **given(facts)})


def with_no(facts: PersonFacts, purpose: str) -> str:
    """The fact `consents` after a no."""
    return _written({name: at for name, at in given(facts).items() if name != purpose})


def _written(yes: dict[str, datetime]) -> str:
    return " ".join(f"{name}@{int(at.timestamp())}" for name, at in sorted(yes.items()))
