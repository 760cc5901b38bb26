### What moderators read about shifts, swaps, training and their own load, in English.
### A lock screen shows how a message begins: the first words say nothing of what it is about.

## Shifts

roster-now = { $covered ->
    [until] On shift now: { $people }, until { $until }.
    [yes] On shift now: { $people }.
    [no] Nobody has a shift now. I call those who are within their hours: { $people }.
   *[nobody] Nobody has a shift now, and nobody else is on call. Whoever calls for help is told so.
  } { $follows ->
    [somebody] Next: { $who }, from { $from } to { $to }.
   *[nobody] No other shift begins in the coming week.
  }
roster-week =
    The coming seven days:

    { $rows }

    Nobody has a shift here, so I call those who are within their hours:

    { $items }
roster-week-whole =
    The coming seven days, in which somebody always has a shift:

    { $rows }
roster-week-row = { $from } to { $to }: { $who }
roster-gaps =
    There are times in the coming seven days when nobody has a shift:

    { $items }

    I call those who are within their hours then. If somebody would like to be there first: **{ $prefix }shift add**
roster-gap-row = { $from } to { $to }
roster-shifts =
    Shifts, week by week:

    { $rows }

    To give one of yours up: **{ $prefix }shift remove** and its number.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Nobody has a shift. I call in the order of the roster, within everybody’s hours. To be called first at some time, write **{ $prefix }shift add** and when, such as “mon 18:00-23:00”.
roster-shift-added = Noted: { $who } is called first, { $shift } by the clock of { $zone }. { $share ->
    [plenty] That makes { $hours } hours a week; in this circle { $most } are plenty for one person. It stands all the same. Look after yourself.
   *[fair] That makes { $hours } hours a week.
  }
roster-shift-removed = Noted: { $who } gave up { $shift }.
roster-shift-there = { $shift } is noted already.
roster-shift-full = You have { $most } shifts, and I keep no more. Give one up first.
roster-shift-how = Write **{ $prefix }shift add** and when, such as “mon 18:00-23:00” or “fri-sat 20:00-02:00”, with the days in English; **{ $prefix }shift list** shows all, and **{ $prefix }shift remove** with its number gives one up.
roster-shift-room = Shifts are changed in the moderators’ room, where the others see it.
roster-shift-which = Which one? **{ $prefix }shift list** shows the numbers.
roster-shift-not-yours = That is the shift of { $who }, who alone can give it up. To take it once, they can ask you with **{ $prefix }swap**.
roster-help-shift = lists shifts, adds one of yours or gives one up

## Swaps, asked and answered

roster-swap-ask = { $asker } asks whether you would take one shift of theirs: { $from } to { $to }. **{ $prefix }swap yes** takes it, **{ $prefix }swap no** leaves it, and both are fine.
roster-swap-asked = I have asked { $who } about { $from } to { $to }. Until they say yes, it is yours.
roster-swap-done = { $who } takes the shift of { $asker }, { $from } to { $to }, this once. Thank you.
roster-swap-no = All right. It stays as it is.
roster-swap-declined = { $who } cannot take { $from } to { $to }. It is yours still; you can ask somebody else, or step back when it is too much.
roster-swap-nothing = No such question is open for you. A shift can be taken until it begins.
roster-swap-away = You have stepped back. Write **{ $prefix }back** first, then **{ $prefix }swap yes**.
roster-swap-gone = { $asker } no longer has that shift, so there is nothing to take.
roster-swap-none = In the coming week no shift of yours begins on that day.
roster-swap-whom = Whom? Write the first part of the name of another moderator who is here and has not stepped back.
roster-swap-how = Write **{ $prefix }swap** with a name and a day, such as “ben mon”, to ask somebody to take your next shift of that day, once.
roster-help-swap = asks another moderator to take one shift of yours, or answers such a question

## Notes for the next, in private

roster-note-ask = Your shift is over. Thank you for being there. If the next should know something, write **{ $prefix }shift note** and what it is; if not, leave it.
roster-note =
    A note from { $who } for you, { $at }:

    { $note }
roster-note-kept = { $heard ->
    [now] I have passed it on to those who have a shift now.
   *[later] I keep it for two days and show it to whoever has the next shift.
  }
roster-note-what = Write **{ $prefix }shift note** and what the next should know.

## One's own load, in private

