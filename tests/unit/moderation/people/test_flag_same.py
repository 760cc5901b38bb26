"""One flag for one matter, and nobody overlooked for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DANGER,
    DESK,
    MIA,
    NED,
    House,
    circle,
    command,
    only,
    raised,
    said,
    the_one,
    to,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from models.effects import Effect, OpenFlag, Say, SetTimer
from models.ids import EventId, UserId
from models.signals import Screened
from models.verdict import NormHit, Tier, Verdict
from models.words import Link, Quote
from moderation.flag.same import MOST
from moderation.told import Again, Status

HOUR, MINUTE = 3600, 60
SPAM = Verdict(Tier.GREEN, 0.1, norms=(NormHit("spam", 0.9),))


def writes(
    house: House, verdict: Verdict = DANGER, event: str = "$next", sender: UserId = MIA, *, later: int = 0
) -> list[Effect]:
    """Somebody writes in the circle's room, and screening finds this."""
    house.now += timedelta(seconds=later)
    message = replace(said("I want to end it tonight", sender), event=EventId(event))
    return house.give("triage", Screened(message, verdict))


def begun(**changes: object) -> House:
    house = House(circle(norms={"spam": "flag"}, **changes))  # type: ignore[arg-type]  # the settings, by name
    writes(house, event="$first")
    assert house.number == 17
    return house


def test_what_is_written_again_goes_to_the_flag_that_stands() -> None:
    house = begun()
    effects = writes(house, later=MINUTE)
    assert only(OpenFlag, effects) == []
    say = the_one(Say, effects)
    assert (say.room, say.words.id) == (DESK, "flag-again")
    assert say.words.args["link"] == Link(house.circle.room, EventId("$next"))
    assert say.words.args["words"] == Quote("I want to end it tonight")
    assert set(say.mentions) == {ANA, BEN, CLEO}
    row = house.state.last("again")
    assert (row.who, row.link.event) == (MIA, "$next")


def test_where_words_are_not_shown_there_is_only_the_link() -> None:
    house = begun()
    house.circle = replace(house.circle, shielded=False)
    say = the_one(Say, writes(house))
    assert say.words.id == "flag-again-bare"
    assert "words" not in say.words.args


def test_the_ladder_goes_on_and_begins_anew_once_it_had_ended() -> None:
    house = begun()
    assert only(SetTimer, writes(house, later=MINUTE)) == []
    house.tick(4 * MINUTE)
    house.tick(5 * MINUTE)
    effects = writes(house, event="$later", later=MINUTE)
    assert the_one(SetTimer, effects).name == "ladder"
    assert house.state.rung == 0


def test_whoever_has_it_hears_of_it_and_in_a_crisis_all_on_call() -> None:
    house = begun()
    house.flag(command("claim 17"))
    say = the_one(Say, writes(house, later=MINUTE))
    assert set(say.mentions) == {ANA, BEN, CLEO}
    assert (house.state.status, house.state.claimer) == (Status.CLAIMED, ANA)
    house = House()
    writes(house, replace(DANGER, tier=Tier.RED), "$first")
    house.flag(command("claim 17"))
    assert the_one(Say, writes(house, replace(DANGER, tier=Tier.RED), later=MINUTE)).mentions == (ANA,)


def test_whoever_took_it_long_ago_may_be_asleep_and_others_are_called_by_a_new_flag() -> None:
    house = begun()
    house.flag(command("claim 17"))
    assert the_one(OpenFlag, writes(house, later=11 * MINUTE)).raised.event == "$next"
    # What comes then goes to the newer one, where people are being called.
    assert only(OpenFlag, writes(house, event="$third", later=MINUTE)) == []
    assert house.states["flag", "18"].last("again").link.event == "$third"


def test_a_flag_closed_lately_is_open_again_and_people_are_called() -> None:
    house = begun()
    house.flag(command("claim 17"))
    house.flag(command("resolve 17 we talked"))
    effects = writes(house, later=6 * HOUR)
    assert only(OpenFlag, effects) == []
    assert house.state.status is Status.OPEN
    assert the_one(SetTimer, effects).name == "ladder"
    assert [words.id for words in to(MIA, effects)] == ["care-told"]
    assert house.states["concern", f"tuesday {MIA}"].flags == (17,)


@pytest.mark.parametrize("after", ["resolve 17", "false 17"])
def test_what_was_closed_long_ago_or_as_a_false_alarm_is_not_opened_again(after: str) -> None:
    house = begun()
    house.flag(command(after))
    assert len(only(OpenFlag, writes(house, later=13 * HOUR if "resolve" in after else MINUTE))) == 1


