"""Danger to, from or with somebody else: abuse, threats, harm to others, and people the writer worries about."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

CRISIS, RED = Tier.CRISIS, Tier.RED

ABUSE = rules(
    "abuse",
    "abuse",
    RED,
    """
    <they> ~2 (le|les) (pega|pego|golpea|golpeo|maltrata|levanta la mano) ~1 (a|otra|cuando|siempre|todos|delante)
    <they> ~2 (me|nos) (pega|pego|golpea|golpeo|maltrata|maltrato|viola|violo|ahorca|ahorco|estrangulo|estrangula|asfixia|asfixio|patea|pateo|cachetea|cacheteo|empuja|empujo|manosea|manoseo|toca|toco|abofeteo|agarro del cuello|agarra del cuello|levanta la mano|levanto la mano|encierra|encerro|jalonea|arrastro|hace dano|quemo) !(un susto|una|unas|unos|la|su|el|al|las|mucha|las ganas|la risa|un abrazo|un (reto|grito)|la (gripe|tos)|duro (el|la)|a (hacer|estudiar)|por telefono|hondo|fuerte esa|en el juego|en ajedrez|la guitarra|el piano|la puerta|cocinar|el turno|lavar)
    (me|nos) (pega|pego|golpea|golpeo|maltrata|viola|violo|estrangulo|ahorco|pateo|cachetea|asfixio) ~1 (cuando|cada vez|todos los|otra vez|anoche|ayer|hoy|delante|con (el|un|la|su)|embarazada|estando|encerrada|en la (cara|cabeza|barriga)|si|y (me|no)|de nuevo|casi|hasta) !(el sol|la luz|hablar|ver|con el balon|jugando)
    (abuso|abusa|abusaba|abusando|abusaron) (de mi|sexualmente)
    (me|nos) (violaron|abusaron|manosearon|forzaron|drogaron|obligaron) ~1
    (fui|he sido|siendo|soy) (violada|violado|abusada|abusado|maltratada|golpeada|victima de (violacion|abuso|violencia|maltrato))
    (sufro|vivo|sufri|estoy en una relacion con) ~1 (violencia|maltrato|abuso) [domestica|en casa|de genero|fisica]
    (me obliga|me forzo|me obligo|me fuerza) a (tener|acostarme|hacer cosas|hacerlo|tocar)
    (no me deja|no nos deja) (salir|ver a mi|hablar|trabajar|dormir|comer|llamar|tener (telefono|dinero|celular)|usar el|irme) !(en paz el sueno|(el|la|los|las) (perro|perra|gato|gata|calor|frio|ruido|vecino|vecinos|dolor|bebe|sueno|lluvia|tos|alarma|musica|app|ansiedad|cabeza|mosquitos|nervios|perros|trabajo|internet))
    (me tiene|nos tiene|me dejo|me encerro|me quito) ~1 (encerrada|encerrado|amenazada|amenazado|secuestrada|(con|bajo) llave|las llaves|el telefono y|el pasaporte|el celular y)
    (miedo|terror|panico) ~1 (volver a (mi|la) casa|regresar a (mi|la) casa|ir a casa|mi (marido|esposo|novio|pareja|padre|padrastro|ex|hijo)|que (me|nos) (pegue|mate|golpee|encuentre|haga|lastime)|que llegue (borracho|a casa)|el cuando) ~1
    (entra|entraba|viene|se mete|se metia) ~1 (en|a) mi (cuarto|habitacion|cama|pieza) ~2 (noche|noches|dormida|toca|duermo|toco|$)
    (moretones|moreton|ojo morado|golpes|marcas|cardenales) ~3 (me|por|cuello|cara|todo el|maquillaje|pego|el|mi (marido|novio|esposo)) !(futbol|caida|bici)
    (estoy|escondida|escondido|encerrada|encerrado|me encerre|me escondi) ~1 (en el|en la) (bano|cuarto|closet|armario|habitacion|pieza) ~4 (grita|gritando|borracho|golpeando|miedo|puerta|pegar|no se vaya|patea|furioso|romper)
    """,
    subject="self",
    deaf="tense negation",
)

THREATENED = rules(
    "threatened",
    "threat",
    CRISIS,
    """
    (dice|dijo|amenaza|amenazo|juro|jura|me escribio|grita|repite|grito|me mando) ~2 (que|con que) ~3 (me|nos|la|lo|los) (va a|van a|iba a|quiere) (matar !(por|si|cuando|porque|a)|picar|quemar|apunalar|disparar|pegar un tiro|hacer dano|desaparecer|cortar el cuello) !(de risa|si (no apruebo|repruebo)|cuando vea|a preguntas|a besos)
    (dice|dijo|amenaza|amenazo|juro|jura) [con|que] (va a) (matarme|matarnos|matar a (mis|mi|los)|quemar la casa|quemarme)
    (amenaza|amenazo|amenazando|amenazado|amenazada|amenazandome|amenazas) ~2 (de muerte|con (matarme|matarnos|un (cuchillo|arma)|una (pistola|navaja)|matar|hacerme|quemar))
    (me|nos) (apunto|apunta|puso|puesto|pone|amenaza|amenazo|persigue|persiguio) ~1 (con|un|una|el|la) ~1 (<firearm>|cuchillo|navaja|machete)
    (esta|estan) ~1 (afuera|fuera|en la puerta|en mi puerta|abajo|golpeando la puerta|pateando la puerta|rompiendo la puerta|tratando de entrar|intentando entrar) ~6 (<firearm>|cuchillo|miedo|escondida|escondido|ayuda|matar|policia|borracho|amenaz|entrar)
    (esta|estan) (pateando|tirando abajo|rompiendo|forzando|intentando tirar|tratando de tirar) (la|mi) (puerta|ventana)
    (tiene|trae|saco|agarro|vino con|con) [un|una|el|la|su] (<firearm>|cuchillo|machete) ~4 (me|nos|mis|ninos|hijos|amenaz|miedo|viene|grita|puerta|dice)
    (se metio|entro|irrumpio) (en|a) (mi|la) casa ~3 (<firearm>|cuchillo|mi ex|golpes|fuerza|escondida|miedo)
    (si me voy|si lo dejo|si hablo|si lo denuncio|si cuento) ~2 (me|nos) (mata|va a matar|matara|hace algo)
    (saben|sabe) donde vivo ~3 (por mi|van|vienen|viene|amenaz|matar)
    (van|vienen|viene|va) por mi $
    (viene|viene de camino|vienen|esta viniendo) a (matarme|buscarme para|pegarme|golpearme|hacerme dano)
    """,
    subject="self",
    deaf="negation",
)

HARM_OTHERS = (
    *rules(
        "harm-others",
        "threat",
        CRISIS,
        """
        (lo|la|los|las|te|le|les) (voy a|pienso|juro que voy a|quiero) [<surely>] (matar|apunalar|acuchillar|pegar un tiro|dar un tiro|disparar|quemar vivo|quemar viva|cortar el cuello|prender fuego|meter un tiro|clavar el cuchillo) ~4 (esta noche|hoy|manana|ya|ahora|te lo juro|lo juro|tengo|cuchillo|pistola|arma|se donde|duerma|salga|en serio|y despues|y luego|lo merece|se lo merece|no me importa) !(jaja)
        (voy a|pienso|planeo|quiero|decidi) [<surely>] (matar|apunalar|acuchillar|disparar|disparar a|pegar un tiro|dispararle|matarlo|matarla|matarlos|apunalarlo|prenderle fuego|cargarme) ~1 (a (mi|el|mis|la|los|todos|ese|esa|su|alguien|un) ~2|esta noche|hoy|manana|y despues|y luego) (<firearm>|cuchillo|tengo|esta noche|hoy|manana|ya|arma|se lo merece|y luego|y despues|me (mato|entrego)|en serio|lo juro)
        (tengo|compre|consegui|cargue|con|llevo) ~2 (<firearm>|cuchillo|machete|navaja) ~4 (lo|la|los|le|les|voy a|para) ~1 (matar|matarlo|matarla|matarlos|ese|usarlo|usarla|apunalar|acabar con (el|ella|ellos)|meterle|pegarle|dispararle|clavarselo)
        (voy a|quiero|pienso) (entrar|ir) ~3 (a tiros|disparando|tirotear|con el arma|con la pistola)
        (voy a|quiero) (quemar|prender fuego a|incendiar) (la casa|su casa|el edificio|la escuela|el local|todo) ~3 (con|ellos|el|ella|adentro|dentro|todos)
        """,
        subject="other",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        (ganas de|quiero|impulso de|impulsos de|pienso en|pensando en|pensamientos de|imagino|fantaseo con|miedo de|podria|a punto de|temo) [<surely>] (matar|matarlo|matarla|matarlos|lastimar|lastimarlo|lastimarla|lastimarlos|hacerle dano|hacerles dano|golpear|golpearlo|golpearla|apunalar|ahorcar|ahorcarlo|ahorcarla|sacudir|pegarle|pegarles|estrangular|hacer dano) (a (mi|mis|el|la|los|alguien|otros|otras|gente|ese|esa)|al|alguien|gente|otros|$|.) !(de un abrazo|[la|el|los] (app|impresora|compu|computadora|pantalla|despertador|alarma|celular|balon|pelota|saco|mosca|moscas|arana|hormigas|ratas|gimnasio|techo|que invento)|mosquito|mosquitos|tiempo|boss|jefe final|zombies|zombis|cucaracha|hambre|sed|dragon|con carino|en el juego|gallina|cerdo|aburrimiento)
        (lo|la|los|le|te) (voy a|quiero) [<surely>] (matar|romper la (cara|cabeza)|reventar|golpear|hacer dano|lastimar) !(si|como|cuando|por|jajaja|de un susto|a besos|de amor|a preguntas|jaja|en el juego|de risa|en (ajedrez|la final|fifa)|en la cancha)
        (voces|voz) ~2 (dicen|dice|piden|ordenan|mandan) que (lo|la|los|le|mate a|ataque|lastime|haga dano a)
        (va|van|vas) a pagar con (la vida|sangre|su vida)
        """,
        subject="other",
    ),
)

