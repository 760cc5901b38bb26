# Agendas: what a reading is, and which agendas there are.

title-reading = Uma leitura curta
prompt-reading = Lembre-se de uma frase que alguém deu a você e que ajudou. Se quiser, escreva aqui para o grupo.
segment-reading =
    { $title }, durante cerca de { $time }.

    { $prompt }

    Leia no seu ritmo. Eu digo quando continuamos.
