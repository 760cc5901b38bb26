"""No doses, no plans for coming off something, no telling others to stop or mix medicines: that is between them and their doctor.

What somebody takes themselves, and what their doctor said, is their own story and is not meant; nor is naloxone, nor sending
somebody to a doctor.
"""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.norms.phrases.medical_advice import ASKING, DIAGNOSIS, DOSE, MIX, START, STOP, TAPER
from moderation.screening.cues import Cues, Spoken, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-medical-advice-name = No medical advice
norm-medical-advice-nudge =
    Hello, a private word from the keeper. The circle leaves doses, and starting, stopping or mixing medicines, to doctors and
    pharmacists, because what suits one body can harm another. What helped you yourself is always welcome, told as your own story.
    If I misread you, all is well.
why-medical-advice-dose = an amount of a medicine for somebody else
why-medical-advice-taper = a plan for coming off a medicine
why-medical-advice-stop = advice to stop a medicine
why-medical-advice-start = advice to take a medicine
why-medical-advice-mix = advice about mixing
why-medical-advice-diagnosis = a diagnosis
why-medical-advice-asking = a question for a doctor or pharmacist
"""

_CARE = frozenset(
    """
    naloxone narcan 911 999 112 ambulance paramedics pharmacist prescribed prescribes prescriber nicotine patch patches gum lozenge
    lozenges vape vaping cigarette cigarettes juice nrt e-liquid liquid dog cat puppy vet
    """.split()
)
"""Where these are spoken of, nobody plays the doctor: an overdose is being treated, a doctor decides, or it is about smoking."""

_SENT = phrase(
    """
    (ask|tell|talk to|speak to|speak with|see|call|check with|talk with|consult|consulting|discuss ~3|asking|telling|visit|under) ~3 (doctor
        |doctors|doc|dr|gp|psychiatrist|pharmacist|prescriber|nurse|team|clinic|professional|physician)
    |(doctor|doctors|doc|gp|psychiatrist|pharmacist|prescriber|nurse|clinic|dr|physician|psych|consultant|hospital|therapist|shrink|er) ~3 (put
        |puts|said|says|told|wants|gave|prescribed|started|suggested|upped|lowered|had|has|switched|recommended|recommends|thinks|ordered
        |agreed|will|can|is|would|might|could|decides|knows|sorted|raised|increased|asked)
    |(medical|doctors) supervision|medically supervised|as directed|as prescribed|medical advice|without (a doctor|talking|medical|asking
        |your)
    """
)
_OWN = phrase(
    """
    (i|im|ive|id|ill|we|he|she|they|my ~2|hes|shes) ~3 $
    """
)
_TOLD = phrase(
    """
    (he|she|they|<relative>|people|somebody|someone|everyone|everybody|family|internet|forum|friends|pastor|group|meeting|old timers) ~2 (said
        |says|say|told|tell|tells|telling|saying|keeps|keep|think|thinks|wants|want|suggested|pushed)
    |(told|tell|tells|telling|asked|forced|pressured|remind|reminded|reminds|want|wanted|wants|need|needed) (me|us|him|her|them) ~1 [to]
    """
)
_CAUTION = phrase(
    "not|never|dont|do not|please dont|dangerous|danger|kill you|seizure|seizures|risky|deadly|warning"
)


def _left_to_doctors(spot: Spot) -> bool:
    """A doctor's word, or sending somebody to one; naloxone; nicotine."""
    return not _CARE.isdisjoint(spot.words) or _SENT.pattern.search(spot.sentence) is not None


def _own_story(spot: Spot) -> bool:
    """What somebody does themselves, or was told to do."""
    if spot.quoted or _TOLD.pattern.search(spot.before):
        return True
    return {*spot.said.split()[:2]}.isdisjoint({"you", "u", "id"}) and _OWN.pattern.search(
        spot.before
    ) is not None


def _warned(spot: Spot) -> bool:
    """A warning against it: "never stop benzos cold turkey, it can kill you"."""
    return _CAUTION.pattern.search(f"{spot.before[-40:]}{spot.after}") is not None


_ADVICE = Cues(
    (*DOSE, *TAPER, *STOP, *START, *MIX, *DIAGNOSIS),
    against=(denies, _left_to_doctors, _own_story, _warned),
)
_QUESTIONS = Cues(ASKING, against=(_left_to_doctors,))
_SPOKEN = Spoken("medical-advice", _ADVICE)


def recognise(reading: Reading) -> NormHit | None:
    """By telling somebody what to take, how much, or what to leave; less surely by asking for it."""
    hits = _SPOKEN.hits(reading) or (_QUESTIONS.hits(reading.plain) if reading.language == "en" else [])
    return norm_hit("medical-advice", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("medical-advice", NormSettings(then="nudge", flag_from=0.92), recognise)
