# Ce que le gardien dit pendant et entre les réunions. Lire chaque phrase à voix haute, comme quelqu’un qui a honte, peur ou sommeil.
# La première ligne de ce qui est privé ne dit rien de rétablissement ni de crise : un écran verrouillé la montre.

## Coming in (rituals/welcome)

welcome-person =
    Bonjour, je suis le gardien : un programme qui aide dans un salon où tu viens d’entrer. Avant tout, voici ce que je fais de tes mots.

    Il s’agit du salon de **{ $circle }**.

    - **Ce que je lis :** chaque message dans les salons de ce cercle, et ce que tu m’écris ici. Je guette les signes que quelqu’un est peut-être en danger, et ce que ce cercle demande à tout le monde. Sur ce second point, il se peut que je t’écrive un petit mot privé, que personne d’autre ne voit.
    - **Ce que je garde :** tes derniers messages, { $context } au plus, seulement pour comprendre le suivant. Quand un message est montré à des personnes, un court morceau de celui-ci, pendant { $flags }. Que je t’ai écrit un tel mot privé, pendant un jour. Ce que tu me dis de toi, jusqu’à ce que tu me demandes de l’oublier. Tout cela est chiffré là où je tourne.
    - **Qui le voit :** { $seen }
    - **En privé :** { $direct }

    Rien n’est envoyé à un autre service, et on ne fait sortir personne d’un salon parce que ça va mal.

    Si tu n’es pas en sécurité en ce moment, ou si tu veux parler à une personne : **{ $now }**. Cela marche tout de suite, ici ou dans le salon, et je ne réponds qu’à toi.
    Pour ce que je sais faire d’autre : **{ $help }**. Tu n’as pas besoin de répondre à ce message.
welcome-room =
    Je suis le gardien, un programme. Je lis les messages de ce salon pour remarquer quand quelqu’un est peut-être en danger, et ce que ce cercle demande à tout le monde.

    Je garde les derniers messages de chaque personne { $context } au plus, et un court morceau d’un message montré à des personnes, pendant { $flags }, tout cela chiffré. Qui le voit : { $seen } Rien n’est envoyé à un autre service.

    Si tu n’es pas en sécurité en ce moment, ou si tu veux parler à une personne : **{ $now }**, ici ou à moi en privé ; je ne réponds qu’à toi.
    Pour ce que je sais faire d’autre : **{ $help }**
seen-by-moderators = les personnes qui modèrent ce cercle, et seulement quand un message a peut-être besoin d’une personne. Ce sont elles qui décident ; je ne fais que le leur apporter.
seen-by-nobody = en ce moment, personne. Aucune équipe de modération n’est en place ici, et je ne peux donc t’amener personne.
direct-asked = si quelque chose que tu m’écris fait penser à un danger, je te donne des lignes à appeler et je te demande si tu veux une personne. Sans ton accord, je n’appelle personne.
direct-called = si quelque chose que tu m’écris fait penser à un danger, je te donne des lignes à appeler, et je préviens toujours une personne qui modère ce cercle. Le cercle en a décidé ainsi.

## A meeting: its parts

title-opening = Ouverture
title-silence = Un moment de silence
title-check-in = Tour d’arrivée
title-discussion = Échange en commun
title-skill-practice = S’exercer ensemble
title-milestones = Étapes
title-closing = Tour de clôture

prompt-opening = Bienvenue à tout le monde. C’est bien que vous soyez là, quelle qu’ait été la journée.
prompt-silence = Il n’y a rien à faire. Je dirai quand on continue.
prompt-check-in = Comment es-tu là aujourd’hui ? Un mot suffit.
prompt-discussion = Qu’as-tu en tête ? Cela peut être grand ou petit, achevé ou non.
prompt-skill-practice = Pense à une chose qui a su t’aider à traverser un moment difficile. Si tu veux, raconte-nous comment tu as fait, pour que quelqu’un d’autre puisse essayer.
prompt-milestones = S’il y a quelque chose que tu aimerais marquer, grand ou petit, c’est ici. Si tu ne comptes rien, tu es tout autant à ta place.
prompt-closing = Une ligne à emporter, ou à laisser ici.

