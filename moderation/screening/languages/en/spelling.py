"""Ways in which the English words that matter are written."""

from __future__ import annotations

from moderation.screening.languages.core.spelling import Spelling

SPELLING = Spelling(
    slips={
        "suicidal": "suicidle suicidel suisidal sucidal suicudal suicial suicdal sucicidal suecidal suicideal",
        "suicide": "suicid sucide suiside suicde suiced sucicide seucide suecide sooicide",
        "myself": "myslef mysef mysel mysself myselff meself miself myselfe",
        "kill": "kil kll kiil klil kkill",
        "dead": "daed deda ded",
        "live": "liev lvie",
        "wish": "wihs wsih",
        "help": "hlep hepl helppp",
        "killing": "kiling killin kilin",
        "die": "dei",
        "want": "wnat watn",
        "wanna": "wana wannna wnna",
        "anymore": "anymroe anymor nomore anymre",
        "committing": "comitting commiting comiting",
        "commit": "comit",
        "overdose": "overdoze overdos overdsoe",
        "overdosed": "overdozed overdossed od'd oded odded",
        "unalive": "unaliv unaliven",
        "going": "goin goign",
        "tonight": "tonite tonigh toinght 2night 2nite tonightt",
        "tomorrow": "tomorow tommorow tommorrow tmrw tmr tmrow 2moro tomoz",
        "really": "rly realy rlly",
        "please": "plz pls",
        "because": "bc cuz coz becuz",
        "goodbye": "goodby gudbye",
        "im": "iam",
    },
    worth=("suicide", "suicidal", "myself", "overdose", "overdosing", "killing"),
    # `die` is not looked for under `dye`.
    own=frozenset({"dye", "gong", "wan", "unlive", "overdoing"}),
)
