### O que alguém leva a quem modera, em português: o que ouve quem conta e o que lê quem modera.
### Só o guardião sabe de quem vem; nenhuma frase para outras pessoas o diz, a não ser que se queira.

report-help = leva uma mensagem, ou o que alguém faz, a quem modera; ninguém fica sabendo que foi você

## What whoever reports hears

report-how =
    { private-note }

    Aqui você pode levar algo a quem modera este círculo. Escreva **{ $prefix }report** e, depois, o que tiver: um link para a mensagem (no menu dela, “compartilhar” ou “copiar link”), o nome da pessoa, como @nome:servidor, ou simplesmente o que aconteceu, com as suas palavras. Também pode pôr 🚩 sob uma mensagem na sala; eu retiro logo, para que pouca gente veja.

    Ninguém fica sabendo por mim que foi você, a não ser que queira.

report-privately =
    { private-note }

    Você escreveu **{ $prefix }report** onde toda a gente pode ler, então eu retiro de lá. Conte-me aqui: **{ $prefix }report** e, depois, um link para a mensagem, ou o que aconteceu, com as suas palavras. Ninguém fica sabendo por mim que foi você.

report-take-it-away =
    { private-note }

    Não tenho permissão para retirar o que você acabou de pôr na sala, por isso talvez ainda se veja. Se preferir que não, retire você mesmo. O que me disse vale de qualquer forma.

report-taken =
    { private-note }

    Agradeço por me dizer. { $ready ->
        [now] Quem modera este círculo já tem isso à frente.
        [later] Está com quem modera este círculo, mas neste momento ninguém está de plantão. Verão quando voltarem.
       *[nobody] Tenho de ser sincero: neste momento não há ninguém do grupo que modera este círculo a quem eu possa dizer. Quem me administra sabe que há algo à espera.
    } Não ficam sabendo por mim que veio de você, e a pessoa de quem se trata não ouve nada disto por mim.

    Se quiser retirar: **{ $prefix }report take back**. Se quem modera pode saber que foi você: **{ $prefix }report name**. Se alguém está em perigo agora, não espere: **{ $prefix }help now**, ou o número de emergência.

report-known =
    { private-note }

    Você já me falou desta mensagem, e continua valendo. Agradeço.

report-own =
    { private-note }

    Essa mensagem é sua, então não falei dela a ninguém. Se foi sem querer, está tudo bem. Se quiser falar com uma pessoa, escreva **call**; se quiser que a mensagem desapareça, pode retirá-la no seu aplicativo.

report-not-seen =
    { private-note }

    Não consigo ver essa mensagem: não está em nenhuma sala do seu círculo, ou já não existe. Para que não se perca, conte-me com as suas palavras o que aconteceu: **{ $prefix }report** e, depois, as suas palavras.

report-enough =
    { private-note }

    Passei adiante { $most } coisas suas em uma hora, e todas valem. Para que possam ser lidas com calma, deixe a próxima para depois de { $at }, ou diga a alguém do grupo que modera. Se alguém está em perigo, ou se precisa de uma pessoa: **{ $prefix }help now** funciona sempre.

report-none =
    { private-note }

    Não há nada seu dos últimos dias de que eu ainda saiba. Guardo só por uma semana o que veio de você.

report-back =
    { private-note }

    Disse a quem modera que isso foi retirado. Talvez olhem mesmo assim, e continuam sem saber que foi você.

report-named =
    { private-note }

    Disse a quem modera que foi você. A pessoa de quem se trata não sabe disso por mim.

## What moderators read

report-fact-tier = { $tier ->
    [crisis] 🆘 Nível **crisis** (o mais urgente): alguém trouxe isto, e as palavras soam como se houvesse perigo agora.
    [red] 🔴 Nível **red** (vermelho): alguém trouxe isto, e as palavras soam como se uma pessoa estivesse mal.
   *[amber] 🟠 Nível **amber** (laranja): alguém trouxe isto e pede que olhem.
  }
report-fact-who = { $where ->
    [direct] Trata-se de { $who }.
   *[circle] Trata-se do que { $who } escreveu na sala do círculo.
  }
report-fact-nobody = Ninguém é nomeado. Se souberem de quem se trata, olhem com cuidado antes de falar com essa pessoa.
report-fact-count = { $count ->
    [one] Vem de uma pessoa.
   *[other] Vem de { $count } pessoas.
  } { $named ->
    [0] Não digo de quem; não tentem adivinhar nem perguntem por aí.
   *[other] Podem saber de quem, porque assim querem: { $people }. Guardem para vocês.
  } { $back ->
    [0] { "" }
    [one] Uma pessoa retirou o que disse desde então.
   *[other] { $back } pessoas retiraram o que disseram desde então.
  }
report-fact-message =
    Trata-se disto:
    { $words }
report-fact-words =
    O que foi dito com isto:
    { $words }
report-fact-unshown = Foi dito algo com isto que não mostro aqui, porque esta sala não é cifrada ou há nela pessoas de outros servidores.
report-joins = { $how ->
    [again] O aviso { $number } estava fechado, e desde então alguém apontou a mensagem. Está aberto de novo, para que alguém olhe outra vez.
    [worse] Aviso { $number }: alguém apontou a mensagem, com palavras que soam mais urgentes.
   *[more] Aviso { $number }: { $count ->
        [one] uma pessoa também apontou a mensagem.
       *[other] já são { $count } pessoas a apontar a mensagem.
      }
  } { $how ->
    [more] { "" }
   *[other] A quem pergunto: { $people }
  }
report-named-told = Aviso { $number }: alguém que apontou isto quer que saibam quem é. Está no cartão. Guardem para vocês.
report-back-told = Aviso { $number }: alguém que apontou isto retirou o que disse. Continua com vocês; às vezes dá medo do que se disse.
report-nobody-known = O aviso { $number } não nomeia ninguém, então não há ninguém por quem eu possa fazer isso.

flag-row-reported = { $at }: mais alguém apontou isto
flag-row-report-back = { $at }: alguém retirou o que tinha dito
flag-row-reporter-named = { $at }: { $who } quer que saibam que isto veio de si

## What the room reads beside what was taken away

report-in-room = Retirado para quem o escreveu.
