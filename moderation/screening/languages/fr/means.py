"""Life in danger now: means at hand, an act under way, an overdose; in French."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.fr.shape import rules

CRISIS, GREEN = Tier.CRISIS, Tier.GREEN

MEANS = (
    *rules(
        "means",
        "means",
        GREEN,
        """
        (j'ai|avec|ma|mon|la|le|une|un|les) ~1 (<blade>|<firearm>|<noose>)
        (j'ai|mes|les|des|tous|avec) ~2 <pills> ~3 (devant|main|table|là|prêts|côté|compté|comptés|alignés)
        """,
    ),
    *rules(
        "place",
        "means",
        GREEN,
        """
        (suis|monté|montée|assis|assise|debout|marche|attends|là|vais) ~3 (sur|au|à|près|devant) ~2 <edge>
        """,
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        (<firearm>|canon) ~4 (tempe|tête|bouche|menton|coeur|poitrine)
        (<firearm>) ~2 (est chargé|est chargée|chargé|chargée)
        (<noose>) ~5 (cou|poutre|au dessus de ma tête|plafond)
        (corde|noeud) ~3 (attachée|accrochée|est prête|est prêt)
        doigt sur la (détente|gâchette)
        (<firearm>|<noose>|<blade>|<pills>) ~4 (pour moi|et c'est fini|après la paix|pour toujours|et après le silence|et basta)
        (c'est) ~2 (pour me couper|pour me tuer|pour me pendre)
        (<noose>) ~2 (et après|puis) ~2 (silence|paix|rien|plus rien)
        <blade> ~3 (sur|contre|au|sous) ~2 (poignet|poignets|veines|gorge|bras)
        (<blade>|<firearm>|<noose>|<pills>|vide) ~9 (veux|voudrais|envie) ~3 (mourir|crever|plus vivre|en finir|<own-death>)
        (<blade>|<firearm>|<noose>|<pills>) ~7 (<own-death>|mourir|en finir|d'en finir|tout avaler|tout prendre|m'appelle|m'appellent|j'ose|peux plus)
        (mourir|en finir|d'en finir|<own-death>|plus vivre) ~8 (<blade>|<firearm>|<noose>|<pills>) ~3 (main|devant|côté|là|prêt|prêts|prête|table)
        (vais|jvais|veux|envie|voudrais|tenté|tentée|pourrais) ~4 (avaler|prendre|gober|bouffer|vider) ~1 (tous|toute|toutes|tout|trop|la boîte|le tube|la plaquette) ~3 (<pills>|d'un coup|ce que j'ai|ce qu'il y a) !(comme prescrit|avec un verre d'eau|à la pharmacie)
        (avaler|prendre|gober|bouffer|vider) (toute|tout|tous|toutes|deux|trois) ~1 (la|le|les|mes|ma|boîtes) ~1 (<pills>) !(comme)
        <pills> ~4 (comptés|alignés|dissous|étalés) ~9
        (assez|suffisamment) ~2 (<pills>|<drug>) ~2 (pour) ~2 (mourir|me tuer|en finir|plus me réveiller|crever|tuer|partir)
        (assis|assise|allongé|allongée|enfermé|enfermée|là) ~5 avec ~3 (<blade>|<firearm>|<noose>|<pills>) ~6 (pleure|mourir|finir|main|peux plus|hésite|devant|courage|réfléchis|père|tremble)
        """,
        deaf="tense",
    ),
    *rules(
        "place",
        "means",
        CRISIS,
        """
        (suis|là|monté|montée|assis|assise|debout|penché|penchée|me tiens) ~4 <edge> ~8 [.] ~3 (sauter|saute|fini|finir|retenir|mourir|peux plus|lâcher|me jeter|me laisser tomber|passer|pardon|adieu|dites|appelle|attire|plus rien) !(dans la piscine|le petit|un repas|nager)
        (allongé|allongée|couché|couchée|assis|assise) ~2 sur ~2 (rails|voies|voie ferrée)
        (passé|passée|enjambé|côté) ~3 (la rambarde|le parapet|la barrière|rambarde|parapet)
        (au bord|bord) (du quai|du toit|du vide|de la falaise|du pont) ~6 (envie|sauter|peux plus|mourir|fini|appelle)
        (regarde|regardé|attiré|attirée|appelle) ~3 (le vide|en bas) ~5 (sauter|envie|fini|appelle|suffirait|peux plus|mourir)
        """,
        subject="self",
    ),
)

