### El escritorio, en español.

queue-title = Lo que espera
queue-filters = Qué avisos
queue-all-tiers = todos los niveles
queue-all-states = todo lo que espera
queue-all-circles = todos los círculos
queue-all-norms = con o sin norma
queue-mine = los que se me piden
queue-count = { $count ->
    [one] Un aviso
   *[other] { $count } avisos
  }
queue-flag = Aviso { $number }
queue-waited = espera desde hace mucho
queue-free = no lo lleva nadie
queue-with = lo lleva { $who }
queue-with-you = lo llevas tú
queue-words = Mostrar las palabras
queue-open = Abrir
queue-more = { $count ->
    [one] Uno más
   *[other] { $count } más
  }
queue-none = No espera nada. Gracias por mirar.
queue-none-fit = Nada de aquí encaja con lo que elegiste.

## Why a flag is there

queue-why-danger-crisis = Puede que alguien esté en peligro ahora mismo.
queue-why-danger-red = Alguien está muy mal y necesita pronto a una persona.
queue-why-danger-amber = Alguien está pasando un momento difícil.
queue-why-norm-amber = Puede que se haya tocado una norma del círculo. Nada en el mensaje apunta a un peligro.
queue-why-asked-crisis = Alguien ha pedido hablar con una persona.
queue-why-not-screened-amber = El guardián no ha podido valorar este mensaje. Conviene que lo lea una persona.
queue-why-report-amber = Alguien ha hecho llegar esto y pide que se mire.
queue-why-report-red = Alguien ha hecho llegar esto, y suena como si una persona estuviera mal.
queue-why-report-crisis = Alguien ha hecho llegar esto, y suena como si hubiera peligro ahora.
queue-nobody = no nombra a nadie

## What can be done

act-claim = Tomarlo
act-escalate = Llamar a más personas
act-company = Pedir compañía
act-followup = Volver a mirar más tarde
act-followup-when = ¿Cuándo?
act-followup-12h = en 12 horas
act-followup-1d = mañana, a esta hora
act-followup-3d = en 3 días
act-followup-1w = en una semana
act-handover = Pasarlo a alguien
act-handover-whom = ¿A quién se lo pide el guardián?
act-note = Anotar algo
act-note-what = Solo para las demás personas que moderan
act-release = Devolverlo
act-reopen = Abrirlo otra vez
act-resolve = Cerrarlo
act-resolve-what = Qué resultó de ello, si quieres
act-false = Cerrarlo como falsa alarma
act-false-what = Por qué no era nada, si quieres
act-anyway = Lo lleva { $who }; hacerlo de todos modos
