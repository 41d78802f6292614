"""The command in this process, over a pipeline that finds one meeting in every article."""

from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli
from diplofacts.facts import Article, Meeting, Mention, Person
from diplofacts.read.document import Document

Invoke = Callable[..., Result]


def one_meeting(document: Document, *, types: frozenset[str] | None = None, book: object = None) -> list[Meeting]:
    if types is not None and "meeting" not in types:
        return []
    article = Article(id=document.id, path=document.path, published=document.published, language=document.language)
    mention = Mention(start=0, end=len(document.text), text=document.text)
    side = Person(name="Trần Văn Mẫu", country="VNM")
    return [Meeting(id="m1", article=article, rule="r", mentions=(mention,), participants=(side,))]


@pytest.fixture
def invoke(monkeypatch: pytest.MonkeyPatch) -> Invoke:
    monkeypatch.setattr("diplofacts.pipeline.extract_document", one_meeting)
    return lambda *arguments, **options: CliRunner().invoke(cli, arguments, **options)
