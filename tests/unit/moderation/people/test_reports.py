"""Reports: to people they go, of whoever made them nothing is said, and nothing alarming is ever held back."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    DIRECT,
    KEEPER,
    MIA,
    NED,
    ROOM,
    House,
    circle,
    command,
    ids,
    only,
    raised,
    said,
    the_one,
    to,
)
from hypothesis import given
from hypothesis import strategies as st

from models.effects import Edit, LookUp, OpenFlag, RedactTheirs, Say, SetTimer, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import About, Found, NotScreened, Reported, Screened, SendFailed, TimerFired
from models.verdict import Tier, Verdict
from moderation.flag.acts import offered
from moderation.pointing import pointed
from moderation.reports_kept import MOST
from plugin.words import Reader, render

BAD = EventId("$bad")
LINK = "https://matrix.to/#/!room:one/$bad?via=one"
CALM = Verdict(Tier.GREEN, 0.1)


def writes(
    house: House, text: str, sender: UserId = NED, verdict: Verdict = CALM, **changes: Any
) -> list[Any]:
    """Somebody writes `!report ...` in private, and it is screened, as the engine does it."""
    given_ = replace(command(f"report {text}", sender, "direct"), **changes)
    effects = house.give("report", given_)
    message = said(f"!report {text}", sender, where="direct", event=given_.event)
    return effects + house.give("report", Screened(message, verdict))


def is_found(
    house: House, effects: list[Any], text: str = "you are all liars", sender: UserId = MIA, **more: Any
) -> list[Any]:
    """The message that was to be looked up is."""
    look = the_one(LookUp, effects)
    return house.give(
        "report", Found(look.about, look.room, look.event, sender, text, **more), look.about.key
    )


def english(words: Any) -> str:
    return render(words, Reader(names={NED: "Ned", MIA: "Mia"})).body


def card(house: House, effects: list[Any]) -> str:
    """The newest card as moderators read it."""
    return english(
        [one.words for one in effects if isinstance(one, Say | Edit) and one.words.id == "flag-card"][-1]
    )


def test_a_link_becomes_a_flag_about_its_author_with_what_was_said_and_without_who_said_it() -> None:
    house = House()
    looked = writes(house, f"{LINK} he calls everybody a liar")
    assert the_one(LookUp, looked).reader == NED
    effects = is_found(house, looked)
    opened = the_one(OpenFlag, effects).raised
    assert (opened.subject, opened.room, opened.event, opened.tier, opened.by) == (
        MIA,
        ROOM,
        BAD,
        Tier.AMBER,
        "report",
    )
    shown = card(house, effects)
    assert "you are all liars" in shown
    assert "he calls everybody a liar" in shown
    assert "Mia" in shown
    assert "Ned" not in shown
    assert "ned" not in shown
    assert ids([one for one in effects if isinstance(one, Whisper)]) == ["report-taken"]
    assert NED not in repr(house.state)
    assert not to(MIA, effects)


def test_the_reported_person_hears_nothing_also_when_somebody_takes_it() -> None:
    house = House()
    is_found(house, writes(house, LINK))
    assert not to(MIA, house.flag(command("claim 17")))
    assert not to(MIA, house.flag(command("resolve 17")))


def test_words_alone_reach_people_too() -> None:
    house = House()
    effects = writes(house, "somebody keeps writing to me at night")
    opened = the_one(OpenFlag, effects).raised
    assert (opened.subject, opened.where) == (KEEPER, "direct")
    shown = card(house, effects)
    assert "somebody keeps writing to me at night" in shown
    assert "names nobody" in shown
    assert ids(house.flag(command("mute 17 2h because"))) == ["report-nobody-known"]
    assert not {one.name for one in offered(house.state, ANA, house.circle)} & {"mute", "write", "redact"}


def test_a_person_can_be_named() -> None:
    house = House()
    effects = writes(house, "@mia:one asks everybody for money")
    assert the_one(OpenFlag, effects).raised.subject == MIA
    house = House()
    effects = writes(house, "she asks everybody for money", mentions=frozenset({MIA}))
    assert the_one(OpenFlag, effects).raised.subject == MIA


def test_nothing_at_all_is_answered_with_how() -> None:
    assert ids(writes(House(), "")) == ["report-how"]


def test_another_circles_room_is_not_looked_into() -> None:
    house = House()
    effects = writes(house, "https://matrix.to/#/!other:one/$bad look at that")
    assert not only(LookUp, effects)
    assert the_one(OpenFlag, effects).raised.subject == KEEPER
    assert ids(writes(House(), "https://matrix.to/#/!other:one/$bad")) == ["report-not-seen"]


def test_a_message_the_reporter_may_not_see_is_not_shown_either() -> None:
    house = House()
    looked = the_one(LookUp, writes(house, f"{LINK} look"))
    effects = house.give("report", SendFailed(looked.about, ROOM, None, "not-there"), looked.about.key)
    assert the_one(OpenFlag, effects).raised.where == "direct"
    assert "matrix.to" not in card(house, effects)


def test_a_message_that_cannot_be_fetched_is_still_pointed_at() -> None:
    house = House()
    looked = the_one(LookUp, writes(house, LINK))
    effects = house.give("report", SendFailed(looked.about, ROOM, None, "too-old"), looked.about.key)
    assert (the_one(OpenFlag, effects).raised.event, the_one(OpenFlag, effects).raised.room) == (BAD, ROOM)


def test_a_look_up_that_never_answers_does_not_hold_it_up_and_files_it_once() -> None:
    house = House()
    looked = writes(house, LINK)
    timer = [one for one in only(SetTimer, looked) if one.name.startswith("file ")][-1]
    house.now = timer.due
    fired = house.give("report", TimerFired(timer.name, timer.due), the_one(LookUp, looked).about.key)
    assert the_one(OpenFlag, fired).raised.event == BAD
    assert not only(OpenFlag, is_found(house, looked))


def test_what_was_passed_on_in_private_is_shown_as_nobodys_known_words() -> None:
    house = House()
    looked = writes(house, "this came to me", reply_to=EventId("$forwarded"))
    assert the_one(LookUp, looked).room == DIRECT
    effects = is_found(house, looked, "send me a picture", NED)
    assert the_one(OpenFlag, effects).raised.subject == KEEPER
    assert "send me a picture" in card(house, effects)
    assert "matrix.to" not in card(house, effects)


def test_a_tap_in_the_room_is_taken_away_and_answered_in_private() -> None:
    house = House()
    effects = house.give("report", Reported(NED, ROOM, BAD, tap=EventId("$tap")))
    away = the_one(RedactTheirs, effects)
    assert (away.room, away.event) == (ROOM, EventId("$tap"))
    assert not only(Say, effects)
    assert ids(is_found(house, effects))[-1] == "report-taken"
    refused = house.give("report", SendFailed(away.about, ROOM, None, "no-power"), away.about.key)
    assert [(one.to, one.words.id) for one in only(Whisper, refused)] == [(NED, "report-take-it-away")]


def test_what_is_written_in_the_room_is_taken_away_and_a_reply_counts() -> None:
    house = House()
    effects = house.give("report", command("report this is wrong", NED, "circle"))
    assert the_one(RedactTheirs, effects).event == EventId("$command")
    assert ids(effects) == ["report-privately"]
    effects = house.give("report", command("report wrong", NED, "circle", reply_to=BAD))
    assert only(RedactTheirs, effects)
    assert the_one(LookUp, effects).event == BAD


def test_several_who_report_one_message_are_one_flag() -> None:
    house = House()
    is_found(house, writes(house, LINK))
    flag = About("flag", "17", "message")
    effects = is_found(house, writes(house, f"{LINK} me too", CLEO), flag=flag)
    assert not only(OpenFlag, effects)
    assert "Reported by 2 people" in card(house, effects)
    assert "me too" in card(house, effects)
    assert to(CLEO, effects)[-1].id == "report-taken"
    assert CLEO not in repr(house.state.reports)


def test_the_same_person_reports_a_message_once() -> None:
    house = House()
    is_found(house, writes(house, LINK))
    assert ids(writes(house, LINK)) == ["report-known"]


def test_a_report_joins_what_screening_brought_and_opens_what_was_closed() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(command("resolve 17"))
    effects = is_found(house, writes(house, LINK), flag=About("flag", "17", "message"))
    assert house.state.status.standing
    assert not only(OpenFlag, effects)
    assert "report-joins" in ids(effects)


def test_words_of_danger_for_somebody_else_call_people_and_protect_the_one_in_need() -> None:
    house = House()
    worry = Verdict(Tier.CRISIS, 0.9, "other", "now")
    effects = is_found(house, writes(house, f"{LINK} I think she is about to do it", verdict=worry))
    assert the_one(OpenFlag, effects).raised.tier is Tier.CRISIS
    assert house.state.need is Tier.CRISIS
    assert not to(MIA, effects)
    assert ids(house.flag(command("mute 17 2h loud"))) == ["measure-need"]


def test_an_accusation_in_alarming_words_is_urgent_and_makes_nobody_untouchable() -> None:
    house = House(circle(acts=("mute",)))
    threat = Verdict(Tier.CRISIS, 0.9, "unclear", "now")
    is_found(house, writes(house, f"{LINK} he says he will find me", verdict=threat))
    assert house.state.matter.tier is Tier.CRISIS
    assert house.state.need is Tier.GREEN


def test_much_at_once_is_slowed_down_kindly_and_never_what_alarms() -> None:
    house = House()
    for number in range(MOST):
        assert only(OpenFlag, writes(house, f"thing {number}"))
    assert ids(writes(house, "one more")) == ["report-enough"]
    assert ids(writes(house, "and one more")) == []
    assert only(OpenFlag, writes(house, "she took all of it", verdict=Verdict(Tier.RED, 0.8, "other")))
    house.now += timedelta(hours=1)
    assert only(OpenFlag, writes(house, "later"))


def test_what_could_not_be_screened_is_brought_to_people() -> None:
    house = House()
    house.give("report", command("report xyzzy", NED, "direct"))
    message = said("!report xyzzy", NED, where="direct", event=EventId("$command"))
    assert only(OpenFlag, house.give("report", NotScreened(message, "not-screened-failed")))


def test_a_report_about_a_moderator_goes_around_that_moderator() -> None:
    house = House()
    effects = is_found(house, writes(house, LINK), sender=ANA)
    assert not only(Say, effects)
    assert {one.to for one in only(Whisper, effects)} == {BEN, CLEO, NED}
    assert ids(house.flag(command("flag 17", ANA, "direct"))) == ["flag-unknown"]
    named = house.give("report", command("report name", NED, "direct"))
    assert not to(ANA, named)
    assert not only(Say, named)


def test_a_moderator_can_report_too() -> None:
    house = House()
    effects = is_found(house, writes(house, LINK, BEN))
    assert "Ben" not in card(house, effects)
    assert "ben" not in card(house, effects)
    assert to(BEN, effects)[-1].id == "report-taken"


def test_the_one_who_reported_is_named_only_when_they_want_it() -> None:
    house = House()
    is_found(house, writes(house, LINK))
    effects = house.give("report", command("report name", NED, "direct"))
    assert "Ned" in card(house, effects)
    assert to(NED, effects)[-1].id == "report-named"
    forged = house.give("report", command("report take back", NED, "direct", trusted=False))
    assert ids(forged) == ["flag-untrusted"]


def test_a_report_can_be_taken_back_and_stays_before_people() -> None:
    house = House()
    is_found(house, writes(house, LINK))
    effects = house.give("report", command("report take back", NED, "direct"))
    assert house.state.status.standing
    assert "report-back-told" in ids(effects)
    assert to(NED, effects)[-1].id == "report-back"
    assert ids(house.give("report", command("report take back", NED, "direct"))) == ["report-none"]


def test_who_reported_what_is_forgotten_after_a_week() -> None:
    house = House()
    is_found(house, writes(house, LINK))
    key = f"tuesday {NED}"
    due = [one.due for one in house.heard if isinstance(one, SetTimer) and one.name == "forget"][-1]
    house.now = due
    house.give("report", TimerFired("forget", due), key)
    assert house.states["report", key] is None


def test_ones_own_message_is_no_report() -> None:
    house = House()
    effects = is_found(house, house.give("report", Reported(MIA, ROOM, BAD, tap=EventId("$tap"))), sender=MIA)
    assert ids(effects) == ["report-own"]


def test_the_homeservers_button_counts_with_its_reason() -> None:
    house = House()
    pressed = Reported(NED, ROOM, BAD, reason="he threatens me", author=MIA, verdict=Verdict(Tier.RED, 0.7))
    effects = is_found(house, house.give("report", pressed))
    assert not only(RedactTheirs, effects)
    assert the_one(OpenFlag, effects).raised.tier is Tier.RED
    assert "he threatens me" in card(house, effects)
    effects = House().give("report", Reported(NED, None, None, reason="asks for money", author=MIA))
    assert the_one(OpenFlag, effects).raised.subject == MIA


def test_a_room_that_is_not_shielded_shows_no_word_of_it() -> None:
    house = House(circle(shielded=False))
    shown = card(house, is_found(house, writes(house, f"{LINK} he hurt me")))
    assert "he hurt me" not in shown
    assert "liars" not in shown


@pytest.mark.parametrize(
    ("text", "room", "event", "person", "words"),
    [
        ("https://matrix.to/#/!room:one/$bad?via=one&via=two hello", "!room:one", "$bad", None, "hello"),
        ("https://matrix.to/#/%21room%3Aone/%24bad", "!room:one", "$bad", None, ""),
        ("look <https://matrix.to/#/!v12room/$bad> there", "!v12room", "$bad", None, "look there"),
        ("matrix:roomid/room:one/e/bad?via=one", "!room:one", "$bad", None, ""),
        ("https://matrix.to/#/#circle:one/$bad", None, "$bad", None, ""),
        ("https://matrix.to/#/@mia:one is rude", None, None, "@mia:one", "is rude"),
        ("@mia:one, is rude.", None, None, "@mia:one", "@mia:one, is rude."),
        ("matrix:u/mia:one is rude", None, None, "@mia:one", "is rude"),
        ("https://example.org/#/!room:one/$bad", None, None, None, "https://example.org/#/!room:one/$bad"),
    ],
)
def test_links_are_read(
    text: str, room: str | None, event: str | None, person: str | None, words: str
) -> None:
    found = pointed(text)
    assert (found.room, found.event, found.person, found.words) == (room, event, person, words)


@given(
    st.text(alphabet=string.printable + "🚩‮\0", max_size=80),
    st.sampled_from(["", "https://matrix.to/#/", "matrix:", "@"]),
)
def test_whatever_is_written_is_answered_or_brought_to_people(text: str, before: str) -> None:
    house = House()
    effects = writes(house, f"{before}{text}")
    assert ids(effects) or only(OpenFlag, effects) or only(LookUp, effects)
    for one in only(LookUp, effects):
        assert one.room in (ROOM, DIRECT)
    assert RoomId(DESK) not in [one.room for one in only(LookUp, effects)]
