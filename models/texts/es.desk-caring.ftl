### Lo que se puede hacer por una persona, en el escritorio, en español.

act-write = Escribirle a través del guardián
act-write-what = Lo que tiene que leer; llega con tu nombre
act-room = Abrir una sala privada para las dos personas
act-sendlines = Enviar líneas de ayuda
act-sendlines-again = También si recibió algunas en la última media hora
act-emergency = Los servicios de emergencia están ahí
act-emergency-what = Lo que conviene que sepan las demás personas, si quieres
flag-own-name = O escribe en tu propio nombre: { $who }
log-flag-written = escribió a la persona
log-flag-lines = pidió enviar líneas de ayuda
log-flag-room = pidió una sala privada
log-flag-emergency = anotó que los servicios de emergencia están ahí
log-flag-again = se le unió otro mensaje de la misma persona
