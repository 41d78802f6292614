"""Events as columns: those of facts, and instead of an article and its mentions the sources and the conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from diplofacts.columns import schema as fact_schema
from diplofacts.events.event import Event
from diplofacts.extras import extra

if TYPE_CHECKING:
    import pyarrow as pa

ONE_ARTICLES = frozenset(("article", "mentions", "rule"))


def schema() -> pa.Schema:
    """Return the Arrow schema of events. A value at odds is JSON, since slots have values of many types."""
    pa = extra("pyarrow", "arrow")
    facts = fact_schema()
    string, number = pa.string(), pa.int64()
    said = pa.struct([("value", string), ("facts", pa.list_(string))])
    conflict = pa.struct([("slot", string), ("values", pa.list_(said))])
    article = facts.field("article").type
    source = pa.struct([("article", article), ("fact", string), ("text", string), ("start", number), ("end", number)])
    kept = [field for field in facts if field.name not in ONE_ARTICLES]
    return pa.schema([*kept, pa.field("conflicts", pa.list_(conflict)), pa.field("sources", pa.list_(source))])


def rows(events: Iterable[Event]) -> Iterator[dict[str, Any]]:
    """Yield events as rows of that schema."""
    for event in events:
        row = event.to_dict()
        for conflict in row["conflicts"]:
            for said in conflict["values"]:
                said["value"] = msgspec.json.encode(said["value"]).decode()
        yield row
