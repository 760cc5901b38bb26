"""Life in danger now: means at hand, an act under way, an overdose."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

CRISIS, GREEN = Tier.CRISIS, Tier.GREEN

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
        (standing|sitting|stood|sat|im|i am|walking|drove|driving|parked|waiting|here|up) ~1 (on|at|to|by|near) ~4
            <edge>
        """,
    ),
    *rules(
        "means",
        "means",
        CRISIS,
        """
        <firearm> ~2 (to|in|against) my (head|mouth|temple|chest|chin)
        (noose|rope|belt|cord) ~2 (around|round|on) my neck
        (holding|been holding|cleaning|loading) (a|the|my|his|dads) <firearm> !(for|before|after|until|till|at the range)
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
        (<will>|want to|wanna|tempted to) ~1 (take|swallow|down) (all [of] (my|the|these|them|those)|the whole bottle
            |every one of them) [<pills>] $
        (<will>|want to|wanna|tempted to) ~1 (take|swallow|down) (all [of] (my|the|these|those)|the whole bottle
            of) [sleeping] <pills>
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
        (i|ive|just|already|have) (took|taken|swallowed|downed|drank|popped|ate) ~1 (all [of] (my|the|these|those)
            |the whole bottle of|a whole bottle of|whole bottle of|the whole pack of|every last one of my|too many
            |so many|way too many|a bunch of|a handful of|a lot of|a load of|half a bottle of) ~1 <pills>
        (took|taken|swallowed|downed|popped) <many> !(mg|mcg|ml|milligrams|milligram) ~1 <pills>
        (i|ive|just|already|have) (took|taken|swallowed|downed|popped) [the|a|an|my] (whole|entire|full) (bottle
            |pack|box|strip) !(of water|of wine|of milk|of juice|of vitamins|of beer|of soda|of tape|of coke|home
            |with|to)
        (i|ive|just|already|have) (took|taken|swallowed) (them all|it all|everything|all of them|the lot) !(back
            |to|with|for|home|from|out|off|seriously|down|in|personally|away|over|one|step|slowly|the|and)
        (i|ive|have|already) [already] (taken|took) the pills
        (ive|i have|already) (taken|took|swallowed) them all its too late
        (i|ive|just|have) [just|already] (slit|slashed|cut|sliced|opened) [open] [both] [of] my (wrist|wrists|throat
            |veins)
        (i|ive|i have) cut [<myself>|my ~1] (too|so|really|very|pretty) deep
        (im|i am) bleeding (out|to death)
        bleeding wont stop
        (bleeding a lot|bleeding badly|bleeding everywhere|it wont stop bleeding)
        (drank|drinking|drunk) and (took|taken|swallowed) ~2 <pills>
        (the|my) pills [are|is] [starting to] (kicking in|kick in|working)
        feel the pills (working|kicking in)
        (mixed|mixing|took|taken|combined) ~1 (benzos|xanax|pills|opiates|sleeping pills|heroin|valium) (and|with)
            (booze|alcohol|vodka|whiskey|wine|beer|benzos|xanax)
        (i|ive) [just] (sat|was|am|been) in ~3 (garage|car) with the (engine|car|motor) (on|running)
        (almost|nearly) (stepped|walked|jumped|threw <myself>|drove|swerved) (in front of|into|off) ~2 (train|bus
            |truck|traffic|car|bridge|roof|cliff|tree|wall|platform) (today|tonight|yesterday|again|this|last night)
            $
        (so much|too much|lots of) blood ~3 (cut|wont stop|deep)
        (i|ive|have) (drank|drunk|swallowed) ~1 (bleach|antifreeze|drain cleaner|poison|pesticide)
        """,
        subject="self",
        time="now",
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
        time="now",
        deaf="tense",
    ),
)

OVERDOSE = (
    *rules(
        "overdose",
        "overdose",
        CRISIS,
        """
        (i|im|am|ive) [think im|think i|think i am|just|have|might be|may be|am|have just|have already|definitely]
            (overdosing|oding|overdosed) !(to death|twice|once|before|several times|on coffee|on chocolate|on sugar
            |on cake|on cheese|on cookies|on caffeine|on food|on tv|on pizza|on cute|my character)
        (taken|took|taking) an overdose
        (took|taken|did|shot|smoked|snorted|used|drank|injected|had|done) [way|far] (too|so) (much|many) ~9 <trouble>
        (took|taken|did|shot|smoked|snorted|used|drank|injected|had|done) [way|far] (too|so) (much|many) ~4 . ~4
            <trouble>
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
        <they> [is|are] (not|isnt|stopped|barely|no longer|not even) breathing !(a word|easily|well|right|properly|through
            |technique|exercise|practice)
        (turning|turned|gone|going) [all] blue (and|help|not|hes|shes|lips|in the face)
        <they> [is] [turning|turned|gone] blue
        (he|she|hes|shes|theyre) [is] (turning|turned|gone|going) blue $
        <they> ~4 (took|swallowed|shot|used|smoked) ~5 (wont|will not|doesnt|cant) (wake|wake up|respond|breathe)
        (no|cant feel a|cant find a|doesnt have a|cant feel his|cant feel her) pulse !(on the)
        <they> (is|are) dying ~4 (used|using|took|help|shot|drugs|pills|od)
        breathing (strange|weird|funny|slow|slowly|shallow|very slow|really slow) ~6 (lips|fent|took|pills|used|wake
            |blue|grey)
        lips (are|is|look) (grey|gray|purple) !(from the|popsicle|lipstick|ice|lolly|paint|from a)
        lips (are|is|look|look all) [turning|going|all] blue
        <they> (wont|will not|isnt|is not|cant|not|are not) (wake|waking|respond|responding) [up] ~6 (pill|pills
            |bottle|using|drugs|needle|overdosed|heroin|fent|help|narcan)
        (overdosed|od|took ~3 pills|took ~3 drugs|used|empty ~1 bottle) ~5 (wont|will not|cant) (wake|respond|be
            woken)
        <cant> wake (him|her|them|my ~1) [up]
        <they> [is|are] (unresponsive|unconscious|passed out) ~6 (using|pills|drugs|needle|heroin|fent|overdose|narcan
            |help|breathing)
        (making|hear|the) ~1 gurgling (noises|sounds|noise)
        <they> [is|has|have|might be|may have|just] [just] (overdosing|oding) !(on coffee|on chocolate|on sugar|on
            cake|on tv)
        <they> [has|have|just] [just] (overdosed|od) ~5 (help|right now|what do i do|what to do|dont know what|in
            the bathroom|on the floor|please|no narcan|ambulance|tonight|just now)
        """,
        subject="other",
        time="now",
        deaf="tense negation",
    ),
)

RULES = (*MEANS, *ACT, *OVERDOSE)
