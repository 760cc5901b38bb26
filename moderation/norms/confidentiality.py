"""What is said here stays here: no recording, no pictures of what others wrote, no telling it elsewhere.

One's own story is one's own to tell anywhere; a picture of one's own days, or of an error, is nobody's harm; and whoever asks first, or
was recorded by somebody else, has done nothing.
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
norm-confidentiality-name = What is said here stays here
norm-confidentiality-nudge =
    Hello, a private word from the keeper. In this circle, what others say stays here: no pictures of it, no recordings, no telling it
    elsewhere. Your own story is yours to tell wherever you like. If something of others has left the room, you could ask them how they
    feel about it, or take it down. If I misread you, all is well.
why-confidentiality-picture = a picture of what others wrote
why-confidentiality-recording = a recording of the circle
why-confidentiality-elsewhere = what was said here is put somewhere else
why-confidentiality-told = others outside are told what somebody said here
why-confidentiality-copied = what others wrote is copied
"""

_PIECES = {
    "i": """
        i|ive|i have|im|i am|ill|i will|i just|ive just|im just|just|we|gonna|i already|imma|i also|going to|about to|^|^ just|^ already|^ lol|ok im
    """,
    "here": """
        (the|this|our|last|tonights|yesterdays|todays|every|that|your|her|his|their|a|each) ~1 (meeting|meetings|chat|chats|group|circle|room
            |share|shares|session|sessions|checkin|checkins|check in|conversation|conversations|discussion|thread|call|message|messages
            |story|stories|post|posts|words|confession|testimony|venting|members)
        |what ~2 (said|says|wrote|shared|posted|confessed)|what (you|everyone|people|they) ~1 (write|say|share|post)
        |everything (you|he|she|they|everyone|people) ~1 (said|say|wrote|share|shared)|(all|all of) (you|your|yall|this)|everyone here|you guys
            |you all|yall|everything in here|everything here|(the|all the|these|some) (stories|things|shares|messages) (here|in here|you|people|from here|from this|i heard here|i read here)|(namehere|anybodys|somebodys|someones|everyones|everybodys|peoples) ~1 (share|message|messages|story|words|post)
    """,
    "out": """
        blog|vlog|podcast|channel|facebook|fb|twitter|x|reddit|instagram|insta|tiktok|tumblr|substack|youtube|story|stories|feed|snapchat
            |website|newsletter|book|forum|discord|youtube channel|article|paper|thesis|wall|page|timeline|other group|group chat|family
            |subreddit|server|column|essay|documentary|novel|tweet|novel
    """,
    "outsider": """
        wife|husband|girlfriend|boyfriend|friend|friends|family|mom|mum|mother|dad|father|sister|brother|boss|coworkers|coworker|colleagues
            |colleague|roommate|neighbors|neighbours|neighbor|neighbour|partner|cousin|roommates|flatmate|mates|mate|buddies|everyone at work
            |people at work|class|students|followers|readers|listeners|ex|his wife|her husband|his boss|her boss|their boss|her mother
            |his mother|police|employer
    """,
}

