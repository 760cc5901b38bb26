### What somebody who is called for a flag reads in private, in English. No person, no words of anybody's.

call-word = Flag { $number } ({ $tier ->
    [crisis] crisis
    [red] red
   *[amber] amber
  }){ $why ->
    [company] : whoever has it would like company. Could you look?
    [asked] : somebody asks you to take it. Could you look?
    [due] : you wanted to look at it again now.
    [more] : something was added or changed. Could you look?
   *[open] : could you look?
  }{ $free ->
    [yes] { " " }**{ $prefix }claim { $number }** takes it, here too.
   *[no] { "" }
  } { $place }
call-word-taken = Flag { $number }: { $who } has taken it.
call-word-closed = Flag { $number } is closed. Nobody is needed for it any more.
