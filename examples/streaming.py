"""Articles in, facts out, one at a time: memory stays flat however many there are.

python examples/streaming.py seeds/

Any iterable of texts or records goes in: a message queue, a database cursor, a web feed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import diplofacts


def feed(folder: str) -> Iterator[dict[str, Any]]:
    """Records as a queue would give them."""
    for path in sorted(Path(folder).glob("*.txt")):
        yield {"id": path.stem, "text": path.read_text(encoding="utf-8"), "published": None}


def main(folder: str) -> None:
    """Print each fact as soon as it is found."""
    for fact in diplofacts.extract_many(feed(folder)):
        start, end = fact.mentions[0].start, fact.mentions[0].end
        print(f"{fact.article.id[:12]} {start:>5}–{end:<5} {type(fact).__name__:12} {fact.rule}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "seeds")
