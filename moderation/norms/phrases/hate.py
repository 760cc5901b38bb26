"""What is said in contempt of groups of people."""

from moderation.screening.cues import cues

_PIECES = {
    "people": """
        muslims|jews|the jews|arabs|blacks|the blacks|whites|mexicans|latinos|latinas|hispanics|asians|chinese people|the
            chinese|indians|pakistanis|africans|nigerians|poles|romanians|the irish|the polish
        |immigrants|migrants|refugees|asylum seekers|foreigners|illegals|gypsies|the roma|travellers|gays|the gays|lesbians
            |homosexuals|bisexuals|transsexuals|transgenders|trans people|transgender people|trans women|trans men|trannies
        |queers|homos|faggots|fags|dykes|(gay|black|white|brown|asian|jewish|muslim|disabled|autistic|trans|transgender|queer
            |mexican|african|arab|indian|chinese|foreign|coloured|colored) (people|men|women|folk|folks|kids|guys)
        |christians|atheists|people of color|people of colour|amputees|deaf people|blind people|fat people|old people|foreign workers
        |catholics|hindus|sikhs|buddhists|mormons|the disabled|disabled people|cripples|retards|autistics|down syndrome kids
            |women|females|schizos|schizophrenics|somalis|syrians|afghans|turks|niggers|kikes|spics|chinks|gooks|pakis|wetbacks|beaners|ragheads|towelheads
    """,
    "loathed": """
        terrorists|vermin|disgusting|criminals|rapists|animals|subhuman|sub human|not human|parasites|scum|trash|filth|filthy
            |inferior|cockroaches|rats|savages|apes|monkeys|pigs|dogs|evil|thieves|a plague|a disease|a cancer|a virus
        |pedophiles|paedophiles|pedos|groomers|perverts|freaks|degenerates|abominations|mentally ill|sick in the head|sluts
            |whores|dumb|stupid|lazy|dirty|less intelligent|worthless|leeches|invaders|liars|repulsive|vile|the problem
    """,
    "harm": """
        die|burn|rot|hang|drown|starve|be (shot|killed|gassed|exterminated|hanged|hung|lynched|wiped out|put down|burned|burnt
            |sterilized|sterilised|castrated|deported|locked up|aborted|raped|enslaved|eradicated|beaten)
        |be (in (camps|cages|chains|ovens)|locked away|put away|kept away from|drowned)
    """,
    "one": """
        jew|muslim|mexican|immigrant|migrant|refugee|foreigner|gypsy|homosexual|lesbian|tranny|woman|arab|hindu|catholic
            |(black|gay|trans|transgender|disabled|autistic|brown|asian|jewish|muslim|queer|white) (person|man|woman|guy|kid)
    """,
    "slur": """
        nigger|niggers|faggot|faggots|kike|kikes|spics|gook|gooks|wetback|wetbacks|beaner|beaners|raghead|ragheads|towelhead
            |towelheads|towel head|towel heads|sand nigger|jigaboo|jigaboos|tranny|trannies|shemale|shemales|paki|pakis|chinks
            |pikey|pikeys|gypo|gypos|gyppo|gyppos|poofter|poofters|darkies|libtard|mudshark|dindu|dindus|muzzie|muzzies|muzrat
    """,
    "aimed": "<slur>|fag|fags|dyke|queer|homo|spic|chink|coon|retard|retards|mongoloid|cripple|gypsy|jap|redskin|negro|heathen",
    "vile": "fucking|fuckin|dirty|filthy|stupid|dumb|ugly|disgusting|little|damn|goddamn|worthless|lazy|nasty",
}

VIOLENCE = cues(
    "why-hate-violence",
    0.97,
    """
    <people> ~1 (should|deserve to|must|need to|ought to|have to|can all|better) ~2 <harm>
    (kill|gas|exterminate|lynch|shoot|hang|burn|bomb|nuke|wipe out|get rid of|beat up|rape|stab|sterilize|sterilise|behead)
        [all|every|all the|all these|all of the|those|these|some|any|the] [last] <people>
    death to [all|the] <people>
    (hope|wish|pray) [that] [all|all the|every|the|these|those] <people> ~2 (die|burn|rot|suffer|disappear|vanish|get (shot
        |killed|raped|aids|cancer))
    world ~4 better ~1 without [the|all|all the|any] <people>
    (every|any) (jew|muslim|black|gay|tranny|trans|immigrant|mexican|gypsy|gook|nigger|faggot) ~3 (should|deserves to) ~1 <harm>
    (i will|ill|im going to|we will|we must|we should|lets|time to|someone should|somebody should) (hunt down|hunt|purge|cleanse
        |eliminate|exterminate|get rid of) [all|all the|the|these|those|every] (<people>|<one>)
    (bring back|miss) (the gas chambers|slavery|segregation|conversion therapy|lynching)
    (should|must|lets|just|we|id) [all|just] (drown|sink|bomb|burn|burn down|shoot|torch) (every|all|all the|the|those|these|that) ~1 (<one>|<people>|mosque|mosques
        |synagogue|synagogues|(refugee|migrant|gypsy) (boat|boats|camp|camps))
    (finish|finished|finishing) the job (on|with) [all|all the|the] <people>
    round up [all|all the|the|every|these|those] (<people>|<one>)
    """,
    _PIECES,
)

