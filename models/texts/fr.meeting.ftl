# Ce que dit le gardien dans d'autres parties d'une réunion : des nombres à l'arrivée, de petites victoires, ce qui en est sorti, une ligne.

## A meeting: its further parts

title-wins = Petites victoires
title-follow-up = Ce qui en est sorti
title-reflection = Une ligne chacun

prompt-wins = Y a-t-il une petite chose qui s’est bien passée, ou moins mal que tu le craignais ? Se lever compte.
prompt-follow-up = Est-ce que quelqu’un a essayé quelque chose depuis la dernière fois ? Quoi qu’il en soit sorti, ça vaut la peine de l’entendre, même si ce n’était pas pour toi.
prompt-reflection = Qu’emportes-tu d’aujourd’hui ? Une ligne suffit.

segment-round-asks =
    { $title }. { $prompt }

    Si tu veux, dis aussi, avec tes mots :
    { $items }
    Laisse de côté ce que tu veux. Ça reste dans ce salon, et je n’en garde rien.

    Le tour se fait dans cet ordre : { $order }. { $others }
segment-open-asks =
    { $title }, pendant { $time } environ. { $prompt }

    Si tu veux, dis aussi, avec tes mots :
    { $items }
    Laisse de côté ce que tu veux. Ça reste dans ce salon, et je n’en garde rien.

    Ici, il n’y a pas d’ordre : écris quand tu veux, ou lis seulement.
asks-mood = ton humeur, de 1 à 10
asks-energy = ton énergie, de 1 à 10
asks-sleep = ton sommeil, de 1 à 10
asks-food = ton alimentation, de 1 à 10
asks-stress = ton stress, de 1 à 10
asks-halt = s’il y a de la faim, de la colère, de la solitude ou de la fatigue ; tu peux aussi le toucher ci-dessous : 🍽️ faim, 😠 colère, 🧍 solitude, 😴 fatigue

## A meeting: what came of tries

try-person = { $person } est d’accord pour que je le dise ici : l’essai était { $tried }, et { $outcome }.
try-somebody = Quelqu’un ici est d’accord pour que je le dise : l’essai était { $tried }, et { $outcome }.
try-helped = ça a aidé
try-somewhat = ça a aidé un peu
try-other = ce n’était pas la bonne chose, ce qui est bon à savoir aussi
