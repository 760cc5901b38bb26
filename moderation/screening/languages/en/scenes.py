"""Scenes in which English words about death mean something else."""

from __future__ import annotations

from moderation.screening.languages.core.scenes import Scenes
from moderation.screening.languages.en.shape import phrase

SCENES = Scenes(
    game=frozenset(
        """
    game games gaming boss bosses respawn respawned spawn ranked minecraft fortnite valorant warzone cod overwatch
        skyrim zelda mario elden
    lobby dungeon npc quest speedrun level grenade rocket guild map raid dragon round character checkpoint pacman
        pac sims dnd xbox
    playstation nintendo controller noob headshot killstreak timer armor
    """.split()
    ),
    play=phrase(
        """
    (in|on|at|with|to|of|this|that|the|my|own|last|second|first|next|until|unlock|from|no|every) ~2 (game|boss|map
        |round|level|lobby|raid|grenade
    |rocket|spawn|ranked|minecraft|fortnite|guild|dragon|dungeon|speedrun|warzone|pac|elden|character|timer|armor
        |checkpoint|match)
    """
    ),
    code=frozenset(
        """
    process processes daemon thread threads server kernel script vim emacs cron container docker pod pid sudo ctrl
        log logs terminal shell bash
    cpu ram wifi driver boot reboot ssh apt linux ubuntu command deploy compile compiler merge branch database printer
    """.split()
    ),
    media=frozenset(
        """
    song songs lyric lyrics album band bass track chorus verse film films movie movies episode novel book chapter
        character hero poem poet play
    scene line theme sings sang singing listening playlist trailer plot season musical romeo juliet hamlet netflix
        anime manga
    """.split()
    ),
    somebody=frozenset({"hero", "he", "she", "they", "both", "character", "juliet"}),
    lesson=frozenset(
        """
    training trainings trained workshop lesson poster leaflet pamphlet course taught teaches learn learned learning
        article statistics study
    awareness prevention prevent campaign presentation signs naloxone kits example
    """.split()
    ),
    supposed=phrase(
        """
    (if|when|whenever|how to see when|in case|what to do when) (somebody|someone|anybody|anyone|a person|you|they
        |people|a friend) ~2 $|if $|when $
    """
    ),
    named=(" suicide", " suicidal"),
    title=phrase(
        """
    (suicide|suicides|suicidal|overdose|overdoses|self harm) (prevention|awareness|hotline|helpline|line|lifeline
        |support line|survivor|survivors|squad|rate|rates|statistics|stats|loss|bereavement
    |door|doors|run|tendencies|bomber|bombers|is painless|charity|research|study|studies|book|course|training|assessment
        |screening|barrier
    |machine|(is|was) (never|not) (the|an|a|my) [only] (answer|option|solution|way)|among|fell|dropped|deaths|walk
        |month|worksheet)
    """
    ),
    subject=phrase(
        "(about|against|prevent|preventing|prevents|explain|explaining|to|from|by|on|discuss|discussing|topic of|called|song|band) $"
    ),
    jest=frozenset(
        "lol lmao lmfao rofl haha hahaha hahahaha hehe jk lolol xd omg ugh brb literally figuratively kidding 😂 🤣 😅 😆 💀".split()
    ),
    earnest=phrase("not (joking|kidding|a joke)|(im|i am|being|dead) serious|for real|no joke|pills|tonight"),
    trifle=phrase(
        """
    (if|when|because|after|before|over|till|until) ~5 (printer|spreadsheet|song|story|joke|laundry|homework|monday
        |mondays|email|emails|wifi|exam
    |pizza|chocolate|chess|carpet|dishes|commute|traffic|deadline|milk|lunch|update|haircut|boss mom|spreadsheets
        |deploy|build|merge|server|compiler|driver|printers|karaoke)
    """
    ),
    metaphor=phrase(
        """
    (of|from|with) ~1 (laughter|laughing|embarrassment|cringe|boredom|thirst|hunger|heat|cold|cuteness|happiness
        |joy|jealousy|excitement
        |awkwardness|anticipation|curiosity)|laughing|for (a|some|another|the) ~1 (coffee|pizza|smoke|cigarette|beer
            |burger|nap|sandwich
        |chocolate|cookie|snack|vacation|holiday|haircut)|to (see|know|hear|try|find out|meet|get home) ~3|with kindness|in (her|his|your|my) arms
        |(the|my|our|his|her) (lease|contract|subscription|membership|party|call|stream)
    """
    ),
    oneself=frozenset({"myself", "kms"}),
    units=frozenset({"kms"}),
)
