"""Things people say in French that sound like danger and are none. They explain their words away, so that the text model does not see them."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.fr.shape import rules

RULES = rules(
    "saying",
    "saying",
    Tier.GREEN,
    """
    (pas|jamais|aucune|aucun|sans|ni|plus) ~3 (<own-death>|mourir|suicidaire|idées suicidaires|pensées suicidaires|envie de mourir|me faire du mal|me faire de mal|suicide|automutilation)
    (veux|voudrais|aime|aimerais|envie de|content de|heureux de|hâte de|apprendre à|appris à|apprends à) ~1 vivre !(plus)
    (content|contente|heureux|heureuse|reconnaissant|reconnaissante|chance) ~2 (d'être|de|d) ~1 (en vie|vivant|vivante|vivre)
    (j'aime) ~1 (la vie|ma vie|vivre)
    (mort|morte|mourir|meurs|meurt|crève|crever|crevé|mourrai|pleurer|hurler|mourais) (de|d) ~1 (rire|faim|soif|chaud|froid|honte|trouille|peur|fatigue|rires|jalousie|stress|curiosité|ennui|impatience|joie|envie|sommeil|chaleur)
    (mort|morte) de (lol|mdr)
    (à) mourir (de rire|d'ennui|de)
    (bon|beau|belle|bonne|bien|chiant|ennuyeux|bête|drôle|triste) à (mourir|en mourir|crever|tomber)
    (mdr|ptdr|ptdrr|mdrr|xptdr)
    (ça|il|elle|tu|ca|ce mec|cette meuf|cette vidéo|ce truc|vous|ils) ~1 (me|m) (tue|tues|tuez|achève|tuent) !(ce soir|avec un|demain)
    (chaleur|boulot|lundi|paperasse|dos|bruit|canicule|prof|sport|examen|exam|route|attente|stress|migraine|fatigue|régime|toux|pollen|hiver|prépa|fac|école|chaussures|métro) ~3 (me tue|va me tuer|m'a tué|m'a tuée|m'achève|me crève|aura ma peau|vont me tuer|nous tue)
    (mère|mari|chef|femme|père|soeur|frère|prof|patron|boss|coloc|copine|copain|elle|il|maman|papa) ~1 va ~1 me tuer ~1 (si|quand|mdr|lol|parce|pour|s'il|s'elle|haha)
    (vais|jvais|pourrais) ~1 (le|la|les|te) (tuer|étrangler|buter) ~1 (mdr|lol|haha|si|s'il|il a|elle a|ptdr)
    (vais|jvais) tuer mon ~1 (mdr|lol|haha|s'il|il a|si)
    (tuerais|tuerai|pourrais tuer|donnerais ma vie|mourrais|vendrais mon âme) pour ~3
    (me|se|te|nous) (tue|tuer|tué|crève) (au (boulot|travail|taf|sport)|à (la tâche|te|lui|vous|leur|le|répéter|l'ouvrage))
    (tuer|tue|tué) le temps
    (me|m) (tire|casse|sauve|barre|suis tiré) ~1 (à demain|du boulot|j'ai|bisous|à|bonne|d'ici)
    (balle) ~2 pied
    (c'est|un|du) [vrai|pur] (suicide|suicidaire) ~1 (de|ce|commercial|politique|financier|sans|social|économique)
    (plutôt) (mourir|crever) que ~2
    (suicide) (squad|collectif|assisté|écoute|prévention)
    (prévention|taux|journée|recherche|ligne|numéro|risque|étude|livre|film) ~3 (du|de|de la|sur le|contre le) (suicide|suicides)
    (téléphone|batterie|ordi|télé|voiture|wifi|lave linge|imprimante|plante|plantes|serveur|portable|pc|bagnole|frigo|box|pile|chaudière|vélo|cactus|levain|tablette) ~3 (mort|morte|mortes|rendre l'âme|rendu l'âme|crevé|agonise|à l'agonie|meurt|lâche|hs)
    (pendu|pendue|pendre) ~2 (téléphone|crémaillère|lèvres|linge|tableau|rideaux|manteau)
    (overdose|od|surdose) (de|d) ~2 (chocolat|raclette|noël|café|séries|série|famille|travail|sucre|pub|foot|fromage|soleil|musique|chats|infos|boulot|mignonnerie|mignon)
    (coupé|coupée|brûlé|brûlée|blessé|blessée) ~3 (en cuisinant|en me rasant|papier|doigt|four|épluchant|fer à repasser|cuisine|boîte|oignons|barbecue|plaque|vitrocéramique|langue|jardinant|bricolant|taillant|en jardinant|en coupant|foot|sport)
    (couper|coupe|coupé) ~1 (les cheveux|la frange|les ongles|la parole|l'herbe|les oignons|le gâteau|du pain|le micro|l'internet|les légumes)
    (sauter|saute|sauté|sautons) ~2 (piscine|repas|douche|canapé|étape|petit déj|joie|taxi|occasion|parachute|élastique|corde|train de|métro pour|lac|l'eau|dans le train)
    (en|j'en|d'en) (finir|finis|ai fini) avec (ce|cet|cette|ces|le|les|mes|la (vaisselle|paperasse|semaine|clope|cigarette)|l'école|l'alcool|mon (mémoire|dossier|boulot)) !(monde|vie)
    (mets|mettre|mis) fin (à|au) ~1 (contrat|réunion|appel|relation|abonnement|bail|conversation|appel|stage)
    (il y a) ~1 (#|deux|trois|cinq|six|huit|dix|quinze|vingt|longtemps|des|quelques) [ans|années] ~7 (<own-death>|mourir|suicide|suicidaire|idées suicidaires|overdose|tentative|scarifiais|plus vivre|pont)
    (à l'époque|avant|autrefois|quand je buvais) ~7 (<own-death>|mourir|suicide|suicidaire|idées suicidaires|overdose|tentative|scarifiais|plus vivre|sur le pont)
    (me faire|me prépare|me fais|me fait) ~1 (un thé|une tisane|un café|à manger|plaisir|belle|confiance|des amis|couler un bain|un film|une raison|un masque)
    (se|s'est|m'est) ~1 (suicidé|suicidée|donné la mort) ~2 (il y a|en)
    (dernier|dernière) ~1 (jour (de|avant|au|du)|cigarette|clope|examen|exam|épisode|bière|verre|séance|bus|train|étape|chapitre|part)
    (je passe|passe) (mon tour|la parole|aujourd'hui|pour ce soir|cette fois)
    (laisse|laisser) la parole
    (battu|battue|battre|bat|massacré|tué|tuée|mis une raclée) ~2 (aux échecs|au ping|au tennis|à fifa|aux cartes|au scrabble|à mario|au foot|aux fléchettes|au uno|à la pétanque|au badminton)
    """,
)
