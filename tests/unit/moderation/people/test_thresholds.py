"""Thresholds belong to moderators: budgets and targets, what rules find stands, and nothing changes without a yes."""

import re
from dataclasses import replace
from datetime import date

import pytest
from flag_world import ANA, DANGER, DESK, MIA, WORDS, House, circle, command, only, raised, said, the_one
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.config import TiersSettings
from models.effects import Audit, Effect, OpenFlag, Say
from models.signals import Screened
from models.verdict import Reason, Tier, Verdict
from moderation.screening.chances import STEPS
from moderation.screening.table import NEVER, shipped
from moderation.thresholds import Choice, Outcome, chosen, proposals, settled, threshold, with_outcome
from moderation.triage import Triage
from plugin.words import Reader, render

TABLE = shipped("en")
VERDICTS = st.builds(
    lambda tier, ruled, soft: Verdict(
        max(tier, ruled, key=lambda one: one.rank),
        0.5,
        ruled=ruled,
        soft=soft,
        reasons=(Reason("rule", 0, 4, "why-wish"),),
    ),
    st.sampled_from(Tier),
    st.sampled_from(Tier),
    st.floats(0, 1),
)
CHOICES = st.dictionaries(
    st.sampled_from(STEPS),
    st.floats(0, 1000).map(lambda budget: Choice(Tier.RED, budget=budget))
    | st.floats(0, 1).map(lambda share: Choice(Tier.RED, recall=share)),
).map(lambda found: {tier: replace(choice, tier=tier) for tier, choice in found.items()})


def outcome(
    number: int, soft: float, right: bool, tier: Tier = Tier.AMBER, ruled: Tier = Tier.GREEN
) -> Outcome:
    return Outcome(number, date(2026, 3, 1), tier, ruled, soft, ("model",), (), right)


def answered(house: House, line: str, **changes: object) -> tuple[str, list[Effect]]:
    """What a moderator reads when they write this, and all that was done."""
    effects = house.give("triage", command(line, ANA, **changes))
    say = the_one(Say, effects)
    assert say.room == DESK
    return render(say.words, Reader()).body, effects


@given(VERDICTS, CHOICES)
def test_no_choice_ever_lowers_what_the_rules_say(verdict: Verdict, choices: dict[Tier, Choice]) -> None:
    found = settled(verdict, choices)
    assert found.tier.rank >= verdict.ruled.rank
    assert (found.ruled, found.soft, found.norms) == (verdict.ruled, verdict.soft, verdict.norms)
    assert found is verdict or bool(found.reasons) == (found.tier is not Tier.GREEN)


@given(VERDICTS)
def test_without_a_choice_a_verdict_stays_as_it_is(verdict: Verdict) -> None:
    assert settled(verdict, {}) is verdict


@given(VERDICTS, st.sampled_from(STEPS), st.floats(0, 500), st.floats(0, 500))
def test_a_larger_budget_never_hides_anything(verdict: Verdict, tier: Tier, one: float, other: float) -> None:
    small, large = sorted((one, other))
    tiers = [settled(verdict, {tier: Choice(tier, budget=budget)}).tier.rank for budget in (small, large)]
    assert tiers[0] <= tiers[1]


