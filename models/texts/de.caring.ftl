### Was, wer moderiert, für den Menschen tun kann, um den es in einer Meldung geht, auf Deutsch.

## Was dieser Mensch liest

letter =
    { private-note }

    { $who } aus dem Team dieses Kreises schreibt dir das. Ich überbringe es nur:

    { $words }

    Du brauchst nicht zu antworten. Was du mir hier schreibst, gebe ich an { $who } und das Team weiter, solange das offen ist. Wenn dir das nicht recht ist, schreib **stop**.
letter-enough = Ich habe jetzt viel weitergegeben. Was du eben geschrieben hast, habe ich nicht mehr weitergegeben, und auch sonst nichts, bis { $who } wieder schreibt. Alles davor haben { $who } und das Team. Wenn du jetzt einen Menschen möchtest, schreib **call**.
letter-over = Weswegen { $who } dir geschrieben hat, ist fürs Erste abgeschlossen; ich gebe von hier nichts mehr weiter. Wenn du wieder einen Menschen möchtest, schreib **call**. Du brauchst keinen Grund.
letter-stopped = Ab jetzt gebe ich nichts mehr weiter von dem, was du mir schreibst. { $who } erfährt das und sonst nichts. Wenn du einen Menschen möchtest, schreib **call**.

care-lines =
    { private-note }

    { $who } aus dem Team dieses Kreises möchte, dass du das hier hast. Hier erreichst du jemanden:

    { $lines }

    { care-country }

    { care-danger }

help-offered-passed =
    Danke, dass du das schreibst. Ich habe es weitergegeben, wie ich es gesagt hatte. Wann es jemand liest, weiß ich nicht; warte bitte nicht nur auf uns.

    Ich bin nur ein Programm und kann dir kein Mensch sein. Diese können es:

    { $lines }

    { care-country }

    Soll ich jemanden aus dem Team dieses Kreises rufen? Schreib **call**, und ich tue es.

    { care-danger }

room-first = { $subject }, dieser Raum ist für dich und { $who } aus dem Team deines Kreises, und für sonst niemanden. Ihr könnt beide jederzeit gehen, ohne einen Grund zu nennen. Ich sehe mir nichts an, was hier geschrieben wird, und gehe, sobald ihr beide da seid, oder nach zwei Tagen.

## Was die hören, die moderieren

letter-how = { $why ->
    [long] Das ist länger, als ich auf einmal überbringen kann ({ $limit } Zeichen). Bitte sag es in zwei Teilen.
   *[none] Es gab nichts zu überbringen. Bitte schreib es hinter die Nummer: **{ $prefix }write { $number }** und dann, was { $subject } lesen soll.
  }
letter-sent = Deine Worte gehen an { $subject }, mit deinem Namen. Was { $subject } antwortet, kommt unter die Karte von Meldung { $number }.
letter-answered =
    { $changed ->
        [yes] Meldung { $number }: { $subject } hat eine Antwort geändert. Sie lautet jetzt:
       *[no] Meldung { $number }: { $subject } antwortet:
    }

    { $words }

    { $sure ->
        [yes] { "" }
       *[no] Ich konnte nicht sicherstellen, dass es von einem Gerät von { $subject } kam.
    }
letter-answered-unshown = Meldung { $number }: { $subject } hat geantwortet. Ich zeige hier keine Worte, weil dieser Raum nicht verschlüsselt ist oder jemand von einem anderen Server darin ist.
letter-sounds = { $tier ->
    [crisis] Meldung { $number }: was { $subject } mir gerade privat geschrieben hat, klingt, als könnte jetzt jemand in Gefahr sein. Bitte schaut sofort hin.
   *[red] Meldung { $number }: was { $subject } mir gerade privat geschrieben hat, klingt, als würde bald ein Mensch gebraucht.
  }
letter-no-answers = Meldung { $number }: { $subject } möchte nicht, dass ich etwas weitergebe. Wenn es wichtig ist, schreibt bitte im eigenen Namen.

