### What somebody who is called for a flag reads in private, en español. No person, no words of anybody's.

call-word = Aviso { $number } ({ $tier ->
    [crisis] crisis
    [red] rojo
   *[amber] naranja
  }){ $why ->
    [company] : a quien lo lleva le vendría bien compañía. ¿Puedes mirarlo?
    [asked] : alguien te pide que lo lleves tú. ¿Puedes mirarlo?
    [due] : querías volver a mirarlo ahora.
    [more] : se ha añadido o ha cambiado algo. ¿Puedes mirarlo?
   *[open] : ¿puedes mirarlo?
  }{ $free ->
    [yes] { " " }Con **{ $prefix }claim { $number }** lo tomas, también aquí.
   *[no] { "" }
  } { $place }
call-word-taken = Aviso { $number }: lo lleva { $who }.
call-word-closed = El aviso { $number } está cerrado. Ya no hace falta nadie.