opening-norms = Ce qui se dit ici reste ici. On parle pour soi, on écoute sans juger, et on donne des conseils seulement quand quelqu’un en demande. Si tu écris sur quelque chose de dur, nomme-le d’abord, et laisse de côté les méthodes et les quantités.
segment-opening =
    { $prompt }

    { $norms }

    {""}**Comment ça se passe :** quand la parole est à toi, je dis ton nom et les autres lisent. Écris autant ou aussi peu que tu veux, en autant de messages que tu veux ; si tu tapes lentement, **{ $prefix }slow** double ton temps. Passer est toujours bien, et personne ne demande pourquoi.

    {""}**Une place :** touche 👋 sous ce message, ou écris n’importe quoi. Pour lire sans qu’on t’appelle aujourd’hui, touche 👂 ou écris **{ $prefix }listen**. Tu peux arriver plus tard et partir plus tôt.

    Nous sommes des pairs et non une clinique. Si tu n’es pas en sécurité en ce moment, ou si tu veux parler à une personne : **{ $prefix }help now**, ici ou à moi en privé. Je ne réponds qu’à toi.
segment-silence = { $title }, pendant { $time }. { $prompt }
segment-round =
    { $title }. { $prompt }

    Le tour se fait dans cet ordre : { $order }. { $others }
segment-discussion =
    { $title }, pendant { $time } environ. { $prompt }

    Pour avoir la parole, lève la main : touche ✋ sous ce message, ou écris un simple “!” ou **{ $prefix }hand**. J’appelle les mains dans l’ordre où elles se lèvent. { $others }
segment-open =
    { $title }, pendant { $time } environ. { $prompt }

    Ici, il n’y a pas d’ordre : écris quand tu veux, ou lis seulement.
segment-skill-practice =
    { $title }, pendant { $time } environ.

    { $prompt }

    Essayez-le ici ensemble, ou au calme, de votre côté. Lire seulement, c’est bien aussi.
segment-milestones = { $title }. { $prompt }
others-wait = Pendant que quelqu’un a la parole, les autres lisent.
others-may-write = Des mots bienveillants entre-temps sont les bienvenus ; des conseils, seulement quand quelqu’un en demande.
round-over = Merci à tout le monde pour ce qui a été dit et pour ce qui ne l’a pas été.
discussion-warning = Il reste environ { $time } pour cette partie. Si quelque chose aimerait encore être dit, il y a de la place.
discussion-hands-left = Le temps de cette partie est écoulé, et je regrette qu’il n’ait pas suffi pour { $people }. On peut l’apporter à la clôture, ou l’écrire ici quand la réunion sera finie.
skill-step = Avant de continuer : y a-t-il un petit pas que tu aimerais faire avant notre prochaine rencontre ? Il peut être assez petit pour tenir dans une mauvaise journée. Écris-le ici, ou garde-le pour toi.

## A meeting: the talking piece

turn-called = { $person }, la parole est à toi, pour { $time } environ. ✅, **done** ou **fini** la fait passer. ⏭️, **pass** ou **je passe**, c’est toujours bien.
turn-called-again = { $person }, voici la parole encore une fois, si tu la veux. ✅, **done** ou **fini** la fait passer. ⏭️, **pass** ou **je passe**, c’est tout aussi bien.
turn-called-discussion = { $person }, tu as levé la main : la parole est à toi, pour { $time } environ. ✅, **done** ou **fini** la fait passer. ⏭️, **pass** ou **je passe**, c’est toujours bien.
turn-called-closing = { $person }, une ligne pour finir, si tu veux. ✅, **done** ou **fini** fait passer la parole. ⏭️, **pass** ou **je passe**, c’est toujours bien.
turn-warning = { $person }, il te reste environ { $time }. Prends-les pour finir ta pensée ; rien n’a besoin d’être complet.
back-to-speaker = Je n’étais pas là un moment, et me revoici. Personne n’a perdu son tour. { $person }, la parole est toujours à toi, pour { $time } environ à partir de maintenant. ✅, **done** ou **fini** la fait passer. ⏭️, **pass** ou **je passe**, c’est toujours bien.
back = Je n’étais pas là un moment, et me revoici. Merci de votre patience ; on continue où on en était.
resumed-to-speaker = On continue. { $person }, la parole est toujours à toi, pour { $time } environ à partir de maintenant. ✅, **done** ou **fini** la fait passer. ⏭️, **pass** ou **je passe**, c’est toujours bien.
resumed = On continue où on en était.

