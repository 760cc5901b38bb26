from dataclasses import replace
from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    MIA,
    NOON,
    ROOM,
    WORDS,
    House,
    circle,
    ids,
    norm_only,
    only,
    raised,
    the_one,
    to,
    warnings,
)

from models.circle import PersonFacts
from models.config import TierSettings, TiersSettings
from models.effects import Audit, Edit, Say, SetTimer, Whisper
from models.ids import UserId
from models.signals import About, SendFailed
from models.verdict import Tier
from models.words import Items, Quote, Words
from plugin.words.reader import Reader
from plugin.words.render import render


def facts(words: Words) -> dict[str, Words]:
    listed = words.args["facts"]
    assert isinstance(listed, Items)
    return {entry.id: entry for entry in listed.entries}


def test_a_crisis_is_shown_in_the_moderators_room_and_calls_all_who_are_on_call() -> None:
    house = House(circle(on_call=(BEN, CLEO)))
    card = the_one(Say, house.flag(raised()))
    assert card.room == DESK
    assert card.about == About("flag", "17", "card")
    assert card.mentions == (BEN, CLEO)
    assert card.taps == ("🖐️", "⏫")


@pytest.mark.parametrize("tier", [Tier.RED, Tier.AMBER])
def test_less_than_a_crisis_calls_the_first_on_call(tier: Tier) -> None:
    assert the_one(Say, House().flag(raised(tier))).mentions == (ANA,)


def test_a_lock_screen_shows_nothing_of_what_it_is_about() -> None:
    words = the_one(Say, House().flag(raised(verdict=None))).words
    body = render(words, Reader(names={MIA: "Mia"})).body
    beginning = body[:70].lower()
    assert beginning.startswith("flag 17 ")
    assert not any(word in beginning for word in ("crisis", "danger", "help", "mia", "tonight", "red"))


def test_the_card_carries_the_words_in_question_with_what_mattered_marked() -> None:
    words = the_one(Say, House().flag(raised())).words
    assert facts(words)["flag-fact-words"].args["words"] == Quote(WORDS, ((19, 43),))
    assert facts(words)["flag-fact-why"].args["words"] == "I want to end it tonight"


def test_where_others_could_read_it_the_card_carries_a_link_and_no_words() -> None:
    house = House(circle(shielded=False))
    card = the_one(Say, house.flag(raised())).words
    assert "flag-fact-unshown" in facts(card)
    assert "flag-fact-link" in facts(card)
    assert "tonight" not in repr(card)


def test_the_card_says_what_happens_next_and_when() -> None:
    house = House()
    effects = house.flag(raised(Tier.RED))
    assert the_one(SetTimer, effects) == SetTimer("ladder", NOON + timedelta(minutes=30))
    following = facts(the_one(Say, effects).words)["flag-next-one"].args
    assert following["next"].at == NOON + timedelta(minutes=30)  # type: ignore[union-attr]  # it is a Moment
    assert following["all"].at == NOON + timedelta(minutes=60)  # type: ignore[union-attr]  # it is a Moment


def test_in_a_crisis_the_person_hears_at_once_that_people_were_told() -> None:
    (words,) = to(MIA, House().flag(raised()))
    assert words.id == "care-told"
    assert words.args["country"] == "unknown"


def test_somebody_worried_about_another_hears_other_words() -> None:
    verdict = raised().verdict
    assert verdict is not None
    (words,) = to(MIA, House().flag(raised(verdict=replace(verdict, subject="other"))))
    assert words.args["whom"] == "other"


def test_with_nobody_on_call_the_person_is_told_so_and_the_operator_is_warned() -> None:
    house = House(circle(on_call=()))
    effects = house.flag(raised())
    (words,) = to(MIA, effects)
    assert (words.id, words.args["team"]) == ("care-nobody", "yes")
    assert warnings(effects) == ["nobody-on-call"]
    assert the_one(Say, effects).mentions == (ANA, BEN, CLEO)  # in a crisis, hours off do not count


def test_who_has_stepped_back_is_not_called_even_in_a_crisis() -> None:
    house = House(circle(on_call=(), people={BEN: PersonFacts(off_duty=True)}))
    assert the_one(Say, house.flag(raised())).mentions == (ANA, CLEO)


def test_without_a_moderators_room_the_person_is_told_that_nobody_can_be_told() -> None:
    house = House(circle(desk=None))
    effects = house.flag(raised())
    (words,) = to(MIA, effects)
    assert (words.id, words.args["team"]) == ("care-nobody", "no")
    assert warnings(effects) == ["nobody-to-tell"]
    assert not only(Say, effects)


