### What somebody who is called for a flag reads in private, en français. No person, no words of anybody's.

call-word = Signalement { $number } ({ $tier ->
    [crisis] crise
    [red] rouge
   *[amber] orange
  }){ $why ->
    [company] { " " }: qui s’en occupe aimerait de la compagnie. Tu peux regarder ?
    [asked] { " " }: quelqu’un te demande de t’en charger. Tu peux regarder ?
    [due] { " " }: tu voulais le revoir maintenant.
    [more] { " " }: quelque chose s’est ajouté ou a changé. Tu peux regarder ?
   *[open] { " " }: tu peux regarder ?
  }{ $free ->
    [yes] { " " }**{ $prefix }claim { $number }** le prend, ici aussi.
   *[no] { "" }
  } { $place }
call-word-taken = Signalement { $number } : { $who } s’en occupe.
call-word-closed = Le signalement { $number } est clos. Plus personne n’est attendu.
