"""What is said in attacks on somebody here, and what is indecent."""

from moderation.screening.cues import cues

_PIECES = {
    "you-are": """
        (youre|ur|you are|u are|you all are|youre all|you guys are|you sound|you look|you act)
        [like|such|so|just|a|an|all|the|nothing but|really|fucking|always] [a|such a|bunch of]
    """,
    "insult": """
        idiot|idiots|moron|morons|loser|losers|retard|retards|imbecile|pig|scum|trash|garbage|bitch|bitches|cunt
            |asshole|dickhead|whore|slut
        |junkie|junkies|crackhead|piece of (shit|crap|trash)|bunch of (idiots|morons|losers|junkies)|waste of (space
            |air|oxygen)|coward
        |freak|subhuman|vermin|fuckface|bastard|prick|twat|wanker|clown|clowns|creep|creeps|liar|liars|fraud|hypocrite|hypocrites
            |snowflake|snowflakes|crybaby|crybabies|drama queen|attention (seeker|whore)|wimp|wimps|pussy|pussies|sissy
            |dumbass|jackass|jerk|psycho|lunatic|nutcase|nutjob|weirdo|dumbfuck|shithead|shitheads|douche|douchebag|tosser
            |skank|slag|degenerate|degenerates|parasite|parasites|deadbeat|lowlife|lowlifes|scumbag|scumbags|failure|disgrace
            |embarrassment|laughing stock|burden to everyone|drunk|druggie|lush|piss head|pisshead|waste of (skin|life|breath)|cow|hag|sow|fool|fools|halfwit|cretin|dipshit|numbskull|waster
    """,
    "nasty": """
        pathetic|disgusting|worthless|stupid|dumb|ugly|useless|whiny|fat|filthy|vile|repulsive|brain dead|stupid
            ass|dumb ass|ungrateful|entitled|lying|lazy|hopeless|spineless|gutless|insane|nuts|selfish|weak|weak minded|delusional|toxic|clueless|boring|annoying
    """,
}