## A meeting: its end

closing-words = Merci d’avoir été là, avec des mots ou sans. Ce qui s’est dit ici reste ici.
meeting-closed =
    { $closing }

    La réunion est finie, et le salon reste ouvert. Si quelque chose pèse encore : **{ $prefix }help now**, même après la réunion.
meeting-empty = Tout le monde a repris sa route, alors je clos la réunion ici. Vous pouvez en ouvrir une autre quand vous voulez.
meeting-closed-paused = La pause est devenue longue, alors je clos la réunion ici. Merci pour ce que vous avez apporté. Vous pouvez en ouvrir une autre quand vous voulez.
meeting-closed-late = Je n’étais pas là pendant longtemps, et je le regrette : cela a écourté notre réunion. Je la clos ici, pour ne pas appeler une personne déjà repartie. Vous pouvez en ouvrir une autre quand vous voulez.

## A meeting: in private, or only for one person

late = C’est bien que tu sois là. La réunion a commencé, et il y a une place pour toi. Tu n’as rien à faire jusqu’à ce que je dise ton nom, et tu peux toujours passer.
late-in-round = C’est bien que tu sois là. La réunion a commencé, et tu as une place à la fin de ce tour. Tu n’as rien à faire jusqu’à ce que je dise ton nom, et tu peux toujours passer.
late-in-discussion = C’est bien que tu sois là. La réunion a commencé, et tu as une place. En ce moment, on parle en levant la main : un simple “!” dans le salon lève la tienne. Tu peux aussi seulement lire.
meeting-runs = C’est bien que tu sois là. Une réunion est en cours dans le salon où tu viens d’entrer. Tu peux simplement lire. Pour avoir une place, écris-y n’importe quoi, ou **{ $prefix }here** ; je t’appelle à la fin du tour, et tu peux toujours passer.
listening-noted = D’accord, tu es là et je ne t’appellerai pas. Si tu veux finalement un tour, écris **{ $prefix }here** dans le salon.
slow-noted = D’accord, tu as deux fois plus de temps chaque fois que la parole est à toi, dans cette réunion. Rien ne presse.
cross-talk = Une petite note que personne d’autre ne voit : en ce moment, la parole est à { $person }, et les autres lisent. Tes mots sont les bienvenus quand ton tour viendra.
cross-talk-hand = Une petite note que personne d’autre ne voit : en ce moment, la parole est à { $person }, et les autres lisent. Un simple “!” dans le salon lève ta main, et je t’appelle à ton tour.
hand-not-needed = Pas besoin de lever la main dans cette partie. Dans un tour, j’appelle tout le monde ; sinon, tu peux simplement écrire.
hand-later = Les mains sont pour l’échange en commun. Dans cette partie, tu peux simplement écrire, ou lire.
not-your-turn = La parole n’est pas à toi en ce moment. Quand elle le sera, je dirai ton nom, et passer est toujours bien. Si tu préfères que je ne t’appelle pas du tout, écris **{ $prefix }listen**.
no-meeting = Il n’y a pas de réunion en ce moment, et je n’ai donc rien à faire ici. Dans le salon de { $circle }, **{ $prefix }agenda** montre à quoi ressemble une réunion.
no-seat = Une réunion est en cours, et tu n’y as pas encore de place. Écris n’importe quoi dans le salon de { $circle }, et il y a une place pour toi.

