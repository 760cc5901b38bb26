# What the keeper says at the door: help, typing slips, and things that are not possible here.
# $prefix is always there: the sign in front of a command. A line must not begin with * or [ or . ; write {""} before it.

## Help. These are read in private, wherever they were asked for.

help-intro =
    This is what you can ask me. Nothing is a must, and you can always pass.

    { $commands }

    { help-more }
help-line = **{ $command }** { $what }
help-more =
    You can write to me here about anything that is not for the room.
    If you are not safe right now, or only want a person to talk to: **{ $prefix }help now**
help-about-help = tells you what you can ask me

## Slips and limits. These too are read in private.

unknown-command =
    I don't know { $typed }. Did you mean **{ $guess }**?
    { $help ->
        [yes] { "" }
       *[no] For all you can ask me: **{ $prefix }help**
    }
unknown-command-no-guess =
    I don't know { $typed }, sorry.
    For what you can ask me: **{ $prefix }help**
not-here = { $command } does not work there, so nothing has happened. **{ $prefix }help** tells you what does.
only-moderators = { $command } is for the moderators of the circle. If you need one of them: **{ $prefix }help now**
only-chairs = { $command } is for whoever leads meetings in the circle. You can ask them in the room.
ask-me-privately = { $command } is between the two of us. Please write it to me here, where nobody else reads it.
slow-down =
    I can't keep up with so many commands, so I answer again in a minute. All that you write is still read.
    If you are not safe right now, or need a person: **{ $prefix }help now** always works.

## When something fails

flag-bare = Flag { $number } needs somebody. I could not show its card; the message is here: { $link }

not-trusted =
    I could not make sure that your last command came from one of your own devices, so nothing has happened.
    Please verify the device in your app's settings, or write it again from another one. **{ $prefix }help now** works from any.
could-not-read =
    I could not read what you last wrote to me: the key for it did not reach me. I am sorry. Please write it once more.
    If you are not safe right now, please do not wait for me: **{ $prefix }help now**, or your local emergency number.

## Small words

nobody = nobody
open-message = open the message
open-room = open the room

## Crisis lines

emergency-number = your local emergency number
line-full = **{ $name }** ({ $details }): { $ways }
line-bare = **{ $name }**: { $ways }
line-emergency = In an emergency: { $ways }
line-emergency-anywhere = In an emergency: your local emergency number
line-always = day and night
line-hours = { $hours }
line-languages = { $languages }
way-phone = call { $how }
way-text = text { $how }
way-whatsapp = WhatsApp { $how }
way-chat = chat at { $how }
way-with = { $way } ({ $details })
