# O que o guardião diz nas reuniões e entre elas. Ler cada frase em voz alta, como quem sente vergonha, cansaço ou medo.
# A primeira linha do que é privado não diz nada de recuperação nem de crise: o ecrã bloqueado mostra-a.

## Coming in (rituals/welcome)

welcome-person =
    Olá, sou o guardião: um programa que ajuda em uma sala na qual você entrou. Antes de mais nada, conto o que faço com as suas palavras.

    Trata-se da sala de **{ $circle }**.

    - **O que leio:** todas as mensagens nas salas deste círculo, e o que você me escreve aqui. Procuro sinais de que alguém possa estar em perigo, e o que este círculo pede a todas as pessoas. Sobre a segunda coisa, posso escrever a você uma breve palavra privada, que ninguém mais vê.
    - **O que guardo:** as suas últimas mensagens, { $context } no máximo, só para entender a seguinte. Quando uma mensagem é mostrada a pessoas, um pedaço curto dela, durante { $flags }. Que escrevi a você essa palavra privada, durante um dia. O que você me conta de si, até me pedir que esqueça. Tudo isso cifrado no lugar onde funciono.
    - **Quem vê:** { $seen }
    - **Em privado:** { $direct }

    Nada é enviado a nenhum outro serviço, e ninguém é tirado de uma sala por estar mal.

    Se você não está em segurança agora, ou quer falar com uma pessoa: **{ $now }**. Funciona na hora, aqui ou na sala, e só respondo a você.
    Para ver o que mais posso fazer: **{ $help }**. Não é preciso responder a esta mensagem.
welcome-room =
    Sou o guardião, um programa. Leio as mensagens desta sala para notar quando alguém pode estar em perigo, e o que este círculo pede a todas as pessoas.

    Guardo as últimas mensagens de cada pessoa { $context } no máximo, e um pedaço curto de uma mensagem que foi mostrada a pessoas, durante { $flags }, tudo cifrado. Quem vê: { $seen } Nada é enviado a nenhum outro serviço.

    Se você não está em segurança agora, ou quer falar com uma pessoa: **{ $now }**, aqui ou a mim em privado; só respondo a você.
    Para ver o que mais posso fazer: **{ $help }**
seen-by-moderators = as pessoas que moderam este círculo, e só quando uma mensagem pode precisar de uma pessoa. São elas que decidem; eu só levo a mensagem até elas.
seen-by-nobody = neste momento, ninguém. Aqui não há moderação definida, por isso não posso trazer ninguém até você.
direct-asked = se algo que você me escreve soa a perigo, dou linhas para ligar e pergunto se você quer uma pessoa. Sem a sua palavra, não chamo ninguém.
direct-called = se algo que você me escreve soa a perigo, dou linhas para ligar, e aviso sempre uma pessoa que modera este círculo. O círculo decidiu assim.

## A meeting: its parts

title-opening = Abertura
title-silence = Um momento de silêncio
title-check-in = Roda de chegada
title-discussion = Conversa em comum
title-skill-practice = Praticar em conjunto
title-milestones = Marcos
title-closing = Roda de encerramento

prompt-opening = Que bom ter esta companhia. É bom que vocês estejam aqui, como quer que tenha sido o dia.
prompt-silence = Não há nada para fazer. Eu digo quando continuamos.
prompt-check-in = Como você chega aqui hoje? Uma palavra basta.
prompt-discussion = O que anda na sua cabeça? Pode ser grande ou pequeno, acabado ou não.
prompt-skill-practice = Pense em uma coisa que ajudou você a passar por um momento difícil. Se quiser, conte como fez, para que outra pessoa possa experimentar.
prompt-milestones = Se há algo que você gostaria de marcar, grande ou pequeno, este é o lugar. Quem não conta nada tem aqui o mesmo lugar.
prompt-closing = Uma linha para levar para casa, ou para deixar aqui.

