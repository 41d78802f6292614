"""diplofacts evaluate."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

GOLD, FACTS = "tests/evaluation/gold.jsonl", "tests/evaluation/facts.jsonl"


def evaluate(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["evaluate", *arguments], catch_exceptions=False)


def test_the_table() -> None:
    """A line for each type and language, at most 80 columns."""
    result = evaluate(GOLD, FACTS, "--intervals", "20")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "meeting      en      3    2     2 1.000 0.667 0.800" in result.stdout
    assert "8 articles; noise: 1 in the 2 that state none (50.00 per 100)." in result.stdout
    assert max(len(line) for line in result.stdout.splitlines()) <= 80


def test_json() -> None:
    """--json is -f json; intervals can be left off."""
    result = evaluate(GOLD, FACTS, "--json", "--intervals", "off", "--slots", "--misses", "1", "--against", FACTS)
    told = json.loads(result.stdout)

    assert list(told) == ["articles", "figures", "noise", "slots", "missed", "spurious", "changes"]
    assert told["figures"]["visit/vi"]["f1"] == 0.6667
    assert "intervals" not in told["figures"]["visit/vi"]
    assert told["changes"] == []


def test_markdown() -> None:
    """As docs/accuracy.md has it."""
    result = evaluate(GOLD, FACTS, "-f", "markdown", "--types", "aid", "--intervals", "off")

    assert result.stdout.splitlines()[2:4] == ["| aid | en | 2 | 1 | 1 | 1.000 | 0.500 | 0.667 | 0.727 |", ""]


def test_misses_come_with_their_words() -> None:
    """Missed facts with their likely sentence, spurious ones with the words they rest on."""
    result = evaluate(GOLD, FACTS, "--misses", "3", "--types", "trade_target", "--lang", "vi")

    assert "missed vi-1 trade_target: amount 2,000,000,000 USD" in result.stdout
    assert "“Hai bên nhất trí nâng kim ngạch lên 2 tỷ USD vào năm 2025.”" in result.stdout


def test_it_extracts_where_no_facts_are_given() -> None:
    """The gold alone is enough."""
    assert json.loads(evaluate(GOLD, "--json", "--intervals", "off").stdout)["figures"]["ALL/all"]["gold"] == 17


def test_facts_of_other_articles_are_told_of(tmp_path: Path) -> None:
    """A mistaken file does not pass for a bad run."""
    other = tmp_path / "f.jsonl"
    other.write_text('{"type": "aid", "article": {"id": "elsewhere"}}\n')

    assert "left out the facts of 1 articles" in evaluate(GOLD, str(other)).stderr


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "gold.jsonl:1: not JSON"),
        ("[]", "gold.jsonl:1: not a JSON object but list"),
        ('{"id": 1, "lang": "vi", "text": ""}', "it needs id, text and facts"),
        ('{"id": 1, "lang": "fr", "text": "", "facts": []}', "its lang is not vi or en"),
        ('{"id": 1, "lang": "vi", "text": "", "facts": [{"type": "war"}]}', "unknown fact type 'war'"),
        ("", "no articles in it"),
    ],
)
def test_a_gold_that_is_none(tmp_path: Path, line: str, message: str) -> None:
    """The line is named."""
    from diplofacts.errors import InputError

    gold = tmp_path / "gold.jsonl"
    gold.write_text(line + "\n")
    with pytest.raises(InputError) as error:
        evaluate(str(gold))
    assert message in str(error.value)


@pytest.mark.parametrize("arguments", [("--intervals", "many"), ("--types", "war"), ("--misses", "-1")])
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    """Leaves with 2."""
    assert evaluate(GOLD, FACTS, *arguments).exit_code == 2
