"""Partners of one country told in a row: the next in a table, or as many of them as sums, "respectively"."""

from __future__ import annotations

from collections.abc import Callable

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.trade_clause import Sum
from diplofacts.rule import CHARACTER

SIDE = "".join(CHARACTER[kind] for kind in ("country", "body", "place"))
ANY_SIDE = re.compile(f"[{SIDE}]")
# What makes a sum that of all trade, a share of it, or of what goes to somebody.
TOTAL = re.compile("nhập khẩu|ngoại thương|import|foreign|total value")
SHARE = re.compile(r"\bchiếm\b")
TO_MARKET = re.compile(r"\b(?:sang|tới|vào)(?: (?:thị trường|nước))? $")
_WAY = rf"\b(?:to|into)(?: the)? (?:[{SIDE}](?:, | and |, and )(?:the )?)*$"
Code = Callable[[int], str | None]


def partner_told(text: str, one: Sum, context: Context, language: str, code: Code) -> tuple[str, ...]:
    """The two sides of a sum that a row of partners tells, () where there is none. code: of the side at an offset."""
    return (_of_list(text, one, context, code) if language == "en" else ()) or _ranked(text, one, code)


def _of_list(text: str, one: Sum, context: Context, code: Code) -> tuple[str, ...]:
    """The partner of a sum told "respectively", of as many partners as sums, and whose partner it is."""
    if one.turn is None:
        return ()
    number, count, _ = one.turn
    listed = f"[{SIDE}](?:(?:, and|,| and)(?: the)? [{SIDE}]){{{count - 1}}}(?![{SIDE}])"
    lists = list(re.finditer(listed, text[: one.at]))
    if not lists or count < 3:
        return ()
    low, high = lists[-1].span()
    codes = [code(hit.start()) for hit in ANY_SIDE.finditer(text, low, high)]
    others = [code(hit.start()) for hit in ANY_SIDE.finditer(text) if not low <= hit.start() < high]
    rest = [found for found in others if found and found not in codes]
    owner = rest[-1] if rest else _owner_told(context, codes)
    return (owner, str(codes[number])) if owner and len(codes) == count and codes[number] else ()


def _owner_told(context: Context, but: list[str | None]) -> str | None:
    """The country whose partners are listed: the one that the sentences before name most."""
    heard = [one.value.code for heard in context.heard[-4:-1] for one in heard.entities if one.kind == "country"]
    named = [code for code in heard if code not in but]
    return max(named, key=named.count, default=None)


def _ranked(text: str, one: Sum, code: Code) -> tuple[str, ...]:
    """The sides of a partner in a table: "A was B's second partner, followed by C with $3 billion"."""
    before = text[: one.at]
    some = "(?: (?:about|nearly|over|some))?"
    with_ = re.search(f"(?:by|and|,) (?:the )?([{SIDE}]) (?:with|at|\\()(?:{some}) ?$", before)
    whose = re.search(f"([{SIDE}])['’]s (?:[^,;.]{{0,40}} )?(?:partners?|markets?|suppliers?)\\b", before)
    if with_ is None or whose is None:
        return ()
    codes = (code(whose.start(1)), code(with_.start(1)))
    return tuple(dict.fromkeys(found for found in codes if found))


def traders_told(text: str, one: Sum, start: int, metric: str, code: Code) -> tuple[str, ...]:
    """The exporter and the buyer of a sum that an English sentence tells as a row of markets, or as whose supplier.

    start: where the words about the sum begin.
    """
    row = _buyer_told(text, one, code) if metric == "export" else ()
    return row or (() if one.head.kind == "buy" else _supplier_told(text, start, one.head.start, code))


def _buyer_told(text: str, one: Sum, code: Code) -> tuple[str, ...]:
    """The exporter and the buyer of a sum in an English row of markets; () where there is none.

    "Peru exported goods worth $9 billion, with China the main destination, buying $3 billion, followed by Chile with …"
    """
    before = text[: one.at]
    if not re.search(_MARKETS, before):
        return ()
    exporter = re.search(_EXPORTER, before)
    buyer = re.search(_BUYER, before)
    if exporter is None or buyer is None:
        return ()
    codes = (code(next(at for at in (exporter.start(1), exporter.start(2)) if at >= 0)), code(buyer.start(1)))
    return tuple(dict.fromkeys(found for found in codes if found))


