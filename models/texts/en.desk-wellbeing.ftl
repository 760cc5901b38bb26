### The desk’s page of one’s own load, in English.

own-title = For you
own-alone = Only you see this. There is no list of who did most, anywhere.
own-held = Flags you have now
own-held-about = { $count ->
    [0] You have none now.
    [one] It is yours until you give it back or close it.
   *[other] They are yours until you give them back or close them.
  }
own-week = Taken in the last seven days
own-week-about = In the last four weeks: { $month }
own-heavy = Of these, crises
own-heavy-about = { $count ->
    [0] None in the last seven days.
   *[other] That may have been a lot. Talking helps.
  }
own-hours = Hours of shifts a week
own-hours-about = In the coming seven days, with swaps: { $coming }
own-stepback = Step back
own-back = Come back
own-talk = Ask for somebody to talk with
own-talk-about = Stepping back holds at once and needs no reason. If you ask to talk, the others hear that, and nothing of the matter.
own-talk-last = You last asked: { $at }
own-kindly = Looking after yourself
