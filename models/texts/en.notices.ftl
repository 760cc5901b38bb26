### What is posted outside Matrix when somebody is called, in English. No person, no words.

notice = Flag { $number } waits for somebody ({ $tier ->
    [crisis] crisis
    [red] red
   *[amber] amber
  }).
