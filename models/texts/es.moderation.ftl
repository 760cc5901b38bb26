### Lo que leen quienes moderan y las personas a las que cuidan, en español.
### La pantalla bloqueada muestra cómo empieza un mensaje: las primeras palabras no dicen de qué se trata.

## The person a flag is about

private-note = Una nota para ti de parte del guardián de tu círculo. Es privada; en la sala no la ve nadie.
care-country = { $country ->
    [known] { "" }
   *[unknown] Si me dices en qué país estás (basta el nombre, por ejemplo Portugal), puedo mostrarte las líneas de allí.
  }
care-danger = Si tú u otra persona están en peligro ahora mismo, llama primero al número de emergencias, por favor. No hace falta que me contestes.

care-told =
    { private-note }

    { $whom ->
        [asked] He llamado a las personas que están de guardia en este círculo. Cuando una de ellas lo haya visto, te diré quién es.
        [other] Gracias por contarlo. He avisado a las personas que están de guardia en este círculo, para que no lleves esto a solas. Cuando una de ellas lo haya visto, te diré quién es.
       *[self] Lo que escribiste no ha pasado desapercibido: he avisado a las personas que están de guardia en este círculo. Cuando una de ellas lo haya visto, te diré quién es. Tu lugar aquí no cambia en nada.
    }

    { $whom ->
        [other] Estas líneas también te escuchan a ti, y saben qué se puede hacer por otra persona:
       *[self] Mientras tanto, también puedes acudir aquí:
    }

    { $lines }

    { care-country }

    { care-danger }

care-nobody =
    { private-note }

    { $whom ->
        [asked] He recibido tu llamada.
        [other] Gracias por contarlo.
       *[self] Lo que escribiste no ha pasado desapercibido.
    } { $team ->
        [no] Quiero hablarte con franqueza: ahora mismo no hay nadie a quien pueda avisar.
       *[yes] Quiero hablarte con franqueza: ahora mismo no hay nadie de guardia en el equipo de este círculo, así que no puedo prometerte que alguien lo vea pronto. Si alguien lo ve, te diré quién es.
    }

    Por favor, no nos esperes. Puedes acudir aquí:

    { $lines }

    { care-country }

    { care-danger }

care-unanswered =
    { private-note }

    He llamado a todas las personas del equipo de este círculo a las que puedo llamar, y todavía no ha contestado nadie. Si alguien contesta, te diré quién es.

    Por favor, no nos esperes. Puedes acudir aquí:

    { $lines }

    { care-country }

    { care-danger }

care-seen =
    { private-note }

    { $who } ha visto { $whom ->
        [asked] que pediste hablar con una persona
       *[self] lo que escribiste
    } y te va a escribir. Puedes contestar o dejarlo, como prefieras.
    { $had_lines ->
        [yes] { "" }
       *[no] { care-lines-too }
    }
    { $had_lines ->
        [yes] { "" }
       *[no] { $lines }
    }

    { $had_lines ->
        [yes] { "" }
       *[no] { care-country }
    }

    { care-danger }

care-lines-too = También puedes acudir aquí:

care-handed-on =
    { private-note }

    { $who } ha tenido que dejarlo en otras manos, y estoy preguntando a las demás personas. Cuando alguien más lo haya visto, te diré quién es.

    { care-danger }

## Help now, asked for or offered

help-now =
    Esto es lo que me pediste. Es privado; en la sala no lo ve nadie.

    Puedes acudir aquí:

    { $lines }

    { care-country }

    ¿Llamo a una persona del equipo de este círculo? Escribe **call** o **llamar** y lo hago. No hace falta ningún motivo.

    { care-danger }

help-offered =
    Gracias por escribirme esto. Queda entre tú y yo.

    Solo soy un programa y no puedo ser una persona para ti. Aquí sí las hay:

    { $lines }

    { care-country }

    ¿Llamo a una persona del equipo de este círculo? Escribe **call** o **llamar** y lo hago. Sabrán que quieres que alguien te escriba, no lo que me has escrito.

    { care-danger }

help-offered-other =
    Gracias por escribirme esto. Queda entre tú y yo.

    Es mucho peso para llevarlo por otra persona. Estas líneas también te escuchan a ti, y saben qué se puede hacer:

    { $lines }

    { care-country }

    ¿Llamo a una persona del equipo de este círculo? Escribe **call** o **llamar** y lo hago. Sabrán que quieres que alguien te escriba, no lo que me has escrito.

    { care-danger }

