"""Heads of state and government, foreign ministers and other known office-holders since 1985, by name and date."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from diplofacts import kept
from diplofacts.entities.entity import Entity
from diplofacts.entities.gazetteer import DATA, fold, read_table
from diplofacts.entities.sheet import Sheet
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex


class Leader(NamedTuple):
    """A person in one office.

    key: one for all spellings and offices of the person. name: the usual one. country: alpha-3, or a body's acronym.
    office: as in people.Mentioned ("pm", "fm", "minister:defence"). start, end: "2013-03" or "2013"; end None while in
    office as far as the table knows.
    """

    key: str
    name: str
    country: str
    office: str
    title_en: str
    title_vi: str
    start: str
    end: str | None


VERSION = "5"
"""To be changed with what is made of the table, since that is kept between processes."""


class _Row(NamedTuple):
    """A line of the table. own: it is of the list kept by hand, not of one gathered elsewhere."""

    code: str
    names: list[str]
    offices: str
    own: bool


# Offices whose holders speak for a country; a surname alone means them before others.
_FIRST = frozenset({"president", "state_president", "pm", "king", "queen", "leader", "general_secretary"})
_TITLES = {
    "president": ("President", "Tổng thống"),
    "state_president": ("State President", "Chủ tịch nước"),
    "pm": ("Prime Minister", "Thủ tướng"),
    "deputy_pm": ("Deputy Prime Minister", "Phó Thủ tướng"),
    "vice_president": ("Vice President", "Phó Tổng thống"),
    "king": ("King", "Quốc vương"),
    "queen": ("Queen", "Nữ hoàng"),
    "crown_prince": ("Crown Prince", "Thái tử"),
    "fm": ("Foreign Minister", "Bộ trưởng Ngoại giao"),
    "general_secretary": ("General Secretary", "Tổng Bí thư"),
    "permanent_secretary": ("Permanent Member of the Secretariat", "Thường trực Ban Bí thư"),
    "speaker": ("National Assembly Chairman", "Chủ tịch Quốc hội"),
    "deputy_speaker": ("National Assembly Vice Chairman", "Phó Chủ tịch Quốc hội"),
    "chairman": ("Chairman", "Chủ tịch Chính hiệp"),
    "state_councillor": ("State Councillor", "Ủy viên Quốc vụ"),
    "secretary_general": ("Secretary-General", "Tổng Thư ký"),
    "high_representative": ("High Representative", "Đại diện cấp cao"),
    "governor_general": ("Governor-General", "Toàn quyền"),
    "trade_representative": ("Trade Representative", "Đại diện Thương mại"),
    "chief_executive": ("Chief Executive", "Trưởng Đặc khu"),
    "ambassador": ("Ambassador", "Đại sứ"),
    "director": ("Director-General", "Tổng Giám đốc"),
    "minister:defence": ("Defence Minister", "Bộ trưởng Quốc phòng"),
    "minister:public_security": ("Minister of Public Security", "Bộ trưởng Công an"),
    "minister:trade": ("Trade Minister", "Bộ trưởng Công Thương"),
    "minister:finance": ("Finance Minister", "Bộ trưởng Tài chính"),
    "minister:planning": ("Minister of Planning and Investment", "Bộ trưởng Kế hoạch và Đầu tư"),
    "minister:agriculture": ("Agriculture Minister", "Bộ trưởng Nông nghiệp"),
}
_LOCAL_TITLES = {
    ("CHN", "president"): ("President", "Chủ tịch nước"),
    ("CUB", "president"): ("President", "Chủ tịch"),
    ("LAO", "state_president"): ("President", "Chủ tịch nước"),
    ("VNM", "vice_president"): ("Vice President", "Phó Chủ tịch nước"),
    ("CHN", "vice_president"): ("Vice President", "Phó Chủ tịch nước"),
    ("LAO", "vice_president"): ("Vice President", "Phó Chủ tịch nước"),
    ("EU", "president"): ("President", "Chủ tịch"),
    ("CHN", "pm"): ("Premier", "Thủ tướng"),
    ("DEU", "pm"): ("Chancellor", "Thủ tướng"),
    ("AUT", "pm"): ("Chancellor", "Thủ tướng"),
    ("USA", "fm"): ("Secretary of State", "Ngoại trưởng"),
    ("GBR", "fm"): ("Foreign Secretary", "Ngoại trưởng"),
    ("USA", "minister:defence"): ("Secretary of Defense", "Bộ trưởng Quốc phòng"),
    ("JPN", "king"): ("Emperor", "Nhật hoàng"),
    ("VAT", "king"): ("Pope", "Giáo hoàng"),
}
# Where a person goes by the first word of the name (family names first, or given names), or by any, or by none.
_BY_FIRST = frozenset("CHN KOR PRK TWN HKG LAO THA MYS".split())
_BY_ANY = frozenset("IDN BRN MNG".split())
_BY_NONE = frozenset("VNM MMR KHM".split())
# Where the last word of a name is often the mother's, which newspapers leave out; and given names in the middle.
_WITH_MOTHERS = frozenset("ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRY SLV URY VEN".split())
_SECOND_GIVEN = frozenset(
    "alberto alfonso alfredo andres angel antonio armando arturo bosco carlos cesar daniel de del domingo eduardo"
    " enrique ernesto fabian felipe fernando francisco gabriel guillermo gustavo hugo ignacio isabel javier jesus"
    " joaquin jorge jose juan julio la leon leonel los luis manuel maria mario martin miguel nicolas orlando oscar"
    " pablo patricio pedro rafael ramon raul ricardo roberto rodolfo rodrigo salvador sebastian tabare"
    " vicente victor".split()
)


def find_leaders(text: str, language: str, published: str | None) -> list[Entity]:
    """Find full names of known leaders, kind "person", in order.

    published: an ISO day or None. The value is the Leader in the office held then, else the latest before, else the
    first after; without a date the latest. Vietnamese text with marks must match marks and all; other text need not.
    """
    found: list[Entity] = []
    index = _index()
    by_name, openings = index.by_name, index.openings
    for run in _runs().finditer(text):
        first = run.start()
        told = run.group()
        if " " not in told and "-" not in told and text[first - 1 : first] != "-":
            continue
        if text[first - 1 : first] == "-":
            first -= _article_before(text, first)
            told = text[first : run.end()]
        if openings.isdisjoint([word.rstrip(".-") for word in told.split(" ")]):
            continue
        words = list(_words().finditer(told))
        at = 0
        while at < len(words):
            if words[at].group() not in openings:
                at += 1
                continue
            for last in range(min(len(words), at + 7), at, -1):
                start, end = first + words[at].start(), first + words[last - 1].end()
                name = text[start:end]
                rows = by_name.rows(name) or (_by_folded().rows(name.lower()) if name.isascii() else ())
                if not rows and "." in name and _initial().search(name):
                    rows = by_name.rows(_initial().sub(" ", name))
                if rows and (" " in name or "-" in name):
                    found.append(Entity(start, end, "person", _best_of(rows, published)))
                    at = last - 1
                    break
            at += 1
    return found


def _article_before(text: str, start: int) -> int:
    """How many characters before a name are those of an article: 3 for that of "al-Assad"."""
    if text[max(0, start - 3) : start] in ("al-", "el-", "as-", "ad-", "ar-", "an-"):
        return 3
    return 4 if text[max(0, start - 4) : start] == "ash-" else 0


@lru_cache(maxsize=4096)
def _best_of(numbers: tuple[int, ...], published: str | None) -> Leader:
    """The office that tells most of a person at a date, among the people of some rows."""
    return _best(_index().of(numbers), published)


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
    one, other = _plain(a), _plain(b)
    if one == other or sorted(one.split()) == sorted(other.split()):
        return True
    return not set(_by_folded().rows(one)).isdisjoint(_by_folded().rows(other))


def key_of(name: str) -> str | None:
    """The Leader.key of a full name in any spelling; None where nobody or several people have it.

    >>> key_of("Tập Cận Bình"), key_of("XI Jinping")
    ('chn:xi-jinping', 'chn:xi-jinping')
    """
    keys = {_key(row) for row in _index().of(_by_folded().rows(_plain(name)))}
    return keys.pop() if len(keys) == 1 else None


@lru_cache(maxsize=4096)
def by_surname(
    surname: str, published: str | None, country: str | None = None, offices: frozenset[str] = frozenset()
) -> Leader | None:
    """The leader whom newspapers mean by a bare name at a date ("Putin"); None when nobody or several are meant.

    country: the one the text gives the person, if any ("Singapore's Lee"); offices: those it gives, which tell several
    apart ("King Hussein"). Heads of state and government go before other office-holders, and of one country those
    listed by hand. Without a date the name must be one person's.
    """
    index = _index()
    rows = index.of(index.by_surname.rows(_plain(surname))) if not country else _named(_plain(surname), country)
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


@lru_cache(maxsize=4096)
def by_office(name: str, offices: frozenset[str], published: str | None) -> Leader | None:
    """The leader of a country whose people go by their given names whom an office and that name mean: "PM Chinh".

    None where nobody held one of these offices at that date, or several did.
    """
    rows = [row for code in sorted(_BY_NONE) for row in _named(_plain(name), code)]
    held = [one for row in rows for one in _offices(row) if one.office in offices]
    held = [one for one in held if published is None or _holds(one, published)]
    return held[0] if len({one.key for one in held}) == 1 else None


def _named(word: str, country: str) -> list[_Row]:
    """The people of a country with a word in their names."""
    rows = (_row(row) for row in _index().rows if row.startswith(f"{country}\t"))
    return [row for row in rows if any(word in _plain(name).split() for name in row.names)]


@lru_cache(maxsize=8192)
def goes_by_office(word: str) -> bool:
    """Tell whether by_office() may know a bare name, whatever the office and whenever."""
    return _plain(word) in _words_of_names()


@cache
def _words_of_names() -> frozenset[str]:
    """All words of the names of those who go by none of them alone."""
    rows = (row for row in map(_row, _index().rows) if row.code in _BY_NONE)
    return frozenset(word for row in rows for name in row.names for word in _plain(name).split())


@lru_cache(maxsize=8192)
def is_surname(word: str) -> bool:
    """Tell whether a bare name is one by which a known leader may be meant, whoever and whenever."""
    return bool(_index().by_surname.rows(_plain(word)))


def _best(rows: list[_Row], published: str | None) -> Leader:
    """The office that tells most of a person at a date, among the people of one name."""
    if len(rows) > 1:  # of one who reigns over several lands the one listed by hand
        rows = [row for row in rows if row.own] or rows
    offices = [office for row in rows for office in _offices(row)]
    if not published:
        return max(offices, key=lambda office: (office.end is None, office.start, office.office in _FIRST))
    held = [office for office in offices if _holds(office, published)]
    if held:
        return max(held, key=lambda office: (office.office in _FIRST, office.start))
    past = [office for office in offices if office.start <= published]
    return max(past, key=lambda office: office.end or "") if past else min(offices, key=lambda office: office.start)


def _holds(office: Leader, published: str) -> bool:
    end = office.end
    return office.start <= published[: len(office.start)] and (end is None or published[: len(end)] <= end)


def _offices(row: _Row) -> list[Leader]:
    offices = []
    for span in row.offices.split(";"):
        office, start, end = span.rsplit(":", 2)
        titles = _LOCAL_TITLES.get((row.code, office)) or _TITLES.get(office, ("", ""))
        offices.append(Leader(_key(row), row.names[0], row.code, office, *titles, start, end or None))
    return offices


def _key(row: _Row) -> str:
    return f"{row.code.lower()}:{_plain(row.names[0]).replace(' ', '-')}"


def _plain(name: str) -> str:
    """A name without marks, capitals, hyphens and dots, for comparing."""
    return " ".join(fold(name).lower().replace("-", " ").replace(".", " ").split())


class _Names(NamedTuple):
    """People by names: the row of a name that one has, and the rows of a name that several have.

    Most names are one person's, and a number is read sooner from what was kept than a list of one.
    """

    one: dict[str, int]
    several: dict[str, tuple[int, ...]]

    def rows(self, name: str) -> tuple[int, ...]:
        """The numbers of the rows of a name."""
        number = self.one.get(name)
        return (number,) if number is not None else self.several.get(name, ())


class _Index(NamedTuple):
    """The people by each name as spelt, and by the words by which they go alone, in lower case and without marks.

    openings: the first words of all names, with and without marks, so that other capitalised words cost nothing.
    """

    rows: list[str]
    by_name: _Names
    by_surname: _Names
    openings: frozenset[str]

    def of(self, numbers: Iterable[int]) -> list[_Row]:
        """The rows of some numbers."""
        return [_row(self.rows[number]) for number in numbers]


def _row(line: str) -> _Row:
    code, names, offices, own = line.split("\t")
    return _Row(code, names.split("|"), offices, own == "own")


@cache
def _index() -> _Index:
    rows, by_name, by_surname, openings = _kept("leaders", 0)
    return _Index(rows, _Names(*by_name), _Names(*by_surname), openings)


@cache
def _by_folded() -> _Names:
    """The people by each name in lower case and without marks, with and without hyphens."""
    return _Names(*_kept("folded", 1))


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
        row = _row(line)
        for other in _other_forms(row):
            row.names.append(other)
            by_folded.setdefault(fold(other).lower(), []).append(len(rows))
        for name in row.names:
            by_name.setdefault(name, []).append(len(rows))
        for name in folded.split("\t")[1].split("|"):
            by_folded.setdefault(name, []).append(len(rows))
            if "-" in name or "." in name:
                by_folded.setdefault(_plain(name), []).append(len(rows))
        for name in sorted(_short_names(row)):
            by_surname.setdefault(name, []).append(len(rows))
        rows.append("\t".join((row.code, "|".join(row.names), row.offices, "own" if row.own else "")))
    first = {name.partition(" ")[0] for name in by_name}
    openings = frozenset(first | {fold(word) for word in first})
    return (rows, _parted(by_name), _parted(by_surname), openings), _parted(by_folded)


def _parted(names: dict[str, list[int]]) -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    one = {name: rows[0] for name, rows in names.items() if len(rows) == 1}
    return one, {name: tuple(rows) for name, rows in names.items() if len(rows) > 1}


def _other_forms(row: _Row) -> list[str]:
    """Names by which newspapers know a person besides: without the mother's or the middle names, "Mohamed"."""
    words = row.names[0].split()
    forms = [_without_mother(row) or row.names[0]]
    state = len(row.code) == 3 and row.code not in _BY_FIRST | _BY_NONE | _WITH_MOTHERS
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


