# Lo que el guardián dice de las metas propias de una persona. Cualquier meta vale tanto como otra, y dejar una no pide motivos.

help-goal = guarda lo que deseas, con tus propias palabras y solo para ti

## In private

goal-none = No me has dicho hacia dónde quieres ir, y no hace falta. Si quieres: **{ $prefix }goal add**, y detrás tus propias palabras. Menos de algo, más de algo, u otra cosa muy distinta: vale tanto lo uno como lo otro. Nadie más lo ve.
goal-list =
    Esto es hacia donde quieres ir, solo para ti.
    { $items }
    {""}**{ $prefix }goal 1** muestra lo que anotaste sobre lo primero. El mismo número va detrás de **{ $prefix }goal progress**, **{ $prefix }goal change**, **{ $prefix }goal reached** y **{ $prefix }goal drop**.
goal-line = **{ $number }:** { $text }
goal-shown =
    El número { $number }, que escribiste el { $date }: “{ $text }”
    { $some ->
        [yes] Lo que anotaste por el camino:
       *[no] No has anotado nada al respecto, y no hace falta. Si quieres: **{ $prefix }goal progress { $number }**.
    }
    { $items }
goal-note = { $date }: { $text }
goal-ask-add = ¿Hacia dónde te gustaría ir? Escríbelo con tus propias palabras, en una o dos frases. **skip** también está bien.
goal-ask =
    { $what ->
        [change] ¿Qué quieres que diga el número { $number } desde ahora?
       *[progress] ¿Qué te gustaría anotar sobre el número { $number }? Algo pequeño cuenta, y un día difícil también.
    } **skip** también está bien.
goal-long = Es más de lo que puedo guardar de una vez: { $most } caracteres como mucho. ¿Podrías escribirlo algo más corto? **skip** también está bien.
goal-full = Ya tienes { $most }, y no guardo más a la vez. Si quieres dejar alguna: **{ $prefix }goal drop**, y su número. Sin motivos.
goal-added = Anotado, solo para ti. Es el número { $number }: **{ $prefix }goal progress { $number }** guarda unas palabras por el camino, **{ $prefix }goal change { $number }** lo dice de otra manera.
goal-noted = Anotado, solo para ti. **{ $prefix }goal { $number }** muestra lo que llevas anotado.
goal-changed = Cambiado. Lo que queremos puede cambiar, como cambia cada persona. **{ $prefix }goal { $number }** lo muestra.
goal-dropped = Hecho, lo he dejado ir: “{ $text }”. Sin motivos.
goal-reached = Qué bueno leer esto: “{ $text }”. Lo he quitado de tu lista. Si quieres guardarlo como algo que salió bien: **{ $prefix }win**, y tus palabras.
goal-passed = De acuerdo, no he anotado nada.
goal-which =
    No he encontrado nada con ese número. Esto es lo que hay:
    { $items }
    {""}**{ $prefix }goal** vuelve a mostrar la lista.
goal-how = No lo he entendido bien. Para anotar hacia dónde quieres ir: **{ $prefix }goal add**, y detrás tus propias palabras. **{ $prefix }goal** muestra lo que hay.
privacy-goals = Hacia dónde quieres ir y lo que anotaste al respecto, hasta que lo dejes: para que puedas mirarlo. Nadie más lo ve.
