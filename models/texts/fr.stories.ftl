# Ce que le gardien dit de l’étagère aux histoires. Une histoire y est parce que qui l’a écrite l’a voulu.

story-none = L’étagère aux histoires de { $circle } est encore vide. Si tu veux y laisser une histoire pour d’autres : **{ $prefix }story share**, un titre, un | et l’histoire, écrit à moi en privé.
story-list =
    Des histoires sur l’étagère de { $circle }, chacune de quelqu’un qui a voulu que d’autres la lisent :
    { $items }
    {""}**{ $prefix }story read** et un numéro t’en apporte une, en privé.
story-row = **{ $number }** { $title }
story-row-named = **{ $number }** { $title } ({ $person })
story-how =
    L’étagère aux histoires de { $circle } est pour ce que tu as vécu et veux laisser lire à d’autres. Voici comment faire :
    - **{ $prefix }story** montre ce qu’il y a, et **{ $prefix }story read 3** t’en apporte une.
    - **{ $prefix }story share Un titre | et l’histoire** en laisse une, écrit à moi en privé : un titre de { $short } caractères au plus, une histoire de { $most } au plus.
    - **{ $prefix }story name 3** met ton nom à côté, **{ $prefix }story noname 3** l’enlève de nouveau.
    - **{ $prefix }story withdraw 3** la reprend à tout moment.
help-story = montre l’étagère aux histoires ; tu peux en lire une en privé, et en laisser une, avec ou sans ton nom

## Said in private

story-privately = Écris-moi ton histoire ici, s’il te plaît, où personne d’autre ne la lit. Dans { $circle }, on ne la voit que si toi et quelqu’un de la modération le voulez.
story-named = Le numéro { $number } sur l’étagère de { $circle } porte ton nom. **{ $prefix }story noname { $number }** l’enlève de nouveau.
story-unnamed = Le numéro { $number } sur l’étagère de { $circle } ne porte aucun nom.
story-gone = Je n’ai trouvé aucune histoire de ce numéro sur l’étagère de { $circle }. Qui l’a écrite l’a peut-être reprise. **{ $prefix }story** montre ce qu’il y a.
story-read =
    Voici ce que tu m’as demandé, de l’étagère de { $circle } :

    {""}**{ $title }**

    { $noted ->
        [yes] Avant de lire : { $note }
       *[no] { "" }
    }
    { $text }

    Quelqu’un de ton cercle a laissé ceci pour d’autres. Laisse-le ici, toi aussi, s’il te plaît.
story-read-named =
    Voici ce que tu m’as demandé, de l’étagère de { $circle } :

    {""}**{ $title }**, de { $person }

    { $noted ->
        [yes] Avant de lire : { $note }
       *[no] { "" }
    }
    { $text }

    Laisse ceci ici, s’il te plaît : c’est à ton cercle que cela fut donné.
privacy-story = Les histoires que tu as laissées sur l’étagère de ton cercle, pour que d’autres les lisent, avec ou sans ton nom, jusqu’à ce que tu les reprennes ou que tu partes.
