### O que leem as pessoas que moderam e aquelas de quem cuidam, em português.
### O ecrã bloqueado mostra como uma mensagem começa: as primeiras palavras não dizem do que se trata.

## The person a flag is about

private-note = Um recado para você da parte do guardião do seu círculo. É privado; na sala, ninguém o vê.
care-country = { $country ->
    [known] { "" }
   *[unknown] Se você me disser em que país está (basta o nome, por exemplo Portugal), posso mostrar as linhas de lá.
  }
care-danger = Se você ou outra pessoa está em perigo agora, ligue primeiro para o número de emergência, por favor. Não é preciso responder a mim.

care-told =
    { private-note }

    { $whom ->
        [asked] Chamei as pessoas que estão de serviço neste círculo. Quando uma delas tiver visto, eu digo a você quem é.
        [other] Agradeço por contar. Avisei as pessoas que estão de serviço neste círculo, para que você não carregue isso sem companhia. Quando uma delas tiver visto, eu digo a você quem é.
       *[self] O que você escreveu não passou despercebido: avisei as pessoas que estão de serviço neste círculo. Quando uma delas tiver visto, eu digo a você quem é. Nada muda quanto ao seu lugar aqui.
    }

    { $whom ->
        [other] Aqui há quem escute você também, e saiba o que se pode fazer por outra pessoa:
       *[self] Até lá, você também pode procurar apoio aqui:
    }

    { $lines }

    { care-country }

    { care-danger }

care-nobody =
    { private-note }

    { $whom ->
        [asked] Recebi o seu chamado.
        [other] Agradeço por contar.
       *[self] O que você escreveu não passou despercebido.
    } { $team ->
        [no] Quero falar com franqueza: neste momento não há ninguém que eu possa avisar.
       *[yes] Quero falar com franqueza: neste momento ninguém do grupo que modera este círculo está de serviço, por isso não posso prometer que alguém veja isso em breve. Se alguém vir, eu digo a você quem é.
    }

    Por favor, não espere por nós. Você pode procurar apoio aqui:

    { $lines }

    { care-country }

    { care-danger }

care-unanswered =
    { private-note }

    Chamei todas as pessoas do grupo que modera este círculo que posso chamar, e ainda ninguém respondeu. Se alguém responder, eu digo a você quem é.

    Por favor, não espere por nós. Você pode procurar apoio aqui:

    { $lines }

    { care-country }

    { care-danger }

care-seen =
    { private-note }

    { $who } já viu { $whom ->
        [asked] que você pediu para falar com uma pessoa
       *[self] o que você escreveu
    } e vai escrever para você. Você pode responder, ou deixar, como preferir.
    { $had_lines ->
        [yes] { "" }
       *[no] { care-lines-too }
    }
    { $had_lines ->
        [yes] { "" }
       *[no] { $lines }
    }

    { $had_lines ->
        [yes] { "" }
       *[no] { care-country }
    }

    { care-danger }

care-lines-too = Você também pode procurar apoio aqui:

care-handed-on =
    { private-note }

    { $who } precisou passar isto adiante, e pergunto agora às outras pessoas. Quando mais alguém tiver visto, eu digo a você quem é.

    { care-danger }

## Help now, asked for or offered

help-now =
    Aqui está o que você me pediu. É privado; na sala, ninguém vê.

    Você pode procurar apoio aqui:

    { $lines }

    { care-country }

    Quer que eu chame uma pessoa do grupo que modera este círculo? Escreva **call** ou **chamar**, e eu chamo. Não é preciso nenhum motivo.

    { care-danger }

help-offered =
    Agradeço por me escrever isso. Fica entre você e mim.

    Sou só um programa e não posso ser uma pessoa para você. Aqui há quem possa:

    { $lines }

    { care-country }

    Quer que eu chame uma pessoa do grupo que modera este círculo? Escreva **call** ou **chamar**, e eu chamo. O grupo saberá que você gostaria que alguém escrevesse, não o que você escreveu.

    { care-danger }

help-offered-other =
    Agradeço por me escrever isso. Fica entre você e mim.

    É muito para carregar por outra pessoa. Aqui há quem escute você também, e saiba o que se pode fazer:

    { $lines }

    { care-country }

    Quer que eu chame uma pessoa do grupo que modera este círculo? Escreva **call** ou **chamar**, e eu chamo. O grupo saberá que você gostaria que alguém escrevesse, não o que você escreveu.

    { care-danger }

