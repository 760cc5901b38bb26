### What moderators read about shifts, swaps, training and their own load, in English.
### A lock screen shows how a message begins: the first words say nothing of what it is about.

## Shifts

roster-now = { $covered ->
    [yes] On shift now: { $people }, until { $until }.
    [no] Nobody has a shift now. I call those who are within their hours: { $people }
   *[nobody] Nobody has a shift now, and nobody else is on call. Whoever calls for help is told so.
  } { $follows ->
    [somebody] Next: { $who }, from { $from } to { $to }.
   *[nobody] No other shift begins in the coming week.
  }
roster-week =
    The coming seven days:

    { $rows }

    Nobody has a shift here, so I call those who are within their hours:

    { $items }
roster-week-whole =
    The coming seven days, in which somebody always has a shift:

    { $rows }
roster-week-row = { $from } to { $to }: { $who }
roster-gaps =
    In the coming seven days nobody has a shift here:

    { $items }

    I call those who are within their hours then. If somebody would like to be there first: **{ $prefix }shift add**
roster-gap-row = { $from } to { $to }
roster-shifts =
    Shifts, week by week:

    { $rows }

    To give one of yours up: **{ $prefix }shift remove** and its number.
roster-shift-row = { $number }: { $who }, { $shift } ({ $zone })
roster-shifts-none = Nobody has a shift. I call in the order of the roster, within everybody’s hours. To be called first at some time, write **{ $prefix }shift add** and when, such as “mon 18:00-23:00”.
roster-shift-added = Noted: { $who } is called first, { $shift } by the clock of { $zone }. { $share ->
    [plenty] That makes { $hours } hours a week; in this circle { $most } are plenty for one person. It stands all the same. Look after yourself.
   *[fair] That makes { $hours } hours a week.
  }
roster-shift-removed = Noted: { $who } gave up { $shift }.
roster-shift-there = { $shift } stands already, or there is no room for more.
roster-shift-how = Write **{ $prefix }shift add** and when, such as “mon 18:00-23:00” or “fri-sat 20:00-02:00”, with the days in English; **{ $prefix }shift list** shows all, and **{ $prefix }shift remove** with its number gives one up.
roster-shift-room = Shifts are changed in the moderators’ room, where the others see it.
roster-shift-which = Which one? **{ $prefix }shift list** shows the numbers.
roster-shift-not-yours = That is the shift of { $who }, who alone can give it up. To take it once, they can ask you with **{ $prefix }swap**.
roster-help-shift = lists shifts, adds one of yours or gives one up
