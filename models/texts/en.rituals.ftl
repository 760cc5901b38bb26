# What the keeper says in and between meetings. Read every sentence aloud as somebody who is ashamed, tired or afraid.
# The first line of everything written in private says nothing of recovery or crisis: a lock screen shows it.
# $prefix is always there: the sign in front of a command. A line must not begin with * or [ or . ; write {""} before it.

## Coming in (rituals/welcome)

welcome-person =
    Hello, I am the keeper: a program that helps in a room you have joined. Here is what I do with your words, before anything else.

    This is about the room of **{ $circle }**.

    - **What I read:** every message in this circle's rooms, and what you write to me here. I look for signs that somebody may be in danger, and for what this circle asks of everybody. About the second I may write you a short private word, which nobody else sees.
    - **What I keep:** your last few messages, for { $context } at most, only to understand the next one. When a message is shown to people, a short piece of it, for { $flags }. That I wrote you such a private word, for a day. What you tell me about yourself, until you ask me to forget it. All of it is encrypted where I run.
    - **Who sees it:** { $seen }
    - **In private:** { $direct }

    Nothing is sent to any other service, and nobody is put out of a room for feeling bad.

    If you are not safe right now, or want a person to talk to: **{ $now }**. It works at once, here or in the room, and I answer only you.
    For what else I can do: **{ $help }**. You need not answer this message.
welcome-room =
    I am the keeper, a program. I read the messages in this room to notice when somebody may be in danger, and what this circle asks of everybody.

    I keep the last few messages of each person for { $context } at most, and a short piece of a message that was shown to people for { $flags }, all of it encrypted. Who sees it: { $seen } Nothing is sent to any other service.

    If you are not safe right now, or want a person to talk to: **{ $now }**, here or to me in private; I answer only you.
    For what else I can do: **{ $help }**
seen-by-moderators = the moderators of this circle, and only when a message may need a person. They decide; I only bring it to them.
seen-by-nobody = at the moment nobody. No moderators are set up here, so I cannot bring anybody to you.
direct-asked = if something you write to me sounds like danger, I give you lines to call and ask whether you would like a person. I call nobody without your word.
direct-called = if something you write to me sounds like danger, I give you lines to call, and I always let a moderator of this circle know. This circle decided so.

## A meeting: its parts

title-opening = Opening
title-silence = A moment of silence
title-check-in = Check-in
title-discussion = Shared discussion
title-skill-practice = Practising together
title-milestones = Milestones
title-closing = Closing round

prompt-opening = Welcome, everybody. It is good that you are here, whatever kind of day it has been.
prompt-silence = There is nothing to do. I will say when we go on.
prompt-check-in = How are you here today? One word is enough.
prompt-discussion = What is on your mind? It can be large or small, finished or not.
prompt-skill-practice = Think of one thing that helped you through a hard moment. If you like, tell us how you did it, so that somebody else could try it.
prompt-milestones = If there is something you would like to mark, large or small, this is the place for it. Whoever is not counting anything is just as welcome.
prompt-closing = One line to take home, or to leave here.

opening-norms = What is said here stays here. We speak for ourselves, listen without judging, and give advice only when somebody asks for it. When you write about something hard, name it first, and leave out methods and amounts.
segment-opening =
    { $prompt }

    { $norms }

    {""}**How it goes:** when the talking piece is with you, I say your name and the others read along. Write as much or as little as you like, in as many messages as you like; if you type slowly, **{ $prefix }slow** doubles your time. To pass is always fine, and nobody asks why.

    {""}**A seat:** tap 👋 under this message, or write anything at all. To read along without being called today, tap 👂 or write **{ $prefix }listen**. You can come later and leave earlier.

    We are peers and no clinic. If you are not safe right now, or want a person to talk to: **{ $prefix }help now**, here or to me in private. I answer only you.
segment-silence = { $title }, for { $time }. { $prompt }
segment-round =
    { $title }. { $prompt }

    We go round in this order: { $order }. { $others }
segment-discussion =
    { $title }, for about { $time }. { $prompt }

    To have the talking piece, raise a hand: tap ✋ under this message, or write a single “!” or **{ $prefix }hand**. I call the hands in the order they go up. { $others }