INSULT = cues(
    "why-harassment-insult",
    0.85,
    """
    <you-are> ~1 <insult>
    <you-are> <nasty> [<nasty>] (<insult>|person|people|human|excuse|little) ~2
    <you-are> <nasty> $
    you people are (<nasty>|<insult>)
    you (<nasty>|fucking|little|total|complete|absolute) [<nasty>|little|fucking] <insult>
    you <insult>
    (shut|stfu) [the (fuck|hell)] [up] you ~2 <insult>
    (^|please|just|you|everyone|you all) shut (the (fuck|hell) up|your (mouth|face|trap))
    ^ stfu
    ^ [just|oh|please|well|then|so] (go fuck yourself|fuck off|screw you|go to hell) !(with|tobacco|nicotine|alcohol
        |cigarettes|addiction|cancer|depression)
    (go fuck yourself|go to hell you)
    ^ fuck (you|u) !(alcohol|addiction|heroin|cancer|disease|cravings|depression|anxiety|nicotine|cigarettes|coke
        |meth|booze|smoking|brain|tobacco|pills|hard)
    (nobody|no one|noone|none of us) (wants|likes|cares about|needs|asked) you
    (we dont|nobody) (want|need) you here
    you (disgust|sicken|repulse) (me|us|everyone)
    what a ~1 (<nasty>|<insult>) ~1 (<insult>|you are)
    get out of here you ~1 <insult>
    (^|just|please|for once|can you|could you|should|need to) (stop|quit) ~1 (whining|moaning|bitching|crying like|being [such] a
        (baby|pussy|bitch|wimp|drama queen)|being so (dramatic|pathetic|sensitive|weak)|feeling sorry for yourself|playing the
        victim)
    (^|just|please|you need to) grow (up|a pair|some balls|a spine) $
    (cry me a river|boo hoo|nobody asked you|who asked you)
    (nobody|no one|noone) (cares|gives a (shit|fuck|damn)) about (you|your|ur) ~2
    (youre|ur|you are) [just|only|clearly|obviously|always] (faking|faking it|making (it|this|that|things) up|lying|looking for
        attention|an attention) ~1
    you make me sick !(with worry|how)
    ^ [just] get over yourself
    you (<nasty>|fucking|little|total|complete|absolute|old|sad) [<nasty>|little|fucking|old|sad] [<nasty>] <insult>
    <you-are> [<nasty>|as] <nasty> (and|you|as|for|.) ~1 !(it happens)
    (^ shut it|zip it|shut your (mouth|face|trap|cakehole)|keep your ~2 mouth shut) ~1
    you people ~1 (make me (sick|puke|vomit)|disgust me|are the worst|are a joke|are idiots|are morons)
    (^|then|now|just|so|please|and) [you|just] (get lost|drop dead|piss off|sod off|bugger off|get bent|eat shit|rot in hell|burn in hell|go rot
        |crawl back (to|under|into) ~3)
    (youre|you are|ur|wow|lol) ~1 (dumb|stupid|thick|dense) as ~3
    how (dumb|stupid|pathetic|weak|selfish|thick) (are you|can you be|can you get)
    (everyone|everybody|we all|they all|nobody|no one|half this group) ~1 (hates|hate|is sick of|are sick of|is tired of|are tired of|laughs at|laughing at
        |pities) (you|u)
    (you|u) (suck|stink|reek) !(at|air)
    your (face|whining|voice|life|drama|excuses|sob story|story) ~1 (makes me|is a joke|is pathetic|is boring|bores|annoys|sickens|disgusts)
    you ~1 (ruin|ruined|spoil|wreck|poison) (everything|this group|every meeting|it for everyone|the group|the meeting|this room)
    (what is|whats) wrong with you ~1 <insult>
    (learn to|cant you) (read|shut up|take a hint) ~1 <insult>
    (^|lol|just) cry more
    (can|could|will) you [please] just stop (talking|posting|writing|sharing|existing) ~2
    [whole] (group|room|chat|circle) is [just] (full of|nothing but) ~2 (<nasty>|<insult>) !(energy)
    shut (up|it) (the lot of you|all of you|you lot)
    (lets all|everyone|everybody) [please] (ignore|laugh at|mock|avoid) (her|him|you|namehere)
    (dont|doesnt) (belong|fit in) here is you
    ^ you (dont|do not) (belong|fit in) here $
    """,
    _PIECES,
)

DEATH = cues(
    "why-harassment-told-to-die",
    0.97,
    """
    kys
    (^|go|just|please|should|better|can|favor and|favour and|drop dead and) (kill|hang|shoot|unalive|neck) (yourself
        |urself|your self|yourselves) !(if|or|when|by|because)
    (go|please|should just|hope you|hope u) (die|hang yourself|jump off a bridge|drink bleach|overdose|rot) !(on
        us|trying|for)
    (world|everyone|we|room|group) ~3 better (off without you|without you|if you were dead|if you died)
    you (should [just]|deserve to|need to) (die|be dead|overdose)
    (go|just|please|should) ~1 (drink|smoke|snort|starve|shoot|cut) yourself to death
    (you|u) [should|could] [just] (end it|end yourself|end your life|off yourself|do it already|jump) ~2 (nobody|no one|already|everyone|world|for us)
    (nobody|no one|who) would ~1 (care|miss you|notice|cry) if (you|u) (died|die|killed|were dead|were gone)
    (hope|wish) (you|u) [all] (die|rot|never wake up|died|were dead|had died)
    should (have never|never have|not have) been born
    (do us|do everyone|do the world) ~2 favor ~1 (die|kill|end|disappear|jump|leave and)
    ^ [just|please|oh] go (jump off|walk into|play in|step in front of) ~1 (something|bridge|cliff|roof|traffic|building)
    next time (do it properly|finish the job|get it right|make sure it works|succeed)
    (you|u) should (of|have) (died|stayed dead|stayed in ~2 coma|overdosed)
    """,
)

