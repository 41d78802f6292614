"""The names of countries, bodies and places as tables and as one finder per language."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from diplofacts import kept
from diplofacts.drawers import Drawers, Shut, shut
from diplofacts.entities.finder import Finder, Named, cue

VERSION = "4"
"""To be changed with what is made of the tables, since that is kept between processes."""
SIZE = 4
"""Names that begin with the same so many characters lie in one drawer."""
Made = TypeVar("Made")
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


def read_table(name: str) -> str:
    """Return a data file as it is; pathlib would take longer to import than the file to read."""
    with open(os.path.join(DATA, name), encoding="utf-8") as stream:
        return stream.read()


def rows(table: str) -> list[list[str]]:
    """Read the rows of a table, comments left out; short rows are filled up to four cells."""
    lines = read_table(table).split("\n")
    return [[*line.split("\t"), "", "", ""] for line in lines if line and line[0] != "#"]


@cache
def _drawers(language: str) -> tuple[Drawers, str]:
    """What each name read in texts of the language stands for; where names may begin, as a pattern."""
    drawers, where = _kept("names", language, _named)
    return Drawers(drawers, SIZE), where


def _named(language: str) -> tuple[Shut, str]:
    drawers = shut({name: tuple(named) for name, named in _names(language).items()}, SIZE)
    return drawers, cue(set(drawers), SIZE)


@cache
def _capitals(language: str) -> Drawers:
    """For each name in capitals its usual spelling, and what it stands for."""
    return Drawers(_kept("capitals", language, _named_in_capitals), SIZE)


def _named_in_capitals(language: str) -> Shut:
    named = _names(language)
    usual = {name.upper(): name for name in reversed(named)}
    return shut({name.upper(): (usual[name.upper()], *found) for name, found in named.items()}, SIZE)


def _kept(what: str, language: str, make: Callable[[str], Made]) -> Made:
    """What is made of the tables, worked out once per machine."""
    tables = (kept.stamp(os.path.join(DATA, name)) for name in sorted(os.listdir(DATA)))
    return kept.once(kept.digest(what, VERSION, language, *tables), lambda: make(language))


@cache
def names(language: str) -> dict[str, Named]:
    """Map each name read in texts of the language to what it stands for."""
    return {name: Named(*named) for name, named in _drawers(language)[0].all()}


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


def usual(name: str, language: str) -> str:
    """The usual spelling of a name in capitals, the first listed: "Hà Nội" of "HÀ NỘI"; the name itself if unknown."""
    found = _capitals(language).get(name)
    return found[0] if found else name


def may_open(beginning: str, language: str, aliases: Aliases = ()) -> bool:
    """Whether a name in capitals may begin with these characters, SIZE of them."""
    return bool(aliases) or beginning in _capitals(language).beginnings


def in_capitals(name: str, language: str, aliases: Aliases = ()) -> Named | None:
    """What a name in capitals stands for. aliases: further names."""
    for alias, code in aliases:
        if alias.upper() == name:
            return _alias(code)
    found = _capitals(language).get(name)
    return Named(*found[1:]) if found else None


@cache
def automaton(language: str, aliases: Aliases = ()) -> tuple[Finder, list[Named]]:
    """The automaton of a language's names, with what each pattern stands for.

    aliases: further names, which go before those of the tables.
    """
    drawers, where = _drawers(language)
    if aliases:
        own = {alias: tuple(_alias(code)) for alias, code in aliases}
        whole = shut(dict(drawers.all()) | own, SIZE)
        drawers, where = Drawers(whole, SIZE), cue(set(whole), SIZE)
    finder = Finder(drawers, where)
    return finder, finder.table


def _alias(code: str) -> Named:
    """What a name that a user brings stands for."""
    return Named("body", code, "body", "") if code in body_codes() else Named("country", code, "noun", "")


@cache
def body_codes() -> frozenset[str]:
    """The acronyms of all bodies that can be found."""
    return frozenset(code for code, *_ in _bodies())
