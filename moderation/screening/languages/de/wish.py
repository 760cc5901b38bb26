"""A wish to die, a wish not to be here, no hope: the writer's own; in German."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.de.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

WISH = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        [<modal>] [ich] [einfach|nur|so|gern|gerne|am liebsten] <own-death>
        (wie|dass|ob) ich ~3 <do-it>
        <wish> [ich] ~4 (sterben|zu sterben|tot sein|tot|krepieren|verrecken) !(vor|fast|für|lachen|im boden|als)
        (sterben|tot sein) (will|möchte|wollen|mag|würde|könnte)
        (wäre|wär|bin|sei|wünschte) [ich] ~3 (lieber|gern|gerne|besser|schon|nur|doch|längst|einfach) ~1 (tot|gestorben|nicht mehr am leben)
        (lieber|besser) (tot|gestorben|sterben) !(als bayern|als ananas)
        (müde|leid|satt|überdrüssig) ~1 (vom leben|des lebens|zu leben|am leben zu sein|dieses lebens)
        des lebens (müde|überdrüssig|satt|leid)
        (nie wieder|nie mehr|<nimmer>) (aufstehen|aufwachen|aufmachen|aufwache|aufwachen müssen)
        augen ~3 (für immer|nie mehr|nie wieder) ~2 (zu|zumachen|schließen|auf)
        (für immer) ~1 (die augen|zu schlafen|einschlafen)
        (gehe|will|möchte) ~1 (ins licht|ins wasser gehen und nicht)
        (radieschen von unten|ins gras beißen|den löffel abgeben|den löffel abgebe|den stecker (ziehen|ziehe)|abtreten|ableben|abkratzen|abnippeln|krepieren|verrecken) !(haha|von windows)
        (mache|mach|machen) ~2 (dem|allem|dem ganzen) [hier|jetzt|selbst] ein ende
        (endgültig|freiwillig) schluss !(mit)
        schluss ~1 mit (mir|allem|dem leben|diesem leben)
        (raus|aussteigen|weg|gehen|verabschieden|verabschiede) ~3 (aus dem leben|vom leben|aus diesem leben|von dieser welt|von der welt|von allem|vom rest)
        (tot) bin ich ~1 (mehr wert|besser|nützlicher)
        (bin|wäre) ~2 (mehr wert) ~1 (tot|wenn ich tot)
        (tot|gestorben|sterben|springen) ~4 (mein ernst|meine ich ernst|ernst gemeint|im ernst)
        (meine|mein) ~2 ernst ~2 (mit dem sterben|ich will sterben)
        (könnte|hätte|wünschte|gäbe) ~5 (ausknopf|aus knopf|ausschalter|exit|reset knopf) ~1
        (hoffe|wünsche|wünschte|hoffentlich|wäre) ~6 mich ~3 (erwischt|überfährt|umfährt|trifft|holt|mitnimmt|erschlägt|erwischen|überfahren)
        mich ~3 (auto|zug|bus|lkw|blitz|laster) ~2 (erwischt|erwischen|überfährt|umfährt|trifft|überfahren)
        (erlebe|erleben) [ich] ~3 (<nimmer>|nicht mehr) ~3 (will|möchte|egal|beschlossen|vorbei)
        ob ich ~2 (draufgehe|sterbe|verrecke|krepiere)
        (auch wenn|und wenn) ich ~1 draufgehe
        kms
        will nicht ~1 alive
        wünschte ~2 (wäre|wär) ~1 (tot|nie geboren|gestorben)
        (wünsche|hoffe|bete) ~6 (sterbe|im schlaf sterbe|tot bin|tot wäre|dass mein herz|krebs)
        (gott|herr|jemand) ~3 (hol|hole|nimm|nehme|lass) mich ~2 (heim|zu dir|sterben|endlich sterben|zu sich)
        (lasst|lass) mich ~2 (sterben|verrecken|gehen ich will)
        (denke|denken|gedanke|gedanken|nachgedacht|überlege|überlegt|träume|fantasiere|vorstelle|stelle mir vor|grüble) ~6 (<own-death>|ans sterben|an den tod|an meinen tod|an selbstmord|an suizid|über selbstmord|über
            suizid|ans aufhängen|zu sterben|wie ich sterbe|wie ich sterben|ans springen|schluss zu machen|meine beerdigung|meine eigene beerdigung|tot zu sein|wie es wäre tot)
        (suizidgedanken|selbstmordgedanken|todesgedanken|todeswunsch|todessehnsucht|sterbewunsch|suizidgefährdet|selbstmordgefährdet|suizidabsichten|lebensüberdruss)
        (suizidale|lebensmüde|selbstmörderische) ~1 (gedanken|gefühle|impulse|phase|krise|nacht|absichten)
        (bin|fühle|wieder|akut|so|sehr|bisschen|echt|etwas|werde|gerade|total|heute) ~2 (suizidal|lebensmüde)
        suizidal !(waren|war früher)
        (der tod|sterben|suizid|selbstmord|tot sein) ~2 (wäre|ist|scheint|erscheint|klingt|wirkt|kommt) ~3 (ausweg|lösung|erlösung|weg|frieden|friedlich|schön|ruhe|erleichterung|trost|tröstlich|verlockend|option|einfacher|besser|beste)
        (einzige|einziger|letzte|letzter|beste) (ausweg|lösung|weg|möglichkeit) ~3 (der tod|tod|sterben|suizid|selbstmord|zu sterben|tot)
        (verdiene|verdient) ~4 (zu sterben|den tod|tot zu sein)
        (hasse|bereue|ertrage) ~2 (es) ~2 (am leben zu sein|zu leben|dass ich [noch] lebe)
        (warum|wieso|weshalb) ~2 (lebe ich [überhaupt] noch|bin ich noch am leben|darf ich nicht sterben|kann ich nicht ~1 sterben)
        (<own-death>|sterben) ~4 (der einzige|die einzige|das einzige)
        (das einzige|der einzige grund|die einzige|nur) ~6 (am leben hält|mich am leben|davon abhält ~3|am leben halten|vom sterben abhält)
        (angst) ~3 (mir ~2 (was|etwas) ~2 an|mich umzubringen|vor mir selbst)
        angst dass ich mir ~2 (was|etwas) ~2 (antue|tue)
        (sicher|garantieren) ~2 (vor mir selbst|mit mir allein)
        (tue|tu) [ich] mir ~2 (was|etwas) ~1 an
        (traue|trau|vertraue) [ich] mir ~1 (selbst) nicht
        (stimme|stimmen|kopf) ~3 (sagt|sagen|befiehlt|befehlen|flüstern|schreien|flüstert) ~5 (sterben|umbringen|springen|es tun|antun|töten|schneiden|ritzen|soll es machen|aufhängen)
        (einschlafen|schlafen) ~2 und ~2 (nie wieder|nie mehr|<nimmer>|nicht mehr) ~1 (aufwachen|wach werden|aufwache)
        (für immer|ewig) ~1 (schlafen|einschlafen) [will|möchte] $
        (will|möchte|würde) ~3 für immer (schlafen|einschlafen)
        (hoffe|bete|wünsche|wünschte|hoffentlich|will) ~5 (nie wieder|nie mehr|<nimmer>) ~2 (aufwache|aufwachen|wach werde)
        (mut|eier|waffe|knopf|kraft) ~1 hätte ~5 (tot|umgebracht|längst weg|sterben|gesprungen|erschossen|aufgehängt|schluss gemacht|nicht mehr da)
        (zu feige|feigling|zu feig) ~6 (umbringen|umzubringen|sterben|springen|töten)
        (will|möchte|muss) ~2 raus aus (diesem|dem|meinem) leben
        (leben) ~2 (soll|muss|sollte) ~2 (enden|aufhören|vorbei sein|zu ende)
        (versuch|überdosis|unfall|tabletten) ~2 (hätte|hätten) ~3 (geklappt|umgebracht|gereicht|gewirkt|funktioniert)
        (hätte|hätten|hättet) ~2 mich ~3 (sterben lassen|nicht (gerettet|gefunden)|liegen lassen)
        nicht sicher ~4 (mit mir|vor mir|allein|heute nacht) $
        (verzeiht|vergibt|hölle|sünde) ~6 (suizid|selbstmord|umbringt|umbringe|das leben nimmt)
        springen ~2 (zieht mich|wollte ich)
        (brücke|gleis|bahnsteig|zug|zuges|balkon) ~6 (zieht es mich|denke ich ans springen|will ich springen|stelle mir vor|sog)
        (vor den zug|von der brücke|vor die bahn|aufhängen|erschießen) [und] [dann] (ist|wäre|hätte ich) ~1 (ruhe|vorbei|schluss|frieden)
        ^ (selbstmord|suizid|freitod) $
        (mein|meinen|meinem) (selbstmord|suizid|freitod)
        es (wäre|ist) ~3 (besser|einfacher|leichter) ~4 (tot wäre|tot bin|sterben würde|nicht mehr leben würde|sterbe|nicht mehr lebe)
        """,
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (will|möchte|mag|kann|wollen|würde|wü|mog|wott|wollte) [ich] ~3 (<nimmer>|nicht mehr|nicht länger|nicht) (leben|weiterleben|existieren|am leben sein|auf dieser welt sein|aufwachen und leben) !(ohne euch zu|in dieser stadt
            |in der stadt|hier wohnen|mit ihm|mit ihr|bei meinen|von|auf dem|in einer|wie früher|als raucher|unter)
        (<nimmer>|nicht mehr) leben (will|möchte|mag|kann|wollen|wollte)
        (kann|will|mag) [ich] ~1 so ~1 <nimmer> (leben|weiterleben)
        (kein|keine|keinen|null|nichts) ~4 (zu leben|weiterzuleben|am leben|am leben zu bleiben|zum leben|weiter zu leben|weiterleben) !(in|auf|zu gefährden)
        (wozu|warum|wofür|weshalb) ~2 (soll|sollte|noch|überhaupt) ~2 (leben|weiterleben|am leben bleiben)
        (kein|keinen) (lebenswillen|lebenswille|lebensmut) ~1
        (lebenswille|lebenswillen|lebensmut) ~2 (weg|verloren|fehlt|nicht mehr da)
        (weiß nicht|keine ahnung|frage mich) ~2 (wie|ob) ich ~3 (überlebe|überleben soll|überstehe|überstehen soll|überleben werde)
        (nicht|kaum) sicher ob ich ~3 (überlebe|morgen noch|lebe)
        (will|möchte|mag) [ich] [einfach|nur] (<nimmer>|nicht mehr) ~1 (da sein|dasein) ~3 (sterben|tot|am leben|verstehst)
        es lohnt sich nicht ~2 (zu leben|weiterzuleben|am leben)
        (nicht wert|nicht mehr wert) (zu leben|gelebt zu werden)
        (verdiene|verdient) ~2 (nicht|kein) ~3 (zu leben|leben)
        bin ~1 nicht (sicher|safe) ~1 (heute nacht|allein|mit mir|vor mir) 
        traue mir ~1 nicht ~3 (allein|mit den|mit dem|heute nacht|über den weg)
        """,
        deaf="negation",
    ),
)

PASSIVE = rules(
    "passive",
    "passive",
    AMBER,
    """
    (will|möchte|mag|würde|wollte) ~3 (verschwinden|weg sein|unsichtbar sein) !(in den urlaub|ins bett)
    (will|möchte|mag) [ich] ~2 (<nimmer>|nicht mehr) ~1 (da sein|hier sein|aufwachen|aufstehen müssen|da)
    (will|möchte|mag) [ich] ~2 (<nimmer>|nicht mehr) $
    (will|möchte|muss) [ich] [einfach|nur|bloß|hier|nur noch] (weg|raus|fort) $
    (ist|alles|mir) ~3 egal $
    (alles|ist) ~1 egal (alles|jetzt)
    (mich auflösen|auflösen) $
    (wenn|falls) es mich nicht ~2 (gäbe|gibt|gegeben hätte)
    (gut|besser|schön) ~1 wenn ich (verschwinde|weg bin|verschwinden würde|nicht mehr da bin|nicht da wäre)
    (jeder tag|das leben|mein leben|alles) ~2 (qual|hölle|folter|unerträglich|albtraum|alptraum)
    (leben) ~2 (nichts mehr wert|nichts wert|nicht lebenswert|unerträglich)
    (hält|hielt) mich ~2 (nichts|nix|niemand|keiner) ~1 mehr
    (sehe|seh) mich ~4 (gar nicht|nicht) !(so|gern|im spiegel)
    (entschieden|beschlossen) ~1 zu gehen $
    (nicht|nie) ~2 (allein|alleine) ~2 heute nacht
    (lasst|lass) mich ~3 nicht ~1 (allein|alleine)
    (zu viel|eine zumutung) für (jeden|alle|euch|die welt|meine familie)
    den tag überlebt ~1 leider
    (leider|wieder|schon wieder) ~1 aufgewacht ~1 (leider|nicht gedacht|wieder)
    (dran|daran) ~2 wie es wäre nicht mehr
    (nicht mehr) ~2 (nirgendwohin|zurück)
    (bald|morgen|nächste woche|nächstes jahr) ~2 (bin|werde) ich ~1 <nimmer> (da|hier) $
    (wünschte|wünsche) ~2 (wäre|wär) ~1 (nie geboren|nicht da|nicht mehr da|weg|jemand anders)
    nie geboren
    (wäre|wär|wären|ginge|hätte|hätten|geht|gehts|ist|sind) ~4 besser ~1 (dran|ohne mich|wenn es mich nicht|aufgehoben ohne mich)
    ohne mich ~5 (besser|leichter|einfacher|glücklicher|ruhe|schöner)
    (besser|leichter|einfacher|glücklicher) ~1 (ohne mich|wenn ich ~2 (weg|nicht da|nicht mehr da|tot) ~1 (wäre|bin)|wenn es mich nicht)
    (keiner|niemand|kein mensch|keinem) ~3 (vermissen|vermisst|merken|bemerken|auffallen|interessieren|weinen) ~4
    (falle|fall|bin) ~3 (zur last|eine last|eine belastung|nur im weg|ein klotz)
    (last|belastung) für ~1 (alle|euch|meine familie|jeden|sie|andere|meine frau|meine kinder)
    (egal|gleichgültig|wurscht) ~1 (ob ich (lebe|aufwache|sterbe|überlebe|morgen)|was mit mir (passiert|ist)|was aus mir wird|ob ich dabei draufgehe)
    (soll|sollte|muss|will dass|möchte dass|wann) ~3 (es|das|alles) ~2 (aufhören|aufhört|ein ende hat|vorbei ist|endet)
    (es|alles|das) ~1 (soll|sollte|muss) ~2 (aufhören|enden|vorbei sein|ein ende haben)
    (bald|dann) ~1 (ist|hab ich|habe ich|habt ihr) ~1 ruhe !(im haus|vor dem|baby|mit)
    nicht mehr (lange|lang) $
    (gegen einen baum|von der straße abkommen|ein auto mich|bus mich|lkw mich|zug mich) ~4 (erfasst|überfährt|anfährt|wäre mir recht|nicht schlimm|kein verlust)
    (ich will|will|ich möchte) sterben
    (kill|töte|erschieß|erschießt) mich
    """,
    deaf="negation tense",
)

HOPELESS = rules(
    "hopeless",
    "hopeless",
    AMBER,
    """
    (kann|mag|pack|packe|schaffe|halte|halt|dapack|ertrage|ko|kann es|kann das) [ich] ~3 (<nimmer>|nicht mehr) !(vor|lachen|essen|sehen|hören|schlafen|haha|kommen|warten|so viel|trinken|rauchen|teilnehmen|reden|sitzen|laufen|lol|mitmachen
        |arbeiten|gehen|finden|ändern|helfen|dabei|am|länger)
    (halte|halt|ertrage) ~4 (<nimmer>|nicht mehr|nicht länger|nicht) aus
    (nicht mehr|<nimmer>|nicht) ~1 (aushalten|ertragen)
    (nicht mehr|<nimmer>|nimmer) weiter
    (kein|keine|keinen|null) ~2 (ausweg|hoffnung|sinn|zukunft|perspektive|kraft|licht) ~1 (mehr|für mich|im leben)
    (kein|keine|keinen) (ausweg|hoffnung|zukunft)
    (sehe|seh|gibt|finde|hab|habe) ~2 (kein|keine|keinen) ~2 (ausweg|hoffnung|sinn|zukunft|perspektive)
    (hat|macht|ergibt) ~3 (keinen|kein) (sinn|zweck) ~1
    (alles|leben|es) ~3 (sinnlos|hoffnungslos|aussichtslos|zwecklos|umsonst)
    (wozu|wofür|warum) ~2 (das alles|noch weiter|weitermachen|noch kämpfen|überhaupt noch|aufstehen) 
    (wozu|wofür) ~1 (noch|alles)
    (bin|fühle mich) ~2 (am ende|völlig am ende|so am ende|wertlos|nichts wert|ein nichts|nutzlos|überflüssig|innerlich tot|innerlich leer|gebrochen|hoffnungslos) !(der|des|vom|mit dem|mit meinem)
    (gebe|geb|aufgegeben) ~1 (mich|alles|das leben|endgültig) auf
    (ich gebe|gebe ich|ich geb|geb ich) ~1 auf $
    (wird|werden) ~2 (nie|niemals|nicht mehr|eh nicht|nie wieder) ~1 (besser|gut|anders|glücklich)
    (keine kraft|kraft ist weg|keine energie) ~1 mehr
    (ich|mich selbst|mein leben) ~1 hasse ~1 (mich|mich selbst|mein leben)
    (hasse|hass) [ich] (mich|mich selbst|mich so|mein leben)
    (leben|alles) ist (vorbei|am ende|zerstört|ruiniert|kaputt|gelaufen)
    (ich bin|bin) ~1 (verloren|nicht mehr zu retten|ein versager|eine versagerin|abfall|dreck|müll)
    """,
    deaf="negation tense",
)

RULES = (*WISH, *PASSIVE, *HOPELESS)
