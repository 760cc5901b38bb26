"""What must always hold for a flag, whatever comes in whatever order."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.resources import files

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    MIA,
    NED,
    ROOM,
    WORDS,
    House,
    circle,
    command,
    norm_only,
    raised,
    said,
    tap,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from models.circle import Circle, PersonFacts
from models.effects import Audit, Edit, Effect, Remember, Say, SetTimer, WarnOperator, Whisper
from models.ids import EventId
from models.lines import shipped
from models.signals import (
    About,
    DeskPressed,
    KeeperReturned,
    MemberJoined,
    MemberLeft,
    NotScreened,
    Raised,
    Redacted,
    Screened,
    SendFailed,
    Signal,
    TimerFired,
    Unreadable,
)
from models.verdict import NormHit, Reason, Tier, Verdict
from models.words import Words
from moderation import aggregates
from moderation.flag import at_hand
from moderation.told import Status
from plugin.words.reader import Reader
from plugin.words.render import render
from plugin.words.texts import Texts

TEXTS = Texts(
    {
        "en": [
            *(
                files("models.texts").joinpath(f"en.{part}.ftl").read_text("utf-8")
                for part in ("moderation", "roster", "doors", "again", "caring", "measures", "calls")
            ),
            "why-intent = it names an intent\nnorm-spam-name = no advertising\nnorm-harassment-name = kindness\n"
            "norm-spam-nudge = a word\nnorm-harassment-nudge = a word\n",
        ]
    }
)
READER = Reader(names={MIA: "Mia <b>", ANA: "Ana"}, countries={MIA: "PT"}, lines=shipped())

people = st.sampled_from([ANA, BEN, CLEO, MIA, NED])
abouts = st.sampled_from(
    [None, About("flag", "17", "card"), About("flag", "17", "notice"), About("flag", "17", "help")]
)
verdicts = st.builds(
    Verdict,
    tier=st.sampled_from(Tier),
    score=st.just(0.5),
    subject=st.sampled_from(["self", "other", "unclear"]),
    norms=st.lists(
        st.sampled_from([NormHit("spam", 0.9), NormHit("harassment", 0.4)]), max_size=2, unique=True
    ).map(tuple),
    reasons=st.just((Reason("rule", 0, 4, "why-intent"),)),
)
flags = st.one_of(
    st.sampled_from(
        [norm_only(), raised(by="asked", verdict=None, excerpt=""), raised(where="direct", excerpt="")]
    ),
    st.builds(
        lambda tier, subject, verdict: raised(tier, subject=subject, verdict=replace(verdict, tier=tier)),
        st.sampled_from([Tier.AMBER, Tier.RED, Tier.CRISIS]),
        people,
        verdicts,
    ),
)
commands = st.builds(
    command,
    st.builds(
        " ".join,
        st.tuples(
            st.sampled_from(
                [
                    "claim",
                    "escalate",
                    "release",
                    "handover",
                    "followup",
                    "note",
                    "resolve",
                    "false",
                    "flag",
                    *at_hand.ALL,
                ]
            ),
            st.sampled_from(["17", "#17", "18", "", "17 anyway", "17 a note", "17 ben", "17 2d"]),
        ),
    ),
    people,
    st.sampled_from(["moderators", "direct"]),
    about=abouts,
    trusted=st.booleans(),
)
taps = st.builds(
    tap,
    st.sampled_from(["🖐️", "⏫", "👍"]),
    people,
    part=st.sampled_from(["card", "notice", "help", "message"]),
    where=st.sampled_from(["moderators", "direct"]),
)
presses = st.builds(
    DeskPressed,
    sender=people,
    about=st.just(About("flag", "17", "card")),
    act=st.sampled_from(
        [
            "claim",
            "escalate",
            "release",
            "handover",
            "followup",
            "note",
            "resolve",
            "false",
            "?",
            *at_hand.ALL,
        ]
    ),
    version=st.integers(1, 8),
    rest=st.sampled_from(["", "@ben:two", "cleo", "3d", "a note"]),
    anyway=st.booleans(),
)
MESSAGE = About("flag", "17", "message")
edits = st.builds(lambda verdict: Screened(said(WORDS, edit_of=EventId("$bad")), verdict, MESSAGE), verdicts)
happenings: st.SearchStrategy[Signal] = st.one_of(
    commands,
    taps,
    presses,
    edits,
    st.just(Redacted(ROOM, "circle", EventId("$r"), MIA, EventId("$bad"), MESSAGE)),
    st.builds(lambda who: MemberLeft(ROOM, "circle", who), people),
    st.builds(
        lambda part, user: SendFailed(About("flag", "17", part), None if user else DESK, user, "forbidden"),
        st.sampled_from(["card", "notice", "help"]),
        st.sampled_from([None, ANA, MIA]),
    ),
)
circles = st.sampled_from(
    [
        circle(on_call=on_call, here=here, desk=desk, shielded=desk is not None, people=facts)
        for on_call in ((ANA, BEN, CLEO), (BEN,), ())
        for here, desk in (((ANA, BEN, CLEO), DESK), ((ANA,), DESK), ((), DESK), ((), None))
        for facts in ({}, {BEN: PersonFacts(off_duty=True)}, {MIA: PersonFacts(country="PT")})
    ]
)
Story = list[tuple[int, Circle, Signal]]
stories = st.lists(st.tuples(st.integers(0, 90_000), circles, happenings), max_size=20)


def lived(flag: Raised, story: Story) -> Iterator[tuple[House, list[Effect]]]:
    """The flag's life, step by step; its timer fires when it is due, as the engine sees to."""
    house = House()
    yield house, run(house, flag)
    due = ladder_due(house.heard)
    for seconds, circle_then, signal in story:
        house.circle = circle_then
        house.now += timedelta(seconds=seconds)
        if due is not None and house.now >= due:
            yield house, run(house, TimerFired("ladder", due))
        yield house, run(house, signal)
        due = ladder_due(house.heard)


