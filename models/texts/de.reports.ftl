### Was jemand den Moderierenden meldet, auf Deutsch: was hört, wer es meldet, und was Moderierende davon lesen.
### Nur der Hüter weiß, von wem es kommt; kein Satz für andere sagt es, außer auf Wunsch.

report-help = bringt eine Nachricht, oder was jemand tut, zu den Moderierenden; niemand erfährt, dass es von dir kam

## What whoever reports hears

report-how =
    { private-note }

    Hier kannst du etwas zu den Moderierenden dieses Kreises bringen. Schreib **{ $prefix }report** und dahinter, was du hast: einen Link zur Nachricht (in ihrem Menü, „Teilen“ oder „Link kopieren“), den Namen der Person wie @name:server, oder einfach mit deinen Worten, was passiert ist. Du kannst im Raum auch 🚩 unter eine Nachricht setzen; ich nehme es gleich wieder weg, damit es nur wenige sehen.

    Von mir erfährt niemand, dass es von dir kam, außer du willst es.

report-privately =
    { private-note }

    Du hast **{ $prefix }report** dort geschrieben, wo alle es lesen können, also nehme ich es dort weg. Bitte sag es mir hier: **{ $prefix }report**, und dahinter ein Link zur Nachricht, oder mit deinen Worten, was passiert ist. Von mir erfährt niemand, dass es von dir kam.

report-take-it-away =
    { private-note }

    Was du gerade in den Raum gesetzt hast, darf ich nicht wegnehmen; andere sehen es also vielleicht noch. Wenn dir das lieber nicht ist, nimm es bitte selbst zurück. Was du mir gesagt hast, gilt in jedem Fall.

report-taken =
    { private-note }

    Danke, dass du es mir sagst. { $ready ->
        [now] Die Moderierenden dieses Kreises haben es jetzt vor sich.
        [later] Es liegt bei den Moderierenden dieses Kreises, aber gerade ist niemand von ihnen in Bereitschaft. Sie sehen es, wenn sie wieder da sind.
       *[nobody] Ich will ehrlich sein: gerade gibt es in diesem Kreis niemanden vom Team, dem ich es sagen könnte. Wer mich betreibt, weiß, dass etwas wartet.
    } Von mir erfahren sie nicht, dass es von dir kam, und um wen es geht, hört davon nichts von mir.

    Wenn du es zurücknehmen willst: **{ $prefix }report take back**. Wenn die Moderierenden wissen dürfen, dass es von dir kam: **{ $prefix }report name**. Wenn jetzt jemand in Gefahr ist, warte bitte nicht: **{ $prefix }help now**, oder die Notrufnummer.

report-known =
    { private-note }

    Von dieser Nachricht hast du mir schon erzählt, und das gilt noch. Danke.

report-own =
    { private-note }

    Das ist eine Nachricht von dir selbst, also habe ich es niemandem gesagt. War es ein Versehen, ist alles gut. Wenn du einen Menschen möchtest, schreib **call**; wenn die Nachricht weg soll, kannst du sie in deiner App zurücknehmen.

report-not-seen =
    { private-note }

    Diese Nachricht kann ich nicht sehen: sie steht in keinem Raum deines Kreises, oder es gibt sie nicht mehr. Damit nichts verloren geht, sag mir bitte mit deinen Worten, was passiert ist: **{ $prefix }report**, und dahinter deine Worte.

report-enough =
    { private-note }

    Ich habe in einer Stunde { $most } Dinge von dir weitergegeben, und alle gelten. Damit sie in Ruhe gelesen werden können, lass das nächste bitte bis { $at }, oder sag es jemandem vom Team selbst. Wenn jemand in Gefahr ist oder du einen Menschen brauchst: **{ $prefix }help now** geht immer.

report-none =
    { private-note }

    Aus den letzten Tagen gibt es nichts von dir, wovon ich noch weiß. Was von dir kam, merke ich mir nur eine Woche.

report-back =
    { private-note }

    Ich habe den Moderierenden gesagt, dass es zurückgenommen wurde. Vielleicht schauen sie trotzdem nach, und sie erfahren weiterhin nicht, dass es von dir kam.

report-named =
    { private-note }

    Ich habe den Moderierenden gesagt, dass es von dir kam. Um wen es geht, erfährt es nicht von mir.

## What moderators read

report-fact-tier = { $tier ->
    [crisis] 🆘 Stufe **crisis** (die dringendste): jemand hat euch das gemeldet, und die Worte klingen, als wäre jetzt Gefahr.
    [red] 🔴 Stufe **red** (rot): jemand hat euch das gemeldet, und die Worte klingen, als ginge es einem Menschen schlecht.
   *[amber] 🟠 Stufe **amber** (orange): jemand hat euch das gemeldet und bittet euch, nachzusehen.
  }
report-fact-who = { $where ->
    [direct] Es geht um { $who }.
   *[circle] Es geht um etwas, das { $who } im Raum des Kreises geschrieben hat.
  }
report-fact-nobody = Es wird niemand genannt. Wenn ihr wisst, um wen es geht, seht bitte behutsam nach, bevor ihr mit der Person sprecht.
report-fact-count = { $count ->
    [one] Es kam von einem Menschen.
   *[other] Es kam von { $count } Menschen.
  } { $named ->
    [0] Von wem, sage ich nicht; bitte ratet nicht und fragt nicht herum.
   *[other] Auf eigenen Wunsch dürft ihr wissen, von wem: { $people }. Bitte behaltet das für euch.
  } { $back ->
    [0] { "" }
    [one] Einmal wurde es seither zurückgenommen.
   *[other] { $back } Mal wurde es seither zurückgenommen.
  }
report-fact-message =
    Darum geht es:
    { $words }
report-fact-words =
    Dazu wurde gesagt:
    { $words }
report-fact-unshown = Dazu wurde etwas gesagt, das ich hier nicht zeige, weil dieser Raum nicht verschlüsselt ist oder Menschen von anderen Servern darin sind.
report-joins = { $how ->
    [again] Meldung { $number } war geschlossen, und seither hat euch jemand auf die Nachricht hingewiesen. Sie ist wieder offen, damit jemand noch einmal nachsieht.
    [worse] Meldung { $number }: jemand hat euch auf die Nachricht hingewiesen, mit Worten, die dringender klingen.
   *[more] Meldung { $number }: { $count ->
        [one] auch ein Mensch hat auf die Nachricht hingewiesen.
       *[other] inzwischen haben { $count } Menschen auf die Nachricht hingewiesen.
      }
  } { $how ->
    [more] { "" }
   *[other] Wen ich frage: { $people }
  }
report-named-told = Meldung { $number }: wer darauf hingewiesen hat, möchte, dass ihr es wisst. Der Name steht auf der Karte. Bitte behaltet ihn für euch.
report-back-told = Meldung { $number }: ein Hinweis darauf wurde zurückgenommen. Sie bleibt bei euch; manchmal haben Menschen Angst vor dem, was sie gesagt haben.
report-nobody-known = In Meldung { $number } wird niemand genannt; es gibt also niemanden, für den ich das tun könnte.

flag-row-reported = { $at }: noch jemand hat darauf hingewiesen
flag-row-report-back = { $at }: ein Hinweis wurde zurückgenommen
flag-row-reporter-named = { $at }: { $who } möchte, dass ihr wisst, von wem der Hinweis kam

## What the room reads beside what was taken away

report-in-room = Weggenommen für die Person, die es geschrieben hat.
