"""Self-harm, a craving or a relapse under way: the writer's own."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

SELF_HARM = (
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        me (corto|corte|he cortado|estoy cortando|sigo cortando|volvi a cortar|hago cortes|hice cortes|acabo de cortar) ~1 (otra vez|de nuevo|los brazos|el brazo|las piernas|la pierna|los muslos|el muslo|la piel|anoche|para (sentir|calmar|aliviar|no sentir|castigarme)|por (todo|ansiedad|tristeza|dolor)|cuando (estoy|me siento|nadie)|porque|ayer|hoy|a proposito|todos los dias|a diario|en el (bano|cuarto|cole|colegio)|cada noche|y (no|me|ahora)|$)
            !(el (pelo|cabello|dedo|flequillo)|cocinando|picando|pelando|afeitandome|afeitando|las unas|con (el papel|un papel|una lata)|depilando)
        (volvi a|he vuelto a|empece a|sigo|no puedo dejar de|no paro de|recai en|recaida con|otra vez) (cortarme|lastimarme|autolesionarme|hacerme dano|quemarme|golpearme|los cortes|las autolesiones|hacerme cortes|rasgunarme) !(el (pelo|cabello|dedo|flequillo|tobillo)|las unas|la (rodilla|espalda|mano|lengua)|con (la (plancha|olla|puerta)|el (horno|mate|martillo)))
        me (autolesiono|autolesione|lastimo|lastime|hago dano|hice dano|quemo|queme|golpeo|golpee|castigo|castigue|rasguno|he hecho dano|he lastimado|hago cortes|hice cortes) ~1 (a proposito|otra vez|de nuevo|para (sentir|castigarme|calmar|no)|con (cigarros|cigarrillos|el encendedor|el mechero|una (cuchilla|gillette|navaja))|los (brazos|muslos)|la cabeza contra|porque|anoche|hoy|sola|solo|todos los dias|a diario|cada noche|$)
            !(la (rodilla|espalda|mano)|afeitandome|picando|pelando|jugando|corriendo|entrenando|en el (gym|gimnasio)|la lengua|cocinando|el tobillo|con el horno|con la plancha)
        (golpeando|golpeo|golpee|pegando|estrello|azoto) [me|mi] [la] cabeza (contra|en) (la|el) (pared|piso|suelo|muro)
        (la|mi) (cuchilla|navaja|gillette) (me llama|esta en|me espera)
        (cortes|heridas|marcas|sangre) ~2 (nuevos|nuevas|frescos|frescas|en (mis|los|el|mi) (brazos|brazo|piernas|muslos|muneca)) ~3 (me|no|manga|esconder|hice)
        (cortarme|autolesionarme|lastimarme|hacerme dano|hacerme cortes) $
        (sin|llevaba ~3 sin) (cortarme|lastimarme|autolesionarme|hacerme dano) [y] (hasta hoy|hasta anoche|hasta ayer|y hoy|y anoche)
        no (merezco|pienso) comer !(tanta|sola)
        (recai|tuve una recaida) ~1 (autolesion|autolesiones|cortes|cortarme)
        (dejar de|vomitar|vomito|vomite) ~2 (comer para castigarme|todo lo que como a proposito|a proposito despues)
        """,
        subject="self",
        deaf="",
    ),
    *rules(
        "self-harm-urge",
        "self-harm",
        RED,
        """
        (quiero|necesito|ganas de|voy a|impulso de|impulsos de|tengo que|a punto de|tentacion de|pienso en|pensando en|podria|tentado de|tentada de|por|unica forma es) [<surely>|otra vez] (cortarme|lastimarme|autolesionarme|hacerme dano|hacerme cortes|quemarme [la piel|los brazos|con]|castigarme|golpearme|hacerme algo|sangrar) !(el (pelo|cabello|flequillo)|las unas|un mechon|las puntas|con (el|la) comida|la etiqueta)
        me (quiero|voy a|dan ganas de|vienen ganas de|gustaria) [<surely>] (cortar|lastimar|hacer dano|quemar|castigar|hacer algo) !(el (pelo|cabello|flequillo)|las unas|las puntas|un flequillo)
        (cortarme|los cortes|el dolor|lastimarme|autolesionarme) es lo unico que ~2 (alivia|ayuda|calma|funciona|siento)
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
        (voy a|a punto de|estoy por|muy cerca de|a nada de|ganas de|muchas ganas de|por) [<surely>] (recaer|consumir|drogarme|beber|tomar alcohol|tomar un trago|meterme|inyectarme|volver a (consumir|beber|tomar|usar|fumar)|picarme|emborracharme|usar) [hoy|ahora|otra vez|esta noche|de nuevo|ya] ($|y (no|tengo)|ayuda|no (se|puedo)|por favor|necesito|otra vez|hoy|esta noche|ahora)
        (tengo|siento|me dan|me entran|con|unas) ~2 (ganas|ansias|craving|deseos|mono|ansiedad) ~2 (horribles|terribles|tremendas|locas|enormes|de (consumir|beber|recaer|drogarme|tomar|meterme|fumar base|alcohol)) !(agua|cafe|mate|sopa|comer|un te)
        (tengo|hay|compre|me consegui|consegui|encontre|miro|mirando) ~2 (botella !(de (agua|leche|jugo|gaseosa|refresco))|bolsa|bolsita|gramo|papel|raya|jeringa|papelina|lata|porro|piedra) ~5 (enfrente|delante|mano|mesa|aqui|tentado|tentada|ayuda|no quiero|abrir|abrirla|tirarla) !(de agua|de leche|de jugo)
        (llamar|escribir|escribirle|llamarle|llamo|le escribi|voy a ver|voy donde|afuera de la casa de) ~1 (dealer|camello|dila|diler|puntero|jibaro|transa|conecte)
        (convenzanme|convencedme|diganme|decidme|ayudenme|paren|parenme) ~2 (no (tomar|beber|consumir|recaer|usar|ir|llamar|hacerlo|meterme|abrir))
        (no puedo (dejar|parar) de|no paro de) (beber|tomar|consumir|drogarme|fumar|jugar|meterme) ~3 !(agua|mate|cafe|fotos|futbol|al)
        (quiero|necesito|muero por|voy a|podria|me muero por) [<surely>] (consumir|drogarme|una dosis|una raya|un pipazo|meterme algo|un trago|emborracharme|fumar (piedra|base|paco)|una linea|una jeringa|otro tiro) !(de (agua|cafe))
        (sin (beber|tomar|alcohol|consumir)|deje de (beber|tomar)|abstinencia|el mono) ~9 (tiemblo|temblando|convulsion|bichos|veo cosas|viendo cosas|alucino|alucinando|delirando)
        (dias|horas) sin comer !(carne|azucar|pan|dulce|gluten)
        no me (fio|confio) de mi ~2 (hoy|esta noche|ahora|con)
        (estoy|muy|tan|bien|completamente) (borracho|borracha|drogado|drogada|colocado|colocada|pedo|mamado|mamada|puesto|puesta|tomado|tomada|en pedo) ~4 (odio|verguenza|miedo|solo|sola|llorando|ayuda|no paro|perdon|asco|no puedo|recai|otra vez)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "relapse-distress",
        "craving",
        AMBER,
        """
        (recai|tuve una recaida|volvi a (consumir|beber|tomar|caer|usar)|bebi|consumi|me drogue|tire # |perdi ~2 (dias|meses|anos) limpio) ~6 (me odio|odio|verguenza|fracaso|fracasado|fracasada|asco|no valgo|no sirvo|no puedo|todo perdido|se acabo|no tiene sentido|rendirme|me rindo|para que|soy un|soy una|sin esperanza|culpa|hundido|hundida|llorando)
        (recai|tuve una recaida|volvi a (consumir|beber|tomar|caer|usar)|bebi|consumi|me drogue) ~4 . ~3 (me odio|verguenza|fracaso|asco|no valgo|no sirvo|no puedo|se acabo|no tiene sentido|me rindo|para que|soy un|soy una|culpa)
        (acabo de|estoy|recien) (recaer|consumir|beber|drogarme|recayendo|consumiendo|bebiendo|drogandome|tomando [alcohol|vodka|vino|otra vez]) !(agua|cafe|mate|un te|te|jugo|sopa|leche|un mate|un cafe|un jugo) ~1 (otra vez|de nuevo|ahora|solo|sola|y|.|$) !(agua|cafe|mate|un te)
        """,
        subject="self",
        deaf="tense",
    ),
)

RULES = (*SELF_HARM, *CRAVING)
