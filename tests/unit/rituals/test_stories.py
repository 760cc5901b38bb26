"""The story shelf: shared by its author, read first by the moderation, read in private, taken back at any time."""

from __future__ import annotations

import pytest
from circle_play import Circling, args, heard_by, ids, in_rooms
from meeting_play import BEN, CARA, MIA, MODS, ROOM

from models.effects import Whisper
from models.signals import MemberLeft
from models.words import Items, Person, Quote

STORY = "story share The first winter | It was dark early.\nI walked to the harbour every day."


def shelved(note: str = "") -> Circling:
    play = Circling("stories")
    play.says(BEN, STORY)
    play.says(MIA, f"story approve 1 {note}", "moderators")
    return play


def test_a_story_is_read_in_private_also_when_it_was_asked_for_in_the_room() -> None:
    play = shelved()
    effects = play.says(CARA, "story read 1", "circle")
    assert in_rooms(effects) == []
    told = args(effects, "story-read")
    assert (told["title"], told["noted"]) == ("The first winter", "no")
    assert told["text"] == Quote("It was dark early.\nI walked to the harbour every day.")


def test_it_carries_a_name_only_where_its_author_wants_that() -> None:
    play = shelved()
    assert "story-read" in ids(play.says(CARA, "story read 1"))
    assert ids(play.says(CARA, "story name 1")) == ["shelf-not-yours"]
    assert heard_by(play.says(BEN, "story name 1"), BEN) == ["story-named"]
    assert args(play.says(CARA, "story read 1"), "story-read-named")["person"] == Person(BEN)
    play.says(BEN, "story noname 1")
    assert ids(play.says(CARA, "story read 1")) == ["story-read"]


def test_somebody_reads_it_first_and_may_put_a_word_before_it() -> None:
    play = Circling("stories")
    effects = play.says(BEN, STORY)
    assert (heard_by(effects, BEN), in_rooms(effects)) == (["shelf-kept"], [(MODS, "shelf-waits")])
    assert ids(play.says(CARA, "story read 1")) == ["story-gone"]
    assert ids(play.says(CARA, "story", "circle")) == ["story-none"]
    play.says(MIA, "story approve 1 A hospital comes up.", "moderators")
    told = args(play.says(CARA, "story read 1"), "story-read")
    assert (told["noted"], told["note"]) == ("yes", "A hospital comes up.")


def test_the_list_names_titles_and_nothing_of_what_waits() -> None:
    play = shelved()
    play.says(CARA, "story share Another | Not read yet.")
    items = args(play.says(CARA, "stories"), "story-list")["items"]
    assert isinstance(items, Items)
    assert [(one.id, one.args["title"]) for one in items.entries] == [("story-row", "The first winter")]


def test_taken_back_it_is_gone_at_once_and_so_with_whoever_leaves() -> None:
    play = shelved()
    assert ids(play.says(CARA, "story withdraw 1")) == ["shelf-not-yours"]
    play.says(BEN, "story withdraw 1")
    assert ids(play.says(CARA, "story read 1")) == ["story-gone"]
    play = shelved()
    play.hears(MemberLeft(ROOM, "circle", BEN))
    assert play.state.gifts == ()


@pytest.mark.parametrize(
    "text", ["", "only a title", "| no title", f"{'t' * 81} | story", f"title | {'s' * 2001}"]
)
def test_its_form_is_explained_where_it_does_not_fit(text: str) -> None:
    play = Circling("stories")
    assert ids(play.says(BEN, f"story share {text}")) == ["story-how"]
    assert play.state is None


def test_in_a_room_nobody_is_asked_to_write_it_there() -> None:
    play = Circling("stories")
    effects = play.says(BEN, STORY, "circle")
    assert (heard_by(effects, BEN), in_rooms(effects), play.state) == (["story-privately"], [], None)


def test_whoever_reviews_sees_as_many_as_fit_into_one_message() -> None:
    play = Circling("stories")
    for user in (BEN, CARA):
        for _ in range(2):
            play.says(user, f"story share Long | {'s' * 1900}")
    (shown,) = play.says(MIA, "story review", "moderators")
    assert isinstance(shown, Whisper)
    assert shown.to == MIA
    items = shown.words.args["items"]
    assert isinstance(items, Items)
    assert (len(items.entries), shown.words.args["count"]) == (2, 4)
