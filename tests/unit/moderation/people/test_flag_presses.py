from dataclasses import replace

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

from models.effects import Audit, Edit, Say, SetTimer, Whisper
from models.ids import EventId, RoomId
from models.signals import About, MemberLeft, Redacted, Screened
from models.verdict import NormHit, Tier, Verdict
from models.words import Items, Moment, Person, Words
from moderation.told import Status


@pytest.fixture
def house() -> House:
    made = House()
    made.flag(raised())
    return made


@pytest.mark.parametrize("hand", ["🖐️", "🖐", "🖐🏽"])
def test_one_tap_claims_and_the_person_hears_who_it_is(house: House, hand: str) -> None:
    effects = house.flag(tap(hand, ANA))
    assert (house.state.status, house.state.claimer) == (Status.CLAIMED, ANA)
    (words,) = to(MIA, effects)
    assert (words.id, words.args["who"], words.args["had_lines"]) == ("care-seen", Person(ANA), "yes")
    assert About("flag", "17", "card") in [one.about for one in only(Edit, effects)]


def test_when_help_comes_with_the_claim_it_brings_the_lines() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    (words,) = to(MIA, house.flag(command("claim 17")))
    assert (words.id, words.args["had_lines"]) == ("care-seen", "no")


def test_of_a_norm_the_person_hears_nothing_when_it_is_claimed() -> None:
    house = House()
    house.flag(norm_only())
    assert not to(MIA, house.flag(command("claim 17")))


def test_a_second_hand_hears_who_has_it_and_since_when(house: House) -> None:
    house.flag(tap("🖐️", ANA))
    claimed_at = house.now
    effects = house.flag(tap("🖐️", BEN), later=60)
    answer = the_one(Say, effects)
    assert answer.words == Words(
        "flag-taken", {**answer.words.args, "who": Person(ANA), "since": Moment(claimed_at, "time")}
    )
    assert answer.reply_to == EventId("$card")
    assert house.state.claimer == ANA
    assert not only(Edit, effects)


def test_the_same_hand_again_changes_nothing(house: House) -> None:
    house.flag(tap("🖐️", ANA))
    version = house.state.version
    assert ids(house.flag(command("claim 17", ANA))) == ["flag-yours"]
    assert house.state.version == version


def test_a_reply_to_the_card_needs_no_number(house: House) -> None:
    house.flag(command("claim", about=About("flag", "17", "card")))
    assert house.state.claimer == ANA


@pytest.mark.parametrize(
    "line", ["claim", "claim please", "claim 0", "claim ²", "claim " + "9" * 30, "claim -1"]
)
def test_a_command_without_a_number_is_asked_for_it(line: str) -> None:
    assert ids(House().flag(command(line))) == ["flag-which"]


def test_a_number_that_is_not_the_card_replied_to_is_asked_back(house: House) -> None:
    assert ids(house.flag(command("resolve 18", about=About("flag", "17", "card")))) == ["flag-which"]
    assert house.state.status is Status.OPEN


@pytest.mark.parametrize("line", ["claim 99", "flag #99", "resolve 0099 done"])
def test_an_unknown_number_is_answered_kindly(line: str) -> None:
    effects = House().flag(command(line))
    assert the_one(Say, effects).words == Words("flag-unknown", {"number": "99"})


def test_a_tap_by_somebody_else_or_on_something_else_does_nothing(house: House) -> None:
    assert house.flag(tap("🖐️", MIA)) == []
    assert house.flag(tap("👍", ANA)) == []
    assert house.flag(tap("🖐️", ANA, part="help", where="direct")) == []
    assert house.flag(tap("🖐️", ANA, part="message")) == []


def test_closing_is_by_command_and_keeps_who_and_the_note(house: House) -> None:
    house.flag(tap("🖐️", ANA))
    effects = house.flag(command("resolve 17 we talked on the phone", ANA))
    assert house.state.status is Status.RESOLVED
    assert (house.state.history[-1].who, house.state.history[-1].note) == (ANA, "we talked on the phone")
    assert the_one(Audit, effects) == Audit("flag-resolved", ANA, "flag 17, crisis")
    assert not to(MIA, effects)


def test_a_false_alarm_needs_no_claim_first(house: House) -> None:
    house.flag(command("false 17", BEN))
    assert house.state.status is Status.FALSE_ALARM


def test_closing_what_another_has_takes_a_second_word(house: House) -> None:
    house.flag(tap("🖐️", ANA))
    assert ids(house.flag(command("resolve 17", BEN))) == ["flag-held"]
    assert house.state.status is Status.CLAIMED
    house.flag(command("resolve 17 anyway: Ana is ill", BEN))
    assert (house.state.status, house.state.history[-1].note) == (Status.RESOLVED, "Ana is ill")