help-called-already =
    Pasé tu llamada a las { $at }, y sigue en pie. Por favor, no esperes solo por nosotros. Puedes acudir aquí:

    { $lines }

    { care-danger }

help-unread = No he podido entender eso, así que no pasa nada con ello. Queda entre tú y yo. Si quieres líneas de ayuda o una persona, escribe **help now**.

help-help-helpnow = te muestra en privado líneas a las que puedes llamar, y puede llamar a una persona
help-help-call = llama por ti a una persona del equipo de este círculo
help-help-country = me dice dónde estás, para las líneas de ayuda de allí; con “none” lo olvido

country-set =
    Gracias. Voy a recordar { $country } para esto y para nada más.

    { $lines }
country-forgotten = He olvidado en qué país estás.
country-which = ¿En qué país estás? Basta el nombre o sus dos letras, por ejemplo **{ $prefix }country Portugal** o **{ $prefix }country PT**.

## A flag's card. It begins with its number and what to do.

flag-card =
    { flag-heading }

    { $facts }
flag-heading = { $status ->
    [claimed] **Aviso { $number }**: lo lleva { $who } desde { $since }. Nadie más necesita hacer nada.
    [follow-up] **Aviso { $number }**: lo lleva { $who }, y vuelve a mirarlo el { $due }. Nadie más necesita hacer nada.
    [resolved] **Aviso { $number }**: lo cerró { $who }, { $since }. No queda nada por hacer.
    [false-alarm] **Aviso { $number }**: lo cerró { $who } como falsa alarma, { $since }. No queda nada por hacer.
   *[open] **Aviso { $number }**: espera a alguien de este equipo. Se toma tocando 🖐️ o con **{ $prefix }claim { $number }**.
  }

flag-fact-tier = { $kind ->
    [norm] 🟠 Nivel **amber** (naranja): puede que se haya tocado una norma del círculo. Nada en el mensaje apunta a un peligro.
    [not-screened] 🟠 Nivel **amber** (naranja): no he podido valorar este mensaje. Conviene que lo lea una persona.
    [asked] 🆘 Nivel **crisis** (el más urgente): alguien ha pedido hablar con una persona.
   *[danger] { $tier ->
        [crisis] 🆘 Nivel **crisis** (el más urgente): puede que alguien esté en peligro ahora mismo.
        [red] 🔴 Nivel **red** (rojo): alguien está muy mal y necesita pronto a una persona.
       *[amber] 🟠 Nivel **amber** (naranja): alguien está pasando un momento difícil.
      }
  }
flag-fact-who = { $by ->
    [asked] { $who } ha pedido hablar con una persona. { $where ->
        [direct] Lo hizo en privado, y puede que no quiera que se sepa en la sala.
       *[circle] Lo hizo en la sala.
      }
   *[screening] { $where ->
        [direct] { $who } me lo escribió en privado; las palabras se quedan allí. En el círculo se ha dicho que en ese caso llamo a alguien.
       *[circle] Lo escribió { $who } en la sala del círculo.
      }
  }
flag-fact-words =
    En sus palabras:
    { $words }
flag-fact-unshown = Aquí no muestro palabras, porque esta sala no está cifrada o hay en ella personas de otros servidores. Se puede leer en la sala del círculo.
flag-fact-norm = Norma: { $norm }
flag-fact-why = Motivo: { $why } (“{ $words }”)
flag-fact-why-bare = Motivo: { $why }
not-screened-failed = algo falló de mi parte mientras lo leía
flag-fact-link = Dónde: { $link }
flag-fact-taken-back = El mensaje se retiró: { $at }.
flag-fact-left = { $subject } salió de la sala: { $at }.
flag-fact-undelivered = Mi mensaje privado a { $subject } no se pudo entregar. Por favor, que le escriba alguien del equipo.
flag-fact-called = He llamado a: { $people }
flag-fact-nobody = Ahora no hay nadie de guardia.
flag-fact-help = { $help ->
    [sent] { $subject } ha recibido un mensaje privado mío, con líneas de ayuda.
    [later] { $subject } sabrá de mí cuando alguien tome este aviso: quién es, y líneas de ayuda.
   *[never] { $subject } no sabe nada de esto por mí.
  }
