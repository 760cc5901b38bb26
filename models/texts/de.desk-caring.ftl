### Was für einen Menschen getan werden kann, am Schreibtisch, auf Deutsch.

act-write = Durch den Hüter schreiben
act-write-what = Was dieser Mensch lesen soll; es kommt mit deinem Namen an
act-room = Einen privaten Raum für euch beide öffnen
act-sendlines = Hilfsnummern schicken
act-sendlines-again = Auch wenn in der letzten halben Stunde schon welche kamen
act-emergency = Rettungskräfte sind da
act-emergency-what = Was die anderen wissen müssen, wenn du magst
flag-own-name = Oder schreib im eigenen Namen: { $who }
log-flag-written = hat diesem Menschen geschrieben
log-flag-lines = hat Hilfsnummern schicken lassen
log-flag-room = hat um einen privaten Raum gebeten
log-flag-emergency = hat notiert, dass Rettungskräfte da sind
log-flag-again = eine weitere Nachricht desselben Menschen kam dazu
