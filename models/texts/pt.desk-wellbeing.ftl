### A página da própria carga, em português.

own-title = Para você
own-alone = Só você vê isto. Em lugar nenhum há uma lista de quem fez mais.
own-held = Avisos que estão com você agora
own-held-about = { $count ->
    [0] Agora você não tem nenhum.
    [one] É seu até você devolver ou fechar.
   *[other] São seus até você devolver ou fechar.
  }
own-week = Assumidos nos últimos sete dias
own-week-about = Nas últimas quatro semanas: { $month }
own-heavy = Destes, crises
own-heavy-about = { $count ->
    [0] Nenhuma nos últimos sete dias.
   *[other] Pode ter sido muito. Conversar ajuda.
  }
own-hours = Horas de turno por semana
own-hours-about = Nos próximos sete dias, com as trocas: { $coming }
own-stepback = Afastar-me
own-back = Voltar
own-talk = Pedir para conversar com alguém
own-talk-about = Afastar-se vale na hora e não pede motivo. Se você pedir para conversar, as outras pessoas sabem disso, e nada do assunto.
own-talk-last = O último pedido: { $at }
own-kindly = Cuidar de você
