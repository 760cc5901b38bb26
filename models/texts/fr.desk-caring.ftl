### Ce qui peut être fait pour une personne, au bureau, en français.

act-write = Lui écrire par le gardien
act-write-what = Ce qu’il faut lui faire lire ; cela arrive avec ton nom
act-room = Ouvrir un salon privé pour vous deux
act-sendlines = Envoyer les lignes d’aide
act-sendlines-again = Même si elles ont été envoyées dans la dernière demi-heure
act-emergency = Les secours sont là
act-emergency-what = Ce que les autres ont besoin de savoir, si tu veux
flag-own-name = Ou écris en ton propre nom : { $who }
log-flag-written = a écrit à la personne
log-flag-lines = a fait envoyer les lignes d’aide
log-flag-room = a demandé un salon privé
log-flag-emergency = a noté que les secours sont là
log-flag-again = un autre message de la même personne s’y est ajouté
