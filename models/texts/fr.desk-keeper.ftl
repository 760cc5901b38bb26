### Le bureau, en français.

keeper-title = Le gardien
keeper-sees = Dernières nouvelles du serveur
keeper-ago = il y a { $span }
keeper-never = pas encore
keeper-sees-now = Il entend ce qui se passe maintenant.
keeper-sees-not = Il n’entend rien en ce moment. Merci de lire de votre côté.
keeper-outbox = Encore à dire
keeper-outbox-none = Tout a été dit.
keeper-outbox-since = Le premier attend depuis { $span }.
keeper-timers = Rappels en retard
keeper-timers-none = Tous les appels et rappels sont venus à temps.
keeper-timers-late = Les appels à des personnes viendront peut-être tard.
keeper-failed = Échecs en une semaine
keeper-failed-none = Rien n’a été perdu.
keeper-failed-some = La personne qui fait tourner le gardien peut voir ce que c’était.
keeper-unread = Messages qu’il n’arrive pas à lire
keeper-unread-none = Il arrive à tout lire.
keeper-unread-since = Le premier est venu : { $at }. Personne d’autre que vous ne les regarde.
keeper-rooms = Salons où il est
keeper-people = { $count ->
    [one] Il y a { $count } personne dans le premier.
   *[other] Il y a { $count } personnes dans le premier.
  }
keeper-on-call = De permanence en ce moment
keeper-on-call-are = { $people }
keeper-on-call-none = Personne. La personne qui demande de l’aide l’apprend.
