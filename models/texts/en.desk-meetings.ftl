### The desk’s page of meetings, in English.

meetings-title = Meetings
meetings-about = How many people are in a meeting, never who says what.
meetings-runs = A meeting is being held now.
meetings-none = No meeting is being held now.
meetings-segment = { $title }, part { $number } of { $count }
meetings-until = until { $until }
meetings-round = a round: { $span } for each, until everybody was called
meetings-paused = paused since { $since }
meetings-people = { $count ->
    [one] One person has a seat
   *[other] { $count } people have a seat
  }, { $waiting ->
    [0] nobody waits for the talking piece.
    [one] one waits for the talking piece.
   *[other] { $waiting } wait for the talking piece.
  }
meetings-room = Open the room
meetings-coming = To come
meetings-moved = at another time than usual
meetings-elsewhere = in another room
meetings-by-hand = None is planned. Meetings are opened with { $prefix }start in the circle’s room.
meetings-last = The last one ended: { $at }
