"""Heads of state and government, foreign ministers and other known office-holders since 1985, by name and date."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.leader_table import BY_NONE, Row, by_folded, index, plain, row_of
from diplofacts.entities.leader_titles import LOCAL_TITLES, TITLES
from diplofacts.entities.sheet import Sheet
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex


class Leader(NamedTuple):
    """A person in one office.

    key: one for all spellings and offices of the person. name: the usual one. country: alpha-3, or a body's acronym.
    office: as in people.Mentioned ("pm", "fm", "minister:defence"). start, end: "2013-03" or "2013"; end None while in
    office as far as the table knows. also: further offices that the person holds at that time.
    """

    key: str
    name: str
    country: str
    office: str
    title_en: str
    title_vi: str
    start: str
    end: str | None
    also: tuple[str, ...] = ()


# Offices whose holders speak for a country; a surname alone means them before others.
_FIRST = frozenset({"president", "state_president", "pm", "king", "queen", "leader", "general_secretary"})


def find_leaders(text: str, language: str, published: str | None) -> list[Entity]:
    """Find full names of known leaders, kind "person", in order.

    published: an ISO day or None. The value is the Leader in the office held then, else the latest before, else the
    first after; without a date the latest. Vietnamese text with marks must match marks and all; other text need not.
    """
    found: list[Entity] = []
    openings = index().openings
    for run in _runs().finditer(text):
        first = run.start()
        told = run.group()
        if text[first - 1 : first] == "-":
            first -= _article_before(text, first)
            told = text[first : run.end()]
        if openings.isdisjoint([word.rstrip(".-") for word in told.split(" ")]):
            continue
        for start, end, rows in _names_in(told):
            found.append(Entity(first + start, first + end, "person", _best_of(rows, published)))
    return found


@lru_cache(maxsize=512)
def _names_in(told: str) -> tuple[tuple[int, int, tuple[int, ...]], ...]:
    """The names of leaders among capitalised words in a row, each with the numbers of its rows."""
    found = []
    by_name, openings = index().by_name, index().openings
    words = [word.span() for word in _words().finditer(told)]
    at = 0
    while at < len(words):
        start, end = words[at]
        if told[start:end] not in openings:
            at += 1
            continue
        for last in range(min(len(words), at + 7), at, -1):
            end = words[last - 1][1]
            name = told[start:end]
            rows = by_name.rows(name) or (by_folded().rows(name.lower()) if name.isascii() else ())
            if not rows and "." in name and _initial().search(name):
                rows = by_name.rows(_initial().sub(" ", name))
            if rows and (" " in name or "-" in name):
                found.append((start, end, rows))
                at = last - 1
                break
        at += 1
    return tuple(found)


def _article_before(text: str, start: int) -> int:
    """How many characters before a name are those of an article: 3 for that of "al-Assad"."""
    if text[max(0, start - 3) : start] in ("al-", "el-", "as-", "ad-", "ar-", "an-"):
        return 3
    return 4 if text[max(0, start - 4) : start] == "ash-" else 0


@lru_cache(maxsize=128)
def _best_of(numbers: tuple[int, ...], published: str | None) -> Leader:
    """The office that tells most of a person at a date, among the people of some rows."""
    return _best(index().of(numbers), published)


def leaders_in(sheet: Sheet, language: str, published: str | None) -> dict[int, list[Entity]]:
    """For each sentence with leaders in it what find_leaders() finds there, at the cost of one pass over all."""
    found: dict[int, list[Entity]] = {}
    for one in find_leaders(sheet.text, language, published):
        line = bisect_right(sheet.starts, one.start) - 1
        start = sheet.starts[line]
        found.setdefault(line, []).append(one._replace(start=one.start - start, end=one.end - start))
    return found


def same_person(a: str, b: str) -> bool:
    """Tell whether two names are one person's: "Tập Cận Bình" and "Xi Jinping", "Pham Minh Chinh" with marks or not."""
    one, other = plain(a), plain(b)
    if one == other or sorted(one.split()) == sorted(other.split()):
        return True
    return not set(by_folded().rows(one)).isdisjoint(by_folded().rows(other))


def key_of(name: str) -> str | None:
    """The Leader.key of a full name in any spelling; None where nobody or several people have it.

    >>> key_of("Tập Cận Bình"), key_of("XI Jinping")
    ('chn:xi-jinping', 'chn:xi-jinping')
    """
    keys = {_key(row) for row in index().of(by_folded().rows(plain(name)))}
    return keys.pop() if len(keys) == 1 else None


