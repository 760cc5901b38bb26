### A mesa, em português.

keeper-title = O guardião
keeper-sees = Última notícia do servidor
keeper-ago = há { $span }
keeper-never = ainda nenhuma
keeper-sees-now = Ouve o que acontece agora.
keeper-sees-not = Não ouve nada agora. Por favor, que o grupo leia também.
keeper-outbox = Por dizer
keeper-outbox-none = Está tudo dito.
keeper-outbox-since = A primeira espera há { $span }.
keeper-timers = Lembretes atrasados
keeper-timers-none = Todos os chamados e lembretes chegaram a tempo.
keeper-timers-late = Os chamados a pessoas podem chegar tarde.
keeper-failed = Falhas em uma semana
keeper-failed-none = Nada se perdeu.
keeper-failed-some = Quem mantém o guardião pode ver o que foi.
keeper-unread = Mensagens que não consegue ler
keeper-unread-none = Consegue ler tudo.
keeper-unread-since = A primeira chegou: { $at }. Ninguém além deste grupo olha para elas.
keeper-rooms = Salas em que está
keeper-people = { $count ->
    [one] Há { $count } pessoa na primeira.
   *[other] Há { $count } pessoas na primeira.
  }
keeper-on-call = De serviço agora
keeper-on-call-are = { $people }
keeper-on-call-none = Ninguém. Quem pede ajuda recebe essa resposta.
