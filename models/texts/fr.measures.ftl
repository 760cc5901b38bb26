### Taking something away for a norm or a report, and giving it back, in French.

flag-help-redact = retire du salon le message signalé ; un motif est bienvenu
flag-help-mute = laisse quelqu’un lire sans écrire, pour un temps ; le motif écrit après est ce que la personne lira
flag-help-remove = fait sortir quelqu’un des salons du cercle ; le motif écrit après est ce que la personne lira
flag-help-ban = tient quelqu’un à l’écart pour un temps ; le plus souvent, une deuxième personne qui modère doit être d’accord
flag-help-lift = rend ce qui a été retiré pour un signalement, ou reprend ce que tu voulais
flag-help-agree = donne ton accord à ce qu’une autre personne qui modère veut faire pour un signalement

## Why not

measure-need = { $flag ->
    [other] { $subject } a peut-être besoin de quelqu’un : un autre signalement le dit, et il est encore ouvert.
   *[this] Le signalement { $number } parle d’une personne qui a peut-être besoin de quelqu’un.
  } Rien ne lui est donc retiré, peu importe la demande. Aller mal n’est la faute de personne, même quand c’est bruyant. Ce qui aide, c’est un mot en privé. Si le salon a besoin de calme, dis-le là-bas sans nommer personne.
measure-unjudged = Je n’ai pas pu juger de quoi parle le signalement { $number }, et une personne qui va mal l’a peut-être écrit. Je ne retire donc rien pour lui. Merci de le lire, et d’écrire à { $subject } en privé.
measure-team = Le signalement { $number } parle d’une personne de cette équipe, et je ne lui retire rien. Merci d’en parler entre vous, et avec la personne qui me fait tourner.
measure-off = { $act ->
    [redact] Retirer des messages
    [mute] Rendre muet
    [remove] Faire sortir quelqu’un
   *[ban] Tenir quelqu’un à l’écart
  } n’est pas activé dans ce cercle. La personne qui me fait tourner peut le faire, dans le réglage “acts”.
measure-gone = Dans les salons du cercle, il n’y a plus de message que je pourrais retirer pour le signalement { $number }.
measure-how = { $act ->
    [redact] Écris un motif de { $most } caractères au plus, s’il te plaît : **{ $prefix }redact { $number } le motif**.
    [remove] Écris un motif de { $most } caractères au plus, s’il te plaît : **{ $prefix }remove { $number } le motif**.
    [mute] Écris pour combien de temps ({ $longest } au plus ; { $usual } sans rien) et un motif de { $most } caractères au plus, s’il te plaît : **{ $prefix }mute { $number } 2h le motif**.
   *[ban] Écris pour combien de temps ({ $longest } au plus ; { $usual } sans rien) et un motif de { $most } caractères au plus, s’il te plaît : **{ $prefix }ban { $number } 30d le motif**.
  } { $subject } le lit tel que tu l’écris, comme les mots de l’équipe.
measure-alone = { $act ->
    [ban] Tenir quelqu’un à l’écart
   *[other] Cela
  } se décide à deux, et il n’y a personne d’autre qui modère dans ce salon en ce moment. { $act ->
    [ban] D’ici là, tu peux rendre quelqu’un muet ou faire sortir la personne : **{ $prefix }mute { $number }**, **{ $prefix }remove { $number }**.
   *[other] Merci d’attendre qu’il y ait quelqu’un.
  }
measure-waits = { $who } attend déjà un accord : { measure-act }, signalement { $number }. Si tu es du même avis : **{ $prefix }agree { $number }**
measure-act = { $act ->
    [redact] retirer le message
    [mute] rendre muet
    [remove] faire sortir
   *[ban] tenir à l’écart
  }
measure-none-waits = Avec le signalement { $number }, rien n’attend un deuxième accord.
measure-same-eyes = C’est toi qui le voulais ({ measure-act }), il faut donc l’accord de quelqu’un d’autre. Personne ne décide cela à soi seul.
measure-nothing = Rien ne reste de ce qui a été retiré pour le signalement { $number }. Une personne sortie peut revenir comme tout le monde ; un message retiré ne revient pas.

## Four eyes

