"""German words that say nothing by themselves."""

from __future__ import annotations

from moderation.screening.languages.de.spelling import plain

SMALL = frozenset(
    plain(
        """
    ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner er ihn ihm sein
    seine seinen seinem seiner sie ihr ihre ihren ihrem ihrer es wir uns unser unsere euch euer eure man sich selbst
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jeder jede
    jedes jeden alle alles allem allen etwas jemand einige andere anderen anderer anderes beide viel viele wenig mehr
    wer wen wem was welche welcher welches wie wo wann warum wieso wohin woher womit
    und oder aber denn dann wenn weil dass ob als also doch sondern obwohl während bis seit damit
    in im ins an am ans auf aus bei beim von vom vor zu zum zur nach für mit ohne um über unter durch gegen zwischen
    hinter neben ab
    bin bist ist sind seid war waren warst sein gewesen habe hab hast hat haben habt hatte hatten gehabt werde wirst
    wird werden wurde worden würde würden kann kannst können könnte muss musst müssen soll sollte darf dürfen mag
    nicht nein ja jo ok okay ach oh hm ähm mal nur noch schon auch sehr so ganz eben halt gar wohl vielleicht immer
    wieder oft da hier dort jetzt heute gestern hallo hi hey bitte danke
    """
    ).split()
)