@pytest.mark.parametrize("line", ["resolve 17", "false 17", "release 17"])
def test_what_could_be_forged_closes_nothing(house: House, line: str) -> None:
    assert ids(house.flag(command(line, trusted=False))) == ["flag-untrusted"]
    assert house.state.status is Status.OPEN


def test_what_is_closed_says_by_whom_and_how_to_open_it(house: House) -> None:
    house.flag(command("false 17", BEN))
    for press in (command("claim 17"), command("resolve 17"), tap("⏫"), tap("🖐️")):
        (say,) = only(Say, house.flag(press))
        assert (say.words.id, say.words.args["who"]) == ("flag-closed-already", Person(BEN))


def test_giving_back_calls_somebody_else_and_tells_the_person(house: House) -> None:
    house.flag(tap("🖐️", ANA))
    effects = house.flag(command("release 17", ANA), later=90)
    assert (house.state.status, house.state.claimer) == (Status.OPEN, None)
    assert the_one(Say, effects).mentions == (BEN, CLEO)
    assert [words.id for words in to(MIA, effects)] == ["care-handed-on"]
    assert only(SetTimer, effects)
    (words,) = to(MIA, house.flag(tap("🖐️", BEN)))
    assert words.args["who"] == Person(BEN)


def test_what_was_closed_by_mistake_opens_again(house: House) -> None:
    house.flag(command("false 17", BEN))
    effects = house.flag(command("release 17", BEN), later=5)
    assert (house.state.status, house.state.history[-2].act) == (Status.OPEN, "reopened")
    assert only(SetTimer, effects)
    assert ids(house.flag(command("release 17", BEN))) == ["flag-free"]


def test_the_history_says_who_did_what(house: House) -> None:
    house.flag(tap("🖐️", ANA), later=30)
    house.flag(command("resolve 17", ANA), later=600)
    assert [row.act for row in house.state.history] == ["raised", "called", "claimed", "resolved"]
    assert ids(house.flag(command("flag 17", BEN))) == ["flag-history"]


def test_the_history_says_the_date_once_a_day(house: House) -> None:
    house.flag(tap("🖐️", ANA), later=30)
    house.flag(command("resolve 17", ANA), later=24 * 3600)
    rows = the_one(Say, house.flag(command("flag 17", BEN))).words.args["rows"]
    assert isinstance(rows, Items)
    moments = [entry.args["at"] for entry in rows.entries]
    assert [at.style for at in moments if isinstance(at, Moment)] == ["both", "time", "time", "both"]


def test_in_a_direct_room_the_answer_stays_there(house: House) -> None:
    effects = house.flag(command("flag 17", BEN, "direct"))
    assert not only(Say, effects)
    assert the_one(Whisper, effects).to == BEN


def test_another_circles_moderators_room_learns_nothing(house: House) -> None:
    elsewhere = replace(command("claim 17"), room=RoomId("!other:one"))
    effects = house.flag(elsewhere)
    assert ids(effects) == ["flag-unknown"]
    assert house.state.status is Status.OPEN
    assert the_one(Say, effects).room == RoomId("!other:one")


def test_somebody_who_is_no_moderator_here_learns_nothing(house: House) -> None:
    assert ids(house.flag(command("flag 17", MIA, "direct"))) == ["flag-unknown"]


def test_who_a_flag_is_about_cannot_press_it_nor_learn_of_it() -> None:
    house = House()
    house.flag(raised(subject=BEN))
    assert house.flag(tap("🖐️", BEN, where="direct")) == []
    assert ids(house.flag(command("claim 17", BEN))) == ["flag-unknown"]
    assert house.state.claimer is None


def test_of_a_flag_that_goes_around_somebody_nothing_is_said_in_the_room() -> None:
    house = House()
    house.flag(raised(subject=BEN))
    effects = [
        *house.flag(command("claim 17", ANA)),
        *house.flag(command("claim 17", CLEO)),
        *house.flag(command("flag 17", CLEO)),
        *house.flag(command("resolve 17 done", ANA)),
    ]
    assert not only(Say, effects)
    assert "flag-taken" in [words.id for words in to(CLEO, effects)]


def edited(verdict: Verdict, text: str = "Tonight, goodbye.") -> Screened:
    return Screened(said(text, edit_of=EventId("$bad")), verdict, About("flag", "17", "message"))


