### O que quem modera lê sobre turnos, trocas, formação e a própria carga, em português.
### A tela bloqueada mostra como uma mensagem começa: as primeiras palavras não dizem de que se trata.

## Shifts

roster-now = { $covered ->
    [until] De turno agora: { $people }, até { $until }.
    [yes] De turno agora: { $people }.
    [no] Neste momento ninguém tem turno. Chamo quem está no seu horário: { $people }.
   *[nobody] Neste momento ninguém tem turno, e mais ninguém está de serviço. Quem pede ajuda recebe essa resposta.
  } { $follows ->
    [somebody] Depois: { $who }, de { $from } até { $to }.
   *[nobody] Na próxima semana não começa nenhum outro turno.
  }
roster-week =
    Os próximos sete dias:

    { $rows }

    Aqui ninguém tem turno, por isso chamo quem está no seu horário:

    { $items }
roster-week-whole =
    Os próximos sete dias, em que sempre há alguém de turno:

    { $rows }
roster-week-row = { $from } até { $to }: { $who }
roster-gaps =
    Nos próximos sete dias há momentos em que ninguém tem turno:

    { $items }

    Nessas horas chamo quem está no seu horário. Se alguém gostaria de estar lá primeiro: **{ $prefix }shift add**
roster-gap-row = { $from } até { $to }
roster-shifts =
    Turnos, semana a semana:

    { $rows }

    Para deixar um dos seus: **{ $prefix }shift remove** e o número dele.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Ninguém tem turno. Chamo na ordem da lista, no horário de cada pessoa. Para ser a primeira pessoa que chamo em alguma hora, escreva **{ $prefix }shift add** e quando, como “mon 18:00-23:00”.
roster-shift-added = Anotado: chamo { $who } em primeiro lugar, { $shift } pelo relógio de { $zone }. { $share ->
    [plenty] São { $hours } horas por semana; neste círculo, { $most } já são bastante para uma pessoa. Fica assim mesmo. Cuide de você.
   *[fair] São { $hours } horas por semana.
  }
roster-shift-removed = Anotado: { $who } deixa { $shift }.
roster-shift-there = { $shift } já está anotado.
roster-shift-full = Você tem { $most } turnos, e não guardo mais. Deixe um primeiro.
roster-shift-how = Escreva **{ $prefix }shift add** e quando, como “mon 18:00-23:00” ou “fri-sat 20:00-02:00”, com os dias em inglês; **{ $prefix }shift list** mostra todos, e **{ $prefix }shift remove** com o número deixa um.
roster-shift-room = Os turnos são mudados na sala de quem modera, onde as outras pessoas veem.
roster-shift-which = Qual? **{ $prefix }shift list** mostra os números.
roster-shift-not-yours = Esse turno é de { $who }, e só essa pessoa pode abrir mão dele. Com **{ $prefix }swap** ela pode pedir que você o faça uma vez.
roster-help-shift = mostra os turnos, acrescenta um seu ou o deixa

## Swaps, asked and answered

roster-swap-ask = { $asker } pergunta se você faria um turno no lugar dessa pessoa: { $from } até { $to }. **{ $prefix }swap yes** aceita, **{ $prefix }swap no** deixa, e as duas coisas estão bem.
roster-swap-asked = Perguntei a { $who } sobre { $from } até { $to }. Enquanto não vier um sim, o turno é seu.
roster-swap-done = { $who } faz o turno de { $asker }, { $from } até { $to }, só desta vez. Obrigado.
roster-swap-no = Está bem. Fica como está.
roster-swap-declined = { $who } não pode fazer { $from } até { $to }. Continua sendo seu; você pode perguntar a outra pessoa, ou se afastar se for demais.
roster-swap-nothing = Não há nenhuma pergunta dessas à sua espera. Um turno pode ser assumido até começar.
roster-swap-away = Você se afastou. Escreva primeiro **{ $prefix }back** e depois **{ $prefix }swap yes**.
roster-swap-gone = { $asker } já não tem esse turno, por isso não há nada a assumir.
roster-swap-none = Na próxima semana nenhum turno seu começa nesse dia.
roster-swap-whom = A quem? Escreva a primeira parte do nome de outra pessoa que modere, esteja aqui e não tenha se afastado.
roster-swap-how = Escreva **{ $prefix }swap** com um nome e um dia, como “ben mon”, para pedir a alguém que faça uma vez o seu próximo turno desse dia.
roster-help-swap = pede a outra pessoa que faça um turno seu, ou responde a essa pergunta

## Notes for the next, in private

roster-note-ask = Seu turno terminou. Obrigado por ter estado aqui. Se quem vem a seguir precisa saber algo, escreva **{ $prefix }shift note** e o que é; se não, deixe.
roster-note =
    Uma nota de { $who } para você, { $at }:

    { $note }
roster-note-kept = { $heard ->
    [now] Passei a nota a quem tem turno agora.
   *[later] Guardo a nota dois dias e mostro a quem tiver o próximo turno.
  }
roster-note-what = Escreva **{ $prefix }shift note** e o que quem vem a seguir precisa saber.

## One's own load, in private

roster-load = { $held ->
    [0] Você não tem nenhum aviso agora.
    [one] Você tem um aviso agora.
    [many] Você tem { $held } avisos agora.
   *[other] Você tem { $held } avisos agora.
  } { $flags ->
    [0] Nos últimos sete dias você não pegou nenhum.
    [one] Nos últimos sete dias você pegou um.
    [many] Nos últimos sete dias você pegou { $flags }.
   *[other] Nos últimos sete dias você pegou { $flags }.
  }{ $heavy ->
    [0] {""}
    [one] {" "}Um deles foi uma crise.
    [many] {" "}{ $heavy } deles foram uma crise.
   *[other] {" "}{ $heavy } deles foram uma crise.
  } Nas últimas quatro semanas: { $month }. Seus turnos: { $hours } horas por semana. Só você vê isto. Quando for demais, **{ $prefix }stepback** não pede motivo.
