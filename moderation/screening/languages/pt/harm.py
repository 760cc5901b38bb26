"""Self-harm, a craving or a relapse under way: the writer's own."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.pt.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

SELF_HARM = (
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (me corto|me cortei|corto me|cortei me|me cortando|estou me cortando|a cortar me|voltei a me cortar|faco cortes|fiz cortes|acabei de me cortar) ~1 (de novo|outra vez|os bracos|o braco|nos bracos|no braco|as pernas|nas pernas|as coxas|nas coxas|a pele|ontem|para (sentir|acalmar|aliviar|nao sentir|me castigar)|pra (sentir|acalmar|aliviar|nao sentir|me castigar)|quando (estou|me sinto|ninguem)|porque|hoje|de proposito|todos os dias|todo dia|toda noite|no (banheiro|quarto)|na (casa de banho|escola)|e (nao|me|agora)|$)
            !(o (cabelo|dedo)|picando|descascando|cozinhando|fazendo a barba|a barbear|as unhas|com (o papel|uma folha|a lata))
        (voltei a|comecei a|continuo a|nao consigo parar de|nao paro de|recai na|recaida na|de novo a|outra vez a|estou a) (me cortar|cortar me|me machucar|me magoar|me mutilar|automutilacao|me queimar|me ferir|magoar me|me automutilar) !(o cabelo|as unhas)
        (me automutilo|me automutilei|me mutilo|me mutilei|me machuco|me machuquei|me magoo|me magoei|me queimo|me queimei|queimei me|magoei me|me bato|me arranho|me castigo|me castiguei|me feri) ~1 (de proposito|de novo|outra vez|para (sentir|me castigar|acalmar)|pra (sentir|me castigar|acalmar)|com (cigarro|cigarros|o isqueiro|uma (lamina|gilete))|os bracos|nos bracos|porque|ontem|hoje|sozinha|sozinho)
            !(o (joelho|pe)|jogando|correndo|treinando|na academia|cozinhando|no forno|com o ferro)
        (batendo|bato|bati|a bater) [com] [a] [minha] cabeca (contra|na|no) (a|o|parede|chao)
        (a|minha) (lamina|gilete|navalha|faca) (me chama|esta me chamando|chama por mim|esta a chamar)
        (cortes|feridas|marcas|sangue) ~2 (novos|novas|frescos|frescas|nos (bracos|meus bracos)|no (braco|meu braco)|nas pernas) ~3 (me|nao|manga|esconder|fiz)
        (sem|nao me cortava ~2) (me cortar|me machucar|ate hoje|ate ontem) [e] (ate hoje|ate ontem|e hoje|hoje|ontem)
        antes [eu] me cortava ~3 agora ~3
        me cortava ~4 voltei
        (corto|cortei) (os meus|meus) (bracos|pulsos|pernas)
        me (machuco|corto|mutilo|automutilo|firo) (todo dia|todos os dias|toda noite|de proposito|sozinha|sozinho|$)
        (acabei de|voltei a|comecei a) (me automutilar|me cortar|me machucar|me mutilar)
        nao mereco comer
        (recaida|recai) ~6 (gilete|lamina|cortes)
        (me cortar|me machucar|me automutilar|me magoar) $
        (recai|tive uma recaida|recaida) ~4 (gilete|lamina|cortes)
        (recai|tive uma recaida) ~1 (automutilacao|cortes|me cortar)
        (parei de|deixei de|vomito|vomitei) ~2 (comer para me castigar|comer pra me castigar|tudo que como de proposito|de proposito depois)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "self-harm-urge",
        "self-harm",
        RED,
        """
        (quero|preciso|vontade de|vou|impulso de|impulsos de|tenho que|prestes a|tentacao de|penso em|pensando em|a pensar em|podia|poderia|quase a|so quero|unica forma e) [<surely>|de novo|outra vez] (me (cortar|machucar|magoar|mutilar|ferir|castigar|queimar|bater|fazer mal|automutilar)|(cortar|magoar) me|fazer mal a mim|fazer algo comigo|me fazer sangrar|sangrar) !(o (cabelo|dedo)|a franja|as unhas|do grupo)
        (me cortar|os cortes|a dor|me machucar|a automutilacao) e (o unico|a unica coisa) que ~2 (alivia|ajuda|acalma|funciona|sinto|me)
        """,
        subject="self",
    ),
)

CRAVING = (
    *rules(
        "craving",
        "craving",
        AMBER,
        """
        (vou|prestes a|quase a|muito perto de|por um fio de|vontade de|muita vontade de|a ponto de|to quase) [<surely>] (recair|usar|me drogar|beber|consumir|tomar um trago|tomar alcool|cheirar|injetar|voltar a (usar|beber|consumir|fumar)|fumar pedra|ficar bebado) [hoje|agora|outra vez|esta noite|de novo|ja] ($|e (nao|tenho)|ajuda|socorro|nao (sei|consigo)|por favor|preciso|de novo|outra vez|hoje|esta noite|agora)
        (tenho|sinto|estou com|to com|uma|com) ~2 (vontade|vontades|fissura|fissuras|ansia|desejos|ressaca) ~2 (horrivel|terrivel|enorme|absurda|louca|de (usar|beber|recair|consumir|cheirar|fumar pedra|alcool)) !(agua|cafe|sopa|comer|um cha)
        (fissura|to na fissura|numa fissura)
        (tenho|ha|comprei|consegui|encontrei|olho|olhando|a olhar) ~2 (garrafa|saquinho|pacote|grama|papelote|pino|carreira|seringa|lata|pedra|beck) ~5 (frente|mao|mesa|aqui|tentado|tentada|ajuda|nao quero|abrir|jogar fora) !(de agua|de leite|de sumo|de suco)
        (ligar|escrever|mandar mensagem|liguei|vou ver|vou na|na porta) ~1 (pro|para o|ao|com o|do|da) ~1 (dealer|traficante|boca|biqueira|fornecedor|aviaozinho)
        (me convencam|convencam me|me digam|digam me|me ajudem|me impecam|impecam me|me parem) ~2 nao (beber|usar|recair|ir|ligar|fazer|abrir|consumir)
        (nao consigo (parar|deixar)|nao paro) de (beber|usar|consumir|me drogar|fumar|jogar|cheirar) ~3 !(agua|cafe|bola|videogame)
        (quero|preciso|vou|podia|morro por) [<surely>] (usar|me drogar|uma dose|uma carreira|uma pedra|um trago|ficar bebado|cheirar|fumar (pedra|crack)) $
        (traficante|aviao|dealer|boca) ~3 (chegando|a chegar|vindo|ta vindo|vem ai)
        (sem (beber|alcool|usar)|parei de (beber|usar)|abstinencia) ~9 (tremendo|convulsao|bicho|bichos|vendo (coisa|coisas)|alucinando|coracao a mil|delirando)
        (dias|horas) sem comer
        nao (confio em mim|me fio em mim) ~2 (hoje|esta noite|agora|com|perto)
        (estou|muito|tao|completamente|to) (bebado|bebada|drogado|drogada|chapado|chapada|doido|bebado de novo|pedrado) ~4 (odeio|vergonha|medo|sozinho|sozinha|chorando|a chorar|ajuda|nao paro|desculp|nojo|nao consigo|recai|de novo|outra vez)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "relapse-distress",
        "craving",
        AMBER,
        """
        (recai|tive uma recaida|voltei a (usar|beber|consumir|cair|fumar)|bebi|usei|me droguei|perdi ~2 (dias|meses|anos) (limpo|limpa)|joguei fora # ~1) ~6 (me odeio|odeio|vergonha|fracasso|fracassado|fracassada|nojo|nao valho|nao presto|nao consigo|tudo perdido|acabou|nao faz sentido|desistir|desisto|pra que|para que|sou um|sou uma|sem esperanca|culpa|chorando|a chorar|lixo)
        (recai|tive uma recaida|voltei a (usar|beber|consumir|cair)|bebi|usei|me droguei) ~4 . ~3 (me odeio|vergonha|fracasso|nojo|nao valho|nao presto|nao consigo|acabou|nao faz sentido|desisto|pra que|para que|sou um|sou uma|culpa)
        (acabei de|estou|to) (recair|usar|beber|me drogar|recaindo|usando|bebendo|a beber|a usar|cheirando|tomando (alcool|vodka|vinho|cachaca)) ~1 (de novo|outra vez|agora|sozinho|sozinha|e|.|$) !(agua|cafe|um cha)
        """,
        subject="self",
        deaf="tense",
    ),
)

RULES = (*SELF_HARM, *CRAVING)
