### Le bureau, en français.

log-title = Le journal
log-about = Ce que les personnes qui modèrent et le gardien ont fait dans tes cercles, et tes passages au bureau. Il ne contient aucun mot des membres.
log-when = Quand
log-who = Qui
log-what = Quoi
log-none = Encore rien.
log-more = Plus ancien
log-keeper = le gardien
log-somebody = quelqu’un

log-flag-raised = ouvert
log-flag-worse = apporté de nouveau, car son message a été modifié
log-flag-claimed = l’a pris
log-flag-escalated = a appelé plus de monde
log-flag-released = l’a rendu
log-flag-handed-over = a demandé à quelqu’un par son nom de le prendre
log-flag-reopened = l’a rouvert
log-flag-lapsed = l’a ouvert à toute l’équipe, car personne n’avait regardé de nouveau
log-flag-follow-up = le regardera de nouveau
log-flag-noted = a noté quelque chose
log-flag-resolved = l’a clos
log-flag-false-alarm = l’a clos comme fausse alerte
log-thresholds = a choisi combien l’examen fait remonter
log-stepped-back = a pris du recul
log-back = est de retour
log-shift-added = a ajouté un tour de garde
log-shift-removed = a laissé un tour de garde
log-swap-asked = a demandé un échange
log-swap-taken = a pris une fois le tour de quelqu’un
log-debrief-asked = a demandé à parler avec quelqu’un
log-meeting-started = a ouvert une réunion
log-meeting-ended = a terminé une réunion
log-chair-handed = a confié la conduite de la réunion
log-desk-asked = a demandé le bureau
log-desk-entered = a ouvert le bureau
log-desk-closed = a fermé le bureau partout
