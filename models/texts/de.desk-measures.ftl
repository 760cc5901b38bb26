### What may be taken away for a norm or a report, on the desk, in German.

act-redact = Die Nachricht wegnehmen
act-mute = Für eine Zeit stummschalten
act-remove = Aus den Räumen nehmen
act-ban = Für eine Zeit ausschließen
act-lift = Zurückgeben, was genommen wurde
act-withdraw = Deinen Wunsch zurücknehmen
act-agree = Zustimmen: { measure-act }
act-long = Für wie lange?
act-long-2h = für 2 Stunden
act-long-1d = für einen Tag
act-long-3d = für 3 Tage
act-long-7d = für 7 Tage
act-long-30d = für 30 Tage
act-long-90d = für 90 Tage
act-long-365d = für ein Jahr
act-why = Warum? Der Mensch liest es so, wie du es schreibst, als Worte des Teams.

log-flag-wanted = wollte etwas wegnehmen und hat um eine zweite Zustimmung gebeten
log-flag-withdrawn = wollte es nicht mehr
log-flag-agreed = hat zugestimmt
log-flag-redacted = hat die Nachricht wegnehmen lassen
log-flag-muted = hat stummgeschaltet
log-flag-removed = hat aus den Räumen genommen
log-flag-banned = hat ausgeschlossen
log-flag-lift-wanted = wollte zurückgeben, was genommen wurde
log-flag-lifted = hat zurückgegeben, was genommen wurde
log-flag-not-lifted = konnte es nicht überall zurückgeben
log-flag-ended = hat es zurückgegeben, denn die Zeit war um
