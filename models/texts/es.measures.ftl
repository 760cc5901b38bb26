### Taking something away for a norm or a report, and giving it back, in Spanish.

flag-help-redact = quita de la sala el mensaje del aviso; se agradece un motivo
flag-help-mute = deja que alguien lea sin escribir, durante un tiempo; el motivo que pongas detrás es lo que leerá
flag-help-remove = saca a alguien de las salas del círculo; el motivo que pongas detrás es lo que leerá
flag-help-ban = deja a alguien fuera durante un tiempo; por lo general otra persona que modera tiene que estar de acuerdo
flag-help-lift = devuelve lo que se quitó por un aviso, o retira lo que tú querías
flag-help-agree = da tu acuerdo a lo que otra persona que modera quiere hacer por un aviso

## Why not

measure-need = { $flag ->
    [other] Puede que { $subject } necesite a alguien: lo dice otro aviso, que sigue abierto.
   *[this] El aviso { $number } habla de alguien que puede necesitar a una persona.
  } Por eso no se le quita nada, lo pida quien lo pida. Pasarlo mal no es culpa de nadie, aunque haga ruido. Lo que ayuda es una palabra en privado. Si la sala necesita calma, dilo allí sin nombrar a nadie.
measure-unjudged = No he podido juzgar de qué trata el aviso { $number }, y puede haberlo escrito alguien que lo pasa mal. Por eso no quito nada por él. Leedlo, por favor, y que alguien escriba a { $subject } en privado.
measure-team = El aviso { $number } habla de alguien de este equipo, y al equipo no le quito nada. Habladlo en el equipo, por favor, y con quien me mantiene.
measure-off = { $act ->
    [redact] Quitar mensajes
    [mute] Silenciar
    [remove] Sacar a alguien
   *[ban] Dejar fuera a alguien
  } no está activado en este círculo. Quien me mantiene puede hacerlo, en el ajuste “acts”.
measure-gone = En las salas del círculo ya no hay ningún mensaje que pueda quitar por el aviso { $number }.
measure-how = { $act ->
    [redact] Escribe, por favor, un motivo de { $most } caracteres como máximo: **{ $prefix }redact { $number } el motivo**.
    [remove] Escribe, por favor, un motivo de { $most } caracteres como máximo: **{ $prefix }remove { $number } el motivo**.
    [mute] Escribe, por favor, por cuánto tiempo ({ $longest } como máximo; { $usual } si no lo pones) y un motivo de { $most } caracteres como máximo: **{ $prefix }mute { $number } 2h el motivo**.
   *[ban] Escribe, por favor, por cuánto tiempo ({ $longest } como máximo; { $usual } si no lo pones) y un motivo de { $most } caracteres como máximo: **{ $prefix }ban { $number } 30d el motivo**.
  } { $subject } lo lee tal como lo escribes, como palabras del equipo.
measure-alone = { $act ->
    [ban] Dejar fuera a alguien
   *[other] Esto
  } es cosa de dos personas, y ahora en esta sala no hay nadie más que modere. { $act ->
    [ban] Mientras tanto puedes silenciar a alguien o sacar a esa persona: **{ $prefix }mute { $number }**, **{ $prefix }remove { $number }**.
   *[other] Espera, por favor, a que haya alguien.
  }
measure-waits = { $who } ya espera a que alguien esté de acuerdo: { measure-act }, aviso { $number }. Si también te parece bien: **{ $prefix }agree { $number }**
measure-act = { $act ->
    [redact] quitar el mensaje
    [mute] silenciar
    [remove] sacar de las salas
   *[ban] dejar fuera
  }
measure-none-waits = En el aviso { $number } no hay nada que espere un segundo acuerdo.
measure-same-eyes = Eso lo querías tú ({ measure-act }), así que hace falta el acuerdo de otra persona. Nadie lo decide a solas.
measure-nothing = Ya no queda nada de lo que se quitó por el aviso { $number }. Quien salió puede volver como cualquiera; un mensaje quitado no vuelve.

## Four eyes

