# What the keeper says of the toolbox: what helped somebody here. It is a peer's experience, and nothing more.

tools-none = The toolbox of { $circle } is empty so far. If something helps you on hard days, you can put it in: write **{ $prefix }tools add** and what it is to me in private. It carries no name.
tools-list =
    From the toolbox of { $circle }, a few things that helped somebody here. They may help you or not; nothing of it is advice.
    { $items }
    {""}**{ $prefix }tools find** and a word shows others. Some of the words: { $tags }
tools-found =
    This is in the toolbox of { $circle }, and helped somebody here:
    { $items }
tools-nothing = I found nothing like that in the toolbox of { $circle }. **{ $prefix }tools** shows a few things that are there.
tools-row = **{ $number }** { $text } { $tags }
tools-how =
    The toolbox of { $circle } is for what helps on hard days. This is how it goes:
    - **{ $prefix }tools** shows a few things that helped somebody here.
    - **{ $prefix }tools find #sleep** looks for a word.
    - **{ $prefix }tools add #sleep I put the phone into another room** puts something in, written to me in private, in at most { $most } characters.
    - **{ $prefix }tools remove** shows what you gave, and takes it back with its number.
help-tools = shows what helped others here on hard days; you can add something, without your name

## Said in private

tools-privately = The toolbox of { $circle } shows no names, so please write that to me here, where nobody else reads it.
tools-mine =
    You gave this to the toolbox of { $circle }:
    { $items }
    {""}**{ $prefix }tools remove** and a number takes it back.
tools-mine-none = There is nothing of yours in the toolbox of { $circle }, and there need not be.
privacy-tools = What you gave to your circle's toolbox, so that others can try it. It is shown without your name, until you take it back or leave.
