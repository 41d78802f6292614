"""A field of one's own beside a fact's: what was talked about, taken from the words that the fact rests on.

python examples/new_field.py seeds/ > meetings.jsonl

A fact keeps its evidence, so what the schema has no field for can be read off it. A field that everyone needs belongs
into diplofacts/facts.py: CONTRIBUTING.md says what else it takes.
"""

from __future__ import annotations

import json
import sys

import diplofacts

TOPICS = {
    "trade": ("thương mại", "kim ngạch", "trade", "export"),
    "energy": ("năng lượng", "điện hạt nhân", "energy", "nuclear"),
    "security": ("quốc phòng", "an ninh", "defence", "defense", "security"),
    "partnership": ("đối tác", "partnership"),
}


def topics(fact: diplofacts.AnyFact) -> list[str]:
    """The topics that the words of a fact's mentions name."""
    words = " ".join(mention.text for mention in fact.mentions).lower()
    return [topic for topic, signs in TOPICS.items() if any(sign in words for sign in signs)]


def main(folder: str) -> None:
    """Print each meeting as JSON, with its topics."""
    for fact in diplofacts.extract_many(diplofacts.read_documents(folder), types={"meeting"}):
        print(json.dumps(fact.to_dict() | {"topics": topics(fact)}, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "seeds")
