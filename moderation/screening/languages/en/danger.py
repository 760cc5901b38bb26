"""Life in danger now: intent, a plan, means at hand, an act under way, an overdose, a goodbye."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

CRISIS, RED, GREEN = Tier.CRISIS, Tier.RED, Tier.GREEN

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        <will> ~2 <own-death>
        (made up my mind|decided|decision) ~3 (<own-death>|die)
        (<own-dying>|dying) ~2 (tonight|today|tomorrow|this weekend|on <day>)
        <soon> ~3 (i|im) [am] [going to|gonna|will] (<own-dying>|<own-death>|die|be dead)
        tonights the night ~2 (die|end it)
        (<will>|i <want>) ~1 (die|overdose|jump|be dead) [~2] (tonight|tn|tomorrow|soon|this weekend|by morning|on <day>)
        (ready|going|decided|about) to (die|overdose on purpose) [and] [i|im] [am] (going to|gonna|will) do it
        (im|i am) [going to|gonna] do it ~2 (going to|gonna|ready to) (die|jump)
        (by|before|come) (tomorrow|morning|tonight|<day>|then|the morning|the weekend|christmas) ~1 (i will|ill|im going to|im gonna) be (dead|no more)
        (by|before|come) (tomorrow|morning|tonight|<day>|then|the morning|the weekend|christmas) ~1 (i will|ill|im going to|im gonna) be gone $
        (i will|ill|im gonna|im going to|i am going to) be (dead|gone for good) ~1 (by|before|soon|tonight|tomorrow)
        (i will|ill) be gone by (morning|tomorrow|tonight|sunrise) $
        nothing (will|can|could) stop me ~4 (do it|die|end it)
        going to die ~2 (by my own hand|tonight)
        will be (joining|with) (him|her|them|my ~1) in heaven
        (ill|im|i am|will) ~1 (be|join|joining|see|seeing) ~3 in heaven (tonight|soon|tomorrow|today)
        (told|tells|tell|telling) me to <own-death> ~8 (right|i will|i want to|i should|i might)
        <want> ~1 (go|join|be with) (to|with) ~1 (him|her|them|my ~2) (in heaven|who died|tonight|on the other side)
        <want> (be with|join) my [late|dead] <relative> in (heaven|the ground|death)
        (will|to) look like an accident
        (will|might|can) be (the|my) (night|day) i (die|end it|do it)
        hot (dose|shot) ~3 (wake|die|end|all|over)
        (using|drinking) until (my heart stops|i die|it kills me|im dead)
        one (shot|more shot|pull|jump) and it (will|would) [all] be over
        (killing <myself>|suicide) is (the only|my only|my last) (way|option|answer|choice|thing)
        """,
    ),
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        (wont|will not|not going to|not gonna) be (here|alive|around) [<anymore>] (tomorrow|by morning|next week|in the morning|after tonight|much longer) $
        (wont|will not|not going to|not gonna) be alive ~1 (tomorrow|by morning|next week|in the morning|after tonight|much longer|when)
        (wont|will not) be (here|around) (tomorrow|by morning|next week|after tonight) (goodbye|bye|sorry|thank)
        (wont|will not) wake up (tomorrow|in the morning|again)
        my (last|final) (night|day|hours|hour|days) (alive|on earth|on this earth|of my life|on this planet)
        (last|final) (night|day) (alive|on earth|on this earth|of my life)
        will be my (last|final) (day|night) (ever|on earth|on this earth|alive)
        <cant> promise ~3 (wont|not|stay) ~1 (<own-death>|hurt <myself>|alive|safe)
        """,
        deaf="negation",
    ),
)

PLAN = (
    *rules(
        "plan",
        "plan",
        CRISIS,
        """
        (a|my|the) ~1 (plan|way|date|method|day) (to|for|of) (<own-death>|<own-dying>|die)
        my suicide (plan|date)
        suicide plan
        planning (my [own] (suicide|death|exit)|<own-dying>|how to <own-death>|to ~1 (overdose|die))
        (know|picked|chosen|chose|decided|found|set) ~2 (how|where|when|day|date|bridge|way|method|place|tree) ~4 (im going to do it|ill do it|im going to die|ill die|<own-death>|jump from|jump off|im going to jump|to jump)
        (painless|quickest|fastest|easiest|best|surest|good|quick|easy|peaceful|painful) (way|ways|method|methods) (to|of) (<own-death>|<own-dying>|die|dying|suicide)
        how (many|much) ~5 (to kill me|to kill <myself>|to end my life|would kill me|will kill me|could kill me|take to kill me|(pills|meds|of these|of them|it take|i need|<drug>) to (overdose|die)|be fatal|be lethal)
        (lethal|fatal|deadly) dose
        (how to|how do i|how can i|looked up|looking up|googling|googled|researching) ~4 (noose|<own-death>|lethal dose|die painlessly|die without pain|die peacefully|die quickly)
        (going to|gonna|will|want to|wanna|planning to|about to|ill) ~1 (drive|crash|steer|swerve|run) (my|the|this) (car|truck|bike|motorbike) (into|off|against) (a|the|that|oncoming) (tree|wall|pole|bridge|cliff|traffic|lake|river|truck|barrier)
        (thinking|think|thought|thoughts) (about|of) ~1 (driving|crashing|swerving) ~2 (off the road|off a bridge|into a|into the|into traffic|into oncoming)
        (does|will|would) it hurt to (bleed out|hang|drown|die|suffocate)
        (mixing|mix|combining) ~3 (pills|meds|tablets|<pills>) (kill|kills|is enough|be enough) [you|me|someone]
        (googling|googled|researching|looking up|searching for|reading about) (ways|methods) [to die|to do it|out] $
        (going to|gonna|want to|wanna|about to|ill) ~1 (walk|jump|step|run) (in front of|into) (a|the|an) ~1 (train|bus|truck|traffic|lorry|car)
        """,
    ),
    *rules(
        "note",
        "farewell",
        CRISIS,
        """
        (wrote|written|writing|finished|left|leaving|typed|have) ~3 suicide (note|letter|notes|letters)
        my suicide (note|letter)
        (wrote|written|writing|finished|left|leaving|typed) ~2 (goodbye|farewell|final|last) (letter|note|message|letters|notes|messages) !(to alcohol|to drink|to heroin|to my addiction|to my drug|to drinking|to cigarettes)
        (i|ive|i have) [already|just|finally] (wrote|written) (the|my|a) note [already|for them|and] $
        (wrote|written) (the|my) note [already] (and|to|for|i)
        """,
        deaf="tense",
    ),
)

MEANS = (
    *rules(
        "means",
        "means",
        GREEN,
        """
        (have|got|holding|bought|found|with|grabbed|hid|at|my|the|a|dads) ~1 <weapon>
        <weapon> ~2 (hand|head|table|ready|lap|wrist|neck)
        <pills> ~4 (hand|front of me|table|lap|counted|ready|here|bed|counter)
        (have|holding|got|bought|counting|counted|staring at) ~3 <pills>
        bottle of <pills>
        """,
    ),
    *rules(
        "place",
        "means",
        GREEN,
        """
        (standing|sitting|stood|sat|im|i am|walking|drove|driving|parked|waiting|here|up) ~1 (on|at|to|by|near) ~4 <edge>
        """,
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        <firearm> ~2 (to|in|against) my (head|mouth|temple|chest|chin)
        (noose|rope|belt|cord) ~2 (around|round|on) my neck
        (holding|been holding|cleaning|loading) (a|the|my|his|dads) <firearm>
        i have (a|the|my) needle ready ~4 (kills me|die|care)
        crying ~5 with (a|the|my) (razor|knife|blade|gun)
        the noose is (up|ready|tied|hanging)
        (i have|have|holding|the|a|my|his|dads|loaded) [the|a|my|his] <firearm> ~1 in my (hand|hands|lap|mouth)
        <blade> ~2 (to|against|at|on) my (throat|wrist|wrists|neck)
        ^ <firearm> is (loaded|on my lap|in my hand|in my mouth)
        (the|my|his|a|dads|her) <firearm> is (loaded|on my lap|in my hand|in my mouth)
        loaded (my|the|a|his|dads) <firearm>
        (<weapon>|pills) ~6 (use it on <myself>|use them on <myself>|kill <myself>|end my life|<end-it>)
        enough ~3 (<pills>|<drug>) ~2 to (kill|end|die|overdose|never wake)
        (saved up|hoarded|hoarding|stockpiled|stockpiling|saving up|collected|collecting) ~3 <pills>
        (<pills>|bottle) ~9 (swallow|take|down) (them|it) all
        (<will>|want to|wanna|tempted to) ~1 (take|swallow|down) (all [of] (my|the|these|them|those)|the whole bottle|every one of them) [<pills>] $
        (<will>|want to|wanna|tempted to) ~1 (take|swallow|down) (all [of] (my|the|these|those)|the whole bottle of) [sleeping] <pills>
        """,
    ),
    *rules(
        "place",
        "means",
        CRISIS,
        """
        <edge> ~6 (<want>|going to|gonna|ready to|about to) ~1 jump
        <edge> [.] (im|i am) (going to|gonna) do it
        (<will>|<want>) jump [off|from] ~2 <edge>
        """,
    ),
)

