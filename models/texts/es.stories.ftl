# Lo que el guardián dice del estante de historias. Una historia está ahí porque lo quiso quien la escribió.

story-none = El estante de historias de { $circle } está vacío por ahora. Si quieres dejar ahí una historia para otros: **{ $prefix }story share**, un título, un | y la historia, escrito a mí en privado.
story-list =
    Historias en el estante de { $circle }, cada una de alguien que quiso que otros la leyeran:
    { $items }
    {""}**{ $prefix }story read** y un número te trae una, en privado.
story-row = **{ $number }** { $title }
story-row-named = **{ $number }** { $title } ({ $person })
story-how =
    El estante de historias de { $circle } es para lo que viviste y quieres que otros lean. Se hace así:
    - **{ $prefix }story** muestra lo que hay, y **{ $prefix }story read 3** te trae una.
    - **{ $prefix }story share Un título | y la historia** deja una, escrito a mí en privado: un título de { $short } caracteres como mucho, una historia de { $most } como mucho.
    - **{ $prefix }story name 3** pone tu nombre al lado, **{ $prefix }story noname 3** lo quita otra vez.
    - **{ $prefix }story withdraw 3** la retira cuando quieras.
help-story = muestra el estante de historias; puedes leer una en privado, y dejar una, con tu nombre o sin él

## Said in private

story-privately = Por favor, escríbeme tu historia aquí, donde nadie más la lee. En { $circle } solo se ve cuando lo queréis tú y alguien de la moderación.
story-named = El número { $number } del estante de { $circle } lleva tu nombre. **{ $prefix }story noname { $number }** lo quita otra vez.
story-unnamed = El número { $number } del estante de { $circle } no lleva nombre.
story-gone = No he encontrado ninguna historia con ese número en el estante de { $circle }. Quizá la retiró quien la escribió. **{ $prefix }story** muestra lo que hay.
story-read =
    Aquí está lo que me pediste, del estante de { $circle }:

    {""}**{ $title }**

    { $noted ->
        [yes] Antes de leer: { $note }
       *[no] { "" }
    }
    { $text }

    Alguien de tu círculo dejó esto para otros. Por favor, déjalo también aquí.
story-read-named =
    Aquí está lo que me pediste, del estante de { $circle }:

    {""}**{ $title }**, de { $person }

    { $noted ->
        [yes] Antes de leer: { $note }
       *[no] { "" }
    }
    { $text }

    Por favor, deja esto aquí: se dio a tu círculo.
privacy-story = Las historias que dejaste en el estante de tu círculo, para que otros las lean, con tu nombre o sin él, hasta que las retires o te vayas.
