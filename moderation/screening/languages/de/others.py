"""Danger to, from or with somebody else: abuse, threats, harm to others, and people the writer worries about; in German."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.de.shape import rules

CRISIS, RED = Tier.CRISIS, Tier.RED

ABUSE = (
    *rules(
        "abuse",
        "abuse",
        RED,
        """
        <they> ~3 (schlägt|prügelt|verprügelt|tritt|würgt|missbraucht|vergewaltigt|misshandelt|begrapscht|schlagt) ~3 (mich|uns|meine|die kinder|das kind|mein kind|die kleine|den kleinen|das baby|mama|seine frau|seine kinder|sein kind
            |ihre kinder|ihr kind|sie) !(beim schach|im schach|beim tennis|auf die schulter|im spiel|bei mario|um längen)
        (schlägt|prügelt|verprügelt|tritt|würgt|misshandelt) <they> ~2 (mich|uns|die kinder)
        (hat|haben) ~4 (mich|uns|meine ~1|die kinder|das kind|mein kind) ~5 (geschlagen|verprügelt|getreten|gewürgt|missbraucht|vergewaltigt|misshandelt|gestoßen|geschubst|begrapscht|gezwungen|eingesperrt|zusammengeschlagen|bedrängt|geohrfeigt) !(im
            schach|beim schach|im spiel|beim tischtennis)
        mich ~4 (geschlagen|verprügelt|gewürgt|vergewaltigt|missbraucht|zusammengeschlagen|getreten) hat
        (wurde|worden|werde|bin) ~6 (vergewaltigt|missbraucht|misshandelt|geschlagen|verprügelt|zusammengeschlagen|sexuell belästigt|begrapscht|gewürgt) !(im schach|im finale|fünf|mit)
        (vergewaltigt|missbraucht|misshandelt|sexuell genötigt) (worden|wurde)
        <they> ~3 (lässt|lassen) mich nicht ~3 (raus|gehen|weg|telefonieren|aus der wohnung|aus dem haus|schlafen|arbeiten|zum arzt|zu meiner familie) !(mehr los)
        <they> ~3 (sperrt|schließt) mich ~3 ein
        <they> ~2 (hat|hatte) ~3 nicht aufgehört $
        (tritt|schlägt|hämmert|trommelt) ~2 (gegen|an|auf) die tür
        <they> ~4 (wirft|schmeißt) ~4 nach (mir|uns)
        (zahle|zahl|zahlen) [ich] ~2 heim ~5 (bluten|büßen|bereuen|sterben)
        <they> ~3 (fasst|fasste|fast) mich ~3 an !(der hand)
        mich ~3 (angefasst|anfasst|betatscht|betatscht hat)
        (kommt|kam|schleicht|kommen) ~3 nachts ~2 (mein zimmer|mein bett|zu mir)
        (kommt|kam|schleicht) ~3 in (mein zimmer|mein bett) ~2 nachts
        (angst) ~5 (vor ihm|vor meinem (mann|freund|vater|stiefvater|ex|bruder)|nach hause zu gehen|heimzugehen|heim zu gehen|vor ihr|vor papa|vor mama) ~4
        (zwingt|zwang|gezwungen|nötigt) ~2 mich ~4 (sex|sachen|mit ihm|ins bett|dazu|zu schlafen|auszuziehen|nackt)
        (hand|hände|händen) ~3 (um|an) ~1 (meinen|meinem) hals
        (blaue flecken|blauen flecken|blaues auge|platzwunde|würgemale) ~6 (von ihm|er war|von meinem|weil er|er hat|von papa|am hals|mein mann)
        <they> ~2 (ist|wird|war) ~2 (gewalttätig|handgreiflich)
        (häusliche gewalt) ~4 (bei mir|erlebe|zuhause|zu hause)
        (schlägt|prügelt|verprügelt) ~2 (sein|seine|ihr|ihre|das|die|den) ~1 (kind|kinder|sohn|tochter|kleine|kleinen|frau|freundin|baby|hund)
        """,
        subject="self",
        deaf="tense",
    ),
)

THREATENED = rules(
    "threatened",
    "threat",
    CRISIS,
    """
    (bringt|sticht|schlägt) (er|sie|<they>) ~1 (mich|uns|die kinder) ~5 (um|ab|tot)
    <they> ~6 (bringt|bringe) (mich|uns|die kinder|meine ~1) ~3 um !(den verstand|wenn (er|sie) das sieht|wenn ich|noch)
    <they> ~4 (droht|drohte|gedroht|sagt|schreibt|schreit|will|wollte|hat) ~7 (mich|uns|die kinder|meine ~2) ~3 (umbringen|umzubringen|umbringt|tot zu schlagen|totschlagen|totzuschlagen|töten|zu töten|abstechen|abzustechen|absticht|erschießen
        |zu erschießen|erschießt|kaltmachen|kalt zu machen|anzünden|anzuzünden|verbrennen|erstechen|erwürgen)
    <they> ~4 (sticht|knallt|schießt|macht|schlägt|zündet) (mich|uns|die kinder) ~2 (ab|kalt|tot|an|nieder)
    (schlägt|sticht|knallt) <they> (mich|uns) (tot|ab)
    (morddrohung|morddrohungen|todesdrohung|todesdrohungen)
    <they> ~4 (vor|an) (der|meiner|unserer) (tür|wohnungstür|haustür) ~8 (messer|waffe|umbringen|angst|bringt|schlägt|tritt|schreit|brüllt|droht|hämmert)
    <they> ~3 (tritt|schlägt|bricht) ~2 (die|meine|unsere) ~1 (tür|wohnungstür|haustür) ~1 (ein|auf)
    <they> ~3 (in meiner wohnung|in der wohnung|im haus) ~6 (messer|waffe|angst|versteckt|verstecke|hilfe)
    <they> ~3 (hat|hält|mit|zieht|steht) ~4 (<firearm>|messer|beil|axt|baseballschläger) ~6 (mich|mir|uns|hals|angst|tür|gerichtet|bedroht|droht|noch da|hilfe|schreit|auf mich|versteck|eingesperrt)
    (messer|waffe|pistole) ~4 (an den hals|an die kehle|an den kopf|auf mich|vor die nase) ~2 (gehalten|gerichtet|gehalten hat)
    (verstecke|versteck|versteckt|eingeschlossen|eingesperrt) ~4 (im|in der|unterm|hinter) ~1 (bad|badezimmer|keller|schrank|schlafzimmer|kinderzimmer|bett|klo|auto|zimmer|garage|toilette) ~6 (er|ihm|sie|vater|mann|angst|tobt|hilfe|ex|papa)
    (vor (ihm|meinem mann|meinem ex|meinem vater|meinem freund)) ~3 (versteckt|verstecke|eingeschlossen|auf der flucht)
    """,
    subject="self",
)

HARM_OTHERS = (
    *rules(
        "harm-others",
        "threat",
        CRISIS,
        """
        [ich] (bringe) [ich] (ihn|sie|die|den|das schwein|alle|euch|meinen ~2|meine ~2|jemanden|diesen ~1|den ~2) ~3 um !(die ecke|den finger|den verstand|haha|lol|die zeit)
        (ich|gleich|heute) (steche|stech|knalle|knall|schieße|schlage|schlag|mache|mach|bringe) (ich|ihn|sie|die|den|alle|meinen ~1|diesen ~1) ~3 (ab|tot|kalt|über den haufen|nieder) !(im spiel|in cod|beim)
        (werde|gehe|will|muss) ~3 (ihn|sie|alle|die|den ~1|meinen ~2|meine ~2|jemanden|leute|diesen ~1|diese ~1) ~3 (umbringen|töten|abstechen|erschießen|abknallen|totschlagen|kaltmachen|erwürgen|vergiften) !(haha|lol|lachen)
        (werde|gehe|will) ~5 (amok|amoklauf|ein blutbad|in die schule ~3 schießen)
        amok [laufe|laufen]
        (hab|hole|nehme|mit) ~3 (<firearm>|messer|<blade>|axt|benzin) ~7 (bringe ~2 um|steche ~2 ab|knalle ~2 ab|umbringen|abstechen|erschießen|abknallen|gehe zu (ihm|ihr)|fahre zu (ihm|ihr)|geh zu (ihm|ihr)|fahr zu (ihm|ihr))
        (zünde|zünd|fackel|fackle|brenne) ~3 (haus|bude|wohnung|schule|auto|firma|laden|dach) ~3 (an|ab|nieder)
        """,
        subject="other",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        (will|möchte|könnte|werde|muss|würde) ~3 (ihm|ihr|jemandem|meinem ~2|meiner ~2|den leuten|denen|leuten|anderen) ~3 (weh tun|wehtun|was antun|etwas antun|den schädel|die fresse einschlagen|schmerzen zufügen|den hals umdrehen)
        (angst) ~6 (meinem kind|meinem baby|dem baby|dem kind|meinen kindern|jemandem|ihm|ihr|meiner frau|meinem mann|anderen) ~4 (antue|antun|anzutun|tue|weh tue|wehtue|verletze|wehzutun)
        (angst) ~5 (dass ich) ~3 (jemanden|ihn|sie|mein kind|das baby|mein baby|meine frau|andere) ~3 (verletze|schlage|umbringe|schüttle|verletzen|töte|erwürge)
        (gedanken|fantasien|drang|impulse|stimmen|impuls) ~6 (ihn|sie|jemanden|anderen|leute|mein baby|mein kind|meine mutter|meinen vater|meinem baby) ~4 (verletzen|zu verletzen|umzubringen|umbringen|zu töten|töten|anzutun|antun|schlagen|weh zu tun|erstechen)
        (schädel|fresse|kopf) ~2 (einschlagen|einschlage|einhauen|abreißen und)
        """,
        subject="other",
    ),
)

