"""How people play the doctor: what to take, how much, and what to leave."""

from moderation.screening.cues import cues

_PIECES = {
    "med": """
        meds|medication|medications|medicine|antidepressants|antidepressant|ssri|ssris|snri|antipsychotics|antipsychotic|lithium
            |zoloft|sertraline|prozac|fluoxetine|lexapro|escitalopram|celexa|citalopram|effexor|venlafaxine|wellbutrin|bupropion
            |cymbalta|paxil|seroquel|quetiapine|abilify|lamictal|lamotrigine|depakote|trazodone|mirtazapine|remeron|buspar|gabapentin
            |neurontin|pregabalin|lyrica|clonidine|propranolol|baclofen|naltrexone|vivitrol|antabuse|disulfiram|campral|acamprosate
            |chantix|champix|varenicline|methadone|suboxone|subutex|buprenorphine|subs|sub|xanax|alprazolam|valium|diazepam|klonopin
            |clonazepam|ativan|lorazepam|librium|benzo|benzos|ambien|zopiclone|tramadol|oxycodone|oxy|codeine|morphine|adderall
            |ritalin|vyvanse|insulin|steroids|kratom|loperamide|imodium|ibuprofen|paracetamol|tylenol|advil|aspirin|benadryl
            |diphenhydramine|hydroxyzine|melatonin|magnesium|phenibut|nyquil|percocet|vicodin|ozempic|metformin|statins|pills
            |tablets|vitamin|vitamins|painkillers|sleeping pills|viibryd|pristiq|trintellix|haldol|risperdal|risperidone|zyprexa|olanzapine|latuda|vraylar|topamax|zofran|robaxin|flexeril|soma
    """,
    "amount": """
        #mg|#mcg|#milligrams|#milligram|#ml|#iu|(#|half|one|two|three|four|a couple [of]|a half|half a|a quarter) (pill|pills|tablet
            |tablets|tab|tabs|capsule|capsules|strip|strips|dose|doses|<med>|of them|at night|at bedtime|twice a day)
    """,
    "you-take": """
        (^|just|please|then|and|or|should|could|can|might|try|always|instead) [just|also|always|safely|only] (take|try|do|use|start
            with|start at|start on|try taking|pop|swallow|dose|dose with|have)
    """,
    "advise": """
        (you|u|yall) [really|probably|just|definitely] (should|need to|must|have to|ought to|could|can|dont need to|dont have to|better)
            [just|really|probably|totally|easily|safely|also|all]|(^|please|just|then|honestly|so|and) [just|please]|why dont you
            [just]|try to|my advice is [to] [just]|i would|id [just]|time to|best to|better to|better off|id suggest|i suggest|recommend
    """,
}

DOSE = cues(
    "why-medical-advice-dose",
    0.85,
    """
    <you-take> ~2 <amount>
    (you|u) ~2 (take|need|want) ~1 (#mg|#mcg|#ml)
    <advise> (up|raise|increase|double|triple|lower|halve|cut|reduce|drop|skip|lower|split) (your|the|ur) [daily|morning|night] (dose
        |doses|dosage|<med>)
    (increase|up|lower|drop|reduce|cut) (it|your dose|the dose|your dosage) (by|to) <amount>
    (cut|break|split|chop|crush) (the (pill|pills|tablet|tablets|strip)|your (pill|pills|strip)) [in] (half|halves|quarters|four) ~2
        !(by the pharmacist)
    (safe|max|maximum|right|best|normal|starting|good) (dose|dosage) ~2 (is|would be) ~2 <amount>
    <amount> ~2 (every|per) (# hours|hour|four hours|six hours|few hours) ~3 (should|will|works|is safe|is fine|max|until) ~2
    (#mg|<amount>) ~1 (should|will) ~1 (do it|be enough|be fine|help you|knock you|work|sort you|do the trick|hold you|take the edge)
    (#mg|<amount>) is [totally|perfectly|plenty] (safe|enough|fine|nothing|harmless|ok|okay) ~1
    (you|u) [can|could|should|may|might|must|need to] ~1 (take|have|use|do|go) (up to|as much as|no more than|more than|at least|as little as|about|around) ~1 (#|#mg|#mcg|#g)
        ~3
    (no more than|not more than|max|maximum of|dont exceed|do not exceed|dont go over|dont take more than|never take more than|never more than) <amount>
    (stay|go|move|drop|step|get|come|hold) ~1 (on|at|to|down to|up to|back to) (#mg|#mcg|#ml) ~2 (for a|for #|then|and|until|every|each|per)
    (skip|miss|halve|double) (a|your|the|tonights|todays|tomorrows|one|every other) ~1 (dose|doses|pill) ~1
    (some|a few|a couple of|#|one|two|half a|high dose|low dose|high doses of|megadoses of) <med> (will|would|should|might|can|works|does) ~2 (stop|help|fix|cure|take|kill
        |calm|knock|get you|for|wonders|the trick|make you sleep|ease|sort)
    <med> (at|in) (high|low|big|small) doses ~2 (works|helps|will|is|for|can)
    (take|try|use|have|pop) ~1 (your|his|her|my|a|someones|somebodys) (husbands|wifes|moms|mums|friends|dads|sisters|brothers|neighbors|neighbours|kids|dogs|sons
        |daughters|grandmas|partners|roommates|mothers|fathers) <med>
    (you|u) (need|want|should be on|should take|should get) [to be on|to take|to get on|at least|like] <amount> [of] ~1
    (start|begin) (low|on a low dose|at a low dose) and ~3 (slow|up)
    (^|just|then|and|or|so) [just] (have|take|pop) (another|an extra|one more|a second) (one|pill|tablet|dose|half|<med>) ~2 (if|before|when|at|wont|helps|tonight|works|until|and)
    <amount> is (plenty|loads|all you need|more than enough)
    """,
    _PIECES,
)

