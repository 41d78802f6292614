"""The corpora: example sentences beside each rule file, which are its test suite.

A corpus is a TOML file `languages/<language>/<fact type>.toml`:

    published = 2025-04-29          # the publication date of every text, unless a case has its own
    [[case]]
    why = "a reception"             # a remark, optional
    facts = [{ rule = "vi/meeting/receives", participants = ["Tô Lâm (VNM)", "Emmanuel Macron (FRA)"] }]
    texts = ["Tổng Bí thư Tô Lâm tiếp Tổng thống Pháp Emmanuel Macron."]

Each text of a case must give just those facts of the file's fact type, each with at least those slots; a case with
`facts = []` holds near misses, which must stay silent. Slots are written short: see `short`; "" stands for a slot that
the text must leave open.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any

from diplofacts.book import Book
from diplofacts.corpus_case import Case
from diplofacts.facts import AnyFact, Money, Multiplier, Person
from diplofacts.languages import LANGUAGES

UNTOLD = ""


def short(value: Any) -> Any:
    """A slot's value as corpora write it.

    >>> short(Person(name="Tô Lâm", title="Tổng Bí thư", country="VNM"))
    'Tô Lâm (VNM)'
    >>> short(Person(title="Ambassador", country="JPN")), short(Person(country="LAO"))
    ('Ambassador (JPN)', '(LAO)')
    >>> short(Money(value=20, high=25, currency="USD")), short(Money(value=5, currency="EUR", bound="ge"))
    ('20-25 USD', 'ge 5 EUR')
    >>> short(Multiplier(value=2, bound="ge"))
    'ge 2'
    """
    if isinstance(value, Person):
        who = value.name or value.title or ""
        return f"{who} ({value.country or '?'})".strip()
    if isinstance(value, Money):
        bound = "" if value.bound == "eq" else f"{value.bound} "
        return f"{bound}{value.value}{f'-{value.high}' if value.high is not None else ''} {value.currency}"
    if isinstance(value, Multiplier):
        return f"{'' if value.bound == 'eq' else value.bound + ' '}{value.value:g}"
    if isinstance(value, tuple | list):
        return [short(one) for one in value]
    return value


def brief(fact: AnyFact, slots: set[str] | None = None) -> dict[str, Any]:
    """A fact's stated slots and rule in short form; `slots` limits them to those names."""
    names = [n for n in fact.__struct_fields__ if n not in ("id", "article", "mentions")]
    stated = {n: short(getattr(fact, n)) for n in names if slots is None or n in slots}
    return {n: v for n, v in stated.items() if v is not None and v != []}


def cases(language: str | None = None, fact: str | None = None) -> Iterator[Case]:
    """All texts of the corpora, or of one language or fact type."""
    for code in LANGUAGES if language is None else (language,):
        folder = files("diplofacts.languages") / code
        for path in sorted(folder.iterdir(), key=lambda one: one.name):
            if not path.name.endswith(".toml") or fact not in (None, path.name.removesuffix(".toml")):
                continue
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            for case in data.get("case", []):
                published = case.get("published", data.get("published"))
                for text in case["texts"]:
                    yield Case(
                        code,
                        path.name.removesuffix(".toml"),
                        text,
                        tuple(case["facts"]),
                        str(published) if published else None,
                        case.get("why", ""),
                    )


def found_in(case: Case, book: Book | None = None) -> list[AnyFact]:
    """The facts of the case's type that its text gives, all rules being at work, those of the book too."""
    from diplofacts.pipeline import extract_document
    from diplofacts.read.document import Document

    document = Document(id="case", text=case.text, published=case.published, language=case.language)
    return extract_document(document, types=frozenset((case.fact,)), book=book)


def differs(case: Case, book: Book | None = None) -> str | None:
    """What is wrong with a case: expected against found; None when it holds."""
    found = found_in(case, book)
    if len(found) == len(case.facts):
        rest = list(found)
        for expected in case.facts:
            told = {slot: value for slot, value in expected.items() if value != UNTOLD}
            match = next((one for one in rest if brief(one, set(expected)) == told), None)
            if match is None:
                break
            rest.remove(match)
        else:
            return None
    wanted = {slot for expected in case.facts for slot in expected} or None
    given = [brief(one, wanted) for one in found]
    where = case.source or case.where
    return f"{where}: {case.text}\n  expected {_inlines(case.facts)}\n  found    {_inlines(given)}"


def _inlines(some: Iterable[dict[str, Any]]) -> str:
    return ", ".join(map(inline, some)) or "nothing"


def inline(fact: dict[str, Any]) -> str:
    """A fact in short form as TOML has it, to be put into a corpus.

    >>> inline({"participants": ["Tô Lâm (VNM)"], "growth": 3.5})
    '{ participants = ["Tô Lâm (VNM)"], growth = 3.5 }'
    """
    return "{ " + ", ".join(f"{slot} = {toml_value(value)}" for slot, value in fact.items()) + " }"


def toml_value(value: Any) -> str:
    """A text, number or list as TOML has it, which is as JSON does but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
