### Der Schreibtisch, auf Deutsch.

queue-title = Was wartet
queue-filters = Welche Meldungen
queue-all-tiers = jede Stufe
queue-all-states = alles, was wartet
queue-all-circles = alle Kreise
queue-all-norms = mit oder ohne Norm
queue-mine = um die ich gebeten wurde
queue-count = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
  }
queue-flag = Meldung { $number }
queue-waited = wartet schon lange
queue-free = niemand hat sie
queue-with = bei { $who }
queue-with-you = bei dir
queue-words = Die Worte zeigen
queue-open = Öffnen
queue-more = { $count ->
    [one] Eine mehr
   *[other] { $count } mehr
  }
queue-none = Nichts wartet. Danke fürs Nachsehen.
queue-none-fit = Nichts hier passt zu dem, was du gewählt hast.

## Why a flag is there

queue-why-danger-crisis = Jemand könnte jetzt in Gefahr sein.
queue-why-danger-red = Jemandem geht es sehr schlecht, und bald wird ein Mensch gebraucht.
queue-why-danger-amber = Jemand hat es gerade schwer.
queue-why-norm-amber = Eine Norm des Kreises könnte berührt sein. Nichts darin deutet auf Gefahr.
queue-why-asked-crisis = Jemand hat um einen Menschen gebeten.
queue-why-not-screened-amber = Der Hüter konnte diese Nachricht nicht beurteilen. Bitte lest sie selbst.
queue-why-report-amber = Jemand hat das gemeldet und bittet, nachzusehen.
queue-why-report-red = Jemand hat das gemeldet, und es klingt, als ginge es einem Menschen schlecht.
queue-why-report-crisis = Jemand hat das gemeldet, und es klingt, als wäre jetzt Gefahr.
queue-nobody = nennt niemanden

## What can be done

act-claim = Übernehmen
act-escalate = Mehr Menschen rufen
act-company = Um Gesellschaft bitten
act-followup = Später noch einmal ansehen
act-followup-when = Wann?
act-followup-12h = in 12 Stunden
act-followup-1d = morgen, um diese Zeit
act-followup-3d = in 3 Tagen
act-followup-1w = in einer Woche
act-handover = Jemandem übergeben
act-handover-whom = Wen soll der Hüter fragen?
act-note = Etwas notieren
act-note-what = Nur für die anderen, die moderieren
act-release = Zurückgeben
act-reopen = Wieder öffnen
act-resolve = Schließen
act-resolve-what = Was daraus wurde, wenn du magst
act-false = Als Fehlalarm schließen
act-false-what = Warum es keiner war, wenn du magst
act-anyway = Sie ist bei { $who }; trotzdem tun
