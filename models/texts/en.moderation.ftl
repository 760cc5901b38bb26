### What moderators and the people they care for read, in English.
### A lock screen shows how a message begins: the first words say nothing of what it is about.

## The person a flag is about

private-note = A note for you from the keeper of your circle. It is private; nobody in the room sees it.
care-country = { $country ->
    [known] { "" }
   *[unknown] If you tell me which country you are in (the name is enough, such as Portugal), I can show the lines there.
  }
care-danger = If you or somebody else is in danger now, please call the emergency number first. You need not answer me.

care-told =
    { private-note }

    { $whom ->
        [asked] I have called the people who are on call for this circle. When one of them has seen it, I will tell you who.
        [other] Thank you for telling. I have told the people who are on call for this circle, so that you are not alone with it. When one of them has seen it, I will tell you who.
       *[self] What you wrote has not been overlooked: I have told the people who are on call for this circle. When one of them has seen it, I will tell you who. Nothing changes about your place here.
    }

    { $whom ->
        [other] Here is who listens to you too, and knows what can be done for somebody else:
       *[self] Until then, here is who else you can reach:
    }

    { $lines }

    { care-country }

    { care-danger }

care-nobody =
    { private-note }

    { $whom ->
        [asked] I have heard your call.
        [other] Thank you for telling.
       *[self] What you wrote has not been overlooked.
    } { $team ->
        [no] I have to be honest with you: there is nobody I can tell right now.
       *[yes] I have to be honest with you: nobody of this circle's team is on call right now, so I cannot promise that one of them will see it soon. If somebody does, I will tell you who.
    }

    Please do not wait for us. Here is who you can reach:

    { $lines }

    { care-country }

    { care-danger }

care-unanswered =
    { private-note }

    I have called everybody of this circle's team I can call, and nobody has answered yet. If somebody does, I will tell you who.

    Please do not wait for us. Here is who you can reach:

    { $lines }

    { care-country }

    { care-danger }

care-seen =
    { private-note }

    { $who } has seen { $whom ->
        [asked] that you asked for a person
       *[self] what you wrote
    } and will write to you. You can answer, or leave it, as you like.
    { $had_lines ->
        [yes] { "" }
       *[no] { care-lines-too }
    }
    { $had_lines ->
        [yes] { "" }
       *[no] { $lines }
    }

    { $had_lines ->
        [yes] { "" }
       *[no] { care-country }
    }

    { care-danger }

care-lines-too = Here is who else you can reach:

care-handed-on =
    { private-note }

    { $who } had to hand this on, and I am asking the others. When somebody else has seen it, I will tell you who.

    { care-danger }

## Help now, asked for or offered

help-now =
    This is what you asked me for. It is private; nobody in the room sees it.

    Here is who you can reach:

    { $lines }

    { care-country }

    Shall I call a person of this circle's team? Write **call**, and I do. You need no reason.

    { care-danger }

help-offered =
    Thank you for writing this to me. It stays between you and me.

    I am only a program and cannot be a person to you. Here is who can:

    { $lines }

    { care-country }

    Shall I call a person of this circle's team? Write **call**, and I do. They hear that you would like somebody to write to you, not what you wrote.

    { care-danger }

help-offered-other =
    Thank you for writing this to me. It stays between you and me.

    It is a lot to carry for somebody else. Here is who listens to you too, and knows what can be done:

    { $lines }

    { care-country }

    Shall I call a person of this circle's team? Write **call**, and I do. They hear that you would like somebody to write to you, not what you wrote.

    { care-danger }

help-called-already =
    I passed your call on at { $at }, and it still counts. Please do not only wait for us. Here is who you can reach:

    { $lines }

    { care-danger }

help-unread = I could not make sense of that, so nothing follows from it. It stays between you and me. If you would like help lines or a person, write **help now**.

help-help-helpnow = shows you lines you can call, in private, and can call a person
help-help-call = calls a person of this circle's team for you
help-help-country = tells me where you are, for the help lines there; “none” makes me forget it

country-set =
    Thank you, I will remember { $country } for this and for nothing else.

    { $lines }
country-forgotten = I have forgotten which country you are in.
country-which = Which country are you in? Its name or its two letters are enough, such as **{ $prefix }country Portugal** or **{ $prefix }country PT**.

## A flag's card. It begins with its number and what to do.

flag-card =
    { flag-heading }

    { $facts }
