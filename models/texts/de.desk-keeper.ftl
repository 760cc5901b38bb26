### Der Schreibtisch, auf Deutsch.

keeper-title = Der Hüter
keeper-sees = Zuletzt vom Server gehört
keeper-ago = vor { $span }
keeper-never = noch nicht
keeper-sees-now = Er hört, was gerade geschieht.
keeper-sees-not = Er hört gerade nichts. Bitte lest selbst mit.
keeper-outbox = Noch zu sagen
keeper-outbox-none = Alles ist gesagt.
keeper-outbox-since = Das Erste davon wartet schon so lange: { $span }.
keeper-timers = Verspätete Erinnerungen
keeper-timers-none = Alle Rufe und Erinnerungen kamen rechtzeitig.
keeper-timers-late = Rufe an Menschen kommen vielleicht spät.
keeper-failed = Schiefgegangen in einer Woche
keeper-failed-none = Nichts ist verloren gegangen.
keeper-failed-some = Wer den Hüter betreibt, kann sehen, was es war.
keeper-unread = Nachrichten, die er nicht lesen kann
keeper-unread-none = Er kann alles lesen.
keeper-unread-since = Die erste kam: { $at }. Außer euch sieht sie niemand an.
keeper-rooms = Räume, in denen er ist
keeper-people = { $count ->
    [one] Im ersten ist ein Mensch.
   *[other] Im ersten sind { $count } Menschen.
  }
keeper-on-call = Jetzt in Bereitschaft
keeper-on-call-are = { $people }
keeper-on-call-none = Niemand. Wer um Hilfe ruft, erfährt das.
