# Lo que el guardián dice de lo que la gente da a su círculo y alguien lee antes que nadie.

shelf-waits = { $kind ->
    [story] Una historia para el estante de { $circle } espera a que alguien de aquí la lea primero. **{ $command } review** la muestra, solo a quien lo escribe.
   *[tip] Un consejo para la caja de herramientas de { $circle } espera a que alguien de aquí lo lea primero. **{ $command } review** lo muestra, solo a quien lo escribe.
}
shelf-reviewed = { $how ->
    [approve] El número { $number } ya está para todo el mundo en { $circle }. Gracias por leerlo.
   *[decline] El número { $number } no se queda, y quien lo escribió lo sabe. Gracias por leerlo.
}
shelf-review-how =
    No he encontrado nada con ese número que espere. Se hace así:
    - **{ $command } review** muestra lo que espera, solo a ti.
    - **{ $command } approve 3** deja que todo el mundo en { $circle } vea el número 3.
    - **{ $command } decline 3** y una palabra amable lo deja ir. Las palabras llegan a quien lo escribió, como mucho { $most } caracteres.

## Said in private

shelf-kept = Gracias. { $kind ->
    [story] Tu historia tiene el número { $number } y ningún nombre. Alguien que modera { $circle } la lee antes que los demás, y te digo cuándo está en el estante. **{ $command } name { $number }** pone tu nombre al lado; **{ $command } withdraw { $number }** la retira cuando quieras.
   *[tip] Lo que has dado tiene el número { $number } y ningún nombre. Alguien que modera { $circle } lo lee antes que los demás, y te digo cuándo está ahí. **{ $command } remove { $number }** lo retira cuando quieras.
}
shelf-nobody = No he guardado nada: en { $circle } no hay ahora nadie que pueda leerlo antes que los demás. Lo siento.
shelf-own-full = Ya hay { $most } cosas tuyas, y de una persona no guardo más. Gracias por dar tanto. Puedes retirar una y dar otra.
shelf-full = No he guardado nada: ahora no hay sitio para más. Por favor, prueba otro día.
shelf-not-yours = No he encontrado nada tuyo con ese número en { $circle }, así que no ha pasado nada.
shelf-withdrawn = Hecho. El número { $number } ya no está, y nadie lo ve más.
shelf-moderators = Leer primero es cosa de quien modera { $circle }.
shelf-own = El número { $number } es tuyo. Por favor, deja que lo lea otra persona del equipo.
shelf-approved = Una buena noticia de { $circle }. { $kind ->
    [story] Tu historia, el número { $number }, ya está en el estante de { $circle }. Gracias por ella. **{ $command } withdraw { $number }** la retira cuando quieras.
   *[tip] Lo que has dado, el número { $number }, ya está en la caja de herramientas de { $circle }. Gracias por ello. **{ $command } remove { $number }** lo retira cuando quieras.
}
shelf-declined = Gracias por lo que has dado a { $circle }, el número { $number }. Quien lo ha leído prefiere no mostrarlo, y yo lo he olvidado. No dice nada contra ti, y puedes escribirlo otra vez de otra manera.
shelf-declined-words =
    Gracias por lo que has dado a { $circle }, el número { $number }. Quien lo ha leído prefiere no mostrarlo, y dice:

    { $words }

    Lo he olvidado. No dice nada contra ti, y puedes escribirlo otra vez de otra manera.
shelf-review =
    Esto espera en { $circle } a que alguien lo lea primero, { $count } en total:
    { $items }
    {""}**{ $command } approve { $number }** deja que otros lo vean. **{ $command } decline { $number }** y una palabra amable lo deja ir.
shelf-review-none = En { $circle } no hay nada que espere lectura.
## Lines of what waits

shelf-row =
    {""}**{ $number }** { $heading }
    { $text }
    { $noted ->
        [yes] Por favor, mira con calma, quizá toca: { $norms }
       *[no] { "" }
    }
shelf-row-named =
    {""}**{ $number }** { $heading } ({ $person })
    { $text }
    { $noted ->
        [yes] Por favor, mira con calma, quizá toca: { $norms }
       *[no] { "" }
    }