ACT = (
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (i|ive|just|already|have) (took|taken|swallowed|downed|drank|popped|ate) ~1 (all [of] (my|the|these|those)|the whole bottle of|a whole bottle of|whole bottle of|the whole pack of|every last one of my|too many|so many|way too many|a bunch of|a handful of|a lot of|a load of|half a bottle of) ~1 <pills>
        (took|taken|swallowed|downed|popped) <many> !(mg|mcg|ml|milligrams|milligram) ~1 <pills>
        (i|ive|just|already|have) (took|taken|swallowed|downed|popped) [the|a|an|my] (whole|entire|full) (bottle|pack|box|strip) !(of water|of wine|of milk|of juice|of vitamins|of beer|of soda|of tape|of coke|home|with|to)
        (i|ive|just|already|have) (took|taken|swallowed) (them all|it all|everything|all of them|the lot) !(back|to|with|for|home|from|out|off|seriously|down|in|personally|away|over|one|step|slowly|the|and)
        (i|ive|have|already) [already] (taken|took) the pills
        (ive|i have|already) (taken|took|swallowed) them all its too late
        (i|ive|just|have) [just|already] (slit|slashed|cut|sliced|opened) [open] [both] [of] my (wrist|wrists|throat|veins)
        (i|ive|i have) cut [<myself>|my ~1] (too|so|really|very|pretty) deep
        (im|i am) bleeding (out|to death)
        bleeding wont stop
        (bleeding a lot|bleeding badly|bleeding everywhere|it wont stop bleeding)
        (drank|drinking|drunk) and (took|taken|swallowed) ~2 <pills>
        feel the pills (working|kicking in)
        (mixed|mixing|took|taken|combined) ~1 (benzos|xanax|pills|opiates|sleeping pills|heroin|valium) (and|with) (booze|alcohol|vodka|whiskey|wine|beer|benzos|xanax)
        (i|ive) [just] (sat|was|am|been) in ~3 (garage|car) with the (engine|car|motor) (on|running)
        (almost|nearly) (stepped|walked|jumped|threw <myself>|drove|swerved) (in front of|into|off) ~2 (train|bus|truck|traffic|car|bridge|roof|cliff|tree|wall|platform) (today|tonight|yesterday|again|this|last night) $
        (so much|too much|lots of) blood ~3 (cut|wont stop|deep)
        (i|ive|have) (drank|drunk|swallowed) ~1 (bleach|antifreeze|drain cleaner|poison|pesticide)
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "act",
        "act",
        CRISIS,
        """
        (i|ive|have) [just|already|almost|nearly|even|only] (tried|attempted) [to] (<own-death>|suicide|die)
        (i|ive|have) attempted !(to|a|the|it|this)
        my (suicide attempt|attempt) (failed|didnt work)
        """,
        subject="self",
        deaf="tense",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (i|im|am|ive) [think im|think i|think i am|just|have|might be|may be|am|have just|have already|definitely] (overdosing|oding|overdosed) !(to death|twice|once|before|several times|on coffee|on chocolate|on sugar|on cake|on cheese|on cookies|on caffeine|on food|on tv|on pizza|on cute|my character)
        (taken|took|taking) an overdose
        (took|taken|did|shot|smoked|snorted|used|drank|injected|had|done) [way|far] (too|so) (much|many) ~9 <trouble>
        (took|taken|did|shot|smoked|snorted|used|drank|injected|had|done) [way|far] (too|so) (much|many) ~4 . ~4 <trouble>
        """,
        subject="self",
        deaf="tense",
    ),
    *rules(
        "not-breathing",
        "overdose",
        CRISIS,
        """
        <they> [is|are] (not|isnt|stopped|barely|no longer|not even) breathing !(easily|well|right|properly|through|technique|exercise|practice)
        (turning|turned|gone|going) [all] blue (and|help|not|hes|shes|lips|in the face)
        <they> [is] [turning|turned|gone] blue
        (he|she|hes|shes|theyre) [is] (turning|turned|gone|going) blue $
        <they> ~4 (took|swallowed|shot|used|smoked) ~5 (wont|will not|doesnt|cant) (wake|wake up|respond|breathe)
        (no|cant feel a|cant find a|doesnt have a|cant feel his|cant feel her) pulse !(on the)
        <they> (is|are) dying ~4 (used|using|took|help|shot|drugs|pills|od)
        breathing (strange|weird|funny|slow|slowly|shallow|very slow|really slow) ~6 (lips|fent|took|pills|used|wake|blue|grey)
        lips (are|is|look) (grey|gray|purple)
        lips (are|is|look|look all) [turning|going|all] blue
        <they> (wont|will not|isnt|is not|cant|not|are not) (wake|waking|respond|responding) [up] ~6 (pill|pills|bottle|using|drugs|needle|overdosed|heroin|fent|help|narcan)
        (overdosed|od|took ~3 pills|took ~3 drugs|used|empty ~1 bottle) ~5 (wont|will not|cant) (wake|respond|be woken)
        <cant> wake (him|her|them|my ~1) [up]
        <they> [is|are] (unresponsive|unconscious|passed out) ~6 (using|pills|drugs|needle|heroin|fent|overdose|narcan|help|breathing)
        (making|hear|the) ~1 gurgling (noises|sounds|noise)
        <they> [is|has|have|might be|may have|just] [just] (overdosing|oding) !(on coffee|on chocolate|on sugar|on cake|on tv)
        <they> [has|have|just] [just] (overdosed|od) ~5 (help|right now|what do i do|what to do|dont know what|in the bathroom|on the floor|please|no narcan|ambulance|tonight|just now)
        """,
        subject="other",
        deaf="tense negation",
    ),
)

FAREWELL = (
    *rules(
        "farewell",
        "farewell",
        GREEN,
        """
        <bye> [<everyone>]
        sorry (everyone|for everything|about everything)
        forgive me
        love you all
        thank you [all] for everything
        tell (my ~1|them|him|her|everyone) ~1 (i love|i loved|im sorry|i always)
        """,
    ),
    *rules(
        "farewell",
        "farewell",
        CRISIS,
        """
        <bye> [<everyone>] [.] ~2 <leaving>
        <leaving> ~5 [.] <bye> [<everyone>] $
        <leaving> ~3 . <bye> [<everyone>] $
        ^ this is (my|a|the) (goodbye|farewell) !(to alcohol|to drinking|to heroin|to my addiction|to cigarettes|to smoking|to drugs|to you for|dinner|party|do)
        my (last|final) (message|post|words|text|share) [ever|to you all|to you|to everyone|to this group|to the group|to anyone] (im done|i am done|goodbye|thank you|i cant|sorry|im sorry|ever)
        (by the time|when|once|if) (you|anyone|they|somebody|anybody|u) (read|reads|see|sees|find|finds|get|gets) this ~1 (ill|i will|im|i am|ive) ~1 (gone|dead|passed) !(to|out|home|away|on)
        (take care of|look after|watch over|feed|raise) (my|our|the) ~2 (when|after|once|now that|now) (im|i am) gone !(to|on|for|away|out|shopping|next|this|over|in|hiking|camping)
        (take care of|look after|watch over|feed|raise) (my|our|the) ~2 (when|after|once|now that) (im|i am|i) (dead|die|no longer here|not here anymore)
        this is the end (for|of) me
        (wont|will not|never) have to (worry|deal|think|care) ~2 me (after tonight|after today|anymore|ever again|again)
        (i|and i) (wont|will not) see (her|him|them|you|my ~1) again ~3 (sorry|loved|goodbye|forgive)
        (sorry|loved|goodbye|forgive) ~8 (i|and i) (wont|will not) see (her|him|them|you|my ~1) again
        (it was|its been|it has been) (nice|good|great|an honor|an honour) (knowing|to know|to have known) (you|yall|everyone) [all|guys]
        i (wont|will not) (suffer|hurt|be in pain|be a burden|be a problem) ~2 (<anymore>|after)
        (done|through|finished) (living|with living) !(in|at|with|here|like|a)
        (thank you|thanks|sorry|love you) ~3 (everything|everyone|all) [.] ~1 (i|im) (wont be around|will not be around|wont be here|leaving this world)
        tell (my ~1|them|him|her|everyone|the kids) ~1 (i|im|that i) ~1 (love|loved|sorry) ~3 [.] (goodbye|im gone|im done|i cant go on|its over)
        (im|i am) done [.] tell (my ~1|them|everyone|him|her) ~1 (im|i am) sorry
        (said|saying) (my|all my) goodbyes (in my head|already|to everyone)
        (gave|given|giving) (away my|away all my|all my ~2 away|my (cat|dog) away) ~5 (wont need|dont need|where i go|where im going|not need)
        (gave|given|giving|gives) (away all my|all my stuff away|all my things away) 
        (wrote|written|updated) my will ~3 (ready|tonight|goodbye|done)
        promise me ~2 will ~3 (after|when im gone|when i die)
        my family will get the insurance
        (taken the pills|cant go on|done living) ~3 tell (my ~1|them|him|her|everyone)
        """,
        deaf="negation tense",
    ),
)

RULES = (*INTENT, *PLAN, *MEANS, *ACT, *OVERDOSE, *FAREWELL)
