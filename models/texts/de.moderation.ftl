### Was Moderierende lesen und die Menschen, um die sie sich kümmern, auf Deutsch.
### Ein Sperrbildschirm zeigt, wie eine Nachricht anfängt: die ersten Worte verraten nicht, worum es geht.

## The person a flag is about

private-note = Eine Nachricht für dich vom Hüter deines Kreises. Sie ist privat; im Raum sieht sie niemand.
care-country = { $country ->
    [known] { "" }
   *[unknown] Wenn du mir sagst, in welchem Land du bist (der Name genügt, zum Beispiel Portugal), kann ich dir zeigen, wen du dort erreichst.
  }
care-danger = Wenn du oder jemand anderes jetzt in Gefahr ist, ruf bitte zuerst die Notrufnummer an. Du brauchst mir nicht zu antworten.

care-told =
    { private-note }

    { $whom ->
        [asked] Ich habe die Menschen gerufen, die für diesen Kreis in Bereitschaft sind. Wenn jemand von ihnen es gesehen hat, sage ich dir, wer es ist.
        [other] Danke, dass du es erzählst. Ich habe den Menschen Bescheid gegeben, die für diesen Kreis in Bereitschaft sind, damit du damit nicht allein bist. Wenn jemand von ihnen es gesehen hat, sage ich dir, wer es ist.
       *[self] Was du geschrieben hast, ist nicht übersehen worden: ich habe den Menschen Bescheid gegeben, die für diesen Kreis in Bereitschaft sind. Wenn jemand von ihnen es gesehen hat, sage ich dir, wer es ist. An deinem Platz hier ändert sich nichts.
    }

    { $whom ->
        [other] Hier hört man auch dir zu und weiß, was sich für andere tun lässt:
       *[self] Bis dahin erreichst du auch hier jemanden:
    }

    { $lines }

    { care-country }

    { care-danger }

care-nobody =
    { private-note }

    { $whom ->
        [asked] Ich habe deinen Ruf gehört.
        [other] Danke, dass du es erzählst.
       *[self] Was du geschrieben hast, ist nicht übersehen worden.
    } { $team ->
        [no] Ich will ehrlich zu dir sein: gerade gibt es niemanden, dem ich Bescheid geben kann.
       *[yes] Ich will ehrlich zu dir sein: vom Team dieses Kreises ist gerade niemand in Bereitschaft, deshalb kann ich nicht versprechen, dass es bald jemand von ihnen sieht. Wenn doch, sage ich dir, wer es ist.
    }

    Bitte warte nicht auf uns. Hier erreichst du jemanden:

    { $lines }

    { care-country }

    { care-danger }

care-unanswered =
    { private-note }

    Ich habe alle aus dem Team dieses Kreises gerufen, die ich rufen kann, und noch hat niemand geantwortet. Wenn jemand antwortet, sage ich dir, wer es ist.

    Bitte warte nicht auf uns. Hier erreichst du jemanden:

    { $lines }

    { care-country }

    { care-danger }

care-seen =
    { private-note }

    { $who } hat gesehen, { $whom ->
        [asked] dass du um einen Menschen gebeten hast,
       *[self] was du geschrieben hast,
    } und wird dir schreiben. Du kannst antworten oder es lassen, wie du magst.
    { $had_lines ->
        [yes] { "" }
       *[no] { care-lines-too }
    }
    { $had_lines ->
        [yes] { "" }
       *[no] { $lines }
    }

    { $had_lines ->
        [yes] { "" }
       *[no] { care-country }
    }

    { care-danger }

care-lines-too = Auch hier erreichst du jemanden:

care-handed-on =
    { private-note }

    { $who } musste das weitergeben, und ich frage die anderen. Wenn jemand anderes es gesehen hat, sage ich dir, wer es ist.

    { care-danger }

## Help now, asked for or offered

help-now =
    Das ist, worum du mich gebeten hast. Es ist privat; im Raum sieht es niemand.

    Hier erreichst du jemanden:

    { $lines }

    { care-country }

    Soll ich einen Menschen aus dem Team dieses Kreises rufen? Schreib **call** oder **rufen**, und ich tue es. Du brauchst keinen Grund.

    { care-danger }

