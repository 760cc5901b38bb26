"""Whose words and whose life, in English."""

from __future__ import annotations

from moderation.screening.languages.core.voices import Voices
from moderation.screening.languages.en.shape import NEGATIONS, phrase

VOICES = Voices(
    first=frozenset("i im ill ive id my me myself".split()),
    writer=frozenset({"i"}),
    addressed=frozenset({"yourself"}),
    denials=NEGATIONS
    | frozenset("none nor neither zero stopped quit stop refuse aint instead rather against".split()),
    new_clause=frozenset(
        "i im ill ive he she they but and so if because only just or until unless anymore longer more enough then".split()
    ),
    no_denial=phrase(
        """
    (not (gonna lie|going to lie|sure|only|joking|kidding|to)|why (dont|cant|not|shouldnt)|(cant|couldnt|wont|dont
        |never) (stop|quit|help|wait|let)
    |dont (know|care|tell|see|even|get|sleep|want help|trust)|no (one|joke|cap|matter|idea|really|honestly|seriously|actually|wait)|nobody (will|can|would
        |knows|cares)|without) ~4 $
    """
    ),
    no_thought=phrase(
        "(dont|do not|didnt|never|not) (think|thinking|believe|feel like|mean|have any plans|planning) "
        "[that|i|im|to|about|any|of|ever|want|going to|going] $"
    ),
    said=phrase(
        """
    (told|tell|tells|telling|asked|asks|messaged|ordered) (me|us) [to|that i|i|just]|(said|say|says|saying|wrote
        |writes|shouted|shouts|shout|yelled
    |yells|screamed|commented|posted) [to|to me|at me|under my post|under it|that|i|go|just]|called me ~2
    """
    ),
    agreed=phrase(
        "(he|she|they|youre|you) ~1 right|i (will|want|might|should|think i|agree|cant|am)|im going|and tonight|tonight i"
    ),
    others=phrase(
        "(he|she|they|hes|shes|theyre|who|him|her|them|<relative>|friends|both|grandfather|grandmother|somebody|someone|people) ~2 $"
    ),
    anybody=phrase(
        "(if|when|are|do|were|have|tell|help|anyone|anybody|people|addicts|alcoholics|everyone) ~1 "
        "(you|youre|u|someone|somebody|who|anyone|that) ~2 $|(that|whether|how|because) (youre|you (are|feel|were)) $"
    ),
)
denies = VOICES.denies
