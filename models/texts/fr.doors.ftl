# Ce que le gardien dit à la porte : l’aide, les fautes de frappe, et ce qui n’est pas possible ici.

## Help. These are read in private, wherever they were asked for.

help-intro =
    Voici ce que tu peux me demander. Rien n’est obligatoire, et tu peux toujours passer.

    { $commands }

    { help-more }
help-line = **{ $command }** { $what }
help-more =
    Tu peux m’écrire ici à propos de tout ce qui n’est pas pour le salon.
    Si tu n’es pas en sécurité en ce moment, ou si tu veux seulement parler à une personne : **{ $prefix }help now**
help-about-help = te dit ce que tu peux me demander

## Slips and limits. These too are read in private.

unknown-command =
    Je ne connais pas { $typed }. Voulais-tu dire **{ $guess }** ?
    { $help ->
        [yes] { "" }
       *[no] Tout ce que tu peux me demander : **{ $prefix }help**
    }
unknown-command-no-guess =
    Je ne connais pas { $typed }, pardon.
    Ce que tu peux me demander : **{ $prefix }help**
not-here = { $command } ne marche pas là-bas, et rien ne s’est passé. **{ $prefix }help** te dit ce qui marche.
only-moderators = { $command } est pour les personnes qui modèrent le cercle. Si tu as besoin de l’une d’elles : **{ $prefix }help now**
only-chairs = { $command } est pour les personnes qui mènent des réunions dans le cercle. Tu peux leur demander dans le salon.
ask-me-privately = { $command } reste entre toi et moi. Écris-le-moi ici, s’il te plaît, où personne d’autre ne le lit.
slow-down =
    Je n’arrive pas à suivre autant de commandes, alors je réponds de nouveau dans une minute. Tout ce que tu écris continue d’être lu.
    Si tu n’es pas en sécurité en ce moment, ou si tu as besoin d’une personne : **{ $prefix }help now** marche toujours.

## When something fails

flag-bare = Le signalement { $number } a besoin de quelqu’un. Je n’ai pas pu montrer sa carte ; le message est ici : { $link }

not-trusted =
    Je n’ai pas pu m’assurer que ta dernière commande venait d’un de tes propres appareils, et rien ne s’est passé.
    Vérifie l’appareil dans les réglages de ton application, s’il te plaît, ou écris-la de nouveau depuis un autre. **{ $prefix }help now** marche depuis n’importe lequel.
could-not-read =
    Je n’ai pas pu lire ce que tu m’as écrit en dernier : sa clé ne m’est pas parvenue. Je le regrette. Écris-le encore une fois, s’il te plaît.
    Si tu n’es pas en sécurité en ce moment, ne m’attends pas, s’il te plaît : **{ $prefix }help now**, ou le numéro d’urgence là où tu es.

## Small words

nobody = personne
open-message = ouvrir le message
open-room = ouvrir le salon

## Crisis lines

emergency-number = le numéro d’urgence là où tu es
line-full = **{ $name }** ({ $details }) : { $ways }
line-bare = **{ $name }** : { $ways }
line-emergency = En cas d’urgence : { $ways }
line-emergency-anywhere = En cas d’urgence : le numéro d’urgence là où tu es
line-always = jour et nuit
line-hours = { $hours }
line-languages = { $languages }
way-phone = appeler le { $how }
way-text = SMS au { $how }
way-whatsapp = WhatsApp { $how }
way-chat = chat : { $how }
way-with = { $way } ({ $details })
