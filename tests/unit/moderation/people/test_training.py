"""Training read step by step, what counts of it, and who is called for a crisis because of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flag_world import ANA, BEN, CLEO, MIA, NOON, House, circle, command, ids, only, raised, the_one, to
from roster_world import give, remembered

from models.circle import Moderator, PersonFacts
from models.config import RosterSettings
from models.effects import Audit, Effect, Remember, Say, SetTimer, WarnOperator, Whisper
from models.signals import TimerFired
from models.verdict import Tier
from moderation.lessons import CRISIS, MODULES, Module, counts, good_until, learnt, with_learnt
from plugin.words import Reader, render


def read(house: House, wish: str, who: str = ANA, where: str = "direct") -> list[Effect]:
    effects = house.give("training", command(f"training {wish}".strip(), who, where))  # type: ignore[arg-type]  # a user id
    remembered(house, effects)
    return effects


def through(house: House, one: Module, who: str = ANA) -> list[Effect]:
    """All of a module, answered rightly."""
    effects = read(house, one.name, who)
    for _ in one.pages:
        effects = read(house, "next", who)
    for check in one.checks:
        effects = read(house, "yes" if check.yes else "no", who)
    return effects


@pytest.mark.parametrize("one", MODULES, ids=lambda one: str(one.name))
def test_a_module_is_read_page_by_page_checked_and_noted_with_its_day(one: Module) -> None:
    house = House()
    effects = through(house, one)
    assert ids(effects) == ["training-why", "training-passed"]
    assert learnt(house.circle.people[ANA]) == {one.name: NOON}
    assert the_one(Audit, effects) == Audit("trained", ANA, one.name)
    assert the_one(SetTimer, effects).due == NOON + timedelta(days=365 - 14)
    assert not only(Say, effects)


def test_everything_is_answered_in_private_also_when_it_was_asked_in_the_room() -> None:
    house = House()
    for wish in ("", "crisis", "next", "stop"):
        for one in read(house, wish, where="moderators"):
            assert isinstance(one, Whisper)
            assert one.to == ANA


def test_a_wrong_answer_is_explained_and_asked_again_without_blame() -> None:
    house = House()
    read(house, "ethics")
    read(house, "next")
    read(house, "next")
    assert ids(read(house, "yes")) == ["training-why", "training-check"]
    assert not house.circle.people
    assert ids(read(house, "no")) == ["training-why", "training-passed"]


def test_it_can_be_left_and_no_step_can_be_jumped() -> None:
    house = House()
    read(house, "crisis")
    assert ids(read(house, "yes")) == ["training-page"]
    assert ids(read(house, "dance")) == ["training-page"]
    assert ids(read(house, "stop")) == ["training-left"]
    assert ids(read(house, "next")) == ["training-list"]
    assert not house.circle.people


def test_who_is_no_moderator_is_not_answered() -> None:
    assert read(House(), "crisis", MIA) == []


def test_each_has_their_own_place_in_it() -> None:
    house = House()
    read(house, "crisis", ANA)
    read(house, "next", ANA)
    assert the_one(Whisper, read(house, "crisis", BEN)).words.args["number"] == 1
    assert the_one(Whisper, read(house, "next", ANA)).words.args["number"] == 3


def test_what_counts_is_the_circles_setting_as_it_stands() -> None:
    facts = PersonFacts(trained=with_learnt(PersonFacts(), CRISIS, NOON))
    day, year = RosterSettings(training_good_for=86400), RosterSettings()
    assert counts(facts, CRISIS, day, NOON + timedelta(hours=23))
    assert not counts(facts, CRISIS, day, NOON + timedelta(days=1))
    assert counts(facts, CRISIS, year, NOON + timedelta(days=1))
    assert not counts(facts, "ethics", year, NOON)
    assert good_until(PersonFacts(), CRISIS, year) is None


def test_it_is_brought_to_mind_once_before_it_ends_and_not_to_those_who_stepped_back() -> None:
    house = House()
    timer = the_one(SetTimer, through(house, MODULES[0]))
    house.now = timer.due
    fired = TimerFired(timer.name, timer.due)
    (words,) = to(ANA, house.give("training", fired, ANA))
    assert words.id == "training-remind"
    assert not only(SetTimer, house.give("training", fired, ANA))
    give(house, "stepback")
    assert house.give("training", fired, ANA) == []
    assert House(circle(roster=RosterSettings(training="off"))).give("training", fired, ANA) == []


def test_with_the_first_shift_people_hear_what_there_is_to_read_and_never_again() -> None:
    house = House()
    assert [words.id for words in to(ANA, give(house, "shift add mon 18-20"))] == ["training-offer"]
    assert to(ANA, give(house, "shift add tue 18-20")) == []
    off = House(circle(roster=RosterSettings(training="off")))
    assert to(ANA, give(off, "shift add mon 18-20")) == []


def trained(*users: str, wish: str = "required", ready: tuple[str, ...] = (ANA, BEN, CLEO)) -> House:
    """These have been trained; `ready` may be called now."""
    whole = circle(roster=RosterSettings(training=wish))  # type: ignore[arg-type]  # one of its words
    people = tuple(Moderator(one, one in ready, trained=one in users) for one in (ANA, BEN, CLEO))
    return House(replace(whole, moderators=people))


def called(effects: list[Effect]) -> set[str]:
    return {user for say in only(Say, effects) for user in say.mentions}


def test_where_it_is_required_only_trained_people_are_called_for_a_crisis() -> None:
    house = trained(BEN)
    assert called(house.flag(raised())) == {BEN}
    assert called(house.tick(300)) == {BEN}


def test_when_all_who_are_trained_were_called_in_vain_somebody_is_better_than_nobody() -> None:
    house = trained(BEN)
    house.flag(raised())
    house.tick(300)
    assert called(house.tick(300)) == {ANA, BEN, CLEO}


def test_trained_people_are_called_for_a_crisis_also_outside_their_hours_before_the_untrained_are() -> None:
    house = trained(CLEO, ready=(ANA, BEN))
    assert called(house.flag(raised())) == {CLEO}


def test_the_ladder_ends_with_everybody_also_when_not_all_trained_were_called_before() -> None:
    house = trained(ANA, BEN, ready=(ANA, CLEO))
    assert called(house.flag(raised())) == {ANA}
    house.tick(300)
    assert called(house.tick(300)) == {ANA, BEN, CLEO}


def test_a_trained_person_alone_with_a_crisis_is_given_company() -> None:
    house = trained(ANA)
    house.flag(raised())
    house.flag(command("claim 17"))
    assert called(house.flag(command("escalate 17"))) == {BEN}


def test_a_person_in_crisis_is_not_told_that_nobody_is_there_while_somebody_is_called() -> None:
    house = trained(CLEO, ready=(ANA,))
    effects = house.flag(raised())
    assert called(effects) == {CLEO}
    assert "care-nobody" not in ids(effects)
    assert not only(WarnOperator, effects)


def test_a_circle_in_which_nobody_is_trained_goes_on_as_ever() -> None:
    for wish in ("required", "asked", "off"):
        assert called(trained(wish=wish).flag(raised())) == {ANA, BEN, CLEO}


def test_less_than_a_crisis_is_everybodys() -> None:
    assert called(trained(BEN).flag(raised(Tier.RED))) == {ANA}


def test_where_it_is_asked_for_the_trained_come_first_and_nobody_is_left_out() -> None:
    assert only(Say, trained(CLEO, wish="asked").flag(raised()))[0].mentions == (CLEO, ANA, BEN)
    assert only(Say, trained(CLEO, wish="off").flag(raised()))[0].mentions == (ANA, BEN, CLEO)


def test_remembering_keeps_what_else_was_learnt() -> None:
    house = House()
    for one in MODULES:
        through(house, one)
    assert set(learnt(house.circle.people[ANA])) == {one.name for one in MODULES}
    assert the_one(Remember, through(house, MODULES[0])).fact == "trained"


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pt"])
def test_every_page_can_be_read_with_its_words_to_type(language: str) -> None:
    house = House()
    said: list[Effect] = []
    for one in MODULES:
        said += read(house, one.name)
        for _ in one.pages:
            said += read(house, "next")
        for check in one.checks:
            said += read(house, "no" if check.yes else "yes") + read(house, "yes" if check.yes else "no")
    said += read(house, "")
    for whisper in only(Whisper, said):
        body = render(whisper.words, Reader(language=language)).body
        assert "training-" not in body
        assert "**" not in body
        if whisper.words.id == "training-page":
            assert "!training next" in body
