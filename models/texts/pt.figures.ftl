### A semana de um círculo em números, para a moderação, em português.

week-digest =
    A última semana em números:

    { $rows }
week-asked =
    Os últimos sete dias em números:

    { $rows }
week-quiet =
    Uma semana calma: não surgiu nada, e nada espera.

    { $rows }
week-flags = { $count ->
    [0] Não surgiu nada.
    [one] Surgiu um aviso: crise { $crisis }, vermelho { $red }, laranja { $amber }.
   *[other] Surgiram { $count } avisos: crise { $crisis }, vermelho { $red }, laranja { $amber }.
  }
week-answers = Em metade deles alguém veio em { $half } ou menos, em nove de cada dez em { $most } ou menos.
week-answers-few = São poucos demais para dizer em quanto tempo alguém veio.
week-standing = Abertos agora: { $open }. Com alguém da equipe: { $held }. Para olhar de novo: { $waiting }.
week-no-gaps = Nos próximos sete dias há sempre alguém de turno.
week-no-shifts = Ninguém tem turno nos próximos sete dias.
week-gaps = { $count ->
    [one] Nos próximos sete dias há um período em que ninguém tem turno.
   *[other] Nos próximos sete dias há { $count } períodos em que ninguém tem turno.
  } { $hours ->
    [one] Ao todo, cerca de uma hora.
   *[other] Ao todo, cerca de { $hours } horas.
  }
week-help = conta os últimos sete dias em números, sem nomes
week-picture-title = Os últimos sete dias
week-picture = Avisos dos últimos sete dias, uma coluna por dia: crise { $crisis }, vermelho { $red }, laranja { $amber }.
week-tier = { $tier ->
    [crisis] crise
    [red] vermelho
   *[amber] laranja
  }
