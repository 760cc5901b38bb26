### Ce qui est dit quand quelqu’un écrit de nouveau sur le même sujet, en français.

flag-again =
    Signalement { $number } : { $subject } a de nouveau écrit ({ $link }) :

    { $words }

    { flag-again-who }
flag-again-bare = Signalement { $number } : { $subject } a de nouveau écrit : { $link }. { flag-again-who }
flag-again-who = { $tier ->
    [crisis] Quelqu’un est peut-être en danger maintenant. Merci de regarder tout de suite : { $people }
   *[red] Merci de regarder : { $people }
  }

## Dans l’historique

flag-row-again = { $at } : { $who } a de nouveau écrit : { $note } ({ $link })
flag-row-again-bare = { $at } : { $who } a de nouveau écrit ({ $link })
