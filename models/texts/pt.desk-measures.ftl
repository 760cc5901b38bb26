### What may be taken away for a norm or a report, on the desk, in Portuguese.

act-redact = Retirar a mensagem
act-mute = Silenciar por um tempo
act-remove = Tirar das salas
act-ban = Deixar de fora por um tempo
act-lift = Devolver o que foi retirado
act-withdraw = Desfazer o que você queria
act-agree = Concordar: { measure-act }
act-long = Por quanto tempo?
act-long-2h = 2 horas
act-long-1d = um dia
act-long-3d = 3 dias
act-long-7d = 7 dias
act-long-30d = 30 dias
act-long-90d = 90 dias
act-long-365d = um ano
act-why = Por quê? A pessoa lê como você escreve, como palavras do grupo.

log-flag-wanted = queria retirar algo, e pediu que uma segunda pessoa concordasse
log-flag-withdrawn = já não queria
log-flag-agreed = concordou
log-flag-redacted = fez retirar a mensagem
log-flag-muted = silenciou a pessoa
log-flag-removed = fez a pessoa sair
log-flag-banned = deixou a pessoa de fora
log-flag-lift-wanted = queria devolver o que foi retirado
log-flag-lifted = devolveu o que foi retirado
log-flag-not-lifted = não conseguiu devolver em toda parte
log-flag-ended = devolveu, porque o tempo tinha terminado
