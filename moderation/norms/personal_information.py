"""No phone numbers, mail addresses, street addresses, nor anybody's real full name: what is written here cannot be taken back for sure.

The number of a crisis line is never personal; nor are offices, clinics and the places where meetings are held.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from phonenumbers import Leniency, PhoneNumberMatcher, PhoneNumberType, number_type

from models.config import NormSettings
from models.lines import shipped
from models.verdict import NormHit, Reason
from moderation.norms import Norm
from moderation.screening.plain import HEAD
from moderation.screening.reading import Reading

WORDS = """
norm-personal-information-name = No personal details
norm-personal-information-nudge =
    Hello, a private word from the keeper. A message of yours seems to hold personal details, such as a number, an address or a full
    name. Everybody in the room can read and copy it, so you may want to take it back; a private message to one person is safer.
    If I misread it, or you meant it so, all is well.
why-personal-information-phone = a phone number
why-personal-information-mail = a mail address
why-personal-information-address = a street address
why-personal-information-name = a real full name
why-personal-information-other = personal details of somebody else
"""

REGIONS = ("US", "GB")
"""Where numbers without a country are looked up when the circle names no countries."""

OWN, OTHERS = 0.6, 0.95
"""How clear a hit is: one's own details are one's own to give, somebody else's are not."""

FEWEST = 7
"""Digits of a number that somebody can be called at."""

MOST = 4
"""Numbers, and places of other kinds, that are looked at in one text."""

