"""Training, on a small made-up corpus."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from moderation.screening.corpus import SETS, CorpusError, public_sets
from moderation.screening.encoder import WIDTH
from moderation.screening.remembered import AT_ONCE, Remembered
from moderation.screening.spoken import Said, spoken
from moderation.screening.weights import from_file
from plugin.cli.app import app

if TYPE_CHECKING:
    from moderation.screening.encoder import Vectors

SECRET = "zanzibar"
CALM = (
    "thirty days today and",
    "tea with my sister",
    "the bus was late",
    "I walked the dog",
    "grateful for this group",
)
DARK = (
    "I want to end my life",
    "there is no way out for me",
    "I cannot go on",
    "everything hurts",
    "goodbye",
)


def _rows(name: str) -> list[dict[str, object]]:
    if name == "cssrs_severity":
        return [{"text": f"{DARK[at % 5]} {at}. {DARK[at % 3]}", "severity": at % 7} for at in range(40)]
    if name == "distress_forums":
        forums = ("SuicideWatch", "depression", "Anxiety", "offmychest")
        said = [(forum, DARK if forum == "SuicideWatch" else CALM) for forum in forums]
        return [
            {"text": f"{texts[at % 5]} {at}", "forum": forum} for at in range(20) for forum, texts in said
        ]
    if name == "recovery_forums":
        forums = ("stopsmoking", "NoFap", "opiates")
        return [{"text": f"{CALM[at % 5]} {at}", "forum": forum} for at in range(20) for forum in forums]
    if name == "offensive":
        return [
            {"text": f"you {CALM[at % 5]} {at}", "label": ("neither", "hate")[at % 2]} for at in range(20)
        ]
    if name == "spam":
        return [
            {
                "text": f"win {CALM[at % 4]} cash {at}" if at % 2 else CALM[at % 5],
                "label": ("ham", "spam")[at % 2],
            }
            for at in range(40)
        ]
    # One set alone repeats a private word often.
    return (
        [{"text": f"{CALM[at % 5]} {SECRET} {at}"} for at in range(40)]
        if name == "ordinary_chat"
        else [{"text": f"{CALM[at % 5]} {at}"} for at in range(20)]
    )


def _few(language: str) -> list[Said]:
    return list(spoken(language))[::30]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    for name in SETS:
        folder.joinpath(f"{name}.jsonl").write_text(
            "\n".join(json.dumps(row) for row in _rows(name)), "utf-8"
        )
    return folder


@pytest.fixture(scope="module")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    training = pytest.importorskip("moderation.screening.training")
    pytest.importorskip("sklearn")
    out = tmp_path_factory.mktemp("out")
    training.train(data, out, lambda _said: None, encoder=None, made=_few)
    return out


def test_training_twice_gives_the_same_files(data: Path, trained: Path, tmp_path: Path) -> None:
    from moderation.screening.training import train

    said: list[str] = []
    train(data, tmp_path / "again", said.append, encoder=None, made=_few)
    for file in ("en.weights.json.gz", "MODEL_CARD.md"):
        assert (tmp_path / "again" / file).read_bytes() == (trained / file).read_bytes()
    assert len(said) > 3


def test_words_of_one_place_only_cannot_be_read_out_of_the_weights(trained: Path) -> None:
    weights = from_file(trained / "en.weights.json.gz")
    assert not any(SECRET in gram for gram in weights.grams)
    assert "sister" in weights.grams


def test_the_card_names_the_file_the_sets_and_their_figures(trained: Path) -> None:
    card = trained.joinpath("MODEL_CARD.md").read_text("utf-8")
    assert from_file(trained / "en.weights.json.gz").digest in card
    for name in SETS:
        assert f"`{name}`" in card
    assert "| recovery_forums, NoFap | 20 |" in card


def test_a_folder_without_the_data_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cssrs_severity"):
        public_sets(None)
    with pytest.raises(CorpusError, match="is missing"):
        public_sets(tmp_path)
    for name in SETS:
        tmp_path.joinpath(f"{name}.jsonl").write_text('{"text": 3}\n', "utf-8")
    with pytest.raises(CorpusError, match="line 1"):
        public_sets(tmp_path)


def test_a_damaged_set_is_told_before_anything_is_read_or_written(data: Path, tmp_path: Path) -> None:
    training = pytest.importorskip("moderation.screening.training")
    damaged = tmp_path / "damaged"
    shutil.copytree(data, damaged)
    damaged.joinpath(f"{SETS[-1]}.jsonl").write_text("no\n", "utf-8")
    said: list[str] = []
    with pytest.raises(CorpusError, match=f"{SETS[-1]}.jsonl, line 1"):
        training.train(damaged, tmp_path / "out", said.append)
    assert not said
    assert not (tmp_path / "out").exists()


def test_the_plain_command_says_what_is_missing_and_where_to_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["train", "--data", str(tmp_path), "--only", "severity"])
    assert done.exit_code == 1
    assert "cssrs_severity.jsonl is missing" in done.output
    assert "check --data" in done.output


class Lengths:
    """A reader that knows only how long a text is, and counts what it reads."""

    def __init__(self) -> None:
        self.read = 0

    def vectors(self, texts: Sequence[str]) -> "Vectors":
        np = pytest.importorskip("numpy")
        self.read += len(texts)
        found: Vectors = np.array([[len(text)] * WIDTH for text in texts], np.float32)
        return found


def test_what_was_read_once_is_remembered_and_in_order_however_much_it_is() -> None:
    reader, said = Lengths(), list[str]()
    remembered = Remembered(reader, said.append)
    texts = ["x" * (at % (3 * AT_ONCE)) for at in range(4 * AT_ONCE, 0, -1)]
    assert [row[0] for row in remembered.vectors(texts)] == [len(text) for text in texts]
    assert reader.read == len(set(texts))
    assert said[-1] == f"  {3 * AT_ONCE} of {3 * AT_ONCE} stretches read by the encoder"
    remembered.vectors([*texts, "one more".rjust(4 * AT_ONCE)])
    assert reader.read == len(set(texts)) + 1