TAPER = cues(
    "why-medical-advice-taper",
    0.9,
    """
    (taper|tapering) (plan|schedule) ~4 (<amount>|day #|week #|here|below|for you|i made|use this|follow)
    (^|you (should|can|could|need to|have to)|just|try|to|and) [just|slowly] (taper|step down|drop|go down|reduce|jump off|come down|wean
        off) ~3 (#mg|by #|# percent|from #|#mcg)
    (day|week) (#|one) ~1 (#mg|#ml|#mcg|<amount>) ~2 (day|week) (#|two) ~1 (#mg|#ml|#mcg|<amount>)
    (follow|use|do) (the|this|my|a) ~2 (taper|tapering schedule|taper plan|thomas recipe|detox recipe|home detox) !(off of work)
    (rapid|fast|quick) taper (is|works|will|over) ~3
    <advise> (jump|jump off|come off) at (#mg|#mcg)
    (cut|drop|reduce|lower|taper) ~3 (by|of) (#|ten|twenty|twenty five|fifty|half) [percent] ~1 (each|every|per|a) (week|day|month|# days|two weeks|other day|few days)
    (#mg|#ml|#mcg) ~4 then ~2 (#mg|#ml|#mcg) ~4 then ~2 (#mg|#ml|#mcg|off|nothing|zero|stop|jump)
    (go|come|went) from (#mg) to (#mg) [to (#mg)] ~1 (and you|and youll|in a week|over|and then|for)
    (^|just|then|and|so) [just] (cut|bring|drop|lower|reduce|step) (it|them|the dose|down) [down|back] ~4 (each|every|per|a) (day|night|week|month|few days|other day)
    (^|just|then|try|should|could|and) [to|just] taper ~1 (with|using|on) ~1 <med>
    (drink|have|use) a (bit|little) less (each|every) (day|night|week) ~3 (no need|dont need|youll|works|fine|detox)
    (^|just|should|could|can) [just] (reduce|taper|cut|wean|lower) (it|them|off|yourself) (yourself|alone|on your own|at home)
    """,
    _PIECES,
)

