"""The table of known leaders: its rows, and the names and words by which each goes, as kept between processes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from diplofacts import kept
from diplofacts.drawers import Drawers, Shut, shut
from diplofacts.entities.gazetteer import DATA, fold, read_table
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex

VERSION = "9"
"""To be changed with what is made of the table, since that is kept between processes."""
BLOCK = 64
"""Lines that are kept as one string."""
SIZE = 2
"""Names that begin with the same so many characters lie in one drawer."""

# Where a person goes by the first word of the name (family names first, or given names), or by any, or by none.
_BY_FIRST = frozenset("CHN KOR PRK TWN HKG LAO THA MYS".split())
_BY_ANY = frozenset("IDN BRN MNG".split())
BY_NONE = frozenset("VNM MMR KHM".split())
# Where the last word of a name is often the mother's, which newspapers leave out; and given names in the middle.
_WITH_MOTHERS = frozenset("ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRY SLV URY VEN".split())
_SECOND_GIVEN = frozenset(
    "alberto alfonso alfredo andres angel antonio armando arturo bosco carlos cesar daniel de del domingo eduardo"
    " enrique ernesto fabian felipe fernando francisco gabriel guillermo gustavo hugo ignacio isabel javier jesus"
    " joaquin jorge jose juan julio la leon leonel los luis manuel maria mario martin miguel nicolas orlando oscar"
    " pablo patricio pedro rafael ramon raul ricardo roberto rodolfo rodrigo salvador sebastian tabare"
    " vicente victor".split()
)


class Row(NamedTuple):
    """A line of the table. own: it is of the list kept by hand, not of one gathered elsewhere."""

    code: str
    names: list[str]
    offices: str
    own: bool


def plain(name: str) -> str:
    """A name without marks, capitals, hyphens and dots, for comparing."""
    low = fold(name).lower()
    return low if low.isalpha() else " ".join(low.replace("-", " ").replace(".", " ").split())


class Names:
    """People by names."""

    def __init__(self, drawers: Shut) -> None:
        self._drawers = Drawers(drawers, SIZE)
        self._find: Callable[[str], int | tuple[int, ...] | None] = self._drawers.get

    def rows(self, name: str) -> tuple[int, ...]:
        """The numbers of the rows of a name."""
        numbers = self._find(name)
        if numbers is None:
            return ()
        return (numbers,) if isinstance(numbers, int) else numbers

    def open_all(self) -> None:
        """Have all names in one table."""
        self._find = dict(self._drawers.all()).get
        self._drawers.close()


class Rows:
    """The lines of the table, in blocks that are taken apart when one of their lines is asked for."""

    def __init__(self, blocks: tuple[str, ...]) -> None:
        self._blocks: list[str | list[str]] = list(blocks)

    def line(self, number: int) -> str:
        """A line by its number."""
        block, place = divmod(number, BLOCK)
        return self._lines(block)[place]

    def __iter__(self) -> Iterator[str]:
        for block in range(len(self._blocks)):
            yield from self._lines(block)

    def _lines(self, block: int) -> list[str]:
        found = self._blocks[block]
        if isinstance(found, str):
            found = self._blocks[block] = found.split("\n")
        return found


class Index(NamedTuple):
    """The people by each name as spelt, and by the words by which they go alone, in lower case and without marks.

    openings: the first words of all names, with and without marks, so that other capitalised words cost nothing.
    """

    rows: Rows
    by_name: Names
    by_surname: Names
    openings: frozenset[str]

    def of(self, numbers: Iterable[int]) -> list[Row]:
        """The rows of some numbers."""
        return [row_of(self.rows.line(number)) for number in numbers]


def row_of(line: str) -> Row:
    code, names, offices, own = line.split("\t")
    return Row(code, names.split("|"), offices, own == "own")


@cache
def index() -> Index:
    rows, by_name, by_surname, openings = _kept("leaders", 0)
    return Index(Rows(rows), Names(by_name), Names(by_surname), frozenset(openings.split(" ")))


@cache
def by_folded() -> Names:
    """The people by each name in lower case and without marks, with and without hyphens."""
    return Names(_kept("folded", 1))


def open_all() -> None:
    """Have all names at hand, for those who will ask for many."""
    index().by_name.open_all()
    index().by_surname.open_all()
    for _ in index().rows:
        pass
    by_folded().open_all()


def _kept(name: str, part: int) -> Any:
    path = os.path.join(DATA, "leaders.tsv")
    return kept.once(kept.digest(name, VERSION, kept.stamp(path)), lambda: _indexed()[part])


@cache
def _indexed() -> tuple[Any, Any]:
    rows: list[str] = []
    by_name: dict[str, list[int]] = {}
    by_folded: dict[str, list[int]] = {}
    by_surname: dict[str, list[int]] = {}
    table = read_table("leaders.tsv")
    for line, folded in zip(table.split("\n")[1:-1], fold(table).lower().split("\n")[1:], strict=False):
        row = row_of(line)
        for other in _other_forms(row):
            row.names.append(other)
            by_folded.setdefault(fold(other).lower(), []).append(len(rows))
        for name in row.names:
            by_name.setdefault(name, []).append(len(rows))
        for name in folded.split("\t")[1].split("|"):
            by_folded.setdefault(name, []).append(len(rows))
            if "-" in name or "." in name:
                by_folded.setdefault(plain(name), []).append(len(rows))
        for name in sorted(_short_names(row)):
            by_surname.setdefault(name, []).append(len(rows))
        rows.append("\t".join((row.code, "|".join(row.names), row.offices, "own" if row.own else "")))
    first = {name.partition(" ")[0] for name in by_name}
    openings = " ".join(sorted(first | {fold(word) for word in first}))
    blocks = tuple("\n".join(rows[at : at + BLOCK]) for at in range(0, len(rows), BLOCK))
    return (blocks, _in_drawers(by_name), _in_drawers(by_surname), openings), _in_drawers(by_folded)


def _in_drawers(names: dict[str, list[int]]) -> Shut:
    """Most names are one person's, and a number is read sooner from what was kept than a tuple of one."""
    return shut({name: rows[0] if len(rows) == 1 else tuple(rows) for name, rows in names.items()}, SIZE)


