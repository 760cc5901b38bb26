# O que o guardião diz daquilo em que um círculo acordou. Dizer sim nunca é obrigação nem condição.

agreement-none = Em { $circle } ainda não há um acordo escrito. Quem conduz reuniões pode escrever um: **{ $prefix }agreement change**, e atrás todas as suas palavras.
agreement-shown =
    Aquilo em que as pessoas de { $circle } acordaram, versão { $version } de { $date }:

    { $text }

    { $yours ->
        [yes] Você disse sim a isto. **{ $prefix }agreement withdraw** retira o sim, sem dar razões.
        [older] Você disse sim a uma versão anterior. Se quiser aceitar esta também: **{ $prefix }agreement yes**.
        [no] Se quiser aceitar: **{ $prefix }agreement yes**. Não é preciso: também sem isso você pode vir e ler.
       *[room] Se quiser aceitar: **{ $prefix }agreement yes**. Ninguém precisa: também sem isso se pode vir e ler.
    }
agreement-changed =
    Aquilo em que acordamos aqui em { $circle } tem palavras novas. Esta é a versão { $version }, de { $date }:

    { $text }

    Se quiser aceitar: **{ $prefix }agreement yes**, aqui ou a mim em privado. Ninguém precisa: também sem isso se pode vir e ler.
agreement-taken = O acordo tem as suas palavras novas, versão { $version }, e a sala também as tem. A quem tinha dito sim pergunto mais uma vez, em privado e só uma vez.
agreement-how = Para mudar o acordo, escreva todas as suas palavras atrás de **{ $prefix }agreement change**, no máximo { $most } caracteres. Isto é para quem conduz reuniões.
help-agreement = mostra em que o círculo acordou; você pode dizer sim, e retirar o sim

## Said in private

agreement-joined = Uma palavra sobre { $circle }: há algo em que as pessoas daqui acordaram em conjunto. **{ $prefix }agreement** mostra. Se quiser, você pode dizer sim, e não é preciso: também sem isso você pode vir e ler.
agreement-again = Uma palavra sobre { $circle }: aquilo a que você disse sim tem palavras novas. **{ $prefix }agreement** mostra. Se também as aceita: **{ $prefix }agreement yes**. Se prefere que não, não faça nada: você pode continuar a vir e a ler, e eu não pergunto de novo.
agreement-agreed = Agradeço. Anotei que você aceita a versão { $version } daquilo em que { $circle } acordou. **{ $prefix }agreement withdraw** retira o sim a qualquer momento, sem dar razões.
agreement-withdrawn = Feito. Não fica anotado nenhum sim seu em { $circle }. O seu lugar aqui é o mesmo de antes, e ninguém fica a saber.
privacy-agreement = Que você disse sim ao acordo do seu círculo, a que versão e quando, até retirar ou sair: para perguntar de novo só quando ele mudar.