ACT = (
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (j'ai|viens de|je viens d|viens d|ai|j'ai déjà) ~2 (avalé|pris|bouffé|gobé|ingéré|avaler|prendre|gober|bouffer|vidé|vider|ingurgité|descendu) ~1 (tous|toute|toutes|trop|plein|tout|tt|pleins|beaucoup|énormément|une boîte|la boîte|deux boîtes|trois boîtes|deux plaquettes|la plaquette|toute) ~2 (<pills>|médoc) !(comme|d'eau|pour la tête
            |ce matin comme|contre|pour mon|pour dormir et ça va|de doliprane pour|prescrits|dans la chambre|avec mon|avant de|et je m'allonge)
        (j'ai|viens de|viens d) ~2 (tout|tous) (avalé|pris|avaler|prendre|gobé|bouffé|gober) !(de travers|rond|cru|mon|ma|le|la|en photo|au sérieux|à la légère|mes affaires|le monde|sur moi|ce qu'il faut pour)
        (j'ai) ~1 (avalé|pris|gobé|bouffé) (<many>|une vingtaine de|une dizaine de|une trentaine de|plus de <many>) ~2 <pills>
        (j'ai|viens de|viens d) ~1 (avalé|avaler|pris|bouffé|gobé|gober) (tout|toute|tous) ~1 (ce|la|les|le|mes|ma) ~3
        (<pills>|boîte|plaquette) ~3 (avalée|avalés|avalé)
        (me suis|m'être|m suis|jme suis) ~2 (ouvert|tailladé|tailladée|tranché|coupé|coupée|entaillé|ouverte|charcuté) ~2 (les veines|les poignets|le poignet|les bras profond|la gorge|le bras profond)
        (coupé|coupée|entaillé|coupe|taillé|tailladé|scarifié|scarifiée|j'ai coupé|enfoncé) ~2 (trop|très|bien|super|vraiment|plus) (profond|profondément|fort)
        (saigne|sang) ~5 (s'arrête pas|arrête pas|beaucoup|partout|pisse|coule|plein|trop) ~6 (coupé|coupée|poignet|bras|lame|veines|profond|taillé|scarifié|aidez|peur)
        (coupé|coupée|poignet|bras|lame|veines|profond|taillé|scarifié|scarifiée) ~6 [.] ~2 (saigne|sang|pisse le sang|ça coule) ~4
        (pisse le sang|vide de mon sang|vider de mon sang|me vide de)
        (s'arrête|arrête) pas de saigner ~5 (coupé|coupée|bras|poignet|lame|profond)
        (j'ai|ai|avais) ~2 (essayé|tenté|tenter) ~2 (<own-death>|de mourir|d'en finir|de me suicider|de me tuer|de me pendre)
        (j'ai|ai) ~1 (fait) ~1 (une tentative|une ts|une tentative de suicide|ma deuxième tentative) ~4
        (j'ai|ai) failli ~2 (sauter|me jeter|le faire|me tuer|me pendre|en finir|passer sous|y passer exprès|me foutre en l'air) !(de joie|dans|mourir de|le|la|un|une|sur|mon)
        (corde|branche|ceinture) (a|ont) (lâché|cassé|cédé)
        (bu|avalé|ingéré|descendu) ~3 (<poison>|l'antigel|d'antigel)
        moteur tourne ~4 garage
        j'ai sauté ~5 (aidez|encore là|en vie|mal partout|pont|fenêtre)
        (me suis|suis) ~1 (ratée|raté|loupé|loupée) ~4 (hier|hosto|hôpital|avant hier|la nuit|ce matin|tentative)
        (saigne|sang) ~3 (voulu|exprès|voulais|mutilation|l'ai fait)
        (mutilation|couper|scarification) ~9 (saigne|sang)
        (plus de cachets|trop de cachets|plein de cachets|plein) ~5 (compter|tout s'arrête|tourne|au secours)
        (<pills>|médicaments|produit) ~3 (font effet|fait effet|commencent à agir|commencent à faire effet|commence à faire effet|agissent)
        (mélangé|pris|avalé|avec) ~3 (<pills>|benzos) ~2 (et|avec) ~3 (alcool|vodka|whisky|vin|rhum|bière|bouteille) ~7 (endors|réveiller|coeur|debout|mourir|tourne|noir|peur|aidez|respire|partir)
        (c'est fait|ça y est|trop tard|c'est trop tard) ~2 [.] ~3 (avalé|pris|coupé|tout pris|boîte|cachets|médocs|sauté)
        (j'ai|je l'ai) (fait|l'ai fait) ~3 (cachets|boîte|tout pris|avalé|sang|veines|adieu|fini)
        (viens de|viens d) (m'ouvrir les veines|me tailler les veines|me pendre|me couper (profond|trop profond|les veines))
        """,
        subject="self",
        deaf="tense negation",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (je|j|suis|crois|fais|en train) ~3 (fais|fait|faire|en|suis|ai fait) ~1 (une|en|un) (overdose|od|surdose|bad overdose) !(de (chocolat|raclette|noël|café|séries|série|famille|travail|sucre|pub|foot|fromage|soleil|musique|cute|chats|boulot|mignonnerie))
        (suis|en|chui|chuis|jsuis) ~1 (od|overdose) ~2 (aidez|aide|secours|vite|svp)
        (en od|en overdose|en surdose) !(de|d|à)
        (beaucoup trop|trop fort|trop de gouttes) ~6 [.] ~4 (<trouble>|mourir)
        (en manque|sevrage) ~6 (coeur|convuls|pommes|sueurs) ~7 (pommes|sueurs|tomber|peur|seul|respire|tremble)
        ^ (overdose|surdose) !(de|d|en|chez|et premiers|aux|prévention)
        (trop) ~3 (pris|tapé|consommé|fumé|shooté|sniffé|avalé|injecté|bu) ~9 [.] ~4 <trouble>
        (pris|tapé|consommé|fumé|shooté|sniffé|avalé|injecté|bu|dosé|forcé) ~1 trop ~7 [.] ~5 <trouble>
        (surdosé|dosé trop|trop dosé|trop chargé) ~6
        <trouble> ~7 [.] ~4 (trop pris|pris trop|trop consommé|surdose|overdose|trop tapé|trop fumé)
        (<drug>|shoot|trace|cachets) ~7 (coeur (lâche|s'emballe|déconne|va exploser)|respire plus|arrive plus à respirer|mal à la poitrine|perds connaissance)
        """,
        subject="self",
        deaf="tense negation",
    ),
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (arrêté|sevrage|manque|sans boire|sans alcool|plus bu|arrête|stoppé|rien bu) ~9 (convulse|convulsions|convulsé|hallucine|hallucinations|crise d'épilepsie|fait une crise|des trucs qui existent pas|araignées|bestioles|délire|delirium|tremble de partout|voit des)
        (convulsé|hallucine|hallucinations|delirium|convulsions|convulse) ~8 (alcool|sevrage|benzos|manque|boire)
        """,
        deaf="tense negation",
    ),
    *rules(
        "not-breathing",
        "overdose",
        CRISIS,
        """
        <they> ~8 (respire|respirent) ~2 (plus|pas|mal|drôle|drôlement|à peine|bizarrement|bizarre|très lentement|presque plus|plus trop|à peine|super lentement|très faiblement)
        (ne) respire (plus|pas|presque plus)
        (lèvres|doigts|visage|ongles) ~2 (bleues|bleus|bleu|violettes|violets|gris|grises|violet|bleutées)
        <they> ~3 (est|devient|devenu|devenue) ~2 (bleu|bleue|tout bleu|toute bleue|violet|violette|inconscient|inconsciente|inanimé|inanimée|dans les vapes|évanoui|évanouie|dans le coma)
        (est|devient) ~1 (tout bleu|toute bleue|inconscient|inconsciente|inanimé|inanimée)
        <they> ~3 (se réveille|bouge|réagit) ~1 (pas|plus|à peine) (du tout|malgré|quand je|depuis|je fais quoi|aidez|y a|il y a|.|$) !(avant|au téléphone|jamais quand|au message|aux mails|à mes|avant|quand le bébé|à mes messages|de réseau|la nuit)
        (arrive|arrivons) (pas|plus) à (le|la|les) (réveiller|faire réagir)
        (arrive|arrivons) (pas|plus) à réveiller ~2
        <they> ~2 (convulse|râle|ronfle bizarre|fait un bruit|gargouille|suffoque)
        <they> ~3 (fait|a fait|en train de faire) ~1 (une|en) (overdose|od|surdose|crise d'épilepsie) !(de chocolat|il y a|en 20)
        <they> ~2 (a|vient|ont) ~3 (avalé|pris|bu|mangé|bouffé|gobé|avaler|boire|ingéré|trouvé) ~3 (plein de <pills>|tous ses <pills>|trop de <pills>|<poison>|toute la boîte|trop de|ma méthadone|tous ses|un produit|une boîte de <pills>)
        <they> ~2 (vient d'|vient de|a) (avalé|avaler|gober|gobé|ingéré|ingérer) ~2 (<pills>|<poison>) !(pour)
        (une personne|un membre|quelqu'un|qqun) ~4 (avalé|pris|gobé) ~2 (<pills>)
        (répond|réagit|bouge) (pas|plus) ~6 (seringue|cachets vides|boîte vide|lèvres|inconscient)
        (seringue|boîte vide|plaquette vide) ~6 (répond|réagit|bouge|réveille) (pas|plus)
        (par terre) ~6 (répond|réagit|bouge|réveille|respire) (pas|plus)
        (plus|pas) de pouls
        (seringue|aiguille|pompe) ~3 (bras|à côté|plantée|par terre) ~5
        (narcan|naloxone|nyxoid) ~7 (respire|bleu|bleue|vite|urgent|parti|overdose|réveille|maintenant)
        """,
        subject="other",
        deaf="tense negation",
    ),
)

RULES = (*MEANS, *ACT, *OVERDOSE)
