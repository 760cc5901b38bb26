### Die Seite der eigenen Last, auf Deutsch.

own-title = Für dich selbst
own-alone = Nur du siehst das. Nirgends gibt es eine Liste, wer am meisten getan hat.
own-held = Meldungen, die du jetzt hast
own-held-about = { $count ->
    [0] Gerade hast du keine.
    [one] Sie ist deine, bis du sie zurückgibst oder schließt.
   *[other] Sie sind deine, bis du sie zurückgibst oder schließt.
  }
own-week = In den letzten sieben Tagen übernommen
own-week-about = In den letzten vier Wochen: { $month }
own-heavy = Davon Krisen
own-heavy-about = { $count ->
    [0] Keine in den letzten sieben Tagen.
   *[other] Das war vielleicht viel. Reden hilft.
  }
own-hours = Stunden in Schichten pro Woche
own-hours-about = In den kommenden sieben Tagen, mit Tausch: { $coming }
own-stepback = Mich zurückziehen
own-back = Zurückkommen
own-talk = Um ein Gespräch bitten
own-talk-about = Dich zurückzuziehen gilt sofort und braucht keinen Grund. Bittest du um ein Gespräch, hören die anderen das und nichts von der Sache.
own-talk-last = Zuletzt gefragt: { $at }
own-kindly = Auf dich achten
