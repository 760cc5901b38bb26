"""When it was, in Portuguese."""

from __future__ import annotations

from moderation.screening.languages.core.times import Times
from moderation.screening.languages.pt.shape import phrase

TIMES = Times(
    long_ago=phrase(
        """
        (ha|faz|tem) [ja|mais de|uns|quase] [<count>] <ago>|(ano|mes|verao|inverno|natal) passado|<count> <ago> atras|<ago> atras
        |quando [eu] (era|tinha|estava|bebia|usava|ia|vivia|me drogava|fumava|comecei|andava|ainda (bebia|usava|fumava)|morava|estudava)
        |(na minha|na) (adolescencia|juventud|juventude|infancia|epoca|ativa|vida antiga|escola|faculdade)|no (meu passado|passado|meu fundo)|(naquela|naquele) ~1|nessa epoca|naquela (epoca|altura)|em <year>|no meu tempo de uso
        |antes de (parar|entrar|estar limpo|estar limpa|me recuperar|chegar|conhecer o grupo|ficar limpo|ficar limpa|ficar sobrio)|em algum momento|(meu|o|um) pior (momento|ano)|bati no fundo|durante anos|costumava|antigamente|outrora
        |(aos|com) (#|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|vinte|trinta) anos|aos #|uma vez (na|no|em|quando|ha)|antes eu|houve (um tempo|uma epoca|noites)|noutra vida|em outra vida|ja passou|(meu|o) primeiro (dia|ano) aqui|um dia ja
        """
    ),
    lately=phrase(
        """
        ontem|anteontem|hoje|(esta|essa) (noite|manha|tarde|semana|madrugada)|(neste|nesse|este) (fim de semana|mes|momento)|agora|agorinha|de novo|outra vez|novamente
        |(ha|faz) [uns|umas|so|so uns] (#|um|uma|dois|duas|tres|quatro|cinco|dez|quinze|vinte|poucos|poucas|meia|uns|umas) (minuto|minutos|min|hora|horas|dia|dias|semana|semanas)|(ha|faz) (pouco|bocado|instantes)|ainda agora
        |ainda|continuo|ultimamente|estes dias|esses dias|cada (dia|noche|vez)|toda noite|todo dia|todos os dias|todas as noites|amanha|em breve|semana passada|(na|no) <day>|desde (ontem|ha)
        """
    ),
    still=phrase(
        """
        (e|mas) (agora|hoje|de novo|outra vez) (quero|sinto|volto|voltei|me|estou|nao|penso|voltaram|voltou)|voltou|voltaram|(estao|esta) voltando|continuo (igual|pensando|querendo|a pensar|a querer|sentindo)
        |(de novo|outra vez|esta noite|agora mesmo|ainda) $
        """
    ),
    better=phrase(
        """
        (#|um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|noventa|trinta|vinte|muitos) (dia|dias|mes|meses|ano|anos|semanas) (limpo|limpa|sobrio|sobria|sem|de sobriedade|de recuperacao|em recuperacao)
        |(fico|sou|estou|muito|tao) ~1 (grato|grata|feliz|contente|agradecido|agradecida|orgulhoso|orgulhosa) ~2|(gracas|obrigado|obrigada) a ~1|(estou|to|tou) (melhor|bem|vivo|viva|limpo|limpa|sobrio|sobria)|superei|dei a volta|(pedi|procurei|encontrei) ajuda
        |me (salvou|salvaram|ajudou|ajudaram)|(salvou|salvaram|ajudou|ajudaram) me|sobrevivi|hoje (vivo|sou|estou|tenho|amo|celebro|agradeco|conto)|ja nao (o|me|penso|quero|sinto)|a vida e ~2|vale a pena|por sorte|ainda bem|que bom
        """
    ),
    told=frozenset(
        """
        tentei quis pensei pensava tomei tomava sentia senti escrevi estive estava era fui tinha tive fiz cortei cortava desejava dizia deixei recai
        bebi bebia usei usava perdi sai vivia cheguei machucava
        """.split()
    ),
    first=frozenset("eu me ja quero vou estou to nao".split()),
    clause=frozenset("e mas entao agora porque embora hoje".split()),
)
