### El escritorio, en español.

## The way in, as a private message

desk-link =
    Aquí está tu camino al escritorio. Es solo tuyo, funciona una vez, y durante { $good }. Si no lo pediste, déjalo cerrado, por favor.

    { $url }
desk-none = Aquí no hay escritorio: quien me mantiene no lo ha encendido. Todo se puede hacer también en esta aplicación; **{ $prefix }help** muestra cómo.

## The frame

desk-name = El escritorio
desk-skip = Al contenido
desk-pages = Páginas
desk-circles = Círculos
desk-keys = Teclas
desk-grey = Menos color
desk-out = Salir
desk-out-everywhere = Salir en todas partes
desk-close = Cerrar
desk-back = Al escritorio
desk-go-on = Seguir
desk-done = Hecho.
desk-lost = Se ha perdido la conexión, así que esta página puede ser más vieja de lo que parece. Vuelve por sí sola.

desk-key-down = aviso siguiente
desk-key-up = aviso anterior
desk-key-open = abrirlo
desk-key-words = mostrar las palabras
desk-key-claim = tomarlo
desk-key-resolve = cerrarlo
desk-key-note = anotar algo
desk-key-help = mostrar estas teclas

## Coming in

desk-welcome = Pulsa una vez y ya estás dentro. El enlace funciona una sola vez.
desk-enter = Entrar
desk-how-in = Para entrar, escribe { $prefix }desk en la sala de moderación o al guardián. Te envía un enlace en privado.

## What is not to be had

desk-link-over = Este enlace ya se usó o es demasiado viejo. Escríbele { $prefix }desk al guardián, y te envía uno nuevo.
desk-no-role = Ahora no moderas ningún círculo de aquí, así que no hay nada que mostrar. Si no debía ser así, pregunta a las demás personas del equipo.
desk-no-such-flag = Bajo este número no hay nada que pueda mostrarte.
desk-not-there = No existe esa página.
desk-foreign-form = Esto no vino de tu propia página del escritorio, así que no ha pasado nada. Abre el escritorio de nuevo, por favor, e inténtalo una vez más.
desk-wrong-address = El escritorio no está en esta dirección.
desk-too-fast = Eso fue mucho de una vez. Espera un minuto, por favor, e inténtalo otra vez.
desk-failed = Algo falló de mi parte, y no se ha cambiado nada. Quien me mantiene puede ver que pasó.

## Words of all pages

tier-crisis = crisis
tier-red = red (rojo)
tier-amber = amber (naranja)
state-open = abierto
state-claimed = tomado
state-follow-up = para más tarde
state-closed = cerrado
state-resolved = cerrado
state-false-alarm = falsa alarma
