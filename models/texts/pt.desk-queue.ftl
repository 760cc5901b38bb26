### A mesa, em português.

queue-title = O que espera
queue-filters = Quais avisos
queue-all-tiers = todos os níveis
queue-all-states = tudo o que espera
queue-all-circles = todos os círculos
queue-all-norms = com ou sem norma
queue-mine = os que me pediram
queue-count = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
  }
queue-flag = Aviso { $number }
queue-waited = espera há muito tempo
queue-free = não está com ninguém
queue-with = com { $who }
queue-with-you = com você
queue-words = Mostrar as palavras
queue-open = Abrir
queue-more = { $count ->
    [one] Mais { $count }
   *[other] Mais { $count }
  }
queue-none = Nada espera. Agradeço por olhar.
queue-none-fit = Nada aqui corresponde ao que você escolheu.

## Why a flag is there

queue-why-danger-crisis = Alguém pode estar em perigo agora.
queue-why-danger-red = Alguém está muito mal e precisa de uma pessoa em breve.
queue-why-danger-amber = Alguém passa por um momento difícil.
queue-why-norm-amber = Talvez uma norma do círculo tenha sido tocada. Nada na mensagem aponta para perigo.
queue-why-asked-crisis = Alguém pediu para falar com uma pessoa.
queue-why-not-screened-amber = O guardião não conseguiu avaliar esta mensagem. Convém que uma pessoa a leia.
queue-why-report-amber = Alguém trouxe isto e pede que se olhe.
queue-why-report-red = Alguém trouxe isto, e soa como se uma pessoa estivesse mal.
queue-why-report-crisis = Alguém trouxe isto, e soa como se houvesse perigo agora.
queue-nobody = não nomeia ninguém

## What can be done

act-claim = Assumir
act-escalate = Chamar mais pessoas
act-company = Pedir companhia
act-followup = Olhar de novo mais tarde
act-followup-when = Quando?
act-followup-12h = daqui a 12 horas
act-followup-1d = amanhã, a esta hora
act-followup-3d = daqui a 3 dias
act-followup-1w = daqui a uma semana
act-handover = Passar a alguém
act-handover-whom = A quem o guardião deve pedir?
act-note = Anotar algo
act-note-what = Só para as outras pessoas que moderam
act-release = Devolver
act-reopen = Abrir de novo
act-resolve = Fechar
act-resolve-what = O que resultou disso, se quiser
act-false = Fechar como falso alarme
act-false-what = Por que não era nada, se quiser
act-anyway = Está com { $who }; fazer mesmo assim
