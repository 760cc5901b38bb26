### Ce que les personnes qui modèrent lisent sur les tours de garde, les échanges, la formation et leur propre charge, en français.
### Un écran verrouillé montre le début d’un message : les premiers mots ne disent pas de quoi il s’agit.

## Shifts

roster-now = { $covered ->
    [until] De garde en ce moment : { $people }, jusqu’à { $until }.
    [yes] De garde en ce moment : { $people }.
    [no] Personne n’a de tour de garde en ce moment. J’appelle les personnes qui sont dans leurs heures : { $people }.
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
    Dans les sept jours qui viennent, il y a des moments où personne n’a de tour :

    { $items }

    J’appelle alors les personnes qui sont dans leurs heures. Si quelqu’un aimerait être là en premier : **{ $prefix }shift add**
roster-gap-row = { $from } à { $to }
roster-shifts =
    Tours de garde, semaine après semaine :

    { $rows }

    Pour en laisser un des tiens : **{ $prefix }shift remove** et son numéro.
roster-shift-row = { $number } : { $who }, { $shift } ({ $zone })
roster-shifts-none = Personne n’a de tour de garde. J’appelle dans l’ordre de la liste, dans les heures de chaque personne. Pour qu’on t’appelle en premier à un moment, écris **{ $prefix }shift add** et quand, par exemple “mon 18:00-23:00”.
roster-shift-added = C’est noté : j’appelle { $who } en premier, { $shift } à l’heure de { $zone }. { $share ->
    [plenty] Cela fait { $hours } heures par semaine ; dans ce cercle, { $most } suffisent largement pour une personne. C’est gardé quand même. Prends soin de toi.
   *[fair] Cela fait { $hours } heures par semaine.
  }
roster-shift-removed = C’est noté : { $who } laisse { $shift }.
roster-shift-there = { $shift } est déjà noté.
roster-shift-full = Tu as { $most } tours, et je n’en garde pas plus. Laisse d’abord un tour.
roster-shift-how = Écris **{ $prefix }shift add** et quand, par exemple “mon 18:00-23:00” ou “fri-sat 20:00-02:00”, avec les jours en anglais ; **{ $prefix }shift list** les montre tous, et **{ $prefix }shift remove** avec son numéro en laisse un.
roster-shift-room = Les tours se changent dans le salon de modération, où les autres le voient.
roster-shift-which = Lequel ? **{ $prefix }shift list** montre les numéros.
roster-shift-not-yours = C’est le tour de { $who }, et cette personne seule peut le laisser. Avec **{ $prefix }swap**, elle peut te demander de le prendre une fois.
roster-help-shift = montre les tours de garde, en ajoute un des tiens ou le laisse

## Swaps, asked and answered

roster-swap-ask = { $asker } demande si tu prendrais un de ses tours : { $from } à { $to }. **{ $prefix }swap yes** le prend, **{ $prefix }swap no** le laisse, et les deux conviennent.
roster-swap-asked = J’ai demandé à { $who } pour { $from } à { $to }. Tant qu’il n’y a pas de oui, c’est ton tour.
roster-swap-done = { $who } prend le tour de { $asker }, { $from } à { $to }, cette fois-ci. Merci.
roster-swap-no = Entendu. Rien ne change.
roster-swap-declined = { $who } ne peut pas prendre { $from } à { $to }. C’est toujours ton tour ; tu peux demander à quelqu’un d’autre, ou prendre du recul si c’est trop.
roster-swap-nothing = Aucune question de ce genre ne t’attend. Un tour peut être pris jusqu’à son début.
roster-swap-away = Tu as pris du recul. Écris d’abord **{ $prefix }back**, puis **{ $prefix }swap yes**.
roster-swap-gone = { $asker } n’a plus ce tour, il n’y a donc rien à prendre.
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
  }{ $heavy ->
    [0] {""}
    [one] {" "}L’un d’eux était une crise.
    [many] {" "}{ $heavy } d’entre eux étaient une crise.
   *[other] {" "}{ $heavy } d’entre eux étaient une crise.
  } Ces quatre dernières semaines : { $month }. Tes tours : { $hours } heures par semaine. Personne d’autre ne le voit. Quand c’est trop, **{ $prefix }stepback** ne demande pas de raison.
roster-help-load = te dit, à toi et à personne d’autre, ce que tu portes

## After a crisis, in private

roster-debrief = Merci d’avoir été là. C’était peut-être beaucoup. Si tu aimerais parler avec quelqu’un qui modère aussi, écris **{ $prefix }debrief**, et je demande si quelqu’un a du temps, sans un mot sur l’affaire. Sinon, laisse. Boire quelque chose, prendre l’air et faire une pause font du bien aussi.
roster-debrief-asked = J’ai demandé aux autres si quelqu’un a du temps pour parler avec toi. Tu n’as rien à expliquer.
roster-debrief-alone = Personne d’autre n’est de permanence en ce moment. Je l’ai écrit dans votre salon, pour le moment où quelqu’un viendra.
roster-debrief-room = { $who } aimerait parler avec quelqu’un d’entre vous. Si quelqu’un a du temps, merci de lui écrire.
roster-help-debrief = demande si quelqu’un qui modère a du temps pour parler avec toi

