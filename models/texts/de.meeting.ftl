# Was der Hüter in weiteren Teilen eines Treffens sagt: Zahlen in der Ankommensrunde, kleine Erfolge, Rückmeldungen, ein Satz zum Schluss.

## A meeting: its further parts

title-wins = Kleine Erfolge
title-follow-up = Was daraus wurde
title-reflection = Ein Satz reihum

prompt-wins = Gibt es etwas Kleines, das gut ging, oder weniger schlimm als befürchtet? Aufstehen zählt.
prompt-follow-up = Hat jemand seit dem letzten Treffen etwas ausprobiert? Was auch immer daraus wurde, ist hörenswert, auch wenn es nicht gepasst hat.
prompt-reflection = Was nimmst du von heute mit? Eine Zeile genügt.

segment-round-asks =
    { $title }. { $prompt }

    Wenn du magst, sag auch, in deinen Worten:
    { $items }
    Lass weg, was du magst. Es bleibt in diesem Raum, und ich behalte nichts davon.

    Wir gehen in dieser Reihenfolge herum: { $order }. { $others }
segment-open-asks =
    { $title }, etwa { $time } lang. { $prompt }

    Wenn du magst, sag auch, in deinen Worten:
    { $items }
    Lass weg, was du magst. Es bleibt in diesem Raum, und ich behalte nichts davon.

    Hier gibt es keine Reihenfolge: schreib, wann du magst, oder lies einfach.
asks-mood = deine Stimmung, von 1 bis 10
asks-energy = deine Energie, von 1 bis 10
asks-sleep = deinen Schlaf, von 1 bis 10
asks-food = dein Essen, von 1 bis 10
asks-stress = deinen Stress, von 1 bis 10
asks-halt = ob du hungrig, wütend, einsam oder müde bist; du kannst es auch unten antippen: 🍽️ hungrig, 😠 wütend, 🧍 einsam, 😴 müde

## A meeting: what came of tries

try-person = { $person } ist einverstanden, dass ich es hier sage: ausprobiert wurde { $tried }, und { $outcome }.
try-somebody = Jemand hier ist einverstanden, dass ich es sage: ausprobiert wurde { $tried }, und { $outcome }.
try-helped = es hat geholfen
try-somewhat = es hat ein wenig geholfen
try-other = es hat nicht gepasst, was auch gut zu wissen ist
