### Reports, in English: what whoever reports hears, and what moderators read of it.
### Nobody but the keeper knows who reported, so no sentence for others says it unless they want it told.

report-help = brings a message, or what somebody does, to the moderators; nobody hears that it was you

## What whoever reports hears

report-how =
    { private-note }

    You can bring something to the moderators of this circle here. Write **{ $prefix }report**, and behind it whichever you have: a link to the message (in its menu, “share” or “copy link”), the name of the person such as @name:server, or just what happened in your own words. You can also put 🚩 under a message in the room; I take it away at once, so that few see it.

    Nobody hears from me that it was you, unless you want it told.

report-privately =
    { private-note }

    You wrote **{ $prefix }report** where everybody can read it, so I take it away there. Please tell me here: **{ $prefix }report**, and behind it a link to the message, or what happened in your own words. Nobody hears from me that it was you.

report-take-it-away =
    { private-note }

    I am not allowed to take away what you put into the room just now, so others may still see it. If you would rather they did not, please take it back yourself. What you told me counts all the same.

report-taken =
    { private-note }

    Thank you for telling me. { $ready ->
        [now] The moderators of this circle have it before them now.
        [later] It is with the moderators of this circle, but nobody of them is on call right now. They see it when they are back.
       *[nobody] I have to be honest with you: there is nobody of this circle's team whom I could tell right now. Whoever runs me has been told that something waits.
    } They do not hear from me that it came from you, and whoever it is about hears nothing of it from me.

    If you want to take it back: **{ $prefix }report take back**. If the moderators may know that it was you: **{ $prefix }report name**. If somebody is in danger now, please do not wait: **{ $prefix }help now**, or the emergency number.

report-known =
    { private-note }

    You have told me of this message already, and it still counts. Thank you.

report-own =
    { private-note }

    That is a message of your own, so I told nobody. If it was a slip, all is well. If you would like a person, write **call**; if you want the message gone, you can take it back in your app.

report-not-seen =
    { private-note }

    I cannot see that message: it is in none of your circle's rooms, or it is gone. So that it is not lost, please tell me in your own words what happened: **{ $prefix }report**, and your words behind it.

report-enough =
    { private-note }

    I have passed on { $most } things from you within an hour, and they all count. So that they can be read with care, please leave the next until { $at }, or tell a moderator yourself. If somebody is in danger, or you need a person: **{ $prefix }help now** always works.

report-none =
    { private-note }

    There is no report of yours from the last days that I still know of. I keep for a week only which one was yours.

report-back =
    { private-note }

    I have told the moderators that the one who reported it took it back. They may still have a look, and they still do not hear that it was you.

report-named =
    { private-note }

    I have told the moderators that it was you. Whoever it is about does not hear it from me.

## What moderators read

report-fact-tier = { $tier ->
    [crisis] 🆘 Tier **crisis** (the most urgent): somebody reported this, and what they write sounds as if there were danger now.
    [red] 🔴 Tier **red**: somebody reported this, and what they write sounds as if a person were badly off.
   *[amber] 🟠 Tier **amber** (orange): somebody reported this and asks you to look.
  }
report-fact-who = { $where ->
    [direct] It is about { $who }.
   *[circle] It is about what { $who } wrote in the circle's room.
  }
report-fact-nobody = The report names nobody. If you know whom it is about, please look with care before you speak to them.
report-fact-count = { $count ->
    [one] Reported by one person.
   *[other] Reported by { $count } people.
  } { $named ->
    [0] I do not say by whom; please do not guess, and do not ask around.
   *[other] Known to you, since they want it so: { $people }. Please keep that to yourselves.
  } { $back ->
    [0] { "" }
    [one] One of them took it back since.
   *[other] { $back } of them took it back since.
  }
report-fact-message =
    What is reported:
    { $words }
report-fact-words =
    What was said with it:
    { $words }
report-fact-unshown = Something was said with it, which I do not show here, because this room is not encrypted or has people of other servers in it.
report-joins = { $how ->
    [again] Flag { $number } was closed, and the message has been reported since. It is open again, for another look.
    [worse] Flag { $number }: the message has been reported, in words that sound more urgent.
   *[more] Flag { $number }: the message has been reported { $count ->
        [one] by somebody, too.
       *[other] by { $count } people by now.
      }
  } { $how ->
    [more] { "" }
   *[other] Whom I ask: { $people }
  }
report-named-told = Flag { $number }: somebody who reported it wants you to know who they are. It stands on its card. Please keep it to yourselves.
report-back-told = Flag { $number }: somebody who reported it took that back. It stays with you; sometimes people are afraid of what they said.
report-nobody-known = Flag { $number } names nobody, so there is nobody I could do that for.

flag-row-reported = { $at }: reported by somebody more
flag-row-report-back = { $at }: somebody took their report back
flag-row-reporter-named = { $at }: { $who } wants you to know that the report was theirs

## What the room reads beside what was taken away

report-in-room = Taken away for whoever wrote it.
