# O que o guardião diz em outras partes de uma reunião: números na chegada, pequenas vitórias, o que deu, uma linha.

## A meeting: its further parts

title-wins = Pequenas vitórias
title-follow-up = No que deu
title-reflection = Uma linha cada um

prompt-wins = Há algo pequeno que correu bem, ou menos mal do que você temia? Levantar da cama conta.
prompt-follow-up = Alguém experimentou alguma coisa desde a última vez? O que quer que tenha dado vale a pena ouvir, também se não era para você.
prompt-reflection = O que você leva de hoje? Uma linha basta.

segment-round-asks =
    { $title }. { $prompt }

    Se quiser, diga também, nas suas palavras:
    { $items }
    Deixe de fora o que quiser. Fica nesta sala, e não guardo nada.

    A roda segue esta ordem: { $order }. { $others }
segment-open-asks =
    { $title }, durante cerca de { $time }. { $prompt }

    Se quiser, diga também, nas suas palavras:
    { $items }
    Deixe de fora o que quiser. Fica nesta sala, e não guardo nada.

    Aqui não há ordem: escreva quando quiser, ou só leia.
asks-mood = o seu humor, de 1 a 10
asks-energy = a sua energia, de 1 a 10
asks-sleep = o seu sono, de 1 a 10
asks-food = a sua comida, de 1 a 10
asks-stress = o seu estresse, de 1 a 10
asks-halt = se há fome, raiva, solidão ou cansaço; também pode tocar abaixo: 🍽️ fome, 😠 raiva, 🧍 solidão, 😴 cansaço

## A meeting: what came of tries

try-person = { $person } concordou que eu diga aqui: experimentou { $tried }, e { $outcome }.
try-somebody = Alguém daqui concordou que eu diga: experimentou { $tried }, e { $outcome }.
try-helped = ajudou
try-somewhat = ajudou um pouco
try-other = não era o caso, o que também é bom saber
