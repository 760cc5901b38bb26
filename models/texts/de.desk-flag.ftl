### Der Schreibtisch, auf Deutsch.

flag-all = Alles, was wartet
flag-about = { $who }, { $circle }
flag-about-nobody = Es wird niemand genannt. { $circle }
flag-no-words = Hier gibt es keine Worte zu zeigen.
flag-why = Warum es auffällt
flag-norm = Norm: { $norm }
flag-happened = Was geschehen ist
flag-others = Auch über diese Person
flag-acts = Was du tun kannst
flag-with-other = Diese ist bei { $who }.
flag-care = Schreib der Person, nicht im Raum. Du brauchst das nicht allein zu tragen.
flag-stands = { $status ->
    [claimed] Bei { $who } seit { $since }.
    [follow-up] { $who } sieht sie noch einmal an: { $due }.
    [resolved] Geschlossen von { $who }, { $since }.
    [false-alarm] Als Fehlalarm geschlossen von { $who }, { $since }.
   *[open] Sie wartet auf jemanden seit { $since }.
  }
