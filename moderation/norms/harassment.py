"""No insults, threats or shaming towards anybody here, and no contempt for groups of people.

Swearing at life, at the illness or at oneself is nobody's harm and is not meant; nor is telling what others said.
"""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.screening.cues import Cues, cues, norm_hit
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.spot import Spot
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-harassment-name = Kind words, no attacks
norm-harassment-nudge =
    Hello. Something you wrote in the circle could hurt the person who reads it. It happens when feelings run high.
    You can take it back or put it in other words, if you like. If you meant it differently, all is well.
why-harassment-insult = an insult to somebody here
why-harassment-told-to-die = somebody is told to die or to hurt themselves
why-harassment-threat = a threat to somebody here
why-harassment-shaming = shaming of somebody here
why-harassment-contempt = contempt for a group of people
"""

_PIECES = {
    "you-are": """
        (youre|ur|you are|u are|you all are|youre all|you guys are|you sound|you look|you act)
        [like|such|so|just|a|an|all|the|nothing but|really|fucking|always] [a|such a|bunch of]
    """,
    "insult": """
        idiot|idiots|moron|morons|loser|losers|retard|retards|imbecile|pig|scum|trash|garbage|bitch|bitches|cunt
            |asshole|dickhead|whore|slut
        |junkie|junkies|crackhead|piece of (shit|crap|trash)|bunch of (idiots|morons|losers|junkies)|waste of (space
            |air|oxygen)|coward
        |freak|faggot|tranny|nigger|kike|paki|spic|chink|subhuman|vermin|fuckface|bastard|prick|twat|wanker
    """,
    "nasty": """
        pathetic|disgusting|worthless|stupid|dumb|ugly|useless|whiny|fat|filthy|vile|repulsive|brain dead|stupid
            ass|dumb ass
    """,
    "group": """
        muslims|jews|christians|blacks|whites|mexicans|immigrants|migrants|refugees|gays|lesbians|trannies|transgenders
            |queers|women|men
        |gypsies|asians|arabs|addicts|junkies|faggots|homos|foreigners|(trans|gay|black|white|disabled) people
    """,
    "slurred": """
        terrorists|vermin|disgusting|criminals|rapists|animals|subhuman|parasites|scum|trash|filth|inferior|cockroaches
            |evil|thieves
        |pedophiles|groomers|stupid
    """,
}

_INSULT = cues(
    "why-harassment-insult",
    0.85,
    """
    <you-are> ~1 <insult>
    <you-are> <nasty> [<nasty>] (<insult>|person|people|human|excuse|little) ~2
    <you-are> <nasty> $
    you people are (<nasty>|<insult>)
    you (<nasty>|fucking|little|total|complete|absolute) [<nasty>|little|fucking] <insult>
    you <insult>
    (shut|stfu) [the (fuck|hell)] [up] you ~2 <insult>
    (^|please|just|you|everyone|you all) shut (the (fuck|hell) up|your (mouth|face|trap))
    ^ stfu
    ^ [just|oh|please|well|then|so] (go fuck yourself|fuck off|screw you|go to hell) !(with|tobacco|nicotine|alcohol
        |cigarettes|addiction|cancer|depression)
    (go fuck yourself|go to hell you)
    ^ fuck (you|u) !(alcohol|addiction|heroin|cancer|disease|cravings|depression|anxiety|nicotine|cigarettes|coke
        |meth|booze|smoking|brain|tobacco|pills|hard)
    (nobody|no one|noone|none of us) (wants|likes|cares about|needs|asked) you
    (we dont|nobody) (want|need) you here
    you (disgust|sicken|repulse) (me|us|everyone)
    what a ~1 (<nasty>|<insult>) ~1 (<insult>|you are)
    get out of here you ~1 <insult>
    """,
    _PIECES,
)
_DEATH = cues(
    "why-harassment-told-to-die",
    0.97,
    """
    kys
    (^|go|just|please|should|better|can|favor and|favour and|drop dead and) (kill|hang|shoot|unalive|neck) (yourself
        |urself|your self|yourselves) !(if|or|when|by|because)
    (go|please|should just|hope you|hope u) (die|hang yourself|jump off a bridge|drink bleach|overdose|rot) !(on
        us)
    (world|everyone|we|room|group) ~3 better (off without you|without you|if you were dead|if you died)
    you (should [just]|deserve to|need to) (die|be dead|overdose)
    """,
)
_THREAT = cues(
    "why-harassment-threat",
    0.9,
    """
    (i will|ill|im going to|im gonna|i am going to|we will) ~1 (kill|hurt|beat|stab|shoot|destroy|end|punch|smash
        |find) (you|u) [and (hurt|kill|beat) you] !(a|the|some|another|something|one|in the next game|at)
    (i will|ill|im going to|im gonna) ~1 (beat|punch|kick|smash|break|bash) your (face|head|teeth|legs|skull|nose)
        [in]
    i know where (you|u) live $
    (watch your back|you better watch out|sleep with one eye open)
    (youre|you are|ur) dead (when|if|meat|man)
    """,
)
_SHAMING = cues(
    "why-harassment-shaming",
    0.7,
    """
    you (relapsed|slipped|failed|used|drink|drank) because (youre|you are|ur|of your) ~1 (weak|lazy|selfish|pathetic
        |stupid|weakness|worthless)
    once (a|an) (junkie|addict|drunk|loser|alcoholic) always (a|an) (junkie|addict|drunk|loser|alcoholic) ~1 you
    (youll|you will|you) never (change|recover|get clean|get sober|be anything|amount to)
    (you should be|arent you) ashamed of yourself
    (shame on you !(nicotine|addiction|tobacco|alcohol)|youre a disgrace|you are a disgrace)
    (addicts|people|junkies|drunks|alcoholics|losers) like you (never|always|dont|deserve|are|ruin|will)
    (youre|you are) a (terrible|bad|awful|horrible|disgusting|unfit|worthless) (mother|father|mom|dad|parent|person
        |wife|husband|son|daughter|human)
    how dare you ~3 (sober|clean|in recovery|member)
    """,
    _PIECES,
)
_CONTEMPT = cues(
    "why-harassment-contempt",
    0.9,
    """
    (all|those|these|most|the|you) <group> are [all|just|nothing but] <slurred>
    <group> are [all|just|nothing but] (terrorists|vermin|disgusting|rapists|animals|subhuman|parasites|scum|filth
        |inferior)
    <group> (should|deserve to|must|need to) ~1 (die|burn|be shot|be killed|be deported|leave|be gassed|rot|hang)
    <group> dont deserve (to live|rights|help|to be)
    go back to your [own] country
    (we|i) (dont|do not) want your kind ~1
    (i hate|kill all|death to|gas the) <group>
    """,
    _PIECES,
)

_WORRIED = phrase(
    "not|never|dont|hope you (dont|do not)|(thinking|think|thoughts) (about|of)|(if|before) you|wont|worried ~2 might"
)
_TOLD = phrase(
    """
    (he|she|they|dad|mom|mum|mother|father|ex|husband|wife|brother|sister|boss|voice|head|disease|addiction|people
        |kids|somebody|someone
        |everyone|troll|kept|always) ~2 (said|says|told me|tells me|called me|saying|shouted|yelled|screamed|wrote
            |calling me|telling me
        |call me|used to say|commented)
    |(told|tell|tells|telling) (him|her|them|me|us|people|everyone) ~1 to
    """
)
_ASKED = phrase("^ (are|do|did|would|have) you ~2 $")


def _kindly_meant(spot: Spot) -> bool:
    """Worry about somebody: "please don't kill yourself"."""
    return (
        spot.said.endswith((" yourself", " die", " you")) and _WORRIED.pattern.search(spot.before) is not None
    )


def _retold(spot: Spot) -> bool:
    """What somebody else said."""
    return spot.quoted or _TOLD.pattern.search(spot.before) is not None


def _asked(spot: Spot) -> bool:
    """A question, or anybody at all."""
    if spot.before.endswith((" if", " when", " whether", " because", " since", " that")):
        return True
    return _ASKED.pattern.search(spot.before) is not None


_CUES = Cues(
    (*_INSULT, *_DEATH, *_THREAT, *_SHAMING, *_CONTEMPT), against=(denies, _kindly_meant, _retold, _asked)
)


def recognise(reading: Reading) -> NormHit | None:
    """By what is said to somebody here, or of a group; never by swearing as such."""
    hits = _CUES.hits(reading.plain)
    return norm_hit("harassment", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("harassment", NormSettings(then="flag"), recognise)
