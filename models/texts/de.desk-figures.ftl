### Ein Kreis in Zahlen, auf dem Schreibtisch, auf Deutsch.

figures-title = Zahlen
figures-about = Nur Zahlen: keine Namen, keine Worte, und niemand wird verglichen. Wie bald jemand kam und wie Meldungen endeten, steht hier erst ab dreien.
figures-span = Wie weit zurück
figures-span-4 = vier Wochen
figures-span-13 = drei Monate
figures-numbers = Die Zahlen
figures-day = Tag
figures-week = Woche ab
figures-tier = Stufe
figures-count = Meldungen
figures-half = Die Hälfte
figures-most = Neun von zehn
figures-norm = Wofür
figures-few = zu wenige, um etwas zu sagen
figures-within = { $span }

figures-flags = Was aufkam
figures-flags-about = { $count ->
    [0] In dieser Zeit kam nichts auf.
    [one] Eine Meldung: Krise { $crisis }, Rot { $red }, Orange { $amber }.
   *[other] { $count } Meldungen: Krise { $crisis }, Rot { $red }, Orange { $amber }.
  }
figures-answers = Bis jemand kam
figures-answers-about = Der Punkt zeigt, binnen welcher Zeit die Hälfte übernommen war, das Quadrat neun von zehn.
figures-judged = War es, wonach es aussah?
figures-judged-about = Wie Meldungen ausgingen, danach, wofür sie aufkamen.
figures-judged-none = Zu wenige wurden geschlossen, um etwas zu sagen.
figures-danger = Jemand braucht vielleicht einen Menschen
figures-meant = so war es
figures-mistaken = Fehlalarm
figures-of = { $part } von { $whole }
figures-coverage = Schichten in den kommenden sieben Tagen
figures-coverage-about = { $count ->
    [0] Immer hat jemand eine Schicht, nach der Uhr von { $zone }.
    [one] In einer Stunde ist niemand da, nach der Uhr von { $zone }.
   *[other] In { $count } Stunden ist niemand da, nach der Uhr von { $zone }.
  }
figures-level-none = niemand
figures-level-part = ein Teil der Stunde
figures-level-one = eine Person
figures-level-more = mehr als eine
