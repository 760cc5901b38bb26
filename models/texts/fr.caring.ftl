### Ce que les personnes qui modèrent peuvent faire pour la personne dont parle un signalement, en français.

## Ce que lit cette personne

letter =
    { private-note }

    { $who }, de l’équipe de ce cercle, t’écrit ceci. Je ne fais que le porter :

    { $words }

    Tu n’as pas besoin de répondre. Ce que tu m’écris ici, je le transmets à { $who } et à l’équipe, tant que c’est ouvert. Si tu préfères que je ne le fasse pas, écris **stop**.
letter-enough = J’ai déjà beaucoup transmis. Ce que tu viens d’écrire, je ne l’ai plus transmis, et je ne transmets rien d’autre avant que { $who } écrive de nouveau. { $who } et l’équipe ont tout ce qui précède. Si tu veux parler à quelqu’un maintenant, écris **call**.
letter-over = Ce pour quoi { $who } t’a écrit est clos pour l’instant, je ne transmets donc plus rien d’ici. Si tu veux de nouveau parler à quelqu’un, écris **call**. Tu n’as besoin d’aucune raison.
letter-stopped = À partir de maintenant, je ne transmets rien de ce que tu m’écris. { $who } l’apprend, et rien d’autre. Si tu veux parler à quelqu’un, écris **call**.

care-lines =
    { private-note }

    { $who }, de l’équipe de ce cercle, voudrait que tu aies ceci. Voici qui tu peux joindre :

    { $lines }

    { care-country }

    { care-danger }

help-offered-passed =
    Merci de l’avoir écrit. Je l’ai transmis, comme je te l’avais dit. Je ne sais pas quand quelqu’un le lira ; s’il te plaît, n’attends pas que nous.

    Je ne suis qu’un programme, et je ne peux pas être quelqu’un pour toi. Voici qui le peut :

    { $lines }

    { care-country }

    Veux-tu que j’appelle une personne de l’équipe de ce cercle ? Écris **call**, et je le fais.

    { care-danger }

room-first = { $subject }, ce salon est pour toi et { $who }, de l’équipe de ton cercle, et pour personne d’autre. Chacun de vous peut partir à tout moment, sans raison à donner. Je ne regarde rien de ce qui s’écrit ici, et je pars dès que vous êtes là tous les deux, ou au bout de deux jours.

## Ce qu’entendent les personnes qui modèrent

letter-how = { $why ->
    [long] C’est plus long que ce que je peux porter en une fois ({ $limit } caractères). Merci de le dire en deux parties.
   *[none] Il n’y avait rien à porter. Merci de l’écrire après le numéro : **{ $prefix }write { $number }**, puis ce que { $subject } doit lire.
  }
letter-sent = Tes mots partent vers { $subject }, avec ton nom. La réponse de { $subject } arrivera sous la carte du signalement { $number }.
letter-answered =
    { $changed ->
        [yes] Signalement { $number } : { $subject } a modifié une réponse. La voici maintenant :
       *[no] Signalement { $number } : { $subject } répond :
    }

    { $words }

    { $sure ->
        [yes] { "" }
       *[no] Je n’ai pas pu m’assurer que cela venait d’un appareil de { $subject }.
    }
letter-answered-unshown = Signalement { $number } : { $subject } a répondu. Je ne montre pas de mots ici, parce que ce salon n’est pas chiffré ou qu’il s’y trouve des personnes d’autres serveurs.
letter-sounds = { $tier ->
    [crisis] Signalement { $number } : ce que { $subject } vient de m’écrire en privé donne à penser que quelqu’un est peut-être en danger maintenant. Merci de regarder tout de suite.
   *[red] Signalement { $number } : ce que { $subject } vient de m’écrire en privé donne à penser qu’il faudra bientôt quelqu’un.
  }
letter-no-answers = Signalement { $number } : { $subject } préfère que je ne transmette rien. Si c’est important, merci d’écrire en votre propre nom.

