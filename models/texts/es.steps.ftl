# Lo que el guardián dice del próximo paso de una persona. Todavía no es una respuesta como cualquier otra.

help-step = guarda una cosa pequeña que quieres hacer ahora, y en una semana pregunta cómo fue

## In private

step-none = Ahora mismo no hay ninguno. Si quieres uno: **{ $prefix }step**, y detrás una cosa pequeña para los próximos días.
step-ask = ¿Qué cosa pequeña te gustaría hacer en los próximos días? Tan pequeña que quepa en un día malo. **skip** también está bien.
step-set =
    Anotado, solo para ti: “{ $text }” { $instead ->
        [yes] Ocupa el lugar del anterior.
       *[no] {""}
    }
    El { $date } pregunto una vez cómo fue. Antes, cuando quieras: **{ $prefix }step done**, **{ $prefix }step partly**, **{ $prefix }step notyet**, o **{ $prefix }step drop** para dejarlo.
step-shown =
    Esto es lo que te gustaría hacer: “{ $text }”
    { $ahead ->
        [yes] El { $date } pregunto una vez cómo fue. También puedes decírmelo ahora:
       *[no] Si quieres decir cómo fue:
    } **{ $prefix }step done**, **{ $prefix }step partly** o **{ $prefix }step notyet**. **{ $prefix }step drop** lo deja ir.
step-long = Algo más corto, por favor, para que pueda guardarlo: { $most } caracteres como mucho. **skip** también está bien.
step-how = Una pregunta pequeña, y no hace falta que contestes. Escribiste: “{ $text }” ¿Cómo fue? **done**, **partly** o **not yet**; **skip** lo aparta. Pregunto solo esta vez.
step-done = Anotado. Estaba en tus manos, y lo hiciste. Si quieres guardarlo como algo que salió bien: **{ $prefix }win**, y tus palabras. Si quieres otro: **{ $prefix }step**.
step-partly = Anotado. Una parte es una parte, y cuenta. Si quieres seguir: **same** lo guarda una semana más, o escribe uno más pequeño. **skip** lo aparta.
step-notyet = Está bien así. Quizá era algo grande para estos días. ¿Cabría algo más pequeño? Escríbelo, o **same** para dejarlo como está una semana más. **skip** lo aparta.
step-aside = De acuerdo, lo he apartado, y no pregunto más por ello.
step-passed = De acuerdo, no he anotado nada.
privacy-steps = Tu próximo paso con tus palabras, hasta que esté hecho o apartado, y en qué días diste alguno: para que pueda preguntarte una vez cómo fue, y mostrártelo. Nadie más lo ve.
