"""No hate for people because of where they come from, what they believe, whom they love, who they are, or how they are made.

Speech about groups is not meant, nor are words that people have made their own, nor telling of hate that was met, nor speaking
against it.
"""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.norms.phrases.hate import CONTEMPT, CREED, EXCLUSION, SLUR, VIOLENCE
from moderation.screening.cues import Cues, Spoken, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-hate-name = No hate for groups of people
norm-hate-nudge =
    Hello, a private word from the keeper. Something you wrote could be read as contempt for a whole group of people, and some of
    them may sit in this circle. You can take it back or say it in other words, if you like. If I got it wrong, all is well.
why-hate-violence = a group of people is wished harm or death
why-hate-contempt = a group of people is called less than human, or all bad
why-hate-exclusion = a group of people is told that it does not belong
why-hate-slur = a word that is meant to hurt a group of people
why-hate-creed = a saying of people who hate
"""

_TOLD = phrase(
    """
    (he|she|they|dad|mom|mum|mother|father|ex|husband|wife|brother|sister|boss|uncle|family|church|pastor|people|kids|somebody
        |someone|everyone|everybody|guys|nobody|neighbour|neighbor|teacher|voice|head|world|media|racists|some) ~4 (said|says|say
        |told|tell|tells|called|calls|call|calling|calledme|saying|shouted|yelled|yelling|screamed|wrote|writes|commented|thinks
        |think|believe|believes|thought|believed|posted|preached|spat|heard|hearing|spray painted|painted)
    |(been|was|were|got|getting|being|get|am) ~1 (called|told|taught|raised|bullied|beaten|labelled|labeled|made fun of|hearing)
    |(told|tell|tells|telling|calling|calls|called|call) (him|her|them|me|us|my ~1|people|everyone|somebody|someone|each other) ~2
        [that|to]
    |(heard|read|saw|seen|hear|words|word|term|slur|slurs|insults|graffiti|sign|signs|stereotype|myth|idea|comments|jokes|names
        |name|belief|propaganda) ~3 $
    |(using|use|used|saying|say|says|said|hate|reclaimed|reclaiming|owning|love) the ~2 $
    |stop saying|dont say|not true that|never say|wrong to say|racist to say|hateful to say|believe that|lie that|claim that
    """
)
_ANSWERED = phrase(
    """
    is ~2 (wrong|racist|hateful|homophobic|transphobic|antisemitic|islamophobic|bigoted|offensive|a slur|not ok|not okay|not true|hate
        |a lie|bullshit|unacceptable|ignorant|disgusting thing)
    |is (nonsense|garbage|rubbish)|(that|this|which|it) (hurt|hurts|stung|broke|was hurtful|scared)|hurts|hurt me|and i cried
    |are the words|they (said|say|yelled|shouted)|he (said|shouted|yelled)|she (said|shouted|yelled)|is not (a joke|funny)
    """
)
_OWN = phrase(
    """
    (i am|im|as|being|we are|were|proud to be|proud|identify as|im a happy|call myself|myself) [just] [a|an|the|one|some|such a|two]
        ~2 $
    |(my|our|fellow|us|we|happy|fabulous|beautiful|love being) ~1 $
    """
)

_MACHINES = frozenset("car truck engine motor clutch chassis gearbox fluid van bike swap rebuild".split())


def _retold(spot: Spot) -> bool:
    """What others said, or what is said against it."""
    if spot.quoted or _TOLD.pattern.search(spot.before):
        return True
    return _ANSWERED.pattern.search(spot.after) is not None


def _asked(spot: Spot) -> bool:
    """Somebody wonders whether, or why people think so."""
    return spot.before.endswith((" if", " whether", " why do people think", " not all", " as if"))


def _of_a_machine(spot: Spot) -> bool:
    """A gearbox."""
    return "trann" in spot.said and not _MACHINES.isdisjoint(spot.words)


def _own(spot: Spot) -> bool:
    """A word that somebody uses for themselves or their own."""
    return len(spot.said.split()) <= 2 and _OWN.pattern.search(spot.before) is not None


_SPOKEN = Spoken(
    "hate",
    Cues(
        (*VIOLENCE, *CONTEMPT, *EXCLUSION, *SLUR, *CREED),
        against=(denies, _retold, _asked, _of_a_machine, _own),
    ),
)


def recognise(reading: Reading) -> NormHit | None:
    """By what is said of a group, or of somebody as one of it; never by naming the group."""
    hits = _SPOKEN.hits(reading)
    return norm_hit("hate", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("hate", NormSettings(then="flag"), recognise)
