"""Whether two mentions are of one agreement: titles put differently, a kind word alone, an acronym."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from diplofacts import kept_re as re

Slots = dict[str, Any]

_SAME_WORDS = {
    r"\bmemorand(?:um|a|ums) of (?:understanding|co-?operation|agreement)\b": "mou",
    r"\b(?:biên )?bản ghi nhớ\b|\bghi nhớ\b|\bmous\b|\bmemorandums?\b": "mou",
    r"\bfree[- ]trade (?:agreements?|deals?|pacts?|areas?|zones?|accords?)\b|\bftas\b": "fta",
    r"\b(?:hiệp định )?(?:thương mại|mậu dịch) tự do\b": "fta",
    r"\bcommuniqu[eé]\b": "statement",
    r"\bthông cáo\b": "tuyên bố",
    r"\bkh ?& ?cn\b": "khoa học công nghệ",
    r"\bgd ?& ?đt\b": "giáo dục đào tạo",
    r"\bunited states(?: of america)?\b|\bu\.s\.a?\.?": "us",
    r"\b(?:hoa kỳ|mỹ)\b": "us",
    r"\b(?:nước )?cộng hòa (?:xã hội chủ nghĩa|dân chủ nhân dân|nhân dân) |\bpeople's republic of |\brepublic of ": "",
    r"\bco-operation\b": "cooperation",
    r"\baccords?\b|\bpacts?\b|\bdeals?\b|\bagreements\b": "agreement",
}
_KIND_WORDS = frozenset(
    (
        "mou agreement treaty statement declaration joint protocol convention contract plan action programme program "
        "document documents cooperation new bilateral framework the of on in for and to between with "
        "two countries sides nations their its common "
        "hiệp định thỏa thuận tuyên bố chung nghị thư ước công kế hoạch hành động chương trình văn kiện "
        "hợp đồng biên bản tác về và của giữa trong các những việc lĩnh vực song phương hai nước khung"
    ).split()
)
_FAMILY = {"treaty": "agreement", "contract": "agreement", "other": "agreement", "programme": "plan"}


def same_agreement(a: Slots, b: Slots) -> bool:
    """Whether the slots of two mentions can be of one fact, dates apart."""
    if not _statuses_agree(a.get("status"), b.get("status")):
        return False
    first, second = a.get("title"), b.get("title")
    if _is_their_number(a, b) or _is_their_number(b, a):
        return _parties_agree(a, b)
    if not first or not second:
        return a.get("count") is not None and a["count"] == b.get("count")
    if not _parties_agree(a, b):
        return False
    if _is_several(first) or _is_several(second):
        return _words(first) == _words(second) or (a.get("amount") is not None and a.get("amount") == b.get("amount"))
    if a.get("count") and b.get("count"):
        return bool(a["count"] == b["count"])
    if a.get("count") or b.get("count"):
        return _words(first) == _words(second)
    return same_title(first, second, _family(a) == _family(b), a.get("status") == b.get("status"))


def same_title(a: str, b: str, alike: bool = True, settled: bool = False) -> bool:
    """Whether two titles name one instrument; alike: both are of one kind; settled: both have come as far.

    >>> same_title("MoU on rice trade", "memorandum of understanding on trade in rice")
    True
    >>> same_title("Hiệp định dẫn độ", "Hiệp định tương trợ tư pháp")
    False
    """
    sideless = _words(_bare_of_hopes(_without_sides(a))), _words(_bare_of_hopes(_without_sides(b)))
    x, y = _words(_bare_of_hopes(a)), _words(_bare_of_hopes(b))
    if not sideless[0] - _KIND_WORDS and not sideless[1] - _KIND_WORDS and _hope_apart(a, b):
        return False
    if x == y or (alike and sideless[0] == sideless[1]):
        return True
    short, other_short = _acronyms(a), _acronyms(b)
    if short and other_short:
        return bool(short & other_short)
    if _is_acronym(a) or _is_acronym(b):
        return a.casefold() in y or b.casefold() in x or _spells(a, b) or _spells(b, a)
    own, other = x - _KIND_WORDS, y - _KIND_WORDS
    if alike and own and other and _is_begun_by(a, b):
        return True
    if alike and (_is_any_trade(sideless[0], y) or _is_any_trade(sideless[1], x)):
        return True
    if settled and alike and not (sideless[0] - _KIND_WORDS and sideless[1] - _KIND_WORDS):
        return "fta" not in x ^ y
    if not alike:
        return bool(own) and own == other
    if not own or not other:
        return "fta" not in x ^ y
    if ("fta" in x) != ("fta" in y):
        return False
    common, fewer, more = len(own & other), min(len(own), len(other)), max(len(own), len(other))
    if fewer >= 7:
        return common >= 0.8 * fewer and common >= 0.65 * more
    return common >= 0.75 * fewer and common >= (0.35 if common == fewer else 0.4) * more


def _is_begun_by(a: str, b: str) -> bool:
    """Whether one of two English titles is the other and what it is about: "loan agreement for a road"."""
    short, long = sorted((a.casefold(), b.casefold()), key=len)
    return _compiled(r" (?:for|to|on|with|between|in|that|under)\b").match(long, len(short)) is not None and (
        long.startswith(short) and _compiled(r"[a-z-]+ [a-z-]+").match(short) is not None
    )


def _is_their_number(a: Slots, b: Slots) -> bool:
    """Whether one mention tells what several documents are worth ("deals worth $2 billion"), the other their number."""
    worth, number = a.get("title"), b.get("count")
    if not worth or b.get("title") or number is None or a.get("count") or not _is_several(worth):
        return False
    return a.get("amount") is not None and b.get("amount") in (None, a["amount"])


def _is_several(title: str) -> bool:
    """Whether a title only says that there are several: "deals", "trade contracts"."""
    words = title.casefold().split()
    several = words[-1] in ("deals", "agreements", "contracts", "accords", "pacts", "documents", "mous")
    return several and len(words) <= 3


_TRADE = frozenset(
    "trade fta economic commercial landmark historic long awaited partnership comprehensive free".split()
)


def _is_any_trade(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one title only calls a trade agreement so that the other names in full: "a long-awaited trade deal"."""
    own = a - _KIND_WORDS
    if not own or not own <= _TRADE or not own & {"trade", "fta"}:
        return False
    if "fta" in b and len(b - _KIND_WORDS) == 1:
        return True
    return bool(b & {"cepa", "ceca"}) or {"economic", "partnership"} <= b or {"economic", "cooperation"} <= b


