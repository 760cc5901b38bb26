"""Life in danger now: intent, a plan, a goodbye."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

CRISIS, GREEN = Tier.CRISIS, Tier.GREEN

INTENT = (
    *rules(
        "intent",
        "intent",
        CRISIS,
        """
        <will> ~2 <own-death>
        <will> [really|just] off <myself>
        (made up my mind|decided|decision) ~3 (<own-death>|die)
        (<own-dying>|dying) ~2 (tonight|today|tomorrow|this weekend|on <day>)
        <soon> ~3 (i|im) [am] [going to|gonna|will] (<own-dying>|<own-death>|die|be dead)
        tonights the night ~2 (die|end it)
        (<will>|i <want>) ~1 (die|overdose|jump|be dead) [~2] (tonight|tn|tomorrow|soon|this weekend|by morning|on
            <day>)
        (ready|going|decided|about) to (die|overdose on purpose) [and] [i|im] [am] (going to|gonna|will) do it
        (im|i am) [going to|gonna] do it ~2 (going to|gonna|ready to) (die|jump)
        (by|before|come) (tomorrow|morning|tonight|<day>|then|the morning|the weekend|christmas) ~1 (i will|ill|im
            going to|im gonna) be (dead|no more)
        (by|before|come) (tomorrow|morning|tonight|<day>|then|the morning|the weekend|christmas) ~1 (i will|ill|im
            going to|im gonna) be gone $
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
        hot dose !(of)
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
        (wont|will not|not going to|not gonna) be (here|alive|around) [<anymore>] (tomorrow|by morning|next week
            |in the morning|after tonight|much longer) $
        (wont|will not|not going to|not gonna) be alive ~1 (tomorrow|by morning|next week|in the morning|after tonight
            |much longer|when)
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

