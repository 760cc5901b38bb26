### The desk, in English: what every page shares. Each page has a file of its own, en.desk-<page>.ftl.

## The way in, as a private message

desk-link =
    Here is your way to the desk. It is yours alone, works once, and for { $good }. If you did not ask for it, please leave it closed.

    { $url }
desk-none = There is no desk here: whoever runs me has not switched it on. All of it can be done in this app too; **{ $prefix }help** shows how.
