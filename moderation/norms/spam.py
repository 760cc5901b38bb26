"""No advertising, no offers of quick money, no links that sell something."""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit, Reason
from moderation.norms import Norm
from moderation.screening.cues import Cues, Spoken, cues, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.voices import denies
from moderation.screening.plain import LINK, NAME, Plain
from moderation.screening.reading import Reading

WORDS = """
norm-spam-name = No advertising
norm-spam-nudge =
    Hello. A message of yours in the circle looked to me like an advertisement or a money offer. The circle asks for none of these,
    so that people can rest here. If you meant it differently, all is well, and you need not do anything.
why-spam-money = an offer of quick money
why-spam-promotion = an advertisement
why-spam-treatment = an offer of treatment, coaching or cures
why-spam-contact = a request to write elsewhere
why-spam-link = a link
why-spam-wording = words that are often found in advertising
"""

_PIECES = {
    "coin": "crypto|bitcoin|btc|eth|ethereum|usdt|nft|dogecoin|solana|token|coin|tokens|coins",
    "link": "linkhere",
    "sum": "#|#k|#usd|#dollars|#eur|#euros|#pounds|thousands|hundreds",
    "app": "telegram|whatsapp|whats app|discord|signal|snapchat|snap|instagram|insta|ig|facebook|tiktok|youtube|onlyfans|patreon|substack",
}

