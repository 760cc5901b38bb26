"""A wish to die, a wish not to be here, no hope: the writer's own."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.pt.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

WISH = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        <want> [<surely>] <die> !(de (velho|velha|rir)|em paz quando|rodeado|rodeada|por (um|uma|esse|essa)|primeiro que)
        <thinking> [<surely>] <die>
        (apetece me|so me apetece) ~1 (morrer|desaparecer para sempre|acabar com tudo)
        (pensando em|penso em|a pensar em|pensamentos de|ideias de|pensei em|ideacao) ~1 (suicidio|suicidas|suicida|me suicidar|a morte|morte|me fazer mal|me machucar)
        (pensamentos|ideias|ideacao|impulsos|tendencias) (suicidas|suicida|de suicidio|de morte|de morrer|de <die>)
        (sou|estou|me sinto|fico|ando|to) [muito|tao|bastante|de novo] suicida
        (tomara|oxala|quem me dera|queria) ~1 (que eu morra|morresse|eu morresse|morrer|nao acordar|nao acordasse|que me matem|que um carro me|ter morrido|tivesse morrido|que deus me leve|que eu nao acorde) !(de rir|tarde)
        (desejo|quero|rezo para|rezo pra|peco|peco a deus|espero|queria) ~2 (nao acordar|morrer|nao amanhecer|que me leve !(de|a|ao|na|pra|com)|pra me levar logo|que eu morra|que nao acorde|nao acorde amanha|nao acordar amanha|que um (carro|caminhao|onibus|autocarro) me)
        (mereco|devia|deveria|tenho que|tenho de|merecia) [<surely>] (morrer|estar <dead>|ter morrido|desaparecer para sempre|sumir pra sempre)
        (melhor|mais facil|preferivel) [estar|estaria|eu estar|se eu estivesse|se eu] (<dead>|morrer|morresse|morrendo)
        (melhor|prefiro|preferia) (morrer|estar <dead>|a morte|eu morrer) !(que (comer|ver|ir)|a (comer|ver|ouvir)|do que (comer|ver|ir))
        (odeio|detesto|me arrependo de|me da raiva) (estar viv|viver|estar vivo|estar viva|continuar vivo|continuar viva|ter acordado|acordar todo|ainda estar) !(aqui|nesta cidade|sozinho|sozinha|longe|no|na|em)
        (pena|decepcao|desilusao|decepcionado|decepcionada|desiludida|desiludido) ~2 (ainda estou viv|acordei|sobrevivi|ter acordado|ainda estou vivo|ainda estou viva)
        (a morte|morrer|o suicidio|me matar|estar <dead>) ~1 (e|seria|parece|soa) ~2 (saida|solucao|opcao|alivio|descanso|melhor|caminho|paz|resposta|unica) !(nao e|nunca)
        (unica|melhor) (saida|solucao|opcao|forma|coisa) ~2 (e|seria) ~1 (morrer|a morte|me matar|<kill-me>|desaparecer|sumir)
        nao (tenho|encontro|vejo|acho|me resta|ha|sobra|resta) ~2 (motivo|motivos|razao|razoes|sentido|vontade|forcas|nada) ~1 (para|pra|de|em|por que) (viver|continuar vivo|continuar viva|continuar a viver|continuar vivendo|estar vivo|estar viva|existir|minha vida|a vida|ficar aqui|ficar neste mundo|me manter vivo)
        (perdi|sem|zero|acabou) [a|toda a|toda] vontade de (viver|existir|estar viva|estar vivo|continuar)
        (cansado|cansada|farto|farta|exausto|exausta|de saco cheio) de (viver|estar vivo|estar viva|existir|esta vida|dessa vida|desta vida|da vida|da minha vida|minha vida) !(em|com (meus|o|a)|no|na|sozinho|assim longe)
        (que (me|alguem me) (matem|mate|atropelem|atropele)|alguem (me mate|me mata|mata me)|me (mata|matem) (logo|por favor|ja|de uma vez)|matem me)
        (nao me importava|nao me importaria|tanto me faz|tanto faz|nao ligo se) [de|se] (morrer|morro|eu morrer|estar <dead>|nao acordar|viver ou morrer|me atropelarem)
        (medo|assustado|assustada|pavor|receio) ~1 (do que (posso|eu posso|sou capaz|possa|eu possa|vou)|de fazer (uma (besteira|loucura|asneira|merda)|algo comigo|mal a mim)|de me (machucar|matar|magoar)|de mim (mesmo|mesma|propria|proprio)|comigo mesm)
        (vou|prestes a|vontade de|quero|posso|antes de|capaz de|medo de|por pouco nao) (fazer|cometer) uma (besteira|loucura|asneira|merda|burrice) !(e comprar|por amor|com o cabelo|hoje no|no cabelo)
        (nao (confio|posso confiar) em mim|nao estou (segura|seguro|a salvo) comigo|nao me sinto (segura|seguro) comigo|nao estou em seguranca comigo) ~2
        (vozes|voz) ~2 (dizem|diz|dizendo|mandam|manda|pedem|ordenam) (que|para|pra) [eu] (me matar|me mate|fazer|pular|saltar|me cortar|morrer|acabar|eu morra)
        (por que|porque|para que|pra que) (ainda|eu ainda|continuo|estou eu|e que eu ainda) ~1 (viv|vivo|viva|vivendo|respiro|a viver|aqui neste mundo|existo)
        (nao mereco|nao devia|nao deveria) (viver|estar vivo|estar viva|existir|estar aqui|continuar vivo|continuar viva|respirar|ter nascido)
        (ja estou|estou|por dentro estou|por dentro ja) (<dead>) (por dentro|em vida)
        (por dentro) (ja|estou) ~1 (<dead>|morri)
        (quero|preciso|desejo) [<surely>] que [tudo|isto|isso|minha vida|a minha vida|a vida] (acabe|termine) (tudo|de vez|logo|ja) !(a prova|o exame|a aula|a reuniao)
        quero que (minha|a minha|a) vida ~1 (acabe|termine)
        (o unico|a unica|unica coisa|so) ~3 (me (mantem|segura|prende|impede)) ~2
        """,
        subject="self",
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (nao|ja nao|eu nao|tampouco) [<surely>] (quero|desejo|queria|me apetece|tenho vontade de|aguento|consigo) [mais|<surely>] (viver|continuar a viver|continuar vivendo|existir|estar viva|estar vivo|continuar viva|continuar vivo|estar neste mundo|estar nesse mundo|acordar mais|acordar nunca) !(com (meu|minha|meus|os|a|o|eles|medo)|em (casa|lisboa|sao)|no (passado|exterior)|na (casa|cidade)|nesta|nessa|neste (pais|bairro|apartamento)|aqui|la|so para|so pra
            |sozinha em|sozinho em|perto|sem (ti|voce|musica)|de (aluguel|renda|favor)|preso|a base)
        (nao|ja nao) (quero|consigo|aguento|posso) [mais] (viver|existir|continuar) (assim|mais|nem mais um dia|sem ele|sem ela|com esta dor|com essa dor|com isso|com isto)
        (nao|ja nao) (quero|desejo) [<surely>|mais] (acordar|levantar|abrir os olhos) (mais|amanha|nunca|nunca mais|jamais|de novo)
        nao (acho que|sei se|creio que) (chego|chegue|vou chegar|aguento|aguente|passo|passe|sobrevivo|sobreviva|vou aguentar|consigo chegar|amanheco) ~3 (noite|amanha|semana|viva|vivo|segunda|fim de semana|natal|hoje|ano)
        nao (aguento|consigo|posso) mais (minha vida|com a minha vida|com a vida|a vida|esta vida|essa vida|existir|viver|estar viv)
        nao consigo (me manter viv|me manter vivo|me manter viva|continuar vivo|continuar viva)
        """,
        subject="self",
        deaf="negation anybody",
    ),
)

PASSIVE = (
    *rules(
        "passive",
        "passive",
        AMBER,
        """
        (quero|queria|preciso|vontade de|gostava de|gostaria de|prefiro|so queria|so quero|apetece me) [<surely>] (desaparecer|sumir|nao existir|nao ser|evaporar|me apagar|apagar tudo|nao estar aqui|nao estar) !(do (twitter|instagram|facebook|mapa)|das redes|uns dias|no fim de semana|por um tempo da|com|da cidade)
        (quero|queria|preciso|so quero) [<surely>] dormir (para sempre|pra sempre|eternamente)
        (tomara|quem me dera|queria|oxala) ~1 (nao existir|nao existisse|nao ter nascido|nunca ter nascido|nao tivesse nascido|poder sumir|poder desaparecer|que tudo acabe|que tudo acabasse|nao estar aqui|nunca ter existido)
        (preferia|antes queria|era melhor) (nao ter nascido|nunca ter nascido|nao existir|nao estar aqui|eu nao existir)
        nunca (devia|deveria) ter (nascido|existido)
        (para que|pra que|por que|porque) [eu] nasci
        (estariam|ficariam|vao ficar|seriam|vao estar|viveriam|seria|vai ser) ~1 (melhor|mais felizes|mais tranquilos|mais facil|mais leve|felizes) ~1 (sem mim|se eu (nao|for|fosse|morrer|morresse|sumir|sumisse|desaparecer|desaparecesse))
        (mundo|familia|todos|todo mundo|filhos|gente|casa) ~3 melhor sem mim
        (ninguem) ~2 (notaria|se importaria|sentiria falta|sentiria minha falta|ia notar|vai notar|ia sentir|vai sentir|daria conta|choraria|perceberia|ligaria|se importa se) ~4
        (sou|me sinto|sinto me|so sou|nao passo de|sinto que sou) [so|apenas] (um peso|um fardo|um estorvo|um incomodo|um problema para|um problema pra|uma carga)
        (nao vale|ja nao vale) (a pena|nada) (viver|continuar|minha vida|a vida|viver assim)
        (a vida|minha vida|viver|continuar) ~1 (nao|ja nao|perdeu o) (vale|tem|faz|sentido) ~1 (pena|sentido|nada)
        (nao (vejo|encontro|acho|tem|faz)|ja nao (vejo|tem|faz)) ~1 sentido ~1 (na vida|em viver|em continuar|em nada|viver|nada|em acordar|em existir|em estar)
        (nao|ja nao) (quero|desejo|queria) [<surely>|mais] (estar aqui|ser eu|ficar aqui|existir assim) [mais] $
        (nao|ja nao) (quero|desejo) [<surely>|mais] (acordar|levantar da cama) $
        (tanto faz|tanto me faz|nao me importa) (viver|estar vivo|estar viva|se vivo|se acordo|se morro|o que me acontecer|tudo ja|se eu viver)
        (quero|preciso|so quero|queria) [<surely>] que (tudo|a dor|esta dor|essa dor|isto|isso|este sofrimento|esse sofrimento) (pare|parasse|termine|acabe|acabasse|suma|desapareca) !(a prova|o exame|a chuva)
        (se me (acontecer|acontecesse) algo|se eu nao acordar|se amanha eu nao acordar) ~4 (melhor|tanto faz|nao importa|alivio|ninguem|nao chorem|nada se perde)
        (quero|vontade de|queria) ir (com|embora com|ter com) (meu ~1|minha ~1|a minha ~1|o meu ~1|ele|ela) (que (morreu|faleceu|partiu)|pro ceu|para o ceu|onde estiver)
        (quero|queria) (desistir) [de] ~1 (tudo|viver|da vida|para sempre|$)
        (que sentido tem|qual o sentido de|qual e o sentido de|pra que|para que) (viver|continuar|a vida|minha vida|tudo|levantar)
        """,
        subject="self",
        deaf="negation tense",
    ),
    *rules(
        "slang",
        "passive",
        AMBER,
        """
        ^ (me mata|me matem|mata me|matem me) ~1
        (quero me matar|quero morrer|vou me matar)
        (me mato|me suicido|me jogo da ponte|corto os pulsos|me atiro da ponte) !(de (rir|estudar)|estudando|treinando|trabalhando)
        """,
        subject="self",
    ),
)

PLAINLY = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        (em|de|por|para|pra|como|quero|queria|posso|podia|poderia|devia|deveria|ou|sem|com|ate|so|melhor|e|a ponto de|vou|ia|vim|volto a|nem|penso|tentar|tentei|so penso em) (me matar|matar me) !(de (rir|amor|gosto|estudar|trabalhar)|a (trabalhar|estudar)|estudando|treinando|por (um|uma|esse|essa)|na (academia|corrida))
        querendo (morrer|me matar|nao acordar|sumir)
        nao [mais] (quero|queria) [mais] (ta|tar|estar) (viva|vivo)
        (me suicidar|suicidar me|me enforcar|enforcar me|me desviver|tirar (minha|a minha|a propria) vida|cortar (os|meus) pulsos|acabar comigo|meu suicidio|o meu suicidio)
        (tomara|quero|queria|desejo|espero|rezo|peco|prefiro|melhor|gostava|quem me dera) ~2 nao (acorde|acordasse|acordar|amanheca|levantar) !(tao|tarde|as|com|de mau|o bebe|a (menina|minha)|na|meu|cedo)
        (deixar|deixo|parar) de (existir|viver|respirar) $
        (odeio|detesto) (viver|estar vivo|estar viva|minha existencia|a minha existencia)
        (me deixo|me deixando|estou me deixando|deixar me) morrer
        (coragem|forca|colhoes) (para|pra|de) <kill-me>
        (me mato|mato me) ($|antes|eu|e pronto|e acabou|primeiro|sozinha|sozinho)
        (nao continuo|nao vou continuar|deixo de) (vivendo|vivo|viva|viver|a viver)
        (continuo|estou|to|ainda) ~2 (viva|vivo|aqui|ca) ~1 (infelizmente|por azar|que pena|por desgraca)
        (infelizmente|que pena|por azar) ~2 (continuo|estou|acordei|ainda) ~1 (viva|vivo|aqui|ca)
        mais um dia sem (ter morrido|morrer|me matar)
        (vou|quero ir|ir|vou eu) (atras|com ele|com ela|junto) !(de|do|da|ao|na|no|buscar|a)
        (sem (ele|ela|meu ~1|minha ~1)) ~1 nao (continuo|vivo|quero viver|fico)
        (ta|estar|ficar|tar) (morto|morta) !(de)
        (pressa|vontade|saudade) de morrer
        nao tenho medo de morrer ~4
        (fazer|faco) igual ~1 (e|menino|filme)
        """,
        subject="self",
    ),
    *rules(
        "passive",
        "passive",
        AMBER,
        """
        (minha|a minha|propria|na minha|da minha) (morte|ausencia) !(de)
        (nao aguento|ja nao aguento|aguento) $
        (ate quando|quanto|quanto mais|quanto tempo) [mais] aguento
        desisti de mim
        nada [mais] faz sentido
        (cheguei|bati|estou|to) no fundo do poco
        meu (enterro|funeral|velorio|caixao)
        (quero|queria|prefiro|vontade de|vou|desejo) [<surely>] (ir embora [para sempre|pra sempre|de vez|de tudo|desse mundo|deste mundo]|desaparecer|sumir|nao estar|nao existir) [mais] $
        (cansado|cansada|farto|farta) de (tudo|todos|mim|respirar|minha cabeca|tentar|acordar)
        (nao|ja nao) (quero|consigo|queria) [mais] (viver|existir|acordar|ta viva|ta vivo|tar viva|tar vivo|ta aqui|estar neste mundo|estar nesse mundo|ta nesse mundo)
        (sem|nao tenho|perdi a) [mais] (vontade de nada|vontade de continuar|forcas para continuar|forcas pra continuar|forca pra nada|motivos)
        (morto|morta) (por dentro|em vida)
        (odeio|detesto) (minha vida|a minha vida|ser eu|minha cabeca)
        me (odeio|desprezo)
        (penso|consigo pensar|outra coisa) ~6 (sumir|desaparecer|morrer|acabar com)
        (doi|sera que doi|o que tem|o que sera|como e) ~3 (morrer|depois da morte|depois de morrer)
        (quem se mata|quem comete suicidio|quem tira a propria vida) ~4 (inferno|ceu|perdao|perdoa)
        (forma|jeito|maneira) ~1 de (ir embora|ir|morrer|sumir|partir) sem (a|que|dor|sofrer|fazer|ninguem)
        (se eu (nao existisse|sumisse|faltasse|morresse|nao estivesse)) ~5
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "hopeless",
        "hopeless",
        AMBER,
        """
        ^ (ajuda|socorro|me ajudem|me ajuda|ajudem me|alguem|urgente) [por favor|pfv|ja|urgente] $
        (tem alguem|ha alguem|alguem acordado|alguem acordada|alguem ai|alguem que me (ouca|escute|ligue)|preciso falar (com alguem|agora|ja)|nao me deixem (so|sozinho|sozinha)|alguem me liga)
        (nao (estou|to)|nao me sinto) (bem|segura|seguro|a salvo) ~3 !(a vontade)
        (estou|to|me sinto) (muito|tao|super|bem) mal
        acabou (pra|para) mim
        """,
        subject="self",
        deaf="negation tense",
    ),
)

TAKEN_BACK = rules(
    "wish",
    "wish",
    AMBER,
    """
    <want> [<surely>] <die> ~1 (kkk|kkkk|brincadeira|zoando|to zoando|estou brincando|era brincadeira|nao liguem|esquecam|mentira)
    (me mato|vou me matar|me matar|quero me matar|quero morrer) ~1 (kkk|kkkk|brincadeira|zoando|to zoando|estou brincando|nao liguem|esquecam|mentira)
    (esquecam|esquecem|ignorem|nao liguem) ~4 (nao querer viver|querer morrer|de me matar|de morrer|que queria (morrer|me matar)|os comprimidos)
    """,
    subject="self",
    deaf="negation tense",
)

HOPELESS = rules(
    "hopeless",
    "hopeless",
    AMBER,
    """
    (nao|ja nao) (aguento|consigo|posso|suporto|dou) [<surely>] mais !(calor|frio|com este (calor|frio)|este (calor|frio|transito)|esse (calor|frio|transito)|de (rir|fome|sono)|rapido|que|de|comer|agua|essa (serie|dieta|aula)|esta (serie|dieta|aula)|ouvir|esperar pra|esperar para|kkk|ver (essa|esse))
    nao da mais !(tempo|pra (comprar|chegar|assistir|ver)|para (comprar|chegar|ver))
    ja nao (aguento|consigo|posso|suporto) [com] (isto|isso|tudo|nada|mais|assim|tanto|esta dor|a dor|a vida|a minha vida|a minha cabeca)
    nao (aguento|consigo|posso|suporto) [com|continuar com|continuar] (isto|isso|tudo isto|tudo isso|assim|esta dor|essa dor|tanta dor|esta vida|essa vida|minha vida|a dor|nem mais um dia|continuar assim|continuar|seguir) $
    nao (consigo|aguento|posso) (continuar|viver|seguir) (assim|com isto|com isso|mais|lutando|a lutar|fingindo|a fingir)
    (sem|perdi a|nao tenho|nao ha|nao resta|perdi toda a|nao tem|acabou a|ja nao tenho|nao me resta) [nenhuma|mais|toda] (esperanca|esperancas|futuro|saida) !(de que (chova|ganhe)|no (time|meu time|benfica|flamengo)|na selecao|de emergencia)
    (nao (vejo|ha|encontro|acho|tenho|tem)) ~1 (saida|futuro|luz|escapatoria|solucao) !(de emergencia|pro problema|para o exercicio)
    (me sinto|sinto me|estou|sou|to|sinto que sou) [tao|muito|completamente|totalmente|como|so] [um|uma] (vazio|vazia|inutil|fracasso|fracassada|fracassado|lixo|miseravel|desastre de pessoa|acabado|acabada|destruido|destruida|desesperado|desesperada|merda|nada|quebrado|quebrada|preso por dentro|afundado|afundada|perdido na vida|perdida na vida|sem chao) !(para (cozinhar|as|a)|pra (cozinhar|danca)|na cozinha|em (matematica|futebol)|no (jogo|trabalho do grupo)|depois do|depois da)
    nao (presto|sirvo|valho) (para nada|pra nada|nada|nem para|nem pra)
    (tudo|nada) (esta perdido|e inutil|acabou|faz sentido|tem sentido|vai mudar|vai melhorar|melhora|vale a pena|me importa|acabou para mim|acabou pra mim|da certo)
    (nunca|jamais|nao) ~1 (vai|vou|vamos) ~1 (melhorar|mudar|ficar bem|sair dessa|sair disto|ser feliz|me curar|recuperar|ter jeito|passar isto)
    (eu desisto|desisto|entrego os pontos|joguei a toalha|atirei a toalha|eu me rendo) !(da (receita|dieta|planta|app)|do (cubo|jogo|app|curso de)|desse (movel|jogo)|deste (movel|jogo)|de (achar|entender|cozinhar|montar)|dessa (receita|fase))
    (minha vida|a minha vida|tudo na minha vida) ~1 (e|esta|virou|ta) ~1 (um inferno|uma merda|um lixo|acabada|destruida|arruinada|perdida|uma tortura|um pesadelo|miseravel)
    (estraguei|destrui|arruinei|fodi|desperdicei) (minha vida|a minha vida|tudo)
    (cansado|cansada|farto|farta|exausto|exausta) de (tudo|lutar|sofrer|tentar|fingir|continuar|me sentir assim|mim mesmo|mim mesma|ser eu|tanta dor|mim) !(o barulho)
    (de que|que|qual o|pra que|para que|qual) (adianta|sentido|serve|continuar|ponto) ~2 (tem|continuar|tudo|lutar|tentar|viver|isto|isso) $
    (para que|pra que|de que adianta) (continuar|tentar|lutar|viver|levantar|acordar) !(pagando|assinando)
    (no|bati no|cheguei no|cheguei ao) fundo do poco ~1 (e|nao|de novo|outra vez|outra|desta vez|$)
    nao (tenho|ha|me resta|sobrou|tem) ~1 (nada|ninguem|forcas) !(que (vestir|fazer hoje|ver|comer)|pra (comer|jantar|vestir|fazer)|para (comer|jantar|vestir)|na geladeira|no frigorifico|de (internet|bateria)|contra)
    """,
    subject="self",
    deaf="negation tense",
)

RULES = (*WISH, *PASSIVE, *PLAINLY, *HOPELESS, *TAKEN_BACK)
