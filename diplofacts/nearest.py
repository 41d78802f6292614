"""What goes with some words of a sentence: the date, the place, and whether what they tell of took place."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity


def nearest_date(
    reading: Reading, context: Context, span: tuple[int, int], tense: str, *,
    roles: tuple[str, ...] = ("at", "same_day"),
    reach: int = 150,
) -> tuple[str, Entity] | None:  # fmt: skip
    """The date that goes with the words at `span` (slotted offsets) of the sentence: inside it, or nearest around it.

    A semicolon ends the reach. Dates of another role (by, since) are passed over. Returns its EDTF and entity.
    """
    text = reading.slots.text
    low = max(text.rfind(";", 0, span[0]), text.rfind(":", 0, span[0]), span[0] - reach)
    stop = text.find(";", span[1])
    high = min(stop if stop >= 0 else len(text), span[1] + reach)
    best: tuple[int, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        if one.kind != "date" or one.value.role not in roles or not low <= at < high:
            continue
        distance = 0 if span[0] <= at < span[1] else (span[0] - at if at < span[0] else at - span[1])
        if best is not None and distance >= best[0]:
            continue
        edtf = context.date(one.value, tense)
        if edtf is not None:
            best = (distance, edtf, one)
    return (best[1], best[2]) if best else None


def _is_town(entity: Entity) -> bool:
    """Whether an entity is a place, or a state that is one town."""
    return entity.kind == "place" or (entity.kind == "country" and entity.value.code in TOWN_STATES)


TOWN_STATES = ("SGP", "HKG", "MAC", "VAT", "MCO")
"""States and lands that are one town."""


_BUILT = (
    r"\b(?:xây dựng|xây|phát triển|đầu tư|vận hành|hợp tác) (?:một |các |hai )?(?:nhà máy|cây cầu|cầu|trường"
    r"|bệnh viện|cảng|tuyến|đường sắt|khu công nghiệp|trung tâm|dự án)(?: [^ ,;.]+){0,5}"
    r" (?:tại|ở) (?:tỉnh |thành phố |tp\.? ?)?\Z"
)
"""Before the place of what is to be built by a paper: "Hiệp định xây dựng nhà máy lọc dầu tại Nghi Sơn"."""
_ASIDE = r"\b(?:là|về|liên quan|cuộc chiến|xung đột|tình hình|vấn đề)\b"
"""What leads on from a Vietnamese event to what it is about, whose places are not its own."""


_WORKS_AT = (
    r"\b(?:to (?:build|construct|develop|set up|open|supply|upgrade|run)|plants?|factory|factories|projects?|refinery"
    r"|pipeline|airport|railway|port|dam|complex|hospital|school|embassy|consulate|mine|field)\b"
)
"""What is built under an English agreement, whose place is not that of the signing."""
_WHERE = r"(?: [^\s,;.]+){0,4},? where\b[^,;.]*$"


def nearest_place(reading: Reading, span: tuple[int, int], *, reach: int = 100) -> tuple[str, Entity] | None:
    """The place ("tại Hà Nội", "in Geneva") that goes with the words at `span`: its words there, and its entity."""
    text = reading.slots.text
    best: tuple[int, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        if not _is_town(one) or not span[0] - reach <= at < span[1] + reach:
            continue
        there = at < span[0] and re.match(_WHERE, text[at + 1 : span[0]])  # "visited Hanoi in May, where they signed"
        if not there and not re.search(reading.words.place, text[max(0, at - 30) : at]):
            continue
        distance = 0 if span[0] <= at < span[1] else (span[0] - at + 20 if at < span[0] else at - span[1])
        between = text[min(at, span[0]) : max(at, span[1])]
        if at >= span[1] and re.search(_ASIDE if reading.language == "vi" else _WORKS_AT, between):
            continue
        if at >= span[1] and one.value.form != "capital" and re.search(_BUILT, reading.text[: one.start]):
            continue
        if at >= span[1] and reading.language == "en" and ", who " in between:
            continue  # where somebody was who told of it
        if ";" in between or (at < span[0] and re.search(r"\b(?:trước khi|sau khi|sau đó|nơi)\b", between)):
            continue
        if best is None or distance < best[0]:
            best = (distance, one.value.name, one)
    return (best[1], best[2]) if best else None


def reality(reading: Reading, span: tuple[int, int]) -> str:
    """What the clause says of the event at `span`: done, planned, wished, negotiating, cancelled or denied."""
    text, words = reading.slots.text, reading.words
    start = max(text.rfind(";", 0, span[0]), text.rfind(":", 0, span[0]), span[0] - 70, -1) + 1
    comma = text.rfind(", ", start, span[0])
    if comma >= 0 and span[0] - comma > 25:
        start = comma
    window = text[start : span[1]]
    if re.search(words.cancelled, window):
        return "cancelled"
    if re.search(words.denied, window):
        return "denied"
    done = max((hit.start() for hit in re.finditer(words.done, window)), default=-1)
    planned = max((hit.start() for hit in re.finditer(words.planned, window)), default=-1)
    wished = max((hit.start() for hit in re.finditer(words.wished, window)), default=-1)
    if planned > done:
        return "planned"
    if wished > done:
        return "wished"
    if done >= 0:
        return "done"
    if re.search(words.negotiating, window):
        return "negotiating"
    return "done"
