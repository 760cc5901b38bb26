# Ce que le gardien dit à qui est de plusieurs cercles.

which-circle =
    Tu es dans plusieurs cercles. S’il te plaît, écris derrière la commande celui dont il s’agit :
    { $items }
which-line = **{ $command }**
