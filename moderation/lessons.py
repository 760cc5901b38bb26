"""What moderators can read up on, in a few steps with a short check, and how long that counts. The words are in the language files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.circle import PersonFacts
from models.config import RosterSettings

CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Check:
    """A question that is answered with yes or no, and the sentence that says why."""

    question: str
    why: str
    yes: bool


@dataclass(frozen=True, slots=True)
class Module:
    """A short training: pages, then checks."""

    name: str
    title: str
    pages: tuple[str, ...]
    checks: tuple[Check, ...]


MODULES = (
    Module(
        CRISIS,
        "training-title-crisis",
        ("training-crisis-1", "training-crisis-2", "training-crisis-3"),
        (
            Check("training-crisis-ask", "training-crisis-ask-why", yes=True),
            Check("training-crisis-secret", "training-crisis-secret-why", yes=False),
        ),
    ),
    Module(
        "ethics",
        "training-title-ethics",
        ("training-ethics-1", "training-ethics-2"),
        (Check("training-ethics-money", "training-ethics-money-why", yes=False),),
    ),
    Module(
        "care",
        "training-title-care",
        ("training-care-1", "training-care-2"),
        (Check("training-care-back", "training-care-back-why", yes=True),),
    ),
)


def module(name: str) -> Module | None:
    """The module of this name."""
    return next((one for one in MODULES if one.name == name), None)


def learnt(facts: PersonFacts) -> dict[str, datetime]:
    """What this person went through, and when."""
    pairs = (part.partition("=") for part in facts.trained.split())
    return {name: datetime.fromisoformat(when) for name, _, when in pairs}


def with_learnt(facts: PersonFacts, name: str, now: datetime) -> str:
    """The fact to remember once this was gone through."""
    return " ".join(f"{one}={when.isoformat()}" for one, when in {**learnt(facts), name: now}.items())


def good_until(facts: PersonFacts, name: str, settings: RosterSettings) -> datetime | None:
    """Until when a training counts, by the circle's settings as they stand; None: never gone through."""
    when = learnt(facts).get(name)
    return when + timedelta(seconds=settings.training_good_for) if when else None


def counts(facts: PersonFacts, name: str, settings: RosterSettings, now: datetime) -> bool:
    """Whether a training counts at this moment."""
    until = good_until(facts, name, settings)
    return until is not None and now < until
