### O que se diz quando alguém escreve de novo sobre o mesmo, em português.

flag-again =
    Aviso { $number }: { $subject } escreveu de novo ({ $link }):

    { $words }

    { flag-again-who }
flag-again-bare = Aviso { $number }: { $subject } escreveu de novo: { $link }. { flag-again-who }
flag-again-who = { $tier ->
    [crisis] Talvez alguém esteja em perigo agora. Por favor, olhem já: { $people }
   *[red] Por favor, olhem: { $people }
  }

## No histórico

flag-row-again = { $at }: { $who } escreveu de novo: { $note } ({ $link })
flag-row-again-bare = { $at }: { $who } escreveu de novo ({ $link })