flag-fact-commands = Más personas: ⏫ o **{ $prefix }escalate { $number }** · devolver: **{ $prefix }release { $number }** · pasar a alguien: **{ $prefix }handover { $number } nombre** · volver a mirar más tarde: **{ $prefix }followup { $number } 3d** · nota: **{ $prefix }note { $number }** · cerrar: **{ $prefix }resolve { $number }** o **{ $prefix }false { $number }** · historial: **{ $prefix }flag { $number }**

flag-next-one = Si nadie lo toma hasta { $next }, pregunto a una persona por su nombre; a partir de { $all }, a todas las que pueda.
flag-next-all = Si nadie lo toma hasta { $all }, llamo a todas las personas que pueda.
flag-next-none = De aquí en adelante no llamo a nadie más por mi cuenta.

## What is said about a flag

flag-call = { $why ->
    [helper] { $who } quiere compañía con el aviso { $number }.
    [sooner] { $who } quiere que el aviso { $number } se mire antes.
   *[waiting] Aviso { $number }: todavía no lo ha tomado nadie.
  } { $rung ->
    [all] { $people }: no puedo llamar a nadie más. ¿Puede mirarlo alguna de estas personas? Después de esto no llamo a nadie más por mi cuenta.
   *[next] { $people }: ¿es posible mirarlo?
  } { $why ->
    [helper] { "" }
   *[waiting] Se toma con **{ $prefix }claim { $number }** o en su tarjeta.
  }
flag-call-nobody = { $why ->
    [helper] { $who } quiere compañía con el aviso { $number }, pero no hay nadie más de guardia a quien preguntar.
   *[waiting] Aviso { $number }: todavía no lo ha tomado nadie, y no hay nadie de guardia a quien preguntar.
  }
flag-claimed = El aviso { $number } lo lleva ahora { $who }. { $told ->
    [yes] Le he dicho a { $subject } que { $who } lo ha visto y le va a escribir.
   *[no] { "" }
  }
flag-released = { $act ->
    [reopened] { $who } ha vuelto a abrir el aviso { $number }.
    [handed-over] { $who } pide que otra persona tome el aviso { $number }.
    [lapsed] { $who } iba a volver a mirar el aviso { $number }, y ha pasado un día. Ahora está abierto para todo el equipo.
   *[released] { $who } ha devuelto el aviso { $number }.
  } Pregunto ahora a: { $people }
flag-put-back = El aviso { $number } vuelve a estar abierto, para quien lo tome.
flag-closed = { $status ->
    [false-alarm] El aviso { $number } queda cerrado como falsa alarma, por { $who }. Gracias por mirarlo.
   *[resolved] El aviso { $number } queda cerrado, por { $who }. Gracias por estar ahí.
  }
flag-follow-up = El aviso { $number } sigue contigo. Te lo recuerdo el { $at }.
flag-follow-up-due = { $who }, querías volver a mirar ahora el aviso { $number }. Si en un día no sé nada de él, pregunto a las demás personas.
flag-noted = Anotado en el aviso { $number }. Las demás personas que moderan pueden leerlo.
flag-worse = Aviso { $number }: el mensaje ha cambiado, y conviene volver a mirarlo. Pregunto ahora a: { $people }
flag-undelivered = Aviso { $number }: mi mensaje privado a { $subject } no se pudo entregar. Por favor, que le escriba alguien del equipo.

flag-yours = El aviso { $number } ya lo llevas tú. Gracias.
flag-taken = El aviso { $number } ya lo lleva { $who }, desde { $since }. Si quieres ayudar, le vendrá bien que se lo digas.
flag-held = El aviso { $number } lo lleva { $who }, desde { $since }; por favor, déjalo en sus manos. Si no puede, dilo otra vez con la palabra **anyway** detrás del número.
flag-closed-already = El aviso { $number } lo cerró { $who }, { $since }. Si vuelve a necesitar a alguien, **{ $prefix }release { $number }** lo abre.
flag-free = El aviso { $number } está abierto; no lo lleva nadie.
flag-all-called = Aviso { $number }: ya he llamado a todas las personas que puedo. Si puedes, búscalas también por otro medio.
flag-which = ¿De qué aviso hablas? Escribe su número, por ejemplo **{ $command } 17**, o responde a su tarjeta con **{ $command }**.
flag-moved-on = Algo pasó con el aviso { $number } mientras leías, así que no se ha cambiado nada. Así está ahora. Si todavía quieres hacerlo, pulsa otra vez.
flag-hand-whom = ¿A quién le pido que tome el aviso { $number }? Tiene que ser una sola persona que modere este círculo, que esté aquí y no se haya retirado.
flag-follow-when = ¿Cuándo quieres volver a mirar el aviso { $number }? Por ejemplo **12h**, **3d** o **1w**; 90 días como máximo.
flag-note-what = No había nada que anotar. Escríbelo detrás del número, por favor.
flag-unknown = Bajo el número { $number } no hay nada que pueda mostrar aquí.
flag-untrusted = No he podido asegurarme de que esto viniera de un dispositivo tuyo, así que no ha cambiado nada. Dilo otra vez, por favor, desde un dispositivo verificado y con cifrado.

