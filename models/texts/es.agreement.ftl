# Lo que el guardián dice de lo que acordó un círculo. Decir que sí nunca es obligatorio ni una condición.

agreement-none = En { $circle } todavía no hay un acuerdo escrito. Quien conduce reuniones puede escribirlo: **{ $prefix }agreement change**, y detrás todas sus palabras.
agreement-shown =
    Lo que la gente de { $circle } acordó, versión { $version } del { $date }:

    { $text }

    { $yours ->
        [yes] Has dicho que sí a esto. **{ $prefix }agreement withdraw** lo retira, sin dar razones.
        [older] Dijiste que sí a una versión anterior. Si quieres aceptar también esta: **{ $prefix }agreement yes**.
        [no] Si quieres aceptarlo: **{ $prefix }agreement yes**. No hace falta: también sin ello puedes venir y leer.
       *[room] Si quieres aceptarlo: **{ $prefix }agreement yes**. A nadie le hace falta: también sin ello se puede venir y leer.
    }
agreement-changed =
    Lo que acordamos aquí en { $circle } tiene palabras nuevas. Esta es la versión { $version }, del { $date }:

    { $text }

    Si quieres aceptarlo: **{ $prefix }agreement yes**, aquí o a mí en privado. A nadie le hace falta: también sin ello se puede venir y leer.
agreement-taken = El acuerdo tiene sus palabras nuevas, versión { $version }, y la sala también las tiene. A quien había dicho que sí le pregunto una vez más, en privado y una sola vez.
agreement-how = Para cambiar el acuerdo, escribe todas sus palabras detrás de **{ $prefix }agreement change**, como mucho { $most } caracteres. Es cosa de quien conduce reuniones.
help-agreement = muestra lo que acordó el círculo; puedes decir que sí, y retirarlo

## Said in private

agreement-joined = Unas palabras sobre { $circle }: hay algo que la gente de aquí acordó en común. **{ $prefix }agreement** lo muestra. Si quieres, puedes decir que sí, y no hace falta: también sin ello puedes venir y leer.
agreement-again = Unas palabras sobre { $circle }: aquello a lo que un día dijiste que sí tiene palabras nuevas. **{ $prefix }agreement** las muestra. Si también las aceptas: **{ $prefix }agreement yes**. Si prefieres que no, no hagas nada: puedes seguir viniendo y leyendo, y no vuelvo a preguntar.
agreement-agreed = Gracias. He anotado que aceptas la versión { $version } de lo que acordó { $circle }. **{ $prefix }agreement withdraw** lo retira cuando quieras, sin dar razones.
agreement-withdrawn = Hecho. No queda anotado ningún sí tuyo en { $circle }. Aquí tienes tu sitio como antes, y nadie se entera.
privacy-agreement = Que dijiste que sí al acuerdo de tu círculo, a qué versión y cuándo, hasta que lo retires o te vayas: para preguntarte de nuevo solo cuando cambie.
