### Ce que lisent les personnes qui modèrent et celles dont elles prennent soin, en français.
### Un écran verrouillé montre le début d’un message : les premiers mots ne disent rien de ce dont il s’agit.

## The person a flag is about

private-note = Un mot pour toi de la part du gardien de ton cercle. Il est privé ; personne ne le voit dans le salon.
care-country = { $country ->
    [known] { "" }
   *[unknown] Si tu me dis dans quel pays tu es (le nom suffit, par exemple Portugal), je peux te montrer les lignes de là-bas.
  }
care-danger = Si tu es en danger maintenant, ou si quelqu’un d’autre l’est, appelle d’abord le numéro d’urgence, s’il te plaît. Tu n’as pas besoin de me répondre.

care-told =
    { private-note }

    { $whom ->
        [asked] J’ai appelé les personnes qui sont de permanence pour ce cercle. Quand l’une d’elles l’aura vu, je te dirai qui.
        [other] Merci de le dire. J’ai prévenu les personnes qui sont de permanence pour ce cercle, pour que tu n’aies pas à porter cela sans aide. Quand l’une d’elles l’aura vu, je te dirai qui.
       *[self] Ce que tu as écrit n’est pas passé inaperçu : j’ai prévenu les personnes qui sont de permanence pour ce cercle. Quand l’une d’elles l’aura vu, je te dirai qui. Rien ne change à ta place ici.
    }

    { $whom ->
        [other] Voici qui t’écoute aussi, et qui sait ce qu’on peut faire pour quelqu’un d’autre :
       *[self] D’ici là, voici qui tu peux joindre aussi :
    }

    { $lines }

    { care-country }

    { care-danger }

care-nobody =
    { private-note }

    { $whom ->
        [asked] J’ai bien reçu ton appel.
        [other] Merci de le dire.
       *[self] Ce que tu as écrit n’est pas passé inaperçu.
    } { $team ->
        [no] Je veux te parler franchement : en ce moment, il n’y a personne que je puisse prévenir.
       *[yes] Je veux te parler franchement : en ce moment, personne de l’équipe de ce cercle n’est de permanence, et je ne peux donc pas te promettre que quelqu’un le verra bientôt. Si quelqu’un le voit, je te dirai qui.
    }

    S’il te plaît, ne nous attends pas. Voici qui tu peux joindre :

    { $lines }

    { care-country }

    { care-danger }

care-unanswered =
    { private-note }

    J’ai appelé toutes les personnes de l’équipe de ce cercle que je peux appeler, et personne n’a encore répondu. Si quelqu’un répond, je te dirai qui.

    S’il te plaît, ne nous attends pas. Voici qui tu peux joindre :

    { $lines }

    { care-country }

    { care-danger }

care-seen =
    { private-note }

    { $who } a vu { $whom ->
        [asked] que tu as demandé à parler à quelqu’un
       *[self] ce que tu as écrit
    } et va t’écrire. Tu peux répondre ou laisser, comme tu préfères.
    { $had_lines ->
        [yes] { "" }
       *[no] { care-lines-too }
    }
    { $had_lines ->
        [yes] { "" }
       *[no] { $lines }
    }

    { $had_lines ->
        [yes] { "" }
       *[no] { care-country }
    }

    { care-danger }

care-lines-too = Voici qui tu peux joindre aussi :

care-handed-on =
    { private-note }

    { $who } a dû passer le relais, et je demande aux autres. Quand quelqu’un d’autre l’aura vu, je te dirai qui.

    { care-danger }

## Help now, asked for or offered

help-now =
    Voici ce que tu m’as demandé. C’est privé ; personne ne le voit dans le salon.

    Voici qui tu peux joindre :

    { $lines }

    { care-country }

    Veux-tu que j’appelle une personne de l’équipe de ce cercle ? Écris **call** ou **appeler**, et je le fais. Tu n’as besoin d’aucune raison.

    { care-danger }

