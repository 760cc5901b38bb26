### Ce que quelqu’un porte à l’attention de l’équipe, en français : ce qu’entend qui le dit, et ce que lit l’équipe.
### Seul le gardien sait de qui cela vient ; aucune phrase pour les autres ne le dit, sauf si la personne le veut.

report-help = porte un message, ou ce que fait quelqu’un, à l’attention de l’équipe ; personne n’apprend que c’était toi

## What whoever reports hears

report-how =
    { private-note }

    Ici, tu peux porter quelque chose à l’attention de l’équipe de ce cercle. Écris **{ $prefix }report**, suivi de ce que tu as : un lien vers le message (dans son menu, « partager » ou « copier le lien »), le nom de la personne, comme @nom:serveur, ou simplement ce qui s’est passé, avec tes mots. Tu peux aussi mettre 🚩 sous un message dans le salon ; je l’enlève aussitôt, pour que peu de monde le voie.

    Personne n’apprend par moi que c’était toi, sauf si tu le veux.

report-privately =
    { private-note }

    Tu as écrit **{ $prefix }report** là où tout le monde peut le lire, alors je l’enlève de là. Dis-le-moi ici : **{ $prefix }report**, suivi d’un lien vers le message, ou de ce qui s’est passé, avec tes mots. Personne n’apprend par moi que c’était toi.

report-take-it-away =
    { private-note }

    Je n’ai pas le droit d’enlever ce que tu viens de mettre dans le salon ; d’autres le voient donc peut-être encore. Si tu préfères que non, tu peux le retirer. Ce que tu m’as dit compte dans tous les cas.

report-taken =
    { private-note }

    Merci de me le dire. { $ready ->
        [now] L’équipe de ce cercle l’a maintenant sous les yeux.
        [later] L’équipe de ce cercle le verra, mais personne n’est d’astreinte en ce moment. Elle le verra à son retour.
       *[nobody] Je dois être honnête avec toi : en ce moment, il n’y a dans l’équipe de ce cercle personne à qui je puisse le dire. La personne qui m’administre sait que quelque chose attend.
    } L’équipe n’apprend pas par moi que cela vient de toi, et la personne dont il s’agit n’en entend rien de ma part.

    Si tu veux le retirer : **{ $prefix }report take back**. Si l’équipe peut savoir que c’était toi : **{ $prefix }report name**. Si quelqu’un est en danger maintenant, n’attends pas : **{ $prefix }help now**, ou le numéro d’urgence.

report-known =
    { private-note }

    Tu m’as déjà parlé de ce message, et cela compte toujours. Merci.

report-own =
    { private-note }

    Ce message est de toi, alors je n’en ai parlé à personne. Si c’était une erreur, tout va bien. Si tu veux parler à une personne, écris **call** ; si tu veux que le message disparaisse, tu peux le retirer dans ton application.

report-not-seen =
    { private-note }

    Je ne peux pas voir ce message : il n’est dans aucun salon de ton cercle, ou il n’existe plus. Pour qu’il ne se perde pas, dis-moi avec tes mots ce qui s’est passé : **{ $prefix }report**, suivi de tes mots.

report-enough =
    { private-note }

    J’ai transmis { $most } choses de ta part en une heure, et toutes comptent. Pour qu’on puisse les lire calmement, attends { $at } pour la suivante, ou parles-en à quelqu’un de l’équipe. Si quelqu’un est en danger, ou si tu as besoin d’une personne : **{ $prefix }help now** marche toujours.

report-none =
    { private-note }

    Je ne sais plus rien de ta part ces derniers jours. Je ne garde qu’une semaine ce qui venait de toi.

report-back =
    { private-note }

    J’ai dit à l’équipe que cela a été retiré. Elle regardera peut-être quand même, et elle ne sait toujours pas que c’était toi.

report-named =
    { private-note }

    J’ai dit à l’équipe que c’était toi. La personne dont il s’agit ne l’apprend pas par moi.

## What moderators read

report-fact-tier = { $tier ->
    [crisis] 🆘 Niveau **crisis** (le plus urgent) : quelqu’un vous le signale, avec des mots qui font penser à un danger maintenant.
    [red] 🔴 Niveau **red** (rouge) : quelqu’un vous le signale, avec des mots qui font penser qu’une personne va mal.
   *[amber] 🟠 Niveau **amber** (orange) : quelqu’un vous le signale et vous demande de regarder.
  }
report-fact-who = { $where ->
    [direct] Il s’agit de { $who }.
   *[circle] Il s’agit de ce que { $who } a écrit dans le salon du cercle.
  }
report-fact-nobody = Personne n’est nommé. Si vous savez de qui il s’agit, regardez avec soin avant de lui parler.
report-fact-count = { $count ->
    [one] Cela vient d’une personne.
   *[other] Cela vient de { $count } personnes.
  } { $named ->
    [0] Je ne dis pas de qui ; ne cherchez pas à deviner, et ne posez pas la question autour de vous.
   *[other] Vous pouvez savoir de qui, à leur demande : { $people }. Gardez-le pour vous.
  } { $back ->
    [0] { "" }
    [one] Une personne l’a retiré depuis.
   *[other] { $back } personnes l’ont retiré depuis.
  }
report-fact-message =
    Il s’agit de ceci :
    { $words }
report-fact-words =
    Ce qui a été dit avec :
    { $words }
report-fact-unshown = Quelque chose a été dit avec, que je ne montre pas ici, parce que ce salon n’est pas chiffré ou que des personnes d’autres serveurs s’y trouvent.
report-joins = { $how ->
    [again] Le signalement { $number } était clos, et le message vous a été signalé depuis. Il est de nouveau ouvert, pour qu’on regarde encore une fois.
    [worse] Signalement { $number } : quelqu’un vous signale le message, avec des mots plus pressants.
   *[more] Signalement { $number } : { $count ->
        [one] une personne vous signale aussi le message.
       *[other] { $count } personnes vous ont maintenant signalé le message.
      }
  } { $how ->
    [more] { "" }
   *[other] À qui je demande : { $people }
  }
report-named-told = Signalement { $number } : une personne qui l’a signalé veut que vous sachiez qui elle est. Son nom est sur la carte. Gardez-le pour vous.
report-back-told = Signalement { $number } : une personne qui l’a signalé l’a retiré. Il reste avec vous ; parfois, on a peur de ce qu’on a dit.
report-nobody-known = Le signalement { $number } ne nomme personne ; il n’y a donc personne pour qui je pourrais le faire.

flag-row-reported = { $at } : signalé par quelqu’un d’autre
flag-row-report-back = { $at } : quelqu’un a retiré ce qu’il avait dit
flag-row-reporter-named = { $at } : { $who } veut que vous sachiez que cela venait de sa part

## What the room reads beside what was taken away

report-in-room = Retiré pour la personne qui l’a écrit.
