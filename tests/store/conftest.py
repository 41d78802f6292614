"""A store with facts that are known."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from diplofacts.cli import cli

ARTICLES = {
    "tokyo": (
        "2025-04-29",
        "Chiều 28/4, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.",
    ),
    "laos": ("2019-10-09", "Vietnam and Laos signed a memorandum of understanding on rice trade in Vientiane on October 8."),
    "seoul": (
        "2024-06-01",
        "Việt Nam và Hàn Quốc nhất trí phấn đấu đưa kim ngạch thương mại hai chiều đạt 150 tỷ USD vào năm 2030.",
    ),
    "berlin": ("2024-06-02", "Vietnam's exports to Germany reached $7.4 billion in 2023, up 4.5 percent from a year earlier."),
    "chips": ("2024-06-03", "Việt Nam và Hàn Quốc đã ký Bản ghi nhớ về hợp tác đào tạo nhân lực bán dẫn."),
    "visit": (None, "Mongolian President Ukhnaagiin Khurelsukh will pay a state visit to Vietnam from June 10 to 14, 2024."),
}


@pytest.fixture(scope="session")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("news") / "news.jsonl"
    records = [{"id": id, "published": day, "text": text} for id, (day, text) in ARTICLES.items()]
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def store(news: Path) -> Path:
    path = news.parent / "facts.db"
    CliRunner().invoke(cli, ["batch", str(news), "--store", str(path)], catch_exceptions=False)
    return path


@pytest.fixture
def ask(store: Path) -> Callable[..., Result]:
    """Run a command on the store."""
    return lambda command, *arguments: CliRunner().invoke(cli, [command, "--store", str(store), *arguments])


@pytest.fixture
def found(ask: Callable[..., Result]) -> Callable[..., list[Any]]:
    """The ids of the articles whose facts answer a query."""

    def run(*arguments: str) -> list[Any]:
        result = ask("query", *arguments, "-f", "jsonl")
        assert result.exit_code == 0, result.output
        return [json.loads(line)["article"]["id"] for line in result.stdout.splitlines()]

    return run
