"""diplofacts batch: only what is new or changed is worked on, and the store says just what the articles say."""

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

MEETING = "Chiều {day}/4, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru."
SIGNING = "Vietnam and Laos signed a memorandum of understanding on rice trade in Vientiane on October {day}."
Batch = Callable[..., Result]
Rows = Callable[[str], list[Any]]
FACTS = "SELECT article_id, type, first_day FROM fact_list ORDER BY 1, 2, 3"


def test_the_facts_of_a_folder(news: Path, batch: Batch, rows: Rows) -> None:
    """Each article once, with its facts."""
    result = batch(news)

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "2 files, 2 read; 3 articles worked on; 0 withdrawn; 3 facts found\n"
    assert rows(FACTS) == [
        ("a", "meeting", None),
        ("r8", "agreement", "2025-10-08"),
        ("r9", "agreement", "2025-10-09"),
    ]


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of a test are fresh; here that is no reason to read them again."""
    monkeypatch.setattr("diplofacts.batch.run.FRESH", -(10**18))


def test_a_second_run_does_nothing(news: Path, batch: Batch, store: Path) -> None:
    """Neither reads nor writes."""
    batch(news)
    before = store.read_bytes()

    assert batch(news).stderr == "2 files, 0 read; 0 articles worked on; 0 withdrawn; 0 facts found\n"
    assert store.read_bytes() == before


def test_a_run_that_was_killed_before_its_end_is_ended(
    news: Path, batch: Batch, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All files stood in the store already; the articles of no file are withdrawn by the next run, changed or not."""
    batch(news)
    (news / "a.txt").unlink()
    monkeypatch.setattr("diplofacts.batch.run.EACH", -1)  # each step is kept
    with monkeypatch.context() as killed:
        killed.setattr("diplofacts.store.keep.Keeper.withdraw", _killed)
        assert CliRunner().invoke(cli, ["batch", str(news), "--store", str(news.parent / "facts.db")]).exit_code != 0
    assert rows("SELECT count(*) FROM articles") == [3]

    assert "1 withdrawn" in batch(news).stderr
    assert rows("SELECT count(*) FROM articles") == [2]
    assert "0 withdrawn" in batch(news).stderr


def _killed(_: object) -> int:
    raise KeyboardInterrupt


