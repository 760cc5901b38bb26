# Ce que le gardien dit des moments où un cercle se réunit.

schedule-soon = Nous nous retrouvons à { $time }. Il y a une place pour toi, quelle que soit ta journée, et lire suffit.
schedule-time = Il est { $time }, l’heure de notre réunion. La personne qui la mène aujourd’hui l’ouvre avec **{ $command }**. D’ici là, installez-vous bien.
schedule-no-chair = Personne n’a pu mener notre réunion aujourd’hui, et cela arrive. Le salon est ouvert, et vous pouvez vous parler. Si quelqu’un qui peut la mener arrive plus tard, **{ $command }** l’ouvre encore.
schedule-missed = Nous devions nous retrouver le { $date } à { $time }, et je n’étais pas là pour commencer. J’en suis désolé. Si vous voulez vous réunir maintenant, une personne qui peut mener commence avec **{ $command }** ; sinon, nous nous retrouvons comme d’habitude.
meeting-late = J’étais parti un moment et je suis là maintenant, alors nous commençons un peu en retard. Personne n’a rien manqué.
meeting-still-runs = Notre prochaine réunion commencerait maintenant, et celle-ci continue encore. Elle peut prendre le temps qu’il lui faut. Quand elle sera finie, **{ $command }** ouvre la suivante.
meeting-nobody = Personne n’a pu venir aujourd’hui, et ce n’est pas grave. Je ferme la réunion ici ; le salon reste ouvert, et il y aura une place pour chaque personne la prochaine fois.

schedule-remind = Un petit rappel, comme tu l’as demandé : { $circle }, { $date }, { $time }. Viens si cela te convient. Tu n’as pas besoin de répondre.

when =
    Les prochaines réunions de { $circle } :
    { $items }
    Selon l’horloge de { $zone }.
when-none = Aucune réunion de { $circle } n’est prévue pour l’instant. Quand il y en aura une, elle sera montrée ici.
when-row = { $date }, { $time }
when-moved = { $date }, { $time } (à une autre heure que d’habitude)

schedule-how =
    Voici comment décider des réunions à venir :
    - **{ $skip }** : il n’y en a pas ce jour-là.
    - **{ $move }** : elle est à un autre moment.
    - **{ $add }** : une de plus.
    - **{ $undo }** : annule la dernière de ces décisions.
schedule-skipped = Il n’y a pas de réunion le { $date } à { $time }. Les autres restent comme elles sont.
schedule-moved = La réunion du { $date }, { $time }, est à la place le { $new-date } à { $new-time }.
schedule-added = Nous nous retrouvons une fois de plus : le { $date } à { $time }.
schedule-undone = C’est annulé. Nous nous retrouvons le { $date } à { $time }.
schedule-undone-none = C’est annulé. Il n’y a pas de réunion le { $date } à { $time }.
schedule-nothing = Il n’y a rien à annuler, ou cette réunion a déjà eu lieu.
schedule-full = Je garde déjà autant de changements que je peux. Demande à la personne qui me fait tourner d’écrire celui-ci dans les réglages, s’il te plaît.
schedule-there = Il y a déjà une telle réunion à ce moment-là.
schedule-none-then = Je n’ai trouvé aucune réunion à venir ce jour-là. **{ $command }** montre les prochaines.
schedule-which =
    Il y en a plusieurs ce jour-là. Écris derrière le nom de celle dont tu parles, s’il te plaît :
    { $items }
schedule-name = **{ $name }**, { $time }

calendar-link =
    Voici le calendrier de { $circle }, pour un programme de calendrier qui peut s’abonner à une adresse :
    { $url }
    La personne qui a cette adresse voit quand nous nous retrouvons, et rien d’autre ; garde-la donc pour toi, s’il te plaît. Dans ton calendrier, elle porte le nom que le cercle a choisi, et le nom de personne n’y figure.
    { $leads ->
        [yes] La personne qui quitte le cercle l’a toujours. **{ $new }** dans le salon de { $circle } y met fin et en crée une autre.
       *[no] Si quelqu’un l’a et ne devrait pas l’avoir, la personne qui mène peut en créer une nouvelle.
    }
calendar-none = Il n’y a pas de calendrier auquel s’abonner ici. **{ $command }** montre quand nous nous retrouvons.
calendar-new = Le calendrier a une nouvelle adresse, et l’ancienne ne marche plus. Écris-moi **{ $command }** pour recevoir la nouvelle.
calendar-new-chairs = Une nouvelle adresse met fin à l’ancienne pour tout le monde ; les personnes qui mènent ou modèrent en décident. Tu peux leur demander dans le salon.
calendar-new-where = Une nouvelle adresse vaut pour tout le cercle ; écris cela dans le salon de { $circle } ou dans celui de la modération, s’il te plaît.

zone-kept = Merci. Je te dis désormais les heures selon l’horloge de { $zone } ; il y est { $time }. Avec **{ $prefix }zone forget**, je l’oublie.
zone-noted = Je te dis les heures selon l’horloge de { $zone }, comme tu l’as dit ; il y est { $time }. Avec **{ $prefix }zone forget**, je l’oublie.
zone-unknown = Je te dis les heures selon l’horloge de { $zone } ; il y est { $time }. Si la tienne montre autre chose, écris où tu vis, par exemple **{ $command }**. Personne d’autre ne le voit.
zone-forgotten = C’est fait. Je l’ai oublié, et je te dis les heures selon l’horloge du cercle.
zone-unclear = Je ne connais pas de fuseau horaire de ce nom, désolé. Écris-le avec la plus grande ville qui a ton heure, par exemple **{ $command }**, s’il te plaît.
remind-kept = D’accord : je t’écris { $time } avant chaque réunion. **{ $command }** y met fin à tout moment.
remind-noted = Je t’écris { $time } avant chaque réunion, comme tu l’as demandé. **{ $command }** y met fin à tout moment.
remind-none = Je ne te rappelle pas les réunions, et ce n’est pas nécessaire. Si tu le veux, écris combien de temps avant, par exemple **{ $command }**.
remind-off = D’accord, je ne te rappelle plus rien. Si tu le veux de nouveau, écris **{ $command }**.
remind-paused = D’accord, je te laisse tranquille jusqu’au { $date }. Si tu le veux plus tôt, écris **{ $command }**.
remind-unclear =
    Voici combien de temps avant une réunion je peux t’écrire :
    { $items }
    Choisis l’un d’eux, par exemple **{ $command }**, s’il te plaît.
remind-choice = { $time }

help-when = montre quand nous nous retrouvons
help-schedule = supprime, déplace ou ajoute une réunion, pour qui mène ou modère
help-calendar = te donne une adresse pour ton programme de calendrier
help-zone = note selon quelle horloge tu vis, pour toi seul
help-remind = te rappelle chaque réunion, ou arrête de le faire
