# Was der Hüter über das sagt, was Menschen ihrem Kreis geben und was jemand vor allen anderen liest.

shelf-waits = { $kind ->
    [story] Eine Geschichte für das Regal von { $circle } wartet darauf, dass sie jemand von euch zuerst liest. **{ $command } review** zeigt sie, und nur dir.
   *[tip] Ein Tipp für den Werkzeugkasten von { $circle } wartet darauf, dass ihn jemand von euch zuerst liest. **{ $command } review** zeigt ihn, und nur dir.
}
shelf-reviewed = { $how ->
    [approve] Nummer { $number } ist jetzt für alle in { $circle } da. Danke fürs Lesen.
   *[decline] Nummer { $number } kommt nicht dazu, und wer sie geschrieben hat, weiß es. Danke fürs Lesen.
}
shelf-review-how =
    Ich habe nichts mit dieser Nummer gefunden, das wartet. So geht es:
    - **{ $command } review** zeigt, was wartet, und nur dir.
    - **{ $command } approve 3** lässt alle in { $circle } die Nummer 3 sehen.
    - **{ $command } decline 3** und ein freundliches Wort lässt sie gehen. Die Worte erreichen, wer sie geschrieben hat, höchstens { $most } Zeichen.

## Said in private

shelf-kept = Danke. { $kind ->
    [story] Deine Geschichte hat die Nummer { $number } und keinen Namen. Jemand aus der Moderation von { $circle } liest sie vor den anderen, und ich sage dir, wenn sie im Regal steht. **{ $command } name { $number }** setzt deinen Namen dazu; **{ $command } withdraw { $number }** nimmt sie jederzeit zurück.
   *[tip] Was du gegeben hast, hat die Nummer { $number } und keinen Namen. Jemand aus der Moderation von { $circle } liest es vor den anderen, und ich sage dir, wenn es da ist. **{ $command } remove { $number }** nimmt es jederzeit zurück.
}
shelf-nobody = Ich habe nichts davon behalten: In { $circle } ist gerade niemand da, der es vor den anderen lesen könnte. Das tut mir leid.
shelf-own-full = Von dir sind schon { $most } da, und mehr behalte ich von einem Menschen nicht. Danke, dass du so viel gibst. Du kannst eines zurücknehmen und ein anderes geben.
shelf-full = Ich habe nichts davon behalten: Gerade ist kein Platz für mehr. Bitte versuch es an einem anderen Tag noch einmal.
shelf-not-yours = Ich habe in { $circle } nichts von dir mit dieser Nummer gefunden, also ist nichts geschehen.
shelf-withdrawn = Erledigt. Nummer { $number } ist weg, und niemand sieht sie mehr.
shelf-moderators = Zuerst zu lesen ist Sache der Moderation von { $circle }.
shelf-own = Nummer { $number } ist von dir. Bitte lass jemand anderen aus dem Team lesen.
shelf-approved = Gute Nachricht aus { $circle }. { $kind ->
    [story] Deine Geschichte, Nummer { $number }, steht jetzt im Regal von { $circle }. Danke dafür. **{ $command } withdraw { $number }** nimmt sie jederzeit zurück.
   *[tip] Was du gegeben hast, Nummer { $number }, ist jetzt im Werkzeugkasten von { $circle }. Danke dafür. **{ $command } remove { $number }** nimmt es jederzeit zurück.
}
shelf-declined = Danke für das, was du { $circle } gegeben hast, Nummer { $number }. Wer es gelesen hat, möchte es lieber nicht zeigen, und ich habe es vergessen. Das sagt nichts gegen dich, und du kannst es noch einmal anders schreiben.
shelf-declined-words =
    Danke für das, was du { $circle } gegeben hast, Nummer { $number }. Wer es gelesen hat, möchte es lieber nicht zeigen und sagt:

    { $words }

    Ich habe es vergessen. Das sagt nichts gegen dich, und du kannst es noch einmal anders schreiben.
shelf-review =
    Das wartet in { $circle } darauf, zuerst gelesen zu werden, { $count } insgesamt:
    { $items }
    {""}**{ $command } approve { $number }** lässt es andere sehen. **{ $command } decline { $number }** und ein freundliches Wort lässt es gehen.
shelf-review-none = In { $circle } wartet nichts darauf, gelesen zu werden.
## Lines of what waits

shelf-row =
    {""}**{ $number }** { $heading }
    { $text }
    { $noted ->
        [yes] Bitte schau genau hin, es berührt vielleicht: { $norms }
       *[no] { "" }
    }
shelf-row-named =
    {""}**{ $number }** { $heading } ({ $person })
    { $text }
    { $noted ->
        [yes] Bitte schau genau hin, es berührt vielleicht: { $norms }
       *[no] { "" }
    }
