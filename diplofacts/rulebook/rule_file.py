"""One rule file while it is checked: its values, where each stands, and what is wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Any

from diplofacts.errors import RuleError
from diplofacts.rulebook.places import Path, line_of, lines_of

Table = dict[str, Any]


class RuleFile:
    """A file read as TOML. problems: what was found wrong so far."""

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.problems: list[RuleError] = []
        self.lines = lines_of(source)
        self.data: Table = {}
        try:
            self.data = tomllib.loads(source)
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"\(at line (\d+)", str(error))
            what = re.sub(r" \(at .*\)$", "", str(error))
            where = f"{name}:{line[1] if line else max(1, source.rstrip().count(chr(10)) + 1)}"
            hint = "text stands in quotes; a pattern with backslashes in single ones: '\\bký\\b'"
            self.problems.append(RuleError(f"not TOML: {what}", where=where, hint=hint))

    def where(self, path: Path) -> str:
        """The file and line of a value."""
        return f"{self.name}:{line_of(self.lines, path)}"

    def wrong(self, path: Path, what: str, hint: str | None = None) -> None:
        """Note a mistake."""
        self.problems.append(RuleError(what, where=self.where(path), hint=hint))

    def only(self, path: Path, table: Table, keys: Collection[str], who: str) -> None:
        """Note the keys of a table that are not among those it may have."""
        for key in table.keys() - set(keys):
            self.wrong((*path, key), f"{who} has no key {key!r}", meant(key, keys))

    def text(self, path: Path, table: Table, key: str, who: str, *, needed: bool = False) -> str | None:
        """A text of a table; None where there is none, or it is none, which is noted."""
        value = table.get(key)
        if isinstance(value, str) and value.strip():
            return value
        if value is not None or needed:
            seen = "missing" if value is None else f"{value!r} is no text"
            self.wrong((*path, key), f"{who}: {key}: {seen}", f'write {key} = "…"')
        return None

    def texts(self, path: Path, table: Table, key: str, who: str, *, needed: bool = False) -> tuple[str, ...]:
        """A list of texts of a table; () where there is none, or it is none, which is noted."""
        value = table.get(key)
        if isinstance(value, list) and value and all(isinstance(one, str) and one.strip() for one in value):
            return tuple(value)
        if value is not None or needed:
            seen = "missing" if value is None else f"{value!r} is no list of texts"
            self.wrong((*path, key), f"{who}: {key}: {seen}", f'write {key} = ["…"]')
        return ()

    def tables(self, path: Path, table: Table, key: str) -> list[tuple[Path, Table]]:
        """The tables under a key, each with its path."""
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(one, dict) for one in value):
            return [((*path, key, number), one) for number, one in enumerate(value)]
        name = ".".join(str(one) for one in (*path, key) if isinstance(one, str))
        self.wrong((*path, key), f"{key} is no list of tables", f"begin each with [[{name}]]")
        return []


def meant(word: str, known: Iterable[str]) -> str:
    """The hint for a name that is none: the one that is like it, or all."""
    known = list(known)
    near = get_close_matches(word, known, 1)
    return f"did you mean {near[0]!r}?" if near else f"use one of: {', '.join(known)}"
