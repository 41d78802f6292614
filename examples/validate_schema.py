"""Facts checked against the published JSON Schema, as a service that takes them in would do.

python examples/validate_schema.py seeds/
"""
# needs: jsonschema

from __future__ import annotations

import json
import sys

import jsonschema

import diplofacts


def main(folder: str) -> None:
    """Check every fact, and say how many there were."""
    schema = diplofacts.fact_schema()
    check = jsonschema.Draft202012Validator(schema)
    count = 0
    for fact in diplofacts.extract_many(diplofacts.read_documents(folder)):
        check.validate(json.loads(fact.to_json()))
        count += 1
    print(f"{count} facts are as {schema['$id']} says")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "seeds")
