"""Ways of saying it in chats that no other list has: prayers, slang of many countries, signs of what is about to be done."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.es.shape import rules

CRISIS, RED, AMBER = Tier.CRISIS, Tier.RED, Tier.AMBER

NOW = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (hoy|esta noche|ya) (me desvivo|me autoelimino|me quito de enmedio|me quito del medio|me quito de en medio)
        (me desvivo|me quito de (enmedio|en medio)) (hoy|ya|esta noche|y ya|de una vez)
        (me tiro|me aviento|me lanzo|me boto|voy a tirarme|voy a aventarme|voy a botarme|me voy a tirar|me voy a aventar) ~1 (al (metro|tren|camion)|a las vias|de la azotea|del (puente|techo|edificio)|por el balcon)
        (proximo|siguiente) (tren|metro) ~1 (me tiro|me aviento|me lanzo)
        (voy a|quiero) (estampar|estampo|estrellar) ~2 (carro|coche|moto|auto) ~3 (contra|morir|accidente|no (volver|llegar))
        hacer que parezca (un accidente|accidente)
        (le puse fecha|ya tiene fecha|tengo la fecha) ~6 (me mato|mi muerte|morir|morirme|matarme|se acaba mi vida)
        (no (intenten|traten de|trates de) (convencerme|buscarme|detenerme|localizarme)) ~4 (ya (es|sera) tarde|decidido|decidi|cuando lean|adios|me voy)
        (solo|nomas) ~1 (espero|esperando) ~6 (para hacerlo|y me mato|para matarme|y lo hago)
        (termino de|en cuanto) ~6 me (mato|cuelgo|ahorco|tiro|aviento)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        (este|es mi|es el|mi) ultimo (mensaje|msj|audio) que (mando|escribo|van a|voy a|les) !(hoy|por hoy)
        (no me esperen|ya no me esperen) ~3 (me voy (con|donde|para siempre)|en el cielo|hoy se apaga)
        (ahora|ya) les toca a ustedes ~4 (no voy a|cuid|adios|ya no)
        (que me|para que me) (recuerden|recuerde) ~8 (me despido|ya no|adios|hoy me voy)
        (me voy|estar|estare|voy) con mi (bebe|hijo|hija|mama|papa|hermano|hermana|viejo|abuela) (al cielo|en el cielo|alla arriba|que esta en el cielo)
        (puerta|llave) ~3 para que me encuentren
        adios (vida|mundo cruel|mundo) !(cruel|social|laboral|de (soltero|soltera|estudiante)|academic)
        """,
        subject="self",
        deaf="negation tense",
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        (fusca|cuete|fierro|pistola|revolver|escopeta) ~1 (cargada|cargado) ~3 !(de agua|del juego|en el juego)
        (ya|recien) (amarre|ate|colgue|anude) ~1 (soga|cuerda|lazo|sabana|cinto) !(del|para|de (la|mi) (ropa|hamaca|pinata)|nueva)
        (compre|tengo|consegui) ~1 (soga|cuerda|lazo) ~3 (no es para|se para que|debajo de la cama|para mi cuello)
        (prendi|encendi) el (carro|coche|auto|motor) con (la cochera|el garaje) ~1
        (acoste|acostado|acostada|parado|parada|sentado|sentada) ~1 en (la via|las vias|los rieles)
        (juego|jugueteo) con ~1 (pistola|arma|navaja) ~2 (cabeza|cuello|mano|munecas)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "act",
        "act",
        CRISIS,
        """
        sangre ~3 (es mia|y es mia|me corte|me pase cortando|no (para|se como pararla|deja))
        (aspire|meti|fume|inhale|me meti|jale) (demasiado|demasiada|toda la bolsa|todo) ~3 (pecho|corazon|no siento|brazo|respir)
        (me estoy|estoy) (sobredosificando|sobredosificandome)
        (vomitando|vomite) ~3 (pastillas|pastas|pepas) ~3 (tome|muchas|sigo|quien)
        me tome ~2 (caja entera|blister entero|blister completo|caja completa) !(de (galletas|chocolates|bombones))
        (me (ahorque|colgue)|ahorcarme|colgarme) ~4 (se (solto|rompio|zafo)|no pude) 
        """,
        subject="self",
        deaf="tense negation",
    ),
    *rules(
        "other-act",
        "act",
        CRISIS,
        """
        (encontre|acabo de encontrar|encontramos) a <friend> ~1 (colgado|colgada|ahorcado|ahorcada|tirado con|tirada con|sin pulso|en un charco) !(del telefono|de la tele)
        <they> ~3 se encerro con ~1 (<firearm>|<blade>|<noose>) !(de juguete)
        <they> ~2 (la|lo|le) esta (matando|pegando|golpeando|ahorcando) ~2 (ahora|ahorita|golpes|mismo|ya)
        (me esta|nos esta) buscando con ~1 (<firearm>|<blade>)
        (esta golpeando|quiere tumbar|quiere tirar|esta tumbando) la puerta ~4 (policia|mata|miedo|arma|ayuda|ninos)
        (adios y se fue|se fue|salio) con ~1 (<noose>|<firearm>) !(a (cazar|escalar)|de caza)
        (se pincho|se metio de mas|se inyecto) ~4 (no (lo|la) puedo|gris|ronca|no despierta|azul)
        """,
        subject="other",
        deaf="tense negation said anybody",
    ),
)

