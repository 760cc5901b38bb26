### A mesa, em português.

log-title = O diário
log-about = O que as pessoas que moderam e o guardião fizeram nos seus círculos, e quando você veio à mesa. Não contém palavras de membros.
log-when = Quando
log-who = Quem
log-what = O quê
log-none = Ainda nada.
log-more = Mais antigos
log-keeper = o guardião
log-somebody = alguém

log-flag-raised = foi aberto
log-flag-worse = foi trazido de novo, porque a mensagem foi alterada
log-flag-claimed = assumiu
log-flag-escalated = chamou mais pessoas
log-flag-released = devolveu
log-flag-handed-over = pediu a alguém pelo nome que assumisse
log-flag-reopened = abriu de novo
log-flag-lapsed = abriu para todo o grupo, porque ninguém olhou de novo
log-flag-follow-up = vai olhar de novo
log-flag-noted = anotou algo
log-flag-resolved = fechou
log-flag-false-alarm = fechou como falso alarme
log-thresholds = escolheu quanto o exame traz
log-stepped-back = afastou-se
log-back = voltou
log-shift-added = acrescentou um turno
log-shift-removed = deixou um turno
log-swap-asked = pediu uma troca
log-swap-taken = fez uma vez o turno de outra pessoa
log-debrief-asked = pediu para conversar
log-meeting-started = abriu uma reunião
log-meeting-ended = terminou uma reunião
log-chair-handed = passou a condução
log-desk-asked = pediu a mesa
log-desk-entered = veio à mesa
log-desk-closed = fechou a mesa em toda parte
