# Was der Hüter über die eigenen Ziele eines Menschen sagt. Jedes Ziel ist so gut wie ein anderes, und eines loszulassen braucht keine Begründung.

help-goal = bewahrt auf, was du dir wünschst, in deinen eigenen Worten und für dich allein

## In private

goal-none = Du hast mir nicht gesagt, worauf du hinarbeitest, und du brauchst es auch nicht. Wenn du magst: **{ $prefix }goal add**, und dahinter deine eigenen Worte. Weniger von etwas, mehr von etwas oder etwas ganz anderes: Eins ist so gut wie das andere. Außer dir sieht es niemand.
goal-list =
    Hier ist, worauf du hinarbeitest, für dich allein.
    { $items }
    {""}**{ $prefix }goal 1** zeigt, was du zum ersten notiert hast. Dieselbe Nummer steht hinter **{ $prefix }goal progress**, **{ $prefix }goal change**, **{ $prefix }goal reached** und **{ $prefix }goal drop**.
goal-line = **{ $number }:** { $text }
goal-shown =
    Nummer { $number }, aufgeschrieben am { $date }: “{ $text }”
    { $some ->
        [yes] Was du dazu notiert hast:
       *[no] Du hast noch nichts dazu notiert, und du brauchst es auch nicht. Wenn du magst: **{ $prefix }goal progress { $number }**.
    }
    { $items }
goal-note = { $date }: { $text }
goal-ask-add = Worauf möchtest du hinarbeiten? Schreib es in deinen eigenen Worten, in ein oder zwei Sätzen. **skip** ist auch gut.
goal-ask =
    { $what ->
        [change] Was soll bei Nummer { $number } von jetzt an stehen?
       *[progress] Was möchtest du zu Nummer { $number } notieren? Etwas Kleines zählt, und ein schwerer Tag auch.
    } **skip** ist auch gut.
goal-long = Das ist mehr, als ich am Stück aufbewahren kann: höchstens { $most } Zeichen. Magst du es etwas kürzer schreiben? **skip** ist auch gut.
goal-full = Du hast schon { $most } davon, und mehr auf einmal bewahre ich nicht auf. Wenn du eins loslassen möchtest: **{ $prefix }goal drop** und die Nummer. Ohne Begründung.
goal-added = Notiert, für dich allein. Es ist Nummer { $number }: **{ $prefix }goal progress { $number }** hält fest, was auf dem Weg ist, **{ $prefix }goal change { $number }** sagt es anders.
goal-noted = Notiert, für dich allein. **{ $prefix }goal { $number }** zeigt, was du bisher notiert hast.
goal-changed = Geändert. Was wir wollen, darf sich ändern, so wie wir. **{ $prefix }goal { $number }** zeigt es.
goal-dropped = Erledigt, ich habe es losgelassen: “{ $text }”. Ohne Begründung.
goal-reached = Das ist schön zu hören: “{ $text }”. Ich habe es von deiner Liste genommen. Wenn du es als etwas Gelungenes aufheben möchtest: **{ $prefix }win** und deine Worte.
goal-passed = In Ordnung, ich habe nichts notiert.
goal-which =
    Eins mit dieser Nummer habe ich nicht gefunden. Diese sind da:
    { $items }
    {""}**{ $prefix }goal** zeigt die Liste noch einmal.
goal-how = Das habe ich nicht ganz verstanden. Um aufzuschreiben, worauf du hinarbeitest: **{ $prefix }goal add**, und dahinter deine eigenen Worte. **{ $prefix }goal** zeigt, was da ist.
privacy-goals = Worauf du hinarbeitest und was du dazu notiert hast, bis du es loslässt: damit du es ansehen kannst. Sonst sieht es niemand.
