# Die Normen des Kreises: ihr Name, das private Wort, wenn eine berührt wird, und woran es zu sehen war.

norm-confidentiality-name = Was hier gesagt wird, bleibt hier
norm-confidentiality-nudge =
    Hallo, ein privates Wort vom Hüter. In diesem Kreis bleibt hier, was andere sagen: keine Bilder davon, keine Aufnahmen, kein
    Weitererzählen. Deine eigene Geschichte darfst du erzählen, wo immer du magst. Wenn etwas von anderen den Raum verlassen hat, kannst du
    fragen, wie es ihnen damit geht, oder es wieder entfernen. Wenn ich dich missverstanden habe, ist alles gut.
why-confidentiality-picture = ein Bild von dem, was andere geschrieben haben
why-confidentiality-recording = eine Aufnahme des Kreises
why-confidentiality-elsewhere = was hier gesagt wurde, wird anderswo hingestellt
why-confidentiality-told = draußen wird erzählt, was jemand hier gesagt hat
why-confidentiality-copied = was andere geschrieben haben, wird kopiert

norm-graphic-detail-name = Inhaltswarnungen
norm-graphic-detail-nudge =
    Hallo, ein privates Wort vom Hüter. Danke, dass du dem Kreis etwas Schweres anvertraust. Manche Einzelheiten bleiben anderen lange
    im Kopf. Wenn du magst, setz “CW” und das Thema davor, oder versteck die Einzelheiten hinter einem Spoiler, oder lass sie weg;
    was geschehen ist, und wie es dir geht, ist immer willkommen. Du hast nichts verkehrt gemacht.
why-graphic-detail-method = wie jemand gestorben ist, oder es versucht hat
why-graphic-detail-injury = eine Wunde oder ein Körper, in Einzelheiten
why-graphic-detail-use = wie eine Droge genommen wird, in Einzelheiten

norm-harassment-name = Freundliche Worte, keine Angriffe
norm-harassment-nudge =
    Hallo. Etwas, das du im Kreis geschrieben hast, könnte beim Lesen wehtun. Das passiert, wenn die Gefühle hochgehen.
    Du kannst es zurücknehmen oder anders sagen, wenn du magst. Wenn du es anders gemeint hast, ist alles gut.
why-harassment-insult = eine Beleidigung gegen jemanden hier
why-harassment-told-to-die = jemandem wird gesagt, sterben zu sollen oder sich etwas anzutun
why-harassment-threat = eine Drohung gegen jemanden hier
why-harassment-shaming = jemand hier wird beschämt
why-harassment-indecent = etwas Anstößiges, zu jemandem hier gesagt

norm-hate-name = Kein Hass auf Gruppen von Menschen
norm-hate-nudge =
    Hallo, ein privates Wort vom Hüter. Etwas, das du geschrieben hast, könnte als Verachtung für eine ganze Gruppe von Menschen gelesen
    werden, und manche davon sitzen vielleicht in diesem Kreis. Du kannst es zurücknehmen oder anders sagen, wenn du magst. Wenn ich mich irre, ist alles gut.
why-hate-violence = einer Gruppe von Menschen wird Leid oder Tod gewünscht
why-hate-contempt = eine Gruppe von Menschen wird weniger als menschlich oder durchweg schlecht genannt
why-hate-exclusion = einer Gruppe von Menschen wird gesagt, sie gehöre nicht dazu
why-hate-slur = ein Wort, das eine Gruppe von Menschen verletzen soll
why-hate-creed = ein Spruch von Menschen, die hassen

norm-medical-advice-name = Kein medizinischer Rat
norm-medical-advice-nudge =
    Hallo, ein privates Wort vom Hüter. Dosen, und das Anfangen, Absetzen oder Mischen von Medikamenten, überlässt der Kreis der
    Arztpraxis und der Apotheke, denn was dem einen Körper guttut, kann dem anderen schaden. Was dir selbst geholfen hat, ist immer willkommen,
    als deine eigene Geschichte erzählt. Wenn ich dich missverstanden habe, ist alles gut.
