### Le bureau, en français.

## The way in, as a private message

desk-link =
    Voici ton chemin vers le bureau. Il est à toi et à personne d’autre, marche une fois, et pendant { $good }. Si tu ne l’as pas demandé, laisse-le fermé, s’il te plaît.

    { $url }
desk-none = Il n’y a pas de bureau ici : la personne qui me fait tourner ne l’a pas activé. Tout peut se faire aussi dans cette application ; **{ $prefix }help** montre comment.

## The frame

desk-name = Le bureau
desk-skip = Au contenu
desk-pages = Pages
desk-circles = Cercles
desk-keys = Touches
desk-grey = Moins de couleur
desk-out = Se déconnecter
desk-out-everywhere = Se déconnecter partout
desk-close = Fermer
desk-back = Au bureau
desk-go-on = Continuer
desk-done = C’est fait.
desk-lost = La connexion est partie, et cette page est peut-être plus ancienne qu’elle n’en a l’air. Elle revient d’elle-même.

desk-key-down = signalement suivant
desk-key-up = signalement précédent
desk-key-open = l’ouvrir
desk-key-words = montrer les mots
desk-key-claim = le prendre
desk-key-resolve = le clore
desk-key-note = noter quelque chose
desk-key-help = montrer ces touches

## Coming in

desk-welcome = Un appui, et tu y es. Le lien marche une seule fois.
desk-enter = Entrer
desk-how-in = Pour entrer, écris { $prefix }desk dans le salon de modération ou au gardien. Il t’envoie un lien en privé.

## What is not to be had

desk-link-over = Ce lien a déjà servi ou est trop ancien. Écris { $prefix }desk au gardien, et il t’en envoie un nouveau.
desk-no-role = Tu ne modères aucun cercle ici en ce moment, et il n’y a donc rien à montrer. Si ce n’est pas voulu, demande aux autres.
desk-no-such-flag = Sous ce numéro, il n’y a rien que je puisse te montrer.
desk-not-there = Cette page n’existe pas.
desk-foreign-form = Cela ne venait pas de ta propre page du bureau, et rien ne s’est passé. Rouvre le bureau, s’il te plaît, et essaie encore une fois.
desk-wrong-address = Le bureau n’est pas à cette adresse.
desk-too-fast = Cela faisait beaucoup d’un coup. Attends une minute, s’il te plaît, et essaie de nouveau.
desk-failed = Quelque chose s’est mal passé de mon côté, et rien n’a été modifié. La personne qui me fait tourner peut le voir.

## Words of all pages

tier-crisis = crisis (crise)
tier-red = red (rouge)
tier-amber = amber (orange)
state-open = ouvert
state-claimed = pris
state-follow-up = pour plus tard
state-closed = clos
state-resolved = clos
state-false-alarm = fausse alerte
