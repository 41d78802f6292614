"""The sides that the title of an instrument names."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_sides import codes_of, states_of
from diplofacts.record import NamedTuple

_BETWEEN = r"\b(?:giữa|between|among)\b"
_TOPIC = r" (?:về|on|for|regarding|concerning|trong lĩnh vực|trong các lĩnh vực|nhằm|để|to) "
_WITH = r" (?:với|with) "


class Own(NamedTuple):
    """The sides in a title. sure: they are its parties, not what it is about; partner: told after "with"."""

    codes: tuple[str, ...]
    sure: bool
    partner: bool


def own_sides(reading: Reading, item: Entity, context: Context) -> Own:
    """The sides that a title names: those of "between A and B" or of a joint name, or the one that it is "with"."""
    inner = reading.slots.within(item)
    firms = [one for one in inner if one.kind == "company"]
    inner = [one for one in inner if one in firms or not any(f.start <= one.start and one.end <= f.end for f in firms)]
    low = reading.text[item.start : item.end].lower()
    between = re.search(_BETWEEN, low)
    if between:
        topic = re.compile(_TOPIC).search(low, between.end())
        stop = item.start + (topic.start() if topic else len(low))
        named = [one for one in inner if item.start + between.start() <= one.start < stop and one.kind != "both"]
        codes = states_of(named, context, partners=False)
        if len(codes) >= 2:
            return Own(codes, True, False)
    pairs = [one for one in inner if one.kind == "pair"]
    if pairs:
        return Own(codes_of(pairs[:1], context), True, False)
    about = re.search(_TOPIC, low) if " accession of " not in low else None
    named = [
        one for one in inner
        if one.kind not in ("both", "place")
        or between
        or _is_partner(low, one.start - item.start, one.end - item.start)
    ]  # fmt: skip
    ahead = [one for one in named if about is None or one.start < item.start + about.start()]
    partner = re.search(_WITH, low)
    if partner and (about is None or partner.start() < about.start() or not ahead):
        codes = codes_of([one for one in named if one.start >= item.start + partner.start()], context)
        if codes or about is None or partner.start() < about.start():
            return Own(codes, False, True)
    codes = codes_of(ahead, context)
    dealt = (one for one in named if re.search(_DEALT, low[: one.start - item.start]))
    taker = None if codes else next(dealt, None)
    if taker is None and not codes and re.search(_BOUGHT, low):
        taker = next(
            (
                one for one in reading.slots.entities.values()
                if one.start > item.end and re.fullmatch(r" from (?:the )?", reading.text[item.end : one.start])
            ), None,
        )  # fmt: skip
    if taker is not None and codes_of([taker], context):
        return Own(codes_of([taker], context), False, True)
    return Own(codes, True, False) if len(codes) >= 2 else Own(codes or codes_of(named, context), bool(codes), False)


_DEALT = (
    r"\b(?:sell|sale of|sales of|suppl(?:y|ies)|export|deliver|delivery of|ship|lend|transfer"
    r"|provide)\b [^,;]{2,70} to (?:the )?$"
    r"|\b(?:buy|purchase|import|acquire|procure|borrow|purchase of|supply of|import of"
    r"|delivery of)\b [^,;]{2,70} from (?:the )?$"
)
_BOUGHT = r"\b(?:buy|import|purchase|procure|acquire|lease|supply of|delivery of)\b"
"""What is sold to a state, or bought from it, is so by a paper with it."""


_OF_A_TOWN = (
    r"(?:['’]s)? (?:\w+ ){0,2}(?:compan(?:y|ies)|firms?|governments?|authorit\w+|administration|airport|ports?"
    r"|universit\w+|municipality|council|hospital|exchange|fund|airline|refinery|chamber)\b"
)
"""What in a town may be the other side: "with the Abu Dhabi oil company"."""


def _is_partner(low: str, start: int, end: int) -> bool:
    """Whether a town in a title stands for its state: "a deal with Tokyo to …", "with the Dubai port authority"."""
    if re.compile(r" (?:with|với) $").search(low, 0, start):
        return True
    joined = re.compile(r" with (?:the )?$").search(low, 0, start)
    return joined is not None and re.compile(_OF_A_TOWN).match(low, end) is not None


_SUPPLIES = (
    r"\b(?:supply|build|deliver|construct|upgrade|sell|export|modernise|modernize|equip|set up|setting up"
    r"|building)\b"
)


def taker_of(reading: Reading, context: Context, at: int, title: str) -> Own | None:
    """The state for which a paper is by what it is to do, told behind its sum: "to supply Peru's railways with"."""
    item = reading.slots.entities[at]
    name = item.value.title or " ".join(reading.text[item.start : item.end].split())
    if not title.startswith(f"{name} ") or re.search(_SUPPLIES, title) is None:
        return None
    after = (one for one in reading.slots.entities.values() if one.kind == "country" and one.start > item.end)
    code = next((one.value.code for one in after if reading.text[one.start : one.end] in title), None)
    return Own((code,), False, True) if code else None
