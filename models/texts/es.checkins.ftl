# Cómo está alguien, contado en privado (rituals/checkins). Nada aquí juzga, compara ni suma. Cada pregunta se puede pasar.

## Check-ins: in private

checkin-ask-mood = Unas preguntas pequeñas, y solo las ves tú. Cada una se puede pasar con **skip**, y **stop** lo termina. ¿Cómo está tu ánimo, de 1 (muy bajo) a 10 (muy bueno)?
checkin-ask-energy = ¿Y cuánta energía tienes, de 1 (nada) a 10 (mucha)?
checkin-ask-halt = ¿Notas ahora algo de esto: hambre, rabia, soledad, cansancio? Escribe lo que sea verdad, o **no**.
checkin-ask-sleep = ¿Cómo has dormido, de 1 (apenas) a 10 (muy bien)?
checkin-ask-food = ¿Cómo has comido, de 1 (apenas, o no como querías) a 10 (justo como querías)?
checkin-ask-stress = ¿Cuánto estrés hay, de 1 (nada) a 10 (muchísimo)?
checkin-ask-words = ¿Quieres añadir algo, con tus propias palabras?
checkin-ask-scope =
    Gracias. Esto es lo que tengo:
    { $items }
    ¿Adónde puede ir? Escribe una palabra:
    - **private** o **privado**: lo guardo solo para ti.
    - **room** o **sala**: lo guardo para ti y lo digo una vez en la sala de { $circle }, con tu nombre.
    - **skip** o **nada**: no guardo nada.
checkin-ask-scope-private =
    Gracias. Esto es lo que tengo:
    { $items }
    ¿Lo guardo? Escribe una palabra:
    - **private** o **privado**: lo guardo solo para ti.
    - **skip** o **nada**: no guardo nada.
checkin-unclear = Ahí no he podido leer un número de 1 a 10, lo siento. Puedes escribirlo así: **6**, o **skip** para seguir.
checkin-unclear-halt = Ahí no he encontrado ninguna de las cuatro, lo siento. Escribe lo que encaje: hambre, rabia, soledad, cansancio; o **no**, o **skip**.
checkin-nothing = Está bien, no hay nada que guardar. Me alegra que te hayas asomado.
checkin-stopped = Está bien, lo dejamos aquí, y no guardo nada.
checkin-dropped = Está bien, no guardo nada.
checkin-kept = Lo he guardado, solo para ti. Con **{ $command }** lo olvido todo.
checkin-shared = Lo he dicho en la sala y lo he guardado para ti. Con **{ $command }** olvido lo que guardo; lo dicho en la sala se queda allí.
checkin-forgotten = Hecho. Lo he olvidado todo.
checkin-none = Aquí todavía no hay nada de eso. **{ $command }** empieza, cuando quieras.
checkin-latest =
    Esto es lo último que me contaste, solo para ti:
    { $items }
    {""}Con **{ $command }** lo olvido todo.
privacy-checkins = Lo que me contaste con **{ $prefix }checkin**: números, palabras y el día, para que puedas mirar atrás. Los 366 más nuevos, solo para ti, hasta que escribas **{ $prefix }checkin forget**.
help-checkin = te hace unas preguntas sobre cómo estás, en privado; tú eliges adónde van las respuestas

## Check-ins: line by line

checkin-day = { $date }: { $items }
checkin-line-mood = ánimo: { $value } de 10
checkin-line-energy = energía: { $value } de 10
checkin-line-sleep = sueño: { $value } de 10
checkin-line-food = comida: { $value } de 10
checkin-line-stress = estrés: { $value } de 10
checkin-line-hungry = hambre
checkin-line-angry = rabia
checkin-line-lonely = soledad
checkin-line-tired = cansancio
checkin-line-words = en palabras: { $words }
checkin-name-mood = ánimo
checkin-name-energy = energía
checkin-name-sleep = sueño
checkin-name-food = comida
checkin-name-stress = estrés
checkin-name-count = veces que contaste cómo estás

## Check-ins: in the room

checkin-in-room =
    { $person } me ha pedido decir aquí cómo está:
    { $items }
