"""Life in danger now: means at hand, an act under way, an overdose; in German."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.de.shape import rules

CRISIS, GREEN = Tier.CRISIS, Tier.GREEN

MEANS = (
    *rules(
        "means",
        "means",
        GREEN,
        """
        (hab|mit|das|die|eine|ein|den|einen|der|mein) ~2 (<blade>|<firearm>|<noose>) !(im block|vom rasierer|schärfen|gekauft)
        (hab|mit|die|meine|alle|ganzen|schachtel|vor) ~3 <pills> ~3 (da|hier|vor mir|hand|tisch|neben|bereit|abgezählt|schrank)
        <pills> ~4 (liegen|liegt) ~2 (vor|neben|auf|hier|bereit)
        """,
    ),
    *rules(
        "place",
        "means",
        GREEN,
        """
        (stehe|sitze|sitz|bin|steh|lieg|liege|stand|auf|laufe|fahre) ~4 (auf|am|an|vor|neben|unter|bei|zur|zum) ~3 <edge>
        """,
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        (<firearm>|lauf) ~4 (am|an|gegen|im|an den|an die|an meine|an meinen) ~1 (kopf|schläfe|mund|kinn|brust)
        (<noose>) ~4 (um|am) ~1 hals
        (<firearm>|<noose>|<blade>|<pills>) ~4 für mich $
        (<firearm>|<noose>|<blade>|<pills>) ~4 (schon|geholt|besorgt|bereit) ~1 für mich
        (damit) ~2 (schneide|bringe|ritze|erschieße|hänge) ich mich
        (genug|alles) ~1 (besorgt|gekauft|gesammelt|zusammen) ~3 (nicht mehr|sterben|umzubringen|nie wieder)
        <firearm> ~7 (aufhört|aufhören|vorbei|ruhe|ende|schluss)
        <edge> ~8 (gleich|dann|bald) ~1 ist ~1 (vorbei|schluss|ruhe)
        (<noose>) ~2 (hängt|geknüpft|ist fertig|liegt bereit|baumelt|am balken|am haken) !(im|zum trocknen)
        <firearm> ~3 (geladen|entsichert)
        geladene ~1 <firearm>
        finger am abzug
        <blade> ~4 (am|an|an der|an den|an meinem|an meiner|an meinen) ~1 (handgelenk|handgelenken|pulsader|pulsadern|adern|hals|arm|unterarm|kehle) !(vorbei)
        (<blade>|<firearm>|<noose>|<pills>) ~9 (will|möchte|kann|mag) [ich] ~2 (sterben|<nimmer> leben|<nimmer>|tot sein|<own-death>)
        (<blade>|<firearm>|<noose>|<pills>) ~8 (<own-death>|sterben|<do-it>|es beenden|zu beenden|schluss machen)
        (sterben|<own-death>|<nimmer> leben) ~8 (<blade>|<firearm>|<noose>|<pills>) ~4 (hand|vor mir|hier|da|bereit|neben mir|tisch|liegen|liegt)
        (genug|alle|genügend) ~2 (<pills>|<drug>) ~5 (um zu sterben|zum sterben|sterben|umzubringen|nicht mehr aufzuwachen|nicht mehr aufwache|damit es reicht|es zu beenden)
        (nehme|schlucke|schluck|werfe|will|werde|möchte|könnte|würde) ~4 (alle|die ganze|die ganzen|die gesamten|den rest|alle meine|die komplette|zu viele|ganze packung|alle auf einmal) ~2 (<pills>|auf einmal) !(mit
            wasser|zum arzt|zur|zurück|mit|wie|ein)
        (nehme|schlucke|schluck) ~3 (sie|die) (gleich|jetzt|heute) alle
        (sie|die|alles) (alle|auf einmal) (schlucken|nehmen|einwerfen)
        <pills> ~6 (nehme sie alle|schlucke sie alle|alle nehmen|alle schlucken|leer machen|alle auf einmal|aufgelöst)
        (sammle|sammel|gesammelt|horte|gehortet|aufgehoben|gebunkert|bunkere) ~4 <pills>
        <pills> ~4 (gesammelt|gehortet|gebunkert|aufgespart|zusammengespart)
        <pills> ~1 (sind|liegen) ~2 (abgezählt|bereit) ~9 (will|mag|kann|sterben|tot|egal)
        """,
        deaf="tense",
    ),
    *rules(
        "place",
        "means",
        CRISIS,
        """
        <edge> ~9 (springen|springe|spring|fallen lassen|loslassen|lasse mich fallen|werfe mich|lege mich|sterben|<nimmer> leben|vorbei|traue mich|zug kommt|nächste zug|schluss|runterspringen) !(wagen|see
            |wasser|pool|essen|spazieren|nach unten|zum see|geschaut|in den)
        (stehe|sitze|sitz|bin|steh|liege|lieg) ~3 (auf|am|an) ~3 <edge> ~3 [.] ~3 (kann|will|mag|halte|schaffe) [ich] [das] [es] <nimmer>
        (kann|will|mag|halte|schaffe) [ich] [das] [es] <nimmer> ~3 [.] ~3 (stehe|sitze|sitz|bin|steh|liege|lieg) ~3 (auf|am|an) ~3 <edge>
        (stehe|sitze|sitz|bin|steh|liege) ~3 (auf|am|an) ~3 (geländer|abgrund|gleisen|schienen|dachkante|fensterbrett|bahngleisen) ~5 (schau|schaue|blick|blicke|guck) ~2 runter
        (außen|andere seite|anderen seite|falschen seite|drüben) ~3 (geländer|geländers|zaun)
        (liege|lieg|sitze|sitz|stehe) ~2 (auf|an) den (gleisen|schienen|bahngleisen)
        """,
        subject="self",
    ),
)

