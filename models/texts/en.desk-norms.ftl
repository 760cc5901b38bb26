### The desk's page of norms and of how much screening brings up, in English.

norms-title = Norms
norms-rules = The circle’s norms
norms-rule = Norm
norms-then = What follows
norms-said = Who says so
norms-then-flag = moderators see it
norms-then-nudge = its author gets a private word
norms-then-off = nothing
norms-by-file = the settings file
norms-by-itself = as it comes
norms-brings = How much screening brings to you
norms-table = compared with other choices
norms-choice = Choice
norms-of-1000 = Flags of 1,000 calm messages
norms-of-100 = Found of 100 critical ones
norms-now = as it is now
norms-shipped = as it comes
norms-budget-of = at most { $number } of 1,000
norms-recall-of = find { $number } of 100
norms-closed = What you closed in the last year
norms-closed-about = Only tiers, kinds of evidence and outcomes are kept for this: no words, and nobody’s name.

## Choosing

norms-another = Another choice
norms-would = This is what it would mean:
norms-own = { $count ->
    [0] Of your own closed flags none was brought up by wording alone, so they say nothing about this.
   *[other] Of { $count } of your closed flags that wording alone brought up, { $false } were false alarms. { $dropped } of these would not have come, and { $lost } of the right ones would have been missed. Of messages that nobody flagged, these know nothing.
  }
norms-proposed = Your own verdicts speak for this:
norms-choose = Choose this
norms-tier = From which tier on
norms-wish = What you want
norms-wish-budget = at most so many of 1,000 calm messages
norms-wish-recall = find so many of 100 critical ones
norms-wish-usual = back to the file, or to what comes
norms-number = How many
norms-number-how = Write a number from 0 to 999.9 with at most one digit behind the point; of 100 it can be 100 at most.
norms-preview = Show what it would mean
norms-about = Nothing changes before you choose. The word rules for danger always count. Your choice stands in the log, and the others read of it in your room.
