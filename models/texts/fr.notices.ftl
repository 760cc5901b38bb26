### What is posted outside Matrix when somebody is called, en français. No person, no words.

notice = Le signalement { $number } attend quelqu’un ({ $tier ->
    [crisis] crise
    [red] rouge
   *[amber] orange
  }).