why-medical-advice-dose = eine Menge eines Medikaments für jemand anderen
why-medical-advice-taper = ein Plan zum Ausschleichen eines Medikaments
why-medical-advice-stop = ein Rat, ein Medikament abzusetzen
why-medical-advice-start = ein Rat, ein Medikament zu nehmen
why-medical-advice-mix = ein Rat zum Mischen
why-medical-advice-diagnosis = eine Diagnose
why-medical-advice-asking = eine Frage für Arztpraxis oder Apotheke

norm-personal-information-name = Keine persönlichen Angaben
norm-personal-information-nudge =
    Hallo, ein privates Wort vom Hüter. Eine Nachricht von dir scheint persönliche Angaben zu enthalten, etwa eine Nummer, eine Adresse
    oder einen vollen Namen. Alle im Raum können sie lesen und kopieren, vielleicht möchtest du sie also zurücknehmen; eine private Nachricht an einen
    Menschen ist sicherer. Wenn ich mich irre, oder du es so gemeint hast, ist alles gut.
why-personal-information-phone = eine Telefonnummer
why-personal-information-mail = eine Mailadresse
why-personal-information-address = eine Postadresse
why-personal-information-name = ein echter voller Name
why-personal-information-other = persönliche Angaben zu jemand anderem

norm-private-contact-name = Privater Kontakt auf Einladung
norm-private-contact-nudge =
    Hallo, ein privates Wort vom Hüter. Hier jemanden nach einer Nummer oder nach privaten Nachrichten zu fragen, kann sich wie Druck anfühlen,
    vor allem für Menschen, die neu sind. Einmal ist genug, und wer möchte, antwortet. Wenn du es freundlich gemeint hast, danke, und alles ist
    gut.
why-private-contact-asking = eine Einladung, privat zu schreiben, mehr als einmal
why-private-contact-elsewhere = eine Einladung an einen anderen Ort
why-private-contact-details = jemand wird nach Nummer oder Ähnlichem gefragt
why-private-contact-newcomer = jemand, der neu ist, wird um privaten Kontakt gebeten
why-private-contact-pressure = Druck, privat zu antworten oder ein Geheimnis zu wahren

norm-sourcing-name = Nichts besorgen
norm-sourcing-nudge =
    Hallo. Eine Nachricht von dir im Kreis klang nach der Suche nach etwas zum Konsumieren, oder nach einem Angebot. Das ist nichts für diesen Raum.
    Wenn dir gerade das Verlangen zusetzt, darfst du das hier gern sagen, oder mir privat schreiben. Wenn ich mich irre, ist alles gut.
why-sourcing-looking = sucht etwas zum Konsumieren
why-sourcing-offering = bietet etwas zum Konsumieren an

norm-spam-name = Keine Werbung
norm-spam-nudge =
    Hallo. Eine Nachricht von dir im Kreis sah für mich nach Werbung oder einem Geldangebot aus. Der Kreis bittet darum, das wegzulassen,
    damit man hier zur Ruhe kommen kann. Wenn du es anders gemeint hast, ist alles gut, und du brauchst nichts zu tun.
why-spam-money = ein Angebot von schnellem Geld
why-spam-promotion = eine Werbung
why-spam-treatment = ein Angebot von Behandlung, Coaching oder Heilmitteln
why-spam-contact = eine Bitte, anderswo zu schreiben
why-spam-link = ein Link
why-spam-wording = Wörter, die oft in Werbung stehen

norm-unsolicited-advice-name = Rat auf Wunsch
norm-unsolicited-advice-nudge =
    Hallo, ein privates Wort vom Hüter. In diesem Kreis sprechen wir für uns selbst und geben Rat, wenn jemand darum bittet. Was dir
    geholfen hat, mit “ich” erzählt, reicht oft weiter. Wenn du darum gebeten wurdest, ist alles gut.
why-unsolicited-advice-should = sagt jemandem, was zu tun sei
why-unsolicited-advice-just = lässt es einfach klingen
why-unsolicited-advice-in-your-place = was man an der Stelle von jemand anderem täte
why-unsolicited-advice-question = ein Rat in Form einer Frage
