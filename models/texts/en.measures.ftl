### Taking something away for a norm or a report, and giving it back, in English.

flag-help-redact = takes the flagged message out of the room; a reason is welcome
flag-help-mute = lets somebody read and not write, for a time; the reason behind it is what they read
flag-help-remove = puts somebody out of the circle's rooms; the reason behind it is what they read
flag-help-ban = puts somebody out for a time; usually a second moderator has to agree
flag-help-lift = gives back what was taken for a flag, or takes back your own wish
flag-help-agree = agrees to what another moderator wants to do for a flag

## Why not

measure-need = { $flag ->
    [other] { $subject } may need a person: another flag says so, and it is still open.
   *[this] Flag { $number } is about somebody who may need a person.
  } So nothing is taken from them, whoever asks. Being in need is nobody's fault, also where it is loud. What helps is a word in private. If the room needs calm, say so there without naming anybody.
measure-unjudged = I could not judge what flag { $number } is about, and somebody in need may have written it. So nothing is taken from anybody for it. Please read it yourselves, and write to { $subject } in private.
measure-team = Flag { $number } is about somebody of this team, and I take nothing away from them. Please talk with each other, and with whoever runs me.
measure-off = { $act ->
    [redact] Taking messages away is
    [mute] Muting is
    [remove] Putting people out is
   *[ban] Banning is
  } not switched on in this circle. Whoever runs me can do that, in the setting “acts”.
measure-gone = There is no message in the circle's rooms any more that I could take away for flag { $number }.
measure-how = { $act ->
    [redact] Please write a reason of at most { $most } characters: **{ $prefix }redact { $number } the reason**.
    [remove] Please write a reason of at most { $most } characters: **{ $prefix }remove { $number } the reason**.
    [mute] Please write for how long ({ $longest } at most; { $usual } if you leave it out) and a reason of at most { $most } characters: **{ $prefix }mute { $number } 2h the reason**.
   *[ban] Please write for how long ({ $longest } at most; { $usual } if you leave it out) and a reason of at most { $most } characters: **{ $prefix }ban { $number } 30d the reason**.
  } { $subject } reads it as you write it, as the team's words.
measure-alone = { $act ->
    [ban] Banning somebody
   *[other] This
  } takes two of you, and there is no other moderator in this room now. { $act ->
    [ban] Until there is, you can mute somebody or put them out: **{ $prefix }mute { $number }**, **{ $prefix }remove { $number }**.
   *[other] Please wait until there is.
  }
measure-waits = { $who } already waits for somebody to agree to { measure-act } for flag { $number }. If you think so too: **{ $prefix }agree { $number }**
measure-act = { $act ->
    [redact] taking the message away
    [mute] muting
    [remove] putting somebody out
   *[ban] a ban
  }
measure-none-waits = Nothing waits for a second moderator with flag { $number }.
measure-same-eyes = You wanted { measure-act } yourself, so it takes somebody else's agreement. Nobody decides that alone.
measure-nothing = Nothing stands that was taken for flag { $number }. Who was put out can come back as anybody may; a message that was taken away cannot.

## Four eyes

measure-wanted = { $who } would like { $act ->
    [redact] to take away what { $subject } wrote
    [mute] to mute { $subject } for { $span }
    [remove] to put { $subject } out of the circle's rooms
   *[ban] to ban { $subject } for { $span }
  } (flag { $number }). { measure-reason } It takes a second one of you: **{ $prefix }agree { $number }**. If nobody agrees by { $until }, nothing happens.
measure-asked = I have asked the others. It happens once one of them agrees, by { $until }; with **{ $prefix }lift { $number }** you take it back.
measure-lapsed = { $who }, nobody has agreed to { measure-act } for flag { $number } within a day, so nothing happens.
measure-withdrawn = Flag { $number }: what you wanted is taken back. Nothing happens.

## What came of it

measure-ordered = { $act ->
    [redact] I am taking the message away.
    [mute] I am muting { $subject }.
    [remove] I am putting { $subject } out.
   *[ban] I am banning { $subject }.
  } Your room hears when it is done.
measure-done-redact = Flag { $number }: { $who } had the message taken away. { $subject } has heard from me that it is gone, and how to object.
measure-done-mute = Flag { $number }: { $who } muted { $subject } until { $until }. { $subject } has heard from me why, until when, and how to object. **{ $prefix }lift { $number }** gives the voice back. { measure-part }
measure-done-remove = Flag { $number }: { $who } put { $subject } out. { $subject } has heard from me why, and how to object. { measure-part }
measure-done-ban = Flag { $number }: { $who } banned { $subject } until { $until }. { $subject } has heard from me why, until when, and how to object. **{ $prefix }lift { $number }** ends it. { measure-part }
measure-part = { $part ->
    [some] It did not work in every room of the circle. { measure-because }
   *[all] { "" }
  }