opening-norms = O que se diz aqui fica aqui. Falamos por nossa própria experiência, escutamos sem julgar, e damos conselhos só quando alguém pede. Quando escrever sobre algo duro, diga primeiro o que é, e deixe de fora métodos e quantidades.
segment-opening =
    { $prompt }

    { $norms }

    {""}**Como funciona:** quando a palavra está com você, digo o seu nome e as outras pessoas vão lendo. Escreva muito ou pouco, em quantas mensagens quiser; se você digita devagar, **{ $prefix }slow** dobra o seu tempo. Passar está sempre bem, e ninguém pergunta por quê.

    {""}**Um lugar:** toque em 👋 sob esta mensagem, ou escreva qualquer coisa. Para só ler hoje, sem que eu chame, toque em 👂 ou escreva **{ $prefix }listen**. Você pode chegar mais tarde e sair mais cedo.

    Somos pares e não uma clínica. Se você não está em segurança agora, ou quer falar com uma pessoa: **{ $prefix }help now**, aqui ou a mim em privado. Só respondo a você.
segment-silence = { $title }, durante { $time }. { $prompt }
segment-round =
    { $title }. { $prompt }

    A roda segue esta ordem: { $order }. { $others }
segment-discussion =
    { $title }, durante cerca de { $time }. { $prompt }

    Para ter a palavra, levante a mão: toque em ✋ sob esta mensagem, ou escreva um único “!” ou **{ $prefix }hand**. Chamo as mãos pela ordem em que se levantam. { $others }
segment-open =
    { $title }, durante cerca de { $time }. { $prompt }

    Aqui não há ordem: escreva quando quiser, ou só leia.
segment-skill-practice =
    { $title }, durante cerca de { $time }.

    { $prompt }

    Experimentem aqui em conjunto, ou com calma cada pessoa por si. Só ler também está bem.
segment-milestones = { $title }. { $prompt }
others-wait = Enquanto alguém tem a palavra, as outras pessoas vão lendo.
others-may-write = Palavras gentis pelo meio são bem-vindas; conselhos, só quando alguém pede.
round-over = Agradeço a todas as pessoas pelo que foi dito e pelo que não foi.
discussion-warning = Restam cerca de { $time } nesta parte. Se ainda há algo que queira ser dito, há espaço.
discussion-hands-left = O tempo desta parte acabou, e lamento que não tenha chegado para { $people }. Podem levar isso para o encerramento, ou escrever aqui quando a reunião acabar.
skill-step = Antes de continuarmos: há um pequeno passo que você gostaria de dar até nos vermos de novo? Pode ser tão pequeno que caiba em um dia ruim. Escreva aqui, ou guarde para si.

## A meeting: the talking piece

turn-called = { $person }, a palavra está com você, durante cerca de { $time }. ✅, **done** ou **feito** passa adiante. ⏭️, **pass** ou **passo** está sempre bem.
turn-called-again = { $person }, aqui está a palavra mais uma vez, se quiser. ✅, **done** ou **feito** passa adiante. ⏭️, **pass** ou **passo** está igualmente bem.
turn-called-discussion = { $person }, você levantou a mão: a palavra está com você, durante cerca de { $time }. ✅, **done** ou **feito** passa adiante. ⏭️, **pass** ou **passo** está sempre bem.
turn-called-closing = { $person }, uma linha para encerrar, se quiser. ✅, **done** ou **feito** passa a palavra adiante. ⏭️, **pass** ou **passo** está sempre bem.
turn-warning = { $person }, você tem ainda cerca de { $time }. Use para terminar o seu pensamento; nada precisa estar completo.
back-to-speaker = Fiquei fora por um tempo e voltei. Ninguém perdeu a vez. { $person }, a palavra ainda está com você, durante cerca de { $time } a partir de agora. ✅, **done** ou **feito** passa adiante. ⏭️, **pass** ou **passo** está sempre bem.
back = Fiquei fora por um tempo e voltei. Agradeço a paciência; continuamos de onde estávamos.
resumed-to-speaker = Continuamos. { $person }, a palavra ainda está com você, durante cerca de { $time } a partir de agora. ✅, **done** ou **feito** passa adiante. ⏭️, **pass** ou **passo** está sempre bem.
resumed = Continuamos de onde estávamos.

## A meeting: its end

closing-words = Agradeço a presença de vocês, com palavras ou sem elas. O que se disse aqui fica aqui.
meeting-closed =
    { $closing }

    A reunião acabou, e a sala continua aberta. Se algo ainda pesa: **{ $prefix }help now**, também depois da reunião.
meeting-empty = Todas as pessoas seguiram o seu caminho, por isso fecho aqui a reunião. Vocês podem abrir outra quando quiserem.
meeting-closed-paused = A pausa ficou longa, por isso fecho aqui a reunião. Agradeço o que trouxeram. Vocês podem abrir outra quando quiserem.
meeting-closed-late = Fiquei fora muito tempo, e lamento: isso encurtou a nossa reunião. Fecho aqui, para não chamar quem já tenha ido embora. Vocês podem abrir outra quando quiserem.

