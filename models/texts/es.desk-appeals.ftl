### Las reclamaciones en el escritorio, en español.

appeals-title = Reclamaciones
appeals-about = Alguien ve de otra manera lo que se le quitó. Decide quien no tuvo parte en ello, y la persona lee las palabras.
appeals-words = Mostrar cómo lo ve
appeals-why = Palabras para la persona. Las lee tal como las escribes, como palabras del equipo.
appeals-others = Tuviste parte en ello. Pueden decidir: { $people }
appeals-nobody = Aquí nadie puede decidir, porque todo el equipo tuvo parte. Quien administra el guardián lo sabe.
appeals-none = No hay ninguna reclamación pendiente.

act-uphold = Dejarlo como está
act-overturn = Devolverlo

log-flag-upheld = lo dejó como estaba, tras una reclamación
log-flag-overturned = lo devolvió, tras una reclamación
