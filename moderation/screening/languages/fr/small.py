"""French words that say nothing by themselves."""

from __future__ import annotations

from moderation.screening.languages.fr.spelling import plain

SMALL = frozenset(
    plain(
        """
    je j me m moi mon ma mes mien tu te t toi ton ta tes il elle on lui le la les l un une des du de d se s soi son sa
    ses nous notre nos vous votre vos ils elles leur leurs eux en y ce c ça ca cela ceci cet cette ces celui celle ceux
    qui que qu quoi dont où quel quelle quels quelles lequel laquelle quelque quelques quelqu quelquun chaque tout
    toute tous toutes autre autres même mêmes plusieurs beaucoup peu plus moins très trop si aussi
    et ou mais donc or ni car quand comme lorsque puisque parce pourquoi comment combien
    à au aux avec chez contre dans depuis devant derrière entre par pour sans sous sur vers pendant avant après
    suis es est sommes êtes sont étais était étaient été être ai as a avons avez ont avais avait avoir eu serai sera
    jai jsuis cest cétait ya fais fait faire peut peux pouvoir doit dois faut
    ne n pas non oui ouais ok bien alors là ici encore toujours déjà jamais souvent peutetre juste maintenant
    aujourdhui hier salut bonjour bonsoir merci coucou ah oh euh bah ben
    """
    ).split()
)
