"""The [[rule]] tables of a rule file, checked and made into rules with their cases."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any, get_type_hints

import msgspec

from diplofacts.corpus_case import Case
from diplofacts.errors import RuleError
from diplofacts.facts import FACT_TYPES, slot_names
from diplofacts.frames.named_slots import ROLES
from diplofacts.languages import LANGUAGES, rules_of
from diplofacts.pattern import parsed
from diplofacts.rule import Rule, expand
from diplofacts.rulebook.danger import danger
from diplofacts.rulebook.places import Path
from diplofacts.rulebook.rule_file import RuleFile, Table, meant
from diplofacts.text.normalise import normalise

KEYS = ("name", "fact", "language", "triggers", "pattern", "fixed", "why", "case")
CASE_KEYS = ("texts", "facts", "why", "published")
LOOSE_KEYS = (*CASE_KEYS, "language", "fact")
MARKS = ("key", "head", "level")  # groups of the built-in rules that are words, not slots


def read_rules(file: RuleFile) -> list[tuple[Rule, list[Case]]]:
    """The rules of a file that are right, each with its cases; what is wrong is noted in the file."""
    found: list[tuple[Rule, list[Case]]] = []
    seen: dict[str, str] = {}
    for path, table in file.tables((), file.data, "rule"):
        before = len(file.problems)
        rule = _rule(file, path, table)
        if rule.name in seen:
            hint = f"the other stands at {seen[rule.name]}: give one another name"
            file.wrong((*path, "name"), f"rule {rule.name}: two rules have this name", hint)
        seen.setdefault(rule.name, file.where(path))
        cases = [
            case
            for at, one in file.tables(path, table, "case")
            for case in _cases(file, at, one, rule.language, rule.fact, rule.name)
        ]
        if len(file.problems) == before:
            found.append((rule, cases))
    return found


def read_cases(file: RuleFile) -> list[Case]:
    """The [[case]]s of a file that stand outside its rules: of a built-in rule, or from verdicts."""
    found: list[Case] = []
    for path, table in file.tables((), file.data, "case"):
        facts = table.get("facts") or []
        named = next((str(one["rule"]) for one in facts if isinstance(one, dict) and "rule" in one), "")
        language, fact, _ = [*named.split("/"), "", "", ""][:3]
        language, fact = str(table.get("language", language)), str(table.get("fact", fact))
        if language not in LANGUAGES or fact not in FACT_TYPES:
            hint = 'write language = "vi", fact = "meeting"'
            file.wrong(path, "a case: its language or fact type is not known", hint)
            continue
        found += _cases(file, path, table, language, fact, None)
    return found


def _rule(file: RuleFile, path: Path, table: Table) -> Rule:
    name = file.text(path, table, "name", "a rule", needed=True) or "?"
    who = f"rule {name}"
    file.only(path, table, KEYS, who)
    language, fact = _kind(file, path, table, name, who)
    triggers = tuple(clean(one).lower() for one in file.texts(path, table, "triggers", who, needed=True))
    pattern = clean(file.text(path, table, "pattern", who, needed=True) or "")
    fixed = _fixed(file, path, table, fact, who)
    if pattern and fact:
        _check(file, (*path, "pattern"), pattern, language, fact, who)
    why = file.text(path, table, "why", who) or ""
    return Rule(name, fact, triggers, pattern, fixed, why, file.where(path))


def _kind(file: RuleFile, path: Path, table: Table, name: str, who: str) -> tuple[str, str]:
    """The language and fact type of a rule, by its name or its own keys; "" for one that is not known."""
    parts = name.split("/")
    told = {"language": LANGUAGES, "fact": tuple(FACT_TYPES)}
    if len(parts) != 3 or not re.fullmatch(r"[\w-]+", parts[2]):
        file.wrong((*path, "name"), f"{who}: a name has three parts", 'as in "vi/meeting/talks"')
        return "", ""
    found = []
    for (key, known), part in zip(told.items(), parts, strict=False):
        value = file.text(path, table, key, who)
        if value is not None and value != part:
            file.wrong((*path, key), f"{who}: {key} is {value!r}, in the name it is {part!r}", "write the same twice")
        if part not in known:
            file.wrong((*path, "name"), f"{who}: no {_SAID[key]} {part!r}", meant(part, known))
        found.append(part if part in known else "")
    return found[0], found[1]


_SAID = {"language": "language", "fact": "fact type"}


def clean(words: str) -> str:
    """Words spelt as in the texts that rules see: NFC, tone marks in their new places."""
    return re.sub(r"[^\W\d_]+", lambda word: normalise(word[0]).clean, unicodedata.normalize("NFC", words))


def _check(file: RuleFile, path: Path, pattern: str, language: str, fact: str, who: str) -> None:
    """Note what is wrong with a pattern."""
    try:
        expanded = expand(pattern, who)
    except RuleError as error:
        file.wrong(path, f"{who}: {error.what}", error.hint)
        return
    try:
        read = parsed(expanded)
    except (re.error, OverflowError, RecursionError) as error:
        what = re.sub(r" at position \d+.*$", "", str(error))
        file.wrong(path, f"{who}: the pattern does not compile: {what}", "\\( stands for a bracket, {gap} for a gap")
        return
    _check_words(file, path, pattern, who)
    known = (*slot_names(FACT_TYPES[fact]), *ROLES[fact])
    for group in read.state.groupdict:
        if group not in known and group not in (*MARKS, *_groups(language, fact)):
            file.wrong(path, f"{who}: {FACT_TYPES[fact].__name__} has no field {group!r}", meant(group, known))
    slow = danger(expanded)
    if slow:
        file.wrong(path, f"{who}: {slow[0]}", slow[1])
    if read.getwidth()[0] == 0:
        file.wrong(path, f"{who}: the pattern fits where there is nothing", "let a word or slot of it stand always")


def _check_words(file: RuleFile, path: Path, pattern: str, who: str) -> None:
    """Note capitals, and braces that are no slot: neither is ever in a sentence as rules see it."""
    words = re.sub(r"\\.|\(\?P<\w+>|\(\?P=\w+\)|\{[^{}]*\}", " ", pattern)
    capitals = re.findall(r"\w*[^\W\d_a-z]\w*", words)
    capital = next((word for word in capitals if word != word.lower()), None)
    if capital is not None:
        what = f"{who}: {capital!r} has a capital, and sentences are in lower case"
        file.wrong(path, what, f"write {capital.lower()!r}")
    for brace in re.findall(r"(?<!\\)\{([^{}]*)\}", pattern):
        if not re.fullmatch(r"\d+(?:,\d*)?|,\d+|(?:[a-z_]+:)?[a-z|]+(?::\d+)?|[a-z]+:\d+", brace):
            file.wrong(path, f"{who}: {{{brace}}} is no slot", "as in {host:person}, {person|body} or {gap:40}")
    if re.search("[{}]", words):
        file.wrong(path, f"{who}: a brace without its other half", "as in {host:person}, {person|body} or {gap:40}")


@cache
def _groups(language: str, fact: str) -> frozenset[str]:
    """The named groups of the built-in rules of a kind, which their frame knows."""
    slots = re.compile(r"\{([a-z_]+):[a-z|]+\}|\(\?P<(\w+)>")
    return frozenset(a or b for rule in rules_of(language, fact) for a, b in slots.findall(rule.pattern))


def _fixed(file: RuleFile, path: Path, table: Table, fact: str, who: str) -> dict[str, Any]:
    """The slots that a rule gives outright, as values of their types; flags of the frames begin with "_"."""
    told = table.get("fixed", {})
    if not isinstance(told, dict):
        file.wrong((*path, "fixed"), f"{who}: fixed is no table", 'write fixed = { form = "talks" }')
        return {}
    if not fact:
        return {}
    hints, names = get_type_hints(FACT_TYPES[fact]), slot_names(FACT_TYPES[fact])
    found: dict[str, Any] = {}
    for slot, value in told.items():
        if slot.startswith("_"):
            found[slot] = value
        elif slot not in names:
            what = f"{who}: {FACT_TYPES[fact].__name__} has no field {slot!r}"
            file.wrong((*path, "fixed", slot), what, f"use one of: {', '.join(names)}")
        else:
            try:
                found[slot] = msgspec.convert(value, hints[slot])
            except msgspec.ValidationError:
                file.wrong((*path, "fixed", slot), f"{who}: {value!r} is no {slot}", _allowed(hints[slot]))
    return found


def _allowed(hint: Any) -> str:
    """What a slot may hold, from its type."""
    values = re.findall(r"'([\w-]+)'", str(hint))
    return f"use one of: {', '.join(values)}" if values else f"it holds {str(hint).replace('diplofacts.facts.', '')}"


def _cases(
    file: RuleFile, path: Path, table: Table, language: str, fact_type: str, rule: str | None
) -> list[Case]:
    """The texts of one case with the facts that they must give. rule: whose it is."""
    who = f"rule {rule}: a case" if rule else "a case"
    file.only(path, table, CASE_KEYS if rule else LOOSE_KEYS, who)
    texts = file.texts(path, table, "texts", who, needed=True)
    facts = table.get("facts")
    if not isinstance(facts, list) or not all(isinstance(one, dict) for one in facts):
        file.wrong((*path, "facts"), f"{who}: facts is no list of tables", "write facts = [] for a near miss")
        return []
    names = ("rule", *slot_names(FACT_TYPES[fact_type])) if fact_type else ()
    for fact in facts if names else ():
        for slot in fact.keys() - set(names):
            file.wrong((*path, "facts", slot), f"{who}: {FACT_TYPES[fact_type].__name__} has no field {slot!r}",
                       meant(slot, names))  # fmt: skip
    published = table.get("published", file.data.get("published"))
    told = tuple(({"rule": rule} if rule else {}) | fact for fact in facts)
    day, why = str(published) if published else None, str(table.get("why", ""))
    return [Case(language, fact_type, text, told, day, why, file.where(path)) for text in texts]
