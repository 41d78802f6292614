"""Find where an instrument's title ends: lists of topics, names in brackets and quotes go on, clauses do not."""

from __future__ import annotations

from typing import Any

from diplofacts.entities.instrument_heads import NAME, Found, Patterns
from diplofacts.pattern import compiled

RIGHT = 420
"""How many characters from its head a title may reach: news titles stay well below."""


_SIDES = (
    r"between (?:the )?[^,;:]*?\p{Lu}[\p{L}.&-]*(?: \([^()]*\))? and (?:the |its )?"
    r"\p{Lu}[\p{L}.&'’-]*(?: (?:\p{Lu}[\p{L}.&'’-]*|of|the|for|and)(?= |$|,))*? "
    r"(?=(?!(?:on|for|in|to|of|regarding|concerning|and|about|covering|relating|related|the|over|under"
    r"|ministry|ministries|department|government|agency|authority|central|national|state|foreign)\b)\p{Ll})"
)
"""Both sides and then a word that can neither go on a name nor open a topic: the verb of the sentence."""
_HOLDER = (
    r" with (?:the|his|her|their|its) (?:[\w-]+ ){0,2}?(?:emir|king|sultan|president|prime minister|premier|chancellor"
    r"|minister|counterpart|leader|ruler)$"
)
"""The other side by his office, at the end: "on trade with the emir"."""
_PURPOSE = r"\p{Lu}[\p{L}-]+( to )(?=\p{Ll})"


_SAME_SUM = (
    r"\((?:about |around |some |nearly |or |approximately )?"
    r"(?:[a-z]{0,3}[$€£]|usd ?\d|[\d.,]+ ?(?:m|bn|mln|million|billion|trillion|yuan|euros?|dollars?|yen)\b)"
)
"""A sum told again in another currency: "$2bn (1.8bn euros; £1.5bn)"."""


def end_of(text: str, low: str, at: int, item: Found, lefts: set[int], patterns: Patterns) -> int:
    """Where the title that has come as far as at ends."""
    end = _end_of(text, low, at, item, lefts, patterns)
    if patterns.leftward is None or end <= at:
        return end
    sides = compiled(_SIDES).search(text, at, end)
    if sides is not None:
        end = _trimmed(low, item.end, sides.end())
    holder = compiled(_HOLDER).search(low, item.end, end)
    if holder is not None:
        return holder.start()
    hanging = compiled(r"\s\w+ing$").search(low, item.end, end)
    if hanging is not None and hanging.start() == item.end:
        return item.end
    purpose = compiled(_PURPOSE).search(text, item.end, end) if text[item.start].isupper() else None
    return purpose.start(1) if purpose is not None else end


def _end_of(text: str, low: str, at: int, item: Found, lefts: set[int], patterns: Patterns) -> int:
    limit = min(len(text), item.start + RIGHT)
    if patterns.follows is not None and at == item.end:
        follows = patterns.follows.match(low, at)
        if follows is None:
            return at
        if item.head is NAME and follows[0].strip() == "by":
            return at
        if follows[0][-1] not in "(\"“«‘" and (
            follows[0].strip() in ("by", "from") or not patterns.stops.match(low, at + 1)
        ):
            at = follows.end()
    opened = _opened(text, item.left)
    while (stop := patterns.stops.search(low, at, limit)) is not None:
        end = stop.start()
        goes_on: int | None = None
        if stop["join"]:
            goes_on = _after_join(text, low, stop, item, lefts, patterns)
        elif stop["comma"]:
            goes_on = _after_comma(text, low, end, item, lefts, patterns, limit)
        elif stop["place"]:
            name = compiled(r"(?:the )?\p{Lu}").match(text, stop.end()) is not None
            goes_on = stop.end() if not name or patterns.region.match(low, stop.end()) else None
        elif stop["dash"]:
            proper = text[stop.end() : stop.end() + 1].isupper()
            named = text[item.start : end].split()[-1][0].isupper() or _office(low, item.end, end)
            if (proper and named) or (not proper and not named and patterns.leftward is None):
                goes_on = stop.end()
        elif stop["paren"]:
            close = text.find(")", end, end + 70)
            acronym = text[end + 1 : max(close, end)].strip()
            if close > 0 and any(c.isupper() for c in acronym) and " " not in acronym:
                goes_on = _after_acronym(low, item, close + 1, acronym, patterns)
                if goes_on is None:
                    kind = compiled(_KIND_AFTER).match(low, close + 1)
                    return kind.end() if kind else close + 1
            elif close > 0 and compiled(_SAME_SUM).match(low, end):
                goes_on = close + 1
        elif stop["quote"] and not opened:
            quoted = closing_of(text, end)
            if quoted is not None and text[end + 1].isupper():
                if not text[at:end].strip():
                    return quoted
                goes_on = quoted
            elif quoted is not None and compiled(r"\b(?:on|for|of|in|the)\s$").search(low, item.end, end):
                goes_on = quoted
        elif stop["hard"] and item.head.kind in ("plan", "programme") and stop[0].startswith("năm"):
            goes_on = stop.end()
        if goes_on is None:
            return _trimmed(low, item.end, end)
        at = goes_on
    return _trimmed(low, item.end, limit if limit == len(text) else low.rfind(" ", 0, limit))


_GOES_ON = r"\s(?:giữa|về|trong (?:các )?lĩnh|on|for|between|concerning)\s"
_KIND_AFTER = r"\s(?:[a-z]+\s)?(?:agreement|deal|pact|treaty|accord|arrangement)(?!\w)"
_KINDS = frozenset(("mou", "mous", "moc", "fta", "ftas", "loi", "bit", "epa", "mou)"))


