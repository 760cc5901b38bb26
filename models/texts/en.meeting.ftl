# What the keeper says in a meeting's further parts: numbers in a check-in, wins, follow-ups, reflections.

## A meeting: its further parts

title-wins = Small wins
title-follow-up = What came of it
title-reflection = One line each

prompt-wins = Is there something small that went well, or less badly than you feared? Getting up counts.
prompt-follow-up = Did somebody try something since we last met? Whatever came of it is worth hearing, also if it was not for you.
prompt-reflection = What do you take with you from today? One line is enough.

segment-round-asks =
    { $title }. { $prompt }

    If you like, say as well, in your own words:
    { $items }
    Leave out whatever you like. It stays in this room, and I keep none of it.

    We go round in this order: { $order }. { $others }
segment-open-asks =
    { $title }, for about { $time }. { $prompt }

    If you like, say as well, in your own words:
    { $items }
    Leave out whatever you like. It stays in this room, and I keep none of it.

    There is no order here: write when you like, or only read.
asks-mood = your mood, from 1 to 10
asks-energy = your energy, from 1 to 10
asks-sleep = your sleep, from 1 to 10
asks-food = your eating, from 1 to 10
asks-stress = your stress, from 1 to 10
asks-halt = whether you are hungry, angry, lonely or tired; you can also tap it below: 🍽️ hungry, 😠 angry, 🧍 lonely, 😴 tired

## A meeting: what came of tries

try-person = { $person } agreed that I say it here: they tried { $tried } and { $outcome }.
try-somebody = Somebody here agreed that I say it: they tried { $tried } and { $outcome }.
try-helped = it helped
try-somewhat = it helped somewhat
try-other = it was not for them, which is worth knowing too
