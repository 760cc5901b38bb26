# Lo que el guardián dice a quien es de varios círculos.

which-circle =
    Estás en varios círculos. Por favor, escribe detrás de la orden cuál es el que quieres:
    { $items }
which-line = **{ $command }**
