### Die Woche eines Kreises in Zahlen, für seine Moderation, auf Deutsch.

week-digest =
    Die letzte Woche in Zahlen:

    { $rows }
week-asked =
    Die letzten sieben Tage in Zahlen:

    { $rows }
week-quiet =
    Eine ruhige Woche: Es kam nichts auf, und nichts wartet.

    { $rows }
week-flags = { $count ->
    [0] Es kam nichts auf.
    [one] Eine Meldung kam auf: Krise { $crisis }, Rot { $red }, Orange { $amber }.
   *[other] { $count } Meldungen kamen auf: Krise { $crisis }, Rot { $red }, Orange { $amber }.
  }
week-answers = Die Hälfte davon hat jemand binnen { $half } übernommen, neun von zehn binnen { $most }.
week-answers-few = Zu wenige wurden übernommen, um zu sagen, wie schnell jemand kam.
week-standing = Jetzt offen: { $open }. Bei jemandem von euch: { $held }. Noch einmal anzusehen: { $waiting }.
week-no-gaps = In den kommenden sieben Tagen hat immer jemand eine Schicht.
week-no-shifts = In den kommenden sieben Tagen hat niemand eine Schicht.
week-gaps = { $count ->
    [one] In den kommenden sieben Tagen gibt es eine Zeit, in der niemand eine Schicht hat.
   *[other] In den kommenden sieben Tagen gibt es { $count } Zeiten, in denen niemand eine Schicht hat.
  } { $hours ->
    [one] Zusammen etwa eine Stunde.
   *[other] Zusammen etwa { $hours } Stunden.
  }
week-help = nennt die letzten sieben Tage in Zahlen, ohne Namen
week-picture-title = Die letzten sieben Tage
week-picture = Meldungen der letzten sieben Tage, eine Säule für jeden Tag: Krise { $crisis }, Rot { $red }, Orange { $amber }.
week-tier = { $tier ->
    [crisis] Krise
    [red] Rot
   *[amber] Orange
  }
