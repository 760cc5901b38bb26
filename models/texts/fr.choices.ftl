### Ce qui est dit d’un choix fait au bureau, en français.

thresholds-at-desk =
    { $who } a choisi au bureau combien j’apporte ici. À partir de maintenant :

    { $rows }
thresholds-moved-on = Quelqu’un a choisi autre chose entre-temps. Voici ce qui vaut maintenant ; regarde encore une fois, s’il te plaît.
