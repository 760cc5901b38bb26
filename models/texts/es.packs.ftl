# Agendas: what a reading is, and which agendas there are.

title-reading = Una lectura breve
prompt-reading = Recuerda una frase que alguien te dio y que te ayudó. Si quieres, escríbela aquí para el grupo.
segment-reading =
    { $title }, más o menos { $time }.

    { $prompt }

    Lee a tu ritmo. Avisaré cuando sigamos.
