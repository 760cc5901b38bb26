# Ce que le gardien dit du prochain pas d’une personne. Pas encore est une réponse comme une autre.

help-step = garde une petite chose que tu aimerais faire, et demande dans une semaine comment c’était

## In private

step-none = Il n’y en a pas pour le moment. Si tu en veux un : **{ $prefix }step**, puis une petite chose pour les prochains jours.
step-ask = Quelle petite chose aimerais-tu faire dans les prochains jours ? Assez petite pour tenir dans un mauvais jour. **skip** convient aussi.
step-set =
    C’est noté, pour toi seulement : “{ $text }” { $instead ->
        [yes] Il prend la place du précédent.
       *[no] {""}
    }
    Le { $date }, je demande une fois comment c’était. Avant, quand tu veux : **{ $prefix }step done**, **{ $prefix }step partly**, **{ $prefix }step notyet**, ou **{ $prefix }step drop** pour le laisser.
step-shown =
    Voici ce que tu aimerais faire : “{ $text }”
    { $ahead ->
        [yes] Le { $date }, je demande une fois comment c’était. Tu peux aussi me le dire maintenant :
       *[no] Si tu veux dire comment c’était :
    } **{ $prefix }step done**, **{ $prefix }step partly** ou **{ $prefix }step notyet**. **{ $prefix }step drop** le laisse partir.
step-long = Un peu plus court, s’il te plaît, pour que je puisse le garder : { $most } caractères au plus. **skip** convient aussi.
step-how = Une petite question, et tu n’as pas besoin de répondre. Tu as écrit : “{ $text }” Comment c’était ? **done**, **partly** ou **not yet** ; **skip** le met de côté. Je ne demande que cette fois.
step-done = C’est noté. Cela dépendait de toi, et tu l’as fait. Si tu veux le garder comme quelque chose de réussi : **{ $prefix }win**, et tes mots. Si tu en veux un autre : **{ $prefix }step**.
step-partly = C’est noté. Une partie est une partie, et elle compte. Si tu veux continuer : **same** le garde encore une semaine, ou écris un pas plus petit. **skip** le met de côté.
step-notyet = C’est bien ainsi. C’était peut-être un peu grand pour ces jours-ci. Est-ce que quelque chose de plus petit irait ? Écris-le, ou **same** pour le laisser tel quel encore une semaine. **skip** le met de côté.
step-aside = D’accord, je l’ai mis de côté, et je ne demande plus rien là-dessus.
step-passed = D’accord, je n’ai rien noté.
privacy-steps = Ton prochain pas avec tes mots, jusqu’à ce qu’il soit fait ou mis de côté, et les jours où tu en as fait un : pour que je puisse te demander une fois comment c’était, et te le montrer. Personne d’autre ne le voit.
