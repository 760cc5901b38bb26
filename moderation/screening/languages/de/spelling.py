"""Ways in which the German words that matter are written: umlauts as two letters, dropped endings, dialect, slips."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from moderation.screening.languages.core.spelling import Spelling
from moderation.screening.letters import folded

UMLAUTS = """
    abgestürzt abgezählt abhält absätze anfährt angehörige angekündigt angerührt antäte anzuzünden anzünden
    armdrücken attentäter aufgehängt aufgehört aufgelöst aufgeräumt aufhänge aufhängen aufhängt aufhören aufhört
    aufklärung auflösen aufräumen aufzuhängen aufzuräumen ausfällt ausgedrückt ausgefüllt auslöschen ausräumen
    autobahnbrücke bahnübergang baseballschläger bedrängt bedürfnis befürchte belästigt bläulich bläuliche blöd blöde
    blöden brücke brückenpfeiler brüllt bäcker bäckerei böse bücher bügeleisen bügeln büro bürokratie büßen dafür
    darüber diät diätgerede druck drüben drüber drück drücke drücken drückt döner dürfte eingeschläfert einschläfern
    endgültig enttäuscht enttäuschung erfährt erhäng erhänge erhängen erhängt erhöht erklären erkältet erkältung
    erlösung erschlägt ertränk ertränke ertränken erwürg erwürge erwürgen erwürgt erzählen erzählt flüchten flüstern
    flüstert frauenärztin fröhlich früh frühdienst früher frühjahr frühling frühschicht frühstück frühstückstisch
    fährt fällt fängt fühl fühle fühlen fühlt fühlte führen führerschein fünf fünfzehn fünfzig für fürchte fürs
    fütter füttern füttert füße gebühr gedrückt gefährden gefühl gefühle gehör gehört geknüpft gekündigt geländer
    geländers gemüse gemüseschneiden gemütlich genötigt genügend geschärft gespräch gespräche getränkemarkt getötet
    gewalttätig gewöhnt gewünscht gewürgt geärgert geöffnet gleichgültig glück glücklich glücklicher größer größte
    grüble grüezi grün grüß grüße gäbe gärtner gürtel haustür hinüber hundemüde hält hämmert hände händen häng hänge
    hängematte hängen hängt hässlich hätt hätte hätten hättet häufig häusliche höhe hölle hör hörbuch höre hören hört
    hühner hülle hündin hüpf hüpfe hüpfen jägermeister jünger jüngere knüpf knüpfe knüpft kostüm krampfanfälle
    kräuter kräutermischung käfer kälte kämpfen käse käsefondue käsespätzle köchin köln könig können könnt könnte
    körper küche küchenblock küchenmesser kühlschrank kümmer kümmere kümmern kümmert kündige kündigt kündigung kürbis
    kürzer lebensgefährte lebensmüde lebensüberdruss läbe lächelt längen länger längst lärm lässt läuft löffel lösch
    löschen löst lösung lücke lügen migräne mitschüler mitschülerin mädchen männer männern märz möcht möchte möglich
    möglichkeit mönch mörder mörderisch mücken müde müder müdigkeit müed mühe mühle mühsam müll müssen müsst müsste
    natürlich nervös nächste nächsten nächstes nötig nötigt nüchtern nüchterne nüchternen nüchternheit nüm nümm nümme
    nützlicher ohnmächtig passwörter persönlich pfüat pläne plötzlich präambel prävention prüfung prüfungen prügelt
    pubertät pünktlich quälen rasenmähen rasenmäher ratschläge runtergespült räumung röchelt rösti rücken
    rückenschmerzen rückfall rückfälle rückfällig rückweg rührt saumüde schilddrüsentablette schläfe schläft schlägt
    schlüssel schlüsselanhänger schuldgefühle schwäche schwächer schwägerin schwören schwörs schädel schäm schäme
    schämen schärfen schön schöne schönen schöner schönes schöns schönste schüler schülerin schütteln schüttle
    selbstmordattentäter selbstmordgefährdet selbstmörderische selbstständig sprüche spät späte später spätkauf
    spätzle spöter spül spülmaschine spülmaschinentab spülmaschinentabs spür spüre steuererklärung ständig stärker
    stören störung stück stühle stündchen stürz stürze stürzen stürzt suizidgefährdet suizidprävention säge sämtliche
    sängerin säure süchtig sünde süß süßem süßes theaterstück todmüde todunglücklich totmüde tränen träume träumen
    tröstlich trüb trübe tschüss täglich tägliche tät täter tödlich tödliche töte töten tötet tür türe tütchen
    umfährt unerträglich unterstützen verhütung verlässt verprügelt verrückt verspätung verständnis verwöhnen
    vorhänge vorsätze vorwürfe vögeln völlig wofür wohnungstür wunderschön wählen wält wär wäre wären wärme wärs
    wäsche wäscheaufhängen wöd wörtlich wü wünsch wünsche wünscht wünschte würd würde würgemale würgt wütend zerstört
    zufügen zugedröhnt zuhören zurück zurückhalten zwölf zähl zählen zäme züge zünd zünde zündet ältere älteste
    ältester ändern ändert ängste ängstlich ärger ärgere ärgern ärzte ärzten ärztin öde öffnen öffnet öfter
    österreich über überall überdosen überdosiert überdosis überdrüssig überfahr überfahren überfallen überflüssig
    überfordert überfährt übergebe übergriff überhaupt überleb überlebe überleben überlebt überleg überlege überlegen
    überlegt überlegte übermorgen überrascht überraschungsparty übers übersetzen überstanden überstehe überstehen
    überwunden übrigens übung übungen
