"""We speak for ourselves, and give advice when somebody asks for it: no "you should just".

Off unless the circle wants it, for many circles give advice gladly. Kind words ("you should be proud"), what others told the writer,
and sending somebody to help in danger are never meant.
"""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.screening.cues import Cues, Spoken, cues, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-unsolicited-advice-name = Advice when asked
norm-unsolicited-advice-nudge =
    Hello, a private word from the keeper. In this circle we speak for ourselves and give advice when somebody asks for it. What
    helped you, told with “I”, often reaches further. If they did ask you, all is well.
why-unsolicited-advice-should = telling somebody what they should do
why-unsolicited-advice-just = making it sound simple
why-unsolicited-advice-in-your-place = what one would do in somebody else's place
why-unsolicited-advice-question = advice that is put as a question
"""

_PIECES = {
    "do": """
        try|get|go|do|stop|quit|leave|start|tell|call|find|make|take|join|read|think|focus|let|forgive|move|talk|change|work|pray|ask|avoid
            |delete|block|learn|accept|remember|look|put|give|cut|end|break|divorce|eat|sleep|exercise|walk|breathe|meditate|write|stay|listen
            |keep|use|replace|throw|buy|consider|wait|ignore|forget|drink|say|set|see|use|admit|apologize|apologise|lower|drop|come
    """,
}

_SHOULD = cues(
    "why-unsolicited-advice-should",
    0.7,
    """
    (you|u) [really|probably|just|maybe|definitely|honestly|also|all] (should|ought to|must|shouldve|should have|shouldnt) [really|just|probably
        |definitely|at least|totally|first|also|seriously|not|have|never|simply|all] <do> !(proud|it is|know|coming back|see how far)
    (you|u) [really|just|also|definitely|honestly] (need to|have to|gotta|got to|needa) [really|just|first|seriously|simply|learn to|stop and]
        <do> !(care|to be loved)
    (you|u) (would|d) be better off (leaving|if you|without|not|quitting|going|with) ~1
    (id|i would|i|i strongly|i highly) (suggest|recommend|advise|urge) [that|strongly] (you|u|getting|going|trying|leaving|to)
    what you (need|should|have) [to do] (is|do)
    (you|u|youve|ya) [really|just|also|definitely|honestly|probably|seriously|always] (need to|have to|gotta|got to|have got to|ought to|must !(be|have|feel)|needa) !(know|see this|hear|be (loved|here|perfect|strong|sorry
        |ashamed|brave|ok|okay|alone|so hard)|rest|do this alone|explain|answer|apologise|apologize|laugh|wonder|admit its|share|speak|decide now|come back|keep coming|say)
    (you|u) (need|want) (a|an|some|more|better|new) ~1 (hobby|job|divorce|dog|plan|routine|sponsor|friends|therapist|discipline|willpower|god|exercise|sleep|structure|lawyer|faith|backbone|boundaries
        |boyfriend|girlfriend)
    what (you|u) (should|need to|have to|ought to|must|gotta) [really] do is
    (you|u) (should|shouldnt|ought to|must !(be|have|feel)|could) [really|just|probably|definitely|at least|never|also|not|be|have been] (being|more|be|praying|trying|looking|going|getting|doing|taking|pray|exercise|meditate
        |leave|trust|fight|toughen|man|grow|simply|start|stop|let|open|divorce|dump|quit|learn|spend|invest|hang|see|work|listen) ~1 !(be proud|be here|be loved)
    """,
    _PIECES,
)
_JUST = cues(
    "why-unsolicited-advice-just",
    0.75,
    """
    (you|u) ~1 (should|could|need to|have to|can) just <do> !(as well)
    (^|then|so|well|honestly|please) just (stop|quit|leave|get over|move on|let it go|let go|cheer up|snap out|dont drink|dont use|say no|dump
        |ignore|forget|try harder|be (positive|grateful|happy|strong)|think positive|pray|get up|get out|go outside|go for|accept it) ~1
        !(keeping|me|everything is|today)
    all (you|u) (have to|need to|gotta|got to) do is
    (its|thats|it is|recovery is|quitting is) [really|not] (simple|easy|that hard|rocket science|that complicated) ~2 (just|you) (stop|dont
        |decide|have to|need to|quit|put)
    ^ [honestly|seriously|just|please|so|well|look|listen|dude|girl|man] (try|stop|start|quit|avoid|consider) (getting|seeing|going|doing|eating|taking|using|talking|thinking|worrying|drinking|praying|meditating
        |exercising|running|working|walking|writing|journaling|hanging|being|focusing|listening|reading|looking|counting|sleeping|calling|texting|waiting|blaming|saying|making|overthinking)
    ^ [honestly|seriously|just|please|so|well] (delete|block|leave|dump|divorce|forgive|forget|ditch|ignore|cut off) (him|her|them|his number|her number|their number|that job|the app|it|that guy|that man|this man|your ex)
    ^ [honestly|seriously|just|please|so|well] get a (divorce|job|life|grip|dog|hobby|lawyer|therapist|sponsor|new job|cat|gym membership|grip on yourself) ~1
    (^|then|so|well|and) simply !(put|said) <do>
    ^ [honestly|seriously|just|please|so|well|then] (quit|leave|delete|block|dump|burn|sell) (the|your|this|that) (job|husband|wife|apps|app|boyfriend|girlfriend|guy|phone|marriage|number|man)
    ^ [honestly|seriously|just|please|then] (go to|get to|find|join) (a|an|your|more) (meeting|meetings|therapist|gym|church|sponsor)
    """,
    _PIECES,
)
_IN_YOUR_PLACE = cues(
    "why-unsolicited-advice-in-your-place",
    0.75,
    """
    if i (were|was) (you|u)
    (my|some|a piece of|a bit of|a word of|word of|piece of) [best|friendly|honest|unsolicited|free|only|two cents of] advice (is|to you|for
        you|would be|dont|stop|get|leave)
    take it from me ~2 (you|dont|stop|get|leave|never)
    in your (place|shoes|position|situation) (id|i would|you should|i might)
    take my advice
    if i (were|was) in your (place|shoes|position|situation)
    take it from me
    (unasked|unsolicited) advice ~1 !(rule|please|is|here|norm)
    (worked|works) for me [so] (do|try|you)
    (neither|so|nor) should you
    """,
    _PIECES,
)
_QUESTION = cues(
    "why-unsolicited-advice-question",
    0.6,
    """
    (why|how come) (dont|cant|wont|havent|didnt) (you|u) [just|simply|ever|even] (<do>|tried|gone|quit|left|stopped)
    (have|did) (you|u) [ever|even|not] (tried|try|considered|consider|thought about|think about|thought of) [just] (going|getting|talking|leaving
        |meditation|meditating|yoga|exercise|running|therapy|praying|not|stopping|quitting|a|the|smart|aa|medication|cutting|asking|journaling
        |moving|taking|doing|eating|counting|to)
    (maybe|perhaps) (you|u) (should|need to|ought to|could just)
    why not [just|simply] (try|go|say|leave|stop|quit|call|ask|do|get|tell|take|start|move|block|walk|pray|talk|join|find)
    (have|did) (you|u) (tried|considered|thought about|thought of|think about|ever tried|ever considered|try) ~1 !(on|it before)
    (what about|how about) [just|you] (trying|going|getting|leaving|quitting|talking|calling|doing|taking|joining|moving|starting|try|go|you)
    (wouldnt|would) it [not] be better (to|if you)
    (maybe|perhaps) [just] (try|start|stop|go|get|take|leave|join|write|call|talk to) ~1 !(to be|off work)
    what if you [just] (stopped|started|tried|left|went|quit|called|moved|took|let|blocked|told|gave)
    """,
    _PIECES,
)

_KIND = phrase(
    """
    (should|need to|have to|must) [really|just|all|also] (be [so|very|really] (proud|kind|gentle|grateful to yourself)|know|see|hear|keep coming
        |take care|feel proud|come back|give yourself|forgive yourself)
    |(dont|do not) (have|need) to|no (need|rush)|only if|if you (want|like|feel)|when (you are|youre) ready|in your own time|keep coming
    """
)
_IN_DANGER = frozenset(
    """
    911 999 112 000 988 111 ambulance hospital er emergency samaritans hotline helpline lifeline crisis naloxone narcan urgent doctor doctors
    seizure seizures bleeding overdose overdosing suicidal suicide police shelter refuge a&e poison withdrawal dts
    """.split()
)
_ASKED_FOR = phrase(
    """
    (you|u) asked|since you asked|as you asked|asked for (advice|thoughts|feedback|ideas|suggestions)|to answer (you|your)|you wanted (advice
        |to know|ideas)|hope (thats|that is|its|this is) ok
    """
)
_NOT_SAID_TO_ANYBODY = phrase(
    """
    (he|she|they|<relative>|people|somebody|someone|everyone|everybody|family|doctor|therapist|head|brain|voice|disease|addiction|book|text
        |counselor|counsellor|program|society|world|boss|meeting|group|friends|saying|steps) ~3 (said|says|say|told|tell|tells|telling|saying
        |keeps|keep|think|thinks|suggested|taught|thinking|reminds|goes|wrote|asks|asked|wants|like|that)
    |(told|tell|tells|telling|tired of|hate|sick of|remind|reminded|teaches|taught|hearing|heard|hears|asked|ask|asking|wondered|thought|realized
        |realised|learned|learnt|says) ~2 $
    |(do|did|does|will|would|should|when|before|after|once|until|unless|if|what|how|where|who|which|everything|anything|like|as|than|because|that) $
    |(i tell myself|i told myself|told myself|remind myself|self talk|note to self)
    """
)


def _kind(spot: Spot) -> bool:
    """Comfort, in the form of advice; or help in danger."""
    whole = f"{spot.said}{spot.after}"
    return _KIND.pattern.search(whole) is not None or not _IN_DANGER.isdisjoint(
        f"{spot.sentence}{spot.later}".split()
    )


def _not_said_here(spot: Spot) -> bool:
    """What others said, a general truth, or an answer to who asked."""
    if spot.quoted or _NOT_SAID_TO_ANYBODY.pattern.search(spot.before):
        return True
    return _ASKED_FOR.pattern.search(f"{spot.earlier}{spot.sentence}{spot.later}") is not None


_SPOKEN = Spoken(
    "unsolicited-advice",
    Cues((*_SHOULD, *_JUST, *_IN_YOUR_PLACE, *_QUESTION), against=(denies, _kind, _not_said_here)),
)


def recognise(reading: Reading) -> NormHit | None:
    """By telling somebody what to do. Who was asked cannot be seen here, so no circle has it unless it wants it."""
    hits = _SPOKEN.hits(reading)
    return norm_hit("unsolicited-advice", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("unsolicited-advice", NormSettings(then="off"), recognise)
