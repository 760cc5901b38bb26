### What is said of choices about screening that were made on the desk, in English.

thresholds-at-desk =
    { $who } chose on the desk how much I bring here. From now on:

    { $rows }
thresholds-moved-on = Somebody chose something else meanwhile. This is how it stands now; please look once more.
