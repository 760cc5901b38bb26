### Appeals, in English: somebody sees differently what was taken from them, and another moderator than the first decides.

appeal-help = says that you see it differently when something was taken from you; another moderator than the first looks at it

## What the person hears

appeal-how =
    { private-note }

    { $length ->
        [long] That is more than I can pass on. In { $most } characters or fewer, please, write once more:
       *[none] If you see it differently, write it to me here, in your own words:
    } **{ $prefix }appeal** and behind it why. A moderator who had no part in the decision reads it and answers you. It costs you nothing, and nothing gets harder for you because you asked.

appeal-filed =
    { private-note }

    I have passed on what you wrote, in your own words. { $ready ->
        [yes] It is read by a moderator who had no part in the decision, and I bring you the answer. That can take two days, sometimes longer; I remind them.
       *[no] I have to be honest with you: right now this circle has no other moderator than the one who decided. I keep what you wrote, and whoever runs me has been told that somebody else is needed.
    } If you want it back: **{ $prefix }appeal take back**

appeal-waits =
    { private-note }

    What you wrote is with the moderators already, and still waits for an answer. I remind them.

appeal-once =
    { private-note }

    This has been looked at a second time already, and I gave you the answer. I cannot bring it up again. You can still write to somebody of the team yourself, and **{ $prefix }help now** is there for you as before.

appeal-nothing =
    { private-note }

    I know of nothing that was taken from you in this circle lately. If something else troubles you, you can tell a moderator, or write **{ $prefix }report**.

appeal-none-waits =
    { private-note }

    There is nothing of yours that waits with the moderators now.

appeal-withdrawn =
    { private-note }

    It is taken back. If you change your mind, **{ $prefix }appeal** brings it up again.

appeal-upheld =
    { private-note }

    Somebody who had no part in the first decision has read what you wrote. It stays as it was. In their words: { $words }

    Thank you for saying how you see it. If this is hard to read now: **{ $prefix }help now** is there for you as before.

appeal-overturned =
    { private-note }

    Somebody who had no part in the first decision has read what you wrote, and sees it as you do: it should not have been taken. In their words: { $words }

    { $back ->
        [yes] You get it back now; I write to you when it is done.
        [message] A message that was taken away cannot be brought back, not even by me. You may write it again.
       *[over] What can be given back is given back already. If you were put out of a room, you may come back.
    }

## What moderators read

appeal-filed-told = Flag { $number }: { $who } sees differently what was taken from them. { $people }: you had no part in it; could one of you read it and decide? **{ $prefix }uphold { $number }** or **{ $prefix }overturn { $number }**, with words for them behind the number.
appeal-nobody-told = Flag { $number }: { $who } sees differently what was taken from them, and there is nobody in this room who had no part in it. Whoever runs me has been told. Please find somebody else for the team, or give it back.
appeal-withdrawn-told = Flag { $number }: the person took their appeal back. Nothing is left to decide.
appeal-due = Flag { $number }: somebody has waited for two days for an answer to their appeal. { $people }: you may decide. **{ $prefix }uphold { $number }** or **{ $prefix }overturn { $number }**, with words for them behind the number.
appeal-due-nobody = Flag { $number }: somebody has waited for two days for an answer to their appeal, and there is nobody in this room who may decide. Please find somebody else for the team, or give it back.
appeal-decided = Flag { $number }: { $how ->
    [overturned] { $who } sees the appeal as the person does. What can be given back is given back.
   *[upheld] { $who } leaves it as it is.
  } The person has heard so, with the words that were written and without a name.
appeal-none = No appeal waits with flag { $number }.
appeal-own = Flag { $number }: you had a part in what was taken, so somebody else decides on the appeal. That protects you too.
appeal-decide-how = Please write some words for the person behind it, { $most } characters at most: **{ $command } { $number } how you see it**. They read them as you write them, as the team's words.

appeal-fact = { $who } appealed at { $at }.
appeal-fact-taken = { $who } { $act ->
    [redact] had the message taken away
    [mute] muted the person
    [remove] put the person out
   *[ban] banned the person
  } at { $at }. { $given ->
    [yes] The reason given: { $reason }
   *[no] No reason was given.
  }
appeal-fact-words =
    How the person sees it:
    { $words }
appeal-fact-decide = { $left ->
    [yes] May decide: { $people }. **{ $prefix }uphold { $number }** or **{ $prefix }overturn { $number }**, with words for the person.
   *[no] Nobody here may decide, since all had a part in it.
  }

flag-help-uphold = leaves it as it is after an appeal; the words behind the number are for the person
flag-help-overturn = gives back what was taken, after an appeal; the words behind the number are for the person
flag-row-appealed = { $at }: the person appealed
flag-row-appeal-withdrawn = { $at }: the person took their appeal back
flag-row-appeal-over = { $at }: it was given back before the appeal was decided
flag-row-upheld = { $at }: { $who } left it as it was: { $note }
flag-row-overturned = { $at }: { $who } decided for the person: { $note }
