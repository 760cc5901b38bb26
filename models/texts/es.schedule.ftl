# Lo que el guardián dice de cuándo se reúne un círculo.

schedule-soon = Nos reunimos a las { $time }. Aquí hay un lugar para ti, sea como sea el día, y con leer basta.
schedule-time = Son las { $time }, la hora de nuestra reunión. Quien la conduzca hoy la abre con **{ $command }**. Hasta entonces, no hay prisa.
schedule-no-chair = Hoy nadie ha podido conducir nuestra reunión, y eso pasa. La sala está abierta, y aquí se puede hablar. Si más tarde viene alguien que la conduzca, aún puede empezar con **{ $command }**.
schedule-missed = Íbamos a reunirnos el { $date } a las { $time }, y yo no estaba para empezar. Lo siento. Si hay ganas de reunirse ahora, quien conduce puede empezar con **{ $command }**; si no, nos reunimos de nuevo como siempre.
meeting-late = He estado fuera un momento y ya estoy aquí, así que empezamos un poco tarde. Nadie se ha perdido nada.
meeting-still-runs = Ahora empezaría nuestra próxima reunión, y esta sigue en marcha. Puede tomarse el tiempo que necesite. Cuando termine, **{ $command }** abre la siguiente.
meeting-nobody = Hoy nadie ha podido venir, y no pasa nada. Cierro aquí la reunión; la sala queda abierta, y la próxima vez hay un lugar para cada persona.

schedule-remind = Un pequeño recordatorio, como pediste: { $circle }, { $date }, { $time }. Ven si te viene bien. No hace falta que contestes.

when =
    Las próximas reuniones de { $circle }:
    { $items }
    Según el reloj de { $zone }.
when-none = Ahora no hay ninguna reunión de { $circle } prevista. Cuando la haya, se verá aquí.
when-row = { $date }, { $time }
when-moved = { $date }, { $time } (a otra hora que de costumbre)

schedule-how =
    Así puedes decidir sobre las reuniones que vienen:
    - **{ $skip }**: ese día no hay.
    - **{ $move }**: es a otra hora.
    - **{ $add }**: una más.
    - **{ $undo }**: deshace lo último.
schedule-skipped = El { $date } a las { $time } no hay reunión. Las demás siguen como están.
schedule-moved = La reunión del { $date }, { $time }, es en su lugar el { $new-date } a las { $new-time }.
schedule-added = Nos reunimos una vez más: el { $date } a las { $time }.
schedule-undone = Está deshecho. Nos reunimos el { $date } a las { $time }.
schedule-undone-none = Está deshecho. El { $date } a las { $time } no hay reunión.
schedule-nothing = No hay nada que deshacer, o esa reunión ya se celebró.
schedule-full = Ya guardo tantos cambios como puedo. Por favor, pide a quien me mantiene que escriba este en la configuración.
schedule-there = A esa hora ya hay una reunión así.
schedule-none-then = Ese día no he encontrado ninguna reunión por venir. **{ $command }** muestra las próximas.
schedule-which =
    Ese día hay varias. Por favor, escribe detrás el nombre de la que quieres decir:
    { $items }
schedule-name = **{ $name }**, { $time }

calendar-link =
    Aquí está el calendario de { $circle }, para un programa de calendario que pueda suscribirse a una dirección:
    { $url }
    Quien tiene esta dirección ve cuándo nos reunimos, y nada más; por favor, guárdala para ti. En tu calendario se llama como eligió el círculo, y no aparece el nombre de nadie.
    { $leads ->
        [yes] Quien deja el círculo la sigue teniendo. **{ $new }** en la sala de { $circle } la termina y crea otra.
       *[no] Si la tiene quien no debería, quien conduce puede crear una nueva.
    }
calendar-none = Aquí no hay ningún calendario al que suscribirse. **{ $command }** muestra cuándo nos reunimos.
calendar-new = El calendario tiene una dirección nueva, y la antigua ya no sirve. Quien me escriba **{ $command }** recibe la nueva.
calendar-new-chairs = Una dirección nueva termina la antigua para todos, así que lo decide quien conduce o modera. Puedes preguntarle en la sala.
calendar-new-where = Una dirección nueva es para todo el círculo; por favor, escríbelo en la sala de { $circle } o en la de moderación.

zone-kept = Gracias. Desde ahora te digo las horas según el reloj de { $zone }; allí son las { $time }. Con **{ $prefix }zone forget** lo olvido.
zone-noted = Te digo las horas según el reloj de { $zone }, como dijiste; allí son las { $time }. Con **{ $prefix }zone forget** lo olvido.
zone-unknown = Te digo las horas según el reloj de { $zone }; allí son las { $time }. Si el tuyo muestra otra cosa, escribe dónde vives, por ejemplo **{ $command }**. Nadie más lo ve.
zone-forgotten = Hecho. Lo he olvidado, y te digo las horas según el reloj del círculo.
zone-unclear = No conozco ninguna zona horaria con ese nombre, lo siento. Por favor, escríbela con la ciudad más grande que tenga tu hora, por ejemplo **{ $command }**.
remind-kept = De acuerdo: te escribo { $time } antes de cada reunión. **{ $command }** lo termina en cualquier momento.
remind-noted = Te escribo { $time } antes de cada reunión, como pediste. **{ $command }** lo termina en cualquier momento.
remind-none = No te recuerdo las reuniones, y no hace falta. Si lo quieres, escribe con cuánta antelación, por ejemplo **{ $command }**.
remind-off = De acuerdo, ya no te recuerdo nada. Si lo quieres de nuevo, escribe **{ $command }**.
remind-paused = De acuerdo, te dejo en paz hasta { $date }. Si lo quieres antes, escribe **{ $command }**.
remind-unclear =
    Con esta antelación puedo recordarte una reunión:
    { $items }
    Por favor, elige una, por ejemplo **{ $command }**.
remind-choice = { $time }

help-when = muestra cuándo nos reunimos
help-schedule = suspende, mueve o añade una reunión, para quienes conducen o moderan
help-calendar = te da una dirección para tu programa de calendario
help-zone = anota según qué reloj vives, solo para ti
help-remind = te avisa antes de cada reunión, o deja de hacerlo
