"""Whether an event took place, is to, was called off, or is only wished for."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

_BEFORE = ("trước khi", "before")  # what happens before an event says nothing of it

_OCCURRED = r" ?(?:đã )?(?:diễn ra|khai mạc|kết thúc|bế mạc|được tổ chức)\b"  # an event named by a noun took place
_WITHIN = r"\b(?:trong khuôn khổ|nhân dịp|bên lề)\b"  # what is wished for in an event is not the event


# What a past event dates: "kể từ sau cuộc gặp với B hồi tháng 6".
_SINCE = r"\b(?:kể từ(?: sau| khi)?|từ sau)(?: (?:cuộc|buổi|phiên|lần))? ?$"
_AFTER = r"\bsau(?: (?:cuộc|buổi|phiên|chuyến|lần))? ?$"
# Who only sets out for a meeting: "đã lên đường đến Mỹ gặp B", "đã rời Lào đến gặp B".
_SETS_OUT = (
    r"\b(?:lên đường|rời|khởi hành)\b[^,;.]{0,45}\b(?:đến|tới|sang|để)\b(?: [\ue000-\uf8ff])?(?: để)?"
    r" (?:gặp|hội đàm|hội kiến)\b"
)


class Standing(NamedTuple):
    """status: held, planned, cancelled; None for what is denied or only wished for. sure: whether words tell it.

    bare: no word tells whether it is past; a Vietnamese verb alone has no tense.
    """

    status: str | None
    sure: bool = True
    bare: bool = False


def standing(
    reading: Reading, key: tuple[int, int], subject: int | None, end: int, *, noun: bool, behind: bool
) -> Standing:
    """How the event at `key` stands.

    subject: where the acting side stands. end: where the words of the event end. noun: the event is named by a noun.
    behind: the acting side stands behind the event, which is then told of as done.
    """
    text, words = reading.slots.text, reading.words
    if behind:
        follows = text[subject + 1 : subject + 16] if subject is not None else ""
        planned = re.match(rf",? ?(?:cũng )?(?:{words.planned})", follows)
        return Standing("planned") if planned else Standing("held", not noun)
    start = _clause(text, key[0]) if subject is None or subject > key[0] else subject + 1
    start = max(start, text.rfind(":", 0, key[0]) + 1, text.rfind(";", 0, key[0]) + 1 if noun else 0)
    window = text[start : key[0] if noun else key[1]]
    near = window[max(window.rfind(", "), 0) :]
    if re.search(words.cancelled, near):
        return Standing("cancelled")
    if noun and (after := _aftermath(reading, end)):
        return Standing(after)
    if noun and reading.language == "vi" and (re.search(_SINCE, text[: key[0]]) or _is_past(reading, key, end)):
        return Standing("held")
    if noun and re.search(words.mulled, reading.slots.text[end : end + 60]):
        return Standing(None)
    if re.search(words.denied, near):
        return Standing(None)
    if not noun and re.search(_SETS_OUT, near):
        return Standing("planned")
    if subject is not None and re.search(words.wished + r"\s*$", text[max(0, subject - 20) : subject]):
        return Standing(None)
    last = {name: last_hit(getattr(words, name), window) for name in ("done", "planned", "purpose")}
    wishes = [hit.start() for hit in re.finditer(words.wished, window) if not re.fullmatch(words.purpose, hit[0])]
    frame = last_hit(_WITHIN, window) if noun else -1
    wishes = [at for at in wishes if at > frame and not window.startswith(_BEFORE, at)]
    wished = max(wishes, default=-1)
    if max(*last.values(), wished) < 0:
        told = not noun or re.match(_OCCURRED, text[end:]) is not None
        return Standing("planned") if _announced(reading, start) else Standing("held", told, bare=True)
    if wished > max(last["done"], last["planned"]):
        return Standing(None)
    if last["done"] > max(last["planned"], last["purpose"]):
        return Standing("held")
    purpose = reading.language == "vi" and max(last["planned"], wished) < 0
    return Standing("planned", sure=not purpose)  # what someone came for may be told as done later on


def _is_past(reading: Reading, key: tuple[int, int], end: int) -> bool:
    """Whether an event named behind "after" is told with a day gone by: "sẽ thăm B sau cuộc gặp với C hồi tháng 5"."""
    text = reading.slots.text
    if re.search(_AFTER, text[: key[0]]) is None:
        return False
    day = re.match(rf"[^,;.{CHARACTER['date']}]{{0,50}}({CHARACTER['date']})", text[end:])
    if day is None:
        return False
    one = reading.slots.entities[end + day.start(1)]
    return re.match(r"hồi\b|.{2,20} (?:qua|trước|rồi)$", reading.text[one.start : one.end].casefold()) is not None


_WILL_BE = r"[^,;.]{0,70}? (?:có thể )?sẽ (?:được )?(?:diễn ra|tổ chức|tiến hành|khai mạc)\b"


def _aftermath(reading: Reading, end: int) -> str | None:
    """What is said of an event behind its name: "sẽ diễn ra", "was postponed"."""
    text, words = reading.slots.text, reading.words
    after = re.split(r"[,;.]", text[end : end + 60], maxsplit=1)[0]
    if reading.language == "vi" and re.match(_WILL_BE, text[end : end + 90]):
        return "planned"
    if re.search(words.cancelled, after):
        return "cancelled"
    if re.search(words.readied, after):
        return "planned"
    if re.search(words.occurs, after) and (plan := re.search(words.planned, after)):
        return "planned" if not re.search(words.done, after[: plan.start()]) else None
    return None


def _announced(reading: Reading, start: int) -> bool:
    """Whether the sentence opens with a word of planning ("Theo kế hoạch, …") before the one who acts."""
    head = reading.slots.text[: min(start, 70)]
    return re.match(rf"[^\w\ue000-\uf8ff]*(?:theo |tại |trong )?(?:{reading.words.planned})", head) is not None


def _clause(text: str, at: int) -> int:
    """Where the clause around a place starts, at most 70 characters before it."""
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - 70, -1) + 1


def last_hit(pattern: str, window: str) -> int:
    """Where the last hit of a pattern starts; -1 for none."""
    return max((hit.start() for hit in re.finditer(pattern, window)), default=-1)
