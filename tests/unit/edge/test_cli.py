"""The commands as a self-hoster types them, as far as no homeserver is needed."""

import os
import re
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from plugin.cli.app import app
from plugin.configuration import load

INIT = [
    "init", "--yes", "--homeserver", "http://127.0.0.1:9", "--user", "@keeper:one.example", "--circle", "tuesday",
    "--room", "#tuesday:one.example", "--moderators-room", "#desk:one.example", "--moderator", "@ana:one.example",
    "--moderator", "@bo:one.example", "--country", "PT", "--zone", "Europe/Lisbon",
]  # fmt: skip


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    return tmp_path


def typed(*words: str, answers: str = "") -> tuple[int, str]:
    """Exit code, and all that was said."""
    result = CliRunner().invoke(app, list(words), input=answers)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return result.exit_code, result.output


def recovery_key(said: str) -> str:
    [key] = re.findall(r"[A-Za-z0-9+/]{43}=", said)
    return str(key)


def test_init_writes_commented_settings_and_a_key_and_shows_it_once(folder: Path) -> None:
    code, said = typed(*INIT)
    assert code == 0
    config = load(Path("config.yaml"))
    assert config.circles[0].rooms == ("#tuesday:one.example",)
    assert [one.user for one in config.circles[0].moderators] == ["@ana:one.example", "@bo:one.example"]
    assert {one.zone for one in config.circles[0].moderators} == {"Europe/Lisbon"}
    assert config.invites.servers == ("one.example",)
    assert (folder / "config.yaml").read_text().count("#") > 40
    key = folder / "data" / "circlekeeper.key"
    assert key.read_text().strip() == recovery_key(said)
    for path, mode in ((key, 0o600), (folder / "config.yaml", 0o600), (key.parent, 0o700)):
        assert stat.S_IMODE(path.stat().st_mode) == mode
    assert "1411" in said


def test_the_comments_of_the_settings_stay_where_they_belong(folder: Path) -> None:
    typed(*INIT)
    lines = (folder / "config.yaml").read_text().split("\n")
    for name in ("agenda", "norms", "moderators", "countries", "zone"):
        at = next(number for number, line in enumerate(lines) if line.strip().startswith(f"{name}:"))
        assert lines[at - 1].strip().startswith("#"), name


def test_init_never_overwrites_without_being_told(folder: Path) -> None:
    typed(*INIT)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    code, said = typed(*INIT)
    assert code == 1
    assert "config.yaml is there already" in said
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    code, said = typed(*INIT, "--force", "--title", "Another")
    assert code == 0
    assert "stays as it is" in said
    assert load(Path("config.yaml")).circles[0].title == "Another"
    key = folder / "data" / "circlekeeper.key"
    assert key.read_bytes() == before[key]


def test_init_makes_no_key_beside_an_old_database(folder: Path) -> None:
    (folder / "data").mkdir()
    (folder / "data" / "circlekeeper.db").touch()
    code, said = typed(*INIT)
    assert code == 1
    assert "there is a database already" in said
    assert not (folder / "config.yaml").exists()


def test_init_says_what_does_not_fit_and_writes_nothing(folder: Path) -> None:
    code, said = typed("init", "--yes", "--user", "ana", "--moderator", 'a"b', "--country", "Portugal")
    assert code == 1
    for what in (
        "homeserver.url is ''",
        "homeserver.user is 'ana'",
        "circles[1].rooms needs at least 1",
        "countries[1] is 'PORTUGAL'",
    ):
        assert what in said
    assert list(folder.iterdir()) == []


def test_init_asks_and_asks_again(folder: Path) -> None:
    answers = [
        "matrix.one.example", "https://one.example", "keeper", "@keeper:one.example", "secret/password", "", "tuesday", "Tuesday",
        "", "#tuesday:one.example", "", "@ana:one.example, @bo:two.example", "", "PT", "Europe/Lisbon", "wrong", "", "Ana Host",
    ]  # fmt: skip
    code, said = typed("init", answers="\n".join(answers) + "\n")
    assert code == 0
    config = load(Path("config.yaml"))
    assert config.homeserver.url == "https://one.example"
    assert config.homeserver.password_file == folder / "secret" / "password"
    assert [one.user for one in config.circles[0].moderators] == ["@ana:one.example", "@bo:two.example"]
    assert "write a Matrix user id such as" in said
    assert "That is not how it ends." in said
    assert "Ana Host" in (folder / "data" / "lines_confirmed.yaml").read_text()


def test_check_tells_problems_with_their_remedies(folder: Path) -> None:
    _, said = typed(*INIT)
    code, told = typed("check")
    assert code == 1
    assert "nothing answers at http://127.0.0.1:9" in told
    assert "check homeserver.url" in told
    assert "it is not known whether the recovery key was noted" in told
    assert "the database opens and can be written" in told
    code, told = typed("check", "--key-noted", "AAAAAA")
    assert (code, "that is not how this keeper's recovery key ends" in told) == (1, True)
    code, told = typed("check", "--key-noted", recovery_key(said).rstrip("=")[-6:])
    assert "you noted the recovery key" in told