help-called-already =
    Passei o seu chamado adiante ({ $at }), e ele continua a valer. Por favor, não espere só por nós. Você pode procurar apoio aqui:

    { $lines }

    { care-danger }

help-unread = Não consegui entender isso, por isso nada acontece com essas palavras. Fica entre você e mim. Se quiser linhas de apoio ou uma pessoa, escreva **help now**.

help-help-helpnow = mostra a você, em privado, linhas para ligar, e pode chamar uma pessoa
help-help-call = chama por você uma pessoa do grupo que modera este círculo
help-help-country = diz a mim onde você está, para as linhas de apoio de lá; com “none”, eu esqueço

country-set =
    Agradeço. Vou lembrar { $country } para isso e para mais nada.

    { $lines }
country-forgotten = Esqueci em que país você está.
country-which = Em que país você está? Basta o nome ou as duas letras, por exemplo **{ $prefix }country Portugal** ou **{ $prefix }country PT**.

## A flag's card. It begins with its number and what to do.

flag-card =
    { flag-heading }

    { $facts }
flag-heading = { $status ->
    [claimed] **Aviso { $number }**: está com { $who } desde { $since }. Ninguém mais precisa fazer nada.
    [follow-up] **Aviso { $number }**: está com { $who }, que volta a olhar em { $due }. Ninguém mais precisa fazer nada.
    [resolved] **Aviso { $number }**: fechado por { $who }, { $since }. Não há mais nada a fazer.
    [false-alarm] **Aviso { $number }**: fechado como falso alarme por { $who }, { $since }. Não há mais nada a fazer.
   *[open] **Aviso { $number }**: espera por alguém deste grupo. Para assumir, toque em 🖐️ ou escreva **{ $prefix }claim { $number }**.
  }

flag-fact-tier = { $kind ->
    [norm] 🟠 Nível **amber** (laranja): talvez uma norma do círculo tenha sido tocada. Nada na mensagem aponta para perigo.
    [not-screened] 🟠 Nível **amber** (laranja): não consegui avaliar esta mensagem. Convém que uma pessoa a leia.
    [asked] 🆘 Nível **crisis** (o mais urgente): alguém pediu para falar com uma pessoa.
   *[danger] { $tier ->
        [crisis] 🆘 Nível **crisis** (o mais urgente): alguém pode estar em perigo agora.
        [red] 🔴 Nível **red** (vermelho): alguém está muito mal e precisa de uma pessoa em breve.
       *[amber] 🟠 Nível **amber** (laranja): alguém passa por um momento difícil.
      }
  }
flag-fact-who = { $by ->
    [asked] { $who } pediu para falar com uma pessoa. { $where ->
        [direct] Foi em privado, e talvez não queira que se saiba na sala.
       *[circle] Foi na sala.
      }
   *[screening] { $where ->
        [direct] { $who } escreveu isso para mim em privado; as palavras ficam lá. O círculo foi avisado de que, nesse caso, eu chamo alguém.
       *[circle] Escrito por { $who } na sala do círculo.
      }
  }
flag-fact-words =
    Nas suas palavras:
    { $words }
flag-fact-unshown = Não mostro palavras aqui, porque esta sala não é cifrada ou há nela pessoas de outros servidores. É possível ler na sala do círculo.
flag-fact-norm = Norma: { $norm }
flag-fact-why = Motivo: { $why } (“{ $words }”)
flag-fact-why-bare = Motivo: { $why }
not-screened-failed = algo deu errado do meu lado enquanto eu lia
flag-fact-link = Onde: { $link }
flag-fact-taken-back = A mensagem foi retirada: { $at }.
flag-fact-left = { $subject } saiu da sala: { $at }.
flag-fact-undelivered = A minha mensagem privada para { $subject } não pôde ser entregue. Por favor, que alguém do grupo lhe escreva.
flag-fact-called = Chamei: { $people }
flag-fact-nobody = Neste momento ninguém está de serviço.
flag-fact-help = { $help ->
    [sent] { $subject } recebeu uma mensagem privada minha, com linhas de apoio.
    [later] { $subject } terá notícias minhas quando alguém assumir este aviso: quem é, e linhas de apoio.
   *[never] { $subject } não sabe nada disto por mim.
  }
