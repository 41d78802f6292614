"""diplofacts explain."""

import json

from click.testing import CliRunner, Result

from diplofacts.cli import cli

TEXT = "Ngày 29/4/2025, Tổng Bí thư Tô Lâm đã tiếp Tổng thống Pháp Emmanuel Macron. Trời nắng."


def explain(*arguments: str, text: str = TEXT) -> Result:
    return CliRunner().invoke(cli, ["explain", *arguments], input=text)


def test_plain_text_when_piped() -> None:
    """One line a remark, no colours, nothing wrapped."""
    result = explain()

    assert (result.exit_code, result.stderr) == (0, "")
    assert "\x1b" not in result.stdout
    assert "      saw person “Tổng Bí thư Tô Lâm” = Tô Lâm, Tổng Bí thư (VNM)\n" in result.stdout
    assert "     fits vi/meeting/receives, woken by “tiếp”: " in result.stdout
    assert "\n1 fact\n     fact meeting: " in result.stdout


def test_all_tells_how_far_rules_got() -> None:
    """And what is in sentences that woke none."""
    told, all_told = explain().stdout, explain("--all").stdout

    assert "“tiếp” woke vi/meeting: " in told
    assert "vi/meeting/receives_between, woken by “tiếp”: " in all_told


def test_json() -> None:
    """An array, an article each."""
    (account,) = json.loads(explain("-f", "json").stdout)

    assert account["article"]["id"] == "stdin"
    assert [line["number"] for line in account["lines"]] == [1, 2]


def test_what_cannot_be_read_is_told() -> None:
    """As extract does, and the rest is explained."""
    result = explain("no.txt", "-")

    assert result.exit_code == 1
    assert "Error: no.txt: no such file or folder" in result.stderr
    assert "1 fact\n" in result.stdout


def test_an_article_of_no_known_language() -> None:
    """It has nothing to tell, and says so."""
    assert "\n0 facts\n" in explain(text="Bonjour.").stdout
