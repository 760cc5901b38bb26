### A mesa, em português.

flag-all = Tudo o que espera
flag-about = { $who }, { $circle }
flag-about-nobody = Ninguém é nomeado. { $circle }
flag-no-words = Não há palavras para mostrar aqui.
flag-why = O que chama a atenção
flag-norm = Norma: { $norm }
flag-happened = O que aconteceu
flag-others = Também sobre esta pessoa
flag-acts = O que você pode fazer
flag-with-other = Este está com { $who }.
flag-care = Escreva para a pessoa, não na sala. Você não precisa carregar isso sem companhia.
flag-stands = { $status ->
    [claimed] Está com { $who } desde { $since }.
    [follow-up] { $who } olha de novo em { $due }.
    [resolved] Fechado por { $who }, { $since }.
    [false-alarm] Fechado como falso alarme por { $who }, { $since }.
   *[open] Espera por alguém desde { $since }.
  }
