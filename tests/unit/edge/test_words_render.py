"""What people read: each kind of argument, in a sentence and on a line of its own, plain and as HTML."""

from datetime import UTC, date, datetime

import pytest

from models.ids import EventId, RoomId, UserId
from models.lines import Contact, Line
from models.words import Items, Lines, Link, Moment, People, Person, Quote, Span, Term, Words
from plugin.words import Reader, Rendered, TextError, Texts, house_texts, render

ANA, BO, CLEO = UserId("@ana:one.example"), UserId("@bo:two.example"), UserId("@cleo:one.example")
DOORS = """
nobody = nobody
open-message = open the message
emergency-number = your local emergency number
line-full = **{ $name }** ({ $details }): { $ways }
line-bare = **{ $name }**: { $ways }
line-emergency = In an emergency: { $ways }
line-emergency-anywhere = In an emergency: your local emergency number
line-always = day and night
line-hours = { $hours }
line-languages = { $languages }
way-phone = call { $how }
way-text = text { $how }
way-whatsapp = WhatsApp { $how }
way-chat = chat at { $how }
way-with = { $way } ({ $details })
"""


def said(pattern: str, reader: Reader | None = None, **args: object) -> Rendered:
    indented = pattern.replace("\n", "\n    ")
    texts = Texts({"en": [DOORS, f"it =\n    {indented}\n"]})
    return render(Words("it", args), reader or Reader(names={ANA: "Ana", BO: "Bo"}), texts)  # type: ignore[arg-type] # any


def test_plain_words_need_no_html() -> None:
    assert said("Take your time.\nNobody asks why.") == Rendered("Take your time.\nNobody asks why.")


def test_markdown_becomes_html_and_leaves_the_plain_text() -> None:
    spoken = said('Say {""}**{ $prefix }pass**, or:\n- `done`\n- nothing')
    assert spoken.body == "Say !pass, or:\n- done\n- nothing"
    assert spoken.html == (
        "<p>Say <strong>!pass</strong>, or:</p>\n<ul>\n<li><code>done</code></li>\n<li>nothing</li>\n</ul>"
    )


def test_the_prefix_is_the_circles_own() -> None:
    assert said("Write { $prefix }help", Reader(prefix="?")).body == "Write ?help"


def test_a_person_is_a_name_and_a_pill() -> None:
    spoken = said("{ $who }, it is your turn.", who=Person(ANA))
    assert spoken.body == "Ana, it is your turn."
    assert spoken.html == '<a href="https://matrix.to/#/@ana:one.example">Ana</a>, it is your turn.'


def test_a_person_without_a_name_is_called_by_the_first_part_of_the_id() -> None:
    assert said("Hello { $who }", who=Person(CLEO)).body == "Hello cleo"


def test_people_are_a_list_in_words() -> None:
    assert said("{ $all } are here.", all=People((ANA, BO, CLEO))).body == "Ana, Bo, and cleo are here."
    assert said("On call: { $all }", all=People(())).body == "On call: nobody"


def test_a_link_is_labelled_in_html_and_bare_in_plain_text() -> None:
    link = Link(RoomId("!abc:one.example"), EventId("$e/1"))
    spoken = said("Where: { $link }", Reader(via="one.example"), link=link)
    address = "https://matrix.to/#/!abc:one.example/$e%2F1?via=one.example"
    assert spoken == Rendered(f"Where: {address}", f'Where: <a href="{address}">open the message</a>')


