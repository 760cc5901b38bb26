from datetime import timedelta

from flag_world import MIA, NED, NOON, House, circle, only, said, the_one
from hypothesis import given
from hypothesis import strategies as st

from models.effects import SetTimer, Whisper
from models.ids import UserId
from models.signals import Screened, TimerFired
from models.verdict import NormHit, Tier, Verdict
from moderation.nudges import AGAIN, MOST, key

CIRCLE = circle(norms=dict.fromkeys(("spam", "sourcing", "harassment"), "nudge"))


def touched(norm: str, who: UserId = MIA) -> Screened:
    return Screened(said("words", who), Verdict(Tier.GREEN, 0.0, norms=(NormHit(norm, 0.9),)))


def words(house: House, *norms: str, who: UserId = MIA, later: float = 0) -> list[str]:
    """The private words that follow when these norms are touched one after another."""
    house.now += timedelta(seconds=later)
    effects = [effect for norm in norms for effect in house.give("triage", touched(norm, who))]
    return [whisper.words.id for whisper in only(Whisper, effects)]


def test_a_norm_is_brought_up_once_a_day() -> None:
    house = House(CIRCLE)
    assert words(house, "spam", "spam", "spam") == ["norm-spam-nudge"]
    assert words(house, "spam", later=AGAIN.total_seconds() - 1) == []
    assert words(house, "spam", later=1) == ["norm-spam-nudge"]


def test_no_more_than_a_few_private_words_a_day() -> None:
    house = House(CIRCLE)
    assert words(house, "spam", "sourcing", "harassment") == ["norm-spam-nudge", "norm-sourcing-nudge"]


def test_each_person_by_themselves() -> None:
    house = House(CIRCLE)
    assert words(house, "spam") == words(house, "spam", who=NED) == ["norm-spam-nudge"]


def test_what_was_told_is_forgotten_when_it_no_longer_counts() -> None:
    house = House(CIRCLE)
    timer = the_one(SetTimer, house.give("triage", touched("spam")))
    assert timer.due == NOON + AGAIN
    own = key(CIRCLE, MIA)
    assert house.states["nudges", own].user == MIA
    house.now = timer.due
    house.give("nudges", TimerFired(timer.name, timer.due), own)
    assert house.states["nudges", own] is None


def test_the_words_come_soon_or_not_at_all() -> None:
    whisper = the_one(Whisper, House(CIRCLE).give("triage", touched("spam")))
    assert whisper.good_for is not None
    assert whisper.good_for <= 3600


@given(
    st.lists(
        st.tuples(st.sampled_from(("spam", "sourcing", "harassment")), st.integers(0, 50_000)), max_size=30
    )
)
def test_however_much_is_written_a_day_holds_few_words_and_no_norm_twice(
    said_then: list[tuple[str, int]],
) -> None:
    house = House(CIRCLE)
    given_at = []
    for norm, later in said_then:
        given_at += [(word, house.now) for word in words(house, norm, later=later)]
    for _, at in given_at:
        within = [word for word, then in given_at if at <= then < at + AGAIN]
        assert len(within) <= MOST
        assert len(set(within)) == len(within)
