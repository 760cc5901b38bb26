"""Things people say that sound like danger and are none. They explain their words away, so that the text model does not see them.

What a rule finds in the same words still stands.
"""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.pt.shape import rules

RULES = rules(
    "saying",
    "saying",
    Tier.GREEN,
    """
    (nao|nunca|jamais|sem|nem|tampouco|deixei de|parei de) ~3 (quero morrer|quero me matar|vontade de morrer|pensamentos suicidas|me suicidar|me matar|me machucar|me cortar|morrer|tirar minha vida|quero sumir|quero desaparecer)
    (quero|vontade de|preciso|desejo) [<surely>] (viver|ficar vivo|ficar viva|estar vivo|estar viva|continuar vivo|continuar viva|estar sobrio|estar sobria|ficar bem|ficar limpo|ficar limpa|continuar limpo|continuar limpa)
    (morro|morri|morrendo|morria|morta|morto|mortos|mortas|a morrer|vou morrer|quase morri) de ~1 (rir|riso|vergonha|calor|frio|fome|sede|sono|amores|amor|fofura|tedio|emocao|felicidade|alegria|inveja|ciumes|curiosidade|susto|vontade|nervoso|nojo|saudade|saudades|preguica|cansaco|medo)
    (morro|morria|morreria|mataria|matava|mato) por (um|uma|esse|essa|uns|umas|o|a|ver|ir|provar|saber|conhecer|comer|ti|voce|meus|minhas|meu)
    (me mato|me matando|me matei|a matar me|se mata) (de (estudar|trabalhar|rir)|estudando|trabalhando|treinando|na academia|por eles)
    matar (o (tempo|tedio|rato|bicho)|a (fome|sede|saudade|curiosidade|tarde|aula|charada|vontade)|(as|dois) ~1|saudades|o (boss|dragao|chefao)|mosquitos|zumbis|baratas|aula|dois coelhos)
    (esta|ta|estao|tao) (me|nos) (matando|a matar) ~2
    (me|nos) (mata|matam|matou) de (rir|vergonha|amor|orgulho|susto)
    (minha|a minha|meu|o meu|tua) (mae|velha|pai|velho|chefe|mulher|marido|namorada|namorado|irma|irmao|prof) (vai me matar|me mata|vai matar me|mata me) [se|quando|por|porque|kkk|como] ~2
    (vou|quero) te matar ~2 (kkk|kk|haha|rs|por|se|quando)
    (morreu|ta morrendo|esta morrendo|esta a morrer|faleceu) (meu|o meu|o|a minha|minha) (celular|telemovel|bateria|pc|portatil|planta|carro|wifi|internet|notebook|tv)
    (meu|o|minha|a) (celular|telemovel|bateria|pc|portatil|notebook|planta|wifi|internet|suculenta|carro) ~1 (morreu|ta morrendo|esta a morrer|esta morrendo|morta|morto)
    (ponto|peso|tempo|lingua|angulo|hora|volume|mar) (morto|morta)
    natureza morta
    dia dos (mortos|finados)
    overdose de (acucar|chocolate|cafe|series|netflix|fofura|trabalho|informacao|fotos|amor|memes|cafeina|futebol|sol)
    (esquadrao|missao|hora|jogada|homem bomba) suicida
    (prevencao|linha|taxa|taxas|mitos|estatisticas|palestra|dia|combate|setembro) ~2 suicidio
    com a corda no pescoco
    (cortar|cortei|corto|me cortei|cortando|corta|corte) (o (cabelo|dedo|bolo|pao|queijo|barato|coracao|gramado|mal pela)|a (franja|luz|carne|cebola|grama|relva|chamada|fruta|agua)|as (unhas|pontas|batatas|verduras)|com (o|a|essa) ~1|fazendo a barba|cozinhando|caminho|em cubos|gastos|despesas)
    (me queimei|queimei) (a (lingua|boca|mao)|o (dedo|arroz|bolo)|com (o|a) (forno|ferro|cafe|sopa|oleo)|na praia|cozinhando|no forno)
    (acabar|terminar|acabei|terminei|acabo|termino) [com|de] (o (exame|trabalho|dia|curso|livro|turno|capitulo|namoro)|a (tarefa|tese|reuniao|serie|semana|janta|chamada|aula|limpeza|faculdade)|as (aulas|provas)|meu (turno|curso|tcc))
    (me jogar|me jogo|me joguei|pular|pulei|saltar|saltei|me atirei|me atirar) (no sofa|na cama|na piscina|no mar|no lago|na agua|de paraquedas|de bungee|de cabeca no|carnaval|corda|do trampolim|o cafe|a refeicao|a etapa|de alegria|de felicidade|ondas)
    (comprimido|comprimidos|remedio|remedios) ~3 (pressao|tiroide|tireoide|alergia|dor de cabeca|cafe da manha|pequeno almoco|medico|colesterol|gripe|antibiotico|farmacia)
    nao (aguento|posso|consigo) mais de (rir|calor|fome|vontade|sono|frio|saudade|tanto rir)
    (cai|cair) morto
    viver sem (alcool|drogas|usar|beber|medo|mentiras|ressaca)
    (vou|quero) (sumir|desaparecer) (do|das|da) (twitter|instagram|redes|internet|grupo uns dias)
    """,
)
