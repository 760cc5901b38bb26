# Was der Hüter über das Geschichtenregal sagt. Eine Geschichte steht dort, weil es wollte, wer sie schrieb.

story-none = Das Geschichtenregal von { $circle } ist noch leer. Wenn du dort eine Geschichte für andere lassen möchtest: **{ $prefix }story share**, ein Titel, ein | und die Geschichte, privat an mich geschrieben.
story-list =
    Geschichten im Regal von { $circle }, jede von einem Menschen, der wollte, dass andere sie lesen:
    { $items }
    {""}**{ $prefix }story read** und eine Nummer bringt dir eine, privat.
story-row = **{ $number }** { $title }
story-row-named = **{ $number }** { $title } ({ $person })
story-how =
    Das Geschichtenregal von { $circle } ist für das, was du erlebt hast und andere lesen lassen möchtest. So geht es:
    - **{ $prefix }story** zeigt, was da ist, und **{ $prefix }story read 3** bringt dir eine.
    - **{ $prefix }story share Ein Titel | und die Geschichte** lässt eine da, privat an mich geschrieben: ein Titel von höchstens { $short } Zeichen, eine Geschichte von höchstens { $most }.
    - **{ $prefix }story name 3** setzt deinen Namen dazu, **{ $prefix }story noname 3** nimmt ihn wieder weg.
    - **{ $prefix }story withdraw 3** nimmt sie jederzeit zurück.
help-story = zeigt das Geschichtenregal; du kannst privat eine lesen und eine dalassen, mit oder ohne deinen Namen

## Said in private

story-privately = Bitte schreib mir deine Geschichte hier, wo sie sonst niemand liest. In { $circle } sieht man sie nur, wenn du und jemand aus der Moderation es wollen.
story-named = Nummer { $number } im Regal von { $circle } trägt deinen Namen. **{ $prefix }story noname { $number }** nimmt ihn wieder weg.
story-unnamed = Nummer { $number } im Regal von { $circle } trägt keinen Namen.
story-gone = Ich habe im Regal von { $circle } keine Geschichte mit dieser Nummer gefunden. Vielleicht wurde sie zurückgenommen. **{ $prefix }story** zeigt, was da ist.
story-read =
    Hier ist, worum du mich gebeten hast, aus dem Regal von { $circle }:

    {""}**{ $title }**

    { $noted ->
        [yes] Bevor du liest: { $note }
       *[no] { "" }
    }
    { $text }

    Jemand aus deinem Kreis hat das für andere dagelassen. Bitte lass es auch hier.
story-read-named =
    Hier ist, worum du mich gebeten hast, aus dem Regal von { $circle }:

    {""}**{ $title }**, von { $person }

    { $noted ->
        [yes] Bevor du liest: { $note }
       *[no] { "" }
    }
    { $text }

    Bitte lass das hier: Es wurde deinem Kreis gegeben.
privacy-story = Die Geschichten, die du ins Regal deines Kreises gestellt hast, damit andere sie lesen können, mit oder ohne deinen Namen, bis du sie zurücknimmst oder gehst.
