"""The slots of each fact type, as a form for mending needs them; they follow from the declarations in facts.py."""

from __future__ import annotations

import types
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields

from diplofacts.facts import FACT_TYPES, Fact, Money, Multiplier, Person, slot_names

DATES = ("date", "deadline", "period", "as_of")
SIDES = ("investor", "destination", "donor", "recipient")


class Field(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One slot. kind: choice, text, date, side, sides, number, whole, money, multiple, person or people.

    default: what a choice is where nobody says otherwise; None where it is then unknown.
    """

    name: str
    kind: str
    choices: tuple[str, ...] = ()
    required: bool = False
    default: str | None = None


def fields_of(kind: type[Fact]) -> list[Field]:
    """Return a type's slots in declared order."""
    hints = get_type_hints(kind)
    defaults = {one.name: one.default for one in fields(kind)}
    return [_field(name, hints[name], defaults[name]) for name in slot_names(kind)]


def all_fields() -> dict[str, list[Field]]:
    """Return the slots of all fact types."""
    return {name: fields_of(kind) for name, kind in FACT_TYPES.items()}


def _field(name: str, hint: Any, default: Any) -> Field:
    required = default is NODEFAULT
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = (one for one in get_args(hint) if one is not type(None))
    if get_origin(hint) is Literal:
        known = None if required else default
        return Field(name=name, kind="choice", choices=get_args(hint), required=required, default=known)
    return Field(name=name, kind=_kind(name, hint), required=required)


def _kind(name: str, hint: Any) -> str:
    if get_origin(hint) is tuple:
        return "people" if Person in get_args(hint) else "sides"
    plain = {Money: "money", Multiplier: "multiple", Person: "person", int: "whole", float: "number"}
    if hint in plain:
        return plain[hint]
    return "date" if name in DATES else "side" if name in SIDES else "text"
