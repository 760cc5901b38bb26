"""Portuguese words that say nothing by themselves; without accents, as texts are read."""

from __future__ import annotations

SMALL = frozenset(
    """
    eu me mim comigo meu minha meus minhas tu te ti contigo teu tua teus tuas voce voces vc vcs ele ela eles elas o a os
    as lhe lhes lo la los las se si seu sua seus suas nos nosso nossa nossos nossas um uma uns umas este esta isto estes
    estas esse essa isso esses essas aquele aquela aquilo algo alguem algum alguma outro outra outros outras mesmo mesma
    cada todo toda todos todas tudo ambos muito muita muitos muitas pouco pouca mais menos tao tanto
    que quem qual quais quando onde como quanto porque por pra para pro mas embora enquanto pois entao se
    e ou nem de do da dos das em no na nos nas num numa ao aos com contra desde entre ate sem sobre pelo pela
    sou es e somos sao era eram foi fui ser sido estou to tou esta ta estamos estao estava estar
    ha haver havia
    nao sim ja muito bem assim tambem so ainda sempre talvez aqui ali la agora hoje ontem
    oi ola obrigado obrigada favor ok ne ah oh eh
    """.split()
)