## Training, in private

training-offer = Merci de prendre un tour. Il y a trois petites choses à lire, quelques minutes chacune, quand tu veux : **{ $prefix }training**
training-list =
    Trois petites choses à lire, chacune avec une petite question. Tu peux arrêter à tout moment.

    { $rows }
training-row = { $title } : { $state ->
    [good] lu, compte jusqu’au { $until }.
    [over] comptait jusqu’au { $until }. Pour relire :
   *[new] pas encore lu. Pour commencer :
  } **{ $prefix }training { $name }**
training-page =
    Page { $number } sur { $count }.

    { $text }

    Continue avec **{ $prefix }training next**, arrête avec **{ $prefix }training stop**.
training-check =
    Une question.

    { $text }

    Réponds avec **{ $prefix }training yes** ou **{ $prefix }training no**.
training-why = { $right ->
    [yes] C’est aussi notre avis. { $text }
   *[no] Regardons encore une fois. { $text }
  }
training-passed = C’était tout pour « { $title } ». Merci. Cela compte jusqu’au { $until }.
training-left = Entendu. **{ $prefix }training** est là quand tu veux.
training-remind = Ce que tu as lu dans « { $title } » compte jusqu’au { $until }. Quand tu as quelques minutes : **{ $prefix }training { $name }**
training-help = te donne trois petites choses à lire sur la permanence, en privé et pas à pas

training-title-crisis = Quand quelqu’un est en danger
training-crisis-1 = Une personne en danger a besoin de quelqu’un qui soit là, calmement et sans tarder. Prends le signalement, puis écris-lui toi-même : qui tu es, que tu as lu ses mots, et que cela te soulage qu’elle les ait écrits. Tu n’as rien à résoudre. Écouter vient d’abord.
training-crisis-2 = Demande simplement si la personne est en sécurité maintenant, et si elle pense à mettre fin à sa vie. La question ne fait pas naître l’idée ; souvent elle soulage. Ne discute pas, ne promets pas que tout ira bien, et ne parle pas des façons de le faire.
training-crisis-3 = En cas de danger immédiat, le numéro d’urgence vient d’abord, puis les lignes d’aide de son pays. Reste là, appelle une deuxième personne avec **{ $prefix }escalate**, et laisse une note sur le signalement. Tu es là en pair, pas comme un service d’urgence. Si tu ne peux pas t’en occuper, transmets tout de suite. Ce n’est pas un échec.
training-crisis-ask = Quelqu’un écrit ne plus vouloir vivre. Peux-tu demander directement s’il y a des pensées de mettre fin à sa vie ?
training-crisis-ask-why = Demander simplement ne fait pas de mal, et montre qu’on peut en parler ici.
training-crisis-secret = Quelqu’un te parle d’un plan et te demande de promettre de ne le dire à personne. Tu promets ?
training-crisis-secret-why = Ne promets pas le secret. Dis avec douceur que sa sécurité compte pour toi, et que tu ne portes pas cela sans les autres.

training-title-ethics = Où s’arrête ta part
training-ethics-1 = Tu es là en pair : ni thérapie, ni médecine, ni jugement. Raconte ce qui a marché pour toi comme ton propre chemin, ne donne pas de conseil médical, et garde entre personnes qui modèrent ce que tu lis. Ne copie aucune carte ailleurs.
training-ethics-2 = Garde la distance qui vous protège : pas d’argent, pas de rendez-vous, pas d’amitié privée qui commence pendant que tu portes le signalement. Si la personne t’est proche, ou si tu fais partie de l’affaire, confie le signalement à quelqu’un d’autre.
training-ethics-money = Une personne dont tu portes le signalement te demande de lui prêter de l’argent, une seule fois. Tu le fais ?
training-ethics-money-why = Un prêt change ce qui vous lie, et rend plus difficile de demander de l’aide. Dis non avec douceur, et cherchez ensemble qui peut aider.

training-title-care = Prendre soin de toi
training-care-1 = Porter les autres use tout le monde. Mange, dors, fais des pauses, et garde tes tours assez courts pour que le suivant te fasse plaisir. **{ $prefix }load** te montre, à toi et à personne d’autre, ce que tu portes.
training-care-2 = Prendre du recul ne demande pas de raison et vaut tout de suite : **{ $prefix }stepback**. Après quelque chose de lourd, parle avec quelqu’un qui modère ; **{ $prefix }debrief** demande pour toi. Si cela te reste des jours, trouve aussi quelqu’un hors du cercle.
training-care-back = Tu n’en peux plus, et ton tour dure encore deux heures. Peux-tu prendre du recul maintenant, sans donner de raison ?
training-care-back-why = Tu le peux, toujours. J’appelle les autres, et ce que tu avais leur est ouvert.
