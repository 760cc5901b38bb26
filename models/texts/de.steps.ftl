# Was der Hüter über den nächsten Schritt eines Menschen sagt. Noch nicht ist eine Antwort wie jede andere.

help-step = bewahrt eine kleine Sache auf, die du als Nächstes tun möchtest, und fragt in einer Woche, wie es war

## In private

step-none = Im Moment ist keiner da. Wenn du einen möchtest: **{ $prefix }step**, und dahinter eine kleine Sache für die nächsten Tage.
step-ask = Welche kleine Sache möchtest du in den nächsten Tagen tun? So klein, dass sie in einen schlechten Tag passt. **skip** ist auch gut.
step-set =
    Notiert, für dich allein: “{ $text }” { $instead ->
        [yes] Das steht jetzt anstelle des vorigen.
       *[no] {""}
    }
    Am { $date } frage ich einmal, wie es war. Wenn du magst, schon vorher: **{ $prefix }step done**, **{ $prefix }step partly**, **{ $prefix }step notyet**, oder **{ $prefix }step drop**, um ihn loszulassen.
step-shown =
    Das möchtest du tun: “{ $text }”
    { $ahead ->
        [yes] Am { $date } frage ich einmal, wie es war. Du kannst es mir auch jetzt sagen:
       *[no] Wenn du sagen möchtest, wie es war:
    } **{ $prefix }step done**, **{ $prefix }step partly** oder **{ $prefix }step notyet**. **{ $prefix }step drop** lässt ihn los.
step-long = Ein wenig kürzer, bitte, damit ich es aufbewahren kann: höchstens { $most } Zeichen. **skip** ist auch gut.
step-how = Eine kleine Frage, und du brauchst nicht zu antworten. Du hast geschrieben: “{ $text }” Wie war es? **done**, **partly** oder **not yet**; **skip** legt es weg. Ich frage nur dieses eine Mal.
step-done = Notiert. Das lag bei dir, und du hast es getan. Wenn du es als etwas Gelungenes aufheben möchtest: **{ $prefix }win** und deine Worte. Wenn du einen nächsten möchtest: **{ $prefix }step**.
step-partly = Notiert. Ein Teil ist ein Teil, und er zählt. Wenn du weitermachen möchtest: **same** behält ihn noch eine Woche, oder schreib einen kleineren. **skip** legt ihn weg.
step-notyet = Das ist in Ordnung. Vielleicht war er für diese Tage etwas groß. Würde etwas Kleineres passen? Schreib es, oder **same**, um ihn noch eine Woche so zu lassen. **skip** legt ihn weg.
step-aside = In Ordnung, ich habe ihn weggelegt und frage nicht mehr danach.
step-passed = In Ordnung, ich habe nichts notiert.
privacy-steps = Dein nächster Schritt in deinen Worten, bis er getan oder weggelegt ist, und an welchen Tagen du einen gegangen bist: damit ich dich einmal fragen kann, wie es war, und es dir zeigen kann. Sonst sieht es niemand.
