"""Diplomatic facts from Vietnamese and English news.

    import diplofacts
    for fact in diplofacts.extract("Thủ tướng …", published="2026-01-30"):
        print(fact.to_json())

Names are imported from their modules when they are first asked for, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from diplofacts.errors import DateError, DiplofactsError, InputError, RuleErrors
    from diplofacts.facts import (
        Agreement,
        Aid,
        AnyFact,
        Article,
        Fact,
        Investment,
        Meeting,
        Mention,
        Money,
        Multiplier,
        Partnership,
        Person,
        TradeFigure,
        TradeTarget,
        Visit,
        fact_from_json,
        facts_from_json,
    )
    from diplofacts.interface import extract, extract_many, read_documents, read_rules
    from diplofacts.read.document import Document
    from diplofacts.schema import fact_schema

_HOMES = {
    "errors": ("DateError", "DiplofactsError", "InputError", "RuleErrors"),
    "facts": (
        "Agreement", "Aid", "AnyFact", "Article", "Fact", "Investment", "Meeting", "Mention", "Money", "Multiplier",
        "Partnership", "Person", "TradeFigure", "TradeTarget", "Visit", "fact_from_json", "facts_from_json",
    ),
    "interface": ("extract", "extract_many", "read_documents", "read_rules"),
    "read.document": ("Document",),
    "schema": ("fact_schema",),
}  # fmt: skip

__all__ = [
    "Agreement", "Aid", "AnyFact", "Article", "DateError", "DiplofactsError", "Document", "Fact", "InputError",
    "Investment", "Meeting", "Mention", "Money", "Multiplier", "Partnership", "Person", "RuleErrors", "TradeFigure",
    "TradeTarget", "Visit", "__version__", "extract", "extract_many", "fact_from_json", "fact_schema",
    "facts_from_json", "read_documents", "read_rules",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Import a public name's module (PEP 562)."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"diplofacts.{home}"), name)
    raise AttributeError(f"module 'diplofacts' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
