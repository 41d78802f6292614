"""Find the instruments a sentence names: treaties, memoranda, joint statements, and how far their titles go."""

from __future__ import annotations

from diplofacts.entities.entity import Entity
from diplofacts.entities.instrument_elided import with_elided
from diplofacts.entities.instrument_extent import closing_of, end_of
from diplofacts.entities.instrument_heads import NAME, Found, Patterns, heads_of, patterns_of
from diplofacts.pattern import compiled, is_wide, plain
from diplofacts.record import NamedTuple


class Instrument(NamedTuple):
    """An instrument as the sentence names it.

    title: from its kind word (or its modifiers) to the end of what it is about, quotes dropped; None for a count
    ("12 cooperation documents") or a bare general word ("the agreement"). kind: of facts.Agreement.instrument.
    bare: no topic told. definite: "the agreement", "bản ghi nhớ này". number: "one" or "many".
    sides: the words of "between A and B", also where they stand for both ("giữa hai nước").
    """

    title: str | None
    kind: str
    count: int | None = None  # type: ignore[assignment]  # the fact's own field; no one counts in this tuple
    bare: bool = False
    definite: bool = False
    number: str = "one"
    sides: tuple[str, ...] = ()


def find_instruments(text: str, language: str) -> list[Entity]:
    """The instruments of a sentence, in order, not overlapping.

    A span is its title's extent, with the number before it where one is told ("12 văn kiện hợp tác"). Of a list whose
    later items repeat only the preposition ("các bản ghi nhớ về A; về B") each item is one, its title with the head.

    >>> [e.value.title for e in find_instruments("Hai bên ký Hiệp định dẫn độ và Nghị định thư về hợp tác y tế.", "vi")]
    ['Hiệp định dẫn độ', 'Nghị định thư về hợp tác y tế']
    """
    patterns = patterns_of(language)
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if not patterns.may_stand(low):
        return []
    if is_wide(text) and plain(r"\s\s").search(text) and compiled(_WIDE).search(text):
        return _unwrapped(text, language)
    found = heads_of(text, low, patterns)
    if language == "en" and found:
        found = with_elided(found, text, low)
    entities: list[Entity] = []
    end = 0
    lefts = {item.left for item in found}
    for item in found:
        if item.start < end:
            continue
        for entity in _entities(text, low, item, lefts, patterns, end):
            entities.append(entity)
            end = entity.end
    return entities


_WIDE = r"(?<=\S)\s{2,}(?=\p{Ll})|(?<=\s(?:of|the|and|on|for|in|to|between|with|về|và|của|giữa|cho))\s{2,}(?=\S)"
"""Spaces that only an indented line end left inside a sentence; before a capital they may part two columns."""


def _unwrapped(text: str, language: str) -> list[Entity]:
    """The instruments of a sentence that was wrapped with an indent, at their offsets in it."""
    origin: list[int] = []
    pieces: list[str] = []
    at = 0
    for gap in compiled(_WIDE).finditer(text):
        pieces.append(f"{text[at : gap.start()]} ")
        origin.extend(range(at, gap.start() + 1))
        at = gap.end()
    pieces.append(text[at:])
    origin.extend(range(at, len(text) + 1))
    found = find_instruments("".join(pieces), language)
    return [one._replace(start=origin[one.start], end=origin[one.end - 1] + 1) for one in found]


def _entities(text: str, low: str, item: Found, lefts: set[int], patterns: Patterns, floor: int) -> list[Entity]:
    """The instrument of a head, and those of a list that share its head."""
    left = max(item.left, floor)
    quoted = patterns.called.match(low, item.end)
    if quoted is not None:
        close = closing_of(text, quoted.end())
        if close is not None:
            name = _clean(text[quoted.end() : close])
            return [Entity(left, close, "instrument", Instrument(name, item.head.kind))]
    end = _quoted_end(text, left) or end_of(text, low, item.end, item, lefts, patterns)
    instrument, start = _instrument(text, low, item, left, end, patterns)
    entities = [Entity(start, end, "instrument", instrument)]
    topic = compiled(rf"\s(?:{patterns.words.elided})").match(low, item.end)
    while topic is not None and len(entities) < 40:
        again = patterns.elided.match(low, end)
        if again is None or any(at in lefts for at in range(end, again.end() + 1)):
            break
        begin, end = again.end(), end_of(text, low, again.end() + 3, item, lefts, patterns)
        title = _clean(f"{text[left : item.end]} {text[begin:end]}")
        entities.append(Entity(begin, end, "instrument", Instrument(title, item.head.kind)))
    return entities


