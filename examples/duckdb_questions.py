"""SQL over facts with DuckDB, which reads JSON Lines as they come out: who takes part in most meetings.

python examples/duckdb_questions.py seeds/
"""
# needs: duckdb

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import duckdb

import diplofacts

QUESTION = """
    SELECT person.name, person.country, count(*) AS meetings
    FROM (SELECT unnest(participants) AS person FROM read_json(?, format = 'newline_delimited'))
    WHERE person.name IS NOT NULL
    GROUP BY ALL ORDER BY meetings DESC, person.name LIMIT 10
"""


def main(folder: str) -> None:
    """Write the meetings to a file, and ask it."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, "meetings.jsonl")
        facts = diplofacts.extract_many(diplofacts.read_documents(folder), types={"meeting"})
        path.write_text("".join(f"{fact.to_json()}\n" for fact in facts), encoding="utf-8")
        for name, country, meetings in duckdb.execute(QUESTION, [str(path)]).fetchall():
            print(f"{meetings:3}  {name} ({country})")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "seeds")
