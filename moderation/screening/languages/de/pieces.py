"""Pieces that the German phrases are made of (see `phrases`).

A verb stands in many places: "ich bringe mich um", "dass ich mich umbringe", "mich umzubringen". `<own-death>` are the forms that stand
at the end, `<do-it>` those that stand second, which say that somebody does it.
"""

PIECES = {
    "nimmer": "nicht mehr|nimmer|nimma|nima|nümm|nümme|nüm",
    "modal": "will|möchte|wollte|werde|würde|könnte|kann|muss|mag|soll|sollte|müsste|darf|wü|mog",
    "wish": "will|möchte|mag|muss|würde|könnte|sollte|müsste|wü|mog|wott|wünsche|bereit|versucht|lust|drang|danach",
    "hard": """
        umbringen|umzubringen|umbringe|umgebracht|töten|töte|erhängen|erhänge|aufhängen|aufzuhängen|aufhänge|erschießen|erschieße
            |ertränken|ertränke|vergiften|vergifte|abstechen|kaltmachen|unaliven|auslöschen|killen|strangulieren|ersticken|verbluten
            lassen|zu tode (stürzen|saufen|trinken|spritzen|hungern)|totfahren|wegmachen
    """,
    "drop": """
        brücke|dach|balkon|hochhaus|fenster|klippe|parkhaus|parkdeck|turm|kirchturm|geländer|viadukt|autobahnbrücke|felsen|stock
            |dachterrasse|kran
    """,
    "traffic": """
        zug|züge|bahn|sbahn|s bahn|ubahn|u bahn|tram|straßenbahn|bim|auto|lkw|laster|lastwagen|bus|gleise|gleis|schienen|ice|verkehr
            |gegenverkehr|zuggleise|bahngleise
    """,
    "leap": "springen|zu springen|springe|stürzen|zu stürzen|stürze|fallen lassen|gesprungen|runterspringen|runterzuspringen|hüpfen",
    "throw": "werfen|zu werfen|werfe|schmeißen|zu schmeißen|schmeiße|legen|zu legen|lege|stürzen|zu stürzen|hauen|laufen|rennen",
    "own-death": """
        mich ~4 <hard>
        |mir ~4 (das|mein) leben (nehmen|zu nehmen|nehme|genommen)
        |mir ~3 (was|etwas|sachen|schlimmes) ~1 (antun|anzutun|antue|antu|antäte)
        |mir ~1 (die kugel (geben|zu geben|gebe)|eine kugel ~3 (jagen|schießen))
        |mir ~2 (pulsadern|pulsader|adern) ~1 (aufschneiden|aufzuschneiden|aufschneide|öffnen|aufschlitzen)
        |(mein|meinem|diesem|das|dem) [eigenes|ganzen|scheiß|verdammten] (leben|dasein|leiden|elend) ~2 (ein ende (setzen|zu setzen|setze|machen
            |zu machen|mache)|beenden|zu beenden|beende|wegwerfen|wegzuwerfen)
        |allem ein ende (setzen|zu setzen|setze|machen|zu machen|mache)
        |(selbstmord|suizid|suicid) ~1 (begehen|zu begehen|begehe|machen|zu machen|mache)
        |(schluss|ein ende) (machen|zu machen|mache) mit ~1 (leben|mir)
        |(mit ~1 leben|mit mir) ~1 schluss (machen|zu machen|mache)
        |aus dem leben (scheiden|zu scheiden|gehen|zu gehen|treten)
        |(von|vom|aus) ~3 <drop> ~1 <leap>
        |vor ~2 <traffic> ~1 (<leap>|<throw>)
        |auf ~1 (gleise|schienen|bahngleise) ~1 <throw>
        |(gegen|in) ~2 (baum|brückenpfeiler|pfeiler|wand|gegenverkehr|leitplanke|abgrund) ~1 (fahren|zu fahren|fahre|rasen|lenken|steuern|krachen)
        |freitod ~1 (wählen|gehen)
    """,
    "do-it": """
        (bringe|bring) [ich] mich ~5 um
        |(hänge|häng|knüpfe|knüpf) [ich] mich ~3 auf
        |(töte|erschieße|erschieß|erhänge|erhäng|ertränke|ertränk|vergifte|vergift|kille|kill) [ich] mich
        |(nehme|nehm) [ich] mir ~4 das leben
        |(setze|setz|mache|mach) [ich] ~2 (meinem leben|meinem leiden|allem|dem ganzen|meinem elend) ~2 ein ende
        |(beende|beend) [ich] ~2 (mein [scheiß] leben|mein dasein|mein leiden)
        |(mache|mach) [ich] ~3 schluss mit ~2 leben
        |(springe|spring|stürze|stürz) [ich] [mich] ~3 (von|vom|aus) ~3 <drop>
        |(springe|spring|laufe|lauf|renne|renn|gehe|geh) [ich] ~3 vor ~2 <traffic>
        |(werfe|werf|schmeiße|schmeiß|lege|leg|stürze|stürz) [ich] mich ~3 (vor|auf) ~2 <traffic>
        |(schneide|schneid|schlitze|schlitz) [ich] mir ~3 (pulsadern|adern|kehle) ~1 auf
        |(fahre|fahr|rase|ras|lenke|steuere) [ich] ~4 (gegen (einen|den|nen|ne|eine|die) [nächsten] (baum|brückenpfeiler|pfeiler|wand|mauer
            |leitplanke)|in den gegenverkehr|den abgrund runter)
        |(jage|jag|schieße|schieß) [ich] mir ~2 kugel ~3 kopf
        |(gebe|geb) [ich] mir ~2 (die kugel|den goldenen schuss)
    """,
    "their-death": """
        sich ~4 (umbringen|umzubringen|umbringt|umbringe|umgebracht|töten|tötet|erhängen|erhängt|aufhängen|aufzuhängen|aufhängt|erschießen
            |erschießt|vergiften|ertränken|ritzen|das leben (nehmen|zu nehmen|nimmt|nehme)|etwas (antun|anzutun|antut|antue)|was (antun
            |anzutun|antut|antue)|die pulsadern aufschneiden)
        |(von|vom|aus) ~3 <drop> ~1 (springen|zu springen|springt|gesprungen)
        |vor ~2 <traffic> ~1 (springen|zu springen|springt|werfen|zu werfen|wirft)
        |(selbstmord|suizid) ~1 (begehen|zu begehen|begeht|machen)
        |(ihrem|seinem|dem) leben ein ende (setzen|zu setzen|setzt|machen)
        |(ihr|sein) leben (beenden|zu beenden|beendet)
    """,
    "their-doing": """
        (bringt|bringe) [er|sie] sich ~4 um|(nimmt|nehme) [er|sie] sich ~3 das leben|(hängt|erhängt|tötet|erschießt) [er|sie] sich [auf]
        |(springt|springe) [er|sie] ~3 (von|vom|aus|vor) ~3 (<drop>|<traffic>)|(wirft|legt|schmeißt) [er|sie] sich ~3 (vor|auf) ~2 <traffic>
        |(tut|tue) [er|sie] sich ~2 (was|etwas) an|macht [er|sie] ~2 schluss mit ~2 leben
    """,
    "gone": """
        tot|nicht mehr am leben|<nimmer> (unter euch|unter uns|am leben)|im himmel|bei (mama|papa|ihm|ihr) (oben|im himmel)|weg für immer
            |für immer weg|weg vom fenster
    """,
    "soon": """
        heute|heute nacht|heute abend|jetzt|gleich|morgen|morgen früh|sofort|bald|diese (nacht|woche)|dieses wochenende|am (wochenende|montag
            |dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|ende des monats|ersten|geburtstag)|nachher|endgültig|in (einer|ein paar
            |wenigen|#|zwei|drei) (stunde|stunden|minuten|tagen|tage|wochen)|nach (weihnachten|silvester|der schule|der arbeit|dem essen|ostern)
            |noch (heute|diese woche|dieses jahr|vor weihnachten)|nächste woche|übermorgen
    """,
    "tonight": "heute nacht|heute abend|morgen|morgen früh|gleich|sofort|bald|am (wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|noch heute|in (einer|#) (stunde|stunden)",
    "relative": """
        freund|freundin|mann|frau|ehemann|ehefrau|partner|partnerin|ex|exfreund|exfreundin|exmann|sohn|tochter|kind|kinder|bruder|schwester|vater
            |mutter|mama|papa|mutti|vati|mami|papi|oma|opa|onkel|tante|neffe|nichte|cousin|cousine|kumpel|kollege|kollegin|nachbar|nachbarin|mitbewohner
            |mitbewohnerin|sponsee|sponsor|bekannter|bekannte|junge|mädchen|schüler|schülerin|stiefvater|stiefmutter|stiefsohn|stieftochter
            |enkel|enkelin|schwager|schwägerin|mitglied|user|userin|bub|bursche|dirndl|schatz|liebste|liebster|patenkind|typ|mitschüler
            |mitschülerin|chef|trainer|lebensgefährte|verlobter|verlobte
    """,
    "they": """
        er|sie|jemand|einer|(mein|meine|meinen|meinem|meiner|unser|unsere|ein|eine|der|die|dein|deine|sein|ihre|ihr|sein|unserem|unserer)
            [beste|bester|kleine|kleiner|große|großer|ältere|jüngere|älteste|alter|alte|guter|gute|andere|ältester|besten|kleinen|großen] <relative>
            [von mir|hier|aus der gruppe]
    """,
    "pills": """
        tabletten|tablette|pillen|schlaftabletten|schmerztabletten|medikamente|medis|medikation|antidepressiva|paracetamol|ibuprofen|ibus|aspirin
            |insulin|benzos|xanax|valium|diazepam|tavor|tilidin|tramal|tramadol|zopiclon|zolpidem|lyrica|quetiapin|seroquel|lithium|betablocker
            |blutdrucktabletten|packung|packungen|schachtel|schachteln|blister|dose|beruhigungsmittel|schlafmittel|beruhigungstabletten|pulverl
            |hustenstiller|methadon|polamidon|subutex|substi
    """,
    "drug": """
        heroin|h|shore|fentanyl|fent|koks|kokain|crack|speed|pep|amphe|crystal|meth|keta|ketamin|mdma|teile|ghb|gbl|opium|oxy|codein|morphium|stoff
            |zeug|gras|weed|lsd|spice|kräutermischung|badesalz|mephe|benzos|xanax|tilidin|lyrica|methadon|nase|line|lines|druff
    """,
    "drink": "bier|biere|wein|wodka|vodka|schnaps|whisky|whiskey|rum|gin|alk|alkohol|flasche|sekt|korn|jägermeister|obstler",
    "blade": "messer|klinge|klingen|rasierklinge|rasierklingen|skalpell|cutter|teppichmesser|küchenmesser|cuttermesser",
    "firearm": "pistole|waffe|gewehr|knarre|revolver|schusswaffe|dienstwaffe|sturmgewehr|jagdgewehr|flinte|schrotflinte",
    "noose": "seil|strick|schlinge|gürtel|kabel|galgen",
    "edge": "brücke|dach|dachkante|geländer|balkon|klippe|abgrund|gleis|gleise|gleisen|bahngleis|bahngleisen|schienen|bahnsteig|fensterbrett|parkdeck|parkhaus|hochhaus|turm|viadukt|bahnübergang",
    "poison": "putzmittel|abflussreiniger|rohrreiniger|frostschutzmittel|frostschutz|gift|rattengift|bleichmittel|chlorreiniger|domestos|pflanzenschutzmittel|spiritus|waschmittel|entkalker|säure|bleiche",
    "bye": "lebt wohl|leb wohl|lebwohl|lebet wohl|adieu|machts gut|mach es gut|machs gut|tschüss|tschau|ciao|ade|servus|bye|goodbye|farewell|pfiat eich|pfüat eich|auf wiedersehen",
    "leaving": """
        (kann|will|mag|schaffe|schaff|ertrage|halte) [ich] [das] [leben|es|das|das alles] <nimmer> [aus|leben|weiterleben]|(ich gehe|gehe ich|ich geh|geh ich|ich bin weg
            |ich verlasse euch) ~2 (für immer|von dieser welt|endgültig)|(verzeiht|vergebt|verzeih|vergib) [es] mir|nicht [eure|deine] schuld|keine
            kraft mehr|ihr hört nie wieder|nie wieder von mir|es ist vorbei mit mir|ich hab [euch] alle lieb|war schön mit euch|ich hab euch geliebt
            |<own-death>|<do-it>
    """,
    "many": "zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|hundert|##",
    "trouble": """
        keine luft|kaum luft|herz spinnt|herz macht|spinnt mein herz|sterbe gerade|ich sterbe|luft mehr|herz rast|herz stolpert|herz tut|herz schlägt|herzrasen|brust tut|brust zieht|brustschmerzen|schmerzen in der brust
            |wird (mir|so) schwarz|mir wird (so|schwarz|komisch|schlecht|kalt|schwummrig)|schwarz vor augen|kipp|kippe|umgekippt|nicht wach bleiben|angst zu sterben|hab angst
            |habe angst|hilfe|lippen|kribbelt|kribbeln|kotze|kotz|zittere|krampfe|krampf|krampfanfall|kann mich nicht bewegen|spür meine|spüre meine|was soll ich
            tun|was mach ich|werde müde|werd müde|dreht sich alles|alles dreht sich|schlafe gleich ein|kann nicht mehr stehen|nicht aufwachen
    """,
    "year": "|".join(str(year) for year in range(1960, 2031)),
}
