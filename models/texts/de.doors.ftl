# Was der Hüter an der Tür sagt: Hilfe, Tippfehler, und was hier nicht geht.

## Help. These are read in private, wherever they were asked for.

help-intro =
    Das kannst du mich fragen. Nichts davon muss sein, und du kannst immer weitergeben.

    { $commands }

    { help-more }
help-line = **{ $command }** { $what }
help-more =
    Hier kannst du mir alles schreiben, was nicht für den Raum ist.
    Wenn du gerade nicht sicher bist oder einfach mit einem Menschen reden möchtest: **{ $prefix }help now**
help-about-help = sagt dir, was du mich fragen kannst

## Slips and limits. These too are read in private.

unknown-command =
    Ich kenne { $typed } nicht. Meintest du **{ $guess }**?
    { $help ->
        [yes] { "" }
       *[no] Alles, was du mich fragen kannst: **{ $prefix }help**
    }
unknown-command-no-guess =
    Ich kenne { $typed } leider nicht.
    Was du mich fragen kannst: **{ $prefix }help**
not-here = { $command } geht dort nicht, deshalb ist nichts passiert. **{ $prefix }help** sagt dir, was geht.
only-moderators = { $command } ist für alle, die den Kreis moderieren. Wenn du jemanden davon brauchst: **{ $prefix }help now**
only-chairs = { $command } ist für alle, die im Kreis Treffen leiten. Du kannst im Raum fragen.
ask-me-privately = { $command } ist etwas zwischen uns beiden. Bitte schreib es mir hier, wo es sonst niemand liest.
slow-down =
    Bei so vielen Befehlen komme ich nicht mit, deshalb antworte ich in einer Minute wieder. Alles, was du schreibst, wird weiter gelesen.
    Wenn du gerade nicht sicher bist oder einen Menschen brauchst: **{ $prefix }help now** geht immer.

## When something fails

flag-bare = Meldung { $number } braucht jemanden. Ihre Karte konnte ich nicht zeigen; die Nachricht ist hier: { $link }

not-trusted =
    Ich konnte nicht sicherstellen, dass dein letzter Befehl von einem deiner eigenen Geräte kam, deshalb ist nichts passiert.
    Bitte verifiziere das Gerät in den Einstellungen deiner App, oder schreib ihn noch einmal von einem anderen. **{ $prefix }help now** geht von jedem.
could-not-read =
    Was du mir zuletzt geschrieben hast, konnte ich nicht lesen: der Schlüssel dazu kam nicht bei mir an. Das tut mir leid. Bitte schreib es noch einmal.
    Wenn du gerade nicht sicher bist, warte bitte nicht auf mich: **{ $prefix }help now**, oder die Notrufnummer bei dir.

## Small words

nobody = niemand
open-message = Nachricht öffnen
open-room = Raum öffnen

## Crisis lines

emergency-number = die Notrufnummer bei dir
line-full = **{ $name }** ({ $details }): { $ways }
line-bare = **{ $name }**: { $ways }
line-emergency = Im Notfall: { $ways }
line-emergency-anywhere = Im Notfall: die Notrufnummer bei dir
line-always = Tag und Nacht
line-hours = { $hours }
line-languages = { $languages }
way-phone = Anruf { $how }
way-text = SMS { $how }
way-whatsapp = WhatsApp { $how }
way-chat = Chat: { $how }
way-with = { $way } ({ $details })
