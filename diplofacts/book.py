"""What a user brings to a run beside the rules and names built in: a value, read from rule files and handed down."""

from __future__ import annotations

from diplofacts.record import NamedTuple
from diplofacts.rule import Rule


class OwnPerson(NamedTuple):
    """Someone whom the user knows. names: spellings, the usual one first; country: alpha-3, or a body's acronym.

    start, end: EDTF days, months or years of the office; None where it is open.
    """

    names: tuple[str, ...]
    title: str | None = None
    country: str | None = None
    start: str | None = None
    end: str | None = None

    def holds(self, published: str | None) -> bool:
        """Whether the office is held on a day; on a day not known it may be."""
        if published is None:
            return True
        begun = self.start is None or self.start <= published[: len(self.start)]
        return begun and (self.end is None or published[: len(self.end)] <= self.end)


class Furniture(NamedTuple):
    """Lines that are no part of an article, in lower case, "*" for anything. publisher: whose; None for everyone's."""

    lines: tuple[str, ...]
    publisher: str | None = None


class Names(NamedTuple):
    """Names beyond those built in. countries: alias and code; instruments: name and kind."""

    people: tuple[OwnPerson, ...] = ()
    countries: tuple[tuple[str, str], ...] = ()
    instruments: tuple[tuple[str, str], ...] = ()
    furniture: tuple[Furniture, ...] = ()

    def and_those_of(self, other: Names) -> Names:
        """These names and further ones."""
        return Names(
            self.people + other.people,
            self.countries + other.countries,
            self.instruments + other.instruments,
            self.furniture + other.furniture,
        )

    def words(self) -> list[str]:
        """All names by which a side may be told."""
        return [name for person in self.people for name in person.names] + [alias for alias, _ in self.countries]


class Book:
    """The rules and names of one or more rule files. Two books are the same only if they are one.

    rules: each with a source; one with the name of a built-in rule replaces it. digest: of the files.
    """

    __slots__ = ("__weakref__", "digest", "names", "rules")

    def __init__(self, rules: tuple[Rule, ...] = (), names: Names = Names(), digest: str = "") -> None:  # noqa: B008 - a value
        self.rules = rules
        self.names = names
        self.digest = digest

    def rules_in(self, language: str) -> list[Rule]:
        """The rules of a language."""
        return [rule for rule in self.rules if rule.language == language]