flag-fact-commands = Mais pessoas: ⏫ ou **{ $prefix }escalate { $number }** · devolver: **{ $prefix }release { $number }** · passar a alguém: **{ $prefix }handover { $number } nome** · olhar de novo mais tarde: **{ $prefix }followup { $number } 3d** · nota: **{ $prefix }note { $number }** · fechar: **{ $prefix }resolve { $number }** ou **{ $prefix }false { $number }** · histórico: **{ $prefix }flag { $number }**

flag-next-one = Se ninguém assumir até { $next }, pergunto a uma pessoa pelo nome; a partir de { $all }, a todas as que eu puder.
flag-next-all = Se ninguém assumir até { $all }, chamo todas as pessoas que eu puder.
flag-next-none = Daqui em diante não chamo mais ninguém por conta própria.

## What is said about a flag

flag-call = { $why ->
    [helper] { $who } gostaria de companhia no aviso { $number }.
    [sooner] { $who } gostaria que o aviso { $number } fosse visto mais cedo.
   *[waiting] Aviso { $number }: ainda ninguém o assumiu.
  } { $rung ->
    [all] { $people }: não posso chamar mais ninguém. Alguma destas pessoas pode olhar? Depois disto não chamo mais ninguém por conta própria.
   *[next] { $people }: é possível olhar?
  } { $why ->
    [helper] { "" }
   *[waiting] Para assumir: **{ $prefix }claim { $number }**, ou no cartão dele.
  }
flag-call-nobody = { $why ->
    [helper] { $who } gostaria de companhia no aviso { $number }, mas não há mais ninguém de serviço a quem eu possa perguntar.
   *[waiting] Aviso { $number }: ainda ninguém o assumiu, e não há ninguém de serviço a quem eu possa perguntar.
  }
flag-claimed = O aviso { $number } está agora com { $who }. { $told ->
    [yes] Já disse a { $subject } que { $who } viu e vai escrever.
   *[no] { "" }
  }
flag-released = { $act ->
    [reopened] { $who } abriu de novo o aviso { $number }.
    [handed-over] { $who } pede que outra pessoa assuma o aviso { $number }.
    [lapsed] { $who } ia olhar de novo o aviso { $number }, e passou um dia. Agora está aberto para todo o grupo.
   *[released] { $who } devolveu o aviso { $number }.
  } A quem pergunto agora: { $people }
flag-put-back = O aviso { $number } está aberto de novo, para quem o assumir.
flag-closed = { $status ->
    [false-alarm] O aviso { $number } está fechado como falso alarme, por { $who }. Agradeço por olhar.
   *[resolved] O aviso { $number } está fechado, por { $who }. Agradeço por estar presente.
  }
flag-follow-up = O aviso { $number } continua com você. Eu lembro você em { $at }.
flag-follow-up-due = { $who }, você queria olhar de novo o aviso { $number } agora. Se eu não souber de nada durante um dia, pergunto às outras pessoas.
flag-noted = Anotado no aviso { $number }. As outras pessoas que moderam podem ler.
flag-worse = Aviso { $number }: a mensagem foi alterada, e convém olhar de novo. A quem pergunto agora: { $people }
flag-undelivered = Aviso { $number }: a minha mensagem privada para { $subject } não pôde ser entregue. Por favor, que alguém do grupo lhe escreva.

flag-yours = O aviso { $number } já está com você. Agradeço.
flag-taken = O aviso { $number } já está com { $who }, desde { $since }. Se quiser ajudar, uma palavra sua é bem-vinda.
flag-held = O aviso { $number } está com { $who }, desde { $since }; por favor, deixe nessas mãos. Se não for possível, diga de novo com a palavra **anyway** depois do número.
flag-closed-already = O aviso { $number } foi fechado por { $who }, { $since }. Se ele precisar de alguém outra vez, **{ $prefix }release { $number }** o abre.
flag-free = O aviso { $number } está aberto; não está com ninguém.
flag-all-called = Aviso { $number }: todas as pessoas que posso chamar já foram chamadas. Se puder, procure-as também por outro meio.
flag-which = De que aviso você fala? Escreva o número, por exemplo **{ $command } 17**, ou responda ao cartão dele com **{ $command }**.
flag-moved-on = Algo aconteceu com o aviso { $number } enquanto você lia, por isso nada foi alterado. É assim que ele está agora. Se ainda quiser, pressione de novo.
flag-hand-whom = A quem peço que assuma o aviso { $number }? É preciso uma só pessoa que modere este círculo, que esteja aqui e não se tenha afastado.
flag-follow-when = Quando você quer olhar de novo o aviso { $number }? Por exemplo **12h**, **3d** ou **1w**; 90 dias no máximo.
flag-note-what = Não havia nada para anotar. Escreva depois do número, por favor.
flag-unknown = Com o número { $number } não há nada que eu possa mostrar aqui.
flag-untrusted = Não consegui ter certeza de que isso veio de um dispositivo seu, por isso nada mudou. Diga de novo, por favor, a partir de um dispositivo verificado e que cifra.

