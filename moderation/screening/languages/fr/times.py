"""When it was, in French."""

from __future__ import annotations

from moderation.screening.languages.core.times import Times
from moderation.screening.languages.fr.shape import phrase

TIMES = Times(
    long_ago=phrase(
        """
    il y a [plus de|presque|environ|bien] (#|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs|des) (an|ans|année|années|mois)|il y a (longtemps|bien longtemps)
        |à l'époque|autrefois|jadis|dans le temps|l'an dernier|l'année dernière|l'été dernier|l'hiver dernier|quand j'étais ~2 (petit|petite|ado|jeune|enfant|gamin|gamine|étudiant|étudiante|lycée|collège|alcoolique|#)
    |quand je (buvais|consommais|jouais|fumais|prenais|me droguais)|à (#|douze|treize|quatorze|quinze|seize|dix sept|dix huit|vingt) ans|en <year>|dans ma (jeunesse|vie d'avant|période|première vie)|au (lycée|collège)|adolescent|adolescente
    |(ça fait|ca fait) ~2 (#|cinq|dix|quinze|vingt|longtemps|des) (ans|années)|dans mon (passé|enfance|adolescence|addiction)|avant (la cure|le groupe|d'arrêter|l'abstinence|la thérapie|le rétablissement|ma cure)|du temps où|c'était avant
    """
    ),
    lately=phrase(
        """
    aujourd'hui|maintenant|ce (soir|matin|week end|midi|jour)|cette (nuit|semaine|aprem|après midi)|hier|avant hier|la nuit dernière|demain|tout à l'heure|à l'instant|encore|toujours|en ce moment|ces temps|ces jours
        |depuis (hier|des jours|des semaines|#|deux|trois|quelques|ce matin|lundi|des mois)|tous les (jours|soirs)|chaque (jour|soir|nuit)|il y a (une|deux|trois|#|quelques) (heure|heures|minutes|jours|semaines)|vient de|viens de|bientôt|là
        |semaine dernière|de nouveau
    """
    ),
    still=phrase(
        "(j'y pense|pense|veux|ai|suis|envie) (encore|toujours)|(ça|est|sont) ~1 (revient|revenu|revenue|revenues|recommence|là)|(encore|ce soir|là|maintenant) $"
    ),
    better=phrase(
        """
    (#|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente) (jour|jours|mois|an|ans|semaines) ~1 (sobre|clean|abstinent|abstinente|d'abstinence|sans|de sobriété|d'affilée)|(sobre|clean|abstinent|abstinente) depuis
    |(aujourd'hui|maintenant|depuis) ~4 (content|contente|heureux|heureuse|bien|mieux|reconnaissant|reconnaissante|libre|aime la vie|stable|sobre|clean)|(content|contente|heureux|heureuse|reconnaissant|reconnaissante|chance) ~3 (en vie|vivant|vivante|raté
        |là|trouvé|vivre|survécu)|(ça|je) va [bien|beaucoup] mieux|m'a (sauvé|sauvée|aidé|aidée|aidés)|m'ont (sauvé|aidé|aidée|sauvée)|(j'ai|on m'a) ~1 (survécu|demandé de l'aide|aidé)|m'en suis (sorti|sortie)|j'aime la vie|tournant|c'est (loin|derrière moi|passé)
    """
    ),
    told=frozenset(
        "voulais pensais avais etais essayais faisais disait voulait etait allais croyais buvais reussi tentais".split()
    ),
    first=frozenset("je j jai moi".split()),
    clause=frozenset("et mais alors maintenant aujourdhui donc parce puis".split()),
    subjects=frozenset("je j jai ce maintenant aujourdhui jveux jvais".split()),
)
