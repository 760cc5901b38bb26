# How somebody is, told in private (rituals/checkins). Nothing here judges, compares or adds up. Each question can be passed.

## Check-ins: in private

checkin-ask-mood = A few small questions, and only you see them. Each can be passed with **skip**, and **stop** ends it. How is your mood, from 1 (very low) to 10 (very good)?
checkin-ask-energy = And how much energy do you have, from 1 (none) to 10 (plenty)?
checkin-ask-halt = Is one of these true just now: hungry, angry, lonely, tired? Write those that are, or **no**.
checkin-ask-sleep = How did you sleep, from 1 (hardly) to 10 (very well)?
checkin-ask-food = How have you been eating, from 1 (hardly, or not as you wished) to 10 (just as you wished)?
checkin-ask-stress = How much stress is there, from 1 (none) to 10 (a great deal)?
checkin-ask-words = Is there anything you would like to add, in your own words?
checkin-ask-scope =
    Thank you. This is what I have:
    { $items }
    Where may it go? Write one word:
    - **private**: I keep it for you alone.
    - **room**: I keep it for you, and say it once in the room of { $circle }, with your name.
    - **skip**: I keep nothing of it.
checkin-ask-scope-private =
    Thank you. This is what I have:
    { $items }
    Shall I keep it? Write one word:
    - **private**: I keep it for you alone.
    - **skip**: I keep nothing of it.
checkin-unclear = I could not read a number from 1 to 10 in that, sorry. You can write it like **6**, or **skip** to go on.
checkin-unclear-halt = I could not find one of the four in that, sorry. Write the ones that fit: hungry, angry, lonely, tired; or **no**, or **skip**.
checkin-nothing = All right, there is nothing to keep. It was good of you to look in.
checkin-stopped = All right, we leave it there, and I keep nothing of it.
checkin-dropped = All right, I keep nothing of it.
checkin-kept = I have kept it, for you alone. **{ $command }** makes me forget all of it.
checkin-shared = I have said it in the room, and kept it for you. **{ $command }** makes me forget what I keep; what was said in the room stays there.
checkin-forgotten = Done. I have forgotten all of it.
checkin-none = There is nothing of that kind here yet. **{ $command }** begins, whenever you like.
checkin-latest =
    This is the latest of what you told me, for you alone:
    { $items }
    {""}**{ $command }** makes me forget all of it.
privacy-checkins = What you told me with **{ $prefix }checkin**: numbers, words and the day, so that you can look back. The newest 366, for you alone, until you write **{ $prefix }checkin forget**.
help-checkin = asks a few questions about how you are, in private; you choose where the answers go

## Check-ins: line by line

checkin-day = { $date }: { $items }
checkin-line-mood = mood: { $value } of 10
checkin-line-energy = energy: { $value } of 10
checkin-line-sleep = sleep: { $value } of 10
checkin-line-food = food: { $value } of 10
checkin-line-stress = stress: { $value } of 10
checkin-line-hungry = hungry
checkin-line-angry = angry
checkin-line-lonely = lonely
checkin-line-tired = tired
checkin-line-words = in words: { $words }
checkin-name-mood = mood
checkin-name-energy = energy
checkin-name-sleep = sleep
checkin-name-food = food
checkin-name-stress = stress
checkin-name-count = check-ins

## Check-ins: in the room

checkin-in-room =
    { $person } asked me to say here how they are:
    { $items }
