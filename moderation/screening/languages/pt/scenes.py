"""Scenes in which Portuguese words about death mean something else."""

from __future__ import annotations

from moderation.screening.languages.core.scenes import Scenes
from moderation.screening.languages.pt.shape import phrase

SCENES = Scenes(
    game=frozenset(
        """
        jogo jogos jogando jogar boss chefao respawn ranked minecraft fortnite valorant warzone cod zelda mario masmorra npc nivel fase granada mapa raid
        dragao rodada personagem checkpoint partida lobby spawn nintendo playstation xbox console gamer noob freefire roblox lol dota rpg
        """.split()
    ),
    play=phrase(
        "(no|na|ao|do|da|com|de|este|o|a|meu|cada|outra|primeira|ultima|um|uma|nesse|nessa) ~2 (jogo|boss|mapa|rodada|nivel|fase|lobby|raid|granada|partida|spawn|ranked|minecraft|fortnite|dragao"
        "|masmorra|warzone|personagem|checkpoint|valorant|roblox|zelda|chefao|rpg)"
    ),
    code=frozenset(
        "processo processos servidor script docker cron terminal linux compilar deploy container thread banco dados".split()
    ),
    media=frozenset(
        """
        musica musicas letra album banda refrao filme filmes novela livro livros capitulo personagem poema obra serie series frase verso fado samba
        sertanejo temporada trailer anime manga canta cantava protagonista disco
        """.split()
    ),
    somebody=frozenset("protagonista heroi ele ela eles julieta romeu personagem cantor cantora".split()),
    lesson=frozenset(
        """
        oficina palestra curso cartaz folheto ensinam ensinaram aprendi aprendemos artigo estatistica estatisticas prevencao campanha exemplo
        treinamento formacao primeiros socorros video simulado
        """.split()
    ),
    supposed=phrase(
        "(se|quando|caso) (alguem|uma pessoa|voce ver|virem|um amigo) ~2 $|(como saber se|o que fazer se|o que fazer quando|em caso de) ~2 $"
    ),
    named=(" suicidio", " suicidios"),
    title=phrase(
        """
        (suicidio|suicidios|overdose|automutilacao|ideacao suicida|comportamento suicida) (em (idosos|jovens|criancas|adultos|adolescentes|pessoas)|assistido|coletivo|entre (jovens|adolescentes)|no (brasil|mundo)|em portugal|e (a|uma) ~2 causa|e um tema|nao e (a|uma) ~1|pode ser prevenido|juvenil)
        """
    ),
    subject=phrase(
        """
        (prevencao|prevenir|contra|sobre|taxa|taxas|tema|temas|linha|telefone|estatisticas|falar|palestra|livro|estudo|mitos|noticias|caso|casos|luto|perda|risco|morte|morreu|faleceu) [do|de|ao|o|um|por|pelo|sobre] $
        |(por|de) $
        """
    ),
    jest=frozenset(
        """
        kk kkk kkkk kkkkk kkkkkk k haha hahaha hahahaha ahaha ahahah ahahaha rs rsrs rsrsrs hehe hehehe lol xd lmao brincadeira piada risos kkkkkkk aushaush kjkj 😂 🤣 😅 😆 💀
        """.split()
    ),
    earnest=phrase(
        "nao e (brincadeira|piada|drama|zoeira)|sem (brincadeira|zoeira)|falo (a serio|serio)|(meus|os|estes) (comprimidos|remedios)|de verdade (quero|vou)"
    ),
    trifle=phrase(
        """
        (se|quando|porque|por|com|antes de|depois de|ate) ~5 (exame|prova|provas|segunda feira|transito|wifi|internet|impressora|pizza|filme|partida|jogo|gol|golo|aula de|vergonha|calor|capitulo|serie|spoiler|excel|planilha|corte de cabelo|louca
        |metro cheio|despertador|dieta|reuniao|audio|foto|karaoke|onibus lotado)
        """
    ),
    metaphor=phrase(
        """
        de ~2 (rir|riso|vergonha|calor|frio|fome|sede|sono|amores|amor|fofura|tedio|emocao|felicidade|alegria|inveja|ciumes|curiosidade|susto|vontade|nervoso|nojo|prazer|velho|velha|velhinho|velhinha|saudade|saudades|preguica|tanto rir)
        |rindo|a rir|por (um|uma|esse|essa|uns|umas|aquele) ~1 (cafe|pizza|hamburguer|chocolate|sorvete|gelado|cerveja|soneca|pastel|ferias|show|vestido|sapatos|churrasco)|pra (saber|ver|conhecer|provar|ir no)
        |estudando|a estudar|treinando|na academia|no ginasio|de tanto (rir|comer|estudar)
        """
    ),
)
