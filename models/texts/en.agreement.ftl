# What the keeper says of what a circle agreed on. To say yes is never a must, and never a condition.

agreement-none = There is no written agreement in { $circle } yet. Whoever leads meetings can write one: **{ $prefix }agreement change**, and all of its words behind it.
agreement-shown =
    What people in { $circle } agreed on, version { $version } of { $date }:

    { $text }

    { $yours ->
        [yes] You have said yes to this. **{ $prefix }agreement withdraw** takes it back, without a reason.
        [older] You said yes to an earlier version. If you would like to agree to this one too: **{ $prefix }agreement yes**.
        [no] If you would like to agree: **{ $prefix }agreement yes**. You need not: you are welcome to come and read along without it.
       *[room] If you would like to agree: **{ $prefix }agreement yes**. Nobody has to: everybody is welcome to come and read along without it.
    }
agreement-changed =
    What we agree on here in { $circle } has new words. This is version { $version }, of { $date }:

    { $text }

    If you would like to agree: **{ $prefix }agreement yes**, here or to me in private. Nobody has to: everybody is welcome to come and read along without it.
agreement-taken = The agreement has its new words, version { $version }, and the room has them too. Whoever had said yes is asked once more, in private and once.
agreement-how = To change the agreement, write all of its words behind **{ $prefix }agreement change**, at most { $most } characters. This is for whoever leads meetings.
help-agreement = shows what the circle agreed on; you can say yes to it, and take that back

## Said in private

agreement-joined = A word about { $circle }: there is something people here agreed on together. **{ $prefix }agreement** shows it. If you would like to say yes, you can, and you need not: you are welcome to come and read along without it.
agreement-again = A word about { $circle }: what you once said yes to has new words. **{ $prefix }agreement** shows them. If you agree to them too: **{ $prefix }agreement yes**. If you would rather not, do nothing: you are welcome to come and read along, and I do not ask again.
agreement-agreed = Thank you. I have noted that you agree to version { $version } of what { $circle } agreed on. **{ $prefix }agreement withdraw** takes it back at any time, without a reason.
agreement-withdrawn = Done. Nothing is noted of a yes of yours in { $circle }. You are as welcome as before, and nobody is told.
privacy-agreement = That you said yes to your circle's agreement, to which version and when, until you take it back or leave: so that you are asked again only when it changes.
