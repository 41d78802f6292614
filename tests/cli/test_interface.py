"""The Python interface."""

from datetime import date
from typing import Any

import pytest

import diplofacts
from diplofacts.read.document import Document


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Document]:
    """The documents that reach the pipeline."""
    documents: list[Document] = []

    def extract_document(document: Document, *, types: frozenset[str] | None = None, book: object = None) -> list[Any]:
        documents.append(document)
        return [document.id]

    monkeypatch.setattr("diplofacts.interface.extract_document", extract_document)
    return documents


@pytest.mark.parametrize("name", diplofacts.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Lazy names that lead nowhere would fail only at the user's."""
    assert getattr(diplofacts, name) is not None


def test_a_name_that_is_none() -> None:
    """A misspelt name fails as in any module."""
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        diplofacts.extrakt  # noqa: B018  # the access is the test


@pytest.mark.parametrize("published", ["2026-01-30", date(2026, 1, 30)])
def test_extract(seen: list[Document], published: str | date) -> None:
    """One text, with what is known of it."""
    facts = diplofacts.extract("Hà Nội", published=published, language="vi", title="T", id="a")

    assert facts == ["a"]
    assert seen == [Document(id="a", text="Hà Nội", published="2026-01-30", language="vi", title="T")]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"published": "30/1/2026"}, diplofacts.DateError),
        ({"language": "fr"}, ValueError),
        ({"types": {"war"}}, ValueError),
        ({"types": "meeting"}, ValueError),
    ],
)
def test_wrong_arguments(seen: list[Document], wrong: dict[str, Any], error: type[Exception]) -> None:
    """Are refused at once, not taken as unknown."""
    with pytest.raises(error):
        diplofacts.extract("t", **wrong)


def test_extract_many_takes_what_there_is(seen: list[Document]) -> None:
    """Texts, records and Documents, one at a time."""
    articles = iter(["t", {"id": 5, "text": "u"}, Document(id="d", text="v"), {"text": "w"}])
    facts = diplofacts.extract_many(articles)

    assert next(facts) == "1"
    assert len(seen) == 1
    assert list(facts) == ["5", "d", "4"]


def test_read_documents_raises_or_reports() -> None:
    """Without on_error the first error is raised; with it reading goes on."""
    errors: list[diplofacts.DiplofactsError] = []
    documents = list(diplofacts.read_documents("no.txt", "seeds", on_error=errors.append))

    assert (len(documents), [error.where for error in errors]) == (3, ["no.txt"])
    with pytest.raises(diplofacts.InputError, match="no such file"):
        next(diplofacts.read_documents("no.txt"))
