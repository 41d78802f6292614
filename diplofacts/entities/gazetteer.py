"""The names of countries, bodies and places as tables and as one automaton per language."""

from __future__ import annotations

import os
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

VERSION = "1"
"""To be changed with what is made of the tables, since that is kept between processes."""
DATA = os.path.join(os.path.dirname(__file__), "data")

# Short names that stand for a country only beside another ("Việt - Nhật", "Sino-Indian") or, where marked +, after a
# noun too ("doanh nghiệp Hàn").
PAIRING = {
    "vi": {
        "Việt": "VNM+", "Hàn": "KOR+", "Thái": "THA+", "Ấn": "IND+", "Trung": "CHN", "Triều": "PRK", "Đài": "TWN",
        "Phi": "PHL", "Xô": "RUS", "Miên": "KHM", "Cam": "KHM", "Inđô": "IDN", "Tiệp": "CZE", "Hoa": "CHN",
        "Hung": "HUN", "Ba": "POL", "Sing": "SGP", "Indo": "IDN",
    },
    "en": {
        "Sino": "CHN", "Anglo": "GBR", "Franco": "FRA", "Indo": "IND", "Russo": "RUS", "Luso": "PRT", "Italo": "ITA",
        "Greco": "GRC", "Hispano": "ESP", "Turko": "TUR", "Nippo": "JPN", "Viet": "VNM", "Austro": "AUT",
    },
}  # fmt: skip


Aliases = tuple[tuple[str, str], ...]
"""Names that a user brings, each with its code."""


class Named(NamedTuple):
    """What a name stands for. kind: country, place, body, or "trap" for words to pass over.

    check: how far the name is to be trusted; "" (always), "syllable" (one Vietnamese syllable: Anh, Đức), "pairing",
    "noun" (pairing, or after a noun), "surname" (Hòa Bình: not after a family name), "capital" (English places and
    namesakes: not after a capitalised word).
    """

    kind: str
    code: str
    form: str
    check: str


def read_table(name: str) -> str:
    """Return a data file as it is; pathlib would take longer to import than the file to read."""
    with open(os.path.join(DATA, name), encoding="utf-8") as stream:
        return stream.read()


def rows(table: str) -> list[list[str]]:
    """Read the rows of a table, comments left out; short rows are filled up to four cells."""
    lines = read_table(table).split("\n")
    return [[*line.split("\t"), "", "", ""] for line in lines if line and line[0] != "#"]


@cache
def names(language: str) -> dict[str, Named]:
    """Map each name read in texts of the language to what it stands for; worked out once per machine."""
    tables = (kept.stamp(os.path.join(DATA, name)) for name in sorted(os.listdir(DATA)))
    found = kept.once(kept.digest("names", VERSION, language, *tables), lambda: _plain_names(language))
    alike = {named: Named(*named) for named in set(found.values())}
    return {name: alike[named] for name, named in found.items()}


def _plain_names(language: str) -> dict[str, tuple[str, str, str, str]]:
    return {name: (named.kind, named.code, named.form, named.check) for name, named in _names(language).items()}


def _names(language: str) -> dict[str, Named]:
    found: dict[str, Named] = {}
    for code, acronym, vietnamese, english in _bodies():
        named = Named("body", code, "body", "")
        found.update(dict.fromkeys(filter(None, [acronym, *vietnamese.split("|"), *english.split("|")]), named))
    for code, form, vietnamese, english, *_ in rows("cities.tsv"):
        check = "capital" if language == "en" else "surname"
        listed = english.split("|")
        if language == "vi" or code == "VNM":
            listed += vietnamese.split("|")
        if language == "en" and code == "VNM":
            listed += [fold(name) for name in listed]
        found.update(dict.fromkeys(filter(None, listed), Named("place", code, form, check)))
    found.update(_vietnamese_countries() if language == "vi" else _english_countries())
    for short, code in PAIRING[language].items():
        found.setdefault(short, Named("country", code[:3], "adjective", "noun" if code[3:] else "pairing"))
    for traps in (row[1] for row in rows("traps.tsv") if row[0] == language):
        found.update(dict.fromkeys(plurals(traps), Named("trap", "", "", "")))
    return found


def _bodies() -> list[tuple[str, str, str, str]]:
    return [
        (code.rstrip("*"), "" if code[-1] == "*" else code, vietnamese, english)
        for code, vietnamese, english, *_ in rows("bodies.tsv")
    ]


