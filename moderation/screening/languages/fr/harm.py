"""Self-harm, a craving or a relapse under way: the writer's own; in French."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.fr.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

SELF_HARM = (
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (me suis|jme suis|m'être) ~2 (scarifié|scarifiée|mutilé|mutilée|automutilé|automutilée|tailladé|tailladée|rescarifié|recoupé|recoupée|fait du mal|fait mal exprès|charcuté|lacéré)
        (me suis|jme suis) ~2 (coupé|coupée|brûlé|brûlée|frappé|cogné|griffé|griffée) ~3 (exprès|volontairement|encore|ce soir|cette nuit|hier|hier soir|bras|cuisses|cuisse|poignet|poignets|jambes|avec (une lame|la lame|un rasoir|un cutter|mon briquet)|pour me punir|avec une clope|au sang)
        (coupé|brûlé|coupée|brûlée|blessé|blessée|frappé) ~2 (exprès|volontairement)
        (viens de|viens d|recommence à|recommencé à) ~1 me (scarifier|couper|mutiler|brûler|taillader|faire du mal)
        (me|jme) (scarifie|mutile|taillade)
        (ans|mois|semaines|jours) ~1 sans (me couper|mutilation|scarification|scarif|automutilation|lame) ~4 (ce soir|foutu|foutus|si|craqué|hier|terminé|perdu|gâché)
        (cicatrices|coupures|plaies|entailles) ~6 (nouvelles|fraîches|de nouvelles)
        (peur|envie|faut) ~2 (que je me punisse|me blesser|me punir|que ça fasse mal) !(au|en|à|dans|sur|avec)
        (crève|hais) ~2 ce corps
        (me) (scarifie|mutile|automutile|taillade|lacère) ~2
        (me) (coupe|brûle|frappe|griffe|fais du mal|fais mal|cogne) ~2 (exprès|tous les|toutes les|depuis|en cachette|de plus en plus|volontairement|les bras|les cuisses|jusqu'au sang)
        (recommencé|repris|rechute|rechuté|replongé) ~4 (scarifier|automutilation|couper|mutiler|lame|scarification|scarifications|scarif)
        (ressorti|repris|sorti|retrouvé) ~2 (la lame|les lames|le rasoir|le cutter|ma lame)
        (bras|cuisses|poignets|jambes) ~3 (coupures|en sang|tailladés|tailladées|scarifiés|lacérés|ouverts|pleins de plaies|entailles)
        (tape|frappe|fracasse) ~3 tête contre ~2 (mur|murs|porte|sol)
        (clope|clopes|cigarette|cigarettes) ~4 (bras|peau|main|cuisse) !(à la main|en main|à la bouche)
        (vomis|fais vomir|vomir) ~7 (dans les pommes|coeur|sang|évanouis|m'évanouis|tombe)
        (rien mangé|mange plus|mangé depuis|plus mangé|jeûne) ~7 (évanouis|évanouie|tombée|tombé|pommes|malaise|coeur|exprès|voulu|vertiges)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "self-harm-urge",
        "self-harm",
        RED,
        """
        (envie|besoin|l'envie|pulsion|pulsions|vais|veux|jvais|jveux|peur|failli|tentée|tenté|aimerais|faut) ~2 (me|m) (couper|scarifier|mutiler|faire du mal|faire mal|brûler|punir|taillader|automutiler|griffer|cogner|lacérer|frapper) !(au|en|à|dans|sur|les cheveux|la frange|les ongles|du monde|une part|un bout|la parole)
        (la lame|le rasoir|le cutter) ~2 (m'appelle|est là|me parle|me tente)
        (automutilation|scarification|me couper|me scarifier|la douleur) ~4 (seul truc|seule chose|seul moyen|m'aide|me soulage|soulage)
        """,
        subject="self",
    ),
)

CRAVING = (
    *rules(
        "craving",
        "craving",
        AMBER,
        """
        (envie|craving|l'envie|pulsion|manque) ~6 (énorme|de fou|de malade|trop forte|insupportable|terrible|horrible|qui monte|atroce|de ouf|très forte|intense|plus fort que moi) ~4
        (envie|craving|manque|besoin) ~4 (boire|consommer|taper|me défoncer|fumer du|me piquer|jouer|coke|héro|alcool|verre|shoot|replonger) ~6 (tiens plus|craque|craquer|aidez|seul|seule|devant|peur|résister|peux plus|tremble|à deux doigts|plus fort)
        (grosse|énorme|putain|trop|furieuse|terrible|sacrée) ~1 (envie) (de|d) ~1 (boire|consommer|taper|me défoncer|me piquer|jouer|replonger|me mettre une mine|me droguer) !(d'eau|un café|aux cartes)
        (à deux doigts|à ça|sur le point|tout près|limite|pas loin) (de|d) ~1 (boire|craquer|rechuter|replonger|appeler mon dealer|consommer|reprendre|jouer|me défoncer)
        (bouteille|came|gramme|coke|vodka|whisky|héro|seringue|verre) ~3 (devant moi|sur la table|dans ma main|dans ma poche|m'appelle|est ouverte|me regarde) !(d'eau)
        (devant|en bas de|chez|à côté) ~3 (dealer|bar|casino|magasin d'alcool|saq|liquor|pmu|point de deal|four) ~6 (craquer|craque|tiens|rentrer|tremble|besoin|aidez|résister|entrer)
        (appeler|appelé|écrit|texté|contacté|message|rappelé|revoir|appelle) ~2 (mon dealer|dealer|le dealer|mon plug|mon fournisseur)
        (vais|jvais) ~1 (craquer|replonger|rechuter|reconsommer|reboire|boire ce soir|consommer ce soir) 
        (arrive|arrête|peux) (pas|plus) ~2 (m'arrêter|résister|arrêter|me retenir) ~1 (de|d)? ~1
        """.replace("(de|d)? ~1", "~2"),
        deaf="negation",
    ),
    *rules(
        "relapse-distress",
        "craving",
        AMBER,
        """
        (rechute|rechuté|rebu|reconsommé|replongé|craqué|bu|joué|misé|perdu) ~8 [.] ~5 (me déteste|honte|foutu|pour rien|une merde|à quoi bon|j'abandonne|tout gâché|me hais|nul|nulle|irrécupérable|fini|peux plus|désespéré|désespérée|plus rien|sais plus quoi)
        (bourré|bourrée|défoncé|défoncée|ivre|saoul|saoule|raide|perché|pété|torché) ~7 [.] ~4 (me déteste|honte|fous de tout|pleure|sais plus|peux plus|tout seul|toute seule|aidez|perdu|perdue|envie de)
        """,
        deaf="tense",
    ),
)

RULES = (*SELF_HARM, *CRAVING)
