from dataclasses import replace

from flag_world import DANGER, MIA, NOON, ROOM, WORDS, House, circle, command, ids, only, said, the_one

from models.config import TierSettings, TiersSettings
from models.effects import Effect, OpenFlag, Tell, Whisper
from models.ids import EventId
from models.signals import About, NotScreened, Screened
from models.verdict import ECHO, NormHit, Reason, Tier, Verdict
from moderation import triage

FINE = Verdict(Tier.GREEN, 0.01)
SPAM, RUDE = NormHit("spam", 0.9), NormHit("harassment", 0.7)


def weigh(verdict: Verdict, about: About | None = None, **settings: object) -> list[Effect]:
    house = House(circle(norms=settings.pop("norms", {"spam": "flag", "harassment": "flag"}), **settings))
    return [
        effect
        for effect in house.give("triage", Screened(said(WORDS), verdict, about))
        if isinstance(effect, OpenFlag | Tell | Whisper) and effect in house.heard
    ]


def test_of_an_ordinary_message_nothing_follows() -> None:
    assert weigh(FINE) == []


ECHOING = Verdict(Tier.AMBER, 0.55, reasons=(Reason("context", 0, 4, ECHO),), soft=0.05)


def test_a_calm_message_right_after_an_alarming_one_brings_people_only_where_nobody_is_there() -> None:
    house = House(circle(norms={"harassment": "flag"}))
    again = replace(said(WORDS), event=EventId("$again"))
    house.give("triage", Screened(said(WORDS), DANGER))
    assert only(OpenFlag, house.give("triage", Screened(again, ECHOING))) == []
    # Nor when they have just closed it: "somebody is with me now" is good news.
    house.flag(command("resolve 17 she is not alone"))
    assert only(OpenFlag, house.give("triage", Screened(again, ECHOING))) == []
    # What was alarming may have been brought to nobody: then this one is.
    alone = House()
    assert the_one(OpenFlag, alone.give("triage", Screened(again, ECHOING))).raised.tier is Tier.AMBER


def test_an_insult_after_an_alarming_message_is_about_its_norm_and_calls_nobody() -> None:
    raised_ = the_one(OpenFlag, weigh(replace(ECHOING, norms=(RUDE,)))).raised
    assert raised_.verdict is not None
    assert (raised_.tier, raised_.verdict.tier) == (Tier.AMBER, Tier.GREEN)


def test_what_a_circle_chose_is_about_a_messages_own_words() -> None:
    low = {"amber": TierSettings(next=43200, all=86400, help="never", budget=40)}
    own = replace(ECHOING, soft=0.9)
    house = House(circle(tiers=TiersSettings(**low), same_matter=0))
    house.give("triage", Screened(said(WORDS), DANGER))
    again = replace(said(WORDS), event=EventId("$again"))
    assert the_one(OpenFlag, house.give("triage", Screened(again, own))).raised.tier is Tier.AMBER


def test_danger_opens_a_flag_with_as_few_words_as_judging_needs() -> None:
    flag = the_one(OpenFlag, weigh(DANGER)).raised
    assert (flag.number, flag.tier, flag.subject, flag.by) == (0, Tier.CRISIS, MIA, "screening")
    assert flag.excerpt == "…I want to end it tonight.…"
    assert flag.verdict is not None
    reason = flag.verdict.reasons[0]
    assert flag.excerpt[reason.start : reason.end] == "I want to end it tonight"


def test_one_message_is_one_flag_however_many_norms() -> None:
    effects = weigh(replace(DANGER, norms=(SPAM, RUDE)))
    flag = the_one(OpenFlag, effects).raised
    assert flag.verdict is not None
    assert flag.verdict.norms == (SPAM, RUDE)


def test_a_norm_the_circle_flags_is_amber() -> None:
    assert the_one(OpenFlag, weigh(replace(FINE, norms=(SPAM,)))).raised.tier is Tier.AMBER


def test_a_norm_that_is_off_is_nothing() -> None:
    assert weigh(replace(FINE, norms=(SPAM,)), norms={"spam": "off"}) == []


def test_a_nudge_is_private_and_about_the_clearest_norm() -> None:
    effects = weigh(replace(FINE, norms=(RUDE, SPAM)), norms={"spam": "nudge", "harassment": "nudge"})
    whisper = the_one(Whisper, effects)
    assert (whisper.to, whisper.words.id) == (MIA, "norm-spam-nudge")
    assert not only(OpenFlag, effects)


def test_a_circle_says_how_clear_it_must_be_and_what_is_left_alone() -> None:
    hit = NormHit("spam", 0.7, (Reason("norm", 0, 4, "why-spam-link"),))

    def then(**settings: object) -> list[Effect]:
        return weigh(replace(FINE, norms=(hit,)), norms={"spam": settings})

    assert only(OpenFlag, then())
    assert not then(least=0.8)
    assert not then(leave=["link"])
    assert only(OpenFlag, then(leave=["money"]))
    assert only(Whisper, then(then="nudge", flag_from=0.75))
    flagged = then(then="nudge", flag_from=0.7)
    assert only(OpenFlag, flagged)
    assert not only(Whisper, flagged)


def test_a_norm_in_a_message_of_danger_is_one_flag_and_no_private_word() -> None:
    effects = weigh(replace(DANGER, norms=(SPAM,)), norms={"spam": "nudge"})
    assert the_one(OpenFlag, effects).raised.tier is Tier.CRISIS
    assert "nudges" not in {tell.kind for tell in only(Tell, effects)}


def test_somebody_in_danger_is_not_nudged() -> None:
    effects = weigh(replace(DANGER, norms=(SPAM,)), norms={"spam": "nudge"})
    assert "norm-spam-nudge" not in ids(effects)


def test_an_edit_of_a_flagged_message_goes_to_its_flag_with_only_what_the_circle_flags() -> None:
    about = About("flag", "17", "message")
    effects = weigh(replace(FINE, norms=(SPAM, RUDE)), about, norms={"spam": "off", "harassment": "flag"})
    tell = the_one(Tell, effects)
    assert (tell.kind, tell.key) == ("flag", "17")
    assert isinstance(tell.signal, Screened)
    assert tell.signal.verdict.norms == (RUDE,)


def test_the_flag_of_an_edit_stands_for_the_message_that_was_edited() -> None:
    edit = said(WORDS, edit_of=EventId("$first"))
    house = House()
    flag = the_one(OpenFlag, house.give("triage", Screened(edit, DANGER))).raised
    assert flag.event == EventId("$first")


def test_what_could_not_be_judged_is_shown_to_people_and_not_to_the_person() -> None:
    house = House()
    effects = house.give("triage", NotScreened(said(WORDS), "not-screened-language"))
    flag = the_one(OpenFlag, effects).raised
    assert (flag.by, flag.tier) == ("not-screened", Tier.AMBER)
    assert "not-screened-language" in repr(house.heard)
    assert not only(Whisper, effects)


def test_private_messages_are_not_for_triage() -> None:
    private = said(WORDS, where="direct")
    assert triage.key(Screened(private, DANGER), circle()) is None
    assert triage.key(NotScreened(private, "why"), circle()) is None
    assert triage.key(Screened(said(WORDS, where="moderators"), DANGER), circle()) is None


def test_it_keeps_nothing() -> None:
    house = House()
    house.give("triage", Screened(said(WORDS, at=NOON), DANGER))
    assert house.states["triage", "tuesday"] is None
    assert the_one(OpenFlag, house.heard).raised.room == ROOM
