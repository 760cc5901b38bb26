### Lo que se dice cuando alguien vuelve a escribir sobre lo mismo, en español.

flag-again =
    Aviso { $number }: { $subject } ha vuelto a escribir ({ $link }):

    { $words }

    { flag-again-who }
flag-again-bare = Aviso { $number }: { $subject } ha vuelto a escribir: { $link }. { flag-again-who }
flag-again-who = { $tier ->
    [crisis] Puede que alguien esté en peligro ahora. Por favor, miradlo enseguida: { $people }
   *[red] Por favor, miradlo: { $people }
  }

## En el historial

flag-row-again = { $at }: { $who } volvió a escribir: { $note } ({ $link })
flag-row-again-bare = { $at }: { $who } volvió a escribir ({ $link })
