"""What is wrong with a document, in plain words: pydantic's errors as problems with a line and a remedy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from plugin.documents.problem import Problem

Place = tuple[str | int, ...]
"""Where a value stands: the names and places on the way to it."""
Lines = dict[Place, int]

_SECRETS = frozenset(
    {"password", "passwd", "secret", "token", "access_token", "recovery_key", "key", "master_key"}
)
_SHOULD_BE: Mapping[str, tuple[str, str]] = {
    "string_type": ("text", "put it in quotes"),
    "int_type": ("a whole number", "write a whole number"),
    "int_parsing": ("a whole number", "write a whole number"),
    "int_from_float": ("a whole number", "write a whole number"),
    "bool_type": ("true or false", "write true or false"),
    "bool_parsing": ("true or false", "write true or false"),
    "tuple_type": ("a list", "write one entry a line, each after a dash"),
    "list_type": ("a list", "write one entry a line, each after a dash"),
    "model_type": ("a group of settings", "write its settings below it, indented, one a line"),
    "model_attributes_type": ("a group of settings", "write its settings below it, indented, one a line"),
    "dict_type": ("a group of settings", "write its settings below it, indented, one a line"),
    "date_from_datetime_parsing": ("a date", "write a date such as 2026-11-23"),
    "date_type": ("a date", "write a date such as 2026-11-23"),
    "path_type": ("a path", "write the path of a file"),
}


def complain(error: ValidationError, model: type[BaseModel], name: str, lines: Lines) -> Iterator[Problem]:
    """Every error of a validation as a problem in the file `name`."""
    found = error.errors(include_url=False)
    for details in found:
        place = _place(details)
        if details["type"] == "too_short" and any(_below(other["loc"], place) for other in found):
            # Its entries were refused one by one; that it is empty now is no second mistake.
            continue
        what, write = _words(details, place, model)
        yield Problem(name, _line(place, lines), what, write)


def _below(place: Place, above: Place) -> bool:
    return len(place) > len(above) and place[: len(above)] == above


def _place(details: ErrorDetails) -> Place:
    at = details.get("ctx", {}).get("at")
    place = at if isinstance(at, tuple) else details["loc"]
    return tuple(step for step in place if step != "[key]")


def _line(place: Place, lines: Lines) -> int:
    while place not in lines:
        place = place[:-1]
    return lines[place]


def _words(details: ErrorDetails, place: Place, model: type[BaseModel]) -> tuple[str, str]:
    """What is wrong, and what to write."""
    kind, where = details["type"], dotted(place)
    example = _example(place, model)
    if kind == "missing":
        return f"{where} is missing", example or _outline(place, model)
    if kind == "extra_forbidden":
        return _unknown(place, model)
    if kind == "literal_error":
        return f"{where} is {_shown(details)}, which is none of the choices", _choices(place, model)
    if details["input"] is None:
        return f"{where} is empty", example or "write a value (one that begins with # or ! must be in quotes)"
    if kind in _SHOULD_BE:
        noun, remedy = _SHOULD_BE[kind]
        return f"{where} should be {noun}, and is {_shown(details)}", example or remedy
    if kind == "too_short":
        return f"{where} needs at least {details['ctx']['min_length']} of them", example or "write it out"
    message = str(details.get("ctx", {}).get("error", "")) or details["msg"]
    if kind == "twice":
        return f"{where}: {message}", "write it once"
    if message.startswith("write ") and isinstance(details["input"], dict):
        return f"the settings of {where} do not fit together", message
    if message.startswith("write "):
        return f"{where} is {_shown(details)}, which does not fit", message
    return f"{where}: {message[:1].lower()}{message[1:]}", example or "compare it with config.sample.yaml"


def _outline(place: Place, model: type[BaseModel]) -> str:
    inner = _model(_annotation(place, model))
    needed = [name for name, field in inner.model_fields.items() if field.is_required()] if inner else []
    below = f" with {' and '.join(needed)} below it, indented" if needed else " and its value"
    return f"write {place[-1]}:{below}"


def _unknown(place: Place, model: type[BaseModel]) -> tuple[str, str]:
    key, known = str(place[-1]), _known(place[:-1], model)
    what = f"{dotted(place)} is not a setting"
    if key.lower() in _SECRETS and "password_file" in _all_names(model):
        return what, (
            "secrets do not belong in this file: put the password into a file of its own and name it in "
            "password_file, or set CIRCLEKEEPER_PASSWORD (and CIRCLEKEEPER_KEY for the key)"
        )
    near = get_close_matches(key, known, n=1, cutoff=0.6)
    if near:
        return what, f"did you mean {near[0]}?"
    return what, f"take it out; the settings here are {', '.join(known)}" if known else "take it out"


def dotted(place: Place) -> str:
    """A place as people read it: `circles[2].rooms[1]`, counted from one."""
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            text += f".{step[:60]}" if text else step[:60]
    return text or "the file"


def _shown(details: ErrorDetails) -> str:
    value = details["input"]
    if isinstance(value, dict):
        return "a group of settings"
    if isinstance(value, list | tuple):
        return "a list"
    # A database URL carries a password.
    if details["loc"] and details["loc"][-1] == "database":
        return "something else"
    return repr(value)[:80]


def _choices(place: Place, model: type[BaseModel]) -> str:
    choices = [str(choice) for choice in _literals(_annotation(place, model))]
    return f"write one of {', '.join(choices)}" if choices else "compare it with config.sample.yaml"


def _example(place: Place, model: type[BaseModel]) -> str:
    """`write, for example, url: https://...` when the field has an example."""
    field = _field(place, model)
    if field is None or not field.examples:
        return ""
    name = next(step for step in reversed(place) if isinstance(step, str))
    return f"write, for example, {name}: {field.examples[0]}"


def without_blanks(value: object, annotation: Any) -> object:
    """The value without settings that were left empty, which count as not written; in lists and free groups they stay."""
    model = _model(annotation)
    if isinstance(value, list):
        return [without_blanks(item, step_into(annotation, index)) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    return {
        key: without_blanks(item, step_into(annotation, key))
        for key, item in value.items()
        if not (model is not None and item is None)
    }


def _plain_types(annotation: Any) -> list[Any]:
    """The types an annotation stands for: without `Annotated`, and with unions taken apart."""
    if get_origin(annotation) is Annotated:
        return _plain_types(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return [one for arg in get_args(annotation) for one in _plain_types(arg)]
    return [annotation]


def _model(annotation: Any) -> type[BaseModel] | None:
    for one in _plain_types(annotation):
        if isinstance(one, type) and issubclass(one, BaseModel):
            return one
    return None


def step_into(annotation: Any, step: str | int) -> Any:
    """The annotation of a member of something annotated; None where there is none."""
    model = _model(annotation)
    if model is not None:
        field = model.model_fields.get(str(step))
        return None if field is None else field.annotation
    for one in _plain_types(annotation):
        if get_origin(one) in (tuple, list):
            return get_args(one)[0]
        if get_origin(one) is dict:
            return get_args(one)[1]
    return None


def _annotation(place: Iterable[str | int], model: type[BaseModel]) -> Any:
    annotation: Any = model
    for step in place:
        annotation = step_into(annotation, step)
    return annotation


def _known(place: Place, model: type[BaseModel]) -> list[str]:
    found = _model(_annotation(place, model))
    return list(found.model_fields) if found else []


def _field(place: Place, model: type[BaseModel]) -> FieldInfo | None:
    """The field a value belongs to: for an entry of a list, the list."""
    while place and isinstance(place[-1], int):
        place = place[:-1]
    owner = _model(_annotation(place[:-1], model)) if place else None
    return owner.model_fields.get(str(place[-1])) if owner else None


def _literals(annotation: Any) -> list[Any]:
    return [
        choice for one in _plain_types(annotation) if get_origin(one) is Literal for choice in get_args(one)
    ]


def _all_names(model: type[BaseModel]) -> set[str]:
    names = set(model.model_fields)
    for field in model.model_fields.values():
        inner = _model(field.annotation)
        if inner is not None and inner is not model:
            names |= _all_names(inner)
    return names