flag-heading = { $status ->
    [claimed] **Flag { $number }** is with { $who } since { $since }. Nobody else needs to do anything.
    [follow-up] **Flag { $number }** is with { $who }, who looks at it again on { $due }. Nobody else needs to do anything.
    [resolved] **Flag { $number }** was closed by { $who } at { $since }. Nothing is left to do.
    [false-alarm] **Flag { $number }** was closed as a false alarm by { $who } at { $since }. Nothing is left to do.
   *[open] **Flag { $number }** waits for somebody of this team. Take it with a tap on 🖐️ or with **{ $prefix }claim { $number }**.
  }

flag-fact-tier = { $kind ->
    [norm] 🟠 Tier **amber** (orange): a norm of the circle may be touched. Nothing in it points to danger.
    [not-screened] 🟠 Tier **amber** (orange): I could not judge this message. Please read it yourselves.
    [asked] 🆘 Tier **crisis** (the most urgent): somebody asked for a person.
   *[danger] { $tier ->
        [crisis] 🆘 Tier **crisis** (the most urgent): somebody may be in danger now.
        [red] 🔴 Tier **red**: somebody is badly off and needs a person soon.
       *[amber] 🟠 Tier **amber** (orange): somebody is having a hard time.
      }
  }
flag-fact-who = { $by ->
    [asked] { $who } asked for a person. { $where ->
        [direct] They did so in private, and may not want it known in the room.
       *[circle] They did so in the room.
      }
   *[screening] { $where ->
        [direct] { $who } wrote it to me in private; the words stay there. People were told that I call somebody then.
       *[circle] Written by { $who } in the circle's room.
      }
  }
flag-fact-words =
    In their words:
    { $words }
flag-fact-unshown = I show no words here, because this room is not encrypted or has people of other servers in it. Please read it in the circle's room.
flag-fact-norm = Norm: { $norm }
flag-fact-why = Why: { $why } (“{ $words }”)
flag-fact-why-bare = Why: { $why }
not-screened-failed = something went wrong on my side while I was reading it
flag-fact-link = Where: { $link }
flag-fact-taken-back = The message was taken back at { $at }.
flag-fact-left = { $subject } left the room at { $at }.
flag-fact-undelivered = My private message to { $subject } could not be delivered. Please write to them yourselves.
flag-fact-called = Called: { $people }
flag-fact-nobody = Nobody is on call now.
flag-fact-help = { $help ->
    [sent] { $subject } has had a private message from me, with help lines.
    [later] { $subject } hears from me when somebody takes this: who it is, and help lines.
   *[never] { $subject } hears nothing of this from me.
  }
flag-fact-commands = More people: ⏫ or **{ $prefix }escalate { $number }** · give back: **{ $prefix }release { $number }** · hand to somebody: **{ $prefix }handover { $number } name** · look again later: **{ $prefix }followup { $number } 3d** · note: **{ $prefix }note { $number }** · close: **{ $prefix }resolve { $number }** or **{ $prefix }false { $number }** · history: **{ $prefix }flag { $number }**

flag-next-one = If nobody has taken it by { $next }, I ask one person by name; by { $all }, everybody I can.
flag-next-all = If nobody has taken it by { $all }, I call everybody I can.
flag-next-none = I call nobody else by myself from here on.

## What is said about a flag

flag-call = { $why ->
    [helper] { $who } would like company with flag { $number }.
    [sooner] { $who } would like flag { $number } to be looked at sooner.
   *[waiting] Flag { $number }: nobody has taken it yet.
  } { $rung ->
    [all] { $people }: you are everybody I can call. Could one of you look? I call nobody else by myself after this.
   *[next] { $people }: could you look?
  } { $why ->
    [helper] { "" }
   *[waiting] It is taken with **{ $prefix }claim { $number }**, or on its card.
  }
flag-call-nobody = { $why ->
    [helper] { $who } would like company with flag { $number }, but there is nobody else on call whom I could ask.
   *[waiting] Flag { $number }: nobody has taken it yet, and there is nobody on call whom I could ask.
  }
flag-claimed = Flag { $number } is with { $who } now. { $told ->
    [yes] I have told { $subject } that { $who } has seen it and will write.
   *[no] { "" }
  }
flag-released = { $act ->
    [reopened] { $who } opened flag { $number } again.
    [handed-over] { $who } asks somebody else to take flag { $number }.
    [lapsed] Flag { $number } was to be looked at again by { $who }, and a day has passed. It is open for all of you now.
   *[released] { $who } gave flag { $number } back.
  } Whom I ask now: { $people }