help-offered =
    Danke, dass du mir das schreibst. Es bleibt zwischen dir und mir.

    Ich bin nur ein Programm und kann dir kein Mensch sein. Hier sind Menschen:

    { $lines }

    { care-country }

    Soll ich einen Menschen aus dem Team dieses Kreises rufen? Schreib **call** oder **rufen**, und ich tue es. Das Team erfährt, dass dir jemand schreiben soll, nicht, was du geschrieben hast.

    { care-danger }

help-offered-other =
    Danke, dass du mir das schreibst. Es bleibt zwischen dir und mir.

    Das ist viel, was du für einen anderen Menschen trägst. Hier hört man auch dir zu und weiß, was sich tun lässt:

    { $lines }

    { care-country }

    Soll ich einen Menschen aus dem Team dieses Kreises rufen? Schreib **call** oder **rufen**, und ich tue es. Das Team erfährt, dass dir jemand schreiben soll, nicht, was du geschrieben hast.

    { care-danger }

help-called-already =
    Ich habe deinen Ruf um { $at } weitergegeben, und er gilt noch. Bitte warte nicht nur auf uns. Hier erreichst du jemanden:

    { $lines }

    { care-danger }

help-unread = Das konnte ich nicht verstehen, deshalb folgt nichts daraus. Es bleibt zwischen dir und mir. Wenn du Hilfetelefone oder einen Menschen möchtest, schreib **help now**.

help-help-helpnow = zeigt dir in privater Nachricht, wo du anrufen kannst, und kann einen Menschen rufen
help-help-call = ruft für dich einen Menschen aus dem Team dieses Kreises
help-help-country = sagt mir, wo du bist, für die Hilfetelefone dort; bei „none“ vergesse ich es

country-set =
    Danke, ich merke mir { $country } dafür und für nichts anderes.

    { $lines }
country-forgotten = Ich habe vergessen, in welchem Land du bist.
country-which = In welchem Land bist du? Der Name oder die zwei Buchstaben genügen, zum Beispiel **{ $prefix }country Portugal** oder **{ $prefix }country PT**.

## A flag's card. It begins with its number and what to do.

flag-card =
    { flag-heading }

    { $facts }
flag-heading = { $status ->
    [claimed] **Meldung { $number }** ist bei { $who }, seit { $since }. Sonst muss niemand etwas tun.
    [follow-up] **Meldung { $number }** ist bei { $who } und wird am { $due } noch einmal angesehen. Sonst muss niemand etwas tun.
    [resolved] **Meldung { $number }** wurde geschlossen, von { $who }, { $since }. Es ist nichts mehr zu tun.
    [false-alarm] **Meldung { $number }** wurde als Fehlalarm geschlossen, von { $who }, { $since }. Es ist nichts mehr zu tun.
   *[open] **Meldung { $number }** wartet auf jemanden aus diesem Team. Übernimm sie, indem du 🖐️ antippst, oder mit **{ $prefix }claim { $number }**.
  }

flag-fact-tier = { $kind ->
    [norm] 🟠 Stufe **amber** (orange): eine Norm des Kreises könnte berührt sein. Nichts darin deutet auf Gefahr.
    [not-screened] 🟠 Stufe **amber** (orange): ich konnte diese Nachricht nicht beurteilen. Bitte lest sie selbst.
    [asked] 🆘 Stufe **crisis** (die dringendste): jemand hat um einen Menschen gebeten.
   *[danger] { $tier ->
        [crisis] 🆘 Stufe **crisis** (die dringendste): jemand könnte jetzt in Gefahr sein.
        [red] 🔴 Stufe **red** (rot): jemandem geht es sehr schlecht, und bald wird ein Mensch gebraucht.
       *[amber] 🟠 Stufe **amber** (orange): jemand hat es gerade schwer.
      }
  }
flag-fact-who = { $by ->
    [asked] { $who } hat um einen Menschen gebeten. { $where ->
        [direct] Das war privat, und vielleicht soll es im Raum niemand wissen.
       *[circle] Das war im Raum.
      }
   *[screening] { $where ->
        [direct] { $who } hat es mir privat geschrieben; die Worte bleiben dort. Im Kreis ist gesagt worden, dass ich dann jemanden rufe.
       *[circle] Geschrieben von { $who } im Raum des Kreises.
      }
  }
