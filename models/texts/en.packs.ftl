# Agendas: what a reading is, and which agendas there are.

title-reading = A short reading
prompt-reading = Remember a sentence that somebody once gave you and that helped. If you like, write it here for us all.
segment-reading =
    { $title }, for about { $time }.

    { $prompt }

    Read at your own pace. I say when we go on.
