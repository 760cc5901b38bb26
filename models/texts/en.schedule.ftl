# What the keeper says about when a circle meets. Read every sentence aloud as somebody who is ashamed, tired or afraid.
# The first line of everything written in private says nothing of recovery or crisis: a lock screen shows it.

## What comes by itself, in the room

schedule-soon = We meet at { $time }. There is a place for you, whatever kind of day it is, and reading along is enough.
schedule-time = It is { $time }, and time for our meeting. Whoever leads today opens it with **{ $command }**. Until then, make yourselves comfortable.
schedule-no-chair = Nobody could lead our meeting today, and that happens. The room is open, and you are welcome to talk to each other. A chair who comes later can still begin with **{ $command }**.
schedule-missed = We were to meet on { $date } at { $time }, and I was not here to begin. I am sorry for that. If you would like to meet now, a chair can begin with **{ $command }**; else we meet again as usual.
meeting-late = I was away for a moment and am here now, so we begin a little late. Nobody has missed anything.
meeting-still-runs = Our next meeting would begin now, and this one is still going. It may take the time it needs. When it is over, **{ $command }** opens the next one.
meeting-nobody = Nobody could come today, and that is all right. I close the meeting here; the room stays open, and there is a place for everybody next time.

## A reminder, in private

schedule-remind = A small reminder, as you asked: { $circle }, { $date }, { $time }. Come if it suits you. There is no need to answer.

## When we meet

when =
    The next meetings of { $circle }:
    { $items }
    By the clock of { $zone }.
when-none = No meeting of { $circle } is planned just now. When there is one, it is shown here.
when-row = { $date }, { $time }
when-moved = { $date }, { $time } (another time than usual)

## What a chair decides

schedule-how =
    You can decide about the meetings that are to come like this:
    - **{ $skip }**: there is none on that day.
    - **{ $move }**: it is at another time.
    - **{ $add }**: one more.
    - **{ $undo }**: takes the last of these back.
schedule-skipped = There is no meeting on { $date } at { $time }. The others stay as they are.
schedule-moved = The meeting of { $date }, { $time }, is on { $new-date } at { $new-time } instead.
schedule-added = We meet once more: on { $date } at { $time }.
schedule-undone = That is taken back. We meet on { $date } at { $time }.
schedule-undone-none = That is taken back. There is no meeting on { $date } at { $time }.
schedule-nothing = There is nothing to take back, or that meeting was held already.
schedule-full = I keep as many changes as I can already. Please ask whoever runs me to write this one into the settings.
schedule-there = There is such a meeting at that time already.
schedule-none-then = I found no meeting to come on that day. **{ $command }** shows the next ones.
schedule-which =
    There are several on that day. Please write the name of the one you mean behind it:
    { $items }
schedule-name = **{ $name }**, { $time }

## Calendars

calendar-link =
    Here is the calendar of { $circle }, for a calendar program that can subscribe to an address:
    { $url }
    Whoever has this address can see when we meet, and nothing else, so please keep it to yourself. In your calendar it is called as the circle chose, and no name of anybody is in it.
    { $leads ->
        [yes] Whoever leaves the circle has it still. **{ $new }** in the room of { $circle } ends it and makes another.
       *[no] Should somebody have it who should not, a chair can make a new one.
    }
calendar-none = There is no calendar to subscribe to here. **{ $command }** shows when we meet.
calendar-new = The calendar has a new address, and the old one has ended. Each of us gets the new one by writing **{ $command }** to me.
calendar-new-chairs = A new address ends the old one for everybody, so a chair or a moderator decides it. You can ask them in the room.
calendar-new-where = A new address is for the whole circle, so please write this in the room of { $circle } or in the moderators' room.

## Your own clock and reminders

zone-kept = Thank you. I tell you times by the clock of { $zone } from now on; there it is { $time }. **{ $prefix }zone forget** makes me forget it.
zone-noted = I tell you times by the clock of { $zone }, as you said; there it is { $time }. **{ $prefix }zone forget** makes me forget it.
zone-unknown = I tell you times by the clock of { $zone }; there it is { $time }. If yours shows something else, write where you live, such as **{ $command }**. Nobody else sees it.
zone-forgotten = Done. I have forgotten it, and tell you times by the circle's clock.
zone-unclear = I do not know a time zone of that name, sorry. Please write it with the largest city that has your time, such as **{ $command }**.
remind-kept = All right: I write to you { $time } before each meeting. **{ $command }** ends it at any time.
remind-noted = I write to you { $time } before each meeting, as you asked. **{ $command }** ends it at any time.
remind-none = I do not remind you of meetings, and you need not be reminded. If you would like it, write how long before, such as **{ $command }**.
remind-off = All right, I do not remind you any more. If you would like it again, write **{ $command }**.
remind-paused = All right, I leave you in peace until { $date }. If you would like it sooner, write **{ $command }**.
remind-unclear =
    I can remind you so long before a meeting:
    { $items }
    Please choose one of these, such as **{ $command }**.
remind-choice = { $time }

## What !help says of each command

help-when = shows when we meet next
help-schedule = changes single meetings that are still to come, for chairs and moderators
help-calendar = gives you an address for your calendar program
help-zone = notes by which clock you live, for you alone
help-remind = reminds you before each meeting, or stops it