measure-wanted = { $who } aimerait { $act ->
    [redact] retirer ce que { $subject } a écrit
    [mute] rendre { $subject } muet pendant { $span }
    [remove] faire sortir { $subject } des salons du cercle
   *[ban] tenir { $subject } à l’écart pendant { $span }
  } (signalement { $number }). { measure-reason } Il faut encore une personne d’entre vous : **{ $prefix }agree { $number }**. Sans accord avant le { $until }, rien ne se passe.
measure-asked = J’ai demandé aux autres. Cela se fera dès qu’une personne sera d’accord, jusqu’au { $until } ; avec **{ $prefix }lift { $number }**, tu le reprends.
measure-lapsed = { $who }, pendant un jour, personne n’a donné son accord ({ measure-act }, signalement { $number }), et rien ne se passe.
measure-withdrawn = Signalement { $number } : ce que tu voulais est repris. Rien ne se passe.

## What came of it

measure-ordered = { $act ->
    [redact] Je retire le message.
    [mute] Je rends { $subject } muet.
    [remove] Je fais sortir { $subject }.
   *[ban] Je tiens { $subject } à l’écart.
  } Je dis dans votre salon quand c’est fait.
measure-done-redact = Signalement { $number } : { $who } a fait retirer le message. { $subject } sait par moi qu’il n’est plus là, et comment dire son désaccord.
measure-done-mute = Signalement { $number } : { $who } a rendu { $subject } muet jusqu’au { $until }. { $subject } sait par moi pourquoi, jusqu’à quand, et comment dire son désaccord. **{ $prefix }lift { $number }** lui rend la voix. { measure-part }
measure-done-remove = Signalement { $number } : { $who } a fait sortir { $subject }. { $subject } sait par moi pourquoi, et comment dire son désaccord. { measure-part }
measure-done-ban = Signalement { $number } : { $who } tient { $subject } à l’écart jusqu’au { $until }. { $subject } sait par moi pourquoi, jusqu’à quand, et comment dire son désaccord. **{ $prefix }lift { $number }** y met fin. { measure-part }
measure-part = { $part ->
    [some] Cela n’a pas marché dans tous les salons du cercle. { measure-because }
   *[all] { "" }
  }
measure-because = { $why ->
    [not-there] Je ne suis pas dans le salon.
    [creator] { $subject } a créé le salon, et dans un salon de ce genre, personne n’est au-dessus.
    [equal-power] { $subject } a là-bas au moins autant de pouvoir que moi.
    [no-power] Je n’ai pas là-bas le pouvoir de le faire.
    [too-old] Le serveur est resté injoignable pendant un jour.
   *[other] Le serveur l’a refusé.
  }
measure-not-done = Signalement { $number } : { $act ->
    [redact] je n’ai pas pu retirer le message
    [mute] je n’ai pas pu rendre { $subject } muet
    [remove] je n’ai pas pu faire sortir { $subject }
   *[ban] je n’ai pas pu tenir { $subject } à l’écart
  }. { measure-because } Rien ne s’est passé, et { $subject } n’en sait rien. { $why ->
    [creator] Merci d’en parler avec { $subject }, et avec la personne qui me fait tourner.
    [too-old] Merci d’essayer encore une fois.
   *[other] La personne qui gère le salon peut me donner plus de pouvoir, ou le faire là-bas ; **circlekeeper check** dit ce qui manque.
  }
measure-lifting = { $act ->
    [mute] Je rends la voix à { $subject }.
   *[ban] Je laisse { $subject } revenir.
  } Je dis dans votre salon quand c’est fait.
measure-lifted = Signalement { $number } : { $act ->
    [mute] { $subject } peut de nouveau écrire
   *[ban] { $subject } peut revenir
  }, { $how ->
    [early] comme tu le voulais.
   *[time] car le temps est écoulé.
  } { $act ->
    [mute] { "" }
   *[ban] Merci d’inviter cette personne si le salon demande une invitation et que son retour vous fait plaisir.
  }
measure-not-lifted = Signalement { $number } : je n’ai pas pu { $act ->
    [mute] rendre la voix à { $subject } dans tous les salons
   *[ban] laisser { $subject } revenir dans tous les salons
  }. { measure-because } Je n’essaie plus. Merci de le faire dans les réglages du salon.
