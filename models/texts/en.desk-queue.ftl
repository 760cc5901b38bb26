### The desk's queue, in English.

queue-title = What waits
queue-filters = Which flags
queue-all-tiers = every tier
queue-all-states = all that waits
queue-all-circles = all circles
queue-all-norms = with or without a norm
queue-mine = asked of me
queue-count = { $count ->
    [one] One flag
   *[other] { $count } flags
  }
queue-flag = Flag { $number }
queue-waited = has waited long
queue-free = nobody has it
queue-with = with { $who }
queue-with-you = with you
queue-words = Show the words
queue-open = Open
queue-more = { $count ->
    [one] One more
   *[other] { $count } more
  }
queue-none = Nothing waits. Thank you for looking.
queue-none-fit = Nothing here fits what you chose.

## Why a flag is there

queue-why-danger-crisis = Somebody may be in danger now.
queue-why-danger-red = Somebody is badly off and needs a person soon.
queue-why-danger-amber = Somebody is having a hard time.
queue-why-norm-amber = A norm of the circle may be touched. Nothing in it points to danger.
queue-why-asked-crisis = Somebody asked for a person.
queue-why-not-screened-amber = The keeper could not judge this message. Please read it yourselves.
queue-why-report-amber = Somebody reported this and asks you to look.
queue-why-report-red = Somebody reported this, and it sounds as if a person were badly off.
queue-why-report-crisis = Somebody reported this, and it sounds as if there were danger now.
queue-nobody = names nobody

## What can be done

act-claim = Take it
act-escalate = Call more people
act-company = Ask for company
act-followup = Look again later
act-followup-when = When?
act-followup-12h = in 12 hours
act-followup-1d = tomorrow, at this time
act-followup-3d = in 3 days
act-followup-1w = in a week
act-handover = Hand it to somebody
act-handover-whom = Whom shall the keeper ask?
act-note = Note something
act-note-what = For the other moderators only
act-release = Give it back
act-reopen = Open it again
act-resolve = Close it
act-resolve-what = What came of it, if you like
act-false = Close as a false alarm
act-false-what = Why it was none, if you like
act-anyway = It is with { $who }; do it all the same
