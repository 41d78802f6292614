"""The straight line: normalise, sentences, scan, entities, match, resolve, merge, facts.

extract_document() walks it to the end. Each stage is a function from values to values, or the one generator
read_through(), so that `diplofacts explain` walks the same line and looks on at each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec

from diplofacts.book import Book
from diplofacts.cast import cast
from diplofacts.digests import sha256
from diplofacts.discourse import Context, Heard, Reading, leaders, main_pair
from diplofacts.entities import Sight
from diplofacts.entities.countries import find_places
from diplofacts.entities.edtf import complete
from diplofacts.entities.entity import Entity
from diplofacts.facts import FACT_TYPES, AnyFact, Article, Mention, Person
from diplofacts.former import of_its_time
from diplofacts.frames import assemble
from diplofacts.frames.draft import Draft
from diplofacts.gate import concerns, names_two_sides
from diplofacts.headline import read_headline, states_jointly
from diplofacts.languages.lexicon import lexicon
from diplofacts.match import Match, folded, lower, matches, slotted
from diplofacts.merge import merge
from diplofacts.needs import needs_of, stands_in
from diplofacts.own_words import with_own_words
from diplofacts.plausible import plausible
from diplofacts.read.document import Document
from diplofacts.record import NamedTuple
from diplofacts.rule import Rule
from diplofacts.scan import woken
from diplofacts.scene import town_of
from diplofacts.text.header import find_published
from diplofacts.text.normalise import Text, normalise
from diplofacts.text.passages import Passage, passages
from diplofacts.text.sentences import Sentence
from diplofacts.text.unwrap import unwrapped

DATES = frozenset(("date", "deadline", "period", "as_of"))
LONGEST = 50_000
"""Code points of what is read as one article."""


class Line(NamedTuple):
    """One sentence of the article's own text. number: that of its passage, furniture not counted."""

    number: int
    passage: Passage
    sentence: Sentence


class Page(NamedTuple):
    """An article laid out. rules: for each line, by its place, those whose triggers are in it; the others have none.

    book: the rules and names that the user brings.
    """

    document: Document
    text: Text
    passages: list[Passage]
    lines: list[Line]
    rules: dict[int, tuple[Rule, ...]]
    book: Book | None = None


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
    story = meet(page)
    drafts = read_above(page, story)
    drafts += [draft for told in read_through(page, story) for _, found in told.stated for draft in found]
    kept = [draft for draft in settled(drafts, story) if types is None or draft.fact in types]
    return [finished(draft, page, story) for draft in kept]


def parts_of(page: Page) -> Iterator[Page]:
    """A text too long for one article, a book or a whole feed in one file, as pages of their own.

    What is told in one is not looked for in the next, so that time stays linear in the length of the text.
    """
    start = 0
    for place, line in enumerate(page.lines):
        end = place + 1
        if end == len(page.lines) or line.sentence.end - page.lines[start].sentence.start > LONGEST:
            lines = page.lines[start:end]
            rules = {place - start: page.rules[place] for place in range(start, end) if place in page.rules}
            own = [lines[0].passage, *(after.passage for line, after in pairwise(lines) if line.number != after.number)]
            yield page._replace(lines=lines, rules=rules, passages=own)
            start = end


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


def lay_out(document: Document, text: Text | None = None, book: Book | None = None) -> Page:
    """Clean the text, part it into sentences, and wake the rules. text: as normalised, where it is already."""
    text = text or normalise(document.text)
    own = _furniture(book, document) if book is not None else ()
    text, parts = unwrapped(text, passages(text, title=document.title, language=document.language, furniture=own))
    body = [one for one in parts if one.kind != "furniture"]
    lines = [Line(number, passage, sentence) for number, passage in enumerate(body) for sentence in passage.sentences]
    return Page(document, text, parts, lines, _woken(lower(text.clean), lines, book), book)


def _furniture(book: Book, document: Document) -> tuple[str, ...]:
    """The lines of the book that are no part of an article of this publisher."""
    publisher = (document.publisher or "").casefold()
    return tuple(
        line
        for one in book.names.furniture
        if one.publisher is None or one.publisher.casefold() == publisher
        for line in one.lines
    )


def meet(page: Page) -> Story:
    """Find the people and places of the whole article, its day, and the two sides it is about."""
    document = page.document
    language = document.language or _main_language(page.passages)
    published = document.published
    if published is None:
        header = find_published(document.text, language)
        published = header[0] if header else None
    home = lexicon(language).home_code
    names = page.book.names if page.book is not None else None
    told = [(line.sentence.text, line.passage.language) for line in page.lines]
    above = document.title and all(one.kind != "title" for one in page.passages)
    headline = normalise(document.title).clean if above and document.title else None
    seen = cast(told, language, published, names, headline)
    main = _main_pair(seen, page, language, home)
    context = Context(published=published, home=home, main=main, leaders=leaders(seen))
    context.town = town_of(
        (line.sentence.text, seen[place], line.passage.kind == "title" or place < 3)
        for place, line in enumerate(page.lines)
    )
    article = Article(
        id=document.id, path=document.path, title=document.title, published=published, language=language
    )
    return Story(article, seen, context)


