"""Whether a sum or a number of projects is one of investment, and which of them go together."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.side_names import Side, standing
from diplofacts.frames.side_parts import WIDE, clause
from diplofacts.languages.flow import Flow
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, compiled

MONEY, COUNT = CHARACTER["money"], CHARACTER["count"]
_TRADED = (
    r"\b(?:trade|exports|imports|turnover)\b[^.;,]{0,60}? (?:worth|of|at|to|reached|totall?ed)"
    r"(?: (?:over|about|nearly|some))? $"
)
"""What governs a sum before it, so that an investment named behind it is another matter."""
_GIVEN = r"\b(?:aid|grants?|loans?|assistance|oda|credits?|donat\w+|lend\w*|lent|deposit\w*)\b[^.;,]{0,40}$"
"""What is given rather than invested, before a sum whose projects are told behind it."""
_PRICED = (
    r"\b(?:tax\w*(?: \w+)?|bids?|offers?|loss(?:es)?|charges?|profits?|fines?|prices?|revenues?|sales|debts?|payments?"
    r"|turnover) (?:of|worth|totall?ing)(?: (?:some|about|over|nearly|up to|more than))* $"
)
"""What a sum is the measure of, before one that an investment is named behind."""
_LENT = r"(?: [\w-]+){0,3} (?:(?:grants?|loans?|financing|credits?|aid)\b)"
_INVESTING = (
    r"\b(?:invest\w*|fdi|capital|factor(?:y|ies)|licen[cs]ed|ventures?|projects? (?:worth|valued|from|by|of))\b"
)


def is_told(reading: Reading, context: Context) -> bool:
    """Whether counted projects can be investments: an English sentence or the one before says so."""
    if reading.language != "en":
        return True
    told = " ".join(heard.text.lower() for heard in context.heard[-2:])
    return re.search(_INVESTING, told) is not None


def is_mere_count(reading: Reading, at: int) -> bool:
    """Whether an English sentence counts factories that nobody is said to build: "it has lost 400 factories"."""
    if reading.language != "en" or reading.slots.entities[at].value.noun != "factories":
        return False
    text = reading.slots.text
    return re.search(_LOST, text) is not None or re.search(_BUILDS, text[max(0, at - 90) : at + 60]) is None


_LOST = r"\b(?:los[et]|losing|loss of|clos(?:e[sd]?|ing|ure)|shut\w*)\b"
_BUILDS = r"\b(?:buil[dt]\w*|open\w*|set(?:s|ting)? up|establish\w*|invest\w*|financ\w*|construct\w*|launch\w*)\b"


def goes_on(reading: Reading, context: Context) -> bool:
    """Whether the sentence before told a figure of investment, in the same passage."""
    return context.flow is not None and reading.passage - context.flow.passage <= 1 and not context.flow.firm


_OWN_CAPITAL = (
    r"\b(?:quỹ|ngân hàng) [^.;,]{3,80}(?:có|với)(?: tổng| số)* vốn"
    r"(?: ban đầu| hoạt động)?(?: là| đạt| khoảng| lên tới)* $"
)
"""What a bank or fund was given to work with, before its sum."""


def _before(reading: Reading, at: int) -> str:
    """The words of the sentence right before a sum, names and all."""
    start = reading.slots.entities[at].start
    return reading.text[max(0, start - 120) : start].casefold()


def is_governed(match: Match, reading: Reading, context: Context, words: Flow, at: int) -> bool:
    """Whether the sum is one of investment: no head of another kind stands nearer to it."""
    text = reading.slots.text
    if not match.rule.fixed.get("_bought") and compiled(words.claimed, "flow").match(text, at + 1):
        return False
    if reading.language == "vi" and re.search(_OWN_CAPITAL, _before(reading, at)):
        return False
    table = match.rule.fixed.get("_run") and "investor" in match.words and goes_on(reading, context)
    if match.rule.fixed.get("_on") or table:
        start = match.words["investor"][1]
    elif match.rule.fixed.get("_run"):
        heads = [hit.start() for hit in compiled(words.ranked, "flow").finditer(text, max(0, at - WIDE), at)]
        heads += [] if heads else _counted(reading, at)
        if compiled(words.right_head, "flow").match(text, at + 1):
            return True
        listed = text[at - 1] == "(" and compiled(words.ranked, "flow").search(text, at, at + 130)
        if not heads:
            return bool(listed)
        start = heads[-1]
    else:
        start = match.words["head"][0]
        if match.rule.fixed.get("_deal") and not _of_investment(reading, match.words.get("item", (start, 0))[0]):
            return False
        if re.search(words.paired, text[max(0, start - 30) : start]):
            return False
        if reading.language == "en" and text.startswith("disburs", start) and not _INVESTS_AT_ALL.search(text):
            return False  # what is disbursed is as often a loan
    if start > at and re.search(_TRADED, text[max(0, at - 90) : at]):
        return False
    if reading.language == "en" and (re.search(_LOSS, text[max(0, at - 50) : at]) or _is_sold(match, text, at)):
        return False
    grown = reading.language == "en" and re.search(_CHANGE, text[max(0, at - 40) : at]) is not None
    if grown or (reading.language == "en" and _is_of_a_branch(text, start, at)):
        return False
    end = match.words["head"][1] if "head" in match.words else start
    if start > at and "invest" not in text[at:end] and re.search(_GIVEN, text[max(0, at - 60) : at]):
        return False
    if start >= at and reading.language == "en" and re.search(_PRICED, text[max(0, at - 60) : at]):
        return False
    if "invest" not in text[start:at] and re.match(_LENT, text[at + 1 :]):
        return False
    start = match.words["head"][1] if "head" in match.words else start
    rivals = [hit.end() for hit in re.finditer(words.others, text[start:at])]
    heads = [hit.start() for hit in compiled(words.ranked + "|{count}", "flow").finditer(text[start:at])]
    return not rivals or (bool(heads) and heads[-1] > rivals[-1])


def _is_of_a_branch(text: str, start: int, at: int) -> bool:
    """Whether a sum in brackets is that of a branch of the economy: "investments were made in banking ($3 billion)"."""
    return text[at - 1] == "(" and re.search(r"\bin (?:[a-z-]+ ){1,5}\($", text[max(start, at - 70) : at]) is not None


def _is_sold(match: Match, text: str, at: int) -> bool:
    """Whether a sum is what a stake is worth that is to be sold: "assets to be sold include its $1 billion stake"."""
    if "stake" not in text[slice(*match.words.get("head", (0, 0)))] or match.rule.fixed.get("_bought"):
        return False
    around = text[max(0, at - 90) : at + 60]
    return re.search(r"\b(?:sell\w*|sold|sale|divest\w*|offload\w*|unload\w*)\b", around) is not None


_LOSS = r"\b(?:writ(?:e|es|ten|ing) (?:off|down)|wrote (?:off|down)|los[et]s?|losing)(?: [\w-]+){0,2} $"
"""Before what is lost rather than invested."""
_CHANGE = (
    r"(?:(?:^|[,(] )(?:up|down)(?: by)?|\b(?:rose|grew|fell|increased|dropped|climbed|jumped|declined|decreased) by"
    r"|\b(?:increase|rise|drop|fall|growth|decline|decrease) of)(?: (?:about|some|around|over|nearly|almost))? $"
)
"""Before what a sum grew or fell by."""
_INVESTS_AT_ALL = re.compile(r"\b(?:invest\w*|fdi|capital)\b")


def _counted(reading: Reading, at: int) -> list[int]:
    """Where English counts projects as ones of investment, before the sum at `at`: "14 investment projects"."""
    if reading.language != "en":
        return []
    counts = [place for place, one in standing(reading, at - WIDE, at) if one.kind == "count"]
    return [place for place in counts if _of_investment(reading, place)]


def _of_investment(reading: Reading, at: int) -> bool:
    """Whether an instrument or a number of deals is one of investment by its own words."""
    one = reading.slots.entities[at]
    words = reading.text[one.start : one.end].lower()
    return "invest" in words or (reading.language == "en" and _TO_BUILD.search(words) is not None)


_TO_BUILD = re.compile(
    r"\b(?:deal|agreement|pact|contract|accord) to (?:jointly )?"
    r"(?:assemble|build|produce|manufacture|make|develop|set up|construct|mine)\b"
)


def is_of_all(reading: Reading, context: Context, at: int) -> bool:
    """Whether a sum is what a country drew from all investors: "it approved $9 million in foreign investments".

    A sum that it is compared with in the same sentence is another of the kind.
    """
    if reading.language != "en":
        return False
    text = reading.slots.text
    before = text[max(0, at - 90) : at]
    if re.search(_WHOLE, before):
        return True
    if context.notes.get("of_all") == reading.start and re.search(_COMPARED, before):
        return True
    if re.match(_FOREIGN, text[at + 1 :]) and re.search(_DREW, before):
        context.notes["of_all"] = reading.start
        return True
    return False


_WHOLE = rf"{MONEY},? (?:out )?of (?:the|its|a|their)(?: (?:total|overall|combined|\w+ total))*(?: of)? $"
"""Before the sum that one investor's is a part of: "accounting for $2 billion of the $5 billion"."""
_FOREIGN = (
    r" (?:(?:in|of|worth of) )?(?:\w+ ){0,2}foreign (?:direct )?investments?\b"
    r"(?! (?:from|by|pledges?|commitments?))"
)
_DREW = (
    r"\b(?:approv|attract|receiv|record|secur|register|draw|drew|pull|lur|got|post|log|saw|see|report)\w*"
    r"(?: [\w-]+){0,3} $"
)
_COMPARED = r"\b(?:versus|against|from|than|compared (?:with|to)|and)(?: [\w-]+){0,2} $"