segment-open =
    { $title }, for about { $time }. { $prompt }

    There is no order here: write when you like, or only read.
segment-skill-practice =
    { $title }, for about { $time }.

    { $prompt }

    Try it here together, or quietly by yourself. Reading along is fine too.
segment-milestones = { $title }. { $prompt }
others-wait = While one of us has the piece, the others read along.
others-may-write = Kind words in between are welcome; advice only when somebody asks for it.
round-over = Thank you, everybody, for what was said and for what was not.
discussion-warning = This part has about { $time } left. If something would still like to be said, there is room for it.
discussion-hands-left = The time for this part is over, and I am sorry that it did not reach { $people }. You are welcome to bring it to the closing, or to write it here when the meeting is over.
skill-step = Before we go on: is there one small step you would like to take before we meet again? It may be so small that it fits into a bad day. Write it here, or keep it to yourself.

## A meeting: the talking piece

turn-called = { $person }, the talking piece is with you, for about { $time }. ✅ or **done** hands it on. ⏭️ or **pass** is always fine.
turn-called-again = { $person }, here is the talking piece once more, if you would like it. ✅ or **done** hands it on. ⏭️ or **pass** is just as good.
turn-called-discussion = { $person }, you raised a hand: the talking piece is with you, for about { $time }. ✅ or **done** hands it on. ⏭️ or **pass** is always fine.
turn-called-closing = { $person }, one line to close with, if you like. ✅ or **done** hands it on. ⏭️ or **pass** is always fine.
turn-warning = { $person }, you have about { $time } left. Use it to finish your thought; nothing has to be complete.
back-to-speaker = I was away for a while and am back. Nobody's turn is lost. { $person }, the talking piece is still with you, for about { $time } from now. ✅ or **done** hands it on. ⏭️ or **pass** is always fine.
back = I was away for a while and am back. Thank you for your patience; we go on where we were.
resumed-to-speaker = We go on. { $person }, the talking piece is still with you, for about { $time } from now. ✅ or **done** hands it on. ⏭️ or **pass** is always fine.
resumed = We go on where we were.

## A meeting: its end

closing-words = Thank you for being here, with words or without. What was said here stays here.
meeting-closed =
    { $closing }

    The meeting is over, and the room stays open. If something is still heavy: **{ $prefix }help now**, also after the meeting.
meeting-empty = Everybody has gone on their way, so I close the meeting here. You can open another one whenever you like.
meeting-closed-paused = The pause has become a long one, so I close the meeting here. Thank you for what you brought. You can open another one whenever you like.
meeting-closed-late = I was away for a long time, and I am sorry: it cut our meeting short. I close it here, so that nobody is called who has gone home. You can open another one whenever you like.

## A meeting: in private, or only for one person

late = Good that you are here. The meeting has begun, and there is a place for you. You need not do anything until I say your name, and you can always pass.
late-in-round = Good that you are here. The meeting has begun, and you have a place at the end of this round. You need not do anything until I say your name, and you can always pass.
late-in-discussion = Good that you are here. The meeting has begun, and you have a place. We are talking with raised hands just now: a single “!” in the room raises yours. You can also only read.
meeting-runs = Good that you are here. A meeting is going on in the room you just joined. You can simply read along. To have a place, write anything there, or **{ $prefix }here**; I call you at the end of the round, and you can always pass.
listening-noted = All right, you are here and I will not call you. If you would like a turn after all, write **{ $prefix }here** in the room.
slow-noted = All right, you have twice the time whenever the talking piece is with you, in this meeting. No hurry.
cross-talk = A small note that only you see: the talking piece is with { $person } just now, and the others read along. Your words are welcome when your turn comes.
cross-talk-hand = A small note that only you see: the talking piece is with { $person } just now, and the others read along. A single “!” in the room raises your hand, and I call you next in line.
hand-not-needed = There is no need to raise a hand in this part. In a round everybody is called; otherwise you can simply write.
hand-later = Hands are for the shared discussion. In this part you can simply write, or read along.
not-your-turn = The talking piece is not with you at the moment. When it is, I say your name, and to pass is always fine. If you would rather not be called at all, write **{ $prefix }listen**.
no-meeting = There is no meeting at the moment, so there is nothing for me to do here. In the room of { $circle }, **{ $prefix }agenda** shows what a meeting looks like.
no-seat = A meeting is going on, and you have no seat in it yet. Write anything in the room of { $circle }, and there is a place for you.