_MONEY = cues(
    "why-spam-money",
    0.9,
    """
    (earn|make|earning|making) [up to] (money online|money fast|easy money|quick money|passive income|extra cash
        |cash fast|thousands|# a (week|day|month))
    (earn|earning|make|made) ~1 ## ~2 (a week|a day|per day|per week|weekly|daily|from home|in one week|in # days)
    (free|claim) ~1 (airdrop|crypto|bitcoin|nft|tokens|gift card|voucher)
    crypto airdrop
    (double|triple|multiply) your (bitcoin|money|crypto|investment|btc|eth)
    (invest|invested|deposit) ~2 (##) ~2 (get|receive|earn|return)
    (turned|turn|grew) ## into ##
    (you have|youve|you) ~2 (won|been selected|been chosen) ~6 (prize|gift card|cash|iphone|lottery|reward|voucher)
    (guaranteed|daily) (profit|profits|returns|income)
    (need|want) a loan ~4 (approval|credit|contact|apply|dm)
    (instant|no) (approval|credit check)
    (forex|crypto|bitcoin|trading) (mentor|trader|expert|manager|account manager|signals)
    (work from home|from home) ~6 (message|dm|contact|telegram|whatsapp|earn)
    casino bonus
    free spins
    (this|my|a) trader ~3 (contact|whatsapp|telegram|text|message)
    reply (yes|stop|claim|win) to
    (txt|text) (yes|win|stop|play|claim|go|start) to ##
    <coin> ~1 (airdrop|presale|giveaway|doubler|mining platform|trading platform|investment plan|signals|pump)
    (presale|airdrop) ~4 (token|coin|wallet|claim|join|link|live)
    (next|guaranteed) (100x|1000x|10x) [gem|coin|token]
    connect your wallet
    (recover|retrieve|recovered|get back) [my|your|all my|all your] (lost|stolen|scammed) ~1 (<coin>|funds|money|wallet) ~6 (contact
        |expert|hacker|dm|email|mail|whatsapp|telegram|agency|firm|service|<link>|helped)
    (crypto|bitcoin|funds|asset) recovery (expert|experts|agent|service|services|firm|agency|specialist)
    (ethical|professional|certified) hacker
    (recovery|hacking) (expert|experts|agent|hacker|firm) ~6 (contact|telegram|whatsapp|email|dm|write) !(therapist)
    (minimum|min) (deposit|investment|payout|withdrawal)
    (daily|weekly|instant) (payout|payouts|withdrawal|withdrawals)
    (dm|pm|message|inbox|text|contact|ask|write|hit) [me|us|her|him] [up] [now|today] (to|to learn how to|to learn|on how to|how to|and learn how to|if you
        want to|for how to) [start] (earn|earning|make money|invest|trade|get paid|join my team|learn trading)
    (dm|pm|message|inbox|text|hmu) [me] ~2 (to earn|for profits|passive income|trading tips)
    (financial|time) freedom ~8 (dm|message|link|join|team|opportunity|business|<link>|ask me)
    (be|become) your own boss ~8 (dm|message|link|join|team|opportunity|<link>|ask me|today|now)
    (passive|side|extra|residual) income ~8 (dm|message|inbox|link|join|<link>|ask me how|opportunity|telegram|whatsapp)
    (get|getting|got|earn) paid [#] [daily|weekly|just|simply] (to|for|by) ~1 (like|liking|watch|watching|review|reviewing|click
        |clicking|typing|test|testing|share|sharing|surveys)
    (sugar (daddy|baby|mommy|mummy)) ~4 (allowance|weekly|spoil|needed|wanted|dm|looking)
    (cashapp|cash app|paypal|venmo) (flip|flips|giveaway|blessing)
    (binary options|forex trading|crypto trading|options trading|bitcoin mining) ~8 (invest|profit|profits|dm|join|mentor|platform|earn
        |earned|returns|contact|account manager|<link>)
    (turn|flip) # into #
    (legit|genuine|trusted|verified) ~2 (trader|broker|investment|vendor|account manager|loan lender|lender)
    (remote|online|part time) (job|jobs|work) ~6 (# (a|per|an) (day|hour|week)|no experience|apply now|dm|whatsapp|telegram)
    (spell caster|spell casters|lottery spell|join the illuminati)
    (earn|earning|make|making|made|earned|get|bring in|pull in) ~1 (##|#k|thousands|hundreds) [dollars|usd|euros|pounds|bucks] (a|per|each|every) (day|week|month) ~3 (dm|message|from home|online|link|<link>|team|ask
        |show you|teach|join|with my|trading|contact|text|easy|passive|whatsapp|telegram)
    (show|teach|tell) (you|u) how (i|to|we) ~1 (make|earn|made|earned|turned|get paid) ~1 <sum> ~3
    how i (make|made|earn|earned) <sum> (a|per|in|each|every) ~2
    (mentor|coach|trader|expert|lady|broker|manager|mrs|mr|madam) ~3 (trades|trading|invest|invests|forex|crypto|bitcoin|fx|stocks) ~3 (text|contact|dm|whatsapp|message|write|reach|on telegram) ~1
    (get|help you get|getting|got) (your|my|back your|back my) ~1 (scammed|lost|stolen|scam) ~1 (money|funds|crypto|bitcoin|savings|coins) [back] ~6 (contact|dm|telegram|whatsapp|email|text|expert|message|<link>|thanks to)
    (won|winner of|selected for|eligible for) ~3 (iphone|gift card|cash prize|prize|voucher|giveaway|grant|reward|lottery) ~3 (claim|click|<link>|here|reply|dm|pay)
    (claim|grab|redeem|unlock) (your|ur|this|the) [free|exclusive|special] ~1 (prize|reward|bonus|gift|grant|tokens|airdrop|voucher|cash|money|discount) ~1
    (government|covid|relief|federal) grant ~4 (apply|claim|money|dm|text|approved)
    (loan|loans|credit) ~4 (low interest|no collateral|bad credit|fast approval|apply now|approved in|interest rate|no paperwork)
    """,
    _PIECES,
)
_PROMOTION = cues(
    "why-spam-promotion",
    0.6,
    """
    # off
    (use|with) [my] code ~2
    (limited|special|exclusive) (offer|time|deal|discount)
    (order|buy|shop|sign up|subscribe|enroll) (now|today)
    (subscribe to|follow|join) my (channel|page|newsletter|telegram|group|webinar|youtube|instagram)
    check out my ~3 (program|channel|shop|store|course|website|coaching|page|product|products|service|services|webinar
        |book)
    (free|fast|worldwide|discreet) shipping
    (buy|cheap) ~1 (followers|likes|views|subscribers)
    (only|just) a few (places|spots|seats) left
    (# discount|discount on|discount code)
    hot singles
    visit (our|my) (site|website|shop|store|page)
    (click|tap) (here|the link|this link|below)
    (buy|cheap|order|generic) ~2 (viagra|cialis)
    (weight loss pills|keto gummies|cbd gummies|cbd oil|detox tea|testosterone booster)
    (referral|invite|promo|discount|affiliate|coupon) (code|link)
    (use|with|through|via|using) my (link|code|referral|invite)
    we both (get|earn|receive) ~3
    (join|follow|subscribe to) [my|our|this|the|us on|me on|my new] [free|private|vip|official|new] [crypto|trading|signals] <app> [group
        |channel|page|server|community|account]
    (my|our) ~1 <app> (group|channel|page|server|community|account) !(therapy)
    (link in|check) [my|the] (bio|profile) ~2
    (grab|claim|get|secure|book|reserve) (your|a) ~1 (spot|seat|copy|discount|free trial|ticket)
    (now|today) only $
    (dm|message|inbox|pm) [me] for (details|info|more info|prices|price|rates|the link|link|a quote|orders|bookings)
    (best|lowest|cheap|great) (prices|price|rates|deals) ~4 (guaranteed|in town|online|dm|order|contact|<link>)
    (my|our|the) new (book|ebook|course|podcast|album|single|app|shop|store|merch|channel|masterclass) ~3 (is out|out now|available
        |just dropped|drops|launches|on sale|live)
    (buy|order|shop|preorder|pre order) (my|our|it|yours|here|online|from us|from our) ~2 (book|ebook|course|merch|shop|store|<link>
        |now|today)
    (enroll|enrol|register|sign up|subscribe) [now|today|here|for free] (at|via|here|through|on|for my|to my|for our) ~3
    (webinar|masterclass) ~3 (tonight|tomorrow|free|register|link|<link>)
    (percent off|half price|free trial|no obligation|money back guarantee|satisfaction guaranteed)
    (you have|youve|you) been (selected|chosen|picked) ~2
    (content|subscribe|exclusive) ~3 (onlyfans|patreon)
    (financial freedom|passive income|side hustle|extra income|residual income|work from home|home based business|business opportunity|make money online|online business|dream life)
    (free|live|new|my|our) ~1 (webinar|masterclass|workshop|training|bootcamp|challenge|summit) ~2 (register|sign|join|seats|link|quit|tonight|tomorrow|starts|<link>|learn|on how)
    (quit|stop|beat|end|cure) ~2 (drinking|smoking|alcohol|addiction|cravings|anxiety|porn|sugar|weed|vaping) ~1 in [just|only|under] (#|seven|ten|thirty|ninety) (days|weeks|hours|minutes|steps) ~3
    my (onlyfans|patreon|etsy|merch|store|ebook|kindle book|gofundme|fundraiser|shopify|youtube|soundcloud|spotify|substack) !(addiction)
    (hiring|recruiting|looking for|we need|seeking) ~2 (workers|staff|assistants|agents|affiliates|testers|beta testers|ambassadors|brand ambassadors|distributors|reps|models|typists|participants) ~4
    (hourly rate|an hour from home|paid weekly|paid daily|weekly pay|daily pay|no experience (needed|required|necessary))
    (looking for|need|want) ~1 (people|users|volunteers|folks) to (test|try|review|beta test|download) (my|our|this|a) ~3 (app|product|course|book|program|site|game|device)
    (sign up|subscribe|register|join) (to|for) (my|our|the) ~2 (newsletter|course|program|list|mailing list|podcast|class|retreat|membership|patreon|app|substack|community)
    (download|install|try|get) (my|our|this|the) ~2 (app|game|program|extension) ~2 (at|here|from|on|today|now|free|<link>)
    (shop|order|buy|get) (yours|now|here|today|them|it) ~1 (at|here|from|<link>|before|while|on|online|today|now)
    (on sale|sale ends|flash sale|black friday|cyber monday|huge sale|clearance|best seller|bestseller|while (stocks|supplies) last|last chance|act now|dont miss (out|this)|hurry)
    (likes|followers|views|traffic|backlinks|seo) ~3 (boost|buy|cheap|guaranteed|services|grow|increase|real|instant) ~1
    buy ~1 (followers|likes|views|reviews|accounts|backlinks)
    (boost|grow|increase) your (followers|business|sales|income|channel|page|instagram|website|traffic|brand)
    """,
    _PIECES,
)
_TREATMENT = cues(
    "why-spam-treatment",
    0.6,
    """
    (our|luxury|affordable|private|residential) ~2 (rehab|detox|treatment (center|centre|facility|program|programme)|sober living|clinic
        |retreat) ~3 (offers|accepts|accept|has beds|beds available|openings|is now|provides|specializes|helps you|call|located
        |beds|places available)
    we (accept|take) (most|all major|all|your|private|ppo) ~1 (insurance|insurances|plans)
    (call|contact) our ~2 (team|admissions|helpline|specialists|counselors|counsellors|experts|center|centre|hotline|intake)
    (admissions|treatment) ~1 (advisor|adviser|advisors|specialist|consultant|coordinator|counselor) ~4 (call|standing by|today|waiting
        |help you)
    (book|schedule|claim|grab) [your|a|my] ~1 (free) ~2 (call|consultation|session|assessment|discovery call|strategy call|clarity call)
    (recovery|sobriety|sober|life|mindset|wellness|addiction|health) (coach|coaching|coaches) ~8 (dm|book|sign up|spots|slots|clients
        |discount|<link>|package|packages|free call|program|offering|rates|enroll|website|dm me|sessions available)
    (im|i am|as) a [certified|qualified|professional] ~1 (recovery|sobriety|sober|life|mindset|wellness) coach ~2
    i (help|coach|teach|mentor) (people|women|men|moms|mums|addicts|drinkers|others|clients|professionals|you|smokers) ~8 (dm|program
        |course|link|<link>|book a|my method|# days|# weeks|without willpower|message me)
    (my|our) ~2 (program|programme|method|course|system|supplement|formula|masterclass|ebook) ~3 (helped|will help|can help|helps|works
        |cures|guarantees|stops|eliminates) ~4
    (new|taking on|accepting|taking) [new] clients ~3
    (herbal|natural|miracle|permanent) (cure|remedy|remedies|medicine|formula|healer|doctor) ~8 (contact|email|cured|order|whatsapp|<link>
        |dm|helped me|dr)
    (dr|doctor|prophet|priest) ~2 (cured|cure|healed|brought back|helped me) ~6 (herbal|herbs|spell|contact|email|whatsapp|remedy)
    (free|no cost) (rehab|treatment|detox) ~4 (call|apply|qualify|insurance|today|<link>)
    (supplement|gummies|hypnosis|app|patch|tincture|drops) ~5 (stop|stops|kills|kill|end|ends|crush|eliminate|eliminates) [your|all]
        (cravings|craving|addiction) ~4
    (we are|were|im|at) ~1 (rehab|a rehab|rehab center|treatment center|treatment centre|detox center|detox|recovery center|sober living|recovery retreat) (in|located|near|offering|with|that) ~3
    (beds|bed|spots|places|openings) ~1 (open|available|now|free) ~2 (now|today|insurance|call|in|for|<link>|this week)
    (insurance|medicaid|ppo) ~1 (accepted|covers it|taken|verified|welcome|approved) ~2
    (cured|cures|cure|fixed|healed|fixes|heals) (my|your|all|any) ~1 (anxiety|addiction|depression|cravings|alcoholism|insomnia|ptsd|withdrawals) ~3 (order|buy|<link>|dm|link|try|get|contact|at|here|natural)
    (cbd|thc|delta 8|kratom|mushroom|adaptogen|nootropic) (gummies|oil|capsules|drops|tincture|tea|powder|chocolate) ~2
    (detox|cleanse|sobriety|recovery|hangover) (tea|kit|kits|box|journal|planner|supplement|supplements|pack|package|gummies|app|course|program) ~2
    """,
    _PIECES,
)
_CONTACT = cues(
    "why-spam-contact",
    0.3,
    """
    (dm|pm|message|text|contact|inbox|write|hit|add) (me|her|him|us) ~3 (telegram|whatsapp|signal|link|details|info
        |snapchat|now)
    (ask|dm|message|inbox) me how
    (dm|pm|inbox|hmu|whatsapp) me
    (on|via|my) (telegram|whatsapp)
    (contact|email|call) us
    """,
)
A_NUMBER_TO_CALL = 5
"""Digits in a row that make a number somebody can be written to or called at."""

