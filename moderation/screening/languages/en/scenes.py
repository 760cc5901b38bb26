"""Scenes in which words about death mean something else: games, machines, songs and films, lessons, jokes, figures of speech."""

from __future__ import annotations

from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.spot import Spot
from moderation.screening.rules import Rule

GAME = frozenset(
    """
    game games gaming boss bosses respawn respawned spawn ranked minecraft fortnite valorant warzone cod overwatch
        skyrim zelda mario elden
    lobby dungeon npc quest speedrun level grenade rocket guild map raid dragon round character checkpoint pacman
        pac sims dnd xbox
    playstation nintendo controller noob headshot killstreak timer armor
    """.split()
)
PLAY = phrase(
    """
    (in|on|at|with|to|of|this|that|the|my|own|last|second|first|next|until|unlock|from|no|every) ~2 (game|boss|map
        |round|level|lobby|raid|grenade
    |rocket|spawn|ranked|minecraft|fortnite|guild|dragon|dungeon|speedrun|warzone|pac|elden|character|timer|armor
        |checkpoint|match)
    """
)
CODE = frozenset(
    """
    process processes daemon thread threads server kernel script vim emacs cron container docker pod pid sudo ctrl
        log logs terminal shell bash
    cpu ram wifi driver boot reboot ssh apt linux ubuntu command deploy compile compiler merge branch database printer
    """.split()
)
MEDIA = frozenset(
    """
    song songs lyric lyrics album band bass track chorus verse film films movie movies episode novel book chapter
        character hero poem poet play
    scene line theme sings sang singing listening playlist trailer plot season musical romeo juliet hamlet netflix
        anime manga
    """.split()
)
LESSON = frozenset(
    """
    training trainings trained workshop lesson poster leaflet pamphlet course taught teaches learn learned learning
        article statistics study
    awareness prevention prevent campaign presentation signs naloxone kits example
    """.split()
)
SOMEBODY = frozenset({"hero", "he", "she", "they", "both", "character", "juliet"})
JEST = frozenset(
    "lol lmao lmfao rofl haha hahaha hahahaha hehe jk lolol xd omg ugh brb literally figuratively kidding 😂 🤣 😅 😆 💀".split()
)
TRIFLE = phrase(
    """
    (if|when|because|after|before|over|till|until) ~5 (printer|spreadsheet|song|story|joke|laundry|homework|monday
        |mondays|email|emails|wifi|exam
    |pizza|chocolate|chess|carpet|dishes|commute|traffic|deadline|milk|lunch|update|haircut|boss mom|spreadsheets)
    """
)
EARNEST = phrase("not (joking|kidding|a joke)|(im|i am|being|dead) serious|for real|no joke|pills|tonight")

METAPHOR = phrase(
    """
    (of|from|with) ~1 (laughter|laughing|embarrassment|cringe|boredom|thirst|hunger|heat|cold|cuteness|happiness
        |joy|jealousy|excitement
        |awkwardness|anticipation|curiosity)|laughing|for (a|some|another|the) ~1 (coffee|pizza|smoke|cigarette|beer
            |burger|nap|sandwich
        |chocolate|cookie|snack|vacation|holiday|haircut)|to (see|know|hear|try|find out|meet|get home) ~3|with kindness
    """
)
TITLE = phrase(
    """
    (suicide|suicides|suicidal|overdose|overdoses|self harm) (prevention|awareness|hotline|helpline|line|lifeline
        |support line|survivor|survivors|squad|rate|rates|statistics|stats|loss|bereavement
    |door|doors|run|tendencies|bomber|bombers|is painless|charity|research|study|studies|book|course|training|assessment
        |screening|barrier
    |machine|(is|was) (never|not) (the|an|a|my) [only] (answer|option|solution|way)|among|fell|dropped|deaths|walk
        |month|worksheet)
    """
)
SUPPOSED = phrase(
    """
    (if|when|whenever|how to see when|in case|what to do when) (somebody|someone|anybody|anyone|a person|you|they
        |people|a friend) ~2 $|if $|when $
    """
)
SUBJECT = phrase(
    "(about|against|prevent|preventing|prevents|explain|explaining|to|from|by|on|discuss|discussing|topic of|called|song|band) $"
)


def played(rule: Rule, spot: Spot) -> bool:
    """Somebody tells of a game: what was done in it, not what is wished for."""
    told = spot.after if rule.kind == "wish" else spot.sentence
    return bool(GAME & spot.words) and bool(PLAY.pattern.search(told))


def coded(rule: Rule, spot: Spot) -> bool:
    """Somebody tells of a machine."""
    return bool(CODE & spot.words) and rule.kind in ("intent", "plan", "threat", "passive", "act")


def quoted_work(rule: Rule, spot: Spot) -> bool:
    """A song, a film or a book is told of, in quotation marks or with somebody in it."""
    if not MEDIA & spot.words:
        return False
    return spot.quoted or bool(SOMEBODY & set(spot.before.split()[-4:]))


def lesson(rule: Rule, spot: Spot) -> bool:
    """What to do about it is taught or asked, and nobody is meant."""
    supposed = SUPPOSED.pattern.search(spot.before) is not None
    return rule.kind == "overdose" and (supposed or bool(LESSON & spot.words))


def title(rule: Rule, spot: Spot) -> bool:
    """Suicide as a subject: prevention, rates, a help line, a film's name."""
    named = TITLE.pattern.search(spot.said + spot.after)
    if named is not None and named.start() < len(spot.said):
        return True
    return spot.said.endswith((" suicide", " suicidal")) and SUBJECT.pattern.search(spot.before) is not None


def metaphor(rule: Rule, spot: Spot) -> bool:
    """A figure of speech, by what follows."""
    return METAPHOR.pattern.match(spot.after) is not None and rule.kind not in ("overdose", "abuse")


def jesting(rule: Rule, spot: Spot) -> bool:
    """Somebody laughs, or the reason given is a trifle; and nothing says that it is meant."""
    if EARNEST.pattern.search(spot.earlier + spot.sentence + spot.later):
        return False
    laughing = JEST & {*spot.words, *spot.later.split()[:6], *spot.earlier.split()[-3:]}
    return bool(laughing) or TRIFLE.pattern.search(spot.after) is not None