AROUND = 60
"""Code points on either side that say what a number or an address is."""

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<![\w.:/#-])[+(]{0,2}\d(?:[ ().\-/\u2010-\u2015\u00a0]{0,3}\d){6,14}(?![\w:/-])")
_MAIL = re.compile(r"(?<![\w.+@-])([\w.+-]{1,64})@((?:[a-zA-Z0-9-]{1,63}\.){1,4}[a-zA-Z]{2,24})(?![\w@])")
_AT = re.compile(r"[(\[]at[)\]]|\w (?:at) [\w-]{1,63} ?(?:\(dot\)|dot) ", re.IGNORECASE)
_SPELT = re.compile(
    r"(?<![\w.+@-])([\w.+-]{1,64}) ?(?:\(at\)|\[at\]| at ) ?((?:[a-z0-9-]{1,63}(?:\.| ?\(dot\) ?| dot )){1,3}(?:com|net|org|me|io|de|fr|es|pt|uk|ch))"
    r"(?![\w@])",
    re.IGNORECASE,
)
"""An address spelt out, "ann (at) example (dot) net"."""

_STREETS = (
    "street|road|avenue|lane|drive|boulevard|court|crescent|terrace|square|gardens|grove|close|highway|parkway"
    "|rd|ave|ln|blvd|st|dr|apt|flat|strasse|straße|rue"
)
_AT_HOME = re.compile(
    r"\b(?:live|lives|living|stay|stays|staying|address|home|house|place|apartment|come)\b[^.!?\n]{0,24}?"
    rf"(?<!\w)(\d{{1,5}}[a-z]?,? (?!min|hour|mile|km|block|day|week)(?:[\w'.-]{{1,20}},? ){{1,3}}(?:{_STREETS}))\b",
    re.IGNORECASE,
)
_STREET = re.compile(
    rf"(?<![\w.,£$€])(\d{{1,5}}[A-Za-z]?,? (?:[A-Z][a-z'.-]{{1,20}} ){{1,3}}(?:{_STREETS.title()}))(?![\w'])(?! (?:is|was|looks|feels))"
)
_CALLED = re.compile(
    r"\b(?:(?:his|her|their|he's|she's|whose|'s) (?:real|full|last|actual|legal|true) (?:full )?name(?:'s| is| was) "
    r"([A-Z][\w-]{1,20}(?: [A-Z][\w'-]{1,20})?)"
    r"|(?:his|her|their) (?:sur)?name(?:'s| is| was) ([A-Z][a-z'-]{1,20} (?:[A-Z]\. )?[A-Z][\w'-]{1,20})"
    r"|(?:guy|girl|lady|man|woman|ex|boss|supervisor|dealer|sponsor|@\w{1,30})\b[^.!?\n]{0,30}?"
    r" (?:is|was|called|named|actually|really) ([A-Z][a-z-]{1,20} [A-Z][a-z][\w'-]{1,20})"
    r"(?! (?:House|Anonymous|Street|Centre|Center)))"
)
_BY_LAW = re.compile(r"(?:real|full|last|actual|legal|true)\b")
_KIN = (
    "sponsor|sponsee|therapist|counselor|counsellor|boss|husband|wife|ex|boyfriend|girlfriend|partner|roommate|flatmate|neighbor"
    "|neighbour|coworker|colleague|dealer|landlord|teacher|abuser|friend|brother|sister|cousin|doctor|pastor|moderator|chair"
)
_RELATED = re.compile(
    rf"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:ex )?(?:{_KIN}),? ((?:Dr\.? )?[A-Z][a-z-]{{1,20}} [A-Z][a-z][\w'-]{{1,20}})\b"
)
_SEEN_HERE = re.compile(
    r"\b([A-Z][a-z-]{1,20} [A-Z][a-z][\w'-]{1,20}) (?:was at|is in|was in|goes to|comes to|from|shared at|shared in|relapsed at|came to)"
    r" (?:a |an |the |my |our |this |that |last |aa |na )?(?:\w+ )?(?:meeting|group|circle|rehab|detox|AA|NA|program|room)\b"
    r"|\b(?:saw|met|recognized|recognised|ran into|bumped into) ([A-Z][a-z-]{1,20} [A-Z][a-z][\w'-]{1,20}) (?:at|in|from)"
    r" (?:a |an |the |my |our |this |last )?(?:\w+ )?(?:meeting|group|circle|rehab|detox|AA|NA|program|room)\b"
)
_WHOSE = re.compile(
    r"\b(?:his|her|their|someone's|somebody's|[a-z]{2,20}'s) (?:\w{1,20} ){0,2}(?:number|cell|phone|address|mail|email|e-mail|house|place)\b"
    r"|\b(?:he|she|they) (?:lives?|stays?|works?)\b|\b(?:call|text|reach|email|find|visit) (?:him|her|them)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:call|text|phone|number|cell|mobile|whatsapp|ring|reach|tel|sms|contact|fone|hmu)\b", re.IGNORECASE
)
_SURELY_ASKS = re.compile(
    r"\b(?:(?:call|text|ring|phone|reach|whatsapp|contact) (?:me|him|her|them)|(?:my|his|her|their|[a-z]{2,20}'s) (?:\w{1,20} ){0,2}"
    r"(?:number|cell|phone|mobile|whatsapp))\b",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"\b(?:helpline|hotline|lifeline|samaritans|crisis|suicide|clinic|hospital|office|centre|center|pharmacy|church|hall|library|cafe"
    r"|café|school|meetings?|zoom|passcode|dial|museum|hotel|shelter|emergency|intergroup|charity|venue|room \d|order|ticket|tracking"
    r"|invoice|serial|isbn|reference|account|model|version|helplines|line|lines|police|council|surgery|gp|nhs|shop|store|company"
    r"|support line|detox|rehab)\b",
    re.IGNORECASE,
)
_ROLES = frozenset(
    """
    info help support contact admin hello office jo mail team service services enquiries inquiries noreply no-reply donotreply
    webmaster postmaster root git user username you name someone me press media hr jobs sales care news newsletter abuse security
    """.split()
)
_NOBODY = frozenset({"example.com", "example.org", "example.net", "email.com", "domain.com"})
_AT_A_PROMPT = re.compile(
    r"(?:ssh|scp|rsync|git|ftp|sftp|https?:|deb|clone|svn|irc)\W{0,3}(?:\S{1,20}\W{1,3}){0,2}$", re.IGNORECASE
)
_OF_FIRMS = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
    }
)


@dataclass(frozen=True, slots=True)
class _Place:
    """What was found where."""

    kind: str
    start: int
    end: int
    others: bool