def _other_forms(row: Row) -> list[str]:
    """Names by which newspapers know a person besides: without the mother's or the middle names, "Mohamed"."""
    words = row.names[0].split()
    forms = [_without_mother(row) or row.names[0]]
    state = len(row.code) == 3 and row.code not in _BY_FIRST | BY_NONE | _WITH_MOTHERS
    if state and len(words) > 2 and words[0].isalpha():
        forms.append(f"{words[0]} {words[-1]}")
    for name in (*row.names, *forms):
        told = _muhammad().search(name)
        forms += [_muhammad().sub(form, name) for form in _MUHAMMAD if told and form != told[0]]
    return [name for name in dict.fromkeys(forms) if name not in row.names]


_MUHAMMAD = ("Mohammed", "Mohamed", "Muhammad", "Mohammad", "Mohamad", "Muhammed")


@cache
def _muhammad() -> regex.Pattern[str]:
    return compiled(rf"\b(?:{'|'.join(_MUHAMMAD)})\b")


def _without_mother(row: Row) -> str | None:
    """A name without the mother's at its end: "Alvaro Uribe Velez" is Alvaro Uribe in newspapers."""
    words = row.names[0].split()
    if row.code not in _WITH_MOTHERS or len(words) < 3 or plain(words[-2]) in _SECOND_GIVEN or len(words[-2]) < 4:
        return None
    shorter = " ".join(words[:-1])
    return None if shorter in row.names else shorter


def _short_names(row: Row) -> set[str]:
    """The words by which a person goes alone; a name of one word always does."""
    short = {plain(name) for name in row.names if " " not in name}
    for name in row.names:
        if name is not row.names[0] and not name.isascii():
            continue  # a part of a name in Vietnamese spelling is a common word
        words = name.replace(" Jr.", "").replace(" III", "").split()
        if row.code in _BY_FIRST:
            short.add(plain(words[0]))
        elif row.code in _BY_ANY:
            short.update(map(plain, words))
        elif row.code not in BY_NONE:
            short.add(plain(words[-1]))
            particles = [word for word in words[1:-1] if word[0].islower()]
            if particles:
                short.add(plain(" ".join([*particles, words[-1]])))
    return short