flag-fact-words =
    Im Wortlaut:
    { $words }
flag-fact-unshown = Hier zeige ich keine Worte, weil dieser Raum nicht verschlüsselt ist oder Menschen von anderen Servern darin sind. Bitte lest es im Raum des Kreises.
flag-fact-norm = Norm: { $norm }
flag-fact-why = Warum: { $why } („{ $words }“)
flag-fact-why-bare = Warum: { $why }
not-screened-failed = beim Lesen ist auf meiner Seite etwas schiefgegangen
flag-fact-link = Wo: { $link }
flag-fact-taken-back = Die Nachricht wurde zurückgenommen: { $at }.
flag-fact-left = { $subject } hat den Raum verlassen: { $at }.
flag-fact-undelivered = Meine private Nachricht an { $subject } konnte nicht zugestellt werden. Bitte schreibt selbst.
flag-fact-called = Gerufen: { $people }
flag-fact-nobody = Gerade ist niemand in Bereitschaft.
flag-fact-help = { $help ->
    [sent] { $subject } hat eine private Nachricht von mir bekommen, mit Hilfetelefonen.
    [later] { $subject } hört von mir, wenn jemand das übernimmt: wer es ist, und Hilfetelefone.
   *[never] { $subject } erfährt von mir nichts davon.
  }
flag-fact-commands = Mehr Menschen: ⏫ oder **{ $prefix }escalate { $number }** · zurückgeben: **{ $prefix }release { $number }** · an jemanden übergeben: **{ $prefix }handover { $number } name** · später noch einmal ansehen: **{ $prefix }followup { $number } 3d** · Notiz: **{ $prefix }note { $number }** · schließen: **{ $prefix }resolve { $number }** oder **{ $prefix }false { $number }** · Verlauf: **{ $prefix }flag { $number }**

flag-next-one = Wenn es bis { $next } niemand übernommen hat, frage ich einen Menschen mit Namen; ab { $all } alle, die ich kann.
flag-next-all = Wenn es bis { $all } niemand übernommen hat, rufe ich alle, die ich kann.
flag-next-none = Von hier an rufe ich von mir aus niemanden mehr.

## What is said about a flag

flag-call = { $why ->
    [helper] { $who } hätte bei Meldung { $number } gern Gesellschaft.
    [sooner] { $who } möchte, dass Meldung { $number } früher angesehen wird.
   *[waiting] Meldung { $number }: noch hat sie niemand übernommen.
  } { $rung ->
    [all] { $people }: mehr Menschen kann ich nicht rufen. Könnte jemand davon nachsehen? Danach rufe ich von mir aus niemanden mehr.
   *[next] { $people }: ist ein Blick darauf möglich?
  } { $why ->
    [helper] { "" }
   *[waiting] Übernommen wird sie mit **{ $prefix }claim { $number }** oder auf ihrer Karte.
  }
flag-call-nobody = { $why ->
    [helper] { $who } hätte bei Meldung { $number } gern Gesellschaft, aber sonst kann ich niemanden in Bereitschaft fragen.
   *[waiting] Meldung { $number }: noch hat sie niemand übernommen, und ich kann niemanden in Bereitschaft fragen.
  }
flag-claimed = Meldung { $number } ist jetzt bei { $who }. { $told ->
    [yes] Ich habe { $subject } gesagt, dass { $who } es gesehen hat und schreiben wird.
   *[no] { "" }
  }
flag-released = { $act ->
    [reopened] { $who } hat Meldung { $number } wieder geöffnet.
    [handed-over] { $who } bittet jemand anderen, Meldung { $number } zu übernehmen.
    [lapsed] { $who } wollte Meldung { $number } noch einmal ansehen, und ein Tag ist vergangen. Sie ist jetzt für euch alle offen.
   *[released] { $who } hat Meldung { $number } zurückgegeben.
  } Ich frage jetzt: { $people }
flag-put-back = Meldung { $number } ist wieder offen, für alle, die sie übernehmen mögen.
flag-closed = { $status ->
    [false-alarm] Meldung { $number } ist als Fehlalarm geschlossen, von { $who }. Danke fürs Nachsehen.
   *[resolved] Meldung { $number } ist geschlossen, von { $who }. Danke fürs Dasein.
  }
