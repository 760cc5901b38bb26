"""Danger to, from or with somebody else: abuse, threats, harm to others, and people the writer worries about; in French."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.fr.shape import rules

CRISIS, RED = Tier.CRISIS, Tier.RED

ABUSE = (
    *rules(
        "abuse",
        "abuse",
        RED,
        """
        <they> ~2 (me|nous|m) (frappe|frappent|tape|tape dessus|bat|cogne|tabasse|étrangle|viole|gifle|maltraite|séquestre|fout des coups|met des coups|brutalise|roue de coups) !(dans l'oeil|aux échecs|au ping|au tennis|sur les nerfs|le système|à l'épaule|à chaque partie|à la console|au scrabble)
        (m'a|m'ont|nous a) (mis|donné|foutu|filé) ~2 (coups|coup de poing|gifle|gifles|claque|raclée)
        <they> ~2 (m'a|m'ont|nous a|a) ~2 (frappé|frappée|tapé|tapée|cogné|cognée|tabassé|tabassée|étranglé|étranglée|violé|violée|giflé|giflée|agressé|agressée|abusé|abusée|poussée|forcé|forcée|séquestrée|attouché|touchée|touché) !(au|aux|avec|par|droit|à|dans le|aux échecs
            |au ping|au tennis|à fifa|au foot|droit au coeur|beaucoup|par sa|l'épaule|dans le jeu|à postuler)
        (m'a|m'ont) ~1 (frappé|frappée|étranglé|étranglée|violé|violée|tabassé|tabassée|battue|giflé|giflée|agressé|agressée|touché sans|cogné|cognée|séquestrée) !(aux échecs)
        (battue|battu|frappé|tapé) (par mon (mari|père|mec|copain)|à coups)
        (été|étais|suis fait|suis faite|me suis fait|me faire|me fait) ~2 (violée|violé|violer|agressée|agressé|agresser|abusée|abusé|abuser|tabassé|tabassée|tabasser|frappée|frapper|battu par|battue|cogner|étranglée|droguée)
        (attouchements|viol|inceste) ~3 (subi|subis|mon|hier|soir|père|oncle|victime) !(sur|dans le film)
        <they> ~2 (me touche|me tripote|m'a touchée|me force|m'oblige|met ses mains|se glisse dans mon lit|vient dans mon lit|vient dans ma chambre) !(à rire|beaucoup|droit)
        (il|père|oncle|frère|cousin|entraîneur|mari) ~2 (vient|entre|venait|rentre) ~2 (dans ma chambre|dans mon lit) ~2 (la nuit|le soir|quand maman)
        <they> ~2 (me laisse|me laissent) (pas|plus|jamais) ~1 (sortir|partir|voir|téléphoner|travailler) !(en|plus|avant|tôt)
        <they> ~2 (m'enferme|m'a enfermée|m'a enfermé|me séquestre|m'a pris mon (téléphone|tel|passeport)|a pris mes (clés|papiers)|m'empêche de (sortir|partir)|contrôle mon téléphone)
        (peur) ~3 (de lui|d'elle|de mon (mari|mec|copain|père|ex|beau père|frère)|de rentrer (chez moi|à la maison)|de ma mère|de mes parents|de mon conjoint) ~6
        (bleus|bleu|oeil au beurre noir|traces|cocard|marques) ~5 (c'est lui|mon mari|mon mec|de mon père|il dit|il m'a|ses doigts|cou|son poing)
        (tape|frappe|cogne|bat|maltraite|secoue|tabasse|cogner|frapper|taper|battre|tabasser) ~3 (sa femme|son fils|sa fille|ses enfants|ses gosses|les enfants|la petite|le petit|le bébé|mon fils|ma fille|ma mère|maman|ma soeur|mon frère|son gosse)
        (papa|maman|il|elle|père|mère) ~3 nous (tape|frappe|cogne|bat)
        (il|elle|papa|mari|mec) ~1 m'étrangle
        (calmants|somnifères|cachets|sirop) ~2 au (petit|bébé|gamin) ~6
        (papa|maman) ~1 (tape|frappe|cogne|nous tape) ~2 (quand|tous les|encore|avec la ceinture|fort)
        (violences conjugales) ~4 (chez moi|je vis|je subis|victime)
        """,
        subject="self",
        deaf="tense negation",
    ),
)

THREATENED = rules(
    "threatened",
    "threat",
    CRISIS,
    """
    <they> ~5 (va|veut|jure|menace|menacé|menacée|dit|promet|hurle|écrit|allait|vont) ~4 (me|nous|m|les) (tuer|buter|planter|égorger|étrangler|crever|descendre|flinguer|brûler|poignarder|défigurer|saigner|massacrer) !(si (je suis en retard|elle voit|il voit|j'oublie)|quand
        (elle|il) (verra|saura)|mdr|lol|pour la|haha)
    <they> ~1 (me|nous|m) (tue|bute|plante|crève|descend|égorge) ~1 (si|quand) (je|j|jpars|jparle) !(suis en retard|rentre tard|oublie)
    <they> ~6 (il|elle|ils) ~1 (me|nous) (tue|bute|plante|crève|tuent|plantent|butent)
    <they> ~4 (m'écrit|dit|m'a dit|répète) ~2 (t'es (mort|morte)|je vais te (tuer|buter|crever)|tu vas (crever|mourir)) !(de rire|mdr)
    (menace|menaces|menacé|menacée) ~2 (de mort|de me tuer|de nous tuer|avec un (couteau|flingue|fusil))
    <they> ~4 (derrière|devant|à|défonce|défoncer|force|forcer|tambourine|frappe à) ~1 (ma|la) porte ~7 (couteau|arme|tuer|peur|fusil|enfermée|enfermé|hurle|crie|cachée|police)
    <they> ~3 (défonce|défoncer|enfonce|casse|fracasse) ~1 (la|ma) porte
    <they> ~2 (a|avec|tient|sort|sorti|pris) ~1 (un|son|une|le) (<blade>|<firearm>|hache|batte|marteau) ~7 (peur|moi|menace|là|aidez|porte|gorge|tuer|nous|hurle|crie|enfermée)
    (couteau|arme|lame|fusil|flingue) ~2 (sous|sur|contre) ~1 (la|ma) (gorge|tempe|tête)
    (cachée|caché|enfermée|enfermé|me cache|planquée|réfugiée|barricadée) ~3 (salle de bain|placard|chambre|cave|toilettes|garage|voiture|wc|cuisine|chambre des enfants) ~7 (il|mari|père|mec|ex|couteau|peur|frappe|hurle|fou|cogne|elle|tape)
    <they> ~3 (essayé|essaye|tenté) ~1 (de me tuer|de m'étrangler|de nous tuer|de me poignarder)
    """,
    subject="self",
)

HARM_OTHERS = (
    *rules(
        "harm-others",
        "threat",
        CRISIS,
        """
        (vais|jvais|va falloir que) ~2 (le|la|les|lui|te|vous|tous les) (tuer|buter|planter|crever|égorger|flinguer|descendre|poignarder|massacrer|fumer|saigner|étrangler) !(mdr|lol|haha|s'il (finit|mange)|si elle (finit|mange)|rire|dans le jeu|ptdr|il a mangé|au prochain)
        (vais|jvais) ~1 (tuer|buter|planter|crever|égorger|flinguer|poignarder) ~1 (mon|ma|ce|cet|cette|quelqu'un|tout le monde|des gens|ces) ~2 !(mdr|lol|haha|temps|dragon)
        (pris|j'ai|avec|prends|sorti|chargé) ~2 (<blade>|<firearm>|essence|bidon d'essence) ~6 (vais chez|chez lui|chez elle|le tuer|la tuer|planter|au lycée|au collège|les tuer|les buter|il va payer|au boulot)
        (plante|bute|tue|crève|flingue|saigne) ~1 (si|quand) ~2 (croise|revois|vois|attrape|recroise)
        (j'ai) ~1 (<firearm>|arme) ~4 (j'y vais|y vais|vont voir|payer)
        (ils|elles|vous|il|elle|tous) ~2 (vont|va|allez) ~2 payer ~5 (saigner|sang|mourir|crever|cher|tous)
        (ça va) (saigner|péter) ~3 !(les prix)
        (mettre|foutre|fous|mets|foutrai) ~1 le feu ~5 (maison|immeuble|lycée|chez|bagnole|appart|école|boîte|dedans|eux)
        (tirer|fusillade|carnage|massacre) ~4 (dans le tas|au lycée|à l'école|au collège|tout le monde|dans ma boîte)
        """,
        subject="other",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        (veux|envie|jveux|pourrais|rêve|voudrais|besoin|pulsions|pensées) ~3 (lui|leur|le|la|les) ~1 (faire du mal|faire mal|défoncer|péter la gueule|frapper|tuer|planter|buter|éclater|démolir|faire payer avec) !(mdr|lol|haha|à chaque)
        (veux|envie|jveux|rêve|voudrais) ~2 (faire du mal à|faire mal à|frapper|blesser|tuer) ~1 (mon|ma|quelqu'un|des gens|les gens|mes) ~2 !(temps)
        (peur) ~2 (de|d) ~2 (faire du mal|blesser|tuer|secouer|frapper|taper|étrangler|le frapper|la frapper|le secouer) ~1 (à|mon|ma|quelqu'un|mes|lui|bébé|fils|elle|les)
        (voix) ~3 m'ordonne ~3 (prendre à|frapper|tuer|mal)
        (voix) ~4 (dit|disent|ordonnent|répètent|ordonne) ~3 (le|la|lui|leur|les) (frapper|faire du mal|tuer|blesser|planter|punir)
        (voix) ~4 (dit|disent|ordonnent) ~2 (de|d) ~1 (frapper|faire du mal à|tuer|blesser) ~2
        (défoncer|exploser|fracasser|péter) (le crâne|la tête|la gueule) ~3 !(au prochain|à fifa)
        """,
        subject="other",
    ),
)

CONCERN = (
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <they> ~7 (veut|voulait|voudrait|souhaite|envie de|préférerait|veulent|préfère) ~2 (mourir|crever|être mort|être morte|<their-death>)
        <they> ~7 (veut|peut|a|voulait|n'a) ~1 plus ~3 (vivre|exister|envie de vivre|goût à la vie|être en vie|la force de vivre|goût de vivre) !(avec|chez|à|ici|en|dans|ensemble|seul|seule|sans)
        <they> ~6 (idées|pensées|envies|tendances|pulsions) (suicidaires|de mort|de suicide|noires)
        <they> ~4 (suicidaire)
        <they> ~5 (parle|parlait|parlé|pense|évoque|écrit|fait allusion|parlent|évoqué) ~3 (suicide|mourir|se tuer|se suicider|en finir|sa mort|se pendre) !(de sa (mère|grand mère)|du chien)
        <they> ~6 (serait|sera|serais) mieux ~1 (mort|morte)
        <they> ~2 (se|s) (scarifie|mutile|automutile|taillade|fait vomir|fait du mal exprès|coupe (les bras|les veines|les cuisses|les poignets|exprès|volontairement|en cachette))
        (peur|inquiète|inquiet|crains) ~4 (qu'il|qu'elle|que <they>) ~2 (se|fasse|s|passe|en) ~2 (tue|suicide|mal|bêtise|connerie|pende|finisse|acte|jette)
        (bêtise|connerie) ~1 irréparable
        <they> ~4 (disait|dit|dis|écrit|répète|répétait|avoué|confié) ~4 (mourir|en finir|se tuer|se suicider|plus vivre|se pendre|sauter|se foutre en l'air)
        <they> ~3 <their-doing>
        """,
        subject="other",
        deaf="tense negation",
    ),
    *rules(
        "other-intent",
        "intent",
        CRISIS,
        """
        <they> ~4 (va|veut|menace|compte|vont|menacé|planifie|prévoit|essaye|essaie|s'apprête|prêt|prête|jure|décidé) ~3 <their-death> ~2 (ce soir|maintenant|cette nuit|là|demain|tout de suite|en ce moment)
        <they> ~5 (menace|menacé|menacée|planifie|annoncé|s'apprête|prévoit) ~3 (<their-death>|suicide|sauter)
        <they> ~5 (dit|écrit|m'a dit|m'écrit|annoncé|répète|texte|envoyé|posté) ~4 (va (se|sauter|en finir|mourir|le faire|s)|<their-doing>|adieu|en finit|saute|elle meurt|il meurt|c'est la fin|au revoir pour toujours)
        <they> ~3 (est|était|monté|montée|debout|assis) ~2 (sur|au|à) ~2 (pont|toit|rails|voies|rebord|balcon|bord|parapet|fenêtre|falaise) ~6 (sauter|saute|veut|menace|pleure|descendre|m'écoute pas|écoute pas|répond pas|dit)
        <they> ~3 (a|avec|ont) ~2 (<pills>|<blade>|<firearm>|<noose>) ~5 (veut mourir|veut se|répond plus|dit qu|va se|enfermé|enfermée|ouvre pas|veut plus)
        (enfermé|enfermée|barricadé|barricadée|s'enferme) ~5 (<pills>|<blade>|<firearm>|veut mourir|se tuer|répond plus|veut plus)
        (lettre|message|mot|texto|sms|vocal|vidéo) ~1 d'adieu ~4 (de|reçu|trouvé|envoyé|laissé|posté|m'a)
        (reçu|trouvé|envoyé|laissé|posté) ~2 (lettre|message|mot|texto|sms|vocal) d'adieu
        <they> ~4 (adieu|au revoir) ~7 (répond|téléphone|réponse|joignable|coupé|peur|inquiet|inquiète|éteint)
        <they> ~4 (disparu|disparue|introuvable|partie|parti) ~6 (lettre|adieu|suicide|mourir|cachets|pont|se tuer)
        """,
        subject="other",
        deaf="tense negation",
    ),
    *rules(
        "other-act",
        "act",
        CRISIS,
        """
        <they> ~2 (vient|a|s'est|avait) ~2 (d'|de|essayé|tenté|essayer|tenter|ouvert|tailladé|pendu|coupé) ~2 (<their-death>|les veines|les poignets|de mourir|d'en finir|ce matin|cette nuit|ce soir|à l'instant) !(il y a)
        <they> ~2 (a fait|vient de faire|refait) ~1 (une ts|une tentative) ~3 (ce|cette|hier|là|aujourd'hui|encore)
        """,
        subject="other",
        deaf="tense",
    ),
)

RULES = (*ABUSE, *THREATENED, *HARM_OTHERS, *CONCERN)
