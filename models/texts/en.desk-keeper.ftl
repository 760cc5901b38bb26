### The desk's page on how the keeper is, in English.

keeper-title = The keeper
keeper-sees = Last heard from the homeserver
keeper-ago = { $span } ago
keeper-never = not yet
keeper-sees-now = It hears what happens now.
keeper-sees-not = It hears nothing now. Please read along yourselves.
keeper-outbox = Waiting to be said
keeper-outbox-none = Everything was said.
keeper-outbox-since = The first of it has waited for { $span }.
keeper-timers = Late reminders
keeper-timers-none = All calls and reminders came in time.
keeper-timers-late = Calls to people may come late.
keeper-failed = Gone wrong in a week
keeper-failed-none = Nothing was lost.
keeper-failed-some = Whoever runs the keeper can see what it was.
keeper-unread = Messages it cannot read
keeper-unread-none = It can read everything.
keeper-unread-since = The first came on { $at }. Nobody but you looks at these.
keeper-rooms = Rooms it is in
keeper-people = { $count ->
    [one] One person is in the first.
   *[other] { $count } people are in the first.
  }
keeper-on-call = On call now
keeper-on-call-are = { $people }
keeper-on-call-none = Nobody. Whoever calls for help is told so.
