### Reclamaciones, en español: alguien ve de otra manera lo que se le quitó, y decide quien no tuvo parte en ello.

appeal-help = dice que lo ves de otra manera cuando se te ha quitado algo; lo mira otra persona del equipo

## What the person hears

appeal-how =
    { private-note }

    { $length ->
        [long] Eso es más de lo que puedo transmitir. Escríbelo otra vez, con { $most } caracteres como mucho:
       *[none] Si lo ves de otra manera, escríbemelo aquí, con tus palabras:
    } **{ $prefix }appeal** y detrás por qué. Lo lee y te responde alguien del equipo que no tuvo parte en la decisión. No te cuesta nada, y nada se te pone más difícil por haber preguntado.

appeal-filed =
    { private-note }

    He transmitido lo que escribiste, con tus palabras. { $ready ->
        [yes] Lo lee alguien del equipo que no tuvo parte en la decisión, y te traigo la respuesta. Puede tardar dos días, a veces más; se lo recuerdo.
       *[no] Tengo que ser sincero contigo: ahora mismo no hay en este círculo nadie del equipo aparte de quienes decidieron. Guardo lo que escribiste, y quien me administra sabe que hace falta otra persona.
    } Si quieres retirarlo: **{ $prefix }appeal take back**

appeal-waits =
    { private-note }

    Lo que escribiste ya está en manos del equipo y sigue esperando respuesta. Se lo recuerdo.

appeal-once =
    { private-note }

    Esto ya se ha mirado una segunda vez, y te di la respuesta. No puedo volver a presentarlo. Siempre puedes escribir tú a alguien del equipo, y **{ $prefix }help now** está para ti como antes.

appeal-nothing =
    { private-note }

    No sé de nada que se te haya quitado en este círculo últimamente. Si te preocupa otra cosa, díselo a alguien del equipo, o escribe **{ $prefix }report**.

appeal-none-waits =
    { private-note }

    Ahora mismo no hay nada tuyo pendiente con el equipo.

appeal-withdrawn =
    { private-note }

    Queda retirado. Si cambias de idea, **{ $prefix }appeal** lo vuelve a presentar.

appeal-upheld =
    { private-note }

    Alguien que no tuvo parte en la primera decisión ha leído lo que escribiste. Se queda como estaba. En palabras del equipo: { $words }

    Gracias por decir cómo lo ves. Si ahora es difícil leer esto: **{ $prefix }help now** está para ti como antes.

appeal-overturned =
    { private-note }

    Alguien que no tuvo parte en la primera decisión ha leído lo que escribiste y lo ve como tú: no se te tendría que haber quitado. En palabras del equipo: { $words }

    { $back ->
        [yes] Ahora se te devuelve; te escribo cuando esté hecho.
        [message] Un mensaje que se quitó no lo puede recuperar nadie, tampoco yo. Puedes escribirlo otra vez.
       *[over] Lo que se puede devolver ya está devuelto. Si se te sacó de una sala, puedes volver.
    }

## What moderators read

appeal-filed-told = Aviso { $number }: { $who } ve de otra manera lo que se le quitó. { $people }: no tuvisteis parte en ello; ¿puede leerlo y decidir alguien de vosotros? **{ $prefix }uphold { $number }** u **{ $prefix }overturn { $number }**, con unas palabras para la persona detrás del número.
appeal-nobody-told = Aviso { $number }: { $who } ve de otra manera lo que se le quitó, y en esta sala no hay nadie que no haya tenido parte en ello. Quien me administra lo sabe. Buscad a alguien más para el equipo, o devolvedlo.
appeal-withdrawn-told = Aviso { $number }: la persona ha retirado su reclamación. No queda nada que decidir.
appeal-due = Aviso { $number }: alguien lleva dos días esperando respuesta a su reclamación. { $people }: podéis decidir. **{ $prefix }uphold { $number }** u **{ $prefix }overturn { $number }**, con unas palabras para la persona detrás del número.
appeal-due-nobody = Aviso { $number }: alguien lleva dos días esperando respuesta a su reclamación, y en esta sala nadie puede decidir. Buscad a alguien más para el equipo, o devolvedlo.
appeal-decided = Aviso { $number }: { $how ->
    [overturned] { $who } lo ve como la persona que reclamó. Lo que se puede devolver se devuelve.
   *[upheld] { $who } lo deja como está.
  } La persona lo ha sabido, con las palabras escritas y sin ningún nombre.
appeal-none = Con el aviso { $number } no hay ninguna reclamación pendiente.
appeal-own = Aviso { $number }: tuviste parte en lo que se quitó, así que decide otra persona sobre la reclamación. Eso también te protege.
appeal-decide-how = Escribe detrás unas palabras para la persona, { $most } caracteres como mucho: **{ $command } { $number } cómo lo ves**. Las lee tal como las escribes, como palabras del equipo.

appeal-fact = { $who } reclamó: { $at }.
appeal-fact-taken = { $who } { $act ->
    [redact] hizo quitar el mensaje
    [mute] silenció a la persona
    [remove] sacó a la persona
   *[ban] expulsó a la persona
  }, { $at }. { $given ->
    [yes] El motivo que se dio: { $reason }
   *[no] No se dio ningún motivo.
  }
appeal-fact-words =
    Cómo lo ve la persona:
    { $words }
appeal-fact-decide = { $left ->
    [yes] Pueden decidir: { $people }. **{ $prefix }uphold { $number }** u **{ $prefix }overturn { $number }**, con unas palabras para la persona.
   *[no] Aquí nadie puede decidir, porque todo el equipo tuvo parte.
  }

flag-help-uphold = lo deja como está tras una reclamación; las palabras detrás del número son para la persona
flag-help-overturn = devuelve lo que se quitó, tras una reclamación; las palabras detrás del número son para la persona
flag-row-appealed = { $at }: la persona reclamó
flag-row-appeal-withdrawn = { $at }: la persona retiró su reclamación
flag-row-appeal-over = { $at }: se devolvió antes de decidir sobre la reclamación
flag-row-upheld = { $at }: { $who } lo dejó como estaba: { $note }
flag-row-overturned = { $at }: { $who } decidió a favor de la persona: { $note }
