"""`circlekeeper evaluate` and `circlekeeper thresholds`: what people and programs read."""

import json
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from models.verdict import Tier, ToScreen, Verdict
from moderation.screening.evaluation import (
    Sample,
    abilities,
    confusion,
    precision_recall,
    reliability,
    set_measures,
    set_shares,
)
from moderation.screening.suites import Asked, Case
from plugin.cli.app import app

ROOT = Path(__file__).parents[3]
PACKAGES = ("models", "moderation", "plugin", "rituals")

SUITE = """\
- name: wishes
  tune:
    danger: [i want to die, i want to kill myself]
    safe: [nice evening]
  held:
    danger: [i really want to die]
    safe: [see you next week, the cat is asleep]
"""


@pytest.fixture
def suites(tmp_path: Path) -> Path:
    folder = tmp_path / "suites"
    folder.mkdir()
    (folder / "crisis.yaml").write_text(SUITE, "utf-8")
    return folder


def typed(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(words), env={"COLUMNS": "200"})
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return result.exit_code, result.stdout, result.stderr


def told(*words: str) -> dict[str, Any]:
    code, out, _ = typed("evaluate", "--json", *words)
    assert code == 0
    found: dict[str, Any] = json.loads(out)
    return found


def test_the_half_that_is_held_back_is_shown_only_when_asked_for_and_apart(suites: Path) -> None:
    plain = told("--suites", str(suites))
    assert set(plain) == {"suites", "suites_overall"}
    (row,) = plain["suites"]
    assert (row["suite"], row["functionality"]) == ("crisis", "wishes")
    assert (row["found"]["found"], row["found"]["of"], row["spared"]["of"]) == (2, 2, 1)
    both = told("--suites", str(suites), "--held-back")
    assert both["suites"] == plain["suites"]
    assert (both["held_back"][0]["found"]["of"], both["held_back"][0]["spared"]["of"]) == (1, 2)


def test_people_get_a_table(suites: Path) -> None:
    code, out, _ = typed("evaluate", "--suites", str(suites), "--held-back")
    assert code == 0
    assert "Functionalities, the half that is held back (en)" in out
    assert "2/2" in out
    assert "wishes" in out


OFF = """\
- name: xx_wishes
  language: xx
  tune:
    danger: [i want to die]
    safe: [nice evening]
"""


def test_a_language_that_is_off_is_not_asked_and_changes_no_figure(suites: Path) -> None:
    before = told("--suites", str(suites))
    (suites / "crisis" / "xx").mkdir(parents=True)
    (suites / "crisis" / "xx" / "wishes.yaml").write_text(OFF, "utf-8")
    assert told("--suites", str(suites)) == {**before, "not_asked": {"xx": 2}}
    _, out, _ = typed("evaluate", "--suites", str(suites))
    assert "Functionalities (en)" in out
    assert "xx: not asked (2 cases)" in out
    assert "xx_wishes" not in out


def test_nothing_is_drawn_of_a_language_that_is_off(suites: Path, tmp_path: Path) -> None:
    picture = tmp_path / "screening.png"
    code, _, err = typed("evaluate", "--suites", str(suites), "--picture", str(picture), "--language", "xx")
    assert code == 1
    assert "not screened" in err
    assert not picture.exists()


def test_from_a_checkout_the_suites_are_found_by_themselves(suites: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    (checkout / "tests").mkdir(parents=True)
    for package in PACKAGES:
        (checkout / package).symlink_to(ROOT / package)
    (checkout / "tests" / "suites").symlink_to(suites)
    line = [sys.executable, "-m", "plugin", "evaluate", "--json"]
    done = subprocess.run(line, cwd=checkout, capture_output=True, text=True, check=True)
    assert [row["functionality"] for row in json.loads(done.stdout)["suites"]] == ["wishes"]


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_is_drawn(suites: Path, tmp_path: Path, ending: str) -> None:
    picture = tmp_path / f"screening.{ending}"
    assert typed("evaluate", "--suites", str(suites), "--picture", str(picture))[0] == 0
    assert picture.read_bytes()[:5] in (b"\x89PNG\r", b"<?xml")


def test_data_sets_of_any_name_are_evaluated(tmp_path: Path) -> None:
    rows = [{"text": "i want to die", "severity": 4}] * 6 + [{"text": "feeling fine", "severity": 0}] * 6
    (tmp_path / "cssrs_severity.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "critical_chat.jsonl").write_text('{"text": "i am going to kill myself tonight"}\n')
    (tmp_path / "ordinary_chat.jsonl").write_text('{"text": "kill the process"}\n{"text": "thanks"}\n')
    found = told("--data", str(tmp_path))
    assert "suites" not in found
    parts = {row["set"]: row for row in found["sets"]}
    assert parts["cssrs_severity, 4"]["red"]["found"] == 6
    assert parts["ordinary_chat"]["amber"]["found"] == 0
    figures = {row["what"]: row["value"] for row in found["sets_overall"]}
    assert figures["AUC, severity 4 and above"] == 1
    assert figures["recall of plainly critical short messages at 1 % of ordinary talk"] == 1


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.jsonl", "{}", "a.jsonl, line 1"),
        ("a.jsonl", "no", "a.jsonl, line 1"),
        ("a.txt", "{}", "no .jsonl files"),
    ],
)
def test_data_that_cannot_be_read_is_told(tmp_path: Path, name: str, text: str, why: str) -> None:
    (tmp_path / name).write_text(text)
    code, _, err = typed("evaluate", "--data", str(tmp_path))
    assert code == 1
    assert why in err


