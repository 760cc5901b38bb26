# Ce que le gardien dit de ce que les gens donnent à leur cercle et que quelqu’un lit avant tout le monde.

shelf-waits = { $kind ->
    [story] Une histoire pour l’étagère de { $circle } attend que l’un de vous la lise d’abord. **{ $command } review** la montre, à toi seulement.
   *[tip] Une idée pour la boîte à outils de { $circle } attend que l’un de vous la lise d’abord. **{ $command } review** la montre, à toi seulement.
}
shelf-reviewed = { $how ->
    [approve] Le numéro { $number } est là pour tout le monde dans { $circle } maintenant. Merci de l’avoir lu.
   *[decline] Le numéro { $number } n’est pas retenu, et qui l’a écrit le sait. Merci de l’avoir lu.
}
shelf-review-how =
    Je n’ai rien trouvé de ce numéro qui attende. Voici comment faire :
    - **{ $command } review** montre ce qui attend, à toi seulement.
    - **{ $command } approve 3** laisse tout le monde dans { $circle } voir le numéro 3.
    - **{ $command } decline 3** et un mot gentil le laisse aller. Ces mots arrivent à qui l’a écrit, { $most } caractères au plus.

## Said in private

shelf-kept = Merci. { $kind ->
    [story] Ton histoire a le numéro { $number } et aucun nom. Quelqu’un qui modère { $circle } la lit avant les autres, et je te dis quand elle est sur l’étagère. **{ $command } name { $number }** met ton nom à côté ; **{ $command } withdraw { $number }** la reprend à tout moment.
   *[tip] Ce que tu as donné a le numéro { $number } et aucun nom. Quelqu’un qui modère { $circle } le lit avant les autres, et je te dis quand c’est là. **{ $command } remove { $number }** le reprend à tout moment.
}
shelf-nobody = Je n’en ai rien gardé : dans { $circle }, il n’y a en ce moment personne qui puisse le lire avant les autres. Je le regrette.
shelf-own-full = Il y a déjà { $most } choses de toi, et d’une personne je n’en garde pas plus. Merci de donner autant. Tu peux en reprendre une et en donner une autre.
shelf-full = Je n’en ai rien gardé : il n’y a pas de place pour plus en ce moment. Essaie encore un autre jour, s’il te plaît.
shelf-not-yours = Je n’ai rien trouvé de toi sous ce numéro dans { $circle }, alors rien ne s’est passé.
shelf-withdrawn = C’est fait. Le numéro { $number } n’est plus là, et personne ne le voit plus.
shelf-moderators = Lire d’abord, c’est à qui modère { $circle }.
shelf-own = Le numéro { $number } est de toi. Laisse quelqu’un d’autre de l’équipe le lire, s’il te plaît.
shelf-approved = Une bonne nouvelle de { $circle }. { $kind ->
    [story] Ton histoire, le numéro { $number }, est maintenant sur l’étagère de { $circle }. Merci pour elle. **{ $command } withdraw { $number }** la reprend à tout moment.
   *[tip] Ce que tu as donné, le numéro { $number }, est maintenant dans la boîte à outils de { $circle }. Merci pour cela. **{ $command } remove { $number }** le reprend à tout moment.
}
shelf-declined = Merci pour ce que tu as donné à { $circle }, le numéro { $number }. Qui l’a lu préfère ne pas le montrer, et je l’ai oublié. Cela ne dit rien contre toi, et tu peux l’écrire encore une fois autrement.
shelf-declined-words =
    Merci pour ce que tu as donné à { $circle }, le numéro { $number }. Qui l’a lu préfère ne pas le montrer, et dit :

    { $words }

    Je l’ai oublié. Cela ne dit rien contre toi, et tu peux l’écrire encore une fois autrement.
shelf-review =
    Ceci attend dans { $circle } que quelqu’un le lise d’abord, { $count } en tout :
    { $items }
    {""}**{ $command } approve { $number }** le laisse voir aux autres. **{ $command } decline { $number }** et un mot gentil le laisse aller.
shelf-review-none = Dans { $circle }, rien n’attend d’être lu.
## Lines of what waits

shelf-row =
    {""}**{ $number }** { $heading }
    { $text }
    { $noted ->
        [yes] Regarde de près, s’il te plaît, cela touche peut-être : { $norms }
       *[no] { "" }
    }
shelf-row-named =
    {""}**{ $number }** { $heading } ({ $person })
    { $text }
    { $noted ->
        [yes] Regarde de près, s’il te plaît, cela touche peut-être : { $norms }
       *[no] { "" }
    }
