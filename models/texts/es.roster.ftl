### Lo que leen quienes moderan sobre turnos, cambios, formación y su propia carga, en español.
### La pantalla bloqueada muestra el principio de un mensaje: las primeras palabras no dicen de qué trata.

## Shifts

roster-now = { $covered ->
    [yes] De turno ahora: { $people }, hasta { $until }.
    [no] Ahora nadie tiene turno. Llamo a quienes están en su horario: { $people }
   *[nobody] Ahora nadie tiene turno, y tampoco hay nadie más de guardia. A quien pide ayuda se le dice así.
  } { $follows ->
    [somebody] Después: { $who }, desde { $from } hasta { $to }.
   *[nobody] En la próxima semana no empieza ningún otro turno.
  }
roster-week =
    Los próximos siete días:

    { $rows }

    Aquí nadie tiene turno, así que llamo a quienes están en su horario:

    { $items }
roster-week-whole =
    Los próximos siete días, en los que siempre hay alguien de turno:

    { $rows }
roster-week-row = { $from } a { $to }: { $who }
roster-gaps =
    En los próximos siete días nadie tiene turno aquí:

    { $items }

    Entonces llamo a quienes están en su horario. Si a alguien le gustaría estar ahí primero: **{ $prefix }shift add**
roster-gap-row = { $from } a { $to }
roster-shifts =
    Turnos, semana a semana:

    { $rows }

    Para dejar uno de los tuyos: **{ $prefix }shift remove** y su número.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Nadie tiene turno. Llamo en el orden de la lista, en el horario de cada cual. Para que se te llame primero a alguna hora, escribe **{ $prefix }shift add** y cuándo, como “mon 18:00-23:00”.
roster-shift-added = Anotado: se llama primero a { $who }, { $shift } según el reloj de { $zone }. { $share ->
    [plenty] Son { $hours } horas a la semana; en este círculo, { $most } ya son bastantes para una persona. Queda así de todos modos. Cuídate.
   *[fair] Son { $hours } horas a la semana.
  }
roster-shift-removed = Anotado: { $who } deja { $shift }.
roster-shift-there = { $shift } ya está, o no caben más.
roster-shift-how = Escribe **{ $prefix }shift add** y cuándo, como “mon 18:00-23:00” o “fri-sat 20:00-02:00”, con los días en inglés; **{ $prefix }shift list** los muestra todos, y **{ $prefix }shift remove** con su número deja uno.
roster-shift-room = Los turnos se cambian en la sala de quienes moderan, donde los demás lo ven.
roster-shift-which = ¿Cuál? **{ $prefix }shift list** muestra los números.
roster-shift-not-yours = Ese turno es de { $who }, y solo esa persona puede dejarlo. Con **{ $prefix }swap** puede pedirte que lo hagas una vez.
roster-help-shift = muestra los turnos, añade uno tuyo o lo deja
