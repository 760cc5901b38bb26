# O que o guardião diz da caixa de ferramentas: o que aqui ajudou alguém. É a experiência de um igual, e nada mais.

tools-none = A caixa de ferramentas de { $circle } ainda está vazia. Se algo ajuda você em dias difíceis, pode pôr aí: escreva-me em privado **{ $prefix }tools add** e atrás o que é. Não leva nome.
tools-list =
    Da caixa de ferramentas de { $circle }, umas coisas que aqui ajudaram alguém. Talvez ajudem você, talvez não; nada disto é um conselho.
    { $items }
    {""}**{ $prefix }tools find** e uma palavra mostra outras. Algumas das palavras: { $tags }
tools-found =
    Isto está na caixa de ferramentas de { $circle }, e aqui ajudou alguém:
    { $items }
tools-nothing = Não encontrei nada assim na caixa de ferramentas de { $circle }. **{ $prefix }tools** mostra umas coisas que estão lá.
tools-row = **{ $number }** { $text } { $tags }
tools-how =
    A caixa de ferramentas de { $circle } é para o que ajuda em dias difíceis. Faz-se assim:
    - **{ $prefix }tools** mostra umas coisas que aqui ajudaram alguém.
    - **{ $prefix }tools find #sono** procura uma palavra.
    - **{ $prefix }tools add #sono Deixo o telefone noutro quarto** põe algo, escrito a mim em privado, em { $most } caracteres no máximo.
    - **{ $prefix }tools remove** mostra o que você deu, e retira com o seu número.
help-tools = mostra o que aqui ajudou outras pessoas em dias difíceis; você pode juntar algo, sem o seu nome

## Said in private

tools-privately = A caixa de ferramentas de { $circle } não mostra nomes, por isso escreva-me isso aqui, onde ninguém mais lê.
tools-mine =
    Você deu isto à caixa de ferramentas de { $circle }:
    { $items }
    {""}**{ $prefix }tools remove** e um número retira.
tools-mine-none = Não há nada seu na caixa de ferramentas de { $circle }, e não é preciso que haja.
privacy-tools = O que você deu à caixa de ferramentas do seu círculo, para que outras pessoas experimentem. É mostrado sem o seu nome, até você retirar ou sair.