def test_an_edit_for_the_worse_raises_the_tier_and_starts_the_ladder_again() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.tick(1800)
    effects = house.flag(edited(Verdict(Tier.CRISIS, 0.9, "self")))
    assert (house.state.matter.tier, house.state.matter.excerpt) == (Tier.CRISIS, "Tonight, goodbye.")
    assert the_one(Say, effects).mentions == (ANA, BEN, CLEO)
    assert only(SetTimer, effects)
    assert [words.id for words in to(MIA, effects)] == ["care-told"]


def test_an_edit_for_the_worse_opens_what_was_closed() -> None:
    house = House()
    house.flag(raised(Tier.AMBER))
    house.flag(command("false 17"))
    house.flag(edited(Verdict(Tier.RED, 0.8)))
    assert house.state.status is Status.OPEN


def test_an_edit_into_another_norm_opens_what_was_closed_and_going_to_and_fro_does_not() -> None:
    house = House()
    house.flag(norm_only("spam"))
    house.flag(command("false 17"))
    other = edited(Verdict(Tier.GREEN, 0.0, norms=(NormHit("harassment", 0.9),)))
    assert house.flag(other)
    assert house.state.status is Status.OPEN
    house.flag(command("false 17"))
    house.flag(edited(Verdict(Tier.GREEN, 0.0, norms=(NormHit("spam", 0.9),))))
    house.flag(other)
    assert house.state.status is Status.FALSE_ALARM


def test_a_norm_found_later_does_not_make_less_of_the_danger_before_it() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(edited(Verdict(Tier.GREEN, 0.0, norms=(NormHit("spam", 0.9),))))
    assert house.state.need is Tier.RED
    assert house.flag(edited(Verdict(Tier.RED, 0.8))) == []


def test_an_edit_for_the_worse_leaves_a_claimed_flag_with_its_holder_who_is_told(house: House) -> None:
    house = House()
    house.flag(raised(Tier.AMBER))
    house.flag(command("claim 17", BEN))
    effects = house.flag(edited(Verdict(Tier.RED, 0.8)))
    assert house.state.claimer == BEN
    assert the_one(Say, effects).mentions == (BEN,)


def test_an_edit_for_the_better_is_only_noted(house: House) -> None:
    assert house.flag(edited(Verdict(Tier.GREEN, 0.0))) == []
    assert house.state.history[-1].act == "edited"
    assert house.state.matter.tier is Tier.CRISIS


def test_a_message_taken_back_is_noted_and_the_flag_stays(house: House) -> None:
    gone = Redacted(
        RoomId("!room:one"), "circle", EventId("$r"), MIA, EventId("$bad"), About("flag", "17", "message")
    )
    effects = house.flag(gone)
    assert "flag-fact-taken-back" in repr(the_one(Edit, effects).words)
    assert house.state.status is Status.OPEN
    assert house.flag(gone) == []


def test_the_card_says_that_the_person_has_left(house: House) -> None:
    effects = house.give("concern", MemberLeft(RoomId("!room:one"), "circle", MIA))
    assert "flag-fact-left" in repr(the_one(Edit, effects).words)
    assert house.give("concern", MemberLeft(DESK, "moderators", MIA)) == []
    assert house.give("concern", MemberLeft(RoomId("!room:one"), "circle", CLEO)) == []


def test_what_is_closed_is_not_told_of_leaving(house: House) -> None:
    house.flag(command("resolve 17"))
    assert house.give("concern", MemberLeft(RoomId("!room:one"), "circle", MIA)) == []


def test_the_list_shows_what_is_open_and_who_has_what() -> None:
    house = House()
    for number, tier in ((1, Tier.AMBER), (2, Tier.CRISIS), (3, Tier.RED)):
        house.flag(raised(tier, number=number))
    house.give("flag", command("claim 3", BEN))
    house.give("flag", command("resolve 1", BEN))
    rows = the_one(Say, house.give("flags", command("flags"))).words.args["rows"]
    assert [(row.id, row.args["number"]) for row in rows.entries] == [  # type: ignore[union-attr]  # it is Items
        ("flags-row-open", "2"),
        ("flags-row-claimed", "3"),
    ]


def test_a_flag_about_a_moderator_is_listed_for_the_others_in_private_only() -> None:
    house = House()
    house.flag(raised(subject=BEN))
    assert ids(house.give("flags", command("flags", ANA))) == ["flags-none"]
    assert ids(house.give("flags", command("flags", BEN, "direct"))) == ["flags-none"]
    assert ids(house.give("flags", command("flags", ANA, "direct"))) == ["flags-list"]


def test_the_list_knows_no_words_and_not_whose_they_are(house: House) -> None:
    kept = repr(house.states["flags", "tuesday"])
    assert MIA not in kept
    assert "tonight" not in kept


def test_a_circle_without_flags_says_so() -> None:
    assert ids(House(circle()).give("flags", command("flags"))) == ["flags-none"]
