# Cards for practising together or alone (!skill), and the newer ones of the deck; the first ten stand in rituals.
# A line must not begin with * or [ or . ; write {""} before it.

skill-card =
    {""}**{ $title }**

    { $text }

    Try it now or another day, or leave it. **{ $another }** draws another, **{ $list }** shows them all.
skill-list =
    What there is to practise. Write **{ $command }** and a number or a name.
    { $items }
skill-row = **{ $number }** ({ $name }): { $title }
skill-own-row = **{ $number }**: { $title }
skill-unknown = I have no card of that name. **{ $list }** shows them all, and **{ $command }** alone draws one.
help-skill = draws a card with something to practise, or shows the one you name

card-breathing-title = Longer out than in
card-breathing = Breathe in while you count to four, and out while you count to six, ten times. If counting makes you uneasy, only let the breath out a little more slowly than it came in. Then look up. Is anything a shade different, in your shoulders or your hands?
card-wave-title = Staying on the surface
card-wave = Think of an urge from last week, not the strongest one. Where did it sit in your body? Did it grow, stay, shrink? Describe it like the weather, without deciding anything about it. Urges end by themselves more often than they tell us they will.
card-asking-for-help-title = A message ready to send
card-asking-for-help = Write a message to somebody you trust, for a day on which you will not find the words. Three lines are enough: how I am, what I need, what you need not do. Save it where you can find it. You do not have to send it today.
card-leaving-title = The way to the door
card-leaving = Think of a place or evening where it could get hard. How would you leave it: with which sentence, by what way, to whom or where? Say the sentence once to yourself, or write it here. Leaving early needs no reason.
card-thought-title = A thought is a thought
card-thought = Take a sentence your head repeats, such as “it makes no difference now”. Write in front of it: “I notice the thought that …”. Read both. What would somebody who likes you add to it?
card-repair-title = Making good
card-repair = Think of something small that did not go well between you and somebody. Write three sentences: what I did, what it may have been like for you, what I would like to do now. No “but”. Whether you say it to them is for another day.
card-evening-title = The last hour
card-evening = What are the last sixty minutes before you sleep like? Choose one thing to move out of them and one to bring in: a light, a book, a cup of something warm, the telephone in another room. Try it for three evenings.
card-good-hour-title = An hour that was all right
card-good-hour = Remember an hour of this week that was all right. Where were you, who was there, what did your hands do? Find one part of it that you could put into next week on purpose, and write down the day.
