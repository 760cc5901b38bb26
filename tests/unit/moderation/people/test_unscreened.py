"""A language that is off: moderators know, once a day and with a number; nobody is told off, and danger in English still counts."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from flag_world import DANGER, DESK, MIA, NED, House, circle, ids, only, said, the_one, to, warnings
from hypothesis import given
from hypothesis import strategies as st

from models.effects import Edit, Effect, OpenFlag, Say, SetTimer
from models.ids import EventId
from models.signals import Screened, Signal, TimerFired
from models.verdict import NormHit, Tier, Verdict
from plugin.words import Reader, render

QUIET = Screened(said("guten Abend zusammen"), Verdict(Tier.GREEN, 0.01))
DE = circle(language="de", norms={"spam": "nudge"})


def given_to(house: House, signal: Signal, later: int = 0) -> list[Effect]:
    """As the engine does: whoever hears it gets it; its own timer comes to the one who set it."""
    house.now += timedelta(seconds=later)
    if isinstance(signal, TimerFired):
        return house.give("unscreened", signal, "tuesday")
    return [effect for kind in ("triage", "unscreened") for effect in house.give(kind, signal)]


def test_moderators_are_told_at_the_first_message_that_it_was_not_screened() -> None:
    say = the_one(Say, given_to(House(DE), QUIET))
    assert (say.room, say.mentions, say.everybody) == (DESK, (), False)
    words = render(say.words, Reader()).body
    assert words.startswith("Not screened: a message in this circle's rooms since")
    assert "(de)" in words


def test_more_messages_only_change_the_number_after_a_while() -> None:
    house = House(DE)
    first = the_one(Say, given_to(house, QUIET))
    more = [effect for _ in range(500) for effect in given_to(house, QUIET, later=1)]
    assert [type(effect) for effect in more] == [SetTimer]
    edit = the_one(Edit, given_to(house, TimerFired("count", house.now), later=3600))
    assert edit.about == first.about
    assert "501 messages" in render(edit.words, Reader()).body
    assert given_to(house, TimerFired("count", house.now), later=3600) == []


def test_the_next_day_there_is_a_new_notice_and_the_last_one_is_finished() -> None:
    house = House(DE)
    first = the_one(Say, given_to(house, QUIET))
    given_to(house, QUIET, later=1)
    effects = given_to(house, QUIET, later=86_400)
    assert the_one(Edit, effects).about == first.about
    second = the_one(Say, effects)
    assert second.about != first.about
    assert "a message" in render(second.words, Reader()).body


@given(st.lists(st.integers(0, 40_000), max_size=60))
def test_no_more_than_one_notice_a_day_and_every_message_is_counted(pauses: list[int]) -> None:
    house = House(DE)
    said_at: list[datetime] = []
    for counted, pause in enumerate(pauses, 1):
        said_at += [house.now for effect in given_to(house, QUIET, pause) if isinstance(effect, Say)]
        state = house.states["unscreened", "tuesday"]
        assert state.count <= counted
        assert state.waiting == (state.count > state.told)
    assert all(later - earlier >= timedelta(days=1) for earlier, later in pairwise(said_at))


def test_a_circle_in_a_language_that_is_on_hears_nothing_of_it() -> None:
    house = House()
    assert given_to(house, QUIET) == []
    assert ("unscreened", "tuesday") not in house.states


def test_an_edit_is_not_counted_again_and_private_words_are_not_counted() -> None:
    house = House(DE)
    assert given_to(house, replace(QUIET, message=said("hallo", edit_of=EventId("$first")))) == []
    assert given_to(house, replace(QUIET, message=said("hallo", where="direct"))) == []


def test_danger_that_was_found_all_the_same_is_flagged() -> None:
    effects = given_to(House(DE), Screened(said("I want to die"), DANGER))
    assert the_one(OpenFlag, effects).raised.tier is Tier.CRISIS
    assert "unscreened" in ids(effects)


def test_nobody_is_nudged_for_words_that_the_keeper_does_not_know() -> None:
    touched = replace(QUIET, verdict=replace(QUIET.verdict, norms=(NormHit("spam", 0.99),)))
    assert to(MIA, given_to(House(DE), touched)) == []
    assert to(
        MIA, given_to(House(replace(DE, settings=DE.settings.model_copy(update={"language": "en"}))), touched)
    )


def test_without_a_moderators_room_the_operator_is_warned_once_a_day() -> None:
    house = House(circle(language="de", desk=None))
    effects = [effect for _ in range(5) for effect in given_to(house, QUIET, 60)]
    assert warnings(effects) == ["language-not-screened"]
    assert not only(Edit, given_to(house, TimerFired("count", house.now), 3600))


def test_somebody_who_writes_in_private_is_told_how_to_get_help_but_not_after_a_command() -> None:
    house = House(DE)

    def private(text: str) -> list[Effect]:
        return house.give("help", replace(QUIET, message=said(text, NED, where="direct")))

    assert ids(private("!since 2026-01-01")) == []
    assert ids(private("Portugal")) == []
    assert ids(private("es geht mir nicht gut")) == ["help-unread"]
    assert ids(private("wirklich nicht")) == []
