# Cards for practising together or alone (!skill), and the newer ones of the deck; the first ten stand in rituals.
# A line must not begin with * or [ or . ; write {""} before it.

skill-card =
    {""}**{ $title }**

    { $text }

    Experimente agora ou outro dia, ou deixe. **{ $another }** tira outra, **{ $list }** mostra todas.
skill-list =
    O que há para praticar. Escreva **{ $command }** e um número ou um nome.
    { $items }
skill-row = **{ $number }** ({ $name }): { $title }
skill-own-row = **{ $number }**: { $title }
skill-unknown = Não tenho nenhuma carta com esse nome. **{ $list }** mostra todas, e **{ $command }** sem mais nada tira uma.
help-skill = tira uma carta com algo para praticar, ou mostra a que você disser

card-breathing-title = Mais longo ao soltar
card-breathing = Puxe o ar contando até quatro e solte contando até seis, dez vezes. Se contar traz inquietação, só deixe o ar sair um pouco mais devagar do que entrou. Depois levante os olhos. Há algo um tom diferente, nos ombros ou nas mãos?
card-wave-title = Ficar na superfície
card-wave = Pense em uma vontade forte da semana passada, não a mais forte. Em que parte do corpo ela estava? Cresceu, ficou igual, diminuiu? Descreva como o tempo do céu, sem decidir nada. Uma vontade assim acaba por si mais vezes do que anuncia.
card-asking-for-help-title = Uma mensagem pronta
card-asking-for-help = Escreva uma mensagem a alguém em quem confia, para um dia em que faltarem as palavras. Bastam três linhas: como estou, do que preciso, o que você não precisa fazer. Guarde onde possa encontrar. Não é preciso enviar hoje.
card-leaving-title = O caminho até a porta
card-leaving = Pense em um lugar ou uma noite em que poderia ficar difícil. Como você sairia: com que frase, por onde, com quem ou para onde? Diga a frase uma vez para si, ou escreva aqui. Sair mais cedo não precisa de motivo.
card-thought-title = Um pensamento é um pensamento
card-thought = Pegue uma frase que a sua cabeça repete, como “agora já não faz diferença”. Escreva antes dela: “Noto o pensamento de que …”. Leia as duas. O que acrescentaria alguém que gosta de você?
card-repair-title = Consertar algo
card-repair = Pense em algo pequeno que deu errado entre você e alguém. Escreva três frases: o que eu fiz, como pode ter sido para você, o que eu gostaria de fazer agora. Sem “mas”. Dizer isso à pessoa fica para outro dia.
card-evening-title = A última hora
card-evening = Como são os últimos sessenta minutos antes de dormir? Escolha uma coisa para tirar dali e outra para trazer: uma luz, um livro, uma xícara de algo quente, o telefone em outro quarto. Experimente por três noites.
card-good-hour-title = Uma hora que foi boa
card-good-hour = Lembre-se de uma hora desta semana que foi boa. Onde você estava, quem estava lá, o que faziam as suas mãos? Encontre uma parte que você poderia pôr de propósito na semana que vem, e anote o dia.
