### Recursos, em português: alguém vê de outra forma o que lhe foi tirado, e decide quem não teve parte nisso.

appeal-help = diz que você vê de outra forma quando algo lhe foi tirado; outra pessoa do grupo que modera olha

## What the person hears

appeal-how =
    { private-note }

    { $length ->
        [long] Isso é mais do que posso passar adiante. Escreva outra vez, com { $most } caracteres no máximo:
       *[none] Se você vê de outra forma, escreva-me aqui, com as suas palavras:
    } **{ $prefix }appeal** e, depois, por quê. Alguém do grupo que não teve parte na decisão lê e responde a você. Não lhe custa nada, e nada fica mais difícil para você por ter perguntado.

appeal-filed =
    { private-note }

    Passei adiante o que você escreveu, com as suas palavras. { $ready ->
        [yes] Alguém do grupo que não teve parte na decisão lê, e eu lhe trago a resposta. Pode levar dois dias, às vezes mais; eu lembro quem modera.
       *[no] Tenho de ser sincero: neste momento não há neste círculo ninguém do grupo além de quem decidiu. Guardo o que você escreveu, e quem me administra sabe que é preciso outra pessoa.
    } Se quiser retirar: **{ $prefix }appeal take back**

appeal-waits =
    { private-note }

    O que você escreveu já está com quem modera e ainda espera resposta. Eu lembro.

appeal-once =
    { private-note }

    Isto já foi olhado uma segunda vez, e eu lhe dei a resposta. Não posso apresentar de novo. Você sempre pode escrever a alguém do grupo, e **{ $prefix }help now** está aí para você como antes.

appeal-nothing =
    { private-note }

    Não sei de nada que lhe tenha sido tirado neste círculo ultimamente. Se outra coisa o preocupa, diga a alguém do grupo, ou escreva **{ $prefix }report**.

appeal-none-waits =
    { private-note }

    Neste momento não há nada seu à espera com quem modera.

appeal-withdrawn =
    { private-note }

    Está retirado. Se mudar de ideia, **{ $prefix }appeal** apresenta de novo.

appeal-upheld =
    { private-note }

    Alguém que não teve parte na primeira decisão leu o que você escreveu. Fica como estava. Nas palavras do grupo: { $words }

    Agradeço por dizer como vê. Se agora é difícil ler isto: **{ $prefix }help now** está aí para você como antes.

appeal-overturned =
    { private-note }

    Alguém que não teve parte na primeira decisão leu o que você escreveu e vê como você: não devia ter sido tirado. Nas palavras do grupo: { $words }

    { $back ->
        [yes] Agora é devolvido; eu lhe escrevo quando estiver feito.
        [message] Uma mensagem retirada não pode ser recuperada por ninguém, nem por mim. Você pode escrevê-la de novo.
       *[over] O que pode ser devolvido já foi devolvido. Se você foi posto para fora de uma sala, pode voltar.
    }

## What moderators read

appeal-filed-told = Aviso { $number }: { $who } vê de outra forma o que lhe foi tirado. { $people }: vocês não tiveram parte nisso; alguém pode ler e decidir? **{ $prefix }uphold { $number }** ou **{ $prefix }overturn { $number }**, com palavras para a pessoa depois do número.
appeal-nobody-told = Aviso { $number }: { $who } vê de outra forma o que lhe foi tirado, e não há nesta sala ninguém que não tenha tido parte nisso. Quem me administra já sabe. Encontrem mais alguém para o grupo, ou devolvam.
appeal-withdrawn-told = Aviso { $number }: a pessoa retirou o recurso. Não há mais nada a decidir.
appeal-due = Aviso { $number }: alguém espera há dois dias uma resposta ao seu recurso. { $people }: vocês podem decidir. **{ $prefix }uphold { $number }** ou **{ $prefix }overturn { $number }**, com palavras para a pessoa depois do número.
appeal-due-nobody = Aviso { $number }: alguém espera há dois dias uma resposta ao seu recurso, e ninguém nesta sala pode decidir. Encontrem mais alguém para o grupo, ou devolvam.
appeal-decided = Aviso { $number }: { $how ->
    [overturned] { $who } vê como a pessoa que recorreu. O que pode ser devolvido é devolvido.
   *[upheld] { $who } deixa como está.
  } A pessoa já sabe, com as palavras escritas e sem nenhum nome.
appeal-none = Não há nenhum recurso à espera com o aviso { $number }.
appeal-own = Aviso { $number }: você teve parte no que foi tirado, então outra pessoa decide sobre o recurso. Isso também protege você.
appeal-decide-how = Escreva depois algumas palavras para a pessoa, { $most } caracteres no máximo: **{ $command } { $number } como você vê**. Ela as lê tal como você as escreve, como palavras do grupo.

appeal-fact = { $who } recorreu: { $at }.
appeal-fact-taken = { $who } { $act ->
    [redact] mandou retirar a mensagem
    [mute] silenciou a pessoa
    [remove] pôs a pessoa para fora
   *[ban] baniu a pessoa
  }, { $at }. { $given ->
    [yes] O motivo dado: { $reason }
   *[no] Nenhum motivo foi dado.
  }
appeal-fact-words =
    Como a pessoa vê:
    { $words }
appeal-fact-decide = { $left ->
    [yes] Podem decidir: { $people }. **{ $prefix }uphold { $number }** ou **{ $prefix }overturn { $number }**, com palavras para a pessoa.
   *[no] Ninguém aqui pode decidir, porque todos tiveram parte.
  }

flag-help-uphold = deixa como está depois de um recurso; as palavras depois do número são para a pessoa
flag-help-overturn = devolve o que foi tirado, depois de um recurso; as palavras depois do número são para a pessoa
flag-row-appealed = { $at }: a pessoa recorreu
flag-row-appeal-withdrawn = { $at }: a pessoa retirou o recurso
flag-row-appeal-over = { $at }: foi devolvido antes de o recurso ser decidido
flag-row-upheld = { $at }: { $who } deixou como estava: { $note }
flag-row-overturned = { $at }: { $who } decidiu a favor da pessoa: { $note }
