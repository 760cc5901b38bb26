"""Every language the keeper speaks says what English says: nothing missing, nothing left over, nothing half English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from importlib.resources import files
from itertools import product
from pkgutil import iter_modules

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

import moderation.norms
from models.ids import EventId, RoomId, UserId
from models.words import Arg, Items, Link, Moment, People, Person, Span, Words
from plugin.words import Reader, Texts, render

SPOKEN = ("de", "es", "fr", "pt")
ALIKE = {"way-whatsapp", "flag-fact-norm", "flag-norm", "tier-crisis", "desk-pages"}
"""Sentences that may be the same as in English: names, and words that happen to be the same."""

ANA, BEN = UserId("@ana:example.org"), UserId("@ben:example.org")
AT = Moment(datetime(2026, 3, 1, 18, 30, tzinfo=UTC), "both")
ROWS = Items((Words("nobody"), Words("title-opening")))
SAMPLES: dict[str, Arg] = {
    **dict.fromkeys(("person", "who", "subject"), Person(ANA)),
    **dict.fromkeys(("people", "order", "chairs"), People((ANA, BEN))),
    **dict.fromkeys(("time", "span", "flags", "context"), Span(150)),
    **dict.fromkeys(("at", "since", "until", "next", "all", "due", "date"), AT),
    **dict.fromkeys(("lines", "items", "rows", "facts", "commands", "closed", "proposals", "details"), ROWS),
    **dict.fromkeys(("ways", "way"), Items((Words("open-message"),))),
    "link": Link(RoomId("!r:example.org"), EventId("$")),
    "number": 17,
    "count": 5,
}
NUMBERS = (0, 1, 2, 1000)
PLURALS = {"zero", "one", "two", "few", "many", "other"}
EMOJI = re.compile("[\u2190-\u21ff\u23e9-\u23ff\u2600-\u27bf\U0001f000-\U0001faff]")

Messages = dict[str, ftl.Message]


@cache
def sources(language: str) -> dict[str, str]:
    """The language's files by part; the words that norms carry with them are English's part `norms`."""
    found = {
        file.name.removeprefix(f"{language}.").removesuffix(".ftl"): file.read_text("utf-8")
        for file in files("models.texts").iterdir()
        if file.name.startswith(f"{language}.") and file.name.endswith(".ftl")
    }
    if language == "en":
        modules = [
            import_module(one.name) for one in iter_modules(moderation.norms.__path__, "moderation.norms.")
        ]
        found["norms"] = "\n".join(getattr(one, "WORDS", "") for one in modules)
    return found


@cache
def messages(language: str) -> Messages:
    bodies = [FluentParser().parse(text).body for text in sources(language).values()]
    return {one.id.name: one for body in bodies for one in body if isinstance(one, ftl.Message)}


@cache
def texts(language: str) -> Texts:
    """This language alone: a sentence it lacks is an error here, and not an English one."""
    return Texts({language: list(sources(language).values())})


def nodes(root: object) -> Iterator[ftl.BaseNode]:
    if isinstance(root, list):
        for one in root:
            yield from nodes(one)
    if isinstance(root, ftl.BaseNode):
        yield root
        for child in vars(root).values():
            yield from nodes(child)


def variables(message: ftl.Message) -> set[str]:
    return {one.id.name for one in nodes(message) if isinstance(one, ftl.VariableReference)}


def referred(message: ftl.Message) -> set[str]:
    return {one.id.name for one in nodes(message) if isinstance(one, ftl.MessageReference)}


def choices(message: ftl.Message) -> dict[str, list[set[str]]]:
    """What is chosen by: the keys of each choice, by argument."""
    found: dict[str, list[set[str]]] = {}
    for one in nodes(message):
        if isinstance(one, ftl.SelectExpression) and isinstance(one.selector, ftl.VariableReference):
            keys = {v.key.name if isinstance(v.key, ftl.Identifier) else v.key.value for v in one.variants}
            found.setdefault(one.selector.id.name, []).append(keys)
    return found


def counts(keys: set[str]) -> bool:
    """Whether a choice is one by number: all its keys are numbers and kinds of plural."""
    return all(key in PLURALS or key.isdigit() for key in keys)


def said(message: ftl.Message) -> list[str]:
    return [one.value for one in nodes(message) if isinstance(one, ftl.TextElement)]


def whole(language: str, name: str) -> ftl.Message:
    """The sentence with all that it is made of, as one."""
    known, message = messages(language), messages(language)[name]
    inner = [whole(language, one).value for one in sorted(referred(message)) if one in known]
    elements = [element for value in (message.value, *inner) if value for element in value.elements]
    return ftl.Message(message.id, ftl.Pattern(elements))


def situations(name: str) -> Iterator[dict[str, Arg]]:
    """Arguments for a sentence, in every combination of what it chooses by."""
    chosen = choices(whole("en", name))
    ways: dict[str, list[Arg]] = {
        arg: [*NUMBERS] if any(map(counts, keys)) else [*sorted(set.union(*keys))]
        for arg, keys in chosen.items()
    }
    fixed: dict[str, Arg] = {
        one: SAMPLES.get(one, f"[{one}]") for one in variables(whole("en", name)) - {"prefix"} - set(ways)
    }
    for picked in product(*ways.values()):
        yield {**fixed, **dict(zip(ways, picked, strict=True))}


def shown(language: str, name: str, args: Mapping[str, Arg]) -> tuple[str, str]:
    made = render(
        Words(name, args), Reader(language=language, names={ANA: "Ana", BEN: "Ben"}), texts(language)
    )
    return made.body, made.html or ""


@pytest.fixture(params=SPOKEN)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_language_has_every_sentence_and_no_other(language: str) -> None:
    assert set(messages(language)) ^ set(messages("en")) == set()


def test_a_sentence_names_the_same_arguments_and_chooses_by_the_same(language: str) -> None:
    for name, message in messages(language).items():
        english = messages("en")[name]
        assert variables(message) - {"prefix"} == variables(english) - {"prefix"}, name
        assert referred(message) == referred(english), name
        theirs, ours = choices(message), choices(english)
        assert set(theirs) == set(ours), name
        for arg, choice in theirs.items():
            words = {key for keys in choice for key in keys if not counts(keys)}
            assert words == {key for keys in ours[arg] for key in keys if not counts(keys)}, (name, arg)


def test_where_a_number_counts_there_is_every_plural_of_the_language(language: str) -> None:
    plural = Locale(language).plural_form
    needed = {plural(number) for number in range(1000)}
    for name, message in messages(language).items():
        for arg, english in choices(messages("en")[name]).items():
            if any(counts(keys) and "one" in keys for keys in english):
                assert any(keys >= needed for keys in choices(message)[arg]), (name, arg)


def test_every_sentence_can_be_said_in_every_case(language: str) -> None:
    for name in messages("en"):
        for args in situations(name):
            body, _ = shown(language, name, args)
            assert not re.search(r"[{}]|\$\w|\*\*|[\U000f0000-\U000fffff]|  \S", body), (name, body)
            assert body.strip() or not shown("en", name, args)[0].strip(), name


def blocks(html: str) -> list[str]:
    return re.findall(r"</?(?:p|ul|ol|li|blockquote|h\d)>", html)


def test_a_translation_keeps_paragraphs_and_lists(language: str) -> None:
    for name in messages("en"):
        for args in situations(name):
            html, english = shown(language, name, args)[1], shown("en", name, args)[1]
            assert blocks(html) == blocks(english), (name, args)


def bold(message: ftl.Message) -> set[str]:
    """What is set apart to be typed: a word or a command."""
    text = "".join(
        one.value if isinstance(one, ftl.TextElement) else f"${one.id.name}"
        for one in nodes(message)
        if isinstance(one, ftl.TextElement | ftl.VariableReference)
    )
    return {one for one in re.findall(r"\*\*([^*]+)\*\*", text) if re.fullmatch(r"(\$prefix)?[a-z ]+", one)}


def test_words_that_people_type_are_kept(language: str) -> None:
    for name, message in messages(language).items():
        assert {one for one in bold(messages("en")[name]) if not one[0].isupper()} <= bold(message), name


ENGLISH = re.compile(r"\b(the|and|you|your|with|of|what|this|that|please|they|who|from|have)\b", re.I)


def test_no_english_is_left(language: str) -> None:
    for name, message in messages(language).items():
        english = " ".join(said(messages("en")[name])).split()
        lettered = any(re.search(r"[^\W\d_]", one) for one in english)
        assert not lettered or name in ALIKE or " ".join(said(message)).split() != english, name
        for part in said(message):
            assert not ENGLISH.search(re.sub(r"\*\*[^*]*\*\*|“[^”]*”", "", part)), (name, part)


def test_no_picture_stands_alone_for_what_is_meant(language: str) -> None:
    for name, message in messages(language).items():
        ours = EMOJI.findall("".join(said(messages("en")[name])))
        assert sorted(EMOJI.findall("".join(said(message)))) == sorted(ours), name
        if ours:
            assert all(re.search(r"\w{2}", part) for part in said(message) if EMOJI.search(part)), name


def test_no_sentence_raises_its_voice(language: str) -> None:
    for name, message in messages(language).items():
        for part in said(message):
            assert not re.search("[!¡]", re.sub("[“„]![”“]|\\*\\*!\\*\\*", "", part)), (name, part)


SLASHED = re.compile(r"[^\W\d]{2,}(?:/|\()[ao]s?\b|[^\W\d][·*:_](?:in(?:nen)?|e|es)\b|\w@\b")
ADDRESS = {
    "es": r"\b(ustede?s?|vos|podés|tenés|querés)\b",
    "de": r"(?<=[a-zäöüß,] )(Sie|Ihnen|Ihr|Ihre[nmrs]?)\b",
    "fr": r"\b(veuillez|monsieur|madame)\b",
    "pt": r"\b(tu|teu|tua|contigo|vós|o senhor|a senhora)\b",
}
BLAME = {
    "es": r"\b(debes|deberías|prohibid\w+|inválid\w+|incorrect\w+)\b",
    "de": r"\b(verboten|ungültig|fehlerhaft|solltest)\b",
    "fr": r"\b(interdit\w*|invalide|devrais|tu dois)\b",
    "pt": r"\b(proibid\w+|inválid\w+|incorret\w+|deveria)\b",
}
PROMISE = {
    "es": r"en camino|llegaremos|vamos a ir",
    "de": r"unterwegs|sind gleich da|kommen zu dir",
    "fr": r"en route|arrivons|on arrive",
    "pt": r"a caminho|chegaremos|vamos até",
}


@pytest.mark.parametrize("rule", [ADDRESS, BLAME, PROMISE])
def test_the_voice_is_that_of_a_peer(language: str, rule: dict[str, str]) -> None:
    for name, message in messages(language).items():
        for part in said(message):
            assert not re.search(rule[language], part), (name, part)
            assert not SLASHED.search(re.sub(r"\*\*", "", part)), (name, part)


TELLING = re.compile(
    r"recuper|récup|genes|crisis|crise|krise|sobri[oa]|nüchtern|trocken|limpio|limpo|clean|adic|addict|sucht|dépend"
    r"|droga|drogue|drogen|hito|meilenstein|étape|marco\b|recaíd|rückfall|rechute|terap|thérap|therap|peligro|perigo"
    r"|gefahr|danger|an[oó]nim|anonym|\d (días|tage|jours|dias)",
    re.IGNORECASE,
)


def private() -> set[str]:
    """The sentences of the groups that are said in private, and what begins the private notes about a flag."""
    names, here = {"welcome-person", "private-note", "help-now", "help-offered", "help-offered-other"}, False
    for one in FluentParser().parse(sources("en")["rituals"]).body:
        if isinstance(one, ftl.GroupComment):
            here = "in private" in (one.content or "")
        elif isinstance(one, ftl.Message) and here:
            names.add(one.id.name)
    return names | {name for name in messages("en") if name.endswith("-nudge")}


def test_the_first_words_of_what_is_private_say_nothing_to_a_lock_screen(language: str) -> None:
    for name in private():
        for args in situations(name):
            assert not TELLING.search(shown(language, name, args)[0][:60]), name


def test_dates_lists_and_numbers_are_those_of_the_language(language: str) -> None:
    date = {"es": "1 mar 2026", "de": "01.03.2026", "fr": "1 mars 2026", "pt": "1 de mar. de 2026"}[language]
    both = {"es": "Ana y Ben", "de": "Ana und Ben", "fr": "Ana et Ben", "pt": "Ana e Ben"}[language]
    history = shown(language, "flag-row-called", {"at": AT, "people": People((ANA, BEN))})[0]
    assert date in history
    assert both in history