STOP = cues(
    "why-medical-advice-stop",
    0.92,
    """
    <advise> (stop|quit) [taking|using] (your|the|those|that|all your|all|ur|all the|all those) ~1 <med> !(on an|without|if the doctor)
    <advise> (get|come|go|be) off (your|the|those|that|all your|all|of your|ur|all the|of those|of that|of the) ~1 <med>
    <advise> (come off|get off|go off) (<med>|it) [cold turkey|right away|altogether|completely]
    <advise> (ditch|dump|flush|toss|throw away|throw out|bin|drop|chuck|skip|cut out) (your|the|those|that|all your|ur) ~1 <med> !(box
        |bottle|in the (right|proper))
    <advise> (go|come off|quit|do it|stop) [it] cold turkey (off|from|on|with) ~1 (<med>|alcohol|booze|drinking)
    (stop|quit) (alcohol|drinking|benzos|xanax|valium|klonopin|booze) cold turkey ~2 (its fine|is fine|youll be fine|no doctor|not
        dangerous|is safe|its safe|at home)
    (you|u) (dont|do not) (need|have to take|need to take) [any|your|those|that|all those|the|to be on|to take|all that] ~1 <med> !(to be)
    you (dont|do not) need (a doctor|detox|medical detox|a detox|rehab|a hospital|medical help|a psychiatrist|a prescription) [to|for|you
        |just|.|$]
    (throw|flush|toss|chuck) (your|those|all your|the|all those) <med> (away|out|down the toilet|in the bin|in the trash)
    (<med>|meds) (are|is) [just|all|nothing but|literally] (poison|a scam|placebo|placebos|for the weak|crutch|a crutch|evil|garbage)
    (forget|screw|ignore|dont listen to|never mind|fuck) (the|your|what your|what the) (doctor|doctors|psychiatrist|doc|gp|shrink)
    (being|youre|you are|not) ~1 (clean|sober) (if|while|when|on) ~2 (on|taking|take) [your|the] (suboxone|methadone|subs|<med>)
    (my advice|advice|honestly|seriously|trust me|please|just) ~1 (come off|get off|go off|quit|stop taking|ditch|dump) [the|your|that|all] [the|your|those] <med> !(with your doctor)
    (youd be|you would be|be|youre|you are) better off (quitting|stopping|without|coming off|off|not taking|dropping) ~2 <med>
    (you|u) (wont|will not|dont|do not|never) need ~1 <med> !(to be)
    (detox|withdraw|withdrawal|taper|quit|come off) ~3 at home (with|using|on|just|its|and|no|without) ~3 !(nurse|doctor)
    (you can|just|easy to|safe to|fine to) ~1 detox [from|off] ~3 at home
    (<med>|meds|medication|antidepressants|pills) ~1 (are|is|were|was) [just|only] (messing|ruining|killing|poisoning|numbing|making you|keeping you sick|keeping you hooked|harming) ~2
        you
    (sunlight|exercise|prayer|god|diet|yoga|meditation|herbs|turmeric|fasting|supplements|vitamins) ~3 (instead of|better than|works better than|beats|replaces|cures|not) ~2
        (<med>|meds|pills)
    no need for [a|the|any|all that] (detox|doctor|doctors|hospital|medical help|ambulance|medication|meds)
    """,
    _PIECES,
)

START = cues(
    "why-medical-advice-start",
    0.75,
    """
    <advise> (take|try|ask for|get on|start|start taking|go on|switch to|use|pop) (some|a|the|more|low dose|extra) [low dose] <med>
        !(as prescribed|like your|with you|with water|seriously|on time|away|back|off|out|issue|thing|reminder|box|class|course|cabinet)
    <advise> (take|try|get on|start taking|switch to|use|pop) (xanax|valium|klonopin|ativan|gabapentin|lyrica|pregabalin|clonidine|suboxone
        |methadone|kratom|naltrexone|baclofen|antabuse|seroquel|trazodone|zoloft|prozac|lexapro|wellbutrin|benadryl|imodium|loperamide
        |phenibut|ambien|adderall|tramadol|lithium|nyquil|antidepressants|chantix|champix) !(as prescribed)
    (kratom|gabapentin|lyrica|xanax|valium|benzos|suboxone|imodium|loperamide|clonidine|phenibut|baclofen|ketamine|weed|cbd) (will|would
        |should) ~1 (fix|cure|help you|help with your|take away|stop your|get you through|kill your|sort) ~2
    (you|u) (need|really need|just need|probably need|clearly need) [some|to be on|to get on|a|to take|to go on|to try] <med> !(to be)
    (get|ask) (them|him|her|the doc) (to|for) ~2 (xanax|valium|klonopin|ativan|gabapentin|lyrica|oxy|oxycodone|percocet|adderall|clonidine|tramadol|pregabalin|benzos)
    (my advice|advice|try|get yourself|you could try|you might try|have you tried|why not try|how about) [is|some|a bit of|a little] (xanax|valium|klonopin|ativan|gabapentin|lyrica
        |pregabalin|clonidine|kratom|baclofen|seroquel|trazodone|benadryl|imodium|loperamide|phenibut|ambien|tramadol|suboxone|naltrexone|antabuse|wellbutrin|prozac|zoloft
        |lexapro|propranolol|hydroxyzine|melatonin|microdosing|ketamine|cbd|ibogaine|ayahuasca)
    <med> and <med> [together] (knock|knocks|sort|sorts|put|puts|help|fix|make) (you|it|everything) ~2
    (^|just|should|could|and|so|then) [just] ask [them|him|her] for [some|low dose|the] <med>
    """,
    _PIECES,
)

