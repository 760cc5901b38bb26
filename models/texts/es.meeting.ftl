# Lo que el guardián dice en otras partes de una reunión: números al llegar, pequeños logros, lo que salió, una línea.

## A meeting: its further parts

title-wins = Pequeños logros
title-follow-up = Lo que salió de ello
title-reflection = Una línea cada quien

prompt-wins = ¿Hay algo pequeño que salió bien, o menos mal de lo que temías? Levantarse cuenta.
prompt-follow-up = ¿Alguien ha probado algo desde la última vez? Lo que saliera merece oírse, también si no era para ti.
prompt-reflection = ¿Qué te llevas de hoy? Basta una línea.

segment-round-asks =
    { $title }. { $prompt }

    Si quieres, di también, con tus palabras:
    { $items }
    Deja fuera lo que quieras. Se queda en esta sala, y no guardo nada.

    La ronda va en este orden: { $order }. { $others }
segment-open-asks =
    { $title }, más o menos { $time }. { $prompt }

    Si quieres, di también, con tus palabras:
    { $items }
    Deja fuera lo que quieras. Se queda en esta sala, y no guardo nada.

    Aquí no hay orden: escribe cuando quieras, o solo lee.
asks-mood = tu ánimo, de 1 a 10
asks-energy = tu energía, de 1 a 10
asks-sleep = tu sueño, de 1 a 10
asks-food = tu comida, de 1 a 10
asks-stress = tu estrés, de 1 a 10
asks-halt = si notas hambre, rabia, soledad o cansancio; también puedes tocarlo abajo: 🍽️ hambre, 😠 rabia, 🧍 soledad, 😴 cansancio

## A meeting: what came of tries

try-person = { $person } está de acuerdo en que lo diga aquí: ha probado { $tried }, y { $outcome }.
try-somebody = Alguien de aquí está de acuerdo en que lo diga: ha probado { $tried }, y { $outcome }.
try-helped = le ayudó
try-somewhat = le ayudó un poco
try-other = no era lo suyo, y saberlo también vale
