"""What `check` says of the rooms, whatever a homeserver shows of them."""

from typing import Any

import pytest
from checks_of_tests import ANA, BO, EVE, KEEPER, about, config, levels
from hypothesis import given
from hypothesis import strategies as st

from models.config import CircleSettings
from models.ids import UserId
from plugin.checks.finding import Finding
from plugin.checks.look import views
from plugin.checks.rooms import View, circle_findings


def event(kind: str, content: dict[str, Any], key: str = "", sender: str = ANA) -> dict[str, Any]:
    return {"type": kind, "state_key": key, "sender": sender, "content": content}


ROOM = [
    event("m.room.create", {"room_version": "12"}),
    event("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}),
    event("m.room.power_levels", {"users": {KEEPER: 50}}),
    event("m.room.join_rules", {"join_rule": "invite"}),
    event("m.room.history_visibility", {"history_visibility": "shared"}),
    *(event("m.room.member", {"membership": "join"}, user) for user in (KEEPER, ANA, BO)),
]
IDS = {"#room:one.example": "!room", "#desk:one.example": "!desk"}


def seen(
    room: list[dict[str, Any]] | None = None, desk: list[dict[str, Any]] | None = None, **more: Any
) -> dict[str, View]:
    """The rooms with these events on top of the good ones."""
    joined = {
        "!room": {"state": {"events": ROOM}, "timeline": {"events": room or []}},
        "!desk": {"state": {"events": ROOM}, "timeline": {"events": desk or []}},
    }
    return views(IDS, {"rooms": {"join": joined, **more}})


def told(made: dict[str, View], **more: Any) -> tuple[Finding, ...]:
    fit = config(**more)
    return circle_findings(fit.circles[0], fit, made)


def test_good_rooms_are_fine() -> None:
    findings = told(seen())
    assert levels(findings) == {"fine"}
    assert "power 50; it may take back messages, remove people, ban, notify everybody" in findings[0].what


@pytest.mark.parametrize(
    ("made", "level", "words"),
    [
        (views({**IDS, "#room:one.example": ""}, {}), "problem", "#room:one.example: there is no such room"),
        (views(IDS, {}), "problem", "#desk:one.example: the keeper is not in this room"),
        (views(IDS, {"rooms": {"invite": {"!room": {}}}}), "advice", "#room:one.example: the keeper is invited"),
        (seen(room=[event("m.room.encryption", {})]), "advice", "the room is not encrypted"),
        (seen(room=[event("m.room.history_visibility", {"history_visibility": "world_readable"})]), "problem", "anybody may read"),
        (seen(room=[event("m.room.power_levels", {"events_default": 10})]), "problem", "the keeper may not write here"),
        (seen(room=[event("m.room.power_levels", {"events": {"m.reaction": 10}})]), "advice", "the keeper may not react"),
        (seen(room=[event("m.room.power_levels", {"users": {KEEPER: 20}})]), "advice", "the keeper may not pin"),
        (seen(room=[event("m.room.create", {"room_version": "12"}, sender=KEEPER)]), "advice", "that power can never be taken back"),
        (seen(desk=[event("m.room.encryption", {})]), "problem", "cards hold a link and no words"),
        (seen(desk=[event("m.room.join_rules", {"join_rule": "public"})]), "problem", "anybody may join the moderators' room"),
        (seen(desk=[event("m.room.member", {"membership": "invite"}, EVE)]), "problem", "@eve:three.example is of a homeserver"),
        (seen(desk=[event("m.room.member", {"membership": "join"}, "@x:one.example")]), "problem", "@x:one.example reads along"),
        (seen(desk=[event("m.room.member", {"membership": "leave"}, BO)]), "advice", "@bo:two.example is on the roster and not in"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_room_is_told(made: dict[str, View], level: str, words: str) -> None:
    found = about(told(made), words)
    assert found.level == level
    assert found.remedy


def test_an_empty_desk_is_told() -> None:
    gone = [event("m.room.member", {"membership": "leave"}, user) for user in (ANA, BO)]
    assert about(told(seen(desk=gone)), "no moderator is in the room").level == "problem"


def test_the_engine_and_the_check_agree_on_who_may_be_in_the_moderators_room() -> None:
    stranger = seen(desk=[event("m.room.member", {"membership": "join"}, EVE)])
    assert about(told(stranger), "is of a homeserver that is not allowed").level == "problem"
    trusted = told(stranger, invites={"servers": ["two.example"], "people": [EVE]})
    assert not [one for one in trusted if "is of a homeserver that is not allowed" in one.what]


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "rooms",
                    "join",
                    "invite",
                    "!room",
                    "!desk",
                    "state",
                    "timeline",
                    "events",
                    "type",
                    "state_key",
                    "sender",
                    "content",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)
strange_event = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["m.room.create", "m.room.member", "m.room.power_levels", "m.room.encryption"]
        )
        | junk,
        "state_key": st.sampled_from(["", KEEPER, ANA, "nobody", "\ud800"]) | junk,
        "content": junk,
        "sender": junk,
    }
)


@given(junk, st.lists(strange_event | junk, max_size=5))
def test_whatever_a_homeserver_says_there_is_an_answer(answer: Any, events: list[Any]) -> None:
    fit = config()
    circle: CircleSettings = fit.circles[0]
    for said_so in (
        answer if isinstance(answer, dict) else {},
        {
            "rooms": {
                "join": {"!room": {"state": {"events": events}}, "!desk": {"timeline": {"events": events}}}
            }
        },
    ):
        for finding in circle_findings(circle, fit, views(IDS, said_so)):
            assert finding.what
            assert finding.level == "fine" or finding.remedy


def test_members_are_those_who_are_in() -> None:
    view = seen()["#room:one.example"]
    assert view.members("join") == (UserId(ANA), UserId(BO), UserId(KEEPER))
    assert view.members("ban") == ()
