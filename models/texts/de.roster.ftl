### Was Moderierende über Schichten, Tausch, Schulung und die eigene Last lesen, auf Deutsch.
### Der Sperrbildschirm zeigt den Anfang einer Nachricht: Die ersten Worte verraten nicht, worum es geht.

## Shifts

roster-now = { $covered ->
    [yes] Jetzt in der Schicht: { $people }, bis { $until }.
    [no] Gerade hat niemand eine Schicht. Ich rufe alle, die jetzt erreichbar sein wollen: { $people }
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
    In den kommenden sieben Tagen hat hier niemand eine Schicht:

    { $items }

    Ich rufe dann alle, die erreichbar sein wollen. Wenn jemand als Erstes da sein möchte: **{ $prefix }shift add**
roster-gap-row = { $from } bis { $to }
roster-shifts =
    Schichten, Woche für Woche:

    { $rows }

    Eine eigene abgeben: **{ $prefix }shift remove** und ihre Nummer.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Niemand hat eine Schicht. Ich rufe in der Reihenfolge der Liste, in den vereinbarten Zeiten. Wer zu einer Zeit als Erstes gerufen werden möchte, schreibt **{ $prefix }shift add** und wann, zum Beispiel “mon 18:00-23:00”.
roster-shift-added = Notiert: { $who } wird zuerst gerufen, { $shift } nach der Uhr von { $zone }. { $share ->
    [plenty] Das macht { $hours } Stunden in der Woche; in diesem Kreis sind { $most } für einen Menschen reichlich. Es gilt trotzdem. Gib auf dich acht.
   *[fair] Das macht { $hours } Stunden in der Woche.
  }
roster-shift-removed = Notiert: { $who } hat { $shift } abgegeben.
roster-shift-there = { $shift } steht schon, oder es ist kein Platz für weitere.
roster-shift-how = Schreib **{ $prefix }shift add** und wann, zum Beispiel “mon 18:00-23:00” oder “fri-sat 20:00-02:00”, mit den englischen Tagen; **{ $prefix }shift list** zeigt alle, und **{ $prefix }shift remove** mit ihrer Nummer gibt eine ab.
roster-shift-room = Schichten werden im Raum der Moderierenden geändert, wo die anderen es sehen.
roster-shift-which = Welche? **{ $prefix }shift list** zeigt die Nummern.
roster-shift-not-yours = Das ist die Schicht von { $who }, und nur von dort kann sie abgegeben werden. Mit **{ $prefix }swap** kann man dich bitten, sie einmal zu übernehmen.
roster-help-shift = zeigt Schichten, trägt eine eigene ein oder gibt sie ab
