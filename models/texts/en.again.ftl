### What is said when a person writes again about the same, in English.

flag-again =
    Flag { $number }: { $subject } has written again ({ $link }):

    { $words }

    { flag-again-who }
flag-again-bare = Flag { $number }: { $subject } has written again: { $link }. { flag-again-who }
flag-again-who = { $tier ->
    [crisis] Somebody may be in danger now. Please look at once: { $people }
   *[red] Please look: { $people }
  }

## In the history

flag-row-again = { $at }: { $who } wrote again: { $note } ({ $link })
flag-row-again-bare = { $at }: { $who } wrote again ({ $link })
