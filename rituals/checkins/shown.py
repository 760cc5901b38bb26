"""What somebody said of how they are, line by line, as it was said: nothing is added up, compared or judged."""

from __future__ import annotations

from models.agenda import Scale
from models.circle import Circle, PersonFacts, clock_of
from models.recurrence import shown
from models.signals import MineTold
from models.words import Items, Moment, Quote, Words
from rituals.checkins.reading import SCALES, Answers, Halt
from rituals.checkins.state import CheckIns, Question

LATEST = 7

QUESTIONS: dict[Question, str] = {
    "mood": "checkin-ask-mood",
    "energy": "checkin-ask-energy",
    "halt": "checkin-ask-halt",
    "sleep": "checkin-ask-sleep",
    "food": "checkin-ask-food",
    "stress": "checkin-ask-stress",
    "words": "checkin-ask-words",
    "scope": "checkin-ask-scope",
}
_SCALES: dict[Scale, str] = {
    "mood": "checkin-line-mood",
    "energy": "checkin-line-energy",
    "sleep": "checkin-line-sleep",
    "food": "checkin-line-food",
    "stress": "checkin-line-stress",
}
_HALT: dict[Halt, str] = {
    "hungry": "checkin-line-hungry",
    "angry": "checkin-line-angry",
    "lonely": "checkin-line-lonely",
    "tired": "checkin-line-tired",
}
_NAMES: dict[Scale, str] = {
    "mood": "checkin-name-mood",
    "energy": "checkin-name-energy",
    "sleep": "checkin-name-sleep",
    "food": "checkin-name-food",
    "stress": "checkin-name-stress",
}


def lines(said: Answers) -> Items:
    """One line for each thing that was said."""
    numbers = (Words(_SCALES[one], {"value": said.numbers[one]}) for one in SCALES if one in said.numbers)
    halt = (Words(_HALT[one]) for one in said.halt)
    words = (Words("checkin-line-words", {"words": Quote(said.words)}),) if said.words else ()
    return Items((*numbers, *halt, *words))


def latest(state: CheckIns, circle: Circle) -> Words:
    """The person's own latest check-ins, for them alone."""
    if not state.kept:
        return Words("checkin-none", {"command": f"{circle.prefix}checkin"})
    days = (
        Words("checkin-day", {"date": Moment(one.at, "date"), "items": lines(one.said)})
        for one in reversed(state.kept[-LATEST:])
    )
    return Words("checkin-latest", {"items": Items(tuple(days)), "command": f"{circle.prefix}checkin forget"})


def mine(state: CheckIns, circle: Circle) -> MineTold:
    """The person's own numbers by their own days, for their own eyes."""
    zone = clock_of(state.user, circle.people.get(state.user, PersonFacts()), circle.settings)
    series = (
        (
            _NAMES[scale],
            tuple(
                (shown(one.at, zone).date(), one.said.numbers[scale])
                for one in state.kept
                if scale in one.said.numbers
            ),
        )
        for scale in SCALES
    )
    numbers = (("checkin-name-count", len(state.kept)),)
    return MineTold("checkins", numbers, tuple(one for one in series if one[1]))
