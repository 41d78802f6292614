"""Count which sides met how often in a folder of articles.

python examples/who_meets_whom.py seeds/
"""

from __future__ import annotations

import sys
from collections import Counter

import diplofacts


def main(folder: str) -> None:
    """Print the sides of all meetings held, the most frequent first."""
    documents = diplofacts.read_documents(folder, on_error=lambda error: print(error, file=sys.stderr))
    met: Counter[str] = Counter()
    for fact in diplofacts.extract_many(documents, types={"meeting"}):
        if isinstance(fact, diplofacts.Meeting) and fact.status == "held":
            met[" – ".join(sorted({person.country or "?" for person in fact.participants}))] += 1
    for sides, times in met.most_common():
        print(f"{times:5}  {sides}")


if __name__ == "__main__":
    main(sys.argv[1])
