"""Pieces that the Spanish phrases are made of (see `phrases`). Words are small and without accents: "mañana" is `manana`."""

from __future__ import annotations

_FROM_HIGH_UP = """
    del (puente|balcon|techo|edificio|piso|acantilado|tejado)|de la (azotea|terraza|cornisa)|desde ~4|de (un|una|este|algun|lo alto)
    |de un (puente|edificio|balcon)|al (tren|metro|vacio|rio|mar|precipicio|subte|trafico)|a (las vias|la via|las ruedas|los carros|los coches)
    |por (la ventana|el balcon|un puente|una ventana)|(bajo|debajo de|delante de|enfrente de|frente a) (un|una|el|la|los) ~1
"""

PIECES = {
    "surely": """
        solo|solamente|ya|tambien|todavia|aun|realmente|de verdad|en serio|simplemente|a veces|hoy|siempre|tanto|mucho|nada mas|nomas
        |sinceramente|la verdad|honestamente|ahora|de verdad que|muchisimo
    """,
    "dead": "muerto|muerta|muertx|muerte",
    "want": """
        quiero|quisiera|deseo|necesito|preferiria|prefiero|me gustaria|desearia|me encantaria|ojala pudiera|anhelo|ansio
        |(tengo|siento|con|tenia|me dan|me vienen|me entran|muero de) [tantas|muchas|unas|las|mas|muchisimas] ganas de|ganas de|tengo deseos de|deseos de
        |(sueno|fantaseo) con|(la|una) necesidad de|lo unico que quiero es|(sigo|ando|estoy|vuelvo|semanas|dias) queriendo|quise|vuelvo a querer|solo quiero|quiero poder
    """,
    "thinking": """
        pienso (en|mucho en|todo el dia en|a diario en|seguido en|constantemente en)|pensando [mucho|otra vez|seriamente|todo el dia] en
        |no (dejo|paro) de pensar en|pensamientos (de|sobre)|(la idea|ideas|idea) de|he pensado [mucho|seriamente] en|considerando|imagino
        |me imagino|planteandome|dandole vueltas a|me planteo
    """,
    "will": """
        voy a|estoy (por|a punto de|decidido a|decidida a|lista para|listo para|dispuesto a|dispuesta a)|he decidido|decidi|tengo (decidido
        |pensado|planeado|pensado como)|planeo|estoy planeando|pretendo|pienso|ire a|termino por|tendre que|tengo que|debo|deberia|mejor
    """,
    "high": _FROM_HIGH_UP,
    "kill-me": f"""
        (matarme|suicidarme|ahorcarme|envenenarme|desvivirme|autoeliminarme|electrocutarme|asfixiarme|degollarme)|quitarme (la vida|del medio|de en medio)
        |(acabar|terminar) (con mi (vida|existencia|sufrimiento)|con todo|con esto de una vez|mi vida)|(terminarlo|acabarlo) todo
        |(ponerle|poner) fin a (mi vida|todo|mi sufrimiento|mi existencia)|colgarme (de|del|esta|hoy|en|con)|colgarme $
        |(tirarme|lanzarme|aventarme|arrojarme|botarme|saltar) ({_FROM_HIGH_UP})|(cortarme|abrirme) las venas|(pegarme|darme|meterme) un (tiro
        |balazo|plomazo|corchazo)|volarme (la cabeza|la tapa|los sesos)|ahogarme en (el|la) ~1|cometer suicidio|el suicidio
        |(tomarme|tragarme) (todas (las|mis|estas)|todo el|el frasco|la caja|un frasco) ~2|(irme|partir) de este mundo|(dejar|abandonar) este mundo
        |matarme de una vez|(estrellarme|estrellar) (el|contra|con el) ~2
    """,
    "me-kill": f"""
        matar|suicidar|ahorcar|desvivir|envenenar|quitar (la vida|del medio|de en medio)|colgar (de|del|esta|hoy) ~1
        |(tirar|lanzar|aventar|arrojar|botar) ({_FROM_HIGH_UP})|(cortar|abrir) las venas|(pegar|dar|meter) un (tiro|balazo)
        |volar (la cabeza|los sesos|la tapa)|(tomar|tragar) (todas (las|mis|estas)|todo el|el frasco) ~2
    """,
    "die": """
        (morir|morirme)|estar [ya] (<dead>|bajo tierra|en el cielo|en un cajon)|dejar de (existir|vivir|respirar|ser|estar)
        |desaparecer (para siempre|de este mundo|del mundo|de la faz|de una vez|de esta vida)|(dormir|dormirme|acostarme|irme a dormir|acostarme a dormir) [y|para] [ya] (no|nunca|jamas) [volver a|mas|me] (despertar
        |despertarme|levantarme)|descansar (para siempre|eternamente|en paz de una vez)|que (dios|la muerte) me lleve|irme (con dios|al cielo)|que me muera|(no|dejar de) (estar|seguir) [mas] (en este mundo|en esta vida|vivo|viva|respirando)|el descanso eterno
        |la muerte|mi muerte|<kill-me>
    """,
    "soon": """
        hoy|esta (noche|tarde|manana|madrugada|semana|misma noche)|ahora [mismo]|ahorita|manana|este (fin de semana|finde|sabado|domingo|lunes|viernes)
        |pronto|en (un rato|unas horas|unos minutos|una hora|cuanto|media hora)|a la noche|(cuando|en cuanto) (se duerman|todos duerman|se duerma|se vayan
        |me quede solo|me quede sola)|<day>|el <day>|despues de (cenar|clase|trabajar|las fiestas|navidad)|antes de (que|manana)|ya mismo|de una vez
    """,
    "day": "lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    "relative": """
        nina|nino|bebe|        amigo|amiga|amigos|amigas|amix|hermano|hermana|hermanito|hermanita|hijo|hija|hijos|madre|padre|mama|papa|mami|papi|viejo|vieja|esposo
        |esposa|marido|mujer|novio|novia|pareja|ex|primo|prima|tio|tia|sobrino|sobrina|abuelo|abuela|vecino|vecina|companero|companera|cunado|cunada
        |suegro|suegra|ahijado|ahijada|padrino|madrina|nieto|nieta|chico|chica|chavo|chava|pibe|piba|parcero|parce|compa|cuate|colega|bestie|hijastro
        |padrastro|madrastra|exnovio|exmarido|exesposo|exnovia|alumno|alumna|padrinos
    """,
    "friend": "(mi|mis|un|una|la|el|este|esta|ese|esa|nuestro|nuestra|tu) ~1 <relative> [de|del grupo|de aqui|mayor|menor]",
    "they": "el|ella|ellos|alguien|<friend>|una persona|un conocido|una conocida|una del grupo|uno del grupo",
    "kill-self": f"""
        (matarse|suicidarse|ahorcarse|morirse|morir|quitarse la vida|cortarse|cortarse las venas|lastimarse|hacerse dano|desvivirse|colgarse)
        |(acabar|terminar) con (su vida|todo)|(tirarse|lanzarse|aventarse|saltar) ({_FROM_HIGH_UP})|(pegarse|darse) un tiro|estar <dead>
        |tomarse (todas las|un monton de|todo el) ~1
    """,
    "se-kill": f"""
        (matar|suicidar|ahorcar|morir|quitar la vida|cortar|cortar las venas|lastimar|hacer dano|desvivir|colgar)
        |(tirar|lanzar|aventar) ({_FROM_HIGH_UP})|(pegar|dar) un tiro
    """,
    "pills": """
        pastillas|medicamentos|medicamento|medicinas|remedios|tabletas|comprimidos|capsulas|clonazepam|rivotril|alprazolam|xanax|diazepam|valium
        |lorazepam|paracetamol|ibuprofeno|tramadol|antidepresivos|somniferos|calmantes|insulina|ansioliticos|pepas|tranquilizantes|sedantes|quetiapina
        |sertralina|litio|analgesicos|benzos|orfidal|trankimazin|pildoras
    """,
    "poison": "veneno|raticida|lejia|cloro|lavandina|pesticida|insecticida|matarratas|soda caustica|anticongelante",
    "drug": """
        heroina|caballo|fentanilo|coca|cocaina|perico|crack|paco|cristal|meta|metanfetamina|speed|extasis|mdma|keta|ketamina|marihuana|mota|porro
        |opiaceos|morfina|codeina|metadona|base|bazuco|merca|tusi|droga|drogas
    """,
    "drink": "alcohol|cerveza|vino|vodka|whisky|tequila|ron|ginebra|trago|tragos|licor|mezcal|pisco|fernet|aguardiente|chela|birra|copas|botella",
    "firearm": "pistola|revolver|arma|escopeta|rifle|fierro|fusil",
    "blade": "cuchillo|navaja|cuchilla|cuchillas|gillette|cuter|cutter|bisturi|hoja de afeitar|machete|navaja de afeitar|hojilla",
    "noose": "soga|cuerda|lazo|mecate|horca|reata",
    "weapon": "<firearm>|<blade>|<noose>",
    "edge": "via|puente|azotea|cornisa|acantilado|vias|vias del tren|balcon|barranco|viaducto|anden|techo|terraza|tejado|baranda|barandilla|precipicio|ventana",
    "bye": "adios|chau|chao|hasta siempre|hasta nunca|me despido",
    "many": "diez|quince|veinte|treinta|cuarenta|cincuenta|cien|##",
    "cant": "no (puedo|aguanto|soporto|resisto|doy)",
    "more": "mas|mas asi|un dia mas|ni un dia mas|otro dia",
    "trouble": """
        no puedo respirar|me cuesta respirar|no respiro|me falta el aire|me duele el pecho|no siento (las|los|el|la) ~1|veo (doble|negro|borroso)
        |me estoy (durmiendo|desmayando|apagando)|me desmayo|no puedo (moverme|mover|mantenerme|parar de temblar)|el corazon ~4|taquicardia|temblando|tengo miedo
        |ayuda|vomitando|me voy|estoy (solo|sola|mal|muy mal)|no me despierto|se me (cierran|duermen|nubla) ~3|labios
    """,
    "leaving": """
        no (puedo|aguanto|doy) mas|ya no (puedo|aguanto)|me voy (para siempre|de este mundo|de esta vida)|perdon por todo|perdonenme|perdonadme|perdoname|estaran mejor sin mi|los amo|los quiero|os quiero
        |no (estare|voy a estar|me veran)|los quise|las quise|fueron (lo mejor|buenos)|no es culpa|no fui (fuerte|suficiente)|gracias por todo|hasta aqui (llegue|llego)|hasta aca llegue|cuiden a|cuidad (a|de)
    """,
    "year": "|".join(str(year) for year in range(1960, 2031)),
    "ago": "ano|anos|mes|meses|decada|decadas|tiempo|muchisimo",
    "count": "un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|muchos|varios|unos|algunos|mucho|bastante|bastantes|#",
}
