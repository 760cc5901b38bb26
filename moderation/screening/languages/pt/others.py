"""Danger to, from or with somebody else: abuse, threats, harm to others, and people the writer worries about."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.pt.shape import rules

CRISIS, RED = Tier.CRISIS, Tier.RED

ABUSE = rules(
    "abuse",
    "abuse",
    RED,
    """
    <they> ~2 (me|nos|lhe) (bate|bateu|agride|agrediu|espanca|espancou|maltrata|violou|viola|estuprou|estupra|enforca|enforcou|estrangulou|sufocou|chutou|chuta|esbofeteou|empurra|empurrou|apalpa|apalpou|toca|tocou|agarrou|agarra|machuca|machucou|magoa|tranca|trancou|arrastou|queimou|abusa) !(um susto|uma|umas|uns|a|o|ao|no (xadrez|jogo)|uma vontade|uma saudade|na bunda de|fundo|por mensagem|no coracao|uma preguica|o violao|um abraco)
    <they> ~2 (bate|bateu|bater|agride|agrediu|espanca|toca|tocou|violou|estuprou|estrangulou|abusou|abusa) (me|em mim|de mim|na gente|em nos)
    (me|nos) (bate|bateu|agride|agrediu|espanca|espancou|estuprou|violou|estrangulou|enforcou|chuta|sufoca|batia) ~1 (quando|cada vez|toda|todo|de novo|outra vez|ontem|hoje|na frente|com (o|um|a)|na (cara|cabeca|barriga)|se|e (me|nao)|quase|ate) !(o sol|uma vontade)
    (abusou|abusa|abusava|abusando|abusaram|a abusar) (de mim|sexualmente)
    (me|nos) (violaram|estupraram|abusaram|apalparam|forcaram|drogaram|obrigaram) ~1
    (fui|tenho sido|sendo|sou|a ser) (violada|violado|estuprada|estuprado|abusada|abusado|maltratada|espancada|agredida|vitima de (violencia|abuso|estupro|violacao))
    (sofro|vivo|sofri) ~1 (violencia|maus tratos|abuso|agressao) [domestica|em casa|fisica]
    (me obriga|me forcou|me obrigou|me forca|obriga me|obrigou me) a (ter|fazer|deitar|transar)
    <they> ~1 nao (me|nos) deixa (sair|ver minha|ver a minha|falar|trabalhar|dormir|comer|ligar|ter (telefone|telemovel|celular|dinheiro)|usar o|ir embora) !(em paz o sono|o calor|o barulho|o vizinho)
    (me tranca|me trancou|me mantem|tranca me|trancou me|tirou me|me tirou) ~1 (em casa|trancada|trancado|a chave|as chaves|no quarto|o telemovel e|o celular e|o telefone)
    (apanhei|apanho|levei (porrada|soco|socos|uma surra)) ~3 (dele|do meu|gravida|de novo|outra vez|em casa|ontem|hoje)
    (tao|estao|ta|esta) (batendo|a bater) (nele|nela|neles|na crianca|no menino|na menina|na mulher)
    (medo|pavor|panico) ~1 (de voltar (para|pra) casa|de ir (para|pra) casa|do meu (marido|namorado|companheiro|pai|padrasto|ex|filho)|que ele (me|nos) (bata|mate|encontre|machuque|magoe|faca)|que ele chegue|dele quando|dele)
    (entra|entrava|vem|vinha) ~1 (no|ao|na) [meu|minha] (quarto|cama) ~2 (noite|noites|dormindo|toca|durmo|tocou|$)
    (hematomas|nodoas negras|roxos|olho roxo|olho negro|marcas) ~3 (me|por|pescoco|cara|todo o|maquiagem|bateu|dele|causa|do marido|do meu marido) !(futebol|queda|bicicleta)
    (estou|to|escondida|escondido|trancada|trancado|me tranquei|me escondi|tranquei me) ~2 (no|na|no meu) (banheiro|casa de banho|quarto|armario) ~4 (grita|gritando|a gritar|bebado|batendo|medo|porta|bater|chuta|furioso|quebrar|quebrando|partir)
    """,
    subject="self",
    deaf="tense negation",
)

THREATENED = rules(
    "threatened",
    "threat",
    CRISIS,
    """
    (diz|disse|ameaca|ameacou|jurou|jura|escreveu|grita|gritou|mandou) ~2 que ~2 (vai|quer|ia) (me|nos|te) (matar !(por|se|quando|porque|a)|queimar|esfaquear|dar um tiro|fazer mal|cortar o pescoco) !(de rir|se eu (reprovar|nao passar)|quando vir|de beijos)
    (diz|disse|ameaca|ameacou|jurou|jura) que ~1 (me|nos) (mata|vai matar) !(de rir)
    (diz|disse|ameaca|ameacou|jurou) ~2 (matar me|matar nos|me matar|nos matar|matar meus filhos)
    (ameaca|ameacou|ameacando|ameacado|ameacada|ameacas|a ameacar) ~2 (de morte|com (uma (faca|pistola|arma)|um (revolver))|me matar|matar me|matar|de me matar|que me mata)
    (me|nos) (apontou|aponta|perseguiu|persegue) ~1 (com|um|uma|a|o) ~1 (<firearm>|faca|facao|canivete)
    (apontou|encostou|pos|colocou) ~1 (<firearm>|faca) ~2 (mim|minha|meu|nos|cabeca|pescoco)
    (esta|ta|estao) ~1 (la fora|na porta|na minha porta|ca fora|la embaixo|batendo na porta|chutando a porta|arrombando a porta|tentando entrar|a tentar entrar|a bater a porta) ~6 (<firearm>|faca|medo|escondida|escondido|ajuda|matar|policia|bebado|ameac|entrar|socorro)
    (esta|ta|estao) (chutando|arrombando|quebrando|forcando|a arrombar|a partir|a forcar) (a|minha|a minha) (porta|janela)
    (tem|trouxe|sacou|pegou|veio com|esta com|ta com) [um|uma|o|a] (<firearm>|faca|facao) ~4 (me|nos|meus|criancas|filhos|ameac|medo|vem|grita|porta|diz)
    (invadiu|entrou em|entrou na) [a] [minha] casa ~3 (<firearm>|faca|meu ex|forca|escondida|medo)
    (se eu (for embora|sair|deixar ele|contar|denunciar)|se o deixar) ~2 (me|nos) (mata|vai matar|matava|faz algo)
    (traficante|agiota|milicia|eles|cara) ~6 (me matam|morro|me mata|vao me matar|vem atras de mim|sabem onde moro)
    (sabe|sabem) onde (moro|vivo|eu moro)
    (vem|esta vindo|ta vindo|vem a caminho) [para|pra] (me matar|me bater|me pegar|matar me|me machucar)
    """,
    subject="self",
    deaf="negation",
)

HARM_OTHERS = (
    *rules(
        "harm-others",
        "threat",
        CRISIS,
        """
        (vou|juro que vou|pretendo|decidi|quero) [<surely>] (matar|esfaquear|dar um tiro|atirar em|atirar no|atirar na|queimar|matar lo|mata lo|mata la|degolar) ~3 (hoje|esta noite|essa noite|amanha|agora|juro|tenho|<firearm>|faca|sei onde ~1|dormir|sair|e depois|merece|me mato|me entrego|nao me importa) !(kkk|kk|haha)
        (tenho|comprei|consegui|carreguei|com|levo) ~2 (<firearm>|faca|facao|canivete) ~4 (vou|para|pra) ~1 (matar|mata lo|mata la|usar nele|usar nela|usar neles|esfaquear|acabar com (ele|ela|eles)|atirar|meter nele)
        (vou|quero|penso) (entrar|ir) ~3 (atirando|a tiros|aos tiros|com a arma|a disparar)
        (vou|quero) (queimar|por fogo|tocar fogo|pegar fogo|incendiar|deitar fogo|botar fogo) ~1 (na|a|no|o) ~1 (casa|predio|escola|loja) ~3 (com|eles|ele|ela|dentro|todos)
        """,
        subject="other",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        (vontade de|quero|impulso de|impulsos de|penso em|pensando em|a pensar em|pensamentos de|imagino|fantasio|medo de|podia|prestes a|receio de) [<surely>] (matar|mata lo|mata la|machucar|machuca lo|magoar|fazer mal|bater|esfaquear|enforcar|sacudir|estrangular|espancar) [a|ao|em|o] (ele|ela|eles|meu|minha|meus|os|o|a|alguem|<relative>|outras pessoas|outros|gente|pessoas|esse|essa|aquele|$|.) !(de um abraco|mosquito|mosquitos|tempo|boss|chefao|zumbis|barata|fome|sede|dragao|no jogo|saudade|galinha|porco|saudades)
        vou (matar|quebrar a cara|partir a cara|arrebentar|machucar|fazer mal) [a|o|ao|do|da] ~2 (ele|ela|eles|meu ~1|minha ~1|alguem|esse ~1|aquele ~1) !(kkk|kk|haha|de susto|de beijos|no (jogo|xadrez|fifa))
        (vozes|voz) ~2 (dizem|diz|mandam|manda) (que|para|pra) [eu] (matar|mate|atacar|ataque|machucar|fazer mal)
        (vai|vao) pagar com (a vida|sangue)
        """,
        subject="other",
    ),
)

