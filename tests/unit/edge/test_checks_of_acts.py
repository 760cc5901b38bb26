"""What `check` says of the power that acts which take something away need."""

from typing import Any

import pytest
from checks_of_tests import ANA, BO, CIRCLE, EVE, KEEPER, config

from models.config import CircleSettings
from models.ids import UserId
from plugin.checks.acts import acts_findings, needed
from plugin.checks.settings import settings_findings
from plugin.matrix.power import Powers

LEVELS: dict[str, Any] = {"events": {"m.room.power_levels": 100}, "users": {}}


def powers(level: int, *, version: str = "12", **more: Any) -> Powers:
    create = {"sender": EVE, "content": {"room_version": version}}
    content = {**LEVELS, **more, "users": {KEEPER: level, **more.get("users", {})}}
    return Powers(UserId(KEEPER), create, {"content": content})


def circle(*acts: str) -> CircleSettings:
    return CircleSettings.model_validate({**CIRCLE, "acts": acts})


def test_a_circle_without_acts_needs_no_power() -> None:
    assert list(acts_findings("!r", circle(), powers(0), ())) == []


@pytest.mark.parametrize(("act", "level"), [("redact", 50), ("remove", 50), ("ban", 50), ("mute", 100)])
def test_each_act_needs_its_own_power(act: Any, level: int) -> None:
    assert needed(act, powers(0)) == level
    (short,) = acts_findings("!r", circle(act), powers(level - 1), ())
    assert (short.level, f"power {level}" in short.remedy) == ("advice", True)
    (enough,) = acts_findings("!r", circle(act), powers(level), ())
    assert enough.level == "fine"
    assert f"least power {level}" in enough.what


def test_only_what_is_switched_on_is_asked_for() -> None:
    found = list(acts_findings("!r", circle("redact", "mute"), powers(50), ()))
    assert [one.level for one in found] == ["advice", "fine"]
    assert "mute" in found[0].what


def test_a_room_that_lets_power_levels_be_set_lower_needs_less() -> None:
    assert needed("mute", powers(0, events={"m.room.power_levels": 60})) == 60
    assert needed("redact", powers(0, events={"m.room.redaction": 75})) == 75


def test_whoever_stands_too_high_is_named_but_not_the_team() -> None:
    found = acts_findings(
        "!r",
        circle("ban"),
        powers(50, users={BO: 50, ANA: 100}),
        (UserId(EVE), UserId(ANA), UserId("@zoe:x")),
    )
    said = [one.what for one in found if "cannot" in one.what]
    assert len(said) == 1
    assert "made the room" in said[0]
    found = acts_findings("!r", circle("ban"), powers(50, users={"@zoe:x": 50}), (UserId("@zoe:x"),))
    assert "as much power" in [one.what for one in found][-1]


def test_what_takes_two_needs_two() -> None:
    made = config(circle={"acts": ["ban"], "moderators": [{"user": ANA}]})
    assert any("takes two moderators" in one.what for one in settings_findings(made, ()))
    assert not any("takes two" in one.what for one in settings_findings(config(circle={"acts": ["ban"]}), ()))
