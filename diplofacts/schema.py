"""The JSON Schema of the facts, made from their one declaration."""

from __future__ import annotations

from typing import Any

from diplofacts.codes import Codes
from diplofacts.facts import FACT_TYPES, SCHEMA_VERSION


def fact_schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12) of one fact as JSON Lines have it.

    All keys are required: an unknown slot is written as null. Its $id changes only with SCHEMA_VERSION.
    """
    from msgspec.json import schema_components

    (_, *_), definitions = schema_components((*FACT_TYPES.values(), Codes), ref_template="#/$defs/{name}")
    for definition in definitions.values():
        if "properties" in definition:
            if "mentions" in definition["properties"]:
                definition["properties"]["codes"] = {"$ref": "#/$defs/Codes"}
            definition["properties"] = _in_written_order(definition["properties"])
            definition["required"] = list(definition["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:diplofacts:fact:{SCHEMA_VERSION}",
        "version": SCHEMA_VERSION,
        "title": "A diplomatic fact",
        "description": "One line of `diplofacts extract -f jsonl`. Dates are EDTF; offsets are code points.",
        "oneOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in FACT_TYPES.values()],
        "$defs": dict(sorted(definitions.items())),
    }


def _in_written_order(properties: dict[str, Any]) -> dict[str, Any]:
    last = {name: properties[name] for name in ("codes", "mentions", "rule") if name in properties}
    return {name: value for name, value in properties.items() if name not in last} | last