flag-history =
    { flag-heading }

    { $rows }
flag-row-raised = { $at }: foi aberto
flag-row-called = { $at }: chamei { $people }
flag-row-escalated = { $at }: { $who } pediu mais pessoas; chamei { $people }
flag-row-claimed = { $at }: { $who } assumiu
flag-row-released = { $at }: { $who } devolveu
flag-row-resolved = { $at }: { $who } fechou. { $note }
flag-row-false-alarm = { $at }: { $who } fechou como falso alarme. { $note }
flag-row-handed-over = { $at }: { $who } pediu a { $people } que assumisse
flag-row-follow-up = { $at }: { $who } vai olhar de novo em { $until }
flag-row-due = { $at }: era hora de olhar de novo
flag-row-lapsed = { $at }: durante um dia ninguém tinha olhado de novo, por isso foi aberto para todo o grupo
flag-row-noted = { $at }: { $who } anotou: { $note }
flag-row-reopened = { $at }: { $who } abriu de novo
flag-row-worse = { $at }: a mensagem foi alterada, e precisa de um novo olhar
flag-row-edited = { $at }: a mensagem foi alterada
flag-row-taken-back = { $at }: a mensagem foi retirada
flag-row-left = { $at }: a pessoa saiu da sala
flag-row-undelivered = { $at }: uma mensagem privada para a pessoa não pôde ser entregue
flag-row-card-lost = { $at }: o cartão não pôde ser mostrado na sala de moderação, e foi enviado a cada pessoa do grupo

flag-help-claim = assume um aviso: fica com você, e ninguém mais precisa olhar
flag-help-escalate = chama mais uma pessoa, e depois todas
flag-help-release = devolve um aviso; abre de novo um que foi fechado
flag-help-handover = pede pelo nome a outra pessoa que modera que assuma um aviso
flag-help-followup = lembra você de um aviso em outro dia, por exemplo em 12h, 3d ou 1w
flag-help-note = deixa uma nota em um aviso, para as outras pessoas que moderam
flag-help-resolve = fecha um aviso; você pode escrever uma nota depois do número
flag-help-false = fecha um aviso como falso alarme; você pode escrever uma nota depois do número
flag-help-flag = mostra o que aconteceu com um aviso, e quem o fez

## The list of flags

flags-none = Não há nenhum aviso aberto.
flags-list =
    { $count ->
        [one] Um aviso ainda precisa de algo.
       *[other] { $count } avisos ainda precisam de algo.
    } { $more ->
        [0] { "" }
       *[other] São mostrados os primeiros; mais { $more } ficam por mostrar.
    }

    { $rows }
flags-row-open = Aviso { $number }, { $tier }: aberto desde { $since }
flags-row-claimed = Aviso { $number }, { $tier }: com { $who } desde { $since }
flags-help = enumera os avisos que ainda precisam de algo

## The way to the desk

desk-closed = A sua mesa está fechada agora, onde quer que estivesse aberta. **{ $prefix }desk** abre a mesa de novo.
desk-help = envia a você um link privado para a mesa no navegador; “out” fecha a mesa onde quer que esteja aberta

## The roster

roster-on-call = De serviço agora: { $people }
roster-nobody = Neste momento ninguém está de serviço. Quem pede ajuda recebe essa resposta, com as linhas do seu país.
roster-stepped-back = { $who } se afastou, e eu não chamo até que volte. Os avisos que eram seus ficam abertos para as outras pessoas. { $left ->
    [nobody] Neste momento ninguém está de serviço; quem pede ajuda recebe essa resposta.
   *[some] De serviço agora: { $people }
  }
