### La page de l’équipe et de ses tours de garde, en français.

team-title = L’équipe
team-week = Les sept jours à venir
team-gaps = { $count ->
    [0] Il y a toujours quelqu’un de garde.
    [one] Il y a un moment où personne n’a de tour ; on appelle alors les personnes qui sont dans leurs heures.
   *[other] Il y a { $count } moments où personne n’a de tour ; on appelle alors les personnes qui sont dans leurs heures.
  }
team-reader-clock = Les heures sont celles de ton horloge ({ $zone }).
team-slot = { $from } à { $to } : { $people }
team-slot-gap = { $from } à { $to } : personne
team-span = { $from } à { $to }
team-no-shifts = Personne n’a de tour de garde. Le gardien appelle dans l’ordre de la liste, dans les heures de chaque personne.
team-people = Qui est là
team-is-on-shift = de garde en ce moment
team-is-on-call = joignable maintenant
team-is-off-hours = hors de ses heures
team-is-away = a pris du recul
team-is-not-here = pas dans votre salon
team-chair = mène des réunions
team-trained = formation aux crises
team-training-own = Ce que tu as lu
team-training = { $title } : { $state ->
    [good] compte jusqu’au { $until }
    [over] a compté jusqu’au { $until }
   *[new] pas encore lu
  }
team-training-how = Toi seul ou toi seule vois ces dates. Pour lire, écris { $prefix }training au gardien.

## Ce que chaque personne peut faire pour elle-même

team-yours = Pour toi
team-asks = { $who } demande si tu prendrais { $span }, cette fois seulement. Les deux réponses conviennent.
team-take = Le prendre
team-leave = Le laisser
team-waits = Tu as demandé à { $who } pour { $span }. Tant qu’il n’y a pas de oui, c’est ton tour.
team-own-none = Tu n’as pas de tour à toi.
team-remove = Le rendre
team-add = Ajouter un tour
team-first = De
team-last = À
team-same-day = le même jour
team-begin = Commence à
team-end = Finit à
team-clock = Chaque semaine, à l’heure de { $zone }. Les autres le voient dans votre salon.
team-swap = Demander un échange
team-swap-which = Lequel des tiens ?
team-swap-whom = À qui ?
team-swap-ask = Demander
team-note = Un mot pour la suite
team-note-what = Pour qui a un tour maintenant ou ensuite, en privé
team-note-give = Le laisser
team-stepback = Prendre du recul
team-back = Revenir
team-stepback-about = Prendre du recul vaut tout de suite et ne demande pas de raison. Ce que tu avais est ouvert pour les autres.
