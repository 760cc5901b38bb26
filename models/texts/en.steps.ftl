# What the keeper says of a person's next step. Not yet is an answer like any other.

help-step = keeps one small thing you would like to do next, and asks in a week how it went

## In private

step-none = There is none at the moment. If you would like one: **{ $prefix }step**, and behind it one small thing for the next days.
step-ask = What is one small thing you would like to do in the next days? Small enough that it fits into a bad day. **skip** is fine too.
step-set =
    Noted, for you alone: “{ $text }” { $instead ->
        [yes] It takes the place of the one before.
       *[no] {""}
    }
    On { $date } I ask once how it went. Whenever you like before that: **{ $prefix }step done**, **{ $prefix }step partly**, **{ $prefix }step notyet**, or **{ $prefix }step drop** to let it go.
step-shown =
    This is what you would like to do: “{ $text }”
    { $ahead ->
        [yes] On { $date } I ask once how it went. You can also tell me now:
       *[no] If you would like to say how it went:
    } **{ $prefix }step done**, **{ $prefix }step partly** or **{ $prefix }step notyet**. **{ $prefix }step drop** lets it go.
step-long = A little shorter, please, so that I can keep it: at most { $most } characters. **skip** is fine too.
step-how = A small question, and you need not answer. You wrote: “{ $text }” How did it go? **done**, **partly** or **not yet**; **skip** puts it away. I ask only this once.
step-done = Noted. That was yours to do, and you did it. If you would like to keep it as something that went well: **{ $prefix }win**, and your words. If you would like a next one: **{ $prefix }step**.
step-partly = Noted. A part of it is a part, and it counts. If you would like to go on: **same** keeps it for another week, or write a smaller one. **skip** puts it away.
step-notyet = That is all right. Perhaps it was a little large for these days. Would something smaller fit? Write it, or **same** to keep it as it is for another week. **skip** puts it away.
step-aside = All right, I have put it away, and ask no more about it.
step-passed = All right, I have noted nothing.
privacy-steps = Your next step in your words, until it is done or put away, and on which days you took one: so that I can ask you once how it went, and show you. Nobody else sees it.
