"""One person out of two mentions side by side: a name with the office behind its comma, a delegation with its head."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.titles import SOLE
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


# What somebody is called whose office is told behind: "Prince A, Crown Prince and Prime Minister".
_STYLES = frozenset(("prince", "senator"))


def in_apposition(first: Entity, second: Entity, text: str, language: str) -> Entity | None:
    """One person out of a name and the office behind a comma: "ông Arun Singh, Chủ tịch tập đoàn …"."""
    one, two = first.value, second.value
    if one.name and two.reference == "office" and _is_also().fullmatch(text, first.end, second.start):
        return first._replace(end=second.end)
    between = text[first.end : second.start].strip()
    bare = language == "vi" and not between and not one.title  # "ông Arun Singh Chủ tịch tập đoàn …"
    if between not in (",", "-", "–") and not bare:
        return None
    alike = not one.country or two.country in (None, one.country)
    if one.reference == "counterpart" and not one.name and two.name and alike and second.start - first.end < 4:
        if _acting().match(text, second.end):
            return None  # "at the meeting with his Lao counterpart, Prime Minister A urged"
        value = one._replace(name=two.name, country=one.country or two.country)
        return Entity(first.start, second.end, "person", value)
    if two.reference != "office" or not one.name:
        return None
    style = one.office in _STYLES and two.office not in _STYLES
    if one.reference not in ("full", "surname", "delegation") or (one.title and two.office in SOLE and not style):
        return None
    if one.title and one.reference != "delegation" and not style:
        return first._replace(end=second.end)
    theirs = "VAT" if one.office == "cardinal" and two.title == "Secretary of State" else two.country
    value = one._replace(title=two.title, country=one.country or theirs, office=two.office, role=two.role)
    if one.reference == "surname":
        value = value._replace(reference="full")
    return Entity(first.start, second.end, "person", value._replace(former=two.former))


@cache
def _is_also() -> regex.Pattern[str]:
    """A further office of the one just told: "A, who is also foreign minister", "A với tư cách Đặc phái viên"."""
    return compiled(
        r",? who (?:is|was) (?:also|concurrently) (?:the )?"
        r"|,? (?:với tư cách|trên cương vị|với cương vị|với vai trò)(?: là| cá nhân là)? "
    )


@cache
def _acting() -> regex.Pattern[str]:
    """An English verb of who acts."""
    return compiled(r" (?:also )?(?:said|says|told|spoke|[a-z]+ed)\b")


def led_by(head: Entity, party: Entity, text: str) -> Entity:
    """A delegation with the name of him who leads it where he is told before: "A led a delegation to Laos"."""
    who = head.value
    if party.value.name or not who.name or not _leading().fullmatch(text, head.end, party.start):
        return party
    country = who.country or party.value.country
    return party._replace(
        value=party.value._replace(name=who.name, title=who.title, office=who.office, country=country)
    )


@cache
def _leading() -> regex.Pattern[str]:
    return compiled(r",?(?: (?:who|also|is|was|will|to|has|had))* (?:led|leads?|leading|headed|heads?|heading) ")
