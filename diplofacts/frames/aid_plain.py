"""What is no aid though it passes between two sides: market loans, parts of a sum, help at home, what firms give."""

from __future__ import annotations

from itertools import pairwise

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.aid_sides import BANKS, DONORS, LENDERS, are_firms
from diplofacts.frames.aid_slots import PARTS, stays_at_home
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_untold import Sides
from diplofacts.languages.flow import Flow
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

MONEY = CHARACTER["money"]


def is_no_aid(match: Match, reading: Reading, words: Flow, at: int, donor: str, recipient: str, found: Sides) -> bool:
    """Whether what passes between two sides is no aid: a lender's market loan, a part of a sum, help at home."""
    fixed, text = match.rule.fixed, reading.slots.text
    taker = found.taker.entity if found.taker else None
    named = taker is not None and (found.giver is None or taker is not found.giver.entity)
    if fixed.get("_state") and donor in LENDERS:
        return True
    if reading.language == "en" and not named and recipient in _NEVER_BORROW and not fixed.get("_stricken"):
        return True
    if reading.language == "en" and (_is_of_market_banks(text, at, donor, recipient) or _is_for_rebels(found, reading)):
        return True
    if reading.language == "vi" and re.search(_OF_MANY, text[max(0, at - 60) : at + 160]):
        return True
    if not named and re.search(_IN_ALL, text[max(0, at - 110) : at + 40]):
        return True
    if not named and reading.language == "en" and re.match(_TO_MANY, text[at + 1 :]):
        return True
    if recipient in DONORS and joined(reading, donor, recipient):
        return True
    if donor not in DONORS and joined(reading, donor, recipient, led_to=True):
        return True
    if fixed.get("_bank") and is_yen_loan(match, reading) and _is_of_market(text, at, donor):
        return True
    if reading.language == "en" and _of_many_donors(reading, at, found):
        return True
    if reading.language == "en" and (_is_base(text, at) or _is_in_turn(text, at) or {donor, recipient} <= _FAMILY):
        return True
    if (not named and recipient in _NO_TAKERS) or _are_firms(found.giver, reading):
        return True
    if fixed.get("_rich") and (donor not in DONORS or recipient in DONORS):
        return True
    if match.slots.get("amount") and (_is_part(found, reading, words, at) or stays_at_home(reading, at, donor)):
        return True
    if re.search(PARTS, text[max(0, at - 160) : at]) or (recipient == "UN" and not named):
        return True
    return match.rule.name.endswith("/in_title") and donor not in DONORS and not named


def _is_of_market_banks(text: str, at: int, donor: str, recipient: str) -> bool:
    """Whether a sum that a development bank is named with is no loan of it to a state that borrows there."""
    if donor not in BANKS:
        return False
    around = text[max(0, at - 160) : at + 90]
    return recipient in _NEVER_BORROW or re.search(_OTHER_BANKS, around) is not None


_NEVER_BORROW = frozenset("AUS AUT BEL CAN CHE DEU DNK FIN FRA GBR IRL ITA JPN LUX NLD NOR NZL SWE USA".split())
"""Members of development banks that only pay in."""
_OTHER_BANKS = (
    r"\bcommercial (?:banks?|loans?|lenders)\b|\bbanks (?:would|will|agreed|have|had) |\bprivate (?:banks|lenders)\b"
    r"|\b(?:meeting|group|conference) (?:of|with) (?:(?:its|the|[\w-]+) ){0,2}donors\b"
)


def _is_for_rebels(found: Sides, reading: Reading) -> bool:
    """Whether who takes is no state: "aid to the Nicaraguan rebels", "the Syrian opposition"."""
    taker = found.taker.entity if found.taker else None
    return taker is not None and re.match(_REBELS, reading.text[taker.end : taker.end + 40].lower()) is not None


_REBELS = (
    r"(?:['’]s)? (?:[\w\"“”'’-]+ )?(?:rebels?|contras?|guerrillas?|insurgents?|resistance|opposition|separatists"
    r"|militias?|mujahideen|fighters|dissidents)\b"
)
_OF_MANY = (
    r"\bcho (?:hơn |khoảng |gần |trên )?\d+ (?:quốc gia|nước)\b"
    r"|\b(?:giúp|cho|tới) (?:các )?chính phủ, (?:các )?tổ chức\b"
    r"|\b(?:cho|giúp|tới) các (?:quốc gia|nước) (?:trên thế giới|nghèo|đang phát triển)\b"
)
"""What is given to many states at once."""


def _are_firms(giver: Side | None, reading: Reading) -> bool:
    """Whether the giver's name only tells whose banks or firms give: "Switzerland's three major banks"."""
    if giver is None or giver.entity is None:
        return False
    return are_firms(giver.entity, reading)


def is_yen_loan(match: Match, reading: Reading) -> bool:
    """Whether an English clause tells of a loan in yen, which is how Japan lends to states on soft terms."""
    return reading.language == "en" and is_in_yen(match) and "loan" in reading.slots.text[slice(*match.words["head"])]


def _is_of_market(text: str, at: int, donor: str) -> bool:
    """Whether a loan in yen is no state's: of another lender than Japan, of banks, for a firm."""
    if donor in BANKS:
        return False
    return donor != "JPN" or re.search(_MARKET, text[max(0, at - 90) : at + 90]) is not None


