"""Whoever is called for a flag hears it in private too, without a word of the person's, and hears there when somebody has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flag_world import ANA, BEN, CLEO, DANGER, MIA, WORDS, House, circle, command, only, raised, said, tap, to
from hypothesis import given
from hypothesis import strategies as st

from models.calling import NoticeSettings
from models.circle import Circle
from models.config import ModeratorSettings
from models.effects import Edit, Effect, Notify, Whisper
from models.ids import EventId, UserId
from models.signals import About, Screened, TimerFired
from models.verdict import Tier
from models.words import Link
from plugin.words import Reader, render

HOOK = NoticeSettings(webhook="https://hooks.example.org/x")


def called(effects: Iterable[Effect]) -> list[UserId]:
    """Who got a private word that calls."""
    return [one.to for one in only(Whisper, effects) if one.words.id == "call-word"]


def posted(effects: Iterable[Effect]) -> list[UserId | None]:
    return [one.user for one in only(Notify, effects)]


def wishing(wishes: dict[UserId, NoticeSettings], **settings: object) -> Circle:
    """The circle, with what single moderators want."""
    here = circle(**settings)
    people = tuple(
        ModeratorSettings(user=user, notices=wishes.get(user, NoticeSettings())) for user in (ANA, BEN, CLEO)
    )
    return replace(here, settings=here.settings.model_copy(update={"moderators": people}))


def test_in_a_crisis_all_who_are_called_hear_it_in_private() -> None:
    effects = House().flag(raised())
    assert called(effects) == [ANA, BEN, CLEO]
    (words,) = to(BEN, effects)
    body = render(words, Reader()).body
    assert body.startswith("Flag 17 (crisis): could you look?")
    assert "!claim 17" in body
    assert not any(part in body for part in (WORDS, "Mia", "mia", "tonight"))


def test_it_leads_to_the_desk_where_there_is_one_and_else_to_the_room() -> None:
    here = circle()
    (room,) = to(ANA, House(here).flag(raised(Tier.RED)))
    assert room.args["place"] == Link(here.moderators_room)  # type: ignore[arg-type]  # there is one
    (desk,) = to(ANA, House(replace(here, desk="https://desk.example.org")).flag(raised(Tier.RED)))
    assert "https://desk.example.org/flags/17" in render(desk, Reader()).body


def test_amber_is_said_in_the_room_alone_unless_somebody_wants_more() -> None:
    assert called(House().flag(raised(Tier.AMBER))) == []
    wanted = wishing({ANA: NoticeSettings(private=("amber",))})
    assert called(House(wanted).flag(raised(Tier.AMBER))) == [ANA]
    assert called(House(circle(notices=NoticeSettings(private=("amber",)))).flag(raised(Tier.AMBER))) == [ANA]


def test_it_can_be_switched_off_by_one_and_by_all() -> None:
    quieter = wishing({BEN: NoticeSettings(private=())})
    assert called(House(quieter).flag(raised())) == [ANA, CLEO]
    assert called(House(circle(notices=NoticeSettings(private=()))).flag(raised())) == []


def test_the_whole_ladder_is_climbed_in_private_too() -> None:
    house = House()
    assert called(house.flag(raised(Tier.RED))) == [ANA]
    assert called(house.tick(1800)) == [BEN]
    assert called(house.tick(1800)) == [ANA, BEN, CLEO]


def test_when_somebody_has_it_every_call_says_so() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.tick(1800)
    effects = house.flag(tap("🖐️", BEN, part="call-3", where="direct"))
    edits = [one for one in only(Edit, effects) if one.about.part.startswith("call-")]
    asked = {
        one.about.part for one in only(Whisper, house.heard) if one.about and one.words.id == "call-word"
    }
    assert {one.about.part for one in edits} == asked
    assert len(asked) == 2
    assert {render(one.words, Reader(names={BEN: "Ben"})).body for one in edits} == {
        "Flag 17: Ben has taken it."
    }


def test_when_it_is_closed_untaken_every_call_says_so() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    effects = house.flag(command("false 17", CLEO))
    assert "call-word-closed" in [one.words.id for one in only(Edit, effects)]
    assert house.state.calls == ()


def test_who_is_asked_by_name_hears_that_and_who_asks_does_not() -> None:
    house = House(wishing({BEN: HOOK, ANA: HOOK}))
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", ANA))
    effects = house.flag(command("handover 17 ben", ANA))
    assert called(effects) == [BEN]
    assert to(BEN, effects)[0].args["why"] == "asked"
    assert posted(effects) == [BEN]


def test_whoever_calls_the_others_is_not_called_in_private_themselves() -> None:
    house = House(wishing(dict.fromkeys((ANA, BEN, CLEO), HOOK)))
    house.flag(raised(Tier.RED))
    house.flag(tap("⏫", ANA))
    effects = house.flag(tap("⏫", ANA))
    assert called(effects) == posted(effects) == [BEN, CLEO]


def test_when_it_gets_worse_people_are_called_outside_too() -> None:
    house = House(wishing({ANA: HOOK}, notices=HOOK))
    house.flag(raised(Tier.RED))
    edit = said(WORDS, edit_of=EventId("$bad"))
    effects = house.flag(Screened(edit, DANGER, About("flag", "17", "message")))
    assert set(called(effects)) == {ANA, BEN, CLEO}
    assert posted(effects) == [ANA, None]


def test_a_promised_second_look_is_recalled_in_private() -> None:
    house = House(wishing({ANA: HOOK}))
    house.flag(raised(Tier.RED))
    house.flag(command("followup 17 12h", ANA))
    effects = house.flag(TimerFired("follow-up", house.now), later=43200)
    assert called(effects) == posted(effects) == [ANA]
    assert "again now" in render(to(ANA, effects)[0], Reader()).body


def test_what_goes_around_a_moderator_is_told_to_the_others_once() -> None:
    effects = House().flag(raised(subject=BEN))
    assert called(effects) == []
    assert {one.to for one in only(Whisper, effects) if one.words.id == "flag-card"} == {ANA, CLEO}


@given(
    st.sampled_from([Tier.CRISIS, Tier.RED, Tier.AMBER]),
    st.sets(st.sampled_from([ANA, BEN, CLEO])),
    st.lists(
        st.sampled_from([tap("🖐️", ANA), tap("⏫", BEN), command("release 17"), command("handover 17 cleo"),
                         command("resolve 17"), command("release 17 anyway", BEN)]),
        max_size=8,
    ),
)  # fmt: skip
def test_nobody_who_rests_is_called_in_private_but_for_a_crisis(
    tier: Tier, resting: set[UserId], presses: list[object]
) -> None:
    here = wishing({user: replace_all(HOOK) for user in (ANA, BEN, CLEO)}, quiet="22-7")
    here = replace(here, moderators=tuple(replace(one, quiet=one.user in resting) for one in here.moderators))
    house = House(here)
    for signal in (raised(tier), *presses):
        effects = house.flag(signal)  # type: ignore[arg-type]  # presses and a flag
        if tier is not Tier.CRISIS:
            assert not resting & {*called(effects), *posted(effects)}
        assert MIA not in called(effects)
        assert len(house.state.calls) <= 8


def replace_all(settings: NoticeSettings) -> NoticeSettings:
    return settings.model_copy(update={"private": ("crisis", "red", "amber")})
