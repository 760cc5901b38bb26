### La página de las reuniones, en español.

meetings-title = Reuniones
meetings-about = Cuántas personas hay en una reunión, nunca quién dice qué.
meetings-runs = Ahora se está celebrando una reunión.
meetings-none = Ahora no se está celebrando ninguna reunión.
meetings-segment = { $title }, parte { $number } de { $count }
meetings-until = hasta las { $until }
meetings-round = una ronda: { $span } para cada persona, hasta que se haya llamado a todas
meetings-paused = en pausa desde las { $since }
meetings-people = { $count ->
    [one] Una persona tiene sitio
   *[other] { $count } personas tienen sitio
  }, { $waiting ->
    [0] nadie espera la palabra.
    [one] una espera la palabra.
   *[other] { $waiting } esperan la palabra.
  }
meetings-room = Abrir la sala
meetings-coming = Próximas
meetings-moved = a otra hora que de costumbre
meetings-elsewhere = en otra sala
meetings-by-hand = No hay ninguna prevista. Las reuniones se abren con { $prefix }start en la sala del círculo.
meetings-last = La última terminó: { $at }
