### What is posted outside Matrix when somebody is called, em português. No person, no words.

notice = O aviso { $number } espera por alguém ({ $tier ->
    [crisis] crise
    [red] vermelho
   *[amber] laranja
  }).
