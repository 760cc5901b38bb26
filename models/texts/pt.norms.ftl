# As normas do círculo: o nome, a palavra privada quando uma é tocada, e em que se viu.

norm-confidentiality-name = O que se diz aqui fica aqui
norm-confidentiality-nudge =
    Olá, uma palavra privada da parte do guardião. Neste círculo, o que outras pessoas dizem fica aqui: sem imagens, sem gravações, sem
    contar em outro lugar. A sua própria história você pode contar onde quiser. Se algo de outra pessoa saiu da sala, você pode perguntar
    como ela se sente com isso, ou retirar. Se li mal, está tudo bem.
why-confidentiality-picture = uma imagem do que outras pessoas escreveram
why-confidentiality-recording = uma gravação do círculo
why-confidentiality-elsewhere = o que se disse aqui é posto em outro lugar
why-confidentiality-told = conta-se lá fora o que alguém disse aqui
why-confidentiality-copied = o que outras pessoas escreveram é copiado

norm-graphic-detail-name = Avisos de conteúdo
norm-graphic-detail-nudge =
    Olá, uma palavra privada da parte do guardião. Agradeço por confiar ao círculo algo duro. Alguns detalhes podem ficar muito tempo na
    cabeça de outra pessoa. Se quiser, ponha “CW” e o tema na frente, ou esconda os detalhes atrás de um spoiler, ou deixe-os
    de fora; o que aconteceu, e como você está, é sempre bem-vindo. Você não fez nada de mal.
why-graphic-detail-method = como alguém morreu, ou tentou
why-graphic-detail-injury = uma ferida ou um corpo, em detalhe
why-graphic-detail-use = como se usa uma droga, em detalhe

norm-harassment-name = Palavras gentis, sem ataques
norm-harassment-nudge =
    Olá. Algo que você escreveu no círculo pode ferir a pessoa que lê. Acontece quando as emoções estão à flor da pele.
    Você pode retirar ou dizer com outras palavras, se quiser. Se queria dizer outra coisa, está tudo bem.
why-harassment-insult = um insulto a alguém daqui
why-harassment-told-to-die = dizem a alguém que morra ou que se machuque
why-harassment-threat = uma ameaça a alguém daqui
why-harassment-shaming = faz-se alguém daqui passar vergonha
why-harassment-indecent = algo indecente dito a alguém daqui

norm-hate-name = Sem ódio a grupos de pessoas
norm-hate-nudge =
    Olá, uma palavra privada da parte do guardião. Algo que você escreveu pode ser lido como desprezo por um grupo inteiro de pessoas, e
    algumas delas podem estar neste círculo. Você pode retirar ou dizer com outras palavras, se quiser. Se entendi mal, está tudo bem.
why-hate-violence = deseja-se mal ou morte a um grupo de pessoas
why-hate-contempt = um grupo de pessoas é chamado de menos que humano, ou todo mau
why-hate-exclusion = diz-se a um grupo de pessoas que não tem lugar
why-hate-slur = uma palavra feita para ferir um grupo de pessoas
why-hate-creed = um lema de gente que odeia

norm-medical-advice-name = Sem conselhos médicos
norm-medical-advice-nudge =
    Olá, uma palavra privada da parte do guardião. O círculo deixa as doses, e o começar, parar ou misturar medicamentos, para a medicina e
    a farmácia, porque o que faz bem a um corpo pode fazer mal a outro. O que ajudou você é sempre bem-vindo, contado como a sua própria
    história. Se li mal, está tudo bem.
why-medical-advice-dose = uma quantidade de um medicamento para outra pessoa
why-medical-advice-taper = um plano para deixar aos poucos um medicamento
why-medical-advice-stop = um conselho de parar um medicamento
why-medical-advice-start = um conselho de tomar um medicamento
why-medical-advice-mix = um conselho sobre misturas
why-medical-advice-diagnosis = um diagnóstico
why-medical-advice-asking = uma pergunta para a medicina ou a farmácia

norm-personal-information-name = Sem dados pessoais
norm-personal-information-nudge =
    Olá, uma palavra privada da parte do guardião. Uma mensagem sua parece ter dados pessoais, como um número, um endereço ou um nome
    completo. Qualquer pessoa na sala pode ler e copiar, por isso talvez você queira retirar; uma mensagem privada a uma pessoa é mais segura.
    Se li mal, ou se era isso que queria, está tudo bem.
why-personal-information-phone = um número de telefone
why-personal-information-mail = um endereço de e-mail
why-personal-information-address = um endereço de rua
why-personal-information-name = um nome verdadeiro completo
why-personal-information-other = dados pessoais de outra pessoa

norm-private-contact-name = O contato privado é por convite
norm-private-contact-nudge =
    Olá, uma palavra privada da parte do guardião. Pedir a alguém daqui um número ou mensagens privadas pode parecer pressão, sobretudo para
    quem acabou de chegar. Uma vez basta, e quem quiser responde. Se era com boa intenção, agradeço, e está tudo
    bem.
why-private-contact-asking = um convite para escrever em privado, mais de uma vez
why-private-contact-elsewhere = um convite para outro lugar
why-private-contact-details = pede-se a alguém o número ou algo parecido
why-private-contact-newcomer = alguém que acabou de chegar recebe um convite para contato privado
why-private-contact-pressure = pressão para responder em privado, ou para guardar um segredo

norm-sourcing-name = Sem procurar nem oferecer substâncias
norm-sourcing-nudge =
    Olá. Uma mensagem sua no círculo soou a procurar algo para usar, ou a oferecer. Isso não é para esta sala.
    Se uma vontade forte está com você agora, pode dizer aqui, ou me escrever em privado. Se entendi mal, está tudo bem.
why-sourcing-looking = procura algo para usar
why-sourcing-offering = oferece algo para usar

norm-spam-name = Sem publicidade
norm-spam-nudge =
    Olá. Uma mensagem sua no círculo me pareceu um anúncio ou uma oferta de dinheiro. O círculo pede que não haja nada disso,
    para que as pessoas possam descansar aqui. Se queria dizer outra coisa, está tudo bem, e não é preciso fazer nada.
why-spam-money = uma oferta de dinheiro rápido
why-spam-promotion = um anúncio
why-spam-treatment = uma oferta de tratamento, acompanhamento ou curas
why-spam-contact = um pedido para escrever em outro lugar
why-spam-link = um link
why-spam-wording = palavras que aparecem muitas vezes em publicidade

norm-unsolicited-advice-name = Conselhos quando pedidos
norm-unsolicited-advice-nudge =
    Olá, uma palavra privada da parte do guardião. Neste círculo falamos por nossa própria experiência e damos conselhos quando alguém pede. O
    que ajudou você, contado com “eu”, muitas vezes chega mais longe. Se lhe pediram, está tudo bem.
why-unsolicited-advice-should = diz a alguém o que fazer
why-unsolicited-advice-just = faz parecer simples
why-unsolicited-advice-in-your-place = o que se faria no lugar de outra pessoa
why-unsolicited-advice-question = um conselho em forma de pergunta