SAID = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        (dios|diosito|virgencita|senor) [mio] [ya] (llevame|recogeme|quitame la vida) !(a casa|con bien|al)
        (pido|ruego|rezo|pidiendo) a (dios|la virgen|diosito) ~1 (que me (lleve|recoja)|morirme|no (despertar|amanecer)) !(con bien|por)
        por que no me (mori|muero) (yo|de una|cuando|ya|ese|esa|hoy|antes)
        (ojala|ojala que) me (de|diera|pegue) (un infarto|cancer|algo y|un paro)
        cruzo ~2 (a ver si|esperando que|para que) ~1 (me (lleva|lleve|mate|maten|atropelle|atropellen)|un (bus|carro|camion))
        (ya no|no) me (importa|interesa) (vivir|si (vivo|sigo viv|sigo vivo|sigo viva)) !(en|con)
        (voz|voces|cabeza) ~3 (dice|dicen|grita|gritan|pide) ~1 (matate|que me mate|salta|hazlo|muerete)
        (me puedo|me podria|podria) (matar|hacer algo|lastimar) !(de (risa|calor)|el (hambre))
        (se me (cruza|pasa|mete)|me viene) ~3 cabeza ~1 (matarme|tirarme|tomarme todo|saltar|cortarme)
        (ayer|anoche|hoy|recien) casi (me mato|salto|me tomo (todo|todas)|lo hago|me tiro) !(de (risa|la bici|sueno)|en (la|las) (bici|moto|escalera|escaleras)|con|bajando|subiendo)
        no (soporto|aguanto) (vivir|existir|estar viva|estar vivo) !(con|en (esta|este) (casa|ciudad|calor)|sin)
        (quiero|solo pienso en|ganas de) (alcanzarlo|alcanzarla|estar enterrado|estar enterrada)
        (aqui|yo) (con ganas de|queriendo) (matarme|morirme|morir) 
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        me (hice|hago) (tajos|rajas|heridas|cortadas)
        me (raje|tajee) ~1 (brazo|brazos|piernas|muslos|pierna|otra vez)
        me (pego|doy|di|golpeo) (cabezazos|punetazos|golpes) ~1 (contra|en la (cabeza|cara|pared)|hasta)
        (me calmo|se me pasa|me alivia|me tranquiliza) ~1 (cortandome|cuando sangro|lastimandome|si me (corto|lastimo))
        (quiero|necesito) ver (mi sangre|sangre mia|sangre y|sangre $)
        me (arane|aranio|rasgune) ~3 hasta (sangrar|hacerme)
        (me quemo|me queme) con el (cigarro|cigarrillo|encendedor|mechero) !(sin querer|por (accidente|torpe)|jaja)
        me (lastime|corte|lastimo|corto) donde nadie (ve|mira)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "abuse",
        "abuse",
        RED,
        """
        me (dio|dieron|da) (una (paliza|golpiza|cachetada)|patadas|punetazos|con el (cinturon|cable|cinto)) !(al|en (el|la) (ajedrez|fifa|truco|juego|cancha)|jugando|la (vida|realidad))
        me (revento|rompio|partio) (el labio|la cara|la boca|la nariz|la ceja) !(el balon|la pelota|jugando)
        me (toco|tocaba|manosea|manoseo) ~1 (dormia|dormida|desde (nina|nino|chica))
        me hace cosas ~1 (desde|que no|y|cuando|por la noche)
        me (amenaza|amenazo) con (quitarme a (los|mis)|subir mis fotos|matarme|quemarme|un (cuchillo|arma)|una pistola|hacerme)
        me (apreto|aprieta|apretaba) el cuello
        (nos|me) (amarraron|golpearon|violaron|pegan) ~1 (y|en (el|la) (anexo|clinica|internado|centro)|todas|cada|$)
        en (el anexo|la clinica|el internado|el centro) ~2 (nos pegan|me (amarraron|golpearon|violaron|pegaron))
        (senor|tipo|hombre|profe|adulto) ~3 me pide fotos
        """,
        subject="self",
        deaf="tense negation",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        (ganas de|quiero|voy a) (meterle|pegarle|darle) un (tiro|balazo|plomazo|navajazo)
        agarrarlo a (punaladas|tiros|balazos|machetazos)
        si (vuelve|se acerca|toca|me toca|la toca|lo veo) ~4 (lo|la) (acuchillo|quiebro|mato|quemo|apunalo)
        (le levante la mano|le pegue|la empuje|lo golpee) a mi (mujer|hijo|hija|mama|esposa|bebe|pareja|novia)
        (voy a|puedo|temo) (lastimar|hacerle dano|pegarle|sacudir) a mi (bebe|hijo|hija|mujer)
        """,
        subject="other",
        deaf="tense",
    ),
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <friend> ~1 (quiere|queria) (morirse|matarse|suicidarse) !(de (risa|calor|hambre|la risa))
        <they> ~3 (dice|repite|dijo) que (estariamos|estarian|estamos|estan) mejor sin (el|ella)
        <friend> ~3 (pregunto por (el arma|la pistola)|guarda pastillas|esconde pastillas)
        <they> ~3 (le pega|la golpea|los golpea|les pega|la tiene encerrada|los encierra|la violaron|la violo|la amenaza) !(al|a la (pelota|guitarra))
        encontre ~1 (soga|pastillas escondidas|navaja con sangre|carta de despedida|nota de despedida) ~3 (mi (hijo|hija|hermano|hermana|sobrino|sobrina)|cuarto|mochila|cajon)
        (temo|miedo de) (encontrarlo|encontrarla) (frio|fria|muerto|muerta|colgado|colgada)
        <friend> ~3 (me dijo|dice|confeso) que tiene un plan para (matarse|morir|suicidarse)
        """,
        subject="other",
        deaf="tense negation said",
    ),
    *rules(
        "hopeless",
        "hopeless",
        AMBER,
        """
        (no|ya no) le (veo|encuentro) (el caso|caso|el chiste|chiste|sentido) a (nada|seguir|esto|levantarme|la vida)
        (estoy|ando|me siento|toy|sigo) ~1 (hecho mierda|hecha mierda|como el culo|re mal|pesimo|en un pozo|en un hoyo|hecha pedazos|hecho pedazos) !(del (gym|gimnasio)|de (sueno|la carretera)|con la tos)
        (me doy asco|no me soporto|me desprecio) $
        (nada|nadie) (me importa|me llena|tiene arreglo) $
        (fui|soy) siempre (un estorbo|una carga|un fracaso)
        (si (desaparezco|manana no estoy)) ~3 (mejor|nadie|ni cuenta)
        sin ganas de (nada|seguir) !(de cocinar)
        """,
        subject="self",
        deaf="negation tense",
    ),
    *rules(
        "craving",
        "craving",
        AMBER,
        """
        (voy|estoy yendo) a (comprar|buscar|conseguir) ~1 (merca|falopa|perico|coca|cristal|piedra|un gramo|una botella !(de (agua|aceite|jugo|leche|vinagre|refresco|perfume)))
        estoy (chupando|bebiendo|consumiendo|metiendome|tomando) (otra vez|de nuevo|desde (ayer|anoche)|ahora mismo) !(clases|el sol|agua|mate)
        (no puedo|no aguanto|no voy a aguantar) ~1 sin (consumir|tomar|beber|meterme) !(agua|cafe|mate)
        (estoy|parado|parada) (en|afuera|enfrente|en la puerta) ~1 (bar|cantina|licoreria|dealer|casino) !(de mi|con mi)
        (temblando|sudando|tiemblo) ~1 (abstinencia|sin (tomar|beber|consumir))
        mi (dealer|jibaro|camello|puntero) ~2 (escribio|afuera|viene) !(de pan|de libros)
        (mande|tire) ~3 (limpio|limpia|sobrio|sobria) a la (mierda|basura)
        """,
        subject="self",
        deaf="negation tense",
    ),
)

RULES = (*NOW, *SAID)