MIX = cues(
    "why-medical-advice-mix",
    0.9,
    """
    (can|could|should|ok to|okay to|safe to|fine to|just|^) [just|totally|safely|easily|always|definitely] (mix|combine|take|stack) ~2
        <med> (with|and) ~2 (alcohol|booze|beer|wine|vodka|a drink|weed|coke|<med>)
    (can|could|may) [still|totally|safely] (drink|have a drink|have a beer|have wine|smoke weed) (on|with|while on|while taking) ~2 <med>
    (mix|combine|stack) (it|them) with ~2 (alcohol|booze|wine|vodka|<med>|weed|coke)
    <med> (and|with) ~1 (alcohol|wine|beer|vodka|weed|<med>) [together] (is|are) [totally|perfectly|completely] (fine|safe|ok|okay|no
        problem|harmless)
    (<med>|alcohol) wont (interact|react) ~1
    (drinking|drink|alcohol|a few beers|wine|beer|weed|smoking weed) ~2 (while|when|on|with) ~1 (<med>|tapering|medicated|meds) ~1 (is|are|wont|isnt) ~1 (fine|ok|okay|safe|no problem
        |hurt|kill|harmless|a big deal)
    (its|it is) ~1 (ok|okay|fine|safe|harmless) to (mix|combine|take|drink|stack) ~2 (<med>|alcohol) ~1 (and|with|on) ~1 (<med>|alcohol|wine|beer|meds)
    <med> (and|with|plus) <med> (works|work|is the|are the|together will|will) ~2 (great|well|best|wonders|combo|help|fix|knock)
    """,
    _PIECES,
)

DIAGNOSIS = cues(
    "why-medical-advice-diagnosis",
    0.65,
    """
    (you|u) (clearly|obviously|definitely|probably|must|surely|likely) [just|also|must] have (bipolar|bpd|adhd|add|autism|ptsd|ocd|narcissism
        |a personality|an eating|clinical depression|schizophrenia|npd|borderline|wet brain|cirrhosis|liver|serotonin|a chemical|an anxiety)
    (sounds like|looks like|seems like|i think|pretty sure|im sure|bet|i bet) (you|u) (have|got|suffer from) ~1 (bipolar|bpd|adhd|autism
        |ptsd|ocd|narcissism|schizophrenia|npd|borderline|cirrhosis|serotonin syndrome|a personality disorder|an eating disorder)
    (youre|you are|u are|ur) (clearly|obviously|definitely|probably|so|just|textbook) (bipolar|borderline|autistic|adhd|schizophrenic
        |psychotic|manic|a narcissist|codependent)
    (^|lol|well|yeah|yep|no|honestly) (thats|it is|that is|its) [just|so|totally|clearly|definitely|classic|textbook] (bipolar|bpd|adhd|ptsd|ocd|psychosis|schizophrenia|mania|serotonin syndrome
        |wet brain|cirrhosis|diabetes|pancreatitis)
    (its|thats) not ~2 (its|thats) your (thyroid|liver|hormones|kidneys|heart|gut|pancreas|blood sugar)
    (rash|pain|lump|swelling|headache|headaches|tremor|fever|bruises|cough) ~1 is [just|definitely|probably|clearly|surely] (an allergy|allergic|an infection|cancer|diabetes
        |your liver|a side effect|a tumour|a tumor|cirrhosis|withdrawal|anxiety)
    you need (a mood (stabiliser|stabilizer)|an ssri|an antidepressant|an antipsychotic|antipsychotics)
    """,
    _PIECES,
)

ASKING = cues(
    "why-medical-advice-asking",
    0.6,
    """
    (how (much|many|many mg)|what (dose|dosage|amount)) ~2 (should|can|do|could|would) (i|we|he|she|they) ~1 (take|dose|give (him|her|them)) !(a|the|it|up|off|out|this|on|with me|part)
    (what|which) (dose|dosage) ~3 <med>
    how (much|many) ~2 <med> (should|can|could|do|is|to|will|would) ~1 (i|we|he|she|safe|take|too much|kill|dose)
    (is it|would it be|is|are) ~1 (safe|ok|okay|fine|dangerous|bad) to (take|mix|combine|drink on|stop|quit|come off|stop taking) ~3 <med>
    (can|could|should) i [just|safely|still] (mix|combine|take|stop|quit|double|halve|skip|come off|stop taking|drink on|drink with) ~2 <med>
        ~1 !(again tomorrow|with me)
    how (do|can|should) i (taper|wean|come|get|step down) [off|down] ~3 (<med>|#mg|dose)
    is <amount> [of] ~1 (too much|enough|safe|a lot|ok|okay|normal|dangerous|high)
    is <amount> of <med> (too much|enough|safe|a lot|ok|okay|normal|dangerous|high|bad)
    (can|could|may|is it ok if|is it safe if) (you|i|one|we|people) [still|safely] (drink|mix|smoke|take anything) ~1 (on|with|while on|while taking) <med>
    (whats|what is) the (best|safest|fastest|right) (way|dose|schedule) ~2 (taper|come off|get off|wean|quit|of|for) ~2 <med>
    (anyone|anybody|does anyone|someone) know (how much|how many|what dose|which dose) ~1 <med> ~2
    (how long|when) (should|do|can) i (wait|stop taking|start) ~3 (<med>|next dose|between doses)
    """,
    _PIECES,
)
