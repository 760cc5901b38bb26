"""Danger to, from or with somebody else: abuse, threats, harm to others, and people the writer worries about."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

CRISIS, RED = Tier.CRISIS, Tier.RED

ABUSE = (
    *rules(
        "abuse",
        "abuse",
        RED,
        """
        (<they>|my ~1 <relative>) [has|have|just|always|still|keeps|often|is|was|are] [just] (hit|hits|hitting|beat
            |beats|beating|choked|chokes|strangled|strangles|punched|punches|punching|kicked|kicks|slapped|slaps
            |abuses|abusing|hurts|attacked|raped|rapes|molested|molests) (me|us|my kids|the kids|the baby|our kids
            |my (son|daughter|mom|mum|mother|sister|brother|dad)) !(out|off|deep|with|at|up to|in chess|with kindness
            |down to|up|off|on the shoulder|for the|out of my|over the head|to it|to the|back then|by|like a|again at)
        <they> [is|are|has been] (abusing|beating|hitting|raping|hurting|molesting) me
        <they> (is|are|gets|has been|was) (violent|abusive|physically abusive) (with|to|towards|toward|when|again
            |and)
        (was|been|got|being|am|im|just got) (raped|molested|sexually assaulted|sexually abused|strangled)
        (i am|im|am|being|getting|get|got|was) [being|getting] (abused|beaten|beaten up) (by|at home|every|again
            |last night|tonight)
        <they> (wont|will not|doesnt|does not) let me (leave|go out|out|see my|have my phone|call|sleep|eat) !(the
            table|it go)
        <they> [has been|keeps|keep|kept|started|is] (touching|groping) me
        (he|she|they|dad|stepdad|stepfather|uncle|father|mom|mother) [has been] (touches|touching|hurts|comes to)
            me (at night|when|in my bed)
        (scared|afraid|terrified) ~2 (he|she|they|my ~1) (will|is going to|might|may|gonna|ll) (hurt|hit|beat|kill
            |find|rape|choke) (me|us|the kids|my kids)
        <they> [has|have|just] [just] (pushed|threw|shoved|dragged|pinned) me (down|into|against|across|by|on|out
            of the car) !(to|for)
        hands (around|on|round) my (neck|throat)
        (comes|came|sneaks|coming) (into|in) my (room|bed) at night
        <they> (took|takes|hides|hid) my (keys|phone|passport|car keys) ~4 (cant get out|cant leave|phone|keys|wont
            let|locked)
        (afraid|scared|terrified) to go home
        (locked|hiding) in (the|my) (bathroom|bedroom|room|closet|car) ~3 (drunk|shouting|angry|screaming|yelling
            |violent)
        (bruises|black eye) (everywhere|all over|from|because)
        """,
        subject="self",
        deaf="tense",
    ),
)

THREATENED = rules(
    "threatened",
    "threat",
    CRISIS,
    """
    <they> ~1 (says|said|threatens|swears|swore|promised|keeps saying|told me) [he|she|they|hes|shes|hell|shell|theyll
        |that] [he|she] (is going to|going to|gonna|will|is gonna|would|wants to|to) [hunt me down and] (kill|shoot
        |stab|murder|hurt|burn) (me|us|my kids|the kids|him|her|them)
    (threatens|threatened|threatening|threats) to ~3 (kill|shoot|stab|murder|hurt|burn) (me|us|my ~1|the kids|our
        ~1)
    <they> ~1 (outside|at) my (door|house|window|place|apartment|home) ~4 (<weapon>|scared|hide|hiding|let me|help)
    <they> [has|have|had|put|pulled|pointed|got] [has] a (<firearm>|knife) ~4 (me|us|my|at|and)
    <they> (is|are) (trying|kicking|breaking) ~3 (break in|break the door|door down|my door|get in) !(the record)
    <they> broke in
    <they> ~1 (says|said) [if i leave|that|if i tell] ~2 (he|she|they|hell|shell) [will] ~3 (kill|shoot|stab|hurt)
        me
    will find me and (kill|hurt|shoot|beat) me
    (coming|coming over|on his way|on her way|come) ~2 to (hurt|kill|beat) (me|us|my kids)
    (hiding|hid|locked <myself>) ~2 (in|under) the (bathroom|closet|bedroom|basement|bed) ~6 (he|she|they|him|scared
        |help|gun|knife)
    ~1 (im|and im|i am) hiding in the (bathroom|closet|bedroom|basement)
    (put|holding|held|pointed|pointing) a (<firearm>|knife) (to|at|against) (my|me|us|her|the)
    """,
    subject="self",
)

HARM_OTHERS = (
    *rules(
        "harm-others",
        "threat",
        CRISIS,
        """
        (<i-will>|ill) ~1 (kill|shoot|stab|murder|strangle|behead) (him|her|them|someone|somebody|people|my [ex]
            <relative>|my ex|my ~1 <relative>|everyone|everybody|my boss|these people|you all) !(with kindness|in
            the game|haha|lol|for eating|if he tells|in this lobby|at chess|in this map|at|before the timer)
        (<i-will>|ill) beat (him|her|them|my ~1) to death
        (have|got|bought|with|holding) ~2 (<firearm>|<blade>) ~4 (going to|gonna|want to|wanna) ~1 (stab|shoot|kill
            |hurt|cut) (her|him|them|my ~1|someone|people)
        (want|going|gonna|wanna) [to] (hurt|kill|shoot) ~4 (bought|have|got|loaded) ~1 (<firearm>|<blade>)
        (going to|gonna|will|planning to|want to) shoot up (my|the|a|this|that) (work|school|office|place|mall|church
            |workplace)
        (going to|gonna|will|ill) (set|burn) ~2 (house|home|place) (on fire|down) ~3 (them|him|her|people|everyone
            |inside|with)
        """,
        subject="other",
    ),
    *rules(
        "harm-others",
        "threat",
        RED,
        """
        (want|wanna|need|feel like|urge|thinking about|thoughts of|thoughts about|fantasize about) [to] (kill|killing
            |hurt|hurting|stab|stabbing|shoot|murder|strangle) (him|her|them|someone|somebody|people|my [ex] <relative>
            |my ex|my ~1 <relative>|others|other people|my boss|my kids|my baby) !(with kindness|haha|lol|in the
            game|around)
        (<i-will>|ill) (hurt|harm) (someone|somebody|him|her|them|people|my kids|my wife|my husband|my baby|my child
            |my son|my daughter|others)
        (afraid|scared|worried|terrified) ~2 (i will|ill|i might|i may|im going to|im gonna|i could|id) ~1 (kill
            |hurt|harm|shake|stab|strangle|drop) (someone|somebody|him|her|them|people|my ~1|others)
        (smash|bash|cave|break) (his|her|their) (skull|head|face) in
        (make|making) (him|her|them|everyone) pay with their (lives|life|blood)
        voices (telling|tell|told) me to (hurt|kill|stab|attack) ~2
        feel like im going to (kill|hurt) (someone|somebody|him|her|them)
        """,
        subject="other",
    ),
)

CONCERN = (
    *rules(
        "other-wish",
        "wish",
        RED,
        """
        <they> [just|has|have|is|are|been|was] [just|really|been] (told me|said|says|saying|texted me|texted|wrote
            |writes|messaged me|admitted|keeps saying|confessed|told us) ~2 (wants|want|wanted|going|gonna|ready
            |rather|wish|wishes|thinking|feels|thoughts) ~3 (die|dead|<their-death>|<their-dying>|suicide|suicidal
            |not live)
        <they> [just|really|says|said|told me] [he|she|they] (wants|want|wanna) ~1 (die|be dead|<their-death>)
        <they> ~2 (says|said|told me|texted|wrote|keeps saying) ~3 (dont|doesnt|does not|didnt|do not) want to (live
            |be alive|be here|exist|wake up) [<anymore>]
        <they> (doesnt|does not|dont|do not) want to (live|be alive) <anymore>
        <they> [is|are|has been|have been|feels|seems|sounds|gets] [<surely>|very|feeling] suicidal
        <they> [is|are|has been] (talking|talks|thinking|thinks|joking) (about|of) ~1 (<their-dying>|dying|suicide
            |being dead)
        <they> [is|are|has been|keeps|started|was|has] [been] (cutting|hurting|harming|burning|starving) <themself>
            [again|on purpose|every|at night|since] !(shaving)
        (worried|scared|afraid|fear|think|know) ~4 (will|might|may|is going to|wants to|going to|could) ~1 (<their-death>)
        """,
        subject="other",
        deaf="tense",
    ),
    *rules(
        "other-intent",
        "intent",
        CRISIS,
        """
        <they> [just|is|are|has] [now] (threatening|threatened|threatens|planning|plans|about|going|gonna|wants|want
            |says|decided|ready) [to|he|she|they|hes|shes|theyre] [is|wants|will|going|gonna|are|plans] [to|going
            to] <their-death> ~1 (tonight|today|now|right now|tomorrow|soon|this weekend|if)
        <they> [is|are|has] [now|already] (threatening|planning|about|going|gonna|decided) [to] (<their-death>|<their-dying>)
        <they> [just] (told me|says|said|texted me|texted|wrote|wrote me|messaged me|called me and said) [that] (he
            |she|they|hes|shes|theyre|he is|she is|they are) [is|are] (going to|gonna|about to|planning to|ready
            to|will) (<their-death>|jump|die|do it)
        <they> ~1 (has|have) (a plan|a date|a gun|pills|a rope) ~1 (to (<their-death>|die)|and wants to die|and says)
        <they> (locked <themself>|is locked|is alone|sitting|is sitting|is) ~3 (with (a|the|his|her) (<firearm>|knife
            |pills)|on the (roof|bridge|ledge|tracks|edge)) !(to|of the house|fixing|working|painting)
        <friend> (said|says|saying|wrote) goodbye ~9 (phone|answer|answering|off|scared|worried|strange)
        (isnt answering|not answering|turned off ~2 phone) ~6 (cant live|goodbye|wants to die|kill|suicide)
        (has|have) a plan to <their-death>
        <they> [just|has|have|says he|says she|says they] [just] (took|swallowed|taken) (a bunch of|all [of] (his
            |her|their|the)|too many|the whole bottle|a bottle of|# ) ~1 (pills|meds|tablets|bottle|medication)
        <they> ~3 (says|said) (he|she|they) (took|swallowed|has taken) ~3 (pills|meds|tablets)
        (sent|texted|wrote|left|posted) ~3 (goodbye|suicide|farewell) (text|note|message|letter|post|messages) !(to
            (alcohol|drinking|smoking|gambling|cigarettes|nicotine|<drink>|<drug>|the bottle|booze|pills|food|sugar|my
            (addiction|addict|drug|habit|vice|disease|disorder|dealer|boss|landlord|desk|team|students|class|ex|old)))
        """,
        subject="other",
        deaf="tense",
    ),
    *rules(
        "other-act",
        "act",
        CRISIS,
        """
        <they> [just|has|have] [just|nearly|almost] (tried|attempted) [to] (<their-death>|suicide|die)
        <they> (slit|cut) (his|her|their) (wrist|wrists|throat)
        """,
        subject="other",
        deaf="tense",
    ),
)

RULES = (*ABUSE, *THREATENED, *HARM_OTHERS, *CONCERN)
