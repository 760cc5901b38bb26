# Was der Hüter sagt, wo jemand zu mehreren Kreisen gehört.

which-circle =
    Du bist in mehreren Kreisen. Bitte schreib hinter den Befehl, welchen du meinst:
    { $items }
which-line = **{ $command }**
