"""Scenes in which French words about death mean something else."""

from __future__ import annotations

from moderation.screening.languages.core.scenes import Scenes
from moderation.screening.languages.fr.shape import phrase

SCENES = Scenes(
    game=frozenset(
        """
    jeu jeux partie boss respawn spawn ranked minecraft fortnite valorant warzone cod cs skyrim zelda mario elden lobby donjon npc quete speedrun niveau
    grenade guilde map raid dragon perso personnage checkpoint sims gta xbox playstation nintendo manette noob headshot killstreak pokemon echecs pion
    wither creeper souls game joueur kills fifa lol
    """.split()
    ),
    play=phrase(
        """
    (dans|à|au|le|du|de|ce|un|la|en|mon|contre|sur|ma|chaque|cette) ~2 (jeu|boss|map|niveau|partie|lobby|raid|grenade|spawn|ranked|minecraft|fortnite|guilde|dragon|donjon|speedrun|warzone|elden|perso
        |personnage|checkpoint|cod|cs|gta|sims|échecs|zelda|mario|valorant|souls|wither|creeper|fifa|game)
    """
    ),
    code=frozenset(
        """
    process processus daemon thread threads serveur kernel script vim emacs cron conteneur docker pod pid sudo logs terminal shell bash cpu ram wifi pilote
    deploy deploiement compilateur merge branche base imprimante ordi pc windows programme appli tache laptop
    """.split()
    ),
    media=frozenset(
        """
    chanson chansons paroles morceau album groupe refrain couplet film films serie series episode livre roman chapitre personnage heros poeme piece opera scene
    playlist saison comedie romeo juliette hamlet werther bovary netflix anime manga polar podcast clip titre tragedie theatre
    """.split()
    ),
    somebody=frozenset(
        "il elle heros heroine juliette romeo bovary werther personnage deux chante chanteur".split()
    ),
    lesson=frozenset(
        """
    formation formations atelier affiche flyer cours appris apprendre article statistiques etude sensibilisation prevention campagne expose signes exemple
    secourisme memoire conference
    """.split()
    ),
    supposed=phrase(
        "(si|quand|lorsque|en cas|au cas où) ~1 (quelqu'un|on|tu|vous|une personne|un ami|quelqu un) ~3 $|(si|quand) $"
    ),
    named=(" suicide", " suicidaire", " suicides", " overdose"),
    title=phrase(
        """
    (suicide|suicides|overdose|overdoses|automutilation|suicidaire|suicidaires) (squad|assisté|écoute|collectif|commercial|politique|français|en (hausse|baisse|france|suisse|belgique|prison)|chez (les|werther|durkheim)|des (jeunes|ados|agriculteurs|policiers|soignants)
        |dans (la littérature|les médias|le film|la police)|(est|c'est) ~2 (jamais|pas) ~2 solution|de durkheim|forestier|en entreprise|au travail|prévention)
    """
    ),
    subject=phrase(
        "(prévention du|sur le|sur l|contre le|du|le taux de|taux de|par|d'un|d'une|au|de son|de sa|de mon|de ma|thème du|parler de|lettre de|tentative de|risque de|une|hotline|ligne|numéro) $"
    ),
    jest=frozenset(
        "mdr ptdr lol mdrr mdrrr mort2rire haha hahaha hahahaha hihi jk xd omg blague deconne rigole 😂 🤣 😅 😆 💀 😜 😉 🤪".split()
    ),
    earnest=phrase(
        "(pas|sans|aucune) ~2 (blague|rire|rigole|déconne|plaisante)|sérieux|sérieusement|sérieuse|pour de vrai|vraiment mourir|cachets|cette nuit"
    ),
    trifle=phrase(
        """
    (si|quand|parce que|à cause|avant|après|pour|jusqu'à) ~5 (imprimante|tableau excel|chanson|blague|lessive|devoirs|lundi|mails|mail|wifi|exam|pizza|chocolat|échecs|vaisselle|bouchons|deadline|lait|midi
        |mise à jour|coupe|réunion|impôts|spoil|spoiles|télécommande|gâteau|pluie|chaussettes|pain|chips)
    """
    ),
    metaphor=phrase(
        """
    (de|d) ~1 (rire|honte|faim|soif|chaud|froid|ennui|peur|trouille|fatigue|curiosité|jalousie|stress|joie|impatience|envie)|d'ennui|d'impatience
    |pour (un|une|du|des|mes) ~1 (café|pizza|glace|bière|chocolat|croissant|kebab|clope|sieste|vacances|burger|part|raclette)|au (boulot|travail|taf)|à la tâche
    """
    ),
)
