# O que o guardião diz de quando um círculo se reúne.

schedule-soon = A nossa reunião é às { $time }. Há um lugar para você, seja como for o seu dia, e ler já basta.
schedule-time = São { $time }, a hora da nossa reunião. Quem conduz hoje abre-a com **{ $command }**. Até lá, não há pressa.
schedule-no-chair = Hoje ninguém pôde conduzir a nossa reunião, e isso acontece. A sala está aberta, e vocês podem conversar. Se mais tarde vier alguém que a possa conduzir, ainda pode começar com **{ $command }**.
schedule-missed = A nossa reunião era em { $date } às { $time }, e eu não estava aqui para começar. Lamento. Se vocês quiserem reunir-se agora, quem conduz pode começar com **{ $command }**; se não, a próxima é como de costume.
meeting-late = Estive fora um momento e já estou aqui, por isso começamos um pouco mais tarde. Ninguém perdeu nada.
meeting-still-runs = Agora começaria a nossa próxima reunião, e esta ainda continua. Pode levar o tempo de que precisar. Quando acabar, **{ $command }** abre a próxima.
meeting-nobody = Hoje ninguém pôde vir, e não faz mal. Fecho aqui a reunião; a sala continua aberta, e da próxima vez há um lugar para cada pessoa.

schedule-remind = Um pequeno lembrete, como você pediu: { $circle }, { $date }, { $time }. Venha se lhe convier. Não precisa responder.

when =
    As próximas reuniões de { $circle }:
    { $items }
    Pelo relógio de { $zone }.
when-none = Agora não há nenhuma reunião de { $circle } marcada. Quando houver, ela aparece aqui.
when-row = { $date }, { $time }
when-moved = { $date }, { $time } (a outra hora que não a de costume)

schedule-how =
    É assim que você pode decidir sobre as próximas reuniões:
    - **{ $skip }**: nesse dia não há.
    - **{ $move }**: é a outra hora.
    - **{ $add }**: mais uma.
    - **{ $undo }**: desfaz a última destas decisões.
schedule-skipped = Em { $date } às { $time } não há reunião. As outras ficam como estão.
schedule-moved = A reunião de { $date }, { $time }, é em vez disso em { $new-date } às { $new-time }.
schedule-added = Há mais uma reunião: em { $date } às { $time }.
schedule-undone = Está desfeito. Há reunião em { $date } às { $time }.
schedule-undone-none = Está desfeito. Em { $date } às { $time } não há reunião.
schedule-nothing = Não há nada para desfazer, ou essa reunião já aconteceu.
schedule-full = Já guardo tantas mudanças quantas consigo. Por favor, peça a quem me mantém que escreva esta na configuração.
schedule-there = A essa hora já há uma reunião assim.
schedule-none-then = Não encontrei nenhuma reunião por vir nesse dia. **{ $command }** mostra as próximas.
schedule-which =
    Nesse dia há várias. Por favor, escreva a seguir o nome da que você quer dizer:
    { $items }
schedule-name = **{ $name }**, { $time }

calendar-link =
    Aqui está o calendário de { $circle }, para um programa de calendário que possa assinar um endereço:
    { $url }
    Quem tem este endereço vê quando nos reunimos, e mais nada; por favor, guarde-o para si. No seu calendário ele tem o nome que o círculo escolheu, e o nome de ninguém aparece nele.
    { $leads ->
        [yes] Quem sai do círculo continua a tê-lo. **{ $new }** na sala de { $circle } acaba com ele e cria outro.
       *[no] Se o tem quem não devia, quem conduz pode criar um novo.
    }
calendar-none = Aqui não há nenhum calendário para assinar. **{ $command }** mostra quando nos reunimos.
calendar-new = O calendário tem um endereço novo, e o antigo deixou de funcionar. Quem me escrever **{ $command }** recebe o novo.
calendar-new-chairs = Um endereço novo acaba com o antigo para todos, por isso quem conduz ou modera decide. Você pode pedir na sala.
calendar-new-where = Um endereço novo vale para todo o círculo; por favor, escreva isso na sala de { $circle } ou na da moderação.

zone-kept = Obrigado. A partir de agora digo-lhe as horas pelo relógio de { $zone }; lá são { $time }. Com **{ $prefix }zone forget** eu esqueço.
zone-noted = Digo-lhe as horas pelo relógio de { $zone }, como você disse; lá são { $time }. Com **{ $prefix }zone forget** eu esqueço.
zone-unknown = Digo-lhe as horas pelo relógio de { $zone }; lá são { $time }. Se o seu mostra outra coisa, escreva onde mora, por exemplo **{ $command }**. Mais ninguém vê isso.
zone-forgotten = Pronto. Esqueci, e digo-lhe as horas pelo relógio do círculo.
zone-unclear = Não conheço nenhum fuso horário com esse nome, desculpe. Por favor, escreva-o com a maior cidade que tem a sua hora, por exemplo **{ $command }**.
remind-kept = Está bem: escrevo a você { $time } antes de cada reunião. **{ $command }** acaba com isso quando quiser.
remind-noted = Escrevo a você { $time } antes de cada reunião, como pediu. **{ $command }** acaba com isso quando quiser.
remind-none = Não lembro você das reuniões, e nem é preciso. Se quiser, escreva quanto tempo antes, por exemplo **{ $command }**.
remind-off = Está bem, não lembro mais. Se quiser de novo, escreva **{ $command }**.
remind-paused = Está bem, deixo você em paz até { $date }. Se quiser antes, escreva **{ $command }**.
remind-unclear =
    Posso lembrar você com esta antecedência:
    { $items }
    Por favor, escolha uma, por exemplo **{ $command }**.
remind-choice = { $time }

help-when = mostra quando é a próxima reunião
help-schedule = cancela, muda ou acrescenta uma reunião, para quem conduz ou modera
help-calendar = dá-lhe um endereço para o seu programa de calendário
help-zone = anota por que relógio você vive, só para você
help-remind = lembra você antes de cada reunião, ou deixa de lembrar
