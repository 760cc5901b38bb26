### Taking something away for a norm or a report, and giving it back, in Portuguese.

flag-help-redact = retira da sala a mensagem do aviso; um motivo é bem-vindo
flag-help-mute = deixa alguém ler sem escrever, por um tempo; o motivo escrito depois é o que a pessoa lê
flag-help-remove = tira alguém das salas do círculo; o motivo escrito depois é o que a pessoa lê
flag-help-ban = deixa alguém de fora por um tempo; em geral outra pessoa que modera precisa concordar
flag-help-lift = devolve o que foi retirado por um aviso, ou desfaz o que você queria
flag-help-agree = concorda com o que outra pessoa que modera quer fazer por um aviso

## Why not

measure-need = { $flag ->
    [other] Talvez { $subject } precise de alguém: outro aviso diz isso, e ainda está aberto.
   *[this] O aviso { $number } fala de alguém que talvez precise de uma pessoa.
  } Por isso nada lhe é retirado, seja quem for que peça. Passar mal não é culpa de ninguém, mesmo quando faz barulho. O que ajuda é uma palavra em privado. Se a sala precisa de calma, diga isso lá sem nomear ninguém.
measure-unjudged = Não consegui julgar de que trata o aviso { $number }, e talvez alguém que está mal o tenha escrito. Por isso não retiro nada por ele. Leiam, por favor, e que alguém escreva a { $subject } em privado.
measure-team = O aviso { $number } fala de alguém deste grupo, e do grupo não retiro nada. Conversem entre si, por favor, e com quem me mantém.
measure-off = { $act ->
    [redact] Retirar mensagens
    [mute] Silenciar
    [remove] Tirar alguém
   *[ban] Deixar alguém de fora
  } não está ligado neste círculo. Quem me mantém pode fazer isso, no ajuste “acts”.
measure-gone = Nas salas do círculo já não há mensagem que eu possa retirar pelo aviso { $number }.
measure-how = { $act ->
    [redact] Escreva, por favor, um motivo de no máximo { $most } caracteres: **{ $prefix }redact { $number } o motivo**.
    [remove] Escreva, por favor, um motivo de no máximo { $most } caracteres: **{ $prefix }remove { $number } o motivo**.
    [mute] Escreva, por favor, por quanto tempo ({ $longest } no máximo; { $usual } se não escrever) e um motivo de no máximo { $most } caracteres: **{ $prefix }mute { $number } 2h o motivo**.
   *[ban] Escreva, por favor, por quanto tempo ({ $longest } no máximo; { $usual } se não escrever) e um motivo de no máximo { $most } caracteres: **{ $prefix }ban { $number } 30d o motivo**.
  } { $subject } lê como você escreve, como palavras do grupo.
measure-alone = { $act ->
    [ban] Deixar alguém de fora
   *[other] Isto
  } precisa de duas pessoas, e neste momento não há mais ninguém que modere nesta sala. { $act ->
    [ban] Até lá você pode silenciar alguém ou tirar a pessoa: **{ $prefix }mute { $number }**, **{ $prefix }remove { $number }**.
   *[other] Espere, por favor, até que haja.
  }
measure-waits = { $who } já espera que alguém concorde: { measure-act }, aviso { $number }. Se você também pensa assim: **{ $prefix }agree { $number }**
measure-act = { $act ->
    [redact] retirar a mensagem
    [mute] silenciar
    [remove] tirar das salas
   *[ban] deixar de fora
  }
measure-none-waits = No aviso { $number } nada espera que uma segunda pessoa concorde.
measure-same-eyes = Era você que queria ({ measure-act }), por isso é preciso que outra pessoa concorde. Ninguém decide isso por conta própria.
measure-nothing = Já não resta nada do que foi retirado pelo aviso { $number }. Quem saiu pode voltar como qualquer pessoa; uma mensagem retirada não volta.

## Four eyes

