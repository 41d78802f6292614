"""The same feed through other tools of text, each on its own language and by its ordinary call.

None of them finds these facts; each does a part of the work or less. They are what a pipeline would use instead.
"""

from __future__ import annotations

import importlib.util
import json
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from throughput import through
from timing import Figure, best

BYTES = 400_000  # of text that a fast peer is given
FEW_BYTES = 40_000  # and a slow one
Reader = Callable[[str], Any]


def spacy_phrases(language: str) -> Reader:
    import spacy
    from spacy.matcher import PhraseMatcher

    from diplofacts.languages import all_rules

    nlp = spacy.blank(language)
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    triggers = sorted({trigger for rule in all_rules(language) for trigger in rule.triggers})
    matcher.add("trigger", list(nlp.tokenizer.pipe(triggers)))
    return lambda text: matcher(nlp(text))


def eyecite_citations(language: str) -> Reader:
    from eyecite import get_citations

    return lambda text: get_citations(text)


def dateparser_dates(language: str) -> Reader:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=[language])


def prices(language: str) -> Reader:
    from price_parser import Price

    return lambda text: [Price.fromstring(part) for part in re.split(r"(?<=[.!?])\s+", text)]


def quantities(language: str) -> Reader:
    warnings.filterwarnings("ignore", module="quantulum3")
    from quantulum3 import parser

    return lambda text: parser.parse(text)


def sentences(language: str) -> Reader:
    from underthesea import sent_tokenize

    return lambda text: sent_tokenize(text)


def segmented(language: str) -> Reader:
    from underthesea import word_tokenize

    return lambda text: word_tokenize(text)


# What it is, the package, its language, how it is made, how much it is given.
PEERS: tuple[tuple[str, str, str, Callable[[str], Reader], int], ...] = (
    ("spaCy blank + PhraseMatcher of our triggers", "spacy", "en", spacy_phrases, BYTES),
    ("eyecite, citations", "eyecite", "en", eyecite_citations, BYTES),
    ("dateparser, search_dates", "dateparser", "en", dateparser_dates, FEW_BYTES),
    ("dateparser, search_dates", "dateparser", "vi", dateparser_dates, FEW_BYTES),
    ("price-parser, sentence by sentence", "price_parser", "en", prices, BYTES),
    ("quantulum3, quantities", "quantulum3", "en", quantities, FEW_BYTES),
    ("underthesea, sentences", "underthesea", "vi", sentences, BYTES),
    ("underthesea, words", "underthesea", "vi", segmented, BYTES),
)


def measure(feed: Path, work: Path, rounds: int) -> Iterator[Figure]:
    """Yield the speed of diplofacts and of each peer on the feed's articles of one language."""
    lines = [json.loads(line) for line in feed.open(encoding="utf-8")]
    ours = {}
    for language in ("vi", "en"):
        own = [one for one in lines if one["lang"] == language]
        path = work / f"feed-{language}.jsonl"
        path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in own), encoding="utf-8")
        size = sum(len(one["text"].encode()) for one in own)
        ours[language] = size / best(lambda path=path: through(path), rounds) / 1e6
        yield Figure("peers", f"diplofacts, all of it, {language}", f"{ours[language]:.2f} MB/s")
    for name, package, language, maker, share in PEERS:
        if importlib.util.find_spec(package) is None:
            yield Figure("peers", f"{name}, {language}", "left out: not installed (the extra [bench])")
            continue
        reader, texts = maker(language), _some(lines, language, share)
        reader(texts[0])
        times = rounds if share == BYTES else 1
        seconds = best(lambda reader=reader, texts=texts: [reader(text) for text in texts], times)
        speed = sum(len(text.encode()) for text in texts) / seconds / 1e6
        ahead = ours[language] / speed
        yield Figure("peers", f"{name}, {language}", f"{speed:.3f} MB/s", f"diplofacts ahead: {ahead:.1f} ×", ahead > 1)


def _some(lines: list[dict[str, Any]], language: str, share: int) -> list[str]:
    texts, size = [], 0
    for one in lines:
        if one["lang"] == language and size < share:
            texts.append(one["text"])
            size += len(one["text"].encode())
    return texts