## A meeting: who leads it

start-elsewhere = Les réunions se tiennent dans le salon principal du cercle. Ouvre-la là-bas, s’il te plaît.
start-by-chairs = Ici, les réunions sont ouvertes par { $chairs }. Chacune de ces personnes saura quand a lieu la prochaine.
start-no-chairs = Il n’y a encore personne qui soit là pour ouvrir des réunions ici. La personne qui fait tourner le gardien peut en nommer dans ses réglages.
start-unclear = Je n’ai pas pu lire combien de temps la réunion doit durer. Écris les minutes, par exemple **{ $command }**, ou rien pour la durée habituelle.
start-running = Une réunion est déjà en cours, et il y a une place pour toi. **{ $command }** montre où on en est.
paused = On fait une pause ici. Pendant ce temps, le temps de personne ne court. **{ $command }** continue.
extended = On a { $time } de plus. Rien ne presse.
extend-unclear = Je n’ai pas pu lire combien de temps de plus cela fait. Écris les minutes, par exemple **{ $command }**.
chair-handed = À partir d’ici, c’est { $person } qui mène cette réunion. Merci.
chair-left = La personne qui menait cette réunion a dû partir. On continue tout de même. Quelqu’un du cercle qui mène ou modère, et qui est ici, peut prendre le relais avec **{ $command }**.
chair-only = C’est { $person } qui mène cette réunion, et c’est à cette personne d’en décider. Tu peux lui demander dans le salon.
chair-free = Personne ne mène cette réunion en ce moment, et elle continue d’elle-même. Quelqu’un du cercle qui mène ou modère peut prendre le relais.
chair-not-here = Je n’ai pas trouvé cette personne parmi celles qui ont une place. Écris l’identifiant complet, par exemple @name:example.org, de quelqu’un qui est ici.

## A meeting: where we are

agenda-none =
    Aucune réunion n’est en cours. Voici à quoi elle ressemble dans { $circle } :
    { $items }
    {""}**{ $command }** en commence une.
agenda-running =
    Où on en est :
    { $items }
agenda-past = { $title } : fait
agenda-now = **{ $title }** : on en est là
agenda-ahead = { $title } : environ { $time }
where-paused = On est en pause.
where-speaker = La parole est à { $person }.
where-next = Ensuite : { $people }
where-chair = C’est { $person } qui mène cette réunion.

## Milestones: what the usual ones are called

mark-day = 24 heures
mark-week = une semaine
mark-30-days = 30 jours
mark-60-days = 60 jours
mark-90-days = 90 jours
mark-6-months = 6 mois
mark-9-months = 9 mois
mark-year = un an
mark-18-months = 18 mois
mark-two-years = deux ans
mark-five-years = cinq ans
mark-ten-years = dix ans

## Milestones: in the room

milestone-person = { $person } m’a demandé de le dire ici : **{ $label }**. On se réjouit avec toi.
milestone-somebody = Quelqu’un ici m’a demandé de le dire : **{ $label }**. On se réjouit avec toi, qui que tu sois.

## Milestones: in private

milestone-question =
    Une petite question, que personne d’autre ne voit. Tu n’as pas besoin de répondre.

    D’après la date que tu m’as dite, tu as atteint **{ $label }**. Veux-tu que je le dise dans la réunion ? Écris un mot :
    - **room** ou **salon** : je le dis avec ton nom.
    - **anonymous** ou **anonyme** : je dis “quelqu’un ici”, et aucun nom.
    - **skip** ou **rien** : je ne dis rien.

    Sans réponse, je ne dis rien, et je ne redemanderai pas.
