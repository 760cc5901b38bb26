### A página das normas e de quanto a triagem traz, em português.

norms-title = Normas
norms-rules = As normas do círculo
norms-rule = Norma
norms-then = O que segue
norms-said = Quem diz
norms-then-flag = a moderação vê
norms-then-nudge = quem escreveu recebe uma palavra em privado
norms-then-off = nada
norms-by-file = o arquivo de configurações
norms-by-itself = como vem
norms-brings = Quanto a triagem traz a vocês
norms-table = comparado com outras escolhas
norms-choice = Escolha
norms-of-1000 = Avisos em 1.000 mensagens calmas
norms-of-100 = Encontradas em 100 críticas
norms-now = como está agora
norms-shipped = como vem
norms-budget-of = no máximo { $number } em 1.000
norms-recall-of = encontrar { $number } em 100
norms-closed = O que vocês fecharam no último ano
norms-closed-about = Para isto guardam-se só o nível, o tipo de indício e o resultado: nenhuma palavra e o nome de ninguém.

## Escolher

norms-another = Outra escolha
norms-would = Isto é o que significaria:
norms-own = { $count ->
    [0] Dos avisos que vocês fecharam, nenhum veio só pelo modo de dizer, então não dizem nada sobre isto.
   *[other] De { $count } avisos fechados que vieram só pelo modo de dizer, { $false } foram alarmes falsos. { $dropped } destes não teriam vindo, e { $lost } dos certos teriam passado sem serem vistos. De mensagens que ninguém avisou, eles nada sabem.
  }
norms-proposed = Os próprios juízos de vocês falam a favor disto:
norms-choose = Escolher isto
norms-tier = A partir de que nível
norms-wish = O que vocês querem
norms-wish-budget = no máximo tantas em 1.000 mensagens calmas
norms-wish-recall = encontrar tantas em 100 críticas
norms-wish-usual = voltar ao arquivo, ou ao que vem
norms-number = Quantas
norms-number-how = Escreva um número de 0 a 999,9 com no máximo uma casa decimal; em 100 são 100 no máximo.
norms-preview = Mostrar o que significaria
norms-about = Nada muda antes de você escolher. As regras de palavras para perigo contam sempre. A sua escolha fica no registro, e as outras pessoas leem sobre ela na sala de vocês.
