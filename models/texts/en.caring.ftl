### What a moderator may do for the person a flag is about, in English.
### A lock screen shows how a message begins: the first words say nothing of what it is about.

## What the person reads

letter =
    { private-note }

    { $who }, of this circle's team, writes this to you. I only carry it:

    { $words }

    You need not answer. What you write to me here I pass on to { $who } and the team, as long as this is open. If you would rather I did not, write **stop**.
letter-enough = I have passed on a lot now. What you have just written I have not, and I pass on nothing more until { $who } writes again. { $who } and the team have everything from before. If you would like a person now, write **call**.
letter-over = What { $who } wrote to you about is closed for now, so I pass on nothing more from here. If you would like a person again, write **call**. You need no reason.
letter-stopped = From here on I pass on nothing of what you write to me. { $who } hears that, and nothing else. If you would like a person, write **call**.

care-lines =
    { private-note }

    { $who }, of this circle's team, would like you to have this. Here is who you can reach:

    { $lines }

    { care-country }

    { care-danger }

help-offered-passed =
    Thank you for writing this. I have passed it on, as I said I would. I cannot tell when somebody reads it, so please do not only wait for us.

    I am only a program and cannot be a person to you. Here is who can:

    { $lines }

    { care-country }

    Shall I call a person of this circle's team? Write **call**, and I do.

    { care-danger }

room-first = { $subject }, this room is for you and { $who }, of your circle's team, and for nobody else. Either of you may leave at any time, without a reason. I look at nothing that is written here, and I leave as soon as you are both in, or after two days.

## What moderators hear

letter-how = { $why ->
    [long] That is longer than I can carry at once ({ $limit } characters). Please say it in two.
   *[none] There was nothing to carry. Please write it behind the number: **{ $prefix }write { $number }** and then what { $subject } is to read.
  }
letter-sent = Your words are on their way to { $subject }, with your name. What { $subject } answers comes below the card of flag { $number }.
letter-answered =
    { $changed ->
        [yes] Flag { $number }: { $subject } changed an answer. It is now:
       *[no] Flag { $number }: { $subject } answers:
    }

    { $words }

    { $sure ->
        [yes] { "" }
       *[no] I could not make sure that it came from a device of { $subject }.
    }
letter-answered-unshown = Flag { $number }: { $subject } has answered. I show no words here, because this room is not encrypted or has people of other servers in it.
letter-sounds = { $tier ->
    [crisis] Flag { $number }: what { $subject } has just written to me in private sounds as if somebody may be in danger now. Please look at once.
   *[red] Flag { $number }: what { $subject } has just written to me in private sounds as if a person is needed soon.
  }
letter-no-answers = Flag { $number }: { $subject } would rather have me pass nothing on. If it matters, please write in your own name.

lines-sent = I have sent { $subject } the help lines.
lines-lately = { $subject } had help lines from me at { $at }, so I sent none again. If they should have them all the same: **{ $prefix }sendlines { $number } anyway**

room-coming = I make a private room for you and { $subject }. Both of you get an invitation.
room-already = { $state ->
    [made] There is a private room for you and { $subject } already. Look for it among your rooms or invitations.
   *[making] The private room for you and { $subject } is in the making. Both of you get an invitation.
  }
room-made = Flag { $number }: the private room with { $subject } is there, and both are invited. I leave it as soon as both have come in.
room-failed = Flag { $number }: I could not make the private room with { $subject }. Please write in your own name.

services-noted = Noted: emergency services are with { $subject } or on their way. I call nobody else for flag { $number }. To come back to it: **{ $prefix }followup { $number } 1d**. If it was a mistake: **{ $prefix }release { $number }**
services-already = { $who } noted at { $at } that emergency services are with { $subject } or on their way. If that was a mistake: **{ $prefix }release { $number }**
services-told = Flag { $number }: { $who } notes that emergency services are with { $subject } or on their way.

caring-take-first = Please take flag { $number } first, with **{ $prefix }claim { $number }**, so that the person knows who is there for them.
caring-with-another = Flag { $number } is with { $who }, since { $since }. So that the person has one face to turn to, please leave the writing to { $who }, or write in your own name.

## On the card

flag-fact-services = 🚑 With emergency services since { $at }, as { $who } notes.
flag-fact-written = { $who } wrote to them through me at { $at }.
flag-fact-room = A private room with { $who } is there since { $at }.
flag-fact-caring = { $kind ->
    [danger] For { $subject }, from whoever has the flag: write through me **{ $prefix }write { $number }** · a private room **{ $prefix }room { $number }** · help lines **{ $prefix }sendlines { $number }** · emergency services are there **{ $prefix }emergency { $number }**
   *[norm] For { $subject }, from whoever has the flag: write through me **{ $prefix }write { $number }** · a private room **{ $prefix }room { $number }**
  }

## In the history

flag-row-written = { $at }: { $who } wrote to the person: { $note }
flag-row-written-bare = { $at }: { $who } wrote to the person
flag-row-answered = { $at }: { $who } answered: { $note }
flag-row-answered-bare = { $at }: { $who } answered
flag-row-no-answers = { $at }: { $who } would rather have nothing passed on
flag-row-lines = { $at }: { $who } had help lines sent
flag-row-room-wanted = { $at }: { $who } asked for a private room
flag-row-room = { $at }: the private room with { $who } was made
flag-row-no-room = { $at }: the private room with { $who } could not be made
flag-row-services = { $at }: { $who } noted that emergency services are there. { $note }

## In the help

flag-help-write = carries your words to the person of a flag that is with you, with your name
flag-help-room = makes a private room for you and the person of a flag that is with you
flag-help-sendlines = sends the person of a flag the help lines of their country
flag-help-emergency = notes with a flag that emergency services are there; I call nobody else then
