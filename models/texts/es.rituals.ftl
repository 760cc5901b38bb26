# Lo que el guardián dice en las reuniones y entre ellas. Hay que leer cada frase en voz alta, como quien siente vergüenza, cansancio o miedo.
# La primera línea de lo que se escribe en privado no dice nada de recuperación ni de crisis: la muestra la pantalla bloqueada.

## Coming in (rituals/welcome)

welcome-person =
    Hola, soy el guardián: un programa que ayuda en una sala a la que has entrado. Antes de nada, te cuento qué hago con tus palabras.

    Se trata de la sala de **{ $circle }**.

    - **Qué leo:** todos los mensajes de las salas de este círculo, y lo que me escribes aquí. Busco señales de que alguien pueda estar en peligro, y lo que este círculo pide a todo el mundo. Sobre lo segundo puedo escribirte unas palabras breves en privado, que nadie más ve.
    - **Qué guardo:** tus últimos mensajes, { $context } como máximo, solo para entender el siguiente. Cuando un mensaje se muestra a personas, un trozo breve de él, durante { $flags }. Que te escribí esas palabras en privado, durante un día. Lo que me cuentas de ti, hasta que me pidas que lo olvide. Todo ello cifrado en el lugar donde funciono.
    - **Quién lo ve:** { $seen }
    - **En privado:** { $direct }

    No se envía nada a ningún otro servicio, y a nadie se le saca de una sala por sentirse mal.

    Si ahora mismo no estás a salvo, o quieres hablar con una persona: **{ $now }**. Funciona al momento, aquí o en la sala, y solo te contesto a ti.
    Para ver qué más puedo hacer: **{ $help }**. No hace falta que contestes a este mensaje.
welcome-room =
    Soy el guardián, un programa. Leo los mensajes de esta sala para notar cuándo alguien puede estar en peligro, y lo que este círculo pide a todo el mundo.

    Guardo los últimos mensajes de cada persona { $context } como máximo, y un trozo breve de un mensaje que se mostró a personas, durante { $flags }, todo ello cifrado. Quién lo ve: { $seen } No se envía nada a ningún otro servicio.

    Si ahora mismo no estás a salvo, o quieres hablar con una persona: **{ $now }**, aquí o a mí en privado; solo te contesto a ti.
    Para ver qué más puedo hacer: **{ $help }**
seen-by-moderators = quienes moderan este círculo, y solo cuando un mensaje puede necesitar a una persona. Deciden esas personas; yo solo se lo llevo.
seen-by-nobody = por el momento, nadie. Aquí no hay un equipo de moderación, así que no puedo traerte a nadie.
direct-asked = si algo que me escribes suena a peligro, te doy líneas a las que llamar y te pregunto si quieres a una persona. Sin tu palabra no llamo a nadie.
direct-called = si algo que me escribes suena a peligro, te doy líneas a las que llamar, y siempre aviso a una persona que modera este círculo. Así lo decidió el círculo.

## A meeting: its parts

title-opening = Apertura
title-silence = Un momento de silencio
title-check-in = Ronda de llegada
title-discussion = Conversación compartida
title-skill-practice = Practicar en común
title-milestones = Hitos
title-closing = Ronda de cierre

prompt-opening = Nos alegra mucho esta compañía. Qué bien estar aquí, haya sido como haya sido el día.
prompt-silence = No hay nada que hacer. Avisaré cuando sigamos.
prompt-check-in = ¿Cómo llegas hoy? Basta una palabra.
prompt-discussion = ¿Qué te ronda por la cabeza? Puede ser grande o pequeño, terminado o no.
prompt-skill-practice = Piensa en algo que te ayudó a pasar un momento difícil. Si quieres, cuéntanos cómo lo hiciste, para que otra persona pueda probarlo.
prompt-milestones = Si hay algo que quieras celebrar, grande o pequeño, este es el lugar. Quien no lleva ninguna cuenta tiene aquí el mismo sitio.
prompt-closing = Una línea para llevarse a casa, o para dejar aquí.

