# What the keeper says of the story shelf. A story is there because its author wanted it to be.

story-none = The story shelf of { $circle } is empty so far. If you would like to leave a story there for others: **{ $prefix }story share**, a title, a | and the story, written to me in private.
story-list =
    Stories on the shelf of { $circle }, each left by somebody who wanted others to read it:
    { $items }
    {""}**{ $prefix }story read** and a number brings one to you, in private.
story-row = **{ $number }** { $title }
story-row-named = **{ $number }** { $title } ({ $person })
story-how =
    The story shelf of { $circle } is for what you lived through and would like others to read. This is how it goes:
    - **{ $prefix }story** shows what is there, and **{ $prefix }story read 3** brings one to you.
    - **{ $prefix }story share A title | and the story** leaves one, written to me in private: a title of at most { $short } characters, a story of at most { $most }.
    - **{ $prefix }story name 3** puts your name beside it, **{ $prefix }story noname 3** takes the name away again.
    - **{ $prefix }story withdraw 3** takes it back at any time.
help-story = shows the story shelf; you can read one in private, and leave one, with or without your name

## Said in private

story-privately = Please write your story to me here, where nobody else reads it. In { $circle } it is seen only when you and somebody of the moderation want it to be.
story-named = Number { $number } on the shelf of { $circle } carries your name. **{ $prefix }story noname { $number }** takes it away again.
story-unnamed = Number { $number } on the shelf of { $circle } carries no name.
story-gone = I found no story with that number on the shelf of { $circle }. Its author may have taken it back. **{ $prefix }story** shows what is there.
story-read =
    Here is what you asked me for, from the shelf of { $circle }:

    {""}**{ $title }**

    { $noted ->
        [yes] Before you read: { $note }
       *[no] { "" }
    }
    { $text }

    Somebody of your circle left this for others. Please leave it here, too.
story-read-named =
    Here is what you asked me for, from the shelf of { $circle }:

    {""}**{ $title }**, by { $person }

    { $noted ->
        [yes] Before you read: { $note }
       *[no] { "" }
    }
    { $text }

    Please leave this here: it was given to your circle.
privacy-story = The stories you left on your circle's shelf, so that others can read them, with or without your name, until you take them back or leave.
