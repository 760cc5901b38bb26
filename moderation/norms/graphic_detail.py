"""Hard things may be told, with their name in front and without the details that stay in others' heads: methods, wounds, how drugs are used.

A word for what happened is no detail ("he died by suicide", "I used to inject"). What stands behind a content warning or a spoiler is
left alone; so is what is said to get help for somebody who is hurt now.
"""

from __future__ import annotations

import re

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.screening.cues import Cues, Spoken, cues, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-graphic-detail-name = Content warnings
norm-graphic-detail-nudge =
    Hello, a private word from the keeper. Thank you for trusting the circle with something hard. Some details can stay in another
    member's head for a long time. If you like, put “CW” and the topic in front, or hide the details behind a spoiler, or leave them
    out; what happened, and how you are, is always welcome. You did nothing wrong.
why-graphic-detail-method = how somebody died, or tried to
why-graphic-detail-injury = a wound or a body, in detail
why-graphic-detail-use = how a drug is used, in detail
"""

_PIECES = {
    "limb": """
        wrist|wrists|arm|arms|throat|neck|leg|legs|thigh|thighs|skin|vein|veins|stomach|chest|face|head|skull|hand|hands|foot|feet|finger
            |fingers|flesh|belly|forearm|forearms|eye|eyes|groin|artery|body
    """,
    "tool": """
        knife|blade|razor|razors|razor blade|razor blades|scissors|scalpel|box cutter|glass|shard|needle|lighter|cigarette|belt|rope|noose|cord
            |scarf|sheet|bedsheet|cable|shoelaces|gun|shotgun|rifle|pistol|revolver|bag|plastic bag|exhaust|hose|charcoal|extension cord|wire|sword|machete|axe|chainsaw|scalpels|kitchen knife|box knife|cigarettes|iron|matches
    """,
    "dope": """
        heroin|dope|meth|coke|cocaine|crack|fent|fentanyl|speed|tar|oxy|pills|ketamine|ket|crystal|ice|smack|h|it|some|the shot|a shot|powder
            |black tar|morphine|dilaudid|bath salts|molly|blues
    """,
    "dead": """
        (hung|hanged|shot|strangled|suffocated|drowned|gassed|stabbed|burned|burnt|poisoned|electrocuted|suspended|choked) (himself|herself
            |myself|themselves|themself)
        |(hanging|shooting|strangling|suffocating|drowning|gassing|stabbing|burning) (himself|herself|myself|themselves|yourself)
        |took (his|her|their) [own] life|(killed|offed) (himself|herself|themselves)
    """,
}

_METHOD = cues(
    "why-graphic-detail-method",
    0.75,
    """
    <dead> ~1 (with|using|by|from|off|in) ~2 (<tool>|rafter|rafters|beam|tree|garage|shower|closet|bathtub|ceiling|ceiling fan|door|doorknob
        |balcony|car|basement|attic|shed|barn|bedroom|head|mouth|chest|temple|face|woods|river|lake)
    <dead> in the (head|mouth|chest|face|temple|throat|stomach)
    (hung|hanging|hang|found) ~2 (from|by) (a|the|his|her|their) (rafter|rafters|beam|tree|ceiling|ceiling fan|banister|shower rod|bridge|neck
        |belt|rope|doorknob)
    (put|stuck|held|placed|had) (a|the|his|her|my|their) (gun|pistol|shotgun|rifle|barrel) ~1 (in|to|against|under) (his|her|my|their) (mouth
        |head|temple|chin|chest)
    (pulled|pull) the trigger ~4 (head|brain|brains|mouth|face|blood)
    (tied|put|wrapped|looped) (a|the|my|his|her) (rope|noose|belt|cord|scarf|sheet) ~1 (around|round|to) (my|his|her|the|their) ~1 (neck|throat
        |beam|rafter|tree|ceiling|door|doorknob|fan)
    (jumped|jumping|leapt|fell) (from|off|in front of|under) ~3 (floor|train|bridge|roof|balcony|building|tracks|truck|overpass) ~4 (hit the
        |landed|splattered|body|pieces|blood|skull|broke|crushed|head)
    (swallowed|took|taken|downed|overdosed on|od on|crushed) [about|around|over|like|at least|all] (##|twenty|thirty|forty|fifty|sixty|a hundred
        |a whole bottle of|a bottle of|an entire bottle of|whole box of) ~2 (pills|tablets|<pills>) ~1 (and|with|washed|then|in|chased|of)
    (slit|slashed|sliced|opened|cut open) (his|her|my|their) ~1 (wrist|wrists|throat|veins|arms|arteries) ~1 (in|with|down|lengthwise|open
        |vertically|to the|and bled|until|so|over)
    (blew|blown|blowing|shot) (his|her|their) ~1 (head|brains|face|jaw|skull) (off|out|apart|clean off|all over|open)
    (cut|cuts|cutting|opened|sliced) (his|her|their|my) [own] (throat|wrists|wrist|veins|jugular|artery|arteries) ~1 (with|using|open|in the|until|and bled|deep)
    (jumped|leapt|threw (himself|herself)|fell|jumping) ~1 (from|off|out of) ~2 (floor|story|storey|roof|bridge|balcony|window|overpass) and (landed|hit|split|broke|smashed|splattered|lay|was)
    (swallowed|took|downed|drank) ~2 (bottle of|box of|handful of|packs of) ~2 (pills|tablets|bleach|antifreeze|<pills>) ~1 (with|and|then|washed) ~2 (vodka|whiskey|wine|beer|alcohol|choked|vomit
        |vomited|foam|seized|stopped|passed|lay|died)
    (jumped|stepped|walked|threw (himself|herself)|lay) ~1 (in front of|under|onto) ~2 (train|truck|bus|tracks) ~2 (pieces|cut|head|body|legs|torn|blood|driver)
    (rope|cord|belt|noose|wire) ~1 (around|round) (his|her|their) neck
    (carbon monoxide|helium|exit bag|charcoal) ~4 (car|garage|tent|mask|bag|tube|hose|bathroom)
    (train|truck|bus|lorry) ~6 (pick up|picked up|collect|scrape|scraped) ~1 (pieces|bits|parts)
    (his|her) tongue ~4 (rope|noose|blue|purple|swollen|black)
    """,
    _PIECES,
)
_INJURY = cues(
    "why-graphic-detail-injury",
    0.75,
    """
    blood (everywhere|all over|was pouring|pouring|gushing|gushed|spurting|spurted|squirting|dripping|pooling|pooled|soaked|splattered
        |running down|poured|on the (walls|ceiling)|covered|filled|kept coming) !(pressure|tests|sugar|work)
    (pool|pools|puddle|puddles|trail|fountain) of [his|her|my|their|the] [own] blood
    (covered|soaked|drenched|lying|laying|swimming) in [his|her|my|their] [own] blood !(pressure)
    (could|can|you|i) ~1 (see|saw|seeing) (the|his|her|my|their) (bone|bones|muscle|muscles|fat|tendon|tendons|brain|brains|intestines|guts|insides
        |skull|ribs)
    (cut|cuts|cutting|sliced|slicing|carved|burned|gash|slash|wound|wounds) ~3 (to|down to|through|into|until) ~2 (the bone|bone|fat|the fat
        |muscle|the muscle|tendon|tendons|fat layer|veins|nerve)
    (dragged|drag|pressed|pushed|dug|digging|stuck|ran|run|jabbed|carved|sliced|slicing|slice|carving|stabbed|stabbing) (a|the|my|that|his|her)
        ~1 <tool> ~1 (across|into|through|over|down|along|in) (my|his|her|the|their) ~1 <limb>
    (carved|carve|burned|burnt|cut|sliced) ~2 (words|word|name|holes|hole|lines|pattern|cross) (into|in|on|across) (my|his|her) ~1 <limb>
    (his|her|my|their|the) ~1 (brains|guts|intestines|skull|eyeball|insides|entrails) ~3 (wall|floor|everywhere|hanging|open|splattered
        |caved|smashed|crushed|pavement|ceiling|spilling|spilled)
    (gaping|open|rotting|oozing|infected|maggot) (wound|wounds|abscess|gash|hole|flesh|sore|sores) ~3 (pus|bone|smell|maggots|black|size|leaking|oozing
        |dripping|rotting|stank|arm|leg)
    (pus|maggots) ~2 (oozing|pouring|leaking|dripping|crawling|came out|squirted|shot out|in the wound)
    (flesh|skin) ~2 (hanging|peeling|rotting|melted|melting|hung|fell|peeled|torn|ripped|falling) ~1 (off|out|open|away|black|from)
    (his|her|the) (body|corpse|face|lips|skin) ~2 (bloated|blue and|purple and|swollen and|decomposed|decomposing|black and|cold and stiff|stiff
        and|rotting|rigid and|maggots|grey and|gray and)
    (foam|vomit|blood) (coming|pouring|came|dripping|running|leaking|bubbling|dried|all) ~1 (out|from|around|over) ~1 (of|his|her|my|their|the) ~1
        (mouth|nose|ears|lips|eyes|face)
    blood ~1 (drip|dripped|drips|dripping|run|ran|runs|drain|drained|pool|flow|flowed|spray|sprayed|squirt|squirted) ~1 (down|onto|out|from|all|across|into|over|everywhere)
    (watch|watched|watching|saw|seeing|see) ~1 (my|his|her|the|their) ~1 blood ~1 (drip|drop|run|flow|drain|pour|pool|spill|leak|come|spray|hit|mix)
    (water|sink|tub|bathtub|bath|sheets|carpet|snow|tiles) ~1 (was|were|turned|went|ran|is|were all|was all) ~1 (red|bloody|pink|crimson|soaked) ~2
    cut ~4 so deep ~2
    (see|saw|seen) ~1 (white|yellow|white meat|inside|inside of) ~2 (my|his|her|the) (arm|leg|wrist|flesh|cut|wound|skin)
    so deep (you|i|we) could see ~3
    (face|head|skull|jaw|chest|ribs|nose) ~1 (smashed|caved|crushed|bashed|split|blown|torn|ripped|beaten) (in|open|off|apart|to a pulp|to pieces) ~1
    (teeth|tooth|fingers|finger|ear|eye|brain) ~1 (on the|all over the|across the|scattered|hanging|popped out|rolled) ~1 (floor|pavement|ground|wall|dashboard|carpet|out)
    (burned|burnt|burning|put out|stubbed|stubbing) ~2 (cigarette|cigarettes|lighter|matches|iron|candle) ~1 (into|on|out on|against|in) (my|his|her|their) ~1 <limb>
    (skin|flesh|arm|arms|hand) ~1 (bubbled|blistered|melted|sizzled|charred|split open|peeled|bubbling|sizzling|melting)
    (abscess|abscesses|track marks|wound|wounds|sores|ulcer|leg|arm|arms|hole) ~2 (oozing|oozed|pus|rotting|rotted|leaking|burst|gangrene|maggots|to the bone|smelled)
    (stuck|stabbed|plunged|shoved|rammed|pushed|drove|put) (a|the|his|her|my) ~1 (knife|blade|scissors|needle|screwdriver|fork|pencil|scalpel|kitchen knife) ~1 (in|into|through) (my|his|her|the)
        ~1 <limb>
    (bones|bone) ~1 (sticking|stuck|poking|coming|came|broke) (out|through) ~2
    (his|her|the) (skin|lips|face|body) ~1 (was|were|had gone|turned|turning|went) ~1 (grey|gray|blue|purple|black|green|cold) and ~2 (maggots|mouth|stiff|eyes|swollen|flies|bloated|foam|open|cold)
    blood ~1 (up|on|across|all over) the (wall|walls|ceiling|tiles|mirror|sheets|bathroom)
    (skull|stomach|belly|chest) ~1 (split|ripped|torn|slit|burst|cracked) (open|and|in two) ~2
    stitches (tore|ripped|burst|split) ~2
    blood (running|trickling|streaming|pouring) to (my|his|her|the) ~1
    (bile|vomit|sick) and blood ~1
    (bile|vomit) ~3 (up my nose|in my hair|up my nostrils|in his mouth|in her mouth|in her hair|in his hair)
    (fingers|toothbrush) down my throat
    ribs (sticking|poking|jutting) out
    (held|hold|holding|pushed|kept) (me|him|her|my head|his head|her head) ~1 under [the] water (till|until) ~3
    (held|holding|hold|pushing|pushed) (his|her|my) (insides|guts|intestines|organs) (in|back|out)
    (vessels|veins) in (my|his|her) eyes (burst|popped)
    maggots ~2 (wound|flesh|skin|eyes|mouth)
    (hung|hanging|dangling|held on) by ~3 (skin|flesh|tendon)
    """,
    _PIECES,
)
_USE = cues(
    "why-graphic-detail-use",
    0.7,
    """
    (needle|rig|syringe|spike|point) (in|into|going into|slides into|sliding into|hits|hanging out of|sticking out of|hanging from) (my|his|her|the
        |their|your) ~1 (arm|neck|vein|groin|foot|hand|leg|jugular|artery|femoral)
    (shot|shooting|shoot|injected|injecting|inject|slammed|slamming|banged|banging|muscled|plugged|boofed) ~1 <dope> ~1 (in|into|up) (my|his|her
        |your|the) ~1 (neck|arm|groin|foot|feet|hand|vein|jugular|ass|toes|leg|wrist)
    (cook|cooked|cooking) ~1 (it|the dope|the heroin|the shot|the tar|my shot|up a shot|the crack|the meth) ~1 (up|in|down|with) ~2 (spoon|water
        |baking soda|lighter|citric|vinegar|cotton|ammonia)
    (draw|drew|drawing|pull|pulled|suck|sucked) ~1 (it|the shot|the dope) ~1 (up|into|through) ~1 (the|a|my) (rig|needle|syringe|cotton|filter)
    (pull|pulled|pulling|pushed|push|pushing|press|pressed) ~1 (the plunger|plunger) ~1
    (registered|register|blood (flag|flash|plume|rushes into|mushrooms|in the (barrel|rig|syringe))) ~3 (plunger|rig|syringe|barrel|push|vein|pushed)
    (the|that|a) (rush|warmth|high|flood) ~4 (hits|hit|washes|washed|spread|spreads|floods|flooded|rolled|rolls) ~3 (body|veins|spine|me|chest|brain
        |through)
    (snort|snorted|snorting|railed|sniffed) (#|fat|huge|massive|two|three|four|five|ten|big) ~1 (line|lines|rails|rail|gram|grams) ~1
    (smoke|smoked|smoking|chase|chased|chasing) <dope> ~1 (off|on) ~1 (foil|tinfoil|tin foil|aluminum)
    (crush|crushed|crushing|chop|chopped) ~1 (the pills|them|it|the pill|my pills|pills|oxys|the oxy) ~1 (up|down|and|into) ~1 (snort|snorted|shot|shoot
        |inject|injected|powder and|lines|smoke|smoked|snorting)
    (doing|using|shooting|smoking|injecting|slamming|snorting) [about|around|up to|over|like|like a] (#|#g|half a|#mg|two|three|four|five|ten) (grams|gram
        |bags|bundles|bundle|balls|points|shots|caps|8balls|g) ~1 (a|per|every) (day|night) ~4 (needle|neck|vein|veins|foil|rig|iv|spoon)
    (tie|tied|tying) off ~4 (vein|needle|arm|rig|shot|belt|hit|shoot|shot)
    (hit|found|find|hitting|finding|missed|popped) (the|a|my|that) ~1 (vein|jugular|femoral|artery) ~2 (in|on|of|behind|with|and) ~1
    (slam|slammed|slamming|shot|shoot|shooting|banged|bang) [up] (a|the|my|some|that) ~1 (shot|hit|bag|point|speedball|gram) of ~1 <dope>
    (slam|slammed|slamming) ~1 (meth|tina|ice|crystal|coke|dope|heroin|a shot|points)
    (smoke|smoked|smoking|hitting|hit) ~2 (bulb|light bulb|crack pipe|meth pipe|glass pipe|hot rail|hot rails|foil|tinfoil) ~1
    (melt|melted|melting|heat|heated) ~3 (bulb|spoon|foil|pipe) ~3 (inhale|inhaled|smoke|vapor|cloud|draw|drew|lighter)
    (bump|bumps|line|lines|rail|rails) of <dope> ~2 (off|every|up|on|with|burn|burned|drip|drips) ~2 (nose|key|hour|mirror|minutes|phone|toilet|throat|table|body|bill)
    (#|#mg|half a|two|three|four|five) (gram|grams|g|bags|points) of <dope> ~1 (a day|every day|daily|a night) ~1 (smoking|shooting|injecting|snorting|iv|through|out of|with a)
    (shooting|shot|shoot|injecting|injected) ~1 (in|into) (my|his|her) (neck|groin|foot|feet|jugular) ~1
    (needle|rig) (going|goes|went|slid|sliding) in !(the trash|the bin|a bin)
    (belt|tourniquet|lace) ~1 (tight|round|around) ~2 arm ~3 (needle|vein|rig|shot)
    foil ~2 black ~2 smoke
    smoke down my throat
    """,
    _PIECES,
)

_WARNED = re.compile(
    r"(?:^|[\s(\[*_|>])(?:cw|tw|c/w|t/w|cn)\b|\b(?:content|trigger|triggers?) (?:warning|note|notice)\b|\btrigger warn|\bspoiler"
    r"|\bnsfw\b|\|\|[^|]{3,}\|\||<details|\btriggering\b|\bgraphic (?:below|content|detail|details|ahead)\b|\bwarning:",
    re.IGNORECASE,
)
LOOKED_AT = 65_536
"""Code points in which a warning is looked for: all that an event can hold."""

_MADE_UP = frozenset(
    """
    movie film show series episode game games novel book horror zombie zombies character characters level boss scene song lyrics halloween
    costume nosebleed nosebleeds period periods surgery surgeon dentist vaccine donated donate insulin diabetic vet deer hunting
    dnd anime painting comic actor netflix script 911 999 naloxone narcan cpr
    """.split()
)
_RETELLS = phrase("nurse|doctor|vaccine|blood (draw|test|drive)|covid|flu shot|b12|tattoo|tattooed")


def _warned(text: str) -> bool:
    """A content warning, or a spoiler in plain words."""
    return _WARNED.search(text[:LOOKED_AT]) is not None


def _made_up(spot: Spot) -> bool:
    """A story, a game, a visit to the doctor, or how to help somebody in time."""
    words = spot.sentence.split()
    return not _MADE_UP.isdisjoint(words) or _RETELLS.pattern.search(spot.sentence) is not None


_SPOKEN = Spoken("graphic-detail", Cues((*_METHOD, *_INJURY, *_USE), against=(denies, _made_up)))


def recognise(reading: Reading) -> NormHit | None:
    """By details, not by topics, and not where a warning stands before them."""
    hits = _SPOKEN.hits(reading)
    if not hits or reading.hidden or _warned(reading.original):
        return None
    clear = min(0.95, hits[0].cue.score + 0.1 * (len({hit.cue.phrase for hit in hits}) - 1))
    return norm_hit("graphic-detail", clear, hits, reading.plain)


NORM = Norm("graphic-detail", NormSettings(then="nudge"), recognise)