milestone-question-few =
    Une petite question, que personne d’autre ne voit. Tu n’as pas besoin de répondre.

    D’après la date que tu m’as dite, tu as atteint **{ $label }**. Veux-tu que je le dise dans la réunion ? Écris un mot :
    - **room** ou **salon** : je le dis avec ton nom.
    - **skip** ou **rien** : je ne dis rien.

    “Quelqu’un ici” ne te cacherait pas : moins de { $count } personnes ont une place en ce moment. Sans réponse, je ne dis rien, et je ne redemanderai pas.
milestone-few = Je préfère ne pas le faire aujourd’hui, et voici pourquoi : moins de { $count } personnes ont une place, et “quelqu’un ici” ne te cacherait donc pas. Avec **room** ou **salon**, je le dis avec ton nom ; avec **skip** ou **rien**, je ne dis rien.
milestone-noted-room = Merci. Je le dis dans le salon quand la réunion y arrive. D’ici là, tu peux changer d’avis : écris **skip** ou **rien**, et je ne dis rien.
milestone-noted-anonymous = Merci. Je dis “quelqu’un ici”, et aucun nom, quand la réunion y arrive. D’ici là, tu peux changer d’avis : écris **skip** ou **rien**, et je ne dis rien.
milestone-skipped = D’accord, je ne dis rien. C’est tout aussi bien.
milestone-said-already = Je l’ai déjà dit, et je ne peux pas revenir dessus. Je regrette si ce n’est pas ce que tu voulais ; une personne qui modère peut t’aider si tu le demandes.
milestone-too-late = Merci de me le dire. Cette réunion est finie, ou tu l’as quittée, et je ne dis donc rien. Si la prochaine est bientôt, je te redemanderai.
milestone-not-hidden = J’ai gardé quelque chose pour moi, pour toi. Moins de personnes ont une place qu’avant, et “quelqu’un ici” n’aurait donc pas suffi à te cacher. Si tu veux que je le dise avec ton nom, écris **room** ou **salon**.
since-kept =
    Merci. C’est noté, pour toi et personne d’autre : ni le reste du cercle ni la modération ne le voient.
    { $days ->
        [0] Tu comptes à partir d’aujourd’hui, { $date }.
        [one] Cela fait un jour depuis le { $date }.
       *[other] Cela fait { $days } jours depuis le { $date }.
    }
    Je ne le dis jamais nulle part sans te demander d’abord. Avec **{ $command }**, je l’oublie.
days =
    Voici ce que tu m’as demandé. C’est pour toi, et je ne le dis à personne d’autre.
    { $days ->
        [0] Tu comptes à partir d’aujourd’hui, { $date }.
        [one] Cela fait un jour depuis le { $date }.
       *[other] Cela fait { $days } jours depuis le { $date }.
    }
    {""}Avec **{ $command }**, je l’oublie.
days-unknown = Tu ne m’as pas dit de date, et ce n’est pas nécessaire. Si tu veux, écris-la ainsi : **{ $command }**. Ni le reste du cercle ni la modération ne la voient.
since-forgotten = C’est fait. Je l’ai oublié.
since-unclear = Je n’ai pas pu y lire un jour précis, pardon. Écris-le ainsi, s’il te plaît : **{ $command }**. Tu peux aussi écrire “aujourd’hui”, “hier” ou “il y a 3 jours”.
since-future = Ce jour est encore à venir, et je n’ai donc rien noté. Écris un jour déjà venu, par exemple **{ $command }**.

## What !help says of each command

