"""What is no trade between countries: the sales of a firm, guarantees, markets, goods by the piece, lower limits."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.company_homes import last_firm
from diplofacts.frames.trade_clause import Sum
from diplofacts.frames.trade_cues import MULTIPLE
from diplofacts.rule import CHARACTER

_STATE = "".join(CHARACTER[kind] for kind in ("country", "body", "place", "pair", "both"))
_FIRM = CHARACTER["company"]


def is_no_trade(reading: Reading, one: Sum) -> bool:
    """Whether a sum that words of trade govern is none of trade between two countries."""
    if reading.language != "en":
        return _is_a_limit(reading, one)
    text = reading.slots.text
    if re.search(_PROGRAMMES, text) or re.match(_MARKET, text[one.at + 1 :]):
        return True
    if text[one.at] == MULTIPLE and re.search(_BY_THE_PIECE, text[one.at : one.at + 70]):
        return True
    if one.head.kind == "buy" and re.search(_OF_FIRMS, text):
        return True
    return one.head.kind in ("export", "import", "buy", "trade", "two_way") and _is_of_firm(reading, one)


def _is_a_limit(reading: Reading, one: Sum) -> bool:
    """Whether a sum is only what each of many reaches: "8 nhóm hàng đạt kim ngạch từ 100 triệu USD trở lên"."""
    entity = reading.slots.entities[one.at]
    return re.search(r"trở (?:lên|xuống)$", reading.text[entity.start : entity.end]) is not None


def _is_of_firm(reading: Reading, one: Sum) -> bool:
    """Whether what is sold or bought is a firm's: "Acme's exports", "the company's sales", "Acme will buy"."""
    text = reading.slots.text
    start = min(one.head.start, one.at)
    lead = text[max(0, start - 110) : start]
    if re.search(_OWN, lead[-45:]):
        return True
    owner = re.search(r"([a-z][\w.&-]*)['’]s? (?:[\w-]+ ){0,2}$", lead[-50:])
    if owner and owner[1] not in _NO_FIRMS:
        return _capitalised(reading, owner[1], start)
    firm = lead.rfind(_FIRM) + 1
    origin = reading.slots.origin
    known = None if firm else last_firm(reading.text, origin[start], origin[max(0, start - 110)])
    if known:
        firm = len(lead) - sum(1 for at in range(max(0, start - 110), start) if origin[at] >= known[1])
        firm += 2 if re.match(f" [{_STATE}]", lead[firm:]) else 0  # "Ford Canada"
    return firm > 0 and re.search(rf"[{_STATE};]|\b(?:while|whereas)\b", lead[firm:]) is None


def _capitalised(reading: Reading, word: str, before: int) -> bool:
    """Whether a word of the slotted text is written as a name."""
    origin = reading.slots.origin[before]
    found = reading.text[:origin].lower().rfind(word)
    return found >= 0 and reading.text[found].isupper()


_PROGRAMMES = (
    r"\b(?:guarantees?|guaranteed|public law|pl-?480|gsm-10\d|commodity credit|export enhancement|bonus(?:es)?|rebates?"
    r"|securities|program trade|stock exchange|sharemarket|equities|bourse|mutual funds?|per tonne|a tonne"
    r"|foreign exchange dealers"
    r"|(?:stocks|shares|bonds) (?:worth|valued)|purchases of \W? ?(?:stocks|bonds|shares))\b"
    r"|\bworth of (?:yen|dollars|marks|sterling|francs|treasury)\b|\bpct of (?:its|total) (?:sales|revenue)\b"
    r"|\btrade \w+ loans?\b|\btrade de\w+\b|\bof trade and (?:project )?financ"
)
_OF_FIRMS = r"\b(?:acquisitions?|takeover|merger|stakes?|shares|subsidiar(?:y|ies)|company|tender offer|buyout)\b"
"""In a sentence on what is bought, that it is firms."""
_MARKET = r"(?: dlrs?| dollars?)?(?: \w+){0,2} markets?\b| (?:lent|loaned|invested|borrowed|granted|spent)\b"
_BY_THE_PIECE = (
    r"\b(?:to|from)(?: (?:up to|about|some|over|nearly))? [\d.,]+ (?:\w+ ){0,2}?"
    r"(?:units?|cars?|vehicles?|tonnes?|tons?|bales?|barrels?|cubic|bags?|head|people|visitors|flights?)\b"
    r"|\b(?:tonnes|cubic (?:feet|met)|barrels|visitors|tourists)\b"
)
_OWN = (
    r"\b(?:the|this) (?:company|group|firm|bank|unit|corporation|industry|subsidiary|manufacturer|\w*maker)"
    r"(?:['’]s?)? (?:[\w-]+ ){0,2}$"
    r"|\b(?:group|company|corporate|firm) $"
)
_NO_FIRMS = frozenset(
    "country nation year month week day period quarter decade region world island kingdom republic bloc today yesterday"
    " neighbours neighbors countries nations leaders sides two state states union capital continent government minister"
    " president it he she they partners partner ally allies market last".split()
)