@given(VERDICTS, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_target_never_hides_anything(verdict: Verdict, one: float, other: float) -> None:
    low, high = sorted((one, other))
    tiers = [settled(verdict, {Tier.RED: Choice(Tier.RED, recall=share)}).tier.rank for share in (low, high)]
    assert tiers[0] <= tiers[1]


def test_a_tier_without_a_choice_is_as_shipped() -> None:
    lifted = Verdict(Tier.RED, 0.7, soft=0.9)
    assert settled(lifted, {Tier.AMBER: Choice(Tier.AMBER, budget=0)}).tier is Tier.RED
    assert settled(lifted, {Tier.RED: Choice(Tier.RED, budget=0)}).tier is Tier.AMBER
    assert settled(lifted, {tier: Choice(tier, budget=0) for tier in STEPS}).tier is Tier.GREEN


def test_what_a_choice_brings_up_says_so() -> None:
    quiet = Verdict(Tier.GREEN, 0.2, soft=threshold(Choice(Tier.AMBER, budget=50), "en"))
    found = settled(quiet, {Tier.AMBER: Choice(Tier.AMBER, budget=50)})
    assert (found.tier, [one.why for one in found.reasons]) == (Tier.AMBER, ["threshold-lifted"])


def test_the_file_chooses_and_what_moderators_said_later_wins() -> None:
    tiers = TiersSettings.model_validate(
        {
            "red": {"next": 60, "all": 60, "help": "never", "budget": 3},
            "amber": {"next": 60, "all": 60, "help": "never", "recall": 0.8},
        }
    )
    found = chosen(tiers, [Choice(Tier.RED, recall=0.9)])
    assert found == {Tier.RED: Choice(Tier.RED, recall=0.9), Tier.AMBER: Choice(Tier.AMBER, recall=0.8)}
    assert chosen(TiersSettings(), []) == {}


def test_a_message_is_weighed_by_what_was_chosen() -> None:
    house = House()
    wording = Screened(
        said(WORDS), Verdict(Tier.AMBER, 0.5, soft=0.7, reasons=(Reason("model", 0, 4, "why-wording"),))
    )
    assert only(OpenFlag, house.give("triage", wording))
    answered(house, "thresholds amber 0")
    assert not only(OpenFlag, house.give("triage", wording))
    ruled = Screened(said(WORDS), replace(DANGER, ruled=Tier.CRISIS))
    assert the_one(OpenFlag, house.give("triage", ruled)).raised.tier is Tier.CRISIS


def test_moderators_see_what_is_and_choose_with_an_audit() -> None:
    house = House()
    shown, effects = answered(house, "thresholds")
    for tier in STEPS:
        assert re.search(rf"{tier} and above, as usual: about [\d.]+ of 1,000 calm messages", shown)
    assert "no budget switches them off" in shown
    assert not only(Audit, effects)
    assert house.states["triage", "tuesday"] == Triage()
    taken, effects = answered(house, "thresholds red 2.5")
    assert "as you chose (2.5)" in taken
    assert the_one(Audit, effects) == Audit("thresholds", ANA, "red: 2.5 of 1,000")
    assert "as you chose (90 %)" in answered(house, "thresholds red 90%")[0]
    assert house.states["triage", "tuesday"].later == (Choice(Tier.RED, recall=0.9),)


def test_usual_goes_back_to_what_the_file_says() -> None:
    house = House(
        circle(
            tiers=TiersSettings.model_validate({"red": {"next": 60, "all": 60, "help": "never", "budget": 3}})
        )
    )
    assert "as the settings file says (3)" in answered(house, "thresholds")[0]
    answered(house, "thresholds red 9")
    assert "as you chose (9)" in answered(house, "thresholds")[0]
    assert "as the settings file says (3)" in answered(house, "thresholds red usual")[0]
    assert house.states["triage", "tuesday"].later == ()


@pytest.mark.parametrize(
    "line",
    ["thresholds green 5", "thresholds red", "thresholds red 101%", "thresholds red 5 6", "thresholds no"],
)
def test_what_cannot_be_read_changes_nothing(line: str) -> None:
    house = House()
    said_back, effects = answered(house, line)
    assert "thresholds red 90%" in said_back
    assert not only(Audit, effects)
    assert house.states["triage", "tuesday"] == Triage()


def test_nobody_else_and_no_unvouched_message_chooses() -> None:
    house = House()
    assert house.give("triage", command("thresholds red 0", MIA)) == []
    assert house.give("triage", command("thresholds red 0", ANA, trusted=False)) == []
    assert not house.states["triage", "tuesday"]


def closing(house: House, line: str) -> None:
    house.flag(command(line, ANA), later=60)


def test_a_closed_flag_leaves_an_outcome_without_text_and_an_opened_one_none() -> None:
    house = House()
    house.flag(
        raised(
            Tier.RED,
            verdict=Verdict(Tier.RED, 0.7, soft=0.8765, reasons=(Reason("model", 0, 4, "why-wording"),)),
        )
    )
    closing(house, "false 17 it was a song")
    (kept,) = house.states["triage", "tuesday"].outcomes
    assert kept == Outcome(17, date(2026, 3, 2), Tier.RED, Tier.GREEN, 0.88, ("model",), (), right=False)
    closing(house, "release 17")
    assert house.states["triage", "tuesday"].outcomes == ()
    closing(house, "resolve 17")
    assert [one.right for one in house.states["triage", "tuesday"].outcomes] == [True]
    assert not any(
        secret in repr(house.states["triage", "tuesday"]) for secret in (MIA, ANA, "tonight", "song")
    )


def test_a_call_for_help_is_no_judgement_of_screening() -> None:
    house = House()
    house.flag(raised(by="asked", verdict=None, excerpt=""))
    closing(house, "resolve 17")
    assert ("triage", "tuesday") not in house.states


def test_outcomes_are_few_and_not_old() -> None:
    many = tuple(outcome(number, 0.5, True) for number in range(1200))
    kept = with_outcome(many, 5000, outcome(5000, 0.5, False))
    assert (len(kept), kept[-1].number) == (1000, 5000)
    late = replace(outcome(5001, 0.5, False), day=date(2027, 3, 2))
    assert with_outcome(kept, 5001, late) == (late,)


FALSE_ALARMS = tuple(outcome(number, 0.41 + number / 1000, right=False) for number in range(20))
RIGHT = tuple(outcome(100 + number, 0.7 + number / 1000, right=True) for number in range(10))


def test_false_alarms_speak_for_less_and_the_right_ones_stay() -> None:
    (found,) = proposals((*FALSE_ALARMS, *RIGHT), {}, "en")
    assert (found.choice.tier, found.closed, found.false, found.dropped, found.lost) == (
        Tier.AMBER,
        30,
        20,
        20,
        0,
    )
    assert (found.choice.budget or 0) < TABLE.per_1000(Tier.AMBER, None)
    at = threshold(found.choice, "en")
    assert all(one.soft >= at for one in RIGHT)


def test_flags_that_were_mostly_right_speak_for_more() -> None:
    right = tuple(replace(one, right=True) for one in FALSE_ALARMS)
    (found,) = proposals(right, {Tier.AMBER: Choice(Tier.AMBER, budget=8)}, "en")
    assert found.choice.budget is not None
    assert found.choice.budget > TABLE.per_1000(Tier.AMBER, threshold(Choice(Tier.AMBER, budget=8), "en"))


def test_few_flags_and_flags_of_rules_speak_for_nothing() -> None:
    assert proposals(FALSE_ALARMS[:19], {}, "en") == ()
    assert proposals(tuple(replace(one, ruled=Tier.AMBER) for one in FALSE_ALARMS), {}, "en") == ()
    assert proposals(FALSE_ALARMS, {}, "xx") == ()


@given(
    st.lists(
        st.builds(
            outcome,
            st.integers(1, 9999),
            st.floats(0, 1),
            st.booleans(),
            st.sampled_from([Tier.AMBER, Tier.RED]),
        )
    ),
    CHOICES,
)
def test_a_proposal_for_less_gives_up_at_most_one_right_flag_in_twenty(
    outcomes: list[Outcome], choices: dict[Tier, Choice]
) -> None:
    for found in proposals(outcomes, choices, "en"):
        right = found.closed - found.false
        assert 0 <= found.lost <= right / 20
        assert 0 <= found.dropped <= found.false
        assert threshold(found.choice, "en") <= NEVER


def test_a_proposal_changes_nothing_before_a_yes_to_what_was_shown() -> None:
    house = House()
    house.states["triage", "tuesday"] = Triage(outcomes=(*FALSE_ALARMS, *RIGHT))
    assert "no proposal" in answered(house, "thresholds yes")[0]
    shown, _ = answered(house, "thresholds")
    assert "of 30 flags that wording alone brought up, 20 were false alarms" in shown
    assert house.states["triage", "tuesday"].later == ()
    _, effects = answered(house, "thresholds yes")
    (choice,) = house.states["triage", "tuesday"].later
    assert (choice.tier, the_one(Audit, effects).who) == (Tier.AMBER, ANA)
    assert "no proposal" in answered(house, "thresholds yes")[0]


def test_a_circle_in_another_language_hears_that_there_is_nothing_to_choose() -> None:
    assert "not screened" in answered(House(circle(language="xx")), "thresholds")[0]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"budget": 5, "recall": 0.9}, "not both"),
        ({"budget": -1}, "greater than or equal to 0"),
        ({"budget": 1001}, "less than or equal to 1000"),
        ({"recall": 1.1}, "less than or equal to 1"),
    ],
)
def test_a_choice_that_means_nothing_is_refused_in_the_file(wrong: dict[str, float], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        TiersSettings.model_validate({"red": {"next": 60, "all": 60, "help": "never", **wrong}})


def test_a_choice_left_empty_in_the_file_is_none() -> None:
    tiers = TiersSettings.model_validate(
        {"red": {"next": 60, "all": 60, "help": "never", "budget": None, "recall": None}}
    )
    assert chosen(tiers, []) == {}
