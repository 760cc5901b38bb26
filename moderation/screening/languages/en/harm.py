"""Self-harm, a craving or a relapse under way: the writer's own."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages.en.shape import rules

RED, AMBER = Tier.RED, Tier.AMBER

SELF_HARM = (
    *rules(
        "self-harm",
        "self-harm",
        RED,
        """
        (i|ive|have|i just) [just|already|have|been] (cut|cutting|burned|burnt|burning|hurt|hurting|scratched) <myself>
            !(shaving|off|cooking|in the|on a|on the|chopping|with a can|at|some|a slice|playing|while|when i was
            |from|too much|running|lifting|slack|out|loose|on accident|by accident|doing)
        (burned|burnt|cut|hurt|cutting|burning|hurting|hitting|punching|starving) <myself> (on purpose|again and
            again|to feel|to punish|with cigarettes|with a lighter|because i)
        (keep|kept|cant stop|been|started|back to|am|im) (cutting|burning|hurting|harming|self harming) [<myself>]
            [with|my arms|my legs|my thighs|again] $
        (keep|kept|cant stop|been|started|back to) (cutting|burning|hurting|harming) (<myself>|my arms|my arm|my
            legs|my thighs|my wrists|my skin)
        (started|been|keep|relapsed on|relapsed with|back to|cant stop) [with] (self harm|selfharm|self harming|selfharming
            |cutting) !(down|back|out|carbs|my hours|sugar|the|class|hair)
        (hitting|banging|smashing|bashing) my head (against|on|into) (the|a) (wall|door|floor|desk) ~1 (to|because
            |again|until)
        (carved|cut|cutting|sliced|slicing) (into|up) my (arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists)
        (punished|punishing|punish) <myself> (with|by|again)
        (the|my) (blade|razor|knife) is calling [me]
        self harmed (again|today|tonight|last night|yesterday)
        """,
        subject="self",
        time="now",
    ),
    *rules(
        "self-harm-urge",
        "self-harm",
        RED,
        """
        (about to|going to|gonna|want to|wanna|need to|urge to|urges to|tempted to|ready to) ~1 (cut|hurt|harm|burn
            |punish) <myself> !(off|loose|some|a|free|slack|out)
        (about to|going to|gonna|want to|wanna|need to|urge to|urges to|tempted to) ~1 (self harm|selfharm)
        (about to|going to|gonna|want to|wanna|need to) ~1 cut $
        (urge|urges|need|want) to cut (is|are|so|again|tonight|right now|really)
        (urge|urges) to (self harm|hurt)
        cutting is the only (thing|way) ~2 (helps|i)
        (cutting|pain|self harm) is the only thing that (helps|works)
        """,
        subject="self",
    ),
)

CRAVING = (
    *rules(
        "craving",
        "craving",
        AMBER,
        """
        (about to|going to|gonna|so close to|close to|this close to|on the verge of|ready to) ~1 (use|using|relapse
            |relapsing|shoot up|pick up|drinking again|drink again|using again|use again) [tonight|today|again|now
            |rn|right now] $
        (about to|going to|gonna|so close to|close to|this close to|on the verge of|ready to) ~1 (use|using|relapse
            |relapsing|shoot up|drink|get high|get drunk|pick up) (tonight|today|again|right now|rn|if|and i|i cant
            |i can|someone|please|help|but)
        (so|really|bad|strong|terrible|intense|horrible|craving) cravings [right now|rn|tonight] ~3 (trust|cant|shaking
            |help|scared|going to|alone)
        craving (so|really|it so|so so) (bad|badly|hard|much)
        (talk|stop) me (out of|from) (using|drinking|relapsing|it|calling my dealer)
        (i have|ive got|got|holding|bought|im holding|there is|theres) ~1 (bottle|bag|gram|baggie|needle|rig) !(of
            water|of juice|of milk|of apples) ~2 (in front of me|in my hand|on the table|in my pocket|here) !(water)
        (i have|ive got|got|holding|bought|im holding) ~1 (a|the) (bottle|bag|gram|baggie|needle|rig|stash) ~6 (help
            |dont want to use|dont know what to do|cant resist|tempted)
        (outside|at|near|to|call|calling|text|texting) my (dealer|dealers|plug|plugs) [house|place|now|tonight|right
            now] $
        (about to|going to|gonna|tempted to|want to) (call|text|message|meet|see) my (dealer|plug)
        <cant> (stop|quit) (drinking|using|myself from using|myself from drinking) ~3 (scared|help|anymore|hate|what
            |afraid|dying|desperate)
        (want|wanna|need) ~1 (to use|to get high|to drink|a drink|a fix|to shoot up) (so bad|so badly|right now|rn
            |tonight|so much)
        dont trust myself (tonight|right now|today|alone|to)
        <cant> fight (it|the cravings|this) <anymore>
        (drink|use|drinking|using) tonight [i] <cant> (fight|resist|stop)
        """,
        deaf="negation",
    ),
    *rules(
        "relapse-distress",
        "craving",
        AMBER,
        """
        (drunk|high|wasted|using|loaded|tweaking) (right now|rn|again|tonight|as i type|at the moment) ~4 (hate <myself>
            |ashamed|scared|sorry|cant stop|crying|help|alone|want to)
        (relapsed|slipped|used|drank|using|threw away) ~6 (hate <myself>|everything is lost|cant forgive|so ashamed
            |want to give up|feel like a failure|feel worthless|hopeless|want to die|everything is over|whats the
            point|cant do this|i give up)
        (relapsed|slipped|used|drank) ~3 . ~2 (hate <myself>|everything is lost|so ashamed|want to give up|worthless
            |hopeless|whats the point|cant do this)
        """,
        deaf="tense",
    ),
)

RULES = (*SELF_HARM, *CRAVING)
