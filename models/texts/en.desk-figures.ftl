### A circle in numbers, on the desk, in English.

figures-title = Figures
figures-about = Numbers alone: no names and no words, and nobody is compared. How soon somebody came, and how flags ended, is told only of three or more.
figures-span = How far back
figures-span-4 = four weeks
figures-span-13 = three months
figures-numbers = The numbers
figures-day = Day
figures-week = Week from
figures-tier = Tier
figures-count = Flags
figures-half = Half
figures-most = Nine of ten
figures-norm = Raised for
figures-few = too few to tell
figures-within = { $span }

figures-flags = What came up
figures-flags-about = { $count ->
    [0] Nothing came up in this time.
    [one] One flag: crisis { $crisis }, red { $red }, amber { $amber }.
   *[other] { $count } flags: crisis { $crisis }, red { $red }, amber { $amber }.
  }
figures-answers = Until somebody came
figures-answers-about = The round mark shows within what time half were taken, the square one nine of ten.
figures-judged = Was it what it seemed?
figures-judged-about = How flags ended, by what they were raised for.
figures-judged-none = Too few were closed to tell.
figures-danger = Somebody may need a person
figures-meant = it was
figures-mistaken = false alarm
figures-of = { $part } of { $whole }
figures-coverage = Shifts in the coming seven days
figures-coverage-about = { $count ->
    [0] Somebody has a shift at all times, by the clock of { $zone }.
    [one] One hour has nobody, by the clock of { $zone }.
   *[other] { $count } hours have nobody, by the clock of { $zone }.
  }
figures-level-none = nobody
figures-level-part = a part of the hour
figures-level-one = one person
figures-level-more = more than one
