"""The facts of a store as a report wants them: by article, each with its text where that can still be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from msgspec.structs import replace

from diplofacts.facts import AnyFact
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading
from diplofacts.read.source import read
from diplofacts.store.answer import numbered_facts
from diplofacts.store.question import Question
from diplofacts.write.report.entry import Entry

# The store's own text is there where it was extracted (HTML).
_ARTICLE = (
    "SELECT articles.article, publisher, url, text, file, place FROM articles LEFT JOIN sources USING (article)"
    " WHERE article = (SELECT article FROM facts WHERE fact = ?) ORDER BY file, place LIMIT 1"
)


def stored(connection: sqlite3.Connection, question: Question, reading: Reading) -> Iterator[Entry]:
    """Yield the articles that have facts which answer a question, with these facts.

    A store holds no texts: they are read anew from the files that it names. Where a file is gone or changed, the entry
    has none. reading: how to read them, as they were read into the store.
    """
    texts = _Texts(reading)
    asked = replace(question, sort="article", reverse=False)
    known = (
        (*connection.execute(_ARTICLE, (number,)).fetchone(), fact)
        for number, fact in numbered_facts(connection, asked)
    )
    for (_, publisher, url, text, file, place), rows in groupby(known, key=itemgetter(slice(0, 6))):
        facts = tuple(row[-1] for row in rows)
        if text is None and file is not None:
            text = texts.of(file, place, facts)
        yield Entry(article=facts[0].article, text=text, publisher=publisher, url=url, facts=facts)


class _Texts:
    """The texts of files; those of the last one are held, since articles come file by file."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.file: str | None = None
        self.texts: list[str] = []

    def of(self, file: str, place: int, facts: tuple[AnyFact, ...]) -> str | None:
        """The text at a place of a file, from 1; None where it does not have the words of the facts."""
        if file != self.file:
            self.file = file
            self.texts = [item.text for item in read((file,), self.reading) if isinstance(item, Document)]
        text = self.texts[place - 1] if place <= len(self.texts) else ""
        mentions = [one for fact in facts for one in fact.mentions]
        return text if all(text[one.start : one.end] == one.text for one in mentions) else None
