"""What passes between moderators: swaps, notes for the next, gaps told ahead, one's own load, and a word after a crisis."""

from datetime import UTC, datetime, timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    MIA,
    NOON,
    ROOM,
    House,
    circle,
    command,
    ids,
    only,
    raised,
    tap,
    the_one,
    to,
)
from test_shifts import give

from models.effects import Audit, CancelTimer, Effect, Say, SetTimer, Tell, Whisper
from models.signals import KeeperStarted, MemberJoined, TimerFired
from models.verdict import Tier
from models.words import Items, Moment, People, Quote
from moderation.duty import Own, Stretch, Watch, changed, duties, on_call, watches
from moderation.told import Status

# NOON is a Monday.
EVENING = Stretch(NOON.replace(hour=18), NOON.replace(hour=23))


def with_shifts(**weekly: str) -> House:
    """Ana, Ben and Cleo with a shift each, as named."""
    here = circle()
    for user in (ANA, BEN, CLEO):
        text = weekly.get(user[1:].partition(":")[0])
        here = changed(here, user, Own(weekly=(text,))) if text else here
    return House(here)


def coming(house: House) -> list[Watch]:
    return list(watches(duties(house.circle), house.now, house.now + timedelta(days=14)))


def test_a_swap_is_asked_in_private_and_moves_one_occurrence_when_the_other_says_yes() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    asked = give(house, "swap @ben:two mon")
    assert to(BEN, asked)[0].id == "roster-swap-ask"
    assert [one.user for one in coming(house)] == [ANA, ANA]
    done = give(house, "swap yes", BEN, "direct")
    assert the_one(Say, done).mentions == (ANA,)
    assert the_one(Audit, done).act == "swap-taken"
    assert [(one.user, one.begin) for one in coming(house)] == [
        (BEN, EVENING.begin),
        (ANA, EVENING.begin + timedelta(days=7)),
    ]
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-nothing"]


def test_what_was_taken_can_be_passed_on_and_given_back() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    for line, who in (("ben mon", ANA), ("cleo mon", BEN), ("ana mon", CLEO)):
        give(house, f"swap {line}", who)
        give(house, "swap yes", {"ben": BEN, "cleo": CLEO, "ana": ANA}[line.split()[0]])
    assert [one.user for one in coming(house)] == [ANA, ANA]
    assert len(coming(house)) == len({one.begin for one in coming(house)})


def test_what_was_passed_on_can_be_taken_again_by_somebody_who_had_it_only_once() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    for line, who, to_whom in (("ben mon", ANA, BEN), ("cleo mon", BEN, CLEO), ("ben mon", CLEO, BEN)):
        give(house, f"swap {line}", who)
        give(house, "swap yes", to_whom)
    assert [one.user for one in coming(house)] == [BEN, ANA]


def test_giving_one_of_two_shifts_that_overlap_leaves_the_other() -> None:
    both = Own(weekly=("mon 18:00-20:00", "mon 18:00-23:00"))
    house = House(changed(circle(), ANA, both))
    give(house, "swap ben mon")
    give(house, "swap yes", BEN)
    today = [one for one in coming(house) if one.begin == EVENING.begin]
    assert [(one.user, one.end.hour) for one in today] == [(BEN, 20), (ANA, 23)]


def test_nobody_takes_a_shift_while_they_are_stepped_back() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "stepback", BEN)
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-away"]
    assert [one.user for one in coming(house)] == [ANA, ANA]
    give(house, "back", BEN)
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-done"]


def test_the_shift_of_somebody_who_stepped_back_after_asking_is_taken() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "stepback", ANA)
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-done"]
    assert [one.user for one in coming(house)] == [BEN]