"""
"""Words that some keyboards write with ae, oe, ue. Texts have no signs on letters left, so the plain word is what is meant."""

_TWO = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

_SLIPS = {
    "ich": "ihc cih iich i ichs",
    "nicht": "nich nciht nihct nicjt net ned nit nid niht nd nischt nöd",
    "nichts": "nix nichs nixx",
    "will": "wil whill wüll",
    "wollte": "wollt wolte",
    "sterbe": "sterb sterbs",
    "lebe": "leb",
    "aufwache": "aufwach ufwache",
    "aufwachen": "aufwachn ufwachä",
    "verletze": "verletz",
    "schneide": "schneid schneids",
    "ritze": "ritz",
    "sehe": "seh",
    "hatte": "hätt haett",
    "mochte": "möcht moecht",
    "konnte": "könnt koennt",
    "ginge": "gings",
    "wenn": "wenns wen",
    "einen": "nen",
    "eine": "ne",
    "gerade": "grad grade",
    "genommen": "gnumma gnomma gnommen genomen",
    "alle": "olle",
    "zittere": "zitter",
    "draufgehe": "draufgeh",
    "um": "umm",
    "stehen": "stehn",
    "gehen": "gehn",
    "aufstehen": "aufstehn",
    "hab": "habe hob habs",
    "mich": "mi mihc mcih",
    "heute": "heut heit heude hüt hütt",
    "werde": "werd",
    "bringe": "bring",
    "nehme": "nehm",
    "mache": "mach moch",
    "springe": "spring",
    "gehe": "geh",
    "stehe": "steh",
    "denke": "denk",
    "glaube": "glaub",
    "schaffe": "schaff",
    "wurde": "wurd",
    "leben": "lebn lebne labe",
    "sterben": "sterbä sterbn sterbm stebren strben sterbne schterben",
    "umbringen": "umbrigen umbringn umbrngen umbrinegn umbringem umpringen",
    "umzubringen": "umzubrigen umzubringn umzurbingen",
    "umbringe": "umbring",
    "selbstmord": "selbsmord selbstmort selbtsmord sebstmord",
    "suizid": "suicid suizit suzid suiziid suicide suezid",
    "suizidal": "suicidal suizdal suizidial suezidal",
    "suizidgedanken": "suicidgedanken sgedanken suizidgedaken",
    "selbstmordgedanken": "selbsmordgedanken",
    "uberdosis": "überdosies ueberdossis",
    "tabletten": "tableten tabeltten tabletn tablettn",
    "weiss": "weis woas",
    "jetzt": "jez jetz jtzt etz jetzad",
    "morgen": "mrgn morgn",
    "einfach": "oafach eifach einfch",
    "vielleicht": "vllt vlt vilt",
    "bitte": "bidde bütte",
    "mehr": "meh mehrr mer",
    "schluss": "schlus",
    "geritzt": "geritzd gerizt",
    "ritzen": "rizen",
    "niemand": "nimand",
    "tot": "toot",
}

SPELLING = Spelling(
    slips={word: folded(slips) for word, slips in _SLIPS.items()},
    worth=(
        "selbstmord",
        "uberdosis",
        "suizidal",
        "suizidgedanken",
        "selbstmordgedanken",
        "umzubringen",
        "abschiedsbrief",
    ),
    own=frozenset({"selbst"}),
)


_MEANT = {slip: word for word, slips in SPELLING.slips.items() for slip in slips.split()}
_WORD = re.compile(r"[^\W\d_]+")


def plain(written: str) -> str:
    """A list as texts look when they were read: no signs on letters, one spelling."""
    return _WORD.sub(lambda word: _MEANT.get(word.group(), word.group()), folded(written))


def known(words: Iterable[str]) -> Mapping[str, str]:
    """By each way it is written, the word that is meant."""
    two = {folded(word.translate(_TWO)): plain(word) for word in UMLAUTS.split()}
    return {**two, **SPELLING.known(words)}
