### Was Moderierende über Schichten, Tausch, Schulung und die eigene Last lesen, auf Deutsch.
### Der Sperrbildschirm zeigt den Anfang einer Nachricht: Die ersten Worte verraten nicht, worum es geht.

## Shifts

roster-now = { $covered ->
    [until] Jetzt in der Schicht: { $people }, bis { $until }.
    [yes] Jetzt in der Schicht: { $people }.
    [no] Gerade hat niemand eine Schicht. Ich rufe alle, die jetzt erreichbar sein wollen: { $people }.
   *[nobody] Gerade hat niemand eine Schicht, und auch sonst ist niemand in Bereitschaft. Wer um Hilfe ruft, erfährt das.
  } { $follows ->
    [somebody] Danach: { $who }, von { $from } bis { $to }.
   *[nobody] In der kommenden Woche beginnt keine weitere Schicht.
  }
roster-week =
    Die kommenden sieben Tage:

    { $rows }

    Hier hat niemand eine Schicht, also rufe ich alle, die dann erreichbar sein wollen:

    { $items }
roster-week-whole =
    Die kommenden sieben Tage, in denen immer jemand eine Schicht hat:

    { $rows }
roster-week-row = { $from } bis { $to }: { $who }
roster-gaps =
    In den kommenden sieben Tagen gibt es Zeiten, in denen niemand eine Schicht hat:

    { $items }

    Ich rufe dann alle, die erreichbar sein wollen. Wenn jemand als Erstes da sein möchte: **{ $prefix }shift add**
roster-gap-row = { $from } bis { $to }
roster-shifts =
    Schichten, Woche für Woche:

    { $rows }

    Eine eigene abgeben: **{ $prefix }shift remove** und ihre Nummer.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Niemand hat eine Schicht. Ich rufe in der Reihenfolge der Liste, in den vereinbarten Zeiten. Wer zu einer Zeit als Erstes gerufen werden möchte, schreibt **{ $prefix }shift add** und wann, zum Beispiel „mon 18:00-23:00“.
roster-shift-added = Notiert: { $who } wird zuerst gerufen, { $shift } nach der Uhr von { $zone }. { $share ->
    [plenty] Das macht { $hours } Stunden in der Woche; in diesem Kreis sind { $most } für einen Menschen reichlich. Es gilt trotzdem. Gib auf dich acht.
   *[fair] Das macht { $hours } Stunden in der Woche.
  }
roster-shift-removed = Notiert: { $who } hat { $shift } abgegeben.
roster-shift-there = { $shift } ist schon notiert.
roster-shift-full = Du hast { $most } Schichten, und mehr bewahre ich nicht auf. Gib zuerst eine ab.
roster-shift-how = Schreib **{ $prefix }shift add** und wann, zum Beispiel „mon 18:00-23:00“ oder „fri-sat 20:00-02:00“, mit den englischen Tagen; **{ $prefix }shift list** zeigt alle, und **{ $prefix }shift remove** mit ihrer Nummer gibt eine ab.
roster-shift-room = Schichten werden im Raum der Moderierenden geändert, wo die anderen es sehen.
roster-shift-which = Welche? **{ $prefix }shift list** zeigt die Nummern.
roster-shift-not-yours = Das ist die Schicht von { $who }, und nur dieser Mensch kann sie abgeben. Mit **{ $prefix }swap** kann man dich bitten, sie einmal zu übernehmen.
roster-help-shift = zeigt Schichten, trägt eine eigene ein oder gibt sie ab

## Swaps, asked and answered

