"""A folder of articles, a store, and a way to look into it."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

MEETING = "Chiều {day}/4, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru."
SIGNING = "Vietnam and Laos signed a memorandum of understanding on rice trade in Vientiane on October {day}."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Three articles in two files."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(MEETING.format(day=28), encoding="utf-8")
    records = [{"id": f"r{day}", "text": SIGNING.format(day=day), "published": "2025-10-30"} for day in (8, 9)]
    (folder / "feed.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "facts.db"


@pytest.fixture
def batch(store: Path) -> Callable[..., Result]:
    """Run diplofacts batch on the store in this process."""
    return lambda *arguments: CliRunner().invoke(
        cli, ["batch", *map(str, arguments), "--store", str(store), "-j", "1"], catch_exceptions=False
    )


@pytest.fixture
def rows(store: Path) -> Callable[[str], list[Any]]:
    """Ask the store in SQL; rows of one column come as its values."""

    def ask(sql: str) -> list[Any]:
        with closing(sqlite3.connect(store)) as connection:
            found = connection.execute(sql).fetchall()
        return [row[0] if len(row) == 1 else row for row in found]

    return ask
