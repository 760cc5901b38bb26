### A flag's page on the desk, in English.

flag-all = All that waits
flag-about = { $who }, { $circle }
flag-about-nobody = It names nobody. { $circle }
flag-no-words = There are no words to show here.
flag-why = Why it stands out
flag-norm = Norm: { $norm }
flag-happened = What happened
flag-others = Also about this person
flag-acts = What you can do
flag-with-other = { $who } has this one.
flag-care = Write to the person, not in the room. You need not carry this alone.
flag-stands = { $status ->
    [claimed] { $who } has it since { $since }.
    [follow-up] { $who } looks at it again on { $due }.
    [resolved] Closed by { $who } at { $since }.
    [false-alarm] Closed as a false alarm by { $who } at { $since }.
   *[open] It waits for somebody since { $since }.
  }
