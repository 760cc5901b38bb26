"""Life in danger now: intent, a plan, a goodbye, means at hand, an act under way, an overdose."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

CRISIS, RED, GREEN = Tier.CRISIS, Tier.RED, Tier.GREEN

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (estoy|sigo|parado|parada|sentado|sentada|me quedo) ~1 (en el|en la) (puente|azotea|cornisa|viaducto|borde|baranda|barandilla) ~3 (mirando|viendo) [hacia|para|pa] abajo
        ultima vez ~2 (me ven|me leen|me oyen|me veis|hablan conmigo|leen de mi)
        (quiero|voy a|quisiera) estar con ~3 (en el cielo|alla arriba|del otro lado)
        <will> [<surely>] <kill-me>
        me (voy a|estoy por|estoy a punto de|tengo que|deberia|quiero) [<surely>] <me-kill> ~1 <soon>
        me (voy a|estoy por|estoy a punto de) [<surely>] <me-kill> !(la sed|el hambre|el tiempo|de|estudiando|trabajando|entrenando|en el gym|subiendo|bajando|corriendo|limpiando|cocinando|en (esa|esta|la) (bici|moto|escalera)|si no|si vuelve|con este examen|el examen)
        <soon> ~2 me <me-kill> !(la sed|el hambre)
        <soon> ~2 me (mato|suicido|ahorco|cuelgo|quito la vida|tiro del|tiro al|tiro de|pego un tiro|corto las venas) !(de risa|de la risa|estudiando|entrenando|trabajando)
        (me mato !(entrenando|estudiando|trabajando|limpiando|cocinando|de)|me suicido|me quito la vida|me ahorco|me cuelgo|me pego un tiro|me desvivo) ~1 <soon>
        (me voy a|voy a) [<surely>] (morir|morirme) ~1 (hoy|esta noche|esta misma noche|esta madrugada|por mi propia mano) !(de)
        (hoy|esta noche|esta madrugada|manana) ~1 (me muero|termina todo|acaba todo|se acaba todo|termino con todo|acabo con todo|termino con esto|acabo con esto|todo (acaba|termina)|lo termino|sera la noche)
            !(de risa|por fin las clases|el examen|el curso)
        (decidi|he decidido|tome la decision|decision tomada|ya esta decidido|esta decidido) ~4 (<kill-me>|morir|morirme|irme de este mundo|no seguir viviendo|no vivir)
        (ya lo decidi|ya esta decidido|la decision esta tomada) ~3 (hoy|esta noche|manana|adios|no hay vuelta)
        (de hoy|de esta noche|de manana|de esta semana|de este mes) no paso
        no (voy a estar|estare|voy a seguir|voy a amanecer|amanezco|llego|llegare) ~1 (viva|vivo|manana|a manana|al lunes|al amanecer|cuando despierten) !(por|porque|tengo|trabajo|viajo|en la reunion|con sueno|a la reunion|en)
        (manana|para manana|cuando despierten|cuando amanezca) ~2 (ya no voy a estar|ya no estare|voy a estar <dead>|estare <dead>|ya no existire|habre muerto|no existire)
        (esta es mi|es mi|sera mi|mi) (ultima noche|ultimo dia|ultimas horas|ultima hora) !(en (la|el|esta|este|mi) ~1|de !(vida|mi vida)|del !(mundo)|aqui antes)
        no (voy a|pienso|quiero) (despertar|amanecer) (manana|nunca mas|mas)
        nadie ~2 (va a poder|podra|me va a|puede) (detener|detenerme|parar|pararme|impedir|impedirlo|convencer)
        (voy a|pronto voy a|pronto) (reunirme|estar|encontrarme|irme) con (mi ~2|el|ella|ellos) (en el cielo|alla arriba|que murio|que fallecio|donde este|muy pronto para siempre)
        me puedo <me-kill> (ya|tranquil|tranquilo|tranquila|hoy|en paz)
        (me quito la vida|acabo con mi vida|termino con mi vida|me suicido|me ahorco|me pego un tiro|me cuelgo de ~2) !(de risa|en el baile)
        (voy a|ire a) dejar de (existir|vivir|respirar) ~1
        (fecha|dia|hora) ~2 mi (muerte|suicidio|final)
        (no llego|no llegare|no voy a llegar) ~3 (de eso me encargo|yo me encargo|porque me|me mato)
        (me falta valor|solo me falta|necesito valor|juntando valor|tomando valor|agarrando valor|ya tengo el valor) ~2 (para (hacerlo|saltar|terminar|<kill-me>|tirarme|irme))
        esta vez (no voy a fallar|no fallo|no fallare|si lo logro|si me sale|va a salir bien|nadie me salva|sera definitivo)
        """,
        subject="self",
        deaf="",
    ),
    *rules(
        "resolve",
        "intent",
        GREEN,
        """
        (lo voy a hacer|voy a hacerlo|esta vez lo hago|lo hare) ~1 (esta noche|hoy|ahora|ya|esta vez|de verdad|manana)
        (hoy|esta noche) ~1 (es la noche|es el dia|lo hago)
        """,
        subject="self",
    ),
    *rules(
        "plan",
        "plan",
        CRISIS,
        """
        (tengo|hice|arme|ya tengo|esta listo|estoy haciendo|hay) ~2 (plan|fecha|metodo|todo listo|todo planeado|todo preparado|dia|lugar) ~2 (para <kill-me>|para morir|para morirme|para irme|para hacerlo esta noche|de suicidio|para terminar con todo|para no despertar)
        mi (plan de suicidio|suicidio ~2|plan para morir|plan para <kill-me>)
        (planeando|planeo|planificando|organizando|preparando|estoy planeando) ~1 (mi (muerte|suicidio|despedida|partida)|como (<kill-me>|morir|hacerlo)|<kill-me>)
        (ya se|se|elegi|decidi|tengo claro|tengo decidido|tengo elegido|pense) ~1 (como|cuando|donde|el dia|la fecha|el lugar|el puente|el metodo|la forma|la hora) ~2 (lo voy a hacer|voy a hacerlo|hacerlo|<kill-me>|morir|morirme|voy a morir|me voy a <me-kill>|quiero morir|de morir)
        (manera|forma|metodo|modo|mejor forma|manera mas) ~3 (de|para) (<kill-me>|morir|morirme|suicidarse|matarse|acabar con todo|irse de este mundo)
        (cuantas|cuanta|cuanto|que dosis|que cantidad) ~5 (para (morir|morirme|matarme|no despertar|suicidarme)|(me mata|me matan|mata|matan|es letal|es mortal|seria letal|hacen falta para morir))
        (dosis|cantidad) (letal|mortal)
        (googleando|busque|buscando|estoy buscando|he buscado|investigando|leyendo|he estado buscando) ~3 (formas|maneras|metodos|como) ~2 (<kill-me>|morir|morirme|suicidarse|morir sin dolor|sin dolor|hacer un nudo|hacerlo rapido|de irme)
        (duele|dolera|sera rapido|se sufre) ~3 (ahorcarse|ahorcarme|morir ahogado|desangrarse|al saltar|cuando saltas|morir asi|si salto)
        como (se hace|hacer|hago|atar|amarrar) ~1 (nudo|soga|horca) ~2 (ahorcarme|ahorcarse|cuello|corredizo)
        (voy a|quiero|pense en|pienso en|ganas de|estoy por) (estrellar|chocar|meter|tirar|lanzar) (el|mi) (auto|coche|carro|camion|moto) (contra|al|por|de) ~2
        (voy a|quiero|ganas de|estoy por|pienso en|pienso) (cruzar|cruzarme|caminar|meterme) (sin mirar|delante de|enfrente de|frente a|al trafico) ~3
        """,
        subject="self",
    ),
)

