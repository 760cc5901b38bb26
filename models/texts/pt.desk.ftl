### A mesa, em português.

## The way in, as a private message

desk-link =
    Aqui está o seu caminho para a mesa. É só seu, funciona uma vez, e durante { $good }. Se você não pediu, deixe fechado, por favor.

    { $url }
desk-none = Aqui não há mesa: quem me mantém não a ligou. Tudo pode ser feito também neste aplicativo; **{ $prefix }help** mostra como.

## The frame

desk-name = A mesa
desk-skip = Ao conteúdo
desk-pages = Páginas
desk-circles = Círculos
desk-keys = Teclas
desk-grey = Menos cor
desk-out = Sair
desk-out-everywhere = Sair em toda parte
desk-close = Fechar
desk-back = À mesa
desk-go-on = Continuar
desk-done = Feito.
desk-lost = A ligação caiu, por isso esta página pode ser mais antiga do que parece. Ela volta por si.

desk-key-down = aviso seguinte
desk-key-up = aviso anterior
desk-key-open = abrir
desk-key-words = mostrar as palavras
desk-key-claim = assumir
desk-key-resolve = fechar
desk-key-note = anotar algo
desk-key-help = mostrar estas teclas

## Coming in

desk-welcome = Um toque, e você entra. O link funciona uma vez.
desk-enter = Entrar
desk-how-in = Para entrar, escreva { $prefix }desk na sala de moderação ou ao guardião. Ele envia a você um link em privado.

## What is not to be had

desk-link-over = Este link já foi usado ou é antigo demais. Escreva { $prefix }desk ao guardião, e ele envia um novo.
desk-no-role = Você não modera nenhum círculo daqui neste momento, por isso não há nada para mostrar. Se não era essa a intenção, pergunte às outras pessoas.
desk-no-such-flag = Com este número não há nada que eu possa mostrar a você.
desk-not-there = Essa página não existe.
desk-foreign-form = Isto não veio da sua própria página da mesa, por isso nada aconteceu. Por favor, abra a mesa de novo e tente mais uma vez.
desk-wrong-address = A mesa não está neste endereço.
desk-too-fast = Foi muita coisa de uma vez. Por favor, espere um minuto e tente de novo.
desk-failed = Algo deu errado do meu lado, e nada foi alterado. Quem me mantém pode ver que aconteceu.

## Words of all pages

tier-crisis = crisis (crise)
tier-red = red (vermelho)
tier-amber = amber (laranja)
state-open = aberto
state-claimed = assumido
state-follow-up = para mais tarde
state-closed = fechado
state-resolved = fechado
state-false-alarm = falso alarme
