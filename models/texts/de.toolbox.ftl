# Was der Hüter über den Werkzeugkasten sagt: was hier jemandem geholfen hat. Es ist die Erfahrung eines Gleichen, und nicht mehr.

tools-none = Der Werkzeugkasten von { $circle } ist noch leer. Wenn dir an schweren Tagen etwas hilft, kannst du es hineinlegen: Schreib mir privat **{ $prefix }tools add** und dahinter, was es ist. Es trägt keinen Namen.
tools-list =
    Aus dem Werkzeugkasten von { $circle }, ein paar Dinge, die hier jemandem geholfen haben. Sie helfen dir vielleicht, vielleicht nicht; nichts davon ist ein Rat.
    { $items }
    {""}**{ $prefix }tools find** und ein Wort zeigt andere. Einige der Wörter: { $tags }
tools-found =
    Das liegt im Werkzeugkasten von { $circle } und hat hier jemandem geholfen:
    { $items }
tools-nothing = So etwas habe ich im Werkzeugkasten von { $circle } nicht gefunden. **{ $prefix }tools** zeigt ein paar Dinge, die da sind.
tools-row = **{ $number }** { $text } { $tags }
tools-how =
    Der Werkzeugkasten von { $circle } ist für das, was an schweren Tagen hilft. So geht es:
    - **{ $prefix }tools** zeigt ein paar Dinge, die hier jemandem geholfen haben.
    - **{ $prefix }tools find #schlaf** sucht nach einem Wort.
    - **{ $prefix }tools add #schlaf Ich lege das Telefon in ein anderes Zimmer** legt etwas hinein, privat an mich geschrieben, mit höchstens { $most } Zeichen.
    - **{ $prefix }tools remove** zeigt, was du gegeben hast, und nimmt es mit seiner Nummer zurück.
help-tools = zeigt, was anderen hier an schweren Tagen geholfen hat; du kannst etwas dazulegen, ohne deinen Namen

## Said in private

tools-privately = Der Werkzeugkasten von { $circle } zeigt keine Namen, also schreib mir das bitte hier, wo es sonst niemand liest.
tools-mine =
    Das hast du in den Werkzeugkasten von { $circle } gelegt:
    { $items }
    {""}**{ $prefix }tools remove** und eine Nummer nimmt es zurück.
tools-mine-none = Im Werkzeugkasten von { $circle } liegt nichts von dir, und es braucht auch nichts.
privacy-tools = Was du in den Werkzeugkasten deines Kreises gelegt hast, damit andere es versuchen können. Es wird ohne deinen Namen gezeigt, bis du es zurücknimmst oder gehst.
