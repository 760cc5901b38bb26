### What may be taken away for a norm or a report, on the desk, in Spanish.

act-redact = Quitar el mensaje
act-mute = Silenciar un tiempo
act-remove = Sacar de las salas
act-ban = Dejar fuera un tiempo
act-lift = Devolver lo que se quitó
act-withdraw = Retirar lo que querías
act-agree = De acuerdo: { measure-act }
act-long = ¿Por cuánto tiempo?
act-long-2h = 2 horas
act-long-1d = un día
act-long-3d = 3 días
act-long-7d = 7 días
act-long-30d = 30 días
act-long-90d = 90 días
act-long-365d = un año
act-why = ¿Por qué? La persona lo lee tal como lo escribes, como palabras del equipo.

log-flag-wanted = quiso quitar algo, y pidió un segundo acuerdo
log-flag-withdrawn = ya no lo quería
log-flag-agreed = estuvo de acuerdo
log-flag-redacted = hizo quitar el mensaje
log-flag-muted = silenció a la persona
log-flag-removed = hizo salir a la persona
log-flag-banned = dejó fuera a la persona
log-flag-lift-wanted = quiso devolver lo que se quitó
log-flag-lifted = devolvió lo que se quitó
log-flag-not-lifted = no pudo devolverlo en todas partes
log-flag-ended = lo devolvió, porque el tiempo había terminado
