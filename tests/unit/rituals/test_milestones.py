"""A date told in private, and the question before each announcement."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from meeting_play import ANA, BEN, CARA, CHECK_IN, DAN, EVE, FEE, MIA, MILESTONES, OPENING, Play

from models.agenda import Milestone
from models.config import ModeratorSettings
from models.effects import Effect, Say, Tell, Whisper
from models.signals import MeetingOpened, MilestoneAnnounced, MilestoneOffered, MilestoneWithdrawn
from models.words import Moment
from rituals.marks import mark
from rituals.milestones import AGGREGATE, Milestones

WHOLE = (OPENING, CHECK_IN, MILESTONES)


def record(play: Play, user: str = BEN) -> Milestones:
    found = play.states[("milestones", user)]
    assert isinstance(found, Milestones)
    return found


def meeting(*users: str, since: str = "30 days ago", **fields: object) -> Play:
    """A meeting of Ana, Ben and these, in the check-in; Ben told a date before."""
    play = Play(*WHOLE, **fields)  # type: ignore[arg-type]
    play.asks(BEN, "since", since)
    play.open(BEN, *users)  # type: ignore[arg-type]
    play.passes(60)
    return play


def only(effects: tuple[Effect, ...]) -> Whisper:
    (whisper,) = effects
    assert isinstance(whisper, Whisper)
    return whisper


def test_a_date_is_kept_for_its_owner_alone() -> None:
    play = Play(*WHOLE)
    answer = only(play.asks(BEN, "since", "2026-01-01"))
    assert answer.to == BEN
    assert answer.words.id == "since-kept"
    assert answer.words.args["days"] == 59
    assert record(play).since == date(2026, 1, 1)
    assert AGGREGATE.owner(record(play)) == BEN
    assert only(play.asks(BEN, "days")).words.args["days"] == 59
    assert only(play.asks(CARA, "days")).words.id == "days-unknown"


def test_a_moderators_date_is_that_of_the_clock_by_which_they_are_told_times() -> None:
    auckland = ModeratorSettings(user=MIA, zone="Pacific/Auckland")
    play = Play(*WHOLE, zone="America/Los_Angeles", moderators=(auckland,))
    told = only(play.asks(MIA, "since", "2026-01-31")).words.args["date"]
    assert isinstance(told, Moment)
    assert told.at.astimezone(ZoneInfo("Pacific/Auckland")).date() == date(2026, 1, 31)


def test_the_commands_are_only_heard_in_private() -> None:
    assert {command.where for command in AGGREGATE.commands} == {("direct",)}


@pytest.mark.parametrize(
    ("typed", "sentence"), [("01/02/2026", "since-unclear"), ("2026-03-02", "since-future")]
)
def test_what_cannot_be_noted_is_answered_kindly_and_changes_nothing(typed: str, sentence: str) -> None:
    play = Play(*WHOLE)
    play.asks(BEN, "since", "2026-01-01")
    answer = only(play.asks(BEN, "since", typed))
    assert answer.words.id == sentence
    assert answer.words.args["command"] == "!since 2026-03-01"
    assert record(play).since == date(2026, 1, 1)


def test_without_a_date_since_says_what_is_noted() -> None:
    play = Play(*WHOLE)
    assert only(play.asks(BEN, "since")).words.id == "days-unknown"
    play.asks(BEN, "since", "yesterday")
    assert only(play.asks(BEN, "since")).words.id == "days"


def test_forget_forgets_everything() -> None:
    play = meeting()
    assert only(play.asks(BEN, "since", "Forget")).words.id == "since-forgotten"
    assert ("milestones", BEN) not in play.states
    assert only(play.asks(BEN, "since", "forget")).words.id == "since-forgotten"


def test_days_are_counted_where_the_person_lives() -> None:
    # Eve's zone is 14 hours ahead: for her it is the next day already.
    play = Play(*WHOLE)
    play.asks(BEN, "since", "today")
    play.asks(EVE, "since", "today")
    assert record(play, BEN).since == date(2026, 3, 1)
    assert record(play, EVE).since == date(2026, 3, 2)
    shown = only(play.asks(EVE, "days")).words.args["date"]
    assert isinstance(shown, Moment)
    assert (shown.at + timedelta(hours=14)).date() == date(2026, 3, 2)


def test_nobody_is_asked_who_told_no_date_or_has_no_milestone() -> None:
    play = Play(*WHOLE)
    play.asks(CARA, "since", "45 days ago")
    play.open(BEN, CARA)
    play.passes(60)
    assert play.in_private(BEN) == []
    assert play.in_private(CARA) == ["since-kept"]


@pytest.mark.parametrize(
    ("since", "label"),
    [
        ("1 day ago", "24 hours"),
        ("7 days ago", "one week"),
        ("14 days ago", "one week"),
        ("15 days ago", None),
        ("30 days ago", "30 days"),
        ("37 days ago", "30 days"),
        ("38 days ago", None),
        ("today", None),
    ],
)
def test_the_latest_milestone_of_the_last_week_is_asked_about(since: str, label: str | None) -> None:
    play = meeting(since=since)
    asked = [one for one in play.said if isinstance(one, Whisper) and "question" in one.words.id]
    assert [one.words.args["label"] for one in asked] == ([mark(label)] if label else [])


def test_the_circles_own_milestones_count() -> None:
    play = meeting(since="3 days ago", milestones=(Milestone(days=3, name="three calm evenings"),))
    assert play.in_private(BEN)[-1] == "milestone-question-few"


def test_where_milestones_do_not_come_up_nobody_is_asked() -> None:
    play = Play(OPENING, CHECK_IN)
    play.asks(BEN, "since", "30 days ago")
    play.open(BEN)
    play.passes(60)
    assert play.in_private(BEN) == ["since-kept"]


def test_the_question_comes_when_the_opening_is_over_and_counts_who_is_here() -> None:
    play = Play(*WHOLE)
    play.asks(BEN, "since", "30 days ago")
    play.open(BEN, CARA, DAN, EVE)
    assert play.in_private(BEN) == ["since-kept"]
    play.passes(60)
    assert play.in_private(BEN)[-1] == "milestone-question"
    opened = next(one.signal for one in play.said if isinstance(one, Tell) and one.key == BEN)
    assert opened == MeetingOpened("harbour", play.meeting.id, 5, date(2026, 3, 1))


def test_who_comes_late_is_asked_too() -> None:
    play = meeting()
    play.asks(CARA, "since", "7 days ago")
    play.writes(CARA, "hello")
    assert play.in_private(CARA) == ["since-kept", "late-in-round", "milestone-question-few"]


def test_a_yes_is_announced_when_the_meeting_comes_to_it() -> None:
    play = meeting()
    play.tells(BEN, "Room.")
    assert play.in_private(BEN)[-1] == "milestone-noted-room"
    assert "milestone-person" not in play.in_room()
    play.does(ANA, "skip")
    said = next(one for one in play.said if isinstance(one, Say) and one.words.id == "milestone-person")
    assert said.mentions == (BEN,)
    assert said.words.args["label"] == mark("30 days")
    assert Tell("milestones", BEN, MilestoneAnnounced("30 days")) in play.said
    assert play.in_room()[-2:] == ["segment-milestones", "milestone-person"]


def test_no_answer_is_an_answer_and_nothing_is_asked_again() -> None:
    play = meeting()
    play.passes(3600)
    assert play.over
    assert "milestone-person" not in play.in_room()
    play.now += timedelta(days=3)
    play.open(BEN)
    play.passes(60)
    assert play.in_private(BEN).count("milestone-question-few") == 1


def test_a_yes_that_could_not_be_acted_on_is_asked_for_again() -> None:
    play = meeting()
    play.tells(BEN, "room")
    play.does(ANA, "end")
    play.now += timedelta(days=3)
    play.open(BEN)
    play.passes(60)
    assert play.in_private(BEN).count("milestone-question-few") == 2


def test_what_was_announced_is_not_asked_again() -> None:
    play = meeting()
    play.tells(BEN, "room")
    play.does(ANA, "skip")
    play.does(ANA, "end")
    play.now += timedelta(days=3)
    play.open(BEN)
    play.passes(60)
    assert play.in_private(BEN).count("milestone-question-few") == 1


def test_an_answer_after_the_meeting_is_too_late_and_said_so() -> None:
    play = meeting()
    play.does(ANA, "end")
    play.tells(BEN, "room")
    assert play.in_private(BEN)[-1] == "milestone-too-late"
    play.open(CARA)
    play.passes(60)
    play.tells(BEN, "anonymous")
    assert "milestone-person" not in play.in_room()


def test_an_answer_after_the_milestones_came_up_is_announced_at_once() -> None:
    play = meeting()
    play.does(ANA, "skip")
    play.tells(BEN, "room")
    assert play.in_room()[-1] == "milestone-person"


def test_anonymous_needs_five_people_when_asked() -> None:
    play = meeting(CARA, DAN)
    play.tells(BEN, "anonymous")
    assert play.in_private(BEN)[-2:] == ["milestone-question-few", "milestone-few"]
    play.does(ANA, "skip")
    assert play.in_room()[-1] == "segment-milestones"


def test_anonymous_needs_five_people_when_said_too() -> None:
    play = meeting(CARA, DAN, EVE)
    play.tells(BEN, "anonymously")
    assert play.in_private(BEN)[-1] == "milestone-noted-anonymous"
    play.leaves(EVE)
    play.does(ANA, "skip")
    assert play.in_room()[-1] == "segment-milestones"
    assert play.in_private(BEN)[-1] == "milestone-not-hidden"
    play.tells(BEN, "room")
    assert play.in_room()[-1] == "milestone-person"


def test_anonymous_names_nobody() -> None:
    play = meeting(CARA, DAN, EVE, FEE)
    play.tells(BEN, "anonymous")
    play.does(ANA, "skip")
    said = next(one for one in play.said if isinstance(one, Say) and one.words.id == "milestone-somebody")
    assert said.mentions == ()
    assert set(said.words.args) == {"label"}


def test_one_may_change_ones_mind_until_it_is_said() -> None:
    play = meeting(CARA, DAN, EVE, FEE)
    play.tells(BEN, "room")
    play.tells(BEN, "anonymous")
    play.tells(BEN, "skip")
    assert MilestoneWithdrawn(play.meeting.id, BEN, "30 days") in [
        one.signal for one in play.said if isinstance(one, Tell)
    ]
    assert play.meeting.offers == ()
    play.tells(BEN, "anonymous")
    play.does(ANA, "skip")
    assert play.in_room().count("milestone-somebody") == 1
    play.tells(BEN, "skip")
    assert play.in_private(BEN)[-1] == "milestone-said-already"


def test_skip_is_taken_without_a_question() -> None:
    play = meeting()
    assert only(play.tells(BEN, "skip")).words.id == "milestone-skipped"
    assert play.meeting.offers == ()


@pytest.mark.parametrize("command", ["forget", "2026-02-01"])
def test_who_changes_their_date_takes_back_their_yes(command: str) -> None:
    play = meeting()
    play.tells(BEN, "room")
    play.asks(BEN, "since", command)
    assert play.meeting.offers == ()
    play.does(ANA, "skip")
    assert "milestone-person" not in play.in_room()


def test_who_says_the_same_date_again_keeps_their_yes() -> None:
    play = meeting()
    play.tells(BEN, "room")
    play.asks(BEN, "since", "30 days ago")
    play.does(ANA, "skip")
    assert "milestone-person" in play.in_room()


def test_who_leaves_is_not_spoken_of() -> None:
    play = meeting(CARA)
    play.tells(BEN, "room")
    play.leaves(BEN)
    play.does(ANA, "skip")
    assert play.in_room()[-1] == "segment-milestones"


def test_only_a_trusted_word_in_private_is_an_answer() -> None:
    play = meeting()
    assert play.tells(BEN, "room", trusted=False) == ()
    play.writes(BEN, "room")
    assert play.tells(BEN, "room, I suppose?") == ()
    assert play.tells(CARA, "room") == ()
    assert play.asks(BEN, "since", "2026-01-01", trusted=False) == ()
    assert play.meeting.offers == ()


def test_days_later_the_word_is_only_a_word() -> None:
    play = meeting()
    play.does(ANA, "end")
    play.now += timedelta(hours=13)
    assert play.tells(BEN, "room") == ()


def test_an_offer_for_another_meeting_or_without_a_seat_is_not_announced() -> None:
    play = meeting()
    for offer in (
        MilestoneOffered("$other", BEN, "30 days", anonymous=False),
        MilestoneOffered(play.meeting.id, CARA, "30 days", anonymous=False),
    ):
        assert only(play.to_meeting(offer)).words.id == "milestone-too-late"
    play.to_meeting(MilestoneWithdrawn("$other", BEN))
    assert play.meeting.offers == ()