def run(house: House, signal: Signal) -> list[Effect]:
    if isinstance(signal, MemberLeft):
        return house.give("concern", signal)
    return house.give("flag", signal, "17" if isinstance(signal, TimerFired) else None)


def ladder_due(heard: list[Effect]) -> datetime | None:
    set_then = [effect.due for effect in heard if isinstance(effect, SetTimer) and effect.name == "ladder"]
    return set_then[-1] if set_then else None


@given(flags, stories)
@settings(max_examples=100, deadline=None)
def test_a_flag_has_one_holder_one_card_and_words_for_each(flag: Raised, story: Story) -> None:
    helped: Counter[str] = Counter()
    cards = 0
    holder = None
    for house, effects in lived(flag, story):
        state = house.state
        assert (state.claimer is not None) == (state.status in (Status.CLAIMED, Status.FOLLOW_UP))
        assert state.claimer != state.subject
        if holder is not None and state.claimer is not None:
            assert state.claimer == holder, "a claimed flag changes hands only by being put back"
        holder = state.claimer
        cards += sum(isinstance(one, Say) and one.about == About("flag", "17", "card") for one in effects)
        assert cards <= 1
        for one in effects:
            if isinstance(one, Say):
                assert one.room == DESK, "nothing of a flag is ever said in the circle's room"
                if one.about is not None and one.about.key != "17":
                    # Somebody else's edit is their own words, and has a flag of its own.
                    continue
                assert state.subject not in one.mentions
                assert not state.around or one.words.id in ("flag-unknown", "flag-which")
            if isinstance(one, Audit | WarnOperator):
                assert not any(secret in one.detail for secret in (MIA, WORDS, ROOM, "tonight"))
    helped.update(state.helped)
    assert all(count == 1 for count in helped.values())
    assert len(state.history) <= 200
    assert state.version >= len(state.history) - 1


