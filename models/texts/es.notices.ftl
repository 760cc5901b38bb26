### What is posted outside Matrix when somebody is called, en español. No person, no words.

notice = El aviso { $number } espera a alguien ({ $tier ->
    [crisis] crisis
    [red] rojo
   *[amber] naranja
  }).