THREAT = cues(
    "why-harassment-threat",
    0.9,
    """
    (i will|ill|im going to|im gonna|i am going to|we will) ~1 (kill|hurt|beat|stab|shoot|destroy|end|punch|smash
        |find) (you|u) [and (hurt|kill|beat) you] !(a|the|some|another|something|one|in the next game|at)
    (i will|ill|im going to|im gonna) ~1 (beat|punch|kick|smash|break|bash) your (face|head|teeth|legs|skull|nose)
        [in]
    i know where (you|u) live $
    (watch your back !(when|while)|you better watch out|sleep with one eye open)
    (youre|you are|ur) dead (when|if|meat|man)
    (im|i am|were|we are) coming (for|after) you !(to)
    (youll|you will|youre gonna|youre going to|ur gonna) (regret|pay for|be sorry for|wish you) (this|that|it|ever|saying|coming
        |what you|hadnt)
    (ill|i will|im going to|im gonna) ~1 find out (where|who) you (live|work|are)
    (say|write|post) (that|it) again and ~1 (ill|i will|see|im)
    (id|i will|ill|i would|im gonna|im going to|gonna|someone should|somebody should) ~1 (slap|punch|smack|kick|beat|hit|choke|strangle|knock|deck) (you|u|your
        (face|head|teeth|ass)) !(up for coffee)
    (gonna|going to|will|ill) find you and ~2 (pay|hurt|kill|break|end|make|beat)
    (come|coming) (to|by|over to) your (house|place|work|home) and ~2 (break|burn|kill|hurt|beat|smash)
    (burn|blow|smash) ~1 your (house|car|place|face) ~1
    you wont be (laughing|smiling|so brave|so loud|talking) ~1 (when|once|after) (i|we|im) ~3
    (ill|i will|im going to|im gonna|we will|we can) make (your|ur) life [a|a living|pure] (hell|misery)
    (see|watch) what happens to you
    ^ [just|you] wait (until|till) i (find|see|get|catch) you
    (hospital|ground|grave|morgue) ~1 (because|cause|since) (thats|its) where (youre|you are) (going|headed)
    """,
)

SHAMING = cues(
    "why-harassment-shaming",
    0.7,
    """
    you (relapsed|slipped|failed|used|drink|drank) because (youre|you are|ur|of your) ~1 (weak|lazy|selfish|pathetic
        |stupid|weakness|worthless)
    once (a|an) (junkie|addict|drunk|loser|alcoholic) always (a|an) (junkie|addict|drunk|loser|alcoholic) ~1 you
    (youll|you will|you) never (change|recover|get clean|get sober|be anything|amount to)
    (you should be|arent you) ashamed of yourself
    (shame on you !(nicotine|addiction|tobacco|alcohol)|youre a disgrace|you are a disgrace)
    (addicts|people|junkies|drunks|alcoholics|losers) like you (never|always|dont|deserve|are|ruin|will)
    (youre|you are) a (terrible|bad|awful|horrible|disgusting|unfit|worthless) (mother|father|mom|dad|parent|person
        |wife|husband|son|daughter|human)
    how dare you ~3 (sober|clean|in recovery|member)
    (addicts|junkies|drunks|alcoholics|crackheads|druggies|drug users|druggie|users) [all] (should [all|just]|deserve to|can all) (die
        |be left to die|rot|be shot|be locked up|be sterilized|be sterilised|overdose|not get|not be saved)
    (addicts|junkies|drunks|alcoholics|crackheads|druggies|drug users) are [all|just|nothing but] (scum|trash|garbage|filth|disgusting
        |vermin|animals|parasites|worthless|subhuman|a waste|pathetic|zombies|criminals|liars and)
    you (deserve|deserved) (it|this|that|what (you got|happened|he did|she did|they did)|everything that|to (suffer|be alone|relapse
        |lose|rot|be miserable|fail)) !(all|so|and more|ride|congrat|congratulations|award|well done|chip|medal)
    you (asked for|had) it coming
    you asked for it $
    (its|this is|thats|it is|it was) [all] your own [damn|fucking|stupid] fault !(if|when)
    you (brought|did) (this|it) (on|to) yourself
    your (kids|children|family|wife|husband|parents|son|daughter) ~1 (better off without you|deserve better than you|should be ashamed)
    what kind of (mother|father|parent|mom|dad|mum|person|man|woman) (are you|does that|drinks|uses|leaves|would do)
    (no|small) wonder (your|nobody|no one|everyone|they|she|he) ~2 (left you|hates you|likes you|took your kids|took them|wants
        you|cheated)
    (hope|hoping|wish) (you|u) (relapse|overdose|od|fail|suffer|get hit|drink yourself|lose your|never get|end up alone|choke)
    you (dont|do not|never|didnt) [even] deserve (your (kids|children|family|wife|husband|chip|sobriety|job|life)|to (be here|be a|live|have|call|recover|be
        sober|be happy|be loved)|help|love|sympathy|respect|forgiveness|another chance|a second chance|a chance|any of us)
    (youre|you are|ur) [just|only|nothing but|still|really] a ~1 (drunk|addict|druggie|alcoholic|junkie|user|quitter|failure) ~3 (always|forever|nothing
        more|nothing else|never) ~2
    (youre|you are|ur) the reason (he|she|they|your|everyone|people|nobody|this group|the kids)
    (some|what a|great|nice) (mother|father|mom|mum|dad|parent|example|friend|husband|wife) you are
    (you|u) (relapsed|slipped|failed|drank|used) again [lol|haha|of course|how pathetic|pathetic|shocking|surprise] !(it is|its|and thats|that is|thank)
        (lol|haha|of course|how pathetic|pathetic|shocking|surprise|what a)
    (real|actual|true) (recovery|addicts|alcoholics|men|women|mothers|members) ~2 (not you|unlike you|you arent|dont act like you)
    your (kids|children|family|wife|husband|parents|son|daughter) ~1 deserve better than a ~1 (drunk|junkie|addict|loser|user|alcoholic)
    (no|small) wonder your ~1 (left|hates you|cheated|gave up on you|walked out|took)
    bet you (cant|wont|couldnt) [even] (last|make it|go) (a|one|two|#) ~2
    """,
    _PIECES,
)