FAREWELL = (
    *rules(
        "farewell",
        "farewell",
        GREEN,
        """
        <bye> [a] (todos|todas|mundo|amigos|gente|grupo|para siempre|mi gente|chicos|familia)
        ^ <bye> $
        (perdon|perdonenme|perdonadme|perdoname|disculpenme|perdonen) ~1 (por todo|todos|a todos|familia|mama|hijos|hija|hijo)
        (los|las|os|te) (amo|quiero) [a] (todos|mucho|con toda mi alma)
        gracias (por todo|por haber estado|por intentarlo|por quererme)
        (diganle|decidle|dile|digan|decid|diles|diganles) ~1 (a ~2) ~1 que ~3 (amo|quiero|ame|quise|siento|perdone|perdonen|ame)
        """,
        subject="self",
    ),
    *rules(
        "note",
        "farewell",
        CRISIS,
        """
        (carta|nota|cartas|mensaje|mensajes|video|audios|notas) (de despedida|de suicidio|suicida|de adios|para cuando (no este|ya no este|me vaya|muera)) !(del alcohol|al alcohol|a la bebida|a la droga|a las drogas|al cigarro)
        (escribi|escribiendo|termine|deje|estoy escribiendo|he escrito|grabe|ya escribi) ~2 (carta|nota|cartas|notas|video|mensajes) ~3 (despidiendome|despedirme|para cuando no este|para cuando ya no este|adios|para mis hijos|para mi familia|a cada uno)
        (deje|dejo|estoy dejando|ya deje) ~1 (todo (listo|arreglado|en orden)|mis cosas (listas|arregladas|en orden)|todo escrito|las claves|los papeles) ~4 (no este|me vaya|ya no|adios|despues de mi|cuando falte|irme)
        (regale|estoy regalando|ya regale|reparti|regalando|di) ~1 (mi ~1|mis ~1|todo|todas mis cosas|mis cosas) ~5 (no (las|lo|los|la|me) (voy a|hara|haran|necesitare|hace)|donde voy|ya no (me (hace|hacen|hara|haran) falta|voy a|estoy|estare|los voy|las voy))
        """,
        deaf="tense",
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        <bye> ~2 [.] ~2 <leaving>
        <leaving> ~4 [.] <bye> $
        <leaving> ~4 . ~1 <bye>
        (esta|este) es mi (despedida|adios|ultima despedida|ultimo mensaje|ultima noche|ultimo adios) !(en (la|el|esta|este) ~1|de (trabajo|clases|curso)|por aqui antes|del alcohol|al alcohol|de la bebida|como|antes de las vacaciones|por hoy|de hoy|del grupo porque)
        (mi|este es mi|sera mi) ultimo (mensaje|adios|post|texto|escrito|audio) [para ustedes|para todos|aqui|en el grupo|que escribo] (perdon|gracias|adios|los|ya no|no puedo|cuiden|lo siento|.) 
        (cuando|para cuando|si) (lean|leas|leais|vean|veas|encuentren|encuentres|escuchen|reciban|recibas) esto ~1 (ya no|no voy a|ya me|voy a estar|yo ya|estare|ya habre|me habre|sera tarde|ya estare) !(en casa|llegue|sali|en el)
        (cuiden|cuidad|cuida|cuidenme|cuideme|cuidame|encarguense) ~1 (mi|mis|mucho a mi|bien a mi|a mi|a mis|de mi|de mis) ~2 (cuando (yo no|no|ya no|me vaya)|ahora que|por mi|si (me pasa|no estoy|ya no)|yo ya no|por favor adios|perdon) !(vacaciones|viaje|vuelva)
        (los|las|os|te) (voy a cuidar|cuidare|estare cuidando|voy a estar cuidando|cuido) desde (arriba|el cielo|donde este|alla)
        (nos vemos|nos veremos|los espero|te espero|nos encontraremos) (en (el cielo|otra vida|la otra vida|el otro lado|la proxima vida|el mas alla)|del otro lado|al otro lado) !(bromeo|de la)
        no me (busquen|lloren|busqueis|llores) !(en|el|maquillaje|hoy|que estoy en)
        (ya no|no) (voy a ser|sere|seguire siendo|les voy a dar|les dare|tendran que|van a tener que) ~2 (carga|molestia|problema|problemas|estorbo|preocuparse|preocuparos|aguantarme|cargar|soportarme) [mas|conmigo|por mi|para nadie]
        (hasta aqui|hasta aca) (llegue|llego|llegamos|he llegado|llega mi) !(hoy|por hoy|mi (paciencia|reporte|aporte)|con el tema|en el libro|caminando|corriendo|con la dieta|leyendo)
        (me voy|parto|me marcho) (para siempre|de este mundo|de esta vida|y no vuelvo nunca|para no volver) !(de (aqui|este pueblo|twitter|instagram|facebook)|del (alcohol|trabajo))
        (fue|ha sido) (un gusto|un placer|lindo|bonito|un honor) (conocerlos|conocerte|conoceros|haberlos conocido|coincidir) ~1 (adios|perdon|todos|.) ~2 (no|adios|me|perdon)
        (perdon|perdonenme|perdoname|disculpen|perdonen) por lo que (voy a hacer|hare|estoy por hacer) !(ruido)
        (que dios me|dios) perdone [por] (lo que voy a|lo que hare|por lo que voy|esto que)
        me (despido|voy despidiendo|estoy despidiendo) de (todos|todo|la vida|este mundo|mis hijos|mi familia|ustedes|vosotros) !(por hoy|hasta|que tengo|buenas noches|un abrazo)
        (ya me despedi|me despedi) de (todos|mis|mi) !(en el aeropuerto|del trabajo|de la oficina)
        (descansare|por fin descansare|por fin voy a descansar|por fin descanso|voy a descansar) (para siempre|por fin|en paz|de todo esto|de una vez|del todo) !(de vacaciones|el domingo)
        """,
        subject="self",
        deaf="negation tense said",
    ),
)

MEANS = (
    *rules(
        "means",
        "means",
        GREEN,
        """
        (tengo|con|compre|encontre|agarre|saque|consegui|mirando|junte|aqui|busque|mi|el|la|un|una) ~1 <weapon>
        (tengo|con|junte|guarde|mirando|contando|conte|compre|consegui|agarre|frasco de|caja de|cajas de|blister de|bote de|punado de) ~3 <pills>
        <pills> ~3 (mano|mesa|enfrente|delante|lado|cama|listas|contadas|aqui)
        (tengo|compre|consegui) ~1 <poison>
        """,
    ),
    *rules(
        "place",
        "means",
        GREEN,
        "(estoy|parado|parada|sentado|sentada|subi|subido|subida|arriba|aqui|asomado|asomada|caminando|llegue|vine|me subi|voy|ya en) ~1 (en|al|a|a la|del|de la|arriba|sobre|por|hacia) ~3 <edge>",
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        <firearm> ~2 (en|contra|a|sobre|dentro) ~1 (cabeza|sien|boca|pecho|frente|menton|garganta)
        (soga|cuerda|cinturon|lazo|cable) ~2 (en el|alrededor del|puesta en el|atada al) (cuello|techo|arbol|viga) !(economic|de deudas)
        (la|mi|el|una) (soga|cuerda|lazo|cinturon|horca) ~1 (esta|ya esta) (lista|listo|preparada|preparado|atada|atado|colgada|colgando|puesta)
        (tengo|la|mi|con|hay) ~2 <firearm> ~2 (cargada|cargado|en la mano|en las manos|en la mesa|en mi mano|enfrente|delante|al lado|lista|aqui conmigo|en el regazo|debajo de la almohada) !(de agua|de juguete|de silicona|de pegamento)
        <blade> ~2 (en|contra|sobre|a) (la|las|mi|mis|el) (muneca|munecas|cuello|garganta|venas|yugular|brazo)
        (junte|juntando|guarde|guardando|acumule|acumulando|ahorrando|estoy guardando|estoy juntando|tengo guardadas|tengo juntadas|conseguidas|llevo juntando) ~3 <pills>
        <pills> ~2 (guardadas|juntadas|contadas|listas) ~2 (para|hoy|esta noche)
        (<pills>|frasco|caja|blister|<poison>) ~6 (tomarmelas|tomarme (todas|todo)|tragarmelas|tomarlas todas|tomarme las|para (morir|matarme|irme|dormir para siempre|no despertar|terminar))
        (suficientes|suficiente|bastantes) ~2 (<pills>|<drug>|<poison>) ~2 (para|como para)
        (<weapon>|<poison>) ~4 (usarlo conmigo|usarla conmigo|usarlos conmigo|y es para mi $|es para mi|para (matarme|usarla conmigo|mi|terminar con|acabar con|suicidarme|cortarme|ahorcarme))
        (voy a|quiero|me quiero|me voy a|pienso|ganas de|estoy por) ~1 (tomar|tomarme|tragar|tragarme|meterme) (todas (las|mis|estas)|todo el (frasco|bote|blister)|toda la caja|el frasco entero|la caja entera|todo lo que encuentre|todas $)
        """,
        subject="self",
    ),
    *rules(
        "place",
        "means",
        CRISIS,
        """
        <edge> ~6 (saltar|tirarme|lanzarme|aventarme|arrojarme|me tiro|salto|me lanzo|un paso|me aviento|dejarme caer|me dejo caer|soltarme|me suelto)
        (al borde|en el borde|a un paso|del lado de afuera|del otro lado|por fuera) (de|del|de la) ~1 (puente|azotea|cornisa|acantilado|vias|balcon|terraza|baranda|barandilla|anden|edificio|techo) !(de la piscina)
        (me voy a|voy a|quiero|me quiero|estoy por) (saltar|tirar|tirarme|lanzar|lanzarme|aventar|aventarme) ~2 <edge>
        (estoy|sentado|sentada|parado|parada|subi|aqui) ~4 <edge> ~6 (adios|no hay vuelta|perdon|nadie me va a|ultima vez|valor|terminar con|acabar con|morir|que pase el tren|viene el tren|espero el tren)
        """,
        subject="self",
    ),
)