lines-sent = Ich habe { $subject } die Hilfsnummern geschickt.
lines-lately = { $subject } hatte um { $at } schon Hilfsnummern von mir, darum habe ich keine geschickt. Wenn es trotzdem sein soll: **{ $prefix }sendlines { $number } anyway**

room-coming = Ich mache einen privaten Raum für dich und { $subject }. Ihr bekommt beide eine Einladung.
room-already = { $state ->
    [made] Es gibt schon einen privaten Raum für dich und { $subject }. Schau unter deinen Räumen oder Einladungen nach.
   *[making] Der private Raum für dich und { $subject } entsteht gerade. Ihr bekommt beide eine Einladung.
  }
room-made = Meldung { $number }: der private Raum mit { $subject } ist da, und beide sind eingeladen. Ich gehe, sobald beide darin sind.
room-failed = Meldung { $number }: ich konnte den privaten Raum mit { $subject } nicht machen. Bitte schreib im eigenen Namen.

services-noted = Notiert: Rettungskräfte sind bei { $subject } oder auf dem Weg. Ich rufe für Meldung { $number } niemanden mehr. Um darauf zurückzukommen: **{ $prefix }followup { $number } 1d**. Wenn es ein Versehen war: **{ $prefix }release { $number }**
services-already = { $who } hat notiert, { $at }: Rettungskräfte sind bei { $subject } oder auf dem Weg. Wenn das ein Versehen war: **{ $prefix }release { $number }**
services-told = Meldung { $number }: { $who } notiert, dass Rettungskräfte bei { $subject } oder auf dem Weg sind.

caring-take-first = Bitte nimm zuerst Meldung { $number }, mit **{ $prefix }claim { $number }**, damit klar ist, wer für diesen Menschen da ist.
caring-with-another = Meldung { $number } ist bei { $who }, seit { $since }. Damit dieser Mensch ein einziges Gegenüber hat, überlass das Schreiben bitte { $who }, oder schreib im eigenen Namen.

## Auf der Karte

flag-fact-services = 🚑 Rettungskräfte sind da, seit { $at }, notiert von { $who }.
flag-fact-written = { $who } hat durch mich geschrieben, { $at }.
flag-fact-room = Es gibt einen privaten Raum mit { $who }, seit { $at }.
flag-fact-caring = { $kind ->
    [danger] Für { $subject }, von wem immer die Meldung hat: durch mich schreiben **{ $prefix }write { $number }** · ein privater Raum **{ $prefix }room { $number }** · Hilfsnummern **{ $prefix }sendlines { $number }** · Rettungskräfte sind da **{ $prefix }emergency { $number }**
   *[norm] Für { $subject }, von wem immer die Meldung hat: durch mich schreiben **{ $prefix }write { $number }** · ein privater Raum **{ $prefix }room { $number }**
  }

## Im Verlauf

flag-row-written = { $at }: { $who } hat diesem Menschen geschrieben: { $note }
flag-row-written-bare = { $at }: { $who } hat diesem Menschen geschrieben
flag-row-answered = { $at }: { $who } hat geantwortet: { $note }
flag-row-answered-bare = { $at }: { $who } hat geantwortet
flag-row-no-answers = { $at }: { $who } möchte nicht, dass etwas weitergegeben wird
flag-row-lines = { $at }: { $who } hat Hilfsnummern schicken lassen
flag-row-room-wanted = { $at }: { $who } hat um einen privaten Raum gebeten
flag-row-room = { $at }: der private Raum mit { $who } wurde gemacht
flag-row-no-room = { $at }: der private Raum mit { $who } konnte nicht gemacht werden
flag-row-services = { $at }: { $who } hat notiert, dass Rettungskräfte da sind. { $note }

## In der Hilfe

flag-help-write = überbringt deine Worte dem Menschen, um den es in deiner Meldung geht, mit deinem Namen
flag-help-room = macht einen privaten Raum für dich und den Menschen, um den es in deiner Meldung geht
flag-help-sendlines = schickt dem Menschen, um den es in einer Meldung geht, die Hilfsnummern seines Landes
flag-help-emergency = notiert bei einer Meldung, dass Rettungskräfte da sind; ich rufe dann niemanden mehr