def test_a_red_flag_with_nobody_on_call_is_told_honestly_although_help_would_come_with_the_claim() -> None:
    assert not to(MIA, House().flag(raised(Tier.RED)))
    (words,) = to(MIA, House(circle(on_call=())).flag(raised(Tier.RED)))
    assert words.id == "care-nobody"


def test_a_circle_may_decide_that_the_person_hears_nothing() -> None:
    quiet = TiersSettings(crisis=TierSettings(next=300, all=600, help="never"))
    house = House(circle(tiers=quiet, on_call=()))
    assert not to(MIA, house.flag(raised()))


def test_somebody_who_asked_always_hears() -> None:
    quiet = TiersSettings(crisis=TierSettings(next=300, all=600, help="never"))
    house = House(circle(tiers=quiet))
    (words,) = to(MIA, house.flag(raised(by="asked", verdict=None, excerpt="")))
    assert (words.id, words.args["whom"]) == ("care-told", "asked")


def test_of_a_norm_the_person_hears_nothing_and_the_card_says_that_nothing_points_to_danger() -> None:
    house = House(circle(on_call=()))
    effects = house.flag(norm_only())
    assert not to(MIA, effects)
    assert facts(the_one(Say, effects).words)["flag-fact-tier"].args["kind"] == "norm"
    assert facts(the_one(Say, effects).words)["flag-fact-help"].args["help"] == "never"


def test_a_flag_about_a_moderator_goes_around_that_moderator() -> None:
    house = House()
    effects = house.flag(raised(subject=BEN))
    assert not only(Say, effects)
    cards = [one for one in only(Whisper, effects) if one.about == About("flag", "17", "card")]
    assert [one.to for one in cards] == [ANA, CLEO]
    assert [words.id for words in to(BEN, effects)] == ["care-told"]


def test_a_flag_about_the_only_moderator_warns_the_operator_without_a_word_of_it() -> None:
    house = House(circle(here=(ANA,)))
    effects = house.flag(raised(subject=ANA))
    assert not only(Say, effects)
    assert warnings(effects) == ["nobody-to-tell"]
    assert "tonight" not in repr([one for one in effects if not isinstance(one, Whisper)][-1])


def test_a_moderator_on_the_roster_who_is_not_here_now_is_gone_around_too() -> None:
    house = House(circle(here=(ANA,)))
    effects = house.flag(raised(subject=CLEO))
    assert not only(Say, effects)
    assert {one.to for one in only(Whisper, effects)} == {ANA, CLEO}


def test_private_words_to_the_keeper_are_neither_shown_nor_linked() -> None:
    house = House()
    card = facts(the_one(Say, house.flag(raised(where="direct", excerpt=""))).words)
    assert not {"flag-fact-words", "flag-fact-link", "flag-fact-unshown"} & set(card)


def test_a_card_that_cannot_be_shown_in_the_room_goes_to_each_moderator() -> None:
    house = House()
    house.flag(raised())
    effects = house.flag(SendFailed(About("flag", "17", "card"), DESK, None, "forbidden"))
    assert [one.to for one in only(Whisper, effects)] == [ANA, BEN, CLEO]
    assert warnings(effects) == ["moderators-not-reached"]
    again = house.flag(SendFailed(About("flag", "17", "card"), DESK, None, "forbidden"))
    assert not only(Whisper, again)


def test_moderators_hear_that_the_private_message_did_not_arrive() -> None:
    house = House()
    house.flag(raised())
    effects = house.flag(SendFailed(About("flag", "17", "help"), None, MIA, "forbidden"))
    assert ids(effects) == ["flag-undelivered"]
    assert the_one(Say, effects).mentions == (ANA, BEN, CLEO)
    assert "flag-fact-undelivered" in facts(the_one(Edit, effects).words)


def test_five_alarming_lines_are_five_flags_and_one_message_to_the_person() -> None:
    house = House()
    effects = [effect for number in range(5) for effect in house.flag(raised(number=number + 1), later=20)]
    assert len(only(Say, effects)) == 5
    assert [words.id for words in to(MIA, effects)] == ["care-told"]
    assert to(MIA, house.flag(raised(number=6), later=1800))


def test_audit_rows_hold_no_words_of_the_person() -> None:
    audit = the_one(Audit, House().flag(raised()))
    assert audit == Audit("flag-raised", None, "flag 17, crisis, screening")
    assert audit.who is None
    assert UserId(MIA) not in audit.detail
    assert ROOM not in audit.detail
