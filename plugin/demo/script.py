"""The story that the demo plays: who is there, what they say and when, and how fast an evening goes by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

DANGER = "I can't go on. I'm going to kill myself tonight."
MORE_DANGER = "I don't want to live anymore, I want to die."
DANGERS = frozenset({DANGER, MORE_DANGER})
"""The two lines that mean danger. The first is claimed, the second is left alone, so that it can be seen to escalate."""

SEAT, LISTEN, HAND, DONE, PASS, CLAIM = "👋", "👂", "✋", "✅", "⏭️", "🖐️"
"""What people tap. The keeper puts each below its message, so that one tap is enough."""


class Cue(Enum):
    """What somebody reads off the keeper's words; each is told by the words it has."""

    OPENING = "tap 👋"
    TURN = "the talking piece is with you, for about"
    AGAIN = "here is the talking piece once more"
    RAISED = "you raised a hand"
    LAST_LINE = "one line to close with"
    DISCUSSION = "raise a hand: tap"
    PRACTICE = "Try it here together"
    MILESTONE = "asked me to say it"
    OVER = "The meeting is over"

    TOLD = "what I do with your words"
    NOTED = "I have noted it"
    ASKED = "Shall I say so in the meeting"
    HELP = "A note for you from the keeper"
    SEEN = "and will write to you"
    UNANSWERED = "nobody has answered yet"

    WAY_IN = "Here is your way to the desk"
    CLAIMED = "is with"
    CLOSED = "was closed by"
    ESCALATED = "nobody has taken it yet"
    EVERYBODY = "you are everybody I can call"

    def of(self, text: str) -> bool:
        """Whether these words give this cue."""
        return self.value in text and not (self is Cue.TURN and Cue.RAISED.value in text)


@dataclass(frozen=True, slots=True)
class Part:
    """One person. `home` is their homeserver: ours is 0, the other 1.

    `sits` is how they take a seat: a tap, or words. `check_in`, `talk` and `last` are their lines when they are called; without any
    they pass. `hand` is how they raise one, if they do. `slow`: says nothing when called the first time. `late`: comes in during the
    check-in, with these words. `taps`: hands the piece on by a tap, not by a word.
    """

    name: str
    home: int
    sits: str = SEAT
    check_in: tuple[str, ...] = ()
    hand: str = ""
    talk: tuple[str, ...] = ()
    practice: str = ""
    last: tuple[str, ...] = ()
    slow: bool = False
    late: str = ""
    taps: bool = False


ANA = Part(
    "ana",
    0,
    check_in=("Long day, and this commute is killing me. I am glad to sit down with you all.",),
    last=("See you next week. Take care on the way.",),
    taps=True,
)
BEN = Part("ben", 0, sits="Good evening, I am here", last=("It was good to just listen today.",))
CLEO = Part("cleo", 1, check_in=(DANGER,), last=("Somebody is with me now. Thank you for asking.",))
DEE = Part(
    "dee",
    0,
    check_in=("Sorry, I type slowly.", "It was an ordinary week, and I am here for it."),
    hand=HAND,
    talk=("How do you say no to a friend who means well?",),
    last=("I take one small no home with me.",),
    slow=True,
)
ELI = Part(
    "eli",
    1,
    check_in=("Tired, but here.",),
    hand="!hand",
    talk=(MORE_DANGER,),
    taps=True,
)
FINN = Part(
    "finn",
    1,
    late="Sorry I'm late, the bus did not come",
    check_in=("Glad that I made it after all.",),
    practice="I would rather not this time, and I hope we still see each other on Sunday.",
    last=("Next week I take the earlier bus.",),
    taps=True,
)
MEMBERS = (ANA, BEN, CLEO, DEE, ELI, FINN)
"""Ana leads the meetings; Ben has something to celebrate."""

MO = Part("mo", 0, sits=LISTEN)
MIRA = Part("mira", 0, sits=LISTEN)
MODERATORS = (MO, MIRA)
"""They read along. Both are on the roster, Mo first."""

DAYS = 30
"""For so long Ben has been counting."""

TO_CLEO = "It's Mo. I have read what you wrote, and I am glad that you wrote it. I am here now and have time."
CAME_OF_IT = "Her sister is with her. We write again tomorrow."
"""What Mo notes when closing the flag, on the desk."""
FROM_CLEO = "Thank you. My sister is on her way, I am not alone."


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast it goes: `pause` is how many seconds people take before they do something; the ladder is `next` and `all`."""

    told: str
    pause: float
    next: str
    all: str
    patience: float
    agenda: dict[str, Any]


def _agenda(
    opening: str,
    check_in: str,
    discussion: str,
    talk: str,
    practice: str,
    milestones: str,
    last: str,
    silence: str,
) -> dict[str, Any]:
    return {
        "name": "demo",
        "segments": [
            {"kind": "opening", "length": opening},
            {"kind": "check-in", "length": "0s", "turn": check_in, "warning": "0s", "silence": silence},
            {"kind": "discussion", "length": discussion, "turn": talk, "warning": "0s", "silence": silence},
            {"kind": "skill-practice", "length": practice, "warning": "0s"},
            {"kind": "milestones", "length": milestones},
            {"kind": "closing", "length": "0s", "turn": last, "warning": "0s", "silence": silence},
        ],
        "skills": [
            {
                "title": "Saying no, kindly",
                "text": "Think of something you were asked for and did not want to give. Write your no in one sentence.",
            }
        ],
    }


FAST = Pace(
    told="A whole meeting in about a minute.",
    pause=0.6,
    next="6s",
    all="12s",
    patience=40,
    agenda=_agenda("30s", "15s", "40s", "15s", "6s", "2s", "12s", silence="6s"),
)
HUMAN = Pace(
    told="A meeting at the pace of people: eight to ten minutes. With --fast it takes about a minute.",
    pause=8,
    next="45s",
    all="90s",
    patience=180,
    agenda=_agenda("3m", "2m", "4m", "1m", "1m", "20s", "1m", silence="30s"),
)