flag-follow-up = Meldung { $number } bleibt bei dir. Ich erinnere dich am { $at }.
flag-follow-up-due = { $who }, du wolltest Meldung { $number } jetzt noch einmal ansehen. Wenn ich einen Tag lang nichts davon höre, frage ich die anderen.
flag-noted = Bei Meldung { $number } notiert. Die anderen, die moderieren, können es lesen.
flag-worse = Meldung { $number }: die Nachricht wurde geändert und braucht noch einen Blick. Ich frage jetzt: { $people }
flag-undelivered = Meldung { $number }: meine private Nachricht an { $subject } konnte nicht zugestellt werden. Bitte schreibt selbst.

flag-yours = Meldung { $number } ist schon bei dir. Danke.
flag-taken = Meldung { $number } ist schon bei { $who }, seit { $since }. Wenn du helfen magst, ist ein Wort dorthin willkommen.
flag-held = Meldung { $number } ist bei { $who }, seit { $since }; bitte lass sie dort. Wenn das nicht geht, sag es noch einmal mit dem Wort **anyway** hinter der Nummer.
flag-closed-already = Meldung { $number } wurde geschlossen, von { $who }, { $since }. Wenn sie wieder jemanden braucht, öffnet **{ $prefix }release { $number }** sie.
flag-free = Meldung { $number } ist offen; niemand hat sie.
flag-all-called = Meldung { $number }: alle, die ich rufen kann, sind gerufen. Bitte versuch sie auch auf anderem Weg zu erreichen, wenn du kannst.
flag-which = Welche Meldung meinst du? Schreib bitte ihre Nummer, zum Beispiel **{ $command } 17**, oder antworte auf ihre Karte mit **{ $command }**.
flag-moved-on = Während du gelesen hast, ist mit Meldung { $number } etwas passiert, deshalb wurde nichts geändert. So steht es jetzt. Wenn du es noch immer möchtest, drück bitte noch einmal.
flag-hand-whom = Wen soll ich bitten, Meldung { $number } zu übernehmen? Es braucht genau einen Menschen, der diesen Kreis moderiert, hier ist und sich nicht zurückgezogen hat.
flag-follow-when = Wann möchtest du Meldung { $number } noch einmal ansehen? Zum Beispiel **12h**, **3d** oder **1w**; höchstens 90 Tage.
flag-note-what = Da war nichts zu notieren. Bitte schreib es hinter die Nummer.
flag-unknown = Unter der Nummer { $number } gibt es nichts, was ich hier zeigen kann.
flag-untrusted = Ich konnte nicht sicher sein, dass das von deinem eigenen Gerät kam, deshalb hat sich nichts geändert. Bitte sag es noch einmal von einem Gerät, das verifiziert ist und verschlüsselt.

flag-history =
    { flag-heading }

    { $rows }
flag-row-raised = { $at }: aufgekommen
flag-row-called = { $at }: gerufen: { $people }
flag-row-escalated = { $at }: { $who } hat um mehr Menschen gebeten; gerufen: { $people }
flag-row-claimed = { $at }: { $who } hat sie übernommen
flag-row-released = { $at }: { $who } hat sie zurückgegeben
flag-row-resolved = { $at }: { $who } hat sie geschlossen. { $note }
flag-row-false-alarm = { $at }: { $who } hat sie als Fehlalarm geschlossen. { $note }
flag-row-handed-over = { $at }: { $who } hat { $people } gebeten, sie zu übernehmen
flag-row-follow-up = { $at }: { $who } sieht sie noch einmal an: { $until }
flag-row-due = { $at }: es war Zeit, sie noch einmal anzusehen
flag-row-lapsed = { $at }: einen Tag lang hatte niemand sie noch einmal angesehen, deshalb wurde sie für alle geöffnet
flag-row-noted = { $at }: { $who } hat notiert: { $note }
flag-row-reopened = { $at }: { $who } hat sie wieder geöffnet
flag-row-worse = { $at }: die Nachricht wurde geändert und braucht einen neuen Blick
flag-row-edited = { $at }: die Nachricht wurde geändert
flag-row-taken-back = { $at }: die Nachricht wurde zurückgenommen
flag-row-left = { $at }: die Person hat den Raum verlassen
flag-row-undelivered = { $at }: eine private Nachricht an die Person konnte nicht zugestellt werden
flag-row-card-lost = { $at }: die Karte konnte im Raum der Moderation nicht gezeigt werden und ging an euch einzeln

