### Lo que leen quienes moderan sobre turnos, cambios, formación y su propia carga, en español.
### La pantalla bloqueada muestra el principio de un mensaje: las primeras palabras no dicen de qué trata.

## Shifts

roster-now = { $covered ->
    [until] De turno ahora: { $people }, hasta { $until }.
    [yes] De turno ahora: { $people }.
    [no] Ahora nadie tiene turno. Llamo a quienes están en su horario: { $people }.
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
    En los próximos siete días hay ratos en los que nadie tiene turno:

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
roster-shift-there = { $shift } ya está anotado.
roster-shift-full = Tienes { $most } turnos, y no guardo más. Deja primero uno.
roster-shift-how = Escribe **{ $prefix }shift add** y cuándo, como “mon 18:00-23:00” o “fri-sat 20:00-02:00”, con los días en inglés; **{ $prefix }shift list** los muestra todos, y **{ $prefix }shift remove** con su número deja uno.
roster-shift-room = Los turnos se cambian en la sala de quienes moderan, donde los demás lo ven.
roster-shift-which = ¿Cuál? **{ $prefix }shift list** muestra los números.
roster-shift-not-yours = Ese turno es de { $who }, y solo esa persona puede dejarlo. Con **{ $prefix }swap** puede pedirte que lo hagas una vez.
roster-help-shift = muestra los turnos, añade uno tuyo o lo deja

## Swaps, asked and answered

roster-swap-ask = { $asker } pregunta si harías un turno suyo: { $from } a { $to }. **{ $prefix }swap yes** lo toma, **{ $prefix }swap no** lo deja, y las dos cosas están bien.
roster-swap-asked = He preguntado a { $who } por { $from } a { $to }. Mientras no diga que sí, el turno es tuyo.
roster-swap-done = { $who } hace el turno de { $asker }, { $from } a { $to }, solo esta vez. Gracias.
roster-swap-no = De acuerdo. Se queda como está.
roster-swap-declined = { $who } no puede hacer { $from } a { $to }. Sigue siendo tuyo; puedes preguntar a otra persona, o retirarte si es demasiado.
roster-swap-nothing = Ahora no te espera ninguna pregunta así. Un turno se puede tomar hasta que empieza.
roster-swap-away = Te has retirado. Escribe primero **{ $prefix }back** y después **{ $prefix }swap yes**.
roster-swap-gone = { $asker } ya no tiene ese turno, así que no hay nada que tomar.
roster-swap-none = En la próxima semana no empieza ningún turno tuyo ese día.
roster-swap-whom = ¿A quién? Escribe la primera parte del nombre de otra persona que modere, esté aquí y no se haya retirado.
roster-swap-how = Escribe **{ $prefix }swap** con un nombre y un día, como “ben mon”, para pedir a alguien que haga una vez tu próximo turno de ese día.
roster-help-swap = pide a otra persona que haga un turno tuyo, o responde a esa pregunta

## Notes for the next, in private

roster-note-ask = Tu turno ha terminado. Gracias por estar ahí. Si quien sigue necesita saber algo, escribe **{ $prefix }shift note** y lo que sea; si no, déjalo.
roster-note =
    Una nota de { $who } para ti, { $at }:

    { $note }
roster-note-kept = { $heard ->
    [now] Se la he pasado a quienes tienen turno ahora.
   *[later] La guardo dos días y se la muestro a quien tenga el próximo turno.
  }
roster-note-what = Escribe **{ $prefix }shift note** y lo que necesita saber quien sigue.

## One's own load, in private

roster-load = { $held ->
    [0] Ahora no tienes ningún aviso.
    [one] Ahora tienes un aviso.
    [many] Ahora tienes { $held } avisos.
   *[other] Ahora tienes { $held } avisos.
  } { $flags ->
    [0] En los últimos siete días no tomaste ninguno.
    [one] En los últimos siete días tomaste uno.
    [many] En los últimos siete días tomaste { $flags }.
   *[other] En los últimos siete días tomaste { $flags }.
  }{ $heavy ->
    [0] {""}
    [one] {" "}Uno de ellos fue una crisis.
    [many] {" "}{ $heavy } de ellos fueron una crisis.
   *[other] {" "}{ $heavy } de ellos fueron una crisis.
  } En las últimas cuatro semanas: { $month }. Tus turnos: { $hours } horas a la semana. Solo tú ves esto. Si es demasiado, **{ $prefix }stepback** no pide motivos.
roster-help-load = te dice, y solo a ti, cuánto llevas

## After a crisis, in private

roster-debrief = Gracias por estar ahí. Puede que haya sido mucho. Si te gustaría hablar con otra persona que modera, escribe **{ $prefix }debrief**, y pregunto si alguien tiene tiempo, sin decir nada del asunto. Si no, déjalo. Beber algo, un poco de aire y una pausa también vienen bien ahora.
roster-debrief-asked = He preguntado a los demás si alguien tiene tiempo para hablar contigo. No hace falta que expliques nada.
roster-debrief-alone = Ahora no hay nadie más de guardia. Lo he escrito en vuestra sala, para cuando venga alguien.
roster-debrief-room = A { $who } le gustaría hablar con alguien de este grupo. Quien tenga tiempo, que le escriba, por favor.
roster-help-debrief = pregunta si otra persona que modera tiene tiempo para hablar contigo

## Training, in private

training-offer = Gracias por tomar un turno. Hay tres cosas breves para leer, unos minutos cada una, cuando quieras: **{ $prefix }training**
training-list =
    Tres cosas breves para leer, cada una con una pequeña pregunta. Puedes parar cuando quieras.

    { $rows }
training-row = { $title }: { $state ->
    [good] leído, vale hasta { $until }.
    [over] valía hasta { $until }. Para leerlo otra vez:
   *[new] sin leer aún. Para empezar:
  } **{ $prefix }training { $name }**
training-page =
    Página { $number } de { $count }.

    { $text }

    Sigue con **{ $prefix }training next**, déjalo con **{ $prefix }training stop**.
training-check =
    Una pregunta.

    { $text }

    Responde con **{ $prefix }training yes** o **{ $prefix }training no**.
training-why = { $right ->
    [yes] Así lo vemos también. { $text }
   *[no] Veámoslo otra vez. { $text }
  }
training-passed = Eso es todo de «{ $title }». Gracias. Vale hasta { $until }.
training-left = De acuerdo. **{ $prefix }training** está ahí cuando quieras.
training-remind = Lo que leíste en «{ $title }» vale hasta { $until }. Cuando tengas unos minutos: **{ $prefix }training { $name }**
training-help = te da tres cosas breves para leer sobre la guardia, en privado y paso a paso

training-title-crisis = Cuando alguien está en peligro
training-crisis-1 = Quien está en peligro necesita a una persona que esté ahí, con calma y pronto. Toma el aviso y escríbele tú: quién eres, que leíste sus palabras y que te alegra que las escribiera. No hace falta que resuelvas nada. Escuchar va primero.
training-crisis-2 = Pregunta con claridad si ahora está a salvo y si piensa en quitarse la vida. Preguntar no mete la idea en la cabeza; muchas veces alivia. No discutas, no prometas que todo irá bien y no hables de maneras de hacerlo.
training-crisis-3 = Si está en peligro ahora, primero va el número de emergencias, luego las líneas de ayuda de su país. Quédate a su lado, llama a otra persona que modera con **{ $prefix }escalate** y deja una nota en el aviso. Acompañas como igual, no como servicio de emergencias. Si no puedes ocuparte, pásalo enseguida. Eso no es fallar.
training-crisis-ask = Alguien escribe que ya no quiere vivir. ¿Puedes preguntarle directamente si piensa en quitarse la vida?
training-crisis-ask-why = Preguntar con claridad no hace daño, y muestra que aquí se puede hablar de ello.
training-crisis-secret = Alguien te cuenta un plan y te pide que prometas no decírselo a nadie. ¿Lo prometes?
training-crisis-secret-why = No prometas guardar el secreto. Di con cariño que quieres que esté a salvo y que no llevas esto a solas.

training-title-ethics = Dónde acaba tu parte
training-ethics-1 = Acompañas como igual: ni terapia, ni medicina, ni juicio. Cuenta lo que te ayudó como tu propio camino, no des consejos médicos, y deja entre quienes moderan lo que lees. No copies ninguna tarjeta en otro lugar.
training-ethics-2 = Guarda la distancia que os protege: nada de dinero, nada de citas, y ninguna amistad privada que empiece mientras llevas su aviso. Si es alguien cercano, o formas parte del asunto, pasa el aviso a otra persona.
training-ethics-money = Alguien cuyo aviso llevas te pide dinero prestado, solo una vez. ¿Se lo prestas?
training-ethics-money-why = Un préstamo cambia lo que sois el uno para el otro, y hace más difícil pedir ayuda. Di que no con cariño, y buscad juntos quién puede ayudar.

training-title-care = Cuidar de ti
training-care-1 = Acompañar a otros desgasta a cualquiera. Come, duerme, descansa, y haz turnos tan cortos que te alegre el siguiente. **{ $prefix }load** te muestra, y solo a ti, lo que llevas.
training-care-2 = Retirarse no pide motivos y vale al momento: **{ $prefix }stepback**. Después de algo pesado, habla con otra persona que modera; **{ $prefix }debrief** pregunta por ti. Si se te queda dentro varios días, busca también a alguien fuera del círculo.
training-care-back = No puedes más, y a tu turno le quedan dos horas. ¿Puedes retirarte ahora, sin dar un motivo?
training-care-back-why = Puedes, siempre. Se llama a los demás, y lo que tenías queda abierto para ellos.
