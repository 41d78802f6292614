"""What is no aid though it passes between two sides: market loans, parts of a sum, help at home, what firms give."""

from __future__ import annotations

from itertools import pairwise

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.frames.aid_sides import BANKS, DONORS, LENDERS
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
    if reading.language == "vi" and re.search(_OF_MANY, text[max(0, at - 60) : at + 160]):
        return True
    if not named and re.search(_IN_ALL, text[max(0, at - 110) : at + 40]):
        return True
    if recipient in DONORS and joined(reading, donor, recipient):
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


_OF_MANY = (
    r"\bcho (?:hơn |khoảng |gần |trên )?\d+ (?:quốc gia|nước)\b"
    r"|\b(?:giúp|cho|tới) (?:các )?chính phủ, (?:các )?tổ chức\b"
    r"|\b(?:cho|giúp|tới) các (?:quốc gia|nước) (?:trên thế giới|nghèo|đang phát triển)\b"
)
"""What is given to many states at once."""


def _are_firms(giver: Side | None, reading: Reading) -> bool:
    """Whether the giver's name only tells whose banks or firms give: "Switzerland's three major banks"."""
    if giver is None or giver.entity is None or giver.entity.kind != "country" or reading.language != "en":
        return False
    behind = reading.text[giver.entity.end : giver.entity.end + 60].lower()
    return re.match(_FIRMS, behind) is not None


def joined(reading: Reading, donor: str, recipient: str) -> bool:
    """Whether two states give together: "Australia and New Zealand announced"."""
    named = (one for one in reading.slots.entities.values() if one.kind == "country")
    states = sorted(named, key=lambda one: one.start)
    for one, other in pairwise(states):
        if {one.value.code, other.value.code} == {donor, recipient}:
            return re.fullmatch(_AND, reading.text[one.end : other.start].lower()) is not None
    return False


_AND = r"(?: and|,| &)(?: the)?(?: governments? of)?(?: the)? "
_IN_ALL = (
    r"\b(?:overseas|foreign|international|global),? (?:[\w,-]+ ){0,4}(?:aid|assistance|humanitarian)\b"
    r"(?! (?:from|to|for))"
)
"""Before what a donor gives to all the world."""
_NO_TAKERS = BANKS | LENDERS | {"OECD", "UN", "G7", "G8", "G20", "G77", "OPEC", "WTO", "NATO", "EU", "WEF"}
"""Bodies that aid goes to only where the sentence says so."""
_FIRMS = r"(?:['’]s?)?(?: [\w-]+){0,3} (?:banks|bankers|firms?|compan(?:y|ies)|investors)\b"


def _is_part(found: Sides, reading: Reading, words: Flow, at: int) -> bool:
    """Whether a sum is a part of the one told before it, and no other donor's own; or what that is in a year."""
    text = reading.slots.text
    if re.search(words.average, text[max(text.rfind(MONEY, 0, at) + 1, at - 60) : at]):
        return True
    if not re.search(words.part_of, text[:at]):
        return False
    giver = found.giver.entity if found.giver else None
    return giver is None or giver.start < reading.slots.origin[max(text.rfind(" trong đó", 0, at), 0)]