roster-swap-ask = { $asker } fragt, ob du einmal eine Schicht übernimmst: { $from } bis { $to }. **{ $prefix }swap yes** übernimmt sie, **{ $prefix }swap no** lässt sie, und beides ist in Ordnung.
roster-swap-asked = Ich habe { $who } nach { $from } bis { $to } gefragt. Bis ein Ja kommt, ist es deine Schicht.
roster-swap-done = { $who } übernimmt die Schicht von { $asker }, { $from } bis { $to }, dieses eine Mal. Danke.
roster-swap-no = In Ordnung. Es bleibt, wie es ist.
roster-swap-declined = { $who } kann { $from } bis { $to } nicht übernehmen. Es ist weiter deine Schicht; du kannst jemand anderen fragen, oder dich zurückziehen, wenn es zu viel ist.
roster-swap-nothing = Eine solche Frage ist gerade nicht offen. Eine Schicht kann übernommen werden, bis sie beginnt.
roster-swap-away = Du hast dich zurückgezogen. Schreib zuerst **{ $prefix }back**, dann **{ $prefix }swap yes**.
roster-swap-gone = Diese Schicht gehört { $asker } nicht mehr, also gibt es nichts zu übernehmen.
roster-swap-none = In der kommenden Woche beginnt an diesem Tag keine Schicht von dir.
roster-swap-whom = Wen? Schreib den ersten Teil des Namens von jemandem, der hier mitmoderiert und sich nicht zurückgezogen hat.
roster-swap-how = Schreib **{ $prefix }swap** mit einem Namen und einem Tag, zum Beispiel „ben mon“, um jemanden zu bitten, deine nächste Schicht dieses Tages einmal zu übernehmen.
roster-help-swap = bittet jemanden aus der Moderation, eine Schicht von dir zu übernehmen, oder beantwortet so eine Frage

## Notes for the next, in private

roster-note-ask = Deine Schicht ist vorbei. Danke, dass du da warst. Wenn die Nächsten etwas wissen müssen, schreib **{ $prefix }shift note** und was es ist; wenn nicht, lass es.
roster-note =
    Eine Notiz von { $who } für dich, { $at }:

    { $note }
roster-note-kept = { $heard ->
    [now] Ich habe es an alle weitergegeben, die jetzt eine Schicht haben.
   *[later] Ich bewahre es zwei Tage auf und zeige es, wenn die nächste Schicht beginnt.
  }
roster-note-what = Schreib **{ $prefix }shift note** und was die Nächsten wissen müssen.

## One's own load, in private

roster-load = { $held ->
    [0] Du hast gerade keine Meldung.
    [one] Du hast gerade eine Meldung.
   *[other] Du hast gerade { $held } Meldungen.
  } { $flags ->
    [0] In den letzten sieben Tagen hast du keine übernommen.
    [one] In den letzten sieben Tagen hast du eine übernommen.
   *[other] In den letzten sieben Tagen hast du { $flags } übernommen.
  }{ $heavy ->
    [0] {""}
    [one] {" "}Eine davon war eine Krise.
   *[other] {" "}{ $heavy } davon waren eine Krise.
  } In den letzten vier Wochen: { $month }. Deine Schichten: { $hours } Stunden in der Woche. Nur du siehst das. Wenn es zu viel ist, braucht **{ $prefix }stepback** keinen Grund.
roster-help-load = sagt dir, und nur dir, wie viel du trägst

## After a crisis, in private

roster-debrief = Danke, dass du da warst. Das war vielleicht viel. Wenn du mit jemandem aus der Moderation reden möchtest, schreib **{ $prefix }debrief**, und ich frage, ob jemand Zeit hat, ohne ein Wort zur Sache. Wenn nicht, lass es. Etwas zu trinken, frische Luft und eine Pause tun jetzt auch gut.
roster-debrief-asked = Ich habe die anderen gefragt, ob jemand Zeit hat, mit dir zu reden. Du brauchst nichts zu erklären.
roster-debrief-alone = Außer dir ist gerade niemand in Bereitschaft. Ich habe es in euren Raum geschrieben, für den Moment, in dem jemand kommt.
roster-debrief-room = { $who } möchte mit jemandem von euch reden. Wer Zeit hat, schreibe bitte.
roster-help-debrief = fragt, ob jemand aus der Moderation Zeit hat, mit dir zu reden

## Training, in private

training-offer = Danke, dass du eine Schicht übernimmst. Es gibt drei kurze Dinge zu lesen, jedes ein paar Minuten, wann immer du magst: **{ $prefix }training**
training-list =
    Drei kurze Dinge zu lesen, jedes mit einer kleinen Frage. Du kannst jederzeit aufhören.

    { $rows }
training-row = { $title }: { $state ->
    [good] gelesen, gilt bis { $until }.
    [over] galt bis { $until }. Noch einmal lesen:
   *[new] noch nicht gelesen. Anfangen:
  } **{ $prefix }training { $name }**
training-page =
    Seite { $number } von { $count }.

    { $text }

    Weiter mit **{ $prefix }training next**, aufhören mit **{ $prefix }training stop**.
