"""Records do what those of typing do."""

from __future__ import annotations

import pickle
import typing

import pytest

from diplofacts import record


class Pair(record.NamedTuple):
    """Two things."""

    first: str
    second: tuple[int, ...] = ()

    @property
    def joined(self) -> str:
        return f"{self.first}{self.second}"


class Model(typing.NamedTuple):
    first: str
    second: tuple[int, ...] = ()


def test_a_record_is_a_tuple_with_names() -> None:
    """Fields by place and by name, defaults, methods, equality."""
    one: Pair = Pair("a", second=(1,))
    assert ("a", (1,), "a(1,)") == (one.first, one[1], one.joined)
    assert ("a", (1,)) == one
    assert ("a", ()) == Pair("a")


def test_a_record_has_what_those_of_typing_have() -> None:
    """Their tables, copies, repr, and hints."""
    one: typing.Any = Pair("a")
    model: typing.Any = Model("a")
    assert (Model._fields, Model._field_defaults) == (Pair._fields, Pair._field_defaults)
    assert model._asdict() == one._asdict()
    assert model._replace(first="b") == one._replace(first="b")
    assert tuple(Model._make(("x", (2,)))) == tuple(Pair._make(("x", (2,))))
    assert repr(model).replace("Model", "Pair") == repr(one)
    assert typing.get_type_hints(Model) == typing.get_type_hints(Pair)
    assert "Two things." == Pair.__doc__


def test_a_record_can_be_pickled() -> None:
    """Chunks of articles go from process to process."""
    assert Pair("a", (3,)) == pickle.loads(pickle.dumps(Pair("a", (3,))))


@pytest.mark.parametrize("arguments", [{}, {"first": "a", "third": 1}])
def test_a_record_takes_its_own_fields_only(arguments: dict[str, typing.Any]) -> None:
    """A field too few or too many is an error."""
    with pytest.raises(TypeError):
        Pair(**arguments)


def test_no_field_is_replaced_that_is_none() -> None:
    """A name that is no field is an error in _replace, too."""
    one: typing.Any = Pair("a")
    with pytest.raises(ValueError, match="third"):
        one._replace(third=1)


def _long() -> typing.Any:
    fields = {f"field{number}": int for number in range(30)}
    kind: typing.Any = type(record.NamedTuple)
    return kind("Long", (), {"__annotations__": fields, "__module__": __name__, "field29": 29})


def test_a_record_may_have_many_fields() -> None:
    """As the lexicon of a language has, by place or by name."""
    long = _long()
    assert tuple(range(30)) == long(*range(30)) == long(*range(20), **{f"field{at}": at for at in range(20, 29)})
    assert 7 == long(*range(30))._replace(field3=7).field3


@pytest.mark.parametrize(
    ("values", "named"), [(range(28), {}), (range(31), {}), (range(30), {"field3": 1}), (range(30), {"field30": 1})]
)
def test_a_record_of_many_fields_takes_its_own_only(values: range, named: dict[str, int]) -> None:
    """A field too few, too many, told twice, or none of its own is an error."""
    long = _long()
    with pytest.raises(TypeError):
        long(*values, **named)