## A meeting: in private, or only for one person

late = Que bom que você está aqui. A reunião começou, e há um lugar para você. Não é preciso fazer nada até eu dizer o seu nome, e você pode sempre passar.
late-in-round = Que bom que você está aqui. A reunião começou, e você tem um lugar no fim desta roda. Não é preciso fazer nada até eu dizer o seu nome, e você pode sempre passar.
late-in-discussion = Que bom que você está aqui. A reunião começou, e você tem um lugar. Agora falamos levantando a mão: um único “!” na sala levanta a sua. Você também pode só ler.
meeting-runs = Que bom que você está aqui. Há uma reunião em curso na sala em que você acabou de entrar. Você pode simplesmente ler. Para ter um lugar, escreva lá qualquer coisa, ou **{ $prefix }here**; eu chamo você no fim da roda, e você pode sempre passar.
listening-noted = Certo, você está aqui e eu não vou chamar. Se afinal quiser uma vez, escreva **{ $prefix }here** na sala.
slow-noted = Certo, nesta reunião você tem o dobro do tempo sempre que a palavra estiver com você. Sem pressa.
cross-talk = Uma pequena nota que só você vê: agora a palavra está com { $person }, e as outras pessoas vão lendo. As suas palavras são bem-vindas quando chegar a sua vez.
cross-talk-hand = Uma pequena nota que só você vê: agora a palavra está com { $person }, e as outras pessoas vão lendo. Um único “!” na sala levanta a sua mão, e eu chamo você quando chegar a sua vez na fila.
hand-not-needed = Nesta parte não é preciso levantar a mão. Em uma roda, chamo todas as pessoas; fora disso, você pode simplesmente escrever.
hand-later = As mãos são para a conversa em comum. Nesta parte você pode simplesmente escrever, ou ler.
not-your-turn = A palavra não está com você neste momento. Quando estiver, digo o seu nome, e passar está sempre bem. Se preferir que eu não chame você, escreva **{ $prefix }listen**.
no-meeting = Não há nenhuma reunião neste momento, por isso não tenho nada a fazer aqui. Na sala de { $circle }, **{ $prefix }agenda** mostra como é uma reunião.
no-seat = Há uma reunião em curso, e você ainda não tem lugar nela. Escreva qualquer coisa na sala de { $circle }, e há um lugar para você.

## A meeting: who leads it

start-elsewhere = As reuniões acontecem na sala principal do círculo. Por favor, abra lá.
start-by-chairs = Aqui as reuniões são abertas por: { $chairs }. Qualquer uma destas pessoas saberá quando é a próxima.
start-no-chairs = Ainda não há ninguém indicado para abrir reuniões aqui. Quem mantém o guardião pode indicar alguém nas configurações.
start-unclear = Não consegui ler quanto tempo a reunião vai durar. Escreva os minutos, por exemplo **{ $command }**, ou nada para a duração habitual.
start-running = Já há uma reunião em curso, e há um lugar para você. **{ $command }** mostra onde estamos.
paused = Fazemos uma pausa aqui. Entretanto, o tempo de ninguém corre. **{ $command }** continua.
extended = Temos mais { $time }. Sem pressa.
extend-unclear = Não consegui ler quanto tempo a mais é. Escreva os minutos, por exemplo **{ $command }**.
chair-handed = A partir daqui, quem conduz esta reunião é { $person }. Agradeço.
chair-left = Quem conduzia esta reunião precisou sair. Continuamos mesmo assim. Alguém do círculo que conduza ou modere, e que esteja aqui, pode assumir com **{ $command }**.
chair-only = Quem conduz esta reunião é { $person }, e é essa pessoa que decide isto. Você pode pedir na sala.
chair-free = Neste momento ninguém conduz esta reunião, e ela segue por si. Alguém do círculo que conduza ou modere pode assumir.
chair-not-here = Não encontrei essa pessoa entre quem tem um lugar. Escreva o identificador completo, por exemplo @name:example.org, de alguém que esteja aqui.

## A meeting: where we are

agenda-none =
    Não há nenhuma reunião em curso. É assim que é uma em { $circle }:
    { $items }
    {""}**{ $command }** começa uma.
