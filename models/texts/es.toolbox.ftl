# Lo que el guardián dice de la caja de herramientas: lo que aquí ayudó a alguien. Es la experiencia de un igual, y nada más.

tools-none = La caja de herramientas de { $circle } está vacía por ahora. Si algo te ayuda en días difíciles, puedes ponerlo: escríbeme en privado **{ $prefix }tools add** y detrás qué es. No lleva nombre.
tools-list =
    De la caja de herramientas de { $circle }, unas cosas que aquí ayudaron a alguien. Quizá te ayuden, quizá no; nada de esto es un consejo.
    { $items }
    {""}**{ $prefix }tools find** y una palabra muestra otras. Algunas de las palabras: { $tags }
tools-found =
    Esto está en la caja de herramientas de { $circle }, y aquí ayudó a alguien:
    { $items }
tools-nothing = No he encontrado nada así en la caja de herramientas de { $circle }. **{ $prefix }tools** muestra unas cosas que están ahí.
tools-row = **{ $number }** { $text } { $tags }
tools-how =
    La caja de herramientas de { $circle } es para lo que ayuda en días difíciles. Se hace así:
    - **{ $prefix }tools** muestra unas cosas que aquí ayudaron a alguien.
    - **{ $prefix }tools find #dormir** busca una palabra.
    - **{ $prefix }tools add #dormir Dejo el teléfono en otra habitación** pone algo, escrito a mí en privado, en { $most } caracteres como mucho.
    - **{ $prefix }tools remove** muestra lo que diste, y lo retira con su número.
help-tools = muestra lo que aquí ayudó a otros en días difíciles; puedes añadir algo, sin tu nombre

## Said in private

tools-privately = La caja de herramientas de { $circle } no muestra nombres, así que escríbeme eso aquí, donde nadie más lo lee.
tools-mine =
    Esto diste a la caja de herramientas de { $circle }:
    { $items }
    {""}**{ $prefix }tools remove** y un número lo retira.
tools-mine-none = No hay nada tuyo en la caja de herramientas de { $circle }, y no hace falta que lo haya.
privacy-tools = Lo que diste a la caja de herramientas de tu círculo, para que otros lo prueben. Se muestra sin tu nombre, hasta que lo retires o te vayas.
