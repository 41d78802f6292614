"""The pure function over batches."""

import pickle
from datetime import date, datetime
from functools import partial
from typing import Any

import pyarrow as pa
import pytest

import diplofacts
from diplofacts.arrow import ROWS, extract_batches, facts_of
from diplofacts.errors import InputError

TALKS = "Chiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung."
TARGET = "Việt Nam và Hàn Quốc nhất trí phấn đấu đưa kim ngạch thương mại hai chiều đạt 150 tỷ USD vào năm 2030."


def batch(**columns: Any) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def problems(batches: list[pa.RecordBatch]) -> list[dict[str, str]]:
    return [row["problem"] for one in batches for row in one.to_pylist() if row["problem"]]


def test_the_facts_are_those_of_extract() -> None:
    """The same articles give the same facts, ids, offsets and all."""
    articles = batch(id=["a", "b"], text=[TALKS, TARGET], published=["2026-01-30", None])
    expected = [
        *diplofacts.extract(TALKS, id="a", published="2026-01-30"),
        *diplofacts.extract(TARGET, id="b"),
    ]

    assert list(facts_of(extract_batches([articles]))) == expected


def test_batches_are_as_large_as_asked_for() -> None:
    """However many articles come in one batch, a batch out has no more rows than that."""
    articles = batch(id=["a", "b", "c"], text=[TALKS] * 3)

    assert [one.num_rows for one in extract_batches([articles], rows=2)] == [2, 1]


def test_all_batches_have_the_schema() -> None:
    """Engines are told it beforehand."""
    articles = batch(text=[TALKS, ""])

    assert [one.schema for one in extract_batches([articles], rows=1)] == [ROWS, ROWS]


def test_other_names_of_columns() -> None:
    """A table need not be renamed first."""
    articles = batch(link=["a"], body=[TALKS], day=[date(2026, 1, 30)])
    (fact,) = facts_of(extract_batches([articles], text="body", id="link", published="day"))

    assert (fact.article.id, fact.date) == ("a", "2026-01-30")


@pytest.mark.parametrize("day", ["2026-01-30", date(2026, 1, 30), datetime(2026, 1, 30, 23, 30)], ids=str)
def test_days_of_any_type(day: object) -> None:
    """A string, a date or a timestamp."""
    (fact,) = facts_of(extract_batches([batch(text=[TALKS], published=[day])]))

    assert fact.article.published == "2026-01-30"


def test_texts_as_bytes() -> None:
    """Crawls keep bytes; their encoding is recognised."""
    articles = batch(id=["a", "b"], text=[TALKS.encode(), TALKS.encode("utf-16")])

    assert [fact.article.id for fact in facts_of(extract_batches([articles]))] == ["a", "b"]


def test_large_strings_and_dictionaries() -> None:
    """Polars and DuckDB hand over other string types."""
    texts = [pa.array([TALKS], pa.large_string()), pa.array([TALKS]).dictionary_encode(), pa.array([TALKS], pa.string_view())]

    assert [len(list(facts_of(extract_batches([batch(text=one)])))) for one in texts] == [1, 1, 1]


def test_an_article_without_id_is_named_by_its_text() -> None:
    """Whichever engine sees it, in whichever partition, its facts have the same ids."""
    here = [fact.id for fact in facts_of(extract_batches([batch(text=[TALKS])]))]
    there = [fact.id for fact in facts_of(extract_batches([batch(text=[TARGET, TALKS], id=[None, None])]))]

    assert here == there[-1:]


def test_a_bad_row_is_a_problem_and_the_rest_goes_on() -> None:
    """No batch fails for one article: an empty text, a text that is null, bytes that are no text, a day that is none."""
    articles = batch(
        id=["empty", "null", "binary", "day"],
        text=[b" ", None, b"%PDF-1.7", TALKS.encode()],
        published=[None, None, None, "30.01.2026"],
    )
    rows = list(extract_batches([articles]))

    assert [(one["article"], one["what"]) for one in problems(rows)] == [
        ("empty", "record without text: its field 'text' is empty"),
        ("null", "record without text: its field 'text' is empty"),
        ("binary", "binary data: a PDF"),
        ("day", "not a day: '30.01.2026'"),
    ]
    assert [fact.article.id for fact in facts_of(rows)] == ["day"]


def test_bytes_in_a_string_column_that_are_no_utf_8() -> None:
    """Arrow does not look into strings that others made."""
    broken = pa.Array.from_buffers(pa.string(), 2, pa.array([b"\xff\xfe\xfd", TALKS.encode()]).buffers())

    assert [one["what"] for one in problems(list(extract_batches([batch(id=["a", "b"], text=broken)])))] == [
        "text that is no UTF-8: invalid start byte at byte 0"
    ]


def test_a_fault_of_ours_is_a_problem_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong in an article that brings the pipeline down is told, and the batch lives on."""
    monkeypatch.setattr("diplofacts.pipeline.extract_document", lambda document, types: 1 // 0)

    (one,) = problems(list(extract_batches([batch(id=["a"], text=[TALKS])])))

    assert one == {
        "article": "a",
        "what": "ZeroDivisionError: integer division or modulo by zero",
        "hint": "please report this article",
    }


def test_a_sum_that_fits_no_column_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other facts of its batch are kept."""
    money = diplofacts.Money(value=10**38, currency="VND")
    huge = diplofacts.Investment(article=diplofacts.Article(id="a"), rule="r", amount=money)
    good = diplofacts.Investment(article=diplofacts.Article(id="a"), rule="r")
    monkeypatch.setattr("diplofacts.pipeline.extract_document", lambda document, types: [good, huge, good])
    rows = list(extract_batches([batch(id=["a"], text=[TALKS])]))

    assert list(facts_of(rows)) == [good, good]
    assert [one["article"] for one in problems(rows)] == ["a"]


def test_a_batch_without_texts_is_an_error() -> None:
    """A mistaken name is the caller's, not an article's."""
    with pytest.raises(InputError, match="no column 'text'"):
        list(extract_batches([batch(body=[TALKS])]))


def test_only_wanted_types() -> None:
    """As --types has it."""
    assert list(facts_of(extract_batches([batch(text=[TALKS])], types=["visit"]))) == []


def test_it_travels() -> None:
    """Engines pickle what they run."""
    function = pickle.loads(pickle.dumps(partial(extract_batches, text="body")))

    assert len(list(facts_of(function([batch(body=[TALKS])])))) == 1