roster-help-load = diz a você, e só a você, quanto você carrega

## After a crisis, in private

roster-debrief = Obrigado por ter estado aqui. Talvez tenha sido muito. Se você gostaria de conversar com outra pessoa que modera, escreva **{ $prefix }debrief**, e eu pergunto se alguém tem tempo, sem uma palavra sobre o assunto. Se não, deixe. Beber algo, tomar um ar e fazer uma pausa também fazem bem agora.
roster-debrief-asked = Perguntei às outras pessoas se alguém tem tempo para conversar com você. Você não precisa explicar nada.
roster-debrief-alone = Neste momento mais ninguém está de serviço. Escrevi isso na sala de vocês, para quando alguém vier.
roster-debrief-room = { $who } gostaria de conversar com alguém daqui. Quem tiver tempo, por favor, escreva.
roster-help-debrief = pergunta se outra pessoa que modera tem tempo para conversar com você

## Training, in private

training-offer = Obrigado por assumir um turno. Há três coisas curtas para ler, alguns minutos cada uma, quando quiser: **{ $prefix }training**
training-list =
    Três coisas curtas para ler, cada uma com uma pequena pergunta. Você pode parar quando quiser.

    { $rows }
training-row = { $title }: { $state ->
    [good] lido, vale até { $until }.
    [over] valia até { $until }. Para ler de novo:
   *[new] ainda não lido. Para começar:
  } **{ $prefix }training { $name }**
training-page =
    Página { $number } de { $count }.

    { $text }

    Continue com **{ $prefix }training next**, deixe com **{ $prefix }training stop**.
training-check =
    Uma pergunta.

    { $text }

    Responda com **{ $prefix }training yes** ou **{ $prefix }training no**.
training-why = { $right ->
    [yes] É assim que vemos também. { $text }
   *[no] Vamos olhar de novo. { $text }
  }
training-passed = Isso foi tudo de “{ $title }”. Obrigado. Vale até { $until }.
training-left = Está bem. **{ $prefix }training** fica aqui para quando você quiser.
training-remind = O que você leu em “{ $title }” vale até { $until }. Quando tiver alguns minutos: **{ $prefix }training { $name }**
training-help = dá a você três coisas curtas para ler sobre o serviço, em particular e passo a passo

training-title-crisis = Quando alguém está em perigo
training-crisis-1 = Quem está em perigo precisa de uma pessoa que esteja ali, com calma e logo. Pegue o aviso e escreva você: quem é, que leu o que a pessoa escreveu e que fica feliz por ela ter escrito. Você não precisa resolver nada. Escutar vem primeiro.
training-crisis-2 = Pergunte com clareza se a pessoa está segura agora e se pensa em tirar a própria vida. Perguntar não cria a ideia; muitas vezes alivia. Não discuta, não prometa que tudo vai ficar bem e não fale de maneiras de fazer isso.
training-crisis-3 = Se há perigo agora, o número de emergência vem primeiro, depois as linhas de ajuda do país da pessoa. Fique ao lado dela, chame outra pessoa que modera com **{ $prefix }escalate** e deixe uma nota no aviso. Você está ali de igual para igual, não como serviço de emergência. Se não puder cuidar disso, passe adiante logo. Isso não é falhar.
training-crisis-ask = Alguém escreve que não quer mais viver. Você pode perguntar diretamente se essa pessoa pensa em tirar a própria vida?
training-crisis-ask-why = Perguntar com clareza não faz mal, e mostra que aqui se pode falar disso.
training-crisis-secret = Alguém conta um plano e pede que você prometa não dizer a ninguém. Você promete?
training-crisis-secret-why = Não prometa segredo. Diga com carinho que quer que essa pessoa esteja segura, e que você não carrega isso sem os outros.

training-title-ethics = Onde termina a sua parte
training-ethics-1 = Você está ali de igual para igual: nem terapia, nem medicina, nem julgamento. Conte o que ajudou você como o seu próprio caminho, não dê conselho médico e deixe entre quem modera o que você lê. Não copie nenhum cartão para outro lugar.
training-ethics-2 = Guarde a distância que protege as duas pessoas: nada de dinheiro, nada de encontros, e nenhuma amizade privada que comece enquanto você carrega o aviso. Se é alguém próximo, ou se você faz parte do assunto, passe o aviso a outra pessoa.
training-ethics-money = Alguém cujo aviso você carrega pede dinheiro emprestado, só uma vez. Você empresta?
training-ethics-money-why = Um empréstimo muda o que vocês são um para o outro, e torna mais difícil pedir ajuda. Diga não com carinho, e procurem juntos quem pode ajudar.

training-title-care = Cuidar de si
training-care-1 = Carregar os outros desgasta qualquer pessoa. Coma, durma, faça pausas, e mantenha os turnos curtos o bastante para gostar do próximo. **{ $prefix }load** mostra a você, e só a você, o que carrega.
training-care-2 = Afastar-se não pede motivo e vale na hora: **{ $prefix }stepback**. Depois de algo pesado, converse com outra pessoa que modera; **{ $prefix }debrief** pergunta por você. Se isso ficar com você por dias, procure também alguém fora do círculo.
training-care-back = Você não aguenta mais, e o seu turno ainda dura duas horas. Você pode se afastar agora, sem dar motivo?
training-care-back-why = Pode, sempre. As outras pessoas são chamadas, e o que era seu fica aberto para elas.