measure-wanted = { $who } gostaria de { $act ->
    [redact] retirar o que { $subject } escreveu
    [mute] silenciar { $subject } durante { $span }
    [remove] tirar { $subject } das salas do círculo
   *[ban] deixar { $subject } de fora durante { $span }
  } (aviso { $number }). { measure-reason } É preciso mais uma pessoa do grupo: **{ $prefix }agree { $number }**. Se ninguém concordar até { $until }, nada acontece.
measure-asked = Perguntei às outras pessoas. Acontece assim que uma delas concordar, até { $until }; com **{ $prefix }lift { $number }** você desfaz.
measure-lapsed = { $who }, durante um dia ninguém concordou ({ measure-act }, aviso { $number }), por isso nada acontece.
measure-withdrawn = Aviso { $number }: o que você queria está desfeito. Nada acontece.

## What came of it

measure-ordered = { $act ->
    [redact] Estou retirando a mensagem.
    [mute] Estou silenciando { $subject }.
    [remove] Estou tirando { $subject } das salas.
   *[ban] Estou deixando { $subject } de fora.
  } A sala do grupo fica sabendo quando estiver feito.
measure-done-redact = Aviso { $number }: { $who } fez retirar a mensagem. { $subject } soube por mim que ela já não está lá, e como discordar.
measure-done-mute = Aviso { $number }: { $who } silenciou { $subject } até { $until }. { $subject } soube por mim por quê, até quando, e como discordar. **{ $prefix }lift { $number }** devolve a voz. { measure-part }
measure-done-remove = Aviso { $number }: { $who } fez { $subject } sair. { $subject } soube por mim por quê, e como discordar. { measure-part }
measure-done-ban = Aviso { $number }: { $who } deixou { $subject } de fora até { $until }. { $subject } soube por mim por quê, até quando, e como discordar. **{ $prefix }lift { $number }** põe fim a isso. { measure-part }
measure-part = { $part ->
    [some] Não deu certo em todas as salas do círculo. { measure-because }
   *[all] { "" }
  }
measure-because = { $why ->
    [not-there] Não estou na sala.
    [creator] { $subject } criou a sala, e em uma sala assim ninguém está acima de quem a criou.
    [equal-power] { $subject } tem lá pelo menos tanto poder quanto eu.
    [no-power] Não tenho lá o poder para isso.
    [too-old] Durante um dia não foi possível chegar ao servidor.
   *[other] O servidor recusou.
  }
measure-not-done = Aviso { $number }: { $act ->
    [redact] não consegui retirar a mensagem
    [mute] não consegui silenciar { $subject }
    [remove] não consegui tirar { $subject } das salas
   *[ban] não consegui deixar { $subject } de fora
  }. { measure-because } Nada aconteceu, e { $subject } não soube de nada. { $why ->
    [creator] Conversem, por favor, com { $subject }, e com quem me mantém.
    [too-old] Tentem de novo, por favor.
   *[other] Quem cuida da sala pode me dar mais poder, ou fazer isso lá; **circlekeeper check** diz o que falta.
  }
measure-lifting = { $act ->
    [mute] Estou devolvendo a voz a { $subject }.
   *[ban] Estou deixando { $subject } voltar.
  } A sala do grupo fica sabendo quando estiver feito.
measure-lifted = Aviso { $number }: { $act ->
    [mute] { $subject } pode escrever de novo
   *[ban] { $subject } já pode voltar
  }, { $how ->
    [early] como você queria.
   *[time] porque o tempo terminou.
  } { $act ->
    [mute] { "" }
   *[ban] Se a sala precisa de convite e vocês gostariam, convidem essa pessoa, por favor.
  }
measure-not-lifted = Aviso { $number }: não consegui { $act ->
    [mute] devolver a voz a { $subject } em todas as salas
   *[ban] deixar { $subject } voltar a todas as salas
  }. { measure-because } Não tento de novo. Façam isso, por favor, nos ajustes da sala.
