"""The table of what thresholds mean: it counts rightly, keeps its promises, and is the same after reading it back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.verdict import Tier, Verdict
from moderation.screening.encoder import installed
from moderation.screening.table import (
    CALM,
    CRITICAL,
    GRID,
    GROUPS,
    MOST,
    NEVER,
    STEPS,
    Seen,
    Table,
    Tables,
    parsed,
    shipped,
    table_of,
)  # fmt: skip

VERDICTS = st.builds(
    lambda tier, ruled, soft: Verdict(
        max(tier, ruled, key=lambda one: one.rank), soft, ruled=ruled, soft=soft
    ),
    st.sampled_from(Tier),
    st.sampled_from([Tier.GREEN] * 4 + list(Tier)),
    st.floats(0, 1),
)
TABLES = st.lists(st.builds(Seen, st.sampled_from(GROUPS), VERDICTS), max_size=60)


def soft(group: str, *scores: float, ruled: Tier = Tier.GREEN) -> list[Seen]:
    return [Seen(group, Verdict(ruled, 0.5, ruled=ruled, soft=score)) for score in scores]  # type: ignore[arg-type]


@given(TABLES)
def test_a_table_is_the_same_after_it_was_written_and_read(seen: list[Seen]) -> None:
    tables = Tables(table_of(seen, {"red": (-1.5, 4.25)}))
    assert parsed(tables.dump()) == tables
    both = Tables(tables.text, table_of(seen[:9], {"crisis": (-2.0, 3.0)}))
    assert parsed(both.dump()) == both


@given(TABLES, st.sampled_from(STEPS), st.sampled_from(GRID))
def test_it_counts_what_a_threshold_brings_to_people(seen: list[Seen], step: Tier, threshold: float) -> None:
    table = table_of(seen, {})
    for group in GROUPS:
        verdicts = [one.verdict for one in seen if one.group == group]
        brought = [one.ruled.rank >= step.rank or one.soft >= threshold for one in verdicts]
        if verdicts:
            assert table.groups[group].share(step, threshold) == sum(brought) / len(brought)
            today = [one.tier.rank >= step.rank for one in verdicts]
            assert table.groups[group].share(step, None) == sum(today) / len(today)


@given(TABLES, st.sampled_from(STEPS), st.floats(0, 1000))
def test_a_budget_is_kept_or_only_the_rules_are_left(seen: list[Seen], step: Tier, budget: float) -> None:
    table = table_of(seen, {})
    threshold = table.for_budget(step, budget)
    assert table.per_1000(step, threshold) <= budget or threshold == NEVER
    lower = [at for at in GRID if at < threshold]
    assert not lower or table.per_1000(step, lower[-1]) > budget


@given(TABLES, st.sampled_from(STEPS), st.floats(0, 1))
def test_a_recall_target_is_met_as_far_as_it_can_be_paid(seen: list[Seen], step: Tier, target: float) -> None:
    table = table_of(seen, {})
    threshold = table.for_recall(step, target)
    spent = table.per_1000(step, threshold)
    assert spent <= max(MOST, table.per_1000(step, NEVER))
    if table.recall(step, threshold) < target:
        lower = [at for at in GRID if at < threshold]
        assert not lower or table.per_1000(step, lower[-1]) > max(MOST, table.per_1000(step, NEVER))


def test_each_calm_group_counts_the_same_however_large_it_is() -> None:
    seen = [*soft("ordinary", *[0.0] * 99, 0.9), *soft("recovery", 0.9, 0.0)]
    assert table_of(seen, {}).per_1000(Tier.RED, 0.5) == pytest.approx(1000 * (0.01 + 0.5) / 2)


def test_what_the_rules_find_is_found_at_every_threshold() -> None:
    seen = soft("critical, short", 0.0, 0.0, ruled=Tier.RED) + soft("critical, short", 0.7)
    table = table_of(seen, {})
    assert table.recall(Tier.RED, NEVER) == pytest.approx(2 / 3)
    assert table.recall(Tier.RED, 0.7) == 1
    assert table.recall(Tier.CRISIS, NEVER) == 0


@pytest.mark.parametrize("likened", [False, True])
def test_the_table_of_the_package_holds_every_group_and_curves_that_rise(likened: bool) -> None:
    table = shipped("en", likened)
    assert set(table.groups) == {*GROUPS} - {"calm, written"}
    assert {*CALM, CRITICAL} <= set(GROUPS)
    for step in STEPS:
        assert table.curves[step][1] > 0
        shares = [table.per_1000(step, at) for at in GRID]
        assert shares == sorted(shares, reverse=True)
    assert shipped("xx", likened) == Table()


def test_the_table_is_that_of_what_is_installed() -> None:
    assert shipped("en") == shipped("en", likened=installed() == "fitted")
    assert shipped("en", likened=True) != shipped("en", likened=False)


@pytest.mark.parametrize(
    "text", ["{}", '{"format": 2}', "[]", "", '{"format": 1, "groups": {}, "curves": {}}']
)
def test_another_file_is_no_table(text: str) -> None:
    with pytest.raises(ValueError, match=r"table|Expecting"):
        parsed(text)
