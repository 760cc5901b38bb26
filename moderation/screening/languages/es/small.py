"""Spanish words that say nothing by themselves; without accents, as texts are read."""

from __future__ import annotations

SMALL = frozenset(
    """
    yo me mi mis mio mia conmigo tu tus te ti contigo usted ustedes el la los las lo le les se si ella ellos ellas nos
    nosotros nosotras vos os su sus suyo nuestro nuestra uno una unos unas un este esta esto estos estas ese esa eso esos
    esas aquel aquella aquello algo alguien alguno alguna otro otra otros otras mismo misma cada todo toda todos todas
    ambos mucho mucha muchos muchas poco poca mas menos tan tanto
    que quien quienes cual cuales cuando donde como cuanto porque por para pero sino aunque mientras pues entonces
    y e o u ni a al ante con contra de del desde en entre hacia hasta sin sobre tras durante
    soy eres es somos son era eran fue fui ser sido siendo estoy estas estamos estan estaba estar estado he has ha hemos
    han haber habia hay tengo tienes tiene tenemos tener hago haces hace hacer puede puedes poder debo debe
    no ya muy bien asi tambien solo aun siempre quiza quizas tal vez aqui alli alla ahi ahora hoy ayer
    hola buenas gracias favor ok vale pues eh ah oh
    """.split()
)
