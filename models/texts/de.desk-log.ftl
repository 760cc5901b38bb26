### Der Schreibtisch, auf Deutsch.

log-title = Das Protokoll
log-about = Was Moderierende und der Hüter in deinen Kreisen getan haben, und wann du am Schreibtisch warst. Es enthält keine Worte von Mitgliedern.
log-when = Wann
log-who = Wer
log-what = Was
log-none = Noch nichts.
log-more = Älteres
log-keeper = der Hüter
log-somebody = jemand

log-flag-raised = aufgekommen
log-flag-worse = wieder vorgelegt, weil die Nachricht geändert wurde
log-flag-claimed = hat sie übernommen
log-flag-escalated = hat mehr Menschen gerufen
log-flag-released = hat sie zurückgegeben
log-flag-handed-over = hat jemanden mit Namen gebeten, sie zu übernehmen
log-flag-reopened = hat sie wieder geöffnet
log-flag-lapsed = hat sie für alle geöffnet, weil niemand noch einmal nachgesehen hat
log-flag-follow-up = sieht sie noch einmal an
log-flag-noted = hat etwas notiert
log-flag-resolved = hat sie geschlossen
log-flag-false-alarm = hat sie als Fehlalarm geschlossen
log-thresholds = hat gewählt, wie viel die Prüfung hervorholt
log-stepped-back = hat sich zurückgezogen
log-back = ist wieder da
log-shift-added = hat eine Schicht eingetragen
log-shift-removed = hat eine Schicht abgegeben
log-swap-asked = hat um einen Tausch gebeten
log-swap-taken = hat einmal eine Schicht übernommen
log-debrief-asked = hat um ein Gespräch gebeten
log-meeting-started = hat ein Treffen eröffnet
log-meeting-ended = hat ein Treffen beendet
log-chair-handed = hat die Leitung übergeben
log-desk-asked = hat um den Schreibtisch gebeten
log-desk-entered = kam an den Schreibtisch
log-desk-closed = hat den Schreibtisch überall geschlossen
