"""Whatever a stranger chose as a name or wrote in a message, it stays text: it opens no tag, begins no list, reaches nobody."""

import unicodedata
from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st

from models.ids import EventId, RoomId, UserId
from models.words import Items, Link, Person, Quote, Words
from plugin.words import Reader, Texts, content, render

TEXTS = Texts(
    {
        "en": [
            """
open-message = open the message
open-room = open the room
typed = I don't know { $typed }. **{ $typed }** or `{ $typed }`? { $other }
start = { $typed }
alone =
    First.
    { $typed }
    - { $typed }
    > { $other }
chosen =
    { $typed ->
        [crisis] now
       *[other] not now: { $typed }
    }
listed =
    All:
    { $list }
"""
        ]
    }
)
PIECES = [
    "\n- ", "\n# ", "\n1. ", "\n> ", "**", "__", "`", "```", "<b>", "</p>", "<script>alert(1)</script>", "&amp;", "&#60;", "[x](http://y)",
    "![x](y)", "@room", "@ana:example.org", "https://matrix.to/#/@ana:example.org", "{ $other }", "{", "}", "\\", '"', "'", "\u202e",
    "\u2066", "\u2069", "\U000f0000", "\U000f0001", "\ud800", "\x00", "\x1b", "\r", "\u2028", "\x85", "ب", "x", " ", "é",
]  # fmt: skip
hostile = st.one_of(
    st.text(),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.text(st.characters(), max_size=60),
)


class Outline(HTMLParser):
    """The tags of a piece of HTML with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.tags.append(("!--", ()))

    def handle_decl(self, decl: str) -> None:
        self.tags.append(("!", ()))

    def unknown_decl(self, data: str) -> None:
        self.tags.append(("![", ()))

    def handle_pi(self, data: str) -> None:
        self.tags.append(("?", ()))


def outline(name: str, **args: object) -> tuple[list[tuple[str, tuple[str, ...]]], int]:
    """The tags of a sentence, and how many lines its plain text has."""
    spoken = render(Words(name, args), Reader(), TEXTS)  # type: ignore[arg-type] # any
    return Outline(spoken.html or "").tags, spoken.body.count("\n")


@given(hostile)
@example("\n- one\n- two")
@example("\U000f0001\U000f0000")
@example("<a href=x>")
def test_a_text_on_one_line_changes_nothing_around_it(text: str) -> None:
    for name in ("typed", "chosen"):
        assert outline(name, typed=text, other="bo") == outline(name, typed="x", other="bo")
    spoken = render(Words("typed", {"typed": text, "other": "only bo"}), Reader(), TEXTS)
    assert spoken.body.endswith("? only bo")
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in spoken.body)


@given(hostile)
def test_a_text_that_stands_alone_adds_lines_and_nothing_else(text: str) -> None:
    tags, _ = outline("alone", typed=text, other=text)
    kinds = [tag for tag, attributes in tags if not attributes and tag not in ("p", "br")]
    assert kinds == ["ul", "li", "blockquote"]
    assert all(not attributes for _, attributes in tags)


@given(hostile, st.lists(st.tuples(st.integers(-5, 80), st.integers(-5, 80)), max_size=4))
def test_a_quotation_holds_nothing_but_its_text(text: str, marks: list[tuple[int, int]]) -> None:
    for name, around in (("start", {"blockquote"}), ("typed", {"strong", "code"})):
        tags, _ = outline(name, typed=Quote(text, tuple(marks)), other="bo")
        assert {tag for tag, _ in tags} <= {*around, "strong", "br", "p"}
        assert all(not attributes for _, attributes in tags)
    spoken = render(Words("start", {"typed": Quote(text, tuple(marks)), "other": ""}), Reader(), TEXTS)
    assert all(line.startswith("> ") for line in spoken.body.split("\n"))


@given(hostile, hostile)
def test_a_name_is_one_pill_to_its_own_person(name: str, user: str) -> None:
    reader = Reader(names={UserId(user): name})
    spoken = render(Words("typed", {"typed": "x", "other": Person(UserId(user))}), reader, TEXTS)
    assert Outline(spoken.html or "").tags == [("strong", ()), ("code", ()), ("a", ("href",))]
    assert spoken.html is not None
    assert spoken.html.count('href="https://matrix.to/#/') == 1
    assert "\n" not in spoken.body
    assert "@room" not in spoken.body


@given(hostile, hostile, hostile)
def test_a_link_is_one_link(room: str, event: str, via: str) -> None:
    spoken = render(
        Words("start", {"typed": Link(RoomId(room), EventId(event))}),
        Reader(via=via.encode(errors="ignore").decode()),
        TEXTS,
    )
    assert Outline(spoken.html or "").tags == [("a", ("href",))]
    assert Outline(spoken.html or "").text == ("open the message" if event else "open the room")
    assert "\n" not in spoken.body


@given(st.lists(hostile, min_size=1, max_size=4))
def test_a_list_has_as_many_entries_as_it_was_given(texts: list[str]) -> None:
    entries = Items(tuple(Words("start", {"typed": text.replace("\n", " ")}) for text in texts))
    tags, lines = outline("listed", list=entries)
    assert [tag for tag, _ in tags] == ["p", "ul", *("li" for _ in texts)]
    assert lines == len(texts)


@given(hostile)
def test_what_is_rendered_can_be_sent_and_mentions_nobody(text: str) -> None:
    spoken = render(Words("alone", {"typed": text, "other": Quote(text)}), Reader(), TEXTS)
    spoken.body.encode()
    (spoken.html or "").encode()
    assert content(spoken)["m.mentions"] == {}


@given(st.integers(-(10**15), 10**15) | st.floats(-1e15, 1e15))
def test_any_number_can_be_said(number: float) -> None:
    assert render(Words("start", {"typed": number}), Reader(), TEXTS).body
