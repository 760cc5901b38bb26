### What may be taken away for a norm or a report, on the desk, in English.

act-redact = Take the message away
act-mute = Mute for a time
act-remove = Put out of the rooms
act-ban = Ban for a time
act-lift = Give back what was taken
act-withdraw = Take back what you wanted
act-agree = Agree: { measure-act }
act-long = For how long?
act-long-2h = for 2 hours
act-long-1d = for a day
act-long-3d = for 3 days
act-long-7d = for 7 days
act-long-30d = for 30 days
act-long-90d = for 90 days
act-long-365d = for a year
act-why = Why? The person reads it as you write it, as the team's words.

log-flag-wanted = wanted to take something away, and asked for a second moderator
log-flag-withdrawn = did not want it any more
log-flag-agreed = agreed to it
log-flag-redacted = had the message taken away
log-flag-muted = muted the person
log-flag-removed = put the person out
log-flag-banned = banned the person
log-flag-lift-wanted = wanted to give back what was taken
log-flag-lifted = gave back what was taken
log-flag-not-lifted = could not give it back everywhere
log-flag-ended = gave it back, since its time was over