flag-history =
    { flag-heading }

    { $rows }
flag-row-raised = { $at }: se abrió
flag-row-called = { $at }: llamé a { $people }
flag-row-escalated = { $at }: { $who } pidió más personas; llamé a { $people }
flag-row-claimed = { $at }: { $who } lo tomó
flag-row-released = { $at }: { $who } lo devolvió
flag-row-resolved = { $at }: { $who } lo cerró. { $note }
flag-row-false-alarm = { $at }: { $who } lo cerró como falsa alarma. { $note }
flag-row-handed-over = { $at }: { $who } pidió que lo tomara { $people }
flag-row-follow-up = { $at }: { $who } volverá a mirarlo el { $until }
flag-row-due = { $at }: era momento de volver a mirarlo
flag-row-lapsed = { $at }: en un día nadie había vuelto a mirarlo, así que quedó abierto para todo el equipo
flag-row-noted = { $at }: { $who } anotó: { $note }
flag-row-reopened = { $at }: { $who } volvió a abrirlo
flag-row-worse = { $at }: el mensaje cambió, y necesita otra mirada
flag-row-edited = { $at }: el mensaje cambió
flag-row-taken-back = { $at }: el mensaje se retiró
flag-row-left = { $at }: la persona salió de la sala
flag-row-undelivered = { $at }: un mensaje privado a la persona no se pudo entregar
flag-row-card-lost = { $at }: la tarjeta no se pudo mostrar en la sala de moderación, y llegó a cada persona del equipo por separado

flag-help-claim = toma un aviso: queda contigo, y nadie más necesita mirarlo
flag-help-escalate = llama a una persona más, y después a todas
flag-help-release = devuelve un aviso; abre otra vez uno cerrado
flag-help-handover = pide por su nombre a otra persona que modera que tome un aviso
flag-help-followup = te recuerda un aviso otro día, por ejemplo en 12h, 3d o 1w
flag-help-note = deja una nota en un aviso, para las demás personas que moderan
flag-help-resolve = cierra un aviso; puedes escribir una nota detrás del número
flag-help-false = cierra un aviso como falsa alarma; puedes escribir una nota detrás del número
flag-help-flag = muestra qué pasó con un aviso, y quién lo hizo

## The list of flags

flags-none = No hay ningún aviso abierto.
flags-list =
    { $count ->
        [one] Un aviso todavía necesita algo.
       *[other] { $count } avisos todavía necesitan algo.
    } { $more ->
        [0] { "" }
       *[other] Se muestran los primeros; { $more } más quedan sin mostrar.
    }

    { $rows }
flags-row-open = Aviso { $number }, { $tier }: abierto desde { $since }
flags-row-claimed = Aviso { $number }, { $tier }: lo lleva { $who } desde { $since }
flags-help = enumera los avisos que todavía necesitan algo

## The way to the desk

desk-closed = Tu escritorio está cerrado ahora, dondequiera que estuviera abierto. **{ $prefix }desk** lo abre otra vez.
desk-help = te envía un enlace privado al escritorio en el navegador; con “out” se cierra dondequiera que esté abierto

## The roster

roster-on-call = De guardia ahora: { $people }
roster-nobody = Ahora no hay nadie de guardia. A quien pide ayuda se le dice así, con las líneas de su país.
roster-stepped-back = { $who } se ha retirado, y no se le llama hasta que vuelva. Los avisos que tenía quedan abiertos para los demás. { $left ->
    [nobody] Ahora no hay nadie de guardia; a quien pide ayuda se le dice así.
   *[some] De guardia ahora: { $people }
  }
