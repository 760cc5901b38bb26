"""What comes by itself between moderators: notes for the next, and gaps told ahead."""

from datetime import UTC, datetime, timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    DESK,
    NOON,
    House,
    circle,
    ids,
    only,
)
from roster_world import EVENING, due, fire, give, with_shifts

from models.effects import Say, SetTimer, Whisper
from models.signals import KeeperStarted, MemberJoined
from models.words import Items, Moment, Quote
from moderation.duty import Own, changed


def test_a_start_sets_the_next_beginning_or_end_and_the_look_ahead_once() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    effects = house.give("roster", KeeperStarted())
    assert due(effects, "change") == EVENING.begin
    assert due(effects, "week") == datetime(2026, 3, 8, 18, tzinfo=UTC)
    house.now += timedelta(hours=1)
    assert [one.name for one in only(SetTimer, house.give("roster", KeeperStarted()))] == ["change"]
    assert House().give("roster", KeeperStarted()) == []
    assert House().give("roster", MemberJoined(DESK, "moderators", ANA)) == []


def test_whoever_ends_a_shift_is_asked_for_a_note_and_the_next_is_shown_it() -> None:
    house = with_shifts(ana="mon 18:00-23:00", ben="tue 08:00-12:00")
    house.give("roster", KeeperStarted())
    house.now = EVENING.begin
    assert due(fire(house, "change"), "change") == EVENING.end
    house.now = EVENING.end
    ended = fire(house, "change")
    assert [one.to for one in ended if isinstance(one, Whisper)] == [ANA]
    assert ids(give(house, "shift note mia sleeps now", ANA, "direct")) == ["roster-note-kept"]
    house.now = due(ended, "change")
    (note,) = [one for one in fire(house, "change") if isinstance(one, Whisper)]
    assert (note.to, note.words.args["note"]) == (BEN, Quote("mia sleeps now"))
    assert note.good_for == 2 * 86400
    house.now += timedelta(hours=4)
    assert [one.words.id for one in fire(house, "change") if isinstance(one, Whisper)] == ["roster-note-ask"]


def test_a_note_for_those_who_are_there_comes_at_once_and_never_back_to_its_author() -> None:
    house = with_shifts(ana="mon 10:00-13:00", ben="mon 11:00-14:00")
    said = give(house, "shift note look at 17")
    assert [one.to for one in only(Whisper, said)] == [BEN]
    alone = with_shifts(ana="mon 10:00-13:00")
    give(alone, "shift note look at 17")
    alone.now += timedelta(minutes=1)
    assert not [one for one in fire(alone, "change") if isinstance(one, Whisper)]
    assert ids(give(alone, "shift note")) == ["roster-note-what"]


def test_an_old_note_is_forgotten_and_a_long_ended_shift_is_not_asked_about() -> None:
    house = with_shifts(ana="mon 10:00-13:00", ben="fri 10:00-12:00")
    house.give("roster", KeeperStarted())
    give(house, "shift note look at 17")
    house.now = NOON + timedelta(days=3)
    assert not [one for one in fire(house, "change") if isinstance(one, Whisper)]
    assert house.states["roster", "tuesday"].notes == ()


def test_a_person_with_two_shifts_in_a_row_is_asked_after_the_second() -> None:
    house = House(changed(circle(), ANA, Own(weekly=("mon 10:00-14:00", "mon 14:00-16:00"))))
    house.give("roster", KeeperStarted())
    house.now = NOON.replace(hour=14)
    assert not [one for one in fire(house, "change") if isinstance(one, Whisper)]
    house.now = NOON.replace(hour=16)
    assert len([one for one in fire(house, "change") if isinstance(one, Whisper)]) == 1


def test_gaps_are_told_once_a_week_before_they_happen() -> None:
    house = with_shifts(ana="mon-sun 00:00-20:00")
    effects = house.give("roster", KeeperStarted())
    house.now = due(effects, "week")
    told = fire(house, "week")
    (say,) = [one for one in told if isinstance(one, Say)]
    assert (say.room, say.words.id) == (DESK, "roster-gaps")
    rows = say.words.args["items"]
    assert isinstance(rows, Items)
    assert rows.entries[0].args["from"] == Moment(datetime(2026, 3, 8, 20, tzinfo=UTC), "both")
    assert len(rows.entries) == 7
    assert due(told, "week") == datetime(2026, 3, 15, 18, tzinfo=UTC)
    assert not only(Say, house.give("roster", KeeperStarted()))


@pytest.mark.parametrize("line", ["back", "oncall on"])
def test_when_the_only_one_with_shifts_comes_back_all_comes_by_itself_again(line: str) -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    effects = house.give("roster", KeeperStarted())
    give(house, "stepback")
    for name in ("change", "week"):
        house.now = due(effects, name)
        assert not [one for one in fire(house, name) if isinstance(one, SetTimer)]
    back = give(house, line)
    assert due(back, "change") == EVENING.begin + timedelta(days=7)
    assert due(back, "week") == datetime(2026, 3, 15, 18, tzinfo=UTC)


def test_without_gaps_or_without_shifts_nothing_is_told() -> None:
    whole = with_shifts(ana="mon-sun 00:00-24:00")
    assert not [one for one in fire(whole, "week") if isinstance(one, Say)]
    assert not [one for one in fire(House(), "week") if isinstance(one, Say)]
