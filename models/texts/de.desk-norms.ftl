### Die Seite der Normen und dessen, was die Prüfung bringt, auf Deutsch.

norms-title = Normen
norms-rules = Die Normen des Kreises
norms-rule = Norm des Kreises
norms-then = Was folgt
norms-said = Wer es sagt
norms-then-flag = die Moderation sieht es
norms-then-nudge = wer es schrieb, bekommt ein privates Wort
norms-then-off = nichts
norms-by-file = die Einstellungsdatei
norms-by-itself = von Haus aus
norms-brings = Wie viel die Prüfung euch bringt
norms-table = verglichen mit anderer Wahl
norms-choice = Wahl
norms-of-1000 = Meldungen von 1.000 ruhigen Nachrichten
norms-of-100 = Gefunden von 100 kritischen
norms-now = wie es jetzt ist
norms-shipped = von Haus aus
norms-budget-of = höchstens { $number } von 1.000
norms-recall-of = { $number } von 100 finden
norms-closed = Was ihr im letzten Jahr geschlossen habt
norms-closed-about = Dafür werden nur Stufe, Art der Hinweise und Ausgang aufgehoben: keine Worte und niemandes Name.

## Wählen

norms-another = Eine andere Wahl
norms-would = Das würde es bedeuten:
norms-own = { $count ->
    [0] Von euren geschlossenen Meldungen kam keine allein durch die Wortwahl, also sagen sie nichts dazu.
   *[other] Von { $count } eurer geschlossenen Meldungen, die allein durch die Wortwahl kamen, waren { $false } Fehlalarme. { $dropped } davon wären nicht gekommen, und { $lost } der richtigen wären übersehen worden. Von Nachrichten, die niemand gemeldet hat, wissen sie nichts.
  }
norms-proposed = Dafür sprechen eure eigenen Urteile:
norms-choose = Das wählen
norms-tier = Ab welcher Stufe
norms-wish = Was ihr wollt
norms-wish-budget = höchstens so viele von 1.000 ruhigen Nachrichten
norms-wish-recall = so viele von 100 kritischen finden
norms-wish-usual = zurück zur Datei oder zum Üblichen
norms-number = Wie viele
norms-number-how = Schreib eine Zahl von 0 bis 999,9 mit höchstens einer Stelle hinter dem Komma; von 100 sind es höchstens 100.
norms-preview = Zeigen, was es bedeuten würde
norms-about = Nichts ändert sich, bevor du wählst. Die Wortregeln für Gefahr zählen immer. Deine Wahl steht im Protokoll, und die anderen lesen davon in eurem Raum.