CONCERN = (
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <they> ~8 (will|möchte|wolle|würde|könnte|mag) ~3 (<nimmer>|nicht mehr|nicht) (leben|weiterleben|am leben sein|existieren)
        <they> ~6 (will|möchte|wolle|mag) ~3 (sterben|tot sein|<their-death>)
        <they> ~8 (<nimmer>|nicht mehr) leben (will|möchte|wolle|mag)
        <they> ~8 (sterben|tot sein) (will|möchte|wolle)
        <they> ~8 <their-death> !(überlebt|vor|damals|früher|2)
        <they> ~6 (wäre|wär|sei) ~2 (lieber|besser|gern) ~1 tot
        <they> ~5 (suizidgedanken|selbstmordgedanken|suizidal|lebensmüde|selbstmordgefährdet|suizidgefährdet|todesgedanken)
        <they> ~5 (redet|spricht|schreibt|denkt|erzählt|geredet|gesprochen) ~4 (vom sterben|von suizid|von selbstmord|über suizid|über selbstmord|ans sterben|an suizid|an selbstmord|vom tod|über den tod|von seinem tod|davon ~3 umzubringen)
        <they> ~3 (ritzt|schneidet|verletzt) sich ~1 (selbst|wieder|heimlich|jeden|die arme|seit|absichtlich)
        <they> ritzt sich
        <they> ~3 (ernst) ~2 (mit dem sterben|sterben|suizid|umbringen)
        <they> ~2 (der|die) tut sich ~1 (was|etwas) an
        (tut|tue) [er|sie] sich ~1 (was|etwas) an
        (klang|klingt|liest sich) ~2 (wie|nach) ~2 (abschied|abschiedsbrief)
        (antwortet|meldet) ~3 (nicht|nicht mehr|nimmer) ~5 (tabletten|sterben|abschied|umbringen|suizid)
        (sorgen|angst|sorge) ~5 (dass (er|sie) sich ~3 (antut|umbringt|das leben nimmt|was tut)|um (sein|ihr) leben)
        (dass|ob|wenn) <they> ~1 <their-death>
        <they> ~3 <their-doing>
        """,
        subject="other",
        deaf="tense",
    ),
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <they> ~5 (kein|keine|keinen|null) ~2 (mehr) ~1 (zu leben|am leben|weiterzuleben)
        """,
        subject="other",
        deaf="tense negation",
    ),
    *rules(
        "other-intent",
        "intent",
        CRISIS,
        """
        <they> ~6 (will|droht|möchte|wird|plant|geht|versucht|angekündigt|gedroht|kündigt) ~5 (heute|jetzt|gleich|heute nacht|gerade|sofort|bald|morgen) ~3 (<their-death>|sterben|springen|zu springen)
        <they> ~5 (droht|gedroht|angekündigt|plant|kündigt an|kündigt|geschrieben|schreibt|sagt|gesagt|schrieb|will|dabei) ~6 (<their-doing>|<their-death>) !(überlebt|vor|damals)
        <they> ~6 (droht|gedroht|plant|angekündigt) ~3 (<their-death>|mit suizid|mit selbstmord|suizid|zu springen|sich umzubringen)
        <they> ~5 (schreibt|sagt|schrieb|geschrieben|gesagt|meint) ~4 [dass] [er|sie] (springt|macht schluss|geht jetzt für immer|stirbt heute|heute stirbt|nimmt ~3 tabletten|heute schluss|es heute|es jetzt)
        <they> ~3 (steht|sitzt|ist|liegt) ~2 (auf|am|an) ~2 (brücke|dach|geländer|gleisen|schienen|balkon|fenster|abgrund|fenstersims) ~5 (springen|will|droht|sagt|springt|weint|hört nicht auf (mich|uns)|reagiert nicht|und will|und springt|und weint)
        <they> ~4 (hat|mit) ~3 (<pills>|<blade>|<firearm>|<noose>) ~7 (will sterben|will sich|will nicht mehr|geht nicht ran|nicht ans telefon|eingeschlossen|eingesperrt|sich was|sich etwas|umbringen|umzubringen)
        <they> ~3 (eingeschlossen|eingesperrt|schließt sich ein) ~5 (mit|will) ~4 (<pills>|<blade>|<firearm>|sterben|umbringen)
        (abschiedsbrief|abschiedsnachricht|abschiedsvideo) ~4 (bekommen|gefunden|geschickt|erhalten|von)
        <they> ~4 (verabschiedet|abschied|lebt wohl|leb wohl|abschiedsnachricht|letzte nachricht) ~8 (nicht erreichbar|handy|handy aus|geht nicht ran|nicht ans|angst|meldet|offline|sorgen|ernst|antwortet)
        <they> ~5 (ist|seit) ~3 (verschwunden|weg|vermisst) ~6 (abschiedsbrief|suizid|sterben|umbringen|tabletten|abschied)
        """,
        subject="other",
        deaf="tense negation",
    ),
    *rules(
        "other-act",
        "act",
        CRISIS,
        """
        <they> ~3 (hat|habe) ~3 (gerade|grad|eben|heute|jetzt|gestern|vorhin|letzte nacht) ~3 (versucht ~1 <their-death>|<their-death>|sich die pulsadern ~2|tabletten ~1 (geschluckt|genommen))
        <they> ~2 hat ~1 sich ~3 (pulsadern|adern) ~2 (aufgeschnitten|aufgeschlitzt)
        <they> ~2 (hat|habe) ~3 versucht <their-death>
        (suizidversuch|selbstmordversuch) ~5 (heute|gestern|letzte nacht|gerade|vorhin|diese woche)
        """,
        subject="other",
        deaf="tense",
    ),
)

RULES = (*ABUSE, *THREATENED, *HARM_OTHERS, *CONCERN)