opening-norms = Lo que se dice aquí se queda aquí. Hablamos por nuestra propia experiencia, escuchamos sin juzgar, y damos consejos solo cuando alguien los pide. Si escribes sobre algo duro, nómbralo primero, y deja fuera métodos y cantidades.
segment-opening =
    { $prompt }

    { $norms }

    {""}**Cómo va:** cuando te toca la palabra, digo tu nombre y las demás personas van leyendo. Escribe mucho o poco, en los mensajes que quieras; si escribes despacio, **{ $prefix }slow** duplica tu tiempo. Pasar siempre está bien, y nadie pregunta por qué.

    {""}**Un asiento:** toca 👋 bajo este mensaje, o escribe cualquier cosa. Para leer sin que hoy se te llame, toca 👂 o escribe **{ $prefix }listen**. Puedes llegar más tarde e irte antes.

    Somos pares y no una clínica. Si ahora mismo no estás a salvo, o quieres hablar con una persona: **{ $prefix }help now**, aquí o a mí en privado. Solo te contesto a ti.
segment-silence = { $title }, { $time }. { $prompt }
segment-round =
    { $title }. { $prompt }

    La ronda va en este orden: { $order }. { $others }
segment-discussion =
    { $title }, más o menos { $time }. { $prompt }

    Para tener la palabra, levanta la mano: toca ✋ bajo este mensaje, o escribe un solo “!” o **{ $prefix }hand**. Llamo a las manos en el orden en que se levantan. { $others }
segment-open =
    { $title }, más o menos { $time }. { $prompt }

    Aquí no hay orden: escribe cuando quieras, o solo lee.
segment-skill-practice =
    { $title }, más o menos { $time }.

    { $prompt }

    Pruébalo aquí con el grupo, o en calma por tu cuenta. Solo leer también está bien.
segment-milestones = { $title }. { $prompt }
others-wait = Mientras alguien tiene la palabra, las demás personas van leyendo.
others-may-write = Unas palabras amables entremedias son bienvenidas; consejos, solo cuando alguien los pide.
round-over = Gracias por lo que se dijo y por lo que no.
discussion-warning = A esta parte le quedan más o menos { $time }. Si todavía hay algo que quiera decirse, hay sitio.
discussion-hands-left = El tiempo de esta parte ha terminado, y siento que no alcanzara para { $people }. Se puede traer al cierre, o escribirlo aquí cuando acabe la reunión.
skill-step = Antes de seguir: ¿hay un pequeño paso que te gustaría dar antes de que volvamos a vernos? Puede ser tan pequeño que quepa en un mal día. Escríbelo aquí, o guárdalo para ti.

## A meeting: the talking piece

turn-called = { $person }, tienes la palabra, más o menos { $time }. Con ✅, **done** o **hecho** la pasas. ⏭️, **pass** o **paso** siempre está bien.
turn-called-again = { $person }, aquí está la palabra una vez más, si la quieres. Con ✅, **done** o **hecho** la pasas. ⏭️, **pass** o **paso** está igual de bien.
turn-called-discussion = { $person }, levantaste la mano: tienes la palabra, más o menos { $time }. Con ✅, **done** o **hecho** la pasas. ⏭️, **pass** o **paso** siempre está bien.
turn-called-closing = { $person }, una línea para cerrar, si quieres. Con ✅, **done** o **hecho** pasas la palabra. ⏭️, **pass** o **paso** siempre está bien.
turn-warning = { $person }, te quedan más o menos { $time }. Aprovecha para terminar tu idea; nada tiene que estar completo.
back-to-speaker = Estuve fuera un rato y he vuelto. Nadie ha perdido su turno. { $person }, la palabra sigue contigo, más o menos { $time } desde ahora. Con ✅, **done** o **hecho** la pasas. ⏭️, **pass** o **paso** siempre está bien.
back = Estuve fuera un rato y he vuelto. Gracias por la paciencia; seguimos donde estábamos.
resumed-to-speaker = Seguimos. { $person }, la palabra sigue contigo, más o menos { $time } desde ahora. Con ✅, **done** o **hecho** la pasas. ⏭️, **pass** o **paso** siempre está bien.
resumed = Seguimos donde estábamos.

## A meeting: its end

closing-words = Gracias por estar aquí, con palabras o sin ellas. Lo que se dijo aquí se queda aquí.
meeting-closed =
    { $closing }

    La reunión ha terminado, y la sala sigue abierta. Si algo todavía pesa: **{ $prefix }help now**, también después de la reunión.
meeting-empty = Todo el mundo ha seguido su camino, así que cierro aquí la reunión. Se puede abrir otra cuando haya ganas.
meeting-closed-paused = La pausa se ha hecho larga, así que cierro aquí la reunión. Gracias por lo compartido. Se puede abrir otra cuando haya ganas.
meeting-closed-late = Estuve fuera mucho tiempo, y lo siento: eso acortó nuestra reunión. La cierro aquí, para no llamar a quien ya se haya ido. Se puede abrir otra cuando haya ganas.

