"""Whose words and whose life: negation, what others said, and who is meant."""

from __future__ import annotations

from models.verdict import Subject
from moderation.screening.languages.en.shape import NEGATIONS, phrase
from moderation.screening.languages.en.spot import Spot
from moderation.screening.rules import Rule

DENIALS = NEGATIONS | frozenset(
    "none nor neither zero stopped quit stop refuse aint instead rather against".split()
)
NEW_CLAUSE = frozenset(
    "i im ill ive he she they but and so if because only just or until unless anymore longer more enough then".split()
)
"""Words that a denial does not reach over."""

NO_DENIAL = phrase(
    """
    (not (gonna lie|going to lie|sure|only|joking|kidding|to)|why (dont|cant|not|shouldnt)|(cant|couldnt|wont|dont
        |never) (stop|quit|help|wait|let)
    |dont (know|care|tell|see|even|get|sleep|want help|trust)|no (one|joke|cap|matter|idea)|nobody (will|can|would
        |knows|cares)|without) ~4 $
    """
)
NO_THOUGHT = phrase(
    "(dont|do not|didnt|never|not) (think|thinking|believe|feel like|mean|have any plans|planning) "
    "[that|i|im|to|about|any|of|ever|want|going to|going] $"
)
REACH = 5

SAID = phrase(
    """
    (told|tell|tells|telling|asked|asks|messaged|ordered) (me|us) [to|that i|i|just]|(said|say|says|saying|wrote
        |writes|shouted|shouts|shout|yelled
    |yells|screamed|commented|posted) [to|to me|at me|under my post|under it|that|i|go|just]|called me ~2
    """
)
AGREED = phrase(
    "(he|she|they|youre|you) ~1 right|i (will|want|might|should|think i|agree|cant|am)|im going|and tonight|tonight i"
)
OTHERS = phrase(
    "(he|she|they|hes|shes|theyre|who|him|her|them|<relative>|friends|both|grandfather|grandmother|somebody|someone|people) ~2 $"
)
ANYBODY = phrase(
    "(if|when|are|do|were|have|tell|help|anyone|anybody|people|addicts|alcoholics|everyone) ~1 "
    "(you|youre|u|someone|somebody|who|anyone|that) ~2 $"
)
FIRST = frozenset("i im ill ive id my me myself".split())


def denied(_rule: Rule, spot: Spot) -> bool:
    """Somebody says that it is not so."""
    return denies(spot)


def denies(spot: Spot) -> bool:
    """A denial stands before the match and reaches over it."""
    if NO_THOUGHT.pattern.search(spot.before):
        return True
    if NO_DENIAL.pattern.search(spot.before):
        return False
    for word in reversed(spot.before.split()[-REACH:]):
        if word in DENIALS:
            return True
        if word in NEW_CLAUSE:
            return False
    return False


def others_words(rule: Rule, spot: Spot) -> bool:
    """What somebody else said to the writer, who does not make it their own."""
    if rule.subject == "other" or rule.kind in ("abuse", "threat"):
        return False
    quoted = spot.before.endswith(' "') and '"' in spot.after
    before = spot.before.removesuffix(' "')
    heard = any(found.end() == len(before) for found in SAID.pattern.finditer(before))
    mine = before.split()[-2:-1] == ["i"] and not quoted
    return heard and not mine and not AGREED.pattern.search(spot.after + spot.later)


def anybody(rule: Rule, spot: Spot) -> bool:
    """Nobody in particular is meant: "if you want to die, call"."""
    if FIRST & set(spot.said.split()) and " yourself" not in spot.said:
        return False
    return ANYBODY.pattern.search(spot.before) is not None


def subject_of(rule: Rule, spot: Spot) -> Subject:
    """Whose life it is about."""
    if rule.subject is not None:
        return rule.subject
    if FIRST & set(spot.said.split()):
        return "self"
    return "other" if OTHERS.pattern.search(spot.before) else "self"
