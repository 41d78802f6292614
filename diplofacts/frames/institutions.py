"""Ministries, provinces and parties that act in a clause: each stands for its country, or for the publisher's own."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.countries import Place
from diplofacts.entities.entity import Entity
from diplofacts.rule import CHARACTER, ENTITY

_LAND = f"[{CHARACTER['country']}{CHARACTER['place']}]"
_OPENS = rf"(?:^|[,;:“\"] ?)\W*(?:{CHARACTER['date']},? ?|(?:tại|ở) [^,;.]{{1,40}}, )?"
_DOES = r"(?:,? (?:đã|sẽ|vừa|cũng|có|tổ chức|chủ trì|đến|tới|cuộc|buổi|phiên|lễ|thân mật|long trọng|chính thức))*,? ?$"


def institution_before(reading: Reading, at: int) -> Entity | None:
    """The country of the institution that opens the clause of a word, right before it; None where none does.

    "Ủy ban Đối ngoại Hạ viện A làm việc với B" is a deed of A's; one without a country is the publisher's.
    """
    found = _acting(reading.words.institution).search(reading.slots.text, max(0, at - 160), at)
    if found is None:
        return None
    if found["land"]:
        one = reading.slots.entities[found.start("land")]
        return one._replace(kind="country", value=Place(one.value.code, "noun", one.value.name))
    home = reading.words.home_code
    origin = reading.slots.origin[found.start("head")], reading.slots.origin[found.end("head")]
    return Entity(*origin, "country", Place(home, "noun", "")) if home else None


@cache
def _acting(institution: str) -> re.Pattern[str]:
    """An institution that opens a clause, what belongs to its name, and its country; up to the word of the event."""
    part = rf"(?:(?!\b(?:đã|sẽ|vừa|với|cùng|cho|và|tại|từ|được|là|nói|có)\b)[^,;.:()](?<!{ENTITY})){{0,70}}?"
    land = rf" ?\(?(?P<land>{_LAND})\)?(?:,? ?\(?(?:nước )?{_LAND}\)?)?"
    return re.compile(rf"{_OPENS}(?P<head>{institution}{part})(?:{land})?{_DOES}")
