"""A schedule in the settings that cannot be: told with its line, and with what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.configuration import ConfigError, load
from plugin.packs import circle_agendas, packs

TOP = """\
homeserver:
  url: https://matrix.example.org
  user: "@keeper:example.org"
circles:
  - name: tuesday
    rooms: ["#tuesday:example.org", "#side:example.org"]
    schedule:
      - name: evening
        rule: FREQ=WEEKLY;BYDAY=TU
        first: 2026-01-06
        at: ["19:00"]
"""
LINES = TOP.count("\n")


def problems(folder: Path, more: str, text: str = TOP) -> list[tuple[int, str]]:
    (folder / "config.yaml").write_text(text + more)
    with pytest.raises(ConfigError) as caught:
        load(folder / "config.yaml")
    return [(one.line, f"{one.what}: {one.write}") for one in caught.value.problems]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("        zone: Europe/Atlantis\n", "write a time zone such as Europe/Lisbon"),
        ("        skip: [tuesday]\n", "write a day such as 2026-12-22"),
        ("        before: soon\n", "write a length of time"),
        ("        starts: maybe\n", "write one of by itself, by chair"),
        ('        room: "#elsewhere:example.org"\n', "write one of the circle's own rooms"),
        ("        every: tuesday\n", "is not a setting"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_a_remedy(tmp_path: Path, more: str, told: str) -> None:
    ((line, words),) = problems(tmp_path, more)
    assert line == LINES + 1
    assert told in words


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "every tuesday", "such as FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=MINUTELY", "with another FREQ"),
        ("2026-01-06", "06.01.2026", "write a day such as"),
        ("19:00", "7pm", "write a time of day such as 19:00"),
    ],
)
def test_each_value_says_what_to_write(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    found = problems(tmp_path, "", TOP.replace(right, wrong))
    place = next(number for number, line in enumerate(TOP.split("\n"), 1) if right in line)
    assert [line for line, _ in found] == [place]
    assert told in found[0][1]


def test_a_name_stands_once(tmp_path: Path) -> None:
    again = TOP[TOP.index("      - name: evening") :]
    ((line, words),) = problems(tmp_path, again)
    assert line == LINES + 1
    assert "evening stands here a second time" in words


def test_its_agenda_is_read_with_the_circles(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("segments:\n  - kind: opening\n")
    (tmp_path / "config.yaml").write_text(TOP + "        agenda: own.yaml\n")
    config = load(tmp_path / "config.yaml")
    assert set(circle_agendas(config)["en"]) == {*packs(), str(tmp_path / "own.yaml")}