## A meeting: in private, or only for one person

late = Qué bien que estés aquí. La reunión ha empezado, y hay un lugar para ti. No tienes que hacer nada hasta que diga tu nombre, y siempre puedes pasar.
late-in-round = Qué bien que estés aquí. La reunión ha empezado, y tienes un lugar al final de esta ronda. No tienes que hacer nada hasta que diga tu nombre, y siempre puedes pasar.
late-in-discussion = Qué bien que estés aquí. La reunión ha empezado, y tienes un lugar. Ahora mismo hablamos levantando la mano: un solo “!” en la sala levanta la tuya. También puedes solo leer.
meeting-runs = Qué bien que estés aquí. En la sala a la que acabas de entrar hay una reunión en marcha. Puedes simplemente leer. Para tener un lugar, escribe allí cualquier cosa, o **{ $prefix }here**; te llamo al final de la ronda, y siempre puedes pasar.
listening-noted = De acuerdo, estás aquí y no te voy a llamar. Si al final quieres un turno, escribe **{ $prefix }here** en la sala.
slow-noted = De acuerdo, en esta reunión tienes el doble de tiempo cada vez que te toque la palabra. Sin prisa.
cross-talk = Una pequeña nota que solo ves tú: ahora mismo la palabra la tiene { $person }, y las demás personas van leyendo. Tus palabras son bienvenidas cuando llegue tu turno.
cross-talk-hand = Una pequeña nota que solo ves tú: ahora mismo la palabra la tiene { $person }, y las demás personas van leyendo. Un solo “!” en la sala levanta tu mano, y te llamo cuando te toque en la fila.
hand-not-needed = En esta parte no hace falta levantar la mano. En una ronda se llama a todo el mundo; si no, puedes simplemente escribir.
hand-later = Las manos son para la conversación compartida. En esta parte puedes simplemente escribir, o leer.
not-your-turn = Ahora mismo no tienes la palabra. Cuando te toque, digo tu nombre, y pasar siempre está bien. Si prefieres que no te llame, escribe **{ $prefix }listen**.
no-meeting = Ahora mismo no hay ninguna reunión, así que aquí no tengo nada que hacer. En la sala de { $circle }, **{ $prefix }agenda** muestra cómo es una reunión.
no-seat = Hay una reunión en marcha, y todavía no tienes asiento en ella. Escribe cualquier cosa en la sala de { $circle }, y hay un lugar para ti.

## A meeting: who leads it

start-elsewhere = Las reuniones se hacen en la sala principal del círculo. Ábrela allí, por favor.
start-by-chairs = Aquí las reuniones las abre alguna de estas personas: { $chairs }. Cualquiera de ellas sabrá cuándo es la próxima.
start-no-chairs = Todavía no hay nadie designado para abrir reuniones aquí. Quien mantiene el guardián puede nombrar a alguien en los ajustes.
start-unclear = No he podido leer cuánto va a durar la reunión. Escribe los minutos, por ejemplo **{ $command }**, o nada para la duración habitual.
start-running = Ya hay una reunión en marcha, y en ella hay un lugar para ti. **{ $command }** muestra dónde estamos.
paused = Hacemos una pausa aquí. Mientras tanto no corre el tiempo de nadie. **{ $command }** sigue adelante.
extended = Tenemos { $time } más. Sin prisa.
extend-unclear = No he podido leer cuánto tiempo más es. Escribe los minutos, por ejemplo **{ $command }**.
chair-handed = Desde aquí conduce esta reunión { $person }. Gracias.
chair-left = Quien conducía esta reunión tuvo que irse. Seguimos de todos modos. Alguien del círculo que conduzca o modere, y que esté aquí, puede tomar el relevo con **{ $command }**.
chair-only = Esta reunión la conduce { $person }, y a esa persona le toca decidir esto. Puedes preguntarle en la sala.
chair-free = Ahora mismo nadie conduce esta reunión, y sigue por sí sola. Alguien del círculo que conduzca o modere puede tomar el relevo.
chair-not-here = No he encontrado a esa persona entre quienes tienen asiento. Escribe el identificador completo, por ejemplo @name:example.org, de alguien que esté aquí.

## A meeting: where we are

agenda-none =
    No hay ninguna reunión en marcha. Así es una en { $circle }:
    { $items }
    {""}**{ $command }** empieza una.