CONTEMPT = cues(
    "why-hate-contempt",
    0.9,
    """
    (^|all|those|these|most|the|you|because|that|but|fact|think|know|say|and) [fucking|damn|you] <people> are [all|just|nothing
        but|always|fucking|really|such|basically|literally|naturally|so] [fucking|a bunch of] <loathed> !(too|stereotype
        |a lot|at)
    <people> are [all|just|nothing but|basically|literally|fucking] (terrorists|vermin|subhuman|parasites|scum|cockroaches|savages
        |rapists|degenerates|inferior|a plague|a cancer|animals|groomers|pedophiles|pedos|perverts|an abomination|abominations)
    <people> ~1 (ruin|ruined|destroyed|destroy|infest|infesting|invading|spread) ~2 (everything|country|countries|neighborhood
        |neighbourhood|disease|diseases|society|world|city|town)
    <people> are ruining ~3
    (i|we|i really|i fucking|everybody) (hate|despise|cant stand|loathe|detest) [all|all the|the|these|those|fucking|every]
        <people> !(who|that|with)
    fuck [all|all the|the|these|those] <people> !(who|that)
    (all|those|these|the|^) [fucking] <people> (disgust me|make me (sick|puke|vomit|want to (puke|vomit|throw up)))
    <people> are [so|really|just|all|truly|always] (the worst|horrible|awful|despicable|gross|insufferable|repulsive|scary animals) [to
        me|people|.|$] !(off|people to be|at)
    <people> (are not|arent) (human|humans|people|fully human|equal|our equals|worth)
    <people> (are|is) (nothing but|no better than|worse than|just) ~1 (<loathed>|trouble|burden)
    (should not|shouldnt|must not|wont|will not|cant|refuse to|would never) (tolerate|accept|respect|value|hire) [any|the|these]
        <people>
    (every|any|a|another|all) <one> ~1 is [just|such|always|nothing but] [a|an] (<loathed>|criminal|terrorist|parasite|pervert|animal
        |thief|liar|rapist)
    (if|because) (youre|you are) [a] (<one>|<people>|gay|trans|black|jewish|muslim) [then] you (disgust|deserve|should|are [just|nothing
        but|a|an] (<loathed>|pervert|parasite|freak|abomination))
    (being|acting) (gay|trans|transgender|queer|homosexual|lesbian|bisexual) is [just|a|so|an|really] (disgusting|unnatural|sick
        |mental illness|disease|abomination|perversion|perverted|mental disorder|sickness|wrong|sinful|sin)
    (homosexuality|transgenderism|islam|judaism) is [just|a|an|pure] (disgusting|unnatural|mental illness|disease|abomination
        |perversion|cancer|sickness|evil|plague)
    (its|just|is|are) in <people> (blood|nature|genes|dna) to
    (typical|dirty|filthy|greedy|sneaky|stinking) (jew|jews|muslim|muslims|mexican|mexicans|arab|arabs|gypsy|gypsies|immigrants
        |indian|indians|black|blacks|women)
    (never|dont|cant) trust (a|an|any) (jew|muslim|gypsy|black|arab|mexican|immigrant|tranny|woman)
    women ~1 (belong in|should stay in|get back in|back to) the kitchen
    (jews|the jews|zionists) (control|run|own|rule) (the|everything|all) ~1
    (no such thing as|there are no) ~1 (trans women|trans men|trans people|good muslims|good jews|innocent)
    (dont|do not|never|cant|cannot|wouldnt) trust [the|any|those|these] <people>
    <people> are [just|only|nothing but|all] [a|an|such a] (burden|drain|disgrace|threat|joke|waste|mistake|problem|freak show|bunch of ~1) !(to my)
    <people> are [all] the same
    (trans women|trans men|transgenders|trannies|trans people|transgender people) are [just|only|really|all|not] ~1 (men|women|boys|girls|confused|sick|mentally|perverts
        |in dresses|real)
    (its|it is|why is it) always [the|these|those] <people> ~1 (who|that|stealing|causing|doing|with|again)
    [all|those|these|the|dirty] <people> (steal|rape|smell|stink|breed|leech|cheat|lie|scam|cant drive|eat dogs|eat cats) ~2
    you people from ~2 are all ~2
    (a womans|womens|a wifes) place is (in|at|behind)
    (too many|so many|sick of|tired of|enough of) [these|those|the|all these|all the] <people> ~2 (here|around|everywhere|country|taking|coming|already|in this)
    <people> (think they|always|only want to|just want to|come here to|want to) ~3 (own|steal|take|rape|destroy|replace|our (jobs|women|country|money|kids))
    <people> ~5 (shove|shoving|rub|rubbing|ram|ramming) (it|this|that) (in|into|down) (our|my|everyones|peoples) (face|faces|throat|throats)
    typical (woman|female|asian|black|jewish|muslim|gay) (driver|drivers|behaviour|behavior)
    (women|females) ~1 (shouldnt|should not) (vote|drive|work|have (licences|licenses|rights|opinions))
    """,
    _PIECES,
)

