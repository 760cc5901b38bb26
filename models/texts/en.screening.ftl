# Why a message was brought to people: each a phrase that stands behind "Why:", with the words it was seen in beside it.

why-intent = says that they will end their life
why-resolve = seems to have decided on something
why-plan = a plan, or a question about a way to die
why-note = letters or notes of goodbye
why-farewell = a goodbye
why-means = something to die by, close at hand
why-place = a dangerous place
why-act = something done to end their life, now or a short time ago
why-overdose = an overdose, or too much taken
why-not-breathing = somebody who is not breathing or cannot be woken
why-wish = a wish to die
why-slang = a phrase about dying that is often a joke
why-passive = a wish not to be here
why-hopeless = no hope, or no way out
why-self-harm = self-harm, now or lately
why-self-harm-urge = about to harm themselves
why-craving = about to use or drink
why-relapse-distress = a relapse under way, and great distress
why-abuse = violence or abuse
why-threatened = somebody threatens them
why-harm-others = may hurt somebody
why-other-wish = somebody they know wishes to die or harms themselves
why-other-intent = somebody they know may be about to end their life
why-other-act = somebody they know tried to end their life
why-together = several messages that belong together
why-wording = wording that is often found in messages of people in danger