agenda-running =
    Dónde estamos:
    { $items }
agenda-past = { $title }: hecho
agenda-now = **{ $title }**: estamos aquí
agenda-ahead = { $title }: más o menos { $time }
where-paused = Estamos en una pausa.
where-speaker = La palabra la tiene { $person }.
where-next = A continuación: { $people }
where-chair = La reunión la conduce { $person }.

## Milestones: what the usual ones are called

mark-day = 24 horas
mark-week = una semana
mark-30-days = 30 días
mark-60-days = 60 días
mark-90-days = 90 días
mark-6-months = 6 meses
mark-9-months = 9 meses
mark-year = un año
mark-18-months = 18 meses
mark-two-years = dos años
mark-five-years = cinco años
mark-ten-years = diez años

## Milestones: in the room

milestone-person = { $person } me pidió que lo dijera aquí: **{ $label }**. Nos alegramos contigo.
milestone-somebody = Alguien de aquí me pidió que lo dijera: **{ $label }**. Nos alegramos contigo, seas quien seas.

## Milestones: in private

milestone-question =
    Una pequeña pregunta, y solo la ves tú. No hace falta que contestes.

    Según la fecha que me diste, has llegado a **{ $label }**. ¿Lo digo en la reunión? Escribe una palabra:
    - **room** o **sala**: lo digo con tu nombre.
    - **anonymous** o **anónimo**: digo “alguien de aquí”, y ningún nombre.
    - **skip** o **nada**: no digo nada.

    Si no contestas no digo nada, y no volveré a preguntar.
milestone-question-few =
    Una pequeña pregunta, y solo la ves tú. No hace falta que contestes.

    Según la fecha que me diste, has llegado a **{ $label }**. ¿Lo digo en la reunión? Escribe una palabra:
    - **room** o **sala**: lo digo con tu nombre.
    - **skip** o **nada**: no digo nada.

    “Alguien de aquí” no te ocultaría: ahora mismo tienen asiento menos de { $count } personas. Si no contestas no digo nada, y no volveré a preguntar.
milestone-few = Eso prefiero no hacerlo hoy, y te digo por qué: tienen asiento menos de { $count } personas, así que “alguien de aquí” no te ocultaría. Con **room** o **sala** lo digo con tu nombre, con **skip** o **nada** no digo nada.
milestone-noted-room = Gracias. Lo digo en la sala cuando la reunión llegue a esa parte. Hasta entonces puedes cambiar de idea: escribe **skip** o **nada**, y no digo nada.
milestone-noted-anonymous = Gracias. Digo “alguien de aquí”, y ningún nombre, cuando la reunión llegue a esa parte. Hasta entonces puedes cambiar de idea: escribe **skip** o **nada**, y no digo nada.
milestone-skipped = De acuerdo, no digo nada. Está igual de bien.
milestone-said-already = Ya lo he dicho, y no puedo deshacerlo. Lo siento si no es lo que querías; alguien que modera puede ayudarte si lo pides.
milestone-too-late = Gracias por decírmelo. Esa reunión ha terminado, o saliste de ella, así que no digo nada. Si la próxima es pronto, te pregunto otra vez.
milestone-not-hidden = Me he guardado algo por ti. Ahora tienen asiento menos personas que antes, así que “alguien de aquí” no te habría ocultado. Si quieres que lo diga con tu nombre, escribe **room** o **sala**.
since-kept =
    Gracias. Lo he anotado, solo para ti: nadie más del círculo ni de la moderación lo ve.
    { $days ->
        [0] Cuentas desde hoy, { $date }.
        [one] Ha pasado un día desde el { $date }.
       *[other] Han pasado { $days } días desde el { $date }.
    }
    Nunca lo digo en ningún sitio sin preguntarte antes. Con **{ $command }** lo olvido.
days =
    Esto es lo que me pediste. Es solo para ti, y no se lo digo a nadie más.
    { $days ->
        [0] Cuentas desde hoy, { $date }.
        [one] Ha pasado un día desde el { $date }.
       *[other] Han pasado { $days } días desde el { $date }.
    }
    {""}Con **{ $command }** lo olvido.
