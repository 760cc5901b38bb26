# Was der Hüter in und zwischen den Treffen sagt. Jeden Satz laut lesen, wie jemand, der sich schämt, müde ist oder Angst hat.
# Die erste Zeile von allem Privaten verrät nichts von Genesung oder Krise: ein Sperrbildschirm zeigt sie.

## Coming in (rituals/welcome)

welcome-person =
    Hallo, ich bin der Hüter: ein Programm, das in einem Raum hilft, in den du gekommen bist. Vor allem anderen: was ich mit deinen Worten tue.

    Es geht um den Raum von **{ $circle }**.

    - **Was ich lese:** jede Nachricht in den Räumen dieses Kreises, und was du mir hier schreibst. Ich achte auf Zeichen, dass jemand in Gefahr sein könnte, und auf das, was dieser Kreis sich von allen wünscht. Zum Zweiten schreibe ich dir vielleicht ein kurzes privates Wort, das sonst niemand sieht.
    - **Was ich behalte:** deine letzten Nachrichten, höchstens { $context } lang, nur um die nächste zu verstehen. Wenn eine Nachricht Menschen gezeigt wird, ein kurzes Stück davon, { $flags } lang. Dass ich dir so ein privates Wort geschrieben habe, einen Tag lang. Was du mir von dir erzählst, bis du mich bittest, es zu vergessen. Alles davon verschlüsselt, dort, wo ich laufe.
    - **Wer es sieht:** { $seen }
    - **Privat:** { $direct }

    Nichts wird an einen anderen Dienst geschickt, und niemand wird aus einem Raum genommen, weil es gerade schlecht geht.

    Wenn du gerade nicht sicher bist oder mit einem Menschen reden möchtest: **{ $now }**. Das wirkt sofort, hier oder im Raum, und ich antworte nur dir.
    Was ich sonst noch kann: **{ $help }**. Du brauchst auf diese Nachricht nicht zu antworten.
welcome-room =
    Ich bin der Hüter, ein Programm. Ich lese die Nachrichten in diesem Raum, um zu merken, wenn jemand in Gefahr sein könnte, und was dieser Kreis sich von allen wünscht.

    Ich behalte die letzten Nachrichten aller Anwesenden höchstens { $context } lang, und von einer Nachricht, die Menschen gezeigt wurde, ein kurzes Stück { $flags } lang, alles verschlüsselt. Wer es sieht: { $seen } Nichts wird an einen anderen Dienst geschickt.

    Wenn du gerade nicht sicher bist oder mit einem Menschen reden möchtest: **{ $now }**, hier oder privat an mich; ich antworte nur dir.
    Was ich sonst noch kann: **{ $help }**
seen-by-moderators = alle, die diesen Kreis moderieren, und nur, wenn eine Nachricht einen Menschen brauchen könnte. Sie entscheiden; ich bringe es ihnen nur.
seen-by-nobody = im Moment niemand. Hier ist keine Moderation eingerichtet, deshalb kann ich dir niemanden bringen.
direct-asked = wenn etwas, das du mir schreibst, nach Gefahr klingt, nenne ich dir Hilfetelefone und frage, ob du einen Menschen möchtest. Ohne dein Wort rufe ich niemanden.
direct-called = wenn etwas, das du mir schreibst, nach Gefahr klingt, nenne ich dir Hilfetelefone und gebe immer auch jemandem aus der Moderation dieses Kreises Bescheid. So hat es der Kreis entschieden.

## A meeting: its parts

title-opening = Eröffnung
title-silence = Ein Moment der Stille
title-check-in = Ankommensrunde
title-discussion = Gemeinsames Gespräch
title-skill-practice = Gemeinsam üben
title-milestones = Meilensteine
title-closing = Schlussrunde

prompt-opening = Willkommen, ihr alle. Gut, dass ihr da seid, wie auch immer der Tag war.
prompt-silence = Es gibt nichts zu tun. Ich sage, wann es weitergeht.
prompt-check-in = Wie bist du heute hier? Ein Wort genügt.
prompt-discussion = Was geht dir durch den Kopf? Es kann groß oder klein sein, fertig oder nicht.
prompt-skill-practice = Denk an etwas, das dir durch einen schweren Moment geholfen hat. Wenn du magst, erzähl uns, wie du es gemacht hast, damit es auch andere ausprobieren können.
prompt-milestones = Wenn es etwas gibt, das du feiern möchtest, groß oder klein, ist hier der Ort dafür. Wer nichts zählt, ist genauso willkommen.
prompt-closing = Eine Zeile zum Mitnehmen, oder zum Hierlassen.

