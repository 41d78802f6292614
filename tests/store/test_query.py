"""diplofacts query."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

Found = Callable[..., list[Any]]


@pytest.mark.parametrize(
    ("arguments", "articles"),
    [
        (["--type", "meeting"], ["tokyo"]),
        (["--types", "trade_target,trade_figure"], ["seoul", "berlin"]),
        (["--country", "KOR"], ["seoul", "chips"]),
        (["--country", "kor", "--type", "agreement"], ["chips"]),
        (["--between", "VNM,DEU"], ["berlin"]),
        (["--between", "KOR,DEU"], []),
        (["--person", "Pham Minh Chinh"], ["tokyo"]),
        (["--person", "Phạm Minh Chính"], ["tokyo"]),
        (["--person", "Shigeru Ishiba"], ["tokyo"]),
        (["--person", "Tô Lâm"], []),
        (["--since", "2024-06", "--until", "2024"], ["visit", "chips"]),
        (["--until", "2019-10-08"], ["laos"]),
        (["--since", "2030"], ["seoul"]),
        (["--status", "planned"], ["visit"]),
        (["--status", "planned,held"], ["tokyo", "visit"]),
        (["--min-amount", "10bn USD"], ["seoul"]),
        (["--min-amount", "7 tỷ USD"], ["seoul", "berlin"]),
        (["--min-amount", "1 million EUR"], []),
        (["--text", "bán dẫn"], ["chips"]),
        (["--text", "ban dan"], ["chips"]),
        (["--text", "BÁN DẪN"], ["chips"]),
        (["--text", "bàn dẫn"], []),
        (["--text", "dao tao nhan luc"], ["chips"]),
        (["--text", "rice", "--text", "vientiane"], ["laos"]),
        (["--text", "trade rice"], []),
        (["--new", "--limit", "0"], []),
    ],
    ids=" ".join,
)
def test_a_question(found: Found, arguments: list[str], articles: list[str]) -> None:
    """Just the facts that are all that is asked for."""
    assert sorted(found(*arguments)) == sorted(articles)


@pytest.mark.parametrize(
    ("arguments", "articles"),
    [
        (["--sort", "date", "--types", "agreement,meeting,visit"], ["laos", "chips", "visit", "tokyo"]),
        (["--sort", "date", "--reverse", "--limit", "2"], ["seoul", "tokyo"]),
        (["--sort", "amount", "--limit", "2"], ["seoul", "berlin"]),
        (["--sort", "article", "--limit", "1"], ["laos"]),
    ],
    ids=" ".join,
)
def test_an_order(found: Found, arguments: list[str], articles: list[str]) -> None:
    """What is not known comes last, either way."""
    assert found(*arguments) == articles


@pytest.mark.parametrize("name", ["table", "json", "jsonl", "csv", "tsv", "markdown"])
def test_facts_come_out_as_extract_writes_them(news: Path, ask: Callable[..., Result], name: str) -> None:
    """The store loses nothing: the same bytes, in the order of the articles' days."""
    extracted = CliRunner().invoke(cli, ["extract", str(news), "-f", name]).stdout
    asked = ask("query", "-f", name).stdout

    assert sorted(asked.splitlines()) == sorted(extracted.splitlines())


@pytest.mark.parametrize(
    "wrong",
    [
        ["--since", "soon"], ["--between", "VNM"], ["--min-amount", "much"], ["--text", "!"], ["--type", "war"],
        ["--since", "XXXX-05"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_questions_that_are_none(ask: Callable[..., Result], wrong: list[str]) -> None:
    """Are wrong usage, and the message says how to mend them."""
    assert ask("query", *wrong).exit_code == 2


def test_no_store(tmp_path: Path) -> None:
    """A query makes none."""
    result = CliRunner().invoke(cli, ["query", "--store", str(tmp_path / "no.db")])

    assert "no such store" in str(result.exception)
    assert list(tmp_path.iterdir()) == []


def test_a_question_leaves_nothing_behind(store: Path, ask: Callable[..., Result]) -> None:
    """No file of SQLite's beside the store."""
    ask("query", "-f", "jsonl")

    assert sorted(path.name for path in store.parent.glob("facts.db*")) == ["facts.db", "facts.db.lock"]


def test_a_store_that_may_not_be_written_to(store: Path, ask: Callable[..., Result]) -> None:
    """Can be asked all the same."""
    store.chmod(0o444)
    try:
        assert ask("query", "--type", "meeting", "-f", "jsonl").exit_code == 0
    finally:
        store.chmod(0o644)
