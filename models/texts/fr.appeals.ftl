### Recours, en français : quelqu’un voit autrement ce qui lui a été retiré, et une personne qui n’y a pas pris part décide.

appeal-help = dit que tu vois les choses autrement quand on t’a retiré quelque chose ; une autre personne de l’équipe regarde

## What the person hears

appeal-how =
    { private-note }

    { $length ->
        [long] C’est plus que je ne peux transmettre. Écris-le encore une fois, en { $most } caractères au plus :
       *[none] Si tu vois les choses autrement, écris-le-moi ici, avec tes mots :
    } **{ $prefix }appeal**, suivi du pourquoi. Quelqu’un de l’équipe qui n’a pas pris part à la décision le lit et te répond. Cela ne te coûte rien, et rien ne devient plus difficile pour toi parce que tu as demandé.

appeal-filed =
    { private-note }

    J’ai transmis ce que tu as écrit, avec tes mots. { $ready ->
        [yes] Quelqu’un de l’équipe qui n’a pas pris part à la décision le lit, et je t’apporte la réponse. Cela peut prendre deux jours, parfois plus ; je leur rappelle.
       *[no] Je dois être honnête avec toi : en ce moment, il n’y a dans l’équipe de ce cercle personne d’autre que ceux qui ont décidé. Je garde ce que tu as écrit, et la personne qui m’administre sait qu’il faut quelqu’un d’autre.
    } Si tu veux le retirer : **{ $prefix }appeal take back**

appeal-waits =
    { private-note }

    L’équipe a déjà ce que tu as écrit, et la réponse se fait encore attendre. Je leur rappelle.

appeal-once =
    { private-note }

    Cela a déjà été regardé une seconde fois, et je t’ai donné la réponse. Je ne peux pas le présenter à nouveau. Tu peux toujours écrire à quelqu’un de l’équipe, et **{ $prefix }help now** est là pour toi comme avant.

appeal-nothing =
    { private-note }

    Je ne sais rien qui t’ait été retiré dans ce cercle ces derniers temps. Si autre chose te pèse, parles-en à quelqu’un de l’équipe, ou écris **{ $prefix }report**.

appeal-none-waits =
    { private-note }

    Rien de ta part n’attend en ce moment auprès de l’équipe.

appeal-withdrawn =
    { private-note }

    C’est retiré. Si tu changes d’avis, **{ $prefix }appeal** le présente à nouveau.

appeal-upheld =
    { private-note }

    Quelqu’un qui n’a pas pris part à la première décision a lu ce que tu as écrit. Cela reste comme c’était. Avec les mots de l’équipe : { $words }

    Merci d’avoir dit comment tu le vois. Si c’est difficile à lire maintenant : **{ $prefix }help now** est là pour toi comme avant.

appeal-overturned =
    { private-note }

    Quelqu’un qui n’a pas pris part à la première décision a lu ce que tu as écrit et le voit comme toi : cela n’aurait pas dû t’être retiré. Avec les mots de l’équipe : { $words }

    { $back ->
        [yes] Cela t’est rendu maintenant ; je t’écris quand c’est fait.
        [message] Un message retiré ne peut être ramené par personne, pas même par moi. Tu peux l’écrire à nouveau.
       *[over] Ce qui peut être rendu l’est déjà. Si tu as dû quitter un salon, tu peux y revenir.
    }

## What moderators read

appeal-filed-told = Signalement { $number } : { $who } voit autrement ce qui lui a été retiré. { $people } : vous n’y avez pas pris part ; quelqu’un parmi vous peut-il le lire et décider ? **{ $prefix }uphold { $number }** ou **{ $prefix }overturn { $number }**, avec des mots pour la personne après le numéro.
appeal-nobody-told = Signalement { $number } : { $who } voit autrement ce qui lui a été retiré, et il n’y a dans ce salon personne qui n’y ait pris part. La personne qui m’administre le sait. Trouvez quelqu’un d’autre pour l’équipe, ou rendez-le.
appeal-withdrawn-told = Signalement { $number } : la personne a retiré son recours. Il n’y a plus rien à décider.
appeal-due = Signalement { $number } : quelqu’un attend depuis deux jours une réponse à son recours. { $people } : vous pouvez décider. **{ $prefix }uphold { $number }** ou **{ $prefix }overturn { $number }**, avec des mots pour la personne après le numéro.
appeal-due-nobody = Signalement { $number } : quelqu’un attend depuis deux jours une réponse à son recours, et personne dans ce salon ne peut décider. Trouvez quelqu’un d’autre pour l’équipe, ou rendez-le.
appeal-decided = Signalement { $number } : { $how ->
    [overturned] { $who } le voit comme la personne. Ce qui peut être rendu l’est.
   *[upheld] { $who } le laisse tel quel.
  } La personne l’a appris, avec les mots écrits et sans aucun nom.
appeal-none = Aucun recours n’attend pour le signalement { $number }.
appeal-own = Signalement { $number } : tu as pris part à ce qui a été retiré, c’est donc à quelqu’un d’autre de décider du recours. Cela te protège aussi.
appeal-decide-how = Écris à la suite quelques mots pour la personne, { $most } caractères au plus : **{ $command } { $number } comment tu le vois**. Elle les lit tels que tu les écris, comme les mots de l’équipe.

appeal-fact = { $who } a fait un recours : { $at }.
appeal-fact-taken = { $who } { $act ->
    [redact] a fait retirer le message
    [mute] a rendu la personne muette
    [remove] a mis la personne dehors
   *[ban] a exclu la personne
  }, { $at }. { $given ->
    [yes] La raison donnée : { $reason }
   *[no] Aucune raison n’a été donnée.
  }
appeal-fact-words =
    Comment la personne le voit :
    { $words }
appeal-fact-decide = { $left ->
    [yes] Peuvent décider : { $people }. **{ $prefix }uphold { $number }** ou **{ $prefix }overturn { $number }**, avec des mots pour la personne.
   *[no] Personne ici ne peut décider, car toute l’équipe y a pris part.
  }

flag-help-uphold = laisse tel quel après un recours ; les mots après le numéro sont pour la personne
flag-help-overturn = rend ce qui a été retiré, après un recours ; les mots après le numéro sont pour la personne
flag-row-appealed = { $at } : la personne a fait un recours
flag-row-appeal-withdrawn = { $at } : la personne a retiré son recours
flag-row-appeal-over = { $at } : c’était rendu avant que le recours soit décidé
flag-row-upheld = { $at } : { $who } l’a laissé tel quel : { $note }
flag-row-overturned = { $at } : { $who } a décidé en faveur de la personne : { $note }
