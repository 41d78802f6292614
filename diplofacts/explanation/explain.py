"""Walk the pipeline over an article, and write down what happens."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import copy
from typing import Any

from diplofacts.book import Book
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.explanation import tried
from diplofacts.explanation.account import Account, FactAccount, Fit, LineAccount, Merged, NoFit, Seen
from diplofacts.explanation.giving_up import GaveUp, Watch
from diplofacts.facts import FACT_TYPES, slot_names
from diplofacts.frames.draft import Draft
from diplofacts.match import Match
from diplofacts.page import Page, lay_out
from diplofacts.pipeline import (
    Story,
    Told,
    finished,
    may_state,
    meet,
    read_above,
    read_line,
    read_through,
    settled,
)
from diplofacts.read.document import Document
from diplofacts.record import NamedTuple
from diplofacts.rule import Rule
from diplofacts.text.normalise import normalise
from diplofacts.write.wording import words


class _Look(NamedTuple):
    """One line as it was read: the context that held when its rules were tried, and what the frames gave up."""

    place: int
    then: Context
    reading: Reading
    told: Told
    given_up: list[list[GaveUp]]


class _Mention(NamedTuple):
    """A draft as it was before merging."""

    place: int
    slots: dict[str, Any]


def explain(
    document: Document, *, types: Collection[str] = tuple(FACT_TYPES), book: Book | None = None
) -> Account:
    """Explain an article: each line with what was seen in it and the rules it woke, and how its facts came about.

    types: only the rules and facts of these. book: rules and names beside those built in.
    """
    text = normalise(document.text)
    passed_over = not may_state(document, text, book)
    page = lay_out(document, text, book)
    story = meet(page)
    main = list(story.context.main)
    above = read_above(page, story)
    looks = list(_looks(page, story))
    drafts = [(0, draft) for draft in above]
    drafts += [(look.place, draft) for look in looks for _, found in look.told.stated for draft in found]
    mentions = {id(draft): _Mention(place, dict(draft.slots)) for place, draft in drafts}
    kept = [draft for draft in settled([draft for _, draft in drafts], story) if draft.fact in types]
    kept = [] if passed_over else kept
    since = _since(looks)
    return Account(
        article=story.article,
        sides=main,
        left_out=[_one_line(page, one.start, one.end) for one in page.passages if one.kind == "furniture"],
        headline=[said(draft.fact, draft.slots) for draft in above if draft.fact in types],
        lines=[_line(look, page, types, since[look.place]) for look in looks],
        facts=[_fact(draft, page, story, mentions) for draft in kept],
        passed_over=passed_over,
        unplaced=[] if passed_over else _unplaced([draft for _, draft in drafts if draft.fact in types], kept),
    )


def _looks(page: Page, story: Story) -> Iterator[_Look]:
    watch = Watch()
    lines = read_through(page, story)
    for place, line in enumerate(page.lines):
        then = copy(story.context)
        then.turn_to(story.seen[place], line.sentence.text)
        before = len(watch.matches)
        with watch.watching():
            told = next(lines)
        reading = told.reading or read_line(line, story.seen[place], page.book)
        yield _Look(place, then, reading, told, watch.matches[before:])


def _since(looks: Sequence[_Look]) -> list[int | None]:
    """For each line the number of the line that set the sides and people in force there."""
    result: list[int | None] = []
    before: tuple[Any, ...] = ((), ())
    since = None
    for look in looks:
        now = (look.then.sides, look.then.people)
        if now != before and any(now):
            own = set(look.then.codes(look.reading.slots.entities.values()))
            since = look.place + 1 if set(look.then.sides) <= own else look.place
        before = now
        result.append(since)
    return result


def _line(look: _Look, page: Page, types: Collection[str], since: int | None) -> LineAccount:
    line, told = page.lines[look.place], look.told
    start, end = page.text.raw_span(line.sentence.start, line.sentence.end)
    fitting = [match for match, _ in told.stated]
    rules = [rule for rule in page.rules.get(look.place, ()) if rule.fact in types]
    matched = {match.rule.name for match in fitting}
    return LineAccount(
        number=look.place + 1,
        kind=line.passage.kind,
        language=line.passage.language,
        start=start,
        end=end,
        text=line.sentence.text,
        sides=list(told.sides),
        people=[words(one) for one in told.people],
        since=since,
        seen=[_seen(one, look, page) for one in look.reading.slots.entities.values()],
        fits=[
            _fit(match, drafts, look, given_up)
            for (match, drafts), given_up in zip(told.stated, look.given_up, strict=True)
            if match.rule.fact in types
        ],
        no_fit=[_no_fit(rule, look.reading, fitting) for rule in rules if rule.name not in matched],
    )


def _fit(match: Match, drafts: Sequence[Draft], look: _Look, given_up: list[GaveUp]) -> Fit:
    reading = look.reading
    return Fit(
        rule=match.rule.name,
        triggers=tried.triggers_in(reading.text, match.rule),
        words=tried.words_at(reading, match.start, match.end),
        slots={name: tried.words_at(reading, *span) for name, span in match.words.items() if span[0] < span[1]},
        facts=[said(draft.fact, draft.slots) for draft in drafts],
        given_up=given_up,
    )


def _no_fit(rule: Rule, reading: Reading, fitting: list[Match]) -> NoFit:
    why = tried.no_fit(rule, reading, fitting)
    triggers = tried.triggers_in(reading.text, rule)
    return NoFit(rule=rule.name, triggers=triggers, **why._asdict())


def _seen(one: Entity, look: _Look, page: Page) -> Seen:
    start, end = page.text.raw_span(look.reading.start + one.start, look.reading.start + one.end)
    return Seen(
        kind=one.kind,
        start=start,
        end=end,
        text=look.reading.text[one.start : one.end],
        value=meaning(one, look.then),
    )


def meaning(one: Entity, context: Context) -> str:
    """What an entity stands for, in words; "" for one that was not resolved."""
    value = one.value
    match one.kind:
        case "person":
            person = value.person
            who = ", ".join(part for part in (person.name, person.title) if part)
            return f"{who} ({person.country or '?'})"
        case "country" | "place":
            return str(value.code)
        case "both":
            return words(context.codes([one]) if value == "states" else context.persons([one]))
        case "date":
            return context.date(value, "unknown") or ""
        case "count":
            return f"{value.value:,} {value.noun}"
        case "percent":
            return f"{value.value:g}%"
        case "instrument":
            return value.title or (f"{value.count} documents" if value.count else value.kind)
        case "body":
            return str(value if isinstance(value, str) else value.code)
    return words(value)


def said(fact: str, slots: Mapping[str, Any]) -> str:
    """A fact on one line, from its slots."""
    return f"{fact}: " + "; ".join(f"{slot} {value}" for slot, value in _worded(fact, slots).items() if value)


def _worded(fact: str, slots: Mapping[str, Any]) -> dict[str, str]:
    """The slots in words, in their declared order."""
    return {slot: words(slots[slot]) for slot in slot_names(FACT_TYPES[fact]) if slot in slots}


def _fact(draft: Draft, page: Page, story: Story, mentions: Mapping[int, _Mention]) -> FactAccount:
    """Tell a settled draft's slots, and what each further mention brought to those its first had."""
    first = mentions[id(draft)]
    slots, before = _worded(draft.fact, draft.slots), _worded(draft.fact, first.slots)
    merged = []
    for other in draft.absorbed:
        place, told = mentions[id(other)]
        brought = _worded(draft.fact, told)
        adds = {slot: value for slot, value in brought.items() if value == slots.get(slot) != before.get(slot)}
        before |= adds
        merged.append(Merged(line=place + 1, rule=other.rule, adds=adds))
    fact = finished(draft, page, story)
    return FactAccount(id=fact.id, type=draft.fact, slots=slots, line=first.place + 1, rule=draft.rule, merged=merged)


def _unplaced(drafts: Sequence[Draft], kept: Sequence[Draft]) -> list[str]:
    used = {id(one) for draft in kept for one in (draft, *draft.absorbed)}
    return [said(draft.fact, draft.slots) for draft in drafts if id(draft) not in used]


def _one_line(page: Page, start: int, end: int) -> str:
    return " ".join(page.text.clean[start:end].split())
