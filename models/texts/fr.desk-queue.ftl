### Le bureau, en français.

queue-title = Ce qui attend
queue-filters = Quels signalements
queue-all-tiers = tous les niveaux
queue-all-states = tout ce qui attend
queue-all-circles = tous les cercles
queue-all-norms = avec ou sans règle
queue-mine = ceux qu’on me demande
queue-count = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
  }
queue-flag = Signalement { $number }
queue-waited = attend depuis longtemps
queue-free = personne ne l’a pris
queue-with = avec { $who }
queue-with-you = avec toi
queue-words = Montrer les mots
queue-open = Ouvrir
queue-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
  }
queue-none = Rien n’attend. Merci d’avoir regardé.
queue-none-fit = Rien ici ne correspond à ce que tu as choisi.

## Why a flag is there

queue-why-danger-crisis = Quelqu’un est peut-être en danger maintenant.
queue-why-danger-red = Quelqu’un va très mal et a bientôt besoin d’une personne.
queue-why-danger-amber = Quelqu’un traverse un moment difficile.
queue-why-norm-amber = Une règle du cercle est peut-être touchée. Rien n’y fait penser à un danger.
queue-why-asked-crisis = Quelqu’un a demandé à parler à une personne.
queue-why-not-screened-amber = Le gardien n’a pas pu évaluer ce message. Merci de le lire.
queue-why-report-amber = Quelqu’un le signale et demande de regarder.
queue-why-report-red = Quelqu’un le signale, et cela fait penser qu’une personne va mal.
queue-why-report-crisis = Quelqu’un le signale, et cela fait penser à un danger maintenant.
queue-nobody = ne nomme personne

## What can be done

act-claim = Le prendre
act-escalate = Appeler plus de monde
act-company = Demander de la compagnie
act-followup = Regarder de nouveau plus tard
act-followup-when = Quand ?
act-followup-12h = dans 12 heures
act-followup-1d = demain, à cette heure
act-followup-3d = dans 3 jours
act-followup-1w = dans une semaine
act-handover = Le passer à quelqu’un
act-handover-whom = À qui le gardien doit-il demander ?
act-note = Noter quelque chose
act-note-what = Seulement pour les autres personnes qui modèrent
act-release = Le rendre
act-reopen = Le rouvrir
act-resolve = Le clore
act-resolve-what = Ce qu’il en est advenu, si tu veux
act-false = Le clore comme fausse alerte
act-false-what = Pourquoi ce n’en était pas une vraie, si tu veux
act-anyway = C’est { $who } qui s’en occupe ; le faire tout de même
