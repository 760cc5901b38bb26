"""How money, wares and cures are advertised."""

from moderation.screening.cues import cues

_PIECES = {
    "coin": "crypto|bitcoin|btc|eth|ethereum|usdt|nft|dogecoin|solana|token|coin|tokens|coins",
    "link": "linkhere",
    "sum": "#|#k|#usd|#dollars|#eur|#euros|#pounds|thousands|hundreds",
    "app": "telegram|whatsapp|whats app|discord|signal|snapchat|snap|instagram|insta|ig|facebook|tiktok|youtube|onlyfans|patreon|substack",
}

MONEY = cues(
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
    made ~2 (months|weeks|years) (pay|wage|wages|salary) in ~4
    (your|ur) (account|card|parcel|package|delivery|wallet|bank account) ~1 (will be|has been|is|was) (closed|held|suspended|locked|blocked|on hold|limited) [.] ~4 (verify|pay|click
        |confirm|<link>)
    free (iphone|ipad|ps5|playstation|laptop|phone|airpods|gift card) ~6 (click|link|claim|sign up|<link>)
    (herbs|herbal medicine|spell|herbal) ~1 (cured|healed) ~4 (contact|write|whatsapp|email|message) (him|her|them)
    (healer|prophet|dr|doctor|spell caster) ~5 (brought back|bring back|returned) (my|your) (ex|husband|wife|lover) ~4
    """,
    _PIECES,
)

PROMOTION = cues(
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

PLAINLY = cues(
    "why-spam-promotion",
    0.9,
    """
    like and subscribe
    smash (that|the) (like|subscribe) ~1
    (follow|check out|visit|subscribe to|support) my (onlyfans|patreon|etsy|shop|store|page|channel|instagram|insta|tiktok|youtube) ~3 !(addiction)
    hot singles
    (cheap|premium|lifetime) ~1 (netflix|spotify|disney|hbo|windows|vpn|office) (accounts|account|keys|key|subscription)
    (essay|essays|assignment|dissertation|thesis|homework) (written|done|writing) ~2 (expert|experts|professional|professionals|writers|service)
    replica (watches|bags|shoes|handbags|sneakers)
    (psychic|tarot|astrology|palm) (reading|readings) ~6 (link|dm|book|pay|<link>)
    (order|get|buy|grab) yours (today|now|here)
    (speak|talk) to an (advisor|adviser|admissions|agent) (now|today)
    """,
    _PIECES,
)

TREATMENT = cues(
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

CONTACT = cues(
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
