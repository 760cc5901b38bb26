# Cards for practising together or alone (!skill), and the newer ones of the deck; the first ten stand in rituals.
# A line must not begin with * or [ or . ; write {""} before it.

skill-card =
    {""}**{ $title }**

    { $text }

    Essaie maintenant ou un autre jour, ou laisse. **{ $another }** en tire une autre, **{ $list }** les montre toutes.
skill-list =
    Ce qu’il y a à pratiquer. Écris **{ $command }** et un nombre ou un nom.
    { $items }
skill-row = **{ $number }** ({ $name }) : { $title }
skill-own-row = **{ $number }** : { $title }
skill-unknown = Je n’ai pas de carte de ce nom. **{ $list }** les montre toutes, et **{ $command }** sans rien d’autre en tire une.
help-skill = tire une carte avec quelque chose à pratiquer, ou montre celle que tu nommes

card-breathing-title = Plus long à l’expiration
card-breathing = Inspire en comptant jusqu’à quatre, expire en comptant jusqu’à six, dix fois. Si compter te met mal à l’aise, laisse juste l’air sortir un peu plus lentement qu’il n’est entré. Puis lève les yeux. Y a-t-il une nuance, dans les épaules ou dans les mains ?
card-wave-title = Rester à la surface
card-wave = Pense à une envie de la semaine passée, pas la plus forte. Où était-elle dans ton corps ? Est-ce qu’elle a grandi, duré, diminué ? Décris-la comme la météo, sans rien décider. Une envie finit par passer plus souvent qu’elle ne l’annonce.
card-asking-for-help-title = Un message déjà prêt
card-asking-for-help = Écris un message à une personne de confiance, pour un jour où les mots manqueront. Trois lignes suffisent : comment je vais, ce qu’il me faut, ce que tu n’as pas à faire. Garde-le là où tu le retrouveras. Il n’y a pas à l’envoyer aujourd’hui.
card-leaving-title = Le chemin vers la porte
card-leaving = Pense à un lieu ou à une soirée où cela pourrait devenir dur. Comment partirais-tu : avec quelle phrase, par où, vers qui ou vers quoi ? Dis la phrase une fois pour toi, ou écris-la ici. Partir plus tôt se passe de raison.
card-thought-title = Une pensée est une pensée
card-thought = Prends une phrase que ta tête répète, comme “maintenant, ça ne change plus rien”. Écris devant : “Je remarque la pensée que …”. Relis les deux. Qu’ajouterait quelqu’un qui t’aime bien ?
card-repair-title = Réparer
card-repair = Pense à une petite chose qui a mal tourné entre toi et quelqu’un. Écris trois phrases : ce que j’ai fait, comment cela a pu être pour toi, ce que j’aimerais faire maintenant. Pas de “mais”. Le lui dire ou non, c’est pour un autre jour.
card-evening-title = La dernière heure
card-evening = Comment sont les soixante dernières minutes avant ton sommeil ? Choisis une chose à en sortir et une à y mettre : une lumière, un livre, une tasse de quelque chose de chaud, le téléphone dans une autre pièce. Essaie trois soirs.
card-good-hour-title = Une heure qui allait bien
card-good-hour = Rappelle-toi une heure de cette semaine qui allait bien. Où étais-tu, qui était là, que faisaient tes mains ? Trouve un morceau de cette heure que tu pourrais mettre exprès dans la semaine prochaine, et note le jour.
