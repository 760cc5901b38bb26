"""No buying, selling or passing on of drugs. Talk about using, dealers and cravings is what the circle is for, and is not meant."""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.screening.cues import Cues, Spoken, cues, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.times import time_of
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-sourcing-name = No sourcing
norm-sourcing-nudge =
    Hello. A message of yours in the circle sounded like looking for something to use, or offering it. That is not for this room.
    If a craving is with you right now, you are welcome to say so here, or to write to me in private. If I got it wrong, all is well.
why-sourcing-looking = looking for something to use
why-sourcing-offering = offering something to use
"""

_PIECES = {
    "stuff": """
        <drug>|methadone|subutex|bupe|take homes|takehomes|sub|xan|perc|roxy|30s|15s|etizolam|dmt|tina|fetty|bth|black tar|fire tar|concerta|modafinil|clonazepam|promethazine|script|scripts|bag of dope|mdma|lortabs|hydros|hydrocodone|suboxones|xanny|xannies|zannies|bricks of ~1|subs|suboxone|perc|bars|addy|addys|vyvanse|ritalin|ket|acid|lsd|shrooms|mushrooms|pills|norco|norcos
            |lean|bud|pot|hash|edibles
        |dilaudid|opana|blues|roxys|roxies|zans|lyrica|pregabalin|pregab|pregabs|gabbies|research chems|thc|gabapentin|kratom|tabs|tar|oxy #|stash|smack|crystal
            |ice
    """,
    "some": "[some|any|a bit of|a little|a few|good|cheap|more|#] [good|cheap|real|clean|pure|#]",
    "reach-me": "dm|dm me|pm|pm me|hmu|hit me up|message me|inbox me|text me|hook me up|msg me",
    "anybody": """
        anyone|anybody|^ someone|^ somebody|^ who|whos|^ who has|who here|any of you|does (anyone|anybody|somebody)
            |can (anyone|somebody|someone)|yall|any1|some1
    """,
}

_LOOKING = cues(
    "why-sourcing-looking",
    0.85,
    """
    <anybody> ~3 (sell|selling|sells|got|has|have|holding|hook me up with|sort me out with|supply) ~3 <stuff> !(problem
        |cravings|withdrawal|experience|addiction|prescribed|dreams|history|kit|left over from|stories|training)
    <anybody> ~1 holding !(a|the|on|up|their|onto|it|hands)
    <anybody> ~3 where ~3 (get|buy|score|find|cop|pick up) ~2 <stuff>
    where ~3 (score|cop) ~1 (tonight|today|<stuff>|around here|near)
    where [can|do|could|to|would|should|did] [i|we|you|u] [even] (buy|get|find|pick up) <some> <stuff> !(gum|clinic
        |treatment|help|taper|counseling|strips|doctor|out of my)
    (^|im|i am|anyone|still|and) (looking|lookin|trying|tryna|hoping|wanting|want) [to] (buy|score|cop|get|find|for)
        <some> <stuff> !(clinic|treatment|help|taper|gum|out of|off|free|doctor|counselor|rehab|support|meetings
        |behind|away)
    wtb ~2 <stuff>
    (^ looking for|im looking for|i am looking for|know of|need|anyone got|anyone know) a ~1 (plug|connect|hookup
        |dealer) !(socket|adapter|for my|for the|for a)
    (know|knows) a (guy|girl|dude|plug|person) ~2 (sells|selling|has|got|with) ~2 <stuff>
    (need|want) <some> <stuff> ~2 (<reach-me>|asap)
    <reach-me> ~1 (if|for) ~5 <stuff>
    can ~1 (sell|get|send|mail|ship|spare|lend) me ~2 <stuff>
    (<anybody>|know|need|got|recommend|any) ~2 (good|legit|reliable|trusted|decent|working) ~1 (vendor|vendors|plug|plugs|connect|dealer
        |source|supplier|dnm|darknet market) ~6
    <anybody> ~2 (vendor|vendors|plug|connect|dealer) ~2 (for|in|near|around|that ships|that delivers) ~3 !(vending)
    (which|what|best) ~1 (site|sites|vendor|vendors|market|marketplace|darknet market|dnm) ~4 (for|order|get|buy|buying|ordering) ~2
        <stuff>
    where (do|did|can|does) (you|u|yall|people|everyone|i) ~1 (order|get|buy|cop|source) (your|ur|their|the|some) <stuff> ~2 (from|online
        |now|these days|anymore|$)
    (link|links|invite) ~1 (to|for) ~2 (darknet|dark web|dnm|onion|tor market) ~1
    how much (for|is) (a|an|the|one|two|#) (gram|g|oz|zip|ounce|8th|eighth|bundle|brick|quarter|half|ball|8ball|teener|point|strip) ~3
    can (i|we) ~1 (cop|buy|get|score|grab|borrow|bum) ~2 <stuff> (off|from|of) (you|u|someone|anyone|somebody|yall)
    (front|spot) me ~3 (<stuff>|a gram|a bag|a point|till payday)
    (<anybody>|can) ~3 (script|scripts|prescription) ~2 (sell|selling|for sale|spare|to sell)
    need to (re up|cop|score) ~2 (tonight|today|now|asap|anyone|anybody)
    (who|anyone|anybody) ~2 (wants|want|wanna|up|down) (to|for) ~1 (get high|use|smoke up|shoot up|get fucked up|get lit|do some <stuff>
        |do a line) [with me|together|tonight] $
    (whos|who is|anyone|anybody|someone) (selling|holding|dealing|slinging|serving|got it) (in|around|near|out|here|tonight|rn|right now|today|$) ~2
    need (a|some) (bag|bags|gram|g|ball|8ball|bundle|point|dub|dime|eighth|zip|quarter) ~2 (anyone|anybody|hmu|asap|tonight|dm|who|rn|now) ~1 !(for)
    (know|got|any of you|have|find|need) ~3 (pill|weed|coke|dope|bar|perc|drug|meth|xanax|oxy|heroin|molly|acid) (guy|man|plug|dealer|lady|connect|connection|hookup|vendor|supplier|source)
    (looking|need|want|know|any|anyone|find|got) ~3 <stuff> (connect|connection|plug|dealer|hookup|vendor|supplier|source)
    where (can|could|do|would) (a guy|a girl|someone|somebody|one|people|you|u|yall|we|i) ~1 (find|get|buy|score|cop) ~1 <stuff> !(gum|clinic|treatment|help|taper|tested|test|counseling|strips)
    (which|what|any|is there) ~1 (onion|onion site|dark web|darknet|dnm|tor) ~2 (site|market|link|vendor|up|working|still)
    (anyone|anybody|who) ~2 (wanna|want|wants|down) to ~1 (split|go halves on|go in on|share|chip in|buy together) ~1 (gram|bag|8ball|ball|eighth|zip|<stuff>|bundle|pack)
    (<anybody>|can somebody|could someone) ~1 (mail|ship|send|bring|get|spare|front|lend) (me|some) ~2 <stuff>
    (trying|tryna|want|wanna|looking|need) ~1 (find|get|score|cop|buy) ~1 <stuff> (for|in|near|around|tonight|today|before|this weekend) ~2 !(help|my mother|treatment)
    (anyone|anybody|someone|somebody|any1|know|can) ~4 (sort|hook|set|fix) me (out|up) !(with a (meeting|job|date|sponsor|place|therapist))
    (get|sell|bring|find|lend) me ~1 something (to take the edge off|strong|stronger|to get high|to numb|for the pain) ~2
    can ~1 (sell|lend|spare|get|give|front) me ~3 <stuff> !(back)
    (need|buy|buying|borrow|want) (someones|somebodys|anyones|a friends|other peoples) ~1 <stuff>
    (looking|want|wanna|willing|trying|happy) to (swap|trade|exchange) ~2 <stuff> for ~2
    (need|want|know|any|anyone|looking for) ~2 (reliable|legit|good|trusted) (shop|site|source|store|place) ~1 for ~1 <stuff>
    (anyone|anybody|who|lets|wanna|^ come|any1) ~3 (smoke up|get high|get wasted|get stoned|do a line|do lines|shoot up|get lit|blaze) ~1 (with me|tonight|my place|together
        |at mine|one last time|just this once|after the meeting|later|now)
    """,
    _PIECES,
)
_OFFERING = cues(
    "why-sourcing-offering",
    0.9,
    """
    (^ selling|im selling|i am selling|i sell|we sell|also selling) <some> <stuff> !(was|were|ruined|for years|cream|cubes|skates)
    <stuff> ~3 (for sale|available|in stock|good price|good prices|fast shipping|discreet) ~2
    (got|have|ive got|with) ~2 <stuff> ~2 (<reach-me>|for sale)
    (have|got) (extra|spare|some extra|leftover) <stuff> ~3 (buy|sell|wants|want|anyone|<reach-me>)
    (i can|can|could) (get|hook|sort|supply) (you|u|anyone) ~5 <stuff>
    (# dollars|#|# bucks|# quid|#) (a|per|each) (pill|gram|bar|tab|bag|point) ~2 (meet|<reach-me>|tonight|delivery
        |cash)
    <reach-me> for ~2 <stuff>
    <stuff> ~2 <reach-me> $
    bulk <stuff>
    (dm|hmu|text|message|inbox|pm|hit me up) [me] for (menu|the menu|prices|a menu|price list|my menu)
    (<stuff>|plug|menu|vendor) ~4 (overnight|stealth|discreet|worldwide|next day) (shipping|delivery|packaging|drop)
    (overnight|stealth|discreet) (shipping|delivery|packaging) ~4 <stuff>
    (we|i) (ship|deliver|mail) ~2 <stuff>
    (my|a) (plug|dealer|guy|connect|supplier) ~1 (can|will|ships|delivers|does|has) ~2 (<stuff>|to you|hook you|sort you|get you)
    i (can|could|will) ~1 (connect|introduce|hook|link|put) you ~3 (plug|dealer|guy|connect|vendor|supplier|dude)
    i (can|could|will) ~1 (give|lend|spare|bring|mail|send|drop|slide|share) (you|u) [some|a few|a couple|#|one|two|any] [of] [my|spare
        |extra|leftover] [of my] <stuff> !(information|stories|test|meetings|group)
    (giving away|free) [some|my|#|leftover|spare] <stuff> ~3 (<reach-me>|anyone|who wants|first come|take them|takers)
    (have|got) [a few|some|#|plenty of] [spare|extra|leftover] <stuff> ~2 if (you|anyone|anybody|somebody|someone) ~1 (want|wants|need
        |needs|would like)
    (selling|swapping|trading) (my|some of my|half my|extra) ~1 (script|prescription|scripts|meds|<stuff>) !(up|in|stories|for a life)
    (swap|trade) [you] [my|some|your|a few|#] <stuff> for ~2 (<stuff>|cash)
    (first|one) (one|hit|bag|gram) (is|on) (free|me|the house)
    (legit|verified|trusted|reliable) (vendor|plug|supplier) (here|available|with|of|for)
    (selling|got|have|slinging|dropping|serving|moving) ~2 <stuff> ~2 (snap me|snap|tap in|hmu|wickr|telegram|signal me|whatsapp|text me|dm|inbox)
    (got|have|ive got) ~2 (extra|spare|leftover|more|plenty of|fire|gas|good) ~1 <stuff> ~2 (for sale|hmu|dm|text|in|who|if anyone|if you|message|cheap)
    (trade|swap|exchange) [you] ~1 (#|one|two|three|four|a few|some|my) <stuff> for ~2 (<stuff>|cash|weed|#)
    (ill|i will|i can|can|will) (trade|swap) ~2 <stuff> for ~2 <stuff>
    (i have|ive got|got|use|i know) (a|my) ~1 (vendor|plug|source|supplier|connect|guy|dealer) (that|who|and he|he|she|they|thats) ~1 (ships|delivers|sells|got|has|always|can|will|comes|overnight|reliable|legit)
    (delivery|delivering|deliver|meetup|meet up|local|shipping|ship) ~2 (<stuff>) ~2 (cash|tonight|anywhere|overnight|only|worldwide|in)
    i can (hook|sort|set) (you|u|anyone|anybody) (up|out) ~1 (message|dm|text|pm|hmu|write|inbox)
    (fresh|new|next) (batch|drop|shipment|restock) ~1 (in|landed|arrived|available) [.] ~2 (price|prices|dm|hmu|message)
    (dm|pm|message|text|inbox|ask|write) me for ~1 (onion|tor|market|darknet|vendor|shop) (link|site|address)
    (my|this|a) (guy|man|dude|lad|shop|vendor) ~1 (on|via) (telegram|signal|wickr|whatsapp|snap|session|insta) ~1 (ships|delivers|sends|sells|drops)
    (snap|snapchat|telegram|wickr|signal|insta|whatsapp) for (the|my|a|full) (menu|price list)
    (site|shop|store|pharmacy|page) ~1 (sells|ships|has|delivers|does) ~2 <stuff> ~1 (without|no) [a] (prescription|script|questions)
    (dealer|plug|connect) ~8 (want|need|take|heres) (his|her) (number|contact|snap|handle)
    (has|got|have) the (good stuff|good shit|fire stuff|real stuff) ~1 (back|in|again|now) ~5 (want in|hmu|message|dm|text|who wants)
    (got|have) ~2 <stuff> ~1 (who wants|who needs|anyone want|anyone wants|who is in|whos in)
    """,
    _PIECES,
)

_CARE = frozenset(
    """
    naloxone narcan clinic doctor doctors prescription prescribed prescribes pharmacy rehab detox treatment quit
        quitting stopped stop strips gum
    taper sponsor meeting meetings proud sober clean poured flushed deleted blocked threw tempted used ashamed regret
        scared worried
    """.split()
)


def _in_care(spot: Spot) -> bool:
    return "without" not in spot.said.split() and not _CARE.isdisjoint(spot.words)


def _long_ago(spot: Spot) -> bool:
    time, _ = time_of(spot)
    return time == "past"


_SPOKEN = Spoken("sourcing", Cues((*_LOOKING, *_OFFERING), against=(denies, _in_care, _long_ago)))


def recognise(reading: Reading) -> NormHit | None:
    """By looking for something, or offering it, now."""
    hits = _SPOKEN.hits(reading)
    return norm_hit("sourcing", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("sourcing", NormSettings(then="flag"), recognise)
