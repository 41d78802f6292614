"""Facts as a table in pandas: how many of each type, by the article's language.

python examples/pandas_table.py seeds/
"""
# needs: pandas

from __future__ import annotations

import sys

import pandas as pd

import diplofacts


def main(folder: str) -> None:
    """Print a table of counts."""
    facts = diplofacts.extract_many(diplofacts.read_documents(folder))
    table = pd.json_normalize([fact.to_dict() for fact in facts])
    print(table.groupby(["type", "article.language"]).size().unstack(fill_value=0))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "seeds")
