"""diplofacts rules: what there is, what it does, tests of own rules, cases from verdicts; and --rules elsewhere."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

CHAT = "Chiều 28/4, Tổng Bí thư Tô Lâm đã hàn huyên với Tổng thống Pháp Emmanuel Macron."
RULE = """\
published = 2025-04-29
[[rule]]
name = "vi/meeting/chats"
triggers = ["hàn huyên"]
pattern = "{host:person} (?:đã )?hàn huyên (?:với|cùng) {guest:person}"
fixed = { form = "meeting" }
[[rule.case]]
facts = [{ participants = ["Tô Lâm (VNM)", "Emmanuel Macron (FRA)"], date = "2025-04-28" }]
texts = ["Chiều 28/4, Tổng Bí thư Tô Lâm đã hàn huyên với Tổng thống Pháp Emmanuel Macron."]
[[rule.case]]
facts = []
texts = ["Các cựu chiến binh hàn huyên với nhau."]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("own.toml").write_text(RULE, encoding="utf-8")
    Path("chat.txt").write_text(CHAT, encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def test_list_counts_what_rules_do(folder: Path) -> None:
    """On the input: sentences with a trigger, fits, facts."""
    result = run("rules", "list", "chat.txt", "--rules", "own.toml", "--types", "meeting", "--lang", "vi", "-f", "json")

    rows = {row["name"]: row for row in json.loads(result.stdout)}
    own = rows["vi/meeting/chats"]
    assert (own["source"], own["woken"], own["fits"], own["facts"]) == ("own.toml:2", 1, 1, 1)
    assert rows["vi/meeting/talks"]["fits"] == 0


def test_show_has_examples_and_near_misses(folder: Path) -> None:
    """Those of the user's file, and the pattern as written."""
    shown = run("rules", "show", "vi/meeting/chats", "--rules", "own.toml").stdout

    assert "pattern   {host:person} (?:đã )?hàn huyên (?:với|cùng) {guest:person}" in shown
    assert f"examples (1)\n    {CHAT}\n" in shown
    assert "near misses (1)\n    Các cựu chiến binh hàn huyên với nhau." in shown


def test_show_of_no_rule_says_which_may_be_meant() -> None:
    """As for a command that is none."""
    result = run("rules", "show", "vi/meeting/talk")

    assert result.exit_code == 2
    assert "Did you mean vi/meeting/talk" in result.stderr


def test_test_tries_the_cases(folder: Path) -> None:
    """All right: 0. A text that gives something else: 1, with what was expected and found."""
    assert (run("rules", "test", "own.toml").stdout, run("rules", "test", "own.toml").exit_code) == (
        "2 texts: 2 right, 0 wrong\n",
        0,
    )
    Path("own.toml").write_text(RULE.replace("2025-04-28", "2025-04-27"), encoding="utf-8")
    result = run("rules", "test", "own.toml")

    assert result.exit_code == 1
    assert result.stdout.startswith(f"own.toml:7: {CHAT}\n  expected ")
    assert result.stdout.endswith("2 texts: 1 right, 1 wrong\n")


def test_test_has_the_rules_of_the_project_at_work(folder: Path) -> None:
    """Cases in another file may need them; their own cases are not tried with those."""
    Path("diplofacts.toml").write_text('rules = ["own.toml"]\n', encoding="utf-8")
    case = RULE[RULE.index("[[rule.case]]") : RULE.rindex("[[rule.case]]")].replace("rule.case", "case")
    Path("cases.toml").write_text(f'published = 2025-04-29\n{case}language = "vi"\nfact = "meeting"\n', encoding="utf-8")

    assert run("rules", "test", "cases.toml").stdout == "1 text: 1 right, 0 wrong\n"
    assert run("rules", "test", "cases.toml", "--no-project").stdout.splitlines()[1:] == [
        '  expected { participants = ["Tô Lâm (VNM)", "Emmanuel Macron (FRA)"], date = "2025-04-28" }',
        "  found    nothing",
        "1 text: 0 right, 1 wrong",
    ]


def test_test_names_rules_without_cases(folder: Path) -> None:
    """A rule without an example is dead weight; one without a near miss is a risk."""
    Path("own.toml").write_text(RULE.partition("[[rule.case]]")[0], encoding="utf-8")

    assert run("rules", "test", "own.toml").stdout == (
        "Note: rule vi/meeting/chats has no example: add a [[rule.case]] with facts\n"
        "Note: rule vi/meeting/chats has no near miss: add a [[rule.case]] with facts = []\n"
        "0 texts: 0 right, 0 wrong\n"
    )


@pytest.mark.parametrize("command", [("extract", "-f", "jsonl"), ("explain",), ("show",), ("extract", "-f", "csv", "-j", "2")])
def test_rules_and_the_project_file_hold_for_each_command(folder: Path, command: tuple[str, ...]) -> None:
    """The same with --rules and with diplofacts.toml; not with --no-project."""
    named = run(*command, "chat.txt", "--rules", "own.toml").stdout
    Path("diplofacts.toml").write_text('rules = ["own.toml"]\n', encoding="utf-8")

    assert "meeting" in named
    assert run(*command, "chat.txt").stdout == named
    assert run(*command, "chat.txt", "--no-project").stdout != named


def test_mistakes_end_the_run_before_it_begins(folder: Path) -> None:
    """All of them, 1, and nothing on standard output."""
    Path("own.toml").write_text(RULE.replace("guest:person", "vist:persn") + "oops = 1\n", encoding="utf-8")
    result = run("extract", "chat.txt", "--rules", "own.toml", "-f", "jsonl")

    assert (result.exit_code, result.stdout) == (1, "")


def test_verdicts_become_cases(folder: Path) -> None:
    """Accepted and mended facts are examples, rejected ones near misses; the outcome is a rule file that can be tried."""
    text = "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào. Ông tiếp tục chuyến đi."
    meeting = {"type": "meeting", "participants": [{"name": None, "title": None, "country": "LAO"}], "date": "2025-04-03"}
    line = {
        "id": "a1", "lang": "vi", "published": "2025-04-05", "title": None, "text": text,
        "facts": [meeting | {"optional": True}, meeting],
        "verdicts": [
            {"id": "x", "verdict": "mended", "rule": "vi/meeting/receives", "type": "meeting", "mentions": [[0, 52]]},
            {"id": "y", "verdict": "rejected", "rule": "vi/visit/trip", "type": "visit", "mentions": [[53, 78]]},
        ],
    }  # fmt: skip
    Path("gold.jsonl").write_text(json.dumps(line), encoding="utf-8")
    result = run("rules", "case", "gold.jsonl", "-o", "cases.toml")

    assert result.stderr == "Cases proposed: 2; 1 hold, 1 do not yet.\n"
    written = Path("cases.toml").read_text(encoding="utf-8")
    assert 'facts = [{ participants = ["(LAO)"], date = "2025-04-03", status = "held" }]' in written
    assert 'why = "rejected: vi/visit/trip found it"' in written
    assert run("rules", "test", "cases.toml").stdout.endswith("2 texts: 1 right, 1 wrong\n")


def test_the_mention_that_says_it_all_becomes_the_example(folder: Path) -> None:
    """A headline often says less than the lead."""
    text = "Lãnh đạo Lào thăm Hà Nội\nNgày 3/4, Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào."
    meeting = {"type": "meeting", "participants": [{"name": "Phạm Minh Chính", "country": "VNM"}, {"title": "Đại sứ", "country": "LAO"}]}
    verdict = {"id": "x", "verdict": "accepted", "rule": "vi/meeting/receives", "type": "meeting", "mentions": [[0, 24], [25, 77]]}
    line = {"id": "a1", "lang": "vi", "published": "2025-04-05", "text": text, "facts": [meeting], "verdicts": [verdict]}
    Path("gold.jsonl").write_text(json.dumps(line), encoding="utf-8")

    assert 'texts = ["Ngày 3/4, ' in run("rules", "case", "gold.jsonl").stdout


def test_verdicts_that_are_none(folder: Path) -> None:
    """Say where and what to give."""
    Path("gold.jsonl").write_text('{"id": "a"}\n', encoding="utf-8")
    result = run("rules", "case", "gold.jsonl")

    assert result.exit_code == 1
