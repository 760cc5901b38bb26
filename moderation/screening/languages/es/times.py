"""When it was, in Spanish."""

from __future__ import annotations

from moderation.screening.languages.core.times import Times
from moderation.screening.languages.es.shape import phrase

TIMES = Times(
    long_ago=phrase(
        """
        hace [ya|mas de|como|casi] [<count>] <ago>|hace (mucho|bastante|tanto) !(rato|que)|(ano|mes|verano|invierno|lustro|otono) pasado|(navidad|primavera) pasada|<count> <ago> atras
        |cuando (era|tenia|estaba|bebia|consumia|iba|vivia|me drogaba|fumaba|empece|andaba|todavia (bebia|consumia)|aun (bebia|consumia)|estudiaba)
        |en (mi (adolescencia|juventud|infancia|epoca|consumo|pasado|vida pasada|fondo)|mis (anos|tiempos) ~2|el pasado|aquel ~1|aquella ~1|aquellos ~1|esa epoca|ese entonces
        |ese tiempo|<year>|la (adolescencia|escuela|secundaria|prepa|universidad|rehabilitacion|clinica))
        |de (chico|chica|nino|nina|joven|adolescente|morro|chiquito|chiquita|pequeno|pequena)|antes de (dejar|entrar|estar limpio|estar limpia|la recuperacion|recuperarme|el grupo|estar sobrio|estar sobria|llegar al grupo)
        |en algun momento|(mi|el|un) peor (momento|ano)|toque fondo|durante anos|solia|por entonces|antiguamente|a los (#|quince|dieciseis|diecisiete|dieciocho|veinte|treinta)|(aquella|esa) (noche|vez)
        |una vez [hace|en|cuando]|antes (pensaba|queria|me|yo)|hubo (un tiempo|una epoca|noches)|en otra vida|fue (mi fondo|una epoca)|ya paso|mi primer (dia|ano) [aqui]
        """
    ),
    lately=phrase(
        """
        anoche|ayer|anteayer|hoy|esta (noche|manana|tarde|semana|madrugada)|este (finde|mes|fin de semana|momento)|ahora|ahorita|recien|otra vez|de nuevo|nuevamente
        |hace [como|unos|unas|solo] (#|un|una|dos|tres|cuatro|cinco|diez|quince|veinte|pocos|pocas|media|unos|unas) (minuto|minutos|min|hora|horas|rato|ratito|dia|dias|semana|semanas|momento)|hace (rato|poco|nada|ratito)
        |todavia|aun|sigo|ultimamente|estos dias|cada (dia|noche|vez)|todos los dias|todas las noches|manana|pronto|(la|el) semana pasada|el <day>|desde (ayer|anoche|hace)
        """
    ),
    still=phrase(
        """
        (y|pero) (ahora|hoy|otra vez|de nuevo) (quiero|siento|vuelvo|volvi|me|estoy|no|pienso|volvieron|volvio)|(ha|han) vuelto|volvio|volvieron|vuelven|sigo (igual|pensando|queriendo|sintiendo)
        |(otra vez|de nuevo|esta noche|ahora mismo|todavia) $
        """
    ),
    better=phrase(
        """
        (#|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|noventa|treinta|veinte|muchos) (dia|dias|mes|meses|ano|anos|semanas) (limpio|limpia|sobrio|sobria|sin|de sobriedad|de recuperacion|en recuperacion|seco)
        |llevo ~1 (#|un|dos|tres|cuatro|cinco) (dias|meses|anos|ano|mes)|(me alegro|me alegra|agradezco|agradecido|agradecida|doy gracias|gracias a dios|feliz|contento|contenta|orgullosa|orgulloso) ~3
        |estoy (mejor|bien|vivo|viva|limpio|limpia|sobrio|sobria)|(sali|salimos) adelante|lo supere|(pedi|busque|encontre) ayuda|me (salvo|salvaron|ayudo|ayudaron|sacaron)|sobrevivi|hoy (vivo|soy|estoy|tengo|doy|amo|celebro|lo cuento|agradezco)
        |ya no (lo|me|pienso|quiero|siento)|la vida es ~2|vale la pena|por suerte|menos mal|gracias a (este|esta|ustedes|vosotros|el grupo|mi)
        """
    ),
    told=frozenset(
        """
        intente quise queria pense pensaba tome tomaba sentia senti escribi estuve estaba era fui tenia tuve hice corte cortaba trate deseaba decia deje recai
        bebi bebia consumi perdi sali vivia llegue lastimaba quiso penso estuvo tuvo murio pegaba intento
        """.split()
    ),
    first=frozenset("yo me ya quiero voy estoy no".split()),
    clause=frozenset("y pero entonces ahora porque aunque hoy".split()),
)
