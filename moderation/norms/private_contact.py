"""No pressing anybody into private contact: people answer in the room, or not at all, as they like.

One "write to me if you want to talk" is kindness and is not meant. Asking again, asking for numbers, drawing people elsewhere, above
all newcomers, and secrecy are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.config import NormSettings
from models.verdict import NormHit, Reason
from moderation.norms import Norm
from moderation.screening.cues import CueHit, Cues, Spoken, cues, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.voices import denies
from moderation.screening.plain import Plain, read
from moderation.screening.reading import Reading

WORDS = """
norm-private-contact-name = Private contact is by invitation
norm-private-contact-nudge =
    Hello, a private word from the keeper. Asking somebody here for a number or for private messages can feel like pressure, above
    all to people who are new. Once is plenty, and whoever would like to will answer. If you meant it kindly, thank you, and all is
    well.
why-private-contact-asking = an invitation to write in private, more than once
why-private-contact-elsewhere = an invitation to another place
why-private-contact-details = somebody is asked for their number or the like
why-private-contact-newcomer = somebody new is asked into private contact
why-private-contact-pressure = pressure to answer in private, or to keep a secret
"""

LITTLE, PLAIN, MUCH, PRESSING = 0.3, 0.55, 0.7, 0.95
"""How clear it is: said once; asked for another place or details; asked again, or of somebody new; pressed."""

SHORT = 60
"""Words up to which a mention of newcomers belongs to what is asked."""

_PIECES = {
    "app": """
        telegram|whatsapp|whats app|discord|snapchat|snap|instagram|insta|ig|facebook|fb|messenger|kik|wechat|skype|viber|line|tiktok
            |tinder|signal|onlyfans|zoom one on one
    """,
    "details": """
        number|phone number|phone|cell|cell number|mobile|digits|address|home address|email|insta|ig|snap|snapchat|facebook|whatsapp
            |telegram|real name|full name|photo|picture|pic|pics|selfie
    """,
}

_ASKING = cues(
    "why-private-contact-asking",
    LITTLE,
    """
    (dm|pm|inbox|msg) me !(if i)
    hmu
    (^|just|please|you can|you could|feel free to|can you|could you|so|and|or|always|anyone can|rather|new|here|newcomer|newcomers) (message|text|write|write to|call)
        me [privately|in private|anytime|directly|outside|any time|whenever|tonight|later|please|if|on the side] !(a poem)
    (lets|we could|we can|shall we|want to|wanna|can we|could we|we should) (talk|chat|continue|take this|move this|speak) ~2 (in private
        |privately|in dm|in dms|in the dms|elsewhere|somewhere else|off here|outside [of] here|one on one|just us)
    check your (dm|dms|inbox|messages|private messages)
    (i|just|ive) (sent|dmd|pmd|messaged|texted) you ~2
    my (dms|inbox|dm) (is|are) (open|always open)
    (message|text|call|write|write to|ring|email) me (anytime|any time|whenever|day or night|tonight|later|privately|directly|first|back privately|instead|outside|one on one|on my phone|in private)
    hit me up !(and said)
    (we|lets|us|you|id|rather|could) ~1 (talk|chat|speak|continue|connect|meet) ~1 (outside [of]|away from|off) (this|the) (group|room|circle|chat|server|meeting)
    (id|i would|i|much|rather|we|lets|you and i|with you|could|can we) ~2 (talk|chat|speak|meet) ~1 (privately|in private|one on one|alone|just us|somewhere private)
    (hop|jump|get) on (a|the) (call|video call|facetime) (with me|just us|you and me|together)
    (have|take|want|wants|need|needs) my number
    (let me|i can|ill|i could) be your (sponsor|mentor|guide)
    (dm|pm|inbox) (now|first)
    """,
    _PIECES,
)
_ELSEWHERE = cues(
    "why-private-contact-elsewhere",
    PLAIN,
    """
    (add|find|hit|reach|message|text|contact|write|write to|call|ping|dm) me [up] (on|via|at|over|through) [my] <app>
    (whats|what is|do you have|you got|have you got|give me|drop|send me|one on one whats) [a|an|your|ur|me your|is your] <app> [handle|name|id
        |username] !(pea|peas|decision|group|meeting)
    (are|r) you on <app>
    (lets|we could|we can|can we|better|we should) (talk|chat|move|continue|switch|go|take this|do it) ~1 (to|on|over to|via) [my|a] <app>
    (my|heres my|this is my) <app> (is|handle|id|name|username) ~1
    add me $
    (add|follow) my <app>
    (accept|accept my|did you get my|i sent you a|sent you a) ~1 (request|friend request|invite|follow request)
    (i|ive|just) ~1 (found|looked up|looked you up|added|followed) (you|your) ~1 (on|<app>) ~1
    my (number|whatsapp|snap|insta|ig|telegram|phone number|contact) is (in|on) (my|the) (profile|bio|status)
    (id|rather|prefer|easier|better|lets) ~2 (talk|chat|message|text) (on|via|over|through) <app>
    (come|hop|jump) [over] (to|into|on|in) my (<app>|room|server|chat|channel) ~1
    (its|just|only|be) (us two|the two of us|you and me) ~1 !(against)
    (want|looking for|seeking|need) a (woman|girl|lady|female|man|guy) to (talk|chat|text|call|write) ~2
    (get|getting) to know (each other|you) ~1 (privately|in private|alone)
    (third|second|fourth|fifth|last) time (asking|ive asked|i ask|im asking) ~5
    """,
    _PIECES,
)
_DETAILS = cues(
    "why-private-contact-details",
    0.6,
    """
    (whats|what is|can i (get|have)|could i (get|have)|may i have|give me|send me|drop me|gimme|share|i want|i need|let me get|dm me|pm me
        |id love|id like|can you (send|give) [me]|could you (send|give) [me]) [please|just] (your|ur) <details> !(today|tonight on|from
        |out|for the|on the scale|one fear|between|right now)
    (^|please|just|so) (send|give|share|post) [me] (your|ur) (number|phone|phone number|address|selfie|pics|photo|picture)
    (anyone|someone|who) ~2 (swap|exchange|trade|share) (numbers|phone numbers|pics|photos|addresses)
    (swap|exchange|trade) (numbers|pics|phone numbers) ~1
    (which|what) (hotel|street|house|address) ~2 (you|u) (in|at|staying|live|on)
    (are|r) you (single|home alone|alone (tonight|right now|at home))
    (youre|you are|you look|you seem|so|such a) [so|really|very] (cute|pretty|sexy|hot|gorgeous|handsome|beautiful) (in|on) (your|that|the) (pic|picture|photo|profile|profile pic|profile picture|avatar
        |selfie)
    how old are you ~3 (cute|single|pretty|pic|picture|where|alone|boyfriend|girlfriend)
    (do|have) you (have|got) a (boyfriend|girlfriend|man|husband) ~1 !(who|that)
    (send|drop|give|tell) me your (address|location) and ~1 (ill|i will|i can|im)
    (send|show|post|drop) [me|us] [a|some|one] (pic|pics|picture|pictures|photo|photos|selfie) of (you|yourself|your face|your body)
    (can|could|may|let|lemme|want to|wanna) [i|me] see (your|ur) (face|body|smile|pic|picture)
    what are you wearing [.] (show|now|rn|right now|tonight|under|babe) ~1
    meet me ~5 (just us|alone|you and me|where are you|where do you live) ~1
    """,
    _PIECES,
)
_PRESSURE = cues(
    "why-private-contact-pressure",
    PRESSING,
    """
    (why|how come) (wont|arent|dont|havent|didnt|are|do) you ~1 (answering my|answer my|answer me|answered me|reply|replied|replying|respond
        |responding|write back|text me|text back|message me|message back|add me|open my|read my|ignore me|ignoring me|ignore my|ignoring my)
    (answer|reply to|read|open|respond to) my (dm|dms|private message|private messages|texts|messages|message|calls)
    (ive|i|i have) ~1 (dmd|messaged|texted|pmd|written|wrote|called|asked) you ~1 (twice|again and again|# times|three times|a few times
        |several times|all day|so many times|many times)
    (stop|quit) ignoring (me|my)
    (dont|do not|no need to|never) (tell|mention it to|mention this to|show|say anything to|let) (anyone|anybody|the others|the mods
        |the moderators|the group|the chair|them|your sponsor|your husband|your wife) ~1 (about (us|this|it|me|our)|we|that we|this|know)
        !(group says|is hard)
    (our|its our|be our) [little] secret
    (nobody|no one) (has to|needs to|must) know ~2 (about us|that we|we|we talk|we met|meet)
    (meet|see|visit) me [up] alone
    (come|meet up|meet) alone
    (come over|come to my (place|house|flat|room)) ~1 (tonight|alone|now|and ill|ill (take care|look after))
    dont be (shy|scared|afraid|rude|difficult|like that) ~2 (give|send|text|dm|meet|message|your number|add|write|call) ~1
    (i said|i told you|told you|asked you) ~1 (dm me|message me|to dm|to message me|to text|for your number|to add me|to call me)
    you (dont|do not) need (a sponsor|the group|them|the meetings|these meetings|this group|anybody else|anyone else) ~3 (you have me|i can
        |ill|just me|me)
    (only i|im the only one who|i am the only one who|nobody but me) (can|understand|understands|really|get|gets) ~2 you
    you owe me ~3 (call|number|date|picture|pic|message|meet|dm|reply|answer)
    why (did|have|would|do) you ~1 (block|blocked|ignore|ignored|delete|deleted|unfriend|unfriended|ghost|ghosted|mute|muted|leave me on read|left me on read) ~1 (me|my|$)
    you (never|dont ever|still havent|still dont|wont) ~1 (answer|answered|reply|replied|respond|text|texted|read|return|returned|open) ~1 (my|me|back)
    ^ [please|just] (answer|reply to|text|call|message) me $
    (come on|cmon|please|just|oh come on) ~1 (give|send|tell) me your (number|address|whatsapp|snap|insta|phone) ~1
    (we|you) (dont|do not) (have|need) to tell (anyone|anybody|them|the others|the group|the mods|the moderators|your sponsor)
    (ill|i will|i can|i) only (help|talk to|support|sponsor|tell) you ~3 (private|privately|alone|number|dm|dms|meet|call)
    (you|u) (should|can|could) ~1 (stay with me|sleep at mine|stay at mine|crash at mine|live with me|come to mine|move in with me|spend the night)
    (i know|i found out|i looked up) where (you|u) (live|work|are staying)
    (dont|do not|you shouldnt|stop) (trust|listen|talking|talk) (the|to the|those|them|to anyone|to them) ~2 (but me|only me|just me|talk to me|trust me)
    (stays|stay|keep this|keep it|this is|keep that) ~1 between (you and me|us|me and you|the two of us) ~1 !(all|group)
    delete (this|these|my message|my messages|the message|it) (after|when|once|as soon) ~1 (you|u|read|reading)
    (i|ive) ~1 (helped|supported|listened to) you ~2 (so|now|at least) ~4 (meet|call|send|answer|owe|write) me
    """,
    _PIECES,
)

_NEW = phrase(
    """
    (^|hey|hi|hello|youre|you are|if you are|anyone|anybody|any|the|our|all|are you|everyone) [really|who is|whos|who are|so|the] new [here]|newcomer|newcomers
        |newbie|newbies|new (girl|girls|guy|guys|lady|ladies|woman|women|man|men|member|members|people|faces|boys|one|ones)
    |(your|ur) first (meeting|time|day|week)|(you|just) joined (today|tonight|yesterday|this week)
    """
)
_RETOLD = phrase(
    """
    (he|she|they|hes|shes|guy|man|woman|somebody|someone|people|who|dealer|ex|<relative>|stranger|guys|men|sponsor|creep|member|bot|plug
        ) ~4 $
    |(asked|asks|asking|told|tells|telling|wanted|wants|begged|made|let|lets|help|helps|helped|please tell) (me|us|him|her|them) ~2 $
    |(can|could|may|should|shall|did|to|wont|would) (he|she|they|i|somebody|someone|it) ~1 $
    """
)
_NOBODY_HERE = frozenset(
    "sponsor therapist doctor mom mum mother dad wife husband sister brother lawyer bank boss landlord clinic keeper moderator helpline".split()
)


def _retold(spot: Spot) -> bool:
    """What somebody else asked, or a question whether one may."""
    return spot.quoted or _RETOLD.pattern.search(spot.before) is not None


def _of_somebody_else(spot: Spot) -> bool:
    """Talk about people who are not here: "I told my therapist to text me"."""
    return not _NOBODY_HERE.isdisjoint(spot.before.split()[-6:])


_AGAINST = (denies, _retold, _of_somebody_else)
_SPOKEN = Spoken("private-contact", Cues((*_ASKING, *_ELSEWHERE, *_DETAILS, *_PRESSURE), against=_AGAINST))
_BEFORE = Cues((*_ASKING, *_ELSEWHERE, *_DETAILS), against=_AGAINST)


def _asked_before(reading: Reading) -> bool:
    return any(_BEFORE.hits(read(text)) for text in reading.history)


def _said_twice(hits: Sequence[CueHit], plain: Plain) -> bool:
    """The same words again, at another place of one text: "dm me. hello? dm me"."""
    said = {(plain.text[hit.start : hit.end], hit.start) for hit in hits}
    return len({words for words, _ in said}) < len(said)


def _of_newcomers(plain: Plain) -> Reason | None:
    """Where a short text speaks to somebody new."""
    found = _NEW.pattern.search(f" {plain.text}") if len(plain.words) <= SHORT else None
    if found is None:
        return None
    return Reason("norm", *plain.span(found.start(), found.end() - 1), "why-private-contact-newcomer")


def recognise(reading: Reading) -> NormHit | None:
    """By asking for private contact again, or for more than words; one kind offer touches nothing."""
    hits = _SPOKEN.hits(reading)
    if not hits:
        return None
    clear, new = hits[0].cue.score, _of_newcomers(reading.plain)
    if new is not None or (clear < MUCH and (_said_twice(hits, reading.plain) or _asked_before(reading))):
        clear = max(clear, MUCH)
    if clear <= LITTLE:
        return None
    hit = norm_hit("private-contact", clear, hits, reading.plain)
    return replace(hit, reasons=(*hit.reasons, new)) if new else hit


NORM = Norm("private-contact", NormSettings(then="nudge", flag_from=PRESSING), recognise)
