"""The settings as a whole: the sample, paths, secrets, agendas."""

import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from ruamel.yaml import YAML

from models.config import CircleSettings, Config
from models.written import Language
from plugin.configuration import (
    DATABASE_NAME,
    KEY,
    PASSWORD,
    ConfigError,
    SecretError,
    key_path,
    load,
    make_master_key,
    master_key,
    open_to_others,
    password,
)
from plugin.documents.complaints import step_into
from plugin.engine.database import database_url
from plugin.packs import circle_agendas, load_agenda, packs
from plugin.recovery import ends_with, note_recovery, recovery_key, recovery_noted

SAMPLE = Path(__file__).parents[3] / "config.sample.yaml"
SMALL = """\
homeserver:
  url: https://matrix.example.org
  user: "@keeper:example.org"
circles:
  - name: tuesday
    rooms: ["#tuesday:example.org"]
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return loaded(tmp_path)


def loaded(folder: Path, text: str = SMALL) -> Config:
    (folder / "config.yaml").write_text(text)
    return load(folder / "config.yaml")


def settings_of(model: type[BaseModel], place: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every setting there is, by its path."""
    for name, field in model.model_fields.items():
        yield (*place, name)
        inner = field.annotation
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            inner = step_into(inner, 0)
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from settings_of(inner, (*place, name))


