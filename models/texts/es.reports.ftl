### Lo que alguien hace llegar a quienes moderan, en español: lo que oye quien lo cuenta y lo que leen quienes moderan.
### Solo el guardián sabe de quién viene; ninguna frase para otras personas lo dice, salvo que se desee.

report-help = hace llegar a quienes moderan un mensaje, o lo que hace alguien; nadie se entera de que fuiste tú

## What whoever reports hears

report-how =
    { private-note }

    Aquí puedes hacer llegar algo a quienes moderan este círculo. Escribe **{ $prefix }report** y detrás lo que tengas: un enlace al mensaje (en su menú, “compartir” o “copiar enlace”), el nombre de la persona, como @nombre:servidor, o sencillamente lo que pasó, con tus palabras. También puedes poner 🚩 debajo de un mensaje en la sala; lo quito enseguida, para que lo vean pocas personas.

    Nadie se entera por mí de que fuiste tú, salvo que lo quieras.

report-privately =
    { private-note }

    Escribiste **{ $prefix }report** donde todo el mundo puede leerlo, así que lo quito de allí. Cuéntamelo aquí: **{ $prefix }report**, y detrás un enlace al mensaje, o lo que pasó, con tus palabras. Nadie se entera por mí de que fuiste tú.

report-take-it-away =
    { private-note }

    No tengo permiso para quitar lo que acabas de poner en la sala, así que puede que aún se vea. Si prefieres que no se vea, retíralo tú. Lo que me has dicho cuenta igual.

report-taken =
    { private-note }

    Gracias por decírmelo. { $ready ->
        [now] Quienes moderan este círculo ya lo tienen delante.
        [later] Está en manos de quienes moderan este círculo, pero ahora mismo nadie está de guardia. Lo verán a su vuelta.
       *[nobody] Tengo que ser sincero contigo: ahora mismo no hay nadie del equipo de este círculo a quien pueda decírselo. Quien me administra sabe que hay algo pendiente.
    } No se enteran por mí de que viene de ti, y la persona de la que se trata no oye nada de esto por mí.

    Si quieres retirarlo: **{ $prefix }report take back**. Si quienes moderan pueden saber que fuiste tú: **{ $prefix }report name**. Si alguien está en peligro ahora, no esperes: **{ $prefix }help now**, o el número de emergencias.

report-known =
    { private-note }

    Ya me habías hablado de este mensaje, y sigue contando. Gracias.

report-own =
    { private-note }

    Ese mensaje es tuyo, así que no se lo he dicho a nadie. Si fue sin querer, no pasa nada. Si te gustaría hablar con una persona, escribe **call**; si quieres que el mensaje desaparezca, puedes retirarlo en tu aplicación.

report-not-seen =
    { private-note }

    No puedo ver ese mensaje: no está en ninguna sala de tu círculo, o ya no existe. Para que no se pierda, cuéntame con tus palabras lo que pasó: **{ $prefix }report**, y detrás tus palabras.

report-enough =
    { private-note }

    He hecho llegar { $most } cosas tuyas en una hora, y todas cuentan. Para que se puedan leer con calma, deja la siguiente para después de { $at }, o díselo tú a alguien del equipo. Si alguien está en peligro, o necesitas a una persona: **{ $prefix }help now** funciona siempre.

report-none =
    { private-note }

    No hay nada tuyo de los últimos días que yo recuerde. Solo guardo durante una semana qué vino de ti.

report-back =
    { private-note }

    He dicho a quienes moderan que se ha retirado. Puede que aun así lo miren, y siguen sin saber que fuiste tú.

report-named =
    { private-note }

    He dicho a quienes moderan que fuiste tú. La persona de la que se trata no lo sabe por mí.

## What moderators read

report-fact-tier = { $tier ->
    [crisis] 🆘 Nivel **crisis** (el más urgente): alguien os ha hecho llegar esto, y sus palabras suenan como si hubiera peligro ahora.
    [red] 🔴 Nivel **red** (rojo): alguien os ha hecho llegar esto, y sus palabras suenan como si una persona estuviera mal.
   *[amber] 🟠 Nivel **amber** (naranja): alguien os ha hecho llegar esto y pide que lo miréis.
  }
report-fact-who = { $where ->
    [direct] Se trata de { $who }.
   *[circle] Se trata de algo que { $who } escribió en la sala del círculo.
  }
report-fact-nobody = No se nombra a nadie. Si sabéis de quién se trata, miradlo con cuidado antes de hablar con esa persona.
report-fact-count = { $count ->
    [one] Viene de una persona.
   *[other] Viene de { $count } personas.
  } { $named ->
    [0] No digo de quién; no lo adivinéis ni preguntéis por ahí.
   *[other] Podéis saber de quién, porque así lo desean: { $people }. Guardadlo para vosotros.
  } { $back ->
    [0] { "" }
    [one] Una persona lo ha retirado desde entonces.
   *[other] { $back } personas lo han retirado desde entonces.
  }
report-fact-message =
    De esto se trata:
    { $words }
report-fact-words =
    Lo que se dijo con ello:
    { $words }
report-fact-unshown = Se dijo algo con ello que no muestro aquí, porque esta sala no está cifrada o hay en ella personas de otros servidores.
report-joins = { $how ->
    [again] El aviso { $number } estaba cerrado, y desde entonces alguien ha señalado el mensaje. Está abierto otra vez, para que alguien lo mire de nuevo.
    [worse] Aviso { $number }: alguien ha señalado el mensaje, con palabras que suenan más urgentes.
   *[more] Aviso { $number }: { $count ->
        [one] también una persona ha señalado el mensaje.
       *[other] ya son { $count } personas las que han señalado el mensaje.
      }
  } { $how ->
    [more] { "" }
   *[other] A quién pregunto: { $people }
  }
report-named-told = Aviso { $number }: alguien que lo señaló quiere que sepáis quién es. Está en la tarjeta. Guardadlo para vosotros.
report-back-told = Aviso { $number }: alguien que lo señaló lo ha retirado. Sigue con vosotros; a veces da miedo lo que se ha dicho.
report-nobody-known = El aviso { $number } no nombra a nadie, así que no hay nadie por quien pueda hacer eso.

flag-row-reported = { $at }: alguien más lo señaló
flag-row-report-back = { $at }: alguien retiró lo que había dicho
flag-row-reporter-named = { $at }: { $who } quiere que sepáis que vino de su parte

## What the room reads beside what was taken away

report-in-room = Retirado para quien lo escribió.
