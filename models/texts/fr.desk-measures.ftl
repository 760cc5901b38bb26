### What may be taken away for a norm or a report, on the desk, in French.

act-redact = Retirer le message
act-mute = Rendre muet pour un temps
act-remove = Faire sortir des salons
act-ban = Tenir à l’écart pour un temps
act-lift = Rendre ce qui a été retiré
act-withdraw = Reprendre ce que tu voulais
act-agree = D’accord : { measure-act }
act-long = Pour combien de temps ?
act-long-2h = 2 heures
act-long-1d = un jour
act-long-3d = 3 jours
act-long-7d = 7 jours
act-long-30d = 30 jours
act-long-90d = 90 jours
act-long-365d = un an
act-why = Pourquoi ? La personne le lit tel que tu l’écris, comme les mots de l’équipe.

log-flag-wanted = voulait retirer quelque chose, et a demandé un deuxième accord
log-flag-withdrawn = ne le voulait plus
log-flag-agreed = a donné son accord
log-flag-redacted = a fait retirer le message
log-flag-muted = a rendu la personne muette
log-flag-removed = a fait sortir la personne
log-flag-banned = tient la personne à l’écart
log-flag-lift-wanted = voulait rendre ce qui a été retiré
log-flag-lifted = a rendu ce qui a été retiré
log-flag-not-lifted = n’a pas pu le rendre partout
log-flag-ended = l’a rendu, car le temps était écoulé
