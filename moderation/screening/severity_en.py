"""What the Columbia scale asks about, as it is said in English: signs for the model of severity, not evidence of their own.

Each group of phrases is one sign. What a sign means for the severity of a post is learnt (`severity_training`), so a group may hold
phrases that say little by themselves. Levels: Columbia-Suicide Severity Rating Scale (Posner et al. 2011).
"""

from __future__ import annotations

from collections.abc import Mapping

from moderation.screening.languages.en.shape import phrase
from moderation.screening.phrases import Phrase, listed

_WRITTEN = {
    "attempted": """
        (tried|attempted|attempting|tryna) ~1 to ~1 (<own-death>|die|od|overdose|jump|hang|drown|poison)
        (tried|attempted|attempting) [at] (<own-dying>|suicide|hanging|overdosing|jumping|drowning|it)
        (suicide|suicidal|failed|previous|prior|past|botched|unsuccessful|aborted|interrupted) (attempt
            |attempts)
        (my|an|another|first|second|third|fourth|last|latest|recent|multiple|several|few|many|two|three|four
            |five|#) ~1 (attempt|attempts)
        (attempt|attempts) ~2 (failed|didnt|did not|was|were|before|ago|didnt work)
        (attempted|tried) (before|again|twice|once|suicide|multiple|several|many|last|two|three|#)
        (survived|failed) ~3 (attempt|overdose|suicide|hanging|fall)
        (rope|noose|belt|branch) (snapped|broke|slipped)
        (i|ive|i have) ~1 (overdosed|oded|hanged <myself>|hung <myself>|shot <myself>|poisoned <myself>)
        (last|first) time i (tried|attempted)
        tried to ~1 (bleed|suffocate|drown|strangle|choke|hang|overdose|od|end|slit|cut my)
        (attempted|committed|tried it|did it|oded|overdosed) (today|yesterday|tonight|last|again|#|an hour|a
            few|recently)
        (do|did|doing|try|trying|tried|attempt|attempting) ~1 again
    """,
    "hospital": """
        (hospital|hospitals|psych ward|ward|icu|inpatient|er|grippy|mental hospital|ambulance|paramedics
            |sectioned|hospitalized|hospitalised|institutionalized)
        (admitted|committed|discharged|released) ~2 (hospital|ward|involuntarily|unit)
    """,
    "doing": """
        (im|i am|currently|sitting|standing|walking|driving|here) ~5 (bridge|edge|rooftop|roof|ledge|train
            tracks|tracks|cliff|overpass|railing|station|parking garage)
        (put|tied|tying|have|had|holding|with|pressed) ~4 (noose|rope|belt|gun|knife|blade|bag|barrel|cord
            |pistol) ~5 (neck|head|throat|mouth|temple|wrist|chest|ceiling|door|hand)
        (around|round|to) my (neck|throat|temple)
        (slit|slashed|sliced|cut) ~2 (wrist|wrists|throat|artery|arteries|veins|vein)
        (bleeding|bled|blood) ~3 (out|everywhere|bathtub|floor|loss)
        (loaded|cocked) ~2 (gun|pistol|rifle|shotgun)
        (walked|walking|stepped|went|drove|driving|climbed|jumped) ~5 (ocean|sea|traffic|train|bridge|edge|roof
            |tracks|tree|river)
        (choked|strangled|choking|strangling) <myself>
    """,
    "prepared": """
        (wrote|written|writing|write|finished|typed|typing|recorded|leave|leaving|left|drafted) ~4 (note|notes
            |letter|letters|goodbyes|suicide note|last will)
        (everything|all|stuff|things) [is|are] (ready|prepared|set|planned|in place|in order|arranged)
        (set|picked|chose|chosen|decided|have) ~2 (date|day|spot|place|location)
        (practiced|practicing|practised|rehearsed|tested|test run|dry run|researched|researching)
        (my affairs|funeral|insurance|rehome|rehomed)
        (looked up|looking up|googled|googling|searched|searching|found) ~5 (method|methods|ways|dose|how to
            |lethal|online)
        (my|all my|the|notes) notes ~1 (and|are|written|ready|left)
        (method|note|will|plan|spot) ~2 (ready|set|prepared|that (should|will|would) work)
    """,
    "planned": """
        (plan|plans|planned|planning) ~3 (<own-death>|<own-dying>|die|kill|suicide|it|on|out|to)
        (have|had|got|made|making|ive) ~1 plan
        plan ~1 (for|on|is|of) (<day>|tonight|tomorrow|how|when|next|the)
        (today|tonight|tomorrow|<day>|this) is the (day|night|one|last)
        (as soon as|right after|after i|once i|when i) ~5 (typing|post|posting|home|graduate|exams|semester
            |work|finish|done|18|sleep)
    """,
    "intending": """
        (i will|ill|im going to|im gonna|i am going to|imma|gonna|going to|about to|ima) ~2 (<own-death>|do it
            |die|jump|od|overdose|hang|shoot)
        before i (go|die|leave|do it)
        (might|may|gonna|will|probably|ill) ~1 (<own-death>|do it|end it)
        (dont|do not) know [if] ~2 (survive|make it|see|last|alive) ~3 (tonight|tomorrow|week|year|day)
        (wont|will not|not going to|not gonna) ~1 (make it|live|survive|wake|see)
    """,
    "asking how": """
        (painless|painlessly|quickest|easiest|fastest|lethal|lethality|fatal|least painful|most effective
            |surefire|foolproof)
        (best|easy|quick|good|peaceful|painless|any) ~1 (way|ways|method|methods) ~1 (to|of|out)
        (way|ways|method|methods|how) to (die|<own-death>|od|overdose|hang|drown)
        (how many|how much|how long|how high|what dose|what dosage|what pills|which pills) ~8 (<pills>|pills
            |die|kill|mg|take|overdose|fatal|dead|death|jump|fall|work)
        (will|would|could|can|does|do) ~6 (kill me|kill you|be enough|be fatal|actually work|do the job)
        (without|make it look) ~4 (suicide|accident)
        (how|what|which|where) ~8 (die|dead|kill <myself>|suicide|hang|overdose|od|lethal|fatal|death|noose
            |rope)
        (hanging|jumping|drowning|overdosing|helium|nitrogen|shooting|poison|bleach) ~5 (hurt|painful|pain
            |painless|quick|fast|work|take|death)
    """,
    "means named": """
        (overdose|overdosing|od|pills|tylenol|paracetamol|ibuprofen|aspirin|benadryl|insulin|antidepressants
            |sleeping pills)
        (hang|hanging|hanged|noose|rope)
        (gun|shotgun|rifle|pistol|bullet|bullets|shoot|shooting)
        (jump|jumping|jumped|bridge|building|roof|cliff)
        (train|tracks|traffic|truck|car accident)
        (drown|drowning|bleach|poison|cyanide|nitrite|helium|nitrogen|exhaust|carbon monoxide|antifreeze)
        (wrist|wrists|veins|artery|arteries|throat)
    """,
    "wishing": """
        (want|wanna|wish|wanted|wishing|rather|ready|hope) ~2 (die|dead|be dead|disappear|not exist|stop
            existing|never existed|cease|gone|died)
        (wish|wished) ~2 (never|wasnt|werent|not|hadnt) ~1 (born|alive|exist|existed|wake)
        (dont|do not|didnt|no longer) (want|wanna) ~2 (live|alive|exist|be here|be alive|wake up|go on|living)
        (tired|sick|exhausted|done|fed up) (of|with) (living|life|being alive|existing|this life|everything|it
            all|fighting)
        (hate|hating) (living|being alive|life|my life|existing|existence|waking up)
        (never|not) (wake|waking) up
        (fall asleep|go to sleep|die in my sleep|sleep forever|hit by a|get cancer|heart attack)
        (no|any) (reason|point|purpose) (to live|in living|to go on|to stay|living|to keep)
    """,
    "thinking": """
        (thinking|think|thought|thoughts|fantasize|fantasizing|daydream|contemplating|contemplate|considering
            |considered|consider|dream|dreaming|debating|urge|urges|obsessed|imagine|imagining) ~3 (suicide
            |<own-dying>|<own-death>|dying|death|ending it|being dead)
        (suicidal|suicide ideation|suicidal thoughts|ideation|intrusive thoughts)
        (want|wanna|wanted|feel like|need) ~2 (<own-death>|<own-dying>)
        (should|might|could|may) ~1 (just) ~1 (<own-death>|die|end it)
    """,
    "holding back": """
        (wont|wouldnt|would never|never|not going to|not gonna|dont plan|no plan|no plans|no intention|no
            intent|dont intend|not planning|cant) ~4 (do it|<own-death>|act on|suicide|go through with|follow
            through|attempt|actually do)
        (too) (scared|afraid|much of a coward|weak|cowardly|pussy|chicken|lazy|tired) ~2 (to|of|for)
        (guts|courage|balls|bravery|strength|nerve) ~1 (to)
        (coward|cowardly|pussy|chicken)
        (only|thing|things|reason|whats|what) ~4 (stopping|keeping|holding|stops|keeps) me
        (not|isnt|im not) ~1 suicidal
        (scared|afraid|terrified|fear) (of|to) (dying|death|pain|failing|fail|die|the pain|whats after|hell)
        (couldnt|cant|dont want to) ~2 (do that to|hurt|leave|traumatize) ~2 (family|mom|mum|parents|them|her
            |him|kids|sister|brother|cat|dog|mother)
        (passively|passive|in theory|hypothetically)
        not ~3 (suicide|suicidal|<own-death>|<own-dying>|attempting)
        (dont|do not|didnt|never) (want|wanna|wanted) to (die|<own-death>|be dead|actually die)
        (regret|regretting|regretted|glad|relieved|thankful|grateful)
        (stopped|stop|talked) ~1 (<myself>|me out)
        (still|just) ~1 (scared|afraid|hesitant|unsure)
    """,
    "of others": """
        (my|his|her|a|our|the) ~1 <relative> (killed|committed|hung|hanged|attempted|tried|overdosed|shot
            |jumped|wants|is suicidal|took)
        (lost|losing|miss) (my|a|him|her) ~2 [<relative>]
        (he|she|they) (killed|attempted|hung|hanged|overdosed|committed|tried to <their-death>|took (his|her
            |their))
        (help|save|support|worried about|talk to|afraid for) ~2 (him|her|them|<friend>)
        (<their-death>|<their-dying>)
        <relative> ~4 (attempted|attempt|tried to|overdosed|killed <themself>)
        (his|her|their) (attempt|life|suicide|note|death|body|funeral)
    """,
    "self harm": """
        (cut|cutting|burn|burning|hurt|hurting|harm|harming|hit|hitting|scratch|scratching) <myself>
        (self harm|selfharm|sh|self harming|self injury|scars|relapsed|razor|razors|blade|blades)
    """,
    "past": """
        (years|months|weeks|days|year|month|week|hours|hour|nights) ago
        (last|past|previous) (year|month|week|night|summer|winter|time|few|two|spring|weekend|friday|sunday
            |december|november)
        (when|since) i was (#|a kid|a child|little|young|in|about|around|like)
        (used to|back in|in <year>|back then|yesterday|earlier today|this morning)
    """,
    "today": """
        (tonight|right now|today|rn|currently|this moment|any minute|any second|this very)
        (tomorrow|this week|this weekend|soon|next week|next month)
    """,
    "hopeless": """
        (hopeless|worthless|useless|pathetic|failure|loser|burden|numb|empty|alone|lonely|pointless|meaningless
            |trapped|miserable)
        (better off|burden to|no one (cares|loves|would)|nobody (cares|loves|would)|no future|no hope|no way
            out|no friends|give up|giving up|gave up)
        (cant|cannot|can not) (do this|take it|take this|go on|keep going|handle|cope|live)
    """,
    "daily trouble": """
        (job|work|boss|fired|rent|debt|money|homeless|bills|unemployed)
        (girlfriend|boyfriend|wife|husband|ex|breakup|broke up|divorce|relationship|cheated|rejected)
        (school|college|exam|exams|grades|university|uni|class|homework|gpa)
        (parents|mom|mum|dad|family|mother|father|sister|brother)
        (therapist|therapy|psychiatrist|meds|medication|diagnosed|bipolar|bpd|adhd|autistic|ptsd|depression
            |anxiety)
        (hotline|helpline|988|crisis line|text line|samaritans)
    """,
    "getting help": """
        (advice|need help|please help|any tips|need someone|someone to talk|talk to me|anyone|anybody|vent
            |venting|rant)
    """,
    "unsure": """
        (not sure|unsure|maybe|might|perhaps|idk|dont know|i guess|probably|part of me|half of me)
        (am i dying|will i die|gonna die|going to die|am i going to be|will i be ok|will i be okay|is this
            enough|is it enough)
        (someone|anyone|anybody|please) ~3 (stop me|talk me out|save me|help me|convince me)
    """,
    "death imagined": """
        (imagine|imagining|fantasize|fantasizing|picture|picturing|daydream|visualize|visualizing|dream
            |thinking|think|thought|thoughts|thinking about|urge|urges|want|wanna|tempted|considering
            |contemplating) ~4 (jump|jumping|jumped|hang|hanging|shoot|shooting|stab|stabbing|slit|slitting|cut
            my|cutting my|driving|crashing|drown|drowning|overdose|overdosing|oding|od|gun|rope|bridge|traffic
            |train|bus|pills|blow my|wall)
        (i could|i would|id|i should|could) [just|probably|easily] (jump|hang|shoot|drown|overdose|od|take
            |drive|step|slit)
        (if i) ~4 (gun|pills|rope|jumped|overdosed|access)
    """,
    "aftermath": """
        (it|that|they|rope|noose|pills) (didnt|did not|never) (work|kill me|succeed)
        (stomach pumped|pumped my stomach|activated charcoal)
        (found|saved|stopped|caught|cut) me ~4 (before|in time|hanging|unconscious|down|while)
        (shouldve|should have|wish i had|wish i) (died|succeeded|stayed dead)
        (i failed|i survived|im still alive|still alive|woke up alive|failed again|tried and failed|tried .
            failed|even fail)
        (should have|shouldve) [just] (done it|jumped|finished|let)
        (wake|woke|waking) up ~6 (hospital|er|vomit|alive|ambulance|feeling)
        (threw|throwing|vomited|vomiting|puked) ~2 up
    """,
    "gave up on it": """
        (almost|nearly) (did it|died|killed <myself>|jumped|went through|succeeded|bled out)
        (chickened|pussied|backed|bailed|wimped) out
        (couldnt|could not) (go through with it|bring myself|pull the trigger|jump|do it)
    """,
    "swallowed": """
        (took|taken|swallowed|downed|drank|ingested|popped|chugged|taking|swallowing) ~5 (<pills>|bottle|pills
            |pill|box|bleach|antifreeze|mg)
        (already|just) ~2 (took|taken|swallowed|done it|did it|jumped|cut)
        (took|taken|drank|swallowed|ate|downed|ingested|take|consumed|taking|drinking) ~5 (#mg|#mgs|#g|mg|mgs
            |milligrams|grams)
        (took|taken|drank|swallowed|downed|ate) ~2 (#|ten|twenty|thirty|forty|fifty) ~3 (<pills>|pill|bottles
            |bottle|tabs|mg|of)
        (took|taken|drank|swallowed|downed|ate) ~3 (bottles|pack|packs|handful|whole|entire|all [of] my|a bunch
            of|everything)
        (swallow|swallowing|overdose on|overdosed on|oded on) ~4 (pills|pill|meds|medication|tablets|<pills>)
    """,
    "right now": """
        (hope|hoping|pray|praying) ~2 (it works|this works|works|kicks in|this time)
        (overdosing|oding|<own-dying>|dying|bleeding out|doing it) ~2 (right now|rn|now|as i|as we)
        (ab|about|abt) to ~1 (<own-death>|die|od|overdose|jump|do it|end)
        by the time (you|u|anyone|this|yall|someone|they)
    """,
    "means at hand": """
        (bought|ordered|buying|ordering|purchased|collected|collecting|saved|stockpiled|stockpiling|hoarding
            |hoarded|stole|borrowed) ~5 (<weapon>|gun|shotgun|<pills>|pill|helium|nitrogen|sodium|nitrite|ammo
            |bullets|razors|charcoal)
        (have|got|i own|access to|grabbed|made|tied|making) ~4 (noose|rope|gun|shotgun|pistol|pills|bullets
            |helium|exit bag)
        (got|have|bought|found|buy|order|ordered|get) ~5 (tank|exit bag|cyanide|poison|noose|rope|gun|pills
            |ammo|nitrite|online)
    """,
    "farewell": """
        (suicide|goodbye|death) (note|notes|letter|letters)
        (gave|giving|give) ~3 away [my]
        (said|saying|say|told) ~3 (goodbye|goodbyes|farewell)
        (suicide|goodbye) (letter|note|video|message)
        (give|gave|giving|given|donate|sell|selling|sold) ~4 (away|belongings|possessions|my things|my stuff)
        (goodbye|farewell|bye) ~2 (everyone|world|all|earth|reddit|guys|cruel)
        (see you|meet you) ~3 (other side|heaven|hell)
        (wont|will not) be (here|alive|around)
        (im sorry|forgive me|i love you) ~3 (mom|mum|dad|everyone|all|goodbye)
        (before|when|after) im (gone|dead)
        (thanks|thank you) ~1 for everything
    """,
    "date": """
        (on|by|before|until|till) (the #|my birthday|new years|christmas|january|february|march|april|june|july
            |august|september|october|november|december|my # birthday|<day>)
        (deadline|my date|the date|countdown|exit date|chosen day)
        (#|few|two|three|one|couple) ~1 (days|hours|weeks|months|minutes) (left|from now|until|to live)
        (last|final) (day|night|post|time|message|goodbye|words|meal|week|birthday|christmas)
        this is (it|goodbye|my last|the end)
        (in|within) (#|one|two|three|four|five|six|seven|a few|a couple|a) ~1 (hours|days|weeks|months|week
            |month|day|year)
        (january|february|march|april|june|july|august|september|october|november|december) (#th|#st|#nd|#rd|#)
        (the #th|the #st|the #nd|the #rd|#th of|#st of|my birthday)
        (the|my) ~1 (date|day) ~3 (coming|set|is|for|approaching)
    """,
    "soon": """
        (<own-death>|<own-dying>|do it|doing it|die|jump|overdose) ~5 (tonight|tomorrow|tn|today|this week|this
            weekend|next week|next month|this month|soon|when i get|after christmas|before)
        (tonight|tomorrow|this weekend|today|next week|on monday|on tuesday|on friday|on sunday) ~6
            (<own-death>|<own-dying>|do it|die|jump|end)
        (<own-dying>|jumping|hanging|shooting|drowning|cutting|slitting|overdosing|hang|jump|shoot) ~6 (tonight
            |tomorrow|tmr|tmrw|tn|today|soon|now|rn|this evening|later today|in the morning)
        (tonight|tomorrow|tmr|tmrw|later|this evening|after work|after school) ~6 (im|i am|i will|ill|gonna
            |going to) ~4 (<own-dying>|<own-death>|hang|jump|die|end|suffocate|drown|shoot|cut)
        (be|supposed to be|will be|ill be) dead ~3 (days|hours|week|weeks|tomorrow|soon|morning|then|by|in)
    """,
    "decided": """
        (im|i am|finally) ~1 (ready|prepared|determined|doing it|killing <myself>|going through with)
        (made up my mind|my mind is made|decided|decision|no turning back|no going back|point of no return)
        (nothing|no one|nobody) ~1 (can|will|could) (stop|save) me
        (my|the|its|is) ~1 time ~2 (go|come|up|close|leave|end|has come)
        (its|it is) [finally|just] time
        (ive|i have|i) (decided|accepted|chosen|made the decision|made peace)
        (made|at|making) peace with
        looking forward to ~2 (dying|death|it being over|the end)
        (will|want|desire|reason) to live (is gone|anymore|left)
        (only|best|right) (thing|way|option|choice|solution|answer) ~2 (to do|out|left|for me)
    """,
    "if": """
        (if|when|once|unless) ~9 (ill|i will|im gonna|im going to|i am going to|imma) ~1 (<own-death>|die|do it
            |jump)
    """,
    "euphemism": """
        (end|ending) (things|it|everything|all this|my)
        (catch|catching) the bus
    """,
    "not that": """
        (not|isnt|wasnt) ~3 (suicide post|suicidal|suicide attempt|trying to <own-death>|going to <own-death>
            |gonna <own-death>)
        (dont|didnt|not) ~2 (mean|meant|want) to (die|<own-death>|od|overdose)
        (high|drunk|weed|edible|panic attack|party|smoked)
        (theoretically|statistics|song|movie|book|character|game)
    """,
    "illness": """
        (cancer|terminal|illness|chronic pain|disabled|surgery|doctor|symptoms|disease|stroke|heart attack)
    """,
}

SIGNS: Mapping[str, tuple[Phrase, ...]] = {
    sign: tuple(phrase(line) for line in listed(lines)) for sign, lines in _WRITTEN.items()
}
