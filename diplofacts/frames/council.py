"""Who attends a session of two sides that is told by its name: "Hội nghị Cấp cao ASEAN - Nhật Bản".

Named attendants stand for their sides; a body stays beside those who come for its members.
"""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.countries import codes as states
from diplofacts.entities.entity import Entity
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_PERSON = CHARACTER["person"]
_GOES = re.compile(
    rf"{_PERSON}(?:(?:,|,? và|,? cùng) {_PERSON})*[^.;:{_PERSON}]{{0,60}}?"
    rf"\b(?:tham dự|dự|chủ trì|tham gia|phát biểu tại)(?: và [^,;.{_PERSON}]{{3,40}})?"
    r"(?: các| cuộc| phiên| trực tuyến)* $"
)
_COME = re.compile(
    r"\b(?:(?:với|có) sự (?:tham dự|tham gia|có mặt|góp mặt|hiện diện|đồng chủ trì|chủ trì)(?: của)?"
    r"|dưới sự (?:đồng )?chủ trì của|do)\b(?P<who>[^.;:]{1,160})"
)
_ON = re.compile(r" (?:đã|nhằm|để|nhất trí|thông qua|ra tuyên bố|đánh giá|cho rằng|ký|bàn|thảo luận)\b")


def attending(match: Match, reading: Reading) -> list[Entity]:
    """Those named officials whom the sentence tells to attend or chair the session of a match."""
    if not any(len(one.value) > 1 for one in match.slots["people"] if one.kind == "pair"):
        return []
    text, entities = reading.slots.text, reading.slots.entities
    key, end = match.words["key"][0], match.words["people"][1]
    spots = []
    goes = _GOES.search(text, max(0, key - 120), key)
    if goes is not None:
        spots += [at for at in range(goes.start(), goes.end()) if text[at] == _PERSON]
    come = _COME.search(text, end, end + 320)
    if come is not None:
        on = _ON.search(text, come.start("who"), come.end())
        stop = on.start() if on else come.end()
        spots += [at for at in range(come.start("who"), stop) if text[at] == _PERSON]
    found = [entities[at] for at in spots]
    return [one for one in found if one.value.person.name and one.value.mentioned.role == "official"]


def of_bodies(entities: Sequence[Entity]) -> bool:
    """Whether a body of many states is among the sides: its session is a summit."""
    own = states()
    return any(one.kind == "body" or (one.kind == "pair" and not own.issuperset(one.value)) for one in entities)
