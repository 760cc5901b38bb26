"""No advertising, no offers of quick money, no links that sell something."""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit, Reason
from moderation.norms import Norm
from moderation.screening.cues import Cues, cues, norm_hit
from moderation.screening.plain import LINK, NAME
from moderation.screening.reading import Reading

WORDS = """
norm-spam-name = No advertising
norm-spam-nudge =
    Hello. A message of yours in the circle looked to me like an advertisement or a money offer. The circle asks for none of these,
    so that people can rest here. If you meant it differently, all is well, and you need not do anything.
why-spam-money = an offer of quick money
why-spam-promotion = an advertisement
why-spam-contact = a request to write elsewhere
why-spam-link = a link
why-spam-wording = words that are often found in advertising
"""

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
    """,
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
    (viagra|cialis|weight loss pills)
    """,
)
_CONTACT = cues(
    "why-spam-contact",
    0.3,
    """
    (dm|pm|message|text|contact|inbox|write|hit|add) (me|her|him|us) ~3 (telegram|whatsapp|signal|link|details|info
        |snapchat|now)
    (ask|dm|message|inbox) me how
    (on|via|my) (telegram|whatsapp)
    (contact|email|call) us
    """,
)
A_NUMBER_TO_CALL = 5
"""Digits in a row that make a number somebody can be written to or called at."""

_CUES = Cues((*_MONEY, *_PROMOTION, *_CONTACT))


def recognise(reading: Reading) -> NormHit | None:
    """Money offers by themselves; advertisements and what the model finds only with a link or a way to write elsewhere."""
    plain = reading.plain
    hits = _CUES.hits(plain)
    linked = LINK in plain.words
    numbered = any(len(word) >= A_NUMBER_TO_CALL and word.isdigit() for word in plain.words)
    reachable = (
        linked or numbered or NAME in plain.words or any(hit.cue.why == "why-spam-contact" for hit in hits)
    )
    sold = [hit for hit in hits if hit.cue.why != "why-spam-contact"]
    likely = reading.above("spam", "flag")
    strongest = max((hit.cue.score for hit in sold), default=0.0)
    if strongest >= 0.9 or (sold and (reachable or len({hit.cue.phrase for hit in sold}) > 1)):
        return norm_hit("spam", min(0.99, strongest + 0.2 * reachable + 0.1 * likely), hits, plain)
    if likely and reachable:
        at = plain.words.index(LINK) if linked else 0
        end = at + 1 if linked else len(plain.words)
        place = plain.span_of_words(at, end)
        return NormHit(
            "spam", 0.6, (Reason("norm", *place, "why-spam-link" if linked else "why-spam-wording"),)
        )
    return None


NORM = Norm("spam", NormSettings(then="flag"), recognise)
