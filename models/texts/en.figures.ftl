### A circle's week in numbers, for its moderators, in English. No names, and nobody is compared.

week-digest =
    The last week in numbers:

    { $rows }
week-asked =
    The last seven days in numbers:

    { $rows }
week-quiet =
    A quiet week: nothing came up, and nothing waits.

    { $rows }
week-flags = { $count ->
    [0] Nothing came up.
    [one] One flag came up: crisis { $crisis }, red { $red }, amber { $amber }.
   *[other] { $count } flags came up: crisis { $crisis }, red { $red }, amber { $amber }.
  }
week-answers = Half of them were taken within { $half }, nine of ten within { $most }.
week-answers-few = Too few were taken to say how soon somebody came.
week-standing = Now open: { $open }. With one of you: { $held }. To be looked at again: { $waiting }.
week-no-gaps = In the coming seven days somebody always has a shift.
week-no-shifts = Nobody has a shift in the coming seven days.
week-gaps = { $count ->
    [one] In the coming seven days there is a time when nobody has a shift.
   *[other] In the coming seven days there are { $count } times when nobody has a shift.
  } { $hours ->
    [one] It is about one hour in all.
   *[other] They are about { $hours } hours in all.
  }
week-help = tells the last seven days in numbers, without names
week-picture-title = The last seven days
week-picture = Flags of the last seven days, a column for each day: crisis { $crisis }, red { $red }, amber { $amber }.
week-tier = { $tier ->
    [crisis] crisis
    [red] red
   *[amber] amber
  }