_PICTURE = cues(
    "why-confidentiality-picture",
    0.85,
    """
    <i> ~1 (screenshotted|screenshot|screenshoted|screencapped|screengrabbed|screenshotting|screen recorded|screen grabbed|saved) ~1 <here>
        !(to read later|for myself|because it helped me)
    <i> ~2 (screenshot|screenshots|screen shot|screen shots|screencap|screencaps|screengrab|picture|pictures|photo|photos|pic|screen
        recording) of ~1 <here>
    (took|taking|take|got|have|keep|kept|saved|made|making|keeping) ~2 (screenshot|screenshots|screencap|screencaps|screen shots|screen shot
        |screen recording|screen recordings|receipts) ~1 of ~1 <here>
    <i> ~1 (have|got|keep|kept) ~1 (screenshots|receipts) (of|from) ~2 (you|your|here|this|the chat|everyone|group|meeting|room)
    <i> ~1 (screenshotted|screenshot|screencapped|screen recorded) (this|that|it) ~1 (lol|haha|for|to|so|because|conversation|message|chat|$) !(error|bug)
    <i> ~1 (saved|kept|took|have|made|got) ~2 (screenshots|screenshot|screencaps|pictures|photos) of ~2 (in here|of you|everyone|messages|chat|share|shares|meeting|posts|everybody)
    <i> ~1 (sent|send|sending|posted|showed|shared) ~1 (screenshot|screenshots|screencap) ~1 of ~1 <here>
    (took|take|saved|got|have|snapped|keep) [a|some|#] (pic|pics|picture|pictures|photo|photos) of ~2 (share|shares|post|posts|message|messages|chat|zoom|faces|story|meeting)
    """,
    _PIECES,
)
_RECORDING = cues(
    "why-confidentiality-recording",
    0.88,
    """
    <i> ~1 (recorded|recording|record|taping|taped|filmed|filming|tape|film|transcribed|transcribing|livestreaming|live streaming
        |livestreamed|streaming) ~1 <here> !(for the minutes|a message)
    <i> ~2 (made|making|have|got|keep|kept) ~1 (recording|recordings|tape|transcript|transcripts|audio|video) (of|from) ~2 (meeting|meetings
        |call|session|group|circle|chat|share|room|you|your|everyone)
    (hit record|pressed record|recorder running|recorder on|voice recorder) ~5 (meeting|call|session|group|share|you|room|circle)
    <i> ~1 (recording|taping|filming|recorded|taped|filmed) (this|the|our|every|all the|all our|these|it) ~1 (call|meeting|meetings|session|sessions|share|shares|conversation|circle|group|one
        |btw|by the way|right now|fyi)
    <i> ~2 (recording|taping) ~1 (everyone|everything|all of this|what you say|what people say)
    (shared|sharing|uploaded|posted|sent|sending|posting|uploading|have|got) ~1 (recording|recordings|clip|clips|video|audio|transcript) (of|from) ~2 (meeting|meetings|call|session|group|circle
        |share)
    """,
    _PIECES,
)
_ELSEWHERE = cues(
    "why-confidentiality-elsewhere",
    0.88,
    """
    <i> ~1 (posting|posted|post|sharing|shared|share|putting|put|publishing|published|publish|uploading|uploaded|upload|quoting|quoted|quote
        |using|used|tweeted|tweeting|reposting|reposted|including|writing up|wrote up) ~1 <here> ~3 (to|on|in|onto|at|for) ~2 <out>
    (posting|sharing|putting|uploading|tweeting|quoting) (this|these|that|it all|all this|you|yall) (to|on|in|onto) ~2 (my|the|our|a) ~1 <out>
    <i> ~1 (quoted|quoting|quote|wrote about|writing about|write about|blogged about|blogging about|tweeted about|posted about|talking about
        |talked about) (you|<here>|namehere|one of you|somebody here|someone here|this group|this circle|our circle|our meetings|people
        here|the people here) ~3 (in|on|for) ~1 (my|a|the|our) ~1 <out>
    (your|her|his|their|namehere) ~1 (story|share|words|message|post) ~3 (going|goes|is|will be|would be|made it|ended up) ~2 (in|on|into)
        ~1 (my|the|our) ~1 <out>
    (post|posting|posted|put|putting|share|sharing|upload|uploading|tweet|tweeting) (this|that|it|these|your ~1) (on|to|in|onto) [my|the|a] <out>
    <i> ~1 (posted|shared|put|published|tweeted|quoted|reposted) (your|his|her|their|namehere|somebodys|someones) ~1 (message|story|words|share|post|photo|picture) ~1 (on|to|in|onto) ~1 <out>
    <i> ~2 (write|writing|wrote|publish|publishing|do|doing|make|making) (an|a|my|some) ~1 (article|book|piece|story|post|thread|video|podcast|blog post|novel|paper|documentary|song) (about|on|from|of|with) ~1
        (<here>|the stories|the people|people here|everyone here|our circle|you guys|you all|this group)
    <i> ~1 (copying|copied|saving|using|used|quoting) (this|that|your ~1|these) (for|to|into|in) (my|the|a) ~1 <out>
    <i> ~1 (put|posted|uploaded|shared) ~1 (clip|clips|video|audio|part|parts|bit|recording|snippet) (of|from) ~2 (meeting|call|session|share|group|circle) (on|to|in|onto) ~1 <out>
    (tweeted|posted|blogged|wrote up) ~1 (thing|story|stuff|what) ~2 (told us|said here|shared|said in here)
    (pasted|copied|forwarded|reposted) (your|her|his|their|somebodys|someones) (message|messages|share|post|poem|words|story) (into|in|on|to) ~2
    (wrote|posted|put) (on|to|in) (facebook|twitter|insta|instagram|reddit|x|tiktok|my blog) ~1 (who|what) ~2 (was|were|said|there|here|shared)
    (put|posted|leaked) (your|their|everyones|peoples|them|the) ~1 (real names|names|faces|online) ~1
    """,
    _PIECES,
)
_TOLD = cues(
    "why-confidentiality-told",
    0.75,
    """
    <i> ~1 (told|telling|tell|showed|showing|show|sent|sending|send|read|forwarded|forwarding|forward|mentioned to|read out to|reading) (my
        |his|her|their|the|all my|some|our|everyone|a) ~1 <outsider> ~1 (what|about what|everything|how|the|your|her|his|their|namehere) ~1
        (you|u|he|she|they|everyone|people|namehere|somebody|someone|share|message|messages|chat|screenshots|story|post) ~2 (said|wrote|shared
        |in here|here|in the (meeting|chat|group|room|circle)|at the meeting|in this (group|chat|room|circle)|posted|confessed|$)
    <i> ~1 (showed|showing|forwarded|forwarding|sent|sending|read) (<here>|it all|this chat|the chat|your share) to ~2 <outsider>
    <i> ~1 (forwarded|forwarding) <here> !(times|time|link|links|list|details|invite|schedule|minutes|agenda|reading|script|id|code)
    <i> ~1 (told|telling|tell) (your|her|his|their|namehere) ~2 (wife|husband|boss|mother|mom|mum|family|employer|partner|parents|work|ex|kids)
        ~2 (what|that|about|you|everything|what you)
    <i> ~1 (told|tell|telling|tells) (everyone|everybody|people|the others|the guys|some people|them all|someone|somebody) (at|in|from|back) ~1 (work|school|home|church|my ~1|the office|the gym|town) ~1 (what
        |about what|everything) (you|he|she|they|namehere) ~2
    (laughed|laughing|gossiped|gossiping|joked|joking|talked|talking|chatted) about what ~2 (said|shared|wrote|told us) ~1 (in|at|here|last|on)
    <i> ~1 (read out|read|played|reading|quoted|repeated) ~1 (what (you|he|she|they|namehere) ~1 (wrote|said|shared)|your ~1|<here>) to (my|the|a|some|his|her) ~1 <outsider>
    <i> ~1 (showed|showing|show|shown) (this|the|our|your|that) (chat|room|group|thread|message|messages|conversation|share|story|meeting) to (my|a|some|the|his|her) ~1
    (<outsider>|i|we) and i ~1 (laughed|laugh|gossiped|joked|talked) about what ~2 (said|shared|wrote)
    ^ told (your|her|his|their|namehere) ~1 (wife|husband|boss|mother|mom|mum|family|sister|brother|partner|parents|kids) ~1 what ~2 (said|shared|wrote) ~2
    (i|we) [always|just|already] (tell|told) (him|her|them|my ~1) (everything|all) (you|they|people|everyone) ~1 (say|said|share|shared|write)
    (told|tell|telling) (his|her|their|your) ~1 (boss|wife|husband|mother|mum|mom|dad|family|work|employer|teacher) [that] (he|she|you|they) (comes|come|goes|go|is|are|was) ~1 (here|in this|in our)
    (told|tell) (him|her|them|people|everyone|my ~1) ~1 i know (you|him|her|them) from here
    (saw|seen|met) at (our|this|the) (meeting|group|circle) [.] told (all|my|everyone|people) ~1
    (sent|gave|showed|read|forwarded) your (poem|message|messages|share|story|post|words|letter) [out] to (my|a|some|the|his|her) ~1
    (what happens|what is said|whats said|what you say|everything said) here gets (told|repeated|shared|posted)
    """,
    _PIECES,
)
_COPIED = cues(
    "why-confidentiality-copied",
    0.7,
    """
    <i> ~1 (copied|copying|copy|copy pasted|copypasted|pasted|exported|exporting|downloaded|archived|scraped|saving|archiving|scraping) ~1
        [all|all of|everything in] <here> ~4 (to|into|for|on|so) ~2 (my|a|the|our|later|i can) ~2
    <i> ~2 (keep|keeping|have|made|making) ~1 (log|logs|file|files|archive|list|record|copy|dossier) (of|on|about) ~1 (everyone here
        |everyones|everybody here|what (you|everyone|people|everybody|he|she) ~1 (say|says|said|write|writes|wrote|shared|shares)|all of
        you|each of you|the members|every member|this chat|the chat|namehere)
    <i> ~1 (write|note|writing|jot) down (what|everything) ~1 (everyone|you|people|they|everybody|others) (say|says|said|share|shares|write|wrote) ~2
    """,
    _PIECES,
)

