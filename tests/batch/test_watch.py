"""diplofacts batch --watch, as a process of its own."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

SIGNING = "Vietnam and Laos signed a memorandum of understanding on rice trade in Vientiane on October {day}, 2025."


def days(store: Path) -> list[str]:
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        return [day for (day,) in connection.execute("SELECT date FROM facts ORDER BY date")]
    return []


def soon(condition: Callable[[], bool]) -> bool:
    """Wait until something is so, thirty seconds at most."""
    return any(condition() or time.sleep(0.05) for _ in range(600))


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_files_come_change_and_go(tmp_path: Path) -> None:
    """The store follows, until Ctrl-C."""
    pytest.importorskip("watchfiles")
    news, store = tmp_path / "news", tmp_path / "facts.db"
    news.mkdir()
    (news / "a.txt").write_text(SIGNING.format(day=1))
    command = [sys.executable, "-m", "diplofacts", "batch", str(news), "--store", str(store), "--watch", "-j", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        try:
            assert soon(lambda: days(store) == ["2025-10-01"])
            (news / "in").mkdir()
            (news / "in" / "b.txt").write_text(SIGNING.format(day=2))
            assert soon(lambda: days(store) == ["2025-10-01", "2025-10-02"])
            (news / "a.txt").write_text(SIGNING.format(day=11))
            assert soon(lambda: days(store) == ["2025-10-02", "2025-10-11"])
            (news / "in" / "b.txt").unlink()
            assert soon(lambda: days(store) == ["2025-10-11"])
        finally:
            process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130


OWN = """
[[rule]]
name = "en/meeting/hobnobs"
triggers = ["hobnobbed"]
pattern = "{host:person} hobnobbed with {guest:person}"
fixed = { form = "meeting" }
[[rule.case]]
facts = [{ participants = ["Pham Minh Chinh (VNM)", "Lawrence Wong (SGP)"] }]
texts = ["Vietnamese Prime Minister Pham Minh Chinh hobnobbed with Singaporean Prime Minister Lawrence Wong."]
"""
HOBNOB = "Vietnamese Prime Minister Pham Minh Chinh hobnobbed with Japanese Prime Minister Shigeru Ishiba in Hanoi on May 2, 2025."


def types(store: Path) -> list[str]:
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        return [type for (type,) in connection.execute("SELECT type FROM facts ORDER BY type")]
    return []


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_rules_come_change_and_go(tmp_path: Path) -> None:
    """All is worked on anew; wrong rules are told of, and the old ones stay in force."""
    pytest.importorskip("watchfiles")
    news, store, project = tmp_path / "news", tmp_path / "facts.db", tmp_path / "diplofacts.toml"
    news.mkdir()
    (news / "a.txt").write_text(SIGNING.format(day=1))
    (news / "b.txt").write_text(HOBNOB)
    command = [sys.executable, "-m", "diplofacts", "batch", "news", "--store", "facts.db", "--watch", "-j", "1"]
    paths = os.pathsep.join(filter(None, [os.getcwd(), os.environ.get("PYTHONPATH")]))
    log = tmp_path / "log"
    with log.open("wb") as told, subprocess.Popen(
        command, stderr=told, cwd=tmp_path, env=os.environ | {"PYTHONPATH": paths}
    ) as process:  # fmt: skip
        try:
            assert soon(lambda: types(store) == ["agreement"])
            project.write_text(OWN)
            assert soon(lambda: types(store) == ["agreement", "meeting"])
            project.write_text(OWN.replace("{guest:person}", "{gues:person}"))
            assert soon(lambda: "diplofacts.toml" in log.read_text())
            (news / "b.txt").write_text(HOBNOB + " ")
            assert soon(lambda: log.read_text().rstrip().endswith("1 facts found"))
            assert types(store) == ["agreement", "meeting"]
            project.unlink()
            assert soon(lambda: types(store) == ["agreement"])
        finally:
            process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