def _quoted_end(text: str, left: int) -> int | None:
    """Where a title ends that a quotation mark opens: before the mark that closes it."""
    if text[left - 1 : left] not in ('"', "“", "«") or (text[left - 1] == '"' and text.count('"', 0, left) % 2 == 0):
        return None
    close = closing_of(text, left - 1)
    return left + len(text[left : close - 1].rstrip(" ,.;")) if close is not None else None


def _instrument(
    text: str, low: str, item: Found, left: int, end: int, patterns: Patterns
) -> tuple[Instrument, int]:
    """The value of a title's extent, and where its span starts: at its count if it has one."""
    before, head = low[max(0, left - 40) : left], low[item.start : item.end]
    counted = patterns.counted.search(before)
    if counted and patterns.leftward is not None and compiled(_MEASURE).match(low, left):
        left, counted = left - len(before) + counted.start(1), None
    number = counted[1] if counted else ""
    count = int(number) if number.isdecimal() else patterns.words.numerals.get(number)
    count = count if count is not None and count > 1 else None
    if count is not None and count > 99 and patterns.leftward is not None and not _plural(head, patterns):
        count = None  # "the 123 Agreement" is a name
    short = compiled(r"\s?\((?:mous?|mocs?|ftas?|lois?)\)$").search(low, item.end, end)
    stop = short.start() if short is not None else end
    bare = bool(patterns.plain.fullmatch(low, left, item.start) and patterns.plain.fullmatch(low, item.end, stop))
    bare = bare and item.head is not NAME
    this = patterns.this.match(low, end) is not None
    definite = this or patterns.definite.search(before) is not None
    if patterns.leftward is None:
        definite = this or (bare and (definite or (text[left].isupper() and left > 0)))
    plural = item.head is not NAME and _plural(head, patterns)
    many = count is not None or patterns.many.search(before) is not None or plural
    sides = _sides(text[item.end : end], patterns)
    title = None if bare and (item.head.generic or count is not None) else _clean(text[left:end])
    if item.kind:
        title, many = _clean(item.kind + text[item.end : end]), False
    start = left if count is None or counted is None else left - len(before) + counted.start(1)
    bound = compiled(_BOUND).search(low, max(0, start - 20), start) if start < left else None
    start = bound.start() if bound else start
    value = Instrument(title, item.head.kind, count, bare, definite, "many" if many else "one", sides)
    return value, start


_MEASURE = r"(?:years?|months?|weeks?|days?|nations?|country|party|power|point|member|state|way)\s"
"""What makes a number before it tell of one agreement, how long or between how many it is: "five year agreement"."""
_BOUND = r"\b(?:as many as|up to|at least|more than|no fewer than|over|about|around|nearly|almost|some)\s$"
"""What belongs to the number of documents before it."""


def _plural(head: str, patterns: Patterns) -> bool:
    """Whether an English head is plural; Vietnamese tells it by words before."""
    first = head.split(" of ")[0]
    if patterns.leftward is None or head == "letters" or compiled("notes|minutes|terms|verbales").search(first):
        return False
    return first.startswith("memoranda") or first.endswith("s")


def _sides(topic: str, patterns: Patterns) -> tuple[str, ...]:
    """The sides named in a title: split at the "and" before a word like the first side's own, else at the first."""
    between = patterns.between.search(topic)
    if between is None:
        return ()
    words = between[1].removeprefix("the ")
    joins = list(compiled(r"\s(?:và|với|and)\s(?:the )?").finditer(words))
    if not joins:
        return (words.strip(),)
    opening = words.split()[0]
    split = next((j for j in joins if words.startswith(opening, j.end())), None)
    if split is None:
        split = next((j for j in joins if words[j.end() : j.end() + 1].isupper() and len(joins) == 1), joins[0])
    return words[: split.start()].strip(), words[split.end() :].strip()


def _clean(title: str) -> str:
    """A title as one line without quotes."""
    plain = " ".join(title.translate({ord(c): None for c in '"“”«»*'}).split())
    return plain[:-1] if plain[-1:] in ("'", "’") and plain[-2:-1] != "s" else plain
