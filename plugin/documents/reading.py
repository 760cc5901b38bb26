"""YAML as plain values, with the line of every one; never more than it says, never a traceback.

Of YAML's many powers only the plain ones are taken: text, numbers, true and false, lists and groups of settings.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from plugin.documents.complaints import Lines, Place, complain, without_blanks
from plugin.documents.problem import DocumentError, Problem
from plugin.documents.spoken import picked

M = TypeVar("M", bound=BaseModel)

MAX_BYTES = 1_000_000
MAX_VALUES = 50_000
MAX_DEPTH = 30
"""Bounds on a file: bytes, values in it (also those that an alias repeats), and how deep they are nested."""

_TAG = "tag:yaml.org,2002:"
_MUCH = "there is too much here, or it contains itself"
_QUOTE = 'a value that begins with @, #, !, &, * or % must be in quotes, such as "@ana:example.org"'


def read_document(path: Path, model: type[M], language: str | None = None) -> M:
    """Read a YAML or JSON file as this model, as `read_text` does. Raises `DocumentError` with everything that is wrong with it."""
    return read_text(raw_document(path), str(path), model, language)


def raw_document(path: Path) -> bytes:
    """What a file says, or so much of it that it is too large. Raises `DocumentError`."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DocumentError([Problem(str(path), 0, "there is no such file", "check the path")]) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise DocumentError(
            [Problem(str(path), 0, f"the file cannot be read: {why}", "check the path and its permissions")]
        ) from None


def read_text(raw: bytes, name: str, model: type[M], language: str | None = None) -> M:
    """Read YAML or JSON as this model; `name` is the file's name in messages. Raises `DocumentError`.

    With a `language`, a text may stand there by language (`{en: ..., de: ...}`), and that of this language is read.
    """
    walk, value = _walked(raw, name)
    if language is not None:
        value = picked(value, language, walk.lines)
    value = without_blanks(value, model)
    try:
        made = model.model_validate(value if value is not None else {})
    except ValidationError as error:
        # What could not be read on a line cannot be judged either.
        unread = {problem.line for problem in walk.problems}
        judged = [one for one in complain(error, model, name, walk.lines) if one.line not in unread]
        raise DocumentError([*walk.problems, *judged]) from None
    if walk.problems:
        raise DocumentError(walk.problems)
    return made


def read_values(raw: bytes, name: str) -> object:
    """What a file says, as plain values. Raises `DocumentError`."""
    walk, value = _walked(raw, name)
    if walk.problems:
        raise DocumentError(walk.problems)
    return value


def _walked(raw: bytes, name: str) -> tuple[_Walk, object]:
    if len(raw) > MAX_BYTES:
        raise DocumentError([Problem(name, 0, "the file is too large", f"keep it under {MAX_BYTES} bytes")])
    walk = _Walk(name)
    return walk, walk.value(_compose(raw, name), ())


def _compose(raw: bytes, name: str) -> Node | None:
    """The tree of a file's nodes; None for an empty file."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise DocumentError(
            [Problem(name, line, "this is not UTF-8 text", "save the file as UTF-8")]
        ) from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yaml = YAML(typ="safe", pure=True)
            yaml.Composer = _Bounded
            composed: Node | None = yaml.compose(text)
            return composed
    except _TooMuch as error:
        raise DocumentError([Problem(name, error.line, _MUCH, "write it out, flatter and shorter")]) from None
    except MarkedYAMLError as error:
        raise DocumentError([_syntax(error, name)]) from None
    except ReaderError as error:
        line = text[: error.position].count("\n") + 1
        what = f"the character U+{ord(text[error.position]):04X} may not stand here"
        raise DocumentError([Problem(name, line, what, "take it out")]) from None
    except RecursionError:
        raise DocumentError([Problem(name, 0, "this is nested too deeply", "write it flatter")]) from None
    except (YAMLError, ValueError, TypeError, LookupError, AttributeError, AssertionError) as error:
        # The YAML library trips over some malformed files in its own code.
        what = f"this is not YAML: {str(error)[:120] or type(error).__name__}"
        raise DocumentError([Problem(name, 0, what, "compare it with config.sample.yaml")]) from None


class _TooMuch(Exception):
    """A file with more values than anybody reads; `line` is where it was enough."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _Bounded(Composer):
    """Stops at a bound, since a large file takes the YAML library half a minute."""

    values = 0

    def compose_node(self, parent: Node | None, index: object) -> Node | None:
        self.values += 1
        if self.values > MAX_VALUES:
            raise _TooMuch(self.parser.peek_event().start_mark.line + 1)
        composed: Node | None = super().compose_node(parent, index)
        return composed


def _syntax(error: MarkedYAMLError, name: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark is not None else 0
    what = f"{error.problem or error.context}".strip().replace("\n", " ")
    if "cannot start any token" in what and "\\t" in what:
        remedy = "indent with spaces, never with tabs"
    elif "cannot start any token" in what or "anchor" in what or "alias" in what or "%" in what:
        remedy = _QUOTE
    elif "mapping values are not allowed" in what:
        remedy = "a value with a colon in it must be in quotes; else check the indentation"
    elif "quoted scalar" in f"{error.context}":
        remedy = "close the quotes"
    else:
        remedy = f"check the indentation, the dashes, and that brackets and quotes are closed; {_QUOTE}"
    return Problem(name, line, f"this is not YAML: {what}", remedy)


class _Walk:
    """Turns nodes into plain values, and notes where each stands."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._left = MAX_VALUES
        self._open: set[int] = set()
        self.lines: Lines = {(): 1}
        self.problems: list[Problem] = []

    def value(self, node: Node | None, place: Place) -> object:
        """The plain value of a node; None for what cannot be understood, with a problem noted."""
        if node is None:
            return None
        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        self._left -= 1
        if self._left < 0 or len(place) > MAX_DEPTH or id(node) in self._open:
            if self._left >= -1:
                self._note(line, _MUCH, "write it out, flatter and shorter")
            return None
        self._open.add(id(node))
        try:
            return self._plain(node, place, line)
        finally:
            self._open.discard(id(node))

    def _plain(self, node: Node, place: Place, line: int) -> object:
        tag = str(node.tag)
        if not tag.startswith(_TAG):
            self._note(line, f"{tag[:60]!r} is read as a YAML tag here", _QUOTE)
            return None
        if isinstance(node, MappingNode):
            return self._group(node, place)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
        return _scalar(tag.removeprefix(_TAG), node.value) if isinstance(node, ScalarNode) else None

    def _group(self, node: MappingNode, place: Place) -> dict[str, object]:
        group: dict[str, object] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode):
                self._note(line, "the name of a setting must be a word", "write it as name: value")
                continue
            key = str(key_node.value)
            if key in group:
                self._note(line, f"{key[:60]!r} stands here twice", "keep one of them")
                continue
            self.lines[(*place, key)] = line
            group[key] = self.value(value_node, (*place, key))
        return group

    def _note(self, line: int, what: str, write: str) -> None:
        self.problems.append(Problem(self._name, line, what, write))


def _scalar(kind: str, text: str) -> object:
    try:
        match kind:
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return _integer(text)
            case "float":
                return float(text.replace("_", ""))
    except ValueError:
        pass
    return str(text)


def _integer(text: str) -> int:
    digits = text.replace("_", "").lower()
    bare = digits.lstrip("+-")
    base = {"0x": 16, "0o": 8, "0b": 2}.get(bare[:2], 10)
    return int(digits, base)
