# Lo que el guardián dice en la puerta: la ayuda, los errores al teclear, y lo que aquí no es posible.

## Help. These are read in private, wherever they were asked for.

help-intro =
    Esto es lo que puedes pedirme. Nada es obligatorio, y siempre puedes pasar.

    { $commands }

    { help-more }
help-line = **{ $command }** { $what }
help-more =
    Aquí puedes escribirme sobre cualquier cosa que no sea para la sala.
    Si ahora mismo no estás a salvo, o solo quieres hablar con una persona: **{ $prefix }help now**
help-about-help = te dice qué puedes pedirme

## Slips and limits. These too are read in private.

unknown-command =
    No conozco { $typed }. ¿Querías decir **{ $guess }**?
    { $help ->
        [yes] { "" }
       *[no] Todo lo que puedes pedirme: **{ $prefix }help**
    }
unknown-command-no-guess =
    No conozco { $typed }, lo siento.
    Lo que puedes pedirme: **{ $prefix }help**
not-here = { $command } no funciona allí, así que no ha pasado nada. **{ $prefix }help** te dice qué funciona.
only-moderators = { $command } es para quienes moderan el círculo. Si necesitas a alguien del equipo: **{ $prefix }help now**
only-chairs = { $command } es para quien conduce reuniones en el círculo. Puedes preguntarle en la sala.
ask-me-privately = { $command } queda entre tú y yo. Escríbemelo aquí, por favor, donde no lo lee nadie más.
slow-down =
    No puedo seguir el ritmo de tantas órdenes, así que vuelvo a contestar en un minuto. Todo lo que escribes se sigue leyendo.
    Si ahora mismo no estás a salvo, o necesitas a una persona: **{ $prefix }help now** funciona siempre.

## When something fails

flag-bare = El aviso { $number } necesita a alguien. No he podido mostrar su tarjeta; el mensaje está aquí: { $link }

not-trusted =
    No he podido asegurarme de que tu última orden viniera de un dispositivo tuyo, así que no ha pasado nada.
    Por favor, verifica el dispositivo en los ajustes de tu aplicación, o escríbela otra vez desde otro. **{ $prefix }help now** funciona desde cualquiera.
could-not-read =
    No he podido leer lo último que me escribiste: su clave no me llegó. Lo siento. Escríbelo una vez más, por favor.
    Si ahora mismo no estás a salvo, no me esperes, por favor: **{ $prefix }help now**, o el número de emergencias de tu zona.

## Small words

nobody = nadie
open-message = abrir el mensaje
open-room = abrir la sala

## Crisis lines

emergency-number = el número de emergencias de tu zona
line-full = **{ $name }** ({ $details }): { $ways }
line-bare = **{ $name }**: { $ways }
line-emergency = En una emergencia: { $ways }
line-emergency-anywhere = En una emergencia: el número de emergencias de tu zona
line-always = día y noche
line-hours = { $hours }
line-languages = { $languages }
way-phone = llamar al { $how }
way-text = mensaje de texto al { $how }
way-whatsapp = WhatsApp { $how }
way-chat = chat en { $how }
way-with = { $way } ({ $details })
