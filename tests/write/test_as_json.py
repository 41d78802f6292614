"""JSON and JSON Lines."""

import io
import json
from typing import Any

import jsonschema
import pytest

from diplofacts.facts import AnyFact, Meeting, facts_from_json
from diplofacts.schema import fact_schema
from diplofacts.write.formats import Style, writer

STYLE = Style(types=("meeting",))


def written(writer: Any, facts: list[AnyFact]) -> str:
    stream = io.BytesIO()
    writer(facts, stream, STYLE)
    return stream.getvalue().decode()


def test_a_line_has_its_keys_in_a_fixed_order(meeting: Meeting) -> None:
    """type, id and article lead; codes, mentions and rule close; the slots between them are in declared order."""
    line = json.loads(written(writer("jsonl"), [meeting]))

    assert list(line) == [
        "type", "id", "article", "participants", "form", "date", "place", "status", "codes", "mentions", "rule",
    ]  # fmt: skip


def test_an_unknown_slot_is_null(meeting: Meeting) -> None:
    """Every key is there, so that a reader need not ask first."""
    assert json.loads(written(writer("jsonl"), [meeting]))["place"] is None


def test_vietnamese_stays_readable(meeting: Meeting) -> None:
    """UTF-8 is not escaped."""
    assert "Trần Văn Mẫu" in written(writer("jsonl"), [meeting])


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_facts_come_back_equal(name: str, facts: list[AnyFact]) -> None:
    """What was written is read back as equal facts with equal hashes."""
    back = facts_from_json(written(writer(name), facts))

    assert back == facts
    assert set(back) == set(facts)


def test_json_is_an_array_even_when_empty() -> None:
    """No facts are an empty array, not an empty file."""
    assert json.loads(written(writer("json"), [])) == []


def test_each_line_follows_the_schema(facts: list[AnyFact]) -> None:
    """The published schema accepts what is written."""
    validator = jsonschema.Draft202012Validator(fact_schema())

    assert [list(validator.iter_errors(json.loads(fact.to_json()))) for fact in facts] == [[], [], []]


@pytest.mark.parametrize("change", [{"form": "banquet"}, {"participants": "VNM"}, {"type": "tour"}])
def test_the_schema_refuses_what_is_none(meeting: Meeting, change: dict[str, Any]) -> None:
    """A value outside the declaration does not pass for a fact."""
    validator = jsonschema.Draft202012Validator(fact_schema())

    assert not validator.is_valid(json.loads(meeting.to_json()) | change)


def test_the_schema_requires_every_key(meeting: Meeting) -> None:
    """Keys are never left out, so the schema may insist on them."""
    schema = fact_schema()["$defs"]["Meeting"]

    assert schema["required"] == list(json.loads(meeting.to_json()))
