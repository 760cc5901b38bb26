"""Life in danger now: intent, a plan, a goodbye; in French."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.fr.shape import rules

CRISIS, GREEN = Tier.CRISIS, Tier.GREEN

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (je|j|ce soir|demain|cette nuit|et) <do-it>
        <do-it> ~1 <soon>
        jme (tue|suicide|pends|flingue|bute|noie|fous en l'air|tire une balle|jette ~3 (<drop>|<traffic>|vide)) !(au|à|aux|les|en|pour|a)
        saute du ~1 <drop> ~2
        (saute|sauter) ~1 (et basta|et c'est fini|et fini|et voilà)
        (je pars|partir|m'en aller|je m'en vais) [.] ~1 pour (toujours|de bon) !(en|au|à|vivre|habiter|de ce|du|de cette|d'ici|chez)
        (prépare|préparé|organise) ma mort
        (pars|vais|part) rejoindre (papa|maman|mon bébé|mon fils|mon père|ma mère|ma fille|mon frère|mamie) !(à|au|en|dans|pour|chez|sur)
        (où) (vais|jvais|je vais) ~2 (plus besoin|pas internet|pas besoin|besoin de rien)
        (bientôt|demain|l'an prochain|cet été|à noël|après) ~3 (serai|suis) ~1 (plus là|mort|morte|sous terre|au cimetière|loin de tout)
        (après ma mort|quand je serai mort|quand je serai morte)
        (en) (me tuant|me suicidant)
        (le fais|faire|ferai|fais) ~3 (mourir je veux dire|mourir quoi|pour de vrai|pour de bon)
        (décidé|décidée) à partir $
        (ce que je vais faire|ce que je m'apprête à faire) $
        (rentre|retourne) ~2 (maison du père|auprès du seigneur|auprès de dieu) ~3
        (combien|prendre) ~6 (soit fini|que ça finisse|plus me réveiller|plus se réveiller)
        (moyen|façon|méthode|manière) ~4 (de partir|pour partir|d'en finir) !(en vacances|de paris|en (train|bus|avion|voyage))
        (cherche|chercher) ~3 comment ~1 (partir|en finir|disparaître|mourir) !(en|à|au|tôt|sans|avec|pas)
        <soon> ~3 (je|j) ~1 <do-it>
        <je-vais> ~3 <own-death>
        (vais|jvais) [juste|finir par|vraiment|aller|me mettre|là|bien] <own-death>
        (je|j) ~1 <did-future>
        (vais|jvais) ~1 (mourir|crever) ~2 <soon>
        <soon> ~2 (vais|jvais) ~1 (mourir|crever|le faire|sauter|partir pour (de bon|toujours)) !(dans|le|la|un|une|sur|de (rire|faim)|à|ce devoir|mon|les)
        <tonight> ~1 (je|j|vais|jvais|faut|veux) ~2 <own-death>
        (maintenant|aujourd'hui) ~2 (veux|vais|jvais|je) ~2 <own-death>
        <own-death> [vraiment|encore|dès] <tonight>
        <soon> ~3 (je meurs|je saute|je serai mort|je serai morte|j'en finis|je pars pour (de bon|toujours)) !(dans|le|la|un|sur|avec|de (rire|faim|chaud|froid|honte|soif))
        (veux|voudrais|jveux) ~1 (mourir|crever|être mort|être morte) ~1 <soon>
        <soon> ~2 (veux|jveux) ~1 (mourir|crever|être mort|être morte)
        (décidé|décidée|décision|déterminé|déterminée) ~5 (<own-death>|mourir|partir pour (toujours|de bon)|<do-it>|d'en finir|en finir)
        (prêt|prête|décidé|décidée) à (mourir|partir pour (toujours|de bon)|en finir|<own-death>)
        (si|sinon|quand|dès que) ~9 (je <do-it>|je vais <own-death>|j'en finis)
        je saute [maintenant|ce soir|là] $
        (demain|bientôt|d'ici ce soir|dans une heure|dans quelques heures|ce soir|la semaine prochaine|lundi|à noël|l'an prochain|l'année prochaine) ~3 (je|j) ~2 (serai|existerai|vivrai|suis) ~2 (<dead>|plus là|plus)
        je serai ~1 (<dead>) ~2 (demain|bientôt|ce soir|avant|quand vous|lundi)
        je serai (mort|morte|plus de ce monde|plus en vie) !(de (rire|fatigue|faim|honte|trouille))
        (rien|personne) ~4 (m'arrêter|m'arrêtera|m'empêcher|m'empêchera|me retenir|me retiendra) ~6 (<own-death>|mourir|<do-it>|sauter|finir|partir)
        (ma dernière|mon dernier|mes dernières|mes derniers) (nuit|soir|soirée|jour|heures|heure|instants) ~2 (sur terre|de ma vie|ici bas|vivant|en vie|sur cette terre)
        c'est (ma dernière nuit|mon dernier soir|mon dernier jour) [.] $
        (rejoindre|retrouver) ~4 (là haut|au ciel|au paradis|de l'autre côté|dans la mort)
        (vais|jvais|veux|pars) ~1 (le|la|les) rejoindre ~1 (là haut|au ciel|enfin|bientôt|au paradis|dans la mort)
        (vais|jvais) ~1 rejoindre ~3 <tonight>
        (trouvera|trouverez|retrouvera) mort
        (vais|jvais|veux) ~1 en finir !(avec (ce|cet|cette|le|les|mes|ces|mon|l'))
        (en|j'en) finis $
        (j'en finis|en finis) ~1 <soon>
        (rester|passer) ~1 rater ~1
        (pas) ~1 me rater
        me jette <tonight>
        (ma) dernière (heure|nuit) $
        (mourir|tuer|suicider) ~3 (c'est décidé|c'est pour (ce soir|bientôt|demain|de vrai))
        (avant|après) ~2 (mourir|ma mort) $
        (cette fois|ce coup ci) ~4 (me rater|me raterai|me raterai pas|survivrai|la bonne je meurs)
        (vais|jvais) ~1 (passer à l'acte|faire une (connerie|bêtise) ~1 (irréparable|définitive|mourir)|faire l'irréparable|commettre l'irréparable|le faire pour de vrai)
        (l'air|ressemble|passer|croire) ~3 (d'un accident|à un accident|pour un accident|à l'accident)
        (boire|shooter|consommer|taper) ~3 (jusqu'à|pour) ~3 (en crever|mourir|plus me réveiller|s'arrête|la mort)
        (overdose finale|dernier shoot|dose finale|overdose exprès|overdose volontaire)
        (donne|laisse) ~2 jusqu'à ~6 (je me tue|j'en finis|je meurs|après c'est fini)
        (plus|pas) peur de (mourir|la mort) ~5 (ce soir|cette nuit|demain|j'y vais|prêt|prête|pars)
        (crisser|câlisser|crisse|câlisse) ~2 en bas du pont
        """,
        deaf="negation",
    ),
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (peux|sais) pas ~2 (promettre|garantir) ~5 (tuer|rester en vie|être là demain|serai là|serai encore|connerie|bêtise|mal|tenir)
        (passerai|survivrai|finirai|verrai|tiendrai) ~1 pas ~1 (la nuit|la journée|l'hiver|noël|demain|la semaine|le week end|l'année)
        (je serai|serai|existerai) ~1 plus (là|de ce monde|en vie|ici|vivant|vivante) !(au|à|après|la semaine|en|lundi|jusqu'à|pour|de|avant|dans|mardi|mercredi|jeudi|vendredi)
        (vous|tu) ~1 (me) (reverrez|verras|reverras|verrez) (plus|jamais)
        (verrai|connaîtrai|vivrai) ~1 (pas|plus|jamais) ~2 (noël|l'été|le printemps|mes vingt ans|l'année prochaine|demain)
        """,
        deaf="negation",
    ),
)

RESOLVE = rules(
    "resolve",
    "intent",
    GREEN,
    """
    (vais|jvais) ~1 le faire
    <soon> ~2 (c'est fini|tout sera fini|je le fais|c'est le moment|j'y vais)
    c'est pour <soon>
    """,
)

PLAN = (
    *rules(
        "plan",
        "plan",
        CRISIS,
        """
        (plan|plans|méthode|méthodes|moyen|moyens|façon|façons|manière|date|endroit|lieu|technique|solution) ~5 (<own-death>|mourir|me tuer|me suicider|en finir|se suicider|se tuer|mon suicide|ma mort|mettre fin)
        (planifie|prépare|planifié|préparé|prévois|prévu|organise|organisé|planifier|préparer) ~3 (mon suicide|ma mort|ma fin|mon départ définitif|<own-death>|de mourir|ma tentative)
        (sais|choisi|trouvé|décidé|repéré|réfléchi) ~4 (comment|où|quand|endroit|pont|arbre|jour|date|méthode|train) ~5 (<own-death>|mourir|je vais sauter|me pendre|je vais le faire|en finir|je vais mourir|je meurs|je saute)
        comment ~3 (se suicider|se tuer|se pendre|mourir sans|mourir vite|mourir rapidement|me tuer|me suicider|me pendre|en finir (sans|vite|rapidement)|on meurt|faire un noeud coulant|mourir proprement)
        (combien|cb|quelle dose|quelle quantité|quelle hauteur) ~8 (mourir|mortel|mortelle|mortels|se tuer|me tuer|crever|plus se réveiller|plus me réveiller|létal|létale|en finir|fatal|fatale|tuer quelqu'un)
        (dose|doses|mélange|quantité|hauteur|cocktail) ~1 (mortelle|mortelles|létale|létales|mortel|fatale|létal)
        (mourir|se suicider|me suicider|se tuer|me tuer|suicide|mort) ~2 (sans (souffrir|douleur|avoir mal)|indolore|rapidement|facilement|en douceur|propre et rapide)
        (cherche|google|googlé|recherché|regarde|lis|tapé|cherché|recherche|googler) ~8 (se suicider|me suicider|méthodes de suicide|mourir|doses mortelles|dose mortelle|hauteur du pont|noeud coulant|se tuer|se pendre) !(prévention|écoute)
        (fait mal|ça fait mal) de (se pendre|se noyer|sauter|mourir|se vider|se tirer)
        (date|jour) ~2 (fixée|fixé|choisie|choisi|prévue) ~7 (mourir|mort|morte|tue|finis|saute|suicide)
        (stocke|accumule|garde|mets|cache|planque|économise|collectionne|stocké|accumulé|gardé|mis) ~4 <pills> ~3 (depuis|pour (le jour|mourir|en finir|me tuer)|en cachette|assez)
        (acheté|commandé|pris|trouvé|récupéré|volé) ~4 (<pills>|<noose>|<firearm>|<blade>) ~3 (pour (me (tuer|pendre|suicider|ouvrir)|en finir|mourir|cette nuit)|et je sais pour quoi)
        (de quoi|assez de ~2|assez d'insuline|tout ce qu'il faut) [pour] (mourir|me tuer|en finir|crever|plus me réveiller|me suicider)
        tout est prêt ~5 (lettre|corde|cachets|mourir|meurs|adieu)
        """,
        deaf="anybody negation",
    ),
    *rules(
        "note",
        "farewell",
        CRISIS,
        """
        (lettre|lettres|mot|vidéo|message) d'adieu !(à l'alcool|à la drogue|à la clope|de werther|à ma bouteille|dans le film)
        (lettre|lettres) ~5 (pour après|quand je serai|après ma mort|pour quand je)
        (écrit|rédigé|laissé|préparé) ~2 (lettre|lettres|mot) ~5 (mes enfants|mes parents|ma mère|tout le monde|chacun|expliquer|pardon|après)
        (dernières volontés|testament) ~3 (écrit|écrites|prêt|rédigé|fait|faites) ~5 (partir|mourir|prêt|prête|tranquille|adieu)
        """,
        deaf="tense",
    ),
)

FAREWELL = (
    *rules(
        "farewell",
        "farewell",
        GREEN,
        """
        <bye>
        (pardon|pardonnez|pardonne)
        merci pour tout
        (je vous aime|je t'aime) [tous|fort]
        (désolé|désolée) pour tout
        (donné|donne) ~2 (affaires|chat|chien|tout)
        """,
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        <bye> ~5 [.] ~3 <leaving>
        <leaving> ~6 [.] ~2 (adieu|adieux|au revoir [à tous|tout le monde]) $
        (^ adieu ($|je|j'|pardon|merci|mes amis|les amis|c'est|c'était|vous|on se)|adieu (à tous|tout le monde|les amis|mes amis|le monde|la vie|mes chéris|vous tous|maman|la compagnie)) !(l'alcool|la clope|les vacances|les kilos|le tabac|la bouteille|boulot)
        (c'est|ceci est|voici|voilà) [mon|un|le] (adieu|dernier au revoir)
        (mon dernier (message|post|mot|texto)|mes derniers mots|mon ultime message) !(non lu|était|sur le)
        (dire|faire|fais) [mes|vous|mon|juste|un dernier] (adieu|adieux|au revoir pour toujours) !(à l'alcool|à la clope|aux collègues|à la bouteille|à mon bureau)
        (quand|si|lorsque|dès que) (vous|tu|quelqu'un|on|ils|elle|il) ~2 (lirez|lisez|liras|lira|lis|lit|verrez|trouverez|trouveras|trouvera) ~4 (serai|existerai|sera|suis|serais) ~3 (<dead>|mort|morte|plus|parti|partie|fini|loin pour toujours|trop tard)
        (occupez vous|occupe toi|prenez soin|prends soin|veillez|veille|garde|gardez|adoptez) ~4 (quand|si|après|lorsque|une fois que) ~2 (serai|suis|je ne serai|ma mort|je pars|je meurs|ce soir) ~1 (<dead>|plus|plus là|parti|partie|mort|ce soir|pour toujours)
        (qui|quelqu'un) ~2 (prendra|adoptera|s'occupera|gardera) ~5 (quand|si|après) ~2 (serai|ma mort|suis) ~1 (plus|parti|mort|morte)
        (dites|dis|direz) ~4 (que|qu) ~2 (aime|aimais|aimé|aimée|désolé|désolée|sa faute|leur faute|pardon) ~3 [.] ~2 (peux plus|adieu|trop tard|m'en vais|pars|c'est fini|suis parti|suis partie|plus là)
        (je pars|m'en vais|vous quitte) ~2 (pour toujours|pour de bon|définitivement|à jamais|sans retour|de ce monde) !(en vacances|du groupe|de paris|au soleil)
        (reviendrai|revenir) (pas|plus|jamais) ~1 (jamais|plus|cette fois|adieu)
        (reverra|retrouvera|retrouve|reverrons) ~2 (là haut|au ciel|de l'autre côté|dans une autre vie|au paradis|dans l'autre monde|plus jamais)
        (vous serez|seront|serez) ~1 (débarrassés|tranquilles|débarrassé|soulagés) [de moi|sans moi]
        (plus) ~1 (besoin de vous inquiéter|à vous inquiéter|à me supporter|en faites plus pour moi|vous embêter|un poids pour vous)
        (m'oubliez pas|oubliez moi pas|souvenez vous de moi|gardez un bon souvenir de moi|souviens toi de moi)
        (de|d) vous avoir (connus|connu|aimés) [.] ~2 (adieu|pour toujours|je pars|je m'en vais|pardon)
        (donné|vidé|distribué|réglé|rangé) ~5 [.] ~3 (besoin de rien|quand je serai (mort|morte|plus)|là où je vais|pour après moi|mourir)
        (là où je vais|où je vais) ~3 (besoin|rien|mieux|mal)
        plus jamais (parler de moi|de mes nouvelles)
        (vais|jvais) ~1 le faire ~4 (peur de mourir|adieu|c'est décidé|ce soir)
        (prêt|prête) pour (mon suicide|ma mort|mourir)
        (lettre) ~2 (écrite|prête) ~4 (plan|corde|cachets|date|prêt)
        (aurez|auras|entendrez|entendras) plus ~1 (de mes nouvelles|parler de moi) ~2
        (dormir|m'endormir|endors) ~1 (pour toujours|à jamais|pour de bon) !(de la|dans|sur)
        (bonne nuit) pour toujours
        (ma disparition|mon enterrement|mes obsèques|mes funérailles) ~5 (musique|chanson|veux|voudrais|fleurs|pleurez|venez)
        c'est fini pour moi !(ce|les|la|le|cette|l')
        """,
        deaf="negation tense",
    ),
)

RULES = (*INTENT, *RESOLVE, *PLAN, *FAREWELL)
