"""Life in danger now: intent, a plan, a goodbye, means at hand, an act under way, an overdose."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.pt.shape import rules

CRISIS, RED, GREEN = Tier.CRISIS, Tier.RED, Tier.GREEN

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (vou|vo|quero|queria|pra) [<surely>] (me|mi) (mata|suicida|enforca|joga da ponte) !(de)
        (estou|to|continuo|parado|parada|sentado|sentada|fico) ~1 (na|no) (ponte|passarela|viaduto|beira|terraco|parapeito) ~3 (olhando|a olhar) (pra|para) baixo
        ultima vez ~2 (me veem|me leem|me ouvem|me veis|falam comigo)
        (quero|queria|vou) (estar|ficar) com ~3 (la em cima|no ceu|do outro lado)
        <will> [<surely>] <kill-me> !(de (rir|estudar|tanto)|estudando|treinando)
        <soon> ~2 (eu|vou|ja) ~1 <kill-me> !(de (rir|estudar)|estudando)
        <soon> ~1 [eu] (me mato|mato me|me suicido|me enforco|tiro a (minha|propria) vida|me jogo|me atiro|corto os pulsos|me dou um tiro) !(de (rir|estudar)|estudando|no sofa|na cama|na piscina)
        (me mato|mato me|me suicido|suicido me|me enforco|enforco me|tiro a minha vida) ~1 <soon>
        vou morrer ~1 (hoje|esta noite|essa noite|essa madrugada|pela minha propria mao|ainda hoje) !(de)
        (hoje|esta noite|essa noite|amanha|essa madrugada) ~1 (eu morro|acaba tudo|tudo acaba|acabo com tudo|termino com tudo|acabo com isso|acabo com isto|eu faco|vou fazer isso|vou fazer isto|e a noite|vai ser a noite|e o dia|sera o fim)
            !(de rir|a dieta|por fim as aulas|o exame|a prova|do semestre)
        (decidi|tomei a decisao|decisao tomada|ja esta decidido|ta decidido|esta decidido) ~4 (<kill-me>|morrer|partir|nao viver|que vou morrer)
        (ja decidi|a decisao esta tomada|ja esta decidido) ~3 (hoje|esta noite|amanha|adeus|nao tem volta|nao ha volta)
        (de hoje|desta noite|dessa noite|de amanha|desta semana|dessa semana) nao passo
        (nao vou estar|nao estarei|nao vou amanhecer|nao amanheco|nao chego|nao vou chegar) ~1 (viva|vivo|aqui amanha|a amanha|ate amanha|ao amanhecer|quando acordarem|ate segunda) !(por|porque|tenho|trabalho|na reuniao)
        (amanha|quando acordarem|quando amanhecer|segunda) ~2 (ja nao vou estar|ja nao estarei|nao vou mais estar|nao estarei mais|nao vou estar|vou estar <dead>|estarei <dead>|ja nao existo) !(na cidade|no escritorio|em casa)
        (minha|e a minha|essa e minha|sera a minha) (ultima noite|ultimas horas|ultima hora|ultima madrugada) !(de (trabalho|aula|ferias)|aqui na|na cidade|no emprego)
        (meu|e o meu|esse e meu|sera o meu) ultimo dia !(de|no (trabalho|emprego|curso)|na|aqui antes)
        nao vou (acordar|amanhecer) (amanha|nunca mais|mais)
        (ninguem|nada) ~1 vai (me (impedir|parar|convencer|segurar)|impedir|conseguir me)
        (vou|em breve vou|logo vou|logo) ~1 (encontrar|estar com|me juntar|juntar me|reencontrar|ficar com) ~2 (no ceu|la em cima|que morreu|que partiu|do outro lado)
        (eu tiro|tiro|acabo com) (a minha|minha) vida !(a limpo)
        vou deixar de (existir|viver|respirar)
        (data|dia|hora) ~2 (da minha morte|do meu suicidio|do meu fim)
        ultimo dia (de vida|vivo|viva)
        (nao (vou|quero) (estar|ta|tar) [mais]) (neste|nesse) mundo
        depois (do|da|de) ~2 (me mato|eu me mato)
        (me mato|me suicido) ~2 (ta decidido|esta decidido|ja decidi)
        (vou fazer (isso|isto)|eu vou fazer|faco isso) ~1 (esta noite|essa noite|hoje|agora|ja|desta vez|dessa vez|amanha) !(na reuniao)
        (so me falta|me falta|preciso de|criando|tomando|a ganhar|juntando) ~1 coragem ~2 (para|pra) (fazer|pular|saltar|acabar|<kill-me>|ir|terminar com)
        (desta vez|dessa vez) ~1 (nao (vou falhar|falho|vai falhar|erro)|consigo|vai dar certo|ninguem me salva|e definitivo) !(parar|largar|emagrecer|passar|ficar limp)
        """,
        subject="self",
        deaf="negation",
    ),
    *rules(
        "plan",
        "plan",
        CRISIS,
        """
        (tenho|fiz|montei|ja tenho|esta tudo|estou a fazer|to fazendo|ha) ~2 (plano|data|metodo|pronto|planejado|planeado|preparado|dia|lugar) ~2 (para <kill-me>|pra <kill-me>|para morrer|pra morrer|de suicidio|pra acabar com tudo|para acabar com tudo|para nao acordar|pra nao acordar)
        meu (plano de suicidio|suicidio|plano para morrer|plano pra morrer)
        (planejando|planejo|planeando|a planear|organizando|preparando|a preparar) ~2 (minha (morte|partida|despedida)|meu suicidio|o meu suicidio|como (morrer|me matar|fazer isso)|<kill-me>)
        (ja sei|sei|escolhi|decidi|tenho escolhido|ja pensei) ~2 (como|quando|onde|o dia|a data|o lugar|a ponte|o metodo|a forma|a hora) ~2 (vou fazer|fazer isso|fazer isto|<kill-me>|morrer|vou morrer|vou <kill-me>|quero morrer)
        (maneira|forma|jeito|metodo|modo) ~3 (de|para|pra) (<kill-me>|morrer|se matar|acabar com tudo|ir embora deste mundo)
        (quantos|quantas|quanto|que dose|qual dose|que quantidade) ~5 (para (morrer|me matar|nao acordar)|pra (morrer|me matar|nao acordar|matar)|(mata|matam|e letal|e mortal|e fatal))
        (dose|quantidade) (letal|mortal|fatal)
        (googlando|pesquisei|pesquisando|procurei|procurando|a pesquisar|a procurar|andei a ver|tenho lido) ~3 (formas|maneiras|jeitos|metodos|como|jeito) ~2 (<kill-me>|morrer|de morrer|se matar|sem dor|fazer um no|fazer isso rapido|de partir)
        (doi|sera que doi|e rapido|vai doer) ~3 (se enforcar|enforcar|morrer afogado|sangrar ate|quando voce pula|saltar|morrer assim|pular)
        como (se faz|fazer|faco|amarrar|da) ~1 (no|forca|laco) ~2 (enforcar|pescoco)
        (vou|quero|pensei em|penso em|vontade de|estou para) (bater|jogar|atirar|meter|enfiar) [com] (o|meu) (carro|moto|caminhao|camiao) ~1 (contra|no|na|num|numa|da|do) ~2
        (vou|quero|vontade de|penso em|penso) (atravessar|me meter|entrar|caminhar) (sem olhar|na frente de|no meio do transito|no meio da estrada) ~2
        """,
        subject="self",
    ),
)

