"""The articles that the benchmarks read: made from the project's own sentences, or given by the user."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent.parent
LANGUAGES = ("vi", "en")
FILLER = {
    "vi": "Thời tiết hôm nay nhiều mây, có mưa vài nơi và gió nhẹ ở các tỉnh ven biển miền Trung.",
    "en": "The weather stays cloudy over most of the region, with light rain along the coast in the evening.",
}


@cache
def corpus_sentences() -> dict[str, list[str]]:
    """Return the sentences of the corpora beside the rules, by language."""
    found: dict[str, list[str]] = {}
    for file in sorted((HERE / "diplofacts" / "languages").glob("*/*.toml")):
        cases = tomllib.loads(file.read_text(encoding="utf-8")).get("case", [])
        found.setdefault(file.parent.name, []).extend(text for case in cases for text in case.get("texts", ()))
    return found


@cache
def ordinary_sentences() -> dict[str, list[str]]:
    """Return sentences as they stand in news of other things, by language."""
    parts = (HERE / "benchmarks" / "ordinary.txt").read_text(encoding="utf-8").split("\n\n")
    return {language: part.splitlines() for language, part in zip(LANGUAGES, parts, strict=True)}


def made_articles(count: int, size: int, every: int = 1) -> Iterator[dict[str, Any]]:
    """Yield articles of some size in code points, Vietnamese and English in turn; one in `every` tells of anything."""
    sentences = corpus_sentences()
    places = dict.fromkeys(sentences, 0)
    for number in range(count):
        language = LANGUAGES[number % 2]
        parts: list[str] = []
        while sum(map(len, parts)) < size:
            own = sentences[language]
            if number // 2 % every == 0:
                parts.append(own[places[language] % len(own)])
                places[language] += 1
            parts += [FILLER[language]] * 3
        yield _article(language, number, "\n\n".join(parts))


def news(count: int, size: int = 3000, every: int = 1, dense: int = 4) -> Iterator[dict[str, Any]]:
    """Yield articles of about some size in code points, Vietnamese and English in turn.

    One in `every` tells of facts, by one sentence in `dense`; all its other sentences, and all others' sentences, are
    ordinary ones.
    """
    told, plain = corpus_sentences(), ordinary_sentences()
    places = {(name, kind): 0 for name in LANGUAGES for kind in ("told", "plain")}

    def after(language: str, kind: str, pool: list[str]) -> str:
        places[language, kind] += 1
        return pool[places[language, kind] * 7 % len(pool)]

    for number in range(count):
        language = LANGUAGES[number % 2]
        sentences: list[str] = []
        while sum(map(len, sentences)) < size:
            if number // 2 % every == 0 and len(sentences) % dense == 0:
                sentences.append(after(language, "told", told[language]))
            else:
                sentences.append(after(language, "plain", plain[language]))
        paragraphs = [" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)]
        yield _article(language, number, "\n\n".join(paragraphs))


def given_articles(file: Path, count: int) -> Iterator[dict[str, Any]]:
    """Yield the articles of a JSONL file over and over, each with an id of its own."""
    return cycled([json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()], count)


def cycled(articles: list[dict[str, Any]], count: int) -> Iterator[dict[str, Any]]:
    """Yield articles over and over, each with an id of its own."""
    for number in range(count):
        yield articles[number % len(articles)] | {"id": f"{articles[number % len(articles)].get('id')}-{number}"}


def feed_of(telling: list[dict[str, Any]], plain: list[dict[str, Any]], count: int) -> Iterator[dict[str, Any]]:
    """Yield articles of which one in ten tells of facts."""
    mixed = [one for number in range(len(telling)) for one in (telling[number], *_nine(plain, number))]
    return cycled(mixed, count)


def _nine(plain: list[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    return [plain[(number * 9 + place) % len(plain)] for place in range(9)]


def write_jsonl(articles: Iterable[dict[str, Any]], path: Path) -> int:
    """Write articles to a JSONL file; return the bytes of their texts."""
    size = 0
    with path.open("w", encoding="utf-8") as stream:
        for one in articles:
            stream.write(json.dumps(one, ensure_ascii=False) + "\n")
            size += len(one["text"].encode())
    return size


def _article(language: str, number: int, text: str) -> dict[str, Any]:
    return {"id": f"{language}-{number}", "text": text, "published": f"2025-{number % 12 + 1:02}-15", "lang": language}