ACT = (
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (hab|habe|bereits|schon|gerade|eben) ~4 (alle|ganze|ganzen|zu viele|zuviele|viele|alles|viel zu viele|sämtliche|handvoll|haufen|restlichen|komplette) ~4 (genommen|geschluckt|eingeworfen|eingenommen|reingehauen|runtergespült)
            !(zum|mit nach|wie|persönlich|zu ernst|in kauf|ernst|in die hand|und heimgebracht)
        (hab|habe) ~4 (packung|schachtel|flasche|dose|tabletten|pillen|schlaftabletten|schmerztabletten|insulin|medikamente) ~5 (geschluckt|leer gemacht|leergemacht|genommen) ~6 (leid|schlecht|komisch|müde|zu spät|tschüss|sterben|angst
            |hilfe|schwindlig|schwarz|keinem|niemandem|aufwachen|lebt wohl|danke für alles|sagt|allein|dreht)
        (hab|habe|gerade|schon|eben) ~3 (<many>|zwanzig|dreißig) ~1 <pills> ~2 (genommen|geschluckt|intus|drin)
        (hab|habe) ~3 (eine|ne|die|ganze) (ganze|volle) (packung|schachtel|dose|flasche) ~2 <pills>
        (hab|habe) ~2 (eine|ne) überdosis ~3 (genommen|geschluckt|gespritzt|insulin)
        (hab|habe) ~2 mir ~4 (pulsadern|pulsader|adern|handgelenke|handgelenk|kehle) ~3 (aufgeschnitten|aufgeschlitzt|geöffnet|geschnitten|durchgeschnitten)
        (hab|habe) ~2 mir ~4 (arme|arm|beine) ~2 (tief|aufgeschnitten|aufgeschlitzt)
        (zu|so|sehr|richtig|ganz) tief (geschnitten|geritzt|reingeschnitten|erwischt)
        (blutet|blute|blut) ~5 (hört nicht auf|nicht mehr auf|nicht stoppen|stark|überall|wie verrückt|läuft|läuft aus|tropft) ~5 (geschnitten|arm|arme|handgelenk|tief|klinge|selbst|hilfe|angst|schnitt|ritzen|geritzt)
        (geschnitten|geritzt|klinge|schnitt|arm) ~6 [.] ~3 (blutet|blute|blut) ~4 (hört nicht auf|nicht mehr auf|nicht auf|stark|überall|alles voll|wie verrückt)
        hört nicht (auf zu bluten|mehr auf zu bluten)
        (verblute|verblutet) [ich] !(nicht)
        (hab|habe|wollte) ~4 versucht ~1 (<own-death>|zu sterben)
        (hab|habe) [ich] (es|mich) ~2 getan ~4 (tabletten|packung|leid|blut|sterben|spät|lebt wohl)
        (tabletten|pillen|zeug|mittel) ~2 (wirken|wirkt|fangen an zu wirken|wirken schon)
        (tabletten|pillen|medikamente|schlaftabletten) ~1 (sind|waren) ~1 (drin|intus|weg|alle|unten)
        (hab|ist) ~4 (getan|zu spät|passiert) ~4 [.] ~4 (komisch|genommen|geschluckt|wird mir|mir wird|schwindlig|müde|schwarz|blut)
        (läuft|runter|tropft) ~2 blut ~1 runter
        mir läuft das blut
        (hab|habe) [sie] ~2 (schon|alle) genommen ~1 alle
        (alle|alles) ~1 tabletten ~2 (genommen|geschluckt)
        (getrunken|geschluckt|getrunken hab) ~3 <poison>
        (hab|habe) ~4 <poison> ~2 (getrunken|geschluckt|gesoffen|gegessen)
        (alkohol|schnaps|wodka|benzos|alk|bier|wein) ~4 (<pills>|benzos) ~5 (genommen|geschluckt|runtergespült|intus|zusammen) ~8 (müde|aufwachen|schlecht|stehen|herz|luft|schwarz|wach|sterben|angst|hilfe|egal)
        (<pills>) ~2 (und|mit) ~2 (<drink>) ~4 (genommen|geschluckt|intus|runtergespült|drin)
        (motor|auto|wagen) ~2 läuft ~5 garage
        (wäre|wär|bin) ~2 (heute|gerade|vorhin|eben|gestern|fast) ~2 (gesprungen|vor ~2 <traffic> (gelaufen|gesprungen|gerannt|gegangen))
        (seil|strick|gürtel) (ist|hat) ~1 (gerissen|nachgegeben|nicht gehalten)
        (mein|meinen|einen|letzter|dritter|zweiter) (suizidversuch|selbstmordversuch) ~4 (heute|gestern|gescheitert|schiefgegangen|vorhin|letzte woche|nicht geklappt|letzte nacht|vor drei tagen|diese woche)
        """,
        subject="self",
        deaf="tense",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (glaube|hab|bin|wohl|gerade) ~3 (überdosiert|eine überdosis|auf überdosis) !(kaffee|schokolade|vitamin|kuchen|serien|sonne|kekse|zucker|weihnachtsmusik|überlebt|im|familie|insulin im|lakritz|käse)
        ^ (überdosis|überdosiert) (hilfe|helft|bitte|schnell|glaub|glaube|.|$)
        (war|doppelt|dreifach|versehen) ~3 (zu viel|zuviel|genommen|dreifach) ~9 [.] ~4 (<trouble>|sterbe|brauche hilfe)
        (zu viel|zuviel|zu viele|viel zu viel|zu starkes|zu hoch) ~4 (genommen|gespritzt|gezogen|geraucht|erwischt|geschossen|getrunken|konsumiert|dosiert|geschluckt|gedrückt|eingeworfen|reingezogen|intus) ~8 [.] ~6 <trouble>
        <trouble> ~8 [.] ~4 (zu viel|zuviel|viel zu viel|überdosis|überdosiert) ~3 (genommen|gespritzt|gezogen|geraucht|erwischt|getrunken|konsumiert|geschluckt)
        (<drug>|<pills>) ~6 [.] ~3 (krieg|kriege|bekomme|hab|habe) ~2 (keine|kaum) luft
        (nach|von|seit) ~4 (<drug>|<pills>) ~6 (herz rast|herz stolpert|keine luft|kaum luft|brust|blackout|bewusstlos|krampf)
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (seit|kalter|kalten|kein|keinen|nichts|ohne|entzug|nicht mehr|aufgehört|abgesetzt|weg|weggelassen) ~9 (halluziniere|halluzinationen|krampft|krampft jetzt|redet mit leuten die nicht da sind|delirium|krampfe|krampfanfall|krampfanfälle|gekrampft|sehe ~3 (spinnen|käfer|tiere|sachen die nicht da
            sind|dinge die nicht da sind)|seh ~3 (spinnen|käfer|tiere|sachen die nicht da sind)|zittere am ganzen körper|delir)
        (halluziniere|krampfanfall|gekrampft) ~8 (entzug|getrunken|alkohol|benzos|abgesetzt)
        """,
        subject="self",
        deaf="tense negation",
    ),
    *rules(
        "not-breathing",
        "overdose",
        CRISIS,
        """
        <they> ~3 (atmet|atmen) ~2 (nicht|kaum|nur noch|nimmer|komisch|ganz flach|flach|langsam|ganz langsam|so langsam|seltsam|nicht richtig)
        (nicht|kaum) mehr atmet
        (kaum|nicht) (ansprechbar|bei bewusstsein|wach zu kriegen|wach zu bekommen)
        (läuft|wird|ist) ~2 (blau an|ganz blau|blau im gesicht|blau)
        (lippen|gesicht|haut|finger) ~3 (blau|bläulich|grau|lila)
        (blaue|bläuliche|graue|lila) (lippen|finger)
        (er|sie|<they>|freund|freundin) ~2 (ist|liegt|wird|wirkt) ~2 (bewusstlos|ohnmächtig|weggetreten|nicht ansprechbar|reglos|leblos)
        (er|sie|<they>) ~2 (röchelt|gurgelt|krampft|schnarcht so komisch)
        (er|sie|<they>) (wacht|wird|reagiert|rührt sich|bewegt sich) ~1 (nicht|nicht mehr|nimmer) ~1 (auf|wach|mehr) !(mehr auf|vor|bis|ohne wecker|vom|um|trotz|wenn das baby|bei lärm|vom wecker|bis mittag|auf mails)
        (kriege|krieg|bekomme|kriegen|bekommen) (ihn|sie|meinen ~2|meine ~2|es) ~2 nicht ~2 wach
        (er|sie|<they>|kind|baby|sohn|tochter|kleine) ~2 hat ~4 (überdosis|überdosiert|zu viel genommen|zu viel gespritzt|tabletten geschluckt|pillen geschluckt|alles genommen|ganze packung)
        (er|sie|<they>|kind|baby|sohn|tochter|kleine|kleiner|enkel|enkelin) ~2 hat ~4 (<poison>|tabletten|spülmaschinentabs|spülmaschinentab|reiniger|methadon|<pills>) ~2 (getrunken|geschluckt|gegessen|verschluckt|erwischt)
        (kein|keinen) puls !(beim)
        (nadel|spritze|pumpe) ~2 (im arm|steckt|liegt daneben|neben ihm|neben ihr)
        (habt|hat|haben|brauche|brauchen) ~3 (naloxon|narcan|nyxoid) ~8 (atmet|blau|bewusstlos|schnell|sofort|überdosis|wacht|jetzt|liegt)
        """,
        subject="other",
        deaf="tense negation",
    ),
)

RULES = (*MEANS, *ACT, *OVERDOSE)
