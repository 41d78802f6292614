"""The date of an event in its sentence: the one that goes with its words, not with other things told beside it."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.roles import BOTH, PERSON

_AFTER = 60
# What may stand between a comma behind the event and its date: "…, tại Hà Nội ngày 5/5".
_TAIL = re.compile(r"^[^,]{0,20},(?:.{0,6}| ?(?:tại|ở|vào|nhân|bên lề|in|at|on)\b[^,]{0,40},?[^,]{0,6})$")

_SAID = r",? (?:đã )?(?:cho biết|cho hay|thông báo|xác nhận|đưa tin|tuyên bố|nói)\b"
_JUST = r"\bvừa (?:mới )?(?:có|kết thúc|hoàn tất|[^\s,;.]+$|$)"  # done on the day of the talk
# Since when: "cuộc gặp đầu tiên kể từ khi A nhậm chức hồi tháng 2".
_SINCE = r"\b(?:kể từ|từ khi|từ sau|từ ngày|sau khi nhậm chức)\b[^,;]*$"
# What something else than the event happened on: "sau trận động đất xảy ra ngày 6/2".
_HAPPENED = r"\b(?:xảy ra|nổ ra|bùng phát|được thành lập|được ký|ban hành|ra đời)(?: vào| hôm| từ)? ?$"
# Somebody who acts in a clause of Vietnamese: told first, not behind a verb.
_ACTS = rf"^\W*(?:(?:còn|và|trong khi|sau đó|tiếp đó),? )?[{PERSON}{BOTH}]"


def date_of_event(
    reading: Reading, context: Context, key: tuple[int, int], span: tuple[int, int], tense: str, *, limit: int | None
) -> tuple[str, Entity] | None:
    """The EDTF date of the event whose word is at `key`, and its entity; None when the sentence tells none.

    span: all words of the event in the slotted text. limit: where another clause starts, whose dates are its own.
    """
    best: tuple[float, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        if one.kind != "date" or one.value.role not in ("at", "same_day"):
            since = one.kind == "date" and one.value.role == "since" and reading.language == "vi"
            if not since or not reading.slots.text.endswith("diễn ra ", 0, at):
                continue
        distance = _distance(reading, at, key, span, limit)
        if distance is None or (best is not None and distance >= best[0]):
            continue
        edtf = context.date(one.value, tense)
        if edtf is None or (tense == "future" and _is_of_report(reading, at, key)):
            continue
        distance += 60 if "/" in edtf else 30 if len(edtf) < 8 else 0
        if best is None or distance < best[0]:
            best = (distance, edtf, one)
    return (best[1], best[2]) if best else None


def _is_of_report(reading: Reading, at: int, key: tuple[int, int]) -> bool:
    """Whether a date opens a Vietnamese report of what is to come: "Ngày 15/4, Điện Kremlin cho biết cuộc gặp …"."""
    between = reading.slots.text[at + 1 : key[0]]
    said = re.search(r"\b(?:cho biết|cho hay|thông báo|xác nhận|đưa tin|công bố|tuyên bố)\b", between)
    return reading.language == "vi" and at < key[0] and said is not None


_ENDS = re.compile(r"\)[. ]*(?:ảnh\b.*)?$")


def _is_only(reading: Reading) -> bool:
    """Whether a sentence tells one date alone."""
    return sum(one.kind == "date" for one in reading.slots.entities.values()) == 1


def _distance(
    reading: Reading, at: int, key: tuple[int, int], span: tuple[int, int], limit: int | None
) -> float | None:
    """How far a date at a place is from the event; None where it cannot be the event's."""
    text = reading.slots.text
    closes = reading.language == "vi" and at > key[0] and text[at - 1] == "(" and _ENDS.match(text, at + 1)
    if closes and _is_only(reading):
        return 80.0  # "A hội kiến B trong chương trình tham dự … tại Manila (29/4/2017)"
    said = reading.language == "vi" and at < key[0] and re.match(_SAID, text[at + 1 : at + 30])
    if said and not re.search(_JUST, text[at + 1 : key[0]]):
        return None  # "A ngày 12/5 cho biết cuộc đàm phán …": the day of the talk
    if reading.language == "vi" and at > key[1] and re.search(_SINCE, text[key[1] : at]):
        return None
    if at < key[0]:
        between = text[at + 1 : key[0]]
        if reading.language == "vi" and re.search(_HAPPENED, text[:at]):
            return None
        if not re.search(f"[{PERSON}{BOTH}]", text[:at]):
            _, parted, clause = between.rpartition(";")
            acts = _ACTS if reading.language == "vi" else f"[{PERSON}{BOTH}]"
            if parted and re.search(acts, clause):
                return None  # somebody else acts behind the semicolon
            return 0.1 * len(between) + (50.0 if parted else 0.0)
        return None if ";" in between or len(between) > 90 else float(len(between))
    between = text[key[1] : at]
    if ";" in between or at > span[1] + _AFTER or (limit is not None and at > limit):
        return None
    beyond = text[span[1] : at]
    if "," in beyond and not _TAIL.search(beyond):
        return None
    return len(between) * 0.5 + 30.0 * beyond.count(",")
