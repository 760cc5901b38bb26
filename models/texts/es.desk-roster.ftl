### La página del equipo y sus turnos, en español.

team-title = El equipo
team-week = Los próximos siete días
team-gaps = { $count ->
    [0] Siempre hay alguien de turno.
    [one] Hay un rato en el que nadie tiene turno; entonces se llama a quienes están en su horario.
   *[other] Hay { $count } ratos en los que nadie tiene turno; entonces se llama a quienes están en su horario.
  }
team-reader-clock = Las horas son según tu reloj ({ $zone }).
team-slot = { $from } a { $to }: { $people }
team-slot-gap = { $from } a { $to }: nadie
team-span = { $from } a { $to }
team-no-shifts = Nadie tiene turno. El guardián llama en el orden de la lista, en el horario de cada cual.
team-people = Quién está
team-is-on-shift = de turno ahora
team-is-on-call = se le puede llamar ahora
team-is-off-hours = fuera de horario ahora
team-is-away = se ha retirado
team-is-not-here = no está en vuestra sala
team-chair = lleva reuniones
team-trained = con formación para crisis
team-training-own = Lo que has leído
team-training = { $title }: { $state ->
    [good] cuenta hasta { $until }
    [over] contó hasta { $until }
   *[new] aún sin leer
  }
team-training-how = Estas fechas solo las ves tú. Para leer, escribe { $prefix }training al guardián.

## Lo que cada cual puede hacer por sí

team-yours = Lo tuyo
team-asks = { $who } pregunta si harías { $span }, solo esta vez. Las dos respuestas están bien.
team-take = Tomarlo
team-leave = Dejarlo como está
team-waits = Has preguntado a { $who } por { $span }. Mientras no diga que sí, el turno es tuyo.
team-own-none = No tienes ningún turno propio.
team-remove = Dejarlo
team-add = Añadir un turno
team-first = De
team-last = A
team-same-day = el mismo día
team-begin = Empieza a las
team-end = Termina a las
team-clock = Cada semana, según el reloj de { $zone }. Las demás personas lo ven en vuestra sala.
team-swap = Pedir un cambio
team-swap-which = ¿Cuál de los tuyos?
team-swap-whom = ¿A quién?
team-swap-ask = Preguntar
team-note = Una nota para quien sigue
team-note-what = Para quien tiene turno ahora o después, en privado
team-note-give = Dejarla
team-stepback = Retirarme
team-back = Volver
team-stepback-about = Retirarse vale al momento y no pide motivos. Lo que tenías queda abierto para las demás personas.