help-start = ouvre une réunion ; un nombre dit combien de minutes elle peut durer
help-here = prend une place dans la réunion
help-listen = te garde dans la réunion sans qu’on t’appelle
help-hand = lève ta main dans l’échange ; un simple “!” fait de même
help-pass = fait passer la parole ; c’est toujours bien
help-done = fait passer la parole quand tu as fini
help-slow = te donne deux fois plus de temps dans cette réunion
help-agenda = montre où en est la réunion, et à qui c’est ensuite
help-next = passe à la personne ou à la partie suivante, pour la personne qui a la parole ou mène la réunion
help-pause = met la réunion en pause, pour la personne qui la mène
help-resume = continue après une pause
help-extend = donne plus de temps, pour la personne qui mène la réunion
help-skip = passe à la partie suivante, pour la personne qui mène la réunion
help-chair = confie la réunion à quelqu’un d’autre, ou la prend quand personne ne la mène
help-end = termine la réunion avec les mots de clôture
help-since = note une date à partir de laquelle tu comptes, pour toi et personne d’autre
help-days = te dit combien de temps a passé, pour toi et personne d’autre

## Practice cards

card-listening-title = Écouter des deux oreilles
card-listening = À deux, ou tout le groupe : une personne écrit deux ou trois phrases sur sa journée. Une autre redit avec ses propres mots ce qu’elle a entendu, et demande “c’est bien cela ?”. Pas de conseil, pas d’histoire à soi. Ensuite, on échange.
card-saying-no-title = Dire non, avec douceur
card-saying-no = Pense à une chose qu’on t’a demandée et que tu ne voulais pas donner. Écris ton non en une phrase, sans excuse : “Je préfère ne pas le faire, et j’espère qu’on se verra quand même dimanche.” Relis-le. Est-ce que cela te ressemble encore ?
card-asking-title = Demander quelque chose
card-asking = Termine ces trois bouts de phrase, pour une personne réelle ou inventée : “Quand … arrive, je ressens … . J’aimerais … .” Laisse de côté “tu fais toujours” et “tu ne fais jamais”. Les autres peuvent dire lequel des trois était le plus clair pour eux.
card-boundary-title = Une limite, tracée au crayon
card-boundary = Nomme une chose dont tu aimerais avoir moins dans ta semaine : un lieu, une heure, un genre de conversation. Écris une phrase qui la tiendrait un peu plus loin. Elle peut être petite, et tu peux la déplacer encore.
card-ten-minutes-title = Attendre dix minutes
card-ten-minutes = Une forte envie monte et descend souvent comme une vague. Qu’est-ce qui pourrait te porter pendant dix minutes : marcher jusqu’au coin de la rue, de l’eau froide sur les mains, quelqu’un à qui écrire ? Fais une liste de trois, pour ne pas avoir à réfléchir quand elle vient.
card-four-questions-title = Faim, colère, solitude, fatigue
card-four-questions = Demande-toi les quatre, l’une après l’autre. Si c’est oui pour l’une d’elles, quelle serait la plus petite chose qui l’apaise aujourd’hui ? Manger un peu, fermer une porte, un message, s’allonger vingt minutes.
card-five-senses-title = Cinq, quatre, trois, deux, un
card-five-senses = Regarde autour de toi : cinq choses que tu vois, quatre que tu peux toucher, trois que tu entends, deux que tu sens, une que tu goûtes. Prends ton temps. Écris l’une d’elles ici si tu veux. Cela te ramène dans la pièce quand ta tête est ailleurs.
card-friend-title = Ce que je dirais à quelqu’un que j’aime
card-friend = Écris ce que tu t’es dit lors de ton dernier jour difficile. Puis écris ce que tu aurais dit à quelqu’un que tu aimes, au même endroit. Partage le second, si tu veux, et garde le premier.
card-open-question-title = Une question ouverte
card-open-question = Quelqu’un nomme une chose qui lui trotte dans la tête. Les autres ne peuvent que demander, et seulement des questions auxquelles on ne répond pas par oui ou non : “Qu’est-ce qui serait différent ?” “Qu’as-tu essayé qui a un peu servi ?” Personne ne répond pour quelqu’un d’autre.
card-early-signs-title = Le voir venir
card-early-signs = Repense à une soirée difficile. Qu’est-ce qui était différent deux jours avant : le sommeil, les repas, la compagnie, une pensée ? Note un signe précoce à toi, et une chose que tu aimerais faire la prochaine fois que tu le remarques.