def test_a_worse_message_makes_the_flag_more_urgent_and_begins_anew() -> None:
    house = House()
    writes(house, replace(DANGER, tier=Tier.AMBER), "$first")
    effects = writes(house, later=MINUTE)
    assert (house.state.matter.tier, house.state.need) == (Tier.CRISIS, Tier.CRISIS)
    assert the_one(SetTimer, effects).due == house.now + timedelta(minutes=5)
    assert to(MIA, effects)


def test_another_matter_another_person_or_another_setting_is_another_flag() -> None:
    assert len(only(OpenFlag, writes(begun(), SPAM))) == 1
    assert len(only(OpenFlag, writes(begun(), replace(DANGER, norms=SPAM.norms)))) == 1
    assert len(only(OpenFlag, writes(begun(), sender=NED))) == 1
    assert len(only(OpenFlag, writes(begun(same_matter=0)))) == 1


def test_a_norm_goes_to_the_flag_for_that_norm_also_when_danger_stands_too() -> None:
    house = begun()
    assert len(only(OpenFlag, writes(house, SPAM, "$spam"))) == 1
    assert only(OpenFlag, writes(house, SPAM, "$more")) == []
    assert house.states["flag", "18"].last("again").link.event == "$more"
    assert only(OpenFlag, writes(house, event="$dark")) == []
    assert house.states["flag", "17"].last("again").link.event == "$dark"


def test_what_the_person_asked_or_nobody_could_judge_stands_for_nothing_else() -> None:
    for changes in ({"by": "asked"}, {"by": "not-screened"}, {"where": "direct"}):
        house = House(number=17)
        house.flag(raised(**changes))
        assert len(only(OpenFlag, writes(house))) == 1


def test_an_edit_of_a_further_message_calls_nobody_twice_unless_it_is_worse() -> None:
    red = replace(DANGER, tier=Tier.RED)
    house = House()
    writes(house, red, "$first")
    writes(house, red, "$next")
    edit = replace(said("I want to end it tonight", MIA), event=EventId("$edit"), edit_of=EventId("$next"))
    assert only(Say, house.give("triage", Screened(edit, red))) == []
    assert house.state.last("edited") is not None
    assert the_one(Say, house.give("triage", Screened(edit, DANGER))).words.args["tier"] is Tier.CRISIS


def test_a_flag_that_is_gone_overlooks_nobody() -> None:
    house = begun()
    house.states["flag", "17"] = None
    assert len(only(OpenFlag, writes(house))) == 1


def test_one_flag_takes_in_so_much_and_then_there_is_a_new_one() -> None:
    house = begun()
    opened = [len(only(OpenFlag, writes(house, event=f"${number}"))) for number in range(MOST + 2)]
    assert opened == [*[0] * MOST, 1, 0]


def test_a_forged_word_of_another_flag_opens_one_for_its_own_author() -> None:
    """Whatever is told to a flag: what is another person's is never added to it."""
    house = begun()
    other = Screened(replace(said("x", NED), event=EventId("$ned")), DANGER)
    effects = house.give("flag", Again(other), "17")  # type: ignore[arg-type]  # moderation's own signal
    assert the_one(OpenFlag, effects).raised.subject == NED
    assert house.state.last("again") is None


verdicts = st.sampled_from(
    [*(replace(DANGER, tier=tier) for tier in (Tier.AMBER, Tier.RED, Tier.CRISIS)), SPAM]
)
steps = st.one_of(
    st.tuples(st.just("write"), verdicts, st.sampled_from([MIA, NED])),
    st.tuples(
        st.sampled_from(["claim", "release", "resolve", "false", "escalate", "emergency", "followup"]),
        st.sampled_from([17, 18, 19]),
        st.sampled_from([ANA, BEN]),
    ),
)


@given(st.lists(st.tuples(st.sampled_from([1, 20, 700, 4000, 50_000]), steps), max_size=30))
@settings(max_examples=150, deadline=None)
def test_every_message_is_shown_and_somebody_is_called_or_has_it_now(story: list[tuple[int, tuple]]) -> None:  # type: ignore[type-arg]
    house = House(circle(norms={"spam": "flag"}))
    for number, (later, (what, rest, who)) in enumerate(story):
        if what != "write":
            house.now += timedelta(seconds=later)
            house.give("flag", command(f"{what} {rest}", who))
            continue
        effects = writes(house, rest, f"${number}", who, later=later)
        shown = [
            one
            for one in only(Say, effects)
            if one.words.args.get("link") == Link(house.circle.room, EventId(f"${number}"))
            or (one.about is not None and one.about.part == "card")
        ]
        assert len(shown) == 1
        assert shown[0].room == DESK
        assert shown[0].mentions
        flag = house.states["flag", shown[0].about.key]  # type: ignore[union-attr]  # it has one, see above
        assert flag.status.standing
        assert flag.matter.tier.rank >= rest.tier.rank
        assert flag.subject == who