_OTHERS = phrase(
    """
    (he|she|they|hes|shes|theyre|somebody|someone|who|member|people|<relative>|nobody|no one|anyone|anybody|everyone|host|bot|keeper
        |platform|zoom|app|moderator|moderators|admin) ~3 $
    |(if|should|can|may|could|would|did|do|might|dont|cant|afraid|scared|worried|hope|was|whether|unless|want|wanted) ~1 (i|we|he|she|they
        |you|anyone|anybody|somebody|someone|to|me) ~2 $
    |(told|asked|asking|tells|made) (me|us) [not] to $
    """
)
_MINE = phrase(
    """
    (my|mine|myself) (own|share|story|message|messages|words|days|counter|progress|streak|journal|notes|part|side|post|check in|checkin)
    |permission|with (your|their|his|her) (ok|okay|consent|blessing)|asked (you|everyone|them|her|him) first|(ok|okay) with (you|everyone
        |that)|for myself|in my head|to heart
    """
)
_HOUSEHOLD = frozenset(
    "error bug terminal desktop webpage ubuntu window screen script code game movie show lecture song gig concert doctor therapist sponsor"
    " number help offer job calendar times timetable dates".split()
)


def _others(spot: Spot) -> bool:
    """Somebody else did it, or it is a question or a worry."""
    if spot.quoted or _OTHERS.pattern.search(spot.before):
        return True
    return spot.said.split()[0] in _SOMEBODY


_SOMEBODY = frozenset(
    "he she they hes shes theyre someone somebody who people nobody anyone anybody everyone everybody please dont never did does can".split()
)


def _mine(spot: Spot) -> bool:
    """One's own words, or with everybody's leave."""
    if " what i " in spot.said or _MINE.pattern.search(f"{spot.sentence}{spot.later[:60]}"):
        return True
    return not _HOUSEHOLD.isdisjoint(spot.words)


_SPOKEN = Spoken(
    "confidentiality",
    Cues((*_PICTURE, *_RECORDING, *_ELSEWHERE, *_TOLD, *_COPIED), against=(denies, _others, _mine)),
)


def recognise(reading: Reading) -> NormHit | None:
    """By what the writer did, or is about to do, with what others said."""
    hits = _SPOKEN.hits(reading)
    return norm_hit("confidentiality", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("confidentiality", NormSettings(then="nudge", flag_from=0.85), recognise)