opening-norms = Was hier gesagt wird, bleibt hier. Wir sprechen für uns selbst, hören zu, ohne zu urteilen, und geben Rat nur, wenn jemand darum bittet. Wenn du über etwas Schweres schreibst, nenn es zuerst, und lass Methoden und Mengen weg.
segment-opening =
    { $prompt }

    { $norms }

    {""}**So geht es:** wenn du das Wort hast, sage ich deinen Namen, und die anderen lesen mit. Schreib so viel oder so wenig du magst, in so vielen Nachrichten du magst; wenn du langsam tippst, verdoppelt **{ $prefix }slow** deine Zeit. Weitergeben ist immer in Ordnung, und niemand fragt, warum.

    {""}**Ein Platz:** tipp auf 👋 unter dieser Nachricht, oder schreib irgendetwas. Um heute mitzulesen, ohne gerufen zu werden, tipp auf 👂 oder schreib **{ $prefix }listen**. Du kannst später kommen und früher gehen.

    Wir sind Gleichgesinnte und keine Klinik. Wenn du gerade nicht sicher bist oder mit einem Menschen reden möchtest: **{ $prefix }help now**, hier oder privat an mich. Ich antworte nur dir.
segment-silence = { $title }, { $time } lang. { $prompt }
segment-round =
    { $title }. { $prompt }

    Wir gehen in dieser Reihenfolge herum: { $order }. { $others }
segment-discussion =
    { $title }, etwa { $time } lang. { $prompt }

    Um das Wort zu bekommen, heb die Hand: tipp auf ✋ unter dieser Nachricht, oder schreib ein einzelnes “!” oder **{ $prefix }hand**. Ich rufe die Hände in der Reihenfolge auf, in der sie hochgehen. { $others }
segment-open =
    { $title }, etwa { $time } lang. { $prompt }

    Hier gibt es keine Reihenfolge: schreib, wann du magst, oder lies einfach.
segment-skill-practice =
    { $title }, etwa { $time } lang.

    { $prompt }

    Probiert es hier zusammen aus, oder still für euch. Mitlesen ist auch gut.
segment-milestones = { $title }. { $prompt }
others-wait = Während jemand von uns das Wort hat, lesen die anderen mit.
others-may-write = Freundliche Worte zwischendurch sind willkommen; Rat nur, wenn jemand darum bittet.
round-over = Danke an alle, für das Gesagte und das Ungesagte.
discussion-warning = Für diesen Teil bleiben etwa { $time }. Wenn noch etwas gesagt werden möchte, ist Platz dafür.
discussion-hands-left = Die Zeit für diesen Teil ist um, und es tut mir leid, dass sie für { $people } nicht gereicht hat. Bringt es gern in die Schlussrunde mit, oder schreibt es hier, wenn das Treffen vorbei ist.
skill-step = Bevor es weitergeht: gibt es einen kleinen Schritt, den du bis zum nächsten Treffen gehen möchtest? Er darf so klein sein, dass er in einen schlechten Tag passt. Schreib ihn hier, oder behalt ihn für dich.

## A meeting: the talking piece

