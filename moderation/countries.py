"""Countries as people write them: a code, or a name in a language the keeper speaks or as it is called at home."""

from __future__ import annotations

import re
import unicodedata

_ISO = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG
    CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
    GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA
    LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
    NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""
_CODES = frozenset(_ISO.split())
"""ISO 3166-1 alpha-2."""

_NAMES = {
    "AR": "Argentina, Argentinien, Argentine",
    "AT": "Austria, Österreich, Autriche, Áustria",
    "AU": "Australia, Australien, Australie, Austrália",
    "BE": "Belgium, België, Belgique, Belgien, Bélgica",
    "BR": "Brazil, Brasil, Brasilien, Brésil",
    "CA": "Canada, Canadá, Kanada",
    "CH": "Switzerland, Schweiz, die Schweiz, Suisse, Svizzera, Suiza, Suíça",
    "CL": "Chile, Chili",
    "CZ": "Czechia, Czech Republic, Česko, Chequia, Tschechien, Tchéquie, Tchéquia, Chéquia",
    "DE": "Germany, Deutschland, Alemania, Allemagne, Alemanha",
    "DK": "Denmark, Danmark, Dinamarca, Dänemark, Danemark",
    "ES": "Spain, España, Spanien, Espagne, Espanha",
    "FI": "Finland, Suomi, Finlandia, Finnland, Finlande, Finlândia",
    "FR": "France, Francia, Frankreich, França",
    "GB": (
        "United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, "
        "Reino Unido, Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte, Großbritannien, "
        "Vereinigtes Königreich, Schottland, Nordirland, Royaume-Uni, Grande-Bretagne, Angleterre, "
        "Écosse, Pays de Galles, Irlande du Nord, Grã-Bretanha, Escócia, País de Gales, "
        "Irlanda do Norte"
    ),
    "GR": "Greece, Ελλάδα, Grecia, Griechenland, Grèce, Grécia",
    "HK": "Hong Kong, 香港, Hongkong",
    "HU": "Hungary, Magyarország, Hungría, Ungarn, Hongrie, Hungria",
    "IE": "Ireland, Éire, Republic of Ireland, Irlanda, Irland, Irlande",
    "IL": "Israel, ישראל, Israël",
    "IN": "India, भारत, Indien, Inde",
    "IT": "Italy, Italia, Italien, Italie, Itália",
    "JP": "Japan, 日本, Japón, Japon, Japão",
    "KE": "Kenya, Kenia, Quênia, Quénia",
    "KR": (
        "South Korea, Korea, 한국, 대한민국, Corea del Sur, Corea, Südkorea, Corée du Sud, Corée, "
        "Coreia do Sul, Coreia"
    ),
    "MX": "Mexico, México, Mexiko, Mexique",
    "MY": "Malaysia, Malasia, Malaisie, Malásia",
    "NL": (
        "Netherlands, The Netherlands, Nederland, Holland, Países Bajos, Holanda, Niederlande, "
        "die Niederlande, Pays-Bas, Hollande, Países Baixos"
    ),
    "NO": "Norway, Norge, Noreg, Noruega, Norwegen, Norvège",
    "NZ": "New Zealand, Aotearoa, Nueva Zelanda, Nueva Zelandia, Neuseeland, Nouvelle-Zélande, Nova Zelândia",
    "PH": "Philippines, The Philippines, Pilipinas, Filipinas, Philippinen, die Philippinen, les Philippines",
    "PL": "Poland, Polska, Polonia, Polen, Pologne, Polônia, Polónia",
    "PT": "Portugal",
    "SE": "Sweden, Sverige, Suecia, Schweden, Suède, Suécia",
    "SG": "Singapore, Singapur, Singapour, Singapura",
    "TW": "Taiwan, 台灣, 臺灣, Taiwán, Taïwan",
    "UA": "Ukraine, Україна, Ucrania, die Ukraine, Ucrânia",
    "US": (
        "United States, United States of America, USA, The US, The USA, America, Estados Unidos, "
        "EEUU, EUA, Vereinigte Staaten, die USA, États-Unis"
    ),
    "ZA": "South Africa, Suid-Afrika, Sudáfrica, Südafrika, Afrique du Sud, África do Sul",
}

_ASIDE = re.compile(r"[^\w ]+")
LONGEST = 60


def _plain(text: str) -> str:
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(_ASIDE.sub(" ", bare.replace(".", "")).casefold().split())


_BY_NAME = {_plain(name): code for code, names in _NAMES.items() for name in names.split(",")}


def country_of(text: str) -> str:
    """The code of the country that is named, or "". Takes codes too."""
    code = text.strip().upper()
    return code if code in _CODES else named_country(text)


def named_country(text: str) -> str:
    """The code of the country that is named by its name, or "". A code alone does not count: "no" is a word, and so is "in"."""
    return _BY_NAME.get(_plain(text), "") if len(text) <= LONGEST else ""
