### Was über eine Wahl am Schreibtisch gesagt wird, auf Deutsch.

thresholds-at-desk =
    { $who } hat am Schreibtisch gewählt, wie viel ich hierher bringe. Von jetzt an:

    { $rows }
thresholds-moved-on = Inzwischen wurde etwas anderes gewählt. So steht es jetzt; bitte schau noch einmal.
