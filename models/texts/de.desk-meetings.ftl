### Die Seite der Treffen, auf Deutsch.

meetings-title = Treffen
meetings-about = Wie viele Menschen in einem Treffen sind, nie wer was sagt.
meetings-runs = Gerade findet ein Treffen statt.
meetings-none = Gerade findet kein Treffen statt.
meetings-segment = { $title }, Teil { $number } von { $count }
meetings-until = bis { $until }
meetings-round = eine Runde: { $span } für jeden Menschen, bis alle an der Reihe waren
meetings-paused = Pause seit { $since }
meetings-people = { $count ->
    [one] Ein Mensch hat einen Platz
   *[other] { $count } Menschen haben einen Platz
  }, { $waiting ->
    [0] niemand wartet auf das Wort.
    [one] ein Mensch wartet auf das Wort.
   *[other] { $waiting } warten auf das Wort.
  }
meetings-room = Raum öffnen
meetings-coming = Demnächst
meetings-moved = zu anderer Zeit als sonst
meetings-elsewhere = in einem anderen Raum
meetings-by-hand = Keines ist geplant. Treffen werden mit { $prefix }start im Raum des Kreises eröffnet.
meetings-last = Das letzte endete: { $at }
