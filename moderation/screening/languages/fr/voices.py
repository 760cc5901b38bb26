"""Whose words and whose life, in French."""

from __future__ import annotations

from moderation.screening.languages.core.voices import Voices
from moderation.screening.languages.fr.shape import phrase

VOICES = Voices(
    first=frozenset(
        "je j me m moi mon ma mes jai jveux jvais jsuis jen jy mes jaurais jaimerais jpp men mouvrir".split()
    ),
    writer=frozenset({"je", "jai"}),
    addressed=frozenset("te tu toi ton ta tes vous".split()),
    denials=frozenset(
        "va vont pas jamais aucun aucune sans ni nullement arrete refuse contre plutot loin".split()
    ),
    new_clause=frozenset(
        "je j jai jveux jvais il elle mais et ou si parce que car donc juste seulement jusqua alors sinon maintenant la puis moi jen jpp".split()
    ),
    no_denial=phrase(
        """
    ((peux|peut|pouvais|arrive|sais) pas ~2 (m'empêcher|m'arrêter|attendre|arrêter|comment|si|quoi|ce)|pourquoi ~2 pas|pas (que|seulement|sûr|loin|qu'une|dormi|mangé|le moral|la forme
        |bien|top|ouf|fort|de blague)|sais pas|(ça|ca|vais|va) pas ~1|(ne|n'ai) ~2 (que|qu'à)|aucune (blague|issue|sortie|solution|force|énergie)|sans (blague|déconner|lui|elle|toi|vous|rire)|personne ~3|rien ~2) ~4 $
    """
    ),
    no_thought=phrase(
        """
    (pense|crois|veux|dis|ai|ferai|voulais|suis|vais|va) (pas|jamais|plus) [que|envie|l'intention|prévu|dit|intention|en train] [de|d|que|que tu] [penses|croies|crois|pensiez] [que] [je|j] [vais|veux] $
    |jamais [que] [je|j] [ne|n] [vais|veux|pourrais|voudrais|ferais] $
    """
    ),
    said=phrase(
        """
    (dit|disait|dis|dire|écrit|écrivait|crié|hurlé|répond|répondu|balancé|conseillé|ordonné|demandé|commenté|souhaité) [moi|à moi|sous mon post|sous ma photo|qu'il fallait|que je devais|que je devrais|que j'aurais dû] [de|d]
    """
    ),
    agreed=phrase(
        "(il|elle|ils|t'as|vous avez|tu as) ~2 raison|peut être (qu'il|qu'elle|qu'ils|que)|je (vais|veux|devrais|crois que|pense que)|jvais|et ce soir|ce soir je"
    ),
    others=phrase(
        "(il|elle|ils|elles|qui|lui|<relative>|amis|les deux|quelqu'un|quelqu un|parents|gens|personne) ~2 $"
    ),
    anybody=phrase(
        """
    (si|quand) $|(tu as|t'as|as tu|avez vous|tu penses|vous avez|t'aurais) ~3 $|(si|quand|est ce que|as|avez|penses|pensez|aurais|t'as|as tu|avez vous|tu as|vous avez) ~1 (tu|vous|quelqu'un|on|t'as|toi|une personne|les gens|un ami|des gens|qui) ~3 $
    """
    ),
    taken_back=phrase("(jamais|non jamais|même pas en rêve|c'est pas mon genre)"),
)
