"""What a moderator does for the person a flag is about: letters and their answers, help lines, a room of two, emergency services."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    MIA,
    House,
    circle,
    command,
    ids,
    norm_only,
    only,
    raised,
    said,
    tap,
    the_one,
    to,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from models.circle import PersonFacts
from models.effects import Answer, CancelTimer, Edit, Effect, MakeRoom, Remember, Say, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import About, DeskPressed, Done, Screened, SendFailed, TimerFired
from models.verdict import Tier, Verdict
from models.words import Items, Lines, Person, Quote
from moderation.flag import at_hand
from moderation.flag.acts import offered
from moderation.flag.card import card, facts, history, rows
from moderation.flag.caring import LETTER_LIMIT
from moderation.letters import LIMIT, LONGEST
from moderation.told import Status

ROOM_PART = f"room {ANA}"


def press(act: str, sender: UserId = ANA, rest: str = "", *, anyway: bool = False) -> DeskPressed:
    return DeskPressed(sender, About("flag", "17", "card"), act, 0, rest, anyway)


def taken(tier: Tier = Tier.RED, by: UserId = ANA, **changes: Any) -> House:
    """Ana has the flag about Mia."""
    house = House(**changes)
    house.flag(raised(tier))
    house.flag(tap("🖐️", by))
    return house


def wrote(house: House, text: str, **changes: Any) -> list[Effect]:
    """Mia writes to the keeper in private; everybody who hears such words decides."""
    message = said(text, MIA, where="direct", **changes)
    passed_on = house.give("letters", message)
    remembered = [one for one in house.heard if isinstance(one, Remember) and one.user == MIA]
    letters = next((one.value for one in reversed(remembered) if one.fact == "letters"), "")
    house.circle = replace(house.circle, people={**house.circle.people, MIA: PersonFacts(letters=letters)})
    return [*passed_on, *house.give("help", message)]


def judged(house: House, tier: Tier, text: str = "words", **changes: Any) -> list[Effect]:
    screened = Screened(said(text, MIA, where="direct", **changes), Verdict(tier, 0.9))
    return [*house.give("letters", screened), *house.give("help", screened)]


def test_a_letter_is_carried_with_the_name_of_who_writes() -> None:
    house = taken()
    effects = house.flag(command("write 17 I am here. Shall we talk tonight?"))
    letter = next(one for one in only(Whisper, effects) if one.words.id == "letter")
    assert (letter.to, letter.about) == (MIA, About("flag", "17", "help"))
    assert letter.words.args["who"] == Person(ANA)
    assert letter.words.args["words"] == Quote("I am here. Shall we talk tonight?")
    row = house.state.last("written")
    assert (row.who, row.note) == (ANA, "I am here. Shall we talk tonight?")
    assert "letter-sent" in ids(effects)
    assert all(say.room == DESK for say in only(Say, effects))


def test_an_answer_comes_below_the_card_for_whoever_has_the_flag() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    say = the_one(Say, wrote(house, "thank you"))
    assert say.words.id == "letter-answered"
    assert say.words.args["words"] == Quote("thank you")
    assert (say.mentions, say.below) == ((ANA,), About("flag", "17", "card"))
    assert house.state.last("answered").note == "thank you"


def test_nothing_is_passed_on_that_was_written_before_any_letter() -> None:
    house = taken()
    assert wrote(house, "only for you, keeper") == []


def test_where_words_are_not_shown_the_answer_goes_to_its_reader_alone() -> None:
    house = taken(circle=circle(shielded=False))
    house.flag(command("write 17 hello"))
    effects = wrote(house, "thank you")
    (say,) = only(Say, effects)
    assert say.words.id == "letter-answered-unshown"
    assert "words" not in say.words.args
    assert [words.args["words"] for words in to(ANA, effects)] == [Quote("thank you")]
    assert to(BEN, effects) == []


def test_an_answer_about_one_of_the_team_stays_out_of_their_room() -> None:
    house = House()
    house.flag(raised(Tier.RED, subject=BEN))
    house.flag(command("claim 17", ANA, "direct"))
    house.flag(command("write 17 hello", ANA, "direct"))
    effects = house.give("letters", said("fine", BEN, where="direct"))
    assert only(Say, effects) == []
    assert [one.to for one in only(Whisper, effects)] == [ANA]


@pytest.mark.parametrize("kind", ["milestones", "meeting"])
def test_what_answers_something_else_is_not_passed_on(kind: str) -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    answer = {"about": About(kind, "x", "question")}
    assert wrote(house, "yes", **answer) == []
    assert [words.id for words in to(MIA, judged(house, Tier.RED, **answer))] == ["help-offered"]


def test_stop_ends_it_and_the_team_hears_that_alone() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    effects = wrote(house, "Stop.")
    assert sorted(ids(effects)) == ["letter-no-answers", "letter-stopped"]
    assert wrote(house, "this is private") == []
    assert "private" not in repr(house.state)


def test_closing_ends_it_and_the_person_knows() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    effects = house.flag(command("resolve 17"))
    assert [words.id for words in to(MIA, effects)] == ["letter-over"]
    assert wrote(house, "are you still there?") == []
    assert to(MIA, house.flag(command("release 17"))) == []
    assert wrote(house, "and now?") == []


def test_the_one_who_hears_the_answer_is_whoever_has_it_then() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    house.flag(command("handover 17 cleo"))
    house.flag(command("claim 17", CLEO))
    assert the_one(Say, wrote(house, "thank you")).mentions == (CLEO,)


def test_an_answer_that_sounds_dangerous_calls_everybody_on_call() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    wrote(house, "words")
    effects = judged(house, Tier.CRISIS)
    say = the_one(Say, effects)
    assert say.words.id == "letter-sounds"
    assert set(say.mentions) == {ANA, BEN, CLEO}
    assert [words.id for words in to(MIA, effects)] == ["help-offered-passed"]
    assert judged(house, Tier.CRISIS) == []
    house.flag(command("write 17 I am calling you"))
    assert "letter-sounds" in ids(judged(house, Tier.CRISIS))


def test_without_a_letter_what_is_said_in_private_stays_private() -> None:
    house = taken()
    wrote(house, "words")
    effects = judged(house, Tier.CRISIS)
    assert only(Say, effects) == []
    assert [words.id for words in to(MIA, effects)] == ["help-offered"]


def test_a_flood_of_answers_ends_and_the_person_is_told_once() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    said_of_it = [ids(wrote(house, f"line {number}")) for number in range(LIMIT + 5)]
    assert said_of_it[:LIMIT] == [["letter-answered"]] * LIMIT
    assert said_of_it[LIMIT:] == [["letter-enough"], *[[]] * 4]
    # From here on nothing is passed on, and the keeper does not say that it was.
    late = {"event": EventId("$late")}
    wrote(house, "one more", **late)
    assert [words.id for words in to(MIA, judged(house, Tier.RED, **late))] == ["help-offered"]
    house.flag(command("write 17 go on"))
    assert ids(wrote(house, "yes")) == ["letter-answered"]


def test_an_answer_from_nobodys_device_or_changed_says_so_and_a_long_one_is_cut() -> None:
    house = taken()
    house.flag(command("write 17 hello"))
    words = the_one(Say, wrote(house, "x" * 9000, trusted=False, edit_of=said("").event)).words
    assert (words.args["sure"], words.args["changed"]) == ("no", "yes")
    quoted = words.args["words"]
    assert isinstance(quoted, Quote)
    assert len(quoted.text) == LONGEST
    assert len(house.state.last("answered").note) == LETTER_LIMIT


@pytest.mark.parametrize(
    ("line", "who", "then"),
    [
        ("write 17", ANA, "letter-how"),
        (f"write 17 {'x' * (LETTER_LIMIT + 1)}", ANA, "letter-how"),
        ("write 17 hello", BEN, "caring-with-another"),
        ("room 17", BEN, "caring-with-another"),
    ],
)
def test_what_is_not_done_is_said_kindly_and_changes_nothing(line: str, who: UserId, then: str) -> None:
    house = taken()
    before = house.state
    assert ids(house.flag(command(line, who))) == [then]
    assert house.state == before


@pytest.mark.parametrize("line", ["write 17 hello", "room 17"])
def test_who_writes_takes_it_first(line: str) -> None:
    house = House()
    house.flag(raised(Tier.RED))
    assert ids(house.flag(command(line))) == ["caring-take-first"]


@pytest.mark.parametrize("act", at_hand.ALL)
def test_nothing_is_done_from_a_device_that_is_nobodys_nor_on_a_closed_flag(act: str) -> None:
    house = taken()
    before = house.state
    assert ids(house.flag(command(f"{act} 17 hello", trusted=False))) == ["flag-untrusted"]
    assert house.state == before
    house.flag(command("resolve 17"))
    before = house.state
    assert ids(house.flag(command(f"{act} 17 hello"))) == ["flag-closed-already"]
    assert house.state == before


def test_lines_are_sent_for_the_persons_country_and_not_twice_within_half_an_hour() -> None:
    house = House(circle=circle(people={MIA: PersonFacts(country="PT")}))
    house.flag(norm_only())
    effects = house.flag(command("sendlines 17"))
    (words,) = to(MIA, effects)
    assert (words.id, words.args["country"], words.args["lines"]) == ("care-lines", "known", Lines(MIA))
    assert "lines-sent" in ids(effects)
    again = house.flag(command("sendlines 17"), later=29 * 60)
    assert (to(MIA, again), ids(again)) == ([], ["lines-lately"])
    assert [words.id for words in to(MIA, house.flag(command("sendlines 17 anyway")))] == ["care-lines"]
    assert to(MIA, house.flag(command("sendlines 17"))) == []
    assert [words.id for words in to(MIA, house.flag(command("sendlines 17"), later=31 * 60))] == [
        "care-lines"
    ]


def test_lines_that_came_with_the_first_word_count_too() -> None:
    house = taken(Tier.CRISIS)
    assert ids(house.flag(command("sendlines 17"))) == ["lines-lately"]
    assert [one.words.id for one in only(Answer, house.flag(press("sendlines", anyway=True)))] == [
        "lines-sent"
    ]


def test_after_lines_were_sent_taking_it_does_not_repeat_them() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(command("sendlines 17"))
    (words,) = to(MIA, house.flag(command("claim 17")))
    assert (words.id, words.args["had_lines"]) == ("care-seen", "yes")


def test_a_room_is_made_once_for_two_and_says_who_is_there() -> None:
    house = taken()
    wish = the_one(MakeRoom, house.flag(command("room 17")))
    assert wish.people == (MIA, ANA)
    assert wish.words.args == {"who": Person(ANA), "subject": Person(MIA)}
    again = house.flag(command("room 17"))
    assert only(MakeRoom, again) == []
    assert only(Say, again)[0].words.args["state"] == "making"
    came = house.give("flag", Done(wish.about, RoomId("!two:one")), "17")
    assert [(say.words.id, say.mentions) for say in only(Say, came)] == [("room-made", (ANA,))]
    again = house.flag(command("room 17"))
    assert only(MakeRoom, again) == []
    assert only(Say, again)[0].words.args["state"] == "made"


def test_whoever_has_it_next_may_have_a_room_of_their_own() -> None:
    house = taken()
    first = the_one(MakeRoom, house.flag(command("room 17")))
    house.flag(command("release 17"))
    house.flag(command("claim 17", BEN))
    second = the_one(MakeRoom, house.flag(command("room 17", BEN)))
    assert second.people == (MIA, BEN)
    # The first comes late, and is not taken for the second.
    house.give("flag", Done(first.about, RoomId("!first:one")), "17")
    again = house.flag(command("room 17", BEN))
    assert only(MakeRoom, again) == []
    assert only(Say, again)[0].words.args["state"] == "making"
    # Whoever had it before has theirs still.
    house.flag(command("release 17", BEN))
    house.flag(command("claim 17"))
    again = house.flag(command("room 17"))
    assert only(MakeRoom, again) == []
    assert only(Say, again)[0].words.args["state"] == "made"


def test_a_room_that_could_not_be_made_is_told_and_may_be_tried_again() -> None:
    house = taken()
    wish = the_one(MakeRoom, house.flag(command("room 17")))
    failed = house.flag(SendFailed(wish.about, None, None, "M_FORBIDDEN"))
    assert (only(Say, failed)[0].words.id, only(Say, failed)[0].mentions) == ("room-failed", (ANA,))
    assert len(only(MakeRoom, house.flag(command("room 17")))) == 1


def test_with_emergency_services_nobody_else_is_called_and_the_card_says_so() -> None:
    house = House()
    house.flag(raised(Tier.CRISIS))
    effects = house.flag(command("emergency 17 her sister called them"))
    assert (house.state.status, house.state.claimer) == (Status.CLAIMED, ANA)
    assert CancelTimer("ladder") in effects
    assert "services-noted" in ids(effects)
    assert About("flag", "17", "card") in [one.about for one in only(Edit, effects)]
    assert "flag-fact-services" in [words.id for words in facts(house.state, house.circle)]
    row = house.state.last("services")
    assert (row.who, row.note) == (ANA, "her sister called them")
    assert house.flag(TimerFired("ladder", house.now + timedelta(minutes=5)), later=300) == []


def test_emergency_services_are_noted_whoever_has_the_flag_who_hears_of_it() -> None:
    house = taken(Tier.CRISIS)
    effects = house.flag(command("emergency 17", BEN))
    assert house.state.claimer == ANA
    told = next(say for say in only(Say, effects) if say.words.id == "services-told")
    assert told.mentions == (ANA,)
    assert ids(house.flag(command("emergency 17", CLEO))) == ["services-already"]


def test_that_services_are_there_is_taken_back_with_the_flag() -> None:
    house = taken(Tier.CRISIS)
    house.flag(command("emergency 17"))
    house.flag(command("handover 17 ben"))
    assert house.state.services is not None
    assert ids(house.flag(command("release 17"))) == ["flag-free"]
    assert house.state.services is None
    house.flag(command("emergency 17"))
    house.flag(command("release 17"))
    assert (house.state.services, house.state.status) == (None, Status.OPEN)


def names(house: House, user: UserId) -> list[str]:
    return [one.name for one in offered(house.state, user, house.circle)]


def test_what_is_offered_is_what_can_be_done() -> None:
    house = House()
    house.flag(raised(Tier.CRISIS))
    assert {"sendlines", "emergency"} <= set(names(house, ANA))
    assert not {"write", "room"} & set(names(house, ANA))
    house.flag(tap("🖐️"))
    assert set(at_hand.ALL) <= set(names(house, ANA))
    assert not {"write", "room"} & set(names(house, BEN))
    house.flag(command("emergency 17"))
    assert "emergency" not in names(house, ANA)
    house.flag(command("resolve 17"))
    assert not set(at_hand.ALL) & set(names(house, ANA))


def test_where_only_a_norm_is_touched_nobody_speaks_of_danger() -> None:
    house = House()
    house.flag(norm_only())
    house.flag(tap("🖐️"))
    assert {"write", "room"} <= set(names(house, ANA))
    assert not {"sendlines", "emergency"} & set(names(house, ANA))
    shown = card(house.state, house.circle).args["facts"]
    assert isinstance(shown, Items)
    (line,) = [one for one in shown.entries if one.id == "flag-fact-caring"]
    # The desk has buttons for it.
    assert line not in tuple(facts(house.state, house.circle))
    assert line.args["kind"] == "norm"


def test_letters_stand_in_full_on_the_desk_alone() -> None:
    house = taken()
    house.flag(command("write 17 come and talk"))
    wrote(house, "secret answer")
    assert "secret answer" not in repr(history(house.state))
    assert "come and talk" not in repr(history(house.state))
    shown = repr(rows(house.state, 200, letters=True))
    assert "secret answer" in shown
    assert "come and talk" in shown


WRITTEN = "write 17 hello|write 17|sendlines 17|sendlines 17 anyway|room 17|emergency 17|emergency 17 x"
PRESSED = "claim 17|release 17|resolve 17|escalate 17|handover 17 ben"
lines = st.sampled_from(f"{WRITTEN}|{PRESSED}".split("|"))
steps = st.one_of(
    st.tuples(lines, st.sampled_from([ANA, BEN, CLEO, MIA])),
    st.tuples(st.sampled_from(["stop", "an answer", "call"]), st.just(None)),
)


@given(st.lists(steps, max_size=25), st.sampled_from([Tier.AMBER, Tier.RED, Tier.CRISIS]))
@settings(max_examples=150, deadline=None)
def test_whatever_is_pressed_words_go_where_they_may(
    story: list[tuple[str, UserId | None]], tier: Tier
) -> None:
    house = House()
    house.flag(raised(tier))
    for line, who in story:
        open_then = house.states.get(("letters", MIA)) is not None
        effects = wrote(house, line) if who is None else house.flag(command(line, who))
        state = house.states["flag", "17"]
        for one in effects:
            if isinstance(one, Say):
                assert one.room == DESK
                assert one.words.id != "letter"
            if isinstance(one, Whisper) and one.words.id == "letter":
                assert (one.to, one.words.args["who"]) == (MIA, Person(state.claimer))
            if isinstance(one, MakeRoom):
                assert one.people == (MIA, state.claimer)
            if isinstance(one, Say | Whisper) and one.words.id == "letter-answered":
                assert open_then
                assert state.status.standing
        assert state.services is None or state.status is not Status.OPEN or state.last("handed-over")
        assert (state.claimer is not None) == (state.status in (Status.CLAIMED, Status.FOLLOW_UP))
