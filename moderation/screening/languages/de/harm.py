"""Self-harm, a craving or a relapse under way: the writer's own; in German."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.de.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

SELF_HARM = (
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (hab|habe|hat|bin) ~2 mich ~5 (geritzt|geschnitten|selbst verletzt|selbstverletzt|verbrannt|blutig gekratzt|aufgeschnitten|geschlagen|verletzt) !(beim|am|mit dem|als ich|an der)
        mich ~4 (geritzt|selbst verletzt|selbstverletzt)
        verletze mich ~5 (selber|selbst|absicht|absichtlich|wieder)
        (absicht|absichtlich) ~5 (verbrannt|geschnitten|verletzt|geritzt|gekratzt)
        (verbrannt|geschnitten|verletzt) ~3 (absicht|absichtlich)
        (angst|befürchte) ~4 mich ~4 (verletze|schneide|ritze|selbst verletze|verletzen)
        (jahr|jahre|monate|wochen|tage) ~1 (nicht geritzt|ohne svv|ohne ritzen|ohne selbstverletzung|ritzfrei|ohne klinge) ~5 (heute|wieder|vorbei|rückfall|gestern|jetzt|dann doch)
        schneide ich mich ~2 (heute|jetzt|wieder|gleich|auf)
        hungere ~2 (mich|gerade) ~1 (weg|zu tode|aus)
        (ritze|ritz) [ich] mich
        (schneide|verletze|verbrenne|bestrafe|schlage) [ich] mich ~2 (wieder|selbst|jeden|jede|oft|öfter|heimlich|selber|damit|um|dafür|absichtlich|um zu|ständig|seit|täglich|immer)
        (ritzen|selbstverletzung|svv|schneiden) ~2 (angefangen|rückfall|wieder|rückfällig)
        (rückfall|rückfällig) ~3 (ritzen|svv|selbstverletzung|schneiden|geritzt|klinge)
        (arme|arm|beine|oberschenkel|unterarme|haut|handgelenk) ~4 (aufgeschnitten|aufgeritzt|voller schnitte|zerschnitten|voll schnitte|blutig geschlagen|verbrannt mit)
        (schnitte|schnittwunden) ~3 (arm|armen|beinen|oberschenkel|oberschenkeln|überall)
        kopf ~2 (gegen|an) ~2 (wand|tür|boden) ~3 
        (zigarette|zigaretten|kippe|kippen) ~4 (arm|haut|mir|hand) ~1 (ausgedrückt|aus)
        (hab|muss|will|möchte) [ich] mir ~2 (weh getan|wehgetan|wehtun|weh tun) !(beim|am|im|mit)
        (klinge|rasierklinge|rasierklingen) ~4 (benutzt|rausgeholt|angesetzt|gegriffen)
        """,
        subject="self",
    ),
    *rules(
        "self-harm-urge",
        "self-harm",
        RED,
        """
        (will|muss|möchte|würde|könnte|drang|druck|zwang|bedürfnis|lust|kurz davor|verlangen|impuls) ~4 mich ~2 (ritzen|zu ritzen|schneiden|zu schneiden|verletzen|zu verletzen|bestrafen|zu bestrafen|verbrennen|zu verbrennen)
        mich ~1 (ritzen|schneiden|verletzen) (will|muss|möchte|könnte|würde)
        (schneidedruck|ritzdruck|selbstverletzungsdruck|svv druck)
        (nur|einzige|einzig) ~3 (ritzen|schneiden|schmerz|die klinge) ~2 hilft
        """,
        subject="self",
    ),
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (kotze|kotz|erbreche|übergebe|gekotzt) ~6 (blut|herz|ohnmächtig|umgekippt|kippe|bewusstlos)
        (seit|nichts|kaum) ~4 (gegessen|esse) ~6 (umgekippt|zusammengebrochen|ohnmächtig|herz|zusammengeklappt|kippe um|schwarz vor augen)
        """,
        subject="self",
        deaf="negation",
    ),
)

CRAVING = (
    *rules(
        "craving",
        "craving",
        AMBER,
        """
        (suchtdruck|saufdruck|craving|cravings|konsumdruck|spieldruck|verlangen|druck) ~8 (nicht aus|nicht mehr|hilfe|allein|alleine|zittere|kaum aus|vor mir|durchdrehen|extrem|brutal|riesig|schlimm|stark|unerträglich|dealer|gleich|wahnsinnig|mega)
        (so|extremer|starker|krasser|riesiger|brutaler|heftiger|brutalen|starken|extremen|riesigen|heftigen|krassen) (suchtdruck|saufdruck|craving|konsumdruck|druck zu|spieldruck)
        (kurz|knapp|so nah|nah) (davor|dran) ~5 (trinken|zu trinken|rückfällig|konsumieren|zu konsumieren|saufen|zu saufen|anzurufen|zu nehmen|zu spielen|zu kiffen|spritzen|zu spritzen|zu holen)
        (flasche|wodka|wein|schnaps|bier|stoff|zeug|gramm|tütchen|spritze|shore|koks|heroin) ~3 (vor mir|auf dem tisch|in der hand|neben mir|schon offen|im kühlschrank ruft|schreit nach mir) !(wasser)
        (stehe|steh|sitze|sitz|bin) ~2 (vor|bei|in) ~3 (dealer|kneipe|spielhalle|spätkauf|kiosk|tankstelle|schnapsregal|getränkemarkt|trafik|automaten|casino|spirituosenregal) ~6
        (schreibe|rufe|ruf|schreib|treffe|anrufen|angeschrieben|kontaktiert|fahre zu|nummer) ~3 (dealer|ticker|connection|verticker)
        (dealer|ticker) ~4 (geschrieben|angerufen|anrufen|unterwegs|wartet|schreiben|getroffen|auf dem weg)
        (gleich|heute|jetzt) ~4 (trinke ich|konsumiere ich|sauf ich|drücke ich|ballere ich|werde ich rückfällig|besaufe ich mich)
        (werde|gehe) ~2 (gleich|heute|jetzt) ~2 (trinken|rückfällig|konsumieren|saufen|was holen|stoff holen|mir was holen)
        (kann|schaffe) ~2 nicht (aufhören|widerstehen|davon lassen|mehr widerstehen) ~4
        (brauche|brauch) ~2 (jetzt|sofort|dringend|unbedingt) ~2 (was zu trinken|stoff|einen schuss|was zum ziehen|ne line|einen druck|alkohol|nen schuss|einen schnaps)
        """,
        deaf="negation",
    ),
    *rules(
        "relapse-distress",
        "craving",
        AMBER,
        """
        (rückfall|rückfällig|getrunken|gesoffen|konsumiert|abgestürzt|verspielt|verzockt|gedrückt|gekifft) ~9 [.] ~5 (hasse mich|schäme mich so|versager|versagerin|umsonst|sinnlos|gebe auf|geb auf|alles kaputt|am ende|egal|wertlos|hoffnungslos
            |kann nicht mehr|will nicht mehr|verloren|weiß nicht weiter|weiß nicht mehr weiter)
        (betrunken|besoffen|drauf|dicht|high|breit|sturzbetrunken|stockbesoffen|voll|zugedröhnt) ~8 [.] ~4 (hasse mich|schäme mich|egal|weine|heule|kann nicht mehr|weiß nicht|allein|will nicht mehr|hilfe|hört nicht auf)
        """,
        deaf="tense",
    ),
)

RULES = (*SELF_HARM, *CRAVING)
