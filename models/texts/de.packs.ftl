# Agendas: what a reading is, and which agendas there are.

title-reading = Eine kurze Lesung
prompt-reading = Erinnere dich an einen Satz, den dir jemand mitgegeben hat und der geholfen hat. Wenn du magst, schreib ihn hier für alle auf.
segment-reading =
    { $title }, etwa { $time } lang.

    { $prompt }

    Lies in deinem eigenen Tempo. Ich sage, wann es weitergeht.