def test_a_yes_answers_the_newest_question_unless_it_names_whose() -> None:
    house = with_shifts(ana="mon 18:00-23:00", cleo="tue 18:00-23:00")
    give(house, "swap ben mon", ANA)
    give(house, "swap ben tue", CLEO)
    assert the_one(Say, give(house, "swap yes", BEN)).mentions == (CLEO,)
    give(house, "swap ben tue", CLEO)
    assert ids(give(house, "swap yes mia", BEN)) == ["roster-swap-nothing"]
    assert the_one(Say, give(house, "swap sí Ana", BEN)).mentions == (ANA,)
    named = with_shifts(ana="mon 18:00-23:00", cleo="tue 18:00-23:00")
    give(named, "swap ben mon", ANA)
    give(named, "swap ben tue", CLEO)
    assert to(ANA, give(named, "swap não ana", BEN))[0].id == "roster-swap-declined"
    assert to(CLEO, give(named, "swap nao", BEN))[0].id == "roster-swap-declined"


def test_a_no_leaves_everything_as_it_is() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    said = give(house, "swap no", BEN, "direct")
    assert to(ANA, said)[0].id == "roster-swap-declined"
    assert [one.user for one in coming(house)] == [ANA, ANA]
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-nothing"]


@pytest.mark.parametrize(
    ("line", "answered"),
    [
        ("", "roster-swap-how"),
        ("ben", "roster-swap-how"),
        ("mon", "roster-swap-how"),
        ("ana mon", "roster-swap-whom"),
        ("mia mon", "roster-swap-whom"),
        ("ben tue", "roster-swap-none"),
    ],
)
def test_a_swap_that_cannot_be_asked_is_answered_kindly(line: str, answered: str) -> None:
    assert ids(give(with_shifts(ana="mon 18:00-23:00"), f"swap {line}".strip())) == [answered]


def test_a_swap_is_not_taken_once_it_began_or_was_given_up() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "shift remove 1")
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-gone"]
    late = with_shifts(ana="mon 18:00-23:00")
    give(late, "swap ben mon")
    late.now = EVENING.begin
    assert ids(give(late, "swap yes", BEN)) == ["roster-swap-nothing"]


def fire(house: House, name: str) -> list[object]:
    return list(house.give("roster", TimerFired(name, house.now), "tuesday"))


def due(effects: list[object], name: str) -> datetime:
    return [one.due for one in effects if isinstance(one, SetTimer) and one.name == name][-1]


def test_a_start_sets_the_next_beginning_or_end_and_the_look_ahead_once() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    effects: list[object] = list(house.give("roster", KeeperStarted()))
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
    effects: list[object] = list(house.give("roster", KeeperStarted()))
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
    effects: list[object] = list(house.give("roster", KeeperStarted()))
    give(house, "stepback")
    for name in ("change", "week"):
        house.now = due(effects, name)
        assert not [one for one in fire(house, name) if isinstance(one, SetTimer)]
    back: list[object] = list(give(house, line))
    assert due(back, "change") == EVENING.begin + timedelta(days=7)
    assert due(back, "week") == datetime(2026, 3, 15, 18, tzinfo=UTC)


def test_without_gaps_or_without_shifts_nothing_is_told() -> None:
    whole = with_shifts(ana="mon-sun 00:00-24:00")
    assert not [one for one in fire(whole, "week") if isinstance(one, Say)]
    assert not [one for one in fire(House(), "week") if isinstance(one, Say)]


def test_stepping_back_gives_back_at_once_what_one_has() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", BEN))
    effects = give(house, "stepback", BEN)
    assert house.state.status is Status.OPEN
    assert house.state.claimer is None
    assert BEN not in house.state.called
    assert [one.kind for one in only(Tell, effects)].count("flag") == 1
    assert give(house, "back", BEN)
    assert not [one for one in only(Tell, give(house, "stepback", BEN)) if one.kind == "flag"]


def test_what_is_with_another_or_waits_for_another_day_is_left_alone() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", BEN))
    give(house, "stepback", ANA)
    assert house.state.claimer == BEN
    house.flag(command("followup 17 3d", BEN))
    give(house, "stepback", BEN)
    assert house.state.status is Status.FOLLOW_UP


