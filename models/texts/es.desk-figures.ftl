### Un círculo en números, en el escritorio, en español.

figures-title = Números
figures-about = Solo números: ni nombres ni palabras, y nadie se compara con nadie. Cuánto tardó alguien en llegar y cómo terminaron los avisos se dice solo a partir de tres.
figures-span = Hasta cuándo atrás
figures-span-4 = cuatro semanas
figures-span-13 = tres meses
figures-numbers = Los números
figures-day = Día
figures-week = Semana desde
figures-tier = Nivel
figures-count = Avisos
figures-half = La mitad
figures-most = Nueve de cada diez
figures-norm = Motivo
figures-few = muy pocos para decir algo
figures-within = { $span }

figures-flags = Lo que surgió
figures-flags-about = { $count ->
    [0] En este tiempo no surgió nada.
    [one] Un aviso: crisis { $crisis }, rojo { $red }, naranja { $amber }.
   *[other] { $count } avisos: crisis { $crisis }, rojo { $red }, naranja { $amber }.
  }
figures-answers = Hasta que acudió alguien
figures-answers-about = La marca redonda muestra en cuánto tiempo se tomó la mitad, la cuadrada en cuánto nueve de cada diez.
figures-judged = ¿Era lo que parecía?
figures-judged-about = Cómo terminaron los avisos, según por qué surgieron.
figures-judged-none = Se cerraron muy pocos para decir algo.
figures-danger = Puede que alguien necesite a una persona
figures-meant = lo era
figures-mistaken = falsa alarma
figures-of = { $part } de { $whole }
figures-coverage = Turnos de los próximos siete días
figures-coverage-about = { $count ->
    [0] Siempre hay alguien de turno, según el reloj de { $zone }.
    [one] En una hora no hay nadie, según el reloj de { $zone }.
   *[other] En { $count } horas no hay nadie, según el reloj de { $zone }.
  }
figures-level-none = nadie
figures-level-part = parte de la hora
figures-level-one = una persona
figures-level-more = más de una
