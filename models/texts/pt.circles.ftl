# O que o guardião diz a quem é de vários círculos.

which-circle =
    Você está em vários círculos. Por favor, escreva atrás do comando qual deles quer dizer:
    { $items }
which-line = **{ $command }**
