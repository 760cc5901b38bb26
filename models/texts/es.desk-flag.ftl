### El escritorio, en español.

flag-all = Todo lo que espera
flag-about = { $who }, { $circle }
flag-about-nobody = No se nombra a nadie. { $circle }
flag-no-words = Aquí no hay palabras que mostrar.
flag-why = Por qué destaca
flag-norm = Norma: { $norm }
flag-happened = Qué ha pasado
flag-others = También sobre esta persona
flag-acts = Qué puedes hacer
flag-with-other = Este lo lleva { $who }.
flag-care = Escríbele a la persona, no en la sala. No tienes que llevar esto a solas.
flag-stands = { $status ->
    [claimed] Lo lleva { $who } desde { $since }.
    [follow-up] { $who } vuelve a mirarlo el { $due }.
    [resolved] Lo cerró { $who }, { $since }.
    [false-alarm] Lo cerró { $who } como falsa alarma, { $since }.
   *[open] Espera a alguien desde { $since }.
  }