measure-in-need = Le signalement { $number } dit que { $subject } a peut-être besoin de quelqu’un, et { $act ->
    [mute] ne peut pas écrire dans les salons du cercle jusqu’au { $until }
   *[ban] reste à l’écart jusqu’au { $until }
  } (signalement { $other }). **{ $prefix }lift { $other }** y mettrait fin. Dans tous les cas, merci de lui écrire en privé.

flag-fact-taking = Dans ce cercle aussi, pour ce qui touche une règle ou a été rapporté : { $commands }
measure-take-redact = retirer le message avec **{ $prefix }redact { $number }**
measure-take-mute = rendre muet avec **{ $prefix }mute { $number } 2h le motif**
measure-take-remove = faire sortir avec **{ $prefix }remove { $number } le motif**
measure-take-ban = tenir à l’écart avec **{ $prefix }ban { $number } 30d le motif**
flag-fact-wanted = { $who } aimerait ceci : { measure-act } ; une autre personne d’entre vous doit être d’accord avant le { $until } : **{ $prefix }agree { $number }**
flag-fact-held = { $act ->
    [mute] Sans voix jusqu’au { $until }.
   *[ban] À l’écart jusqu’au { $until }.
  } **{ $prefix }lift { $number }** y met fin.
flag-row-wanted = { $at } : { $who } voulait retirer quelque chose, et a demandé un deuxième accord jusqu’au { $until } : { $note }
flag-row-withdrawn = { $at } : { $who } ne le voulait plus
flag-row-unagreed = { $at } : pendant un jour, personne n’a donné son accord
flag-row-agreed = { $at } : { $who } a donné son accord
flag-row-redacted = { $at } : { $who } a fait retirer le message. { $note }
flag-row-muted = { $at } : { $who } a rendu la personne muette jusqu’au { $until } : { $note }
flag-row-removed = { $at } : { $who } a fait sortir la personne : { $note }
flag-row-banned = { $at } : { $who } tient la personne à l’écart jusqu’au { $until } : { $note }
flag-row-not-done = { $at } : cela n’a pas pu se faire
flag-row-replaced = { $at } : ce qui a été retiré vaut maintenant pour un autre signalement
flag-row-lifted = { $at } : { $who } l’a rendu
flag-row-not-lifted = { $at } : cela n’a pas pu être rendu partout
flag-row-ended = { $at } : le temps était écoulé

## What the room reads beside it

measure-in-room = Une décision de l’équipe qui modère ce cercle.

## What the person hears

measure-told-redact =
    { private-note }

    L’équipe de ce cercle a retiré un de tes messages du salon de { $circle }.

    { measure-reason }

    { measure-object }

measure-told-mute =
    { private-note }

    L’équipe de ce cercle a décidé que tu lises dans { $circle } sans écrire, jusqu’au { $until }. Ensuite, tu peux écrire comme avant ; personne n’a rien à faire pour cela.

    { measure-reason }

    { measure-object }

measure-told-remove =
    { private-note }

    L’équipe de ce cercle t’a fait sortir des salons de { $circle }. Tu peux revenir comme tout le monde.

    { measure-reason }

    { measure-object }

measure-told-ban =
    { private-note }

    L’équipe de ce cercle a décidé que tu restes à l’écart des salons de { $circle } jusqu’au { $until }. Ensuite, tu peux revenir comme tout le monde.

    { measure-reason }

    { measure-object }

measure-reason = { $given ->
    [yes] Le motif, avec les mots de l’équipe : { $reason }
   *[no] Aucun autre motif n’est donné.
  }
measure-object = Si tu le vois autrement, écris-moi ici **{ $prefix }appeal**. Des lignes à appeler, et une personne, sont là pour toi comme avant : **{ $prefix }helpnow**.

measure-over-mute =
    { private-note }

    Tu peux de nouveau écrire dans { $circle }. { measure-since }

measure-over-ban =
    { private-note }

    Tu peux revenir dans { $circle }. { measure-since } Si le salon demande une invitation, adresse-toi à une personne de l’équipe.

measure-since = { $how ->
    [early] L’équipe y a mis fin plus tôt.
   *[time] Le temps est écoulé.
  }
