### What somebody who is called for a flag reads in private, em português. No person, no words of anybody's.

call-word = Aviso { $number } ({ $tier ->
    [crisis] crise
    [red] vermelho
   *[amber] laranja
  }){ $why ->
    [company] : quem o tem gostaria de companhia. Você pode ver?
    [asked] : alguém pede que você fique com ele. Você pode ver?
    [due] : você queria voltar a vê-lo agora.
    [more] : algo foi acrescentado ou mudou. Você pode ver?
   *[open] : você pode ver?
  }{ $free ->
    [yes] { " " }**{ $prefix }claim { $number }** fica com ele, aqui também.
   *[no] { "" }
  } { $place }
call-word-taken = Aviso { $number }: { $who } ficou com ele.
call-word-closed = O aviso { $number } está fechado. Já não é preciso ninguém.
