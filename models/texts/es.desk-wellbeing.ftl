### La página de la propia carga, en español.

own-title = Para ti
own-alone = Solo tú ves esto. En ningún sitio hay una lista de quién hizo más.
own-held = Avisos que tienes ahora
own-held-about = { $count ->
    [0] Ahora no tienes ninguno.
    [one] Es tuyo hasta que lo devuelvas o lo cierres.
   *[other] Son tuyos hasta que los devuelvas o los cierres.
  }
own-week = Tomados en los últimos siete días
own-week-about = En las últimas cuatro semanas: { $month }
own-heavy = De estos, crisis
own-heavy-about = { $count ->
    [0] Ninguna en los últimos siete días.
   *[other] Puede haber sido mucho. Hablar ayuda.
  }
own-hours = Horas de turno a la semana
own-hours-about = En los próximos siete días, con los cambios: { $coming }
own-stepback = Retirarme
own-back = Volver
own-talk = Pedir hablar con alguien
own-talk-about = Retirarse vale al momento y no pide motivos. Si pides hablar, las demás personas saben eso, y nada del asunto.
own-talk-last = Lo pediste por última vez: { $at }
own-kindly = Cuidarte