flag-put-back = Flag { $number } is open again, for whoever takes it.
flag-closed = { $status ->
    [false-alarm] Flag { $number } is closed as a false alarm, by { $who }. Thank you for looking.
   *[resolved] Flag { $number } is closed, by { $who }. Thank you for being there.
  }
flag-follow-up = Flag { $number } stays with you. I remind you on { $at }.
flag-follow-up-due = { $who }, you wanted to look at flag { $number } again now. If I hear nothing of it for a day, I ask the others.
flag-noted = Noted with flag { $number }. The other moderators can read it.
flag-worse = Flag { $number }: the message was changed, and should be looked at again. Whom I ask now: { $people }
flag-undelivered = Flag { $number }: my private message to { $subject } could not be delivered. Please write to them yourselves.

flag-yours = Flag { $number } is with you already. Thank you.
flag-taken = Flag { $number } is already with { $who }, since { $since }. If you would like to help, a word to them is welcome.
flag-held = Flag { $number } is with { $who }, since { $since }, so please leave it to them. If they cannot, say it again with the word **anyway** behind the number.
flag-closed-already = Flag { $number } was closed by { $who } at { $since }. If it needs somebody again, **{ $prefix }release { $number }** opens it.
flag-free = Flag { $number } is open; nobody has it.
flag-all-called = Flag { $number }: everybody I can call has been called. Please reach them in another way too, if you can.
flag-which = Which flag do you mean? Please write its number, such as **{ $command } 17**, or reply to its card with **{ $command }**.
flag-moved-on = Something happened with flag { $number } while you were reading, so nothing was changed. This is how it stands now. If you still want to, please press again.
flag-hand-whom = Whom shall I ask to take flag { $number }? It has to be one moderator of this circle who is here and has not stepped back.
flag-follow-when = When would you like to look at flag { $number } again? Such as **12h**, **3d** or **1w**; 90 days at most.
flag-note-what = There was nothing to note. Please write it behind the number.
flag-unknown = There is nothing under number { $number } that I can show here.
flag-untrusted = I could not be sure that this came from your own device, so nothing has changed. Please say it again from a device that is verified and encrypts.

flag-history =
    { flag-heading }

    { $rows }
flag-row-raised = { $at }: raised
flag-row-called = { $at }: called { $people }
flag-row-escalated = { $at }: { $who } asked for more people; called { $people }
flag-row-claimed = { $at }: { $who } took it
flag-row-released = { $at }: { $who } gave it back
flag-row-resolved = { $at }: { $who } closed it. { $note }
flag-row-false-alarm = { $at }: { $who } closed it as a false alarm. { $note }
flag-row-handed-over = { $at }: { $who } asked { $people } to take it
flag-row-follow-up = { $at }: { $who } will look at it again on { $until }
flag-row-due = { $at }: it was time to look at it again
flag-row-lapsed = { $at }: nobody had looked at it again for a day, so it was opened for everybody
flag-row-noted = { $at }: { $who } noted: { $note }
flag-row-reopened = { $at }: { $who } opened it again
flag-row-worse = { $at }: the message was changed, and needs a new look
flag-row-edited = { $at }: the message was changed
flag-row-taken-back = { $at }: the message was taken back
flag-row-left = { $at }: the person left the room
flag-row-undelivered = { $at }: a private message to the person could not be delivered
flag-row-card-lost = { $at }: the card could not be shown in the moderators' room, and went to each of you

flag-help-claim = takes a flag: it is yours, and others need not look
flag-help-escalate = calls one more person, and then everybody
flag-help-release = gives a flag back; opens a closed one again
flag-help-handover = asks another moderator by name to take a flag
flag-help-followup = reminds you of a flag another day, such as in 12h, 3d or 1w
flag-help-note = leaves a note with a flag, for the other moderators
flag-help-resolve = closes a flag; you can write a note behind the number
flag-help-false = closes a flag as a false alarm; you can write a note behind the number
flag-help-flag = shows what happened with a flag, and who did it

## The list of flags

flags-none = No flag is open.
flags-list =
    { $count ->
        [one] One flag wants something still.
       *[other] { $count } flags want something still.
    } { $more ->
        [0] { "" }
       *[other] The first ones are shown, { $more } more are not.
    }

    { $rows }
