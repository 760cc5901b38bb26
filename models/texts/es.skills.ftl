# Cards for practising together or alone (!skill), and the newer ones of the deck; the first ten stand in rituals.
# A line must not begin with * or [ or . ; write {""} before it.

skill-card =
    {""}**{ $title }**

    { $text }

    Pruébalo ahora u otro día, o déjalo. **{ $another }** saca otra, **{ $list }** las muestra todas.
skill-list =
    Lo que hay para practicar. Escribe **{ $command }** y un número o un nombre.
    { $items }
skill-row = **{ $number }** ({ $name }): { $title }
skill-own-row = **{ $number }**: { $title }
skill-unknown = No tengo ninguna tarjeta con ese nombre. **{ $list }** las muestra todas, y **{ $command }** sin nada más saca una.
help-skill = saca una tarjeta con algo para practicar, o muestra la que nombres

card-breathing-title = Más largo al soltar
card-breathing = Toma aire contando hasta cuatro y suéltalo contando hasta seis, diez veces. Si contar te inquieta, solo deja salir el aire un poco más despacio de lo que entró. Después levanta la vista. ¿Hay algo apenas distinto, en los hombros o en las manos?
card-wave-title = Quedarse en la superficie
card-wave = Piensa en un deseo intenso de la semana pasada, no el más fuerte. ¿En qué parte del cuerpo estaba? ¿Creció, se quedó igual, se encogió? Descríbelo como el tiempo del cielo, sin decidir nada. Un deseo así termina por sí mismo más a menudo de lo que anuncia.
card-asking-for-help-title = Un mensaje preparado
card-asking-for-help = Escribe un mensaje a alguien en quien confías, para un día en que te falten las palabras. Bastan tres líneas: cómo me siento, qué necesito, qué no hace falta que hagas. Guárdalo donde lo encuentres. No hace falta enviarlo hoy.
card-leaving-title = El camino a la puerta
card-leaving = Piensa en un lugar o una noche en que podría ponerse difícil. ¿Cómo te irías: con qué frase, por dónde, con quién o adónde? Di la frase una vez para ti, o escríbela aquí. Irse antes no necesita ningún motivo.
card-thought-title = Un pensamiento es un pensamiento
card-thought = Toma una frase que tu cabeza repite, como “ahora ya da igual”. Escribe delante: “Noto el pensamiento de que …”. Lee las dos. ¿Qué añadiría alguien que te aprecia?
card-repair-title = Reparar algo
card-repair = Piensa en algo pequeño que salió mal entre otra persona y tú. Escribe tres frases: qué hice, cómo pudo ser para ti, qué me gustaría hacer ahora. Sin “pero”. Si se lo dices, ya será otro día.
card-evening-title = La última hora
card-evening = ¿Cómo son los últimos sesenta minutos antes de dormir? Elige una cosa para sacar de ahí y otra para traer: una luz, un libro, una taza de algo caliente, el teléfono en otro cuarto. Pruébalo tres noches.
card-good-hour-title = Una hora que estuvo bien
card-good-hour = Recuerda una hora de esta semana que estuvo bien. ¿Dónde estabas, quién había, qué hacían tus manos? Busca una parte que podrías poner a propósito en la semana que viene, y anota el día.