def is_of_part(reading: Reading, giver: Entity | None, at: int) -> bool:
    """Whether the investor told behind a sum gave only a part of it: "thu hút 9 tỷ USD, trong đó Nhật Bản chiếm …"."""
    if giver is None or reading.language != "vi":
        return False
    text = reading.slots.text
    spot = next((place for place, one in reading.slots.entities.items() if one is giver), -1)
    if spot < at:
        return spot >= 0 and re.search(_LICENSED, text[spot:at]) is not None
    among = re.search(rf"\btrong (?:tổng )?số {COUNT}[^;.]*$", text[:at])
    return among is not None or re.search(_OF_WHICH, text[at + 1 : spot]) is not None


def is_drawn_by_all(reading: Reading, giver: Side, at: int) -> bool:
    """Whether a firm of another sentence is no investor of what a province drew: "Bình Dương thu hút được 2 tỷ USD"."""
    if giver.name is None or giver.entity in reading.slots.entities.values() or reading.language != "vi":
        return False
    return re.search(_DRAWN, reading.slots.text[max(0, at - 120) : at]) is not None


_DRAWN = (
    rf"{CHARACTER['place']}[^;.]{{0,30}} thu hút(?! (?:tập đoàn|công ty))[^;.]*$"
    r"|\b(?:trên địa bàn|toàn tỉnh|cả nước|tỉnh (?:đã|có))\b[^;.]*$"
)


