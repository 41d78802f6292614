"""The day and place that earlier sentences set for an event told without its own."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Heard, Reading
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

_BACK = {"en": 12, "vi": 30}  # how many sentences back the scene may have been set
_HELD = r"\b(?:diễn ra|được tổ chức|khai mạc)\b"
_SESSION = r"\b(?:đối thoại|hội nghị|hội đàm|kỳ họp|phiên họp|cuộc họp|tham vấn|buổi làm việc|khóa họp)\b"
_VISIT = re.compile(r"\b(?:thăm|visit|trip|tour)\b", re.IGNORECASE)


class Stage(NamedTuple):
    """An EDTF date, and a place in the article's words; None where not told."""

    date: str | None
    place: str | None


def stage_of(reading: Reading, context: Context, status: str, date: str | None, *, heading: bool) -> Stage:
    """What the rest of the article tells of the time and place of an event of this sentence.

    An event that follows one just told has its day; a plan for the visit has the visit's days. date: what the sentence
    itself tells. heading: the event opens its sentence and so a passage on it.
    """
    text, words = reading.slots.text, reading.words
    told = None
    if not date:
        planned = _of_trip(context) if status == "planned" else None
        if planned:
            told = Stage(planned, None)
        elif status == "planned" and re.search(words.visiting, text):
            told = _told(context, status, visit=True)
        elif reading.language == "vi" and re.search(words.visiting, text) and (days := _days_of_trip(context)):
            told = Stage(days, None)
        elif heading or re.search(words.follows, text[:200]) or _just_announced(reading, context):
            told = _told(context, status, visit=False)
    place = told.place if told and told.place else None
    if place is None and _near(date, context) and not (status == "planned" and _is_left(context)):
        place = None if _is_elsewhere(reading, context) or _tells_another(reading, context) else context.town
    return Stage(told.date if told else None, place)


def _just_announced(reading: Reading, context: Context) -> bool:
    """Whether the sentence before tells that this session takes place: "diễn ra Đối thoại … A và B chủ trì"."""
    earlier = [heard.text for heard in context.heard[-2:] if heard.text != reading.text]
    before = earlier[-1].casefold() if earlier else ""
    if reading.language != "vi" or not re.search(_HELD, before):
        return False
    now = reading.text.casefold()
    ended = now.endswith("chủ trì.") and re.search(_SESSION, before)
    return bool(ended) or any(word in before for word in re.findall(_SESSION, now))


def _of_trip(context: Context) -> str | None:
    """The days of the trip that is announced, for what is planned in it."""
    trip = context.trip
    return trip.slots.get("date") if trip is not None and trip.slots.get("status") == "planned" else None


def _days_of_trip(context: Context) -> str | None:
    """The days of the trip told last and made, in which something took place on a day that is not told."""
    trip = context.trip
    return trip.slots.get("date") if trip is not None and trip.slots.get("status") == "made" else None


def _is_left(context: Context) -> bool:
    """Whether the trip told last goes elsewhere than to the town where the article plays."""
    code = _code_of_town(context)
    return context.trip is not None and code not in (None, context.trip.slots["destination"])


def _is_elsewhere(reading: Reading, context: Context) -> bool:
    """Whether a sentence opens in a country other than that of the article's town: "Trong các ngày 8-12/7, tại Lào"."""
    hit = _IN_COUNTRY.match(reading.slots.text) if reading.language == "vi" else None
    return hit is not None and reading.slots.entities[hit.end() - 1].value.code != _code_of_town(context)


def _tells_another(reading: Reading, context: Context) -> bool:
    """Whether a Vietnamese sentence tells capitals, and not the article's town among them."""
    if reading.language != "vi":
        return False
    towns = [one for one in reading.slots.entities.values() if one.kind == "place" and one.value.form == "capital"]
    mine = {one.value.name for one in towns if not reading.text.endswith("giờ ", 0, one.start)}
    return bool(mine) and context.town not in mine


_IN_COUNTRY = re.compile(rf"[^.;]{{0,60}}?\btại (?:nước )?{CHARACTER['country']}(?=,)")


def _code_of_town(context: Context) -> str | None:
    """The country of the town where the article plays."""
    spots = (one for heard in context.heard for one in heard.entities if one.kind == "place")
    return next((one.value.code for one in spots if one.value.name == context.town), None)


def _near(date: str | None, context: Context) -> bool:
    """Whether a date may be one of the article's own days: untold, or within a month or so of publication."""
    if date is None or context.published is None or not date[:4].isdigit():
        return True
    if len(date) == 7 and context.heard[-1].language == "vi":
        return False  # some day of a month is none of the article's own
    return date[:4] == context.published[:4] and abs(int(date[5:7] or 0) - int(context.published[5:7])) < 2


def _told(context: Context, status: str, *, visit: bool) -> Stage | None:
    tense = "future" if status == "planned" else "past"
    for heard in reversed(context.heard[-_BACK[context.heard[-1].language] :]):
        if visit and not _VISIT.search(heard.text):
            continue
        for one in heard.dates:
            if one.value.role not in ("at", "same_day") and not visit:
                continue
            edtf = context.date(one.value, tense)
            if edtf is None or len(edtf) < 10 or (("/" in edtf) != visit) or not _near(edtf, context):
                continue
            if status == "planned" and not visit and edtf <= (context.published or "") and edtf[:4].isdigit():
                continue  # the day of what was said of it
            return Stage(edtf, _place(heard) if not visit else None)
    return None


def _place(heard: Heard) -> str | None:
    """The place of a sentence, where just one town is told in it."""
    towns = {one.value.name for one in heard.entities if one.kind == "place" and one.value.form in ("capital", "city")}
    return towns.pop() if len(towns) == 1 else None


def building_of(reading: Reading) -> str | None:
    """The named building in which the events of a sentence happen: "tại Nhà Quốc hội"."""
    pattern = reading.words.building
    if not pattern or not (found := re.search(pattern, reading.text)):
        return None
    for one in reading.slots.entities.values():
        if one.kind == "place" and re.fullmatch(_OF_TOWN, reading.text[found.end("building") : one.start]):
            return str(one.value.name)
    return found["building"].strip()


_OF_TOWN = r"\s*, (?:(?:thủ đô|thành phố|tp\.?|TP\.?) )?"
"""Between a building and the town it stands in."""


def country_of(reading: Reading, at: int) -> str | None:
    """The country in which a Vietnamese sentence sets what is to come behind a place, where it tells no town there."""
    found = _THERE.match(reading.slots.text, at) if reading.language == "vi" else None
    return str(reading.slots.entities[found.end() - 1].value.name) if found else None


_THERE = re.compile(rf"[^,;.{CHARACTER['person']}]{{0,80}}? (?:tại|ở) (?:nước )?{CHARACTER['country']}")
