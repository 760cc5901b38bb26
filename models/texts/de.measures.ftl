### Taking something away for a norm or a report, and giving it back, in German.

flag-help-redact = nimmt die gemeldete Nachricht aus dem Raum; ein Grund ist willkommen
flag-help-mute = lässt jemanden eine Zeit lang lesen und nicht schreiben; den Grund dahinter bekommt der Mensch zu lesen
flag-help-remove = nimmt jemanden aus den Räumen des Kreises; den Grund dahinter bekommt der Mensch zu lesen
flag-help-ban = schließt jemanden für eine Zeit aus; meist muss noch jemand aus der Moderation zustimmen
flag-help-lift = gibt zurück, was für eine Meldung genommen wurde, oder nimmt deinen eigenen Wunsch zurück
flag-help-agree = stimmt dem zu, was jemand anderes aus der Moderation für eine Meldung tun möchte

## Why not

measure-need = { $flag ->
    [other] { $subject } braucht vielleicht jemanden: eine andere Meldung sagt das, und sie ist noch offen.
   *[this] Meldung { $number } betrifft einen Menschen, der vielleicht jemanden braucht.
  } Deshalb wird hier nichts genommen, wer auch immer darum bittet. In Not zu sein ist niemandes Schuld, auch wo es laut wird. Was hilft, ist ein privates Wort. Wenn der Raum Ruhe braucht, sag das dort, ohne jemanden zu nennen.
measure-unjudged = Ich konnte nicht beurteilen, worum es in Meldung { $number } geht, und vielleicht hat es jemand in Not geschrieben. Deshalb nehme ich dafür niemandem etwas weg. Bitte lest es selbst und schreibt { $subject } privat.
measure-team = In Meldung { $number } geht es um jemanden aus eurem Team, und dem Team nehme ich nichts weg. Bitte redet miteinander, und mit der Person, die mich betreibt.
measure-off = { $act ->
    [redact] Nachrichten wegzunehmen
    [mute] Stummzuschalten
    [remove] Jemanden herauszunehmen
   *[ban] Jemanden auszuschließen
  } ist in diesem Kreis nicht eingeschaltet. Wer mich betreibt, kann das tun, in der Einstellung „acts“.
measure-gone = In den Räumen des Kreises gibt es keine Nachricht mehr, die ich für Meldung { $number } wegnehmen könnte.
measure-how = { $act ->
    [redact] Schreib bitte einen Grund mit höchstens { $most } Zeichen: **{ $prefix }redact { $number } der Grund**.
    [remove] Schreib bitte einen Grund mit höchstens { $most } Zeichen: **{ $prefix }remove { $number } der Grund**.
    [mute] Schreib bitte, für wie lange (höchstens { $longest }; { $usual }, wenn du es weglässt), und einen Grund mit höchstens { $most } Zeichen: **{ $prefix }mute { $number } 2h der Grund**.
   *[ban] Schreib bitte, für wie lange (höchstens { $longest }; { $usual }, wenn du es weglässt), und einen Grund mit höchstens { $most } Zeichen: **{ $prefix }ban { $number } 30d der Grund**.
  } { $subject } liest ihn so, wie du ihn schreibst, als Worte des Teams.
measure-alone = { $act ->
    [ban] Jemanden auszuschließen
   *[other] Das
  } braucht zwei von euch, und sonst ist gerade niemand aus der Moderation in diesem Raum. { $act ->
    [ban] Bis dahin kannst du jemanden stummschalten oder herausnehmen: **{ $prefix }mute { $number }**, **{ $prefix }remove { $number }**.
   *[other] Bitte warte so lange.
  }
measure-waits = { $who } wartet schon darauf, dass jemand zustimmt: { measure-act }, Meldung { $number }. Wenn du es auch so siehst: **{ $prefix }agree { $number }**
measure-act = { $act ->
    [redact] die Nachricht wegnehmen
    [mute] stummschalten
    [remove] herausnehmen
   *[ban] ausschließen
  }
measure-none-waits = Bei Meldung { $number } wartet nichts auf eine zweite Zustimmung.
measure-same-eyes = Das wolltest du selbst ({ measure-act }), deshalb braucht es die Zustimmung von jemand anderem. So etwas entscheidet niemand allein.
measure-nothing = Es steht nichts mehr, was für Meldung { $number } genommen wurde. Wer herausgenommen wurde, kann wiederkommen wie alle anderen; eine weggenommene Nachricht kommt nicht zurück.

