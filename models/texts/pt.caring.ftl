### O que quem modera pode fazer pela pessoa de quem um aviso trata, em português.

## O que essa pessoa lê

letter =
    { private-note }

    { $who }, do grupo que modera este círculo, escreve isto a você. Eu só levo:

    { $words }

    Não é preciso responder. O que você me escrever aqui eu passo para { $who } e para o grupo, enquanto isto estiver aberto. Se preferir que eu não passe, escreva **stop**.
letter-enough = Já passei bastante coisa. O que você acabou de escrever não passei mais, e não passo mais nada até { $who } escrever de novo. { $who } e o grupo têm tudo o que veio antes. Se quiser falar com uma pessoa agora, escreva **call**.
letter-over = Aquilo por que { $who } escreveu a você está fechado por enquanto, por isso não passo mais nada daqui. Se quiser falar com uma pessoa de novo, escreva **call**. Não é preciso ter um motivo.
letter-stopped = A partir de agora não passo nada do que você me escrever. { $who } fica sabendo disso, e de mais nada. Se quiser falar com uma pessoa, escreva **call**.

care-lines =
    { private-note }

    { $who }, do grupo que modera este círculo, quer que você tenha isto. Aqui está quem você pode procurar:

    { $lines }

    { care-country }

    { care-danger }

help-offered-passed =
    Obrigado por escrever isto. Passei adiante, como tinha dito. Não sei quando alguém vai ler; por favor, não espere só por nós.

    Sou só um programa e não posso ser uma pessoa para você. Aqui está quem pode:

    { $lines }

    { care-country }

    Devo chamar uma pessoa do grupo que modera este círculo? Escreva **call**, e eu chamo.

    { care-danger }

room-first = { $subject }, esta sala é para você e { $who }, do grupo que modera o seu círculo, e para mais ninguém. Qualquer das duas pessoas pode sair quando quiser, sem dar motivo. Não olho nada do que se escreve aqui, e saio assim que as duas estiverem dentro, ou depois de dois dias.

## O que ouve quem modera

letter-how = { $why ->
    [long] Isso é mais comprido do que posso levar de uma vez ({ $limit } caracteres). Por favor, diga em duas partes.
   *[none] Não havia nada para levar. Por favor, escreva depois do número: **{ $prefix }write { $number }** e em seguida o que { $subject } vai ler.
  }
letter-sent = As suas palavras vão para { $subject }, com o seu nome. O que { $subject } responder chega abaixo do cartão do aviso { $number }.
letter-answered =
    { $changed ->
        [yes] Aviso { $number }: { $subject } mudou uma resposta. Agora é:
       *[no] Aviso { $number }: { $subject } responde:
    }

    { $words }

    { $sure ->
        [yes] { "" }
       *[no] Não consegui confirmar que veio de um aparelho de { $subject }.
    }
letter-answered-unshown = Aviso { $number }: { $subject } respondeu. Não mostro palavras aqui, porque esta sala não é cifrada ou tem pessoas de outros servidores.
letter-sounds = { $tier ->
    [crisis] Aviso { $number }: o que { $subject } acaba de me escrever em privado soa como se alguém pudesse estar em perigo agora. Por favor, olhem já.
   *[red] Aviso { $number }: o que { $subject } acaba de me escrever em privado soa como se em breve fosse preciso uma pessoa.
  }
letter-no-answers = Aviso { $number }: { $subject } prefere que eu não passe nada. Se for importante, por favor, escrevam em seu próprio nome.

lines-sent = Enviei a { $subject } as linhas de ajuda.
lines-lately = { $subject } já recebeu de mim linhas de ajuda às { $at }, por isso não enviei de novo. Se for para enviar mesmo assim: **{ $prefix }sendlines { $number } anyway**

room-coming = Preparo uma sala privada para você e { $subject }. As duas pessoas recebem um convite.
room-already = { $state ->
    [made] Já existe uma sala privada para você e { $subject }. Procure entre as suas salas ou convites.
   *[making] A sala privada para você e { $subject } está sendo preparada. As duas pessoas recebem um convite.
  }
room-made = Aviso { $number }: a sala privada com { $subject } está pronta, e as duas pessoas têm o seu convite. Saio assim que tiverem entrado.
room-failed = Aviso { $number }: não consegui preparar a sala privada com { $subject }. Por favor, escreva em seu próprio nome.

services-noted = Anotado: os serviços de emergência estão com { $subject }, ou vão até lá. Não chamo mais ninguém pelo aviso { $number }. Para voltar a ele: **{ $prefix }followup { $number } 1d**. Se foi engano: **{ $prefix }release { $number }**
services-already = { $who } anotou, { $at }, que os serviços de emergência estão com { $subject }, ou vão até lá. Se foi engano: **{ $prefix }release { $number }**
services-told = Aviso { $number }: { $who } anota que os serviços de emergência estão com { $subject }, ou vão até lá.

caring-take-first = Por favor, pegue primeiro o aviso { $number }, com **{ $prefix }claim { $number }**, para que essa pessoa saiba quem está ali.
caring-with-another = O aviso { $number } está com { $who }, desde { $since }. Para que essa pessoa tenha um só rosto diante de si, deixe { $who } escrever, por favor, ou escreva em seu próprio nome.

## No cartão

flag-fact-services = 🚑 Os serviços de emergência estão lá desde { $at }, como anota { $who }.
flag-fact-written = { $who } escreveu por meu intermédio, { $at }.
flag-fact-room = Há uma sala privada com { $who } desde { $at }.
flag-fact-caring = { $kind ->
    [danger] Para { $subject }, da parte de quem está com o aviso: escrever por mim **{ $prefix }write { $number }** · uma sala privada **{ $prefix }room { $number }** · linhas de ajuda **{ $prefix }sendlines { $number }** · os serviços de emergência estão lá **{ $prefix }emergency { $number }**
   *[norm] Para { $subject }, da parte de quem está com o aviso: escrever por mim **{ $prefix }write { $number }** · uma sala privada **{ $prefix }room { $number }**
  }

## No histórico

flag-row-written = { $at }: { $who } escreveu à pessoa: { $note }
flag-row-written-bare = { $at }: { $who } escreveu à pessoa
flag-row-answered = { $at }: { $who } respondeu: { $note }
flag-row-answered-bare = { $at }: { $who } respondeu
flag-row-no-answers = { $at }: { $who } prefere que nada seja passado
flag-row-lines = { $at }: { $who } mandou enviar linhas de ajuda
flag-row-room-wanted = { $at }: { $who } pediu uma sala privada
flag-row-room = { $at }: a sala privada com { $who } foi preparada
flag-row-no-room = { $at }: a sala privada com { $who } não pôde ser preparada
flag-row-services = { $at }: { $who } anotou que os serviços de emergência estão lá. { $note }

## Na ajuda

flag-help-write = leva as suas palavras, com o seu nome, à pessoa de um aviso que está com você
flag-help-room = prepara uma sala privada para você e a pessoa de um aviso que está com você
flag-help-sendlines = envia à pessoa de um aviso as linhas de ajuda do país dela
flag-help-emergency = anota num aviso que os serviços de emergência estão lá; então não chamo mais ninguém
