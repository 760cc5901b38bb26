### La page des règles et de ce que le repérage apporte, en français.

norms-title = Règles
norms-rules = Les règles du cercle
norms-rule = Règle
norms-then = Ce qui suit
norms-said = Qui le dit
norms-then-flag = la modération le voit
norms-then-nudge = qui l’a écrit reçoit un mot en privé
norms-then-off = rien
norms-by-file = le fichier de réglages
norms-by-itself = tel que fourni
norms-brings = Ce que le repérage vous apporte
norms-table = comparé à d’autres choix
norms-choice = Choix
norms-of-1000 = Signalements sur 1 000 messages calmes
norms-of-100 = Trouvés sur 100 messages critiques
norms-now = comme maintenant
norms-shipped = tel que fourni
norms-budget-of = au plus { $number } sur 1 000
norms-recall-of = en trouver { $number } sur 100
norms-closed = Ce que vous avez clos depuis un an
norms-closed-about = Pour cela on ne garde que le niveau, la sorte d’indices et l’issue : aucun mot, et le nom de personne.

## Choisir

norms-another = Un autre choix
norms-would = Voici ce que cela ferait :
norms-own = { $count ->
    [0] De vos signalements clos, aucun n’est venu de la seule façon de dire ; ils ne disent donc rien de cela.
   *[other] Sur { $count } de vos signalements clos venus de la seule façon de dire, { $false } étaient de fausses alertes. { $dropped } d’entre elles ne seraient pas venues, et { $lost } de ceux qui étaient justes auraient été manqués. Des messages que personne n’a signalés, ils ne savent rien.
  }
norms-proposed = Vos propres avis parlent pour ceci :
norms-choose = Choisir cela
norms-tier = À partir de quel niveau
norms-wish = Ce que vous voulez
norms-wish-budget = au plus tant sur 1 000 messages calmes
norms-wish-recall = en trouver tant sur 100 critiques
norms-wish-usual = revenir au fichier, ou à ce qui est fourni
norms-number = Combien
norms-number-how = Écris un nombre de 0 à 999,9 avec au plus une décimale ; sur 100, c’est 100 au plus.
norms-preview = Montrer ce que cela ferait
norms-about = Rien ne change avant que tu choisisses. Les règles de mots pour le danger comptent toujours. Ton choix est au journal, et les autres le lisent dans votre salon.