turn-called = { $person }, du hast das Wort, für etwa { $time }. ✅, **done** oder **fertig** gibt es weiter. ⏭️, **pass** oder **passe** ist immer in Ordnung.
turn-called-again = { $person }, hier ist das Wort noch einmal, wenn du magst. ✅, **done** oder **fertig** gibt es weiter. ⏭️, **pass** oder **passe** ist genauso gut.
turn-called-discussion = { $person }, du hast die Hand gehoben: du hast das Wort, für etwa { $time }. ✅, **done** oder **fertig** gibt es weiter. ⏭️, **pass** oder **passe** ist immer in Ordnung.
turn-called-closing = { $person }, eine Zeile zum Schluss, wenn du magst. ✅, **done** oder **fertig** gibt das Wort weiter. ⏭️, **pass** oder **passe** ist immer in Ordnung.
turn-warning = { $person }, du hast noch etwa { $time }. Nutz sie, um deinen Gedanken abzuschließen; nichts muss vollständig sein.
back-to-speaker = Ich war eine Weile weg und bin wieder da. Niemand hat den eigenen Platz in der Reihe verloren. { $person }, du hast noch das Wort, ab jetzt für etwa { $time }. ✅, **done** oder **fertig** gibt es weiter. ⏭️, **pass** oder **passe** ist immer in Ordnung.
back = Ich war eine Weile weg und bin wieder da. Danke für eure Geduld; wir machen weiter, wo wir waren.
resumed-to-speaker = Es geht weiter. { $person }, du hast noch das Wort, ab jetzt für etwa { $time }. ✅, **done** oder **fertig** gibt es weiter. ⏭️, **pass** oder **passe** ist immer in Ordnung.
resumed = Wir machen weiter, wo wir waren.

## A meeting: its end

closing-words = Danke, dass ihr da wart, mit Worten oder ohne. Was hier gesagt wurde, bleibt hier.
meeting-closed =
    { $closing }

    Das Treffen ist vorbei, und der Raum bleibt offen. Wenn noch etwas schwer ist: **{ $prefix }help now**, auch nach dem Treffen.
meeting-empty = Alle sind ihrer Wege gegangen, deshalb schließe ich das Treffen hier. Ihr könnt jederzeit wieder eines eröffnen.
meeting-closed-paused = Die Pause ist lang geworden, deshalb schließe ich das Treffen hier. Danke für das, was ihr mitgebracht habt. Ihr könnt jederzeit wieder eines eröffnen.
meeting-closed-late = Ich war lange weg, und es tut mir leid: das hat unser Treffen verkürzt. Ich schließe es hier, damit ich nicht ins Leere rufe. Ihr könnt jederzeit wieder eines eröffnen.

## A meeting: in private, or only for one person

late = Gut, dass du da bist. Das Treffen hat angefangen, und es gibt einen Platz für dich. Du brauchst nichts zu tun, bis ich deinen Namen sage, und du kannst immer weitergeben.
late-in-round = Gut, dass du da bist. Das Treffen hat angefangen, und du hast einen Platz am Ende dieser Runde. Du brauchst nichts zu tun, bis ich deinen Namen sage, und du kannst immer weitergeben.
late-in-discussion = Gut, dass du da bist. Das Treffen hat angefangen, und du hast einen Platz. Wir reden gerade mit gehobenen Händen: ein einzelnes “!” im Raum hebt deine. Du kannst auch nur lesen.
meeting-runs = Gut, dass du da bist. In dem Raum, in den du gerade gekommen bist, läuft ein Treffen. Du kannst einfach mitlesen. Für einen Platz schreib dort irgendetwas, oder **{ $prefix }here**; ich rufe dich am Ende der Runde, und du kannst immer weitergeben.
listening-noted = Gut, du bist da, und ich rufe dich nicht. Wenn du doch drankommen möchtest, schreib **{ $prefix }here** in den Raum.
slow-noted = Gut, in diesem Treffen hast du doppelt so viel Zeit, wann immer du das Wort hast. Keine Eile.
cross-talk = Ein kleiner Hinweis, den nur du siehst: gerade hat { $person } das Wort, und die anderen lesen mit. Deine Worte sind willkommen, wenn du an der Reihe bist.
cross-talk-hand = Ein kleiner Hinweis, den nur du siehst: gerade hat { $person } das Wort, und die anderen lesen mit. Ein einzelnes “!” im Raum hebt deine Hand, und ich rufe dich der Reihe nach auf.
hand-not-needed = In diesem Teil braucht es keine gehobene Hand. In einer Runde kommen alle dran; sonst kannst du einfach schreiben.
hand-later = Hände sind für das gemeinsame Gespräch. In diesem Teil kannst du einfach schreiben, oder mitlesen.
not-your-turn = Du hast gerade nicht das Wort. Wenn du es hast, sage ich deinen Namen, und weitergeben ist immer in Ordnung. Wenn du lieber gar nicht gerufen werden möchtest, schreib **{ $prefix }listen**.
no-meeting = Gerade gibt es kein Treffen, deshalb habe ich hier nichts zu tun. Im Raum von { $circle } zeigt **{ $prefix }agenda**, wie ein Treffen aussieht.
no-seat = Ein Treffen läuft, und du hast darin noch keinen Platz. Schreib irgendetwas im Raum von { $circle }, und es gibt einen Platz für dich.