agenda-running =
    Onde estamos:
    { $items }
agenda-past = { $title }: feito
agenda-now = **{ $title }**: estamos aqui
agenda-ahead = { $title }: cerca de { $time }
where-paused = Estamos em uma pausa.
where-speaker = A palavra está com { $person }.
where-next = A seguir: { $people }
where-chair = Quem conduz esta reunião é { $person }.

## Milestones: what the usual ones are called

mark-day = 24 horas
mark-week = uma semana
mark-30-days = 30 dias
mark-60-days = 60 dias
mark-90-days = 90 dias
mark-6-months = 6 meses
mark-9-months = 9 meses
mark-year = um ano
mark-18-months = 18 meses
mark-two-years = dois anos
mark-five-years = cinco anos
mark-ten-years = dez anos

## Milestones: in the room

milestone-person = { $person } me pediu que dissesse aqui: **{ $label }**. É uma alegria para nós também.
milestone-somebody = Alguém daqui me pediu que dissesse: **{ $label }**. É uma alegria para nós também, seja você quem for.

## Milestones: in private

milestone-question =
    Uma pequena pergunta, e só você a vê. Não é preciso responder.

    Pela data que você me disse, você chegou a **{ $label }**. Quer que eu diga isso na reunião? Escreva uma palavra:
    - **room** ou **sala**: digo com o seu nome.
    - **anonymous** ou **anônimo**: digo “alguém daqui”, e nenhum nome.
    - **skip** ou **nada**: não digo nada.

    Sem resposta não digo nada, e não pergunto de novo.
milestone-question-few =
    Uma pequena pergunta, e só você a vê. Não é preciso responder.

    Pela data que você me disse, você chegou a **{ $label }**. Quer que eu diga isso na reunião? Escreva uma palavra:
    - **room** ou **sala**: digo com o seu nome.
    - **skip** ou **nada**: não digo nada.

    “Alguém daqui” não esconderia você: neste momento menos de { $count } pessoas têm um lugar. Sem resposta não digo nada, e não pergunto de novo.
milestone-few = Prefiro não fazer isso hoje, e digo por quê: menos de { $count } pessoas têm um lugar, por isso “alguém daqui” não esconderia você. Com **room** ou **sala** digo com o seu nome, com **skip** ou **nada** não digo nada.
milestone-noted-room = Certo. Digo na sala quando a reunião chegar a essa parte. Até lá você pode mudar de ideia: escreva **skip** ou **nada**, e não digo nada.
milestone-noted-anonymous = Certo. Digo “alguém daqui”, e nenhum nome, quando a reunião chegar a essa parte. Até lá você pode mudar de ideia: escreva **skip** ou **nada**, e não digo nada.
milestone-skipped = Certo, não digo nada. Está igualmente bem.
milestone-said-already = Já disse, e não posso desfazer. Lamento se não era isso que você queria; alguém que modera pode ajudar, se você pedir.
milestone-too-late = Agradeço por me dizer. Essa reunião acabou, ou você saiu dela, por isso não digo nada. Quando a próxima estiver perto, pergunto de novo.
milestone-not-hidden = Guardei uma coisa para mim, por você. Agora menos pessoas têm um lugar do que antes, por isso “alguém daqui” não esconderia você. Se quiser que eu diga com o seu nome, escreva **room** ou **sala**.
since-kept =
    Certo. Anotei, só para você: ninguém mais do círculo nem da moderação vê.
    { $days ->
        [0] Você conta a partir de hoje, { $date }.
        [one] Passou um dia desde { $date }.
       *[other] Passaram { $days } dias desde { $date }.
    }
    Nunca digo isso em lugar nenhum sem perguntar antes. Com **{ $command }**, eu esqueço.
days =
    Aqui está o que você me pediu. É só para você, e não conto a mais ninguém.
    { $days ->
        [0] Você conta a partir de hoje, { $date }.
        [one] Passou um dia desde { $date }.
       *[other] Passaram { $days } dias desde { $date }.
    }
    {""}Com **{ $command }**, eu esqueço.
days-unknown = Você não me disse nenhuma data, e não é preciso. Se quiser, escreva assim: **{ $command }**. Ninguém mais do círculo nem da moderação vê.
since-forgotten = Feito. Esqueci.
since-unclear = Não consegui ler isso como um dia certo, desculpe. Escreva assim, por favor: **{ $command }**. Você também pode escrever “hoje”, “ontem” ou “há 3 dias”.
since-future = Esse dia ainda está por vir, por isso não anotei nada. Escreva um que já tenha chegado, por exemplo **{ $command }**.

