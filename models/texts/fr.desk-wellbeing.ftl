### La page de ce que chaque personne porte, en français.

own-title = Pour toi-même
own-alone = Personne d’autre ne voit ceci. Nulle part il n’y a de liste de qui en a fait le plus.
own-held = Signalements que tu as maintenant
own-held-about = { $count ->
    [0] Tu n’en as aucun en ce moment.
    [one] Il est à toi jusqu’à ce que tu le rendes ou le closes.
   *[other] Ils sont à toi jusqu’à ce que tu les rendes ou les closes.
  }
own-week = Pris ces sept derniers jours
own-week-about = Ces quatre dernières semaines : { $month }
own-heavy = Parmi eux, des crises
own-heavy-about = { $count ->
    [0] Aucune ces sept derniers jours.
   *[other] C’était peut-être beaucoup. Parler aide.
  }
own-hours = Heures de garde par semaine
own-hours-about = Les sept jours à venir, avec les échanges : { $coming }
own-stepback = Prendre du recul
own-back = Revenir
own-talk = Demander à parler avec quelqu’un
own-talk-about = Prendre du recul vaut tout de suite et ne demande pas de raison. Si tu demandes à parler, les autres l’apprennent, et rien de l’affaire.
own-talk-last = Ta dernière demande : { $at }
own-kindly = Prendre soin de toi