help-offered =
    Merci de m’écrire cela. Cela reste entre toi et moi.

    Je ne suis qu’un programme, et je ne peux pas être quelqu’un pour toi. Voici qui le peut :

    { $lines }

    { care-country }

    Veux-tu que j’appelle une personne de l’équipe de ce cercle ? Écris **call** ou **appeler**, et je le fais. L’équipe saura que tu aimerais que quelqu’un t’écrive, pas ce que tu as écrit.

    { care-danger }

help-offered-other =
    Merci de m’écrire cela. Cela reste entre toi et moi.

    C’est beaucoup à porter pour quelqu’un d’autre. Voici qui t’écoute aussi, et qui sait ce qu’on peut faire :

    { $lines }

    { care-country }

    Veux-tu que j’appelle une personne de l’équipe de ce cercle ? Écris **call** ou **appeler**, et je le fais. L’équipe saura que tu aimerais que quelqu’un t’écrive, pas ce que tu as écrit.

    { care-danger }

help-called-already =
    J’ai transmis ton appel à { $at }, et il compte toujours. S’il te plaît, n’attends pas seulement nous. Voici qui tu peux joindre :

    { $lines }

    { care-danger }

help-unread = Je n’ai pas réussi à comprendre cela, et rien n’en découle. Cela reste entre toi et moi. Si tu veux des lignes d’écoute ou une personne, écris **help now**.

help-help-helpnow = te montre en privé des lignes que tu peux appeler, et peut appeler une personne
help-help-call = appelle pour toi une personne de l’équipe de ce cercle
help-help-country = me dit où tu es, pour les lignes d’écoute de là-bas ; avec “none”, je l’oublie

country-set =
    Merci. Je retiens { $country } pour cela, et pour rien d’autre.

    { $lines }
country-forgotten = J’ai oublié dans quel pays tu es.
country-which = Dans quel pays es-tu ? Son nom ou ses deux lettres suffisent, par exemple **{ $prefix }country Portugal** ou **{ $prefix }country PT**.

## A flag's card. It begins with its number and what to do.

flag-card =
    { flag-heading }

    { $facts }
flag-heading = { $status ->
    [claimed] **Signalement { $number }** : c’est { $who } qui s’en occupe depuis { $since }. Personne d’autre n’a rien à faire.
    [follow-up] **Signalement { $number }** : c’est { $who } qui s’en occupe, et le regarde de nouveau le { $due }. Personne d’autre n’a rien à faire.
    [resolved] **Signalement { $number }** : clos par { $who }, { $since }. Il ne reste rien à faire.
    [false-alarm] **Signalement { $number }** : clos comme fausse alerte par { $who }, { $since }. Il ne reste rien à faire.
   *[open] **Signalement { $number }** : il attend quelqu’un de cette équipe. Pour le prendre, touche 🖐️ ou écris **{ $prefix }claim { $number }**.
  }

flag-fact-tier = { $kind ->
    [norm] 🟠 Niveau **amber** (orange) : une règle du cercle est peut-être touchée. Rien n’y fait penser à un danger.
    [not-screened] 🟠 Niveau **amber** (orange) : je n’ai pas pu évaluer ce message. Merci de le lire.
    [asked] 🆘 Niveau **crisis** (le plus urgent) : quelqu’un a demandé à parler à une personne.
   *[danger] { $tier ->
        [crisis] 🆘 Niveau **crisis** (le plus urgent) : quelqu’un est peut-être en danger maintenant.
        [red] 🔴 Niveau **red** (rouge) : quelqu’un va très mal et a bientôt besoin d’une personne.
       *[amber] 🟠 Niveau **amber** (orange) : quelqu’un traverse un moment difficile.
      }
  }
flag-fact-who = { $by ->
    [asked] { $who } a demandé à parler à une personne. { $where ->
        [direct] C’était en privé, et peut-être que cela ne doit pas se savoir dans le salon.
       *[circle] C’était dans le salon.
      }
   *[screening] { $where ->
        [direct] { $who } me l’a écrit en privé ; les mots restent là-bas. Il a été dit au cercle que j’appelle alors quelqu’un.
       *[circle] Écrit par { $who } dans le salon du cercle.
      }
  }