@pytest.mark.parametrize(
    ("style", "english", "german"),
    [
        ("time", "7:05 PM", "19:05"),
        ("date", "Saturday, July 4, 2026", "Samstag, 4. Juli 2026"),
        ("both", "Jul 4, 2026, 7:05 PM", "04.07.2026, 19:05"),
    ],
)
def test_a_moment_is_shown_in_the_readers_zone_and_language(style: str, english: str, german: str) -> None:
    moment = Moment(datetime(2026, 7, 4, 18, 5, tzinfo=UTC), style)
    texts = Texts({"en": ["it = { $at }"], "de": ["it = { $at }"]})
    for language, expected in (("en", english), ("de", german)):
        reader = Reader(language=language, zone="Europe/Lisbon")
        assert render(Words("it", {"at": moment}), reader, texts).body == expected


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (-5, "0 seconds"),
        (45, "45 seconds"),
        (60, "1 minute"),
        (150, "2 minutes and 30 seconds"),
        (3 * 3600 + 5, "3 hours"),
        (90 * 86400, "90 days"),
        (86400 + 3600 + 60, "1 day and 1 hour"),
    ],
)
def test_a_span_is_told_in_its_two_largest_units(seconds: int, words: str) -> None:
    assert said("For { $time }.", time=Span(seconds)).body == f"For {words}."


def test_a_quotation_on_its_own_line_is_a_block_with_its_marks_in_bold() -> None:
    spoken = said("They wrote:\n{ $words }\nThat is all.", words=Quote("I can't\n- go on", ((2, 7),)))
    assert spoken.body == "They wrote:\n> I can't\n> - go on\nThat is all."
    assert spoken.html == (
        "<p>They wrote:</p>\n<blockquote>I <strong>can&#x27;t</strong><br>- go on</blockquote>\n<p>That is all.</p>"
    )


def test_a_quotation_inside_a_sentence_stays_on_the_line() -> None:
    spoken = said("Why: { $words }.", words=Quote("one\ntwo", ((0, 3),)))
    assert spoken == Rendered("Why: “one two”.", "Why: “<strong>one</strong> two”.")


def test_marks_that_do_not_fit_are_left_out() -> None:
    marks = ((-1, 2), (3, 3), (2, 99), (5, 4))
    assert said("{ $w }", w=Quote("abcd", marks)).html == "<blockquote>ab<strong>cd</strong></blockquote>"


def test_long_words_of_others_are_cut() -> None:
    assert len(said("{ $w }", w=Quote("x" * 100_000)).body) < 2100
    assert len(said("{ $who } is here", Reader(names={ANA: "y" * 100_000}), who=Person(ANA)).body) < 100


def test_items_are_a_list_or_a_row() -> None:
    items = Items((Words("nobody"), Words("open-message")))
    assert said("All:\n{ $list }", list=items) == Rendered(
        "All:\n- nobody\n- open the message",
        "<p>All:</p>\n<ul><li>nobody</li><li>open the message</li></ul>",
    )
    assert said("All: { $list }.", list=items) == Rendered("All: nobody, open the message.")
    assert said("All: { $list }.", list=Items(())).body == "All: ."


def test_an_item_may_hold_a_block() -> None:
    texts = Texts({"en": ["it = { $list }", "said =\n    They wrote:\n    { $words }"]})
    words = Words("it", {"list": Items((Words("said", {"words": Quote("a\nb")}),))})
    spoken = render(words, Reader(), texts)
    assert spoken.body == "- They wrote:\n  > a\n  > b"
    assert spoken.html == "<ul><li><p>They wrote:</p>\n<blockquote>a<br>b</blockquote></li></ul>"


def test_a_term_is_a_phrase_of_the_same_language() -> None:
    texts = Texts(
        {"en": ["it = I see { $x }.", "cat = **a cat**"], "de": ["it = Ich sehe { $x }.", "cat = eine Katze"]}
    )
    for language, body in (("en", "I see a cat."), ("de", "Ich sehe eine Katze.")):
        assert render(Words("it", {"x": Term("cat")}), Reader(language=language), texts).body == body


def test_the_circles_own_text_keeps_its_lines_where_it_stands_alone() -> None:
    prompt = "Welcome.\nTake a seat.\n\nWe begin <soon>."
    assert said("{ $prompt }\n{ $prompt }", prompt=prompt).html == (
        2 * "\n<p>Welcome.<br>Take a seat.</p>\n<p>We begin &lt;soon&gt;.</p>"
    ).removeprefix("\n")
    assert (
        said("It says: { $prompt }", prompt=prompt).body == "It says: Welcome. Take a seat. We begin <soon>."
    )


