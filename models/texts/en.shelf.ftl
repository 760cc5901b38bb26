# What the keeper says of what people give to their circle, and somebody reads before others do.

shelf-waits = { $kind ->
    [story] A story for the shelf of { $circle } waits for one of you to read it first. **{ $command } review** shows it, to you alone.
   *[tip] A tip for the toolbox of { $circle } waits for one of you to read it first. **{ $command } review** shows it, to you alone.
}
shelf-reviewed = { $how ->
    [approve] Number { $number } is there for everybody in { $circle } now. Thank you for reading it.
   *[decline] Number { $number } is let go, and whoever wrote it knows. Thank you for reading it.
}
shelf-review-how =
    I found nothing with that number that waits. This is how it goes:
    - **{ $command } review** shows what waits, to you alone.
    - **{ $command } approve 3** lets everybody in { $circle } see number 3.
    - **{ $command } decline 3** and a kind word lets it go. The words reach whoever wrote it, at most { $most } characters.

## Said in private

shelf-kept = Thank you. { $kind ->
    [story] Your story has the number { $number }, and no name. Somebody who moderates { $circle } reads it before others do, and I tell you when it is on the shelf. **{ $command } name { $number }** puts your name beside it; **{ $command } withdraw { $number }** takes it back at any time.
   *[tip] What you gave has the number { $number }, and no name. Somebody who moderates { $circle } reads it before others do, and I tell you when it is there. **{ $command } remove { $number }** takes it back at any time.
}
shelf-nobody = I have kept nothing of it: in { $circle } nobody is there at the moment who could read it before others do. I am sorry.
shelf-own-full = There are { $most } of yours already, and I keep no more of one person. Thank you for giving so much. You can take one back and give another.
shelf-full = I have kept nothing of it: there is no place for more at the moment. Please try again another day.
shelf-not-yours = I found none of yours with that number in { $circle }, so nothing has happened.
shelf-withdrawn = Done. Number { $number } is gone, and nobody sees it any more.
shelf-moderators = To read first is for whoever moderates { $circle }.
shelf-own = Number { $number } is your own. Please let somebody else of the team read it.
shelf-approved = Good news from { $circle }. { $kind ->
    [story] Your story, number { $number }, is on the shelf of { $circle } now. Thank you for it. **{ $command } withdraw { $number }** takes it back at any time.
   *[tip] What you gave, number { $number }, is in the toolbox of { $circle } now. Thank you for it. **{ $command } remove { $number }** takes it back at any time.
}
shelf-declined = Thank you for what you gave to { $circle }, number { $number }. Whoever read it would rather not show it, and I have forgotten it. It says nothing against you, and you can write it once more in another way.
shelf-declined-words =
    Thank you for what you gave to { $circle }, number { $number }. Whoever read it would rather not show it, and says:

    { $words }

    I have forgotten it. It says nothing against you, and you can write it once more in another way.
shelf-review =
    This waits in { $circle } for somebody to read it first, { $count } in all:
    { $items }
    {""}**{ $command } approve { $number }** lets others see it. **{ $command } decline { $number }** and a kind word lets it go.
shelf-review-none = In { $circle } nothing waits to be read.
## Lines of what waits

shelf-row =
    {""}**{ $number }** { $heading }
    { $text }
    { $noted ->
        [yes] Please look closely, it may touch: { $norms }
       *[no] { "" }
    }
shelf-row-named =
    {""}**{ $number }** { $heading } ({ $person })
    { $text }
    { $noted ->
        [yes] Please look closely, it may touch: { $norms }
       *[no] { "" }
    }
