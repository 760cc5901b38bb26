### The desk, in English: what every page shares. Each page has a file of its own, en.desk-<page>.ftl.

## The way in, as a private message

desk-link =
    Here is your way to the desk. It is yours alone, works once, and for { $good }. If you did not ask for it, please leave it closed.

    { $url }
desk-none = There is no desk here: whoever runs me has not switched it on. All of it can be done in this app too; **{ $prefix }help** shows how.

## The frame

desk-name = The desk
desk-skip = To the content
desk-pages = Pages
desk-circles = Circles
desk-keys = Keys
desk-grey = Less colour
desk-out = Log out
desk-out-everywhere = Log out everywhere
desk-close = Close
desk-back = To the desk
desk-go-on = Go on
desk-done = Done.
desk-lost = The connection is gone, so this page may be older than it looks. It comes back by itself.

desk-key-down = next flag
desk-key-up = flag before
desk-key-open = open it
desk-key-words = show the words
desk-key-claim = take it
desk-key-resolve = close it
desk-key-note = note something
desk-key-help = show these keys

## Coming in

desk-welcome = One press, and you are in. The link works once.
desk-enter = Come in
desk-how-in = To come in, write { $prefix }desk in your moderators' room or to the keeper. It sends you a link in private.

## What is not to be had

desk-link-over = This link is used up or too old. Write { $prefix }desk to the keeper, and it sends you a new one.
desk-no-role = You are not a moderator of a circle here now, so there is nothing to show. If that is not meant, please ask the others.
desk-no-such-flag = There is nothing under this number that I can show you.
desk-not-there = There is no such page.
desk-foreign-form = This did not come from your own page of the desk, so nothing has happened. Please open the desk anew and try once more.
desk-wrong-address = The desk is not at this address.
desk-too-fast = That was a lot at once. Please wait a minute and try again.
desk-failed = Something went wrong on my side, and nothing was changed. Whoever runs me can see that it did.

## Words of all pages

tier-crisis = crisis
tier-red = red
tier-amber = amber
state-open = open
state-claimed = taken
state-follow-up = for later
state-closed = closed
state-resolved = closed
state-false-alarm = false alarm
