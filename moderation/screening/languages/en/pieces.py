"""Pieces that the English phrases are made of (see `phrases`). Words are small and have no apostrophes: "I'm" is `im`."""

from __future__ import annotations

PIECES = {
    "surely": "really|just|still|so|seriously|honestly|literally|definitely|actually|probably|also|even|fucking",
    "myself": "myself|my self|meself",
    "themself": "himself|herself|themself|themselves|him self|her self",
    "relative": """
        friend|bf|gf|boyfriend|girlfriend|husband|wife|partner|ex|son|daughter|kid|kids|child|teen|brother|sister
            |bro|sis|mom|mum|mother
        |dad|father|cousin|aunt|uncle|nephew|niece|roommate|flatmate|housemate|neighbor|neighbour|sponsor|sponsee
            |coworker|colleague
        |mate|bestie|girl|guy|boy|woman|man|person|member|dealer|landlord|stepson|stepdaughter|stepdad|stepfather
            |stepmom|grandma|grandpa|grandson|buddy
    """,
    "friend": "(my|our|a|the|this|some|another) ~2 <relative> [here|online|in my group|i know|i sponsor|of mine]",
    "they": "he|she|they|hes|shes|theyre|someone|somebody|someone i (sponsor|know|love)|<friend>",
    "will": """
        (going|goin|about|ready|planning|plan|prepared|decided|determined) to|gonna|gunna|imma|ima|finna|boutta|tryna
            |trying to|going 2
        |(i|tonight i|time i) [<surely>] (will|shall|must|have to|am)|ill
    """,
    "want": "(want|wanna|wana|wanting|need|wish|would like|desire) [to]|feel like",
    "end-it": """
        end (it all|it for good|it forever|it once and for all|everything|things for good|[all] my [own] (life|suffering
            |pain|misery|existence))
        |end it [all] (tonight|tn|now|today|soon|already|tomorrow|sorry|bye|goodbye|im|i|and|because|cuz|cause|before)
            |end it $
    """,
    "own-death": """
        (kill|unalive|hang|shoot|drown|stab|gas|suffocate|murder|delete|un alive) <myself>|kms|<end-it>|take
            my [own] life
        |commit (suicide|sewerslide)|suicide|slit my (wrist|wrists|throat)|cut my (wrist|wrists|throat|veins)|self
            delete|ctb
        |jump off (a|the|this|that) ~1 (bridge|roof|building|balcony|cliff|overpass)|jump in front of ~1 (train|bus
            |truck|car)
        |blow my brains out|put a bullet in my (head|brain)|drink bleach|make it all stop (forever|for good)
        |check out (for good|of life|forever)|[go to] sleep forever !(well|till|until|in this|on this|or till|haha|lol)|never wake up|not wake up
    """,
    "own-dying": """
        (killing|offing|unaliving|hanging|shooting|drowning|deleting) <myself>|ctb|sewerslide|suicide|not being alive
        |ending (it all|my [own] life|everything|it for good|it tonight|my suffering)|taking my [own] life|committing
            (suicide|sewerslide)
        |jumping off (a|the|this|that) ~1 (bridge|roof|building|cliff)|overdosing on purpose|slitting my (wrist|wrists
            |throat)
    """,
    "their-death": """
        (kill|off|unalive|hang|shoot|drown|stab|hurt|harm|cut|gas) <themself>|(end|take) (his|her|their) [own] life
            |commit suicide
        |end it [all] $|end it all|overdose|jump|jump off ~3 (bridge|roof|building|balcony)|slit (his|her|their)
            (wrist|wrists|throat)
    """,
    "their-dying": """
        (killing|hanging|shooting|unaliving|hurting|harming|cutting) <themself>|(ending|taking) (his|her|their) [own]
            life
        |committing suicide|suicide|overdosing on purpose|ending it [all]
    """,
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "soon": """
        tonight|tn|today|now|rn|right now|tomorrow|soon|this (weekend|week|evening|afternoon|morning|time)|by morning
            |[on|this|next] <day>
        |after (work|school|christmas|the holidays|dinner)|in (an|a few|one|two|#) (hour|hours|minutes|days)
    """,
    "pills": """
        pills|meds|medication|medicine|medicines|tablets|antidepressants|painkillers|tylenol|paracetamol|ibuprofen
            |advil|aspirin|benadryl
        |sertraline|fluoxetine|prozac|zoloft|citalopram|lexapro|mirtazapine|quetiapine|gabapentin|pregabalin|lyrica|diazepam
            |lorazepam|trazodone|codeine|propranolol|metformin|warfarin|antidepressant
        |insulin|seroquel|lithium|zopiclone|ambien|xanax|xans|benzos|valium|klonopin|oxys|percs|capsules|tramadol
            |benzo|beta blockers
    """,
    "drug": """
        heroin|fent|fentanyl|oxy|oxys|oxycodone|percs|percocet|percocets|vicodin|xanax|xans|benzos|valium|klonopin
            |ativan|coke|cocaine
        |crack|meth|speed|adderall|molly|mdma|ketamine|weed|dope|tramadol|codeine|morphine|ghb|opiates|opioids|downers
    """,
    "drink": "beer|beers|wine|vodka|whiskey|whisky|rum|gin|liquor|booze|alcohol|tequila",
    "firearm": "gun|pistol|rifle|shotgun|revolver",
    "blade": "knife|blade|razor|razorblade|box cutter|scalpel",
    "noose": "rope|noose|cord",
    "weapon": "<firearm>|<blade>|<noose>",
    "edge": "bridge|roof|rooftop|ledge|cliff|overpass|train tracks|railway tracks|tracks|platform|balcony|railing",
    "bye": "goodbye|good bye|farewell|bye",
    "everyone": "everyone|everybody|all|world|cruel world|guys|friends|my friends|to you all|you all|to all of you|yall",
    "cant": "cant|cannot|can not|couldnt",
    "dont": "dont|do not|doesnt|does not|didnt|never",
    "anymore": "anymore|any more|any longer|no more|much longer",
    "i-will": """
        (im|i am|i) [<surely>] (going to|gonna|will|about to|planning to|plan to|ready to|decided to)|^ (gonna|going
            to|about to)|(and|then) (gonna|going to)
    """,
    "many": """
        ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a hundred|##
    """,
    "trouble": """
        cant breathe|cant stay awake|cant move|cant stop shaking|chest hurts|chest pain|heart is|heart hurts|heart
            wont|chest feels|heart feels|cant feel my|lips are|feel like im dying|passing out|blacking out|im scared
            |scared|help|throwing up|going dark
    """,
    "leaving": """
        [i] <cant> (go on|do this <anymore>|take it <anymore>|live|keep going)|im (done with life|done living|leaving
            this world)|forgive me|better off without me|not strong enough to live|wasnt strong enough [to live|to
            stay]|[i] (wont|will not) be (around|here) [<anymore>]|for the last time|im done living|this is it for
            me|i love you all
    """,
    "year": "|".join(str(year) for year in range(1960, 2031)),
}
