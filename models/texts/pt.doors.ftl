# O que o guardião diz à porta: ajuda, erros ao digitar, e o que não é possível aqui.

## Help. These are read in private, wherever they were asked for.

help-intro =
    Isto é o que você pode me pedir. Nada é obrigatório, e você pode sempre passar.

    { $commands }

    { help-more }
help-line = **{ $command }** { $what }
help-more =
    Aqui você pode me escrever sobre tudo o que não é para a sala.
    Se você não está em segurança agora, ou só quer falar com uma pessoa: **{ $prefix }help now**
help-about-help = diz a você o que pode me pedir

## Slips and limits. These too are read in private.

unknown-command =
    Não conheço { $typed }. Você queria dizer **{ $guess }**?
    { $help ->
        [yes] { "" }
       *[no] Tudo o que você pode me pedir: **{ $prefix }help**
    }
unknown-command-no-guess =
    Não conheço { $typed }, desculpe.
    O que você pode me pedir: **{ $prefix }help**
not-here = { $command } não funciona lá, por isso nada aconteceu. **{ $prefix }help** diz o que funciona.
only-moderators = { $command } é para quem modera o círculo. Se você precisa de alguém da moderação: **{ $prefix }help now**
only-chairs = { $command } é para quem conduz reuniões no círculo. Você pode pedir na sala.
ask-me-privately = { $command } fica entre você e mim. Por favor, escreva aqui, onde ninguém mais lê.
slow-down =
    Não consigo acompanhar tantos comandos, por isso respondo de novo daqui a um minuto. Tudo o que você escreve continua a ser lido.
    Se você não está em segurança agora, ou precisa de uma pessoa: **{ $prefix }help now** funciona sempre.

## When something fails

flag-bare = O aviso { $number } precisa de alguém. Não consegui mostrar o cartão dele; a mensagem está aqui: { $link }

not-trusted =
    Não consegui ter certeza de que o seu último comando veio de um dispositivo seu, por isso nada aconteceu.
    Por favor, verifique o dispositivo nas configurações do seu aplicativo, ou escreva de novo a partir de outro. **{ $prefix }help now** funciona em qualquer um.
could-not-read =
    Não consegui ler o que você me escreveu por último: a chave não chegou até mim. Lamento. Por favor, escreva mais uma vez.
    Se você não está em segurança agora, não espere por mim, por favor: **{ $prefix }help now**, ou o número de emergência de onde você está.

## Small words

nobody = ninguém
open-message = abrir a mensagem
open-room = abrir a sala

## Crisis lines

emergency-number = o número de emergência de onde você está
line-full = **{ $name }** ({ $details }): { $ways }
line-bare = **{ $name }**: { $ways }
line-emergency = Em uma emergência: { $ways }
line-emergency-anywhere = Em uma emergência: o número de emergência de onde você está
line-always = dia e noite
line-hours = { $hours }
line-languages = { $languages }
way-phone = ligar para { $how }
way-text = mensagem de texto para { $how }
way-whatsapp = WhatsApp { $how }
way-chat = chat em { $how }
way-with = { $way } ({ $details })