## A meeting: who leads it

start-elsewhere = Treffen finden im Hauptraum des Kreises statt. Bitte eröffne es dort.
start-by-chairs = Treffen werden hier von diesen Menschen eröffnet: { $chairs }. Sie alle wissen, wann das nächste ist.
start-no-chairs = Hier ist noch niemand eingetragen, um Treffen zu eröffnen. Wer den Hüter betreibt, kann in den Einstellungen jemanden benennen.
start-unclear = Ich konnte nicht lesen, wie lange das Treffen dauern soll. Schreib die Minuten, zum Beispiel **{ $command }**, oder nichts für die übliche Länge.
start-running = Es läuft schon ein Treffen, und darin gibt es einen Platz für dich. **{ $command }** zeigt, wo wir sind.
paused = Wir machen hier eine Pause. So lange läuft niemandem die Zeit davon. **{ $command }** macht weiter.
extended = Wir haben { $time } mehr. Keine Eile.
extend-unclear = Ich konnte nicht lesen, wie viel mehr Zeit das ist. Schreib die Minuten, zum Beispiel **{ $command }**.
chair-handed = Ab hier leitet { $person } das Treffen. Danke.
chair-left = Wer dieses Treffen geleitet hat, musste gehen. Wir machen trotzdem weiter. Wer hier ist und den Kreis leitet oder moderiert, kann mit **{ $command }** übernehmen.
chair-only = Dieses Treffen leitet { $person }, und dort wird das entschieden. Du kannst im Raum darum bitten.
chair-free = Gerade leitet niemand dieses Treffen, und es läuft von selbst weiter. Wer den Kreis leitet oder moderiert, kann übernehmen.
chair-not-here = Ich konnte diesen Menschen unter denen mit einem Platz nicht finden. Bitte schreib die vollständige Kennung, zum Beispiel @name:example.org, von jemandem, der hier ist.

## A meeting: where we are

agenda-none =
    Gerade läuft kein Treffen. So sieht eines in { $circle } aus:
    { $items }
    {""}**{ $command }** beginnt eines.
agenda-running =
    Wo wir sind:
    { $items }
agenda-past = { $title }: fertig
agenda-now = **{ $title }**: hier sind wir
agenda-ahead = { $title }: etwa { $time }
where-paused = Wir sind in einer Pause.
where-speaker = Das Wort hat { $person }.
where-next = Als Nächstes: { $people }
where-chair = Das Treffen leitet { $person }.

## Milestones: what the usual ones are called

mark-day = 24 Stunden
mark-week = eine Woche
mark-30-days = 30 Tage
mark-60-days = 60 Tage
mark-90-days = 90 Tage
mark-6-months = 6 Monate
mark-9-months = 9 Monate
mark-year = ein Jahr
mark-18-months = 18 Monate
mark-two-years = zwei Jahre
mark-five-years = fünf Jahre
mark-ten-years = zehn Jahre

## Milestones: in the room

milestone-person = { $person } hat mich gebeten, es hier zu sagen: **{ $label }**. Wir freuen uns mit dir.
milestone-somebody = Jemand hier hat mich gebeten, es zu sagen: **{ $label }**. Wir freuen uns mit dir, wer immer du bist.

## Milestones: in private

milestone-question =
    Eine kleine Frage, und nur du siehst sie. Du brauchst nicht zu antworten.

    Nach dem Datum, das du mir genannt hast, hast du **{ $label }** erreicht. Soll ich es im Treffen sagen? Schreib ein Wort:
    - **room** oder **Raum**: ich sage es mit deinem Namen.
    - **anonymous** oder **anonym**: ich sage “jemand hier”, und keinen Namen.
    - **skip** oder **nichts**: ich sage nichts.

    Ohne Antwort sage ich nichts, und ich frage nicht noch einmal.