def written(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(value, list):
        for item in value:
            yield from written(item, place)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield (*place, name)
            yield from written(item, (*place, name))


def test_the_sample_is_a_good_configuration() -> None:
    config = load(SAMPLE)
    assert config.storage.data == SAMPLE.parent / "data"
    circle_agendas(config)


def test_the_sample_shows_every_setting_and_no_other() -> None:
    shown = set(written(YAML(typ="safe").load(SAMPLE.read_text())))
    free = {one for one in shown if one[:-1] == ("circles", "norms")}
    assert shown - free == set(settings_of(Config))


def test_the_sample_shows_the_usual_values() -> None:
    sample = load(SAMPLE)
    usual = Config.model_validate(
        {
            "homeserver": {"url": sample.homeserver.url, "user": sample.homeserver.user},
            "circles": [{"name": "tuesday", "rooms": ["#tuesday:example.org"]}],
        }
    )
    for name in ("operator", "limits", "prefix"):
        assert getattr(sample, name) == getattr(usual, name)
    own = {"title", "moderators_room", "zone", "countries", "chairs", "moderators", "norms", "schedule"}
    for name in CircleSettings.model_fields.keys() - own:
        assert getattr(sample.circles[0], name) == getattr(usual.circles[0], name), name


@pytest.mark.parametrize(
    ("written", "read"), [("pt", "pt"), ("pt-BR", "pt"), ("es-419", "es"), ("zh-Hant-TW", "zh")]
)
def test_a_region_of_a_language_is_read_and_dropped(written: str, read: str) -> None:
    assert TypeAdapter(Language).validate_python(written) == read


@pytest.mark.parametrize("written", ["", "PT", "por", "pt_BR", "pt-", "-", "pt-BR-x-y-z", "p\u00e9"])
def test_what_is_no_language_is_told(written: str) -> None:
    with pytest.raises(ValidationError, match="two small letters"):
        TypeAdapter(Language).validate_python(written)


def test_paths_count_from_the_files_own_folder(tmp_path: Path) -> None:
    config = loaded(
        tmp_path,
        SMALL.replace("circles", "  password_file: pw\nstorage: {data: kept, key_file: /etc/key}\ncircles")
        + "    agenda: own/agenda.yaml\n",
    )
    assert config.homeserver.password_file == tmp_path / "pw"
    assert config.storage.data == tmp_path / "kept"
    assert config.storage.key_file == Path("/etc/key")
    assert config.circles[0].agenda == str(tmp_path / "own/agenda.yaml")


def test_the_database_is_looked_for_where_it_is_made(config: Config) -> None:
    assert database_url(config).endswith(str(config.storage.data / DATABASE_NAME))


def test_a_password_comes_from_the_environment_first(tmp_path: Path) -> None:
    config = loaded(tmp_path, SMALL.replace("circles", "  password_file: pw\ncircles"))
    assert password(config, {}) is None
    (tmp_path / "pw").write_text("from the file \n")
    assert password(config, {}) == "from the file "
    assert password(config, {PASSWORD: "from outside"}) == "from outside"


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_password_file_that_is_none_is_told(tmp_path: Path, content: bytes | None) -> None:
    config = loaded(tmp_path, SMALL.replace("circles", "  password_file: pw\ncircles"))
    if content is None:
        (tmp_path / "pw").mkdir()
    else:
        (tmp_path / "pw").write_bytes(content)
    with pytest.raises(SecretError):
        password(config, {})


def test_a_key_is_made_once_and_for_its_owner_alone(config: Config) -> None:
    key = make_master_key(config)
    assert stat.S_IMODE(key_path(config).stat().st_mode) == 0o600
    assert not open_to_others(key_path(config))
    assert master_key(config, {}) == key
    with pytest.raises(SecretError, match="already"):
        make_master_key(config)


def test_no_key_is_made_beside_an_old_database(config: Config) -> None:
    config.storage.data.mkdir()
    (config.storage.data / DATABASE_NAME).touch()
    for attempt in (lambda: make_master_key(config), lambda: master_key(config, {})):
        with pytest.raises(SecretError, match="there is a database already"):
            attempt()
    assert not key_path(config).exists()


def test_the_recovery_key_is_the_master_key(config: Config) -> None:
    key = make_master_key(config)
    assert master_key(config, {KEY: recovery_key(key)}) == key
    key_path(config).write_text(recovery_key(key))
    assert master_key(config, {}) == key


@pytest.mark.parametrize("broken", ["", "not base64 at all", "c2hvcnQ=", "é"])
def test_a_broken_key_is_told(config: Config, broken: str) -> None:
    make_master_key(config)
    key_path(config).write_text(broken)
    with pytest.raises(SecretError):
        master_key(config, {})


def test_whoever_noted_the_recovery_key_knows_how_it_ends(config: Config) -> None:
    key = make_master_key(config)
    ending = recovery_key(key).rstrip("=")[-6:]
    assert ends_with(key, ending)
    assert ends_with(key, f" {recovery_key(key)}\n")
    for wrong in ("", "=", ending[1:], ending[:-1] + "_", "é"):
        assert not ends_with(key, wrong)


def test_that_it_was_noted_holds_for_that_key_alone(config: Config, tmp_path: Path) -> None:
    key = make_master_key(config)
    assert not recovery_noted(config, key)
    note_recovery(config, key, date(2026, 11, 24))
    assert recovery_noted(config, key)
    assert not recovery_noted(config, bytes(32))
    assert recovery_key(key) not in "".join(path.read_text() for path in config.storage.data.glob("*noted*"))


def test_every_agenda_that_comes_along_can_be_read() -> None:
    assert "default" in packs()
    for name in packs():
        assert load_agenda(name).segments


def test_an_agenda_of_ones_own_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("segments:\n  - kind: silence\n    length: 2m\n")
    assert load_agenda("ours.yaml", tmp_path).segments[0].length == 120
    (tmp_path / "ours.yaml").write_text("segments:\n  - kind: dance\n")
    with pytest.raises(ConfigError) as caught:
        load_agenda("ours.yaml", tmp_path)
    assert caught.value.problems[0].line == 2
    assert "silence" in caught.value.problems[0].write


def test_the_mistakes_of_all_agendas_are_told(tmp_path: Path) -> None:
    more = (
        "    agenda: nowhere\n  - name: friday\n    rooms: ['#friday:example.org']\n    agenda: gone.yaml\n"
    )
    config = loaded(tmp_path, SMALL + more)
    with pytest.raises(ConfigError) as caught:
        circle_agendas(config)
    told = str(caught.value)
    assert "there is no agenda called 'nowhere'" in told
    assert "default" in told
    assert "gone.yaml: there is no such file" in told