flag-fact-words =
    Avec ses mots :
    { $words }
flag-fact-unshown = Je ne montre aucun mot ici, parce que ce salon n’est pas chiffré ou que des personnes d’autres serveurs s’y trouvent. Merci de le lire dans le salon du cercle.
flag-fact-norm = Règle : { $norm }
flag-fact-why = Raison : { $why } (“{ $words }”)
flag-fact-why-bare = Raison : { $why }
not-screened-failed = quelque chose s’est mal passé de mon côté pendant que je le lisais
flag-fact-link = Où : { $link }
flag-fact-taken-back = Le message a été retiré : { $at }.
flag-fact-left = { $subject } a quitté le salon : { $at }.
flag-fact-undelivered = Mon message privé à { $subject } n’a pas pu être remis. Merci de lui écrire de votre côté.
flag-fact-called = J’ai appelé : { $people }
flag-fact-nobody = Personne n’est de permanence en ce moment.
flag-fact-help = { $help ->
    [sent] { $subject } a reçu un message privé de ma part, avec des lignes d’écoute.
    [later] { $subject } aura de mes nouvelles quand quelqu’un prendra ce signalement : qui c’est, et des lignes d’écoute.
   *[never] { $subject } n’en apprend rien par moi.
  }
flag-fact-commands = Plus de monde : ⏫ ou **{ $prefix }escalate { $number }** · rendre : **{ $prefix }release { $number }** · passer à quelqu’un : **{ $prefix }handover { $number } nom** · regarder de nouveau plus tard : **{ $prefix }followup { $number } 3d** · note : **{ $prefix }note { $number }** · clore : **{ $prefix }resolve { $number }** ou **{ $prefix }false { $number }** · historique : **{ $prefix }flag { $number }**

flag-next-one = Si personne ne l’a pris avant { $next }, je demande à une personne par son nom ; à partir de { $all }, à toutes celles que je peux.
flag-next-all = Si personne ne l’a pris avant { $all }, j’appelle toutes les personnes que je peux.
flag-next-none = À partir d’ici, je n’appelle plus personne de moi-même.

## What is said about a flag

flag-call = { $why ->
    [helper] { $who } aimerait de la compagnie pour le signalement { $number }.
    [sooner] { $who } aimerait que le signalement { $number } soit regardé plus tôt.
   *[waiting] Signalement { $number } : personne ne l’a encore pris.
  } { $rung ->
    [all] { $people } : je ne peux appeler personne de plus. Est-ce que l’une de ces personnes pourrait regarder ? Après cela, je n’appelle plus personne de moi-même.
   *[next] { $people } : est-il possible d’y jeter un œil ?
  } { $why ->
    [helper] { "" }
   *[waiting] On le prend avec **{ $prefix }claim { $number }**, ou sur sa carte.
  }
flag-call-nobody = { $why ->
    [helper] { $who } aimerait de la compagnie pour le signalement { $number }, mais il n’y a personne d’autre de permanence à qui je puisse demander.
   *[waiting] Signalement { $number } : personne ne l’a encore pris, et il n’y a personne de permanence à qui je puisse demander.
  }
flag-claimed = C’est maintenant { $who } qui s’occupe du signalement { $number }. { $told ->
    [yes] J’ai dit à { $subject } que { $who } l’a vu et va lui écrire.
   *[no] { "" }
  }
flag-released = { $act ->
    [reopened] { $who } a rouvert le signalement { $number }.
    [handed-over] { $who } demande que quelqu’un d’autre prenne le signalement { $number }.
    [lapsed] { $who } devait regarder de nouveau le signalement { $number }, et un jour a passé. Il est maintenant ouvert pour toute l’équipe.
   *[released] { $who } a rendu le signalement { $number }.
  } À qui je demande maintenant : { $people }
