# Was der Hüter darüber sagt, wann ein Kreis sich trifft.

schedule-soon = Wir treffen uns um { $time }. Hier ist ein Platz für dich, was für ein Tag es auch ist, und Mitlesen genügt.
schedule-time = Es ist { $time }, Zeit für unser Treffen. Wer heute leitet, eröffnet es mit **{ $command }**. Macht es euch bis dahin bequem.
schedule-no-chair = Heute konnte niemand unser Treffen leiten, und das kommt vor. Der Raum ist offen, und ihr könnt gern miteinander sprechen. Wer später kommt und leiten darf, kann noch mit **{ $command }** beginnen.
schedule-missed = Wir wollten uns am { $date } um { $time } treffen, und ich war nicht da, um zu beginnen. Das tut mir leid. Wenn ihr euch jetzt treffen wollt, kann jemand, der leiten darf, mit **{ $command }** beginnen; sonst treffen wir uns wie üblich wieder.
meeting-late = Ich war einen Moment weg und bin jetzt da, darum beginnen wir etwas später. Niemand hat etwas verpasst.
meeting-still-runs = Jetzt würde unser nächstes Treffen beginnen, und dieses läuft noch. Es darf die Zeit haben, die es braucht. Wenn es vorbei ist, eröffnet **{ $command }** das nächste.
meeting-nobody = Heute konnte niemand kommen, und das ist in Ordnung. Ich schließe das Treffen hier; der Raum bleibt offen, und beim nächsten Mal ist Platz für alle.

schedule-remind = Eine kleine Erinnerung, wie du es wolltest: { $circle }, { $date }, { $time }. Komm, wenn es dir passt. Du musst nicht antworten.

when =
    Die nächsten Treffen von { $circle }:
    { $items }
    Nach der Uhr von { $zone }.
when-none = Gerade ist kein Treffen von { $circle } geplant. Wenn es eines gibt, steht es hier.
when-row = { $date }, { $time }
when-moved = { $date }, { $time } (zu einer anderen Zeit als sonst)

schedule-how =
    Über die kommenden Treffen kannst du so entscheiden:
    - **{ $skip }**: An dem Tag ist keines.
    - **{ $move }**: Es ist zu einer anderen Zeit.
    - **{ $add }**: Eines mehr.
    - **{ $undo }**: Nimmt das Letzte davon zurück.
schedule-skipped = Am { $date } um { $time } ist kein Treffen. Die anderen bleiben, wie sie sind.
schedule-moved = Das Treffen vom { $date }, { $time }, ist stattdessen am { $new-date } um { $new-time }.
schedule-added = Wir treffen uns ein weiteres Mal: am { $date } um { $time }.
schedule-undone = Das ist zurückgenommen. Wir treffen uns am { $date } um { $time }.
schedule-undone-none = Das ist zurückgenommen. Am { $date } um { $time } ist kein Treffen.
schedule-nothing = Es gibt nichts zurückzunehmen, oder dieses Treffen war schon.
schedule-full = Ich behalte schon so viele Änderungen, wie ich kann. Bitte frag, wer mich betreibt, diese in die Einstellungen zu schreiben.
schedule-there = Zu dieser Zeit gibt es schon so ein Treffen.
schedule-none-then = An dem Tag habe ich kein Treffen gefunden, das noch kommt. **{ $command }** zeigt die nächsten.
schedule-which =
    An dem Tag sind es mehrere. Bitte schreib den Namen von dem, das du meinst, dahinter:
    { $items }
schedule-name = **{ $name }**, { $time }

calendar-link =
    Hier ist der Kalender von { $circle }, für ein Kalenderprogramm, das eine Adresse abonnieren kann:
    { $url }
    Wer diese Adresse hat, sieht, wann wir uns treffen, und sonst nichts; behalt sie also bitte für dich. In deinem Kalender heißt es so, wie der Kreis es gewählt hat, und niemand wird darin genannt.
    { $leads ->
        [yes] Wer den Kreis verlässt, hat sie noch immer. **{ $new }** im Raum von { $circle } beendet sie und macht eine andere.
       *[no] Hat sie jemand, der sie nicht haben sollte, kann, wer leitet, eine neue machen.
    }
calendar-none = Hier gibt es keinen Kalender zum Abonnieren. **{ $command }** zeigt, wann wir uns treffen.
calendar-new = Der Kalender hat eine neue Adresse, und die alte gilt nicht mehr. Wer mir **{ $command }** schreibt, bekommt die neue.
calendar-new-chairs = Eine neue Adresse beendet die alte für alle, darum entscheidet das, wer leitet oder moderiert. Du kannst im Raum fragen.
calendar-new-where = Eine neue Adresse gilt für den ganzen Kreis; bitte schreib das im Raum von { $circle } oder im Raum der Moderation.

zone-kept = Danke. Ich nenne dir Zeiten ab jetzt nach der Uhr von { $zone }; dort ist es { $time }. Mit **{ $prefix }zone forget** vergesse ich es.
zone-noted = Ich nenne dir Zeiten nach der Uhr von { $zone }, wie du gesagt hast; dort ist es { $time }. Mit **{ $prefix }zone forget** vergesse ich es.
zone-unknown = Ich nenne dir Zeiten nach der Uhr von { $zone }; dort ist es { $time }. Wenn deine etwas anderes zeigt, schreib, wo du lebst, etwa **{ $command }**. Sonst sieht das niemand.
zone-forgotten = Erledigt. Ich habe es vergessen und nenne dir Zeiten nach der Uhr des Kreises.
zone-unclear = Eine Zeitzone dieses Namens kenne ich leider nicht. Bitte schreib sie mit der größten Stadt, die deine Zeit hat, etwa **{ $command }**.
remind-kept = Gut: Ich schreibe dir { $time } vor jedem Treffen. **{ $command }** beendet es jederzeit.
remind-noted = Ich schreibe dir { $time } vor jedem Treffen, wie du es wolltest. **{ $command }** beendet es jederzeit.
remind-none = Ich erinnere dich nicht an Treffen, und das muss auch nicht sein. Wenn du es möchtest, schreib, wie lange vorher, etwa **{ $command }**.
remind-off = Gut, ich erinnere dich nicht mehr. Wenn du es wieder möchtest, schreib **{ $command }**.
remind-paused = Gut, ich lasse dich bis { $date } in Ruhe. Wenn du es früher möchtest, schreib **{ $command }**.
remind-unclear =
    So lange vor einem Treffen kann ich dich erinnern:
    { $items }
    Bitte wähl eines davon, etwa **{ $command }**.
remind-choice = { $time }

help-when = zeigt, wann wir uns als Nächstes treffen
help-schedule = lässt ein Treffen ausfallen, verlegt es oder setzt eines an, für alle, die leiten oder moderieren
help-calendar = gibt dir eine Adresse für dein Kalenderprogramm
help-zone = merkt sich, nach welcher Uhr du lebst, nur für dich
help-remind = erinnert dich vor jedem Treffen, oder nicht mehr
