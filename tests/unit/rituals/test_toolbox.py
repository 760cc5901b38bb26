"""The toolbox: tips without a name, read by somebody first, taken back at any time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from circle_play import Circling, args, heard_by, ids, in_rooms, noted
from hypothesis import given
from hypothesis import strategies as st
from meeting_play import ANA, BEN, CARA, DAN, MIA, MODS, ROOM

from models.circle import Moderator
from models.effects import Say, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import Forgotten, MemberLeft, MessageSeen, Screened
from models.verdict import NormHit, Tier, Verdict
from models.words import Arg, Items, Quote, Words

TIP = "tools add #sleep I put the phone into another room"


def filled() -> Circling:
    """A toolbox with Ben's one tip, which Mia let others see."""
    play = Circling("toolbox")
    play.says(BEN, TIP)
    play.says(MIA, "tools approve 1", "moderators")
    return play


def rows(args: Mapping[str, Arg]) -> list[Arg]:
    """The texts of a list."""
    items = args["items"]
    assert isinstance(items, Items)
    return [one.args["text"] for one in items.entries]


def test_a_tip_is_seen_by_others_only_when_somebody_of_the_moderation_said_so() -> None:
    play = Circling("toolbox")
    effects = play.says(BEN, TIP)
    assert heard_by(effects, BEN) == ["shelf-kept"]
    assert in_rooms(effects) == [(MODS, "shelf-waits")]
    assert ids(play.says(CARA, "tools")) == ["tools-none"]
    assert ids(play.says(CARA, "tools find sleep")) == ["tools-nothing"]
    done = play.says(MIA, "tools approve 1", "moderators")
    assert heard_by(done, BEN) == ["shelf-approved"]
    assert in_rooms(done) == [(MODS, "shelf-reviewed")]
    assert noted(done) == [("tools-approved", MIA, "1")]
    assert rows(args(play.says(CARA, "tools"), "tools-list")) == ["I put the phone into another room"]


def test_nothing_says_whose_tip_it_is_not_even_to_those_who_read_first() -> None:
    play = filled()
    play.says(BEN, TIP)
    seen = (
        *play.says(MIA, "tools review", "moderators"),
        *play.says(CARA, "tools"),
        *play.says(CARA, "tools find phone", "circle"),
    )
    assert len(seen) == 3
    assert BEN not in "".join(repr(one.words) for one in seen if isinstance(one, Say | Whisper))


def test_what_waits_is_shown_to_the_moderator_alone_with_what_screening_found() -> None:
    play = Circling("toolbox")
    play.says(BEN, "tools add take two of the blue ones")
    message = MessageSeen(RoomId("!dm"), "direct", EventId("$c1"), BEN, "x", play.now)
    play.hears(Screened(message, Verdict(Tier.GREEN, 0.1, norms=(NormHit("medical-advice", 0.9),))))
    (shown,) = play.says(MIA, "tools review", "moderators")
    assert isinstance(shown, Whisper)
    assert shown.to == MIA
    assert rows(shown.words.args) == [Quote("take two of the blue ones")]
    items = shown.words.args["items"]
    assert isinstance(items, Items)
    assert items.entries[0].args["norms"] == Items((Words("norm-medical-advice-name"),))


def test_a_no_comes_with_a_kind_word_and_nothing_of_it_is_left() -> None:
    play = Circling("toolbox")
    play.says(BEN, TIP)
    effects = play.says(MIA, "tools decline 1 Would you leave out the brand?", "moderators")
    assert args(effects, "shelf-declined-words")["words"] == Quote("Would you leave out the brand?")
    assert play.state.gifts == ()
    play.says(BEN, TIP)
    assert heard_by(play.says(MIA, "tools decline 2"), BEN) == ["shelf-declined"]


def test_what_is_shown_can_still_be_let_go() -> None:
    play = filled()
    assert ids(play.says(MIA, "tools approve 1")) == ["shelf-review-how"]
    assert "shelf-declined" in ids(play.says(MIA, "tools decline 1"))
    assert play.state.gifts == ()