_LOSS = frozenset(
    "scam scams scammed scammer scammers lost gambled gambling blew addicted addiction debt regret owed stole cheated fell conned".split()
)


def _told(spot: Spot) -> bool:
    """Somebody tells what it did to them."""
    return (
        not _LOSS.isdisjoint(spot.words)
        and not {"recover", "recovery", "recovered", "retrieve", "coach", "coaching", "back", "contact"}
        & spot.words
    )


_SOLD = Spoken("spam", Cues((*_MONEY, *_PROMOTION, *_TREATMENT), against=(denies, _told)))
_REACHED = Cues(_CONTACT)


def recognise(reading: Reading) -> NormHit | None:
    """Money offers by themselves; advertisements and what the model finds only with a link or a way to write elsewhere."""
    plain = reading.plain
    sold, likely = _SOLD.hits(reading), reading.above("spam", "flag")
    if not sold and not likely:
        return None
    contact = _REACHED.hits(plain)
    reachable = bool(contact) or LINK in plain.words or NAME in plain.words or _numbered(plain)
    strongest = sold[0].cue.score if sold else 0.0
    if strongest >= 0.9 or (sold and (reachable or len({hit.cue.phrase for hit in sold}) > 1)):
        return norm_hit(
            "spam", min(0.99, strongest + 0.2 * reachable + 0.1 * likely), [*sold, *contact], plain
        )
    return _worded(plain) if likely and reachable else None


def _numbered(plain: Plain) -> bool:
    return any(len(word) >= A_NUMBER_TO_CALL and word.isdigit() for word in plain.words)


def _worded(plain: Plain) -> NormHit:
    """What only the model found: its link, or else all of it."""
    linked = LINK in plain.words
    at = plain.words.index(LINK) if linked else 0
    place = plain.span_of_words(at, at + 1 if linked else len(plain.words))
    return NormHit("spam", 0.6, (Reason("norm", *place, "why-spam-link" if linked else "why-spam-wording"),))


NORM = Norm("spam", NormSettings(then="flag"), recognise)