FAREWELL = (
    *rules(
        "farewell",
        "farewell",
        GREEN,
        """
        <bye> (a todos|todos|pessoal|mundo|amigos|gente|grupo|para sempre|pra sempre|familia|malta|galera)
        ^ <bye> $
        (desculpem|perdao|desculpa|me perdoem|perdoem me|me desculpem|desculpem me|me perdoa) ~1 (por tudo|todos|familia|mae|filhos|filha|filho|pai)
        (amo|adoro) (voces|vos|todos|vcs) [todos|muito]
        (obrigado|obrigada) (por tudo|por terem|por tentarem|por me amarem)
        (digam|diz|diga|fala|falem) ~1 (a|ao|pro|pra|para) ~2 que [eu] ~1 (amo|a amo|o amo|amei|sinto|me perdoe|os amo)
        """,
        subject="self",
    ),
    *rules(
        "note",
        "farewell",
        CRISIS,
        """
        (carta|bilhete|cartas|mensagem|mensagens|video|audios|nota) (de despedida|de suicidio|suicida|de adeus|para quando eu (nao|morrer|me)|pra quando eu (nao|morrer)) !(do alcool|ao alcool|a bebida|a droga|as drogas|ao cigarro)
        (escrevi|escrevendo|terminei|deixei|a escrever|gravei|ja escrevi) ~2 (carta|bilhete|cartas|bilhetes|video|mensagens) ~3 (me despedindo|despedida|para quando|pra quando|adeus|para (os meus filhos|meus filhos)|pros meus filhos|para a minha familia|pra minha familia|para cada um|pra cada um)
        (deixei|deixo|ja deixei|to deixando) ~1 (tudo (pronto|arrumado|em ordem|escrito|organizado)|minhas coisas ~1|as senhas|os papeis) ~4 (nao (estiver|estarei|vou)|eu (for|morrer)|adeus|depois de mim|ir embora deste)
        (dei|doei|estou a dar|to dando|ja dei|distribui) ~1 (meu ~1|minha ~1|meus ~1|minhas ~1|tudo|todas as minhas coisas|minhas coisas) ~5 (nao (vou precisar|preciso|me|faz)|onde vou|pra onde vou|ja nao)
        """,
        deaf="tense",
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        <bye> ~2 [.] ~2 <leaving>
        <leaving> ~4 [.] <bye> $
        <leaving> ~4 . ~1 <bye>
        (esta|essa|este|esse) e (a minha|minha|o meu|meu) (despedida|adeus|ultima mensagem|ultima noite|ultimo adeus) !(do alcool|ao alcool|da bebida|por hoje|de hoje|antes das ferias)
        (minha|a minha|essa e minha) ultima (mensagem|postagem|partilha) [para voces|pra voces|aqui|no grupo|para todos|pra todos] (desculp|perdao|obrigado|obrigada|adeus|amo|ja nao|nao consigo|cuidem|sinto muito)
        (quando|se) (lerem|leres|voces lerem|voce ler|lerdes|virem|encontrarem|ouvirem|receberem|ler) (isto|isso|essa mensagem|esta mensagem) ~1 (ja nao|nao vou|eu ja|ja vou|estarei|ja estarei|ja terei|vai ser tarde|eu nao) !(em casa|cheguei|no)
        (cuidem|cuida|cuide) ~1 (do meu|da minha|dos meus|das minhas|bem do|bem da|bem dos) ~2 (quando eu (nao|ja|for|partir|morrer)|agora que|por mim|se (me acontecer|eu nao|eu ja)|eu ja nao|adeus|perdao|desculp) !(ferias|viagem|voltar)
        vou (cuidar|olhar|estar a olhar|ficar olhando) ~1 (de voces|por voces|de ti|por ti|de vos|por vos) (la de cima|do ceu|la do alto|do outro lado)
        (nos vemos|vemo nos|vemos nos|a gente se ve|te espero|espero vos|encontramo nos) (no ceu|noutra vida|em outra vida|na outra vida|do outro lado|na proxima vida)
        nao (me procurem|chorem por mim|me busquem|me procures) !(no|na|hoje|que estou)
        (ja nao|nao) (vou ser|serei) [mais] (um|uma) (peso|fardo|incomodo|problema|estorvo) [para|pra|mais]
        (nao vao|voces nao vao|ninguem vai) (ter|precisar) ~1 [mais] (se preocupar|preocupar se|de se preocupar|me aguentar|de me aturar|me aturar|de mim)
        (ate aqui|eu ate aqui) (cheguei|consegui|deu|fui) !(no livro|correndo|com o tema|de bicicleta)
        (vou embora|parto|me vou) (para sempre|pra sempre|deste mundo|desse mundo|desta vida|dessa vida|e nao volto nunca) !(do (trabalho|twitter|instagram))
        foi (um prazer|bom|lindo|uma honra) (conhecer voces|conhece los|conhecer vos|ter conhecido|conviver) ~1 (adeus|desculp|perdao|mas|.) ~2 (nao|adeus|me|perdao)
        (desculpem|perdao|perdoem|me perdoem|desculpa) (pelo que vou fazer|o que vou fazer|pelo que eu vou fazer)
        (tchau|adeus) (vida|mundo|mundo cruel)
        (que deus me|deus) perdoe (pelo que vou|o que vou|por isso que|o que eu vou)
        (me despeco|despeco me|estou me despedindo|vim me despedir|a despedir me) (de (todos|tudo|voces|vos)|da vida|deste mundo|dos meus) !(por hoje|ate|que tenho|boa noite|um abraco)
        (ja me despedi|ja me despedi) (de (todos|todo mundo)|dos meus|da minha) !(no aeroporto|do trabalho|do escritorio|da escola)
        (vou descansar|descansarei|finalmente vou descansar|finalmente descanso) (para sempre|pra sempre|em paz|de tudo isto|de tudo isso|de vez) !(de ferias|no domingo)
        """,
        subject="self",
        deaf="negation tense said",
    ),
)

MEANS = (
    *rules(
        "means",
        "means",
        GREEN,
        """
        (tenho|com|comprei|encontrei|peguei|achei|consegui|olhando|juntei|aqui|meu|minha|a|o|uma|um) ~1 <weapon>
        (tenho|com|juntei|guardei|olhando|a olhar|contando|contei|comprei|peguei|consegui|frasco de|caixa de|caixas de|cartela de|cartelas de|punhado de) ~3 <pills>
        <pills> ~3 (mao|mesa|frente|lado|cama|prontos|contados|aqui)
        (tenho|comprei|consegui) ~1 <poison>
        """,
    ),
    *rules(
        "place",
        "means",
        GREEN,
        "(estou|to|parado|parada|sentado|sentada|subi|em cima|aqui|caminhando|andando|cheguei|vim|vou|ja) ~1 (na|no|da|do|em cima|sobre|para a|para o|pra|pro|a|ao) ~3 <edge>",
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        <firearm> ~2 (na|no|contra|a|apontada) ~1 (cabeca|tempora|boca|peito|testa|queixo|garganta)
        (corda|forca|cinto|laco|fio) ~2 (no|ao|em volta do|a volta do|presa no|amarrada no|preso no) (pescoco|teto|tecto|arvore|viga|galho)
        (a|minha|o|uma) (corda|forca|laco|cinto) ~1 (esta|ta|ja esta|ja ta) (pronta|pronto|amarrada|amarrado|pendurada|presa|colocada)
        (tenho|a|minha|com|ha|tem) ~2 <firearm> ~2 (carregada|carregado|na mao|nas maos|na mesa|na minha mao|na frente|do lado|ao lado|comigo|pronta|no colo|debaixo do travesseiro) !(de agua|de brinquedo|de cola|de silicone)
        <blade> ~2 (no|na|nos|contra|em|sobre|ao) (pulso|pulsos|pescoco|garganta|meu pulso|meus pulsos|braco)
        (juntei|juntando|guardei|guardando|acumulei|acumulando|a juntar|a guardar|estou a juntar|to juntando|tenho guardado|poupei) ~3 <pills>
        (<pills>|frasco|caixa|cartela|cartelas|<poison>) ~6 (tomar tudo|tomar todos|engolir tudo|toma los todos|tomar de uma vez|para (morrer|me matar|ir|dormir para sempre|nao acordar|acabar)|pra (morrer|me matar|ir|dormir pra sempre|nao acordar|acabar))
        (suficientes|suficiente|bastantes) ~2 (<pills>|<drug>|<poison>)
        (<pills>|<drug>|<poison>) (suficientes|suficiente|que chegam|bastantes) ~1 (para|pra) ~2
        (<weapon>|<poison>) ~4 (e e para mim|usar em mim|e pra mim $)
        (<weapon>|<poison>) ~4 (para|pra) (me matar|usar em mim|acabar com|me suicidar|me cortar|me enforcar)
        (vou|quero|penso|vontade de|to pra|estou para|prestes a) ~1 (tomar|engolir|meter) ~1 (todos (os|esses|estes|os meus)|todos $|todo o (frasco|vidro)|a caixa toda|a caixa inteira|o frasco todo|o frasco inteiro|tudo de uma vez|tudo que (achar|encontrar)|a cartela (toda|inteira))
        """,
        subject="self",
    ),
    *rules(
        "place",
        "means",
        CRISIS,
        """
        <edge> ~6 (saltar|pular|me jogar|me atirar|me lancar|me jogo|pulo|salto|me atiro|um passo|me deixar cair|me largo|largar me|soltar me|me soltar|atirar me)
        (na beira|a beira|na beirada|a um passo|do lado de fora|do lado de la|por fora) (da|do|de uma|de um|das|dos) ~1 (ponte|terraco|cobertura|laje|penhasco|falesia|trilhos|sacada|varanda|grade|parapeito|plataforma|predio|telhado|viaduto|linha) !(da piscina)
        (vou|quero|to pra|estou para|prestes a) (saltar|pular|me jogar|me atirar|jogar me) ~2 <edge>
        (estou|to|sentado|sentada|parado|parada|subi|aqui) ~4 <edge> ~6 (adeus|nao tem volta|nao ha volta|perdao|desculp|ninguem vai me|ultima vez|coragem|acabar com|morrer|o trem passar|o comboio passar|vem o trem|vem o comboio|espero o (trem|comboio)|esperando o (trem|comboio))
        """,
        subject="self",
    ),
)

