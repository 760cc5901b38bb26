"""Power in a room, by the specification, also where a room's state is nonsense."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.ids import UserId
from plugin.matrix.power import INFINITE, Powers, creators, power_of

ANA, BO, CLEO = UserId("@ana:x"), UserId("@bo:x"), UserId("@cleo:x")


def create(version: object = "12", **content: object) -> dict[str, Any]:
    return {"sender": ANA, "content": {"room_version": version, **content}}


def levels(**content: object) -> dict[str, Any]:
    return {"content": content}


@pytest.mark.parametrize("version", ["12", "13", "org.matrix.hydra.11"])
def test_from_version_12_on_creators_stand_above_all(version: str) -> None:
    made = create(version, additional_creators=[BO, 7])
    assert creators(made) == {ANA, BO}
    for user, power in ((ANA, INFINITE), (BO, INFINITE), (CLEO, 50)):
        assert power_of(user, made, levels(users={CLEO: 50})) == power
    assert Powers(ANA, made, levels()).stands_above(CLEO)
    assert not Powers(ANA, made, levels()).stands_above(BO)


@pytest.mark.parametrize("version", ["1", "6", "11", "org.example", "²", "1" * 50, None, 12])
def test_before_that_creators_have_what_the_levels_say(version: object) -> None:
    made = create(version, additional_creators=[BO])
    assert creators(made) == {ANA}
    assert power_of(ANA, made, levels(users={CLEO: 100})) == 0
    assert power_of(ANA, made, None) == 100
    assert power_of(BO, made, None) == 0


@pytest.mark.parametrize(
    ("content", "power"),
    [
        ({}, 0),
        ({"users_default": 7}, 7),
        ({"users": {BO: 50}, "users_default": 7}, 50),
        ({"users": {BO: " 50 "}}, 50),
        ({"users": {BO: "fifty"}, "users_default": "9"}, 9),
        ({"users": {BO: True}}, 0),
        ({"users": {BO: 1.5}}, 0),
        ({"users": [BO]}, 0),
        ({"users": {BO: None}, "users_default": None}, 0),
        ({"users": {BO: -5}}, -5),
    ],
)
def test_a_level_is_read_as_far_as_it_makes_sense(content: dict[str, Any], power: int) -> None:
    assert power_of(BO, create("10"), levels(**content)) == power


def test_what_somebody_may_do_is_a_matter_of_the_levels() -> None:
    powers = Powers(
        BO,
        create(),
        levels(
            users={BO: 50},
            kick=60,
            events={"m.reaction": 70, "m.room.pinned_events": 40},
            notifications={"room": 51},
        ),
    )
    assert powers.may("invite")
    assert powers.may("ban")
    assert powers.may("redact")
    assert not powers.may("kick")
    assert powers.may_send("m.room.message")
    assert not powers.may_send("m.reaction")
    assert powers.may_send("m.room.pinned_events", state=True)
    assert powers.may_send("m.room.topic", state=True)
    assert not powers.may_notify_room()


def test_a_room_without_levels_lets_everybody_send_state() -> None:
    powers = Powers(BO, create("9"), None)
    assert powers.may_send("m.room.topic", state=True)
    assert powers.may_send("m.room.message")
    assert not powers.may("ban")
    assert not Powers(BO, create("9"), levels()).may_send("m.room.topic", state=True)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["content", "sender", "users", "events", "room_version", "additional_creators", "users_default", "notifications", "room", BO]
    ), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(junk, junk)
def test_nonsense_gives_some_answer(made: Any, kept: Any) -> None:
    powers = Powers(BO, made, kept)
    assert powers.level == powers.level or powers.level is INFINITE
    for act in ("invite", "kick", "ban", "redact"):
        assert powers.may(act) in {True, False}  # type: ignore[arg-type] # a plain string
    assert powers.may_send("m.x") in {True, False}
    assert powers.may_send("m.x", state=True) in {True, False}
    assert powers.may_notify_room() in {True, False}
    assert powers.stands_above(ANA) in {True, False}
