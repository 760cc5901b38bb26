### Ce que les personnes qui modèrent lisent sur les tours de garde, les échanges, la formation et leur propre charge, en français.
### Un écran verrouillé montre le début d’un message : les premiers mots ne disent pas de quoi il s’agit.

## Shifts

roster-now = { $covered ->
    [yes] De garde en ce moment : { $people }, jusqu’à { $until }.
    [no] Personne n’a de tour de garde en ce moment. J’appelle les personnes qui sont dans leurs heures : { $people }
   *[nobody] Personne n’a de tour de garde en ce moment, et personne d’autre n’est de permanence. La personne qui demande de l’aide l’apprend.
  } { $follows ->
    [somebody] Ensuite : { $who }, de { $from } à { $to }.
   *[nobody] Aucun autre tour ne commence dans la semaine qui vient.
  }
roster-week =
    Les sept jours qui viennent :

    { $rows }

    Personne n’a de tour ici, donc j’appelle les personnes qui sont dans leurs heures :

    { $items }
roster-week-whole =
    Les sept jours qui viennent, où quelqu’un a toujours un tour :

    { $rows }
roster-week-row = { $from } à { $to } : { $who }
roster-gaps =
    Dans les sept jours qui viennent, personne n’a de tour ici :

    { $items }

    J’appelle alors les personnes qui sont dans leurs heures. Si quelqu’un aimerait être là en premier : **{ $prefix }shift add**
roster-gap-row = { $from } à { $to }
roster-shifts =
    Tours de garde, semaine après semaine :

    { $rows }

    Pour en laisser un des tiens : **{ $prefix }shift remove** et son numéro.
roster-shift-row = { $number } : { $who }, { $shift } ({ $zone })
roster-shifts-none = Personne n’a de tour de garde. J’appelle dans l’ordre de la liste, dans les heures de chacun. Pour qu’on t’appelle en premier à un moment, écris **{ $prefix }shift add** et quand, par exemple “mon 18:00-23:00”.
roster-shift-added = C’est noté : j’appelle { $who } en premier, { $shift } à l’heure de { $zone }. { $share ->
    [plenty] Cela fait { $hours } heures par semaine ; dans ce cercle, { $most } suffisent largement pour une personne. C’est gardé quand même. Prends soin de toi.
   *[fair] Cela fait { $hours } heures par semaine.
  }
roster-shift-removed = C’est noté : { $who } laisse { $shift }.
roster-shift-there = { $shift } y est déjà, ou il n’y a plus de place.
roster-shift-how = Écris **{ $prefix }shift add** et quand, par exemple “mon 18:00-23:00” ou “fri-sat 20:00-02:00”, avec les jours en anglais ; **{ $prefix }shift list** les montre tous, et **{ $prefix }shift remove** avec son numéro en laisse un.
roster-shift-room = Les tours se changent dans le salon des modérateurs, où les autres le voient.
roster-shift-which = Lequel ? **{ $prefix }shift list** montre les numéros.
roster-shift-not-yours = C’est le tour de { $who }, et cette personne seule peut le laisser. Avec **{ $prefix }swap**, elle peut te demander de le prendre une fois.
roster-help-shift = montre les tours de garde, en ajoute un des tiens ou le laisse
