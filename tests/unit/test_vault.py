from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.engine.vault import Vault, VaultError, make_key_file, open_for, read_key, seal_for


@given(st.binary(max_size=500), st.text(max_size=20))
def test_what_is_sealed_opens_again(plain: bytes, purpose: str) -> None:
    vault = Vault(bytes(32))
    assert vault.open(vault.seal(plain, purpose), purpose) == plain


def test_nothing_opens_for_another_purpose_or_key_or_when_touched() -> None:
    vault, other = Vault(bytes(32)), Vault(b"1" * 32)
    sealed = vault.seal(b"words", "outbox")
    touched = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for opener, value, purpose in (
        (vault, sealed, "context"),
        (other, sealed, "outbox"),
        (vault, touched, "outbox"),
        (vault, b"", "x"),
    ):
        with pytest.raises(VaultError):
            opener.open(value, purpose)


def test_without_a_persons_key_nothing_of_theirs_opens() -> None:
    vault = Vault(bytes(32))
    key, wrapped = vault.new_person_key()
    another, _ = vault.new_person_key()
    sealed = seal_for(key, b"hers", "facts")
    assert open_for(vault.unwrap(wrapped), sealed, "facts") == b"hers"
    with pytest.raises(VaultError):
        open_for(another, sealed, "facts")


def test_a_key_file_is_for_its_owner_alone_and_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "key"
    key = make_key_file(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_key(path.read_text()) == key
    with pytest.raises(FileExistsError):
        make_key_file(path)
    for text in ("", "short", "!" * 44, "QUJD"):
        with pytest.raises(VaultError):
            read_key(text)


def test_a_pseudonym_is_stable_and_says_nothing() -> None:
    vault = Vault(bytes(32))
    assert vault.pseudonym("@ann:test") == vault.pseudonym("@ann:test")
    assert vault.pseudonym("@ann:test") != Vault(b"1" * 32).pseudonym("@ann:test")
    assert "ann" not in vault.pseudonym("@ann:test")