def test_a_file_that_may_change_in_the_same_tick_is_read_again(
    news: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock of a file system may stand still for a while: what was just written is not trusted."""
    monkeypatch.setattr("diplofacts.batch.run.FRESH", 10**18)
    batch(news)

    assert batch(news).stderr.startswith("2 files, 2 read; 0 articles worked on;")


def test_only_what_changed_in_a_file_is_worked_on(news: Path, batch: Batch, rows: Rows) -> None:
    """One line of a feed is another; its old facts are withdrawn, the other line's stay."""
    batch(news)
    feed = news / "feed.jsonl"
    feed.write_text(feed.read_text().replace("October 8", "October 18"))

    assert batch(news).stderr == "2 files, 1 read; 1 articles worked on; 1 withdrawn; 1 facts found\n"
    assert rows(FACTS)[1:] == [("r8", "agreement", "2025-10-18"), ("r9", "agreement", "2025-10-09")]


def test_a_line_that_moves_is_the_same_article(news: Path, batch: Batch, rows: Rows) -> None:
    """A feed that has new articles on top keeps those below."""
    batch(news)
    feed = news / "feed.jsonl"
    first, second = feed.read_text().splitlines(keepends=True)
    feed.write_text(first.replace("r8", "r1") + second + first)

    assert batch(news).stderr == "2 files, 1 read; 1 articles worked on; 0 withdrawn; 1 facts found\n"
    assert rows("SELECT id, place FROM articles JOIN sources USING (article) ORDER BY 1") == [
        ("a", 1), ("r1", 1), ("r8", 3), ("r9", 2),
    ]  # fmt: skip


def test_what_vanishes_is_withdrawn(news: Path, batch: Batch, rows: Rows) -> None:
    """A file gone, and a line gone."""
    batch(news)
    (news / "a.txt").unlink()
    feed = news / "feed.jsonl"
    feed.write_text(feed.read_text().splitlines()[0])

    assert batch(news).stderr == "1 files, 1 read; 0 articles worked on; 2 withdrawn; 0 facts found\n"
    assert rows(FACTS) == [("r8", "agreement", "2025-10-08")]
    assert [rows(f"SELECT count(*) FROM {name}") for name in ("facts", "mentions", "sides", "files")] == [[1], [1], [2], [1]]


def test_an_article_of_two_files_is_one(news: Path, batch: Batch, rows: Rows) -> None:
    """Yesterday's dump and today's overlap; the article goes when both are gone."""
    (news / "later.jsonl").write_text((news / "feed.jsonl").read_text())
    told = batch(news).stderr
    assert told == "3 files, 3 read; 3 articles worked on; 0 withdrawn; 3 facts found\n"
    assert rows("SELECT count(*) FROM articles") == [3]

    (news / "feed.jsonl").unlink()
    batch(news)
    assert rows("SELECT path FROM articles WHERE id = 'r8'") == [str(news / "later.jsonl")]

    (news / "later.jsonl").unlink()
    batch(news)
    assert rows("SELECT id FROM articles") == ["a"]


def test_other_inputs_are_left_alone(news: Path, batch: Batch, rows: Rows) -> None:
    """A run over one folder says nothing of another's."""
    batch(news)
    other = news.parent / "other"
    other.mkdir()
    (other / "b.txt").write_text(SIGNING.format(day=5))
    batch(other)

    assert rows("SELECT id FROM articles ORDER BY 1") == ["a", "b", "r8", "r9"]


def test_new_rules_find_all_anew(news: Path, batch: Batch, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    """The facts of an article are those of the rules in force."""
    batch(news)
    monkeypatch.setattr("diplofacts.batch.rules.rules_version", lambda book: "0.2.0+other")

    assert batch(news).stderr == "2 files, 2 read; 3 articles worked on; 0 withdrawn; 3 facts found\n"
    assert rows("SELECT DISTINCT rules FROM articles") == ["0.2.0+other"]


def test_other_options_read_all_anew(news: Path, batch: Batch, rows: Rows) -> None:
    """--published belongs to what a file says."""
    batch(news)
    batch(news, "--published", "2025-05-02")

    assert rows(FACTS)[0] == ("a", "meeting", "2025-04-28")


def test_problems_are_kept_and_retried(news: Path, batch: Batch, rows: Rows) -> None:
    """On one line of standard error, in the table, and in the exit code until they are mended."""
    bad = news / "bad.jsonl"
    bad.write_text('{"id": "x"}\n')
    first = batch(news)
    second = batch(news)
    third = batch("--retry-problems")
    bad.write_text('{"id": "x", "text": "No facts here."}\n')
    fourth = batch(news)

    assert [one.exit_code for one in (first, second, third, fourth)] == [1, 1, 1, 0]
    assert first.stderr.splitlines()[0].startswith(f"Error: {bad}:1: record without text: it has no field 'text' (hint:")
    assert first.stderr.splitlines()[1].endswith("1 problems")
    assert second.stderr.splitlines()[1].startswith("1 problems of earlier runs stand")
    assert third.stderr.splitlines()[1].startswith("1 files, 1 read")
    assert rows('SELECT "where" FROM problems') == []


def test_an_article_on_which_the_rules_fail(news: Path, batch: Batch, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is a problem; all others have their facts, and a retry works on it again."""

    def fail(*_: object, **__: object) -> None:
        raise ValueError("oh")

    with monkeypatch.context() as broken:
        broken.setattr("diplofacts.pipeline.extract_document", fail)
        assert batch(news / "a.txt").exit_code == 1
    assert rows("SELECT what FROM problems") == ["failed on article a: ValueError: oh"]

    assert batch("--retry-problems").exit_code == 0
    assert rows("SELECT count(*) FROM facts") == [1]


def test_an_input_that_is_gone(news: Path, batch: Batch, rows: Rows) -> None:
    """A file's facts are withdrawn; a folder may be a disk that is not there, so its facts stay."""
    batch(news / "a.txt", news)
    (news / "a.txt").unlink()
    assert batch(news / "a.txt").exit_code == 1
    assert rows("SELECT id FROM articles ORDER BY 1") == ["r8", "r9"]

    news.rename(news.parent / "away")
    assert batch(news).exit_code == 1
    assert rows("SELECT id FROM articles ORDER BY 1") == ["r8", "r9"]


def test_the_text_of_a_page_is_kept(tmp_path: Path, batch: Batch, rows: Rows) -> None:
    """Offsets point into the text that was taken out of it."""
    pytest.importorskip("trafilatura")
    words = SIGNING.format(day=8) + " Both sides will work on it together with farmers of the two countries."
    page = tmp_path / "page.html"
    page.write_text(f"<html><head><title>Rice</title></head><body><article><p>{words}</p></article></body></html>")
    batch(page)

    assert rows('SELECT substr(articles.text, start + 1, "end" - start) = mentions.text FROM mentions'
                " JOIN facts USING (fact) JOIN articles USING (article)") == [1]  # fmt: skip


def test_a_full_disk(news: Path, store: Path, batch: Batch, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    """The run ends with a message, the store stays whole, and the next run does the rest."""
    from diplofacts.store import opened

    batch(news / "a.txt")
    connect = opened._connect

    def small(path: str, make: bool) -> sqlite3.Connection:
        connection = connect(path, make)
        connection.execute("PRAGMA max_page_count = 1")  # as many as there are: no room for more
        return connection

    (news / "much.txt").write_text(" ".join([SIGNING.format(day=8)] * 300))
    with monkeypatch.context() as full:
        full.setattr(opened, "_connect", small)
        with pytest.raises(opened.StoreError, match="full"):
            batch(news)
    assert (rows("PRAGMA integrity_check"), rows("SELECT id FROM articles")) == (["ok"], ["a"])

    batch(news)
    assert rows("SELECT id FROM articles ORDER BY id") == ["a", "much", "r8", "r9"]


def test_wrong_usage(batch: Batch) -> None:
    """No inputs, or standard input."""
    assert [batch().exit_code, batch("-").exit_code] == [2, 2]


def test_no_store_of_ours(news: Path, store: Path, batch: Batch) -> None:
    """Another program's database is left as it is."""
    connection = sqlite3.connect(store)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()

    with pytest.raises(Exception, match="no store of diplofacts"):
        batch(news)


def test_two_runs_at_once(news: Path, store: Path, batch: Batch) -> None:
    """The second says so, and --wait waits."""
    import threading

    from diplofacts.store.lock import locked

    with locked(str(store)):
        with pytest.raises(Exception, match=f"another run \\(process {os.getpid()}\\) is writing"):
            batch(news)
        waiting = threading.Thread(target=batch, args=(news, "--wait"))
        waiting.start()
    waiting.join(30)

    assert store.exists()


def test_several_processes_find_the_same(tmp_path: Path, store: Path, rows: Rows, batch: Batch) -> None:
    """-j changes nothing but the time; the facts are in the order of the articles."""
    import subprocess

    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(MEETING.format(day=number % 28 + 1), encoding="utf-8")
    ask = "SELECT path, facts.id, facts.fact FROM facts JOIN articles USING (article)"
    batch(folder)
    alone = rows(ask)
    store.unlink()
    command = [sys.executable, "-m", "diplofacts", "batch", str(folder), "--store", str(store), "-j", "2"]
    subprocess.run(command, check=True, capture_output=True)

    assert rows(ask) == alone
    assert len(alone) == 60
