"""A wish to die, a wish not to be here, no hope: the writer's own."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

WISH = (
    *rules(
        "wish",
        "wish",
        RED,
        """
        <want> ~1 (die|be dead|suicide|<own-death>|not exist|be in the ground|be with god)
        <want> [<surely>] (die|be dead)
        wanted to (die|be dead|<own-death>)
        <want> (stop existing|cease to exist|not be alive|not live)
        (thinking|think|thoughts|thought|fantasizing|fantasising|daydreaming|dreaming|obsessed|obsessing|talking
            <myself> out) (about|of|with|over) ~2 (<own-dying>|suicide|dying|being dead|<own-death>)
        (considering|contemplating|imagining|imagine|picturing|picture|visualizing|researching|planning) ~1 (<own-dying>
            |suicide|my [own] (death|funeral|suicide))
        (thinking|think|thoughts|thought|dreaming|imagining) (about|of) ways to (die|go|end it|<own-death>)
        ways to (die|<own-death>) !(of|laughing|alone)
        (hate|hating|regret) (being alive|that im alive|that i am alive|living)
        (disappointed|angry|upset|sad|annoyed|sorry) ~2 (still alive|im alive|i woke up|woke up)
        i (should|ought to) [just|really] (die|be dead|kill <myself>|end it)
        if i had a <firearm> ~3 (shot|shoot|kill|killed|dead|use it)
        (im|i am) ending (it|my life|things|everything) !(with|here|at|there|early|the)
        <cant> trust <myself> (to be alone|alone|tonight|with|not to)
        (suicidal|suicide|sewerslide) [and] ~1 (thoughts|ideation|urges|feelings|thinking)
        (im|i am|am|feel|feeling|felt|been|being|so|really|very|getting|still|again) [<surely>] suicidal
        ^ [so|really|very] suicidal [again|tonight|rn|right now|today|af|and] 
        suicidal (again|tonight|rn|right now|today|af)
        all i [can|do is] [only] (think|dream|dreaming) (of|about) ~2 (<own-dying>|dying|death|suicide)
        (<own-dying>|suicide|dying) is (all|the only thing|everything) i [can] (think|want)
        why <cant> i [just] die
        <cant> i just (die|be dead)
        (why|wish|if only) ~1 (dont i|didnt i|couldnt i|i could|i can) [just] (<own-death>|die|kill <myself>)
        (hope|pray|praying|hoping) ~2 i (die|dont wake up|never wake up) !(late|early|with|the|too|up|feeling|him
            |her|them)
        suicide (is|seems|feels|looks) [like] ~1 (only|best|way|option|answer)
        (better|rather) off dead
        (i|im|am) ready to die
        deserve to (die|be dead)
        (want|wanna) out of this life
        (im|i am) (going to|gonna) jump $
        wish (someone|somebody|god|something) would [just] (kill me|end me|take me|finish me)
        (death|dying|suicide) is (the|my|the last) [only] (way out|option|answer|solution|way)
        so [that] i (dont|wont|never|can never) wake [up] !(late|tired|sore|with|in the night)
        (favor|favour) if i (killed <myself>|died|was dead)
        just did it again . ~3 (cut|cutting|blades)
        clean from (cutting|self harm) ~6 (did it again|again today|slipped)
        (dying|death) (sounds|would be|seems|feels|looks) [like] ~1 (relief|rest|peace|peaceful|easier|better|answer
            |comfort|comforting|way out)
        (think|thinking|thoughts) (about|of) [how] (to die|jumping) !(in the|into the pool|on the|back|ship|to|up)
        (wish|wished) ~2 (my heart would stop|overdose had worked|pills had worked|attempt had worked|i had succeeded
            |it had worked|god would take me|i had died)
        (let|please) me [just] (die|not wake up|never wake up)
        (shouldnt|should not|dont deserve to|do not deserve to) be (alive|here <anymore>|living)
        (only|one) (thing|reason) (keeping|keeps) me (alive|from killing <myself>|from ending|from doing it)
        (so close|how close|close) [i am|im] to (ending it|the edge|killing <myself>|doing it|ending my life)
        only one way (out|to make (it|this) stop|to stop this|left)
        if i had the (courage|guts|means|nerve) ~3 (dead|kill|end|do it|gone)
        (rather|prefer to) die !(than)
        (rather|prefer to) die than ~1 (live|go on|wake|be here|be alive|stay alive|keep going|keep living|feel like|feel
            this|do another|suffer|spend another|see another|face another|carry on)
        (done|finished|through) with (being alive|living)
        <cant> (keep <myself> alive|imagine being alive|stay alive|survive (another|this|the) (night|day|week|one))
        not strong enough to (survive|live|stay|go on|keep going)
        (tired of|sick of) fighting to (stay alive|live|survive)
        (hope|pray|hoping|praying) ~5 (kills me|takes me|stops my heart|finishes me)
        (dont|do not) care if ~2 (kills me|kills <myself>)
        <dont> see how i (get|make it|survive|live) through (tonight|the night|this) alive
        (so easy|tempting|tempted) to (let go|step off|jump) of ~2 (railing|rope|edge)
        (do something|doing something) (stupid|bad|drastic|permanent|terrible) ~1 (to <myself>|to me|tonight|right
            now)
        (about to|going to|before i|gonna|might) do something (stupid|drastic|to <myself>|bad to <myself>|i cant
            take back|permanent)
        (urge|urges) to (end|die|jump|disappear)
        (scared|afraid|terrified) of what i (will|might|could|may|am going to) do
        (does|will|would|do) [you think] ~1 god (forgive|forgives) ~3 (kill|kills|suicide|suicides)
        woke up in [the] hospital again ~3 (sorry|work|failed)
        (tried|did) it with (a|the|my) (belt|rope|pills|razor)
        (go|leave) and never come back $
        kids deserve a ~6 i should be (gone|dead)
        i should be (dead|gone) $
        i am already (gone|dead) !(tired)
        im already dead inside
        (no one|nobody|noone) would ~1 (come to|show up at|cry at) my funeral
        (im|i am|im really|i am really|im just) not safe !(at the job|to drive)
        (not|dont feel) safe (with|around|from) <myself>
        (dont|do not) trust <myself> (around (the|my) (knives|pills|knife|gun|meds)|alone|with)
        (looking|staring) at the pills
        they would be relieved if i (died|was gone|was dead)
        everyone would be relieved if i (died|was gone|was dead)
        (tired|sick) of (living|being alive|life|existing) !(my|in|with|here|at|like a|a|alone|paycheck|on|off|under
            |life|out)
        """,
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        <dont> ~1 (want|wanna|wana|wish|care) [to] (live|be alive|exist|keep living|go on living|stay alive) !(here
            |in|at|with|there|by|near|on|next|like my|under|off|a|through|without)
        <dont> ~1 (want|wanna|wana) [to] (live|be alive|exist) (like this|in this world|on this earth|through this
            |without)
        <dont> ~1 (want|wanna|deserve) [to] (live|exist) 
        <cant> (live|exist) like this <anymore>
        (dont think|not sure|doubt|dont know if|dont see how) ~1 (ill|i will|i can|i) (make it|survive|get) (through
            |to|past) (the night|tonight|tomorrow|morning|the week|another day)
        <cant> live like this . 
        <cant> (live|exist) (<anymore>|another day)
        no (reason|point|will|desire) [left|for me] [for me] (to|in|of) (live|living|be alive|being alive|stay alive
            |go on|going on|existing)
        <dont> (see|have|know|find) ~3 (reason|point|purpose) (to|in|of) (live|living|be alive|being alive|stay alive
            |go on|going on|keep going|existing)
        """,
        deaf="negation",
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (want|wanna|need|wish) [to|i could] [just] ~1 go to sleep [and] (forever|never wake up|not wake up)
        (sleep|go to sleep) and (never|not) (wake up|wake)
        (want|wanna|need) the long sleep
        (planning|plan) my exit !(from|out|interview|strategy|route)
        (ready|want|wanna|going) to (check out|clock out) (for good|of life|forever)
        (want|wanna|going to|gonna) [to] (unalive|self delete|delete <myself>|off <myself>|ctb)
        (unaliving|offing) <myself>
        (thinking|think|thought|thoughts) (of|about) (ctb|catching the bus)
        (want|wanna) it [all] to be over (for good|forever)
        <own-dying> is the only (way|option|answer|thing)
        """,
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (voice|voices|head|demons|brain|mind|they) [in my head] [are|is|keep|keeps|just] (telling|tells|tell|told|saying|says
            |say|screaming|whispering|want|wants) [that|to] [me|i] [should|must|to] [just] (kill <myself>|hurt <myself>|end
            my life|<end-it>|slit|hang <myself>)
        (voice|voices) [in my head] [are|is|keep|keeps] (telling|tells|tell|told|saying|says|say) [that|to] [me|i] [should
            |must|to] [just] (do it|die|end it|jump|cut)
        """,
        deaf="said",
    ),
    *rules(
        "wish",
        "wish",
        RED,
        """
        (tell|tells|told|telling) me to <own-death> [.] [and|so|but|maybe] [and|so] [i think|maybe|honestly] (i will|ill|im
            going to|im gonna|i am going to|i want to|i should|i might)
        """,
        deaf="said tense",
    ),
    *rules(
        "slang",
        "passive",
        AMBER,
        """
        kms
        ^ (just|please|ugh|somebody|someone|pls|god) (kill|shoot|murder) me
        ^ (kill|shoot|murder) me
        (please|just|somebody|someone) (kill|shoot|murder) me
        (im|i am) going to die
        """,
    ),
)