measure-in-need = O aviso { $number } diz que { $subject } talvez precise de alguém, e { $act ->
    [mute] não pode escrever nas salas do círculo até { $until }
   *[ban] está de fora até { $until }
  } (aviso { $other }). **{ $prefix }lift { $other }** acabaria com isso. De qualquer forma, escrevam em privado, por favor.

flag-fact-taking = Neste círculo também, para o que toca uma norma ou alguém trouxe ao grupo: { $commands }
measure-take-redact = retirar a mensagem com **{ $prefix }redact { $number }**
measure-take-mute = silenciar com **{ $prefix }mute { $number } 2h o motivo**
measure-take-remove = tirar das salas com **{ $prefix }remove { $number } o motivo**
measure-take-ban = deixar de fora com **{ $prefix }ban { $number } 30d o motivo**
flag-fact-wanted = { $who } gostaria disto: { measure-act }; mais uma pessoa do grupo precisa concordar até { $until }: **{ $prefix }agree { $number }**
flag-fact-held = { $act ->
    [mute] Sem voz até { $until }.
   *[ban] De fora até { $until }.
  } **{ $prefix }lift { $number }** põe fim a isso.
flag-row-wanted = { $at }: { $who } queria retirar algo, e pediu que uma segunda pessoa concordasse até { $until }: { $note }
flag-row-withdrawn = { $at }: { $who } já não queria
flag-row-unagreed = { $at }: durante um dia ninguém concordou
flag-row-agreed = { $at }: { $who } concordou
flag-row-redacted = { $at }: { $who } fez retirar a mensagem. { $note }
flag-row-muted = { $at }: { $who } silenciou a pessoa até { $until }: { $note }
flag-row-removed = { $at }: { $who } fez a pessoa sair: { $note }
flag-row-banned = { $at }: { $who } deixou a pessoa de fora até { $until }: { $note }
flag-row-not-done = { $at }: não foi possível
flag-row-replaced = { $at }: o que foi retirado vale agora por outro aviso
flag-row-lifted = { $at }: { $who } devolveu
flag-row-not-lifted = { $at }: não foi possível devolver em toda parte
flag-row-ended = { $at }: o tempo tinha terminado

## What the room reads beside it

measure-in-room = Uma decisão de quem modera este círculo.

## What the person hears

measure-told-redact =
    { private-note }

    O grupo que modera este círculo retirou uma mensagem sua da sala de { $circle }.

    { measure-reason }

    { measure-object }

measure-told-mute =
    { private-note }

    O grupo que modera este círculo decidiu que você lê em { $circle } sem escrever, até { $until }. Depois você pode escrever como antes; ninguém precisa fazer nada para isso.

    { measure-reason }

    { measure-object }

measure-told-remove =
    { private-note }

    O grupo que modera este círculo tirou você das salas de { $circle }. Você pode voltar como qualquer pessoa.

    { measure-reason }

    { measure-object }

measure-told-ban =
    { private-note }

    O grupo que modera este círculo decidiu que você não está nas salas de { $circle } até { $until }. Depois você pode voltar como qualquer pessoa.

    { measure-reason }

    { measure-object }

measure-reason = { $given ->
    [yes] O motivo, nas palavras do grupo: { $reason }
   *[no] Não foi dado outro motivo.
  }
measure-object = Se você vê isso de outro modo, escreva-me aqui **{ $prefix }appeal**. As linhas para ligar, e uma pessoa, continuam aí para você como antes: **{ $prefix }helpnow**.

measure-over-mute =
    { private-note }

    Você pode escrever em { $circle } de novo. { measure-since }

measure-over-ban =
    { private-note }

    Você já pode voltar a { $circle }. { measure-since } Se a sala precisa de convite, peça um a alguém do grupo.

measure-since = { $how ->
    [early] O grupo terminou antes.
   *[time] O tempo terminou.
  }
