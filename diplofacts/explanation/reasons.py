"""The facts of an article, each with the rules that made it: the short account that a report shows.

explain() says more, and watches every line of the frames for it; this walk costs little more than extraction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec.structs import replace

from diplofacts.book import Book
from diplofacts.discourse import Reading
from diplofacts.explanation import tried
from diplofacts.facts import FACT_TYPES, Article
from diplofacts.frames.draft import Draft
from diplofacts.match import Match
from diplofacts.page import Page, lay_out
from diplofacts.pipeline import Told, finished, may_state, meet, read_above, read_through, settled
from diplofacts.read.document import Document
from diplofacts.text.language import language_of
from diplofacts.text.normalise import normalise
from diplofacts.write.report.entry import Entry, Step


def reasoned(
    document: Document, *, types: Collection[str] = tuple(FACT_TYPES), book: Book | None = None
) -> Entry:
    """Return an article with the facts that extract_document() finds in it, and how each came about."""
    text = normalise(document.text)
    if not may_state(document, text, book):
        return _entry(document, _unread(document))
    page = lay_out(document, text, book)
    story = meet(page)
    steps: dict[int, Step] = {}
    drafts = read_above(page, story)
    for told in read_through(page, story):
        for draft, step in _steps(told, page):
            steps[id(draft)] = step
            drafts.append(draft)
    kept = [draft for draft in settled(drafts, story) if draft.fact in types]
    facts = tuple(finished(draft, page, story) for draft in kept)
    made = {
        fact.id: tuple(steps.get(id(one)) or Step(rule=one.rule) for one in (draft, *draft.absorbed))
        for fact, draft in zip(facts, kept, strict=True)
    }
    entry = _entry(document, story.article)
    return Entry(
        article=entry.article, text=entry.text, publisher=entry.publisher, url=entry.url, facts=facts, steps=made
    )


def retraced(entry: Entry, *, book: Book | None = None) -> Entry:
    """Return an entry whose facts were found before, with how those come about that are found again."""
    if entry.text is None:
        return entry
    article = entry.article
    document = Document(
        id=article.id, text=entry.text, path=article.path, title=article.title, published=article.published,
        publisher=entry.publisher, url=entry.url,
    )  # fmt: skip
    return replace(entry, steps=reasoned(document, book=book).steps)


def _entry(document: Document, article: Article) -> Entry:
    return Entry(article=article, text=document.text, publisher=document.publisher, url=document.url)


def _unread(document: Document) -> Article:
    """An article that is passed over, since it names fewer than two sides."""
    return Article(
        id=document.id,
        path=document.path,
        title=document.title,
        published=document.published,
        language=document.language or language_of(document.text),
    )


def _steps(told: Told, page: Page) -> Iterator[tuple[Draft, Step]]:
    for match, drafts in told.stated:
        if drafts and told.reading is not None:
            step = _step(match, told.reading, told.sides, page)
            yield from ((draft, step) for draft in drafts)


def _step(match: Match, reading: Reading, sides: tuple[str, ...], page: Page) -> Step:
    start, end = tried.span_at(reading, match.start, match.end)
    first, last = page.text.raw_span(reading.start + start, reading.start + end)
    triggers = tuple(tried.triggers_in(reading.text, match.rule))
    return Step(rule=match.rule.name, triggers=triggers, start=first, end=last, sides=sides)