roster-back = Que bom que você voltou. Posso chamar { $who } de novo, no seu horário e nos seus turnos.
roster-stranger = { $who } entrou nesta sala e não está na lista dela. Não sigo as ordens dessa pessoa, mas ela pode ler o que escrevo aqui. Se não é essa a intenção, por favor tirem essa pessoa da sala.
roster-help-oncall = mostra quem está de serviço, com “week” nos próximos sete dias; com “off” ou “on” você se afasta ou volta
roster-help-stepback = permite que você se afaste na hora, sem dar motivo
roster-help-back = permite que eu chame você de novo

## When the keeper cannot see

blind-waiting = { $count ->
    [one] Não consigo ler uma mensagem { blind-place }, desde { $since }.
   *[other] Não consigo ler { $count } mensagens { blind-place }, desde { $since }.
  } Pedi as chaves e continuo a tentar. Até lá, só este grupo pode olhar essas mensagens.
blind-left = Alguém me tirou { blind-from }, por isso não leio nada lá e não posso trazer ninguém até aqui. Se não era essa a intenção, podem me convidar de novo.
blind-from = { $place ->
    [0] da sala do círculo
   *[other] da sala número { $place } do círculo
  }
blind-over = Já consigo ler tudo de novo { blind-place }.
blind-place = { $place ->
    [0] na sala do círculo
   *[other] na sala número { $place } do círculo
  }
blind-away = Fiquei fora { $span }, de { $since } a { $until }. Leio agora o que foi escrito nesse tempo; os avisos que saírem daí chegam tarde.

## How much screening brings up

threshold-lifted = formas de dizer que os limiares próprios deste círculo trazem; os habituais não trariam
thresholds-help = mostra quanto eu trago; o grupo pode escolher quanto deve ser
thresholds-list =
    Quanto trago a esta sala, testado com textos sem nomes. As regras de palavras para perigo contam sempre; nenhum limite as desliga.

    { $rows }

    O que este grupo fechou no último ano:

    { $closed }

    Para escolher: **{ $prefix }thresholds amber 5** (avisos por 1.000 mensagens calmas), **{ $prefix }thresholds amber 90%** (das mensagens claramente críticas a encontrar), **{ $prefix }thresholds amber usual** (de volta às configurações, ou ao que faço por conta própria).
thresholds-list-proposal =
    { thresholds-list }

    O que as decisões deste grupo sugerem:

    { $proposals }

    Nada muda por si só. Para aceitar: **{ $prefix }thresholds yes**
thresholds-row = **{ $tier }** e acima, { $whence ->
    [chosen] como este grupo escolheu ({ $wish })
    [file] como dizem as configurações ({ $wish })
   *[usual] como de costume
  }: cerca de { $flags } em 1.000 mensagens calmas (só regras de palavras: { $rules }), e { $found } em 100 mensagens curtas e claramente críticas.
thresholds-closed = **{ $tier }**: { $closed ->
    [0] nenhum
    [one] um, { $false ->
        [0] um acerto
       *[other] um falso alarme
      }
   *[other] { $closed }, sendo falsos alarmes: { $false }
  }
thresholds-fewer = **{ $tier }**, um limite de { $budget } em 1.000: de { $closed } avisos que saíram só pela forma de dizer, { $false } foram falsos alarmes. { $dropped } destes não teriam chegado, e, dos acertados, { $lost ->
    [0] nenhum teria faltado
    [one] um teria faltado
   *[other] { $lost } teriam faltado
  }.
thresholds-more = **{ $tier }**, um limite de { $budget } em 1.000: de { $closed } avisos que saíram só pela forma de dizer, apenas { $false } foram falsos alarmes, por isso pode haver pessoas que passam despercebidas. O grupo veria mais mensagens.
thresholds-nothing = Não há nenhuma proposta que você tenha visto e que continue de pé. **{ $prefix }thresholds** mostra o que há.
thresholds-how = Escreva **{ $prefix }thresholds amber 5**, **{ $prefix }thresholds red 90%** ou **{ $prefix }thresholds crisis usual**.
thresholds-language = As mensagens na língua deste círculo não são examinadas, por isso não há nada a escolher.
thresholds-taken =
    Anotado. A partir de agora:

    { $rows }

## A language that is off

unscreened = **Sem exame:** { $count ->
    [one] uma mensagem
   *[other] { $count } mensagens
  } nas salas deste círculo desde { $since }. A língua ({ $language }) é uma das que não examino: reparo em palavras inglesas de perigo, e em pouco mais. Que eu não diga nada não significa nada ali. Por favor, que o grupo leia também; no círculo ainda é possível chamar com **{ $prefix }call**.