roster-back = Qué bien que hayas vuelto. Se puede llamar otra vez a { $who }, dentro de su horario y en sus turnos.
roster-stranger = { $who } ha entrado en esta sala y no está en su lista. No sigo sus órdenes, pero puede leer lo que escribo aquí. Si no debía ser así, conviene sacar a esa persona de la sala.
roster-help-oncall = muestra quién está de guardia, con “week” los próximos siete días; con “off” u “on” te retiras o vuelves
roster-help-stepback = te permite retirarte en el momento, sin dar motivos
roster-help-back = permite que se te llame otra vez

## When the keeper cannot see

blind-waiting = { $count ->
    [one] No puedo leer un mensaje { blind-place }, desde { $since }.
   *[other] No puedo leer { $count } mensajes { blind-place }, desde { $since }.
  } He pedido las claves y lo sigo intentando. Hasta entonces, estos mensajes solo los puede mirar el equipo.
blind-left = Me han sacado { blind-from }, así que allí no leo nada y no puedo traer a nadie hasta aquí. Si no debía ser así, se me puede invitar otra vez.
blind-from = { $place ->
    [0] de la sala del círculo
   *[other] de la sala número { $place } del círculo
  }
blind-over = Ya puedo leer otra vez todo { blind-place }.
blind-place = { $place ->
    [0] en la sala del círculo
   *[other] en la sala número { $place } del círculo
  }
blind-away = Estuve fuera { $span }, desde { $since } hasta { $until }. Ahora leo lo que se escribió en ese tiempo; los avisos que salgan de ahí llegan tarde.

## How much screening brings up

threshold-lifted = formas de decir que traen los umbrales propios de este círculo; los habituales no las traerían
thresholds-help = muestra cuánto les traigo; el equipo puede elegir cuánto debe ser
thresholds-list =
    Cuánto traigo a esta sala, probado con textos sin nombres. Las reglas de palabras para el peligro cuentan siempre; ningún límite las apaga.

    { $rows }

    Lo que este equipo cerró en el último año:

    { $closed }

    Para elegir: **{ $prefix }thresholds amber 5** (avisos por cada 1.000 mensajes tranquilos), **{ $prefix }thresholds amber 90%** (de los mensajes claramente críticos que hay que encontrar), **{ $prefix }thresholds amber usual** (de vuelta al archivo de ajustes, o a lo que hago por mi cuenta).
thresholds-list-proposal =
    { thresholds-list }

    Lo que sugieren las decisiones de este equipo:

    { $proposals }

    Nada cambia por sí solo. Para aceptar: **{ $prefix }thresholds yes**
thresholds-row = **{ $tier }** y por encima, { $whence ->
    [chosen] como eligió este equipo ({ $wish })
    [file] como dice el archivo de ajustes ({ $wish })
   *[usual] como de costumbre
  }: unos { $flags } de cada 1.000 mensajes tranquilos (solo reglas de palabras: { $rules }), y { $found } de cada 100 mensajes breves y claramente críticos.
thresholds-closed = **{ $tier }**: { $closed ->
    [0] ninguno
    [one] uno, { $false ->
        [0] un acierto
       *[other] una falsa alarma
      }
   *[other] { $closed }, de ellos falsas alarmas: { $false }
  }
thresholds-fewer = **{ $tier }**, un límite de { $budget } de cada 1.000: de { $closed } avisos que salieron solo por la forma de decir, { $false } fueron falsas alarmas. { $dropped } de estas no habrían llegado, y { $lost ->
    [0] no se habría perdido ninguno
   *[other] se habrían perdido { $lost }
  } de los acertados.
thresholds-more = **{ $tier }**, un límite de { $budget } de cada 1.000: de { $closed } avisos que salieron solo por la forma de decir, solo { $false } fueron falsas alarmas, así que puede haber personas que pasen desapercibidas. El equipo vería más mensajes.
thresholds-nothing = No hay ninguna propuesta que hayas visto y que siga en pie. **{ $prefix }thresholds** muestra lo que hay.
thresholds-how = Escribe **{ $prefix }thresholds amber 5**, **{ $prefix }thresholds red 90%** o **{ $prefix }thresholds crisis usual**.
thresholds-language = Los mensajes en el idioma de este círculo no se revisan, así que no hay nada que elegir.
thresholds-taken =
    Anotado. Desde ahora:

    { $rows }

## A language that is off

unscreened = **Sin revisar:** { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
  } en las salas de este círculo desde { $since }. Su idioma ({ $language }) es uno que no reviso: reconozco palabras inglesas de peligro, y poco más. Que yo no diga nada no significa nada allí. Por favor, que el equipo lea también; en el círculo se puede seguir llamando con **{ $prefix }call**.