roster-load = { $held ->
    [0] You have no flag now.
    [one] You have one flag now.
   *[other] You have { $held } flags now.
  } { $flags ->
    [0] In the last seven days you took none.
    [one] In the last seven days you took one.
   *[other] In the last seven days you took { $flags }.
  }{ $heavy ->
    [0] {""}
    [one] {" "}One of them was a crisis.
   *[other] {" "}{ $heavy } of them were a crisis.
  } In the last four weeks: { $month }. Your shifts: { $hours } hours a week. Only you see this. When it is too much, **{ $prefix }stepback** needs no reason.
roster-help-load = tells you, and only you, how much you carry

## After a crisis, in private

roster-debrief = Thank you for being there. That may have been a lot. If you would like to talk with another moderator, write **{ $prefix }debrief**, and I ask whether somebody has time, without a word of the matter. If not, leave it. Something to drink, some air and a pause are good now too.
roster-debrief-asked = I have asked the others whether somebody has time to talk with you. You need not explain anything.
roster-debrief-alone = Nobody else is on call now. I have written it in your room, for when somebody comes.
roster-debrief-room = { $who } would like to talk with one of you. Whoever has time, please write to them.
roster-help-debrief = asks whether another moderator has time to talk with you

## Training, in private

training-offer = Thank you for taking on a shift. There are three short things to read, a few minutes each, whenever you like: **{ $prefix }training**
training-list =
    Three short things to read, each with a small check. You can stop at any time.

    { $rows }
training-row = { $title }: { $state ->
    [good] read, counts until { $until }.
    [over] counted until { $until }. To read it again:
   *[new] not read yet. To begin:
  } **{ $prefix }training { $name }**
training-page =
    Page { $number } of { $count }.

    { $text }

    Go on with **{ $prefix }training next**, leave it with **{ $prefix }training stop**.
training-check =
    A question.

    { $text }

    Answer with **{ $prefix }training yes** or **{ $prefix }training no**.
training-why = { $right ->
    [yes] That is how we see it too. { $text }
   *[no] Let us look again. { $text }
  }
training-passed = That was all of “{ $title }”. Thank you. It counts until { $until }.
training-left = All right. **{ $prefix }training** is there whenever you like.
training-remind = What you read in “{ $title }” counts until { $until }. When you have a few minutes: **{ $prefix }training { $name }**
training-help = gives you three short things to read about being on call, in private, step by step

training-title-crisis = When somebody is in danger
training-crisis-1 = Somebody in danger needs a person who is there, calmly and soon. Take the flag, then write to them yourself: who you are, that you read their words, and that you are glad they wrote them. You need not solve anything. Listening comes first.
training-crisis-2 = Ask plainly whether they are safe now, and whether they think of ending their life. Asking does not put the thought there; it often brings relief. Do not argue, do not promise that all will be well, and do not speak of ways to do it.
training-crisis-3 = If they are in danger now, the emergency number comes first, then the help lines of their country. Stay with them, call a second moderator with **{ $prefix }escalate**, and leave a note on the flag. You are a peer and not an emergency service. If you cannot see to it, pass it on at once. That is no failure.
training-crisis-ask = Somebody writes that they do not want to live any more. May you ask them directly whether they think of ending their life?
training-crisis-ask-why = Asking plainly does no harm, and it shows that this may be spoken of here.
training-crisis-secret = Somebody tells you of a plan and asks you to promise that you tell nobody. Do you promise?
training-crisis-secret-why = Do not promise secrecy. Say kindly that you want them to be safe, and that you do not carry this alone.

training-title-ethics = Where your part ends
training-ethics-1 = You are a peer: no therapist, no doctor, no judge. Tell what helped you as your own way, give no medical advice, and keep what you read among the moderators. Copy no card elsewhere.
training-ethics-2 = Keep the distance that keeps both of you safe: no money, no dates, and no private friendship that begins while you carry their flag. Where somebody is close to you, or you are part of the matter, give the flag to another moderator.
training-ethics-money = A member whose flag you carry asks you to lend them money, just once. Do you?
training-ethics-money-why = A loan changes what you are to each other, and makes it harder for them to ask for help. Say no kindly, and look together for who can help.

training-title-care = Looking after yourself
training-care-1 = Carrying others wears on everybody. Eat, sleep, take breaks, and keep your shifts short enough to be glad of the next one. **{ $prefix }load** shows you, and only you, what you carry.
training-care-2 = Stepping back needs no reason and holds at once: **{ $prefix }stepback**. After something heavy, talk with another moderator; **{ $prefix }debrief** asks for you. If it stays with you for days, find somebody outside the circle too.
training-care-back = You are worn out, and your shift goes on for two hours. May you step back now, without giving a reason?
training-care-back-why = You may, always. The others are called instead, and what you had is open for them.
