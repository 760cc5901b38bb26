import pytest
from flag_world import ANA, DANGER, DIRECT, MIA, House, circle, command, ids, only, said, the_one, to

from models.circle import PersonFacts
from models.effects import OpenFlag, Remember, Say, Whisper
from models.ids import UserId
from models.signals import NotScreened, Screened
from models.verdict import Tier, Verdict
from models.words import Lines
from moderation import help_now

STRANGER = UserId("@stranger:far")


def confided(verdict: Verdict = DANGER) -> Screened:
    return Screened(said("I want to end it tonight", where="direct"), verdict)


@pytest.mark.parametrize("who", [MIA, ANA, STRANGER])
@pytest.mark.parametrize("where", ["circle", "moderators", "direct"])
def test_help_now_is_for_anybody_and_always_private(who: UserId, where: str) -> None:
    effects = House().give("help", command("helpnow", who, where))
    whisper = the_one(Whisper, effects)
    assert (whisper.to, whisper.words.id) == (who, "help-now")
    assert whisper.words.args["lines"] == Lines(who)
    assert len(effects) == 1


def test_the_country_is_asked_for_until_it_is_known() -> None:
    (unknown,) = to(MIA, House().give("help", command("helpnow", MIA)))
    assert unknown.args["country"] == "unknown"
    known = House(circle(people={MIA: PersonFacts(country="PT")}))
    assert to(MIA, known.give("help", command("helpnow", MIA)))[0].args["country"] == "known"


@pytest.mark.parametrize(
    "words",
    ["call", "Call", "call!", "yes, call", "Please call", "call somebody", "call a person please", " call. "],
)
def test_the_plain_word_calls_a_person_and_the_person_hears_who_was_told(words: str) -> None:
    house = House()
    effects = house.give("help", said(words, where="direct"))
    flag = the_one(OpenFlag, effects).raised
    assert (flag.by, flag.tier, flag.excerpt, flag.subject) == ("asked", Tier.CRISIS, "", MIA)
    assert [words.id for words in to(MIA, effects)] == ["care-told"]
    assert only(Say, effects)[0].mentions


@pytest.mark.parametrize(
    "words", ["call me later", "I will call you", "yes", "nice call", "don't call", "callous"]
)
def test_other_words_call_nobody(words: str) -> None:
    assert House().give("help", said(words, where="direct")) == []


def test_the_word_in_the_room_or_in_an_edit_calls_nobody() -> None:
    assert House().give("help", said("call")) == []
    assert House().give("help", said("call", where="direct", edit_of="$before")) == []


def test_with_nobody_on_call_the_answer_says_so() -> None:
    house = House(circle(on_call=()))
    assert [words.id for words in to(MIA, house.give("help", command("call", MIA, "direct")))] == [
        "care-nobody"
    ]


def test_a_second_call_soon_after_is_the_same_call() -> None:
    house = House()
    house.give("help", command("call", MIA, "direct"))
    effects = house.give("help", said("call", where="direct"))
    assert [words.id for words in to(MIA, effects)] == ["help-called-already"]
    assert not only(OpenFlag, effects)


def test_a_later_call_is_a_new_one_and_is_answered_again() -> None:
    house = House()
    house.give("help", command("call", MIA, "direct"))
    house.flag(command("resolve 17"), later=600)
    effects = house.give("help", command("call", MIA, "direct"))
    assert only(OpenFlag, effects)
    assert [words.id for words in to(MIA, effects)] == ["care-told"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Portugal", "PT"), ("pt", "PT"), (" Deutschland! ", "DE"), ("the netherlands", "NL"), ("U.S.A.", "US"),
        ("Côte d'Ivoire", ""), ("CI", "CI"), ("México", "MX"), ("osterreich", "AT"), ("no", "NO"), ("XX", ""), ("", ""),
        ("日本", "JP"), ("p" * 5000, ""),
    ],
)  # fmt: skip
def test_a_country_by_command(typed: str, code: str) -> None:
    effects = House().give("help", command(f"country {typed}", MIA, "direct"))
    if not code:
        assert ids(effects) == ["country-which"]
        return
    assert effects[0] == Remember(MIA, "country", code)
    assert ids(effects) == ["country-set"]


def test_a_country_is_forgotten_when_asked() -> None:
    effects = House().give("help", command("country none", MIA, "direct"))
    assert effects[0] == Remember(MIA, "country", "")


def test_a_plain_country_is_an_answer_while_none_is_known() -> None:
    assert House().give("help", said("Portugal", where="direct"))[0] == Remember(MIA, "country", "PT")
    known = House(circle(people={MIA: PersonFacts(country="PT")}))
    assert known.give("help", said("Spain", where="direct")) == []


@pytest.mark.parametrize("word", ["no", "NO", "in", "it", "I was in Spain last year"])
def test_words_that_are_no_answer_set_no_country(word: str) -> None:
    assert House().give("help", said(word, where="direct")) == []


def test_what_alarms_in_private_is_answered_with_help_and_a_question_and_goes_no_further() -> None:
    effects = House().give("help", confided())
    assert ids(effects) == ["help-offered"]
    assert not only(OpenFlag, effects)


def test_it_is_not_said_again_and_again_unless_it_gets_worse() -> None:
    house = House()
    assert house.give("help", confided(Verdict(Tier.AMBER, 0.5)))
    assert house.give("help", confided(Verdict(Tier.AMBER, 0.5))) == []
    assert house.give("help", confided(Verdict(Tier.RED, 0.8)))
    assert house.give("help", confided(Verdict(Tier.AMBER, 0.5))) == []


def test_worry_about_somebody_else_has_other_words() -> None:
    assert ids(House().give("help", confided(Verdict(Tier.RED, 0.8, "other")))) == ["help-offered-other"]


def test_where_the_circle_decided_so_a_person_is_called_and_the_words_stay_private() -> None:
    house = House(circle(direct_crisis="call"))
    effects = house.give("help", confided())
    flag = the_one(OpenFlag, effects).raised
    assert (flag.where, flag.excerpt, flag.room) == ("direct", "", DIRECT)
    assert [words.id for words in to(MIA, effects)] == ["care-told"]
    assert "tonight" not in repr(effects)


def test_a_circle_that_calls_does_so_in_a_crisis_only() -> None:
    house = House(circle(direct_crisis="call"))
    effects = house.give("help", confided(Verdict(Tier.RED, 0.8)))
    assert ids(effects) == ["help-offered"]
    assert not only(OpenFlag, effects)


def test_what_was_written_in_private_and_could_not_be_judged_stays_private() -> None:
    house = House()
    unread = NotScreened(said("ayuda", where="direct"), "not-screened-language")
    assert ids(house.give("help", unread)) == ["help-unread"]
    assert house.give("help", unread) == []
    assert ids(house.give("help", confided())) == ["help-offered"]


def test_it_hears_only_what_is_said_to_the_keeper() -> None:
    assert help_now.key(Screened(said("I want to end it"), DANGER), circle()) is None
    assert help_now.key(said("hello"), circle()) is None