def _without_sides(title: str) -> str:
    """An English title without whom it is with: "free trade agreement with South Korea"."""
    title = _compiled(r"^[A-Z][\w.]*[-–][A-Z][\w.]* (?=[\w-]+ )").sub("", title)
    found = _compiled(_SIDES).search(title)
    return title[: found.start()] + title[found.end() :] if found and found.start() else title


_SIDES = (
    r" (?:with|between|among) (?:the )?(?:(?:two |both )(?:countries|nations|sides|governments|states)"
    r"|[A-Z][\w. '’&-]*?)"
    r"(?= (?:on|for|to|in the|concerning|regarding|of) |, |$)"
)


def _bare_of_hopes(title: str) -> str:
    """A title without what all papers are hoped to do: "… to strengthen ties and stability"."""
    found = _compiled(_HOPES).search(title)
    return title[: found.start()] if found else title


def _hope_apart(a: str, b: str) -> bool:
    """Whether two titles that tell only of hopes tell of different ones: "to ease travel", "to boost rail links"."""
    x, y = (_words(one) - _words(_bare_of_hopes(one)) - _KIND_WORDS - _ANY_HOPE for one in (a, b))
    return bool(x) and bool(y) and not x & y


_ANY_HOPE = frozenset(
    "enhance strengthen boost deepen promote expand improve bolster enhancing strengthening boosting deepening "
    "promoting expanding improving bolstering tie relation link friendship partnership mutual economic area field "
    "various sector aimed at designed further a with by".split()
)
_HOPES = (
    r" (?:to|aimed at|designed to) (?:further )?(?:enhanc|strengthen|boost|deepen|promot|expand|improv|bolster)\w*\b"
)


def in_one_list(a: str | None, b: str | None) -> bool:
    """Whether two titles of one sentence are two items rather than one thing said twice."""
    if not a or not b:
        return (a is None) != (b is None)
    return _words(a) != _words(b) and not (_is_acronym(a) or _is_acronym(b))


@lru_cache(maxsize=64)
def _words(title: str) -> frozenset[str]:
    text = title.casefold()
    for pattern, word in _SAME_WORDS.items():
        text = _compiled(pattern).sub(word, text)
    return frozenset(re.sub(r"(?<=[a-rt-z]{3})s$", "", word) for word in re.findall(r"\w+", text.replace("'s", "")))


def _is_acronym(title: str) -> bool:
    return " " not in title and sum(char.isupper() for char in title) >= 3


def _acronyms(title: str) -> frozenset[str]:
    """The names in capitals that a title holds (EVFTA, RCEP); those that only say what kind it is are none."""
    found = re.findall(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b", title)
    return frozenset(one for one in found if len(one) >= 3 and sum(c.isupper() for c in one) >= 3) - _NO_NAMES


def _spells(short: str, title: str) -> bool:
    """Whether a short name is of the first letters of a title: "IA-CEPA" of the Indonesia-Australia … Agreement."""
    letters = re.sub(r"[^A-Z]", "", short)
    return len(letters) >= 4 and letters == "".join(word[0] for word in re.findall(r"[A-Z]\w+", title))


_NO_NAMES = frozenset("FTA MOU ODA USA UAE ASEAN APEC NATO MOC EPC BOT GMS ROK PRC UNESCO".split())


def _family(slots: Slots) -> str | None:
    kind = slots.get("instrument")
    return _FAMILY.get(kind or "", kind)


def _statuses_agree(a: str | None, b: str | None) -> bool:
    """In force is another fact than signed, and so is called off; a plan becomes one with what came of it."""
    if a == b:
        return True
    return not {a, b} & {"in_force", "cancelled"} or {a, b} <= {"in_force", "planned", "negotiating"}


def _parties_agree(a: Slots, b: Slots) -> bool:
    x, y = set(a.get("parties", ())), set(b.get("parties", ()))
    return not x or not y or x <= y or y <= x or len(x & y) >= 2


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
