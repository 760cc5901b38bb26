# What the keeper says of a person's own goals. Every goal is as good as another, and to let one go needs no reason.

help-goal = keeps what you wish for, in your own words and for you alone

## In private

goal-none = You have not told me what you are working towards, and you need not. If you would like to: **{ $prefix }goal add**, and your own words behind it. Less of something, more of something, or something else altogether: one is as good as another. Nobody but you sees it.
goal-list =
    Here is what you are working towards, for you alone.
    { $items }
    {""}**{ $prefix }goal 1** shows what you noted about the first. The same number stands behind **{ $prefix }goal progress**, **{ $prefix }goal change**, **{ $prefix }goal reached** and **{ $prefix }goal drop**.
goal-line = **{ $number }:** { $text }
goal-shown =
    Number { $number }, which you wrote down on { $date }: “{ $text }”
    { $some ->
        [yes] What you noted on the way:
       *[no] You have noted nothing about it, and need not. If you would like to: **{ $prefix }goal progress { $number }**.
    }
    { $items }
goal-note = { $date }: { $text }
goal-ask-add = What would you like to work towards? Write it in your own words, in a sentence or two. **skip** is fine too.
goal-ask =
    { $what ->
        [change] What shall number { $number } say from now on?
       *[progress] What would you like to note about number { $number }? A small thing counts, and so does a hard day.
    } **skip** is fine too.
goal-long = That is more than I can keep in one piece: at most { $most } characters. Could you write it a little shorter? **skip** is fine too.
goal-full = You have { $most } of them already, and I keep no more at once. If you would like to let one go: **{ $prefix }goal drop**, and its number. No reason needed.
goal-added = Noted, for you alone. It is number { $number }: **{ $prefix }goal progress { $number }** keeps a word on the way, **{ $prefix }goal change { $number }** puts it differently.
goal-noted = Noted, for you alone. **{ $prefix }goal { $number }** shows what you have noted so far.
goal-changed = Changed. What we want may change as we do. **{ $prefix }goal { $number }** shows it.
goal-dropped = Done, I have let it go: “{ $text }”. No reason needed.
goal-reached = That is good to hear: “{ $text }”. I have taken it off your list. If you would like to keep it as something that went well: **{ $prefix }win**, and your words.
goal-passed = All right, I have noted nothing.
goal-which =
    I could not find one of that number. These are there:
    { $items }
    {""}**{ $prefix }goal** shows this list again.
goal-how = I did not quite understand. To write down something you are working towards: **{ $prefix }goal add**, and your own words behind it. **{ $prefix }goal** shows what is there.
privacy-goals = What you work towards and what you noted about it, until you let it go: so that you can look at it. Nobody else sees it.
