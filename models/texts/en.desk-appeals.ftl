### Appeals on the desk, in English.

appeals-title = Appeals
appeals-about = Somebody sees differently what was taken from them. Whoever had no part in it decides, and the person reads the words.
appeals-words = Show how they see it
appeals-why = Words for the person. They read them as you write them, as the team's words.
appeals-others = You had a part in it. May decide: { $people }
appeals-nobody = Nobody here may decide, since all had a part in it. Whoever runs the keeper has been told.
appeals-none = No appeal waits.

act-uphold = Leave it as it is
act-overturn = Give it back

log-flag-upheld = left it as it was, after an appeal
log-flag-overturned = gave it back, after an appeal