measure-because = { $why ->
    [not-there] I am not in the room.
    [creator] { $subject } made the room, and in a room of its kind nobody stands above whoever made it.
    [equal-power] { $subject } has at least as much power there as I have.
    [no-power] I do not have the power for it there.
    [too-old] The homeserver could not be reached for a day.
   *[other] The homeserver refused it.
  }
measure-not-done = Flag { $number }: { $act ->
    [redact] I could not take the message away
    [mute] I could not mute { $subject }
    [remove] I could not put { $subject } out
   *[ban] I could not ban { $subject }
  }. { measure-because } Nothing has happened, and { $subject } has heard nothing. { $why ->
    [creator] Please talk with { $subject }, and with whoever runs me.
    [too-old] Please try again.
   *[other] Whoever runs the room can give me more power, or do it there; **circlekeeper check** says what is missing.
  }
measure-lifting = { $act ->
    [mute] I am giving { $subject } the voice back.
   *[ban] I am lifting the ban on { $subject }.
  } Your room hears when it is done.
measure-lifted = Flag { $number }: { $act ->
    [mute] { $subject } can write again
   *[ban] the ban on { $subject } is over
  }, { $how ->
    [early] as you wanted.
   *[time] since the time is over.
  } { $act ->
    [mute] { "" }
   *[ban] Please invite them if the room needs an invitation, and you would like them back.
  }
measure-not-lifted = Flag { $number }: I could not { $act ->
    [mute] give { $subject } the voice back
   *[ban] lift the ban on { $subject }
  } in every room. { measure-because } I do not try again. Please do it in the room's settings.
measure-in-need = Flag { $number } says that { $subject } may need somebody, and { $act ->
    [mute] they cannot write in the circle's rooms until { $until }
   *[ban] they are banned until { $until }
  } (flag { $other }). **{ $prefix }lift { $other }** would end that. Please write to them in private either way.

flag-fact-taking = In this circle also, for what touches a norm or was reported: { $commands }
measure-take-redact = take the message away with **{ $prefix }redact { $number }**
measure-take-mute = mute with **{ $prefix }mute { $number } 2h the reason**
measure-take-remove = put out with **{ $prefix }remove { $number } the reason**
measure-take-ban = ban with **{ $prefix }ban { $number } 30d the reason**
flag-fact-wanted = { $who } would like { measure-act }; a second one of you has to agree by { $until }: **{ $prefix }agree { $number }**
flag-fact-held = { $act ->
    [mute] Muted until { $until }.
   *[ban] Banned until { $until }.
  } **{ $prefix }lift { $number }** ends it.
flag-row-wanted = { $at }: { $who } wanted to take something away, and asked for a second moderator until { $until }: { $note }
flag-row-withdrawn = { $at }: { $who } did not want it any more
flag-row-unagreed = { $at }: nobody agreed within a day
flag-row-agreed = { $at }: { $who } agreed
flag-row-redacted = { $at }: { $who } had the message taken away. { $note }
flag-row-muted = { $at }: { $who } muted the person until { $until }: { $note }
flag-row-removed = { $at }: { $who } put the person out: { $note }
flag-row-banned = { $at }: { $who } banned the person until { $until }: { $note }
flag-row-not-done = { $at }: it could not be done
flag-row-replaced = { $at }: what was taken stands for another flag now
flag-row-lifted = { $at }: { $who } gave it back
flag-row-not-lifted = { $at }: it could not be given back everywhere
flag-row-ended = { $at }: its time was over

## What the room reads beside it

measure-in-room = A decision of this circle's moderators.

## What the person hears

measure-told-redact =
    { private-note }

    This circle's team has taken a message of yours out of the room of { $circle }.

    { measure-reason }

    { measure-object }

measure-told-mute =
    { private-note }

    This circle's team has decided that you read along in { $circle } without writing, until { $until }. After that you can write as before; nobody has to do anything for it.

    { measure-reason }

    { measure-object }

measure-told-remove =
    { private-note }

    This circle's team has taken you out of the rooms of { $circle }. You may come back as anybody may.

    { measure-reason }

    { measure-object }

measure-told-ban =
    { private-note }

    This circle's team has decided that you cannot be in the rooms of { $circle } until { $until }. After that you may come back as anybody may.

    { measure-reason }

    { measure-object }

measure-reason = { $given ->
    [yes] The reason, in the team's words: { $reason }
   *[no] There is no further reason given.
  }
measure-object = If you see it differently, write **{ $prefix }appeal** to me here. Lines to call, and a person, are there for you as before: **{ $prefix }helpnow**.

measure-over-mute =
    { private-note }

    You can write in { $circle } again. { measure-since }

measure-over-ban =
    { private-note }

    You may come back to { $circle }. { measure-since } If the room needs an invitation, ask somebody of the team for one.

measure-since = { $how ->
    [early] The team has ended it early.
   *[time] The time is over.
  }