PASSIVE = rules(
    "passive",
    "passive",
    AMBER,
    """
    wish [that] i (was|were|am) (dead|gone|never born|not alive|not here)
    wish [that] (i had|id|i) (never been born|never existed|died|wasnt born|didnt exist|wasnt alive|wasnt here)
    wish i could [just] (die|disappear forever|stop existing|not exist|fall asleep and)
    (want|wanna|need) [to] [just] (disappear|vanish|be gone|cease) $
    (want|wanna|need) [to] [just] (disappear|vanish|be gone) (forever|for good|and never|from this world|from the
        world|from everything)
    <dont> [<surely>] (want|wanna|wana) [to] be here <anymore> !(so we|in this town|because the|its cold|its boring
        |this town)
    <dont> [<surely>] (want|wanna|wana) [to] (be here|wake up) $
    <dont> [<surely>] (want|wanna|wana) [to] wake up (tomorrow|anymore|again|in the morning)
    (hope|pray|wish|hoping|praying) [that] [god] i (dont|never|didnt|wont|do not) wake [up] !(up|late|early|with
        |them|the|him|her|too)
    (everyone|everybody|they|you|world|family|kids|people|husband|wife|all) ~2 [is|be|are] better off (without me
        |if i was|if i were|if i wasnt|if im not|when im)
    (world|everyone|things|place|life|family) ~2 better without me
    (nobody|no one|noone) (would|will|d) (miss|notice|care|even notice) ~2 (gone|died|dead|disappeared|die|me|killed)
    (easier|better) [for (everyone|everybody|them|you all|my family|all|the kids)] if i (died|was dead|were dead
        |wasnt|werent|was not|were not) (around|here|alive|there)
    (easier|better) if ~3 (hit me|i died|i was dead|i were dead|i was gone|i disappeared|i just died)
    (dont|do not) care (if|whether) i (live|die|wake|exist|ever wake)
    (life|living) (isnt|is not|aint) worth anything
    (life|living) (is|isnt|is not|aint|not) [not] worth (living|it <anymore>|the pain)
    (not|isnt|aint|never) worth living
    nothing [left] to live for
    i want out $
    <cant> see <myself> (surviving|living|alive|making it) !(on|without)
    (time|ready) for me to go . ~3 (suffered|tired|done)
    suffered enough
    (dead inside|numb) and (want|scare|i scare|cant)
    i scare <myself>
    (point|use) of (staying|being|keeping <myself>) alive
    rather be dead
    (sick|tired) of (living|everything|fighting|it all) ~2 (want it|stop|like this)
    want (it|everything|this|the pain) [all] to (stop|end|be over) !(raining|snowing)
    (im|i am|i feel like|am) [just|such|only] a burden
    (wouldnt|would not) mind (dying|being dead|if i died|not waking)
    """,
    deaf="negation tense",
)

