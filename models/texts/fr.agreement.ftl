# Ce que le gardien dit de ce dont un cercle a convenu. Dire oui n’est jamais une obligation ni une condition.

agreement-none = Dans { $circle }, il n’y a pas encore d’accord écrit. Qui mène les réunions peut en écrire un : **{ $prefix }agreement change**, et tous ses mots derrière.
agreement-shown =
    Ce dont les gens de { $circle } ont convenu, version { $version } du { $date } :

    { $text }

    { $yours ->
        [yes] Tu as dit oui à ceci. **{ $prefix }agreement withdraw** le retire, sans raison à donner.
        [older] Tu as dit oui à une version précédente. Si tu veux accepter celle-ci aussi : **{ $prefix }agreement yes**.
        [no] Si tu veux l’accepter : **{ $prefix }agreement yes**. Ce n’est pas nécessaire : sans cela aussi, tu peux venir et lire.
       *[room] Si tu veux l’accepter : **{ $prefix }agreement yes**. Ce n’est nécessaire pour personne : sans cela aussi, chacun peut venir et lire.
    }
agreement-changed =
    Ce dont nous convenons ici dans { $circle } a de nouveaux mots. Voici la version { $version }, du { $date } :

    { $text }

    Si tu veux l’accepter : **{ $prefix }agreement yes**, ici ou à moi en privé. Ce n’est nécessaire pour personne : sans cela aussi, chacun peut venir et lire.
agreement-taken = L’accord a ses nouveaux mots, version { $version }, et le salon les a aussi. Qui avait dit oui est consulté une nouvelle fois, en privé et une seule fois.
agreement-how = Pour changer l’accord, écris tous ses mots derrière **{ $prefix }agreement change**, { $most } caractères au plus. C’est à qui mène les réunions.
help-agreement = montre ce dont le cercle a convenu ; tu peux dire oui, et le retirer

## Said in private

agreement-joined = Un mot sur { $circle } : il y a quelque chose dont les gens d’ici ont convenu ensemble. **{ $prefix }agreement** le montre. Si tu veux, tu peux dire oui, et ce n’est pas nécessaire : sans cela aussi, tu peux venir et lire.
agreement-again = Un mot sur { $circle } : ce à quoi tu as dit oui un jour a de nouveaux mots. **{ $prefix }agreement** les montre. Si tu les acceptes aussi : **{ $prefix }agreement yes**. Sinon, ne fais rien : tu peux continuer à venir et à lire, et je ne demande plus.
agreement-agreed = Merci. J’ai noté que tu acceptes la version { $version } de ce dont { $circle } a convenu. **{ $prefix }agreement withdraw** le retire à tout moment, sans raison à donner.
agreement-withdrawn = C’est fait. Aucun oui de toi n’est noté dans { $circle }. Ta place ici reste la même, et personne ne l’apprend.
privacy-agreement = Que tu as dit oui à l’accord de ton cercle, à quelle version et quand, jusqu’à ce que tu le retires ou que tu partes : pour ne te le redemander que s’il change.