def test_check_tells_of_a_lost_key(folder: Path) -> None:
    typed(*INIT)
    typed("check")
    (folder / "data" / "circlekeeper.key").unlink()
    code, told = typed("check")
    assert code == 1
    assert "there is a database already, which only its own key opens" in told
    done = subprocess.run(
        [sys.executable, "-m", "plugin", "run"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "there is a database already" in done.stderr
    assert "Traceback" not in done.stderr


def test_run_waits_for_the_homeserver_and_stops_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCLEKEEPER_PASSWORD", "correct horse")
    typed(*INIT)
    with subprocess.Popen(
        [sys.executable, "-m", "plugin", "run"], stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        waits = next(line for line in process.stderr if "homeserver-not-there" in line or "Error" in line)
        process.send_signal(signal.SIGTERM)
        rest = process.stderr.read()
        assert process.wait(20) == 0, waits + rest
    assert "keeper-stops" in rest
    assert "Traceback" not in rest


def test_lines_are_listed_with_their_sources_and_confirmed(folder: Path) -> None:
    typed(*INIT)
    code, said = typed("lines")
    assert code == 0
    assert "phone 1411" in said
    assert "deco.proteste.pt 2025-09" in said
    assert "not confirmed by you" in said
    code, said = typed("lines", "confirm", "pt", "--by", "Ana", answers="n\n")
    assert (code, (folder / "data" / "lines_confirmed.yaml").exists()) == (1, False)
    code, said = typed("lines", "confirm", "pt", "--by", "Ana", answers="y\n")
    assert code == 0
    assert "confirmed by Ana" in typed("lines")[1]
    assert "samaritans" in typed("lines", "--country", "gb")[1]
    assert typed("lines", "--all")[1].count("status ") == 36
    code, said = typed("lines", "confirm", "XX", "--by", "Ana", "--yes")
    assert (code, "there is no such line" in said) == (1, True)
    assert typed("lines", "confirm", "GB", "--by", " ", "--yes")[0] == 1


@pytest.mark.parametrize(
    "command", [["check"], ["run"], ["lines"], ["lines", "confirm", "PT", "--by", "Ana"]]
)
def test_a_configuration_that_is_missing_or_broken_is_told(folder: Path, command: list[str]) -> None:
    code, said = typed(*command)
    assert code == 1
    assert "there is no such file" in said
    (folder / "config.yaml").write_text("homeserver:\n  url: x\n  usr: y\n")
    code, said = typed(*command)
    assert code == 1
    assert "config.yaml, line 3: homeserver.usr is not a setting" in said
    assert "did you mean user?" in said


def test_broken_files_beside_the_configuration_are_told(folder: Path) -> None:
    typed(*INIT)
    (folder / "data" / "lines").mkdir()
    (folder / "data" / "lines" / "pt.json").write_text('{"country": "PT"}')
    for command in (["check"], ["lines"]):
        code, said = typed(*command)
        assert code == 1
        assert "pt.json, line 1: lines is missing" in said
    (folder / "data" / "lines" / "pt.json").unlink()
    (folder / "data" / "lines_confirmed.yaml").write_text("confirmed: [1")
    code, said = typed("check")
    assert (code, "lines_confirmed.yaml, line 1: this is not YAML" in said) == (1, True)
    (folder / "data" / "lines_confirmed.yaml").unlink()
    (folder / "data" / "circlekeeper.db").write_bytes(b"not a database at all" * 100)
    code, said = typed("check")
    assert (code, "the database cannot be" in said) == (1, True)


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_check_and_run_end_in_words_whatever_the_configuration_holds(raw: bytes) -> None:
    Path("any.yaml").write_bytes(raw)
    for command in ("check", "run"):
        code, said = typed(command, "--config", "any.yaml")
        assert code == 1
        assert "Traceback" not in said


def test_the_version_is_told() -> None:
    assert re.fullmatch(r"circlekeeper \d+\.\d+\.\d+\n", typed("version")[1])


def test_help_lists_the_commands_without_loading_what_is_heavy() -> None:
    code = (
        "import sys\n"
        "from plugin.cli.app import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(sorted({'nio', 'sqlalchemy', 'pydantic', 'aiohttp', 'sklearn', 'babel', 'ruamel'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--help"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NO_COLOR": "1"},
    )
    for command in (
        "init",
        "check",
        "run",
        "demo",
        "screen",
        "evaluate",
        "thresholds",
        "train",
        "lines",
        "notices",
        "packs",
        "version",
    ):
        assert re.search(rf"\b{command}\b", done.stdout)
    assert done.stdout.strip().endswith("[]")
