### La semaine d’un cercle en chiffres, pour sa modération, en français.

week-digest =
    La semaine passée en chiffres :

    { $rows }
week-asked =
    Les sept derniers jours en chiffres :

    { $rows }
week-quiet =
    Une semaine calme : rien n’est venu, et rien n’attend.

    { $rows }
week-flags = { $count ->
    [0] Rien n’est venu.
    [one] Un signalement est venu : crise { $crisis }, rouge { $red }, orange { $amber }.
   *[other] { $count } signalements sont venus : crise { $crisis }, rouge { $red }, orange { $amber }.
  }
week-answers = Pour la moitié, quelqu’un est venu en { $half } au plus ; pour neuf sur dix, en { $most } au plus.
week-answers-few = Il y en a trop peu pour dire en combien de temps quelqu’un est venu.
week-standing = Ouverts maintenant : { $open }. Avec l’un de vous : { $held }. À regarder de nouveau : { $waiting }.
week-no-gaps = Dans les sept jours qui viennent, quelqu’un est toujours de garde.
week-no-shifts = Personne n’a de garde dans les sept jours qui viennent.
week-gaps = { $count ->
    [one] Dans les sept jours qui viennent, il y a un moment où personne n’a de garde.
   *[other] Dans les sept jours qui viennent, il y a { $count } moments où personne n’a de garde.
  } { $hours ->
    [one] En tout, à peu près une heure.
   *[other] En tout, à peu près { $hours } heures.
  }
week-help = donne les sept derniers jours en chiffres, sans noms
week-picture-title = Les sept derniers jours
week-picture = Signalements des sept derniers jours, une colonne par jour : crise { $crisis }, rouge { $red }, orange { $amber }.
week-tier = { $tier ->
    [crisis] crise
    [red] rouge
   *[amber] orange
  }
