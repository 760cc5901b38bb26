### El escritorio, en español.

log-title = El registro
log-about = Lo que hicieron en tus círculos quienes moderan y el guardián, y cuándo entraste al escritorio. No contiene palabras de miembros.
log-when = Cuándo
log-who = Quién
log-what = Qué
log-none = Todavía nada.
log-more = Anteriores
log-keeper = el guardián
log-somebody = alguien

log-flag-raised = se abrió
log-flag-worse = volvió a traerse, porque cambió su mensaje
log-flag-claimed = lo tomó
log-flag-escalated = llamó a más personas
log-flag-released = lo devolvió
log-flag-handed-over = pidió por su nombre a alguien que lo tomara
log-flag-reopened = lo abrió otra vez
log-flag-lapsed = lo abrió para todo el equipo, porque nadie volvió a mirar
log-flag-follow-up = volverá a mirarlo
log-flag-noted = anotó algo
log-flag-resolved = lo cerró
log-flag-false-alarm = lo cerró como falsa alarma
log-thresholds = eligió cuánto trae la revisión
log-stepped-back = se retiró
log-back = volvió
log-shift-added = añadió un turno
log-shift-removed = dejó un turno
log-swap-asked = pidió un cambio
log-swap-taken = hizo una vez el turno de otra persona
log-debrief-asked = pidió hablar con alguien
log-meeting-started = abrió una reunión
log-meeting-ended = terminó una reunión
log-chair-handed = pasó la conducción
log-desk-asked = pidió el escritorio
log-desk-entered = entró al escritorio
log-desk-closed = cerró el escritorio en todas partes