days-unknown = No me has dicho ninguna fecha, y no hace falta. Si quieres, escríbela así: **{ $command }**. Nadie más del círculo ni de la moderación la ve.
since-forgotten = Hecho. Lo he olvidado.
since-unclear = No he podido leer eso como un día concreto, lo siento. Escríbelo así, por favor: **{ $command }**. También puedes escribir “hoy”, “ayer” o “hace 3 días”.
since-future = Ese día todavía está por llegar, así que no he anotado nada. Escribe uno que ya haya llegado, por ejemplo **{ $command }**.

## What !help says of each command

help-start = abre una reunión; un número dice cuántos minutos puede durar
help-here = toma un asiento en la reunión
help-listen = te deja en la reunión sin que se te llame
help-hand = levanta tu mano en la conversación; un solo “!” hace lo mismo
help-pass = pasa la palabra; siempre está bien
help-done = pasa la palabra cuando has terminado
help-slow = te da el doble de tiempo en esta reunión
help-agenda = muestra dónde está la reunión, y a quién le toca después
help-next = sigue con la próxima persona o parte, para quien tiene la palabra o conduce la reunión
help-pause = pone la reunión en pausa, para quien la conduce
help-resume = sigue después de una pausa
help-extend = da más tiempo, para quien conduce la reunión
help-skip = sigue con la próxima parte, para quien conduce la reunión
help-chair = pasa la reunión a otra persona, o la toma cuando nadie la conduce
help-end = termina la reunión con las palabras de cierre
help-since = anota una fecha desde la que cuentas, solo para ti
help-days = te dice cuánto tiempo ha pasado, solo para ti

## Practice cards

card-listening-title = Escuchar de verdad
card-listening = De dos en dos, o todo el grupo: alguien escribe dos o tres frases sobre el día de hoy. Otra persona cuenta con sus propias palabras lo que ha oído, y pregunta “¿es eso?”. Sin consejos y sin historias propias. Después se cambia.
card-saying-no-title = Decir que no, con amabilidad
card-saying-no = Piensa en algo que te pidieron y que no querías dar. Escribe tu no en una frase, sin excusas: “Prefiero que no, y espero que nos veamos igualmente el domingo”. Léelo una vez más. ¿Sigue sonando a ti?
card-asking-title = Pedir algo
card-asking = Termina estas tres, para una persona real o inventada: “Cuando pasa …, siento … . Me gustaría … .” Deja fuera “tú siempre” y “tú nunca”. El resto puede decir cuál de las tres le quedó más clara.
card-boundary-title = Un límite, dibujado a lápiz
card-boundary = Nombra algo de lo que te gustaría tener menos en tu semana: un lugar, una hora, un tipo de conversación. Escribe una frase que lo mantenga un poco más lejos. Puede ser pequeño, y puedes volver a moverlo.
card-ten-minutes-title = Esperar diez minutos
card-ten-minutes = Unas ganas fuertes suelen subir y bajar como una ola. ¿Qué podría llevarte a través de diez minutos así: un paseo hasta la esquina, agua fría en las manos, alguien a quien escribir? Haz una lista de tres, para no tener que pensar cuando llegue.
card-four-questions-title = Hambre, enfado, soledad, cansancio
card-four-questions = Pregúntate por los cuatro, uno tras otro. Si alguno es un sí, ¿qué sería lo más pequeño que lo alivia hoy? Algo de comer, una puerta que cerrar, un mensaje, veinte minutos de descanso.
card-five-senses-title = Cinco, cuatro, tres, dos, uno
card-five-senses = Mira a tu alrededor: cinco cosas que ves, cuatro que puedes tocar, tres que oyes, dos que hueles, una que saboreas. Tómate tu tiempo. Escribe aquí una de ellas si quieres. Te trae de vuelta a la sala cuando tu cabeza está en otra parte.
card-friend-title = Lo que diría a alguien que quiero
card-friend = Escribe lo que te dijiste en tu último día difícil. Después escribe lo que le habrías dicho a alguien a quien quieres en la misma situación. Comparte lo segundo, si quieres, y guarda lo primero.
card-open-question-title = Una pregunta abierta
card-open-question = Alguien nombra algo a lo que le está dando vueltas. El resto solo puede preguntar, y solo preguntas que no se contesten con sí o no: “¿Qué sería diferente?” “¿Qué has probado que ayudó un poco?” Nadie contesta por otra persona.
card-early-signs-title = Verlo venir
card-early-signs = Piensa en una noche difícil. ¿Qué era diferente dos días antes: el sueño, la comida, la compañía, un pensamiento? Escribe una señal temprana tuya, y una cosa que te gustaría hacer la próxima vez que la notes.