flag-help-claim = übernimmt eine Meldung: sie ist bei dir, und andere brauchen nicht nachzusehen
flag-help-escalate = ruft noch einen Menschen, und danach alle
flag-help-release = gibt eine Meldung zurück; öffnet eine geschlossene wieder
flag-help-handover = bittet jemand anderen aus der Moderation mit Namen, eine Meldung zu übernehmen
flag-help-followup = erinnert dich an einem anderen Tag an eine Meldung, zum Beispiel in 12h, 3d oder 1w
flag-help-note = hinterlässt bei einer Meldung eine Notiz für die anderen, die moderieren
flag-help-resolve = schließt eine Meldung; hinter die Nummer kannst du eine Notiz schreiben
flag-help-false = schließt eine Meldung als Fehlalarm; hinter die Nummer kannst du eine Notiz schreiben
flag-help-flag = zeigt, was mit einer Meldung geschehen ist, und wer es getan hat

## The list of flags

flags-none = Keine Meldung ist offen.
flags-list =
    { $count ->
        [one] Eine Meldung braucht noch etwas.
       *[other] { $count } Meldungen brauchen noch etwas.
    } { $more ->
        [0] { "" }
       *[other] Gezeigt werden die ersten, { $more } weitere nicht.
    }

    { $rows }
flags-row-open = Meldung { $number }, { $tier }: offen seit { $since }
flags-row-claimed = Meldung { $number }, { $tier }: bei { $who } seit { $since }
flags-help = zählt die Meldungen auf, die noch etwas brauchen

## The way to the desk

desk-closed = Dein Schreibtisch ist jetzt geschlossen, wo immer er offen war. **{ $prefix }desk** öffnet ihn wieder.
desk-help = schickt dir einen privaten Link zum Schreibtisch im Browser; „out“ schließt ihn, wo immer er offen ist

## The roster

roster-on-call = Jetzt in Bereitschaft: { $people }
roster-nobody = Gerade ist niemand in Bereitschaft. Wer um Hilfe ruft, erfährt das, mit den Hilfetelefonen im eigenen Land.
roster-stepped-back = { $who } hat sich zurückgezogen und wird bis auf Weiteres nicht gerufen. Die übernommenen Meldungen sind offen für die anderen. { $left ->
    [nobody] Gerade ist niemand in Bereitschaft; wer um Hilfe ruft, erfährt das.
   *[some] Jetzt in Bereitschaft: { $people }
  }
roster-back = Schön, dass du wieder da bist. { $who } kann wieder gerufen werden, in den vereinbarten Zeiten und in den eigenen Schichten.
roster-stranger = { $who } ist in diesen Raum gekommen und steht nicht auf seiner Liste. Ich folge dort keinen Anweisungen, aber was ich hier schreibe, kann mitgelesen werden. Wenn das nicht so gemeint ist, nehmt diesen Menschen bitte heraus.
roster-help-oncall = zeigt, wer in Bereitschaft ist, mit „week“ für die kommenden sieben Tage; mit „off“ oder „on“ ziehst du dich zurück oder kommst wieder
roster-help-stepback = zieht dich sofort aus der Bereitschaft zurück, ohne Grund
roster-help-back = lässt dich wieder gerufen werden

## When the keeper cannot see

blind-waiting = { $count ->
    [one] Ich kann eine Nachricht { blind-place } nicht lesen, seit { $since }.
   *[other] Ich kann { $count } Nachrichten { blind-place } nicht lesen, seit { $since }.
  } Ich habe um die Schlüssel gebeten und versuche es weiter. Bis dahin sieht außer euch niemand diese Nachrichten an.