def test_everybody_sees_their_own_load_in_private_and_nobody_elses() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    give(house, "shift add mon 18-23", BEN)
    mine = the_one(Whisper, give(house, "load", BEN))
    assert mine.to == BEN
    assert mine.words.args == {"held": 1, "flags": 1, "heavy": 1, "month": 1, "hours": 5}
    other = the_one(Whisper, give(house, "load", CLEO))
    assert (other.to, other.words.args["month"]) == (CLEO, 0)
    house.flag(command("resolve 17", BEN))
    house.now += timedelta(days=8)
    later = the_one(Whisper, give(house, "load", BEN)).words.args
    assert (later["held"], later["flags"], later["month"]) == (0, 0, 1)
    assert give(house, "load", MIA) == []


def test_after_a_crisis_those_who_carried_it_are_asked_how_they_are_a_moment_later() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    closed = house.flag(command("resolve 17", BEN))
    (timer,) = [one for one in only(SetTimer, closed) if one.name == "debrief 17"]
    house.now = timer.due
    (whisper,) = [one for one in fire(house, timer.name) if isinstance(one, Whisper)]
    assert (whisper.to, whisper.words.id, whisper.words.args) == (BEN, "roster-debrief", {})
    assert ROOM not in repr(whisper)
    asked = give(house, "debrief", BEN, "direct")
    assert the_one(Say, asked).mentions == (ANA, CLEO)
    assert MIA not in repr(asked)


def test_somebody_alone_is_not_told_that_others_were_asked() -> None:
    house = House(circle(on_call=(BEN,)))
    asked = give(house, "debrief", BEN, "direct")
    assert [words.id for words in to(BEN, asked)] == ["roster-debrief-alone"]
    assert the_one(Say, asked).mentions == ()


def debriefs(effects: list[Effect]) -> list[Effect]:
    return [
        one for one in effects if isinstance(one, SetTimer | CancelTimer) and one.name.startswith("debrief")
    ]


def test_a_crisis_that_is_opened_again_calls_for_its_debrief_when_it_is_closed_for_good() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    house.flag(command("resolve 17", BEN))
    assert debriefs(house.flag(command("release 17", BEN), later=300)) == [CancelTimer("debrief 17")]
    house.flag(tap("🖐️", CLEO))
    closed = house.flag(command("resolve 17", CLEO), later=300)
    assert debriefs(closed) == [SetTimer("debrief 17", house.now + timedelta(minutes=15))]


def test_a_false_alarm_is_no_crisis_to_those_who_carried_it() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    closed = house.flag(command("false 17", BEN))
    assert not only(SetTimer, debriefs(closed))
    load = the_one(Whisper, give(house, "load", BEN)).words.args
    assert (load["flags"], load["heavy"]) == (1, 0)
    house.flag(command("release 17", BEN))
    assert the_one(Whisper, give(house, "load", BEN)).words.args["heavy"] == 1


@pytest.mark.parametrize("tier", [Tier.RED, Tier.AMBER])
def test_less_than_a_crisis_or_nobody_who_carried_it_calls_for_no_debrief(tier: Tier) -> None:
    house = House()
    house.flag(raised(tier))
    house.flag(tap("🖐️", BEN))
    closed = house.flag(command("resolve 17", BEN))
    assert not [one for one in only(SetTimer, closed) if one.name.startswith("debrief")]


def test_who_is_on_call_after_a_swap_is_who_took_it() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "swap yes", BEN)
    people = duties(house.circle)
    assert on_call(people, EVENING.begin) == (BEN,)
    house.now = EVENING.begin
    words = the_one(Say, give(house, "oncall")).words
    assert words.args["people"] == People((BEN,))


def test_what_was_carried_and_what_was_noted_is_forgotten_in_time() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    house.flag(command("release 17", BEN))
    (timer,) = [one for one in only(SetTimer, house.give("roster", command("shift note see 17"))) if one.name]
    house.now = timer.due
    fire(house, timer.name)
    state = house.states["roster", "tuesday"]
    assert (state.notes, len(state.carried)) == ((), 1)
    house.now = NOON + timedelta(days=28)
    fire(house, "forget 17")
    assert house.states["roster", "tuesday"].carried == ()


def test_what_somebody_has_still_can_be_given_back_however_long_they_have_it() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", BEN))
    house.now += timedelta(days=40)
    fire(house, "forget 17")
    give(house, "stepback", BEN)
    assert house.state.claimer is None
