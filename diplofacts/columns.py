"""Facts as columns: the Arrow schema made from their one declaration, and both ways between facts and Arrow rows.

All fact types share one table. Its columns are those of the JSON, in that order: what all facts have, then the slots of
all types, then codes, mentions and rule. A slot that a type does not have is null; a list without members is empty.

| declared | Arrow |
| --- | --- |
| a struct | a struct with the same fields |
| a tuple of many | a list |
| a pair of offsets | a struct of start and end |
| a dict | a map |
| a whole number of money | decimal128(38, 0) |
| another whole number | int64 |
| a choice of words, as a column of its own | a dictionary with all its words, in declared order |
| a choice of words inside a struct or list | a string |

The dictionaries are the same in every batch, so that batches of any origin can be put together and written as one Arrow
file. Inside structs and lists there are none: Arrow C++ can't read them back from a Parquet file of several row groups
("Nested data conversions not implemented for chunked array outputs", 26.0), nor Polars from a stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import inspect

from diplofacts.codes import Codes
from diplofacts.extras import extra
from diplofacts.facts import FACT_TYPES, AnyFact, Article, Mention, Money, slot_names

if TYPE_CHECKING:
    import pyarrow as pa

WIDEST = 38  # digits of a decimal128


@cache
def schema() -> pa.Schema:
    """Return the Arrow schema of facts."""
    pa = extra("pyarrow", "arrow")
    return pa.schema([pa.field(name, _column(name)) for name in _names()])


def plain(columns: pa.Schema) -> pa.Schema:
    """Return a schema with strings in place of dictionaries, for engines that know none."""
    pa = extra("pyarrow", "arrow")
    words = {field.name for field in columns if pa.types.is_dictionary(field.type)}
    return pa.schema([field.with_type(pa.string()) if field.name in words else field for field in columns])


def batch_of(facts: Iterable[Mapping[str, Any]], columns: pa.Schema | None = None) -> pa.RecordBatch:
    """Return one batch of rows as Fact.to_dict() gives them; keys that are missing are null.

    columns: the schema, where it is not just that of facts. Raises pyarrow.ArrowInvalid, ValueError or
    TypeError for a value that no column can hold, such as a sum of 39 digits.
    """
    pa = extra("pyarrow", "arrow")
    rows, columns = list(facts), columns or schema()
    arrays = [_array([row.get(field.name) for row in rows], field) for field in columns]
    return pa.RecordBatch.from_arrays(arrays, schema=columns)


def facts_of(batches: Iterable[pa.RecordBatch]) -> Iterator[AnyFact]:
    """Yield the facts of batches; the way back from batch_of(). Rows without a type are passed over."""
    for batch in batches:
        for row in batch.to_pylist():
            if row["type"] is not None:
                yield msgspec.convert(_row(row), AnyFact)


@cache
def _names() -> tuple[str, ...]:
    slots = dict.fromkeys(name for kind in FACT_TYPES.values() for name in slot_names(kind))
    return ("type", "id", "article", *slots, "codes", "mentions", "rule")


def _column(name: str) -> pa.DataType:
    pa = extra("pyarrow", "arrow")
    words = _words(name)
    return pa.dictionary(pa.int8(), pa.string()) if words else _arrow(_declared(name)[0], decimals=False)


@cache
def _words(name: str) -> tuple[str, ...]:
    """Return the choices of a column that holds one of a few words, those of all types that have it; else none."""
    if name == "type":
        return tuple(FACT_TYPES)
    kinds = _declared(name)
    if not all(isinstance(kind, inspect.LiteralType) for kind in kinds):
        return ()
    return tuple(dict.fromkeys(str(word) for kind in kinds for word in _in_order(name, kind)))


def _in_order(name: str, kind: inspect.Type) -> Iterable[object]:
    """Return a Literal's words as facts.py has them: msgspec sorts them."""
    from typing import get_args, get_type_hints

    assert isinstance(kind, inspect.LiteralType)
    for fact in FACT_TYPES.values():
        hint = get_type_hints(fact).get(name)
        for one in (hint, *get_args(hint)):
            if set(get_args(one)) == set(kind.values):
                return get_args(one)
    return kind.values


@cache
def _declared(name: str) -> tuple[inspect.Type, ...]:
    """Return what the fact types that have a column declare it to be, None left off."""
    shared: dict[str, Any] = {"id": str, "rule": str, "article": Article, "codes": Codes, "mentions": list[Mention]}
    if name in shared:
        return (inspect.type_info(shared[name]),)
    fields = [field for kind in FACT_TYPES.values() for field in _struct(kind).fields if field.name == name]
    return tuple(_known(field.type) for field in fields)


def _struct(kind: type) -> inspect.StructType:
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return info


def _known(kind: inspect.Type) -> inspect.Type:
    """Leave None off a type: every Arrow column may be null."""
    if not isinstance(kind, inspect.UnionType):
        return kind
    (one,) = (member for member in kind.types if not isinstance(member, inspect.NoneType))
    return one


def _arrow(kind: inspect.Type, *, decimals: bool) -> pa.DataType:
    """Return the Arrow type for a declared one. decimals: whether whole numbers are those of money."""
    pa = extra("pyarrow", "arrow")
    match _known(kind):
        case inspect.StrType() | inspect.LiteralType():
            return pa.string()
        case inspect.IntType():
            return pa.decimal128(WIDEST, 0) if decimals else pa.int64()
        case inspect.FloatType():
            return pa.float64()
        case inspect.StructType(cls=cls, fields=fields):
            return pa.struct([(field.name, _arrow(field.type, decimals=cls is Money)) for field in fields])
        case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
            return pa.list_(_arrow(item, decimals=decimals))
        case inspect.TupleType():
            return pa.struct([("start", pa.int64()), ("end", pa.int64())])
        case inspect.DictType(key_type=key, value_type=value):
            return pa.map_(_arrow(key, decimals=decimals), _arrow(value, decimals=decimals))
    raise TypeError(f"no Arrow type for {kind}")


def _array(values: list[Any], field: pa.Field) -> pa.Array:
    pa = extra("pyarrow", "arrow")
    if pa.types.is_dictionary(field.type):
        places = {word: place for place, word in enumerate(_words(field.name))}
        indices = pa.array([None if value is None else places[value] for value in values], pa.int8())
        return pa.DictionaryArray.from_arrays(indices, pa.array(places, pa.string()))
    if field.name == "mentions":
        values = [value if value is None else [_mapped(mention) for mention in value] for value in values]
    return pa.array(values, field.type)


def _mapped(mention: dict[str, Any]) -> dict[str, Any]:
    """Give the slots of a mention the form pyarrow takes for a map: pairs, spans as tuples."""
    return mention | {"slots": [(slot, list(map(tuple, spans))) for slot, spans in mention["slots"].items()]}


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """Return an Arrow row as Fact.to_dict() gives it."""
    own = {*slot_names(FACT_TYPES[row["type"]]), "type", "id", "article", "mentions", "rule"}
    plain = {name: value for name, value in row.items() if name in own}
    plain["mentions"] = [
        mention
        | {"slots": {slot: [(span["start"], span["end"]) for span in spans] for slot, spans in mention["slots"]}}
        for mention in row["mentions"]
    ]
    if plain.get("amount"):
        plain["amount"] = {
            name: int(value) if isinstance(value, Decimal) else value for name, value in plain["amount"].items()
        }
    return plain
