"""Ways in which the words that matter are written: slips of the finger, of the ear, and on purpose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

_SLIPS = {
    "suicidal": "suicidle suicidel suisidal sucidal suicudal suicial suicdal sucicidal suecidal suicideal",
    "suicide": "suicid sucide suiside suicde suiced sucicide seucide suecide sooicide",
    "myself": "myslef mysef mysel mysself myselff meself miself myselfe",
    "kill": "kil kll kiil",
    "killing": "kiling killin kilin",
    "die": "dye dei",
    "want": "wnat watn wan",
    "wanna": "wana wannna wnna",
    "anymore": "anymroe anymor nomore anymre",
    "committing": "comitting commiting comiting",
    "commit": "comit",
    "overdose": "overdoze overdos overdsoe",
    "overdosed": "overdozed overdossed od'd oded odded",
    "unalive": "unaliv unaliven unlive",
    "going": "goin gong goign",
    "tonight": "tonite tonigh toinght 2night 2nite tonightt",
    "tomorrow": "tomorow tommorow tommorrow tmrw tmr tmrow 2moro tomoz",
    "really": "rly realy rlly",
    "please": "plz pls",
    "because": "bc cuz coz becuz",
    "goodbye": "goodby gudbye",
    "im": "iam",
}
"""`die` is not looked for under `dye`: see `_WORDS_OF_THEIR_OWN`."""

_WORDS_OF_THEIR_OWN = frozenset({"dye", "gong", "wan", "unlive", "overdoing"})
_WORTH_SLIPPING = ("suicide", "suicidal", "myself", "overdose", "overdosing", "killing")


def _slips(word: str) -> Iterator[str]:
    """Two letters swapped, or one left out, but never the first."""
    for at in range(1, len(word)):
        if at < len(word) - 1:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield word[:at] + word[at + 1 :]


def known(words: Iterable[str]) -> Mapping[str, str]:
    """By each way it is written, the word that is meant."""
    meant = {slip: word for word in _WORTH_SLIPPING for slip in _slips(word)}
    meant |= {slip: word for word, slips in _SLIPS.items() for slip in slips.split()}
    meant |= {word: word for word in words}
    return {slip: word for slip, word in meant.items() if slip not in _WORDS_OF_THEIR_OWN}
