# Agendas: what a reading is, and which agendas there are.

title-reading = Une courte lecture
prompt-reading = Rappelle-toi une phrase que quelqu’un t’a donnée et qui a fait du bien. Si tu veux, écris-la ici pour tout le monde.
segment-reading =
    { $title }, pendant { $time } environ.

    { $prompt }

    Lis à ton rythme. Je dirai quand on continue.
