# O que o guardião diz da estante de histórias. Uma história está aí porque quem a escreveu quis.

story-none = A estante de histórias de { $circle } ainda está vazia. Se quiser deixar aí uma história para outras pessoas: **{ $prefix }story share**, um título, um | e a história, escrito a mim em privado.
story-list =
    Histórias na estante de { $circle }, cada uma de alguém que quis que outras pessoas a lessem:
    { $items }
    {""}**{ $prefix }story read** e um número traz uma a você, em privado.
story-row = **{ $number }** { $title }
story-row-named = **{ $number }** { $title } ({ $person })
story-how =
    A estante de histórias de { $circle } é para o que você viveu e quer deixar ler a outras pessoas. Faz-se assim:
    - **{ $prefix }story** mostra o que há, e **{ $prefix }story read 3** traz uma a você.
    - **{ $prefix }story share Um título | e a história** deixa uma, escrito a mim em privado: um título de { $short } caracteres no máximo, uma história de { $most } no máximo.
    - **{ $prefix }story name 3** põe o seu nome ao lado, **{ $prefix }story noname 3** tira-o de novo.
    - **{ $prefix }story withdraw 3** retira-a a qualquer momento.
help-story = mostra a estante de histórias; você pode ler uma em privado, e deixar uma, com ou sem o seu nome

## Said in private

story-privately = Por favor, escreva-me a sua história aqui, onde ninguém mais a lê. Em { $circle } ela só se vê quando você e alguém da moderação quiserem.
story-named = O número { $number } da estante de { $circle } leva o seu nome. **{ $prefix }story noname { $number }** tira-o de novo.
story-unnamed = O número { $number } da estante de { $circle } não leva nome.
story-gone = Não encontrei nenhuma história com esse número na estante de { $circle }. Talvez quem a escreveu a tenha retirado. **{ $prefix }story** mostra o que há.
story-read =
    Aqui está o que você me pediu, da estante de { $circle }:

    {""}**{ $title }**

    { $noted ->
        [yes] Antes de ler: { $note }
       *[no] { "" }
    }
    { $text }

    Alguém do seu círculo deixou isto para outras pessoas. Por favor, deixe-o aqui também.
story-read-named =
    Aqui está o que você me pediu, da estante de { $circle }:

    {""}**{ $title }**, de { $person }

    { $noted ->
        [yes] Antes de ler: { $note }
       *[no] { "" }
    }
    { $text }

    Por favor, deixe isto aqui: foi dado ao seu círculo.
privacy-story = As histórias que você deixou na estante do seu círculo, para que outras pessoas as leiam, com ou sem o seu nome, até você as retirar ou sair.
