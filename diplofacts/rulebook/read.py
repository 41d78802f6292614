"""Rule files become one book; all that is wrong with them is told at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import blake2b

from diplofacts.book import Book, Names
from diplofacts.corpus_case import Case
from diplofacts.errors import RuleError, RuleErrors
from diplofacts.record import NamedTuple
from diplofacts.rule import Rule
from diplofacts.rulebook.names import read_names
from diplofacts.rulebook.rule_file import RuleFile
from diplofacts.rulebook.rules import read_cases, read_rules

KEYS = ("rule", "names", "case", "published", "rules")


class RuleBook(NamedTuple):
    """A book and the cases of its rules."""

    book: Book
    cases: list[Case]


def read_rule_files(paths: Iterable[str | os.PathLike[str]]) -> RuleBook:
    """The book of these files; a rule of a later one takes the place of one of its name in an earlier.

    A file may name others beside it: rules = ["more.toml"]. Raises RuleErrors with everything that is wrong.
    """
    rules: dict[str, Rule] = {}
    cases: dict[str, list[Case]] = {}
    loose: list[Case] = []
    names, digest = Names(), blake2b(digest_size=6)
    problems: list[RuleError] = []
    for path, source in _sources([os.fspath(path) for path in paths], problems):
        file = RuleFile(path, source)
        file.only((), file.data, KEYS, "a rule file")
        for rule, own in read_rules(file):
            rules[rule.name], cases[rule.name] = rule, own
        loose += read_cases(file)
        names = names.and_those_of(read_names(file))
        problems += file.problems
        digest.update(source.encode() + b"\0")
    if problems:
        raise RuleErrors(sorted(problems, key=_place))
    book = Book(tuple(rules.values()), names, digest.hexdigest())
    return RuleBook(book, [case for own in cases.values() for case in own] + loose)


def _sources(paths: Iterable[str], problems: list[RuleError]) -> list[tuple[str, str]]:
    """The text of each file, those it names before itself; each once."""
    found: dict[str, str] = {}

    def take(path: str, named_at: str | None) -> None:
        key = os.path.realpath(path)
        if key in seen:
            return
        seen.add(key)
        try:
            with open(path, encoding="utf-8-sig") as stream:
                source = stream.read()
        except OSError as error:
            what = "no such rule file" if isinstance(error, FileNotFoundError) else f"can't be read: {error.strerror}"
            where, hint = (path, "check the path") if named_at is None else (named_at, f"it names {path}")
            problems.append(RuleError(what, where=where, hint=hint))
            return
        except UnicodeDecodeError:
            problems.append(RuleError("not UTF-8", where=path, hint="save it as UTF-8"))
            return
        file = RuleFile(path, source)
        for other in file.texts((), file.data, "rules", "a rule file"):
            take(os.path.join(os.path.dirname(path), other), file.where(("rules",)))
        found[path] = source
        problems.extend(one for one in file.problems if one.where == file.where(("rules",)))

    seen: set[str] = set()
    for path in paths:
        take(path, None)
    return list(found.items())


def _place(error: RuleError) -> tuple[str, int]:
    """Where a mistake stands, to put mistakes in the order of the file."""
    name, _, line = (error.where or "").rpartition(":")
    return (name, int(line)) if line.isdigit() else (error.where or "", 0)