flag-put-back = Le signalement { $number } est de nouveau ouvert, pour la personne qui le prendra.
flag-closed = { $status ->
    [false-alarm] Le signalement { $number } est clos comme fausse alerte, par { $who }. Merci d’avoir regardé.
   *[resolved] Le signalement { $number } est clos, par { $who }. Merci d’avoir été là.
  }
flag-follow-up = Le signalement { $number } reste avec toi. Je te le rappelle le { $at }.
flag-follow-up-due = { $who }, tu voulais regarder de nouveau le signalement { $number } maintenant. Si je n’en entends rien pendant un jour, je demande aux autres.
flag-noted = Noté avec le signalement { $number }. Les autres personnes qui modèrent peuvent le lire.
flag-worse = Signalement { $number } : le message a été modifié, et mérite un nouveau regard. À qui je demande maintenant : { $people }
flag-undelivered = Signalement { $number } : mon message privé à { $subject } n’a pas pu être remis. Merci de lui écrire de votre côté.

flag-yours = C’est déjà toi qui t’occupes du signalement { $number }. Merci.
flag-taken = C’est déjà { $who } qui s’occupe du signalement { $number }, depuis { $since }. Si tu veux aider, un mot de ta part est bienvenu.
flag-held = C’est { $who } qui s’occupe du signalement { $number }, depuis { $since } ; merci de le lui laisser. Si ce n’est pas possible, redis-le avec le mot **anyway** après le numéro.
flag-closed-already = Le signalement { $number } a été clos par { $who }, { $since }. S’il a de nouveau besoin de quelqu’un, **{ $prefix }release { $number }** l’ouvre.
flag-free = Le signalement { $number } est ouvert ; personne ne l’a pris.
flag-all-called = Signalement { $number } : toutes les personnes que je peux appeler l’ont été. Essaie aussi de les joindre autrement, si tu peux.
flag-which = De quel signalement parles-tu ? Écris son numéro, par exemple **{ $command } 17**, ou réponds à sa carte avec **{ $command }**.
flag-moved-on = Quelque chose s’est passé avec le signalement { $number } pendant que tu lisais, et rien n’a été modifié. Voici où il en est. Si tu le veux toujours, appuie encore une fois.
flag-hand-whom = À qui demander de prendre le signalement { $number } ? Il faut une seule personne qui modère ce cercle, qui soit ici et n’ait pas pris de recul.
flag-follow-when = Quand veux-tu regarder de nouveau le signalement { $number } ? Par exemple **12h**, **3d** ou **1w** ; 90 jours au plus.
flag-note-what = Il n’y avait rien à noter. Écris-le après le numéro, s’il te plaît.
flag-unknown = Sous le numéro { $number }, il n’y a rien que je puisse montrer ici.
flag-untrusted = Je n’ai pas pu m’assurer que cela venait de ton propre appareil, et rien n’a changé. Redis-le, s’il te plaît, depuis un appareil vérifié qui chiffre.

flag-history =
    { flag-heading }

    { $rows }
flag-row-raised = { $at } : ouvert
flag-row-called = { $at } : j’ai appelé { $people }
flag-row-escalated = { $at } : { $who } a demandé plus de monde ; j’ai appelé { $people }
flag-row-claimed = { $at } : { $who } l’a pris
flag-row-released = { $at } : { $who } l’a rendu
flag-row-resolved = { $at } : { $who } l’a clos. { $note }
flag-row-false-alarm = { $at } : { $who } l’a clos comme fausse alerte. { $note }
flag-row-handed-over = { $at } : { $who } a demandé à { $people } de le prendre
flag-row-follow-up = { $at } : { $who } le regardera de nouveau le { $until }
flag-row-due = { $at } : il était temps de le regarder de nouveau
flag-row-lapsed = { $at } : pendant un jour, personne ne l’avait regardé de nouveau, et il a été ouvert à toute l’équipe
flag-row-noted = { $at } : { $who } a noté : { $note }
flag-row-reopened = { $at } : { $who } l’a rouvert
flag-row-worse = { $at } : le message a été modifié, et demande un nouveau regard
flag-row-edited = { $at } : le message a été modifié
flag-row-taken-back = { $at } : le message a été retiré
flag-row-left = { $at } : la personne a quitté le salon
flag-row-undelivered = { $at } : un message privé à la personne n’a pas pu être remis
flag-row-card-lost = { $at } : la carte n’a pas pu être montrée dans le salon de modération, et vous l’avez reçue séparément