def test_suites_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    code, _, err = typed("evaluate", "--suites", str(tmp_path))
    assert code == 1
    assert "no suites" in err


def test_each_choice_is_shown_with_what_it_would_have_meant() -> None:
    code, out, _ = typed("thresholds", "--json")
    assert code == 0
    rows = json.loads(out)
    assert set(rows) == {"amber", "red", "crisis"}
    for tier in rows.values():
        assert tier[0]["choice"] == "as shipped"
        budgets = [one["flags_per_1000"] for one in tier if one["choice"].startswith("budget")]
        assert budgets == sorted(budgets)
        assert all(0 <= share <= 1 for one in tier for share in one["shares"].values())
    code, out, _ = typed("thresholds")
    assert "never switched off" in out


def test_a_language_that_is_not_screened_has_no_thresholds() -> None:
    code, _, err = typed("thresholds", "--language", "xx")
    assert code == 1
    assert "not screened" in err


def case(text: str, asked: Asked, language: str = "en") -> Case:
    return Case("crisis", "one", ToScreen(text, language=language), asked, held=False)


def test_functionalities_of_the_same_name_are_counted_a_language_at_a_time() -> None:
    cases = [case("x", Asked(least=Tier.RED), language) for language in ("en", "es", "es")]
    rows = abilities(cases, [Verdict(Tier.RED, 0.7)] * 3)
    assert [(row.language, row.found.of) for row in rows] == [("en", 1), ("es", 2)]


def test_being_right_about_whom_is_asked_of_what_was_found_alone() -> None:
    asked = Asked(least=Tier.RED, subject="other", time="now")
    verdicts = [
        Verdict(Tier.RED, 0.7, "other", "past"),
        Verdict(Tier.CRISIS, 0.9, "self", "now"),
        Verdict(Tier.GREEN, 0.1, "other"),
    ]
    (row,) = abilities([case("x", asked)] * 3, verdicts)
    assert (row.found.found, row.found.of, row.subject.found, row.subject.of, row.time.found) == (
        2,
        3,
        1,
        2,
        1,
    )


def test_tiers_are_held_against_tiers() -> None:
    cases = [
        case("x", Asked(least=Tier.RED)),
        case("y", Asked(most=Tier.GREEN)),
        case("z", Asked(most=Tier.AMBER)),
    ]
    verdicts = [Verdict(Tier.CRISIS, 0.9), Verdict(Tier.GREEN, 0.0), Verdict(Tier.AMBER, 0.5)]
    assert confusion(cases, verdicts) == [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20), st.lists(st.floats(0, 1), max_size=20))
def test_precision_and_recall_end_where_everything_is_found(yes: list[float], no: list[float]) -> None:
    points = precision_recall(yes, no)
    recalls = [recall for recall, _ in points]
    assert recalls == sorted(recalls)
    assert points[-1] == (1.0, len(yes) / (len(yes) + len(no)))


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60))
def test_chances_are_held_against_what_was_so(rows: list[tuple[float, bool]]) -> None:
    found = reliability([chance for chance, _ in rows], [truth for _, truth in rows])
    assert sum(count for _, _, count in found) == len(rows)
    assert sum(share * count for _, share, count in found) == pytest.approx(sum(truth for _, truth in rows))


def test_figures_come_with_intervals_and_the_same_ones_each_time() -> None:
    found = [Sample("cssrs_severity", str(level), "x") for level in (0, 1, 2, 3, 4, 5, 6)] * 10
    verdicts = [Verdict(Tier.GREEN, (int(one.label) * 13 % 7) / 10) for one in found]
    first, again = (set_measures(found, verdicts, (), Random(1)) for _ in range(2))
    assert first == again
    assert all(one.value.low <= one.value.value <= one.value.high for one in first)
    assert [one.name for one in set_shares(found, verdicts)] == [
        f"cssrs_severity, {level}" for level in range(7)
    ]
