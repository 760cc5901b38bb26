"""Texts in several languages beside each other in one file."""

from typing import Annotated

import pytest
from pydantic import BaseModel, Field

from plugin.documents import DocumentError, read_text


class Page(BaseModel):
    title: str
    lines: tuple[Annotated[str, Field(max_length=10)], ...] = ()


SPOKEN = b"""\
title: {en: Hello, de: Hallo, pt: Ola}
lines:
  - short
  - en: fine
    de: viel zu lang fuer hier
"""


def test_a_text_is_read_in_the_language_that_is_asked_for() -> None:
    assert read_text(SPOKEN, "page.yaml", Page, "en").title == "Hello"
    brazil = read_text(SPOKEN, "page.yaml", Page, "pt-BR")
    assert (brazil.title, brazil.lines) == ("Ola", ("short", "fine"))
    assert read_text(b"title: {fr: Salut, de: Hallo}", "page.yaml", Page, "es").title == "Salut"


def test_a_mistake_in_one_language_is_told_by_its_own_line() -> None:
    with pytest.raises(DocumentError) as error:
        read_text(SPOKEN, "page.yaml", Page, "de")
    assert [problem.line for problem in error.value.problems] == [5]


def test_without_a_language_a_text_is_one_text() -> None:
    with pytest.raises(DocumentError, match="should be text"):
        read_text(SPOKEN, "page.yaml", Page)


@pytest.mark.parametrize(
    "raw", [b"title: {}", b"title: {en: }", b"title: {english: Hello}", b"{en: {de: x}}"]
)
def test_a_group_that_is_no_text_is_refused_in_words(raw: bytes) -> None:
    with pytest.raises(DocumentError):
        read_text(raw, "page.yaml", Page, "en")
