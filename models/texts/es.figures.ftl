### La semana de un círculo en números, para su moderación, en español.

week-digest =
    La última semana en números:

    { $rows }
week-asked =
    Los últimos siete días en números:

    { $rows }
week-quiet =
    Una semana tranquila: no surgió nada y nada espera.

    { $rows }
week-flags = { $count ->
    [0] No surgió nada.
    [one] Surgió un aviso: crisis { $crisis }, rojo { $red }, naranja { $amber }.
   *[other] Surgieron { $count } avisos: crisis { $crisis }, rojo { $red }, naranja { $amber }.
  }
week-answers = A la mitad acudió alguien en { $half } o menos, a nueve de cada diez en { $most } o menos.
week-answers-few = Son muy pocos para decir cuánto tardó alguien en acudir.
week-standing = Ahora abiertos: { $open }. Con alguien del equipo: { $held }. Para volver a mirar: { $waiting }.
week-no-gaps = En los próximos siete días siempre hay alguien de turno.
week-no-shifts = Nadie tiene turno en los próximos siete días.
week-gaps = { $count ->
    [one] En los próximos siete días hay un rato en que nadie tiene turno.
   *[other] En los próximos siete días hay { $count } ratos en que nadie tiene turno.
  } { $hours ->
    [one] En total, cerca de una hora.
   *[other] En total, cerca de { $hours } horas.
  }
week-help = cuenta los últimos siete días en números, sin nombres
week-picture-title = Los últimos siete días
week-picture = Avisos de los últimos siete días, una columna por día: crisis { $crisis }, rojo { $red }, naranja { $amber }.
week-tier = { $tier ->
    [crisis] crisis
    [red] rojo
   *[amber] naranja
  }
