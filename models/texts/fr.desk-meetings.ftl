### La page des réunions, en français.

meetings-title = Réunions
meetings-about = Combien de personnes sont dans une réunion, jamais qui dit quoi.
meetings-runs = Une réunion se tient en ce moment.
meetings-none = Aucune réunion ne se tient en ce moment.
meetings-segment = { $title }, partie { $number } sur { $count }
meetings-until = jusqu’à { $until }
meetings-round = un tour de parole : { $span } par personne, jusqu’à ce que chacune ait été appelée
meetings-paused = en pause depuis { $since }
meetings-people = { $count ->
    [one] Une personne a une place
   *[other] { $count } personnes ont une place
  }, { $waiting ->
    [0] personne n’attend la parole.
    [one] une attend la parole.
   *[other] { $waiting } attendent la parole.
  }
meetings-room = Ouvrir le salon
meetings-coming = À venir
meetings-moved = à une autre heure que d’habitude
meetings-elsewhere = dans un autre salon
meetings-by-hand = Aucune n’est prévue. Les réunions s’ouvrent avec { $prefix }start dans le salon du cercle.
meetings-last = La dernière s’est terminée : { $at }
