# Cards for practising together or alone (!skill), and the newer ones of the deck; the first ten stand in rituals.
# A line must not begin with * or [ or . ; write {""} before it.

skill-card =
    {""}**{ $title }**

    { $text }

    Probier es jetzt oder an einem anderen Tag, oder lass es. **{ $another }** zieht eine andere Karte, **{ $list }** zeigt alle.
skill-list =
    Was es zu üben gibt. Schreib **{ $command }** und eine Zahl oder einen Namen.
    { $items }
skill-row = **{ $number }** ({ $name }): { $title }
skill-own-row = **{ $number }**: { $title }
skill-unknown = Eine Karte mit diesem Namen habe ich nicht. **{ $list }** zeigt alle, und **{ $command }** allein zieht eine.
help-skill = zieht eine Karte mit etwas zum Üben, oder zeigt die, die du nennst

card-breathing-title = Länger aus als ein
card-breathing = Atme ein, während du bis vier zählst, und aus, während du bis sechs zählst, zehnmal. Wenn dich das Zählen unruhig macht, lass den Atem nur ein wenig langsamer hinaus, als er gekommen ist. Dann schau auf. Ist etwas um eine Spur anders, in den Schultern oder in den Händen?
card-wave-title = An der Oberfläche bleiben
card-wave = Denk an ein Verlangen der letzten Woche, nicht an das stärkste. Wo im Körper saß es? Ist es gewachsen, geblieben, kleiner geworden? Beschreib es wie das Wetter, ohne etwas darüber zu entscheiden. Ein Verlangen endet öfter von selbst, als es uns ankündigt.
card-asking-for-help-title = Eine Nachricht, die bereitliegt
card-asking-for-help = Schreib eine Nachricht an einen Menschen, dem du vertraust, für einen Tag, an dem dir die Worte fehlen. Drei Zeilen genügen: wie es mir geht, was ich brauche, was du nicht tun musst. Leg sie dorthin, wo du sie findest. Du musst sie heute nicht abschicken.
card-leaving-title = Der Weg zur Tür
card-leaving = Denk an einen Ort oder einen Abend, wo es schwer werden könnte. Wie würdest du gehen: mit welchem Satz, auf welchem Weg, zu wem oder wohin? Sag den Satz einmal für dich, oder schreib ihn hier auf. Früher zu gehen braucht keinen Grund.
card-thought-title = Ein Gedanke ist ein Gedanke
card-thought = Nimm einen Satz, den dein Kopf wiederholt, etwa “jetzt ist es auch egal”. Schreib davor: “Ich bemerke den Gedanken, dass …”. Lies beides. Was würde jemand hinzufügen, der dich mag?
card-repair-title = Etwas gutmachen
card-repair = Denk an etwas Kleines, das zwischen dir und jemandem schiefging. Schreib drei Sätze: was ich getan habe, wie es für dich gewesen sein mag, was ich jetzt gern tun würde. Kein “aber”. Ob du es der Person sagst, ist etwas für einen anderen Tag.
card-evening-title = Die letzte Stunde
card-evening = Wie sind die letzten sechzig Minuten vor deinem Schlaf? Such etwas aus, das du hinausschiebst, und etwas, das du hereinholst: ein Licht, ein Buch, eine Tasse mit etwas Warmem, das Telefon in einem anderen Zimmer. Probier es drei Abende lang.
card-good-hour-title = Eine Stunde, die in Ordnung war
card-good-hour = Erinnere dich an eine Stunde dieser Woche, die in Ordnung war. Wo warst du, wer war da, was haben deine Hände getan? Such dir einen Teil davon aus, den du absichtlich in die nächste Woche legen könntest, und schreib den Tag auf.
