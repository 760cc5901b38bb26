"""Things people say that sound like danger and are none. They explain their words away, so that the text model does not see them.

What a rule finds in the same words still stands.
"""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

RULES = rules(
    "saying",
    "saying",
    Tier.GREEN,
    """
    (no|nunca|jamas|sin|ni|tampoco|deje de|dejado de) ~3 (quiero morir|quiero morirme|quiero matarme|ganas de morir|pensamientos suicidas|suicidarme|matarme|hacerme dano|cortarme|morirme|quitarme la vida|quiero desaparecer)
    (quiero|ganas de|necesito|deseo) [<surely>] (vivir|seguir vivo|seguir viva|estar vivo|estar viva|seguir viviendo|estar sobrio|estar sobria|estar bien|seguir limpio|seguir limpia)
    me (muero|moria|estoy muriendo|estaba muriendo|mori|mate|mato|cago|parto|meo) de ~1 (risa|verguenza|calor|frio|hambre|sed|sueno|ganas|amor|ternura|aburrimiento|emocion|felicidad|alegria|envidia|celos|curiosidad|pena|susto|antojo|nervios|asco|miedo|gusto)
    (muerto|muerta|muertos|muertas|muriendo|muriendome|muriendonos) de ~1 (risa|verguenza|calor|frio|hambre|sed|sueno|ganas|amor|ternura|aburrimiento|emocion|cansancio|envidia|celos|curiosidad|susto|miedo|nervios)
    (me muero|moria|muero|moriria|mataria|mato) por (un|una|ese|esa|unos|unas|el|la|ver|ir|probar|saber|conocer|comer|ti|vos|mis|mi)
    (me mato|me estoy matando|me mate|nos matamos|matandome|se mata) (estudiando|trabajando|entrenando|en el (gym|gimnasio)|a trabajar|de risa|por (mis|ellos))
    matar (el (tiempo|hambre|aburrimiento|rato|gusanillo)|la (sed|curiosidad|tarde|noche|rutina)|dos pajaros|al (boss|dragon|jefe final)|mosquitos|zombies|zombis|moscas|cucarachas|el antojo)
    (me|nos) (esta matando|mata|mataba|estan matando|matan) [de] (el|la|los|las|este|esta|esa|ese|tu|lentamente|suavemente|risa|un|con|que) ~1
    (mi|tu) (mama|vieja|madre|papa|viejo|padre|jefe|jefa|mujer|esposa|marido|novia|novio|hermana|hermano|profe) me (va a matar|mata|matara) [si|cuando|por|porque|jaja|como] ~2
    (los|lo|la|te) (voy a|quiero) matar ~2 (jaja|jajaja|xd|jeje|por|si|cuando)
    para (morirse|morir) [de]
    (murio|se murio|esta muerto|se esta muriendo|muriendose|muere) (mi|el|la|tu) (celular|telefono|cel|movil|bateria|compu|portatil|laptop|planta|auto|coche|carro|wifi|internet|tele|pc)
    (mi|el|la) (celular|telefono|cel|movil|bateria|compu|portatil|laptop|planta|wifi|internet|cactus|suculenta) ~1 (murio|se murio|esta muriendo|se muere|muere|esta muerta|muerto)
    (punto|peso|tiempo|lengua|marea|angulo|hora|temporada|mar) (muerto|muerta)
    (naturaleza|horas) (muerta|muertas)
    dia de (muertos|los muertos)
    (a|de) muerte ~1 (me|lo|la|gusto|amo)
    (sobredosis|saturacion) de (azucar|chocolate|cafe|series|netflix|ternura|trabajo|informacion|fotos|amor|memes|cafeina|futbol|sol)
    (escuadron|mision|linea|hora|salto|jugada|toro) suicida
    (prevencion|linea|tasa|tasas|telefono|mitos|estadisticas|charla|dia) ~2 suicidio
    con la soga al cuello
    (cortar|corte|corto|cortarme|cortarse|me corte|corta) (el (pelo|cabello|flequillo|cesped|pasto|dedo|agua|rollo|pastel|queso)|la (luz|carne|llamada|torta|leche|cebolla|relacion|fruta)|las (unas|puntas|papas|verduras)|con (el|la|mi|eso|esa) ~1|por lo sano|afeitandome|cocinando|leche|camino|en dados)
    (me|se) (queme|quemo) (la (lengua|mano|boca|espalda)|el (dedo|arroz|pan)|con (el|la) (horno|plancha|aceite|cafe|sopa|sol)|en la playa|cocinando)
    (acabar|terminar|acabe|termine|acabo|termino) [con|de] (el (examen|trabajo|dia|curso|libro|turno|capitulo)|la (tarea|tesis|reunion|serie|semana|relacion|cena|llamada|clase|limpieza)|los (platos|examenes|deberes)|mi (turno|carrera|tesis|contrato))
    (tirar|tiro|tirarme|lanzarme|saltar|saltamos|me tire|me lance) (a la (piscina|alberca|pileta|cama)|al (agua|lago|mar de cabeza|sofa|sillon)|de un paracaidas|de cabeza a|la toalla con (el|la)|del trampolin|en (paracaidas|bungee|la cama elastica)|una onda|los dados|la basura)
    (pastillas|pastilla) ~3 (presion|tiroides|alergia|dolor de cabeza|desayuno|medico|colesterol|gripe|antibiotico|farmacia)
    (no puedo|no aguanto) mas de (risa|la risa|calor|hambre|ganas|sueno|frio)
    (asesinar|asesinare|asesino) ~2 (pizza|hamburguesa|taco)
    (caerme|me cai|caer) muerto
    vivir sin (alcohol|drogas|consumir|beber|miedo|mentiras|resaca)
    """,
)
