# O que o guardião diz das metas de uma pessoa. Uma meta vale tanto quanto outra, e deixar uma não pede motivo.

help-goal = guarda o que você deseja, nas suas palavras e só para você

## In private

goal-none = Você não me disse para onde quer ir, e não é preciso. Se quiser: **{ $prefix }goal add**, e atrás as suas próprias palavras. Menos de alguma coisa, mais de alguma coisa, ou outra coisa bem diferente: uma vale tanto quanto a outra. Ninguém mais vê.
goal-list =
    Aqui está para onde você quer ir, só para você.
    { $items }
    {""}**{ $prefix }goal 1** mostra o que você anotou sobre a primeira. O mesmo número vai atrás de **{ $prefix }goal progress**, **{ $prefix }goal change**, **{ $prefix }goal reached** e **{ $prefix }goal drop**.
goal-line = **{ $number }:** { $text }
goal-shown =
    O número { $number }, que você escreveu em { $date }: “{ $text }”
    { $some ->
        [yes] O que você anotou pelo caminho:
       *[no] Você não anotou nada sobre isso, e não é preciso. Se quiser: **{ $prefix }goal progress { $number }**.
    }
    { $items }
goal-note = { $date }: { $text }
goal-ask-add = Para onde você gostaria de ir? Escreva nas suas palavras, em uma ou duas frases. **skip** também está bem.
goal-ask =
    { $what ->
        [change] O que o número { $number } deve dizer a partir de agora?
       *[progress] O que você gostaria de anotar sobre o número { $number }? Uma coisa pequena conta, e um dia difícil também.
    } **skip** também está bem.
goal-long = Isso é mais do que consigo guardar de uma vez: { $most } caracteres no máximo. Você poderia escrever um pouco mais curto? **skip** também está bem.
goal-full = Você já tem { $most }, e não guardo mais ao mesmo tempo. Se quiser deixar alguma: **{ $prefix }goal drop**, e o número. Sem motivo.
goal-added = Anotado, só para você. É o número { $number }: **{ $prefix }goal progress { $number }** guarda umas palavras pelo caminho, **{ $prefix }goal change { $number }** diz de outro jeito.
goal-noted = Anotado, só para você. **{ $prefix }goal { $number }** mostra o que você anotou até agora.
goal-changed = Mudado. O que queremos pode mudar, como nós mudamos. **{ $prefix }goal { $number }** mostra.
goal-dropped = Feito, deixei ir: “{ $text }”. Sem motivo.
goal-reached = Que bom ler isso: “{ $text }”. Tirei da sua lista. Se quiser guardar como algo que deu certo: **{ $prefix }win**, e as suas palavras.
goal-passed = Tudo bem, não anotei nada.
goal-which =
    Não encontrei nada com esse número. Isto é o que há:
    { $items }
    {""}**{ $prefix }goal** mostra a lista de novo.
goal-how = Não entendi bem. Para anotar para onde você quer ir: **{ $prefix }goal add**, e atrás as suas próprias palavras. **{ $prefix }goal** mostra o que há.
privacy-goals = Para onde você quer ir e o que anotou sobre isso, até você deixar: para que possa olhar. Ninguém mais vê.
