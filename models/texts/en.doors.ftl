# What the keeper says at the door: help, typing slips, and things that are not possible here.
# $prefix is always there: the sign in front of a command. A line must not begin with * or [ or . ; write {""} before it.

## Help

help-intro =
    I keep this circle's meetings and pass the talking piece. Here is what you can ask me. Nothing is a must, and you can always pass.
help-intro-chair = As you may lead meetings, these are for you too:
help-intro-moderator = As a moderator you also have these:
help-line = **{ $command }**: { $what }
help-more =
    You can write to me in private about anything that is not for the room.
    If you are not safe right now, or only want a person to talk to: **{ $prefix }help now**
help-more-private = If you are not safe right now, or only want a person to talk to: **{ $prefix }help now**

## Slips and limits

unknown-command =
    I don't know { $typed }. Did you mean **{ $guess }**?
    For all I can do: **{ $prefix }help**
unknown-command-no-guess =
    I don't know { $typed }, sorry.
    For what I can do: **{ $prefix }help**
not-here =
    { $command } does not work in this room. If you write it to me in private, or in the circle's room, I can tell you where it belongs.
only-moderators = This one is for the circle's moderators. If you need one, write **{ $prefix }help now** to me in private.
only-chairs = This one is for whoever leads the meeting. You can ask them in the room, or write to me in private.
ask-me-privately = That is best answered between the two of us. I have written to you in private.
nothing-to-do = There is nothing for me to do about that right now.
slow-down =
    I can't keep up with so many messages, so I will be quiet for a minute. What you write is still read.
    If you need a person: **{ $prefix }help now** always works.

## When something fails

failed =
    Something went wrong on my side, and I could not do that. It was nothing you did.
    Please try again in a little while. If you need a person now, a moderator can be reached in the room.
failed-to-write-privately =
    I could not write to you in private. Your settings may not let me. You can begin a private chat with me instead.
not-trusted =
    I could not make sure that this came from one of your own devices, so I did nothing.
    Please verify your device in your app's settings and try again, or write it without the device you used just now.

## Small words

nobody = nobody
open-message = open the message

## Crisis lines

emergency-number = your local emergency number
line-full = **{ $name }** ({ $details }): { $ways }
line-bare = **{ $name }**: { $ways }
line-emergency = If you are in danger right now: { $ways }
line-emergency-anywhere = If you are in danger right now: your local emergency number
line-always = day and night
line-hours = { $hours }
line-languages = { $languages }
way-phone = call { $how }
way-text = text { $how }
way-whatsapp = WhatsApp { $how }
way-chat = chat at { $how }
way-with = { $way } ({ $details })