flag-help-claim = prend un signalement : il est à toi, et les autres n’ont pas besoin de regarder
flag-help-escalate = appelle une personne de plus, et ensuite tout le monde
flag-help-release = rend un signalement ; rouvre un signalement clos
flag-help-handover = demande par son nom à une autre personne qui modère de prendre un signalement
flag-help-followup = te rappelle un signalement un autre jour, par exemple dans 12h, 3d ou 1w
flag-help-note = laisse une note avec un signalement, pour les autres personnes qui modèrent
flag-help-resolve = clôt un signalement ; tu peux écrire une note après le numéro
flag-help-false = clôt un signalement comme fausse alerte ; tu peux écrire une note après le numéro
flag-help-flag = montre ce qui s’est passé avec un signalement, et qui l’a fait

## The list of flags

flags-none = Aucun signalement n’est ouvert.
flags-list =
    { $count ->
        [one] Un signalement attend encore quelque chose.
       *[other] { $count } signalements attendent encore quelque chose.
    } { $more ->
        [0] { "" }
       *[other] Les premiers sont montrés, { $more } de plus ne le sont pas.
    }

    { $rows }
flags-row-open = Signalement { $number }, { $tier } : ouvert depuis { $since }
flags-row-claimed = Signalement { $number }, { $tier } : avec { $who } depuis { $since }
flags-help = énumère les signalements qui attendent encore quelque chose

## The way to the desk

desk-closed = Ton bureau est fermé maintenant, où qu’il ait été ouvert. **{ $prefix }desk** le rouvre.
desk-help = t’envoie un lien privé vers le bureau dans le navigateur ; “out” le ferme où qu’il soit ouvert

## The roster

roster-on-call = De permanence en ce moment : { $people }
roster-nobody = Personne n’est de permanence en ce moment. La personne qui demande de l’aide l’apprend, avec les lignes de son pays.
roster-stepped-back = { $who } prend du recul, et je ne l’appelle plus jusqu’à son retour. Les signalements qui étaient les siens sont ouverts pour les autres. { $left ->
    [nobody] Personne n’est de permanence en ce moment ; la personne qui demande de l’aide l’apprend.
   *[some] De permanence en ce moment : { $people }
  }
roster-back = C’est bien de te revoir. Je peux de nouveau appeler { $who }, dans ses heures et pendant ses tours de garde.
roster-stranger = { $who } est dans ce salon sans être sur sa liste. Je n’obéis à aucun de ses ordres, mais ce que j’écris ici peut être lu. Si ce n’est pas voulu, merci de faire sortir cette personne.
roster-help-oncall = montre qui est de permanence, avec “week” pour les sept jours qui viennent ; avec “off” ou “on”, tu prends du recul ou tu reviens
roster-help-stepback = te laisse prendre du recul tout de suite, sans raison à donner
roster-help-back = permet de nouveau de t’appeler

## When the keeper cannot see

blind-waiting = { $count ->
    [one] Je n’arrive pas à lire un message { blind-place }, depuis { $since }.
   *[other] Je n’arrive pas à lire { $count } messages { blind-place }, depuis { $since }.
  } J’ai demandé les clés et je continue d’essayer. D’ici là, personne d’autre que vous ne regarde ces messages.