## A meeting: who leads it

start-elsewhere = Meetings are held in the circle's main room. Please open it there.
start-by-chairs = Meetings here are opened by { $chairs }. Any of them will know when the next one is.
start-no-chairs = Nobody is set up to open meetings here yet. Whoever runs the keeper can name chairs in its settings.
start-unclear = I could not read how long the meeting is to take. Write the minutes, such as **{ $command }**, or nothing for the usual length.
start-running = A meeting is going on already, and there is a place for you in it. **{ $command }** shows where we are.
paused = We pause here. Nobody's time runs on meanwhile. **{ $command }** goes on.
extended = We have { $time } more. No hurry.
extend-unclear = I could not read how much more time that is. Write the minutes, such as **{ $command }**.
chair-handed = { $person } leads this meeting from here. Thank you.
chair-left = Whoever led this meeting had to go. We go on all the same. A chair or moderator who is here can take over with **{ $command }**.
chair-only = { $person } leads this meeting, and this is theirs to decide. You can ask them in the room.
chair-free = Nobody leads this meeting just now, and it goes on by itself. A chair or moderator of the circle can take over.
chair-not-here = I could not find that person among those who have a seat. Please write the full id, such as @name:example.org, of somebody who is here.

## A meeting: where we are

agenda-none =
    No meeting is going on. This is what one looks like in { $circle }:
    { $items }
    {""}**{ $command }** begins one.
agenda-running =
    Where we are:
    { $items }
agenda-past = { $title }: done
agenda-now = **{ $title }**: we are here
agenda-ahead = { $title }: about { $time }
where-paused = We are in a pause.
where-speaker = The talking piece is with { $person }.
where-next = Next: { $people }
where-chair = { $person } leads this meeting.

## Milestones: what the usual ones are called

mark-day = 24 hours
mark-week = one week
mark-30-days = 30 days
mark-60-days = 60 days
mark-90-days = 90 days
mark-6-months = 6 months
mark-9-months = 9 months
mark-year = one year
mark-18-months = 18 months
mark-two-years = two years
mark-five-years = five years
mark-ten-years = ten years

## Milestones: in the room

milestone-person = { $person } asked me to say it here: **{ $label }**. We are glad with you.
milestone-somebody = Somebody here asked me to say it: **{ $label }**. We are glad with you, whoever you are.

## Milestones: in private

milestone-question =
    A small question, and only you see it. You need not answer.

    By the date you told me, you have reached **{ $label }**. Shall I say so in the meeting? Write one word:
    - **room**: I say it with your name.
    - **anonymous**: I say “somebody here”, and no name.
    - **skip**: I say nothing.

    Without an answer I say nothing, and I will not ask again.
milestone-question-few =
    A small question, and only you see it. You need not answer.

    By the date you told me, you have reached **{ $label }**. Shall I say so in the meeting? Write one word:
    - **room**: I say it with your name.
    - **skip**: I say nothing.

    “Somebody here” would not hide you: fewer than { $count } people have a seat just now. Without an answer I say nothing, and I will not ask again.
milestone-few = I would rather not do that today, and here is why: fewer than { $count } people have a seat, so “somebody here” would not hide you. With **room** I say it with your name, with **skip** I say nothing.
milestone-noted-room = Thank you. I say it in the room when the meeting comes to it. Until then you can change your mind: write **skip**, and I say nothing.
milestone-noted-anonymous = Thank you. I say “somebody here”, and no name, when the meeting comes to it. Until then you can change your mind: write **skip**, and I say nothing.
milestone-skipped = All right, I say nothing. That is just as good.
milestone-said-already = I have said it already, and cannot unsay it. I am sorry if that is not what you wanted; a moderator can help if you ask.
milestone-too-late = Thank you for telling me. That meeting is over, or you have left it, so I say nothing. When the next one is soon, I ask you again.
milestone-not-hidden = I kept something to myself for you. Fewer people have a seat now than before, so “somebody here” would not have hidden you. If you would like it said with your name, write **room**.
since-kept =
    Thank you. I have noted it, for you alone: no other member or moderator sees it.
    { $days ->
        [0] You are counting from today, { $date }.
        [one] It is one day since { $date }.
       *[other] It is { $days } days since { $date }.
    }
    I never say it anywhere without asking you first. **{ $command }** makes me forget it.
