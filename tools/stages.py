"""Where the time goes: what each stage of the pipeline costs an article, as processor time of one process.

    python tools/stages.py                    # the articles of seeds/ and 25 sentences of the corpora each
    python tools/stages.py articles.jsonl     # articles of one's own, in any form that diplofacts reads

Each stage is timed where it is called; a stage within another is taken off the outer one. Best of five rounds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import diplofacts
from diplofacts import page, pipeline, silence
from diplofacts.corpus import cases
from diplofacts.read.document import Document

ROUNDS = 5
STAGES = {
    "normalise": "clean text, offsets",
    "may_state": "gate: are two sides named?",
    "passages": "paragraphs, sentences, language, furniture",
    "unwrapped": "lines wrapped inside sentences",
    "_woken": "scan: which rules may fire where",
    "places_in_all": "countries and towns of the whole article",
    "by_places": "rules left out by the countries and places of a sentence",
    "by_words": "rules left out by the words of a sentence",
    "by_kinds": "rules left out by its sums, dates, instruments",
    "passed_over": "does no rule fit any sentence?",
    "people_in_all": "people of the whole article",
    "_reading": "the sentence's other entities, slots",
    "matches": "rules' patterns",
    "assemble": "frames: slots, sides, dates, status",
    "settled": "merging",
    "finished": "offsets, ids",
    "extract_document": "all else",
}
"""The functions that are timed, in their order, and what each does."""
MODULES = page, pipeline, silence
"""Where they are called."""


class Clock:
    """The time of each stage, without that of stages within it."""

    def __init__(self) -> None:
        self.spent = dict.fromkeys(STAGES, 0.0)
        self._within = [0.0]

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time kept."""

        def run(*arguments: Any, **named: Any) -> Any:
            self._within.append(0.0)
            began = time.thread_time()
            try:
                return function(*arguments, **named)
            finally:
                took = time.thread_time() - began
                self.spent[name] += took - self._within.pop()
                self._within[-1] += took

        return run


def measure(documents: Sequence[Document]) -> dict[str, float]:
    """Milliseconds of each stage for an article, in the mean."""
    originals = [(of, name, getattr(of, name)) for of in MODULES for name in STAGES if hasattr(of, name)]
    best = dict.fromkeys(STAGES, float("inf"))
    for _ in range(ROUNDS + 1):  # the first also compiles
        clock = Clock()
        try:
            for of, name, function in originals:
                setattr(of, name, clock.timed(name, function))
            for document in documents:
                pipeline.extract_document(document)
        finally:
            for of, name, function in originals:
                setattr(of, name, function)
        best = {name: min(best[name], clock.spent[name]) for name in STAGES}
    return {name: 1000 * spent / len(documents) for name, spent in best.items()}


def own_articles() -> dict[str, list[Document]]:
    """The articles that this repository brings: those of newspapers, and sentences of the corpora put together."""
    kinds = {"seeds": list(diplofacts.read_documents(str(Path(__file__).parent.parent / "seeds")))}
    for code in ("vi", "en"):
        texts = [case.text for case in cases(code)]
        joined = ["\n\n".join(texts[at : at + 25]) for at in range(0, len(texts), 25)]
        kinds[f"corpora, {code}"] = [Document(id=str(number), text=one) for number, one in enumerate(joined)]
    return kinds


def table(kinds: dict[str, list[Document]]) -> str:
    """The stages as a table in Markdown, one column for each kind of article."""
    measured = {name: measure(documents) for name, documents in kinds.items()}
    head = ["stage", "what it does", *(f"{name}, ms" for name in kinds)]
    rows = [
        [f"`{name.strip('_')}`", what, *(f"{told[name]:.2f}" for told in measured.values())]
        for name, what in STAGES.items()
    ]
    rows.append(["", "in all", *(f"{sum(told.values()):.2f}" for told in measured.values())])
    sizes = {name: sum(len(one.text.encode()) for one in documents) for name, documents in kinds.items()}
    speed = [sizes[name] / len(kinds[name]) / 1000 / sum(measured[name].values()) for name in kinds]
    rows.append(["", "megabytes a second", *(f"{one:.2f}" for one in speed)])
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows])


def main() -> int:
    paths = sys.argv[1:]
    print(table({"articles": list(diplofacts.read_documents(*paths))} if paths else own_articles()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
