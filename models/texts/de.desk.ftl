### Der Schreibtisch, auf Deutsch.

## The way in, as a private message

desk-link =
    Hier ist dein Weg zum Schreibtisch. Er gehört dir allein, geht einmal, und für { $good }. Wenn du nicht darum gebeten hast, lass ihn bitte zu.

    { $url }
desk-none = Hier gibt es keinen Schreibtisch: wer mich betreibt, hat ihn nicht eingeschaltet. Alles lässt sich auch in dieser App tun; **{ $prefix }help** zeigt, wie.

## The frame

desk-name = Der Schreibtisch
desk-skip = Zum Inhalt
desk-pages = Seiten
desk-circles = Kreise
desk-keys = Tasten
desk-grey = Weniger Farbe
desk-out = Abmelden
desk-out-everywhere = Überall abmelden
desk-close = Schließen
desk-back = Zum Schreibtisch
desk-go-on = Weiter
desk-done = Erledigt.
desk-lost = Die Verbindung ist weg, deshalb ist diese Seite vielleicht älter, als sie aussieht. Sie kommt von selbst wieder.

desk-key-down = nächste Meldung
desk-key-up = Meldung davor
desk-key-open = öffnen
desk-key-words = die Worte zeigen
desk-key-claim = übernehmen
desk-key-resolve = schließen
desk-key-note = etwas notieren
desk-key-help = diese Tasten zeigen

## Coming in

desk-welcome = Einmal drücken, und du bist drin. Der Link geht nur einmal.
desk-enter = Eintreten
desk-how-in = Zum Eintreten schreib { $prefix }desk in den Raum der Moderation oder an den Hüter. Er schickt dir privat einen Link.

## What is not to be had

desk-link-over = Dieser Link ist verbraucht oder zu alt. Schreib { $prefix }desk an den Hüter, und er schickt dir einen neuen.
desk-no-role = Du moderierst hier gerade keinen Kreis, deshalb gibt es nichts zu zeigen. Wenn das nicht so gemeint ist, frag bitte die anderen.
desk-no-such-flag = Unter dieser Nummer gibt es nichts, was ich dir zeigen kann.
desk-not-there = Diese Seite gibt es nicht.
desk-foreign-form = Das kam nicht von deiner eigenen Seite des Schreibtischs, deshalb ist nichts passiert. Bitte öffne den Schreibtisch neu und versuch es noch einmal.
desk-wrong-address = Der Schreibtisch ist nicht unter dieser Adresse.
desk-too-fast = Das war viel auf einmal. Bitte warte eine Minute und versuch es wieder.
desk-failed = Auf meiner Seite ist etwas schiefgegangen, und nichts wurde geändert. Wer mich betreibt, kann es sehen.

## Words of all pages

tier-crisis = crisis (Krise)
tier-red = red (rot)
tier-amber = amber (orange)
state-open = offen
state-claimed = übernommen
state-follow-up = für später
state-closed = geschlossen
state-resolved = geschlossen
state-false-alarm = Fehlalarm
