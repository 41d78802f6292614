"""Verdicts on facts become cases: what was accepted or mended is an example, what was rejected a near miss.

Verdicts are a gold file as the report page saves it: an article a line, its facts as they should be, and under
`verdicts` what was found, by which rule, in which words, and whether it was accepted, mended or rejected.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from diplofacts.corpus import brief, differs
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


def proposals(path: str) -> Iterator[Proposal]:
    """The cases that the verdicts of a file propose, each once. Raises InputError for a line that is none."""
    seen: set[tuple[str, str]] = set()
    for place, article in read_lines(path, HINT):
        if not isinstance(article.get("text"), str) or not isinstance(article.get("facts"), list):
            raise InputError("not an article with facts", where=place, hint=HINT)
        for proposal in _of_article(article, place):
            key = (proposal.case.fact, proposal.case.text)
            if key not in seen:
                seen.add(key)
                yield proposal


def _of_article(article: Plain, place: str) -> Iterator[Proposal]:
    """Verdicts stand in the order of the facts that were kept; a fact that nobody judged is optional."""
    kept = [one for one in article["facts"] if isinstance(one, dict) and not one.get("optional")]
    for verdict in article.get("verdicts") or []:
        try:
            kind, rule, judged = str(verdict["type"]), str(verdict["rule"]), str(verdict["verdict"])
            words = _words(article["text"], verdict["mentions"])
            right = None if judged == "rejected" else next(one for one in kept if one.get("type") == kind)
        except (KeyError, TypeError, ValueError, StopIteration):
            raise InputError("a verdict that fits no fact of its article", where=place, hint=HINT) from None
        if right is not None:
            kept.remove(right)
        facts = () if right is None else (_brief(right, place),)
        language = rule.partition("/")[0] or ("vi" if is_vietnamese(words) else "en")
        case = Case(language, kind, words, facts, _text(article.get("published")), _why(judged, rule))
        yield Proposal(case, judged, rule, str(article.get("id")), differs(case) is None)


def _text(value: Any) -> str | None:
    return str(value) if value else None


def _words(text: str, mentions: list[list[int]]) -> str:
    """The first words that state the fact, on one line."""
    start, end = mentions[0]
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
        facts = ", ".join(_inline(fact) for fact in case.facts)
        lines = [f"# {one.article}: {'holds' if one.holds else 'does not hold yet'}", "[[case]]"]
        lines += [f"language = {_string(case.language)}", f"fact = {_string(case.fact)}", f"why = {_string(case.why)}"]
        lines += [f"published = {_string(case.published)}"] if case.published else []
        parts.append("\n".join([*lines, f"facts = [{facts}]", f"texts = [{_string(case.text)}]"]))
    return "\n\n".join(parts) + "\n"


def _string(text: str) -> str:
    """A text as TOML has it, which is as JSON does but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _inline(fact: Plain) -> str:
    return "{ " + ", ".join(f"{slot} = {_value(value)}" for slot, value in fact.items()) + " }"


def _value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    return _string(value) if isinstance(value, str) else json.dumps(value)
