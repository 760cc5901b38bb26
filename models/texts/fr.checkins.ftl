# Comment va quelqu'un, dit en privé (rituals/checkins). Rien ici ne juge, ne compare ni ne compte. Chaque question peut être passée.

## Check-ins: in private

checkin-ask-mood = Quelques petites questions, que personne d’autre ne voit. Chacune se passe avec **skip**, et **stop** arrête tout. Comment est ton humeur, de 1 (très basse) à 10 (très bonne) ?
checkin-ask-energy = Et combien d’énergie as-tu, de 1 (aucune) à 10 (plein) ?
checkin-ask-halt = Est-ce que l’un de ces mots te va en ce moment : faim, colère, solitude, fatigue ? Écris ceux qui vont, ou **no** ou **non**.
checkin-ask-sleep = Comment as-tu dormi, de 1 (à peine) à 10 (très bien) ?
checkin-ask-food = Comment as-tu mangé, de 1 (à peine, ou pas comme tu voulais) à 10 (tout à fait comme tu voulais) ?
checkin-ask-stress = Combien de stress y a-t-il, de 1 (aucun) à 10 (énormément) ?
checkin-ask-words = Voudrais-tu ajouter quelque chose, avec tes propres mots ?
checkin-ask-scope =
    Merci. Voici ce que j’ai :
    { $items }
    Où cela peut-il aller ? Écris un mot :
    - **private** ou **privé** : je le garde pour toi et personne d’autre.
    - **room** ou **salon** : je le garde pour toi, et je le dis une fois dans le salon de { $circle }, avec ton nom.
    - **skip** ou **rien** : je n’en garde rien.
checkin-ask-scope-private =
    Merci. Voici ce que j’ai :
    { $items }
    Est-ce que je le garde ? Écris un mot :
    - **private** ou **privé** : je le garde pour toi et personne d’autre.
    - **skip** ou **rien** : je n’en garde rien.
checkin-unclear = Je n’ai pas pu y lire un nombre de 1 à 10, pardon. Tu peux l’écrire ainsi : **6**, ou **skip** pour continuer.
checkin-unclear-halt = Je n’y ai trouvé aucun des quatre, pardon. Écris ceux qui vont : faim, colère, solitude, fatigue ; ou **no** ou **non**, ou **skip**.
checkin-nothing = D’accord, il n’y a rien à garder. C’était bien de passer.
checkin-stopped = D’accord, on en reste là, et je n’en garde rien.
checkin-dropped = D’accord, je n’en garde rien.
checkin-kept = Je l’ai gardé, pour toi et personne d’autre. Avec **{ $command }**, j’oublie tout.
checkin-shared = Je l’ai dit dans le salon, et gardé pour toi. Avec **{ $command }**, j’oublie ce que je garde ; ce qui a été dit dans le salon y reste.
checkin-forgotten = C’est fait. J’ai tout oublié.
checkin-none = Il n’y a encore rien de tel ici. **{ $command }** commence, quand tu veux.
checkin-latest =
    Voici ce que tu m’as dit en dernier, pour toi et personne d’autre :
    { $items }
    {""}Avec **{ $command }**, j’oublie tout.
privacy-checkins = Ce que tu m’as dit avec **{ $prefix }checkin** : des nombres, des mots et le jour, pour que tu puisses regarder en arrière. Les 366 plus récents, pour toi et personne d’autre, jusqu’à ce que tu écrives **{ $prefix }checkin forget**.
help-checkin = te pose quelques questions sur comment tu vas, en privé ; tu choisis où vont les réponses

## Check-ins: line by line

checkin-day = { $date } : { $items }
checkin-line-mood = humeur : { $value } sur 10
checkin-line-energy = énergie : { $value } sur 10
checkin-line-sleep = sommeil : { $value } sur 10
checkin-line-food = nourriture : { $value } sur 10
checkin-line-stress = niveau de stress : { $value } sur 10
checkin-line-hungry = faim
checkin-line-angry = colère
checkin-line-lonely = solitude
checkin-line-tired = fatigue
checkin-line-words = en mots : { $words }
checkin-name-mood = humeur
checkin-name-energy = énergie
checkin-name-sleep = sommeil
checkin-name-food = nourriture
checkin-name-stress = niveau de stress
checkin-name-count = fois où tu as dit comment tu vas

## Check-ins: in the room

checkin-in-room =
    { $person } m’a demandé de dire ici comment ça va :
    { $items }
