"""Whose words and whose life, in Portuguese."""

from __future__ import annotations

from moderation.screening.languages.core.voices import Voices
from moderation.screening.languages.pt.shape import NEGATIONS, phrase

VOICES = Voices(
    first=frozenset("eu me mim meu minha meus minhas comigo quero vou estou to tou tenho".split()),
    writer=frozenset({"eu"}),
    addressed=frozenset("te ti voce tu".split()),
    denials=NEGATIONS | frozenset("parei deixei longe evitar zero".split()),
    new_clause=frozenset("eu e mas porque se so ou ate entao ja hoje assim vida pena".split()),
    no_denial=phrase(
        """
        (nao (vou (mentir|negar|esconder)|nego|escondo|sei|aguento|aguento mais|suporto|consigo mais|posso mais|da mais|dou mais|presto|sirvo|valho|minto|e (brincadeira|piada|mentira|drama)|brinco|durmo|paro de|consigo (parar|dormir|deixar|evitar|tirar)|importo|importa
        |quero (viver|continuar|sofrer|acordar|estar)|ha (saida|nada|forma|dia)|tem (saida|jeito|volta)|vejo|encontro|so|me (importa|resta)|passa um)|ninguem (sabe|me|liga|se|entende)|por que nao|sem (ti|voce|ele|ela|eles|mim|esperanca
        |forcas|saida|ninguem|duvida|dormir|mais)|se nao|nem sequer|nunca (fui|vou|serei|nada)) ~4 $
        """
    ),
    no_thought=phrase(
        """
        (nao (acho|creio|digo|significa|quer dizer) que|nao e que|nao se trata de|nunca (pensei|pensaria|faria|ousaria)|jamais (pensei|faria)
        |nao (penso|estou pensando|to pensando|estou a pensar|tenho intencao|tenho planos|planejo|vou|pensava|quis|queria|pretendo) [em|de|a]) [que|me|de|em] $
        """
    ),
    said=phrase(
        """
        (me|nos) (disse|diz|dizem|disseram|gritou|gritaram|escreveu|escreveram|falou|mandou|pediu) [que|para|pra]|(disse|diz|dizia|canta|grita|escreveu|falou) [que|algo como|assim|me]
        """
    ),
    agreed=phrase(
        "(tem|tinha|tinham) razao|(acho que|talvez|quem sabe) ~2 (tem|devia|deveria)|e (quero|vou|eu vou)"
    ),
    others=phrase("(ele|ela|eles|elas|<relative>|alguem|gente|quem|pessoas) ~2 $"),
    anybody=phrase(
        "(se|quando|quem|alguem|pessoas|gente|todo mundo que) ~1 (voce|queres|quer|tens|tem|estas|pensas|pensa|sentes|sente|que|estiver|quiser) ~2 $"
    ),
    # A denial stands right before its verb, but for small words between.
    reach=3,
)
