### O que se diz de uma escolha feita na mesa, em português.

thresholds-at-desk =
    { $who } escolheu na mesa quanto eu trago para cá. A partir de agora:

    { $rows }
thresholds-moved-on = Enquanto isso alguém escolheu outra coisa. É assim que está agora; olhe mais uma vez, por favor.
