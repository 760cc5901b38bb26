### Un cercle en chiffres, sur le bureau, en français.

figures-title = Chiffres
figures-about = Rien que des nombres : ni noms ni mots, et personne n’est comparé. Le temps mis pour venir et la fin des signalements ne sont dits qu’à partir de trois.
figures-span = Jusqu’où en arrière
figures-span-4 = quatre semaines
figures-span-13 = trois mois
figures-numbers = Les nombres
figures-day = Jour
figures-week = Semaine du
figures-tier = Niveau
figures-count = Signalements
figures-half = La moitié
figures-most = Neuf sur dix
figures-norm = Motif
figures-few = trop peu pour le dire
figures-within = { $span }

figures-flags = Ce qui est venu
figures-flags-about = { $count ->
    [0] Rien n’est venu pendant ce temps.
    [one] Un signalement : crise { $crisis }, rouge { $red }, orange { $amber }.
   *[other] { $count } signalements : crise { $crisis }, rouge { $red }, orange { $amber }.
  }
figures-answers = Jusqu’à ce que quelqu’un vienne
figures-answers-about = Le rond montre en combien de temps la moitié a été prise, le carré neuf sur dix.
figures-judged = Était-ce bien cela ?
figures-judged-about = Comment les signalements ont fini, selon ce pour quoi ils sont venus.
figures-judged-none = Trop peu ont été fermés pour le dire.
figures-danger = Quelqu’un a peut-être besoin d’une personne
figures-meant = c’était cela
figures-mistaken = fausse alerte
figures-of = { $part } sur { $whole }
figures-coverage = Gardes des sept jours qui viennent
figures-coverage-about = { $count ->
    [0] Quelqu’un est toujours de garde, à l’heure de { $zone }.
    [one] Pendant une heure il n’y a personne, à l’heure de { $zone }.
   *[other] Pendant { $count } heures il n’y a personne, à l’heure de { $zone }.
  }
figures-level-none = personne
figures-level-part = une partie de l’heure
figures-level-one = une personne
figures-level-more = plus d’une