ACT = (
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (me tome|me he tomado|me acabo de tomar|tome|me trague|trague|me bebi|me meti|me mande|acabo de tomar|acabo de tomarme|acabo de tragarme|ya me tome|me clave|ingeri|me zampe) ~1 (todas [las|mis|estas]|todo el (frasco|bote|blister)|todo [lo que habia]|un monton de|un punado de|toda la caja de|una caja [entera] de|la caja entera [de]|un frasco [entero] de|el frasco entero [de]|medio frasco de|un blister [entero] de|varios blister [de]
            |muchas|muchisimas|demasiadas|como <many>|<many>|las|mis|las ultimas|un bote de|una tira de|dos tiras de|tres tiras de) ~2 <pills> !(con el desayuno|para el dolor de cabeza|de la manana|como indica|como todos los dias|que me dio el medico)
        (me tome|me he tomado|me acabo de tomar|me trague|me mande|me bebi|ya me tome|acabo de tomarme) (todo el frasco|el frasco entero|toda la caja|la caja entera|todo el blister|todo el bote|el bote entero|todas|todo de golpe|un frasco entero)
        (ya me las tome|me las tome todas|me las tome|ya me tome todo|ya me las trague|me las he tomado|ya tome todas) !(con el desayuno|con agua|despues de|hoy bien|como (siempre|todos)|las vitaminas|y la (tos|fiebre|gripe)|gracias)
        (tome|me tome|bebi|trague|me bebi|me trague|acabo de tomar) ~1 <poison>
        me (corte|abri|he cortado|he abierto|acabo de cortar|acabo de abrir|tajee) ~1 (las venas|la vena|la muneca|las munecas|el cuello|la garganta)
        me (corte|he cortado|acabo de cortar|corto) ~1 (muy profundo|demasiado profundo|muy hondo|demasiado|profundo|mas de la cuenta|muy feo) !(el pelo|el cabello|el flequillo|las unas)
        (no (para|deja|paran) de (sangrar|salir sangre)|no (para|frena) la sangre|me estoy desangrando|me desangro|hay sangre por todos lados|sangre por todas partes|mucha sangre y no)
        (ya lo hice|ya esta hecho|ya esta|hecho esta) [.] ~2 (me (tome|corte|trague)|<pills>|adios|(perdon|perdonenme|perdoname) !($)|no hay vuelta|tengo sueno|me estoy durmiendo)
        (las|mis) <pills> ~2 (hacen efecto|haciendo efecto|empiezan a|ya me hacen|ya hacen)
        (estoy|me quede|sentado|sentada|encerrado|encerrada) ~2 (garaje|coche|auto|carro|cochera) ~3 (motor (encendido|prendido|andando|en marcha)|con el gas|gas abierto)
        (abri|deje abierto|esta abierto|acabo de abrir) ~2 (el|la llave del) gas ~3 (adios|dormir|esperando|cerre|puertas|ventanas|acostado|acostada|perdon)
        (casi|por poco) (me tiro|salto|me lanzo|me aviento|me mato|me tire|salte) ~3 (tren|metro|puente|balcon|hoy|anoche|ayer|vias|camion|hace un rato|hace rato|esta manana)
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (intente|he intentado|volvi a intentar|trate de|acabo de intentar|he tratado de|intento) [otra vez|ayer|anoche|hoy] (<kill-me>|matarme|suicidarme|morir|morirme)
        me (intente|he intentado|trate de) <me-kill>
        (mi|un|el|otro) intento [de (suicidio|quitarme la vida)] ~2 (ayer|anoche|hoy|fallo|fallido|no funciono|hace # dias|hace (dos|tres|unos) dias)
        (acabo de|recien|ayer|anoche|hoy) ~3 intento de suicidio
        """,
        subject="self",
        deaf="tense",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (tengo|estoy teniendo|estoy con|estoy en|creo que es|creo que tengo|me dio|me esta dando|es|tuve) [una] sobredosis !(de (azucar|chocolate|cafe|series|netflix|ternura|trabajo|informacion|fotos|amor|memes))
        (me pase|me excedi|se me fue la mano) ~2 (dosis|<drug>|<pills>|<drink>|mano|raya|rayas) ~8 <trouble>
        (me pase|me excedi|se me fue la mano) ~3 (dosis|<drug>|<pills>) ~3 . ~4 <trouble>
        (tome|me tome|meti|me meti|fume|inyecte|me inyecte|consumi|aspire|me puse|esnife|mezcle|use|me pique) ~2 (demasiado|demasiada|demasiadas|demasiados|mucha|mucho|muchas|de mas|mas de la cuenta|mas de lo normal|una cantidad) ~8 <trouble>
        (tome|me tome|meti|me meti|fume|inyecte|consumi|me inyecte|aspire|me puse|esnife|mezcle|use|me pique) ~2 (demasiado|demasiada|demasiadas|demasiados|mucha|mucho|muchas|de mas|mas de la cuenta) ~4 . ~4 <trouble>
        mezcle ~1 (<pills>|<drug>|<drink>) ~1 (con|y) ~1 (<pills>|<drug>|<drink>|copas|cervezas|tragos) ~8 <trouble>
        mezcle ~1 (<pills>|<drug>) ~1 (con|y) ~1 (<drink>|<pills>|<drug>)
        """,
        subject="self",
        deaf="tense lesson negation",
    ),
    *rules(
        "not-breathing",
        "overdose",
        CRISIS,
        """
        <they> ~2 (no|apenas|casi no) (respira|esta respirando|reacciona|despierta|se despierta) !(porque|cuando|ni con|bien por la nariz|mis ~1|los ~1|a mis|el wasap|ni con|al telefono|el telefono|temprano|a la hora|por whatsapp|hasta)
        (no|apenas|casi no) respira ~8 (ayuda|que hago|auxilio|<drug>|<pills>|labios|morado|azul|tomo|consumio|inyecto|ambulancia|fumo|metio|sobredosis|por favor)
        (ayuda|que hago|auxilio|<drug>|<pills>|tomo|consumio|inyecto|labios|jeringa|sobredosis|bano|piso|suelo) ~8 (no|apenas|casi no) (respira|reacciona|despierta|se mueve|responde|se despierta)
        (no|apenas|casi no) (despierta|reacciona|se despierta|puedo despertarlo|puedo despertarla|logro despertarlo|logro despertarla|responde) ~6 (<drug>|<pills>|tomo|consumio|metio|frasco|jeringa|ayuda|que hago|labios|blister)
        (sigue|esta|ya) (sin respirar|sin pulso)
        (naloxona|narcan) ~3 (ya|sigue|urgente|no (respira|reacciona|despierta)|rapido|donde esta la ambulancia)
        (no|esta vez no) quiero que me (revivan|reanimen|salven|encuentren a tiempo)
        no (respira|reacciona|esta respirando) !(bien|por|a (mis|los)|el (bot|celular|telefono|boton)|la (app|pantalla)|ni|cuando)
        (inconsciente|convulsionando|convulsiono|convulsiona|le dio una convulsion) !(colectivo|de (sueno|cansancio))
        no (puedo|logro|podemos|logramos|consigo) (despertarlo|despertarla|reanimarlo|reanimarla|despertar a)
        (tiene|los|con los|sus) ~1 labios ~1 (azules|morados|moraditos|grises|azulados)
        (esta|se puso|se esta poniendo|se pone|esta todo|esta toda|esta) [todo|toda] (morado|morada|gris|azul) ~3 (no (respira|despierta|reacciona|responde|se mueve)|ayuda|labios|que hago)
        (se puso|se esta poniendo|se pone) [todo|toda|muy] (morado|morada|azul|gris)
        (no (tiene|le siento|le encuentro|siento)) [el|su] pulso
        (<they>|se) ~2 (tiene|tuvo|esta teniendo|esta en|le dio|le esta dando|sufrio) [una] sobredosis !(de (azucar|chocolate))
        (<they>|esta|se) ~2 (convulsionando|convulsiona|inconsciente|desmayado|desmayada|tirado en el suelo|tirada en el suelo) ~8 (<drug>|<pills>|tomo|consumio|consumido|tomado|inyectado|metio|jeringa|sobredosis|mezclo|frasco|ayuda|que hago)
        """,
        subject="other",
        deaf="tense negation",
    ),
)

RULES = (*INTENT, *FAREWELL, *MEANS, *ACT, *OVERDOSE)
