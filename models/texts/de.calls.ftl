### What somebody who is called for a flag reads in private, auf Deutsch. No person, no words of anybody's.

call-word = Meldung { $number } ({ $tier ->
    [crisis] Krise
    [red] Rot
   *[amber] Orange
  }){ $why ->
    [company] : Wer sie hat, hätte gern Gesellschaft. Schaust du bitte hin?
    [asked] : Jemand bittet dich, sie zu übernehmen. Schaust du bitte hin?
    [due] : Du wolltest jetzt noch einmal danach sehen.
    [more] : Etwas ist dazugekommen oder hat sich geändert. Schaust du bitte hin?
   *[open] : Schaust du bitte hin?
  }{ $free ->
    [yes] { " " }**{ $prefix }claim { $number }** übernimmt sie, auch hier.
   *[no] { "" }
  } { $place }
call-word-taken = Meldung { $number }: { $who } hat sie übernommen.
call-word-closed = Meldung { $number } ist erledigt. Es wird niemand mehr dafür gebraucht.
