"""A wish to die, a wish not to be here, no hope: the writer's own; in French."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.fr.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

WISH = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        [<je-veux>] [juste|vraiment|seulement] <own-death>
        (veux|jveux|voudrais|aimerais|j'aimerais|souhaite|préférerais|préfère|devrais|mérite de|mériterais de|rêve de|espère|prie pour) ~2 (mourir|crever|être mort|être morte|clamser|mort|morte|y passer|claquer) !(de (rire|faim|soif|chaud|froid|honte)|pour un|pour
            une|sur scène|que de|plutôt que de manger)
        (envie|besoin) (de|d) ~1 (mourir|crever|être mort|être morte|clamser|<hard>) !(de rire|de faim)
        (l'envie|envies|l'idée|idées|pensées|pensée|désir) (de|d) (mourir|mort|suicide|crever|<hard>|me tuer)
        (idées|pensées|envies|pulsions|tendances|crise|pensée|idée) ~1 (suicidaires|suicidaire|de suicide|de mort)
        <je-suis> ~2 (suicidaire)
        (suicidaire) ~1 (ce soir|encore|depuis|en ce moment|à nouveau|là)
        ^ suicidaire
        ^ suicide $
        (le goût|goût|hâte|l'intention) ~1 (de|d) (mourir|crever)
        (tirer ma révérence|passer l'arme à gauche|quitter la scène|manger les pissenlits|sous terre|rendre l'âme|casser ma pipe) ~3 (attends|que ça|hâte|bientôt|veux|envie|serai|pour de bon)
        (m'en débarrasser) $
        (arrêter|arreter|finir) [.] de vivre
        (dormir|m'endormir) ~6 (pour toujours|plus rien|dure toujours|jamais se réveiller)
        (si) ~4 (meurt|part|s'en va) ~1 je meurs ~1
        (seul|seule|que lui|qu'elle|que ça|lui) ~2 (me tenait|me tient|me gardait|me maintenait) ~1 (en vie|debout|à la vie)
        (reste|plus) ~1 (qu'à) (mourir|crever|en finir|partir)
        (jamais|pas) ~1 (arrêté|cessé) ~1 (de|d) vouloir (mourir|en finir)
        (pour|à) ~1 pas me réveiller ~1
        (entrer|marcher|aller) ~2 (l'eau|la mer|le lac|le fleuve|rivière) ~3 (ressortir|revenir|loin)
        (laisse|laisser) mourir ~2 (faim)
        (pourquoi|j'aurais dû|aurait dû) ~3 être moi ~3
        (accident de personne|prochain accident) ~3 (moi|ce sera moi)
        (supporte|supporter) (pas|plus) ~1 (de vivre|la vie|d'exister)
        (je meurs|mourrai|mourir) ~2 (déconne pas|blague pas|sérieux|et je le pense)
        (crever|mourir|vivre) ou (pas|mourir|crever) ~3
        (pense|penser|songe|réfléchis|pensé|pensais|repense|envisage) ~3 (à|au|a|de|le|aux) ~2 (mourir|suicide|la mort|ma mort|me tuer|en finir|<own-death>|ma propre mort|me suicider|sauter|mon enterrement|mes funérailles) !(de (mon|ma|mes)|du chien)
        (pense|pensé) ~1 [plus] (qu'à) ~1 (mourir|crever|en finir|la mort|ça mourir|<own-death>)
        (mort|mourir|suicide|le suicide|crever|me tuer|en finir) ~2 (est|serait|semble|paraît|me paraît|c'est|ce serait) ~3 (solution|issue|sortie|soulagement|délivrance|libération|option|repos|reposant|mieux|doux|seule chose|échappatoire|choix)
        (seule|seul|unique|dernière) (solution|issue|sortie|option|échappatoire|porte de sortie|moyen) ~3 (mort|mourir|suicide|me tuer|en finir|partir pour toujours)
        (déteste|regrette|supporte plus|hais|marre|assez|fatigué|fatiguée|las|lasse|tanné|tannée|ras le bol|épuisé|épuisée|saoulé|claque) ~1 (de|d|d'être|l'idée d'être) (vivre|être en vie|exister|la vie|cette vie|être vivant|être vivante) !(chez|ici|dans|à|en|avec|seul|seule|comme|de|loin|parisienne)
        (fatigué|fatiguée|las|lasse|marre|épuisé|épuisée|dégoûté) (de la vie|de cette vie|d'exister|de respirer)
        pourquoi ~3 (suis encore|je suis encore|suis je encore|vis encore|je vis|je meurs pas|peux pas mourir|peux pas juste mourir|me laisse pas mourir)
        (mieux|préférable|autant) ~3 (mort|morte|que je meure|que je sois mort|que je sois morte|mourir|six pieds sous terre) !(de rire|que lui)
        (serais|serait|suis|étais) ~1 mieux ~1 (mort|morte|six pieds sous terre)
        (me réveiller|réveiller) ~1 (plus jamais|jamais)
        (m'endormir|dormir|endormir) ~3 (plus jamais me réveiller|jamais me réveiller|plus me réveiller|ne pas me réveiller|pour toujours|plus se réveiller|et pas me réveiller)
        (mourir|crever|partir|claquer) dans mon sommeil
        (si j'avais|j'aurais|avoir|pas|me manque) ~2 (le courage|les couilles|le cran|une arme|un flingue) ~5 (mort|morte|tuerais|me tuer|en finir|finirais|sauter|sauterais|suicider|plus là|foutrais|foutu|passer à l'acte)
        (trop lâche|lâche) ~3 (me tuer|mourir|en finir|suicider|sauter)
        (retient|empêche|garde|raccroche) ~4 (de mourir|en vie|de me tuer|d'en finir|de sauter|de me suicider|à la vie)
        (voix|tête) ~3 (dit|disent|répète|répètent|ordonne|crie|pousse|ordonnent|hurlent) ~3 (me tuer|sauter|mourir|le faire|faire du mal|me couper|en finir|crever|suicider|tuer)
        (peur) ~3 (de moi même|me faire du mal|faire une connerie ce soir|passer à l'acte|ce que je pourrais ~1 faire|ce dont je suis capable|me tuer|craquer et en finir)
        (pas en sécurité|me fais pas confiance|fais plus confiance) ~3 (moi|seul|seule|ce soir|couteaux|cachets|même|chez)
        (vais|jvais) ~1 (faire) ~1 (une connerie|une bêtise|un truc irréversible|quelque chose de grave|du mal|le pire)
        (me faire) (du mal|mal) ~1 (ce soir|encore|à nouveau|là|à moi)
        (laissez moi|laisse moi|laissez|laisse) ~1 (mourir|crever|partir pour de bon)
        (dieu|seigneur) ~5 (prends moi|reprends moi|mourir|emmène moi|rappelle moi|réveille pas|emporte moi)
        (aurais dû|auraient dû|aurait dû|aurais voulu|aurais préféré) ~2 (mourir|y rester|me laisser mourir|crever|pas me réanimer|pas me sauver|laisser partir)
        (enfer|pardonne|pêché|péché) ~5 (suicide|suicider|se tue|se suicide|me tue)
        (que) (ma vie|mon coeur|la vie) ~1 (s'arrête|finisse|se termine)
        (sortir|quitter|partir|en finir|dégager|m'en aller) ~2 (de cette vie|ce monde|cette vie|de la vie|de ce monde|cette terre|cette existence|de cette planète)
        (vide|pont|quai|fenêtre|balcon|rails|train) ~6 (m'attire|m'attirent|m'appelle|envie de sauter|l'envie de sauter|m'imagine sauter|imagine sauter|m'aspire)
        (j'irai|finir) ~2 (six pieds sous terre|au cimetière|sous un train)
        (me réveiller|réveiller|réveille) pas ~1 (demain|un matin)
        (me) (fais|ferai) ~1 (du mal|mal) $
        (envie de|envie d|j'ai envie de) ~1 sauter $
        (me|jme) (flinguerais|tuerais|suiciderais|pendrais)
        (mourir|en finir|crever|me tuer) ~2 (j'en rêve|c'est tout ce que|que ça dans ma tête|j'y pense|ça m'obsède|me hante)
        (redeviens|deviens|toujours) suicidaire
        (comment je mourrais|comment je vais mourir|si je mourais|à quoi ressemblera ma mort)
        (mon|au|par) suicide !(squad|assisté|écoute|de durkheim|est pas|des jeunes|chez|collectif|commercial|dans la|français|d'un|d'une|de mon|de ma|de son|forestier)
        (jouer à la roulette russe)
        """,
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (veux|peux|voudrais|jveux|jpeux|ai|mérite|j'ai|aimerais|envie de) ~2 (plus|pas|ne plus|ne pas) ~1 (vivre|exister|être en vie|être vivant|être vivante|rester en vie|être de ce monde|continuer à vivre|survivre) !(ici|sans|à|avec|dans|en|au|chez|seul|seule|ensemble|loin|comme des|dans cette ville
            |dans cet|chez mes|ensemble|en ville|à la campagne|loin|sans toi|en coloc|seule à|en appart)
        (plus|pas|aucune|aucun|zéro|perdu|pu|perte) ~2 (envie|goût|force|courage|raison|raisons|volonté|joie|l'envie|le goût) ~1 (de|d|à) ~1 (vivre|la vie|rester en vie|être en vie|exister|continuer à vivre|être là|vivre encore|me lever le matin et vivre)
        (plus|pas|rien) ~2 (qui me retient|pour vivre|me retient|me rattache|à vivre|pour rester en vie|pour me retenir) !(ici|à|dans|en|au)
        (sais|suis) pas ~2 (si|comment) ~3 (passer|tenir|survivre|passerai|tiendrai|survivrai|vais passer|vais tenir) ~1 (la nuit|cette nuit|la soirée|le week end|l'hiver|demain|jusqu'à demain)
        (vaut|vaux|valent) (pas|plus) ~2 (vivre|d'être vécue|d'être vécu|vécue)
        (mérite) (pas|plus) ~1 (vivre|d'être en vie|la vie|d'exister)
        """,
        deaf="negation",
    ),
)

PASSIVE = rules(
    "passive",
    "passive",
    AMBER,
    """
    (veux|voudrais|aimerais|jveux|envie de|envie d|besoin de) ~2 (disparaître|m'effacer|m'évaporer|être ailleurs pour toujours|devenir invisible) !(en vacances|sous la couette)
    (veux|voudrais|aimerais|jveux) ~2 (plus|pas) ~1 (être là|être ici|me réveiller|me lever|exister) !(pour la réunion|à ce boulot)
    (que) ~1 (ça|tout|ca|cela) ~1 (s'arrête|s'arrêtent|cesse|finisse|se termine)
    (faites|fais|fait|faut) ~2 (que|qu) ~1 (ça|tout|ca) ~1 (s'arrête|cesse)
    (pas|jamais) ~1 (naître|né|née|dû naître|dû exister|exister|venir au monde)
    (irait|iraient|seraient|serait|seriez|va|vont|iriez|vivrait|vivraient) ~4 (mieux|plus heureux|soulagés|plus simple|tranquilles|débarrassés) ~1 (sans moi|si (je|j)|si j'étais|si j'existais)
    sans moi ~7 (mieux|plus simple|tranquilles|heureux|tranquille|soulagés|facile|soulagé)
    (si) (j'étais|je suis|j'existais|je disparaissais|je mourais|je meurs|je crève|j'étais mort) ~3 (plus|pas|mieux|là|tout le monde|personne|ils|ça changerait)
    (personne|nul) ~3 (remarquerait|regretterait|regrettera|manquerai|manquerais|rendrait compte|pleurerait|remarquera|rendra compte|pleurera|m'aime|en aura rien|s'en rendra)
    (suis|être|être) ~2 (fardeau|poids|boulet|de trop|une charge|une plaie|un déchet) 
    (fous|fiche|fiches|égal|importe|osef) ~4 (de crever|de mourir|si je meurs|m'arrive|de me réveiller|de vivre|vivre ou mourir|si je crève|qu'il m'arrive|ce qui m'arrive|d'y passer|d'y rester)
    (bientôt|plus) ~1 (plus là|tranquille|pour longtemps|très longtemps|la paix) $
    (voiture|bus|train|camion) ~3 (me percute|m'écrase|me renverse|me fauche|m'emporte|me rentre dedans|m'écraser)
    (veux|voudrais|envie de) ~1 (mourir|crever)
    (tuez|achevez|achève) moi
    (pars|partir|m'en vais) ~1 pour toujours
    (tout) ~1 (m'est|est) égal
    (ça) m'est égal $
    (camion|voiture|train|bus) ~5 (tant mieux|dommage|serait bien|ce serait bien|me gênerait pas)
    (dernier|dernière) ~1 (soir|nuit) !(de vacances|ensemble|à paris|du festival)
    (espère|prie) ~6 (le dernier|la dernière|pas de demain|en aura pas|plus de demain)
    (manquerai|manquerais|manque) ~1 à personne
    (de trop) ~2 (partout|sur terre|ici|pour tous)
    (chaque jour|tous les jours|vivre|la vie|ma vie) ~2 (torture|supplice|calvaire|enfer|souffrance|sert à rien|vaut rien|vaut plus rien)
    (prise|pris|coincé|coincée) ~1 au piège
    (qu'une|qu'une seule|que cette|seule) ~1 (sortie|issue) !(autoroute|de secours)
    (se taise|se taisent|silence|la paix) ~1 pour toujours
    (comptera|servira|importera) ~1 (plus|plus rien) $
    (plus|pas) envie de ~1 (me réveiller|me lever|rien|continuer|me battre)
    (goût) ~1 (à rien|de rien)
    (les idées|les pensées) ~1 (sont|reviennent) ~3 (là|toutes|fortes|revenues)
    (me droguer|me piquer|boire|consommer) ~6 (fous|fiche|bats)
    """,
    deaf="negation tense",
)

HOPELESS = rules(
    "hopeless",
    "hopeless",
    AMBER,
    """
    (j'en|je n'en|n'en|en|jen) ~1 (peux|peu|pouvais) ~1 plus !(de (rire|ce cours|cette chanson|la neige|tes|ces|cette pub|l'hiver|la pluie|ce boulot|l'école|ce temps|attendre|manger)|mdr|ptdr|lol|attendre|haha|j'ai trop mangé|le gâteau|d'attendre|du bruit)
    jpp !(de (rire|ce|cette|la|tes|ces|toi|lui|elle)|mdr|ptdr|lol|haha|l)
    (peux|veux|arrive|tiens|tiendrai|y arrive|supporte|jpeux|jveux) ~1 (plus|pas) $
    (y arrive|tiens|tiendrai|tenir|supporte|supporter|continuer) ~1 (plus|pas) ~1 (longtemps|comme ça|debout|le coup) 
    (peux|veux) plus (continuer|tenir|avancer|lutter|me battre|supporter|faire semblant|endurer) !(à courir|ce régime)
    (bout du rouleau|au fond du trou|au plus bas|fond du gouffre|à bout de force|à bout de forces|toucher le fond)
    (suis|chu|jsuis|chuis) ~1 (à bout|au bout|à boute|en train de craquer|détruit|détruite|brisé|brisée|foutu|foutue|piégé|piégée|désespéré|désespérée) !(de souffle|du couloir|du fil|dans les bouchons|sur l'autoroute|le livre)
    (à quoi bon|à quoi ça sert|quoi bon|ça sert à rien|sert à rien de (continuer|vivre|se battre|lutter|essayer)) !(cette appli|ce bouton|ce truc|le bouton|cette)
    (plus|aucun|pas|perdu|zéro|sans) ~2 (espoir|avenir|issue|solution|sens|porte de sortie|échappatoire|but)
    (vie|tout) ~1 (est|semble|c'est|me semble) ~2 (foutue|foutu|finie|fini pour moi|échec|sans issue|vide|détruite|gâchée|n'a plus de sens|plus aucun sens|insupportable|enfer|ne vaut rien)
    (vois|voit) (pas|plus) ~2 (le bout|d'avenir|la fin|de sens|l'intérêt|comment m'en sortir|comment continuer|d'issue)
    (baisse les bras|j'abandonne tout|je lâche tout|lâche l'affaire avec la vie)
    (je vaux rien|vaux rien|vaux plus rien|sers à rien|suis rien|suis une merde|suis un déchet|suis nul|suis nulle|suis une erreur|suis un échec) !(en maths|en cuisine|au foot|à ce jeu|en dessin|en sport)
    (me déteste|me hais|me dégoûte|me détester|déteste ma vie|hais ma vie)
    (ça|ca|cela|rien|j) ~2 (ira|changera|s'arrangera|irai|irait|arrangera) ~1 (jamais|pas|plus) ~1
    (plus|pas) de forces [pour]
    (pu|plus|pus) capable !(de trouver)
    (idées noires|idées sombres|broie du noir|pensées noires|pensées sombres)
    (tout noir|trop noir|nuit noire) ~3 (tête|moi|dedans|intérieur)
    """,
    deaf="negation tense",
)

RULES = (*WISH, *PASSIVE, *HOPELESS)
