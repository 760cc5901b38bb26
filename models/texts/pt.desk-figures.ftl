### Um círculo em números, na mesa, em português.

figures-title = Números
figures-about = Só números: nem nomes nem palavras, e ninguém é comparado. Em quanto tempo alguém veio e como terminaram os avisos só se diz a partir de três.
figures-span = Até quando atrás
figures-span-4 = quatro semanas
figures-span-13 = três meses
figures-numbers = Os números
figures-day = Dia
figures-week = Semana desde
figures-tier = Nível
figures-count = Avisos
figures-half = A metade
figures-most = Nove de cada dez
figures-norm = Motivo
figures-few = poucos demais para dizer
figures-within = { $span }

figures-flags = O que surgiu
figures-flags-about = { $count ->
    [0] Neste tempo não surgiu nada.
    [one] Um aviso: crise { $crisis }, vermelho { $red }, laranja { $amber }.
   *[other] { $count } avisos: crise { $crisis }, vermelho { $red }, laranja { $amber }.
  }
figures-answers = Até alguém vir
figures-answers-about = A marca redonda mostra em quanto tempo a metade foi assumida, a quadrada em quanto nove de cada dez.
figures-judged = Era o que parecia?
figures-judged-about = Como os avisos terminaram, segundo o motivo por que surgiram.
figures-judged-none = Foram fechados poucos demais para dizer.
figures-danger = Talvez alguém precise de uma pessoa
figures-meant = era
figures-mistaken = alarme falso
figures-of = { $part } de { $whole }
figures-coverage = Turnos dos próximos sete dias
figures-coverage-about = { $count ->
    [0] Há sempre alguém de turno, pelo relógio de { $zone }.
    [one] Em uma hora não há ninguém, pelo relógio de { $zone }.
   *[other] Em { $count } horas não há ninguém, pelo relógio de { $zone }.
  }
figures-level-none = ninguém
figures-level-part = parte da hora
figures-level-one = uma pessoa
figures-level-more = mais de uma