HOPELESS = rules(
    "hopeless",
    "hopeless",
    AMBER,
    """
    <cant> (do this|do it|go on|keep going|take it|take this|cope|keep doing this|live like this|handle this|handle
        it|deal|stand it) <anymore>
    <cant> (go on|keep going) !(holiday|for|with|a|the|to|my|at|because|until)
    <cant> (go on|live|carry on|continue) like this
    <cant> do life
    <cant> take (it|this) $
    (lost|losing|have no|no|without|given up|giving up) [all] hope !(you|to see|it|that|for the)
    (hopeless|worthless) and
    (im|i am|feel|feeling|completely|everything is|its all|so|totally|my life is) [so|completely|totally] (hopeless
        |worthless|pointless)
    no (way out|future|hope left|hope for me|way forward) !(of this|of the|of here|of that)
    <dont> see (a|any) (future|way out|way forward)
    (whats|what is) the (point|use) ~1 (of (living|life|going on|anything|trying|it all|being|me)|anymore|in living
        |in life)
    no point [in] (anything|living|trying|going on|life|me|anymore) !(printing)
    (nothing|it|things|life) (will|wont|is going to|never|isnt going to) [never|ever] (get better|gets better|change
        for me|be ok|be okay|improve)
    never get better
    (give|giving|gave|given) up on (life|living|everything|myself|me)
    (want|wanna|ready) to give up !(smoking|drinking|sugar|coffee|weed|porn|meat|caffeine|my|the|on this|for lent)
    i give up $
    (im|i am|so) done (with life|fighting|trying|with everything|with it all|with all of it)
    my life is (over|ruined|pointless|worthless|meaningless|finished)
    trapped and ~3 no way out
    everything is (lost|pointless|meaningless|over)
    (nothing|nobody) left [for me] !(to|in|at|over|of)
    (beyond|past) (help|saving|hope)
    """,
    deaf="negation tense",
)

RULES = (*WISH, *PASSIVE, *HOPELESS)
