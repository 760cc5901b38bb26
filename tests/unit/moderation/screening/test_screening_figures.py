"""Figures of how good judgements are: known values, and what must always hold of them."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.verdict import Tier
from moderation.screening.chances import STEPS, Bounds, chances, curves
from moderation.screening.figures import Share, auc, bootstrapped, kappa, levels_of, recall_at, share

SCORES = st.lists(st.floats(0, 1), max_size=30)


def test_a_wilson_interval_of_a_known_share() -> None:
    found = Share(81, 263).interval
    assert (found.low, found.high) == (pytest.approx(0.2553, abs=5e-4), pytest.approx(0.3662, abs=5e-4))
    assert Share(0, 0).interval.high == 1.0


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_share_lies_within_its_interval_and_more_texts_make_it_narrower(found: int, more: int) -> None:
    one = Share(found, found + more)
    assert 0 <= one.interval.low <= one.interval.value <= one.interval.high <= 1
    many = Share(found * 9, (found + more) * 9).interval
    assert many.high - many.low <= one.interval.high - one.interval.low


def test_shares_add_up() -> None:
    assert share([True, False]) + share([True]) == Share(2, 3)


def test_auc_of_known_orders() -> None:
    assert auc([0.9, 0.8], [0.1, 0.2]) == 1
    assert auc([0.1], [0.9]) == 0
    assert auc([0.5, 0.5], [0.5]) == 0.5
    assert auc([0.9, 0.3], [0.5, 0.1]) == 0.75


@given(SCORES, SCORES)
def test_auc_is_the_share_of_pairs_in_order(yes: list[float], no: list[float]) -> None:
    pairs = [(a > b) + (a == b) / 2 for a in yes for b in no]
    assert auc(yes, no) == pytest.approx(sum(pairs) / len(pairs) if pairs else 0.5)


@given(SCORES, SCORES, st.sampled_from([0.0, 0.05, 0.2, 1.0]))
def test_recall_never_costs_more_alarms_than_allowed(
    yes: list[float], no: list[float], alarms: float
) -> None:
    found = recall_at(yes, no, alarms)
    limits = [float("-inf"), *yes, *no]
    best = max(
        (
            sum(score > limit for score in yes)
            for limit in limits
            if sum(score > limit for score in no) <= alarms * len(no)
        ),
        default=0,
    )
    assert found == pytest.approx(best / len(yes) if yes else 0)


def test_kappa_of_the_same_and_of_chance() -> None:
    assert kappa([0, 1, 2, 6], [0, 1, 2, 6], 7) == 1
    assert kappa([0, 0, 6, 6], [0, 6, 0, 6], 7) == 0
    assert kappa([0, 6], [6, 0], 7) == -1
    # A miss by one level costs less than a miss by six.
    assert kappa([0, 3, 6], [1, 3, 6], 7) > kappa([0, 3, 6], [6, 3, 6], 7)


def test_levels_follow_the_ranks_of_the_scores_alone() -> None:
    labels = [level for level in range(7) for _ in range(10)]
    scores = [label / 10 + at / 10_000 for at, label in enumerate(labels)]
    assert kappa(labels, levels_of(scores, labels), 7) > 0.97
    assert levels_of([score * 50 - 3 for score in scores], labels) == levels_of(scores, labels)
    shuffled = labels[:]
    Random(1).shuffle(shuffled)
    assert abs(kappa(shuffled, levels_of(scores, shuffled), 7)) < 0.35


def test_a_bootstrap_holds_the_figure_and_is_the_same_each_time() -> None:
    rows = [True] * 30 + [False] * 70
    found = bootstrapped(rows, lambda drawn: sum(drawn) / len(drawn), Random(1))
    assert found == bootstrapped(rows, lambda drawn: sum(drawn) / len(drawn), Random(1))
    assert found.low < found.value == 0.3 < found.high
    assert (found.low, found.high) == (pytest.approx(0.21, abs=0.03), pytest.approx(0.39, abs=0.03))


BOUNDS = st.builds(
    lambda score, low, high, weight: Bounds(score, min(low, high, key=_rank), max(low, high, key=_rank), weight),
    st.floats(0, 1), st.sampled_from(Tier), st.sampled_from(Tier), st.floats(0.1, 20),
)  # fmt: skip


def _rank(tier: Tier) -> int:
    return tier.rank


@given(st.lists(BOUNDS, max_size=40), st.floats(0, 1), st.sampled_from(Tier))
def test_chances_add_up_to_one_whatever_they_were_learnt_from(
    known: list[Bounds], score: float, tier: Tier
) -> None:
    found = chances(curves(known), score, tier)
    assert list(found) == [one.value for one in Tier]
    assert sum(found.values()) == pytest.approx(1)
    assert all(chance >= 0 for chance in found.values())


def test_chances_rise_with_the_score_and_say_how_often_it_was_so() -> None:
    dangerous = [Bounds(0.1 * at, Tier.CRISIS, Tier.CRISIS, at) for at in range(11)]
    calm = [Bounds(0.1 * at, Tier.GREEN, Tier.GREEN, 10 - at) for at in range(11)]
    learnt = curves([*dangerous, *calm])
    crisis = [chances(learnt, at / 10, Tier.GREEN)["crisis"] for at in range(11)]
    assert all(low < high for low, high in pairwise(crisis))
    assert crisis[5] == pytest.approx(0.5, abs=0.02)
    assert set(learnt) == {step.value for step in STEPS}


def test_without_curves_the_tier_of_the_verdict_is_certain() -> None:
    assert chances({}, 0.5, Tier.AMBER) == {"green": 0.0, "amber": 1.0, "red": 0.0, "crisis": 0.0}
