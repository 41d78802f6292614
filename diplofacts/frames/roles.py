"""Who acts in the clause of an event word: the subject before it, or the one behind a phrase set in front."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.entity import Entity
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

PERSON, BOTH = CHARACTER["person"], CHARACTER["both"]
_SIDES = "".join(CHARACTER[kind] for kind in ("country", "body", "pair"))
_AND = r"(?:,? và |,? and | cùng (?:với )?| together with | along with | & )"
_BEHIND = 220  # how far behind a fronted phrase its clause may name the one who acts, in slotted characters


# Before "hai nước": officials of both act.
_OFFICERS = re.compile(
    r"(?:^|[,;:] |\b(?:các|những|đại diện) )(?:nhà ngoại giao|quan chức|đại diện|nhà đàm phán|nhà lãnh đạo|lãnh đạo"
    r"|phái đoàn|đoàn đàm phán|bộ trưởng|thủ tướng|ngoại trưởng|tổng thống|nguyên thủ|giới chức)"
    r"(?: cấp cao| hàng đầu| ngoại giao| quốc phòng)* (?:của )?$"
)
# Behind "các quan chức Mỹ": those of further countries.
_STATES_LISTED = re.compile(rf"(?:, [{_SIDES}])+(?:{_AND}[{_SIDES}])?(?= (?:đã|sẽ|đang|vừa|họp|gặp|hội|nhóm))")

# Behind "đoàn … do A": he is its head, and acts with it.
_HEADS_PARTY = re.compile(r"(?: ?\([^()]{0,40}\))?,? (?:dẫn đầu|đứng đầu|(?:làm|là) trưởng đoàn)\b")


class Actor(NamedTuple):
    """Those who act together in a clause: where the first stands in the slotted text, and who they are."""

    at: int
    end: int
    entities: tuple[Entity, ...]


@cache
def _joined() -> re.Pattern[str]:
    """What ends here and joins two people into one subject, the first of them before it."""
    return re.compile(rf"[{PERSON}{_SIDES}](?: ?\([^()]{{0,40}}\))?{_AND}(?:the |{PERSON} )?$")


@cache
def _with_state() -> re.Pattern[str]:
    """A state or body joined to the person before it: "Phái đoàn Nga và Ukraine"."""
    return re.compile(rf"{_AND}[{_SIDES}](?=[ ,])")


@cache
def _acting() -> re.Pattern[str]:
    """What shows that "as" opens a clause: its subject acts."""
    return re.compile(r" (?:will|would|has|had|is|was|were|arriv|visit|left|met|[a-z]{3,}(?:ed|s)\b)")


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(rf"(?: ?\([^()]{{0,40}}\))?{_AND}(?:the )?(?=[{PERSON}])")


@cache
def _oblique(words: str) -> re.Pattern[str]:
    return re.compile(words)


def is_oblique(reading: Reading, at: int) -> bool:
    """Whether the entity at a place of the slotted text is no subject: behind a preposition or transitive verb."""
    text = reading.slots.text
    if _oblique(reading.words.oblique).search(text, max(0, at - 30), at) is None:
        return False
    if text[at] == BOTH and _OFFICERS.search(text, max(0, at - 50), at):
        return False
    if text.endswith("do ", 0, at) and _HEADS_PARTY.match(text, at + 1):
        return False
    return not (text.endswith(("as ", "as the "), 0, at) and _acting().match(text, at + 1))


def subject_before(reading: Reading, at: int, other: frozenset[str], floor: int = 0) -> Actor | None:
    """The nearest people to the left that can be the subject, of another side than `other`."""
    text = reading.slots.text
    entities = reading.slots.entities
    spots = [i for i in entities if floor <= i < at and text[i] in PERSON + BOTH and not _is_case(reading, entities[i])]
    while spots:
        last = spots[-1]
        group = [spots.pop()]
        while spots and (join := _joined().search(text, spots[-1], group[0])) and join.start() == spots[-1]:
            if is_oblique(reading, spots[-1]) and "cùng" in text[spots[-1] : group[0]]:
                break
            group.insert(0, spots.pop())
        while len(group) > 1 and spots and text[spots[-1] + 1 : group[0]] == ", ":
            if is_oblique(reading, spots[-1]):
                break
            group.insert(0, spots.pop())
        if len(group) == 1 and _is_met_in_list(reading, group[0], at, spots):
            continue
        if is_oblique(reading, group[0]) or _in_brackets(text, group[0]) or _only_tells(reading, last):
            continue
        while (more := _with_state().match(text, group[-1] + 1)) and more.end() <= at:
            group.append(more.end() - 1)
        if len(group) == 1 and (listed := _STATES_LISTED.match(text, last + 1)) and listed.end() <= at:
            group += [i for i in range(last + 1, listed.end()) if text[i] in _SIDES]
        found = tuple(entities[i] for i in group)
        if _differs(found, other):
            return Actor(group[0], group[-1] + 1, found)
    return _state_before(reading, at, other, floor)


def _is_met_in_list(reading: Reading, spot: int, at: int, earlier: list[int]) -> bool:
    """Whether someone ends a list of those met, and who met them goes on: "gặp B, C và tiếp D" is said of A."""
    text = reading.slots.text
    if reading.language != "vi" or not earlier or not _AND_DID.fullmatch(text, spot + 1, at):
        return False
    while earlier and _LISTED.fullmatch(text, earlier[-1] + 1, spot):
        spot, earlier = earlier[-1], earlier[:-1]
        if is_oblique(reading, spot):
            return bool(earlier)
    return False


_AND_DID = re.compile(r"(?: ?\([^()]{0,40}\))? và (?:đã |sẽ )?")
_LISTED = re.compile(r"(?: ?\([^()]{0,40}\))?,(?: [^,;.\ue000-\uf8ff]{0,60},)? ")


_TELLS = re.compile(
    r" (?:đã |cũng |giấu tên |xin giấu tên )?(?:cho biết|cho hay|nói|tiết lộ|xác nhận|yêu cầu|thông báo|khẳng định"
    r"|nhận định|giấu tên)\b(?![^;.]*\bhọ\b)"
)


def _only_tells(reading: Reading, at: int) -> bool:
    """Whether officials without a name tell of what others did: "Một quan chức A cho biết cuộc gặp với B"."""
    one = reading.slots.entities[at]
    if reading.language != "vi" or one.kind != "person" or one.value.mentioned.reference != "leaders":
        return False
    return _TELLS.match(reading.slots.text, at + 1) is not None


def _is_case(reading: Reading, one: Entity) -> bool:
    """Whether a pronoun is in a case in which it is no subject."""
    if one.end - one.start > 5 or reading.text[one.start : one.end] not in ("his", "her", "him", "their", "them"):
        return False
    return not reading.text[: one.start].endswith((" and ", " with "))


def _state_before(reading: Reading, at: int, other: frozenset[str], floor: int) -> Actor | None:
    """A country or body that opens a clause and so acts: "Nhật Bản và Hàn Quốc đã hội đàm"."""
    text = reading.slots.text
    for last in sorted((i for i in reading.slots.entities if floor <= i < at and text[i] in _SIDES), reverse=True):
        start = last
        while text[start - 2 : start] == ", " and text[start - 3 : start - 2] and text[start - 3] in _SIDES:
            start -= 3
        run = re.compile(rf"[{_SIDES}](?:(?:, |{_AND})[{_SIDES}])*").match(text, start)
        before = text[:start].rstrip()
        if run and (not before or before[-1] in ",:;–-“\"" or before.endswith(("rằng", "biết", "that", " and"))):
            if any(char in text[run.end() : at] for char in ",;:"):
                continue
            entities = tuple(reading.slots.entities[i] for i in range(run.start(), run.end()) if text[i] in _SIDES)
            return Actor(start, run.end(), entities)
    return None


def subject_behind(reading: Reading, at: int, other: frozenset[str]) -> Actor | None:
    """The first people behind a fronted phrase that open the clause proper, of another side than `other`."""
    text = reading.slots.text
    for spot in sorted(i for i in reading.slots.entities if at <= i < at + _BEHIND and text[i] in PERSON + BOTH):
        if ";" in text[at:spot] or _told_already(reading, text[at:spot]):
            return None
        before = text[max(at, spot - 8) : spot].rstrip()
        opens = before.endswith((",", ":", "–", "-", ", the", ", and")) or not text[at:spot].strip(" ,")
        if not opens or is_oblique(reading, spot):
            continue
        if text[spot] == BOTH:
            return None
        group = [spot]
        while (join := _joining().match(text, group[-1] + 1)) and text[join.end()] in PERSON:
            group.append(join.end())
        entities = tuple(reading.slots.entities[i] for i in group)
        if _differs(entities, other):
            return Actor(spot, group[-1] + 1, entities)
    return None


def _told_already(reading: Reading, between: str) -> bool:
    """Whether the clause behind a fronted phrase has had its English verb, and so somebody else acts in it."""
    if reading.language != "en":
        return False
    told = re.sub(r"(?:,|^) ?(?:which|who|where|that|when)\b[^,]*,", ",", between)
    return re.search(r"\b(?:will|would|is|was|are|were|has|had)\b", told) is not None


def is_fronted(reading: Reading, at: int) -> bool:
    """Whether the words up to a place open a phrase that stands before its clause: "Trong cuộc …", "During …"."""
    text = reading.slots.text
    start = max(text.rfind(",", 0, at), text.rfind(";", 0, at), text.rfind(":", 0, at), at - 60, 0)
    return re.search(reading.words.fronted, text[start:at]) is not None


def side(entity: Entity) -> str | None:
    """The code that a person or country speaks for, where known."""
    if entity.kind == "person":
        country: str | None = entity.value.person.country
        return country
    if entity.kind in ("country", "place"):
        return str(entity.value.code)
    return entity.value if isinstance(entity.value, str) else None


def sides(entities: Sequence[Entity]) -> frozenset[str]:
    """The sides that entities speak for."""
    return frozenset(code for one in entities if (code := side(one)))


def _differs(entities: tuple[Entity, ...], other: frozenset[str]) -> bool:
    mine = [side(one) for one in entities if one.kind != "both"]
    return not mine or any(code is None or code not in other for code in mine)


def _in_brackets(text: str, at: int) -> bool:
    opened = text.rfind("(", 0, at)
    return opened >= 0 and ")" not in text[opened:at]

