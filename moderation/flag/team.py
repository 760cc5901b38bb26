"""How the moderators are reached: in their room, or around the one whom a flag is about."""

from __future__ import annotations

from models.circle import Circle, PersonFacts
from models.effects import Answer, Effect, Notify, Say, Whisper
from models.ids import UserId
from models.signals import CommandGiven, DeskPressed, ReactionSeen
from models.verdict import Tier
from models.words import Words
from moderation.flag.state import Flag

CLAIM, ESCALATE = "🖐️", "⏫"
PRIVATE = "call-"
"""How the parts of a flag begin under which somebody was called in private."""

Press = CommandGiven | ReactionSeen | DeskPressed


def on_roster(user: UserId, circle: Circle) -> bool:
    """Whether somebody is of this team, here now or not."""
    return circle.is_moderator(user) or any(one.user == user for one in circle.settings.moderators)


def watchers(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    """All moderators who are here and have not stepped back, in the order of the roster, but for the one it is about."""
    nobody = PersonFacts()
    here = [moderator.user for moderator in circle.moderators if moderator.user != flag.subject]
    return tuple(user for user in here if not circle.people.get(user, nobody).off_duty)


def on_call(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    """Who may be called now: not the one it is about, nor the one who has it already; who rests, only for a crisis."""
    resting = {one.user for one in circle.moderators if one.quiet and flag.matter.tier is not Tier.CRISIS}
    besides = {flag.subject, flag.claimer, *resting}
    return fit(flag, tuple(user for user in circle.on_call if user not in besides), circle)


def fit(flag: Flag, people: tuple[UserId, ...], circle: Circle) -> tuple[UserId, ...]:
    """Of these, who is called for this tier: in a crisis the trained first, or alone where a circle requires it and has any.

    Where they are required and out of their hours, they are called all the same. Are there none but the one who has it already,
    the others are called: somebody untrained is better than nobody.
    """
    wish = circle.settings.roster.training
    trained = {one.user for one in circle.moderators if one.trained}
    if flag.matter.tier is not Tier.CRISIS or wish == "off":
        return people
    if wish == "required":
        away = tuple(one for one in watchers(flag, circle) if one in trained and one != flag.claimer)
        return tuple(user for user in people if user in trained) or away or people
    return tuple(sorted(people, key=lambda user: user not in trained))


def seen_by(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    """The only people who may see it; empty for all moderators."""
    if not flag.around:
        return ()
    return tuple(one.user for one in circle.moderators if one.user != flag.subject)


def show_card(flag: Flag, words: Words, circle: Circle, called: tuple[UserId, ...]) -> tuple[Effect, ...]:
    """Bring the card to the moderators' room, or to each of the other moderators when it is about one of them."""
    about = flag.about("card")
    if flag.around:
        return tuple(Whisper(user, words, about=about) for user in watchers(flag, circle))
    if circle.moderators_room is None:
        return ()
    room = circle.moderators_room
    return (Say(room, words, mentions=called, about=about, taps=(CLAIM, ESCALATE)),)


def notice(flag: Flag, words: Words, circle: Circle, people: tuple[UserId, ...] = ()) -> tuple[Effect, ...]:
    """A short word about it, which these people are to notice."""
    about = flag.about("notice")
    if flag.around:
        return tuple(Whisper(user, words, about=about) for user in people)
    if circle.moderators_room is None:
        return ()
    return (Say(circle.moderators_room, words, mentions=people, about=about, below=flag.about("card")),)


def outside(flag: Flag, people: tuple[UserId, ...], circle: Circle) -> tuple[Effect, ...]:
    """Calls outside Matrix, to those of the called who want them, and to the circle's own address.

    What goes around a moderator is not posted where that one may read it; where nobody is called nothing is.
    """
    settings = circle.settings
    wanted = [one.user for one in settings.moderators if one.notices.webhook and one.user in people]
    calls: tuple[Effect, ...] = tuple(Notify(UserId(user), flag.number, flag.matter.tier) for user in wanted)
    if not settings.notices.webhook or flag.around or not people:
        return calls
    return (*calls, Notify(None, flag.number, flag.matter.tier))


def holders(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    """Whom news of the flag concern first: who has it, else who may be called."""
    return (flag.claimer,) if flag.claimer else on_call(flag, circle) or watchers(flag, circle)


def elsewhere(press: Press) -> bool:
    """Pressed where what the moderators' room hears does not show: in private, or on the desk."""
    return isinstance(press, DeskPressed) or press.where == "direct"


def answer(flag: Flag | None, press: Press, words: Words) -> tuple[Effect, ...]:
    """Answer whoever pressed: where they did, but in private when others there may not know of the flag."""
    if isinstance(press, DeskPressed):
        return (Answer(words),)
    if press.where != "moderators" or (flag is not None and flag.around):
        return (Whisper(press.sender, words),)
    below = press.event if isinstance(press, CommandGiven) else press.target
    about = flag.about("notice") if flag else None
    return (Say(press.room, words, about=about, reply_to=below),)