ACT = (
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (tomei|engoli|bebi|acabei de tomar|acabei de engolir|ja tomei|meti|mandei|emborquei) ~1 (todos [os|esses|meus|os meus]|todo o (frasco|vidro)|o frasco (todo|inteiro) [de]|o vidro todo|um monte de|um punhado de|a caixa (toda|inteira) [de]|uma caixa [inteira|toda] de|um frasco [inteiro|todo] de|meio frasco de|uma cartela [inteira] de|a cartela (toda|inteira) [de]|duas cartelas de|varias cartelas de|tres cartelas de
            |muitos|demasiados|uns <many>|<many>|os|meus|os ultimos|uma mao cheia de|uma data de) ~1 <pills> !(com o cafe|ao pequeno almoco|para a dor de cabeca|pra dor de cabeca|da manha|como (o medico|sempre)|que o medico|da (tiroide|pressao))
        (tomei|engoli|ja tomei|acabei de tomar|bebi) (o frasco todo|o frasco inteiro|a caixa toda|a caixa inteira|o vidro todo|a cartela toda|a cartela inteira|tudo de uma vez|todos de uma vez|tudo o que (havia|tinha)|tudo que tinha)
        (ja tomei|tomei os) (tudo|todos|comprimidos todos|remedios todos) !(com o|com agua|depois do)
        (tomei|bebi|engoli|acabei de tomar|acabei de beber) ~1 <poison>
        (cortei|abri|acabei de cortar|acabei de abrir|rasguei) ~1 (os pulsos|o pulso|meus pulsos|meu pulso|as veias|o pescoco|a garganta|os meus pulsos)
        (me cortei|cortei me|cortei|acabei de me cortar) ~1 (muito fundo|fundo demais|demasiado fundo|fundo|demais|mais do que devia) !(o cabelo|a franja|as unhas|o dedo)
        (nao para de (sangrar|sair sangue)|(o|e o) sangue nao para|estou (me esvaindo|sangrando muito|a sangrar muito|a esvair)|sangue (por todo lado|por todo o lado|em todo lado)|muito sangue e nao|nao estanca)
        (ja fiz|ja esta feito|ta feito|esta feito) [.] ~2 (tomei|cortei|engoli|<pills>|adeus|perdao|nao tem volta|nao ha volta|com sono)
        (os|meus) <pills> ~2 (fazendo efeito|a fazer efeito|comecando a|comecam a|ja fazem|ja estao)
        (estou|fiquei|sentado|sentada|trancado|trancada) ~2 (garagem|carro) ~3 (motor (ligado|a trabalhar)|com o gas|gas aberto)
        (abri|liguei|deixei aberto|acabei de abrir) ~2 (o|a torneira do) gas ~3 (adeus|dormir|esperando|fechei|portas|janelas|deitei|deitado|deitada|perdao)
        (quase|por pouco) ~1 (me joguei|pulei|saltei|me atirei|me matei|atirei me|matei me) ~3 (trem|comboio|metro|ponte|varanda|sacada|hoje|ontem|trilhos|agora|noite|manha)
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (tentei|voltei a tentar|acabei de tentar|tento) [de novo|outra vez|ontem|hoje] (<kill-me>|morrer|suicidio)
        (minha|a minha|uma|outra|da minha) tentativa [de (suicidio|tirar a vida)] ~2 (ontem|hoje|falhou|nao deu certo|nao funcionou|ha # dias|ha (dois|tres|uns) dias)
        (acabei de|ontem|hoje) ~3 tentativa de suicidio
        """,
        subject="self",
        deaf="tense",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (tenho|estou tendo|estou a ter|to tendo|estou com|acho que e|acho que tive|acho que estou tendo|tive|estou em|tou a ter) [uma] overdose !(de (acucar|chocolate|cafe|series|netflix|fofura|trabalho|informacao|fotos|amor|memes|sol))
        (passei|exagerei|abusei|errei) ~2 (dose|<drug>|<pills>|<drink>|conta|limite|mao) ~8 <trouble>
        (passei|exagerei|abusei|errei) ~3 (dose|<drug>|<pills>) ~3 . ~4 <trouble>
        (tomei|meti|fumei|injetei|injectei|me injetei|usei|cheirei|misturei|bebi|piquei) ~2 (demais|demasiado|demasiada|muito|muita|muitas|muitos|alem da conta|mais do que|mais que o normal) ~8 <trouble>
        (tomei|meti|fumei|injetei|injectei|usei|cheirei|misturei|bebi) ~2 (demais|demasiado|demasiada|muito|muita|alem da conta) ~4 . ~4 <trouble>
        misturei ~1 (<pills>|<drug>) ~1 (com|e) ~1 (<drink>|<pills>|<drug>)
        """,
        subject="self",
        deaf="tense lesson negation",
    ),
    *rules(
        "not-breathing",
        "overdose",
        CRISIS,
        """
        <they> ~2 (nao|mal|quase nao) (respira|esta respirando|esta a respirar|ta respirando|reage|acorda|responde) !(pelo nariz|minhas mensagens|as mensagens|ao telefone|o telefone|cedo|na hora|no whatsapp|ate)
        (nao|mal|quase nao) (respira|ta respirando|esta respirando|esta a respirar) ~8 (ajuda|o que faco|o que eu faco|socorro|<drug>|<pills>|labios|roxo|roxa|azul|tomou|usou|injetou|ambulancia|samu|fumou|overdose|por favor)
        (ajuda|o que faco|socorro|<drug>|<pills>|tomou|usou|injetou|labios|seringa|overdose|banheiro|casa de banho|chao) ~8 (nao|mal) (respira|reage|acorda|se mexe|responde|esta respirando)
        nao (acorda|reage|responde) ~6 (<drug>|<pills>|tomou|usou|frasco|seringa|ajuda|o que faco|labios|cartela|socorro)
        nao (respira|reage) !(bem|pelo|pela|as (minhas|mensagens)|o (bot|botao)|a (app|tela)|nem|quando)
        (inconsciente|desacordado|desacordada|convulsionando|teve uma convulsao) !(coletivo)
        (continua|esta|ta) (sem respirar|sem pulso)
        (naloxona) ~3 (ja|urgente|nao (respira|reage|acorda))
        (nao|desta vez nao|dessa vez nao) quero (que me (reanimem|salvem|encontrem a tempo)|voltar da overdose)
        (para|pra) ninguem me (salvar|achar|encontrar|impedir) [a tempo]
        (boca|labios|dedos) ~2 (roxa|roxos|roxas|azul|azuis)
        nao (consigo|conseguimos|to conseguindo|estou conseguindo) (acordar|acorda lo|acorda la|reanimar) !(cedo|as|a tempo|para|pra|de manha)
        (esta|ta|com) ~1 [os] labios ~1 (azuis|roxos|arroxeados|cinzentos)
        (esta|ficou|ta|esta a ficar|ta ficando) [todo|toda] (azul|roxo|roxa|cinzento|cinzenta) ~3 (nao (respira|acorda|reage)|ajuda|labios|o que faco)
        (esta a ficar|ta ficando|esta ficando) [todo|toda] (azul|roxo|roxa)
        (nao tem|nao sinto|sem) [o] pulso
        (<they>|se) ~2 (teve|esta tendo|esta a ter|ta tendo|esta em|sofreu) [uma] overdose !(de (acucar|chocolate))
        (<they>|esta|ta) ~2 (convulsionando|a convulsionar|em convulsao|tendo convulsao|inconsciente|desmaiado|desmaiada|caido no chao|caida no chao|apagado|apagada) ~8 (<drug>|<pills>|tomou|usou|meteu|seringa|overdose|misturou|frasco|ajuda|o que faco|socorro)
        """,
        subject="other",
        deaf="tense negation",
    ),
)

RULES = (*INTENT, *FAREWELL, *MEANS, *ACT, *OVERDOSE)