## What !help says of each command

help-start = abre uma reunião; um número diz quantos minutos ela pode durar
help-here = toma um lugar na reunião
help-listen = mantém você na reunião sem que eu chame
help-hand = levanta a sua mão na conversa; um único “!” faz o mesmo
help-pass = passa a palavra adiante; está sempre bem
help-done = passa a palavra adiante quando você terminou
help-slow = dá a você o dobro do tempo nesta reunião
help-agenda = mostra onde a reunião está, e quem vem a seguir
help-next = segue para a próxima pessoa ou parte, para quem tem a palavra ou conduz a reunião
help-pause = põe a reunião em pausa, para quem a conduz
help-resume = continua depois de uma pausa
help-extend = dá mais tempo, para quem conduz a reunião
help-skip = segue para a próxima parte, para quem conduz a reunião
help-chair = passa a reunião a outra pessoa, ou a assume quando ninguém a conduz
help-end = termina a reunião com as palavras de encerramento
help-since = anota uma data a partir da qual você conta, só para você
help-days = diz a você quanto tempo passou, só para você

## Practice cards

card-listening-title = Escutar com os dois ouvidos
card-listening = Em pares, ou o grupo todo: uma pessoa escreve duas ou três frases sobre o dia de hoje. Outra diz com as suas próprias palavras o que ouviu, e pergunta “é isso?”. Sem conselhos, sem história própria. Depois troca-se.
card-saying-no-title = Dizer não, com gentileza
card-saying-no = Pense em algo que lhe pediram e que você não queria dar. Escreva o seu não em uma frase, sem desculpas: “Prefiro que não, e espero que nos vejamos no domingo mesmo assim.” Leia mais uma vez. Ainda soa a você?
card-asking-title = Pedir algo
card-asking = Complete estas três, para uma pessoa real ou inventada: “Quando … acontece, eu sinto … . Eu gostaria … .” Deixe de fora “você sempre” e “você nunca”. As outras pessoas podem dizer qual das três foi a mais clara.
card-boundary-title = Um limite, traçado a lápis
card-boundary = Diga uma coisa que você gostaria de ter menos na sua semana: um lugar, uma hora, um tipo de conversa. Escreva uma frase que a mantenha um pouco mais longe. Pode ser pequena, e você pode mudá-la de novo.
card-ten-minutes-title = Esperar dez minutos
card-ten-minutes = Uma vontade forte muitas vezes sobe e desce como uma onda. O que poderia levar você por dez minutos assim: uma caminhada até a esquina, água fria nas mãos, alguém a quem escrever? Faça uma lista de três, para não precisar pensar quando ela vier.
card-four-questions-title = Fome, raiva, solidão, cansaço
card-four-questions = Pergunte a si pelos quatro, um depois do outro. Se algum for um sim, qual seria a menor coisa que alivia hoje? Algo para comer, uma porta para fechar, uma mensagem, vinte minutos de descanso.
card-five-senses-title = Cinco, quatro, três, dois, um
card-five-senses = Olhe em volta: cinco coisas que você vê, quatro que pode tocar, três que ouve, duas que cheira, uma que saboreia. Leve o seu tempo. Escreva uma delas aqui, se quiser. Isso traz você de volta à sala quando a cabeça está em outro lugar.
card-friend-title = O que eu diria a alguém que amo
card-friend = Escreva o que você disse a si no seu último dia difícil. Depois escreva o que teria dito a alguém que ama, na mesma situação. Partilhe a segunda coisa, se quiser, e guarde a primeira.
card-open-question-title = Uma pergunta aberta
card-open-question = Alguém diz algo que anda na sua cabeça. As outras pessoas só podem perguntar, e só perguntas que não se respondem com sim ou não: “O que seria diferente?” “O que você já tentou que ajudou um pouco?” Ninguém responde por outra pessoa.
card-early-signs-title = Ver chegar
card-early-signs = Pense em uma noite difícil. O que era diferente dois dias antes: o sono, a comida, a companhia, um pensamento? Anote um sinal precoce seu, e uma coisa que você gostaria de fazer da próxima vez que o notar.