CONCERN = (
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <they> ~3 (dijo|dice|escribio|confeso|conto|puso|publico|mando|repite|me dice|comento|admitio) ~3 que ~1 (quiere|queria|preferiria|desea|piensa en|pensaba en|esta pensando en|tiene ganas de|tiene pensamientos de) ~1 (<kill-self>|morir|no vivir|no existir|desaparecer|hacerse algo)
        (dijo|dice|escribio|confeso|conto|puso|publico|mando|me dice|comento) ~2 que se (quiere|queria) <se-kill>
        (dijo|dice|escribio|puso|me dice|me conto) ~2 que ~1 no quiere (vivir|seguir viviendo|existir|estar viva|estar vivo|estar aqui mas|despertar) !(en (el|la|un|una|ese|esa|este|esta|casa)|con (el|ella|ellos|su|sus|nosotros)|aqui|solo|sola|lejos|temprano|tan)
        <they> ~1 (no quiere|ya no quiere) (vivir|seguir viviendo|existir|estar viva|estar vivo|vivir mas) [mas] !(en (el|la|un|una|ese|esa|este|esta|casa)|con (el|ella|ellos|su|sus|nosotros)|aqui|solo|sola|lejos)
        <they> ~1 se (quiere|queria) <se-kill> !(del pelo|el pelo)
        <they> ~2 (esta|anda|se siente|esta hablando de|habla de|tiene|piensa en|esta pensando en|pensando en|hablo de|lleva dias hablando de) ~1 (suicida|suicidarse|matarse|<kill-self>|pensamientos suicidas|ideas suicidas|ideacion suicida|suicidio|quitarse la vida|ideas de muerte|morirse)
        <they> ~1 se (corta|esta cortando|ha cortado|lastima|autolesiona|hace dano|hace cortes|quema|golpea) ~1 (los brazos|otra vez|de nuevo|a proposito|las piernas|los muslos|en el bano|cuando|desde|y|con|$|.) !(el pelo|las unas)
        (encontre|vi|descubri|le vi|tiene|le encontre) ~2 (cortes|marcas) ~2 (brazo|brazos|piernas|muslos|munecas)
        (habla|habla mucho|hablando|hablaba) ~1 de (morirse|matarse|suicidarse|quitarse la vida) !(de risa)
        (<friend>|<they>) ~1 se (autolesiona|lastima|hace dano|hace cortes) 
        <friend> se corta !(el (pelo|dedo)|las|la|cuando hay)
        (se esta despidiendo|despidiendose|esta despidiendose) !(de la escuela|por hoy|del trabajo|de los alumnos|para ir|hasta)
        me (dijo|mando|escribio) ~1 adios para siempre
        (escribio|puso|anoto) ~3 (que no quiere vivir|que quiere morir|que se quiere morir|que se quiere matar)
        (a|de|en|quiere|para|por|casi) (matarse|suicidarse|quitarse la vida|ahorcarse|hacerse dano|autolesionarse) !(de aburrido|de aburrida|de malo|de largo|estudiando|trabajando|de risa|entrenando|no es)
        (temo|miedo|preocupa|preocupado|preocupada|asusta|creo|siento|sospecho) ~3 (se|que se) (vaya a|pueda|va a|quiera|quiere) <se-kill>
        (temo|miedo|preocupa|preocupado|preocupada|creo) ~3 (que|de que) ~3 (haga|cometa|vaya a hacer) (una locura|algo|una tonteria|una estupidez|se haga)
        (temo|miedo|preocupa) ~2 (que se (mate|suicide|haga dano|haga algo|muera|corte|quite))
        """,
        subject="other",
        deaf="tense negation said anybody",
    ),
    *rules(
        "other-intent",
        "intent",
        CRISIS,
        """
        (dijo|dice|escribio|confeso|conto|puso|publico|mando|me dice|grita|amenaza|amenazo|me escribio) ~3 (que|con) [hoy|esta noche] (se|va a|que se) (va a|iba a|<kill-self>|voy a) [<se-kill>|<kill-self>]
        (dijo|dice|escribio|me escribio|puso|publico) ~2 que ~3 se (mata|suicida|tira|va a|quita|ahorca|cuelga)
        (<they>|se) ~2 se va a (<se-kill>) !(de risa|del susto)
        se (va a|quiere) <se-kill> ~1 (esta noche|hoy|ahora|manana|ya)
        (amenaza|amenazo|amenazando|esta amenazando) con (<kill-self>)
        <they> ~3 (esta|subio|se subio|parado|parada|sentado|sentada|colgado|colgada) ~2 (en|al|a|sobre|de) ~2 <edge> ~4 (no quiere|no baja|saltar|tirar|tirarse|llorando|dice|amenaza|ayuda|adios|despid|se va a|quiere)
        <they> ~2 (tiene|agarro|compro|saco|esta con|se encerro con|consiguio|junto|tenia) ~2 (<firearm>|<blade>|<noose>|<pills>) ~4 (matar|morir|suicid|quiere|despid|no abre|no quiere vivir|terminar|adios|encerr|dice|hacerse|junto)
        <they> ~2 se encerro ~3 (bano|cuarto|habitacion|pieza|auto|coche) ~4 (<blade>|<pills>|<firearm>|no (contesta|abre|responde)|cuchillo) 
        (se despidio|despidiendose|me mando un mensaje de despedida|mensaje de despedida|nota de despedida|carta de despedida|nota de suicidio|carta de suicidio|se esta despidiendo) ~6 (no (contesta|responde|atiende|la encuentro|lo encuentro)|preocup|miedo|mi (amigo|amiga|hijo|hija|hermano|hermana|ex|novio|novia)|dejo|apago|que hago|policia)
        <they> ~3 (dejo|escribio|mando|publico|me mando) ~2 (carta|nota|mensaje|audio) de (despedida|suicidio)
        <they> ~1 se (tomo|trago|acaba de tomar|ha tomado|bebio|mando|metio) ~1 (todas|muchas|un monton|un frasco|una caja|todo el|demasiadas|<many>|varias|un punado|las|unas) ~2 (<pills>|<poison>) !(el pelo|vacaciones|fotos|una foto|un cafe|cervezas|las vitaminas|su medicina)
        <they> ~1 se (trago|tomo|bebio) ~1 (<poison>|<pills>) !(de la (manana|presion)|para)
        se (tomo|trago|acaba de tomar|ha tomado) ~1 (todas|muchas|un monton de|un frasco de|una caja de|todo el frasco|demasiadas|<many>|un punado de|las) ~2 <pills>
        """,
        subject="other",
        deaf="tense negation said anybody",
    ),
    *rules(
        "other-act",
        "act",
        CRISIS,
        """
        <they> ~2 (intento|trato de|acaba de intentar|ha intentado|quiso) (<kill-self>) ~1 (hoy|ayer|anoche|hace (un rato|poco|nada|una hora|unas horas|# horas|dos dias|tres dias|unos dias|una semana)|esta|otra vez|$|.|y)
        <they> ~1 se (intento|trato de|acaba de|quiso) (<se-kill>)
        <they> ~1 se (corto|abrio|acaba de cortar) ~1 (las venas|la muneca|las munecas|el cuello)
        """,
        subject="other",
        deaf="tense anybody",
    ),
)

RULES = (*ABUSE, *THREATENED, *HARM_OTHERS, *CONCERN)
