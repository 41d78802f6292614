"""NamedTuple at a fifth of the cost: what typing.NamedTuple makes, without looking at the types of the fields.

typing checks and compiles each annotation, and collections evaluates the source of each class: a fifth of a millisecond
for each of the hundred records of this package, which is a tenth of what a short article takes from start to exit. Here
`__new__` is a function of so many arguments whose arguments are given the names of the fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter
    from types import FunctionType

    _new = tuple.__new__
    _NEW = (
        lambda c: _new(c, ()),
        lambda c, a: _new(c, (a,)),
        lambda c, a, b: _new(c, (a, b)),
        lambda c, a, b, d: _new(c, (a, b, d)),
        lambda c, a, b, d, e: _new(c, (a, b, d, e)),
        lambda c, a, b, d, e, f: _new(c, (a, b, d, e, f)),
        lambda c, a, b, d, e, f, g: _new(c, (a, b, d, e, f, g)),
        lambda c, a, b, d, e, f, g, h: _new(c, (a, b, d, e, f, g, h)),
        lambda c, a, b, d, e, f, g, h, i: _new(c, (a, b, d, e, f, g, h, i)),
        lambda c, a, b, d, e, f, g, h, i, j: _new(c, (a, b, d, e, f, g, h, i, j)),
        lambda c, a, b, d, e, f, g, h, i, j, k: _new(c, (a, b, d, e, f, g, h, i, j, k)),
        lambda c, a, b, d, e, f, g, h, i, j, k, l: _new(c, (a, b, d, e, f, g, h, i, j, k, l)),  # noqa: E741
    )

    def _maker(fields: tuple[str, ...], defaults: tuple[Any, ...]) -> Any:
        """The __new__ of a record."""
        if len(fields) >= len(_NEW):
            return _long(fields, dict(zip(fields[len(fields) - len(defaults) :], defaults, strict=True)))
        code = _NEW[len(fields)].__code__.replace(co_varnames=("_cls", *fields), co_name="__new__")
        return FunctionType(code, {"_new": _new}, "__new__", defaults)

    def _long(fields: tuple[str, ...], defaults: dict[str, Any]) -> Any:
        """The __new__ of a record of many fields, such as are made once: slower, and made in no time."""

        def make(_cls: Any, *values: Any, **named: Any) -> Any:
            given = dict(zip(fields, values, strict=False))
            found = defaults | given | named
            if len(values) > len(fields) or given.keys() & named.keys() or found.keys() != _all:
                raise TypeError(f"{_cls.__name__} takes {', '.join(fields)}, each once")
            return _new(_cls, [found[field] for field in fields])

        _all = frozenset(fields)
        return make

    class _Kind(type):
        """The class of what stands among the bases of a record, which makes the record when its body was read."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = tuple(body.pop(field) for field in fields if field in body)
            body["__new__"] = _maker(fields, defaults)
            body["_fields"] = body["__match_args__"] = fields
            body["_field_defaults"] = dict(zip(fields[len(fields) - len(defaults) :], defaults, strict=True))
            body["__slots__"] = ()
            for number, field in enumerate(fields):
                body[field] = _tuplegetter(number, field)
            return type.__new__(type, name, (_Record,), body)

    class _Record(tuple):
        """What all records can do."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Any) -> Any:
            return _new(cls, values)

        def _replace(self, /, **changed: Any) -> Any:
            made = _new(self.__class__, map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {list(changed)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            told = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{self.__class__.__name__}({told})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    NamedTuple = type.__new__(_Kind, "NamedTuple", (), {})
