# O que o guardião diz do que as pessoas dão ao seu círculo e alguém lê antes de todos.

shelf-waits = { $kind ->
    [story] Uma história para a estante de { $circle } espera que alguém daqui a leia primeiro. **{ $command } review** mostra-a, só a quem o escreve.
   *[tip] Uma dica para a caixa de ferramentas de { $circle } espera que alguém daqui a leia primeiro. **{ $command } review** mostra-a, só a quem o escreve.
}
shelf-reviewed = { $how ->
    [approve] O número { $number } já está aí para toda a gente em { $circle }. Agradeço a leitura.
   *[decline] O número { $number } não fica, e quem o escreveu já sabe. Agradeço a leitura.
}
shelf-review-how =
    Não encontrei nada com esse número que esteja à espera. Faz-se assim:
    - **{ $command } review** mostra o que espera, só a você.
    - **{ $command } approve 3** deixa que toda a gente em { $circle } veja o número 3.
    - **{ $command } decline 3** e uma palavra amável deixa-o ir. As palavras chegam a quem o escreveu, no máximo { $most } caracteres.

## Said in private

shelf-kept = Agradeço. { $kind ->
    [story] A sua história tem o número { $number } e nenhum nome. Alguém que modera { $circle } lê-a antes dos outros, e eu digo quando estiver na estante. **{ $command } name { $number }** põe o seu nome ao lado; **{ $command } withdraw { $number }** retira-a a qualquer momento.
   *[tip] O que você deu tem o número { $number } e nenhum nome. Alguém que modera { $circle } lê antes dos outros, e eu digo quando estiver lá. **{ $command } remove { $number }** retira a qualquer momento.
}
shelf-nobody = Não guardei nada disso: em { $circle } não há agora ninguém que o possa ler antes dos outros. Lamento.
shelf-own-full = Já há { $most } coisas suas, e de uma pessoa não guardo mais. Agradeço por dar tanto. Você pode retirar uma e dar outra.
shelf-full = Não guardei nada disso: agora não há lugar para mais. Por favor, tente outro dia.
shelf-not-yours = Não encontrei nada seu com esse número em { $circle }, por isso não aconteceu nada.
shelf-withdrawn = Feito. O número { $number } já não está, e ninguém mais o vê.
shelf-moderators = Ler primeiro é para quem modera { $circle }.
shelf-own = O número { $number } é seu. Por favor, deixe outra pessoa da equipe ler.
shelf-approved = Uma boa notícia de { $circle }. { $kind ->
    [story] A sua história, o número { $number }, já está na estante de { $circle }. Agradeço por ela. **{ $command } withdraw { $number }** retira-a a qualquer momento.
   *[tip] O que você deu, o número { $number }, já está na caixa de ferramentas de { $circle }. Agradeço por isso. **{ $command } remove { $number }** retira a qualquer momento.
}
shelf-declined = Agradeço pelo que você deu a { $circle }, o número { $number }. Quem leu prefere não mostrar, e eu esqueci. Isso não diz nada contra você, e você pode escrever mais uma vez de outra maneira.
shelf-declined-words =
    Agradeço pelo que você deu a { $circle }, o número { $number }. Quem leu prefere não mostrar, e diz:

    { $words }

    Eu esqueci. Isso não diz nada contra você, e você pode escrever mais uma vez de outra maneira.
shelf-review =
    Isto espera em { $circle } que alguém leia primeiro, { $count } ao todo:
    { $items }
    {""}**{ $command } approve { $number }** deixa que outros vejam. **{ $command } decline { $number }** e uma palavra amável deixa ir.
shelf-review-none = Em { $circle } não há nada à espera de leitura.
## Lines of what waits

shelf-row =
    {""}**{ $number }** { $heading }
    { $text }
    { $noted ->
        [yes] Por favor, olhe com calma, talvez toque: { $norms }
       *[no] { "" }
    }
shelf-row-named =
    {""}**{ $number }** { $heading } ({ $person })
    { $text }
    { $noted ->
        [yes] Por favor, olhe com calma, talvez toque: { $norms }
       *[no] { "" }
    }