INDECENT = cues(
    "why-harassment-indecent",
    0.9,
    """
    send [me|us] [some|your|a] (nudes|nude|naked pics|pics of your (body|tits|ass|feet)|a pic of your (body|tits|ass))
    show [me|us] your (tits|boobs|pussy|ass|body|dick|naked)
    (suck|lick|ride|sit on) my (dick|cock|face)
    (i|id|i would|wanna|want to|gonna) ~2 (fuck|bang|screw) you ~1 (so hard|hard|tonight|right now|good|baby|all night|senseless)
    (^|youre|you are|ur|so|hey) [so|such a] (sexy|hot babe|fuckable|hot) ~1 (wanna|want to|lets|come over|send|dm|babe)
    (nice|great|love your|those) (tits|boobs|rack) [you|on you|babe|girl|love]
    (what are you wearing (right now|tonight|under|$)|are you wearing (panties|a bra|underwear)|are you horny|youre making me horny|im hard for you)
    send [me] (something|anything) (sexy|dirty|naughty|spicy)
    ^ id (do|bang|shag|tap|smash) (you|that) $
    are you wearing (anything|much)
    (youre|you are|ur|you) ~1 (making|make|get|getting) me (hard|wet|horny) $
    (bet|wish) you ~3 naked
    (get|have|take) you (into bed|in my bed|into my bed|naked|undressed)
    """,
)

BARE = cues(
    "why-harassment-insult",
    0.6,
    """
    ^ [what a|such a|you|ur a|ok|lol|hey] [<nasty>|fucking|little] (loser|idiot|moron|cow|pig|bitch|asshole|dickhead|prick|twat|wanker|coward|crybaby|freak
        |clown|creep|scumbag|weirdo|psycho|slut|whore|cunt|retard|bastard|douchebag) $
    ^ [you|so|how|really] (pathetic|disgusting|worthless|spineless|gutless) $
    ^ (shut up|stfu|gtfo|kill yourself|kys|get out|fuck off|go away|shut up already|just shut up|oh shut up) $
    """,
    _PIECES,
)
"""What is said to somebody when it is all that is said."""