milestone-question-few =
    Eine kleine Frage, und nur du siehst sie. Du brauchst nicht zu antworten.

    Nach dem Datum, das du mir genannt hast, hast du **{ $label }** erreicht. Soll ich es im Treffen sagen? Schreib ein Wort:
    - **room** oder **Raum**: ich sage es mit deinem Namen.
    - **skip** oder **nichts**: ich sage nichts.

    “Jemand hier” würde dich nicht verbergen: gerade haben weniger als { $count } Menschen einen Platz. Ohne Antwort sage ich nichts, und ich frage nicht noch einmal.
milestone-few = Das möchte ich heute lieber nicht tun, und zwar aus diesem Grund: weniger als { $count } Menschen haben einen Platz, “jemand hier” würde dich also nicht verbergen. Mit **room** oder **Raum** sage ich es mit deinem Namen, mit **skip** oder **nichts** sage ich nichts.
milestone-noted-room = Danke. Ich sage es im Raum, wenn das Treffen so weit ist. Bis dahin kannst du es dir anders überlegen: schreib **skip** oder **nichts**, und ich sage nichts.
milestone-noted-anonymous = Danke. Ich sage “jemand hier”, und keinen Namen, wenn das Treffen so weit ist. Bis dahin kannst du es dir anders überlegen: schreib **skip** oder **nichts**, und ich sage nichts.
milestone-skipped = Gut, ich sage nichts. Das ist genauso recht.
milestone-said-already = Ich habe es schon gesagt und kann es nicht zurücknehmen. Es tut mir leid, wenn du das nicht wolltest; die Moderation kann helfen, wenn du darum bittest.
milestone-too-late = Danke, dass du es mir sagst. Dieses Treffen ist vorbei, oder du hast es verlassen, deshalb sage ich nichts. Wenn das nächste bald ist, frage ich dich wieder.
milestone-not-hidden = Ich habe etwas für dich behalten. Jetzt haben weniger Menschen einen Platz als vorher, “jemand hier” hätte dich also nicht verborgen. Wenn ich es mit deinem Namen sagen soll, schreib **room** oder **Raum**.
since-kept =
    Danke. Ich habe es notiert, für dich allein: weder andere im Kreis noch die Moderation sehen es.
    { $days ->
        [0] Du zählst ab heute, { $date }.
        [one] Es ist ein Tag seit { $date }.
       *[other] Es sind { $days } Tage seit { $date }.
    }
    Ich sage es nirgends, ohne dich vorher zu fragen. Mit **{ $command }** vergesse ich es.
days =
    Das ist, worum du mich gebeten hast. Es ist für dich allein, und sonst erfährt es niemand.
    { $days ->
        [0] Du zählst ab heute, { $date }.
        [one] Es ist ein Tag seit { $date }.
       *[other] Es sind { $days } Tage seit { $date }.
    }
    {""}Mit **{ $command }** vergesse ich es.
days-unknown = Du hast mir kein Datum genannt, und du brauchst es auch nicht. Wenn du magst, schreib es so: **{ $command }**. Weder andere im Kreis noch die Moderation sehen es.
since-forgotten = Erledigt. Ich habe es vergessen.
since-unclear = Das konnte ich nicht als einen bestimmten Tag lesen, entschuldige. Bitte schreib es so: **{ $command }**. Du kannst auch “heute”, “gestern” oder “vor 3 Tagen” schreiben.
since-future = Dieser Tag kommt erst noch, deshalb habe ich nichts notiert. Bitte schreib einen, der schon da war, zum Beispiel **{ $command }**.

## What !help says of each command

help-start = eröffnet ein Treffen; eine Zahl sagt, wie viele Minuten es dauern darf
help-here = nimmt einen Platz im Treffen ein
help-listen = lässt dich im Treffen sein, ohne gerufen zu werden
help-hand = hebt im Gespräch deine Hand; ein einzelnes “!” tut dasselbe
help-pass = gibt das Wort weiter; das ist immer in Ordnung
help-done = gibt das Wort weiter, wenn du fertig bist
help-slow = gibt dir in diesem Treffen doppelt so viel Zeit
help-agenda = zeigt, wo das Treffen ist, und wer als Nächstes dran ist
help-next = geht weiter, zum nächsten Menschen oder Teil; für die Person, die das Wort hat oder das Treffen leitet
help-pause = macht im Treffen eine Pause, für die Person, die es leitet
help-resume = macht nach einer Pause weiter
help-extend = gibt mehr Zeit, für die Person, die das Treffen leitet
help-skip = geht weiter zum nächsten Teil, für die Person, die das Treffen leitet
help-chair = übergibt das Treffen an jemand anderen, oder übernimmt es, wenn niemand es leitet
help-end = beendet das Treffen mit den Schlussworten
help-since = notiert ein Datum, ab dem du zählst, für dich allein
help-days = sagt dir, wie lange es her ist, für dich allein