training-check =
    Eine Frage.

    { $text }

    Antworte mit **{ $prefix }training yes** oder **{ $prefix }training no**.
training-why = { $right ->
    [yes] So sehen wir es auch. { $text }
   *[no] Schauen wir noch einmal hin. { $text }
  }
training-passed = Das war alles von „{ $title }“. Danke. Es gilt bis { $until }.
training-left = In Ordnung. **{ $prefix }training** ist da, wann immer du magst.
training-remind = Was du in „{ $title }“ gelesen hast, gilt bis { $until }. Wenn du ein paar Minuten hast: **{ $prefix }training { $name }**
training-help = gibt dir drei kurze Dinge zu lesen, über die Bereitschaft, für dich allein und Schritt für Schritt

training-title-crisis = Wenn jemand in Gefahr ist
training-crisis-1 = Wer in Gefahr ist, braucht einen Menschen, der da ist, ruhig und bald. Übernimm die Meldung, dann schreib selbst: wer du bist, dass du die Worte gelesen hast und froh bist, dass sie geschrieben wurden. Du brauchst nichts zu lösen. Zuhören kommt zuerst.
training-crisis-2 = Frag offen, ob der Mensch gerade sicher ist und ob er daran denkt, sich das Leben zu nehmen. Die Frage bringt den Gedanken nicht hervor; oft erleichtert sie. Streite nicht, versprich nicht, dass alles gut wird, und sprich nicht über Wege, es zu tun.
training-crisis-3 = Ist jemand jetzt in Gefahr, kommt die Notrufnummer zuerst, dann die Hilfetelefone im eigenen Land. Bleib dabei, ruf mit **{ $prefix }escalate** jemand Zweiten aus der Moderation, und hinterlass eine Notiz an der Meldung. Du bist Peer und kein Rettungsdienst. Kannst du dich nicht kümmern, gib sie gleich weiter. Das ist kein Versagen.
training-crisis-ask = Jemand schreibt, nicht mehr leben zu wollen. Darfst du direkt fragen, ob es Gedanken gibt, sich das Leben zu nehmen?
training-crisis-ask-why = Offen zu fragen schadet nicht, und es zeigt, dass man hier davon sprechen darf.
training-crisis-secret = Jemand erzählt dir von einem Plan und bittet dich zu versprechen, dass du es niemandem sagst. Versprichst du es?
training-crisis-secret-why = Versprich kein Schweigen. Sag freundlich, dass dir die Sicherheit wichtig ist und dass du das nicht allein trägst.

training-title-ethics = Wo dein Teil aufhört
training-ethics-1 = Du bist Peer: nicht für Therapie, Medizin oder Urteile da. Erzähl, was dir half, als deinen eigenen Weg, gib keinen medizinischen Rat, und behalte in der Moderation, was du liest. Kopiere keine Karte anderswohin.
training-ethics-2 = Halte den Abstand, der euch beiden guttut: kein Geld, keine Verabredungen und keine private Freundschaft, die beginnt, während du die Meldung trägst. Steht dir jemand nahe, oder bist du Teil der Sache, gib die Meldung an jemand anderen.
training-ethics-money = Ein Mitglied, dessen Meldung du trägst, bittet dich um Geld, nur dieses eine Mal. Leihst du es?
training-ethics-money-why = Geliehenes Geld verändert, was ihr füreinander seid, und macht es schwerer, um Hilfe zu bitten. Sag freundlich Nein, und sucht zusammen, wer helfen kann.

training-title-care = Auf dich achten
training-care-1 = Andere zu tragen zehrt an allen. Iss, schlaf, mach Pausen, und halte deine Schichten so kurz, dass du dich auf die nächste freust. **{ $prefix }load** zeigt dir, und nur dir, was du trägst.
training-care-2 = Dich zurückzuziehen braucht keinen Grund und gilt sofort: **{ $prefix }stepback**. Nach etwas Schwerem rede mit jemandem aus der Moderation; **{ $prefix }debrief** fragt für dich. Bleibt es tagelang bei dir, such dir auch außerhalb des Kreises jemanden.
training-care-back = Du bist erschöpft, und deine Schicht dauert noch zwei Stunden. Darfst du dich jetzt zurückziehen, ohne einen Grund zu nennen?
training-care-back-why = Du darfst, immer. Die anderen werden gerufen, und was du hattest, ist offen für sie.