lines-sent = J’ai envoyé les lignes d’aide à { $subject }.
lines-lately = { $subject } a déjà reçu de moi des lignes d’aide à { $at }, je n’en ai donc pas renvoyé. S’il les faut quand même : **{ $prefix }sendlines { $number } anyway**

room-coming = Je prépare un salon privé pour toi et { $subject }. Vous recevez une invitation tous les deux.
room-already = { $state ->
    [made] Il y a déjà un salon privé pour toi et { $subject }. Cherche-le parmi tes salons ou tes invitations.
   *[making] Le salon privé pour toi et { $subject } se prépare. Vous recevez une invitation tous les deux.
  }
room-made = Signalement { $number } : le salon privé avec { $subject } est là, et les invitations sont parties. Je le quitte dès que tout le monde est entré.
room-failed = Signalement { $number } : je n’ai pas pu préparer le salon privé avec { $subject }. Merci d’écrire en ton propre nom.

services-noted = Noté : les secours sont auprès de { $subject }, ou vont y être. Je n’appelle plus personne pour le signalement { $number }. Pour y revenir : **{ $prefix }followup { $number } 1d**. Si c’était une erreur : **{ $prefix }release { $number }**
services-already = { $who } a noté, { $at }, que les secours sont auprès de { $subject }, ou vont y être. Si c’était une erreur : **{ $prefix }release { $number }**
services-told = Signalement { $number } : { $who } note que les secours sont auprès de { $subject }, ou vont y être.

caring-take-first = Merci de prendre d’abord le signalement { $number }, avec **{ $prefix }claim { $number }**, pour que la personne sache qui est là.
caring-with-another = C’est { $who } qui s’occupe du signalement { $number }, depuis { $since }. Pour que la personne ait un seul visage devant elle, merci de laisser { $who } écrire, ou d’écrire en ton propre nom.

## Sur la carte

flag-fact-services = 🚑 Les secours sont là depuis { $at }, comme l’a noté { $who }.
flag-fact-written = { $who } lui a écrit par mon intermédiaire, { $at }.
flag-fact-room = Il y a un salon privé avec { $who } depuis { $at }.
flag-fact-caring = { $kind ->
    [danger] Pour { $subject }, de la part de qui s’en occupe : écrire par moi **{ $prefix }write { $number }** · un salon privé **{ $prefix }room { $number }** · les lignes d’aide **{ $prefix }sendlines { $number }** · les secours sont là **{ $prefix }emergency { $number }**
   *[norm] Pour { $subject }, de la part de qui s’en occupe : écrire par moi **{ $prefix }write { $number }** · un salon privé **{ $prefix }room { $number }**
  }

## Dans l’historique

flag-row-written = { $at } : { $who } a écrit à la personne : { $note }
flag-row-written-bare = { $at } : { $who } a écrit à la personne
flag-row-answered = { $at } : { $who } a répondu : { $note }
flag-row-answered-bare = { $at } : { $who } a répondu
flag-row-no-answers = { $at } : { $who } préfère que rien ne soit transmis
flag-row-lines = { $at } : { $who } a fait envoyer les lignes d’aide
flag-row-room-wanted = { $at } : { $who } a demandé un salon privé
flag-row-room = { $at } : le salon privé avec { $who } a été préparé
flag-row-no-room = { $at } : le salon privé avec { $who } n’a pas pu être préparé
flag-row-services = { $at } : { $who } a noté que les secours sont là. { $note }

## Dans l’aide

flag-help-write = porte tes mots, avec ton nom, à la personne d’un signalement dont tu t’occupes
flag-help-room = prépare un salon privé pour toi et la personne d’un signalement dont tu t’occupes
flag-help-sendlines = envoie à la personne d’un signalement les lignes d’aide de son pays
flag-help-emergency = note avec un signalement que les secours sont là ; je n’appelle alors plus personne