days =
    Here is what you asked me for. It is for you alone, and nobody else is told.
    { $days ->
        [0] You are counting from today, { $date }.
        [one] It is one day since { $date }.
       *[other] It is { $days } days since { $date }.
    }
    {""}**{ $command }** makes me forget it.
days-unknown = You have not told me a date, and you need not. If you would like to, write it like this: **{ $command }**. No other member or moderator sees it.
since-forgotten = Done. I have forgotten it.
since-unclear = I could not read that as one particular day, sorry. Please write it like this: **{ $command }**. You can also write “today”, “yesterday” or “3 days ago”.
since-future = That day is still to come, so I have noted nothing. Please write one that has come already, such as **{ $command }**.

## What !help says of each command

help-start = opens a meeting; a number says how many minutes it may take
help-here = takes a seat in the meeting
help-listen = keeps you in the meeting without being called
help-hand = raises your hand in the discussion; a single “!” does the same
help-pass = hands the talking piece on; it is always fine
help-done = hands the talking piece on when you are done
help-slow = gives you twice the time in this meeting
help-agenda = shows where the meeting is, and who is next
help-next = goes on to the next person or part, for whoever has the talking piece or leads the meeting
help-pause = pauses the meeting, for whoever leads it
help-resume = goes on after a pause
help-extend = gives more time, for whoever leads the meeting
help-skip = goes on to the next part, for whoever leads the meeting
help-chair = hands the meeting to somebody else, or takes it when nobody leads it
help-end = ends the meeting with the closing words
help-since = notes a date you count from, for you alone
help-days = tells you how long it has been, for you alone

## Practice cards

card-listening-title = Listening with both ears
card-listening = In twos, or all together: one of you writes two or three sentences about today. Another says back what they heard, in their own words, and asks “is that it?”. No advice, no story of your own. Then change over.
card-saying-no-title = Saying no, kindly
card-saying-no = Think of something you were asked for and did not want to give. Write your no in one sentence, without an excuse: “I would rather not, and I hope we still see each other on Sunday.” Read it once more. Does it still sound like you?
card-asking-title = Asking for something
card-asking = Finish these three, for a real person or a made-up one: “When … happens, I feel … . I would like … .” Leave out “you always” and “you never”. Others may say which of the three was the clearest for them.
card-boundary-title = A boundary, drawn in pencil
card-boundary = Name one thing you would like less of in your week: a place, an hour, a kind of talk. Write one sentence that would keep it a little further away. It may be small, and you may move it again.
card-ten-minutes-title = Waiting ten minutes
card-ten-minutes = A strong urge often rises and falls like a wave. What could carry you through ten minutes of one: a walk to the corner, cold water on your hands, a person to write to? Make a list of three, so that you need not think when it comes.
card-four-questions-title = Hungry, angry, lonely, tired
card-four-questions = Ask yourself the four, one after the other. If one of them is a yes, what would be the smallest thing that eases it today? Something to eat, a door to close, one message, twenty minutes lying down.
card-five-senses-title = Five, four, three, two, one
card-five-senses = Look around: five things you see, four you can touch, three you hear, two you smell, one you taste. Take your time. Write one of them here if you like. It brings you back into the room when your head is elsewhere.
card-friend-title = What I would tell a friend
card-friend = Write down what you said to yourself on your last hard day. Then write what you would have said to a friend in the same place. Share the second one, if you like, and keep the first.
card-open-question-title = An open question
card-open-question = Somebody names something they are turning over in their mind. The others may only ask, and only questions that cannot be answered with yes or no: “What would be different?” “What have you tried that helped a little?” Nobody answers for another.
card-early-signs-title = Seeing it come
card-early-signs = Think back to a hard evening. What was different two days before: sleep, food, company, a thought? Write down one early sign of your own, and one thing you would like to do the next time you notice it.