## Four eyes

measure-wanted = { $who } möchte { $act ->
    [redact] wegnehmen, was { $subject } geschrieben hat
    [mute] { $subject } stummschalten, für { $span }
    [remove] { $subject } aus den Räumen des Kreises nehmen
   *[ban] { $subject } ausschließen, für { $span }
  } (Meldung { $number }). { measure-reason } Es braucht noch jemanden von euch: **{ $prefix }agree { $number }**. Wenn bis { $until } niemand zustimmt, geschieht nichts.
measure-asked = Ich habe die anderen gefragt. Es geschieht, sobald jemand zustimmt, bis { $until }; mit **{ $prefix }lift { $number }** nimmst du es zurück.
measure-lapsed = { $who }, einen Tag lang hat niemand zugestimmt ({ measure-act }, Meldung { $number }), deshalb geschieht nichts.
measure-withdrawn = Meldung { $number }: dein Wunsch ist zurückgenommen. Es geschieht nichts.

## What came of it

measure-ordered = { $act ->
    [redact] Ich nehme die Nachricht weg.
    [mute] Ich schalte { $subject } stumm.
    [remove] Ich nehme { $subject } heraus.
   *[ban] Ich schließe { $subject } aus.
  } Euer Raum erfährt, wenn es getan ist.
measure-done-redact = Meldung { $number }: { $who } hat die Nachricht wegnehmen lassen. { $subject } hat von mir erfahren, dass sie weg ist, und wie man widerspricht.
measure-done-mute = Meldung { $number }: { $who } hat { $subject } stummgeschaltet, bis { $until }. { $subject } hat von mir erfahren, warum, bis wann, und wie man widerspricht. **{ $prefix }lift { $number }** gibt die Stimme zurück. { measure-part }
measure-done-remove = Meldung { $number }: { $who } hat { $subject } herausnehmen lassen. { $subject } hat von mir erfahren, warum, und wie man widerspricht. { measure-part }
measure-done-ban = Meldung { $number }: { $who } hat { $subject } ausgeschlossen, bis { $until }. { $subject } hat von mir erfahren, warum, bis wann, und wie man widerspricht. **{ $prefix }lift { $number }** beendet es. { measure-part }
measure-part = { $part ->
    [some] Nicht in allen Räumen des Kreises hat es geklappt. { measure-because }
   *[all] { "" }
  }
measure-because = { $why ->
    [not-there] Ich bin nicht in dem Raum.
    [creator] { $subject } hat den Raum angelegt, und in so einem Raum steht niemand darüber.
    [equal-power] { $subject } hat dort mindestens so viele Rechte wie ich.
    [no-power] Mir fehlen dort die Rechte dafür.
    [too-old] Der Homeserver war einen Tag lang nicht zu erreichen.
   *[other] Der Homeserver hat es abgelehnt.
  }
measure-not-done = Meldung { $number }: { $act ->
    [redact] ich konnte die Nachricht nicht wegnehmen
    [mute] ich konnte { $subject } nicht stummschalten
    [remove] ich konnte { $subject } nicht herausnehmen
   *[ban] ich konnte { $subject } nicht ausschließen
  }. { measure-because } Es ist nichts geschehen, und { $subject } hat nichts davon erfahren. { $why ->
    [creator] Bitte redet mit { $subject }, und mit der Person, die mich betreibt.
    [too-old] Bitte versucht es noch einmal.
   *[other] Wer den Raum verwaltet, kann mir mehr Rechte geben oder es dort selbst tun; **circlekeeper check** sagt, was fehlt.
  }
measure-lifting = { $act ->
    [mute] Ich gebe { $subject } die Stimme zurück.
   *[ban] Ich hebe den Ausschluss von { $subject } auf.
  } Euer Raum erfährt, wenn es getan ist.
measure-lifted = Meldung { $number }: { $act ->
    [mute] { $subject } kann wieder schreiben
   *[ban] { $subject } ist nicht mehr ausgeschlossen
  }, { $how ->
    [early] wie du es wolltest.
   *[time] denn die Zeit ist um.
  } { $act ->
    [mute] { "" }
   *[ban] Ladet diesen Menschen bitte ein, wenn der Raum eine Einladung braucht und ihr euch freut.
  }
measure-not-lifted = Meldung { $number }: ich konnte { $act ->
    [mute] { $subject } die Stimme nicht in jedem Raum zurückgeben
   *[ban] den Ausschluss von { $subject } nicht in jedem Raum aufheben
  }. { measure-because } Ich versuche es nicht noch einmal. Bitte tut es in den Einstellungen des Raums.