def test_a_text_is_chosen_by_the_value_of_its_argument() -> None:
    pattern = "{ $tier ->\n    [crisis] now\n   *[other] later, said { $tier }\n}"
    assert said(pattern, tier="crisis").body == "now"
    assert said(pattern, tier="amber").body == "later, said amber"


def test_numbers_can_be_typed_back() -> None:
    assert said("Flag { $n }", n=12345).body == "Flag 12345"
    assert said("{ $n ->\n    [one] one day\n   *[other] { $n } days\n}", n=1).body == "one day"


def test_crisis_lines_are_those_of_the_country_the_person_chose() -> None:
    line = Line(
        id="pt-x",
        name="Linha <X>",
        contacts=(
            Contact(method="phone", how="1411"),
            Contact(method="chat", how="https://x.example", hours="16-23", language="en"),
        ),
        hours="24/7",
        languages=("pt",),
        status="A",
        sources=("somewhere",),
        source_date="2026",
        read_on=date(2026, 11, 23),
    )
    reader = Reader(countries={ANA: "PT", BO: "XX"}, lines={"PT": (line,)})
    spoken = said("Call:\n{ $lines }", reader, lines=Lines(ANA))
    assert spoken.body == (
        "Call:\n"
        "- Linha <X> (day and night, Portuguese): call 1411, chat at https://x.example (16-23, English)\n"
        "- In an emergency: your local emergency number"
    )
    assert "<strong>Linha &lt;X&gt;</strong>" in (spoken.html or "")
    for user in (BO, CLEO):
        assert said("Call { $lines }.", reader, lines=Lines(user)).body == "Call your local emergency number."
        alone = said("Call:\n{ $lines }", reader, lines=Lines(user))
        assert alone.body == "Call:\n- In an emergency: your local emergency number"


def test_a_known_emergency_number_comes_last_and_takes_the_place_of_the_words() -> None:
    number = Line(
        id="pt-112",
        kind="emergency",
        name="112",
        contacts=(Contact(method="phone", how="112"),),
        status="A",
        sources=("somewhere",),
        source_date="2026",
        read_on=date(2026, 11, 23),
    )
    other = number.model_copy(update={"kind": "crisis", "name": "Line", "id": "pt-y"})
    reader = Reader(countries={ANA: "PT"}, lines={"PT": (number, other)})
    assert said("{ $lines }", reader, lines=Lines(ANA)).body == (
        "- Line: call 112\n- In an emergency: call 112"
    )


def test_what_a_language_lacks_is_said_in_english_throughout() -> None:
    texts = Texts({"en": ["it = On { $day }"], "de": ["other = Hallo"]})
    day = Moment(datetime(2026, 7, 4, tzinfo=UTC), "date")
    assert render(Words("it", {"day": day}), Reader(language="de"), texts).body == "On Saturday, July 4, 2026"
    assert (
        render(Words("it", {"day": day}), Reader(language="tlh"), texts).body == "On Saturday, July 4, 2026"
    )


def test_a_translation_that_wants_another_argument_falls_back_to_english() -> None:
    texts = Texts({"en": ["it = Hello"], "de": ["it = Hallo { $missing }"]})
    assert render(Words("it"), Reader(language="de"), texts).body == "Hello"


@pytest.mark.parametrize("words", [Words("nowhere"), Words("it"), Words("it", {"x": Term("nowhere")})])
def test_what_cannot_be_said_in_english_either_is_an_error(words: Words) -> None:
    with pytest.raises(TextError):
        render(words, Reader(), Texts({"en": ["it = { $x }"]}))


@pytest.mark.parametrize("source", ["it = **\n    **bold** at the start", "it = a\nit = b", "it = { $x"])
def test_a_malformed_language_file_is_an_error(source: str) -> None:
    with pytest.raises(TextError):
        Texts({"en": [source]})


def test_the_texts_of_the_house_can_be_read() -> None:
    assert "en" in house_texts().languages
    assert house_texts().has("en", "help-intro")
