# Les règles du cercle : leur nom, le mot privé quand l’une est touchée, et à quoi on l’a vu.

norm-confidentiality-name = Ce qui se dit ici reste ici
norm-confidentiality-nudge =
    Bonjour, un mot privé de la part du gardien. Dans ce cercle, ce que disent les autres reste ici : pas d’images, pas d’enregistrements,
    pas de récit ailleurs. Ta propre histoire, tu peux la raconter où tu veux. Si quelque chose des autres a quitté le salon, tu pourrais
    leur demander comment cela leur va, ou le retirer. Si j’ai mal lu, tout va bien.
why-confidentiality-picture = une image de ce que d’autres ont écrit
why-confidentiality-recording = un enregistrement du cercle
why-confidentiality-elsewhere = ce qui s’est dit ici est mis ailleurs
why-confidentiality-told = on raconte dehors ce que quelqu’un a dit ici
why-confidentiality-copied = ce que d’autres ont écrit est copié

norm-graphic-detail-name = Avertissements de contenu
norm-graphic-detail-nudge =
    Bonjour, un mot privé de la part du gardien. Merci de confier au cercle quelque chose de dur. Certains détails peuvent rester longtemps
    dans la tête d’une autre personne. Si tu veux, mets “CW” et le sujet devant, ou cache les détails derrière un spoiler, ou laisse-les
    de côté ; ce qui s’est passé, et comment tu vas, est toujours le bienvenu. Tu n’as rien fait de mal.
why-graphic-detail-method = une mort ou une tentative, et comment
why-graphic-detail-injury = une blessure ou un corps, en détail
why-graphic-detail-use = comment une drogue se prend, en détail

norm-harassment-name = Des mots bienveillants, pas d’attaques
norm-harassment-nudge =
    Bonjour. Quelque chose que tu as écrit dans le cercle pourrait blesser à la lecture. Cela arrive quand les émotions sont fortes.
    Tu peux le retirer ou le dire autrement, si tu veux. Si tu l’entendais autrement, tout va bien.
why-harassment-insult = une insulte à quelqu’un ici
why-harassment-told-to-die = on dit à quelqu’un de mourir ou de se faire du mal
why-harassment-threat = une menace envers quelqu’un ici
why-harassment-shaming = on fait honte à quelqu’un ici
why-harassment-indecent = quelque chose d’indécent dit à quelqu’un ici

norm-hate-name = Pas de haine envers des groupes de personnes
norm-hate-nudge =
    Bonjour, un mot privé de la part du gardien. Quelque chose que tu as écrit pourrait se lire comme du mépris pour tout un groupe de
    personnes, et certaines sont peut-être dans ce cercle. Tu peux le retirer ou le dire autrement, si tu veux. Si j’ai mal compris, tout va bien.
why-hate-violence = on souhaite du mal ou la mort à un groupe de personnes
why-hate-contempt = un groupe de personnes est dit moins qu’humain, ou entièrement mauvais
why-hate-exclusion = on dit à un groupe de personnes qu’il n’a pas sa place
why-hate-slur = un mot fait pour blesser un groupe de personnes
why-hate-creed = une formule de gens qui haïssent

norm-medical-advice-name = Pas de conseils médicaux
norm-medical-advice-nudge =
    Bonjour, un mot privé de la part du gardien. Le cercle laisse les doses, et le fait de commencer, d’arrêter ou de mélanger des médicaments,
    aux médecins et aux pharmacies, car ce qui convient à un corps peut nuire à un autre. Ce qui t’a fait du bien est toujours le bienvenu, raconté
    comme ta propre histoire. Si j’ai mal lu, tout va bien.
why-medical-advice-dose = une quantité de médicament pour quelqu’un d’autre
why-medical-advice-taper = un plan pour réduire peu à peu un médicament
why-medical-advice-stop = un conseil d’arrêter un médicament
why-medical-advice-start = un conseil de prendre un médicament
why-medical-advice-mix = un conseil sur des mélanges
why-medical-advice-diagnosis = un diagnostic
why-medical-advice-asking = une question pour un médecin ou une pharmacie

norm-personal-information-name = Pas de données personnelles
norm-personal-information-nudge =
    Bonjour, un mot privé de la part du gardien. Un de tes messages semble contenir des données personnelles, comme un numéro, une adresse ou
    un nom complet. Tout le monde dans le salon peut le lire et le copier ; tu voudras peut-être le retirer. Un message privé à une personne est
    plus sûr. Si j’ai mal lu, ou si c’était voulu, tout va bien.
why-personal-information-phone = un numéro de téléphone
why-personal-information-mail = une adresse e-mail
why-personal-information-address = une adresse postale
why-personal-information-name = un vrai nom complet
why-personal-information-other = des données personnelles de quelqu’un d’autre

norm-private-contact-name = Le contact privé se fait sur invitation
norm-private-contact-nudge =
    Bonjour, un mot privé de la part du gardien. Demander à quelqu’un ici un numéro ou des messages privés peut donner l’impression d’une pression,
    surtout à qui vient d’arriver. Une fois suffit, et la personne répondra si elle le souhaite. Si c’était bien intentionné, merci, et tout va
    bien.
why-private-contact-asking = une invitation à écrire en privé, plus d’une fois
why-private-contact-elsewhere = une invitation ailleurs
why-private-contact-details = on demande à quelqu’un son numéro ou autre chose du genre
why-private-contact-newcomer = quelqu’un qui vient d’arriver est invité à un contact privé
why-private-contact-pressure = une pression pour répondre en privé, ou pour garder un secret

norm-sourcing-name = Pas de recherche ni d’offre de produits
norm-sourcing-nudge =
    Bonjour. Un de tes messages dans le cercle ressemblait à la recherche de quelque chose à consommer, ou à une offre. Ce n’est pas pour ce salon.
    Si une forte envie est là en ce moment, tu peux le dire ici, ou m’écrire en privé. Si j’ai mal compris, tout va bien.
why-sourcing-looking = cherche quelque chose à consommer
why-sourcing-offering = offre quelque chose à consommer

norm-spam-name = Pas de publicité
norm-spam-nudge =
    Bonjour. Un de tes messages dans le cercle m’a semblé être une publicité ou une offre d’argent. Le cercle demande qu’il n’y en ait pas,
    pour qu’on puisse se reposer ici. Si tu l’entendais autrement, tout va bien, et tu n’as rien à faire.
why-spam-money = une offre d’argent rapide
why-spam-promotion = une publicité
why-spam-treatment = une offre de traitement, d’accompagnement ou de remèdes
why-spam-contact = une demande d’écrire ailleurs
why-spam-link = un lien
why-spam-wording = des mots souvent présents dans la publicité

norm-unsolicited-advice-name = Des conseils quand on en demande
norm-unsolicited-advice-nudge =
    Bonjour, un mot privé de la part du gardien. Dans ce cercle, on parle pour soi et on donne des conseils quand quelqu’un en demande. Ce qui
    t’a fait du bien, raconté avec “je”, va souvent plus loin. Si on te l’avait demandé, tout va bien.
why-unsolicited-advice-should = dit à quelqu’un ce qu’il faudrait faire
why-unsolicited-advice-just = fait croire que c’est simple
why-unsolicited-advice-in-your-place = ce qu’on ferait à la place de quelqu’un d’autre
why-unsolicited-advice-question = un conseil sous forme de question
