"""Scenes in which Spanish words about death mean something else."""

from __future__ import annotations

from moderation.screening.languages.core.scenes import Scenes
from moderation.screening.languages.es.shape import phrase

SCENES = Scenes(
    game=frozenset(
        """
        juego juegos jugando boss jefe respawn ranked minecraft fortnite valorant warzone cod zelda mario mazmorra npc nivel granada mapa raid
        dragon ronda personaje checkpoint partida lobby spawn nintendo playstation xbox consola gamer noob free fire roblox lol dota
        """.split()
    ),
    play=phrase(
        "(en|al|del|con|de|este|el|la|mi|cada|otra|primera|ultima|un|una) ~2 (juego|boss|mapa|ronda|nivel|lobby|raid|granada|partida|spawn|ranked|minecraft|fortnite|dragon"
        "|mazmorra|warzone|personaje|checkpoint|valorant|roblox|zelda|jefe final)"
    ),
    code=frozenset(
        "proceso procesos servidor script docker cron terminal linux compilar deploy contenedor hilo demonio base datos consulta".split()
    ),
    media=frozenset(
        """
        cuento cuentos relato guion teatro documental docu noticia reportaje cancion canciones letra album banda coro pelicula peliculas novela libro libros capitulo personaje poema obra serie series frase verso
        tango ranchera corrido temporada trailer anime manga canta cantaba protagonista corridos bolero disco
        """.split()
    ),
    somebody=frozenset("protagonista heroe el ella ellos julieta romeo personaje cantante".split()),
    lesson=frozenset(
        """
        taller capacitacion curso charla cartel folleto ensenan ensenaron aprendi aprendimos articulo estadistica estadisticas prevencion campana
        ejemplo entrenamiento primeros auxilios video simulacro jornada
        """.split()
    ),
    supposed=phrase(
        "(si|cuando|en caso de que) (alguien|una persona|ves que|ven que|un amigo) ~2 $|(como saber si|que hacer si|en caso de) ~2 $"
    ),
    named=(" suicidio", " suicidios"),
    title=phrase(
        """
        (suicidio|suicidios|suicidarse|sobredosis|ideacion suicida|conducta suicida|autolesion|autolesiones) (en (mayores|jovenes|ancianos|ninos|adultos|personas)|asistido|colectivo|escuadron|en (jovenes|adolescentes|mexico|espana|argentina|colombia|chile|el mundo|la poblacion)|es (la|una) ~2 causa|es un tema
        |no es (la|una) ~1|se puede prevenir|juvenil|adolescente)
        """
    ),
    subject=phrase(
        """
        (prevencion|prevenir|contra|sobre|tasa|tasas|tema|temas|linea|telefono|estadisticas|hablar|charla|libro|estudio|mitos|noticias|caso|casos|duelo|perdida|riesgo|muerte|murio|fallecio|falleceria|perdimos ~2) [del|de|al|el|un|por|sobre] $
        |(por|de) $
        """
    ),
    jest=frozenset(
        """
        ja jaja jajaja jajajaja jajajajaja jajaj jajajaj jsjs jsjsjs jeje jejeje jiji xd xdd lol lmao ahre jajaa jajajajajaja kjj jajjaja ajaja ajajaja ajajaj broma
        bromita chiste 😂 🤣 😅 😆 💀
        """.split()
    ),
    earnest=phrase(
        "no es (broma|chiste|joda|ningun chiste)|sin (broma|joda)|va en serio|hablo en serio|lo digo en serio|(mis|las|estas) pastillas|de verdad (quiero|voy)"
    ),
    trifle=phrase(
        """
        (si|cuando|porque|por|con|antes de|despues de|hasta) ~5 (examen|examenes|lunes|trafico|wifi|internet|impresora|tarea|tareas|pizza|pelicula|final de la serie|partido|gol|clase de|verguenza|calor|capitulo|serie
        |spoiler|excel|planilla|corte de pelo|platos|metro lleno|despertador|dieta|mate|mundial|alarma|reunion|mensaje de voz|audio|foto|karaoke|cancion|cancelan|fila|cola|bus|horario|receta|postre|skin)
        """
    ),
    metaphor=phrase(
        """
        de ~2 (risa|verguenza|calor|frio|hambre|sed|sueno|ganas|amor|ternura|aburrimiento|emocion|felicidad|alegria|envidia|celos|curiosidad|pena ajena|susto|antojo|nervios|asco|placer|gusto|viejo|vieja|viejito|viejita|anciano|anciana|cuteza)
        |riendo|riendome|riendo me|por (un|una|ese|esa|unos|unas|esos|esas) ~1 (cafe|pizza|hamburguesa|chocolate|helado|cerveza|siesta|tacos|empanada|vacaciones|concierto|vestido|zapatos|asado|mate)|por (saber|ver|conocer|probar|ir)
        |estudiando|entrenando|trabajando para|en el gimnasio|en el gym|de ~1 (tanto|tantas) ~1 (reir|risa|comer)
        """
    ),
)