def _after_acronym(low: str, item: Found, at: int, acronym: str, patterns: Patterns) -> int | None:
    """Where the title goes on after an acronym in brackets: a name of its own ("(RCEP)") mostly ends it."""
    named = compiled(r"\b(?:giữa|between)\b").search(low[item.end : at])
    if named and compiled(r"\s(?:và|and|with|với|of|của)\s").match(low[at:]):
        return at
    if acronym.lower() in _KINDS and patterns.follows is not None:
        return at if patterns.follows.match(low, at) else None
    return at if compiled(_GOES_ON).match(low[at : at + 15]) else None


def _after_join(text: str, low: str, stop: Any, item: Found, lefts: set[int], patterns: Patterns) -> int | None:
    """Where to read on after "and", or None when what follows is another instrument or another act."""
    after = stop.end() + 1
    if _another(low, after, lefts, patterns) or patterns.elided.match(low, stop.start() - 1):
        return None
    hard = patterns.stops.match(low, after)
    if hard is not None and hard["hard"]:
        return None
    if patterns.leftward is not None and compiled(_OTHER_ACT).match(low, after):
        return None
    if patterns.no_item.match(low, after) and not patterns.verbal.search(low, item.end, stop.start()):
        return None
    return int(stop.end())


_OTHER_ACT = (
    r"(?:[a-z]{3,}ed (?:the|an?|their|its|two|several)\b|(?:the |an? )?(?:exchange|signing|announcement|launch|adoption"
    r"|conclusion|initiall?ing|unveiling|ratification) of (?:[\w-]+ ){0,3}?(?:memorand|agreement|mou|protocol|document"
    r"|instrument|letter|declaration|treat(?:y|ies)|notes?\b|deal|contract|joint ))"
)
"""What is told beside a paper as a further act: "and discussed the", "and the exchange of several memoranda"."""
_APPOSED = (
    r"(?:its|their|his|her|the (?:world|country|region|continent|largest|biggest|most|first|second|third|island"
    r"|kingdom|nation))\b"
)
"""What is more told of a partner: "with China, its largest trading partner"."""


_DOING = r"[a-z]{4,}ing (?!and\b|or\b)[a-z]"
"""What comes of it: "with Russia, bypassing Ukraine"."""


def _after_comma(
    text: str, low: str, comma: int, item: Found, lefts: set[int], patterns: Patterns, limit: int
) -> int | None:
    """Where a list of topics goes on after its comma ("on trade, energy and tourism"), or None when it is no list."""
    after = comma + 2
    topic = text[item.end : comma].split()
    if not topic or not patterns.listed.search(low, item.start, comma):
        return None
    if _another(low, after, lefts, patterns) or patterns.elided.match(low, comma):
        return None
    if patterns.leftward is not None and compiled(rf"{_APPOSED}|and {_OTHER_ACT}").match(low, after):
        return None
    if compiled(_DOING).match(low, after) and not patterns.verbal.search(low, item.end, comma):
        return None
    end = next((m for m in patterns.stops.finditer(low, after, limit) if m["hard"] or m["paren"] or m["quote"]), None)
    close = end.start() if end is not None else limit
    proper = text[after : after + 1].isupper()
    if proper and not _office(low, item.end, comma):
        subject = end is not None and end[0][0].isalpha()
        if subject or topic[-1][0].islower():
            return None
    at = after
    for part in low[after:close].split(", "):
        join = compiled(patterns.words.joins).search(part)
        words = (part[: join.start()] if join else part).split()
        longest = 12 if end is not None and end[0] == ";" else 6
        if len(words) > longest or patterns.no_item.match(part) or part.startswith(("các ", "những ")):
            return None
        if join:
            return int(at + join.start())
        at += len(part) + 2
    several = low.find(", ", after, close) > 0 or (end is not None and end[0] == ";")
    short = len(low[after:close].split()) <= 3 and (end is None or end[0] in ".;")
    return close if several or short else None


_OFFICE = r"(?<!\w)(?:bộ|ủy ban|tổng cục|viện|ministry of|department of)\s[^,;(]*$"


def _office(low: str, start: int, end: int) -> bool:
    """Whether a title's last words are an office with a long name ("Bộ Lao động - Thương binh và Xã hội")."""
    return compiled(_OFFICE).search(low[start:end]) is not None


def _another(low: str, at: int, lefts: set[int], patterns: Patterns) -> bool:
    """Whether another instrument starts at a place, articles and counts apart."""
    return any(place in lefts for place in range(at, patterns.articles.match(low, at).end() + 1))


_CLOSERS = {'"': '"', "“": "”", "«": "»", "‘": "’", "'": "'"}


def closing_of(text: str, opening: int) -> int | None:
    """Just past the quote that closes the one at opening, None when it is not closed within a title's length."""
    close = text.find(_CLOSERS.get(text[opening], '"'), opening + 1, opening + RIGHT)
    return close + 1 if close > 0 else None


def _opened(text: str, at: int) -> bool:
    """Whether a quotation is open at a place."""
    window = text[max(0, at - RIGHT) : at]
    return window.count('"') % 2 == 1 or window.rfind("“") > window.rfind("”")


_HANGING = "và|với|về|của|cho|trong|giữa|các|and|on|for|to|of|in|with|the|a|an|between|or|new|by|per"
_LOOSE = rf"(?:[\s,.\-–—*]|(?<!\w)(?:{_HANGING}))+$"


def _trimmed(low: str, floor: int, end: int) -> int:
    """The end of a title without the separators and prepositions left hanging behind it."""
    loose = compiled(_LOOSE).search(low[max(floor, end - 30) : end])
    return end - len(loose[0]) if loose else end
