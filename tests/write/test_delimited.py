"""CSV and TSV."""

import csv
import io
from typing import Any

import pytest

from diplofacts.facts import Agreement, AnyFact
from diplofacts.write.delimited import _guarded
from diplofacts.write.formats import Style, writer

STYLE = Style(types=("meeting", "agreement", "trade_target", "investment"))


def written(writer: Any, facts: list[Any], style: Style = STYLE) -> str:
    stream = io.BytesIO()
    writer(facts, stream, style)
    return stream.getvalue().decode()


def rows(facts: list[Any], style: Style = STYLE) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(writer("csv"), facts, style), newline="")))


def test_a_row_a_fact(facts: list[AnyFact]) -> None:
    """Persons read as name and side, sums as their parts."""
    meeting, target, investment = rows(facts)

    assert meeting["participants"] == "Trần Văn Mẫu (VNM); Ngoại trưởng (LAO)"
    assert (target["amount.value"], target["amount.bound"], target["parties"]) == ("11300000000", "ge", "KOR, VNM")
    assert (investment["projects"], investment["rank"], investment["amount.value"]) == ("41", "3", "")


def test_columns_hang_on_the_types_alone() -> None:
    """The header is the same with and without facts."""
    assert written(writer("csv"), [], Style(types=("partnership",))) == (
        "type,id,article.id,article.path,article.title,article.published,article.language,"
        "parties,level,date,action,status,codes.plover,codes.cameo,mention.start,mention.end,mention.text,mentions,rule\n"
    )


def test_formulas_are_defused(hostile: Agreement) -> None:
    """No cell from an article is run by a spreadsheet."""
    (row,) = rows([hostile])

    assert (row["title"][:12], row["parties"], row["mention.text"]) == ("'=HYPERLINK(", "'-1+2", "'\t@x")


def test_raw_cells_stay_as_they_are(hostile: Agreement) -> None:
    """Programs that read CSV may have the words unchanged."""
    (row,) = rows([hostile], Style(types=STYLE.types, guard_cells=False))

    assert (row["title"], row["parties"]) == (hostile.title, "-1+2")


@pytest.mark.parametrize("number", ["-3.5", "17", "-1"])
def test_numbers_stay_numbers(number: str) -> None:
    """A fall of 3.5 percent is no formula."""
    assert _guarded(number) == number


def test_tsv_has_a_line_a_fact(hostile: Agreement) -> None:
    """Tabs and line breaks inside cells can't shift columns: cut -f works."""
    header, line = written(writer("tsv"), [hostile]).splitlines()[:2]

    assert header.count("\t") == line.count("\t")
