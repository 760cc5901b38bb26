### What can be done for a person, on the desk, in English.

act-write = Write to them through the keeper
act-write-what = What they are to read; it comes with your name
act-room = Open a private room for the two of you
act-sendlines = Send help lines
act-sendlines-again = Also if they had some within the last half hour
act-emergency = Emergency services are there
act-emergency-what = What the others should know, if you like
flag-own-name = Or write in your own name: { $who }
log-flag-written = wrote to the person
log-flag-lines = had help lines sent
log-flag-room = asked for a private room
log-flag-emergency = noted that emergency services are there
log-flag-again = a further message of the same person came to it
