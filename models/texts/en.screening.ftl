### Why a message was flagged, as moderators read it on a card. Each is a phrase, and says what was heard, not what is true.

## About the writer

why-intent = sounds like an intention to die
why-plan = sounds like a plan, with a time or a way
why-means = names something at hand that could do harm
why-place = names a place that could be dangerous
why-act = sounds like harm that is happening now
why-overdose = sounds like too much was taken
why-not-breathing = sounds like somebody who is hard to wake or hardly breathes
why-farewell = sounds like a goodbye
why-note = speaks of a note or a last message
why-wish = sounds like a wish to die
why-passive = sounds like a wish not to be here
why-hopeless = sounds like there is no way on
why-self-harm = speaks of hurting oneself
why-self-harm-urge = speaks of an urge to hurt oneself
why-craving = sounds like a strong craving
why-relapse-distress = sounds like using again, with distress
why-slang = uses words that can stand for wanting to die

## About somebody else, or from somebody else

why-other-intent = speaks of somebody else who may intend to die
why-other-wish = speaks of somebody else who may wish to die
why-other-act = speaks of somebody else who may be in danger now
why-harm-others = sounds like an intention to hurt somebody
why-threatened = sounds like being threatened by somebody
why-abuse = speaks of being hurt by somebody

## How it was found

why-together = heard together with the messages just before it
why-wording = wording that the text model has met in messages of distress
