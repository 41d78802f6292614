"""Facts to columns and back."""

from typing import get_args, get_type_hints

import pyarrow as pa
import pytest

from diplofacts.arrow import FACTS, ROWS
from diplofacts.columns import batch_of, facts_of, schema
from diplofacts.facts import FACT_TYPES, AnyFact, Investment, Meeting, Money, slot_names


def test_full_facts_come_back_equal(full: list[AnyFact]) -> None:
    """Nothing is lost or changed in any slot of any type."""
    assert list(facts_of([batch_of(fact.to_dict() for fact in full)])) == full


def test_bare_facts_come_back_equal(bare: list[AnyFact]) -> None:
    """What is not told stays untold, and an empty list is no null."""
    assert list(facts_of([batch_of(fact.to_dict() for fact in bare)])) == bare


def test_the_slots_of_mentions_come_back_equal(full: list[AnyFact]) -> None:
    """A mention compares by its slots too: pairs of offsets, and a slot without any."""
    (back,) = facts_of([batch_of([full[0].to_dict()])])

    assert back.mentions[0].slots == {"date": [(0, 3), (5, 9)], "place": []}


def test_columns_are_the_keys_of_json(full: list[AnyFact]) -> None:
    """Every key that any fact has is a column, and nothing else is."""
    assert set(FACTS.names) == {key for fact in full for key in fact.to_dict()}


def test_sums_are_exact() -> None:
    """No sum passes through a floating-point number."""
    amount = FACTS.field("amount").type

    assert [amount.field("value").type, amount.field("high").type] == [pa.decimal128(38, 0)] * 2


def test_codes_are_a_dictionary_in_declared_order() -> None:
    """A batch without facts has the same words as any other, so that all go into one Arrow file."""
    words = batch_of([]).column("form").dictionary.to_pylist()
    declared = get_args(get_args(get_type_hints(Meeting)["form"])[0])

    assert words[: len(declared)] == list(declared)
    assert batch_of([]).column("type").dictionary.to_pylist() == list(FACT_TYPES)


def test_there_are_no_dictionaries_inside_structs() -> None:
    """Arrow can't read them back from a Parquet file of several row groups."""
    nested = [field.name for field in FACTS if pa.types.is_nested(field.type) and "dictionary" in str(field.type)]

    assert nested == []


@pytest.mark.parametrize("name", FACT_TYPES)
def test_each_slot_has_a_column(name: str) -> None:
    """A slot or a type declared in facts.py is in the schema without any further word."""
    assert set(slot_names(FACT_TYPES[name])) <= set(FACTS.names)


def test_rows_have_facts_and_problems() -> None:
    """The schema of extract_batches() is that of facts and one column more."""
    assert ROWS.remove(len(FACTS)) == schema()
    assert ROWS.names[-1] == "problem"


def test_a_sum_of_39_digits_is_refused(bare: list[AnyFact]) -> None:
    """Rather an error than a wrong sum."""
    fact = Investment(article=bare[0].article, rule="r", amount=Money(value=10**38, currency="VND"))

    with pytest.raises(pa.ArrowInvalid):
        batch_of([fact.to_dict()])
