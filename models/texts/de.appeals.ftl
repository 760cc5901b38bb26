### Einsprüche, auf Deutsch: jemand sieht anders, was ihm genommen wurde, und wer nicht beteiligt war, entscheidet.

appeal-help = sagt, dass du es anders siehst, wenn dir etwas genommen wurde; jemand anderes aus dem Team schaut es sich an

## What the person hears

appeal-how =
    { private-note }

    { $length ->
        [long] Das ist mehr, als ich weitergeben kann. Bitte schreib es noch einmal, mit höchstens { $most } Zeichen:
       *[none] Wenn du es anders siehst, schreib es mir hier mit deinen Worten:
    } **{ $prefix }appeal** und dahinter, warum. Jemand aus dem Team, der an der Entscheidung nicht beteiligt war, liest es und antwortet dir. Es kostet dich nichts, und nichts wird schwerer für dich, weil du gefragt hast.

appeal-filed =
    { private-note }

    Ich habe weitergegeben, was du geschrieben hast, mit deinen Worten. { $ready ->
        [yes] Jemand aus dem Team, der an der Entscheidung nicht beteiligt war, liest es, und ich bringe dir die Antwort. Das kann zwei Tage dauern, manchmal länger; ich erinnere sie.
       *[no] Ich will ehrlich sein: gerade gibt es in diesem Kreis niemanden im Team außer den Menschen, die entschieden haben. Ich hebe auf, was du geschrieben hast, und wer mich betreibt, weiß, dass jemand anderes gebraucht wird.
    } Wenn du es zurückhaben willst: **{ $prefix }appeal take back**

appeal-waits =
    { private-note }

    Was du geschrieben hast, liegt schon beim Team und wartet noch auf Antwort. Ich erinnere sie.

appeal-once =
    { private-note }

    Das wurde schon ein zweites Mal angesehen, und ich habe dir die Antwort gebracht. Noch einmal kann ich es nicht vorlegen. Du kannst weiterhin selbst jemandem aus dem Team schreiben, und **{ $prefix }help now** ist für dich da wie zuvor.

appeal-nothing =
    { private-note }

    Ich weiß von nichts, was dir in diesem Kreis zuletzt genommen wurde. Wenn dich etwas anderes bedrückt, sag es jemandem aus dem Team, oder schreib **{ $prefix }report**.

appeal-none-waits =
    { private-note }

    Von dir wartet gerade nichts beim Team.

appeal-withdrawn =
    { private-note }

    Es ist zurückgenommen. Wenn du es dir anders überlegst, bringt **{ $prefix }appeal** es wieder vor.

appeal-upheld =
    { private-note }

    Jemand, der an der ersten Entscheidung nicht beteiligt war, hat gelesen, was du geschrieben hast. Es bleibt, wie es war. In den Worten des Teams: { $words }

    Danke, dass du gesagt hast, wie du es siehst. Wenn das gerade schwer zu lesen ist: **{ $prefix }help now** ist für dich da wie zuvor.

appeal-overturned =
    { private-note }

    Jemand, der an der ersten Entscheidung nicht beteiligt war, hat gelesen, was du geschrieben hast, und sieht es wie du: es hätte dir nicht genommen werden sollen. In den Worten des Teams: { $words }

    { $back ->
        [yes] Du bekommst es jetzt zurück; ich schreibe dir, wenn es so weit ist.
        [message] Eine Nachricht, die weggenommen wurde, kann niemand zurückholen, auch ich nicht. Du darfst sie wieder schreiben.
       *[over] Was zurückgegeben werden kann, ist schon zurückgegeben. Wenn du aus einem Raum genommen wurdest, darfst du wiederkommen.
    }

## What moderators read

appeal-filed-told = Meldung { $number }: { $who } sieht es anders, was genommen wurde. { $people }: ihr wart nicht daran beteiligt; kann jemand von euch es lesen und entscheiden? **{ $prefix }uphold { $number }** oder **{ $prefix }overturn { $number }**, mit Worten für die Person hinter der Nummer.
appeal-nobody-told = Meldung { $number }: { $who } sieht es anders, was genommen wurde, und in diesem Raum gibt es niemanden, der nicht daran beteiligt war. Wer mich betreibt, weiß davon. Bitte findet noch jemanden fürs Team, oder gebt es zurück.
appeal-withdrawn-told = Meldung { $number }: die Person hat ihren Einspruch zurückgenommen. Es gibt nichts mehr zu entscheiden.
appeal-due = Meldung { $number }: seit zwei Tagen wartet jemand auf Antwort auf einen Einspruch. { $people }: ihr könnt entscheiden. **{ $prefix }uphold { $number }** oder **{ $prefix }overturn { $number }**, mit Worten für die Person hinter der Nummer.
appeal-due-nobody = Meldung { $number }: seit zwei Tagen wartet jemand auf Antwort auf einen Einspruch, und in diesem Raum kann niemand entscheiden. Bitte findet noch jemanden fürs Team, oder gebt es zurück.
appeal-decided = Meldung { $number }: { $how ->
    [overturned] { $who } sieht es nach dem Einspruch wie die Person. Was zurückgegeben werden kann, wird zurückgegeben.
   *[upheld] { $who } lässt es, wie es ist.
  } Die Person hat es gehört, mit den geschriebenen Worten und ohne Namen.
appeal-none = Zu Meldung { $number } wartet kein Einspruch.
appeal-own = Meldung { $number }: du warst an dem beteiligt, was genommen wurde, also entscheidet jemand anderes über den Einspruch. Das schützt auch dich.
appeal-decide-how = Bitte schreib dahinter ein paar Worte für die Person, höchstens { $most } Zeichen: **{ $command } { $number } wie du es siehst**. Sie liest sie so, wie du sie schreibst, als Worte des Teams.

appeal-fact = { $who } hat Einspruch erhoben: { $at }.
appeal-fact-taken = { $who } { $act ->
    [redact] hat die Nachricht wegnehmen lassen
    [mute] hat die Person stumm gestellt
    [remove] hat die Person aus den Räumen genommen
   *[ban] hat die Person ausgeschlossen
  }, { $at }. { $given ->
    [yes] Die Begründung: { $reason }
   *[no] Eine Begründung gab es nicht.
  }
appeal-fact-words =
    Wie die Person es sieht:
    { $words }
appeal-fact-decide = { $left ->
    [yes] Entscheiden können: { $people }. **{ $prefix }uphold { $number }** oder **{ $prefix }overturn { $number }**, mit Worten für die Person.
   *[no] Hier kann niemand entscheiden, weil alle daran beteiligt waren.
  }

flag-help-uphold = lässt es nach einem Einspruch, wie es ist; die Worte hinter der Nummer sind für die Person
flag-help-overturn = gibt nach einem Einspruch zurück, was genommen wurde; die Worte hinter der Nummer sind für die Person
flag-row-appealed = { $at }: die Person hat Einspruch erhoben
flag-row-appeal-withdrawn = { $at }: die Person hat ihren Einspruch zurückgenommen
flag-row-appeal-over = { $at }: es wurde zurückgegeben, bevor über den Einspruch entschieden war
flag-row-upheld = { $at }: { $who } hat es so gelassen: { $note }
flag-row-overturned = { $at }: { $who } hat für die Person entschieden: { $note }
