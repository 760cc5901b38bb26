"""Other ways in which the same is said: sideways, in few words, as a question, glued together."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

CRISIS, RED, AMBER = Tier.CRISIS, Tier.RED, Tier.AMBER

WISH = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        (dying|death|being dead|suicide) (sounds|would be|seems|feels|looks|is) [like|so|really|pretty|kinda|very|a|more|my|the]
            (good|nice|tempting|appealing|inviting|beautiful|freedom|friend|only friend|answer|only answer|kinder) !(people|point|for you)
        (suicide|dying|death|killing <myself>|ending my life) (is|has been|was|stays|keeps being) [always|constantly|back|still|all|been] on my
            mind
        (hope|pray|wish|hoping|praying|wishing) [that] (i|id) [would|just|could] (get|got|am|be|was) (hit|run over|killed|shot|struck|crushed) (by|in|on|today|tonight
            |tomorrow)
        (hope|pray|wish|hoping|praying|wishing) ~1 my heart (would|will|just|could) [just] (stop|stops|quit|quits|give out|gives out|give up) !(racing
            |pounding|beating so|hurting|aching)
        (put|putting) <myself> out of (my|this) misery
        (join|joining) the (dead|27 club)
        (look|looking) forward to (dying|my death|being dead|the day i die)
        (want|wanna|need) (death|suicide) !(metal|note|star|valley|cab|squad)
        (iwanttodie|iwannadie|wanttodie|wannadie|killmyself|wanttokillmyself|wannakillmyself|iwanttokillmyself|imsuicidal|idontwanttolive
            |idontwannalive|endmylife|iwanttobedead|wanttokms)
        (dont|do not) not want to (die|be dead|kill <myself>)
        (i|ill|im|id) ~2 kill <myself> if i (had|was|were|wasnt|could|knew) !(forget|forgot|late|have to)
        never (wanted|want) to die more [than]
        (never|not) been [so|this|any] (close|closer) to (killing <myself>|ending it|ending my life|suicide|doing it)
        (dont|do not) (survive|outlive) ~2 . (not|no) (kidding|joking|joke)
        """,
        deaf="negation",
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (want|wanna|going|ready) [to] (go|die|leave|be) (with|like) (him|her|them) . (i (mean|want)|tonight|soon|for good)
        (took|take|taken) (his|her|their) own life ~4 (i want to (go|follow|too)|im next|i get it . i want)
        (im|i am) (quitting|leaving|done with|checking out of) (life|this life|this world|this earth)
        (im|i am) ending it $
        (quitting|leaving) life !(drawing|coaching|insurance|sciences)
        """,
    ),
)

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (im|i am|and|so) ending it (this week|this weekend|on <day>|soon|in the morning|by|for good|after|all)
        (going|gonna|will|ill|want|wanna) [to] (walk|swim|wade) into the (sea|ocean|lake|river|water|waves) and (keep|not|never|dont)
        (wont|will not|not gonna|not going to) (make it|be here|be around|be alive|live) (to|for|till|until|past) (my|the|his|her|christmas|<day>|this|next|new) ~2
            (made sure|i decided|ive decided|and thats (ok|okay|fine)|by choice|on purpose|goodbye|im sorry)
        ill be dead (before|by|when|soon)
        (i|ill|i will|im going to|im gonna) be dead before
        (give|gave) <myself> (till|until|to|#) ~3 (and then im (gone|dead|done)|then i (die|do it|end it)|to live)
        """,
        deaf="jest",
    ),
    *rules(
        "plan",
        "plan",
        CRISIS,
        """
        (if|when|what if) i (take|took|swallow|swallowed) (all [of] (my|the|these|those)|the whole|a whole|every) ~1 <pills> ~2 (at once|in one go|together|same time)
        (can|could|will|would|do) (you|i|people|someone|u) die (from|of|by|if|after) ~2 (taking|swallowing|take|mixing|overdosing|all) ~4 (<pills>|bottle
            |meds) !(he|she)
        (would|will|could|can|do|does) (my|these|the|this many|all my) ~3 (tablets|pills|meds|<pills>) (kill (me|you|someone|a person)|be enough)
        (learning|learned|learnt|know|knows|practicing|practising|figured out|looking up) [how] to tie a noose
        (which|how many|what) ~3 (pills|tablets|meds|<pills>) (does it take|do i need|would it take|will it take|do you need|is enough|are enough) ~2 (to (die|kill|od
            |overdose|end)|$)
        (least painful|less painful|most painless|quick|quickest|simplest|cleanest|gentlest|no pain) (way|ways|method|methods) (to|of|for) ~1 (go|do it|end it|<own-death>|<own-dying>|die|kill
            yourself|killing yourself|end your life|suicide) !(viral|home|there|to|through|about)
        (best|easiest|fastest|quickest|painless|surest|good|easy|simplest|least painful) (way|ways|method|methods) (to|of|for) (kill (yourself|urself|ones self)|killing yourself|end
            your [own] life|end ones life|commit suicide)
        """,
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        (dont|do not|never|please dont|nobody should) [ever] (blame|hate) (yourself|yourselves|anyone|anybody|each other|him|her|them|mum|mom|dad|me) ~3 (gone|dead|die|died|goodbye
            |this is|when i|after|i loved|i love|for this|for what)
        (its|it is) time for me to go [.] ~3 . ~2 (blame|sorry|forgive|goodbye)
        (wont|will not|never) be a (burden|problem|bother|worry) ~3 (after|<anymore>|again|tonight|tomorrow)
        (say|saying|said|wanted to say) (goodbye|bye) before i (do it|go through|end|die|jump|take|leave this)
        (tell|please tell) (my ~1|the kids|them|him|her|everyone) ~1 (it (wasnt|isnt|was not|is not)|its not|not) (her|his|their|your|anyones|anybodys) fault
        """,
        deaf="negation tense",
    ),
)

HARM = (
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (staring|stare|stared|been looking) at (the|my|this|a|these|his|dads) (razor|razors|razorblade|blade|blades|knife|knives|gun|noose|rope|pills
            |tablets|bottle of <pills>)
        (carving|slicing|cutting|carve|slice) [into|up|open] my (arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists|stomach) !(hair)
        (hid|hidden|found|kept|keep|still have|bought|got) (the|my|a|new|some) (blades|blade|razors|razor) ~6 (used|use|using|tempted|want)
        (cant|cannot|dont think i can|cant even) (fight|resist|stop|ignore) ~2 (urge|urges) ~1 (to (cut|hurt|harm|burn|bleed|self harm)|of (cutting|self harm))
        (fresh|new|more) (cuts|burns|wounds) (on|under|all|up|over) ~1 (my|me)
        (need|want|like|love|have) to see (blood|<myself> bleed|my blood)
        (burned|burnt|hurt|cut|hit|scratched) <myself> ~1 (last night|again|today|tonight|this morning|yesterday) [because|so|and|i] !(shaving|cooking|while|on the|at|playing)
        (bleeding|bled) (into|through|onto) (a|the|my) (towel|towels|sleeve|sleeves|sheets|shirt)
        """,
        subject="self",
    ),
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (relapsed|slipped) [and|.] [i] cut [<myself>] !(down|back|out|the|my hair)
        """,
        subject="self",
        time="now",
        deaf="tense",
    ),
    *rules(
        "self-harm-urge",
        "self-harm",
        RED,
        """
        (want|wanna|need|going|gonna|about|tempted) [to] [really|just] (cut|burn) (again|tonight|so bad|right now|rn|my (arms|arm|legs|wrists|thighs|skin)) !(carbs|sugar|wood|the|a)
        """,
        subject="self",
    ),
    *rules(
        "abuse",
        "abuse",
        RED,
        """
        (pushed|threw|shoved|dragged|kicked|knocked) me (down the stairs|out of the car|into the wall|against the wall|to the floor) !(laughing)
        (he|she|they|dad|mum|mom|my ~2) (hits|hit|beats|beat|hurts|burns|burned|chokes|touches|abuses|starves) (our|my|his|her|the) (son|daughter|kid|kids|child|children
            |baby|stepson|stepdaughter|little one|toddler|boys|girls) !(at|in chess|with a|up|with water|back)
        (son|daughter|kid|kids|child|baby|stepson|stepdaughter|niece|nephew|boy|girl|little brother|little sister) (is|are) being (abused|beaten|hit|hurt|starved
            |molested|touched)
        (high|drunk|passed out|nodding off|nodding|wasted|using|out cold) ~2 (and|with|while) (the|her|his|my|our) (baby|kids|kid|toddler|children|newborn) (is|are|in|alone)
        (husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mum|mom|mother|stepdad|bf|gf|he|she) (choked|strangled|raped|punched|beat|kicked|slapped) me !(at|on a|in
            (chess|fifa|tennis|a|the)|to|by|with a|again at|off)
        """,
        deaf="tense",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (overdose|overdosed|overdosing|od) [.] (help|help me|pls|please|please help)
        (taken|took|used|did|shot|snorted|smoked|drank) [way|far] too (much|many) [.] [im|and|and im|i|i am] [so|really] (scared|help|dying|fading|sick|shaking
            |cold|numb|cant|please)
        lips [are|is|feel|feeling|going|getting|turning] [going|getting] (numb|blue) after [that|the|this|my|a] (shot|hit|line|dose|pill|pills|bump|bag)
        (cant feel|lost feeling in) my (legs|arms|face|hands|body|lips) [.] ~2 (used|took|shot|dose|did) ~1 (too much|so much|a lot|too many)
        (everything|it|world|vision|room) [is|s] (going|getting|gone) (dark|black|blurry) ~3 (took|pills|swallowed|shot)
        (took|swallowed|taken) (them|it) . [every] (all of (them|it)|every one|every last one|one)
        (washed|chased) (them|it|the pills|<pills>) [all] down with (vodka|whiskey|whisky|wine|gin|rum|beer|booze|alcohol|<drink>)
        (done|over|too late) [.] i (took|swallowed|did) (them|it|everything) !(to|back|out|for|down|in)
        """,
        subject="self",
        time="now",
        deaf="tense",
    ),
    *rules(
        "not-breathing",
        "overdose",
        CRISIS,
        """
        (he|she|they|hes|shes|theyre|my ~1 <relative>|baby|child|kid|son|daughter) ~1 (swallowed|drank|drunk|ate) ~2 (cleaner|bleach|antifreeze|poison|detergent|batteries
            |battery|pesticide|methadone|rat poison|laundry pods|pods)
        (he|she|they|hes|shes|theyre|my ~1 <relative>) ~5 (convulsing|seizing|having a seizure|having seizures|fitting on)
        (gave|given|hit|used|did) ~3 (narcan|naloxone) ~4 (still|not|nothing|another|wont|isnt|doesnt|second|no response) !(training|clean|sober)
        found (him|her|them|my ~2|someone|somebody) ~3 (passed out|unconscious|unresponsive|cold|blue|on the floor) ~3 (pills|pill|packets|packet|bottle|bottles|needle|rig|pack
            |packs)
        (has|having|had) (a|another) (overdose|seizure) (right now|now|help)
        """,
        subject="other",
        time="now",
        deaf="tense negation",
    ),
)