@cache
def _lines() -> frozenset[str]:
    """The digits of every crisis line that comes with the package."""
    contacts = (contact.how for lines in shipped().values() for line in lines for contact in line.contacts)
    return frozenset(digits for how in contacts if (digits := _digits(how)))


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())


def _phones(text: str, countries: tuple[str, ...]) -> Iterator[_Place]:
    for found in islice(_NUMBER.finditer(text), MOST):
        start, end = found.span()
        written, around = found.group(), text[max(0, start - AROUND) : end + AROUND]
        if _of_a_line(_digits(written)) or _PUBLIC.search(around):
            continue
        if written.isdecimal() and not _ASKS.search(around):
            continue
        leniency = Leniency.POSSIBLE if _SURELY_ASKS.search(around) else Leniency.VALID
        if any(_somebodys(written, region, leniency) for region in countries or REGIONS):
            yield _Place("phone", start, end, _of_others(text, start))


def _of_a_line(digits: str) -> bool:
    return any(digits == line or (len(line) > 6 and digits.endswith(line)) for line in _lines())


def _somebodys(written: str, region: str, leniency: int) -> bool:
    """A number that is somebody's in this country, or one with its country in front; not one that is free to call, or dear."""
    found = next(iter(PhoneNumberMatcher(written, region, leniency=leniency, max_tries=1)), None)
    return found is not None and number_type(found.number) not in _OF_FIRMS


def _of_others(text: str, start: int) -> bool:
    return _WHOSE.search(text[max(0, start - AROUND) : start]) is not None


def _mails(text: str) -> Iterator[_Place]:
    spelt = _SPELT.finditer(text) if _AT.search(text) else ()
    for found in islice((*islice(_MAIL.finditer(text), MOST), *islice(spelt, MOST)), MOST):
        start, end = found.span()
        nobodys = found.group(1).lower() in _ROLES or found.group(2).lower() in _NOBODY
        if not nobodys and not _AT_A_PROMPT.search(text[max(0, start - AROUND) : start]):
            yield _Place("mail", start, end, _of_others(text, start))


def _addresses(text: str) -> Iterator[_Place]:
    for pattern in (_AT_HOME, _STREET):
        for found in islice(pattern.finditer(text), MOST):
            start, end = found.span(1)
            around = f"{text[max(0, start - AROUND) : start]} {text[end : end + AROUND]}"
            if not _PUBLIC.search(around):
                yield _Place("address", start, end, _of_others(text, start))


def _names(text: str) -> Iterator[_Place]:
    for pattern in (_CALLED, _SEEN_HERE, _RELATED):
        for found in islice(pattern.finditer(text), MOST):
            start, end = found.span(found.lastindex or 0)
            yield _Place(
                "name", start, end, pattern is _SEEN_HERE or _BY_LAW.search(found.group()) is not None
            )


def _places(reading: Reading) -> Iterator[_Place]:
    text, words = reading.original[:HEAD], reading.plain.words
    figures = [len(word) for word in words if word[0].isdecimal()] if _DIGIT.search(text) else []
    if figures and not _OF_STREETS.isdisjoint(words):
        yield from _addresses(text)
    if sum(figures) >= FEWEST:
        yield from _phones(text, reading.countries)
    if "@" in text or "at" in words:
        yield from _mails(text)
    if not _OF_PEOPLE.isdisjoint(words):
        yield from _names(text)


_OF_STREETS = frozenset(_STREETS.split("|"))
_OF_PEOPLE = frozenset(
    {
        *_KIN.split("|"),
        *"name names guy girl lady man woman supervisor actually meeting group circle rehab detox aa na program room".split(),
    }
)


def recognise(reading: Reading) -> NormHit | None:
    """By what has the shape of a number, an address or a name, and the words around it."""
    places = list(_places(reading))
    if not places:
        return None
    others = any(place.others for place in places)
    kinds = [("other" if place.others else place.kind, place) for place in places]
    reasons = [Reason("norm", one.start, one.end, f"why-personal-information-{kind}") for kind, one in kinds]
    return NormHit("personal-information", OTHERS if others else OWN, tuple(reasons[:3]))


NORM = Norm("personal-information", NormSettings(then="nudge", flag_from=OTHERS), recognise)