measure-wanted = { $who } quiere { $act ->
    [redact] quitar lo que escribió { $subject }
    [mute] silenciar a { $subject } durante { $span }
    [remove] sacar a { $subject } de las salas del círculo
   *[ban] dejar fuera a { $subject } durante { $span }
  } (aviso { $number }). { measure-reason } Hace falta alguien más del equipo: **{ $prefix }agree { $number }**. Si nadie está de acuerdo antes del { $until }, no pasa nada.
measure-asked = He preguntado a las demás personas. Se hará en cuanto alguien esté de acuerdo, hasta el { $until }; con **{ $prefix }lift { $number }** lo retiras.
measure-lapsed = { $who }, en un día nadie ha estado de acuerdo ({ measure-act }, aviso { $number }), así que no pasa nada.
measure-withdrawn = Aviso { $number }: lo que querías queda retirado. No pasa nada.

## What came of it

measure-ordered = { $act ->
    [redact] Estoy quitando el mensaje.
    [mute] Estoy silenciando a { $subject }.
    [remove] Estoy sacando a { $subject }.
   *[ban] Estoy dejando fuera a { $subject }.
  } En la sala del equipo digo cuándo está hecho.
measure-done-redact = Aviso { $number }: { $who } hizo quitar el mensaje. { $subject } sabe por mí que ya no está, y cómo no estar de acuerdo.
measure-done-mute = Aviso { $number }: { $who } silenció a { $subject } hasta el { $until }. { $subject } sabe por mí por qué, hasta cuándo, y cómo no estar de acuerdo. **{ $prefix }lift { $number }** le devuelve la voz. { measure-part }
measure-done-remove = Aviso { $number }: { $who } hizo salir a { $subject }. { $subject } sabe por mí por qué, y cómo no estar de acuerdo. { measure-part }
measure-done-ban = Aviso { $number }: { $who } dejó fuera a { $subject } hasta el { $until }. { $subject } sabe por mí por qué, hasta cuándo, y cómo no estar de acuerdo. **{ $prefix }lift { $number }** lo termina. { measure-part }
measure-part = { $part ->
    [some] No ha sido posible en todas las salas del círculo. { measure-because }
   *[all] { "" }
  }
measure-because = { $why ->
    [not-there] No estoy en la sala.
    [creator] { $subject } creó la sala, y en una sala así nadie está por encima de quien la creó.
    [equal-power] { $subject } tiene allí al menos tanto poder como yo.
    [no-power] Allí no tengo el poder para hacerlo.
    [too-old] No se pudo llegar al servidor durante un día.
   *[other] El servidor se negó.
  }
measure-not-done = Aviso { $number }: { $act ->
    [redact] no he podido quitar el mensaje
    [mute] no he podido silenciar a { $subject }
    [remove] no he podido sacar a { $subject }
   *[ban] no he podido dejar fuera a { $subject }
  }. { measure-because } No ha pasado nada, y { $subject } no sabe nada de ello. { $why ->
    [creator] Hablad, por favor, con { $subject }, y con quien me mantiene.
    [too-old] Probad otra vez, por favor.
   *[other] Quien lleva la sala puede darme más poder, o hacerlo allí; **circlekeeper check** dice qué falta.
  }
measure-lifting = { $act ->
    [mute] Le estoy devolviendo la voz a { $subject }.
   *[ban] Estoy dejando que { $subject } vuelva.
  } En la sala del equipo digo cuándo está hecho.
measure-lifted = Aviso { $number }: { $act ->
    [mute] { $subject } puede escribir otra vez
   *[ban] { $subject } ya puede volver
  }, { $how ->
    [early] como querías.
   *[time] porque el tiempo ha terminado.
  } { $act ->
    [mute] { "" }
   *[ban] Si la sala necesita invitación y queréis que vuelva, invitad a esa persona, por favor.
  }
measure-not-lifted = Aviso { $number }: no he podido { $act ->
    [mute] devolverle la voz a { $subject } en todas las salas
   *[ban] dejar que { $subject } vuelva a todas las salas
  }. { measure-because } No lo intento más. Hacedlo, por favor, en los ajustes de la sala.