## Practice cards

card-listening-title = Mit beiden Ohren zuhören
card-listening = Zu zweit, oder alle zusammen: eine Person schreibt zwei oder drei Sätze über heute. Eine andere sagt mit eigenen Worten, was sie gehört hat, und fragt “ist es das?”. Kein Rat, keine eigene Geschichte. Dann wird getauscht.
card-saying-no-title = Freundlich Nein sagen
card-saying-no = Denk an etwas, worum du gebeten wurdest und was du nicht geben wolltest. Schreib dein Nein in einem Satz, ohne Ausrede: “Lieber nicht, und ich hoffe, wir sehen uns trotzdem am Sonntag.” Lies es noch einmal. Klingt es noch nach dir?
card-asking-title = Um etwas bitten
card-asking = Schreib diese drei zu Ende, für einen echten oder einen erfundenen Menschen: “Wenn … passiert, fühle ich … . Ich hätte gern … .” Lass “du immer” und “du nie” weg. Die anderen dürfen sagen, was davon für sie am klarsten war.
card-boundary-title = Eine Grenze, mit Bleistift gezogen
card-boundary = Nenn etwas, wovon du in deiner Woche gern weniger hättest: einen Ort, eine Stunde, eine Art von Gespräch. Schreib einen Satz, der es ein wenig weiter weg hält. Er darf klein sein, und du darfst die Grenze wieder verschieben.
card-ten-minutes-title = Zehn Minuten warten
card-ten-minutes = Ein starkes Verlangen steigt und fällt oft wie eine Welle. Was könnte dich durch zehn Minuten davon tragen: ein Gang bis zur Ecke, kaltes Wasser auf den Händen, ein Mensch zum Schreiben? Mach eine Liste mit drei Dingen, damit du nicht nachdenken musst, wenn es kommt.
card-four-questions-title = Hungrig, wütend, einsam, müde
card-four-questions = Frag dich nach den vieren, eins nach dem anderen. Wenn eines davon ein Ja ist, was wäre das Kleinste, das es heute leichter macht? Etwas zu essen, eine Tür, die du schließt, eine Nachricht, zwanzig Minuten Hinlegen.
card-five-senses-title = Fünf, vier, drei, zwei, eins
card-five-senses = Schau dich um: fünf Dinge, die du siehst, vier, die du berühren kannst, drei, die du hörst, zwei, die du riechst, eins, das du schmeckst. Lass dir Zeit. Schreib eines davon hierher, wenn du magst. Es bringt dich in den Raum zurück, wenn dein Kopf woanders ist.
card-friend-title = Was ich einem lieben Menschen sagen würde
card-friend = Schreib auf, was du an deinem letzten schweren Tag zu dir selbst gesagt hast. Dann schreib, was du einem lieben Menschen in der gleichen Lage gesagt hättest. Teil das Zweite, wenn du magst, und behalt das Erste.
card-open-question-title = Eine offene Frage
card-open-question = Jemand nennt etwas, das gerade durch den Kopf geht. Die anderen dürfen nur fragen, und nur solche Fragen, auf die es kein Ja oder Nein gibt: “Was wäre anders?” “Was hast du probiert, das ein wenig geholfen hat?” Niemand antwortet für andere.
card-early-signs-title = Es kommen sehen
card-early-signs = Denk an einen schweren Abend zurück. Was war zwei Tage vorher anders: Schlaf, Essen, Gesellschaft, ein Gedanke? Schreib ein eigenes frühes Zeichen auf, und etwas, das du gern tun würdest, wenn du es das nächste Mal bemerkst.
