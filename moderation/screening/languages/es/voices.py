"""Whose words and whose life, in Spanish."""

from __future__ import annotations

from moderation.screening.languages.core.voices import Voices
from moderation.screening.languages.es.shape import NEGATIONS, phrase

VOICES = Voices(
    first=frozenset(
        "yo me mi mis conmigo quiero voy estoy tengo matarme suicidarme morirme cortarme".split()
    ),
    writer=frozenset("yo".split()),
    addressed=frozenset("te ti tu".split()),
    denials=NEGATIONS | frozenset("deje dejado lejos evitar niego cero".split()),
    new_clause=frozenset("yo y pero porque si solo o hasta entonces ya hoy asi vida pena".split()),
    no_denial=phrase(
        """
        (no (voy a (mentir|negar)|lo niego|niego|escondo|se|puedo mas|aguanto|soporto|doy mas|sirvo|valgo|miento|es (broma|chiste|mentira)|bromeo|jodo|duermo|dejo de|paro de|puedo (dejar|parar|evitar|sacarme|dormir)|importo|importa
        |quiero (seguir|vivir|estar|sufrir|despertar)|hay (salida|nada|forma|dia)|queda|veo|encuentro|solo|me (importa|queda|dejan)|le importo|pasa un)|a nadie|nadie (sabe|me|lo|se|entiende)|por que no|sin (ti|el|ella|ellos|mi|esperanza
        |fuerzas|salida|nadie|dudarlo|dormir|mas|vos)|si no|ni siquiera|nunca (fui|voy|sere|encajo|nada)) ~4 $
        """
    ),
    no_thought=phrase(
        """
        (no (creo|digo|significa|quiere decir|implica) que|no es que|no se trata de|nunca (pense|pensaria|he pensado|haria|me atreveria)|jamas (pense|haria|se me ocurriria)
        |no (pienso|estoy pensando|tengo intencion|tengo intenciones|tengo pensado|tengo planes|planeo|voy|pensaba|quise|queria) [en|de|a]) [que|me|de|en] $
        """
    ),
    said=phrase(
        """
        (me|nos) (dijo|dice|dicen|dijeron|grito|gritaron|grita|escribio|escribieron|comento|mando|pidio) [que|a mi]|(dijo|dice|decia|canta|grita|escribio) [que|algo como|asi]
        """
    ),
    agreed=phrase(
        "(tiene|tienen|tenia) razon|(creo que|capaz|quiza|quizas|tal vez) ~2 (tiene|deberia|lo)|y (quiero|voy a|lo voy|pienso)"
    ),
    others=phrase("(el|ella|ellos|ellas|<relative>|alguien|gente|quien|quienes|personas) ~2 $"),
    anybody=phrase(
        "(si|cuando|quien|alguien|personas|gente|todo el que) ~1 (quieres|quiere|tienes|tiene|tienen|estas|piensas|piensa|sientes|siente|que) ~2 $"
    ),
    # A denial stands right before its verb, but for small words between.
    reach=3,
)