_LICENSED = r"(?<!được )\b(?:cấp|trao)(?: mới)? (?:giấy )?(?:chứng nhận|phép)\b"
"""Between who licenses investments and their sum."""


_OF_WHICH = (
    r"\b(?:trong (?:đó|số (?:đó|này))|(?:đứng đầu|dẫn đầu|nhiều nhất|lớn nhất|tiếp theo|tiếp đến)"
    r" (?:là|vẫn là|thuộc về)|chủ yếu|phần lớn|riêng)\b"
)


def count_beside(reading: Reading, at: int, words: Flow) -> Entity | None:
    """The number of projects that goes with the sum at `at`: no other sum or count lies between."""
    entities, text = reading.slots.entities, reading.slots.text
    low, high = clause(reading, words, at)
    counts = [
        place for place, one in standing(reading, low, high)
        if one.kind == "count" and one.value.noun in words.count_nouns and not text.endswith("top ", 0, place)
    ]  # fmt: skip
    for place in sorted(counts, key=lambda c: (c > at, abs(c - at))):
        between = text[min(place, at) + 1 : max(place, at)]
        if MONEY in between or COUNT in between or len(between) > 130:
            continue
        if place > at and not _paired_after(text, place, high):
            continue
        if place < at and COUNT in text[max(low, place - 40) : place] and compiled(words.raises, "flow").match(between):
            continue
        return entities[place]
    return None


def _paired_after(text: str, place: int, high: int) -> bool:
    """Whether a count after a sum has no other sum of its own right behind it."""
    after = text.find(MONEY, place, high)
    return after < 0 or after - place > 60


def sum_beside(reading: Reading, words: Flow, at: int) -> bool:
    """Whether a sum of money goes with the count at `at`."""
    low, high = clause(reading, words, at)
    text = reading.slots.text
    for place, one in standing(reading, low, high):
        if one.kind == "money":
            between = text[min(place, at) + 1 : max(place, at)]
            if MONEY not in between and len(between) <= 130 and (COUNT not in between or _is_next(between, words)):
                return True
    return False


def _is_next(between: str, words: Flow) -> bool:
    """Whether a second number of projects stands before the sum of both: "11 dự án mới và 12 dự án tăng vốn, …"."""
    new, _, raised = between.partition(COUNT)
    return COUNT not in raised and len(new) < 40 and compiled(words.raises, "flow").match(raised) is not None


def is_lent(reading: Reading, words: Flow, at: int) -> bool:
    """Whether projects are those of a loan or of aid, right around their number."""
    return bool(words.lent and re.search(words.lent, reading.slots.text[max(0, at - 60) : at + 60]))


def is_wished(reading: Reading, words: Flow, at: int) -> bool:
    """Whether projects are only asked or hoped for."""
    low, _ = clause(reading, words, at)
    return bool(re.search(reading.words.wished, reading.slots.text[max(low, at - 110) : at]))
