### A página da equipe e dos seus turnos, em português.

team-title = A equipe
team-week = Os próximos sete dias
team-gaps = { $count ->
    [0] Sempre há alguém de turno.
    [one] Há um intervalo em que ninguém tem turno; nele chama-se quem está no seu horário.
   *[other] Há { $count } intervalos em que ninguém tem turno; neles chama-se quem está no seu horário.
  }
team-reader-clock = As horas são pelo seu relógio ({ $zone }).
team-slot = { $from } até { $to }: { $people }
team-slot-gap = { $from } até { $to }: ninguém
team-span = { $from } até { $to }
team-no-shifts = Ninguém tem turno. O guardião chama na ordem da lista, no horário de cada pessoa.
team-people = Quem está aqui
team-is-on-shift = de turno agora
team-is-on-call = pode receber chamados agora
team-is-off-hours = fora do horário agora
team-is-away = afastou-se
team-is-not-here = não está na sala de vocês
team-chair = conduz reuniões
team-trained = com formação para crises
team-training-own = O que você leu
team-training = { $title }: { $state ->
    [good] vale até { $until }
    [over] valeu até { $until }
   *[new] ainda não lido
  }
team-training-how = Só você vê estas datas. Para ler, escreva { $prefix }training ao guardião.

## O que cada pessoa pode fazer por si

team-yours = O que é seu
team-asks = { $who } pergunta se você faria { $span }, só desta vez. As duas respostas estão bem.
team-take = Aceitar
team-leave = Deixar
team-waits = Você perguntou a { $who } sobre { $span }. Enquanto não vier um sim, o turno é seu.
team-own-none = Você não tem turno próprio.
team-remove = Deixar este turno
team-add = Acrescentar um turno
team-first = De
team-last = Até
team-same-day = o mesmo dia
team-begin = Começa às
team-end = Termina às
team-clock = Toda semana, pelo relógio de { $zone }. As outras pessoas veem isso na sala de vocês.
team-swap = Pedir uma troca
team-swap-which = Qual dos seus?
team-swap-whom = A quem?
team-swap-ask = Perguntar
team-note = Uma nota para quem vem depois
team-note-what = Para quem tem turno agora ou em seguida, em privado
team-note-give = Deixar a nota
team-stepback = Afastar-me
team-back = Voltar
team-stepback-about = Afastar-se vale na hora e não precisa de motivo. O que estava com você fica aberto para as outras pessoas.
