"""The fact types: one declaration for Python, JSON, validation and the published JSON Schema.

Countries are ISO 3166-1 alpha-3 codes, those that are no more ISO 3166-3 (SUN, CSK, YUG, DDR), bodies their usual
acronym (ASEAN, EU, UN); dates are EDTF (ISO 8601-2) strings; an unknown value is None and never guessed. Offsets are
code points of the article's text as given.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import Struct

from diplofacts.codes import Codes, codes_of
from diplofacts.values import Article as Article
from diplofacts.values import Bound as Bound
from diplofacts.values import Mention as Mention
from diplofacts.values import Money as Money
from diplofacts.values import Multiplier as Multiplier
from diplofacts.values import Person as Person
from diplofacts.values import Span as Span
from diplofacts.values import Value as Value

SCHEMA_VERSION = 1


class Fact(Struct, frozen=True, kw_only=True, tag_field="type"):
    """What all fact types share. id: stable for the same article and fact."""

    id: str = ""
    article: Article
    rule: str
    mentions: tuple[Mention, ...] = ()

    @property
    def codes(self) -> Codes:
        """The event codes of CAMEO and PLOVER, which follow from the type, the status, and the form or level."""
        tag = str(type(self).__struct_config__.tag)
        form = getattr(self, "form", None) or getattr(self, "level", None)
        return codes_of(tag, getattr(self, "status", None), form)

    def to_dict(self) -> dict[str, Any]:
        """Return the fact as JSON has it: type, id, article, the slots in declared order, codes, mentions, rule.

        Every key is always there; an unknown slot is None, one without members an empty list.
        """
        plain: dict[str, Any] = msgspec.to_builtins(self)
        plain["codes"] = msgspec.to_builtins(self.codes)
        for last in ("mentions", "rule"):
            plain[last] = plain.pop(last)
        return plain

    def to_json(self) -> str:
        """Return the fact as one line of JSON, without a line end; facts_from_json() is the way back."""
        return msgspec.json.encode(self.to_dict()).decode()


CALLS = ("phone_call", "video_call")
"""Forms of a meeting of those who are not in one place."""


class Meeting(Fact, frozen=True, kw_only=True, tag="meeting"):
    """Officials of at least two sides, or an official and a foreign business leader, met, talked or are to meet.

    participants: leaders of the sides and those named as meeting; a side told only as a country has no name.
    form: how they met: in talks, at a reception by one of them, on the phone.
    date: the day, or both ends of a summit.
    place: city or building, in the article's words.
    status: whether it took place.
    """

    participants: tuple[Person, ...]
    form: Literal["talks", "meeting", "reception", "courtesy_call", "phone_call", "video_call", "summit"] | None = None
    date: str | None = None
    place: str | None = None
    status: Literal["held", "planned", "cancelled"] = "held"


class Agreement(Fact, frozen=True, kw_only=True, tag="agreement"):
    """An instrument between sides that was signed, exchanged, adopted, is in force, or is to be.

    title: in the article's words, from its kind to the end of what it is about; None where only a number is told.
    count: how many, of those told by number.
    instrument: its kind.
    parties: countries, bodies or companies.
    signatories: persons who signed; not those who looked on.
    date: when it was or is to be signed, or took effect.
    place: where, in the article's words.
    amount: what it is worth, where told.
    status: how far it has come; `signed` also stands for exchanged, adopted and issued.
    """

    title: str | None = None
    count: int | None = None
    instrument: (
        Literal[
            "treaty", "agreement", "memorandum", "joint_statement", "exchange_of_notes", "protocol", "plan",
            "programme", "contract", "letter_of_intent", "minutes", "other",
        ]
        | None
    ) = None  # fmt: skip
    parties: tuple[str, ...] = ()
    signatories: tuple[Person, ...] = ()
    date: str | None = None
    place: str | None = None
    amount: Money | None = None
    status: Literal["signed", "planned", "negotiating", "in_force", "cancelled"] = "signed"


Metric = Literal["two_way", "export", "import"]


class TradeTarget(Fact, frozen=True, kw_only=True, tag="trade_target"):
    """A quantity of trade that sides agree on, propose or aim at.

    amount: the sum aimed at; None where a multiple is told.
    multiplier: how many times the present trade, where that is told.
    metric: both ways, or one way.
    deadline: by when; None for "soon".
    parties: the sides; the exporter first for export and import.
    status: a common aim, or the wish of one side.
    """

    amount: Money | None = None
    multiplier: Multiplier | None = None
    metric: Metric = "two_way"
    deadline: str | None = None
    parties: tuple[str, ...] = ()
    status: Literal["agreed", "proposed"] = "agreed"


class TradeFigure(Fact, frozen=True, kw_only=True, tag="trade_figure"):
    """Trade that happened, in goods or services, between named sides.

    amount: the sum.
    metric: both ways, or one way.
    period: the year, month or interval the sum is for.
    parties: the sides; the exporter first for export and import.
    growth: percent against a year before, negative for a fall.
    """

    amount: Money
    metric: Metric = "two_way"
    period: str | None = None
    parties: tuple[str, ...] = ()
    growth: float | None = None


class Investment(Fact, frozen=True, kw_only=True, tag="investment"):
    """A figure of investment between sides: what there is, what came in a period, one project, a pledge.

    amount: the sum; None where only projects are counted.
    projects: how many.
    investor: a country, body or company.
    destination: the country; a city or province of it stands in place.
    place: city or province, in the article's words.
    as_of: the day or period the figure is for.
    rank: the place of this investor among all.
    measure: all to date, new in a period, disbursed, or of a single project.
    status: money reported, or planned.
    """

    amount: Money | None = None
    projects: int | None = None
    investor: str | None = None
    destination: str | None = None
    place: str | None = None
    as_of: str | None = None
    rank: int | None = None
    measure: Literal["total", "new", "disbursed", "single"] | None = None
    status: Literal["reported", "planned"] = "reported"


class Visit(Fact, frozen=True, kw_only=True, tag="visit"):
    """A trip of an official or delegation to another country.

    visitors: the heads of the party.
    destination: the country.
    form: as the article names it.
    host: who invited, where told.
    date: a day of the visit, or both ends.
    status: made or under way, planned, cancelled.
    """

    visitors: tuple[Person, ...]
    destination: str | None = None
    form: Literal["state", "official", "working", "other"] | None = None
    host: Person | None = None
    date: str | None = None
    status: Literal["made", "planned", "cancelled"] = "made"


class Partnership(Fact, frozen=True, kw_only=True, tag="partnership"):
    """Diplomatic relations set up, or a named level of relation set up or raised.

    parties: the countries.
    level: what was set up, or raised to.
    date: when.
    action: set up, or raised.
    status: done, or planned.
    """

    parties: tuple[str, ...]
    level: Literal[
        "diplomatic_relations", "comprehensive_partnership", "strategic_partnership",
        "comprehensive_strategic_partnership", "other",
    ]  # fmt: skip
    date: str | None = None
    action: Literal["established", "upgraded"] = "established"
    status: Literal["done", "planned"] = "done"


class Aid(Fact, frozen=True, kw_only=True, tag="aid"):
    """Development assistance, grants, concessional loans, relief between sides.

    donor: who gives: a country or body.
    recipient: who is given to: a country or body.
    amount: the sum, where told.
    purpose: what for, in a few words of the article.
    date: when it was given or pledged.
    status: given (also granted, signed for), or pledged.
    """

    donor: str | None = None
    recipient: str | None = None
    amount: Money | None = None
    purpose: str | None = None
    date: str | None = None
    status: Literal["given", "pledged"] = "given"


AnyFact = Meeting | Agreement | TradeTarget | TradeFigure | Investment | Visit | Partnership | Aid
FACT_TYPES: dict[str, type[Fact]] = {
    "meeting": Meeting,
    "agreement": Agreement,
    "trade_target": TradeTarget,
    "trade_figure": TradeFigure,
    "investment": Investment,
    "visit": Visit,
    "partnership": Partnership,
    "aid": Aid,
}
COMMON_SLOTS = frozenset(("id", "article", "rule", "mentions"))


def fact_from_json(line: str | bytes) -> AnyFact:
    """Return the fact of one JSON object; msgspec.ValidationError says what is wrong with it."""
    fact: AnyFact = msgspec.json.decode(line, type=AnyFact)
    return fact


def facts_from_json(data: str | bytes) -> list[AnyFact]:
    """Return the facts of a JSON array (-f json) or of JSON lines (-f jsonl)."""
    raw = data.encode() if isinstance(data, str) else data
    if raw.lstrip()[:1] == b"[":
        return msgspec.json.decode(raw, type=list[AnyFact])
    facts: list[AnyFact] = msgspec.json.Decoder(AnyFact).decode_lines(raw)
    return facts


def slot_names(fact_type: type[Fact]) -> tuple[str, ...]:
    """Return a type's own slots in declared order."""
    return tuple(name for name in fact_type.__struct_fields__ if name not in COMMON_SLOTS)
