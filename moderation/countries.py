"""Countries as people write them: a code, or a name in English or as it is called at home."""

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
    "AR": "Argentina",
    "AT": "Austria, Österreich",
    "AU": "Australia",
    "BE": "Belgium, België, Belgique, Belgien",
    "BR": "Brazil, Brasil",
    "CA": "Canada",
    "CH": "Switzerland, Schweiz, Suisse, Svizzera",
    "CL": "Chile",
    "CZ": "Czechia, Czech Republic, Česko",
    "DE": "Germany, Deutschland",
    "DK": "Denmark, Danmark",
    "ES": "Spain, España",
    "FI": "Finland, Suomi",
    "FR": "France",
    "GB": "United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland",
    "GR": "Greece, Ελλάδα",
    "HK": "Hong Kong, 香港",
    "HU": "Hungary, Magyarország",
    "IE": "Ireland, Éire, Republic of Ireland",
    "IL": "Israel, ישראל",
    "IN": "India, भारत",
    "IT": "Italy, Italia",
    "JP": "Japan, 日本",
    "KE": "Kenya",
    "KR": "South Korea, Korea, 한국, 대한민국",
    "MX": "Mexico, México",
    "MY": "Malaysia",
    "NL": "Netherlands, The Netherlands, Nederland, Holland",
    "NO": "Norway, Norge, Noreg",
    "NZ": "New Zealand, Aotearoa",
    "PH": "Philippines, The Philippines, Pilipinas",
    "PL": "Poland, Polska",
    "PT": "Portugal",
    "SE": "Sweden, Sverige",
    "SG": "Singapore",
    "TW": "Taiwan, 台灣, 臺灣",
    "UA": "Ukraine, Україна",
    "US": "United States, United States of America, USA, The US, The USA, America",
    "ZA": "South Africa, Suid-Afrika",
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


def shown(code: str) -> str:
    """The country's name in English, or the code for want of one."""
    return _NAMES.get(code, code).partition(",")[0]