def _without_mother(row: _Row) -> str | None:
    """A name without the mother's at its end: "Alvaro Uribe Velez" is Alvaro Uribe in newspapers."""
    words = row.names[0].split()
    if row.code not in _WITH_MOTHERS or len(words) < 3 or _plain(words[-2]) in _SECOND_GIVEN or len(words[-2]) < 4:
        return None
    shorter = " ".join(words[:-1])
    return None if shorter in row.names else shorter


def _short_names(row: _Row) -> set[str]:
    """The words by which a person goes alone; a name of one word always does."""
    short = {_plain(name) for name in row.names if " " not in name}
    for name in row.names:
        if name is not row.names[0] and not name.isascii():
            continue  # a part of a name in Vietnamese spelling is a common word
        words = name.replace(" Jr.", "").replace(" III", "").split()
        if row.code in _BY_FIRST:
            short.add(_plain(words[0]))
        elif row.code in _BY_ANY:
            short.update(map(_plain, words))
        elif row.code not in _BY_NONE:
            short.add(_plain(words[-1]))
            particles = [word for word in words[1:-1] if word[0].islower()]
            if particles:
                short.add(_plain(" ".join([*particles, words[-1]])))
    return short


@cache
def _runs() -> regex.Pattern[str]:
    """Capitalised words in a row, the small words of names among them."""

    name = r"\p{Lu}[\p{L}\p{M}'’.\-]*"
    word = rf"(?:(?:al|el|as|ad|ar|an|ash)-)?{name}"
    return compiled(rf"{name}(?: (?:(?:da|de|del|der|di|dos|van|von|al|el|bin|bint|ibn) ){{0,2}}{word}){{0,9}}")


@cache
def _initial() -> regex.Pattern[str]:
    """An initial in the middle of a name: "Boris N. Yeltsin"."""
    return compiled(r"(?<=\p{Ll}) \p{Lu}\. (?=\p{Lu})")


@cache
def _words() -> regex.Pattern[str]:
    return compiled(r"[^ ]+?(?:(?<=Jr)\.)?(?=(?:['’]s?|[.\-]+)?(?: |\Z))")
