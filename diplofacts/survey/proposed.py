"""Verdicts on facts become cases: what was accepted or mended is an example, what was rejected a near miss.

Verdicts are a gold file as the report page saves it: an article a line, its facts as they should be, and under
`verdicts` what was found, by which rule, in which words, and whether it was accepted, mended or rejected.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from diplofacts.book import Book
from diplofacts.corpus import brief, differs, inline, toml_value
from diplofacts.corpus_case import Case
from diplofacts.errors import InputError
from diplofacts.evaluation.gold import read_lines
from diplofacts.facts import COMMON_SLOTS, AnyFact
from diplofacts.text.language import is_vietnamese

Plain = dict[str, Any]
HINT = "give what the report page saved: an article a line, with its text, facts and verdicts"


class Proposal(Struct, frozen=True):
    """A case, and how it came about. holds: it is right as the rules are; else it is one to work on."""

    case: Case
    verdict: str
    rule: str
    article: str
    holds: bool


def proposals(path: str, book: Book | None = None) -> Iterator[Proposal]:
    """The cases that the verdicts of a file propose, each once. Raises InputError for a line that is none.

    book: rules and names beside those built in, with which cases hold or not.
    """
    seen: set[tuple[str, str]] = set()
    for place, article in read_lines(path, HINT):
        if not isinstance(article.get("text"), str) or not isinstance(article.get("facts"), list):
            raise InputError("not an article with facts", where=place, hint=HINT)
        for proposal in _of_article(article, place, book):
            key = (proposal.case.fact, proposal.case.text)
            if key not in seen:
                seen.add(key)
                yield proposal


def _of_article(article: Plain, place: str, book: Book | None) -> Iterator[Proposal]:
    """Verdicts stand in the order of the facts that were kept; a fact that nobody judged is optional."""
    kept = [one for one in article["facts"] if isinstance(one, dict) and not one.get("optional")]
    for verdict in article.get("verdicts") or []:
        try:
            kind, rule, judged = str(verdict["type"]), str(verdict["rule"]), str(verdict["verdict"])
            said = [_words(article["text"], one) for one in verdict["mentions"]] or [""]
            right = None if judged == "rejected" else next(one for one in kept if one.get("type") == kind)
        except (KeyError, TypeError, ValueError, StopIteration):
            raise InputError("a verdict that fits no fact of its article", where=place, hint=HINT) from None
        if right is not None:
            kept.remove(right)
        facts = () if right is None else (_brief(right, place),)
        language = rule.partition("/")[0] or ("vi" if is_vietnamese(said[0]) else "en")
        day, why = _text(article.get("published")), _why(judged, rule)
        cases = [Case(language, kind, words, facts, day, why) for words in said]
        # Of several mentions a headline often lacks what the lead has: the first that says it all is the example.
        holding = next((case for case in cases if facts and differs(case, book) is None), None)
        holds = holding is not None or differs(cases[0], book) is None
        yield Proposal(holding or cases[0], judged, rule, str(article.get("id")), holds)


def _text(value: Any) -> str | None:
    return str(value) if value else None


def _words(text: str, mention: list[int]) -> str:
    """The words of a mention, on one line."""
    start, end = mention
    return " ".join(text[int(start) : int(end)].split())


def _why(judged: str, rule: str) -> str:
    return f"rejected: {rule} found it" if judged == "rejected" else judged


def _brief(fact: Plain, place: str) -> Plain:
    """The stated slots of a fact in short form."""
    whole = {"article": {"id": ""}, "rule": "", **fact}
    try:
        read: AnyFact = msgspec.convert(whole, type=AnyFact, strict=False)
    except msgspec.ValidationError as error:
        raise InputError(f"not a fact: {error}", where=place, hint=HINT) from None
    return {slot: value for slot, value in brief(read).items() if slot not in COMMON_SLOTS and slot != "type"}


def as_toml(found: list[Proposal]) -> str:
    """The cases in the form of rule files, those of one language and type together."""
    parts = ["# Cases proposed from verdicts. Put each into words of your own before it goes into a corpus."]
    for one in sorted(found, key=lambda one: (one.case.where, one.verdict, one.case.text)):
        case = one.case
        facts = ", ".join(map(inline, case.facts))
        lines = [f"# {one.article}: {'holds' if one.holds else 'does not hold yet'}", "[[case]]"]
        told = {"language": case.language, "fact": case.fact, "why": case.why, "published": case.published}
        lines += [f"{key} = {toml_value(value)}" for key, value in told.items() if value or key != "published"]
        parts.append("\n".join([*lines, f"facts = [{facts}]", f"texts = [{toml_value(case.text)}]"]))
    return "\n\n".join(parts) + "\n"
