### The desk's log, in English.

log-title = The log
log-about = What moderators and the keeper did in your circles, and when you came to the desk. It holds no words of members.
log-when = When
log-who = Who
log-what = What
log-none = Nothing yet.
log-more = Older
log-keeper = the keeper
log-somebody = somebody

log-flag-raised = raised
log-flag-worse = brought up again, since its message was changed
log-flag-claimed = took it
log-flag-escalated = called more people
log-flag-released = gave it back
log-flag-handed-over = asked somebody by name to take it
log-flag-reopened = opened it again
log-flag-lapsed = opened it for everybody, since nobody looked again
log-flag-follow-up = will look again
log-flag-noted = noted something
log-flag-resolved = closed it
log-flag-false-alarm = closed it as a false alarm
log-thresholds = chose how much screening brings up
log-stepped-back = stepped back
log-back = came back
log-shift-added = added a shift
log-shift-removed = gave up a shift
log-swap-asked = asked for a swap
log-swap-taken = took a shift once
log-debrief-asked = asked to talk
log-meeting-started = opened a meeting
log-meeting-ended = ended a meeting
log-chair-handed = handed on the chair
log-desk-asked = asked for the desk
log-desk-entered = came to the desk
log-desk-closed = closed the desk everywhere
