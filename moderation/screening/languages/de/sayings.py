"""Things people say in German that sound like danger and are none. They explain their words away, so that the text model does not see them."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.de.shape import rules

RULES = rules(
    "saying",
    "saying",
    Tier.GREEN,
    """
    (nicht|nie|niemals|kein|keine|keinen|ohne|statt) ~3 (<own-death>|suizidal|suizidgedanken|selbstmordgedanken|sterben|lebensmüde|suizid|selbstmord|selbstverletzung|ritzen)
    mich [auf keinen fall] nicht ~2 (umbringen|töten|ritzen|verletzen|um)
    mir nichts ~2 (an|antun|anzutun)
    (will|möchte) [ich] [doch|ja|einfach] leben
    (froh|dankbar|glücklich|schön|gut) ~4 (am leben|dass ich [noch] lebe|zu leben|überlebt)
    lebe [ich] [heute|jetzt|wieder|so] (gern|gerne)
    (lache|lach|lachen|lacht|gelacht|freue|freu|ärgere|ärger|arbeite|schäme|langweile|tanze|esse|fresse|zahle|saufe beim) ~2 (mich|uns|sich|dich) ~2 (tot|kaputt|zu tode)
    (totlachen|totgelacht|kaputtlachen|totarbeiten|totgesagte|todmüde|totmüde|hundemüde|todlangweilig|totlangweilig|sterbenslangweilig|todernst|todschick|todsicher|totschick|totenstill|todunglücklich)
    (sterbe|sterben|gestorben|stirbt|starb|tot) [ich] ~2 (vor|aus) ~1 (lachen|langeweile|scham|hunger|hitze|neugier|aufregung|peinlichkeit|freude|durst|kälte|müdigkeit)
    (vor|aus) (lachen|langeweile|scham|hunger|hitze|neugier|aufregung|freude|durst|peinlichkeit|kälte) ~2 (sterbe|sterben|gestorben|tot|umgefallen)
    zum (sterben|totlachen|schießen|davonlaufen) ~1 (schön|langweilig|komisch|lustig|öde|süß|peinlich|gut|müde)
    (würde|würd|könnte|möchte) ~2 (sterben|töten|morden|jemanden umbringen) ~2 (für|um) ~3
    für (einen|eine|ein|nen) ~2 (würde|würd|könnte) ich ~2 (sterben|töten|morden|jemanden umbringen)
    (chef|mama|mutter|papa|vater|frau|mann|freundin|freund|schwester|bruder|oma|trainer|lehrer|lehrerin|sie|er) ~2 (bringt|killt|tötet|erwürgt|erschlägt) mich ~2 (um|wenn|weil) ~6 (zu spät|vergessen|sieht|verloren|kaputt|lol|haha|merkt|erfährt|rauskriegt|kratzer|milch)
    (hitze|lärm|arbeit|steuererklärung|montag|rücken|bürokratie|wetter|stress|kopfschmerzen|kopfweh|husten|schuhe|füße|prüfung|prüfungen|studium|uni|schule|lernerei|training|treppen|warterei|verkehr|stau|heuschnupfen|pollen|kälte|mücken|hausarbeit|masterarbeit|job|zahnschmerzen|neugier) ~1
        (bringt|bringen|killt|killen|macht|machen) mich ~3 (um|fertig|tot|kaputt|wahnsinnig)
    (handy|akku|laptop|fernseher|auto|computer|pc|rechner|wlan|internet|pflanze|pflanzen|drucker|waschmaschine|server|batterie|kaktus|goldfisch|spülmaschine|sauerteig|router|tablet) ~3 (tot|gestorben|stirbt|sterben|hinüber|hängt sich auf|aufgehängt|den geist aufgegeben)
    (hänge|häng|hängen|aufgehängt|aufhängen|aufzuhängen) ~3 (wäsche|bild|bilder|jacke|lampe|vorhänge|vorhang|regal|poster|mantel|girlanden|lichterkette|hängematte) [auf]
    (wäsche|bild|bilder|jacke|lampe|vorhänge|vorhang|regal|poster|lichterkette|hängematte) ~2 (aufhängen|aufzuhängen|aufgehängt|auf)
    schluss (für heute|mit lustig|mit süßem|mit zucker|mit rauchen|mit alkohol|mit dem rauchen|mit stress|im büro)
    (freund|freundin|ihm|ihr|ex|lisa|tom) ~2 schluss ~1 (gemacht|gemacht hat|machen|machte)
    (hat|habe|hab) ~2 mit (mir|ihm|ihr) schluss gemacht
    (geschnitten|verbrannt|geschnitten|verletzt) ~3 (beim|am) ~2 (kochen|rasieren|zwiebeln|backofen|herd|bügeln|grill|papier|basteln|sport|fußball|training|kuchen|ofen|laufen|klettern)
    (beim|am) ~1 (kochen|rasieren|zwiebelschneiden|backofen|herd|herdplatte|bügeleisen|grill|grillen|papier|basteln|sport|fußball|training|ofen|gemüseschneiden|schnippeln|dosendeckel|brotmesser|klettern) ~5 (geschnitten|verbrannt|verletzt|in den finger|weh getan|wehgetan)
    (in den|meinen|den) (finger|daumen) ~2 (geschnitten|verbrannt)
    (überdosis|überdosiert) ~1 (kaffee|schokolade|vitamin|kuchen|serien|sonne|kekse|zucker|weihnachtsmusik|familie|lakritz|käse|memes)
    (foto|fotos|tor|tore|bild|bilder|vogel|bock|selfie) ~3 (schießen|schieße|geschossen|abgeschossen)
    (ins|in den|in das) (knie|bein|eigene knie|eigene bein|fuß|ofen) ~1 (geschossen|schießen)
    (springe|spring|springen|hüpfe|hüpf|gesprungen) ~2 (unter die dusche|ins wasser|in den see|in den pool|ins becken|in die badewanne|ins bett|in den zug|in die bahn|schnell|kurz)
    (beenden|beende|beendet) ~3 (meeting|abo|vertrag|runde|studium|ausbildung|gespräch|sitzung|projekt|chat|diät|reha|therapie|woche|call|prozess|job)
    (suizidprävention|selbstmordrate|suizidrate|suizidraten|suizidforschung|selbstmordkommando|selbstmordattentäter|selbstmordattentat|suizidhilfe|suizidbeihilfe|selbstmordattentate)
    (vor|seit) (vielen|#|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|fünfzehn|zwanzig|dreißig|einem|einigen|ein paar) (jahr|jahren) ~6 (<own-death>|sterben|suizid|suizidal|suizidgedanken|das leben genommen|umgebracht|erhängt|suizidversuch|nicht mehr leben|geritzt|überdosis|brücke)
    (damals|früher|einst) ~6 (<own-death>|sterben|suizid|suizidal|suizidgedanken|das leben genommen|umgebracht|suizidversuch|nicht mehr leben|geritzt|überdosis|brücke)
    (bringe|bring|bringen) ~1 (mich) ~1 auf ~1 gedanken
    (bringe|bring) [ich] mich ~2 (in form|in sicherheit|auf den neuesten stand|ein)
    (schlägt|geschlagen|schlage) ~3 (im schach|beim schach|sahne|im tennis|beim tischtennis|im spiel|bei mario|ihn im|beim kartenspiel|beim skat)
    (schlägt|schlage|schlagen|geschlagen) ~2 (sahne|eier|eiweiß|vor dass|alarm|die zeit tot)
    (zeit|stunde|stunden) tot ~1 (schlagen|geschlagen|zuschlagen)
    (der letzte|die letzte|das letzte|mein letzter|meine letzte|mein letztes) ~1 (arbeitstag|schultag|folge|bus|zug|bier|zigarette|kippe|urlaubstag|prüfung|schicht|stück|kuchen|chemo|woche)
    letzter tag (vor|im|der|am|in|des) ~1 (urlaub|büro|reha|schule|ferien|praktikum|jahres|woche|klinik|arbeit|kur)
    (passe|pass) (heute|diese runde|für heute|mal|lieber)
    (weitergeben|gebe weiter)
    """,
)