blind-left = Ich wurde { blind-from } genommen, deshalb lese ich dort nichts und kann euch niemanden bringen. Wenn das nicht so gemeint ist, ladet mich bitte wieder ein.
blind-from = { $place ->
    [0] aus dem Raum des Kreises
   *[other] aus dem Raum Nummer { $place } des Kreises
  }
blind-over = Ich kann { blind-place } wieder alles lesen.
blind-place = { $place ->
    [0] im Raum des Kreises
   *[other] im Raum Nummer { $place } des Kreises
  }
blind-away = Ich war nicht da ({ $span }), von { $since } bis { $until }. Was in dieser Zeit geschrieben wurde, lese ich jetzt; Meldungen daraus kommen spät.

## How much screening brings up

threshold-lifted = Formulierungen, die die eigenen Schwellen dieses Kreises hervorholen; die üblichen würden es nicht
thresholds-help = zeigt, wie viel ich euch bringe; ihr könnt wählen, wie viel es sein soll
thresholds-list =
    Wie viel ich in diesen Raum bringe, ausprobiert an Texten ohne Namen. Die Wortregeln für Gefahr zählen immer; keine Begrenzung schaltet sie ab.

    { $rows }

    Was ihr im letzten Jahr geschlossen habt:

    { $closed }

    Zum Wählen: **{ $prefix }thresholds amber 5** (Meldungen auf 1.000 ruhige Nachrichten), **{ $prefix }thresholds amber 90%** (wie viele der deutlich kritischen Nachrichten zu finden sind), **{ $prefix }thresholds amber usual** (zurück zur Einstellungsdatei oder zu dem, was ich von mir aus tue).
thresholds-list-proposal =
    { thresholds-list }

    Wofür eure eigenen Urteile sprechen:

    { $proposals }

    Nichts ändert sich von selbst. Zum Zustimmen: **{ $prefix }thresholds yes**
thresholds-row = **{ $tier }** und höher, { $whence ->
    [chosen] wie ihr gewählt habt ({ $wish })
    [file] wie die Einstellungsdatei sagt ({ $wish })
   *[usual] wie üblich
  }: etwa { $flags } von 1.000 ruhigen Nachrichten (Wortregeln allein: { $rules }) und { $found } von 100 kurzen, deutlich kritischen.
thresholds-closed = **{ $tier }**: { $closed ->
    [0] keine
    [one] eine, { $false ->
        [0] zu Recht gemeldet
       *[other] ein Fehlalarm
      }
   *[other] { $closed }, davon Fehlalarme: { $false }
  }
thresholds-fewer = **{ $tier }**, eine Begrenzung auf { $budget } von 1.000: von { $closed } Meldungen, die allein der Wortlaut hervorgeholt hat, waren { $false } Fehlalarme. Davon wären { $dropped } nicht gekommen, und von den berechtigten { $lost ->
    [0] wäre keine
   *[other] wären { $lost }
  } entgangen.
thresholds-more = **{ $tier }**, eine Begrenzung auf { $budget } von 1.000: von { $closed } Meldungen, die allein der Wortlaut hervorgeholt hat, waren nur { $false } Fehlalarme, es werden also vielleicht Menschen übersehen. Ihr würdet mehr Nachrichten sehen.
thresholds-nothing = Es gibt keinen Vorschlag, den du gesehen hast und der noch gilt. **{ $prefix }thresholds** zeigt, was es gibt.
thresholds-how = Schreib **{ $prefix }thresholds amber 5**, **{ $prefix }thresholds red 90%** oder **{ $prefix }thresholds crisis usual**.
thresholds-language = Nachrichten in der Sprache dieses Kreises werden nicht geprüft, deshalb gibt es nichts zu wählen.
thresholds-taken =
    Notiert. Von jetzt an:

    { $rows }

## A language that is off

unscreened = **Nicht geprüft:** { $count ->
    [one] eine Nachricht
   *[other] { $count } Nachrichten
  } in den Räumen dieses Kreises seit { $since }. Die Sprache ({ $language }) gehört zu denen, die ich nicht prüfe: ich bemerke englische Wörter für Gefahr, und sonst wenig. Dass ich nichts sage, bedeutet dort nichts. Bitte lest selbst mit; aus dem Kreis kann man euch weiterhin mit **{ $prefix }call** rufen.
