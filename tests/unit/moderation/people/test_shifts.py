"""Shifts by command, who is called first because of them, and what is told of gaps."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from flag_world import ANA, BEN, CLEO, DESK, House, circle, ids, only, raised, the_one, to
from roster_world import give, shifts

from models.circle import Circle, Moderator
from models.config import ModeratorSettings, RosterSettings
from models.effects import Audit, Remember, Say
from models.verdict import Tier
from models.words import Items, Moment, People, Words
from moderation.duty import Own, changed, own


def test_a_shift_is_added_kept_for_its_person_and_audited() -> None:
    house = House()
    effects = give(house, "shift add Mon 18-23")
    assert shifts(house) == [(ANA, ("mon 18:00-23:00",))]
    assert the_one(Remember, effects).user == ANA
    assert the_one(Audit, effects) == Audit("shift-added", ANA, "mon 18:00-23:00")
    assert the_one(Say, effects).words.args["hours"] == 5


def test_what_is_chosen_by_command_wins_over_the_file_and_giving_up_all_of_it_too() -> None:
    house = House(circle(roster=RosterSettings()))
    entries = tuple(ModeratorSettings(user=user, shifts=("tue 10:00-12:00",)) for user in (ANA, BEN, CLEO))
    settings = house.circle.settings.model_copy(update={"moderators": entries})
    house.circle = replace(house.circle, settings=settings)
    listed = the_one(Say, give(house, "shift list")).words.args["rows"]
    assert isinstance(listed, Items)
    assert len(listed.entries) == 3
    give(house, "shift add mon 18-23", BEN)
    assert dict(shifts(house))[BEN] == ("tue 10:00-12:00", "mon 18:00-23:00")
    give(house, "shift remove 1")
    assert [user for user, _ in shifts(house)] == [BEN, CLEO]


def test_nobody_takes_a_shift_from_another() -> None:
    house = House()
    give(house, "shift add mon 18-23", BEN)
    assert ids(give(house, "shift remove 1", ANA)) == ["roster-shift-not-yours"]
    assert shifts(house) == [(BEN, ("mon 18:00-23:00",))]
    assert ids(give(house, "shift remove 1", BEN)) == ["roster-shift-removed"]
    assert shifts(house) == []


@pytest.mark.parametrize(
    ("line", "where", "answered"),
    [
        ("shift", "direct", "roster-shifts-none"),
        ("shift add", "moderators", "roster-shift-how"),
        ("shift add someday", "moderators", "roster-shift-how"),
        ("shift dance", "moderators", "roster-shift-how"),
        ("shift add mon 18-23", "direct", "roster-shift-room"),
        ("shift remove", "moderators", "roster-shift-which"),
        ("shift remove 0", "moderators", "roster-shift-which"),
        ("shift remove ²", "moderators", "roster-shift-which"),
        ("shift remove 99999999", "moderators", "roster-shift-which"),
    ],
)
def test_what_cannot_be_read_is_answered_kindly(line: str, where: str, answered: str) -> None:
    effects = give(House(), line, where=where)
    assert ids(effects) == [answered]
    assert not only(Remember, effects)


def test_plenty_is_remarked_on_and_never_refused() -> None:
    house = House(circle(roster=RosterSettings(most_hours=6)))
    assert the_one(Say, give(house, "shift add mon 18-23")).words.args["share"] == "fair"
    assert the_one(Say, give(house, "shift add tue 18-23")).words.args["share"] == "plenty"
    assert len(shifts(house)[0][1]) == 2
    assert ids(give(house, "shift add tue 18-23")) == ["roster-shift-there"]


def test_a_persons_shifts_do_not_grow_without_end() -> None:
    house = House()
    for hour in range(30):
        said = give(house, f"shift add {'mon' if hour < 15 else 'tue'} {hour % 15}:00-{hour % 15 + 1}:00")
    assert len(shifts(house)[0][1]) == 20
    assert the_one(Say, said).words == Words("roster-shift-full", {"most": 20})
    assert ids(give(house, "shift add mon 0-1")) == ["roster-shift-there"]


MONDAY = datetime(2026, 3, 2, 19, tzinfo=UTC)


def with_shift(*on: str, **more: object) -> Circle:
    """Ana, Ben and Cleo may be called, and these have a shift now."""
    whole = circle(**more)  # type: ignore[arg-type]  # settings
    people = tuple(Moderator(one, True, on_shift=one in on) for one in (ANA, BEN, CLEO))
    return replace(whole, moderators=people)


@pytest.mark.parametrize("tier", [Tier.RED, Tier.AMBER])
def test_who_has_a_shift_is_called_first_and_the_order_of_the_roster_comes_after(tier: Tier) -> None:
    house = House(with_shift(CLEO))
    assert the_one(Say, house.flag(raised(tier))).mentions == (CLEO,)
    seconds = 1800 if tier is Tier.RED else 43200
    assert the_one(Say, house.tick(seconds)).mentions == (ANA,)
    assert set(the_one(Say, house.tick(seconds)).mentions) == {ANA, BEN, CLEO}


def test_a_crisis_calls_the_whole_shift_at_once_then_one_more_then_everybody() -> None:
    house = House(with_shift(BEN, CLEO))
    assert the_one(Say, house.flag(raised())).mentions == (BEN, CLEO)
    assert the_one(Say, house.tick(300)).mentions == (ANA,)
    assert set(only(Say, house.tick(300))[0].mentions) == {ANA, BEN, CLEO}


def test_without_any_shift_all_who_are_on_call_are_called_at_once_as_ever() -> None:
    assert the_one(Say, House(with_shift()).flag(raised())).mentions == (ANA, BEN, CLEO)


def test_oncall_tells_who_has_a_shift_until_when_and_who_comes_next() -> None:
    house = House(changed(circle(), ANA, Own(weekly=("mon 18:00-23:00",))))
    house.circle = changed(house.circle, BEN, Own(weekly=("tue 08:00-09:00",)))
    house.now = MONDAY
    words = the_one(Say, give(house, "oncall")).words
    assert (words.id, words.args["covered"]) == ("roster-now", "until")
    assert (words.args["people"], words.args["until"]) == (
        People((ANA,)),
        Moment(MONDAY.replace(hour=23), "both"),
    )
    assert words.args["from"] == Moment(datetime(2026, 3, 3, 8, tzinfo=UTC), "both")
    house.now = MONDAY + timedelta(hours=6)
    words = the_one(Say, give(house, "oncall")).words
    assert (words.args["covered"], words.args["people"]) == ("no", People((ANA, BEN, CLEO)))
    assert to(ANA, give(house, "oncall", where="direct"))[0].id == "roster-now"


def test_oncall_names_no_end_that_is_not_everybodys() -> None:
    house = House(changed(circle(), ANA, Own(weekly=("mon 18:00-20:00", "mon 19:00-23:00"))))
    house.circle = changed(house.circle, BEN, Own(weekly=("mon 18:00-23:00",)))
    house.now = MONDAY
    assert the_one(Say, give(house, "oncall")).words.args["until"] == Moment(MONDAY.replace(hour=23), "both")
    house.circle = changed(house.circle, CLEO, Own(weekly=("mon 18:00-22:00",)))
    args = the_one(Say, give(house, "oncall")).words.args
    assert (args["covered"], args["people"]) == ("yes", People((ANA, BEN, CLEO)))
    assert "until" not in args


def test_the_week_shows_shifts_and_gaps() -> None:
    house = House(changed(circle(), ANA, Own(weekly=("mon-sun 00:00-12:00",))))
    assert ids(give(House(), "oncall week")) == ["roster-shifts-none"]
    words = the_one(Say, give(house, "oncall week")).words
    shown, missing = words.args["rows"], words.args["items"]
    assert isinstance(shown, Items)
    assert isinstance(missing, Items)
    assert (len(shown.entries), len(missing.entries)) == (7, 7)
    house.circle = changed(house.circle, BEN, Own(weekly=("mon-sun 12:00-24:00",)))
    assert ids(give(house, "oncall week")) == ["roster-week-whole"]


def test_own_choices_of_one_person_are_nobody_elses() -> None:
    house = House()
    give(house, "shift add mon 18-23", CLEO)
    assert own(house.circle.people[CLEO], "tuesday").weekly == ("mon 18:00-23:00",)
    assert ANA not in house.circle.people
    assert the_one(Say, give(house, "shift list")).room == DESK