measure-in-need = Meldung { $number } sagt, dass { $subject } vielleicht jemanden braucht, und { $act ->
    [mute] kann in den Räumen des Kreises nicht schreiben, bis { $until }
   *[ban] ist ausgeschlossen, bis { $until }
  } (Meldung { $other }). **{ $prefix }lift { $other }** würde das beenden. Bitte schreibt in jedem Fall privat.

flag-fact-taking = In diesem Kreis auch, wenn eine Norm berührt oder etwas gemeldet ist: { $commands }
measure-take-redact = die Nachricht wegnehmen mit **{ $prefix }redact { $number }**
measure-take-mute = stummschalten mit **{ $prefix }mute { $number } 2h der Grund**
measure-take-remove = herausnehmen mit **{ $prefix }remove { $number } der Grund**
measure-take-ban = ausschließen mit **{ $prefix }ban { $number } 30d der Grund**
flag-fact-wanted = { $who } möchte das: { measure-act }; noch jemand von euch muss zustimmen, bis { $until }: **{ $prefix }agree { $number }**
flag-fact-held = { $act ->
    [mute] Stummgeschaltet bis { $until }.
   *[ban] Ausgeschlossen bis { $until }.
  } **{ $prefix }lift { $number }** beendet es.
flag-row-wanted = { $at }: { $who } wollte etwas wegnehmen und hat um eine zweite Zustimmung gebeten, bis { $until }: { $note }
flag-row-withdrawn = { $at }: { $who } wollte es nicht mehr
flag-row-unagreed = { $at }: einen Tag lang hat niemand zugestimmt
flag-row-agreed = { $at }: { $who } hat zugestimmt
flag-row-redacted = { $at }: { $who } hat die Nachricht wegnehmen lassen. { $note }
flag-row-muted = { $at }: { $who } hat stummgeschaltet, bis { $until }: { $note }
flag-row-removed = { $at }: { $who } hat herausgenommen: { $note }
flag-row-banned = { $at }: { $who } hat ausgeschlossen, bis { $until }: { $note }
flag-row-not-done = { $at }: es ging nicht
flag-row-replaced = { $at }: was genommen wurde, steht jetzt für eine andere Meldung
flag-row-lifted = { $at }: { $who } hat es zurückgegeben
flag-row-not-lifted = { $at }: es ließ sich nicht überall zurückgeben
flag-row-ended = { $at }: die Zeit war um

## What the room reads beside it

measure-in-room = Eine Entscheidung der Moderation dieses Kreises.

## What the person hears

measure-told-redact =
    { private-note }

    Das Team dieses Kreises hat eine Nachricht von dir aus dem Raum genommen: { $circle }.

    { measure-reason }

    { measure-object }

measure-told-mute =
    { private-note }

    Das Team dieses Kreises hat entschieden, dass du in { $circle } mitliest, ohne zu schreiben, bis { $until }. Danach kannst du wieder schreiben wie vorher; niemand muss dafür etwas tun.

    { measure-reason }

    { measure-object }

measure-told-remove =
    { private-note }

    Das Team dieses Kreises hat dich aus den Räumen von { $circle } genommen. Du kannst wiederkommen wie alle anderen.

    { measure-reason }

    { measure-object }

measure-told-ban =
    { private-note }

    Das Team dieses Kreises hat entschieden, dass du nicht in den Räumen von { $circle } sein kannst, bis { $until }. Danach kannst du wiederkommen wie alle anderen.

    { measure-reason }

    { measure-object }

measure-reason = { $given ->
    [yes] Der Grund, in den Worten des Teams: { $reason }
   *[no] Ein weiterer Grund ist nicht genannt.
  }
measure-object = Wenn du es anders siehst, schreib mir hier **{ $prefix }appeal**. Telefone, die dir helfen, und ein Mensch sind für dich da wie vorher: **{ $prefix }helpnow**.

measure-over-mute =
    { private-note }

    Du kannst in { $circle } wieder schreiben. { measure-since }

measure-over-ban =
    { private-note }

    Du kannst wieder zu { $circle } kommen. { measure-since } Wenn der Raum eine Einladung braucht, bitte jemanden aus dem Team darum.

measure-since = { $how ->
    [early] Das Team hat es vorzeitig beendet.
   *[time] Die Zeit ist um.
  }
