"""Pieces that the French phrases are made of (see `phrases`). "ne" may be missing everywhere, as it is when people type."""

PIECES = {
    "je": "je|j|moi je",
    "je-veux": "(je|j) [ne] veux|jveux|(je|j) voudrais|jvoudrais|(j'aimerais) [bien|juste|tellement]|je souhaite|je prefere|je préférerais|je prefererais",
    "je-vais": "(je|j) vais|jvais|j'vais|m'a|m'en vais|(je|j) compte|je m'apprête à|je suis sur le point de|je suis en train de|(je|j) pense vraiment",
    "je-suis": "(je|j) suis|jsuis|chuis|chui|chu|jsui|je me sens|jme sens|j'me sens",
    "envie": """
        envie de|envie d|l'envie de|l'envie d|besoin de|rêve de|hâte de|tenté de|tentée de|prêt à|prête à|décidé de|décidé à|décidée à|pense à|pense a|songe à
            |pensé à|penser à|pensées de|pensée de|idée de|idées de|réfléchis à|imagine|fantasme de|parle de|rêver de|qu'à|rêve que de|capable de
    """,
    "myself": "me|m",
    "drop": "pont|toit|balcon|fenêtre|falaise|immeuble|viaduc|étage|tour|building|terrasse|parking|clocher",
    "traffic": "train|métro|rer|tram|bus|camion|voiture|rails|voies|tgv|rames|rame|quai",
    "hard": """
        tuer|suicider|pendre|flinguer|buter|supprimer|noyer|défenestrer|empoisonner|immoler|étrangler|zigouiller|trucider|crever|foutre en l'air|foutre en lair|fouttre en l'air
            |crisser en bas|câlisser en bas|donner la mort|ôter la vie|enlever la vie|tirer une balle|mettre une balle|faire sauter la cervelle
            |faire sauter le caisson|ouvrir les veines|tailler les veines|taillader les veines|trancher les veines|couper les veines|laisser mourir|exploser le crâne
            |jeter ~3 (<drop>|<traffic>|vide|seine|rhône|fleuve|canal|lac)|balancer ~3 (<drop>|<traffic>|vide)|kill|unalive|finir ~1 (ce soir|cette nuit|demain)
    """,
    "own-death": """
        (me|m|jme) <hard> !(les yeux|au (boulot|travail|taf|sport)|à (la tâche|ranger|te|lui|faire))
        |m'ôter la vie|m'enlever la vie|m'ouvrir les veines|m'immoler|m'empoisonner|m'étrangler|m'exploser ~2 (mur|arbre)
        |mettre fin à (mes jours|ma vie|mon existence|mes souffrances|ma souffrance|tout ça|tout ca|cette vie|ma misère|mon calvaire)
        |(en|d'en|j'en) finir avec (la vie|tout|ma vie|cette vie|moi|l'existence|tout ça)
        |en finir (pour de bon|définitivement|une fois pour toutes|une bonne fois)
        |sauter ~1 (du|d'un|de la|de ce|par la|par le|de mon) ~2 <drop>
        |sauter (sous|devant) ~2 <traffic>
        |passer sous (un|le) <traffic>
        |commettre un suicide|faire une (ts|tentative de suicide)
        |(rouler|foncer|rentrer|aller|lancer la voiture|jeter la voiture|encastrer) ~3 (arbre|mur|platane|ravin|pile de pont|camion)
        |prendre l'autoroute à contresens
        |quitter ce monde|quitter cette vie|quitter cette terre|faire le grand saut|tirer ma révérence pour toujours
    """,
    "do-it": """
        (me|jme) (tue|suicide|pends|flingue|bute|supprime|noie|fous en l'air|tire une balle|mets une balle|tranche les veines|taillade les veines|ouvre les veines|coupe les veines
            |fais sauter la cervelle|jette ~3 (<drop>|<traffic>|vide)|balance ~3 (<drop>|<traffic>|vide)) !(au|à|aux|les yeux|en|pour)
        |m'ouvre les veines
        |mets fin à (mes jours|ma vie|mon existence|mes souffrances|tout ça)
        |(en|j'en) finis (avec (la vie|tout|moi)|pour de bon|ce soir|cette nuit|demain|maintenant|là)
        |saute ~1 (du|d'un|de la|par la) ~2 <drop>
        |(saute|passe) (sous|devant) ~2 <traffic>
        |(fonce|rentre|roule) ~3 (arbre|mur|platane|ravin|pile de pont)
    """,
    "did-future": "me (tuerai|suiciderai|pendrai|flinguerai|foutrai en l'air)|mettrai fin à mes jours|sauterai du|en finirai",
    "their-death": """
        (se|s) (tuer|suicider|pendre|flinguer|buter|foutre en l'air|noyer|supprimer|jeter ~3 (<drop>|<traffic>|vide)|tirer une balle|ouvrir les veines|tailler les veines|faire du mal|donner la mort|ôter la vie
            |mutiler|scarifier)
        |s'ouvrir les veines|s'ôter la vie|s'enlever la vie
        |mettre fin à (ses jours|sa vie)
        |en finir [avec (la vie|tout)] !(avec (ce|cet|cette|le|les|son|ses))
        |sauter [du ~2|d'un ~2|par la ~1] $|sauter ~2 <drop>
        |passer à l'acte|faire une (bêtise|connerie|ts|tentative)
    """,
    "their-doing": """
        (se|s) (tue|suicide|pend|flingue|jette ~3 (<drop>|<traffic>|vide)|fout en l'air|bute)|met fin à (ses jours|sa vie)|en finit [avec la vie|ce soir]|saute ~1 (du|d'un|de la) ~2 <drop>
            |va (se tuer|se suicider|se pendre|sauter|en finir|se flinguer|se foutre en l'air|mourir ce soir)|vont (se tuer|se suicider)
    """,
    "dead": "mort|morte|crevé pour de bon|décédé|décédée|six pieds sous terre|plus de ce monde|plus en vie|plus vivant|plus vivante|dans ma tombe|sous terre|au cimetière",
    "soon": """
        ce soir|cette nuit|demain|aujourd'hui|maintenant|bientôt|tout à l'heure|tout de suite|ce week end|ce weekend|cette semaine|dimanche|lundi|mardi|mercredi|jeudi|vendredi
            |samedi|dans (une|deux|quelques|#) (heure|heures|minutes|jours)|d'ici (ce soir|demain|noël)|après (noël|les fêtes|les exams|le boulot|l'enterrement|mon anniversaire)|avant (noël|la fin de la semaine)
            |à soir|betôt|de suite|dans la nuit|là maintenant|pour de bon|définitivement
    """,
    "tonight": "ce soir|cette nuit|demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|tout à l'heure|ce week end|tout de suite|dans (une|deux|#) (heure|heures|minutes|jours)|à soir|bientôt",
    "relative": """
        ami|amie|copain|copine|mec|meuf|mari|femme|conjoint|conjointe|compagnon|compagne|ex|fils|fille|enfant|enfants|frère|soeur|père|mère|maman|papa|pote|oncle
            |tante|neveu|nièce|cousin|cousine|collègue|voisin|voisine|coloc|colocataire|parrain|marraine|filleul|filleule|beau père|belle mère|beau frère|belle soeur|ado|gamin|gamine|gosse
            |grand père|grand mère|mamie|papi|petit fils|petite fille|membre|élève|patron|chum|blonde|daron|daronne|petit|petite|chéri|chérie|proche|camarade|gars|type
    """,
    "they": """
        il|elle|ils|elles|quelqu'un|(mon|ma|mes|un|une|le|la|notre|ton|ta|son|sa) [meilleur|meilleure|petit|petite|grand|grande|vieil|vieux|jeune|propre|seul|seule|autre|ancien|ancienne] <relative> [du groupe|à moi|d'ici]
    """,
    "pills": """
        cachets|cachet|comprimés|comprimé|médocs|médicaments|médoc|pilules|somnifères|doliprane|dolipranes|doli|paracétamol|xanax|lexomil|tramadol|benzos|valium|insuline|antidépresseurs
            |anxiolytiques|plaquette|plaquettes|boîte|boîtes|tube|ibuprofène|aspirine|codéine|stilnox|zopiclone|imovane|seresta|seroquel|lithium|bêtabloquants|temesta|efferalgan|tylenol|advil|méthadone|subutex|pills|traitement
    """,
    "drug": """
        héro|héroïne|came|coke|cocaïne|crack|speed|md|mdma|kéta|kétamine|ghb|gbl|fentanyl|fenta|opium|lean|codéine|tramadol|xanax|benzos|3mmc|mdpv|meth|crystal|rabla|caillou|lsd|morphine
            |oxy|oxycodone|patch|méthadone|trace|traces|shoot|produit|poppers|drogue
    """,
    "drink": "bière|bières|vin|vodka|whisky|rhum|pastis|ricard|alcool|bouteille|rosé|pinard|binouze|gin|tequila|champagne",
    "blade": "couteau|lame|lames|rasoir|cutter|scalpel|ciseaux|tesson|lame de rasoir|couteaux",
    "firearm": "fusil|flingue|arme|pistolet|revolver|carabine|gun|arme de service|calibre",
    "noose": "corde|noeud coulant|ceinture|noeud|câble|foulard",
    "edge": "pont|toit|falaise|rails|voies|quai|balcon|fenêtre|rebord|parapet|bord du quai|bord du toit|viaduc|vide|bord de la falaise|rambarde|corniche|passerelle|voie ferrée",
    "poison": "javel|eau de javel|déboucheur|antigel|poison|mort aux rats|produit ménager|produit vaisselle|détergent|white spirit|pesticide|désherbant|acide|pastille de lave vaisselle|lessive|détartrant|destop|glyphosate",
    "bye": "adieu|au revoir|ciao|salut à tous|bye|adios|goodbye|tchao|bonne continuation à tous|farewell",
    "leaving": """
        (peux|veux) plus (vivre|continuer|tenir|me battre|supporter)|j'en peux plus|je n'en peux plus|jpp|(pars|m'en vais|vous quitte) (pour toujours|pour de bon|définitivement)|pardonnez moi
            |pas [de] (votre|ta|leur) faute|plus la force|plus jamais de mes nouvelles|aurez plus de mes nouvelles|c'est fini pour moi|je vous ai aimés|je vous aimais|je reviendrai (pas|jamais)|quitte ce monde
            |<own-death>|<do-it>|c'était trop dur
    """,
    "many": "dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|##|une trentaine|une vingtaine|une dizaine",
    "trouble": """
        respire plus|arrive plus à respirer|arrive pas à respirer|peux plus respirer|mal à respirer|coeur (s'emballe|qui lâche|lâche|bat|cogne|déconne|palpite|qui s'emballe|va exploser|fait n'importe quoi)|mal à la poitrine|mal au coeur
            |douleur ~2 poitrine|vois (trouble|noir|flou|double)|tombe dans les pommes|tomber dans les pommes|m'endors|je m'endors|m'évanouir|convulse|peur de mourir|j'ai peur|aidez moi|aide moi|à l'aide|au secours|tiens plus debout|sens plus|tout tourne
            |ça tourne|tête qui tourne|tête tourne|tremble|sueurs|je pars|je suis seul|je suis seule|lèvres|appeler le 15|me sens partir
    """,
    "year": "|".join(str(year) for year in range(1960, 2031)),
}
