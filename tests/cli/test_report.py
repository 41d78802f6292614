"""diplofacts report: inputs, a store, and wrong usage."""

import base64
import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

TEXT = "Chiều 28/4/2025, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru."
VISIT = "Mongolian President Ukhnaagiin Khurelsukh will pay a state visit to Vietnam from June 10 to 14."


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(cli, list(arguments), input=text)


def data(path: Path) -> dict[str, Any]:
    (found,) = re.findall(r'id="data">(.*?)</script>', path.read_text(encoding="utf-8"))
    packed: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(found)))
    return packed


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.jsonl"
    path.write_text("".join(json.dumps({"text": text, "publisher": "P"}) + "\n" for text in (TEXT, VISIT)))
    return path


@pytest.fixture
def store(feed: Path, tmp_path: Path) -> str:
    path = str(tmp_path / "facts.db")
    assert run("batch", str(feed), "--store", path).exit_code == 0
    return path


def test_standard_input(tmp_path: Path) -> None:
    """What is piped in, as everywhere."""
    page = tmp_path / "r.html"
    result = run("report", "-o", str(page), "--title", "Mine", text=TEXT)

    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert "<title>Mine</title>" in page.read_text(encoding="utf-8")
    assert [(fact["type"], fact["sides"]) for fact in data(page)["facts"]] == [("meeting", ["VNM", "JPN"])]


def test_what_cannot_be_read_is_told_and_the_rest_reported(feed: Path, tmp_path: Path) -> None:
    """Leaves with 1."""
    page = tmp_path / "r.html"
    result = run("report", str(feed), "no.txt", "-o", str(page))

    assert (result.exit_code, "no.txt: no such file" in result.stderr) == (1, True)
    assert len(data(page)["articles"]) == 2


def test_a_store(store: str, tmp_path: Path) -> None:
    """All its articles with facts, their texts read anew."""
    page = tmp_path / "r.html"

    assert run("report", "--store", store, "-o", str(page)).exit_code == 0
    assert [(one["text"], one["publisher"]) for one in data(page)["articles"]] == [(TEXT, "P"), (VISIT, "P")]
    assert [fact["steps"][0][0] for fact in data(page)["facts"]] == [fact["rule"] for fact in data(page)["facts"]]


def test_a_question_to_a_store(store: str, tmp_path: Path) -> None:
    """The options of query."""
    page = tmp_path / "r.html"

    assert run("report", "--store", store, "--country", "MNG", "-o", str(page)).exit_code == 0
    assert [fact["type"] for fact in data(page)["facts"]] == ["visit"]


@pytest.mark.parametrize("change", ["gone", "changed"])
def test_a_store_whose_files_are_gone_or_changed(store: str, feed: Path, tmp_path: Path, change: str) -> None:
    """Facts stay readable by the words that they rest on."""
    feed.write_text('{"text": "Trời nắng."}\n')
    if change == "gone":
        feed.unlink()
    page = tmp_path / "r.html"

    assert run("report", "--store", store, "-o", str(page)).exit_code == 0
    assert ["text" in one for one in data(page)["articles"]] == [False, False]
    assert data(page)["facts"][0]["mentions"][0][3] == TEXT


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("a.txt",), "Missing option '-o'"),
        (("a.txt", "--store", "s.db", "-o", "r.html"), "either INPUTS or --store"),
        (("a.txt", "--country", "VNM", "-o", "r.html"), "needs --store"),
        (("a.txt", "--types", "war", "-o", "r.html"), "'war' is no fact type"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    """Leaves with 2 and writes nothing."""
    result = run("report", *arguments)

    assert (result.exit_code, message in result.stderr) == (2, True)


def test_a_store_tells_why(store: str, tmp_path: Path) -> None:
    """Its facts have the words that their rules fit, as far as the rules at hand find them again."""
    page = tmp_path / "r.html"

    assert run("report", "--store", store, "-o", str(page)).exit_code == 0
    assert [(fact["steps"][0][1], fact["steps"][0][2] is None) for fact in data(page)["facts"]] == [
        (["hội đàm"], False), (["visit"], False),
    ]  # fmt: skip


OWN = """
[[rule]]
name = "en/meeting/chats"
triggers = ["chinwag"]
pattern = "{host:person} had a chinwag with {guest:person}"
fixed = { form = "meeting" }
why = "how friends talk"
[[rule.case]]
facts = [{ participants = ["Anthony Albanese (AUS)", "Christopher Luxon (NZL)"] }]
texts = ["Australian Prime Minister Anthony Albanese had a chinwag with New Zealand Prime Minister Christopher Luxon."]
"""


@pytest.mark.parametrize("store", ["", "facts.db"], ids=["inputs", "store"])
def test_rules_of_ones_own(tmp_path: Path, store: str) -> None:
    """A report shows them as it does those built in; for a store too."""
    rules, article, page = tmp_path / "own.toml", tmp_path / "a.txt", tmp_path / "r.html"
    rules.write_text(OWN)
    article.write_text("Australian Prime Minister Anthony Albanese had a chinwag with New Zealand Prime Minister Christopher Luxon.")
    given = [str(article)]
    if store:
        given = ["--store", str(tmp_path / store)]
        assert run("batch", str(article), "--rules", str(rules), *given).exit_code == 0

    assert run("report", *given, "--rules", str(rules), "-o", str(page)).exit_code == 0
    assert [fact["steps"][0][:2] for fact in data(page)["facts"]] == [["en/meeting/chats", ["chinwag"]]]
    assert data(page)["rules"]["en/meeting/chats"]["why"] == "how friends talk"


def test_a_limit(feed: Path, tmp_path: Path) -> None:
    """What is left out is told, on standard error and on the page."""
    page = tmp_path / "r.html"
    result = run("report", str(feed), "--limit", "1", "-o", str(page))

    assert (result.exit_code, result.stderr.startswith("Note: there are more articles; the report has the first 1:")) == (0, True)
    assert (len(data(page)["articles"]), data(page)["more"]) == (1, True)
