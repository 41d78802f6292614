"""The [names] of a rule file, checked."""

from __future__ import annotations

import re
from typing import Any, get_args, get_type_hints

from diplofacts.book import Furniture, Names, OwnPerson
from diplofacts.entities.countries import codes
from diplofacts.entities.gazetteer import body_codes
from diplofacts.facts import Agreement
from diplofacts.rulebook.places import Path
from diplofacts.rulebook.rule_file import RuleFile, Table, meant
from diplofacts.rulebook.rules import clean

KEYS = ("people", "countries", "instruments", "furniture")
PERSON = ("name", "also", "title", "country", "from", "to")
DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def read_names(file: RuleFile) -> Names:
    """The names of a file that are right; what is wrong is noted in the file."""
    table = file.data.get("names", {})
    path: Path = ("names",)
    if not isinstance(table, dict):
        file.wrong(path, "names is no table", "begin it with [names]")
        return Names()
    file.only(path, table, KEYS, "[names]")
    people = [_person(file, at, one) for at, one in file.tables(path, table, "people")]
    furniture = [_furniture(file, at, one) for at, one in file.tables(path, table, "furniture")]
    return Names(
        tuple(one for one in people if one is not None),
        _countries(file, (*path, "countries"), table.get("countries", {})),
        _instruments(file, (*path, "instruments"), table.get("instruments", {})),
        tuple(one for one in furniture if one is not None),
    )


def _person(file: RuleFile, path: Path, table: Table) -> OwnPerson | None:
    name = file.text(path, table, "name", "a person", needed=True)
    who = f"person {name or '?'}"
    file.only(path, table, PERSON, who)
    also = file.texts(path, table, "also", who)
    title, country = file.text(path, table, "title", who), file.text(path, table, "country", who)
    if country is not None:
        _code(file, (*path, "country"), country, who)
    start, end = (_day(file, path, table, key, who) for key in ("from", "to"))
    if start and end and end < start[: len(end)]:
        file.wrong((*path, "to"), f"{who}: to {end} lies before from {start}", "write the later day under to")
    short = next((one for one in (name, *also) if one and " " not in one and len(one) < 4), None)
    if short:
        file.wrong((*path, "name"), f"{who}: {short!r} would be found in other words' places", "write the whole name")
    return OwnPerson((clean(name), *map(clean, also)), title and clean(title), country, start, end) if name else None


def _code(file: RuleFile, path: Path, code: str, who: str) -> None:
    if code not in codes() and code not in body_codes():
        hint = "countries are ISO 3166-1 alpha-3 (VNM), bodies their acronym (ASEAN)"
        near = meant(code.upper(), sorted(codes() | body_codes()))
        file.wrong(path, f"{who}: {code!r} is no code of a country or body", near if len(near) < 40 else hint)


def _day(file: RuleFile, path: Path, table: Table, key: str, who: str) -> str | None:
    """A year, month or day; TOML's own dates too."""
    value = table.get(key)
    if value is None:
        return None
    if DAY.fullmatch(str(value)):
        return str(value)
    file.wrong((*path, key), f"{who}: {key}: {value!r} is no day, month or year", "as in 2026-03-01, 2026-03 or 2026")
    return None


def _listed(file: RuleFile, path: Path, table: Any, what: str) -> list[tuple[str, tuple[str, ...]]]:
    """The lists of names in a table, by key."""
    if not isinstance(table, dict):
        file.wrong(path, f"{path[-1]} is no table", what)
        return []
    return [(str(key), file.texts(path, table, key, f"names.{path[-1]}", needed=True)) for key in table]


def _countries(file: RuleFile, path: Path, table: Any) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for code, aliases in _listed(file, path, table, 'write KOR = ["Xứ Kim Chi"]'):
        _code(file, (*path, code), code, "names.countries")
        for alias in aliases:
            if len(alias) < 2 or not alias[0].isupper():
                what = f"names.countries: {alias!r} is no name: it begins without a capital"
                file.wrong((*path, code), what, "write it as the papers do")
            found.append((clean(alias), code))
    return tuple(found)


def _instruments(file: RuleFile, path: Path, table: Any) -> tuple[tuple[str, str], ...]:
    kinds = [one for part in get_args(get_type_hints(Agreement)["instrument"]) for one in get_args(part)]
    found: list[tuple[str, str]] = []
    for kind, names in _listed(file, path, table, 'write treaty = ["Giao ước Sông Hồng"]'):
        if kind not in kinds:
            file.wrong((*path, kind), f"names.instruments: no kind {kind!r}", meant(kind, kinds))
        found += [(clean(name), kind) for name in names]
    return tuple(found)


def _furniture(file: RuleFile, path: Path, table: Table) -> Furniture | None:
    file.only(path, table, ("lines", "publisher"), "names.furniture")
    lines = file.texts(path, table, "lines", "names.furniture", needed=True)
    publisher = file.text(path, table, "publisher", "names.furniture")
    for line in lines:
        if len(line.replace("*", "").strip()) < 3:
            what = f"names.furniture: {line!r} would take lines of articles too"
            file.wrong((*path, "lines"), what, "write more of the line's own words")
    low = tuple(" ".join(clean(line).lower().split()) for line in lines)
    return Furniture(low, publisher) if lines else None
