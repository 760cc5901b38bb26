"""More ways of saying it, kind by kind: without naming death, in signs and in what is about to be done."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

CRISIS, RED, AMBER = Tier.CRISIS, Tier.RED, Tier.AMBER

GOING = rules(
    "intent",
    "intent",
    CRISIS,
    """
    (me cuelgo|me arrojo|me ahorco|me corto las venas|salto|me disparo) (hoy|ahora|ya|esta noche|al|en un rato|cuando|y se acabo) !(a la|al agua|de alegria|la cuerda|del trampolin)
    (hoy|esta noche|a las doce|esta madrugada) ~2 (se acabo|se acaba|acaba|termina) (mi vida|conmigo|para mi)
    (hoy|esta noche) ~1 (cierro los ojos y no|no los abro|me bajo de|me libero|me apago|me voy de este)
    me (bajo|voy|salgo|borro) (de este mundo|del mundo|de la vida|del mapa para siempre) !(virtual)
    (ya no|no) (existo|existire|voy a existir|despierto|despertare) (manana|nunca mas|mas) !(en)
    manana (ya no|no) (existo|existire|despierto|despertare|amanezco) !(temprano|a las)
    (no voy|ni pienso|no pienso|no quiero) [a] volver (de ahi|de alli|vivo|viva|con vida)
    (puente|vias|via|azotea|rio) ~3 no (pienso|voy a|quiero) volver
    (esperando|espero) (el|al) (tren|metro) ~3 (no vuelvo|llorando|adios|para)
    (manejo|manejando|conduzco|conduciendo) ~5 (estrellar|estrellarme|chocar|soltar el volante|no llegar|matarme)
    (encontrarme|reunirme|voy) con (dios|el senor) (hoy|esta noche|por mi cuenta)
    (de eso me encargo yo|por mi cuenta me voy|yo misma me llevo|yo mismo me llevo)
    (valor|fuerza|aire) para (apretar|saltar|patear la silla|tragarmelas|tirarme)
    (si nadie|cuando|en cuanto) ~6 (lo hago|me cuelgo|me mato|me las tomo|salto) $
    (me (entierran|encuentran muerto|encuentran muerta)|me van a (enterrar|encontrar (muerto|muerta|colgado|frio)))
    mis ultimas (horas|palabras|fuerzas) !(de (clase|trabajo|vacaciones)|libres)
    mi ultimo (amanecer|atardecer|dia) $
    (la|esta noche es la) ultima (noche|vez que me) (leen|viva|vivo|de todas) 
    ni un dia mas ~2 (me|esta noche|hoy|aguanto vivo)
    (nota|carta) ~3 (sobre la (cama|mesa)|en la almohada|debajo de la almohada) !(del banco|de amor|del colegio)
    para cuando (yo falte|no este|falte yo|ya no este) !(de viaje|en la oficina)
    (no lloren|nadie me llore|no me lloren)
    (que sean|sean) felices (por mi|sin mi)
    (del otro lado|en la otra vida) (los|te|nos) (veo|espero|vemos)
    (buenas noches|me duermo|cierro) para siempre
    (no manden|que nadie venga|no vengan) ~4 (cuando lleguen|va a ser tarde|ya esta|ya lo hice)
    (cuando (lleguen|encuentren esto|me encuentren)) ~2 (va a ser tarde|ya sera tarde|ya esta|ya no)
    (no (quiero|pienso) dejar rastro|para que nadie me (detenga|encuentre|pare|salve))
    no (supe|pude) vivir $
    """,
    subject="self",
    deaf="negation",
)

DOING = rules(
    "act",
    "act",
    CRISIS,
    """
    (pastilla|pastillas|una) (tras|y) (pastilla|otra|contando)
    (voy|ya voy) por la (mitad|segunda caja|tercera tira)
    (me inyecte|me meti|tome|me puse) ~3 (a proposito|para no despertar|a ver si no despierto)
    (abri|vacie|conte) ~1 (el frasco|los blister|las pastillas|la caja) ~3 (cama|mesa|todas|todo|muchas)
    (me ahorque|me colgue|salte) ~2 (me (bajaron|salvaron|encontraron)|se rompio|sigo)
    (sangrando|perdiendo sangre|sangre por) ~3 (no|piso|dormir|sueno)
    (muriendo|morirme) por lo que (tome|me tome|consumi|hice)
    (tome|me tome|trague) ~3 (tengo sueno|me estoy durmiendo|no despierte|no vengan)
    (abri|deje) [abierto] el gas
    (motor (prendido|encendido)) ~3 (garaje|a proposito)
    (cargue|tengo cargada) (el arma|la pistola|la escopeta)
    (el|la) (arma|pistola|escopeta) ~3 (en las piernas|en mis piernas|sobre las rodillas|en la boca|en la mano|a mi lado)
    (cable|cinturon|lazo|soga|cuerda) ~2 (cuelga|cuelga del|del techo|de la viga) !(la lampara)
    (hoja|navaja|cuchilla|cuchillo|gillette) en la (mano|muneca) !(cortando|pelando|picando|para|y (cortando|pelando|picando|el|la (cebolla|carne|sandia)|los))
    (un pie|los pies|las piernas) (afuera|colgando|en el vacio)
    (esta noche|hoy) me tomo (todo|todas)
    (tire|bote) la naloxona ~5
    (dejo|deje) de (beber|tomar) ~6 (convulsion|veo cosas|bichos|tiemblo)
    """,
    subject="self",
    deaf="tense negation",
)

OTHERS = rules(
    "other-intent",
    "intent",
    CRISIS,
    """
    se quiere (tirar|lanzar|aventar|matar|suicidar|cortar) ~1 (ahora|ya|hoy|esta noche|mismo|del|de)
    (agarro|cargo|saco|se llevo) ~1 (la escopeta|el arma|la pistola|la soga|la cuerda) !(de juguete|para cazar)
    (salio|se fue) ~2 con (la cuerda|la soga|el arma|la pistola|las pastillas)
    (frio|fria) y (azul|morado|morada)
    (esta|estaba) (morado|morada|azul) $
    se (comio|tomo|trago) ~2 (pastillas|lejia|veneno|frasco|medicinas|cloro)
    (escribio|publico|puso|mando|dejo) ~1 su (despedida|adios)
    (perdoname|perdonenme) por todo ~3 (apago|no contesta|no responde)
    (techo|balcon|puente|azotea|cornisa) ~2 (llorando|no quiere bajar|amenaza|y quiere saltar)
    sin mi se (mata|corta|tira|suicida|ahorca)
    (me mandaron decir|dicen|dijeron|amenazaron) ~3 (me matan|nos matan|me van a matar) !(de risa)
    (quiere entrar|intenta entrar|me busca|viene por mi) ~3 (cuchillo|machete|arma|pistola|escondida|miedo)
    (cuchillo|machete|arma|pistola) ~3 (quiere entrar|me busca|viene por mi|tiene a los ninos)
    me esta (golpeando|pegando|ahorcando)
    (voy a|quiero) matarlo !(de risa)
    (lo|la) (mato|voy a matar) ~3 (lo juro|por dios|duerma|duerme|carcel)
    le meto un (tiro|balazo|cuchillazo|plomazo)
    """,
    subject="other",
    deaf="tense negation said anybody",
)

WORN = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        que (me atropelle|me atropellara|me lleve) ~1 (un|una) (camion|auto|coche|carro|tren|bus)
        (un|el) (carro|camion|auto|coche|tren) me ~1 (atropelle|atropellara|lleve|pase encima|mate)
        (quiero|quisiera|solo quiero) ~3 (y que se acabe|y se acabe|y no abrirlos)
        que (termine|se acabe|acabe) [ya|de una vez] (esta vida|mi vida|mi existencia) 
        (ni una|una sola|ninguna) razon para (seguir|vivir|quedarme|despertar)
        se me (acabaron|fueron|quitaron|murieron) las ganas de (vivir|seguir|todo)
        (estar|estoy|estaria) (muerto|muerta) ~3 (menos miedo|mejor|descanso|paz|tranquila|tranquilo)
        (harto|harta|cansado|cansada) de estar (vivo|viva)
        (miedo|asusta) ~1 lo que (me pueda|pueda|puedo|podria|soy capaz)
        (no confio|no me fio) en mi
        no me fio de mi
        para que sigo (despertando|viviendo|respirando|aqui|vivo|viva)
        (ya me mori|estoy muerto|estoy muerta|muerto|muerta) por dentro
        por dentro ya me mori
        (no creo que|no se si) (aguante|llegue|pase|amanezca) ~2 (noche|manana|semana|viva|vivo)
        matarme (seria|es|fuera)
        aun asi no quiero (seguir|vivir)
        (otra vez|seguir|sigo) (viva|vivo) ~1 (que asco|lastima|por desgracia|que pena)
        (que asco|lastima|por desgracia|que pena|que rabia) ~2 (viva|vivo|despertar)
        (deseo|pido|ojala) que sea la ultima
        (respirar|existir|despertar|vivir) me da (asco|igual)
        (nadie|nada) que me (ate|retenga|sostenga) (a|en) (esta vida|este mundo|la vida|nada)
        me imagino ~1 (colgado|colgada|cayendo|muerto|muerta|sin pulso|en un ataud)
        (envidio|envidia) ~2 (muertos|los que se murieron|ya se fueron)
        por que no (me mori|me fui|fui) yo
        (los pensamientos|las ideas) de (acabar|terminar|matarme|morir) 
        (quiero|quisiera) bajarme (del tren|de la vida|del mundo)
        (prefiere|preferiria) estar (muerto|muerta)
        me quito (de en medio|del medio)
        (sin (el|ella)) no (sigo|vivo|puedo vivir)
        donde (esta|este) (el|ella|mi hijo|mi mama) ~1 (murio|quiero ir)
        (la busco|la espero|le tengo ganas) ~1 (muerte|a la muerte)
        muerte ~2 (la busco|la espero|le tengo ganas)
        a ver si ~2 (me matan|me mata|me muero|no vuelvo)
        (dejando|dejarme|me dejo) morir
        (seguro de vida) ~8 (mejor|deudas|pensando|pienso)
        (el eterno|descanso eterno)
        dios ~2 (llamando|llama) ~2 quiero ir
        (duele|dolera) (morir|morirse|ahorcarse)
        (irse|morirse|irme|morirme) sin que (duela|sufra|se den)
        (se mata|se suicida) ~1 va al (infierno|cielo)
        (me quise|me intente|casi me) (matar|mato) ~2 no (fue|por) accidente
        no (estoy|me siento) a salvo
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        me corte (los brazos|el brazo|las piernas|los muslos|las munecas)
        (la autolesion|las autolesiones|los cortes) (otra vez|de nuevo|de anoche|de hoy|nuevos|frescos)
        otra vez (la autolesion|los cortes|me corte|me lastime)
        por los cortes
        cortarme es ~2
        (aranando|rasgunando|pinchando|mordiendo) (me|los brazos|la piel) 
        me (golpeo|pego|muerdo|quemo|pincho|arranco) ~3 (para (no|sentir|castigarme)|nadie ve|hasta sangrar|a proposito)
        me queme ~3 a proposito
        (me apago|apague) ~1 (cigarro|cigarrillo|cigarros) en (el|mi|los) 
        (dejo|deje) de comer para castigarme
        (termino|acabo) (lastimandome|cortandome|golpeandome)
        (cicatrices|heridas) nuevas
        (vio|vieron) los cortes
        quiero sentir dolor
        con la (cuchilla|gillette|navaja) ~2 (otra vez|noches|recai|volvi)
        me arrancaria la piel
        la (navaja|cuchilla|gillette) me esta (mirando|llamando)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "abuse",
        "abuse",
        RED,
        """
        (me obligo|me obliga|me forzo) a (cosas|acostarme|tocar|hacer)
        (me encierra|me encerro) ~1 (con llave|bajo llave|en casa|en el cuarto)
        (me tiene prohibido|no me permite) (salir|ver|tener|trabajar|hablar)
        me (manosea|toquetea|acosa) 
        miedo de dormir en mi (casa|propia casa|cama)
        (entra|entraba) en mi (cuarto|cama) cuando
        (con el cuchillo|cuchillo) bajo la almohada
        me (tiro|jalo) del pelo
        me (apago|apaga) (un|el|los) (cigarro|cigarrillo|cigarros)
        """,
        subject="self",
        deaf="tense negation",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        ganas de (apunalarlo|apunalarla|matarlo|matarla|golpearlo|hacerle dano)
        (perder el control|temo|miedo de) ~3 (matarlo|matarla|hacerle dano|lastimarlo|lastimarla|golpearlos)
        """,
        subject="other",
    ),
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        (miedo|temo) ~2 que ~2 se (haga dano|mate|suicide|haga algo|lastime|muera)
        anda diciendo que se (va a|quiere) <se-kill>
        (dice|diciendo) que (prefiere|preferiria|estaria mejor) [estar] (muerto|muerta)
        (regalo|esta regalando) sus cosas
        """,
        subject="other",
        deaf="tense negation said",
    ),
)

RULES = (*GOING, *DOING, *OTHERS, *WORN)
