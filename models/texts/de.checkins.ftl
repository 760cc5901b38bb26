# Wie es jemandem geht, privat erzählt (rituals/checkins). Nichts hier urteilt, vergleicht oder rechnet. Jede Frage darf offen bleiben.

## Check-ins: in private

checkin-ask-mood = Ein paar kleine Fragen, und nur du siehst sie. Jede kannst du mit **skip** auslassen, und **stop** beendet es. Wie ist deine Stimmung, von 1 (sehr schlecht) bis 10 (sehr gut)?
checkin-ask-energy = Und wie viel Energie hast du, von 1 (keine) bis 10 (reichlich)?
checkin-ask-halt = Trifft gerade etwas davon zu: hungrig, wütend, einsam, müde? Schreib, was zutrifft, oder **no** oder **nein**.
checkin-ask-sleep = Wie hast du geschlafen, von 1 (kaum) bis 10 (sehr gut)?
checkin-ask-food = Wie hast du gegessen, von 1 (kaum, oder nicht, wie du wolltest) bis 10 (ganz, wie du wolltest)?
checkin-ask-stress = Wie viel Stress ist da, von 1 (keiner) bis 10 (sehr viel)?
checkin-ask-words = Möchtest du noch etwas sagen, in deinen Worten?
checkin-ask-scope =
    Danke. Das habe ich:
    { $items }
    Wohin darf es gehen? Schreib ein Wort:
    - **private** oder **privat**: ich behalte es nur für dich.
    - **room** oder **raum**: ich behalte es für dich und sage es einmal im Raum von { $circle }, mit deinem Namen.
    - **skip** oder **nichts**: ich behalte nichts davon.
checkin-ask-scope-private =
    Danke. Das habe ich:
    { $items }
    Soll ich es behalten? Schreib ein Wort:
    - **private** oder **privat**: ich behalte es nur für dich.
    - **skip** oder **nichts**: ich behalte nichts davon.
checkin-unclear = Darin konnte ich keine Zahl von 1 bis 10 finden, leider. Du kannst sie so schreiben: **6**, oder mit **skip** weitergehen.
checkin-unclear-halt = Darin konnte ich keines der vier finden, leider. Schreib, was passt: hungrig, wütend, einsam, müde; oder **no** oder **nein**, oder **skip**.
checkin-nothing = Gut, es gibt nichts zu behalten. Schön, dass du kurz da warst.
checkin-stopped = Gut, wir lassen es dabei, und ich behalte nichts davon.
checkin-dropped = Gut, ich behalte nichts davon.
checkin-kept = Ich habe es behalten, nur für dich. Mit **{ $command }** vergesse ich alles davon.
checkin-shared = Ich habe es im Raum gesagt und für dich behalten. Mit **{ $command }** vergesse ich, was ich behalte; was im Raum gesagt wurde, bleibt dort.
checkin-forgotten = Erledigt. Ich habe alles davon vergessen.
checkin-none = Davon gibt es hier noch nichts. **{ $command }** beginnt, wann immer du magst.
checkin-latest =
    Das ist das Letzte, was du mir erzählt hast, nur für dich:
    { $items }
    {""}Mit **{ $command }** vergesse ich alles davon.
privacy-checkins = Was du mir mit **{ $prefix }checkin** erzählt hast: Zahlen, Worte und der Tag, damit du zurückschauen kannst. Die neuesten 366, nur für dich, bis du **{ $prefix }checkin forget** schreibst.
help-checkin = stellt dir privat ein paar Fragen dazu, wie es dir geht; du bestimmst, wohin die Antworten gehen

## Check-ins: line by line

checkin-day = { $date }: { $items }
checkin-line-mood = Stimmung: { $value } von 10
checkin-line-energy = Energie: { $value } von 10
checkin-line-sleep = Schlaf: { $value } von 10
checkin-line-food = Essen: { $value } von 10
checkin-line-stress = Stress: { $value } von 10
checkin-line-hungry = hungrig
checkin-line-angry = wütend
checkin-line-lonely = einsam
checkin-line-tired = müde
checkin-line-words = in Worten: { $words }
checkin-name-mood = Stimmung
checkin-name-energy = Energie
checkin-name-sleep = Schlaf
checkin-name-food = Essen
checkin-name-stress = Stress
checkin-name-count = Wie es dir ging, so oft erzählt

## Check-ins: in the room

checkin-in-room =
    { $person } hat mich gebeten, hier zu sagen, wie es gerade ist:
    { $items }
