### Die Seite des Teams und seiner Schichten, auf Deutsch.

team-title = Das Team
team-week = Die kommenden sieben Tage
team-gaps = { $count ->
    [0] Immer hat jemand eine Schicht.
    [one] In einem Zeitraum hat niemand eine Schicht; dann werden alle gerufen, die in ihren Zeiten sind.
   *[other] In { $count } Zeiträumen hat niemand eine Schicht; dann werden alle gerufen, die in ihren Zeiten sind.
  }
team-reader-clock = Die Zeiten gehen nach deiner Uhr ({ $zone }).
team-slot = { $from } bis { $to }: { $people }
team-slot-gap = { $from } bis { $to }: niemand
team-span = { $from } bis { $to }
team-no-shifts = Niemand hat eine Schicht. Der Hüter ruft in der Reihenfolge der Liste, in den vereinbarten Zeiten.
team-people = Wer da ist
team-is-on-shift = jetzt in einer Schicht
team-is-on-call = jetzt in Bereitschaft
team-is-off-hours = jetzt außerhalb der Zeiten
team-is-away = hat sich zurückgezogen
team-is-not-here = nicht in eurem Raum
team-chair = leitet Treffen
team-trained = für Krisen geschult
team-training-own = Was du gelesen hast
team-training = { $title }: { $state ->
    [good] zählt bis { $until }
    [over] zählte bis { $until }
   *[new] noch nicht gelesen
  }
team-training-how = Diese Daten siehst nur du. Zum Lesen schreib dem Hüter { $prefix }training.

## Was jede und jeder für sich tun kann

team-yours = Für dich
team-asks = { $who } fragt, ob du { $span } übernimmst, dieses eine Mal. Beide Antworten sind in Ordnung.
team-take = Übernehmen
team-leave = So lassen
team-waits = Du hast { $who } nach { $span } gefragt. Bis zu einem Ja bleibt es bei dir.
team-own-none = Du hast keine eigene Schicht.
team-remove = Abgeben
team-add = Schicht eintragen
team-first = Von
team-last = Bis
team-same-day = am selben Tag
team-begin = Beginnt um
team-end = Endet um
team-clock = Jede Woche, nach der Uhr von { $zone }. Die anderen sehen es in eurem Raum.
team-swap = Um einen Tausch bitten
team-swap-which = Welche von deinen?
team-swap-whom = Wen?
team-swap-ask = Fragen
team-note = Notiz für die Nächsten
team-note-what = Für alle, die jetzt oder als Nächste eine Schicht haben, privat
team-note-give = Hinterlassen
team-stepback = Mich zurückziehen
team-back = Zurückkommen
team-stepback-about = Dich zurückzuziehen gilt sofort und braucht keinen Grund. Was du hattest, ist dann für die anderen offen.
