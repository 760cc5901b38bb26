"""Reading functional suites: what is asked of each case, and which half it belongs to."""

from pathlib import Path

import pytest

from models.verdict import NormHit, Tier, Verdict
from moderation.screening.suites import Case, SuiteError, by_language, cases

PLAIN = """\
- name: wishes
  why: Somebody wishes to die.
  at least red, self, now:
    - i want to die
    - [i want, to die]
  at most amber, past:
    - years ago i wanted to die
- name: sayings
  bar: 0.9
  tune:
    safe: [this kills me]
  held:
    safe: [i died laughing]
    danger: []
"""


def written(folder: Path, name: str, text: str) -> list[Case]:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return cases(folder)


def test_a_list_says_what_is_asked_of_its_cases(tmp_path: Path) -> None:
    found = written(tmp_path, "crisis/wishes.yaml", PLAIN)
    assert [(one.suite, one.functionality) for one in found] == [("crisis", "wishes")] * 3 + [
        ("crisis", "sayings")
    ] * 2
    wish, together, past, saying, _ = found
    assert (wish.asked.least, wish.asked.subject, wish.asked.time) == (Tier.RED, "self", "now")
    assert (together.said.text, together.said.history) == ("to die", ("i want",))
    assert (past.asked.most, past.asked.time, past.asked.dangerous) == (Tier.AMBER, "past", False)
    assert (saying.asked.most, saying.bar) == (Tier.GREEN, 0.9)


def test_the_halves_are_as_written_or_else_drawn_by_the_text_alone(tmp_path: Path) -> None:
    found = written(tmp_path, "crisis.yaml", PLAIN)
    assert [one.held for one in found[3:]] == [False, True]
    again = written(
        tmp_path / "other", "crisis.yaml", "- name: x\n  at most green: [i want to die, to die]\n"
    )
    drawn = {one.said.text: one.held for one in found}
    assert {one.said.text: one.held for one in again} == {
        text: drawn[text] for text in ("i want to die", "to die")
    }
    many = "".join(f"    - case {number}\n" for number in range(400))
    halves = written(tmp_path / "many", "crisis.yaml", f"- name: x\n  at most green:\n{many}")
    assert 150 < sum(one.held for one in halves) < 250


def test_languages_are_kept_apart(tmp_path: Path) -> None:
    written(tmp_path, "crisis/wishes.yaml", PLAIN)
    spanish = "- name: es_wishes\n  language: es\n  at least red: [quiero morir]\n"
    apart = by_language(written(tmp_path, "crisis/es/wishes.yaml", spanish))
    assert {code: len(found) for code, found in apart.items()} == {"en": 5, "es": 1}
    (wish,) = apart["es"]
    assert (wish.suite, wish.said.text, wish.said.language) == ("crisis", "quiero morir", "es")


def test_a_case_is_right_within_its_bounds(tmp_path: Path) -> None:
    wish, _, past, _, _ = written(tmp_path, "crisis.yaml", PLAIN)
    right = {tier: (wish.asked.met(Verdict(tier, 0.5)), past.asked.met(Verdict(tier, 0.5))) for tier in Tier}
    assert right == {
        Tier.GREEN: (False, True), Tier.AMBER: (False, True), Tier.RED: (True, False), Tier.CRISIS: (True, False),
    }  # fmt: skip


def test_a_norm_is_asked_by_the_name_of_its_file(tmp_path: Path) -> None:
    hit, miss = written(tmp_path, "norms/spam.yaml", "- name: x\n  tune: {hit: [buy], miss: [bye]}\n")
    touched = Verdict(Tier.GREEN, 0.0, norms=(NormHit("spam", 0.9),))
    other = Verdict(Tier.CRISIS, 0.9, norms=(NormHit("sourcing", 0.9),))
    assert [hit.asked.met(touched), hit.asked.met(other)] == [True, False]
    assert [miss.asked.met(touched), miss.asked.met(other)] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "- name: x\n  at least blue: [a]\n",
        "- name: x\n  maybe red: [a]\n",
        "- at most red: [a]\n",
        "x: [",
        "3",
    ],
)
def test_what_is_no_suite_is_refused_by_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(SuiteError, match=r"broken\.yaml is no suite"):
        written(tmp_path, "broken.yaml", text)


def test_a_folder_without_suites_is_told(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="no suites"):
        cases(tmp_path)