RESOLVE = rules(
    "resolve",
    "intent",
    GREEN,
    """
    <will> ~1 do it (tonight|now|today|tomorrow|this time|soon)
    almost time $
    tonight (is|might be) the night
    """,
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
        planning (my [own] (suicide|death)|my [own] exit !(from|out|interview|strategy|route)|<own-dying>|how to <own-death>|to ~1 (overdose|die))
        (know|picked|chosen|chose|decided|found|set) ~2 (how|where|when|day|date|bridge|way|method|place|tree) ~4
            (im going to do it|ill do it|im going to die|ill die|<own-death>|jump from|jump off|im going to jump
            |to jump)
        (painless|quickest|fastest|easiest|best|surest|good|quick|easy|peaceful|painful) (way|ways|method|methods)
            (to|of) (<own-death>|<own-dying>|die|dying|suicide)
        how (many|much) ~5 (to kill me|to kill <myself>|to end my life|would kill me|will kill me|could kill me|take
            to kill me|(pills|meds|of these|of them|it take|i need|<drug>) to (overdose|die)|be fatal|be lethal)
        (lethal|fatal|deadly) dose
        (how to|how do i|how can i|looked up|looking up|googling|googled|researching) !(ask|talk|speak|help|prevent
            |support|respond|explain|tell|discuss|write|teach|stop|deal|react) ~4 (noose|<own-death>|lethal
            dose|die painlessly|die without pain|die peacefully|die quickly)
        (going to|gonna|will|want to|wanna|planning to|about to|ill) ~1 (drive|crash|steer|swerve|run) (my|the|this)
            (car|truck|bike|motorbike) (into|off|against) (a|the|that|oncoming) (tree|wall|pole|bridge|cliff|traffic
            |lake|river|truck|barrier)
        (thinking|think|thought|thoughts) (about|of) ~1 (driving|crashing|swerving) ~2 (off the road|off a bridge
            |into a|into the|into traffic|into oncoming)
        (does|will|would) it hurt to (bleed out|hang|drown|die|suffocate)
        (mixing|mix|combining) ~3 (pills|meds|tablets|<pills>) (kill|kills|is enough|be enough) [you|me|someone]
        (googling|googled|researching|looking up|searching for|reading about) (ways|methods) [to die|to do it|out]
            $
        (going to|gonna|want to|wanna|about to|ill) ~1 (walk|jump|step|run) (in front of|into) (a|the|an) ~1 (train
            |bus|truck|traffic|lorry|car)
        """,
    ),
    *rules(
        "note",
        "farewell",
        CRISIS,
        """
        (wrote|written|writing|finished|left|leaving|typed|have) ~3 suicide (note|letter|notes|letters)
        my suicide (note|letter)
        (wrote|written|writing|finished|left|leaving|typed) ~2 (goodbye|farewell|final|last) (letter|note|message
            |letters|notes|messages) !(to (alcohol|drinking|smoking|gambling|cigarettes|nicotine|vaping|<drink>|<drug>|the bottle|booze|pills|food|sugar
            |my (addiction|addict|drug|habit|vice|disease|disorder|dealer|boss|landlord|desk|team|students|class|ex|old)))
        (i|ive|i have) [already|just|finally] (wrote|written) (the|my|a) note [already|for them|and] $
        (wrote|written) (the|my) note [already] (and|i|(to|for) (my !(teacher|boss|landlord|school|desk)|them|everyone|everybody|the (kids|family)))
        """,
        deaf="tense",
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
        (wrote|written|writing|left) ~1 (letters|notes|letter) [to|for] (everyone|everybody|my kids|my family|my
            parents|my wife|my husband|them all)
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
        ^ this is (my|a|the) (goodbye|farewell) !(to alcohol|to drinking|to heroin|to my addiction|to cigarettes
            |to smoking|to drugs|to you for|dinner|party|do)
        my (last|final) (message|post|words|text|share) [ever|to you all|to you|to everyone|to this group|to the
            group|to anyone] (im done|i am done|goodbye|thank you|i cant|sorry|im sorry|ever)
        (by the time|when|once|if) (you|anyone|they|somebody|anybody|u) (read|reads|see|sees|find|finds|get|gets)
            this ~1 (ill|i will|im|i am|ive) ~1 (gone|dead|passed) !(to|out|home|away|on)
        (take care of|look after|watch over|feed|raise) (my|our|the) ~2 (when|after|once|now that|now) (im|i am)
            gone !(to|on|for|away|out|shopping|next|this|over|in|hiking|camping|back|till|until|and back|ill be back|i am back
            |im back|the week|at)
        (take care of|look after|watch over|feed|raise) (my|our|the) ~2 (when|after|once|now that) (im|i am|i) (dead
            |die|no longer here|not here anymore)
        this is the end (for|of) me
        (wont|will not|never) have to (worry|deal|think|care) ~2 me (after tonight|after today|anymore|ever again
            |again)
        (i|and i) (wont|will not) see (her|him|them|you|my ~1) again ~3 (sorry|loved|goodbye|forgive)
        (sorry|loved|goodbye|forgive) ~8 (i|and i) (wont|will not) see (her|him|them|you|my ~1) again
        (it was|its been|it has been) (nice|good|great|an honor|an honour) (knowing|to know|to have known) (you|yall
            |everyone) [all|guys]
        i (wont|will not) (suffer|hurt|be in pain|be a burden|be a problem) ~2 (<anymore>|after)
        (done|through|finished) (living|with living) !(in|at|with|here|like|a)
        (thank you|thanks|sorry|love you) ~3 (everything|everyone|all) [.] ~1 (i|im) (wont be around|will not be
            around|wont be here|leaving this world) !(next|on <day>|for|this|until|till|because|in (june|july|august|may)
            |at)
        tell (my ~1|them|him|her|everyone|the kids) ~1 (i|im|that i) ~1 (love|loved|sorry) ~3 [.] (goodbye|im gone
            |im done|i cant go on|its over)
        (im|i am) done [.] tell (my ~1|them|everyone|him|her) ~1 (im|i am) sorry
        (said|saying) (my|all my) goodbyes (in my head|already|to everyone)
        (gave|given|giving) (away my|away all my|all my ~2 away|my (cat|dog) away) ~5 (wont need|dont need|where
            i go|where im going|not need)
        (gave|given|giving|gives) (away all my|all my stuff away|all my things away) 
        (wrote|written|updated) my will ~3 (ready|tonight|goodbye|done)
        promise me ~2 will ~3 (after|when im gone|when i die)
        my family will get the insurance
        (taken the pills|cant go on|done living) ~3 tell (my ~1|them|him|her|everyone)
        """,
        deaf="negation tense",
    ),
)

RULES = (*INTENT, *RESOLVE, *PLAN, *FAREWELL)