def read_above(page: Page, story: Story) -> list[Draft]:
    """Read the headline where it does not stand in the text, for what it says of the article itself."""
    return read_headline(page.document.title, page.passages, story.article.language or "en", story.context)


def read_through(page: Page, story: Story) -> Iterator[Told]:
    """Read line after line: match its rules, and put facts together from what is in force there."""
    context = story.context
    for place, line in enumerate(page.lines):
        entities = story.seen[place]
        context.turn_to(entities, line.sentence.text)
        context.heard.append(Heard(line.sentence.text, line.passage.language, entities))
        sides, people = context.pair(), context.people
        sight = _sight(line, entities, page.book)
        rules = _fitting(page.rules.get(place, ()), sight, line, page.book)
        if not rules:
            yield Told(None, sides, people, [])
            continue
        reading = _reading(line, sight)
        stated = [
            (match, with_own_words(assemble(match, reading, context), match, reading, context))
            for match in matches(reading.slots, rules)
        ]
        yield Told(reading, sides, people, stated)


def _fitting(rules: Iterable[Rule], sight: Sight, line: Line, book: Book | None) -> list[Rule]:
    """The rules for which all words and kinds of entities that their patterns ask for are in the line."""
    if not rules:
        return []
    needs, low = needs_of(line.passage.language, book), folded(line.sentence.text)
    words: dict[tuple[str, ...], bool] = {}  # whether one of them is there: many rules ask for the same
    kinds: dict[int, bool] = {}
    found = []
    for rule in rules:
        need = needs[rule.name]
        for some in need.words:
            if some not in words:
                words[some] = stands_in(some, low)
            if not words[some]:
                break
        else:
            for bits in need.kinds:
                if bits not in kinds:
                    kinds[bits] = sight.holds(bits)
                if not kinds[bits]:
                    break
            else:
                found.append(rule)
    return found


def read_line(line: Line, seen: list[Entity], book: Book | None = None) -> Reading:
    """Find all entities of a line and put slots in their place. seen: its people and places."""
    return _reading(line, _sight(line, seen, book))


def _sight(line: Line, seen: list[Entity], book: Book | None) -> Sight:
    instruments = book.names.instruments if book is not None else ()
    return Sight(line.sentence.text, line.passage.language, seen, instruments)


def _reading(line: Line, sight: Sight) -> Reading:
    sentence, passage = line.sentence, line.passage
    slots = slotted(sentence.text, sight.entities())
    return Reading(sentence.start, sentence.text, slots, passage.language, line.number, passage.kind)


def settled(drafts: Iterable[Draft], story: Story) -> list[Draft]:
    """Give days the years the article tells elsewhere, and make one draft of all that state one fact."""
    drafts = list(drafts)
    known: set[str] | None = None
    for draft in drafts:
        for slot in DATES & draft.slots.keys():
            if "XXXX" in draft.slots[slot]:
                known = story.context.dates() if known is None else known
                draft.slots[slot] = complete(draft.slots[slot], known)
    merged = plausible(merge(drafts), story.article.published)
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
            inside = [text.raw_span(s, e) for s, e in dict.fromkeys(spans) if start <= s and e <= end]
            if inside and slot in draft.slots:
                slots[slot] = sorted(inside)
        raw_start, raw_end = text.raw_span(start, end)
        mentions.append(Mention(start=raw_start, end=raw_end, text=text.raw[raw_start:raw_end], slots=slots))
    kind = FACT_TYPES[draft.fact]
    core = msgspec.json.encode([story.article.id, draft.fact, sorted(msgspec.to_builtins(draft.slots).items())])
    identity = sha256(core)[:16]
    fact: AnyFact = kind(  # type: ignore[assignment]  # FACT_TYPES holds just the members of AnyFact
        id=identity, article=story.article, rule=draft.rule, mentions=tuple(mentions), **draft.slots
    )
    return fact


def _woken(low: str, lines: list[Line], book: Book | None) -> dict[int, tuple[Rule, ...]]:
    """For each line that holds a trigger of its language, the rules to try. low: the clean text in lower case."""
    starts = [line.sentence.start for line in lines]
    result: dict[int, tuple[Rule, ...]] = {}
    for language in {line.passage.language for line in lines} & {"vi", "en"}:
        for place, found in woken(low, starts, language, book).items():
            if place >= 0 and lines[place].passage.language == language:
                result[place] = found
    return result


def _main_language(parts: Iterable[Passage]) -> str:
    """The language most of the article's own text is in."""
    sizes = {"vi": 0, "en": 0}
    for passage in parts:
        if passage.kind != "furniture" and passage.language in sizes:
            sizes[passage.language] += passage.end - passage.start
    return max(sizes, key=lambda one: sizes[one])


def _main_pair(seen: list[list[Entity]], page: Page, language: str, home: str | None) -> tuple[str, ...]:
    marked = [(entities, page.lines[place].passage.kind == "title") for place, entities in enumerate(seen)]
    if page.document.title:
        aliases = page.book.names.countries if page.book is not None else ()
        marked.append((find_places(page.document.title, language, aliases), True))
    return main_pair(marked, home)