@given(flags, stories)
@settings(max_examples=40, deadline=None)
def test_what_is_said_can_be_rendered_and_what_is_kept_can_be_kept(flag: Raised, story: Story) -> None:
    for house, effects in lived(flag, story):
        for one in effects:
            if isinstance(one, Say | Whisper | Edit):
                rendered(one.words)
        for (kind, _key), kept in house.states.items():
            if kept is not None:
                adapter = TypeAdapter(type(kept))
                assert adapter.validate_json(adapter.dump_json(kept)) == kept, kind


def rendered(words: Words) -> str:
    body = render(words, READER, TEXTS).body
    assert body.strip()
    assert "\ufffd" not in body
    assert "<b>" not in (render(words, READER, TEXTS).html or "")
    return body


@given(flags, st.integers(0, 5))
@settings(max_examples=50, deadline=None)
def test_the_ladder_ends(flag: Raised, jitter: int) -> None:
    house = House()
    house.flag(flag)
    steps = 0
    due = ladder_due(house.heard)
    while due is not None:
        house.now = due + timedelta(seconds=jitter)
        house.heard.clear()
        house.flag(TimerFired("ladder", due))
        due = ladder_due(house.heard)
        steps += 1
        assert steps <= 2


private = st.one_of(
    st.builds(command, st.sampled_from(["helpnow", "call", "country", "country Spain", "country none"]), people,
              st.sampled_from(["circle", "moderators", "direct"])),
    st.builds(said, st.sampled_from(["call", "Portugal", "hello", "yes, call"]), people, where=st.just("direct")),
    st.builds(lambda verdict, who: Screened(said(WORDS, who, where="direct"), verdict), verdicts, people),
    st.builds(lambda who: NotScreened(said(WORDS, who, where="direct"), "not-screened-failed"), people),
)  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 3000), circles, private), max_size=15))
@settings(max_examples=50, deadline=None)
def test_help_is_private_whatever_happens(story: Story) -> None:
    house = House()
    for seconds, circle_then, signal in story:
        house.circle = circle_then
        house.now += timedelta(seconds=seconds)
        for one in house.give("help", signal):
            if isinstance(one, Say):
                assert one.room == DESK
                assert WORDS not in repr(one)
            if isinstance(one, Say | Whisper):
                rendered(one.words)
            if isinstance(one, Remember):
                assert one.fact == "country"


@pytest.mark.parametrize(
    ("kind", "signals"),
    [
        ("roster", [command(line, who, where) for line in ("oncall", "stepback", "back") for who in (ANA, BEN)
                    for where in ("moderators", "direct")]),
        ("roster", [MemberJoined(DESK, "moderators", NED)]),
        ("roster", [command(line, who) for who in (ANA, BEN) for line in
                    ("shift", "shift add mon 18-23", "shift remove 1", "shift note see 17", "shift note", "shift add x",
                     "swap ben mon", "swap x", "swap yes", "swap no", "load", "debrief", "oncall week")]),
        ("training", [command(f"training {wish}", BEN, "direct") for wish in ("", "care", "next", "next", "no", "yes")]),
        ("blind", [Unreadable(ROOM, 1), TimerFired(ROOM, House().now), Unreadable(ROOM, 2), Unreadable(ROOM, 0)]),
        ("blind", [KeeperReturned(House().now - timedelta(days=1))]),
        ("flags", [command("flags"), command("flags", BEN, "direct")]),
        ("triage", [Screened(said(WORDS), Verdict(Tier.GREEN, 0, norms=(NormHit("spam", 0.9),)))]),
        ("triage", [NotScreened(said(WORDS), "not-screened-failed")]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("on_call", [(ANA, BEN, CLEO), (ANA,), ()])
@pytest.mark.parametrize("consequence", ["flag", "nudge"])
def test_all_else_can_be_rendered_too(
    kind: str, signals: list[Signal], on_call: tuple[str, ...], consequence: str
) -> None:
    house = House(circle(on_call=on_call, norms={"spam": consequence}))  # type: ignore[arg-type]  # they are user ids
    for signal in signals:
        for one in house.give(kind, signal, "tuesday" if isinstance(signal, TimerFired) else None):
            if isinstance(one, Say | Whisper | Edit):
                rendered(one.words)
    assert {one.kind for one in aggregates()} >= {kind}