CONCERN = (
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <they> ~3 (disse|diz|escreveu|confessou|contou|postou|publicou|mandou|falou|me diz|admitiu|repete) ~3 que ~1 (quer|queria|preferia|deseja|pensa em|pensava em|esta pensando em|tem vontade de|tem pensamentos de|anda a pensar em|ta pensando em) ~1 (<kill-self>|nao viver|nao existir|desaparecer|sumir|fazer algo)
        (disse|diz|escreveu|confessou|contou|postou|falou|mandou) ~2 que (quer|queria) (<kill-self>)
        (disse|diz|escreveu|falou|contou|me diz) ~2 que [ja] nao quer [mais] (viver|existir|estar viva|estar vivo|estar aqui|acordar|continuar)
        <they> ~1 [ja] nao quer [mais] (viver|existir|estar viva|estar vivo)
        <they> ~1 (quer|queria|pensa em|fala em|anda a falar em|esta falando em|vive falando em|anda falando em) (se matar|se suicidar|morrer|suicidio|tirar a vida|<kill-self>)
        <they> ~2 (esta|anda|ta|se sente|tem) ~1 (suicida|pensamentos suicidas|ideias suicidas|ideacao suicida|pensamentos de morte)
        <they> ~1 (se corta|esta se cortando|ta se cortando|tem se cortado|se machuca|se mutila|se automutila|corta se|anda a cortar se|se queima|se cortou) ~1 (nos bracos|no braco|de novo|outra vez|de proposito|nas pernas|nas coxas|no banheiro|quando|desde|e|com|$|.) !(o cabelo|as unhas|o dedo)
        (encontrei|vi|descobri|tem) ~2 (cortes|marcas) ~2 (braco|bracos|pernas|coxas|pulsos) ~1 (dele|dela|da minha|do meu|$)
        (fala|fala muito|falando|a falar) ~1 (em|de) (morrer|se matar|suicidio|se suicidar) !(de)
        (a|de|em|quer|vai|para|pra|ia|quase|por) (se matar|se suicidar|matar se|suicidar se|se enforcar|tirar a propria vida) !(de (estudar|trabalhar|rir)|estudando|nao e)
        (se despedindo|a despedir se|despedindo se) (da vida|de todos|do grupo|de todo mundo|$)
        deixou uma carta e (sumiu|saiu|desapareceu)
        (medo|receio|preocupado|preocupada|temo|acho|sinto) ~4 (que|de que) ~3 (se mate|se suicide|se machuque|va se matar|faca uma (besteira|asneira|loucura)|faca algo|possa se matar|se corte|tire a vida|tire a propria vida)
        """,
        subject="other",
        deaf="tense negation said anybody",
    ),
    *rules(
        "other-intent",
        "intent",
        CRISIS,
        """
        (disse|diz|escreveu|confessou|contou|postou|mandou|falou|grita|ameaca|ameacou) ~3 que ~1 (vai|ia) [hoje] (<kill-self>|acabar com tudo|pular|saltar)
        (disse|diz|escreveu|postou|falou) ~2 que (hoje|esta noite|essa noite|amanha|agora) ~1 (se mata|se suicida|se joga|se enforca|morre|vai se matar)
        <they> ~2 vai (se matar|se suicidar|se enforcar|se jogar|matar se|suicidar se|tirar a (vida|propria vida)) !(de rir)
        (vai|quer) (se matar|se suicidar|se jogar|matar se) ~1 (esta noite|essa noite|hoje|agora|amanha)
        (ameaca|ameacou|ameacando|esta ameacando|a ameacar) (se matar|suicidar se|matar se|pular|saltar|tirar a vida|suicidio|que se mata)
        <they> ~3 (esta|ta|subiu|parado|parada|sentado|sentada|pendurado|pendurada) ~2 (no|na|em|em cima|do|da) ~2 <edge> ~4 (nao quer|nao desce|pular|saltar|se jogar|chorando|diz|ameaca|ajuda|adeus|desped|vai se|quer)
        <they> ~2 (tem|pegou|comprou|esta com|ta com|se trancou com|conseguiu|juntou|tinha) ~2 (<firearm>|<blade>|<noose>|<pills>) ~4 (matar|morrer|suicid|quer|desped|nao abre|nao quer viver|acabar|adeus|tranc|diz|fazer)
        <they> ~2 (se trancou|trancou se) ~3 (banheiro|casa de banho|quarto|carro) ~4 (<blade>|<pills>|<firearm>|nao (responde|abre|atende))
        (se despediu|despediu se|me mandou mensagem de despedida|mensagem de despedida|carta de despedida|bilhete de suicidio|carta de suicidio|esta se despedindo|bilhete de despedida) ~6 (nao (responde|atende|encontro)|preocup|medo|meu (amigo|filho|irmao|ex|namorado)|minha (amiga|filha|irma|namorada)|sumiu|desligou|o que faco|policia)
        <they> ~3 (deixou|escreveu|mandou|publicou|postou|me mandou) ~2 (carta|bilhete|mensagem|audio) de (despedida|suicidio|adeus)
        <they> ~1 (tomou|engoliu|acabou de tomar|bebeu|meteu) ~1 (todos|muitos|um monte|um frasco|uma caixa|todo o|demasiados|<many>|varios|um punhado|os|a caixa|veneno|chumbinho|lixivia) ~2 (<pills>|<poison>|de uma vez) !(com o cafe|dele da manha)
        """,
        subject="other",
        deaf="tense negation said anybody",
    ),
    *rules(
        "other-act",
        "act",
        CRISIS,
        """
        <they> ~2 (tentou|acabou de tentar|quis) (<kill-self>) ~1 (hoje|ontem|ha|esta|essa|de novo|$|.|e)
        <they> ~2 (cortou|abriu|acabou de cortar) ~1 (os pulsos|o pulso|as veias|o pescoco)
        """,
        subject="other",
        deaf="tense anybody",
    ),
)

RULES = (*ABUSE, *THREATENED, *HARM_OTHERS, *CONCERN)