measure-in-need = El aviso { $number } dice que { $subject } puede necesitar a alguien, y { $act ->
    [mute] no puede escribir en las salas del círculo hasta el { $until }
   *[ban] está fuera hasta el { $until }
  } (aviso { $other }). **{ $prefix }lift { $other }** lo terminaría. De una forma u otra, escribidle en privado, por favor.

flag-fact-taking = En este círculo también, para lo que toca una norma o alguien os hizo llegar: { $commands }
measure-take-redact = quitar el mensaje con **{ $prefix }redact { $number }**
measure-take-mute = silenciar con **{ $prefix }mute { $number } 2h el motivo**
measure-take-remove = sacar de las salas con **{ $prefix }remove { $number } el motivo**
measure-take-ban = dejar fuera con **{ $prefix }ban { $number } 30d el motivo**
flag-fact-wanted = { $who } quiere esto: { measure-act }; alguien más del equipo tiene que estar de acuerdo antes del { $until }: **{ $prefix }agree { $number }**
flag-fact-held = { $act ->
    [mute] Sin voz hasta el { $until }.
   *[ban] Fuera hasta el { $until }.
  } **{ $prefix }lift { $number }** lo termina.
flag-row-wanted = { $at }: { $who } quiso quitar algo, y pidió un segundo acuerdo hasta el { $until }: { $note }
flag-row-withdrawn = { $at }: { $who } ya no lo quería
flag-row-unagreed = { $at }: en un día nadie estuvo de acuerdo
flag-row-agreed = { $at }: { $who } estuvo de acuerdo
flag-row-redacted = { $at }: { $who } hizo quitar el mensaje. { $note }
flag-row-muted = { $at }: { $who } silenció a la persona hasta el { $until }: { $note }
flag-row-removed = { $at }: { $who } hizo salir a la persona: { $note }
flag-row-banned = { $at }: { $who } dejó fuera a la persona hasta el { $until }: { $note }
flag-row-not-done = { $at }: no se pudo hacer
flag-row-replaced = { $at }: lo que se quitó vale ahora por otro aviso
flag-row-lifted = { $at }: { $who } lo devolvió
flag-row-not-lifted = { $at }: no se pudo devolver en todas partes
flag-row-ended = { $at }: el tiempo había terminado

## What the room reads beside it

measure-in-room = Una decisión de quienes moderan este círculo.

## What the person hears

measure-told-redact =
    { private-note }

    El equipo de este círculo ha quitado un mensaje tuyo de la sala de { $circle }.

    { measure-reason }

    { measure-object }

measure-told-mute =
    { private-note }

    El equipo de este círculo ha decidido que leas en { $circle } sin escribir, hasta el { $until }. Después puedes escribir como antes; nadie tiene que hacer nada para ello.

    { measure-reason }

    { measure-object }

measure-told-remove =
    { private-note }

    El equipo de este círculo te ha sacado de las salas de { $circle }. Puedes volver como cualquiera.

    { measure-reason }

    { measure-object }

measure-told-ban =
    { private-note }

    El equipo de este círculo ha decidido que no estés en las salas de { $circle } hasta el { $until }. Después puedes volver como cualquiera.

    { measure-reason }

    { measure-object }

measure-reason = { $given ->
    [yes] El motivo, en palabras del equipo: { $reason }
   *[no] No se ha dado otro motivo.
  }
measure-object = Si lo ves de otra manera, escríbeme aquí **{ $prefix }appeal**. Las líneas a las que llamar, y una persona, siguen ahí para ti como antes: **{ $prefix }helpnow**.

measure-over-mute =
    { private-note }

    Ya puedes escribir otra vez en { $circle }. { measure-since }

measure-over-ban =
    { private-note }

    Ya puedes volver a { $circle }. { measure-since } Si la sala necesita invitación, pídesela a alguien del equipo.

measure-since = { $how ->
    [early] El equipo lo ha terminado antes.
   *[time] El tiempo ha terminado.
  }
