"""Whether titles name one instrument, also where one is Vietnamese and the other English: by what they are about."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from diplofacts.record import NamedTuple
from diplofacts.same_agreement import same_title

LAWS = frozenset(("agreement", "treaty"))  # "hiệp định dẫn độ" is an "extradition treaty"
ALIKE = 0.6  # of all that either title is about, what both must be about


class Subject(NamedTuple):
    """What a title says: of what kind it is, what it is about, and its numbers and acronyms."""

    kinds: frozenset[str]
    topics: frozenset[str]
    figures: frozenset[str]
    acronyms: frozenset[str]


@lru_cache(maxsize=4096)
def subject(title: str) -> Subject:
    """Read a title by the table of concepts, the longest words first.

    >>> subject("Bản ghi nhớ về hợp tác du lịch") == subject("memorandum of understanding on tourism cooperation")
    True
    """
    concepts, pattern = _concepts()
    found = {concepts[one.lower()] for one in pattern.findall(title)}
    topics = frozenset(one for one in found if one.startswith("="))
    acronyms = frozenset(one for one in re.findall(r"\b[A-Z]{3,}[A-Za-z]*\b", title) if one.lower() not in concepts)
    return Subject(frozenset(found) - topics, topics, frozenset(re.findall(r"\d[\d.,]*\d|\d", title)), acronyms)


def same_subject(a: str, b: str, *, one_language: bool, alike: bool) -> bool:
    """Whether two titles name one instrument. alike: both are of one kind, as the facts have it."""
    one, other = subject(a), subject(b)
    if one.figures and other.figures and one.figures != other.figures:
        return False
    if one.acronyms & other.acronyms:
        return True
    if one_language and same_title(a, b, alike):
        return one.topics == other.topics or _likeness(one, other) >= ALIKE
    if one_language or not (alike or one.kinds & other.kinds or (one.kinds | other.kinds) <= LAWS):
        return False
    if not one.topics and not other.topics:
        return bool(one.kinds & other.kinds & {"statement", "plan", "treaty"})
    return _likeness(one, other) >= ALIKE


def _likeness(one: Subject, other: Subject) -> float:
    every = one.topics | other.topics
    return len(one.topics & other.topics) / len(every) if every else 0.0


@cache
def _concepts() -> tuple[dict[str, str], re.Pattern[str]]:
    """Each wording's concept, and a pattern of them all."""
    concepts: dict[str, str] = {}
    for line in Path(__file__).with_name("concepts.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            concept, *wordings = line.split("\t")
            concepts.update((wording, concept) for some in wordings for wording in some.split("|"))
    longest = sorted(concepts, key=len, reverse=True)
    return concepts, re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