def test_members_do_not_review_and_nobody_reads_their_own_where_another_could() -> None:
    play = Circling("toolbox")
    play.says(BEN, TIP)
    for wish in ("review", "approve 1", "decline 1"):
        assert ids(play.says(CARA, f"tools {wish}")) == ["shelf-moderators"]
    play.says(MIA, TIP)
    assert "shelf-approved" in ids(play.says(MIA, "tools approve 2"))
    play.circle = replace(play.circle, moderators=(*play.circle.moderators, Moderator(DAN, on_call=True)))
    play.says(MIA, TIP)
    assert ids(play.says(MIA, "tools approve 3")) == ["shelf-own"]
    assert "shelf-approved" in ids(play.says(DAN, "tools approve 3"))


def test_the_author_alone_takes_it_back_at_any_time() -> None:
    play = filled()
    assert ids(play.says(CARA, "tools remove 1")) == ["shelf-not-yours"]
    assert rows(args(play.says(BEN, "tools remove"), "tools-mine")) == ["I put the phone into another room"]
    assert ids(play.says(BEN, "tools remove 1")) == ["shelf-withdrawn"]
    assert ids(play.says(BEN, "tools remove")) == ["tools-mine-none"]
    assert ids(play.says(CARA, "tools")) == ["tools-none"]


def test_with_whoever_leaves_or_is_forgotten_their_tips_go() -> None:
    play = filled()
    play.hears(MemberLeft(ROOM, "circle", CARA))
    assert len(play.state.gifts) == 1
    play.hears(MemberLeft(ROOM, "circle", BEN))
    assert play.state.gifts == ()
    play = filled()
    play.hears(Forgotten(BEN))
    assert play.state.gifts == ()


def test_in_a_room_it_is_asked_for_in_private() -> None:
    play = Circling("toolbox")
    effects = play.says(BEN, TIP, "circle")
    assert (heard_by(effects, BEN), in_rooms(effects)) == (["tools-privately"], [])


def test_without_anybody_to_read_first_nothing_is_kept() -> None:
    play = Circling("toolbox")
    play.circle = replace(play.circle, moderators=())
    assert ids(play.says(BEN, TIP)) == ["shelf-nobody"]
    assert play.state is None


def test_lengths_and_counts_are_bounded_and_said_kindly() -> None:
    play = Circling("toolbox")
    assert ids(play.says(BEN, "tools add " + "a" * 301)) == ["tools-how"]
    assert ids(play.says(BEN, "tools add #sleep")) == ["tools-how"]
    for _ in range(10):
        play.says(BEN, TIP)
    assert ids(play.says(BEN, TIP)) == ["shelf-own-full"]
    people = [UserId(f"@p{number}:example.org") for number in range(5)]
    for person in people:
        for _ in range(10):
            said = ids(play.says(person, TIP))
    assert said == ["shelf-full"]
    assert len(play.state.gifts) == 50


WISHES = st.lists(
    st.tuples(
        st.sampled_from([BEN, CARA, MIA, ANA]),
        st.sampled_from(
            [
                "add one",
                "add #a two",
                "remove 1",
                "remove 2",
                "approve 1",
                "approve 2",
                "decline 1",
                "list",
                "find one",
            ]
        ),
    ),
    max_size=25,
)


@given(WISHES)
def test_others_see_only_what_was_approved_and_was_not_taken_back(wishes: list[tuple[UserId, str]]) -> None:
    play = Circling("toolbox")
    allowed: set[int] = set()
    for who, wish in wishes:
        effects = play.says(who, f"tools {wish}")
        if "shelf-approved" in ids(effects):
            assert who == MIA
            allowed.add(int(wish.split()[1]))
        shown = {gift.number for gift in play.state.shown} if play.state else set()
        assert shown <= allowed
        if "shelf-withdrawn" in ids(effects):
            assert int(wish.split()[1]) not in {gift.number for gift in play.state.gifts}
