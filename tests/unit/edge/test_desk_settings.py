"""Where the desk may be: off by itself, and never in the clear where somebody could listen in."""

import pytest
from pydantic import ValidationError

from models.config import DeskSettings


def test_there_is_no_desk_by_itself() -> None:
    assert (DeskSettings().listen, DeskSettings().public_url) == (None, None)


@pytest.mark.parametrize(
    ("listen", "url"),
    [
        ("127.0.0.1:8448", "https://desk.example.org"),
        ("0.0.0.0:8448", "https://desk.example.org:444/"),
        ("[::1]:1", "http://[::1]:1"),
        ("localhost:8448", "http://localhost:8448"),
        ("127.0.0.1:8448", "http://127.0.0.1:8448"),
    ],
)
def test_an_address_that_will_do(listen: str, url: str) -> None:
    assert DeskSettings(listen=listen, public_url=url).public_url == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://desk.example.org",
        "http://127.0.0.1.example.org",
        "http://localhost@example.org",
        "http://10.0.0.1:8448",
        "http://[2001:db8::1]",
    ],
)
def test_plain_http_is_for_this_machine_alone(url: str) -> None:
    with pytest.raises(ValidationError, match=r"https|without a path"):
        DeskSettings(listen="127.0.0.1:8448", public_url=url)


@pytest.mark.parametrize(
    "url",
    [
        "https://desk.example.org/desk",
        "https://a@b.example",
        "desk.example.org",
        "https://x#y",
        "https://x?y",
        "ftp://x",
    ],
)
def test_what_is_no_address_of_a_desk_is_refused(url: str) -> None:
    with pytest.raises(ValidationError, match="without a path"):
        DeskSettings(listen="127.0.0.1:8448", public_url=url)


@pytest.mark.parametrize("listen", ["8448", "127.0.0.1", "127.0.0.1:99999", "http://127.0.0.1:1", ":1"])
def test_what_is_no_place_to_listen_is_refused(listen: str) -> None:
    with pytest.raises(ValidationError, match="address and port"):
        DeskSettings(listen=listen, public_url="https://desk.example.org")


def test_one_without_the_other_is_a_mistake() -> None:
    for half in ({"listen": "127.0.0.1:8448"}, {"public_url": "https://desk.example.org"}):
        with pytest.raises(ValidationError, match="both"):
            DeskSettings.model_validate(half)
