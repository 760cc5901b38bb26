### Ce que les personnes qui modèrent lisent sur les tours de garde, les échanges, la formation et leur propre charge, en français.
### Un écran verrouillé montre le début d’un message : les premiers mots ne disent pas de quoi il s’agit.

## Shifts

roster-now = { $covered ->
    [yes] De garde en ce moment : { $people }, jusqu’à { $until }.
    [no] Personne n’a de tour de garde en ce moment. J’appelle les personnes qui sont dans leurs heures : { $people }
   *[nobody] Personne n’a de tour de garde en ce moment, et personne d’autre n’est de permanence. La personne qui demande de l’aide l’apprend.
  } { $follows ->
    [somebody] Ensuite : { $who }, de { $from } à { $to }.
   *[nobody] Aucun autre tour ne commence dans la semaine qui vient.
  }
roster-week =
    Les sept jours qui viennent :

    { $rows }

    Personne n’a de tour ici, donc j’appelle les personnes qui sont dans leurs heures :

    { $items }
roster-week-whole =
    Les sept jours qui viennent, où quelqu’un a toujours un tour :

    { $rows }
roster-week-row = { $from } à { $to } : { $who }
roster-gaps =
    Dans les sept jours qui viennent, personne n’a de tour ici :

    { $items }

    J’appelle alors les personnes qui sont dans leurs heures. Si quelqu’un aimerait être là en premier : **{ $prefix }shift add**
roster-gap-row = { $from } à { $to }
roster-shifts =
    Tours de garde, semaine après semaine :

    { $rows }

    Pour en laisser un des tiens : **{ $prefix }shift remove** et son numéro.
roster-shift-row = { $number } : { $who }, { $shift } ({ $zone })
roster-shifts-none = Personne n’a de tour de garde. J’appelle dans l’ordre de la liste, dans les heures de chacun. Pour qu’on t’appelle en premier à un moment, écris **{ $prefix }shift add** et quand, par exemple “mon 18:00-23:00”.
roster-shift-added = C’est noté : j’appelle { $who } en premier, { $shift } à l’heure de { $zone }. { $share ->
    [plenty] Cela fait { $hours } heures par semaine ; dans ce cercle, { $most } suffisent largement pour une personne. C’est gardé quand même. Prends soin de toi.
   *[fair] Cela fait { $hours } heures par semaine.
  }
roster-shift-removed = C’est noté : { $who } laisse { $shift }.
roster-shift-there = { $shift } y est déjà, ou il n’y a plus de place.
roster-shift-how = Écris **{ $prefix }shift add** et quand, par exemple “mon 18:00-23:00” ou “fri-sat 20:00-02:00”, avec les jours en anglais ; **{ $prefix }shift list** les montre tous, et **{ $prefix }shift remove** avec son numéro en laisse un.
roster-shift-room = Les tours se changent dans le salon des modérateurs, où les autres le voient.
roster-shift-which = Lequel ? **{ $prefix }shift list** montre les numéros.
roster-shift-not-yours = C’est le tour de { $who }, et cette personne seule peut le laisser. Avec **{ $prefix }swap**, elle peut te demander de le prendre une fois.
roster-help-shift = montre les tours de garde, en ajoute un des tiens ou le laisse

## Swaps, asked and answered

roster-swap-ask = { $asker } demande si tu prendrais un de ses tours : { $from } à { $to }. **{ $prefix }swap yes** le prend, **{ $prefix }swap no** le laisse, et les deux conviennent.
roster-swap-asked = J’ai demandé à { $who } pour { $from } à { $to }. Tant qu’il n’y a pas de oui, c’est ton tour.
roster-swap-done = { $who } prend le tour de { $asker }, { $from } à { $to }, cette fois-ci. Merci.
roster-swap-no = Entendu. Rien ne change.
roster-swap-declined = { $who } ne peut pas prendre { $from } à { $to }. C’est toujours ton tour ; tu peux demander à quelqu’un d’autre, ou prendre du recul si c’est trop.
roster-swap-nothing = Personne ne t’a demandé d’échange encore à venir.
roster-swap-gone = Ce tour n’est plus le sien, il n’y a donc rien à prendre.
roster-swap-none = Dans la semaine qui vient, aucun de tes tours ne commence ce jour-là.
roster-swap-whom = À qui ? Écris la première partie du nom d’une autre personne qui modère, qui est ici et n’a pas pris de recul.
roster-swap-how = Écris **{ $prefix }swap** avec un nom et un jour, par exemple “ben mon”, pour demander à quelqu’un de prendre une fois ton prochain tour de ce jour.
roster-help-swap = demande à quelqu’un de prendre un de tes tours, ou répond à cette question

## Notes for the next, in private

roster-note-ask = Ton tour est fini. Merci d’avoir été là. Si la suite a besoin de savoir quelque chose, écris **{ $prefix }shift note** et ce que c’est ; sinon, laisse.
roster-note =
    Une note de { $who } pour toi, { $at } :

    { $note }
roster-note-kept = { $heard ->
    [now] Je l’ai transmise aux personnes qui ont un tour en ce moment.
   *[later] Je la garde deux jours et la montre à qui a le prochain tour.
  }
roster-note-what = Écris **{ $prefix }shift note** et ce que la suite a besoin de savoir.

## One's own load, in private

roster-load = { $held ->
    [0] Tu n’as aucun signalement en ce moment.
    [one] Tu as un signalement en ce moment.
    [many] Tu as { $held } signalements en ce moment.
   *[other] Tu as { $held } signalements en ce moment.
  } { $flags ->
    [0] Ces sept derniers jours, tu n’en as pris aucun.
    [one] Ces sept derniers jours, tu en as pris un.
    [many] Ces sept derniers jours, tu en as pris { $flags }.
   *[other] Ces sept derniers jours, tu en as pris { $flags }.
  } { $heavy ->
    [0] Aucun n’était une crise.
    [one] L’un d’eux était une crise.
    [many] { $heavy } d’entre eux étaient une crise.
   *[other] { $heavy } d’entre eux étaient une crise.
  } Ces quatre dernières semaines : { $month }. Tes tours : { $hours } heures par semaine. Personne d’autre ne le voit. Quand c’est trop, **{ $prefix }stepback** ne demande pas de raison.
roster-help-load = te dit, à toi et à personne d’autre, ce que tu portes

## After a crisis, in private

roster-debrief = Merci d’avoir été là. C’était peut-être beaucoup. Si tu aimerais parler avec quelqu’un qui modère aussi, écris **{ $prefix }debrief**, et je demande si quelqu’un a du temps, sans un mot sur l’affaire. Sinon, laisse. Boire quelque chose, prendre l’air et faire une pause font du bien aussi.
roster-debrief-asked = J’ai demandé aux autres si quelqu’un a du temps pour parler avec toi. Tu n’as rien à expliquer.
roster-debrief-room = { $who } aimerait parler avec quelqu’un d’entre vous. Si quelqu’un a du temps, merci de lui écrire.
roster-help-debrief = demande si quelqu’un qui modère a du temps pour parler avec toi
