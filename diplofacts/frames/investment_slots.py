"""What a figure of investment measures: its reality, its date, the investor's rank, stock or flow."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import tells_day
from diplofacts.frames.side_names import standing
from diplofacts.frames.side_parts import clause
from diplofacts.languages.flow import Flow
from diplofacts.rule import CHARACTER, compiled

MONEY = CHARACTER["money"]


_SAYS = r"\b(?:said|announced|reported|told reporters|disclosed|revealed)(?: \w+)? $"
"""Before the day or month of a talk."""
_SAID_THEN = r",? [^,;.]{1,50} (?:said|announced|disclosed|revealed|told)\b"
"""Behind the day or month in which a plan was told."""


_DONE = (
    r"\b(?:opened|inaugurated|commissioned|completed|built|finished|acquired|bought)"
    r"(?= (?:an?|the|its|their)\b| (?:up )?\W)"
)
"""What was done, after a plan told in the same sentence."""


_CALLED_OFF = (
    r"[^.;,]{0,60} (?:was|were|is|are|has been|have been) (?:being )?(?:cancel\w+|scrapped|shelved|abandoned"
    r"|rejected|blocked|called off|withdrawn)\b"
)


def status_of(reading: Reading, words: Flow, at: int) -> str | None:
    """Reported or planned; None for what is denied."""
    low, _ = clause(reading, words, at)
    window = reading.slots.text[max(low, at - 110) : at]
    if re.search(words.denied, window):
        return None
    if reading.language == "en" and re.match(_CALLED_OFF, reading.slots.text[at + 1 :]):
        return None
    if compiled(words.planned_after, "flow").match(reading.slots.text, at + 1):
        return "planned"
    planned = [hit.end() for hit in compiled(words.planned, "flow").finditer(window)]
    done = [hit.end() for hit in re.finditer(reading.words.done, window)]
    if reading.language == "en":
        done += [hit.end() for hit in re.finditer(_DONE, window)]
    total = [hit.end() for hit in re.finditer(words.cumulative, window)]
    if planned and planned[-1] > max([*done, *total], default=-1):
        return "planned"
    return "reported"


def as_of(reading: Reading, context: Context, words: Flow, at: int, status: str) -> tuple[str, Entity] | None:
    """The date or period of the figure at `at`, unless it is one of comparison."""
    text = reading.slots.text
    low, high = clause(reading, words, at)
    best: tuple[float, str, Entity] | None = None
    for place, one in standing(reading, low, high):
        if one.kind != "date" or one.value.role not in ("at", "by", "until"):
            continue
        stock = re.search(words.cumulative, text[max(0, place - 12) : place])
        licence = re.search(words.licensed_on, text[max(low, place - 60) : place])
        if one.value.role == "at" and tells_day(one.value) and not stock and not licence:
            continue  # the day of a talk, not of the figure
        if re.search(words.compared, text[max(0, place - 25) : place]) or re.search(_SAYS, text[:place]):
            continue
        if status == "planned" and place < at and re.match(_SAID_THEN, text[place + 1 :]) and place - low < 12:
            continue
        if re.match(words.compared.rstrip("$ ") or "$^", reading.text[one.start : one.start + 25].lower()):
            continue
        distance = abs(at - place) + (30 if MONEY in text[min(at, place) + 1 : max(at, place)] else 0)
        edtf = context.date(one.value, "future" if status == "planned" else "past")
        if edtf and status == "reported" and _reaches_on(edtf, context.published):
            continue
        if edtf and distance < 160 and (best is None or distance < best[0]):
            best = (distance, edtf, one)
    return (best[1], best[2]) if best else None


def _reaches_on(edtf: str, published: str | None) -> bool:
    """Whether a time of years goes on after publication: it is that of a project, not of the figure."""
    first, _, last = edtf.partition("/")
    return bool(published and len(first) == len(last) == 4 and last > published[:4])


def rank_of(reading: Reading, words: Flow, at: int, giver: str | None, *, told: bool) -> Entity | None:
    """The investor's place among all investors: the nearest rank that is not one of a group, of trade or of others.

    told: the sentence goes on with a table of investors, and so may rank them without saying what for.
    """
    text = reading.slots.text
    low, high = clause(reading, words, at)
    best: tuple[int, Entity] | None = None
    for place, one in standing(reading, low, high):
        if one.kind != "rank" or compiled(words.scoped, "flow").match(text, place + 1):
            continue
        if MONEY in text[min(place, at) + 1 : max(place, at)]:
            continue
        before, after = text[max(0, place - 45) : place], text[place + 1 : place + 70]
        if compiled(words.unranked, "flow").search(before):
            continue
        if not told and not re.search(words.ranked, before + "|" + after):
            continue
        named = [one for _, one in standing(reading, low, place) if one.kind in ("country", "place")]
        if named and named[-1].kind == "place" and reading.language == "vi" and not _is_goal(reading, named[-1]):
            continue  # the rank of a province
        owners = [one.value.code for one in named if one.kind == "country" and not _is_apart(reading, one)]
        if owners and abs(at - place) > 60 and owners[-1] != giver:
            continue
        if best is None or abs(at - place) < best[0]:
            best = (abs(at - place), one)
    return best[1] if best else None


def _is_apart(reading: Reading, one: Entity) -> bool:
    """Whether a state is told in Vietnamese as who comes before, or as where the money goes: "(sau Nhật Bản)"."""
    return reading.language == "vi" and reading.text.endswith(("(sau ", " tại ", " vào ", " ở "), 0, one.start)


def _is_goal(reading: Reading, place: Entity) -> bool:
    """Whether a province is told as where the money goes, so that a rank behind it is not its own."""
    before = reading.text[max(0, place.start - 25) : place.start].casefold()
    return re.search(r"\bvào(?: \w+){0,2} $", before) is not None


def _is_of_stock(reading: Reading, day: Entity) -> bool:
    """Whether a date is told in English as the one up to which all is counted: "as of the end of 2017"."""
    told = reading.text[day.start : day.end].casefold()
    return reading.language == "en" and told.startswith(("as of ", "as at ", "up to ", "until ", "till "))


def measure_of(
    reading: Reading, words: Flow, at: int, firm: bool, when: tuple[str, Entity] | None, rank: bool, status: str,
    counted: bool, recent: bool, several: bool = False,
) -> str:  # fmt: skip
    low, high = clause(reading, words, at)
    text = reading.slots.text
    start = max(low, at - 60, text.rfind(MONEY, 0, at) + 1)
    stop = min(high, at + 30)
    stop = min([cut for cut in (text.find(",", at, stop), text.find(MONEY, at + 1, stop)) if cut >= 0], default=stop)
    window = text[start:stop]
    near = text[max(low, at - 140) : min(high, at + 40)]
    if re.search(words.disbursed, window):
        return "disbursed"
    stock = bool(re.search(words.cumulative, near)) or (when is not None and _is_of_stock(reading, when[1]))
    period = when is not None and when[1].value.role == "at" and (len(when[0]) <= 7 or "/" in when[0])
    licensed = recent or (rank and re.search(words.licensed_new, text[low:at]))
    if licensed and not stock and not firm and status == "reported":
        return "new"
    if compiled(words.raised, "flow").search(near) or (rank and not period):
        return "total"
    if firm:
        return "total" if stock or (several and reading.language == "en") else "single"
    if period and not stock:
        return "new"
    one = not counted and compiled(words.single, "flow").search(near) is not None
    if status == "planned":
        return "single" if one else "new"
    if stock or (counted and compiled(words.total, "flow").search(near)):
        return "total"
    if one:
        return "single"
    return "new" if re.search(words.new, window) else "total"
