### The desk's page of the team and its shifts, in English.

team-title = The team
team-week = The coming seven days
team-gaps = { $count ->
    [0] Somebody always has a shift.
    [one] There is one stretch in which nobody has a shift; those who are within their hours are called then.
   *[other] There are { $count } stretches in which nobody has a shift; those who are within their hours are called then.
  }
team-reader-clock = Times are by your clock ({ $zone }).
team-slot = { $from } to { $to }: { $people }
team-slot-gap = { $from } to { $to }: nobody
team-span = { $from } to { $to }
team-no-shifts = Nobody has a shift. The keeper calls in the order of the roster, within everybody’s hours.
team-people = Who is here
team-is-on-shift = in a shift now
team-is-on-call = can be called now
team-is-off-hours = off hours now
team-is-away = stepped back
team-is-not-here = not in your room
team-chair = leads meetings
team-trained = trained for a crisis
team-training-own = What you have read
team-training = { $title }: { $state ->
    [good] counts until { $until }
    [over] counted until { $until }
   *[new] not read yet
  }
team-training-how = Only you see these dates. To read, write { $prefix }training to the keeper.

## What each may do for themselves

team-yours = Yours
team-asks = { $who } asks whether you would take { $span }, this once. Both answers are fine.
team-take = Take it
team-leave = Leave it
team-waits = You asked { $who } about { $span }. Until they say yes, it is yours.
team-own-none = You have no shift of your own.
team-remove = Give up
team-add = Add a shift
team-first = From
team-last = To
team-same-day = the same day
team-begin = Begins at
team-end = Ends at
team-clock = Every week, by the clock of { $zone }. The others see it in your room.
team-swap = Ask somebody to swap
team-swap-which = Which of yours?
team-swap-whom = Whom?
team-swap-ask = Ask
team-note = A note for the next
team-note-what = For whoever has a shift now or next, in private
team-note-give = Leave it for them
team-stepback = Step back
team-back = Come back
team-stepback-about = Stepping back holds at once and needs no reason. What you had is open for the others.