@lru_cache(maxsize=128)
def by_surname(
    surname: str, published: str | None, country: str | None = None, offices: frozenset[str] = frozenset()
) -> Leader | None:
    """The leader whom newspapers mean by a bare name at a date ("Putin"); None when nobody or several are meant.

    country: the one the text gives the person, if any ("Singapore's Lee"); offices: those it gives, which tell several
    apart ("King Hussein"). Heads of state and government go before other office-holders, and of one country those
    listed by hand. Without a date the name must be one person's.
    """
    rows = index().of(index().by_surname.rows(plain(surname))) if not country else _named(plain(surname), country)
    if not published:
        return _best(rows, None) if len(rows) == 1 else None
    held = [office for row in rows for office in _offices(row) if _holds(office, published)]
    people = {office.key: office for office in held}
    if len(people) > 1:
        people = {office.key: office for office in held if office.office in _FIRST}
    if len(people) > 1 and offices:
        people = {key: office for key, office in people.items() if office.office in offices} or people
    if len(people) > 1 and len({office.country for office in people.values()}) == 1:  # one under several spellings
        listed = {_key(row) for row in rows if row.own}
        people = {key: office for key, office in people.items() if key in listed}
    return _best([row for row in rows if _key(row) in people], published) if len(people) == 1 else None


@lru_cache(maxsize=128)
def by_office(name: str, offices: frozenset[str], published: str | None) -> Leader | None:
    """The leader of a country whose people go by their given names whom an office and that name mean: "PM Chinh".

    None where nobody held one of these offices at that date, or several did.
    """
    rows = [row for code in sorted(BY_NONE) for row in _named(plain(name), code)]
    held = [one for row in rows for one in _offices(row) if one.office in offices]
    held = [one for one in held if published is None or _holds(one, published)]
    return held[0] if len({one.key for one in held}) == 1 else None


def _named(word: str, country: str) -> list[Row]:
    """The people of a country with a word in their names."""
    rows = (row_of(row) for row in index().rows if row.startswith(f"{country}\t"))
    return [row for row in rows if any(word in plain(name).split() for name in row.names)]


@lru_cache(maxsize=256)
def goes_by_office(word: str) -> bool:
    """Tell whether by_office() may know a bare name, whatever the office and whenever."""
    return plain(word) in _words_of_names()


@cache
def _words_of_names() -> frozenset[str]:
    """All words of the names of those who go by none of them alone."""
    rows = (row for row in map(row_of, index().rows) if row.code in BY_NONE)
    return frozenset(word for row in rows for name in row.names for word in plain(name).split())


@lru_cache(maxsize=1024)
def is_surname(word: str) -> bool:
    """Tell whether a bare name is one by which a known leader may be meant, whoever and whenever."""
    return bool(index().by_surname.rows(plain(word)))


@lru_cache(maxsize=1024)
def is_spelt_surname(word: str) -> bool:
    """Tell whether a bare name is such a one as it is spelt: "Tại" is no "Tai"."""
    rows = index().by_surname.rows(plain(word))
    return bool(rows) and (
        word.isascii() or any(word in name.replace("-", " ").split() for row in index().of(rows) for name in row.names)
    )


def _best(rows: list[Row], published: str | None) -> Leader:
    """The office that tells most of a person at a date, among the people of one name."""
    if len(rows) > 1:  # of one who reigns over several lands the one listed by hand
        rows = [row for row in rows if row.own] or rows
    offices = [office for row in rows for office in _offices(row)]
    if not published:
        return max(offices, key=lambda office: (office.end is None, office.start, office.office in _FIRST))
    held = [office for office in offices if _holds(office, published)]
    if held:
        best = max(held, key=lambda office: (office.office in _FIRST, office.start))
        return best._replace(also=tuple(one.office for one in held if one is not best)) if len(held) > 1 else best
    past = [office for office in offices if office.start <= published]
    return max(past, key=lambda office: office.end or "") if past else min(offices, key=lambda office: office.start)


def _holds(office: Leader, published: str) -> bool:
    end = office.end
    return office.start <= published[: len(office.start)] and (end is None or published[: len(end)] <= end)


def _offices(row: Row) -> list[Leader]:
    offices = []
    for span in row.offices.split(";"):
        office, start, end = span.rsplit(":", 2)
        titles = LOCAL_TITLES.get((row.code, office)) or TITLES.get(office, ("", ""))
        offices.append(Leader(_key(row), row.names[0], row.code, office, *titles, start, end or None))
    return offices


def _key(row: Row) -> str:
    return f"{row.code.lower()}:{plain(row.names[0]).replace(' ', '-')}"


@cache
def _runs() -> regex.Pattern[str]:
    """Capitalised words in a row, the small words of names among them; a single one has a hyphen in it or before."""

    name = r"\p{Lu}[\p{L}\p{M}'’.\-]*"
    word = rf"(?:(?:al|el|as|ad|ar|an|ash)-)?{name}"
    more = rf"(?: (?:(?:da|de|del|der|di|dos|van|von|al|el|bin|bint|ibn) ){{0,2}}{word})"
    hyphened = r"\p{Lu}[\p{L}\p{M}'’.]*-[\p{L}\p{M}'’.\-]*"
    return compiled(rf"{name}{more}{{1,9}}|(?<=-){name}|{hyphened}")


@cache
def _initial() -> regex.Pattern[str]:
    """An initial in the middle of a name: "Boris N. Yeltsin"."""
    return compiled(r"(?<=\p{Ll}) \p{Lu}\. (?=\p{Lu})")


@cache
def _words() -> regex.Pattern[str]:
    return compiled(r"[^ ]+?(?:(?<=Jr)\.)?(?=(?:['’]s?|[.\-]+)?(?: |\Z))")
