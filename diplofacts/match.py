"""Rules over a sentence whose entities are already slots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from diplofacts import kept_re as re
from diplofacts.entities.entity import Entity
from diplofacts.errors import RuleTimeout
from diplofacts.pattern import is_wide
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER, KIND_OF, Rule, compiled, expand

LIMIT = 0.5
"""Seconds that a pattern which a user brings may take for one sentence."""
# Where two recognisers claim the same words, the longer span wins; of equal ones the kind that says more.
_RANK = {kind: number for number, kind in enumerate(
    ("person", "instrument", "money", "date", "count", "rank", "multiple", "percent", "company", "both", "pair",
     "body", "country", "place"))}  # fmt: skip


class Slotted(NamedTuple):
    """A sentence with each entity as one character.

    text: lower-case, entities as private-use characters. origin: for each position of text (and its end) the offset in
    the sentence. entities: position in text -> entity. inner: entities that lie within a longer one, in order.
    """

    text: str
    origin: Sequence[int]
    entities: dict[int, Entity]
    inner: list[Entity]

    def within(self, outer: Entity) -> list[Entity]:
        """The entities inside a longer one: the countries named in the title of an instrument."""
        return [one for one in self.inner if outer.start <= one.start and one.end <= outer.end]


class Match(NamedTuple):
    """A rule that fits: its slots' entities in order, and the span of the words in the slotted text."""

    rule: Rule
    slots: dict[str, list[Entity]]
    start: int
    end: int
    words: dict[str, tuple[int, int]]


def lower(text: str) -> str:
    """Lower case, letter for letter: offsets stay."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _start(entity: Entity) -> int:
    return entity.start


def _widest(entity: Entity) -> tuple[int, int, int]:
    """What puts longer entities first, of equal ones the kind that says more."""
    start, end, kind, _ = entity
    return start - end, _RANK[kind], start


def settle(found: Iterable[Entity]) -> tuple[list[Entity], list[Entity]]:
    """Entities that do not overlap, in order, and those that lie within one of them."""
    kept: list[Entity] = []
    inner: list[Entity] = []
    for one in sorted(found, key=_widest):
        start, end = one[:2]
        for covering in kept:
            if start < covering[1] and covering[0] < end:
                if covering[0] <= start and end <= covering[1] and one[:2] != covering[:2]:
                    inner.append(one)
                break
        else:
            kept.append(one)
    kept.sort(key=_start)
    inner.sort(key=_start)
    return kept, inner


def folded(text: str) -> str:
    """A sentence in lower case, each run of white space as one space: as a slotted one has the words between slots."""
    return evened(lower(text))


def evened(low: str) -> str:
    """Words with each run of white space as one space."""
    return " ".join(low.split()) if is_wide(low) else low


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"\s{2,}|[^\S ]")


def _keep(low: str, start: int, end: int, pieces: list[str], origin: list[int]) -> None:
    """Take over the words from `start` to `end`, each run of white space as one space."""
    for hit in _runs().finditer(low, start, end):
        pieces += (low[start : hit.start()], " ")
        origin.extend(range(start, hit.start() + 1))
        start = hit.end()
    pieces.append(low[start:end])
    origin.extend(range(start, end))


def slotted(sentence: str, found: Iterable[Entity]) -> Slotted:
    """The sentence with its entities as slots."""
    kept, inner = settle(found)
    low = lower(sentence)
    pieces: list[str] = []
    origin: list[int] = []
    entities: dict[int, Entity] = {}
    wide = is_wide(low)
    at = 0
    for one in kept:
        start, end, kind, _ = one
        if wide:
            _keep(low, at, start, pieces, origin)
            origin.append(start)
        else:
            pieces.append(low[at:start])
            origin += range(at, start + 1)
        entities[len(origin) - 1] = one
        pieces.append(CHARACTER[kind])
        at = end
    if wide:
        _keep(low, at, len(low), pieces, origin)
        origin.append(len(low))
    else:
        pieces.append(low[at:])
        origin += range(at, len(low) + 1)
    return Slotted("".join(pieces), origin, entities, inner)


def matches(sentence: Slotted, rules: Iterable[Rule]) -> list[Match]:
    """All fits of the rules, by fact type and then as they stand in the sentence.

    Of two fits of one fact type on the same words the first stands, in the rules' order.
    """
    found: list[Match] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for rule in rules:
        finder = compiled(rule.pattern, rule.name).finditer if not rule.source else _Limited(rule).finditer
        for hit in finder(sentence.text):
            start, end = hit.span("key") if "key" in hit.re.groupindex and hit["key"] is not None else hit.span()
            spans = taken.setdefault(rule.fact, [])
            if any(start < e and s < end for s, e in spans):
                continue
            spans.append((start, end))
            slots: dict[str, list[Entity]] = {}
            words: dict[str, tuple[int, int]] = {}
            for name in hit.re.groupindex:
                s, e = hit.span(name)
                if s < 0:
                    continue
                words[name] = (s, e)
                inside = [sentence.entities[i] for i in range(s, e) if sentence.text[i] in KIND_OF]
                if inside:
                    slots[name] = inside
            found.append(Match(rule, slots, hit.start(), hit.end(), words))
    order = {fact: number for number, fact in enumerate(taken)}
    return sorted(found, key=lambda match: (order[match.rule.fact], match.start))


class _Limited:
    """The pattern of a rule that a user brings: it has a time limit."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    def finditer(self, text: str) -> Iterator[Any]:
        """All fits. Raises RuleTimeout where they take too long."""
        rule = self._rule
        try:
            yield from limited(expand(rule.pattern, rule.name)).finditer(text, timeout=LIMIT)
        except TimeoutError:
            what = f"rule {rule.name}: it took more than {LIMIT:g} seconds over a sentence of {len(text):,} characters"
            hint = "bound what may stand between words: {gap:40} for .*, {0,3} for *"
            raise RuleTimeout(what, where=rule.source, hint=hint) from None


@cache
def limited(pattern: str) -> Any:
    """A pattern for an engine that can be stopped."""
    import regex

    return regex.compile(pattern)
