"""Scenes in which German words about death mean something else."""

from __future__ import annotations

from moderation.screening.languages.core.scenes import Scenes
from moderation.screening.languages.de.shape import phrase
from moderation.screening.letters import folded

SCENES = Scenes(
    game=frozenset(
        folded(
            """
    spiel spielen zocken gezockt zocke boss endboss respawn respawnt spawn ranked minecraft fortnite valorant warzone cod cs skyrim zelda mario elden
    lobby dungeon npc quest speedrun level granate gilde map raid drache runde charakter checkpoint sims gta xbox playstation nintendo controller noob
    headshot killstreak pokemon schach bauer gegner tetris mühle wither creeper souls
    """
        ).split()
    ),
    play=phrase(
        """
    (im|in|am|beim|bei|mit|der|dieser|den|diesen|das|dieses|vom|mein|meinen|letzten|nächsten|ein|zum|jede|diese|die) ~2 (spiel|boss|endboss|map|runde|level|lobby
        |raid|granate|spawn|ranked|minecraft|fortnite|gilde|drache|drachen|dungeon|speedrun|warzone|elden|charakter|checkpoint|cod|cs|gta|sims|schach
        |zelda|mario|valorant|gegner|tetris|souls|wither|creeper)
    """
    ),
    code=frozenset(
        """
    prozess prozesse daemon thread threads server kernel skript script vim emacs cron container docker pod pid sudo logs terminal shell bash cpu ram wlan
    treiber deploy compiler merge branch datenbank drucker rechner pc windows programm app task laptop
    """.split()
    ),
    media=frozenset(
        folded(
            """
    lied song songs lyrics songtext text album band refrain strophe film filme serie serien folge roman buch kapitel figur held gedicht theaterstück oper
    szene playlist trailer staffel musical romeo julia hamlet werther faust netflix anime manga krimi tatort podcast zeile melodie drama hörbuch theater
    """
        ).split()
    ),
    somebody=frozenset(
        "er sie held beide figur julia romeo werther hauptfigur sanger sangerin protagonist kommissar".split()
    ),
    lesson=frozenset(
        folded(
            """
    schulung schulungen kurs workshop plakat flyer faltblatt unterricht gelernt lernen artikel statistik studie aufklärung prävention vorbeugen kampagne
    vortrag anzeichen naloxonschulung beispiel training ausbildung referat hausarbeit
    """
        ).split()
    ),
    supposed=phrase(
        "(wenn|falls|sobald|sollte|was tun wenn|woran) ~1 (jemand|man|einer|du|ihr|wer|eine person|freunde|leute) ~3 $|(wenn|falls) $"
    ),
    named=(" selbstmord", " suizid", " suizidal", " suizids", " suizide"),
    title=phrase(
        """
    (suizid|suizide|suizids|selbstmord|selbstmorde|überdosis|überdosen|selbstverletzung|suizidgedanken) (prävention|rate|raten|statistik|statistiken|forschung|studie|studien
        |hilfe|hotline|nachsorge|hinterbliebene|trauer|betroffene|bei (jugendlichen|werther|männern|senioren|goethe|frauen|kindern)|in (der|den) (literatur|medien
        |antike|kunst|schweiz|forschung|schule)|ist (nie|keine|nicht) ~2 lösung|vorbeugen|verhindern|kommando|attentäter|attentat|squad|verhütung|als thema|unter|im alter
        |in deutschland|in österreich|in europa)
    """
    ),
    subject=phrase(
        """
    (über|gegen|zu|zum|zur|durch|von|thema|wort|titel|nach|vom|mit dem|wegen|hinterbliebene|hinterbliebenen|angehörige) ~1 (den|dem|einen|einem|das|meinen|ihren|seinen|ihrem|seinem|assistierten|assistierter) $|
        (über|zu|thema|gegen|nach|durch|assistierter|assistierten|vom) $
    """
    ),
    jest=frozenset(
        "lol lmao rofl haha hahaha hahahaha hihi hehe jk xd omg scherz spass witz zwinker ironie 😂 🤣 😅 😆 💀 😜 😉 🤪".split()
    ),
    earnest=phrase(
        "(kein|keine|ohne|nicht) ~1 (scherz|spaß|witz|lustig)|(meine|mein) [ich|es] ~1 (ernst)|ernsthaft|im ernst|tabletten|heute nacht|wirklich sterben"
    ),
    trifle=phrase(
        """
    (wenn|weil|falls|bis|wegen|bevor|nachdem|vor) ~5 (drucker|tabelle|lied|witz|wäsche|hausaufgaben|montag|mails|email|wlan|prüfung|pizza|schokolade|schach|teppich|abwasch
        |stau|verkehr|deadline|milch|mittagessen|update|frisur|meeting|steuererklärung|spoilerst|gespoilert|fernbedienung|kuchen|regen|geschirr|socken|handyakku)
    """
    ),
    metaphor=phrase(
        """
    ~1 (vor|aus) ~1 (lachen|langeweile|scham|hunger|hitze|neugier|aufregung|peinlichkeit|freude|glück|durst|kälte|liebe|lachkrampf|müdigkeit|eifersucht)
    |für (einen|eine|ein|nen|ne|n) ~1 (kaffee|pizza|eis|bier|döner|kuchen|schnitzel|zigarette|schokolade|nickerchen|urlaub|stück|croissant|bad)
    """
    ),
)
