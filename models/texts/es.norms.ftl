# Las normas del círculo: su nombre, las palabras en privado cuando se toca una, y por qué se notó.

norm-confidentiality-name = Lo que se dice aquí se queda aquí
norm-confidentiality-nudge =
    Hola, unas palabras en privado de parte del guardián. En este círculo, lo que dicen otras personas se queda aquí: sin fotos, sin
    grabaciones, sin contarlo en otro sitio. Tu propia historia puedes contarla donde quieras. Si algo de otra persona ha salido de la sala,
    puedes preguntarle cómo se siente con eso, o retirarlo. Si te he leído mal, todo está bien.
why-confidentiality-picture = una imagen de lo que escribieron otras personas
why-confidentiality-recording = una grabación del círculo
why-confidentiality-elsewhere = lo que se dijo aquí se pone en otro sitio
why-confidentiality-told = se cuenta fuera lo que alguien dijo aquí
why-confidentiality-copied = se copia lo que escribieron otras personas

norm-graphic-detail-name = Advertencias de contenido
norm-graphic-detail-nudge =
    Hola, unas palabras en privado de parte del guardián. Gracias por confiarle al círculo algo duro. Algunos detalles pueden quedarse
    mucho tiempo en la cabeza de otra persona. Si quieres, pon delante “CW” y el tema, o esconde los detalles con un spoiler, o déjalos
    fuera; lo que pasó, y cómo estás, siempre es bienvenido. No has hecho nada malo.
why-graphic-detail-method = cómo alguien murió, o lo intentó
why-graphic-detail-injury = una herida o un cuerpo, con detalle
why-graphic-detail-use = cómo se consume una droga, con detalle

norm-harassment-name = Palabras amables, sin ataques
norm-harassment-nudge =
    Hola. Algo que escribiste en el círculo podría herir a quien lo lea. Pasa cuando las emociones están a flor de piel.
    Puedes retirarlo o decirlo con otras palabras, si quieres. Si lo decías de otra manera, todo está bien.
why-harassment-insult = un insulto a alguien de aquí
why-harassment-told-to-die = se le dice a alguien que se muera o que se haga daño
why-harassment-threat = una amenaza a alguien de aquí
why-harassment-shaming = se avergüenza a alguien de aquí
why-harassment-indecent = algo indecente dicho a alguien de aquí

norm-hate-name = Sin odio hacia grupos de personas
norm-hate-nudge =
    Hola, unas palabras en privado de parte del guardián. Algo que escribiste podría leerse como desprecio hacia todo un grupo de personas,
    y algunas de ellas pueden estar en este círculo. Puedes retirarlo o decirlo con otras palabras, si quieres. Si lo entendí mal, todo está bien.
why-hate-violence = se desea daño o muerte a un grupo de personas
why-hate-contempt = se llama a un grupo de personas menos que humano, o malo en su totalidad
why-hate-exclusion = se le dice a un grupo de personas que no tiene lugar
why-hate-slur = una palabra pensada para herir a un grupo de personas
why-hate-creed = un lema de gente que odia

norm-medical-advice-name = Sin consejos médicos
norm-medical-advice-nudge =
    Hola, unas palabras en privado de parte del guardián. El círculo deja las dosis, y el empezar, dejar o mezclar medicamentos, a la medicina
    y a la farmacia, porque lo que le va bien a un cuerpo puede dañar a otro. Lo que te ayudó a ti siempre es bienvenido, contado como tu propia
    historia. Si te he leído mal, todo está bien.
why-medical-advice-dose = una cantidad de un medicamento para otra persona
why-medical-advice-taper = un plan para dejar poco a poco un medicamento
why-medical-advice-stop = un consejo de dejar un medicamento
why-medical-advice-start = un consejo de tomar un medicamento
why-medical-advice-mix = un consejo sobre mezclas
why-medical-advice-diagnosis = un diagnóstico
why-medical-advice-asking = una pregunta para medicina o farmacia

norm-personal-information-name = Sin datos personales
norm-personal-information-nudge =
    Hola, unas palabras en privado de parte del guardián. Un mensaje tuyo parece tener datos personales, como un número, una dirección o un
    nombre completo. Cualquiera en la sala puede leerlo y copiarlo, así que quizá quieras retirarlo; un mensaje privado a una persona es más seguro.
    Si lo he leído mal, o así lo querías, todo está bien.
why-personal-information-phone = un número de teléfono
why-personal-information-mail = una dirección de correo
why-personal-information-address = una dirección postal
why-personal-information-name = un nombre real completo
why-personal-information-other = datos personales de otra persona

norm-private-contact-name = El contacto privado es por invitación
norm-private-contact-nudge =
    Hola, unas palabras en privado de parte del guardián. Pedirle a alguien de aquí un número o mensajes privados puede sentirse como presión,
    sobre todo para quien acaba de llegar. Con una vez basta, y quien quiera contestará. Si era con buena intención, gracias, y todo está
    bien.
why-private-contact-asking = una invitación a escribir en privado, más de una vez
why-private-contact-elsewhere = una invitación a otro sitio
why-private-contact-details = se le pide a alguien su número o algo parecido
why-private-contact-newcomer = se invita a un contacto privado a alguien que acaba de llegar
why-private-contact-pressure = presión para contestar en privado, o para guardar un secreto

norm-sourcing-name = Sin buscar ni ofrecer sustancias
norm-sourcing-nudge =
    Hola. Un mensaje tuyo en el círculo sonaba a buscar algo para consumir, o a ofrecerlo. Eso no es para esta sala.
    Si ahora mismo te acompañan las ganas de consumir, puedes decirlo aquí, o escribirme en privado. Si lo entendí mal, todo está bien.
why-sourcing-looking = busca algo para consumir
why-sourcing-offering = ofrece algo para consumir

norm-spam-name = Sin publicidad
norm-spam-nudge =
    Hola. Un mensaje tuyo en el círculo me pareció un anuncio o una oferta de dinero. El círculo pide que no haya nada de eso,
    para que la gente pueda descansar aquí. Si lo decías de otra manera, todo está bien, y no tienes que hacer nada.
why-spam-money = una oferta de dinero rápido
why-spam-promotion = un anuncio
why-spam-treatment = una oferta de tratamiento, acompañamiento o curas
why-spam-contact = una petición de escribir en otro sitio
why-spam-link = un enlace
why-spam-wording = palabras que aparecen a menudo en la publicidad

norm-unsolicited-advice-name = Consejos cuando se piden
norm-unsolicited-advice-nudge =
    Hola, unas palabras en privado de parte del guardián. En este círculo hablamos por nuestra propia experiencia y damos consejos cuando alguien
    los pide. Lo que te ayudó a ti, contado con “yo”, a menudo llega más lejos. Si te lo habían pedido, todo está bien.
why-unsolicited-advice-should = dice a alguien lo que debería hacer
why-unsolicited-advice-just = hace que suene sencillo
why-unsolicited-advice-in-your-place = lo que haría en el lugar de otra persona
why-unsolicited-advice-question = un consejo en forma de pregunta
