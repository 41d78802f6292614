"""diplofacts schema."""

from __future__ import annotations

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of a fact.

    \b
    Examples:
        diplofacts schema > fact.schema.json
        diplofacts schema | jq '."$defs".Meeting.properties | keys'
    """
    import msgspec

    from diplofacts.schema import fact_schema
    from diplofacts.write.target import target

    with target(None) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode(fact_schema()), indent=2) + b"\n")
