### Lo que se dice de una elección hecha en el escritorio, en español.

thresholds-at-desk =
    { $who } ha elegido en el escritorio cuánto traigo aquí. Desde ahora:

    { $rows }
thresholds-moved-on = Mientras tanto alguien eligió otra cosa. Así está ahora; míralo otra vez, por favor.
