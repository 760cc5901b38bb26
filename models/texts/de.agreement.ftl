# Was der Hüter über das sagt, worauf sich ein Kreis geeinigt hat. Ein Ja ist nie Pflicht und nie Bedingung.

agreement-none = In { $circle } ist noch nichts schriftlich vereinbart. Wer Treffen leitet, kann es schreiben: **{ $prefix }agreement change**, und dahinter alle Worte.
agreement-shown =
    Worauf sich die Leute in { $circle } geeinigt haben, Fassung { $version } vom { $date }:

    { $text }

    { $yours ->
        [yes] Du hast dazu Ja gesagt. **{ $prefix }agreement withdraw** nimmt es zurück, ohne Begründung.
        [older] Du hast zu einer früheren Fassung Ja gesagt. Wenn du auch dieser zustimmen möchtest: **{ $prefix }agreement yes**.
        [no] Wenn du zustimmen möchtest: **{ $prefix }agreement yes**. Das brauchst du nicht: Du kannst auch ohne kommen und mitlesen.
       *[room] Wenn du zustimmen möchtest: **{ $prefix }agreement yes**. Niemand muss: Alle können auch ohne kommen und mitlesen.
    }
agreement-changed =
    Worauf wir uns hier in { $circle } einigen, hat neue Worte. Das ist Fassung { $version } vom { $date }:

    { $text }

    Wenn du zustimmen möchtest: **{ $prefix }agreement yes**, hier oder privat an mich. Niemand muss: Alle können auch ohne kommen und mitlesen.
agreement-taken = Die Vereinbarung hat ihre neuen Worte, Fassung { $version }, und der Raum hat sie auch. Wer Ja gesagt hatte, wird noch einmal gefragt, privat und nur einmal.
agreement-how = Um die Vereinbarung zu ändern, schreib alle ihre Worte hinter **{ $prefix }agreement change**, höchstens { $most } Zeichen. Das ist für alle, die Treffen leiten.
help-agreement = zeigt, worauf sich der Kreis geeinigt hat; du kannst zustimmen und es zurücknehmen

## Said in private

agreement-joined = Ein Wort zu { $circle }: Es gibt etwas, worauf sich die Leute hier gemeinsam geeinigt haben. **{ $prefix }agreement** zeigt es. Wenn du magst, kannst du Ja dazu sagen, und du brauchst es nicht: Du kannst auch ohne kommen und mitlesen.
agreement-again = Ein Wort zu { $circle }: Wozu du einmal Ja gesagt hast, das hat neue Worte. **{ $prefix }agreement** zeigt sie. Wenn du auch ihnen zustimmst: **{ $prefix }agreement yes**. Wenn nicht, tu einfach nichts: Du kannst weiter kommen und mitlesen, und ich frage nicht noch einmal.
agreement-agreed = Danke. Ich habe notiert, dass du der Fassung { $version } der Vereinbarung von { $circle } zustimmst. **{ $prefix }agreement withdraw** nimmt es jederzeit zurück, ohne Begründung.
agreement-withdrawn = Erledigt. Von einem Ja von dir in { $circle } ist nichts notiert. Du bist so willkommen wie vorher, und niemand erfährt davon.
privacy-agreement = Dass du der Vereinbarung deines Kreises zugestimmt hast, welcher Fassung und wann, bis du es zurücknimmst oder gehst: damit du nur neu gefragt wirst, wenn sie sich ändert.
