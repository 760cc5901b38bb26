### Was gesagt wird, wenn jemand noch einmal über dasselbe schreibt, auf Deutsch.

flag-again =
    Meldung { $number }: { $subject } hat wieder geschrieben ({ $link }):

    { $words }

    { flag-again-who }
flag-again-bare = Meldung { $number }: { $subject } hat wieder geschrieben: { $link }. { flag-again-who }
flag-again-who = { $tier ->
    [crisis] Vielleicht ist jetzt jemand in Gefahr. Bitte seht sofort nach: { $people }
   *[red] Bitte seht nach: { $people }
  }

## Im Verlauf

flag-row-again = { $at }: { $who } hat wieder geschrieben: { $note } ({ $link })
flag-row-again-bare = { $at }: { $who } hat wieder geschrieben ({ $link })