LOW = (
    *rules(
        "passive",
        "passive",
        AMBER,
        """
        (hope|hoping|pray|praying|wish|wishing) ~3 (i (get|have|had) cancer|its cancer|terminal|a tumor|a tumour|fatal|(my eyes|they) stay closed) !(free
            |screening|research|is gone|gets better)
        (hope|hoping|wish|pray|hoped|was hoping) [that] i (wouldnt|would not|wont|dont|never) wake [up] !(late|early|with|the|him|her|them|up|too)
        wish it (was|were|had been|was going to be) me instead !(of you who|who won|on)
        (dont|do not|never) want to be in (a|this|any) world
        if i (wasnt|werent|was not|wasnt even|were not) (here|around|alive) ~4 (could|would) (finally|have|be)
        (hope|wish) (i|they) (just|would) (fade|faded) away
        (people|those|everyone) who (kill|killed) themselves ~2 (go|hell|heaven|burn)
        (does|do|would|will) (suicide|suicides) ~2 (go to|hell|heaven|forgiven)
        """,
        deaf="negation tense anybody",
    ),
    *rules(
        "hopeless",
        "hopeless",
        AMBER,
        """
        ^ [so|just] (suicide|overdose|overdosed|overdosing|selfharm|unalive) $
        <cant> (do|face|take|handle|live|survive|stand|go through|get through) [through] another (day|minute|hour|week|night|year) !(of (this heat|this show|his music|training|school|overtime))
        (im|i am|i feel|feel|feeling|so|completely) trapped !(in (traffic|the|a|an|this (call|meeting|lift|elevator))|under|at|on|by|inside (the|a))
        (theres|there is|i see|see|is) no way out [of (this|it|here)] [for me] $
        (this|life|it|its|everything|being me) [is|s] [just|so|completely] unbearable !(heat|in here|outside)
        (its|it is|it|things|life|nothing|nothing is) [is|are] (never|not) (gonna|going to|ever going to|ever gonna) get [any] better
        (dont|do not) have (anything|any fight|any strength|any hope) left [in me|to give] !(to (say|eat|wear|watch|pay|sell|do))
        (nothing|no fight|no strength) left in me
        (everything|life|my life|it all|all of it) is (ruined|destroyed|gone to hell) !(by the rain)
        (please|pls) (dont|do not) leave me [alone] (alone|tonight|with my (head|thoughts)|here|now)
        (someone|somebody|anyone|a mod|mods|moderator) ~1 (dm|call|message|talk to|text) me ~3 (its bad|its really bad|in a bad (place|way)|urgent|im not ok|im scared|scared of|before i)
        <want> it [all] (over|to be over|to stop|to end) !(with so|quickly|already so|by five|before)
        """,
        deaf="negation tense",
    ),
    *rules(
        "relapse-distress",
        "craving",
        AMBER,
        """
        (relapsed|slipped|slip|using|drinking) ~4 (still going|cant stop|and i cant stop) ~3
        (drinking|using|high|drunk) [right now|as i type|as i type this|again|rn] . i (hate <myself>|cant stop|hate this|want to die|give up)
        (slipped|relapsed|used|drank) (tonight|today|again|last night) ~3 (everything is (ruined|over|lost)|feel like (nothing|dying|giving up)|nothing left)
        """,
        deaf="tense",
    ),
)

OTHERS = rules(
    "other-wish",
    "wish",
    AMBER,
    """
    (is|are) (anyone|anybody|somebody) with (her|him|them) !(in the film|in class|on the call)
    (he|she|they|dave|someone) (said|says|posted|wrote|texted) some (scary|dark|worrying|really dark|really scary) (stuff|things|shit)
    (check|checked|checking) (on|in with) (him|her|them|my ~1|somebody|someone) ~5 (scary|worried|dark|goodbye|not answering|isnt answering|hasnt answered|suicidal)
    (hasnt|has not|not|isnt) (answered|replied|answering|responded) ~6 (last (text|message) was|said (sorry|goodbye)|sorry for everything|goodbye)
    """,
    subject="other",
    deaf="tense negation",
)

RULES = (*WISH, *INTENT, *HARM, *OVERDOSE, *LOW, *OTHERS)
