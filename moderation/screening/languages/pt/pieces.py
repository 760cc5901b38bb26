"""Pieces that the Portuguese phrases are made of (see `phrases`). Words are small and without accents: "não" is `nao`, "é" is `e`."""

from __future__ import annotations

_FROM_HIGH_UP = """
    (da|de uma|desta|dessa|pela|duma) (ponte|janela|sacada|varanda|laje|cobertura|passarela|falesia|ribanceira)|(do|de um|deste|desse|pelo|dum) (predio|viaduto|terraco|telhado|penhasco|andar|quinto ~1|decimo ~1|alto ~2)
    |(na|para a|a|nos|no|pro|para o|ao) (linha do (trem|comboio|metro)|linha|trilhos|trilho|trem|metro|comboio|mar|rio|vazio|abismo)|na frente (do|de um|da) ~1|a frente (do|de um|dum) ~1|em frente (ao|a um|do|de um) ~1|debaixo (do|de um|dum) ~1
"""

PIECES = {
    "surely": """
        so|apenas|ja|tambem|ainda|realmente|muito|de verdade|mesmo|as vezes|hoje|sempre|tanto|simplesmente|serio|sinceramente|agora|honestamente|muitas vezes
        |a serio|e mesmo
    """,
    "dead": "morto|morta|mortx|morte",
    "want": """
        quero|queria|gostava de|gostaria de|preciso|desejo|prefiro|preferia|adoraria|necessito|quisera|(tenho|sinto|com|tinha|estou com|to com|da|deu|bate|me da) [tanta|muita|uma|mta|aquela] vontade de|vontade de|tou com vontade de|apetece me
        |(sonho|fantasio) em|so quero|ansio por|tudo o que (quero|queria) e|(ando|estou|to|semanas|dias|continuo) querendo|(ando|estou|continuo) a querer|quis|volto a querer|o que eu (quero|mais quero) e
    """,
    "thinking": """
        penso (em|muito em|sempre em|todos os dias em|o dia todo em|todo dia em)|pensando [muito|de novo|seriamente|o dia todo] em|a pensar [muito] em|nao (paro|consigo parar|deixo) de pensar em|pensamentos (de|sobre)|(a ideia|ideias|ideia) de
        |tenho pensado [muito|seriamente] em|considerando|imagino|me imagino|ando (pensando|a pensar) em|cogitando|cogito
    """,
    "will": """
        vou|(estou|to|tou) (prestes a|quase a|decidido a|decidida a|pronto para|pronta para|disposto a|disposta a|a ponto de|pra|indo)|decidi|(tenho|ja tenho) (decidido|planejado|planeado)|(planejo|planeio|pretendo)
        |(estou|to) (planejando|pensando seriamente em|a planear)|irei|terei que|tenho que|tenho de|devia|deveria|melhor eu
    """,
    "high": _FROM_HIGH_UP,
    "kill-me": f"""
        me (matar|suicidar|enforcar|envenenar|desviver|degolar|esfaquear|autoexterminar|afogar no ~1|pendurar)|(matar|suicidar|enforcar|envenenar) me|(tirar|acabar com|terminar com|dar fim a|encerrar) [a] (minha|propria) [propria] vida
        |(acabar|terminar) com (tudo|isto de vez|isso de vez|meu sofrimento|o meu sofrimento|a minha existencia|minha existencia)|acabar tudo|(por|dar) [um] (fim|termo) (a|na|em|ao|no|nisso) ~2
        |(me jogar|me atirar|me lancar|pular|saltar|me tacar|atirar me|jogar me|lancar me) ({_FROM_HIGH_UP})|(cortar|abrir) (os|meus|os meus) pulsos|cortar a (minha|propria) garganta|dar um tiro [na] [minha] (cabeca|boca|peito|em mim)|meter uma bala
        |me dar um tiro|estourar (meus|os|a) ~1|(cometer|praticar) suicidio|o suicidio|(tomar|engolir) (todos os|todos esses|o frasco|a caixa|a cartela|todas) ~2|(partir|sair) (deste|desse|dessa) (mundo|vida|pra melhor)|(deixar|largar) (este|esse) mundo
        |bater [com] o carro (contra|no|na|num|numa) ~1|tirar me a vida
    """,
    "die": """
        morrer|estar [ja] (<dead>|debaixo da terra|no ceu|num caixao)|deixar de (existir|viver|respirar|ser)|parar de (existir|viver|respirar)|sumir (para sempre|pra sempre|deste mundo|do mundo|da face|de vez|desse mundo)
        |desaparecer (para sempre|pra sempre|deste mundo|do mundo|da face|de vez|desse mundo)|(dormir|deitar|adormecer) [me] e [ja] (nao|nunca) [mais|me] (acordar|levantar)|(dormir|deitar|adormecer) e [nunca|nao] (acordar|acordar mais)|descansar (para sempre|pra sempre|em paz de vez|eternamente)|que (deus|a morte) me leve
        |(nao|deixar de) (estar|continuar|ta) [mais] (neste mundo|nesse mundo|nesta vida|nessa vida|vivo|viva)|(ta|estar|tar) <dead>|ir embora (deste|desse) mundo|partir de vez|nao acordar (mais|nunca|amanha)|a morte|minha morte|ir (embora deste mundo|para o ceu|pro ceu)|<kill-me>
    """,
    "soon": """
        hoje [a noite|mesmo|ainda]|esta (noite|tarde|semana|madrugada)|essa (noite|madrugada|semana)|agora [mesmo]|ja|amanha|neste (fim de semana|domingo|sabado)|nesse fim de semana|logo|em breve|daqui a (pouco|bocado)|(quando|assim que) (todos|eles|ela|ele) (dormirem|dormir|sairem|sair|forem)|<day>|na <day>|no <day>|depois (do jantar|da aula|do trabalho|do natal)
        |mais logo|de vez|antes de (amanhecer|amanha)
    """,
    "day": "segunda|terca|quarta|quinta|sexta|sabado|domingo",
    "relative": """
        crianca|bebe|        amigo|amiga|amigos|amigas|irmao|irma|filho|filha|filhos|mae|pai|esposo|esposa|marido|mulher|namorado|namorada|companheiro|companheira|parceiro|parceira|ex|primo|prima|tio|tia|sobrinho|sobrinha|avo|vizinho|vizinha|colega|cunhado|cunhada|sogro|sogra
        |afilhado|afilhada|padrinho|madrinha|neto|neta|rapaz|rapariga|moca|moco|menino|menina|mina|mano|parca|padrasto|madrasta|enteado|enteada|aluno|aluna|miudo|miuda|chefe|patrao|cara
    """,
    "friend": "([o|a] meu|[a|o] minha|um|uma|o|a|este|esta|esse|essa|nosso|nossa|teu|tua) ~1 <relative> [do grupo|daqui|mais velho|mais nova|mais novo|mais velha]",
    "they": "ele|ela|eles|alguem|<friend>|uma pessoa|um conhecido|uma conhecida|uma do grupo|um do grupo",
    "kill-self": f"""
        se (matar|suicidar|enforcar|cortar|machucar|magoar|jogar|atirar|desviver|ferir)|(matar|suicidar|enforcar|cortar|magoar|atirar) se|morrer|tirar a (vida|propria vida)|acabar com (a vida|tudo|a propria vida)|(pular|saltar) ({_FROM_HIGH_UP})|cortar os pulsos|dar um tiro|suicidio|estar <dead>|fazer mal a si
    """,
    "pills": """
        comprimidos|remedios|remedio|medicamentos|medicamento|pilulas|capsulas|clonazepam|rivotril|alprazolam|xanax|diazepam|valium|lorazepam|paracetamol|ibuprofeno|tramadol|antidepressivos|calmantes|insulina|ansioliticos|tranquilizantes|sedativos|quetiapina
        |sertralina|litio|zolpidem|dipirona|benzos|soniferos|cartelas|frontal|victan|pastilhas
    """,
    "poison": "veneno|chumbinho|lixivia|agua sanitaria|soda caustica|pesticida|raticida|inseticida|cloro|anticongelante",
    "drug": "heroina|fentanil|coca|cocaina|po|crack|pedra|pedras|metanfetamina|cristal|speed|ecstasy|bala|md|mdma|keta|ketamina|maconha|beck|ganza|charro|opioides|morfina|codeina|metadona|droga|drogas|k9|lolo|oxi",
    "drink": "alcool|cerveza|cerveja|cervejas|vinho|vodka|whisky|uisque|cachaca|pinga|rum|gin|trago|copos|bebida|garrafa|breja|imperial|shots|aguardente",
    "firearm": "pistola|revolver|arma|espingarda|cacadeira|fuzil|oitao",
    "blade": "faca|navalha|lamina|laminas|gilete|estilete|canivete|bisturi|x ato|xis ato|tesoura|facao",
    "noose": "corda|forca|laco",
    "weapon": "<firearm>|<blade>|<noose>",
    "edge": "linha|ponte|viaduto|terraco|telhado|cobertura|laje|sacada|varanda|parapeito|penhasco|falesia|trilhos|linha do trem|linha do comboio|linha de comboio|plataforma|beirada|precipicio|janela|passarela|grade|beiral",
    "bye": "adeus|tchau|xau|ate nunca|me despeco|despeco me|ate sempre",
    "many": "dez|quinze|vinte|trinta|quarenta|cinquenta|cem|##",
    "trouble": """
        nao (consigo|to conseguindo|estou conseguindo|estou a conseguir) (respirar|me mexer|mexer|ficar acordado|ficar acordada|parar de tremer)|falta (de|me o) ar|(me doi o|dor no|o) peito ~2|nao sinto (as|os|a|o|minhas) ~1|(vejo|vendo|ta tudo|visao) ~1 (preto|turvo|embacado|rodando|escuro)
        |(estou|to|tou) (apagando|desmaiando|a apagar|a desmaiar|tremendo|passando mal|muito mal|com medo|sozinho|sozinha|vomitando)|coracao ~4|taquicardia|ajuda|socorro|vomitando|boca ~1 (roxa|azul)|labios ~2
    """,
    "leaving": """
        nao (aguento|consigo|posso|da|dou) mais|ja nao (aguento|consigo)|vou embora (para sempre|pra sempre|deste mundo|dessa vida)|nao e culpa|voces foram|amei voces|(desculpem|perdao|desculpa|me perdoem|perdoem me|me desculpem) ~1 [por tudo]|vao ficar melhor sem mim|amo voces|amo vos|gosto muito de voces
        |nao (estarei|vou estar) ~1|nao fui forte|obrigado por tudo|obrigada por tudo|ate aqui (cheguei|deu)|cheguei ao fim|cuidem (do|da|de|dos|das)
    """,
    "year": "|".join(str(year) for year in range(1960, 2031)),
    "ago": "ano|anos|mes|meses|decada|decadas|tempo|tempos",
    "count": "um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|muitos|varios|uns|alguns|muito|bastante|bastantes|#",
}
