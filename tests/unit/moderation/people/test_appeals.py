"""Appeals: whoever something was taken from is heard by somebody who had no part in it, once, and always gets an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from flag_world import (
    ANA,
    BEN,
    CLEO,
    MIA,
    NOON,
    House,
    circle,
    command,
    ids,
    norm_only,
    only,
    the_one,
    to,
    warnings,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from models.effects import Audit, Ban, Edit, RedactTheirs, Say, SetPower, SetTimer
from models.ids import UserId
from models.signals import About, DeskPressed, Done, TimerFired
from moderation.flag import AGGREGATE
from moderation.flag.acts import offered
from moderation.flag.appealed import WITHIN
from plugin.words import Reader, render

ACTS = ("redact", "mute", "remove", "ban")
KEY = f"tuesday {MIA}"


def house(**changes: Any) -> House:
    return House(circle(acts=ACTS, **changes))


def does(here: House, effects: list[Any]) -> list[Any]:
    """The homeserver does all that was ordered."""
    orders = [one for one in effects if isinstance(one, SetPower | Ban | RedactTheirs)]
    return [
        told
        for order in orders
        for told in here.give("measure", Done(order.about, order.room), order.about.key)
    ]


def muted(here: House, by: UserId = ANA) -> House:
    """Flag 17 about Mia, for which she is muted."""
    here.flag(norm_only())
    does(here, here.flag(command("mute 17 2h shouting", by)))
    return here


def banned(here: House, by: UserId = ANA, second: UserId = BEN) -> House:
    here.flag(norm_only())
    here.flag(command("ban 17 30d selling things", by))
    does(here, here.flag(command("agree 17", second)))
    return here


def appeals(here: House, words: str = "I was quoting a song") -> list[Any]:
    return here.give("appeal", command(f"appeal {words}", MIA, "direct"))


def english(words: Any) -> str:
    return render(words, Reader(names={MIA: "Mia", ANA: "Ana", BEN: "Ben"})).body


def card(effects: list[Any]) -> str:
    return english(
        [one.words for one in effects if isinstance(one, Say | Edit) and one.words.id == "flag-card"][-1]
    )


def test_an_appeal_reaches_those_who_had_no_part_in_it() -> None:
    here = muted(house())
    effects = appeals(here)
    notice = next(one for one in only(Say, effects) if one.words.id == "appeal-filed-told")
    assert set(notice.mentions) == {BEN, CLEO}
    shown = card(effects)
    assert "I was quoting a song" in shown
    assert "shouting" in shown
    assert [one.id for one in to(MIA, effects)] == ["appeal-filed"]


def test_whoever_took_it_does_not_decide() -> None:
    here = muted(house())
    appeals(here)
    assert ids(here.flag(command("overturn 17 sorry", ANA))) == ["appeal-own"]
    assert here.state.appeal is not None
    assert "overturn" not in {one.name for one in offered(here.state, ANA, here.circle)}
    assert "overturn" in {one.name for one in offered(here.state, BEN, here.circle)}


def test_whoever_agreed_decides_only_when_nobody_else_is_left() -> None:
    here = banned(house())
    assert not warnings(appeals(here))
    assert ids(here.flag(command("uphold 17 it stays", BEN))) == ["appeal-own"]
    here = banned(house(here=(ANA, BEN)))
    assert warnings(appeals(here)) == ["appeal-needs-others"]
    assert "appeal-decided" in ids(here.flag(command("uphold 17 it stays", BEN)))


def test_when_nobody_may_decide_everybody_hears_so_honestly() -> None:
    here = muted(house(here=(ANA,)))
    effects = appeals(here)
    assert "appeal-nobody-told" in ids(effects)
    assert warnings(effects) == ["appeal-needs-others"]
    assert to(MIA, effects)[-1].args["ready"] == "no"


def test_overturned_it_is_given_back_and_said_in_the_words_that_were_written() -> None:
    here = muted(house())
    appeals(here)
    effects = here.flag(command("overturn 17 you are right, it was a song", BEN))
    assert the_one(SetPower, effects).level is None
    told = to(MIA, effects)[-1]
    assert "you are right, it was a song" in english(told)
    assert "Ben" not in english(told)
    assert only(Audit, effects)[-1].who == BEN
    assert [one.id for one in to(MIA, does(here, effects))] == ["measure-over-mute"]
    assert not here.state.held


def test_upheld_it_stays_and_is_answered_kindly() -> None:
    here = muted(house())
    appeals(here)
    effects = here.flag(command("uphold 17 two hours of calm help all of us", CLEO))
    assert not only(SetPower, effects)
    assert "two hours of calm" in english(to(MIA, effects)[-1])
    assert [one.id for one in to(MIA, appeals(here))] == ["appeal-once"]


def test_what_cannot_be_given_back_is_said_honestly() -> None:
    here = house()
    here.flag(norm_only())
    does(here, here.flag(command("redact 17", ANA)))
    appeals(here)
    effects = here.flag(command("overturn 17 it was fine", BEN))
    assert to(MIA, effects)[-1].args["back"] == "message"


def test_one_appeal_at_a_time_and_it_can_be_taken_back() -> None:
    here = muted(house())
    appeals(here)
    assert [one.id for one in to(MIA, appeals(here))] == ["appeal-waits"]
    effects = appeals(here, "take back")
    assert "appeal-withdrawn-told" in ids(effects)
    assert here.state.appeal is None
    assert to(MIA, appeals(here))[-1].id == "appeal-filed"


def test_only_ones_own_device_takes_it_back_or_decides() -> None:
    here = muted(house())
    appeals(here)
    untrusted = replace(command("appeal take back", MIA, "direct"), trusted=False)
    assert ids(here.give("appeal", untrusted)) == ["flag-untrusted"]
    assert ids(here.flag(command("overturn 17 yes", BEN, trusted=False))) == ["flag-untrusted"]
    assert here.state.appeal is not None


def test_a_decision_takes_words_and_an_appeal_too() -> None:
    here = muted(house())
    assert [one.id for one in to(MIA, here.give("appeal", command("appeal", MIA, "direct")))] == [
        "appeal-how"
    ]
    assert [one.id for one in to(MIA, appeals(here, "long " * 400))] == ["appeal-how"]
    appeals(here)
    assert ids(here.flag(command("overturn 17", BEN))) == ["appeal-decide-how"]
    assert ids(here.flag(command("overturn 17 " + "word " * 200, BEN))) == ["appeal-decide-how"]


def test_without_anything_taken_there_is_nothing_to_appeal() -> None:
    here = house()
    assert [one.id for one in to(MIA, appeals(here))] == ["appeal-nothing"]
    here.flag(norm_only())
    assert ids(here.flag(command("uphold 17 stays", BEN))) == ["appeal-none"]


def test_the_whole_team_is_reminded_after_two_days_and_again() -> None:
    here = muted(house())
    appeals(here)
    for days in (2, 4):
        due = here.now + WITHIN
        assert not only(Say, here.give("flag", TimerFired("appeal", due), "17"))
        here.now = due
        effects = here.give("flag", TimerFired("appeal", due), "17")
        reminder = the_one(Say, effects)
        assert (reminder.words.id, set(reminder.mentions)) == ("appeal-due", {ANA, BEN, CLEO})
        assert the_one(SetTimer, effects).due == NOON + timedelta(days=days) + WITHIN


def test_what_is_given_back_early_ends_the_appeal() -> None:
    here = muted(house())
    appeals(here)
    does(here, here.flag(command("lift 17", ANA)))
    assert here.state.appeal is None
    assert [one.id for one in to(MIA, appeals(here))] == ["appeal-once"]


def test_what_ends_by_itself_is_still_looked_at() -> None:
    here = muted(house())
    appeals(here)
    here.now += timedelta(hours=2)
    does(here, here.give("measure", TimerFired(f"mute {MIA}", here.now), KEY))
    assert here.state.appeal is not None
    effects = here.flag(command("overturn 17 it was a song", BEN))
    assert not only(SetPower, effects)
    assert to(MIA, effects)[-1].args["back"] == "over"


def test_a_flag_with_an_appeal_is_not_forgotten() -> None:
    here = muted(house())
    appeals(here)
    here.flag(command("resolve 17"))
    here.now += timedelta(hours=2)
    does(here, here.give("measure", TimerFired(f"mute {MIA}", here.now), KEY))
    assert not AGGREGATE.settled(here.state)
    here.flag(command("uphold 17 it stays", BEN))
    assert AGGREGATE.settled(here.state)


def test_on_the_desk_an_old_page_decides_nothing() -> None:
    here = muted(house())
    appeals(here)
    press = DeskPressed(BEN, About("flag", "17", "card"), "overturn", here.state.version - 1, "a song")
    here.flag(press)
    assert here.state.appeal is not None
    here.flag(replace(press, version=here.state.version))
    assert here.state.appeal is None


def test_what_was_taken_is_forgotten_in_time() -> None:
    here = muted(house())
    due = next(one.due for one in here.heard if isinstance(one, SetTimer) and one.name == "forget")
    here.now = due
    here.give("appeal", TimerFired("forget", due), KEY)
    assert here.states["appeal", KEY] is None


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from([ANA, BEN, CLEO, MIA]), st.sampled_from(["uphold", "overturn"])), max_size=6
    )
)
def test_nobody_who_had_a_part_in_it_ever_decides_while_others_are_there(
    presses: list[tuple[UserId, str]],
) -> None:
    here = banned(house())
    appeals(here)
    for who, act in presses:
        here.flag(command(f"{act} 17 words", who))
    decided = [row for row in here.state.history if row.act in ("upheld", "overturned")]
    assert {row.who for row in decided} <= {CLEO}
    assert len(decided) == (1 if any(who == CLEO for who, _ in presses) else 0)
    assert (here.state.appeal is None) == bool(decided)