def _vietnamese_countries() -> dict[str, Named]:
    found = {}
    for code, listed, *_ in rows("countries.en.tsv"):
        for name in listed.split("|"):
            if name not in ENGLISH_ONLY and not name.startswith("the "):
                found[name] = Named("country", code, "noun", "capital" if name in NAMESAKES else "")
    for code, listed, *_ in rows("countries.vi.tsv"):
        for name in listed.split("|"):
            found[name] = Named("country", code, "noun", "syllable" if name in SYLLABLES else "surname")
            if "-" in name:
                found.setdefault(joined(name), Named("country", code, "noun", ""))
    return found


# Names of one Vietnamese syllable, which are also given names, pronouns and parts of other words.
SYLLABLES = frozenset({"Anh", "Áo", "Bỉ", "Đức", "Lào", "Mỹ", "Mĩ", "Nga", "Nhật", "Pháp", "Séc", "Síp", "Úc", "Ý"})
ENGLISH_ONLY = frozenset({"America", "Korea", "US", "NZ", "RSA", "KSA", "Turkey", "Holland", "VN", "Persia"})


def _english_countries() -> dict[str, Named]:
    found = {}
    for code, listed, adjectives, people, *_ in rows("countries.en.tsv"):
        found.update(dict.fromkeys(filter(None, people.split("|")), Named("country", code, "people", "")))
        for adjective in adjectives.split("|"):
            if adjective.endswith("+"):
                found[adjective[:-1] + "s"] = Named("country", code, "people", "")
            if adjective:
                check = "capital" if adjective.rstrip("+") in NAMESAKES else ""
                found[adjective.rstrip("+")] = Named("country", code, "adjective", check)
        for name in listed.split("|"):
            if not name.startswith("the "):
                found[name] = Named("country", code, "noun", "capital" if name in NAMESAKES else "")
    return found


# Countries and adjectives that are also people's names, first or last.
NAMESAKES = frozenset({"Jordan", "Chad", "Georgia", "Holland", "Israel", "German", "Thai", "Lao", "Niger", "Trinidad"})


def plurals(listed: str) -> list[str]:
    """Spell out a table's cell: "Korean+|Dutch" is Korean, Koreans, Dutch."""
    spelt: list[str] = []
    for name in listed.split("|"):
        spelt += [name[:-1], name[:-1] + "s"] if name.endswith("+") else [name]
    return spelt


def joined(name: str) -> str:
    """Write a hyphenated transcription as one word, as some papers do: "In-đô-nê-xi-a" is "Inđônêxia"."""
    return " ".join(part[:1] + part[1:].replace("-", "").lower() for part in name.split(" "))


def fold(name: str) -> str:
    """Strip a Latin name of its marks: "Đà Nẵng" is "Da Nang", "Sikorski, Radosław" is "Sikorski, Radoslaw"."""
    if name.isascii():
        return name
    for marked, plain in _STROKES:
        name = name.replace(marked, plain)
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()


# Letters that do not decompose. A chain of replacements is ten times quicker than str.translate on a whole table.
_STROKES = (("Đ", "D"), ("đ", "d"), ("Ł", "L"), ("ł", "l"), ("Ø", "O"), ("ø", "o"), ("ı", "i"), ("ß", "ss"), ("’", "'"))


@cache
def usual(language: str) -> dict[str, str]:
    """Map names in capitals to their usual spelling, the first listed: "HÀ NỘI" to "Hà Nội"."""
    return {name.upper(): name for name in reversed(names(language))}


@cache
def capitals(language: str, aliases: Aliases = ()) -> dict[str, Named]:
    """Map the names of a language in capitals to what they stand for. aliases: further names."""
    return {name.upper(): named for name, named in _with(names(language), aliases).items()}


@cache
def automaton(language: str, aliases: Aliases = ()) -> tuple[AhoCorasick, list[Named]]:
    """Build the automaton of a language's names, with what each pattern stands for.

    aliases: further names, which go before those of the tables.
    """
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    table = _with(names(language), aliases)
    built = AhoCorasick(
        list(table),
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.NoncontiguousNFA,
        store_patterns=False,
    )
    return built, list(table.values())


def _with(table: dict[str, Named], aliases: Aliases) -> dict[str, Named]:
    """A table with further names in it."""
    return table | {alias: _alias(code) for alias, code in aliases} if aliases else table


def _alias(code: str) -> Named:
    """What a name that a user brings stands for."""
    return Named("body", code, "body", "") if code in body_codes() else Named("country", code, "noun", "")


@cache
def body_codes() -> frozenset[str]:
    """The acronyms of all bodies that can be found."""
    return frozenset(code for code, *_ in _bodies())
