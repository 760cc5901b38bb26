"""Which acts that take something away are offered, refused, asked of a second moderator, and told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    MIA,
    House,
    circle,
    command,
    ids,
    norm_only,
    only,
    raised,
    tap,
    to,
)
from measure_world import ALL_ACTS, answered, due, flagged, holds, later, press, strict, write

from models.effects import Answer, Audit, Ban, RedactTheirs, Remove, Say, SetPower, Unban, Whisper
from models.signals import TimerFired
from models.verdict import Tier
from models.words import Quote
from moderation.flag.acts import offered
from moderation.flag.card import card

LINES = {
    "redact": "redact 17",
    "mute": "mute 17 2h loud",
    "remove": "remove 17 loud",
    "ban": "ban 17 3d loud",
}


def names(house: House, user: str = ANA) -> set[str]:
    return {act.name for act in offered(house.state, user, house.circle)}  # type: ignore[arg-type]  # a user id


# Who is never acted on


@pytest.mark.parametrize("tier", [Tier.AMBER, Tier.RED, Tier.CRISIS])
@pytest.mark.parametrize("act", ALL_ACTS)
@pytest.mark.parametrize("anyway", ["", "anyway "])
def test_nothing_is_taken_from_somebody_in_need(tier: Tier, act: str, anyway: str) -> None:
    house = House(strict(four_eyes=()))
    house.flag(raised(tier))
    said = write(house, LINES[act].replace("17 ", f"17 {anyway}") if anyway else LINES[act])
    assert holds(said) == []
    assert ids(said) == ["measure-need"]
    assert not set(ALL_ACTS) & names(house)
    assert [one.words.id for one in only(Answer, press(house, act, rest="2h loud", anyway=True))] == [
        "measure-need"
    ]


def test_nothing_is_taken_for_what_nobody_could_judge_or_for_a_call() -> None:
    for matter, words in (
        (raised(Tier.AMBER, by="not-screened", verdict=None), "measure-unjudged"),
        (raised(by="asked", verdict=None, excerpt=""), "measure-need"),
    ):
        house = House(strict())
        house.flag(matter)
        assert ids(write(house, "remove 17 loud")) == [words]
        assert not set(ALL_ACTS) & names(house)


def test_nothing_is_taken_from_the_team() -> None:
    house = House(strict())
    house.flag(replace(norm_only(), subject=CLEO))
    said = write(house, "remove 17 loud")
    assert holds(said) == []
    assert [words.id for words in to(ANA, said)] == ["measure-team"]


def test_another_flag_that_says_somebody_is_in_need_stands_in_the_way_while_it_is_open() -> None:
    house = flagged()
    house.give("flag", replace(raised(Tier.RED), number=18))
    said = write(house, "mute 17 2h loud")
    assert holds(said) == []
    assert ids(said) == ["measure-need"]
    house.give("flag", command("resolve 18"))
    assert len(holds(write(house, "mute 17 2h loud"))) == 1


def test_an_edit_that_shows_need_stands_in_the_way_of_what_waits() -> None:
    house = flagged()
    write(house, "ban 17 loud")
    house.states["flag", "17"] = replace(house.state, matter=raised(Tier.RED))
    said = write(house, "agree 17", BEN)
    assert holds(said) == []
    assert ids(said) == ["measure-need"]


# What is switched on


def test_only_what_is_switched_on_is_offered_and_done() -> None:
    house = flagged(circle())
    assert set(ALL_ACTS) & names(house) == {"redact"}
    assert ids(write(house, "mute 17 2h loud")) == ["measure-off"]
    assert len(holds(write(house, "redact 17"))) == 1
    house = flagged(circle(acts=()))
    assert ids(write(house, "redact 17")) == ["measure-off"]


def test_the_card_names_only_what_is_switched_on_and_nothing_for_somebody_in_need() -> None:
    def named(house: House) -> str:
        return repr(card(house.state, house.circle))

    assert "measure-take-redact" in named(flagged(circle()))
    assert "measure-take-mute" not in named(flagged(circle()))
    assert "measure-take-ban" in named(flagged())
    house = House(strict())
    house.flag(raised(Tier.AMBER))
    assert "measure-take" not in named(house)


def test_a_tap_or_a_command_of_an_unknown_device_takes_nothing() -> None:
    house = flagged(strict(four_eyes=()))
    for line in (*LINES.values(), "lift 17", "agree 17"):
        assert ids(write(house, line, trusted=False)) == ["flag-untrusted"]
    for key in ("🔇", "❌", "🔨"):
        assert house.flag(tap(key)) == []


def test_a_press_on_an_old_page_takes_nothing() -> None:
    house = flagged(strict(four_eyes=()))
    for act in ALL_ACTS:
        said = press(house, act, rest="2h loud", version=house.state.version - 1)
        assert holds(said) == []
        assert [one.words.id for one in only(Answer, said)] == ["flag-moved-on"]


def test_what_somebody_else_has_is_left_to_them() -> None:
    house = flagged(strict(four_eyes=()))
    house.flag(tap("🖐️", BEN))
    assert ids(write(house, "mute 17 loud")) == ["flag-held"]
    assert len(holds(write(house, "mute 17 anyway loud"))) == 1


# How long, and why


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("mute 17 loud", 2 * 3600),
        ("mute 17 30m loud", 1800),
        ("mute 17 90 minutes loud", 5400),
        ("mute 17 7d loud", 7 * 86400),
        ("ban 17 loud", 30 * 86400),
        ("ban 17 52w loud", 364 * 86400),
    ],
)
def test_every_mute_and_ban_has_its_time(line: str, seconds: int) -> None:
    house = flagged(strict(four_eyes=()))
    name = f"{line.split()[0]} {MIA}"
    assert due(write(house, line), name) == house.now + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "line",
    [
        "mute 17", "mute 17 2h", "mute 17 8d loud", "mute 17 0h loud", "mute 17 7 Tage laut", "ban 17", "ban 17 366d loud",
        "remove 17", f"remove 17 {'x' * 301}", f"redact 17 {'x' * 301}",
    ],
)  # fmt: skip
def test_without_a_time_and_a_reason_that_fit_nothing_is_taken(line: str) -> None:
    house = flagged(strict(four_eyes=()))
    said = write(house, line)
    assert holds(said) == []
    assert ids(said) == ["measure-how"]


# What is done, and who hears what


def test_a_message_is_taken_away_once() -> None:
    house = flagged()
    said = write(house, "redact 17 insults")
    (hold,) = holds(said)
    assert isinstance(hold, RedactTheirs)
    assert (hold.room, hold.event) == (house.state.matter.room, house.state.matter.event)
    told = answered(house, said)
    assert [words.id for words in to(MIA, told)] == ["measure-told-redact"]
    assert ids(only(Say, told)) == ["measure-done-redact"]
    assert house.state.last("redacted").who == ANA
    assert "redact" not in names(house)
    assert ids(write(house, "redact 17")) == ["measure-gone"]


def test_the_person_hears_the_reason_as_written_and_never_who_wrote_it() -> None:
    house = flagged()
    told = answered(house, write(house, "mute 17 2h *please* read rule 3"))
    (words,) = to(MIA, told)
    assert words.args["reason"] == Quote("*please* read rule 3")
    assert not any(user in repr(words) for user in (ANA, BEN, CLEO))


def test_what_the_room_can_read_is_neutral() -> None:
    house = flagged(strict(four_eyes=()))
    for line in LINES.values():
        for hold in holds(write(house, line)):
            assert "loud" not in repr(hold)
            assert ANA not in repr(hold)


def test_nothing_is_said_before_the_homeserver_has_done_it() -> None:
    house = flagged(strict(four_eyes=()))
    said = write(house, "remove 17 loud")
    assert isinstance(holds(said)[0], Remove)
    assert only(Whisper, said) == []
    assert only(Say, said) == []
    assert house.state.last("removed") is None
    told = answered(house, said)
    assert [words.id for words in to(MIA, told)] == ["measure-told-remove"]
    assert ids(only(Say, told)) == ["measure-done-remove"]


def test_what_the_homeserver_refuses_is_told_to_moderators_with_what_is_missing_and_not_tried_again() -> None:
    house = flagged(strict(four_eyes=()))
    told = answered(house, write(house, "mute 17 loud"), refused="equal-power")
    assert to(MIA, told) == []
    assert holds(told) == []
    (said,) = only(Say, told)
    assert said.words.id == "measure-not-done"
    assert said.words.args["why"] == "equal-power"
    assert said.mentions == (ANA,)
    assert house.state.held == ()


def test_at_the_desk_whoever_pressed_reads_that_it_is_under_way() -> None:
    house = flagged(strict(four_eyes=()))
    said = press(house, "mute", rest="2h loud")
    assert [one.words.id for one in only(Answer, said)] == ["measure-ordered"]
    answered(house, said)
    assert "lift" in names(house)


# Four eyes


def test_one_moderator_alone_bans_nobody() -> None:
    house = flagged()
    said = write(house, "ban 17 3d insults")
    assert holds(said) == []
    assert ids(said) == ["measure-wanted"]
    assert only(Say, said)[0].mentions == (BEN, CLEO)
    assert ids(write(house, "agree 17", ANA)) == ["measure-same-eyes"]
    assert "agree" not in names(house, ANA)
    assert "agree" in names(house, BEN)
    assert house.heard == [one for one in house.heard if not isinstance(one, Ban)]


def test_a_second_moderator_agrees() -> None:
    house = flagged()
    write(house, "ban 17 3d insults")
    later(house, hours=23)
    said = write(house, "agree 17", BEN)
    assert [type(one) for one in holds(said)] == [Ban]
    told = answered(house, said)
    (words,) = to(MIA, told)
    assert words.id == "measure-told-ban"
    assert house.state.last("banned").who == ANA
    assert house.state.last("agreed").who == BEN
    assert house.state.held[0].until == house.now + timedelta(days=3)
    assert {one.act for one in house.heard if isinstance(one, Audit)} >= {
        "flag-wanted",
        "flag-agreed",
        "flag-banned",
    }
    assert ids(write(house, "agree 17", CLEO)) == ["measure-none-waits"]


def test_what_nobody_agrees_to_within_a_day_lapses_and_is_said() -> None:
    house = flagged()
    at = due(write(house, "ban 17 insults"), "second")
    assert at == house.now + timedelta(days=1)
    later(house, days=1)
    assert ids(write(house, "agree 17", BEN)) == ["measure-none-waits"]
    said = house.flag(TimerFired("second", at))
    assert ids(said) == ["measure-lapsed"]
    assert only(Say, said)[0].mentions == (ANA,)
    assert house.state.pending is None


def test_a_wish_can_be_taken_back_by_whoever_had_it() -> None:
    house = flagged()
    write(house, "ban 17 insults")
    assert ids(write(house, "lift 17", BEN)) == ["measure-nothing"]
    assert ids(write(house, "lift 17", ANA)) == ["measure-withdrawn"]
    assert ids(write(house, "agree 17", BEN)) == ["measure-none-waits"]


def test_the_wish_of_somebody_who_is_no_moderator_any_more_counts_for_nothing() -> None:
    house = flagged()
    write(house, "ban 17 insults")
    house.circle = strict(here=(BEN, CLEO))
    assert ids(write(house, "agree 17", BEN)) == ["measure-none-waits"]


def test_a_second_wish_does_not_replace_the_first() -> None:
    house = flagged()
    write(house, "ban 17 3d insults")
    assert ids(write(house, "ban 17 365d insults", BEN)) == ["measure-waits"]
    assert house.state.pending.by == ANA


def test_a_moderator_alone_hears_what_they_can_do_instead() -> None:
    house = flagged(strict(here=(ANA,)))
    said = write(house, "ban 17 insults")
    assert ids(said) == ["measure-alone"]
    assert house.state.pending is None
    assert [type(one) for one in holds(write(house, "mute 17 insults"))] == [SetPower]


def test_any_act_may_take_four_eyes() -> None:
    house = flagged(strict(four_eyes=ALL_ACTS))
    assert holds(write(house, "redact 17")) == []
    assert [type(one) for one in holds(press(house, "agree", BEN))] == [RedactTheirs]


def test_a_closed_flag_waits_for_nobody() -> None:
    house = flagged()
    at = due(write(house, "ban 17 insults"), "second")
    write(house, "resolve 17")
    assert ids(write(house, "agree 17", BEN)) == ["flag-closed-already"]
    later(house, days=1)
    assert ids(house.flag(TimerFired("second", at))) == []


# Giving back


@pytest.mark.parametrize(("line", "undo"), [("mute 17 loud", SetPower), ("ban 17 loud", Unban)])
def test_what_was_taken_is_given_back_also_when_the_flag_is_closed(line: str, undo: type) -> None:
    house = flagged(strict(four_eyes=()))
    answered(house, write(house, line))
    write(house, "resolve 17")
    assert names(house) >= {"lift"}
    said = write(house, "lift 17", BEN)
    assert [type(one) for one in holds(said)] == [undo]
    told = answered(house, said)
    assert [words.args["how"] for words in to(MIA, told)] == ["early"]
    assert ids(only(Say, told)) == ["measure-lifted"]
    assert house.state.held == ()
    assert house.state.last("lifted").who == BEN
    assert "lift" not in names(house)


def test_there_is_nothing_to_give_back_where_nothing_stands() -> None:
    house = flagged(strict(four_eyes=()))
    assert ids(write(house, "lift 17")) == ["measure-nothing"]
    answered(house, write(house, "remove 17 loud"))
    assert ids(write(house, "lift 17")) == ["measure-nothing"]


def test_moderators_hear_that_somebody_who_is_muted_may_need_a_person() -> None:
    house = flagged()
    answered(house, write(house, "mute 17 2d loud"))
    said = house.give("flag", replace(raised(Tier.CRISIS), number=18))
    (told,) = [one for one in only(Say, said) if one.words.id == "measure-in-need"]
    assert told.room == DESK
    assert told.words.args["other"] == "17"
