### O que quem modera lê sobre turnos, trocas, formação e a própria carga, em português.
### A tela bloqueada mostra como uma mensagem começa: as primeiras palavras não dizem de que se trata.

## Shifts

roster-now = { $covered ->
    [yes] De turno agora: { $people }, até { $until }.
    [no] Neste momento ninguém tem turno. Chamo quem está no seu horário: { $people }
   *[nobody] Neste momento ninguém tem turno, e mais ninguém está de serviço. Quem pede ajuda recebe essa resposta.
  } { $follows ->
    [somebody] Depois: { $who }, de { $from } até { $to }.
   *[nobody] Na próxima semana não começa nenhum outro turno.
  }
roster-week =
    Os próximos sete dias:

    { $rows }

    Aqui ninguém tem turno, por isso chamo quem está no seu horário:

    { $items }
roster-week-whole =
    Os próximos sete dias, em que sempre há alguém de turno:

    { $rows }
roster-week-row = { $from } até { $to }: { $who }
roster-gaps =
    Nos próximos sete dias ninguém tem turno aqui:

    { $items }

    Nessas horas chamo quem está no seu horário. Se alguém gostaria de estar lá primeiro: **{ $prefix }shift add**
roster-gap-row = { $from } até { $to }
roster-shifts =
    Turnos, semana a semana:

    { $rows }

    Para deixar um dos seus: **{ $prefix }shift remove** e o número dele.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Ninguém tem turno. Chamo na ordem da lista, no horário de cada pessoa. Para ser a primeira pessoa que chamo em alguma hora, escreva **{ $prefix }shift add** e quando, como “mon 18:00-23:00”.
roster-shift-added = Anotado: chamo { $who } em primeiro lugar, { $shift } pelo relógio de { $zone }. { $share ->
    [plenty] São { $hours } horas por semana; neste círculo, { $most } já são bastante para uma pessoa. Fica assim mesmo. Cuide de você.
   *[fair] São { $hours } horas por semana.
  }
roster-shift-removed = Anotado: { $who } deixa { $shift }.
roster-shift-there = { $shift } já está lá, ou não cabem mais.
roster-shift-how = Escreva **{ $prefix }shift add** e quando, como “mon 18:00-23:00” ou “fri-sat 20:00-02:00”, com os dias em inglês; **{ $prefix }shift list** mostra todos, e **{ $prefix }shift remove** com o número deixa um.
roster-shift-room = Os turnos mudam-se na sala de quem modera, onde as outras pessoas veem.
roster-shift-which = Qual? **{ $prefix }shift list** mostra os números.
roster-shift-not-yours = Esse turno é de { $who }, e só essa pessoa pode deixá-lo. Com **{ $prefix }swap** ela pode pedir que você o faça uma vez.
roster-help-shift = mostra os turnos, acrescenta um seu ou o deixa
