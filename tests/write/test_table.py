"""The table for people, and Markdown."""

import io

import pytest

from diplofacts.facts import Agreement, AnyFact
from diplofacts.write.formats import Style, writer
from diplofacts.write.table import write_table
from diplofacts.write.visible import visible

STYLE = Style(types=("meeting",))


def table(facts: list[AnyFact]) -> str:
    stream = io.BytesIO()
    write_table(facts, stream, STYLE)
    return stream.getvalue().decode()


def test_it_fits_80_columns(facts: list[AnyFact], monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is wider than a plain terminal, and what a reader looks for is in it."""
    monkeypatch.setenv("COLUMNS", "80")
    shown = table(facts)

    assert max(map(len, shown.splitlines())) <= 80
    assert "Trần Văn Mẫu (VNM)" in shown
    assert "2026-01-30" in shown


@pytest.mark.parametrize(("columns", "coded"), [("99", False), ("100", True), ("160", True)])
def test_a_wide_one_has_codes(facts: list[AnyFact], columns: str, coded: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is room for them."""
    monkeypatch.setenv("COLUMNS", columns)
    shown = table(facts)

    assert max(map(len, shown.splitlines())) <= int(columns)
    assert ("CONSULT 040" in shown or "CONSULT 041" in shown) == coded


def test_articles_share_one_header(facts: list[AnyFact]) -> None:
    """Column names stand at the top only."""
    assert table(facts + facts).count("Who") == 1


def test_nothing_found_is_said() -> None:
    """An empty table would look like a failure."""
    assert table([]) == "No facts found.\n"


@pytest.mark.parametrize("force", [{}, {"FORCE_COLOR": "1"}])
def test_article_text_can_not_steer_the_terminal(
    hostile: Agreement, monkeypatch: pytest.MonkeyPatch, force: dict[str, str]
) -> None:
    """Escape sequences of the article are shown, not run; so are control characters and overrides."""
    for name, value in force.items():
        monkeypatch.setenv(name, value)
    shown = table([hostile])

    assert not any(bad in shown for bad in ("\x1b[2J", "\x1b]", "\x9b", "\x07", "\u202e"))
    assert "␛]0;owned" in shown
    assert "[red]" in shown


def test_no_color_is_honoured(facts: list[AnyFact], monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR wins over a terminal."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b[3" not in table(facts)


def test_markdown_has_a_line_a_fact(hostile: Agreement) -> None:
    """A bar or line break in a title does not break the row."""
    stream = io.BytesIO()
    writer("markdown")([hostile], stream, STYLE)
    *_, row = stream.getvalue().decode().splitlines()

    assert row.count("|") - row.count("\\|") == 8
    assert "\x1b" not in row


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hà Nội 👍🏽", "Hà Nội 👍🏽"),
        ("a\x1b[31mb", "a␛[31mb"),
        ("a\r\nb", "a  b"),
        ("\x9b\u202e\x7f\u200b", "<U+009B><U+202E>␡<U+200B>"),
        ("Ho\u0300a\u00a0b", "Ho\u0300a b"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    """Only what would steer a terminal is replaced."""
    assert visible(text) == shown
