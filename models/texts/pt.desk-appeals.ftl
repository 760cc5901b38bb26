### Os recursos na mesa, em português.

appeals-title = Recursos
appeals-about = Alguém vê de outra forma o que lhe foi tirado. Decide quem não teve parte nisso, e a pessoa lê as palavras.
appeals-words = Mostrar como a pessoa vê
appeals-why = Palavras para a pessoa. Ela as lê tal como você as escreve, como palavras do grupo que modera.
appeals-others = Você teve parte nisso. Podem decidir: { $people }
appeals-nobody = Ninguém aqui pode decidir, porque todos tiveram parte. Quem administra o guardião já sabe.
appeals-none = Nenhum recurso à espera.

act-uphold = Deixar como está
act-overturn = Devolver

log-flag-upheld = deixou como estava, depois de um recurso
log-flag-overturned = devolveu, depois de um recurso
