### What is posted outside Matrix when somebody is called, auf Deutsch. No person, no words.

notice = Meldung { $number } wartet auf jemanden ({ $tier ->
    [crisis] Krise
    [red] Rot
   *[amber] Orange
  }).
