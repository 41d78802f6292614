"""The straight line: normalise, sentences, scan, entities, match, resolve, merge, facts.

extract_document() walks it to the end. Each stage is a function from values to values, or the one generator
read_through(), so that `diplofacts explain` walks the same line and looks on at each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import msgspec

from diplofacts.act_day import with_day_of_act
from diplofacts.book import Book
from diplofacts.cast import people_in_all
from diplofacts.digests import sha256
from diplofacts.discourse import Context, Heard, Reading
from diplofacts.entities import Sight
from diplofacts.entities.article_year import in_its_year
from diplofacts.entities.countries import find_places
from diplofacts.entities.edtf import complete
from diplofacts.entities.entity import Entity
from diplofacts.facts import FACT_TYPES, AnyFact, Article, Mention, Person
from diplofacts.fitting import by_kinds
from diplofacts.former import of_its_time
from diplofacts.frames import assemble
from diplofacts.frames.draft import Draft
from diplofacts.gate import concerns, names_two_sides
from diplofacts.headline import may_tell, read_headline, states_jointly, told_below
from diplofacts.joint_offices import with_holders
from diplofacts.languages.lexicon import lexicon
from diplofacts.match import Match, matches, slotted
from diplofacts.merge import merge
from diplofacts.news_day import with_day_of_news
from diplofacts.own_words import with_own_words
from diplofacts.page import LONGEST, Line, Page, lay_out, parts_of
from diplofacts.plausible import plausible
from diplofacts.protagonists import leaders, main_pair
from diplofacts.read.document import Document
from diplofacts.record import NamedTuple
from diplofacts.scene import day_of, is_news, town_of
from diplofacts.silence import is_silent
from diplofacts.text.normalise import Text, normalise
from diplofacts.whereabouts import with_whereabouts

_HEAD = 6  # lines among which the dateline stands
DATES = frozenset(("date", "deadline", "period", "as_of"))


class Story(NamedTuple):
    """Who and what a page is about. seen: people and places of each line; context: what has been said so far."""

    article: Article
    seen: list[list[Entity]]
    context: Context


class Told(NamedTuple):
    """A line as it was read, with the sides and people in force there; reading is None where no rule can fit.

    stated: what each match gave.
    """

    reading: Reading | None
    sides: tuple[str, ...]
    people: tuple[Person, ...]
    stated: list[tuple[Match, list[Draft]]]


def extract_document(
    document: Document, *, types: frozenset[str] | None = None, book: Book | None = None
) -> list[AnyFact]:
    """The facts of one article, in the order of its text. types: keys of FACT_TYPES to keep; None for all.

    book: rules and names beside those built in. Raises RuleTimeout where a rule of it takes too long.
    """
    text = normalise(document.text)
    if not may_state(document, text, book):
        return []
    page = lay_out(document, text, book)
    if not page.rules and not states_jointly(document.title):
        return []
    if page.lines and page.lines[-1].sentence.end > LONGEST:
        return list(once(fact for part in parts_of(page) for fact in _stated(part, types)))
    return _stated(page, types)


def _stated(page: Page, types: frozenset[str] | None) -> list[AnyFact]:
    if passed_over(page):
        return []
    story = meet(page)
    drafts = read_above(page, story)
    drafts += [draft for told in read_through(page, story) for _, found in told.stated for draft in found]
    kept = [draft for draft in settled(drafts, story) if types is None or draft.fact in types]
    return [finished(draft, page, story) for draft in kept]


def once(facts: Iterable[AnyFact]) -> Iterator[AnyFact]:
    """Facts of several parts, each once."""
    seen: set[str] = set()
    for fact in facts:
        if fact.id not in seen:
            seen.add(fact.id)
            yield fact


def may_state(document: Document, text: Text, book: Book | None = None) -> bool:
    """Whether an article may state a fact: it names two sides, in its headline or its text (as normalised).

    So may one that a rule of the book is about, or that names someone of it.
    """
    if names_two_sides(text.clean, document.language, document.title):
        return True
    return book is not None and concerns(book, f"{document.title or ''}\n{text.clean}")


def passed_over(page: Page) -> bool:
    """Whether no rule fits any line, as far as that is told without knowing who is who in the whole article."""
    if page.book is not None or may_tell(page.document.title):
        return False
    if not page.fitting:
        return True
    told = [line.told for line in page.lines]
    return is_silent(told, page.places, page.fitting, page.sight, page.language, page.published, page.headline)


def meet(page: Page) -> Story:
    """Find the people of the whole article, and the two sides it is about."""
    document, language, published = page.document, page.language, page.published
    home = lexicon(language).home_code
    names = page.book.names if page.book is not None else None
    told = [line.told for line in page.lines]
    found = people_in_all(told, page.places, language, published, names, page.headline)
    seen = [people + spots for people, spots in zip(found.people, page.places, strict=True)]
    main = _main_pair(seen, page, language, home)
    told_on = _told_on(page, seen) if language == "en" and published else None
    late = told_on is not None and published is not None and not is_news(told_on, published)
    context = Context(published=told_on if late else published, home=home, main=main, leaders=leaders(seen))
    context.reported = None if late else told_on
    context.town = town_of(
        (line.sentence.text, seen[place], line.passage.kind == "title" or place < 3)
        for place, line in enumerate(page.lines)
    )
    article = Article(
        id=document.id, path=document.path, title=document.title, published=published, language=language
    )
    return Story(article, seen, context)


def _told_on(page: Page, seen: Sequence[Sequence[Entity]]) -> str | None:
    """The day of the dateline; None where that is the day of publication."""
    ahead = zip(page.lines[:_HEAD], seen, strict=False)
    return day_of(((line.sentence.text, entities) for line, entities in ahead), page.published)


def read_above(page: Page, story: Story) -> list[Draft]:
    """Read the headline where it does not stand in the text, for what it says of the article itself."""
    return read_headline(page.document.title, page.passages, story.article.language or "en", story.context)


def read_through(page: Page, story: Story) -> Iterator[Told]:
    """Read line after line: match its rules, and put facts together from what is in force there."""
    context = story.context
    for place, line in enumerate(page.lines):
        entities = story.seen[place]
        context.turn_to(entities, line.sentence.text)
        context.heard.append(Heard(line.sentence.text, line.passage.language, entities, partial(page.dates, place)))
        sides, people = context.pair(), context.people
        rules = page.fitting.get(place, ())
        if rules:
            sight = page.sight(place).with_people([one for one in entities if one.kind == "person"])
            rules = by_kinds(rules, sight, line.passage.language, page.book)
        if not rules:
            yield Told(None, sides, people, [])
            continue
        reading = _reading(line, sight)
        stated = [
            (match, with_own_words(assemble(match, reading, context), match, reading, context))
            for match in matches(reading.slots, rules)
        ]
        yield Told(reading, sides, people, stated)


def read_line(line: Line, seen: list[Entity], book: Book | None = None) -> Reading:
    """Find all entities of a line and put slots in their place. seen: its people and places."""
    instruments = book.names.instruments if book is not None else ()
    return _reading(line, Sight(*line.told, seen, instruments))


def _reading(line: Line, sight: Sight) -> Reading:
    sentence, passage = line.sentence, line.passage
    slots = slotted(sentence.text, sight.entities())
    return Reading(sentence.start, sentence.text, slots, passage.language, line.number, passage.kind)


def settled(drafts: Iterable[Draft], story: Story) -> list[Draft]:
    """Give days the years the article tells elsewhere, and make one draft of all that state one fact."""
    drafts = told_below(drafts)
    known: set[str] | None = None
    for draft in drafts:
        for slot in DATES & draft.slots.keys():
            if "XXXX" in draft.slots[slot]:
                known = story.context.dates() if known is None else known
                draft.slots[slot] = complete(draft.slots[slot], known)
                if story.article.published is None:
                    texts = (heard.text for heard in story.context.heard)
                    draft.slots[slot] = in_its_year(draft.slots[slot], texts, known)
    merged = plausible(merge(drafts), story.article.published)
    with_day_of_act(merged, story.context)
    with_day_of_news(merged, story.context)
    with_holders(merged, story.context)
    with_whereabouts(merged, story.context)
    for draft in merged:
        draft.slots = {slot: of_its_time(value, story.article.published) for slot, value in draft.slots.items()}
    return merged


def finished(draft: Draft, page: Page, story: Story) -> AnyFact:
    """The finished fact: raw offsets, quoted words, a stable id."""
    text = page.text
    mentions = []
    for start, end in draft.mentions:
        slots: dict[str, list[tuple[int, int]]] = {}
        for slot, spans in draft.spans.items():
            inside = [span for span in set(spans) if start <= span[0] and span[1] <= end]
            if inside and slot in draft.slots:
                slots[slot] = sorted(inside if text.changes is None else [text.raw_span(s, e) for s, e in inside])
        raw_start, raw_end = text.raw_span(start, end)
        mentions.append(Mention(start=raw_start, end=raw_end, text=text.raw[raw_start:raw_end], slots=slots))
    kind = FACT_TYPES[draft.fact]
    core = msgspec.json.encode([story.article.id, draft.fact, sorted(msgspec.to_builtins(draft.slots).items())])
    identity = sha256(core)[:16]
    fact: AnyFact = kind(  # type: ignore[assignment]  # FACT_TYPES holds just the members of AnyFact
        id=identity, article=story.article, rule=draft.rule, mentions=tuple(mentions), **draft.slots
    )
    return fact


def _main_pair(seen: list[list[Entity]], page: Page, language: str, home: str | None) -> tuple[str, ...]:
    marked = [(entities, page.lines[place].passage.kind == "title") for place, entities in enumerate(seen)]
    if page.document.title:
        aliases = page.book.names.countries if page.book is not None else ()
        marked.append((find_places(page.document.title, language, aliases), True))
    return main_pair(marked, home)
