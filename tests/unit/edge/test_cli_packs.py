"""`circlekeeper packs`: a pack is found, copied, edited, and a mistake told by its line."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from plugin.cli.app import app
from plugin.packs import load_agenda, packs


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["packs", *words])


def test_all_are_listed_with_what_they_are_for() -> None:
    told = run().output
    assert all(f"{name}: {load_agenda(name).title}" in told for name in packs())
    assert "Eine Stunde Schritte" in run("--language", "de").output


def test_one_is_shown() -> None:
    told = run("show", "skills").output
    assert "90 minutes" in told
    assert "skill-practice: 17 minutes" in told
    assert run("show", "karaoke").exit_code == 1


@pytest.mark.parametrize("name", packs())
def test_a_copy_is_the_same_agenda_in_one_language(name: str, tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    assert run("copy", name, str(file), "--language", "fr").exit_code == 0
    assert load_agenda(str(file)) == load_agenda(name, language="fr")
    assert file.read_text().startswith("#")
    assert run("check", str(file)).exit_code == 0


def test_all_languages_can_be_copied_and_nothing_is_written_over(tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    assert run("copy", "steps", str(file), "--language", "all").exit_code == 0
    assert load_agenda(str(file), language="pt") == load_agenda("steps", language="pt")
    before = file.read_text()
    assert run("copy", "skills", str(file)).exit_code == 1
    assert file.read_text() == before
    assert run("copy", "skills", str(tmp_path / "other.yaml"), "--language", "xx").exit_code == 1


def test_a_mistake_in_any_language_is_told_by_its_line(tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    long = "x" * 601
    file.write_text(
        f"title: {{en: Ours, de: Unsere}}\nwelcome:\n  en: Hello\n  de: {long}\nsegments:\n  - kind: karaoke\n"
    )
    told = run("check", str(file))
    assert told.exit_code == 1
    assert "line 4" in told.output
    assert "line 6" in told.output


def test_what_a_language_lacks_is_told_and_is_no_mistake(tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    file.write_text("title: {en: Ours, de: Unsere}\nwelcome: {en: Hello}\nsegments:\n  - kind: opening\n")
    told = run("check", str(file))
    assert told.exit_code == 0
    assert "not there in 'de', and said in another language: 1" in told.output
