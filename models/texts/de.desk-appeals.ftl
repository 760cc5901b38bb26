### Einsprüche auf dem Schreibtisch, auf Deutsch.

appeals-title = Einsprüche
appeals-about = Jemand sieht es anders, was ihm genommen wurde. Wer daran nicht beteiligt war, entscheidet, und die Person liest die Worte.
appeals-words = Zeigen, wie die Person es sieht
appeals-why = Worte für die Person. Sie liest sie so, wie du sie schreibst, als Worte des Teams.
appeals-others = Du warst daran beteiligt. Entscheiden können: { $people }
appeals-nobody = Hier kann niemand entscheiden, weil alle daran beteiligt waren. Wer den Hüter betreibt, weiß davon.
appeals-none = Kein Einspruch wartet.

act-uphold = So lassen, wie es ist
act-overturn = Zurückgeben

log-flag-upheld = hat es nach einem Einspruch so gelassen
log-flag-overturned = hat es nach einem Einspruch zurückgegeben
