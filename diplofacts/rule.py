"""What a rule is, the slot syntax of its pattern, and how that compiles.

A pattern is a regular expression over a *slotted* sentence: lower-case text in which every recognised entity is one
private-use character. So a rule never spells out what a person or a sum looks like:

    {host:person} (?:đã )?(?:tiếp|tiếp kiến) {guest:people}

| written                 | stands for                                                                         |
| ----------------------- | ---------------------------------------------------------------------------------- |
| `{host:person}`         | one entity of that kind, kept under the slot's name; kinds may be joined: `person|body` |
| `{guest:people}`        | one or more persons (or delegations, countries, bodies) joined by commas and "and"  |
| `{guest:persons}`       | the same for persons alone; `officials`: for persons and bodies                     |
| `{people:either}`       | the same for persons, countries, bodies, pairs and "hai Thủ tướng"                  |
| `{parties:sides}`       | the same for countries, bodies, pairs and "hai bên"                                 |
| `{recipient:takers}`    | the same for countries, bodies, towns and pairs                                     |
| `{to:stops}`            | the same for countries, bodies and towns: where a trip goes                         |
| `{items:instruments}`   | one or more instruments joined by commas, semicolons and "and"                      |
| `{person}`              | an entity that is not kept                                                          |
| `{gap}`, `{gap:40}`     | at most 80 (40) characters of anything, within one clause: no full stop, no semicolon |
| `{words}`, `{words:40}` | the same without any entity in it                                                   |
| `{sumless:150}`         | anything but a sum of money or a semicolon; full stops there are those of abbreviations |
| `{adjunct:40}`          | the same without a person, country, body or "hai bên": dates and places may be in it |
| `{aside}`               | an optional run of asides: dates, places, brackets, and the commas around them      |
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from diplofacts import kept
from diplofacts import kept_re as re
from diplofacts.errors import RuleError
from diplofacts.pattern import spelt
from diplofacts.record import NamedTuple

KINDS = (
    "person", "country", "body", "pair", "both", "place", "money", "count", "percent", "multiple", "rank", "date",
    "instrument", "company",
)  # fmt: skip
CHARACTER = {kind: chr(0xE000 + number) for number, kind in enumerate(KINDS)}
KIND_OF = {character: kind for kind, character in CHARACTER.items()}
BIT = {kind: 1 << number for number, kind in enumerate(KINDS)}
"""Each kind as one bit, so that a set of kinds is a number."""
ENTITY = f"[{CHARACTER[KINDS[0]]}-{CHARACTER[KINDS[-1]]}]"

_WITH = "(?:(?:(?:also|later|then|separately|afterwards)(?:,[^,.;]{1,30},)? )?(?:with|on) )?"
_JOIN = (
    f"(?:, (?:và |and {_WITH}|cùng |as well as (?:with )?|with )?| và "
    f"|,? and,? (?:on )?{CHARACTER['date']},? {_WITH}| and {_WITH}| cùng | với | & |; ?(?:and |và )?{_WITH}| - "
    "| as well as (?:with )?)(?:the )?"
)
_ONWARD = ",? (?:and )?(?:then|later|finally|followed by|before)(?: to)? |,? and (?:also )?(?:to|in) "
LISTS = {
    "people": ("person", "body", "country", "company"),
    "persons": ("person",),
    "officials": ("person", "body"),
    "either": ("person", "body", "country", "pair", "both"),
    "sides": ("pair", "both", "country", "body", "person"),
    "powers": ("pair", "both", "country", "body", "person", "place", "company"),
    "nations": ("pair", "both", "country", "body"),
    "takers": ("pair", "country", "body", "place"),
    "stops": ("country", "body", "place", "pair"),
    "instruments": ("instrument",),
    "sums": ("money",),
    "counts": ("count",),
}
_STATE = (
    "the |vương quốc |(?:nước )?cộng hòa (?:đông |dân chủ |nhân dân |liên bang |hồi giáo |thống nhất )?"
    "|liên bang |nước |chlb "
)
_SLOT = re.compile(r"\{(?:(?P<name>[a-z_]+):)?(?P<kinds>[a-z|]+)(?::(?P<size>\d+))?\}")


class Rule(NamedTuple):
    """One wording of one fact type.

    name: "vi/meeting/receives". fact: a key of FACT_TYPES. triggers: lower-case literals, one of which must stand in a
    sentence before the pattern is tried. fixed: slots that the wording itself gives. why: a remark for the reader.
    source: where a rule stands that a user brings, "rules.toml:12"; "" for those built in.
    """

    name: str
    fact: str
    triggers: tuple[str, ...]
    pattern: str
    fixed: Mapping[str, Any] = {}
    why: str = ""
    source: str = ""

    @property
    def language(self) -> str:
        """The language that it reads, from its name."""
        return self.name.partition("/")[0]


def _class(kinds: tuple[str, ...], where: str) -> str:
    unknown = [kind for kind in kinds if kind not in CHARACTER]
    if unknown:
        hint = f"use one of: {', '.join((*KINDS, *LISTS))}"
        raise RuleError(f"no entity kind {unknown[0]!r}", where=where, hint=hint)
    return "[" + "".join(CHARACTER[kind] for kind in kinds) + "]"


def expand(pattern: str, where: str = "rule") -> str:
    """The regular expression that a pattern with slots stands for.

    Raises RuleError for a slot of an unknown kind.
    """

    def replace(match: re.Match[str]) -> str:
        name, kinds, size = match["name"], match["kinds"], match["size"]
        gaps = ("gap", "words", "adjunct", "sumless")
        if name in gaps or (name is None and kinds in (*gaps, "aside")):
            kind = name or kinds
            if kind == "aside":
                inner = f"(?:[^.;:{CHARACTER['person']}{CHARACTER['instrument']}{CHARACTER['money']}]{{0,60}}?)"
                return f"(?:,? ?(?:\\([^()]{{0,80}}\\)|{inner}[{CHARACTER['date']}{CHARACTER['place']}]){{1,3}},?)?"
            some = "".join(CHARACTER[one] for one in ("person", "country", "body", "pair", "both"))
            kept_out = {"gap": "", "words": ENTITY[1:-1], "adjunct": some, "sumless": CHARACTER["money"]}[kind]
            banned = (";" if kind == "sumless" else ".;!?") + kept_out
            return f"[^{banned}]{{0,{size or 80}}}?"
        if kinds in LISTS:
            one = _class(LISTS[kinds], where)
            join = f"(?:{_JOIN}|{_ONWARD})(?:{_STATE})?" if kinds == "stops" else _JOIN
            body = f"{one}(?:{join}{one})*"
        else:
            body = _class(tuple(kinds.split("|")), where)
        return f"(?P<{name}>{body})" if name else f"(?:{body})"

    # {gap:40} reads as name "gap", kinds "40" would not match [a-z|]+: normalise it first.
    return _SLOT.sub(replace, re.sub(r"\{(gap|words|adjunct|sumless):(\d+)\}", r"{\1:\1:\2}", pattern))


MADE: list[str] = []
"""What compiled() made in this process for frames."""


@cache
def compiled(pattern: str, where: str = "rule") -> re.Pattern[str]:
    """The compiled form of a pattern with slots; compiled when first needed."""
    if where == "rule":
        MADE.append(pattern)
    try:
        return spelt(kept.digest("rule", _syntax(), pattern), lambda: expand(pattern, where))
    except re.error as error:
        raise RuleError(f"the pattern does not compile: {error}", where=where) from error


@cache
def _syntax() -> str:
    """What tells this file, and with it what slots stand for, from what it was before."""
    return kept.stamp(__file__)