_MARKETS = r"\b(?:destinations?|markets?|buyers?|customers?|purchasers?|importers?)\b"
_EXPORTER = (
    rf"([{SIDE}]) (?:has |have |had )?(?:exported|shipped|sold)\b|([{SIDE}])['’]s? (?:[\w-]+ ){{0,3}}exports\b"
)
_BUYER = (
    rf"([{SIDE}])(?: (?:with|at|\()|[^.;{CHARACTER['money']}{SIDE}]{{0,70}}\b(?:buying|purchasing|taking|importing))"
    r"(?: (?:about|nearly|over|some))? ?$"
)


def _supplier_told(text: str, start: int, end: int, code: Code) -> tuple[str, ...]:
    """The exporter and who buys from it, where a country is called another's supplier; () where none is.

    start, end: the slotted words before a sum that may tell so. code: of the side at an offset.
    """
    told = re.search(_SUPPLIER, text[start:end])
    if told is None:
        return ()
    codes = (code(start + told.start(1)), code(start + told.start(2)))
    return tuple(dict.fromkeys(found for found in codes if found))


_SUPPLIER = (
    f"([{SIDE}]) (?:is|was|remains|remained|became|has become|has been)(?: (?:also|now|still|the|by far))* ([{SIDE}])"
    r"['’]s? [^,;.]{0,40}\b(?:suppliers?|source of (?:imports|supplies|goods))\b"
)


_MARKET = re.compile(
    rf"([{SIDE}])(?: \([^()]{{0,40}}\))?(?:,? (?:cũng|vẫn|hiện|đang|tiếp tục|đã|nay|luôn|trở thành|vươn lên))*"
    r" (?:là|trở thành)(?: một trong (?:những|các))? thị trường (?:xuất khẩu|nhập khẩu|cung cấp|cung ứng)\b"
)


def market_told(text: str, one: Sum, code: Code) -> str | None:
    """The market that a Vietnamese clause makes one of its sum: "A là thị trường xuất khẩu lớn nhất với 5 tỷ USD"."""
    told = [hit for hit in _MARKET.finditer(text, max(0, one.at - 160), one.at) if hit.start() >= one.low - 1]
    return code(told[-1].start(1)) if told else None


_BARE = (
    rf"trade (?:volume |turnover )?(?:(?:in |during )?{CHARACTER['date']} )?(?:has |had )?"
    r"(?:reached|totall?ed|stood|amounted|was|hit|exceeded|topped|grew|rose|fell)\b"
)


def spoken_of(reading: Reading, context: Context) -> tuple[str, ...]:
    """The two countries of an English article whose names the sentence before a bare "Trade reached …" holds."""
    heard, main = context.heard, context.main
    bare = reading.language == "en" and re.match(_BARE, reading.slots.text)
    if not bare or len(heard) < 2 or len(main) != 2:
        return ()
    named = {one.value.code for one in heard[-2].entities if one.kind == "country"}
    return main if named == set(main) else ()


def is_venue(text: str, at: int) -> bool:
    """Whether a country at a slotted offset only tells where a town is: "told a meeting in Basel, Switzerland"."""
    return re.search(_IN_TOWN, text[max(0, at - 10) : at]) is not None


_IN_TOWN = rf"\bin {CHARACTER['place']},? $"


def trades_back(text: str, at: int) -> bool:
    """Whether goods went one way with the side at `at` and the same trader goes on: "bought from Togo but sold"."""
    return re.search(_FROM, text[max(0, at - 12) : at]) is not None and re.match(_BACK, text[at + 1 :]) is not None


_FROM = r"\b(?:from|to|into)(?: the)? $"
_BACK = r",? (?:but|and|while)(?: (?:also|it|only))? (?:exported|imported|bought|sold|shipped)\b"


def is_way(text: str, at: int) -> bool:
    """Whether a side is only where English goods go or come from: "exports to Chile, Peru and Bolivia fell …"."""
    return trades_back(text, at) or re.search(_WAY, text[max(0, at - 60) : at]) is not None
