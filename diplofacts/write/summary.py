"""A fact in four short cells: when, who, what, status. Fits every fact type, a ninth one too."""

from __future__ import annotations

from diplofacts.facts import AnyFact, slot_names
from diplofacts.record import NamedTuple
from diplofacts.write.wording import words

WHEN = ("date", "deadline", "period", "as_of")
WHO = ("participants", "visitors", "parties", "investor", "donor")
TOWARDS = ("destination", "recipient")


class Summary(NamedTuple):
    """The cells of one row; empty where the article does not say."""

    type: str
    when: str
    who: str
    what: str
    status: str


def summarise(fact: AnyFact) -> Summary:
    """Return the fact's slots by what they answer; slots that answer neither who nor when make up what."""
    slots = {name: words(getattr(fact, name)) for name in slot_names(type(fact))}
    when = " ".join(slots.pop(name) for name in WHEN if name in slots)
    who = ", ".join(filter(None, (slots.pop(name) for name in WHO if name in slots)))
    towards = ", ".join(filter(None, (slots.pop(name) for name in TOWARDS if name in slots)))
    status = slots.pop("status", "")
    what = "; ".join(_named(name, value) for name, value in slots.items() if value)
    kind = str(type(fact).__struct_config__.tag).replace("_", " ")
    return Summary(kind, when, f"{who} → {towards}".strip() if towards else who, what, status)


def _named(name: str, value: str) -> str:
    """Say a bare number's slot; names and sums speak for themselves."""
    match name:
        case "count" | "projects":
            return f"{int(value):,} {'documents' if name == 'count' else name}"
        case "rank" | "growth" | "host" | "signatories":
            return f"{name} {value}{'%' if name == 'growth' else ''}"
    return value.replace("_", " ") if value.islower() else value
