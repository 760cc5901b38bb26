# Ce que le gardien dit de la boîte à outils : ce qui a aidé quelqu’un ici. C’est l’expérience d’un pair, et rien de plus.

tools-none = La boîte à outils de { $circle } est encore vide. Si quelque chose t’aide dans les jours difficiles, tu peux l’y mettre : écris-moi en privé **{ $prefix }tools add** et derrière ce que c’est. Cela ne porte aucun nom.
tools-list =
    De la boîte à outils de { $circle }, quelques choses qui ont aidé quelqu’un ici. Elles t’aideront peut-être, ou pas ; rien de cela n’est un conseil.
    { $items }
    {""}**{ $prefix }tools find** et un mot en montre d’autres. Quelques-uns des mots : { $tags }
tools-found =
    Ceci est dans la boîte à outils de { $circle }, et a aidé quelqu’un ici :
    { $items }
tools-nothing = Je n’ai rien trouvé de tel dans la boîte à outils de { $circle }. **{ $prefix }tools** montre quelques choses qui y sont.
tools-row = **{ $number }** { $text } { $tags }
tools-how =
    La boîte à outils de { $circle } est pour ce qui aide dans les jours difficiles. Voici comment faire :
    - **{ $prefix }tools** montre quelques choses qui ont aidé quelqu’un ici.
    - **{ $prefix }tools find #sommeil** cherche un mot.
    - **{ $prefix }tools add #sommeil Je laisse le téléphone dans une autre pièce** y met quelque chose, écrit à moi en privé, en { $most } caractères au plus.
    - **{ $prefix }tools remove** montre ce que tu as donné, et le reprend avec son numéro.
help-tools = montre ce qui a aidé d’autres ici dans les jours difficiles ; tu peux ajouter quelque chose, sans ton nom

## Said in private

tools-privately = La boîte à outils de { $circle } ne montre aucun nom, alors écris-moi cela ici, où personne d’autre ne le lit.
tools-mine =
    Tu as donné ceci à la boîte à outils de { $circle } :
    { $items }
    {""}**{ $prefix }tools remove** et un numéro le reprend.
tools-mine-none = Il n’y a rien de toi dans la boîte à outils de { $circle }, et ce n’est pas nécessaire.
privacy-tools = Ce que tu as donné à la boîte à outils de ton cercle, pour que d’autres l’essaient. C’est montré sans ton nom, jusqu’à ce que tu le reprennes ou que tu partes.
