"""Reports become groups, one for each event.

The most telling reports come first. Each becomes the seed of a group, or joins the one whose seed it is most surely the
same as. Reports are compared with seeds only, so what is added to one group moves no other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from diplofacts.entities import edtf
from diplofacts.events.same import likely
from diplofacts.events.span import Span, apart, slot_of, span_of
from diplofacts.facts import AnyFact, Person, slot_names

LONG = 400  # days: a span that is longer is looked for in all months
TIMELESS = frozenset(("trade_target", "partnership"))  # one event however far apart it is told
Key = tuple[object, ...]


def group(facts: Iterable[AnyFact]) -> list[list[AnyFact]]:
    """Part facts by event; each group begins with its oldest report, and the groups are in the order of these."""
    facts = sorted(facts, key=_rank)
    seeds: dict[Key, list[int]] = defaultdict(list)
    spans: list[Span | None] = []
    groups: list[list[AnyFact]] = []
    alike: dict[AnyFact, int] = {}
    for fact in facts:
        type = str(fact.__struct_config__.tag)
        span = span_of(fact, type)
        places = list(_places(fact, type, span))
        bare = _bare(fact)
        home = alike.get(bare) if span is None else None
        if home is None:
            near = {one for key in places for one in seeds[key]}
            home = _home(fact, type, span, near, groups, spans)
        if home is None:
            home = len(groups)
            groups.append([])
            spans.append(span)
            for key in places:
                seeds[key].append(home)
        if span is None:
            alike.setdefault(bare, home)
        groups[home].append(fact)
    return sorted((sorted(one, key=_age) for one in groups), key=lambda one: _age(one[0]))


def _home(
    fact: AnyFact, type: str, span: Span | None, near: set[int], groups: list[list[AnyFact]], spans: list[Span | None]
) -> int | None:
    """The group whose seed is most surely of the same event; of several the nearest in time, then the oldest."""
    best: tuple[int, int, int] | None = None
    for one in near:
        seed, other = groups[one][0], spans[one]
        if type not in TIMELESS and not (span and other and span.meets(other)):
            continue
        sure = likely(seed, fact, type)
        if sure:
            found = (sure, -apart(seed, fact), -one)
            best = max(best, found) if best else found
    return -best[2] if best else None


def _rank(fact: AnyFact) -> tuple[object, ...]:
    """What tells most comes first: a day, many slots, a status of its own; then the oldest."""
    type = str(fact.__struct_config__.tag)
    when = getattr(fact, slot_of(type))
    people = [one for slot in slot_names(fact.__class__) for one in _people(getattr(fact, slot)) if one.name]
    told = sum(getattr(fact, slot) not in (None, ()) for slot in slot_names(fact.__class__))
    return (type, -edtf.precision(when or ""), -len(people), -told, *_age(fact))


def _age(fact: AnyFact) -> tuple[str, ...]:
    article = fact.article
    return (article.published or "9999", article.id, article.path or "", fact.id)


def _bare(fact: AnyFact) -> AnyFact:
    """The fact without where it was found, for those that have no date at all: these must be equal."""
    from msgspec.structs import replace

    from diplofacts.facts import Article

    return replace(fact, id="", article=Article(id=""), rule="", mentions=())


def _people(value: object) -> Iterator[Person]:
    for one in value if isinstance(value, tuple) else (value,):
        if isinstance(one, Person):
            yield one


def _places(fact: AnyFact, type: str, span: Span | None) -> Iterator[Key]:
    """Where to look for a fact's like: under each pair of its sides, in each month of its span."""
    sides = sorted(set(_sides(fact)))
    pairs: list[tuple[str, ...]] = list(combinations(sides[:6], 2)) or [tuple(sides)]
    for pair in pairs:
        if type in TIMELESS or (span and (span.last - span.first).days > LONG):
            yield type, pair
        elif span:
            for month in range(_month(span.first), _month(span.last) + 1):
                yield type, pair, month


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _sides(fact: AnyFact) -> Iterator[str]:
    for slot in slot_names(fact.__class__):
        value = getattr(fact, slot)
        if slot in ("parties", "investor", "destination", "donor", "recipient"):
            yield from (value,) if isinstance(value, str) else value or ()
        if slot != "host" and slot != "signatories":
            yield from (one.country for one in _people(value) if one.country)


