# O que o guardião diz do próximo passo de uma pessoa. Ainda não é uma resposta como qualquer outra.

help-step = guarda uma coisa pequena que você quer fazer agora, e em uma semana pergunta como foi

## In private

step-none = No momento não há nenhum. Se quiser um: **{ $prefix }step**, e atrás uma coisa pequena para os próximos dias.
step-ask = Que coisa pequena você gostaria de fazer nos próximos dias? Tão pequena que caiba em um dia ruim. **skip** também está bem.
step-set =
    Anotado, só para você: “{ $text }” { $instead ->
        [yes] Fica no lugar do anterior.
       *[no] {""}
    }
    Em { $date } pergunto uma vez como foi. Antes disso, quando quiser: **{ $prefix }step done**, **{ $prefix }step partly**, **{ $prefix }step notyet**, ou **{ $prefix }step drop** para deixar.
step-shown =
    Isto é o que você gostaria de fazer: “{ $text }”
    { $ahead ->
        [yes] Em { $date } pergunto uma vez como foi. Você também pode me dizer agora:
       *[no] Se quiser dizer como foi:
    } **{ $prefix }step done**, **{ $prefix }step partly** ou **{ $prefix }step notyet**. **{ $prefix }step drop** deixa ir.
step-long = Um pouco mais curto, por favor, para que eu possa guardar: { $most } caracteres no máximo. **skip** também está bem.
step-how = Uma pergunta pequena, e você não precisa responder. Você escreveu: “{ $text }” Como foi? **done**, **partly** ou **not yet**; **skip** põe de lado. Só pergunto desta vez.
step-done = Anotado. Estava nas suas mãos, e você fez. Se quiser guardar como algo que deu certo: **{ $prefix }win**, e as suas palavras. Se quiser outro: **{ $prefix }step**.
step-partly = Anotado. Uma parte é uma parte, e conta. Se quiser continuar: **same** guarda por mais uma semana, ou escreva um menor. **skip** põe de lado.
step-notyet = Está tudo bem. Talvez fosse um pouco grande para estes dias. Caberia algo menor? Escreva, ou **same** para deixar como está por mais uma semana. **skip** põe de lado.
step-aside = Tudo bem, pus de lado, e não pergunto mais sobre isso.
step-passed = Tudo bem, não anotei nada.
privacy-steps = O seu próximo passo nas suas palavras, até estar feito ou posto de lado, e em que dias você deu algum: para que eu possa perguntar uma vez como foi, e mostrar a você. Ninguém mais vê.