EXCLUSION = cues(
    "why-hate-exclusion",
    0.88,
    """
    go back to (your [own|fucking|shithole] country|africa|mexico|china|india|pakistan|where (you|u) (came|come) from|the
        jungle) !(for|next|this|in|and see|to)
    (send|ship|deport|kick) (these people|those people|[all|all the|the|these|those] <people>) [all] (back|home|out) !(to me|some)
    (send|ship) them all (back|home) !(to me|some)
    <people> ~1 (need|have|ought|should|must) [to] ~1 (get|go|stay) (out|back|away|home) ~2 (of|to|from|where|$)
    get [all|all the|the|these|those] <people> out of [our|this|my|the] (country|group|town|schools|neighborhood|neighbourhood|room)
    deport [all|all the|every|these|those] <people>
    (we|i|nobody|this (country|group|room|place|circle)) (dont|do not|doesnt) (want|need) [any|more|any more|your|these|those]
        (<people>|your kind) ~1 (here|in|around|near|anymore|$)
    <people> [you] (dont|do not) (belong|deserve) (here|in this|in our|to live|rights|help|respect|to be|to have|to vote
        |treatment|children|to exist)
    <people> ~1 (have|has) no (place|business|right) (here|in|to)
    (no|ban|keep out|get rid of) [all|the|any|more|these|those] <people> (allowed|here|in this group|in our|from this|from
        entering|in this room|in here)
    <people> (are not|arent) (welcome|wanted|allowed|real (men|women|americans|people)) [here|in|at|anywhere]
    (your|that|his|her|their) kind (isnt|is not|arent|should not be|doesnt belong|dont belong) ~2
    (want|need) your kind ~2
    (speak|learn|talk) (english|american) or (leave|get out|go home|go back|shut up)
    (this is|its) a (white|christian) (country|nation|group) ~2
    (deport|ban|expel) (them all|all of them|every last one|these people|those people)
    go (home|back) [you|to] [dirty|fucking] (terrorist|terrorists|gypsy|gypsies|muslim|immigrant|migrant|foreigner|paki|mexican|africa|refugee)
    <people> (should not|shouldnt|must not|cant) be (allowed|here|in|let|able to|near|around|teaching|voting|parents) ~2
    <people> [you|all] (should|must|can|need to|better) (find|go|start|build|form) ~1 (another|elsewhere|own|somewhere else)
    (no room|no place|no space) for (your kind|<people>) ~2
    <people> (out|get out|go home|piss off) $
    """,
    _PIECES,
)

SLUR = cues(
    "why-hate-slur",
    0.8,
    """
    <slur> !(porn|videos|video|category)
    """,
    _PIECES,
) + cues(
    "why-hate-slur",
    0.92,
    """
    (youre|ur|you are|u are|your|shes|hes|theyre|they are|he is|she is|you look like|you sound like|you act like|youre all|bunch of)
        [just|such|nothing but|all|like|really] [a|an|such a|some|the|another] [<vile>] [<vile>] <aimed> !(friendly|as)
    (you|u|ya|these|those|them) [<vile>] [<vile>] (<slur>|fag|fags|queers|homo|spic|chink|coon|coons|retards|retard|jap)
        !(friendly|community|theory)
    (fucking|fuckin|dirty|filthy|stupid|dumb|ugly|disgusting|worthless) [<vile>] (<aimed>|homos|dykes|spic|coons|queers|jew|gook)
    (shut up|fuck (you|off|u)|hey|listen|get out|go away|go home|yes you do|no you dont) ~1 <aimed>
    you people are ~1 <aimed>
    (youre|you are|you|these|those|typical) [<vile>|a bunch of|nothing but|just] white trash
    """,
    _PIECES,
)

CREED = cues(
    "why-hate-creed",
    0.9,
    """
    (heil|sieg) (hitler|heil)
    hitler (was right|did nothing wrong|had the right idea|should have finished)
    (white|aryan) (power|pride worldwide|genocide)
    (white|aryan) (race|people|man|men) (is|are) [naturally|the] (superior|supreme|master race)
    (great replacement|race traitor|race traitors|race mixing is|rahowa|gas the jews|blood and soil|1488)
    (holocaust|shoah) (never happened|is a (hoax|lie)|was a (hoax|lie)|didnt happen)
    (slavery was|segregation was) (good|right|better|a choice|fine)
    (they|theyre|<people>) [are] replacing us
    14 88
    """,
    _PIECES,
)