_MARKET = rf"{CHARACTER['company']}|\b(?:equity|mandate|arrang\w+|syndicat\w+|bonds?|company|firm|commercial|banks?)\b"


def is_in_yen(match: Match) -> bool:
    """Whether the sum is one in yen."""
    amount = match.slots.get("amount", [])
    return bool(amount) and amount[0].value.currency == "JPY"


def is_mere_town(one: Entity, reading: Reading) -> bool:
    """Whether a giver is a town that does not stand for its country: no capital, or no subject of its clause."""
    if one.kind != "place":
        return False
    return one.value.form != "capital" or re.search(_OPENING, reading.text[: one.start]) is None


_OPENING = (
    r"(?:^(?:[-–—•*] )?|[,;:“\"—–-] ?"
    r"|\b(?:that|said|says|and|while|when|as|if|rằng|cho biết|thông báo|tuyên bố|khẳng định|công bố) )$"
)


def joined(reading: Reading, donor: str, recipient: str, *, led_to: bool = False) -> bool:
    """Whether two states stand together: "Australia and New Zealand announced".

    led_to: only where a preposition leads to them, so that neither does anything: "its office for Peru and Chile".
    """
    named = (one for one in reading.slots.entities.values() if one.kind == "country")
    states = sorted(named, key=lambda one: one.start)
    for one, other in pairwise(states):
        if {one.value.code, other.value.code} == {donor, recipient}:
            if led_to and not re.search(_LED_TO, reading.text[: one.start]):
                return False
            link = " and(?: the)? " if led_to else _AND
            return re.fullmatch(link, reading.text[one.end : other.start].lower()) is not None
    return False


_FAMILY = frozenset("UN UNHCR UNICEF WFP WHO UNDP UNRWA UNFPA UNESCO FAO IOM OCHA".split())
"""The United Nations and its agencies: what goes from one to another is a donor's who stands elsewhere."""


def _of_many_donors(reading: Reading, at: int, found: Sides) -> bool:
    """Whether a sum is what donors gave together: "world leaders pledged $10 billion"."""
    low = max(0, at - 90)
    told = list(re.finditer(_DONORS_ALL, reading.slots.text[low:at]))
    giver = found.giver.entity if found.giver else None
    origin = reading.slots.origin
    return bool(told) and not (giver and origin[low + told[-1].start()] < giver.start < origin[at])


_DONORS_ALL = (
    r"\b(?:donors|donor (?:nations|countries|states|governments)|world leaders|international community|rich nations"
    r"|nations|governments|delegates|countries)\b(?=[^.;,]{0,40}\b(?:pledg\w+|promis\w+|commit\w*|gave|given|raised|agreed|offered))"
)


def _is_base(text: str, at: int) -> bool:
    """Whether a sum is only what help was before: "from $10 million to $25 million"."""
    before = text[max(0, at - 40) : at]
    if re.search(_COMPARED, before):
        return True
    return re.search(_FROM, before) is not None and re.match(_UP_TO, text[at + 1 :]) is not None


def _is_in_turn(text: str, at: int) -> bool:
    """Whether a sum is one of several told "respectively", so that its giver or taker is one of a list."""
    found = re.search(r"\brespectively\b", text[at : at + 130])
    return found is not None and MONEY in text[at + 1 : at + found.start()] + text[max(0, at - 60) : at]


_COMPARED = r"\b(?:(?:up|down) from|compared (?:with|to)|versus|as against)(?: (?:an?|the|its|about|some|just|only))* $"
_FROM = r"\b(?:from|up from)(?: (?:an?|the|its|about|some|just|only|initial|previous|earlier|original))* $"
_UP_TO = rf"[^.;]{{0,40}}? to(?: (?:an?|about|some|over|nearly|up to|more than|the))* ?{MONEY}"
_LED_TO = r"\b(?:for|in|of|across|from|to)(?: the)? $"
_AND = r"(?: and|,| &)(?: the)?(?: governments? of)?(?: the)? "
_IN_ALL = (
    r"\b(?:overseas|foreign|international|global),? (?:[\w,-]+ ){0,4}(?:aid|assistance|humanitarian)\b"
    r"(?! (?:from|to|for))"
)
"""Before what a donor gives to all the world."""
_TO_MANY = (
    r"[^.;]{0,70}? (?:to|for) (?:[\w-]+ ){0,4}(?:countries|nations|partners|states|governments|neighbou?rs|regions"
    r"|economies|members)\b|[^.;]{0,30}\bonly to \d+\b"
)
_NO_TAKERS = BANKS | LENDERS | {"OECD", "UN", "G7", "G8", "G20", "G77", "OPEC", "WTO", "NATO", "EU", "WEF"}
"""Bodies that aid goes to only where the sentence says so."""


def _is_part(found: Sides, reading: Reading, words: Flow, at: int) -> bool:
    """Whether a sum is a part of the one told before it, and no other donor's own; or what that is in a year."""
    text = reading.slots.text
    if re.search(words.average, text[max(text.rfind(MONEY, 0, at) + 1, at - 60) : at]):
        return True
    if not re.search(words.part_of, text[:at]):
        return False
    giver = found.giver.entity if found.giver else None
    told = max(text.rfind(part, 0, at) for part in (" trong đó", ", including", ", of which"))
    return giver is None or giver.start < reading.slots.origin[max(told, 0)]
