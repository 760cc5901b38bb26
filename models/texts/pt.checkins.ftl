# Como alguém está, contado em privado (rituals/checkins). Nada aqui julga, compara ou soma. Cada pergunta pode ser passada.

## Check-ins: in private

checkin-ask-mood = Umas perguntas pequenas, e só você as vê. Cada uma pode ser passada com **skip**, e **stop** termina. Como está o seu humor, de 1 (muito baixo) a 10 (muito bom)?
checkin-ask-energy = E quanta energia você tem, de 1 (nenhuma) a 10 (bastante)?
checkin-ask-halt = Alguma destas coisas é verdade agora: fome, raiva, solidão, cansaço? Escreva as que forem, ou **no** ou **não**.
checkin-ask-sleep = Como você dormiu, de 1 (quase nada) a 10 (muito bem)?
checkin-ask-food = Como você tem comido, de 1 (quase nada, ou não como queria) a 10 (bem como queria)?
checkin-ask-stress = Quanto estresse há, de 1 (nenhum) a 10 (muito)?
checkin-ask-words = Quer acrescentar alguma coisa, nas suas palavras?
checkin-ask-scope =
    Certo. Isto é o que tenho:
    { $items }
    Para onde pode ir? Escreva uma palavra:
    - **private** ou **privado**: guardo só para você.
    - **room** ou **sala**: guardo para você, e digo uma vez na sala de { $circle }, com o seu nome.
    - **skip** ou **nada**: não guardo nada.
checkin-ask-scope-private =
    Certo. Isto é o que tenho:
    { $items }
    Devo guardar? Escreva uma palavra:
    - **private** ou **privado**: guardo só para você.
    - **skip** ou **nada**: não guardo nada.
checkin-unclear = Não consegui ler aí um número de 1 a 10, desculpe. Pode escrever assim: **6**, ou **skip** para continuar.
checkin-unclear-halt = Não encontrei aí nenhuma das quatro, desculpe. Escreva as que servirem: fome, raiva, solidão, cansaço; ou **no** ou **não**, ou **skip**.
checkin-nothing = Está bem, não há nada para guardar. Foi bom você ter passado por aqui.
checkin-stopped = Está bem, ficamos por aqui, e não guardo nada.
checkin-dropped = Está bem, não guardo nada.
checkin-kept = Guardei, só para você. Com **{ $command }** esqueço tudo.
checkin-shared = Disse na sala, e guardei para você. Com **{ $command }** esqueço o que guardo; o que foi dito na sala fica lá.
checkin-forgotten = Feito. Esqueci tudo.
checkin-none = Ainda não há nada disso aqui. **{ $command }** começa, quando você quiser.
checkin-latest =
    Isto é o último que você me contou, só para você:
    { $items }
    {""}Com **{ $command }** esqueço tudo.
privacy-checkins = O que você me contou com **{ $prefix }checkin**: números, palavras e o dia, para poder olhar para trás. Os 366 mais novos, só para você, até escrever **{ $prefix }checkin forget**.
help-checkin = faz umas perguntas sobre como você está, em privado; você escolhe para onde vão as respostas

## Check-ins: line by line

checkin-day = { $date }: { $items }
checkin-line-mood = humor: { $value } de 10
checkin-line-energy = energia: { $value } de 10
checkin-line-sleep = sono: { $value } de 10
checkin-line-food = comida: { $value } de 10
checkin-line-stress = estresse: { $value } de 10
checkin-line-hungry = fome
checkin-line-angry = raiva
checkin-line-lonely = solidão
checkin-line-tired = cansaço
checkin-line-words = em palavras: { $words }
checkin-name-mood = humor
checkin-name-energy = energia
checkin-name-sleep = sono
checkin-name-food = comida
checkin-name-stress = estresse
checkin-name-count = vezes que você contou como está

## Check-ins: in the room

checkin-in-room =
    { $person } pediu para eu dizer aqui como está:
    { $items }