flags-row-open = Flag { $number }, { $tier }: open since { $since }
flags-row-claimed = Flag { $number }, { $tier }: with { $who } since { $since }
flags-help = lists the flags that want something still

## The way to the desk

desk-closed = Your desk is closed now, wherever it was open. **{ $prefix }desk** opens it again.
desk-help = sends you a private link to the desk in the browser; “out” closes it wherever it is open

## The roster

roster-on-call = On call now: { $people }
roster-nobody = Nobody is on call now. Whoever calls for help is told so, with the lines of their country.
roster-stepped-back = { $who } has stepped back and is not called until they are back. Flags that were with them are open for the others. { $left ->
    [nobody] Nobody is on call now; whoever calls for help is told so.
   *[some] On call now: { $people }
  }
roster-back = Welcome back. { $who } can be called again, within their hours and in their shifts.
roster-stranger = { $who } has come into this room and is not on its roster. I take no orders from them, but they can read what I write here. If that is not meant, please take them out.
roster-help-oncall = shows who is on call, with “week” for the coming seven days; with “off” or “on” you step back or return
roster-help-stepback = lets you step back at once, without a reason
roster-help-back = lets you be called again

## When the keeper cannot see

blind-waiting = { $count ->
    [one] I cannot read one message { blind-place }, since { $since }.
   *[other] I cannot read { $count } messages { blind-place }, since { $since }.
  } I have asked for the keys and keep trying. Until then nobody but you looks at these messages.
blind-left = I was taken out { blind-from }, so I read nothing there and can bring nobody to you. If that is not meant, please invite me again.
blind-from = { $place ->
    [0] of the circle's room
   *[other] of the circle's room number { $place }
  }
blind-over = I can read everything { blind-place } again.
blind-place = { $place ->
    [0] in the circle's room
   *[other] in the circle's room number { $place }
  }
blind-away = I was away for { $span }, from { $since } to { $until }. I am reading now what was written in that time; flags from it come late.

## How much screening brings up

threshold-lifted = wording that this circle's own thresholds bring up; the usual ones would not
thresholds-help = shows how much I bring to you; you can choose how much it should be
thresholds-list =
    How much I bring to this room, tried on texts without names. The word rules for danger always count; no budget switches them off.

    { $rows }

    What you closed in the last year:

    { $closed }

    To choose: **{ $prefix }thresholds amber 5** (flags per 1,000 calm messages), **{ $prefix }thresholds amber 90%** (of plainly critical messages to find), **{ $prefix }thresholds amber usual** (back to the settings file, or to what I do by myself).
thresholds-list-proposal =
    { thresholds-list }

    What your own verdicts speak for:

    { $proposals }

    Nothing changes by itself. To agree: **{ $prefix }thresholds yes**
thresholds-row = **{ $tier }** and above, { $whence ->
    [chosen] as you chose ({ $wish })
    [file] as the settings file says ({ $wish })
   *[usual] as usual
  }: about { $flags } of 1,000 calm messages (word rules alone: { $rules }), and { $found } of 100 short, plainly critical ones.
thresholds-closed = **{ $tier }**: { $closed ->
    [0] none
    [one] one, { $false ->
        [0] rightly flagged
       *[other] a false alarm
      }
   *[other] { $closed }, of these false alarms: { $false }
  }
thresholds-fewer = **{ $tier }**, a budget of { $budget } of 1,000: of { $closed } flags that wording alone brought up, { $false } were false alarms. { $dropped } of these would not have come, and { $lost ->
    [0] none
   *[other] { $lost }
  } of the right ones would have been missed.
thresholds-more = **{ $tier }**, a budget of { $budget } of 1,000: of { $closed } flags that wording alone brought up, only { $false } were false alarms, so people may be overlooked. You would see more messages.
thresholds-nothing = There is no proposal that you have seen and that still stands. **{ $prefix }thresholds** shows what there is.
thresholds-how = Write **{ $prefix }thresholds amber 5**, **{ $prefix }thresholds red 90%** or **{ $prefix }thresholds crisis usual**.
thresholds-language = Messages in this circle's language are not screened, so there is nothing to choose.
thresholds-taken =
    Noted. From now on:

    { $rows }

## A language that is off

unscreened = **Not screened:** { $count ->
    [one] a message
   *[other] { $count } messages
  } in this circle's rooms since { $since }. Its language ({ $language }) is one that I do not screen: I notice English words for danger, and little else. That I say nothing means nothing there. Please read along yourselves; members can still call you with **{ $prefix }call**.