blind-left = On m’a fait sortir { blind-from }, et je n’y lis donc rien et ne peux vous amener personne. Si ce n’est pas voulu, merci de m’inviter de nouveau.
blind-from = { $place ->
    [0] du salon du cercle
   *[other] du salon numéro { $place } du cercle
  }
blind-over = J’arrive de nouveau à tout lire { blind-place }.
blind-place = { $place ->
    [0] dans le salon du cercle
   *[other] dans le salon numéro { $place } du cercle
  }
blind-away = Je n’étais pas là ({ $span }), de { $since } à { $until }. Je lis maintenant ce qui a été écrit pendant ce temps ; les signalements qui en viennent arrivent tard.

## How much screening brings up

threshold-lifted = des tournures que les seuils propres à ce cercle font remonter ; les seuils habituels ne le feraient pas
thresholds-help = montre combien je vous apporte ; vous pouvez choisir combien ce doit être
thresholds-list =
    Combien j’apporte dans ce salon, essayé sur des textes sans noms. Les règles de mots pour le danger comptent toujours ; aucune limite ne les éteint.

    { $rows }

    Ce que vous avez clos au cours de la dernière année :

    { $closed }

    Pour choisir : **{ $prefix }thresholds amber 5** (signalements pour 1 000 messages calmes), **{ $prefix }thresholds amber 90%** (part à trouver des messages nettement critiques), **{ $prefix }thresholds amber usual** (retour au fichier de réglages, ou à ce que je fais de moi-même).
thresholds-list-proposal =
    { thresholds-list }

    Ce que suggèrent vos propres jugements :

    { $proposals }

    Rien ne change tout seul. Pour accepter : **{ $prefix }thresholds yes**
thresholds-row = **{ $tier }** et au-dessus, { $whence ->
    [chosen] comme vous l’avez choisi ({ $wish })
    [file] comme le dit le fichier de réglages ({ $wish })
   *[usual] comme d’habitude
  } : environ { $flags } sur 1 000 messages calmes (règles de mots seules : { $rules }), et { $found } sur 100 messages courts et nettement critiques.
thresholds-closed = **{ $tier }** : { $closed ->
    [0] aucun
    [one] un, { $false ->
        [0] signalé à juste titre
       *[other] une fausse alerte
      }
   *[other] { $closed }, dont fausses alertes : { $false }
  }
thresholds-fewer = **{ $tier }**, une limite de { $budget } sur 1 000 : sur { $closed } signalements que seule la tournure a fait remonter, { $false } étaient de fausses alertes. { $dropped } de celles-ci ne seraient pas venues, et parmi les signalements justes, { $lost ->
    [0] aucun n’aurait manqué
    [one] un aurait manqué
   *[other] { $lost } auraient manqué
  }.
thresholds-more = **{ $tier }**, une limite de { $budget } sur 1 000 : sur { $closed } signalements que seule la tournure a fait remonter, seulement { $false } étaient de fausses alertes ; il se peut donc que des personnes passent inaperçues. Vous verriez plus de messages.
thresholds-nothing = Il n’y a aucune proposition que tu aies vue et qui tienne encore. **{ $prefix }thresholds** montre ce qu’il y a.
thresholds-how = Écris **{ $prefix }thresholds amber 5**, **{ $prefix }thresholds red 90%** ou **{ $prefix }thresholds crisis usual**.
thresholds-language = Les messages dans la langue de ce cercle ne sont pas examinés, il n’y a donc rien à choisir.
thresholds-taken =
    Noté. À partir de maintenant :

    { $rows }

## A language that is off

unscreened = **Non examiné :** { $count ->
    [one] un message
   *[other] { $count } messages
  } dans les salons de ce cercle depuis { $since }. Leur langue ({ $language }) est de celles que je n’examine pas : je remarque des mots anglais de danger, et peu d’autre chose. Que je ne dise rien n’y signifie rien. Merci de lire de votre côté ; au cercle, on peut toujours vous appeler avec **{ $prefix }call**.
