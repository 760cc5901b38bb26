### A página dos encontros, em português.

meetings-title = Encontros
meetings-about = Quantas pessoas estão em um encontro, nunca quem diz o quê.
meetings-runs = Um encontro está acontecendo agora.
meetings-none = Nenhum encontro está acontecendo agora.
meetings-segment = { $title }, parte { $number } de { $count }
meetings-until = até { $until }
meetings-round = uma rodada: { $span } para cada pessoa, até que todas tenham sido chamadas
meetings-paused = em pausa desde { $since }
meetings-people = { $count ->
    [one] Uma pessoa tem lugar
   *[other] { $count } pessoas têm lugar
  }, { $waiting ->
    [0] ninguém espera pela palavra.
    [one] uma espera pela palavra.
   *[other] { $waiting } esperam pela palavra.
  }
meetings-room = Abrir a sala
meetings-coming = Próximos
meetings-moved = em outra hora que de costume
meetings-elsewhere = em outra sala
meetings-by-hand = Nenhum está previsto. Os encontros são abertos com { $prefix }start na sala do círculo.
meetings-last = O último terminou: { $at }
