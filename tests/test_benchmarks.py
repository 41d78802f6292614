"""The benchmarks' articles are what they are said to be, and the benchmarks run. How fast, no test asks."""

import importlib.util
import json
import subprocess
import sys

import pytest

from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document

SPEC = importlib.util.spec_from_file_location("texts", "benchmarks/texts.py")
assert SPEC
assert SPEC.loader
texts = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(texts)


def facts_in(article):
    document = Document(id=article["id"], text=article["text"], published=article["published"])
    return extract_document(document)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_ordinary_sentences_state_nothing(language):
    text = "\n\n".join(texts.ordinary_sentences()[language])
    assert not extract_document(Document(id="x", text=text, published="2025-03-01"))


def test_one_article_in_so_many_tells_of_facts():
    articles = list(texts.news(40, every=10))
    telling = {one["id"] for one in articles if facts_in(one)}
    assert telling == {"vi-0", "en-1", "vi-20", "en-21"}


def test_made_articles_are_the_same_each_time():
    assert list(texts.news(4)) == list(texts.news(4))


def test_parts_are_named(tmp_path):
    run = subprocess.run([sys.executable, "benchmarks/run", "speed"], capture_output=True, text=True)
    assert run.returncode == 2
    assert "no such part: speed; there are start, core" in run.stderr


def test_figures_are_written(tmp_path):
    told = tmp_path / "articles.jsonl"
    telling = "Vietnam and Laos signed a memorandum of understanding on rice on October 8, 2024."
    plain = "The weather stays cloudy over most of the region."
    rows = [{"id": "a", "text": telling, "lang": "en"}, {"id": "b", "text": plain, "lang": "en"}]
    told.write_text("".join(json.dumps(one) + "\n" for one in rows))
    out = tmp_path / "figures.json"
    command = [sys.executable, "benchmarks/run", "core", "--quick", "--texts", str(told), "--json", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    figures = json.loads(out.read_text())
    assert [one["what"] for one in figures["figures"]] == [
        "full of facts", "full of facts, against the floor", "feed", "feed, against the floor",
    ]  # fmt: skip
    assert figures["articles"] == "articles of articles.jsonl"
