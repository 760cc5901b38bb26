"""When it was, in English."""

from __future__ import annotations

from moderation.screening.languages.core.times import Times
from moderation.screening.languages.en.shape import phrase

TIMES = Times(
    long_ago=phrase(
        """
    last (year|month|summer|winter|spring|fall|autumn|christmas|january|february|march|april|may|june|july|august
        |september|october
        |november|december)
    |(years|year|months|decades|decade) (ago|back|earlier)|long (time|while) ago|long ago|used to|back (then|when
        |in)
    |in (the past|my past|a past life)|(was|were) a [dark] time|there was a time|once upon a time|years ago today
    |when i [still|first] (used|drank|lived|got sober)|as a (kid|teen|teenager|child)|growing up
    |(when|while) i was [a|in|at|on|still|only|just] (#|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|kid|teen
        |teenager|child|young
        |younger|little|using|drinking|smoking|school|college|homeless|married|rehab|high school|newcomer|prison
            |jail|an addict)
    |(before|until|till) ~2 (sober|clean|help|treatment|rehab|recovery|sobriety|quit|program)
    |in my (teens|twenties|thirties|childhood|using days|drinking days|addiction|active addiction|old life|darkest
        |20s|30s)
    |at (my (lowest|worst|rock bottom|lowest point|bottom)|one point|rock bottom|age #)|in (active addiction|middle
        school|high school
        |school|college|rehab|university)|in <year>|(no|not) longer|(until|till|then) one (day|night)|one (day|night
            |time) i|(my|the) first (day|post|meeting) here
    |that was (my bottom|rock bottom|the bottom|my turning point|my past|the old me)
    """
    ),
    lately=phrase(
        """
    last night|yesterday|this (morning|week|weekend|evening|afternoon|time)|(hour|hours|minutes|mins|day|days|week
        |weeks) ago|earlier today|last (week|weekend|<day>)
    |today|tonight|tn|now|rn|again|currently|still|tomorrow|lately|these days|at the moment|all (day|night|week)
        |every (day|night)|soon|already
    """
    ),
    still=phrase(
        "still (do|am|feel|want|think|have|there)|and now i (want|feel|am|think)|(coming|came|is|are) back|(again|tonight|rn|right now) $"
    ),
    better=phrase(
        """
    (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty|ninety|many) (days|day|months
        |month|years|year|weeks|yrs)
        [of] (clean|sober|sobriety|free|in recovery|today|now|without|of recovery|off)
    |(today|now|have|got|with|celebrating|hit) ~2 (#|one|two|three|ninety) (days|months|years|year)|(clean|sober)
        (for|since|now|today|#)
    |(so|im|am|very|forever|really) ~1 (glad|grateful|thankful|lucky) ~3 (alive|i didnt|i called|here|survived|i
        failed|today|clean|sober
        |it didnt|somebody|someone)|life is ~1 (good|great|better|beautiful|ok|okay)|(feel|feeling|doing) ~1 better
    |in recovery (now|today)|(saved|changed) my life|i (survived|got help|asked for help)|(why|reason) (im|i am)
        (alive|here|still here)
    |look at me now|turning point|picked up my|(and|im|i am|so) grateful|i dont feel that way
    """
    ),
    # Those that look the same in the present ("cut", "hurt") are not among them.
    told=frozenset(
        """
    wanted tried attempted took was were had thought felt swallowed overdosed wrote wished woke raped used did didnt
        couldnt relapsed burned
    jumped died lost drank swore threatened told
    """.split()
    ),
    first=frozenset({"i", "im", "ill", "ive", "id"}),
    clause=frozenset({"and", "but", "so", "then", "now", "because", "which"}),
    subjects=frozenset({"i", "im", "ill", "id", "ive", "tonight"}),
    verbs_tell=True,
)
time_of = TIMES.time_of
