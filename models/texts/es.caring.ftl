### Lo que quien modera puede hacer por la persona de la que trata un aviso, en español.

## Lo que lee esa persona

letter =
    { private-note }

    { $who }, del equipo de este círculo, te escribe esto. Yo solo lo llevo:

    { $words }

    No hace falta que contestes. Lo que me escribas aquí se lo paso a { $who } y al equipo, mientras esto siga abierto. Si prefieres que no lo haga, escribe **stop**.
letter-enough = Ya he pasado mucho. Lo que acabas de escribir ya no lo he pasado, y no paso nada más hasta que { $who } vuelva a escribir. Todo lo anterior lo tienen { $who } y el equipo. Si quieres hablar con una persona ahora, escribe **call**.
letter-over = Aquello por lo que te escribió { $who } está cerrado por ahora, así que desde aquí no paso nada más. Si vuelves a querer hablar con una persona, escribe **call**. No necesitas ningún motivo.
letter-stopped = A partir de ahora no paso nada de lo que me escribas. { $who } se entera de eso y de nada más. Si quieres hablar con una persona, escribe **call**.

care-lines =
    { private-note }

    { $who }, del equipo de este círculo, quiere que tengas esto. Aquí puedes encontrar a alguien:

    { $lines }

    { care-country }

    { care-danger }

help-offered-passed =
    Gracias por escribirlo. Lo he pasado, como te dije. No sé cuándo lo leerá alguien; por favor, no nos esperes solo a nosotros.

    Soy solo un programa y no puedo ser una persona para ti. Aquí hay quien sí puede:

    { $lines }

    { care-country }

    ¿Llamo a una persona del equipo de este círculo? Escribe **call**, y lo hago.

    { care-danger }

room-first = { $subject }, esta sala es para ti y para { $who }, del equipo de tu círculo, y para nadie más. Cualquiera de las dos personas puede irse cuando quiera, sin dar motivos. No miro nada de lo que se escribe aquí, y me voy en cuanto estén las dos, o a los dos días.

## Lo que oyen quienes moderan

letter-how = { $why ->
    [long] Eso es más largo de lo que puedo llevar de una vez ({ $limit } caracteres). Por favor, dilo en dos partes.
   *[none] No había nada que llevar. Por favor, escríbelo detrás del número: **{ $prefix }write { $number }** y después lo que tiene que leer { $subject }.
  }
letter-sent = Tus palabras van a { $subject }, con tu nombre. Lo que conteste { $subject } llega debajo de la tarjeta del aviso { $number }.
letter-answered =
    { $changed ->
        [yes] Aviso { $number }: { $subject } ha cambiado una respuesta. Ahora dice:
       *[no] Aviso { $number }: { $subject } contesta:
    }

    { $words }

    { $sure ->
        [yes] { "" }
       *[no] No he podido comprobar que venga de un dispositivo de { $subject }.
    }
letter-answered-unshown = Aviso { $number }: { $subject } ha contestado. No muestro palabras aquí, porque esta sala no está cifrada o hay en ella personas de otros servidores.
letter-sounds = { $tier ->
    [crisis] Aviso { $number }: lo que { $subject } acaba de escribirme en privado suena como si alguien pudiera estar en peligro ahora. Por favor, miradlo enseguida.
   *[red] Aviso { $number }: lo que { $subject } acaba de escribirme en privado suena como si pronto hiciera falta una persona.
  }
letter-no-answers = Aviso { $number }: { $subject } prefiere que no pase nada. Si es importante, por favor, escribid en vuestro propio nombre.

lines-sent = He enviado a { $subject } las líneas de ayuda.
lines-lately = { $subject } ya recibió de mí líneas de ayuda a las { $at }, así que no he enviado más. Si debe tenerlas de todos modos: **{ $prefix }sendlines { $number } anyway**

room-coming = Preparo una sala privada para ti y { $subject }. Las dos personas reciben una invitación.
room-already = { $state ->
    [made] Ya hay una sala privada para ti y { $subject }. Búscala entre tus salas o invitaciones.
   *[making] La sala privada para ti y { $subject } se está preparando. Las dos personas reciben una invitación.
  }
room-made = Aviso { $number }: la sala privada con { $subject } ya está, y las dos personas tienen su invitación. Me voy en cuanto hayan entrado.
room-failed = Aviso { $number }: no he podido preparar la sala privada con { $subject }. Por favor, escribe en tu propio nombre.

services-noted = Anotado: los servicios de emergencia están con { $subject } o van para allá. No llamo a nadie más por el aviso { $number }. Para volver a él: **{ $prefix }followup { $number } 1d**. Si fue un error: **{ $prefix }release { $number }**
services-already = { $who } anotó, { $at }, que los servicios de emergencia están con { $subject } o van para allá. Si fue un error: **{ $prefix }release { $number }**
services-told = Aviso { $number }: { $who } anota que los servicios de emergencia están con { $subject } o van para allá.

caring-take-first = Por favor, toma primero el aviso { $number }, con **{ $prefix }claim { $number }**, para que esa persona sepa quién está ahí.
caring-with-another = El aviso { $number } lo lleva { $who }, desde { $since }. Para que esa persona tenga a alguien a quien dirigirse, deja que escriba { $who }, por favor, o escribe en tu propio nombre.

## En la tarjeta

flag-fact-services = 🚑 Los servicios de emergencia están ahí desde { $at }, según anota { $who }.
flag-fact-written = { $who } le escribió a través de mí, { $at }.
flag-fact-room = Hay una sala privada con { $who } desde { $at }.
flag-fact-caring = { $kind ->
    [danger] Para { $subject }, de parte de quien lleve el aviso: escribir a través de mí **{ $prefix }write { $number }** · una sala privada **{ $prefix }room { $number }** · líneas de ayuda **{ $prefix }sendlines { $number }** · los servicios de emergencia están ahí **{ $prefix }emergency { $number }**
   *[norm] Para { $subject }, de parte de quien lleve el aviso: escribir a través de mí **{ $prefix }write { $number }** · una sala privada **{ $prefix }room { $number }**
  }

## En el historial

flag-row-written = { $at }: { $who } escribió a la persona: { $note }
flag-row-written-bare = { $at }: { $who } escribió a la persona
flag-row-answered = { $at }: { $who } contestó: { $note }
flag-row-answered-bare = { $at }: { $who } contestó
flag-row-no-answers = { $at }: { $who } prefiere que no se pase nada
flag-row-lines = { $at }: { $who } pidió enviar líneas de ayuda
flag-row-room-wanted = { $at }: { $who } pidió una sala privada
flag-row-room = { $at }: se preparó la sala privada con { $who }
flag-row-no-room = { $at }: no se pudo preparar la sala privada con { $who }
flag-row-services = { $at }: { $who } anotó que los servicios de emergencia están ahí. { $note }

## En la ayuda

flag-help-write = lleva tus palabras, con tu nombre, a la persona de un aviso que llevas tú
flag-help-room = prepara una sala privada para ti y la persona de un aviso que llevas tú
flag-help-sendlines = envía a la persona de un aviso las líneas de ayuda de su país
flag-help-emergency = anota en un aviso que los servicios de emergencia están ahí; entonces no llamo a nadie más
