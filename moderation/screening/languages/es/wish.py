"""A wish to die, a wish not to be here, no hope: the writer's own."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

WISH = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        <want> [<surely>] <die> !(de (viejo|vieja|risa|la risa)|en paz cuando|rodeado|rodeada|por (un|una|esos|esas|ese|esa)|primero que)
        <thinking> [<surely>] <die>
        me (quiero|quisiera|queria|dan ganas de|gustaria|deseo|podria) [<surely>] (<me-kill>|morir)
        me quiero [<surely>] (morir|matar) $
        me (quise|queria|habria querido) [<surely>] <me-kill>
        (valor|coraje|huevos|cojones|fuerzas|agallas) (para|de) <kill-me>
        me mato ($|antes|yo|y ya|y listo|y se acabo|primero|sola|solo) 
        (no sigo|no seguiria|dejo de|no voy a seguir) (viviendo|vivo|viva|vivir|respirando|existiendo)
        (lastima|desgraciadamente|por desgracia|lamentablemente|desgracia) ~3 (sigo|estoy) ~1 (viv|vivo|viva|aqui|aca|respirando)
        (sigo|estoy) ~1 (aqui|aca|vivo|viva|respirando) ~1 (por desgracia|desgraciadamente|lamentablemente|lastima)
        (sin|otro dia sin) haberme (muerto|matado)
        (me voy|irme|me quiero ir|quiero irme) ~1 (atras|detras|con el|con ella|con mi ~1 que murio|tras (el|ella)) !(a|de vacaciones|al)
        (no quiero|no pienso|no voy a|no pienso) llegar a (otro|los #|viejo|vieja|fin de|la proxima|manana|otra) !(acuerdo|tarde)
        (salida|descanso) que quiero no es dormir
        (cansada|cansado) (de respirar|hasta de respirar)
        (pensando en|pienso en|pensamientos de|ideas de|penso en|pense en|ideacion) ~1 (suicidio|suicidas|suicida|suicidarme|la muerte|hacerme dano|quitarme)
        (pensamientos|ideas|ideacion|impulsos|tendencias) (suicidas|suicida|de suicidio|de muerte|de morir|de <die>)
        (soy|estoy|me siento|me pongo|ando) [muy|tan|bastante|otra vez] suicida
        ojala (me muera|me muriera|me hubiera muerto|me hubiese muerto|no despierte|no despertara|me mate|me maten|me matara|no amanezca|me atropelle|me hubiera matado|me parta|me lleve|no vuelva a despertar|pudiera dormirme) ~3 !(de risa|tarde)
        (deseo|quiero|rezo|rezo para|pido|le pido a dios|espero|desearia|quisiera) ~2 (no despertar !(tarde|temprano|a|al|con)|no despertarme|morirme|no amanecer|que me lleve !(de|a|al|con|en)|que me muera|no despertar manana|que no amanezca|que un (auto|coche|carro|camion) me)
        (merezco|deberia|debo|tengo que|tendria que) [<surely>] (morir|morirme|estar <dead>|haberme muerto|haber muerto|estar enterrado|desaparecer para siempre)
        (mejor|preferible|mas facil) [estar|estaria|estoy|si estuviera|si me] (<dead>|muero|moria|muriera)
        (mejor|prefiero|preferiria) (me muero|morir|morirme|estar <dead>|la muerte) !(que (comer|ver|ir|escuchar)|de pie)
        (odio|detesto|me arrepiento de|me molesta|me da rabia) (estar viv|seguir viv|vivir|estar vivo|estar viva|seguir vivo|seguir viva|haber despertado|haberme despertado|despertar cada) !(aqui|en esta ciudad|solo|lejos|en)
        (lastima|pena|desgracia|decepcion|decepcionado|decepcionada) ~2 (sigo viv|despertar|desperte|sobrevivi|sigo vivo|sigo viva)
        (la muerte|morir|morirme|el suicidio|suicidarme|matarme|estar <dead>) ~1 (es|seria|parece|suena) ~2 (salida|solucion|opcion|alivio|descanso|mejor|camino|paz|respuesta|unica) !(no es|nunca)
        (unica|mejor) (salida|solucion|opcion|forma) ~2 (es|seria) ~1 (morir|morirme|la muerte|matarme|suicidarme|<kill-me>|desaparecer)
        no (tengo|encuentro|veo|me quedan|hay|le encuentro|me queda) ~2 (motivo|motivos|razon|razones|sentido|ganas|fuerzas|voluntad|nada) ~1 (para|de|por|a|por el que|por la que|por las que) (vivir|seguir viviendo|seguir vivo|seguir viva|estar vivo|estar viva|existir|mi vida|la vida|seguir aqui|seguir en este mundo|mantenerme con vida)
        (perdi|se me fueron|sin|cero) [las|todas las] ganas de (vivir|seguir viviendo|existir|estar viva|estar vivo)
        (cansado|cansada|harto|harta|agotado|agotada|hasta la madre|podrido|podrida) de (vivir|estar vivo|estar viva|existir|seguir viva|seguir vivo|esta vida|la vida|mi vida) !(en (este|esta|un|una|casa|la ciudad)|con (mis|el|la)|asi de lejos|solo)
        (que me (maten|mate|atropelle|atropellen|parta)|alguien (mateme|que me mate)|mateme alguien|matenme|matame) ~3 !(la sed)
        (no me (importaria|molestaria)|me daria igual|me da igual) (morir|morirme|no despertar|si me muero|si me atropellan|estar <dead>|no despertar manana|vivir o morir)
        (miedo|asustado|asustada|susto|terror) de (lo que (me pueda|puedo|podria|soy capaz|me vaya)|hacerme algo|hacerme dano|mi mismo|mi misma|hacer una (locura|tonteria|estupidez|cagada)|cometer)
        (voy a|a punto de|ganas de|quiero|podria|temo|puedo|antes de|capaz de|por) (hacer|cometer) una (locura|estupidez|tonteria|burrada|cagada) !(comprar|de amor|por amor|con el pelo|hoy en)
        (no (confio|puedo confiar) en mi|no estoy a salvo|no estoy seguro conmigo|no estoy segura conmigo|no me siento a salvo|no me siento segura conmigo|no me fio de mi) ~2 (misma|mismo|esta noche|solo|sola|hoy|conmigo|ahora|$)
        (voces|voz) ~2 (dice|dicen|diciendo|piden|pide|ordenan|manda|mandan) que (me <me-kill>|me mate|lo haga|salte|me corte|me tire|termine|acabe|me muera|me haga dano)
        (por que|para que) (sigo|seguir|estoy|sigo yo) [todavia] (viv|vivo|viva|viviendo|respirando|aqui todavia|existiendo|en este mundo) [si]
        (no merezco|no deberia) (vivir|estar vivo|estar viva|existir|estar aqui|seguir vivo|seguir viva|respirar|haber nacido)
        (ya estoy|estoy|por dentro estoy) (<dead>) (por dentro|en vida) ~1
        (por dentro) (ya|estoy) ~1 <dead>
        (si tuviera|si hubiera tenido|teniendo) [una|un] (pistola|arma|revolver|valor|coraje|huevos|cojones|agallas) ~4 (no estaria|estaria <dead>|(lo|me) (habria|hubiera|mataria|mato|tiro|tiraria|pego) !(mudado|ido de (vacaciones|aqui)|casado|comprado|inscrito)|hubiera <dead>)
        (lo unico|unica razon|unica cosa|lo unico que) ~3 (me (mantiene|detiene|frena|sostiene|tiene) [con vida|viva|vivo|aqui|de])
        (quiero|necesito|deseo) [<surely>] que [todo] (esto|todo|mi vida|la vida) ~1 (termine|se termine|acabe|se acabe|se apague) !(el examen|la clase|la reunion|la pandemia|el dia)
        ya quiero que [todo] (termine|se termine|acabe|se acabe) (todo|mi vida|esta vida|este dolor|esto para siempre)
        """,
        subject="self",
        deaf="",
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (no|ya no|yo no|tampoco) [<surely>] (quiero|deseo|quisiera|me interesa|me apetece|tengo ganas de|puedo) [<surely>] (vivir|seguir viviendo|existir|seguir existiendo|estar viva|estar vivo|seguir con vida|seguir viva|seguir vivo|estar en este mundo|seguir en este mundo|despertar mas|volver a despertar|despertar nunca|vivir mas) !(con (mi|mis|el|la|ellos|ellas|tu|su|sus|roomies|companeros|gente|nadie mas|el miedo de)|en (el|la|un|una) (centro|campo|sur|norte|capital|playa|cuarto piso|edificio)|lejos|en (este|esta|esa|la|el|una|un|casa) (ciudad|pais|barrio|pueblo|casa|departamento|apartamento|piso)
            |aqui|alla|en el pasado|para (trabajar|complacer)|del pasado|de (mis|rentas|prestado)|solo para|atado|atada|pegado|sola en|solo en|en madrid|en buenos|mas (en|con)|bajo|de (alquiler|renta|arriendo)|sin (ti|vos|mi|musica))
        (no|ya no) (quiero|puedo) (vivir|existir|seguir viviendo) (asi|mas|mas asi|un dia mas|ni un dia mas|sin el|sin ella|con este dolor|con esto|con lo que hice)
        (no|ya no) (quiero|deseo) [<surely>] (despertar|despertarme|amanecer|abrir los ojos|levantarme) (mas|manana|nunca|nunca mas|jamas|otra vez)
        no (creo|se si) (llegue|llegar|llego|aguante|aguantar|pase|paso|pasar|sobreviva|sobrevivir|voy a llegar|amanezca|voy a aguantar|soy capaz de llegar) [a|de|viva|vivo] ~2 (noche|manana|semana|viva|vivo|lunes|fin de semana|navidad|amanecer|esta)
        no puedo (mas con (mi vida|la vida|esta vida|todo esto)|con mi vida|con la vida|mantenerme con vida|seguir con vida)
        """,
        subject="self",
        deaf="negation anybody",
    ),
)

PASSIVE = (
    *rules(
        "passive",
        "passive",
        AMBER,
        """
        (quiero|quisiera|necesito|ganas de|desearia|me gustaria|ojala pudiera|prefiero|solo quiero) [<surely>] (desaparecer|esfumarme|desvanecerme|no ser|irme lejos para siempre|apagarme|apagar todo|evaporarme) !(de (twitter|instagram|facebook|redes|la ciudad|aqui unos)|unos dias|el fin de semana|un rato|del mapa lol|con)
        (quiero|quisiera|necesito) [<surely>] (dormir|dormirme) [y] (para siempre|eternamente)
        ojala (no existiera|no hubiera nacido|nunca hubiera nacido|no haber nacido|pudiera desaparecer|desaparezca|desapareciera|nunca haber existido|todo terminara|se acabe todo|no estuviera)
        (desearia|quisiera|preferiria|me gustaria|hubiera preferido) (no haber nacido|nunca haber nacido|no existir|no estar|no haber existido|no estar aqui)
        (mejor|preferible) ~2 no (hubiera|haber) nacido
        (si falto|si yo falto|si no estuviera yo|cuando yo falte|si me muero) ~4 (problemas|tranquilos|mejor|descansan|se acaban|alivio)
        si me (pasara|pasa) algo ~5 (agradezco|no pasa|da igual|mejor|alivio|no pasaria nada)
        (duele|dolera|como se siente|que se siente|que hay|que habra) ~2 (morir|morirse|despues de la muerte|despues de morir|al morir)
        (forma|manera|modo) ~1 de (irse|irme|morir|desaparecer) sin (que|dolor|sufrir|hacer)
        nunca (debi|tuve que|deberia haber|debi haber) (nacer|nacido|existir)
        (para que|por que) naci
        (estarian|estaran|estaria|estan|estarian todos|viviran|vivirian|seria|seran) ~1 (mejor|mas felices|mas tranquilos|mas tranquila|mas faciles|mas facil|felices) ~1 (sin mi|si no (estoy|estuviera|existiera|existo)|si (me voy|me muero|me muriera|desaparezco|desapareciera|yo no))
        (mundo|familia|todos|hijos|gente|casa) ~3 mejor sin mi
        (nadie|a nadie) ~2 (notaria|le importaria|me extranaria|me echaria de menos|se daria cuenta|lloraria|va a extranar|me va a extranar|le importa si) ~4 (muero|muriera|falto|faltara|desaparezco|desapareciera|no estoy|no estuviera|estoy|vivo|si)
        nadie me (extranaria|echaria de menos|va a extranar|lloraria|lloraria en mi)
        (soy|me siento|solo soy|no soy mas que|siento que soy) [solo|solamente] (una carga|un estorbo|un peso|una molestia|un problema para todos|un lastre)
        (no vale|no merece) (la pena|nada) (vivir|seguir|mi vida|la vida|seguir viviendo|vivir asi)
        (la vida|mi vida|vivir|seguir) ~1 no (vale|merece|tiene|le veo|vale la) ~1 (pena|sentido|nada|caso)
        (no le (encuentro|veo)|no encuentro|no veo|no tiene) ~1 (el|ningun|ya|mas) sentido (a|de) (la vida|mi vida|vivir|esto de vivir|estar vivo|estar viva|nada|seguir|levantarme)
        (no|ya no) (quiero|deseo|quisiera) [<surely>] (estar aqui|estar aca|ser yo|seguir aqui|seguir aca|estar mas) [mas] $
        (no|ya no) (quiero|deseo) [<surely>] (despertar|despertarme|levantarme) $
        (no|ya no) (quiero|deseo) [<surely>] (estar|seguir) (mas aqui|mas aca|aqui mas|aca mas)
        (me da|da|me daba) (igual|lo mismo) (vivir|estar vivo|estar viva|si vivo|si despierto|si me muero|lo que me pase|todo ya)
        (quiero|necesito|solo quiero) [<surely>] que (todo|el dolor|este dolor|esto|este sufrimiento) (pare|termine|acabe|se detenga|desaparezca|se termine|se acabe) !(el examen|la clase|la lluvia)
        (si me (pasa|pasara) algo|si no despierto|si manana no despierto) ~4 (mejor|da igual|no importa|alivio|nadie|no lloren|nada se pierde)
        (quiero|ganas de) irme con (mi ~1|el|ella) (que (murio|fallecio|se fue)|al cielo|donde este)
        (quiero|quisiera) (rendirme|tirar la toalla) ~2 (vida|todo|para siempre|$)
        me quiero ir de este mundo
        que sentido tiene (vivir|seguir|la vida|mi vida|todo|levantarse|levantarme)
        """,
        subject="self",
        deaf="negation tense",
    ),
    *rules(
        "slang",
        "passive",
        AMBER,
        """
        ^ (matenme|matame|mateme|maten a) ~1
        me quiero (matar|morir)
        me (mato|suicido|tiro de un puente|corto las venas) !(de risa|estudiando|entrenando|de la risa|trabajando)
        """,
        subject="self",
    ),
)

PLAINLY = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        (en|de|por|para|como|quiero|puedo|pude|podria|deberia|debo|o|sin|con|hasta|solo|mejor|y|es|a punto de|voy a|iba a|vine a|vuelvo a|ni|pienso) matarme
            !(de (risa|amor|gusto|la risa)|a (trabajar|estudiar|sentadillas|ejercicio|abdominales)|estudiando|trabajando|entrenando|por (un|una|esa|ese)|en el (gym|gimnasio))
        queriendo (morir|morirme|matarme|no despertar|desaparecer)
        (suicidarme|ahorcarme|desvivirme|autoeliminarme|quitarme la vida|cortarme las venas|pegarme un tiro|acabar conmigo|terminar conmigo|mi suicidio)
        (ojala|quiero|quisiera|deseo|espero|rezo|pido|prefiero|mejor|gustaria) ~2 no [me|volver a] (despierte|despertara|despertase|despertar|despertarme|levante|amanezca|amanecer) !(tan|tarde|a las|con|de mal|el bebe|a (los|la|mi)|tarde)
        (dejar|dejo) de (existir|vivir|respirar) $
        (odio|detesto) (vivir|estar vivo|estar viva|mi existencia)
        (me dejo|dejarme|estoy dejandome|me estoy dejando|dejandome) (morir|ir del todo)
        """,
        subject="self",
    ),
    *rules(
        "passive",
        "passive",
        AMBER,
        """
        morirme !(de|por|del|en paz)
        (no aguanto|ya no aguanto|aguanto) $
        (hasta cuando|cuanto|cuanto mas|cuanto tiempo) [mas] aguanto
        (me rendi|desisti|renuncie) (conmigo|de mi)
        mi (muerte|entierro|funeral|velorio|ataud|lapida|propia muerte|ausencia)
        (quiero|quisiera|prefiero|ganas de|voy a|deseo) [<surely>] (irme [para siempre|de una vez|del todo|lejos de todos]|desaparecer|no estar|no existir) [mas] $
        (cansado|cansada|harto|harta) de (todo|todos|mi $|respirar|mi cabeza|intentarlo|despertar)
        (no (quiero|puedo)|ya no) (vivir|existir|despertar) $
        (sin|no tengo|perdi las|se me van las) [mas|las] (ganas de seguir|fuerzas para seguir|fuerzas para nada|motivos)
        (muerto|muerta) (por dentro|en vida)
        (odio|detesto) (mi vida|ser yo|mi cuerpo y mi vida|mi cabeza)
        me (odio|doy asco|desprecio|quiero ir de aqui)
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "hopeless",
        "hopeless",
        AMBER,
        """
        ^ (ayuda|auxilio|socorro|ayudenme|ayudame|ayudadme|alguien|urgente|hola alguien) [por favor|porfa|porfavor|ya|urgente] $
        (hay alguien|alguien despierto|alguien despierta|alguien ahi|alguien que me (escuche|hable|llame)|necesito hablar (con alguien|ya)|no me dejen (solo|sola)|no quiero estar (solo|sola) (esta noche|hoy|ahora))
        (no estoy|no me siento) (bien|a salvo|segura|seguro) (y|nada|por favor|hoy|esta noche) !(a gusto)
        (estoy|me siento) (muy|tan|super|re) mal
        """,
        subject="self",
        deaf="negation tense",
    ),
)

HOPELESS = rules(
    "hopeless",
    "hopeless",
    AMBER,
    """
    (no|ya no) (puedo|aguanto|soporto|doy|resisto) [<surely>] mas !(calor|frio|con este (calor|frio|trafico|examen)|con el (calor|frio|trafico|sueno|hambre)|con esta (serie|clase|dieta|tesis)|rapido|tarde|de|que|con (tantas|tanto) (tarea|tareas)|en (la|el) (banda|universidad)|con los (memes|examenes)|comer|jaja|agua)
    ya no (puedo|aguanto|soporto|doy) [con] (esto|todo|nada|mas|asi|tanto|este dolor|la vida|mi vida|mi cabeza) !(calor)
    no (puedo|aguanto|soporto) [con|seguir con|seguir] (esto|todo esto|asi|este dolor|tanto dolor|esta vida|mi vida|el dolor|un dia mas|seguir asi|seguir) $
    no puedo (seguir|continuar|vivir) (asi|con esto|adelante|mas|peleando|luchando|fingiendo)
    (sin|perdi la|no tengo|no hay|no queda|perdi toda|ni una gota de|ya no tengo|no me queda) [ninguna|mas|toda] (esperanza|esperanzas|futuro|salida) !(de que (llueva|gane|ganemos)|en (el|mi) equipo|con la seleccion|en la seleccion)
    (no (veo|hay|encuentro|le veo|tengo|le encuentro)) ~1 (salida|futuro|luz|escape|solucion) !(al|a este|a esta|a la|de emergencia)
    (me siento|estoy|soy|siento que soy) [tan|muy|completamente|totalmente|como|solo] [un|una] (vacio|vacia|inutil|fracaso|fracasada|fracasado|basura|miseria|desastre de persona|acabado|acabada|destruido|destruida|desesperado|desesperada|desesperanzado|desesperanzada|desecho|asco de persona|mierda|nada|roto|rota|atrapado|atrapada|hundido|hundida|perdido|perdida) !(para (cocinar|las|la tecnologia|bailar|los idiomas)|en (esta|este) (ciudad|serie|trabajo|nivel)|en (la|el) (ciudad|clase)|con (el|la|esta) ~1)
    no (sirvo|valgo) (para nada|nada|ni para)
    (todo|nada) ~1 (esta perdido|es inutil|se acabo|tiene sentido|va a cambiar|va a mejorar|mejora|vale la pena|me importa|tiene caso|se termino para mi|se acabo para mi)
    (nunca|jamas|no) ~1 (va|voy|vamos) a (mejorar|cambiar|estar bien|salir de esto|ser feliz|curarme|recuperarme|tener arreglo)
    (me rindo|me doy por vencido|me doy por vencida|tiro la toalla|bajo los brazos|me quiero rendir|ya me rendi) !(con (el|la|esta|este|los|las) (examen|receta|juego|planta|cubo|app|nivel|serie))
    (mi vida|todo en mi vida|la vida) ~1 (es|esta) ~1 (un infierno|una mierda|un asco|acabada|destruida|arruinada|terminada|perdida|una tortura|una pesadilla|miserable)
    (arruine|destrui|cague|jodi|desperdicie) (mi vida|todo|mi vida entera)
    (cansado|cansada|harto|harta|agotado|agotada) de (todo|luchar|pelear|sufrir|intentar|fingir|seguir|intentarlo|sentirme asi|mi mismo|mi misma|ser yo|tanto dolor) !(el (ruido|trafico))
    (que|cual|para que|de que) (sentido|caso|objeto|sirve|seguir) ~2 (tiene|seguir|todo|luchar|intentar|vivir|intentarlo|esto) $
    para que (seguir|sigo|intentar|luchar|vivir|intentarlo|levantarme|despertar) !(asistiendo)
    (toque|tocando|llegue a|estoy en|en) [el|lo mas] (fondo|mas bajo) ~1 (no|ya|esta|otra) 
    (no tengo|no hay|no me queda|me quede sin) ~1 (nada|nadie|fuerzas) !(que (ponerme|hacer hoy|ver|comer)|para (cenar|comer)|en la (nevera|heladera)|de (internet|bateria|saldo|gas)|en contra)
    (vida|dia) de mierda ~3 (termin|acab|termino|acabo|hoy la termino)
    """,
    subject="self",
    deaf="negation tense",
)

TAKEN_BACK = rules(
    "wish",
    "wish",
    AMBER,
    """
    <want> [<surely>] <die> ~1 (jaja|jajaja|es joda|era broma|es broma|era joda|no me hagan caso|olviden|mentira|na|nah)
    (me mato|me voy a matar|matarme|me quiero matar|me quiero morir) ~1 (jaja|jajaja|es joda|era broma|es broma|era joda|no me hagan caso|olviden|mentira|nah)
    (olviden|olvidenlo|olvidad|no hagan caso|ignoren) ~4 (no querer vivir|querer morir|de matarme|de morirme|que me queria (morir|matar)|que queria (morir|morirme)|las pastillas)
    """,
    subject="self",
    deaf="negation tense",
)

RULES = (*WISH, *PASSIVE, *PLAINLY, *HOPELESS, *TAKEN_BACK)
