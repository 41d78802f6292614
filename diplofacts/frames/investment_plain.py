"""What is no investment between two sides in English news: sides told nowhere near, money that stays at home."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.company_homes import firm_at, home_of
from diplofacts.entities.countries import codes as states
from diplofacts.frames.side_names import Side
from diplofacts.frames.side_untold import Sides
from diplofacts.languages.flow import flow
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, compiled

_INVESTORS = frozenset(("EU", "ASEAN", "GCC", "EFTA", "EAEU", "MERCOSUR", "BRICS", "APEC", "AU", "SCO"))
"""Bodies that stand for the investors of their members; other bodies lend, or have no money in a country."""


def is_from_nowhere(both: Sides, match: Match, reading: Reading, context: Context) -> bool:
    """Whether the sentence tells too little of who invests where for the rest to be taken from what was told before."""
    giver, taker = both.giver, both.taker
    at = match.words["key"][0]
    counted = CHARACTER["count"] in reading.slots.text[slice(*match.words.get("head", (0, 0)))]
    if match.rule.name.endswith(("/works_of", "/works")) and not counted and not _builds(giver, reading, match, at):
        return not (giver and giver.name and giver.entity is None and re.match(_TOLD_WORKS, reading.text.lower()))
    if taker is not None and taker.entity is None and _goes_elsewhere(giver, taker, match, reading, context, at):
        return True
    if _is_official(giver) or _is_official(taker) or _is_joint(reading):
        return True
    if giver is None:
        return False
    here = [side for side in (giver, taker) if side is not None and side.entity is not None]
    if match.rule.fixed.get("_count") and _names_many(reading):
        return True
    if match.rule.fixed.get("_count") and not _tells_investing(reading):
        return len(here) < 2 and (context.flow is None or context.flow.passage != reading.passage)
    if here or _points_back(reading) or (giver.name and taker and taker.code in context.main):
        return False
    before = context.heard[-2].text.lower() if len(context.heard) > 1 else ""
    if "invest" in before:
        return False
    told = context.flow
    return told is None or reading.passage - told.passage > 2


_COUNTRY = CHARACTER["country"]
_TOGETHER = rf"{_COUNTRY} and (?:the )?{_COUNTRY} (?:have|had|are|were|will|plan|implement|carry|run)\b"


def _is_joint(reading: Reading) -> bool:
    """Whether a sentence tells of works of two states together, of whom neither is said to invest in the other."""
    joint = re.search(r"\bjoint(?:ly)?\b", reading.text) is not None
    return joint and re.search(_TOGETHER, reading.slots.text) is not None


_TOLD_WORKS = r"(?:the|this)\b(?: [\w-]+)? ?(?:an? )?(?:us|u\.s\.|[a-z]{0,3}[$€£¥])? ?[\d.,]+"
"""At the head of a sentence that goes on about works told before it: "The $2 billion plant"."""


def goes_to_own_firm(both: Sides, reading: Reading, at: int) -> bool:
    """Whether money goes into a firm named right behind it of the same country; a state's, also into nobody's known."""
    if reading.language != "en" or both.giver is None or (both.taker and both.taker.entity):
        return False
    found = re.match(_INTO_FIRM, reading.slots.text[at + 1 :])
    if found is None:
        into = re.match(_INTO_NAME, reading.slots.text[at + 1 :])
        start = reading.slots.origin[at + 1 + into.end()] if into else 0
        end = firm_at(reading.text, start) if into else None
        return end is not None and home_of(reading.text[start:end]) == both.giver.code
    home = home_of(reading.slots.entities[at + 1 + found.start(1)].value)
    return home == both.giver.code or (home is None and both.giver.name is None)


def is_committed_to_state(match: Match, both: Sides, reading: Reading) -> bool:
    """Whether a state commits a sum to another, which is help: "Oslo committed $9 million to Togo"."""
    if match.rule.name != "en/investment/into" or both.giver is None or both.giver.name:
        return False
    head, at = match.words["head"], match.words["key"][0]
    if not reading.slots.text.startswith("commit", head[0]):
        return False
    return re.match(r"[^.;]{0,60}\binvest", reading.slots.text[at + 1 :]) is None


_INTO_NAME = r"(?:[ -][\w-]+){0,2} (?:in|into) (?:the )?"
_INTO_FIRM = rf"(?:[ -][\w-]+){{0,2}} (?:in|into) (?:the )?<?({CHARACTER['company']})"


def _names_many(reading: Reading) -> bool:
    """Whether a sentence names more countries than the two that counted projects could be between."""
    named = [one for one in reading.slots.entities.values() if one.kind == "country"]
    return len({one.value.code for one in named}) > 2 and not re.search(_COUNTED_FROM, reading.slots.text)


_COUNTED_FROM = f"{CHARACTER['count']}(?: [\\w-]+){{0,2}} (?:from|by)(?: the)? {CHARACTER['country']}"


def _points_back(reading: Reading) -> bool:
    words = flow("en")
    text = reading.slots.text
    return any(compiled(one, "flow").search(text) for one in (words.them, words.them_gives, words.work))


def _builds(giver: Side | None, reading: Reading, match: Match, at: int) -> bool:
    """Whether a clause tells that someone builds or plans the work whose cost it states."""
    text = reading.slots.text
    if re.search(r"\b(?:orders?|tenders?) for\b[^.;]{0,60}$", text[max(0, at - 80) : at]):
        return False
    if giver and giver.name and re.search(_OWNED, text[max(0, at - 40) : at]):
        return True
    spot = next((place for place, one in reading.slots.entities.items() if giver and one is giver.entity), None)
    if spot is not None and spot > at:
        between = text[at:spot]
        return len(between) < 90 and re.search(r"\b(?:which|that|suppl\w+|sold|export\w*)\b", between) is None
    before = text[max(0, at - 160) if spot is None else spot : at] + text[at : at + 90]
    deeds = _DEEDS if "facilit" in text[slice(*match.words["head"])] else rf"{_DEEDS}|{_SETTLES}"
    return re.search(rf"\b(?:{deeds})\b", before) is not None


_OWNED = r"(?:['’]s|\b(?:its|their))(?: (?:new|first|planned|own|latest|second|giant|proposed))* $"
_DEEDS = (
    r"buil[dt]\w*|construct\w*|open\w*|set(?:s|ting)? up|establish\w*|launch\w*|inaugurat\w*|develop\w*"
    r"|plan(?:s|ned|ning)?|beg[aiu]n\w*|start\w*|complet\w*|invest\w*|expan\w+|commission\w*|own(?:s|ed)|creat\w+"
    r"|br(?:oke|eak\w*) ground|cut\w* the ribbon"
    r"|pick(?:s|ed)(?! to\b)|chose\w*|chosen|choos\w+|select(?:s|ed)(?! to\b)"
    r"|unveil\w*|put\w* up|erect\w*|work(?:s|ed|ing)? on|locat\w+"
)
_SETTLES = (
    r"announc\w*|sign\w*|agree\w*|propos\w*|consider\w*|behind|back(?:s|ed|ing)|join\w*|led|leads|undertak\w+|won|wins"
    r"|carr\w+ out"
)


def _goes_elsewhere(giver: Side | None, taker: Side, match: Match, reading: Reading, context: Context, at: int) -> bool:
    """Whether the sum goes into something named right behind it, so that no country is to be thought of."""
    if context.home is not None or _points_back(reading) or taker.code in context.sides:
        return False
    spent = match.rule.name.endswith(("/invests", "/spends", "/into"))
    behind = reading.slots.text[at + 1 :]
    firms = giver is not None and giver.name is not None and (giver.code in context.main or len(context.main) == 1)
    if taker.code in context.main and (re.match(_INTO_WORKS, behind) or (firms and not re.match(_AT_LARGE, behind))):
        return False
    return spent and re.match(_INTO, behind) is not None


_INTO = (
    r"(?: \([^()]*\))?(?: (?:over|in|during|within|from) [^,;.]{1,30}?)? (?:in|into|on|to)"
    rf" (?!{CHARACTER['date']}|{CHARACTER['count']}|(?:new |the )?projects\b"
    r"|(?:an?|the|its|another|one|two|three) (?:[\w-]+ ){0,4}"
    r"(?:facilit|plant|project|factor|hub|campus|complex|mine|refiner|venture))"
)


_INTO_WORKS = (
    r"(?: \([^()]*\))?(?: (?:over|in|during|within|from) [^,;.]{1,30}?)? (?:in|into|on|to)"
    r"(?: (?:buil[dt]\w*|set\w* up|construct\w*|open\w*|develop\w*|expand\w*))?"
    r" (?:an?|the|two|three|several|new) (?:[\w-]+ ){0,4}?(?:sites?|ventures?|plants?|factor(?:y|ies)|projects?"
    r"|facilit(?:y|ies)|refiner(?:y|ies)|mines?|ports?|terminals?|parks?|complex|hubs?|centers?|centres?|railways?|resorts?|brewery|breweries|smelters?|mills?|dams?|pipelines?)\b"
)


_AT_LARGE = (
    r"[^.;]{0,60}?\b(?:research|r&d|development|marketing|advertising|restructuring|technology"
    r"|artificial intelligence|worldwide|globally|abroad|overseas|around the world|shares?|stock|funds?|bonds?)\b"
)


def _is_official(side: Side | None) -> bool:
    """Whether a side is a body that is no market: a bank, an agency of the United Nations."""
    if side is None or side.name is not None or side.code is None:
        return False
    return side.code not in states() | _INVESTORS


def _tells_investing(reading: Reading) -> bool:
    return re.search(r"\b(?:invest\w*|fdi|capital|licen[cs]ed|ventures?)\b", reading.slots.text) is not None


def stays_within(reading: Reading, at: int) -> bool:
    """Whether the sum goes into a country's own economy, a budget, a firm's own works, or is what shares are worth."""
    if reading.language != "en":
        return False
    text = reading.slots.text
    if re.search(_BROUGHT_ABOUT, text[max(0, at - 70) : at]) or re.match(_FACE_VALUE, text[at + 1 :]):
        return True
    held = re.search(r"\b(?:shares of|shares in its|of the company['’]s stock)\b", text[max(0, at - 120) : at + 60])
    return held is not None or re.match(_WITHIN, text[at + 1 :]) is not None


_BROUGHT_ABOUT = r"\bgenerat\w+ (?:[\w-]+ ){0,2}investments?\b|\b(?:bid|bids|bidding|compete) for\b"
"""Before a sum that is no one's investment yet: what works bring with them, what firms bid for."""
_FACE_VALUE = r" (?:[\w-]+ ){0,2}(?:face value|of debt)\b"
_WITHIN = (
    r"(?: [\w-]+){0,2} (?:into|in|to) (?:the|its|their|his) (?:own )?(?:\w+ ){0,2}"
    r"(?:economy|money market|banking system|financial system|budget|treasury|reserves?|stock market|pension fund)\b"
    r"| in (?:renovat|refurbish|moderni[sz]|upgrad)\w+ its\b"
)
