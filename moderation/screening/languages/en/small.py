"""English words that say nothing by themselves."""

from __future__ import annotations

SMALL = frozenset(
    """
    i im ive id ill me my mine we were weve our ours us ourselves you your youre youve youll yours u ur yourself
    he him his hes she her hers shes it its itself they them their theirs theyre theyve one ones someone somebody
    anyone anybody everyone everybody something anything everything this that thats these those there theres here heres
    a an the some any each every all both either other others another such same own
    who whos whom whose which what whats when where wheres why how
    and or but so because cause cuz if then than as while though although until till since unless whether
    of in on at to for with from by about into onto over under up down out off after before between through during
    around against across along among near per
    am is are was wasnt be been being isnt arent werent do does did dont doesnt didnt done have has had havent hasnt hadnt having
    will would wont wouldnt shall should shouldnt can could couldnt may might must
    not no yes yeah yep nope ok okay oh ah hm hmm um uh well just also too very really only even still again already
    yet ever always often maybe perhaps quite rather much many more most less few little lot bit
    now today yesterday hi hey hello please thanks thank
    """.split()
)
