"""An article laid out: cleaned, parted into sentences, the rules awake that may fit them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from diplofacts.book import Book
from diplofacts.cast import places_in_all
from diplofacts.entities import Sight
from diplofacts.entities.entity import Entity
from diplofacts.fitting import Rules, by_kinds, by_places, by_words
from diplofacts.match import evened, lower
from diplofacts.read.document import Document
from diplofacts.record import NamedTuple
from diplofacts.rule import BIT
from diplofacts.scan import woken
from diplofacts.text.header import find_published
from diplofacts.text.normalise import Text, cleaned, normalise
from diplofacts.text.passages import Passage, passages
from diplofacts.text.sentences import Sentence
from diplofacts.text.unwrap import unwrapped

LONGEST = 50_000
"""Code points of what is read as one article."""


class Line(NamedTuple):
    """One sentence of the article's own text. number: that of its passage, furniture not counted."""

    number: int
    passage: Passage
    sentence: Sentence

    @property
    def told(self) -> tuple[str, str]:
        """Its text and language."""
        return self.sentence.text, self.passage.language


class Page(NamedTuple):
    """An article laid out. rules: for each line, by its place, those whose triggers are in it; the others have none.

    language: that most of the text is in, or as given; published: the day, as given or as told above the text. fitting:
    those of the rules that may fit the line if people are in it. spots: the countries and towns of each line, once they
    were asked for; sights: the other entities of lines, by place. book: the rules and names that the user brings.
    """

    document: Document
    text: Text
    passages: list[Passage]
    lines: list[Line]
    language: str
    published: str | None
    rules: dict[int, Rules]
    fitting: dict[int, Rules]
    spots: list[list[Entity]]
    sights: dict[int, Sight]
    book: Book | None = None

    @property
    def headline(self) -> str | None:
        """The headline, cleaned, where it does not stand in the text as well."""
        title = self.document.title
        if not title or any(one.kind == "title" for one in self.passages):
            return None
        return cleaned(title)

    @property
    def places(self) -> list[list[Entity]]:
        """The countries and towns of each line."""
        if not self.spots:
            names = self.book.names if self.book is not None else None
            self.spots.extend(places_in_all([line.told for line in self.lines], names))
        return self.spots

    def sight(self, place: int) -> Sight:
        """The entities of a line but people."""
        found = self.sights.get(place)
        if found is None:
            instruments = self.book.names.instruments if self.book is not None else ()
            found = self.sights[place] = Sight(*self.lines[place].told, self.places[place], instruments)
        return found

    def dates(self, place: int) -> list[Entity]:
        """The dates of a line."""
        return self.sight(place).dates()


def lay_out(document: Document, text: Text | None = None, book: Book | None = None) -> Page:
    """Clean the text, part it into sentences, and wake the rules. text: as normalised, where it is already."""
    text = text or normalise(document.text)
    own = _furniture(book, document) if book is not None else ()
    text, parts = unwrapped(text, passages(text, title=document.title, language=document.language, furniture=own))
    body = [one for one in parts if one.kind != "furniture"]
    lines = [Line(number, passage, sentence) for number, passage in enumerate(body) for sentence in passage.sentences]
    low = lower(text.clean)
    rules = _woken(low, lines, book)
    language = document.language or _main_language(parts)
    published = _published(document, language)
    page = Page(document, text, parts, lines, language, published, rules, {}, [], {}, book)
    for place, told in rules.items():
        _, passage, (start, end, _) = lines[place]
        fitting = by_places(told, page.places[place], passage.language, book)
        fitting = fitting and by_words(fitting, evened(low[start:end]), passage.language, book)
        fitting = fitting and by_kinds(fitting, page.sight(place), passage.language, book, BIT["person"])
        if fitting:
            page.fitting[place] = fitting
    return page


def parts_of(page: Page) -> Iterator[Page]:
    """A text too long for one article, a book or a whole feed in one file, as pages of their own.

    What is told in one is not looked for in the next, so that time stays linear in the length of the text.
    """
    start = 0
    for place, line in enumerate(page.lines):
        end = place + 1
        if end == len(page.lines) or line.sentence.end - page.lines[start].sentence.start > LONGEST:
            lines = page.lines[start:end]
            rules, fitting = (
                {place - start: found[place] for place in range(start, end) if place in found}
                for found in (page.rules, page.fitting)
            )
            own = [lines[0].passage, *(after.passage for line, after in pairwise(lines) if line.number != after.number)]
            yield page._replace(
                lines=lines, rules=rules, fitting=fitting, passages=own, spots=page.places[start:end], sights={}
            )
            start = end


def _published(document: Document, language: str) -> str | None:
    if document.published is not None:
        return document.published
    header = find_published(document.text, language)
    return header[0] if header else None


def _furniture(book: Book, document: Document) -> tuple[str, ...]:
    """The lines of the book that are no part of an article of this publisher."""
    publisher = (document.publisher or "").casefold()
    return tuple(
        line
        for one in book.names.furniture
        if one.publisher is None or one.publisher.casefold() == publisher
        for line in one.lines
    )


def _woken(low: str, lines: list[Line], book: Book | None) -> dict[int, Rules]:
    """For each line that holds a trigger of its language, the rules to try. low: the clean text in lower case."""
    starts = [line.sentence.start for line in lines]
    result: dict[int, Rules] = {}
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
