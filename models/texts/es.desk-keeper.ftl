### El escritorio, en español.

keeper-title = El guardián
keeper-sees = Última noticia del servidor
keeper-ago = hace { $span }
keeper-never = todavía ninguna
keeper-sees-now = Oye lo que pasa ahora.
keeper-sees-not = Ahora no oye nada. Por favor, que el equipo lea también.
keeper-outbox = Por decir
keeper-outbox-none = Está todo dicho.
keeper-outbox-since = Lo primero espera desde hace { $span }.
keeper-timers = Recordatorios atrasados
keeper-timers-none = Todas las llamadas y recordatorios llegaron a tiempo.
keeper-timers-late = Puede que las llamadas a personas lleguen tarde.
keeper-failed = Fallos en una semana
keeper-failed-none = No se ha perdido nada.
keeper-failed-some = Quien mantiene el guardián puede ver qué fue.
keeper-unread = Mensajes que no puede leer
keeper-unread-none = Puede leerlo todo.
keeper-unread-since = El primero llegó: { $at }. Nadie más que el equipo los mira.
keeper-rooms = Salas en las que está
keeper-people = { $count ->
    [one] En la primera hay una persona.
   *[other] En la primera hay { $count } personas.
  }
keeper-on-call = De guardia ahora
keeper-on-call-are = { $people }
keeper-on-call-none = Nadie. A quien pide ayuda se le dice así.
