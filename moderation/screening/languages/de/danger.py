"""Life in danger now: intent, a plan, a goodbye; in German."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.de.shape import rules

CRISIS, GREEN = Tier.CRISIS, Tier.GREEN

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        [<soon>] <do-it>
        (nächstes jahr|im sommer|im mai|im frühling|an weihnachten|zu weihnachten|bis dahin|nächsten monat) ~4 (gibts|gibt es|bin ich|lebe) ~2 (mich <nimmer>|mich nicht mehr|tot|nicht mehr)
        weg von dieser welt
        (gehe|geh|komme) ich ~4 (freiwillig $|selbst in der hand|in den himmel|heim zum herrn|zu gott|ins jenseits)
        (gehe|geh|komme) ~3 (heim|zu) ~2 (himmel|herrn|jenseits|papa in den|mama in den)
        (im jenseits|jenseits) ~2 (nicht|brauche|treffen|wieder)
        (mache|tue) ich ~2 sterben
        (dann|danach) ist ~1 (vorbei|schluss|aus) mit mir
        (überlege|überlegen) ~3 wie ich ~2 (abtrete|sterbe|gehe|es mache)
        (noch so ein tag|noch einmal) ~3 (und|dann) ~2 (bin ich tot|mache ich|springe ich|bringe ich)
        ich bin gesprungen
        (platz|ort|stelle) ~2 ausgesucht ~9 (vorbei|findet|keiner)
        (sage|sagen|wollte) ~2 (tschüss|lebt wohl|adieu|ade) ~5 (nichts mehr von mir|nie mehr|nie wieder|für immer|nicht wieder)
        was ich jetzt tue
        springen ~2 fertig
        (werde|mache) ich ~1 machen springen
        werde ~5 <own-death> !(können|müssen|wollen)
        <own-death> werde
        werde ~4 (sterben|tot sein) !(wir|alle|müssen)
        (gehe|ziehe) ~3 (sterben|mich ~1 umbringen)
        <soon> ~6 <own-death>
        <own-death> ~1 <tonight>
        <own-death> heute $
        mich ~1 <soon> ~2 <hard>
        mir ~1 <soon> ~2 ((das|mein) leben (nehmen|nehme|zu nehmen)|(was|etwas) (antun|antue|anzutun)|die pulsadern)
        <soon> ~2 (will|möchte|muss|werde) ~3 (sterben|tot sein|nicht mehr leben)
        (will|möchte|muss|werde) ~2 <soon> ~3 (sterben|tot sein)
        <soon> ~2 (sterbe|springe) [ich] $
        <soon> ~2 (sterbe|springe) ich !(vor|fast|noch|auf den|in den see|ins)
        (entschieden|entschlossen|beschlossen|entschluss|entscheidung|entschlossen|vorgenommen) ~8 (<own-death>|sterben|gehen für immer|tot|<do-it>)
        (bereit|soweit|so weit) ~2 zu (sterben|gehen für immer)
        (bereit|soweit) ~2 <own-death>
        (wenn|falls|sonst|dann|sobald) ~9 <do-it>
        ich springe [jetzt|gleich|wirklich] $
        (morgen|übermorgen|bald|bis morgen|ab morgen|in einer stunde|heute nacht|nächste woche|morgen früh) ~2 (bin|werde) ich ~2 <gone> [sein] !(urlaub|im urlaub|in kur|wandern)
        (morgen|bald|übermorgen|ab morgen|nächste woche) ~2 (lebe ich <nimmer>|lebt [ihr] ohne mich|gibt es mich <nimmer>|gibts mich <nimmer>|wache
            ich <nimmer> auf)
        (ich bin|bin ich|ich werde|werde ich) ~2 (morgen|bald|übermorgen|dann|nächste woche) ~1 <gone>
        ich lebe (morgen|bald|dann) <nimmer>
        (nichts|niemand|keiner) ~3 mich ~3 (aufhalten|abhalten|abbringen) ~9 (<own-death>|sterben|<do-it>|schluss)
        (nichts|niemand|keiner) ~3 (hält|kann) mich ~2 (auf|davon ab|aufhalten)
        (mein|meine) (letzter|letzte) (tag|nacht|abend|stunden|stunde|fahrt|reise|gang|weg) ~3 (auf (erden|dieser welt|der erde)|des lebens|im leben|für immer|leben)
        ist (mein letzter tag|meine letzte nacht|mein letzter abend) [.] $
        (mein letzter tag|meine letzte nacht) ~2 (dann|danach|morgen) ~3 (schluss|vorbei|tot|ruhe)
        <soon> ~2 (folge|gehe) ich ~1 (ihm|ihr|meinem ~2|meiner ~2) (in den tod|nach|in den himmel|hinterher)
        (folge|gehe) ~2 (ihm|ihr|meinem ~2|meiner ~2) ~1 (in den tod|in den himmel)
        (bin|sehe) ich ~2 (ihn|sie|bei ihm|bei ihr|bei meiner ~2|bei meinem ~2|meinen ~2|meine ~2) ~1 im himmel
        (diesmal|dieses mal|jetzt) ~3 (klappt es|klappt das|richtig|überlebe ich nicht|schaffe ich es) ~6 (tot|sterben|tabletten|umbringen|seil|brücke|niemand)
        (letzten|goldenen|goldener) schuss !(aufs|im spiel|tor|auf)
        (trinke|saufe|sauf|spritze|hungere) ~3 (bis|zu) ~3 (tot|tode|nicht mehr aufwache|herz)
        (soll|wird|sieht) ~3 (wie ein unfall|nach [einem] unfall) ~1 aussehen
        keine angst mehr vor dem (tod|sterben)
        <do-it> ~6 (kein scherz|kein witz|kein spaß|ernst|ernsthaft|wirklich)
        """,
    ),
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        kann nicht (versprechen|garantieren) ~5 (nichts antue|nichts tue|morgen noch|nicht umbringe|überlebe|lebe)
        (werde|überlebe|überstehe|schaffe) ~2 (heute|die nacht|den tag|diese nacht|die woche|morgen) [wohl|wahrscheinlich|sicher] nicht (überleben|überstehen)
        (werde|wache) ich ~1 nicht mehr (aufwachen|aufwachen|auf)
        (ihr werdet|du wirst) mich ~1 (nie wieder|nicht mehr) (sehen|hören)
        werde [morgen|bald|dann|wohl|nach heute] <nimmer> (leben|da sein|am leben sein|hier sein|aufwachen|existieren) 
        """,
        deaf="negation",
    ),
)

RESOLVE = rules(
    "resolve",
    "intent",
    GREEN,
    """
    (mache|tue|ziehe|beende|beend) [ich] es <soon>
    <soon> (mache|tue|ziehe|beende|beend|mach|tu|zieh) ich es
    <soon> ist es (soweit|so weit|vorbei)
    (mache|mach) [ich] ~2 (schluss|ein ende) !(mit ~2 (freund|freundin|lustig|stress|arbeit)|für heute|hier)
    """,
)

PLAN = (
    *rules(
        "plan",
        "plan",
        CRISIS,
        """
        (plan|plane|planen|pläne|planung|methode|methoden|ort|stelle|datum|termin|tag|weg|zeitpunkt|art) ~6 (<own-death>|meinen (tod|suizid|selbstmord|abgang)|mein ende)
        (plan|plane|methode|ort|datum|tag) ~4 (ich sterbe|zu sterben|zum sterben|ich springe|ich es mache|ich es tue|ich gehe für immer)
        (weiß|überlegt|ausgesucht|entschieden|geplant|rausgesucht|gefunden|recherchiert) ~3 (wie|wo|wann|womit) ~5 (<own-death>|sterbe|sterben werde|springe|ich es mache|ich es tue
            |ich es machen werde|ich gehe)
        (suizidplan|selbstmordplan|suizidmethode|suizidmethoden|todesdatum|sterbedatum)
        mein (plan|entschluss) steht ~8 (sterben|tot|umbringe|leben|schluss|tabletten|brücke|ende)
        (datum|termin) steht ~6 (sterben|tot|umbringe|umbringen|leben|schluss|todestag)
        (wie viele|wieviele|wieviel|wie viel|welche menge|welche dosis|was für eine dosis|wie hoch) ~6 (sterben|tödlich|tot|umbringt|umbringen|umzubringen|letal|es vorbei ist|überdosis
            |nicht mehr aufwacht|nicht mehr aufzuwachen|reichen um|sicher tötet)
        (tödliche|letale) (dosis|menge|mischung|höhe)
        (schmerzlos|schmerzfrei|schnell|sicher|sanft|friedlich|einfach|am besten|am schnellsten|leichteste|schnellste|beste|sicherste|schmerzloseste|am einfachsten)
            ~3 (sich ~1 (umbringen|umzubringen|umbringt|töten)|selbstmord|suizid|aus dem leben|mich ~1 (umbringen|umzubringen|umbringe))
        wie ~1 (man|ich|jemand) [sich|mich] ~3 (schmerzlos|schnell|sicher|sanft|am besten|ohne schmerzen) ~1 (stirbt|sterben|sterbe|umbringt|umbringe|umbringen|tötet)
        wie (man|ich) (sich|mich) ~3 (umbringt|umbringe|umbringen kann|erhängt|erhänge|tötet|das leben nimmt|das leben nehme)
        wie bringt man sich ~2 um
        wie (knotet|knüpft|bindet) man ~3 (schlinge|galgen|henkersknoten)
        (google|googel|googlen|gegoogelt|recherchiere|recherchiert|suche|gesucht|lese|gelesen) ~7 (sich umbringt|sterben kann|suizid|suizidmethoden|selbstmord|tödlich|tödliche|umbringen|sterben|sterbe
            |brücke ist) !(forum|prävention|für|geschichte)
        (tut|tun) ~3 (erhängen|ertrinken|verbluten|der sprung|sterben|ersticken) ~2 weh
        (gesammelt|sammle|sammel|horte|gehortet|aufgespart|spare|gespart|besorgt|gekauft|bestellt) ~6 (um zu sterben|zum sterben|<own-death>|für den tag|bis es reicht|damit es reicht)
        (um zu sterben|zum sterben) ~3 (besorgt|gekauft|gesammelt|bestellt|genug|bereit)
        (insulin|dosis) ~4 (tödlich|reicht zum sterben|umbringen|sterben)
        (ausgerechnet|nachgelesen|recherchiert) ~9 (sterben|tot|tödlich|umbringen|stirbt|umzubringen)
        """,
        deaf="anybody",
    ),
    *rules(
        "note",
        "farewell",
        CRISIS,
        """
        (abschiedsbrief|abschiedsbriefe|abschiedsnachricht|abschiedsvideo) !(an den alkohol|an die sucht|an meine sucht|an den stoff|an die flasche|an das heroin|in der therapie|von werther|in dem|im film|im buch)
        (letzten|letzte|letzter) (brief|briefe|zeilen) ~4 (geschrieben|fertig|liegt|liegen)
        (brief|briefe) ~6 (wenn ich ~2 (weg|tot|nicht mehr da) bin|für danach|falls ich sterbe|für nachher wenn)
        (testament|letzter wille) ~3 (geschrieben|fertig|liegt|bereit) ~9 (gehen|sterben|bereit|heute|sachen|tschüss|schluss)
        """,
        deaf="tense",
    ),
)

FAREWELL = (
    *rules(
        "farewell",
        "farewell",
        GREEN,
        """
        <bye>
        (verzeiht|vergebt|verzeih|vergib) [es] mir
        (danke|dank) [euch|dir] für alles
        (hab|habe) euch ~2 lieb
        (es tut|tut) mir [so|alles|unendlich|sehr] leid
        (briefe|brief) ~2 (geschrieben|fertig)
        (verschenke|verschenkt|verschenk|weggegeben) ~3 (sachen|alles|zeug|katze|hund)
        """,
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        <bye> ~4 [.] ~2 <leaving>
        <leaving> ~6 [.] ~2 (lebt wohl|leb wohl|lebwohl|adieu|machts gut|mach es gut|machs gut|tschüss|ade|servus)
        (lebt|leb|lebet) wohl !(alkohol|zigaretten|kippen|sucht|flasche|alk|heroin|job|chef|ihr schönen|zucker)
        (das|dies|hier) ~1 ist (mein|der|ein) [letzter] abschied [für immer] !(vom|von (der arbeit|den kollegen))
        (meine|die) letzte (nachricht|worte|nachrichten) [an euch|von mir|hier] $
        (meine|die) letzte (nachricht|post) ~2 (danke|tut|verzeiht|ich kann|lebt|machts|ich gehe|ich geh)
        (letzte nachricht|letzter post|letzten worte|letzter beitrag) ~2 (von mir|an euch|für immer) ~4 (danke|tut|leid|verzeiht|kann|lebt|gehe|machts|liebe)
        (wenn|falls|sobald|bis) (ihr|du|jemand|sie|er) ~1 (das|dies|diese|diesen|die) ~2 (lest|liest|lesen|findet|seht|findest|siehst|gelesen habt) ~2 (bin|lebe|ist|gibt|gibts) ~2
            (tot|weg|<nimmer>|nicht mehr|schon vorbei|gegangen|im himmel|für immer)
        (kümmert|kümmer|kümmere|passt|pass|sorgt|sorg|gebt|gib|füttert|fütter) ~6 (wenn|falls|nachdem|sobald) ich ~1 (<gone>|weg bin|tot bin|nicht mehr (da|hier|bin|lebe)|gegangen bin|sterbe|gestorben
            bin|mal nicht mehr da) !(im urlaub|am wochenende|für zwei|auf)
        (nimmt|nehmt|nimm|kümmert|wer nimmt) ~5 (katze|hund|hündin|kater|kinder|tiere|meerschweinchen|pferd) ~3 (wenn ich (<gone>|tot|nicht mehr)|nach meinem tod|wenn ich weg)
        (verabschieden|verabschiede|verabschiedet) ~6 (für immer|nicht mehr da|kann nicht mehr|leben|es tut mir leid|sterben|tot|verzeiht|schaffe es nicht|endgültig|nie wieder)
        (für immer|endgültig) ~3 (verabschieden|verabschiede|abschied)
        (sagt|sag|richtet|richte) ~7 (liebe|geliebt|leid tut|leid|nicht schuld|nicht ihre schuld|nicht seine schuld) ~4 [.] ~2 (ich (gehe|schaffe|kann|bin|halte)|lebt wohl|zu spät|vorbei|machts gut|es ist
            soweit|tschüss)
        macht euch keine (sorgen|vorwürfe|schuldgefühle) ~5 (weg|tot|<nimmer>|nicht mehr|ruhe vor mir|gehe|sterbe|vorbei)
        (ab morgen|bald|nach heute|morgen) ~4 (muss|müsst|braucht|seid|habt|hat|muss sich) ~4 (mich|mir) ~2 (kümmern|sorgen|los|ruhe|gedanken|ertragen|ärgern|quälen)
        (ab morgen|bald|dann) (seid ihr mich los|habt ihr ruhe vor mir|fall ich keinem mehr zur last|falle ich ~2 mehr zur last|bin ich keine last mehr)
        (es war|war) [so|sehr] (schön|eine ehre|gut) ~1 (euch|dich|mit euch) ~3 [.] ~2 (lebt wohl|tut mir leid|für immer|vergesst mich nicht)
        (euch gekannt zu haben|dich gekannt zu haben)
        (auf der anderen seite|im nächsten leben|in einem anderen leben|im jenseits|im himmel) ~2 (wieder|sehen|uns|dann)
        (sehen uns|sehen wir uns|sehn uns) ~2 (auf der anderen seite|im nächsten leben|im himmel|drüben|im jenseits)
        vergesst mich nicht [.] ~3 (ich gehe|lebt wohl|tot|für immer|kann nicht mehr|liebe euch|hab euch lieb)
        (alles|sachen) ~2 (verschenkt|verschenke|weggegeben|geregelt) ~5 (wo ich hingehe|wo ich hingeh|bereit zu gehen|wenn ich tot bin|kann ich gehen $)
        (bin|bin dann) (weg|fort) für immer
        (gehe|geh|verlasse) ~2 (für immer|diese welt|endgültig von) !(aus der gruppe|weg von hier)
        (lege|leg) mich [jetzt] schlafen ~3 (für immer|nie wieder|nicht mehr auf)
        gute nacht für immer
        ihr (werdet|wird) [von mir|mich] ~2 nie wieder ~2 (hören|sehen)
        ihr (hört|seht) ~2 nie wieder ~2
        """,
        deaf="negation tense",
    ),
)

RULES = (*INTENT, *RESOLVE, *PLAN, *FAREWELL)
