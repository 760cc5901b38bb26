# Ce que le gardien dit des buts d’une personne. Chaque but en vaut un autre, et en laisser un ne demande pas de raison.

help-goal = garde ce que tu souhaites, avec tes propres mots et pour toi seulement

## In private

goal-none = Tu ne m’as pas dit vers quoi tu vas, et ce n’est pas nécessaire. Si tu veux : **{ $prefix }goal add**, puis tes propres mots. Moins de quelque chose, plus de quelque chose, ou tout autre chose : l’un vaut l’autre. Personne d’autre ne le voit.
goal-list =
    Voici vers quoi tu vas, pour toi seulement.
    { $items }
    {""}**{ $prefix }goal 1** montre ce que tu as noté sur le premier. Le même numéro se met après **{ $prefix }goal progress**, **{ $prefix }goal change**, **{ $prefix }goal reached** et **{ $prefix }goal drop**.
goal-line = **{ $number } :** { $text }
goal-shown =
    Le numéro { $number }, écrit le { $date } : “{ $text }”
    { $some ->
        [yes] Ce que tu as noté en chemin :
       *[no] Tu n’as rien noté là-dessus, et ce n’est pas nécessaire. Si tu veux : **{ $prefix }goal progress { $number }**.
    }
    { $items }
goal-note = { $date } : { $text }
goal-ask-add = Vers quoi aimerais-tu aller ? Écris-le avec tes propres mots, en une ou deux phrases. **skip** convient aussi.
goal-ask =
    { $what ->
        [change] Que doit dire le numéro { $number } à partir de maintenant ?
       *[progress] Qu’aimerais-tu noter sur le numéro { $number } ? Une petite chose compte, un jour difficile aussi.
    } **skip** convient aussi.
goal-long = C’est plus que je ne peux garder d’un coup : { $most } caractères au plus. Peux-tu l’écrire un peu plus court ? **skip** convient aussi.
goal-full = Tu en as déjà { $most }, et je n’en garde pas plus à la fois. Si tu veux en laisser un : **{ $prefix }goal drop**, et son numéro. Sans raison à donner.
goal-added = C’est noté, pour toi seulement. C’est le numéro { $number } : **{ $prefix }goal progress { $number }** garde un mot en chemin, **{ $prefix }goal change { $number }** le dit autrement.
goal-noted = C’est noté, pour toi seulement. **{ $prefix }goal { $number }** montre ce que tu as noté jusqu’ici.
goal-changed = C’est changé. Ce que l’on veut peut changer, comme nous. **{ $prefix }goal { $number }** le montre.
goal-dropped = C’est fait, je l’ai laissé partir : “{ $text }”. Sans raison à donner.
goal-reached = C’est bon à lire : “{ $text }”. Je l’ai retiré de ta liste. Si tu veux le garder comme quelque chose de réussi : **{ $prefix }win**, et tes mots.
goal-passed = D’accord, je n’ai rien noté.
goal-which =
    Je n’ai rien trouvé à ce numéro. Voici ce qu’il y a :
    { $items }
    {""}**{ $prefix }goal** montre encore cette liste.
goal-how = Je n’ai pas bien compris. Pour noter vers quoi tu vas : **{ $prefix }goal add**, puis tes propres mots. **{ $prefix }goal** montre ce qu’il y a.
privacy-goals = Vers quoi tu vas et ce que tu as noté là-dessus, jusqu’à ce que tu le laisses : pour que tu puisses le regarder. Personne d’autre ne le voit.
