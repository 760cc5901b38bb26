"""Things people say that sound like danger and are none. They explain their words away, so that the text model does not see them.

What a rule finds in the same words still stands.
"""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

RULES = rules(
    "saying",
    "saying",
    Tier.GREEN,
    """
    (not|never|dont|wont|no|without|didnt|isnt|arent|no longer|stopped|havent|nobody|cant imagine|rather than|instead
        of) ~3 (<own-death>|<own-dying>|suicidal|suicidal thoughts|thoughts of suicide|wanting to die|want to die
        |hurt <myself>|hurting <myself>|harming <myself>)
    <want> [<surely>] (live|be alive|stay alive|be sober|be better|be happy|go home|get better|get well)
    (love|like|enjoy|happy|glad|grateful|lucky|good|great|thankful|nice) ~2 (being alive|to be alive|im alive|im
        still alive|i am alive|that im still alive)
    (wake|woke|up) ~2 grateful ~3 alive
    [my|a|the|our] (somebody|someone|sister|brother|mom|mum|mother|dad|father|wife|husband|partner|girlfriend|boyfriend|friend
        |friends|neighbour|neighbor|sponsor|son|daughter|nurse|he|she|they) (is|are|stays|sits) [here] with me [right
        now|now|tonight]
    (im|i am) (not|no longer) alone [anymore|any more|now|here]
    (suicide|suicidal) (squad|line|hotline|helpline|rate|rates|prevention|awareness|month|week|walk|doors|door|tendencies
        |statistics|survivor|survivors|loss|run|bomber|bombers|barrier|talk|training|charity)
    (by|to|about|against|of|on|from|for) [a|the|his|her|their|ones|my] suicide !(thoughts|right now|tonight|all)
    suicide (among|in|is a|is painless|openly|is the leading)
    (high|low|rising|falling) suicide
    (prevent|preventing|understanding|explain|discuss|discussing|stigma of) ~1 suicide
    suicide (note is a|mission|pact scene|king|run)
    (asked|asks|ask) ~3 (suicidal|feel safe|hurt <myself>|thoughts of)
    (told|telling|tells) me to (<own-death>|die)
    (took|take|taken|taking) (his|her|their) [own] life
    (killed|hanged|shot|drowned) (himself|herself|themselves)
    (to|would) die for
    dying (to|for|of) ~1 (see|know|hear|try|coffee|laughter|boredom|cringe|smoke|cigarette|thirst|heat|curiosity
        |a)
    (die|died|dying|dead) (of|from|with) (laughter|laughing|embarrassment|boredom|cringe|happiness|shame|heat|cold
        |cuteness)
    (died|dying|dead) laughing
    dead (tired|serious|right|end|heat|line|battery|phone)
    (is|are|was|were|nearly|almost) killing (me|us|it) [today|softly|lately]
    (kills|killed|kill) (me|us|it|time|two birds|the mood|the vibe|the process|the session|the power|the engine|my
        motivation|my phone)
    (would|could|id|to) (kill|murder) (for|a) ~2
    (going|gonna) to (kill|murder) (me|us) [if|when|for|because] ~4
    (will|would|is gonna) (kill|murder) (me|us) (if|when|for|because) ~4
    (could|gonna|going to|want to) kill (my brother|my sister|him|her|everyone|everybody) ~5 (haha|lol|joke|lmao)
    (could|gonna|going to) kill (the|a|this|that|these) ~2 (boss|dragon|zombie|zombies|process|lobby|level|guild
        |server)
    (killed|shot|hurt|overdosed|blew up|cut) [<myself>] ~4 (grenade|rocket|spawn|ranked|in game|map|level|lobby|cod
        |character|minecraft|in the game)
    (die|died|dying|dead|dies) ~3 (boss|level|game|elden|minecraft|lobby|round|respawn|checkpoint|spawn|map|dragon)
    my (phone|laptop|battery|car|server|plant|plants|computer|hard drive|tv|wifi|internet|printer|bike|fridge|tablet)
        (died|is dying|is dead|wants to die|dies|is about to die|just died)
    (cut|cutting|cuts) (<myself>|my finger|my thumb|my hand|my hair) (shaving|off|a|some|loose|on a|chopping|short
        |while|with the) ~2
    (cut|cutting) (down|back|out|off|carbs|sugar|the|my hours|my hair|my nails|hair|up|it|some|coupons|corners|ties
        |class)
    (burned|burnt|burning) (<myself>|my tongue|my hand|my fingers|the|my dinner|my toast) [on|with|while|in] [the
        |a] (oven|stove|pan|coffee|tea|iron|cooking|rice|toast|dinner|kettle|sun|beach)
    (hurt|hurting) (<myself>|my) ~1 (back|knee|foot|ankle|shoulder|wrist|hand|leg|at|playing|running|lifting|in the
        gym|skiing)
    end (my|the|this|our|her|his) (subscription|contract|lease|shift|call|day|meeting|week|session|year|night|month
        |evening|chapter|work week|membership|trial|free trial)
    ending (my|the|this|our|her|his) (subscription|contract|lease|shift|call|day|meeting|week|session|year|membership)
    end it (here|with|there|on a|at)
    (bottle|bottles) of (water|milk|juice|soda|coke|shampoo|ketchup|oil)
    no point in ~1 (printing|cooking|arguing|waiting|driving|going out|calling|asking|rushing|buying|paying|cleaning)
    (forgive|thank|treat|pamper|revive|express|introduce|repeat|prove|trust|believe in|be|calm|love|like|help|teach
        |describe|check|push|drag|enjoy|excuse|embarrassed|dress) <myself>
    (by|for|to|with|about|of|made|proud of|care of|telling|told|working on) <myself>
    (last year|years ago|used to|back then|at my lowest|in the past|a year ago|when i was (using|drinking|young|#))
        ~6 (die|dead|<own-death>|<own-dying>|suicide|suicidal|cut <myself>|hurt <myself>)
    better for everyone if i (drove|went|left early|cooked|paid|called|waited)
    (took|grabbed|got|found) ~6 and (poured|flushed|dumped|threw|tipped) (it|them|the lot|everything) (down|away|out)
    (he|she|they|who|<friend>) (was|were) (suicidal|self harming) ~2 (years|winters|summers|months) ago
    (for|with) (self harm|a suicide attempt|an overdose) last (year|winter|summer|spring|autumn|fall)
    how (my ~1 <relative>|he|she|they) died
    make me want to die lol
    (makes|make|making) me want to ~3 (scream|everyone around me)
    """,
)
