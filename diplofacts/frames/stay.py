"""When a trip takes place: its days, both ends where known, or a day of it."""

from __future__ import annotations

from datetime import timedelta

from diplofacts import kept_re as re
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Weekday
from diplofacts.frames.homecoming import day_of_end, ends_it, is_recent, whole_to
from diplofacts.frames.journey import Journey
from diplofacts.rule import CHARACTER

_LEAD = 45  # a date so near the start of the sentence governs all of it
_AFTER = 90
# The way to another stop, behind a comma: what follows is of that one.
_ONWARD = re.compile(r",[^,]*\b(?:sau đó|rồi|trước khi|tiếp đó|then|before)\b[^,]{0,40}[\ue001\ue002\ue005]")
# What someone else did beside it: "A's trip comes after B visited last month".
_OTHERS = re.compile(
    r"\b(?:after|before|as|while|since|when|follow(?:s|ed|ing)?)\b[^,;]{0,30}\ue000 (?!and |on |in )"
    r"|, [^;]*\ue000,? (?:is|was|are|were|will|has|had|to)\b"
    r"|\b(?:ahead of|prior to|before) (?:[\w-]+ ){2,}"
    r"|, (?:which|where|whom) (?:the )?[\ue000\ue001\ue002] [a-z]+"
    r"|, which [a-z]+s (?!in |on |from |for |until )[a-z]+ed "
    r"|,[”\"]? (?:and |but |where |who )?(?:he |she |they |\ue000 )?(?:will|would|is|was|has|had|are|were|said|told)\b"
    r"|\b(?:after|since|following|when|where|whose|which|because) (?:[\w-]+ |[\ue000-\uf8ff] ){3,}"
)
# What a town is, behind its name: "visit Astana, capital of Kazakhstan, on March 20".
_ASIDE = re.compile(
    r"^, (?:(?:the )?(?:[\w-]+ )?(?:capital|city|town|port|seat)\b[^,;]{0,40}"
    r"|(?:which|both of which) (?:is|are)\b[^,;]{0,70}),"
)
# Another stop with its own days.
_STOP = (
    r",? (?:và )?(?:sẽ )?(?:(?:thăm|tới|đến|sang|tại|to|in|and|và)(?: thăm)? )*"
    rf"({CHARACTER['country']}) \(?({CHARACTER['date']})\)?"
)
_SCHEDULED = (
    r", (?:which (?:is|are|was|were|had been) )?(?:now |originally |initially |previously )?"
    r"(?:scheduled|planned|due|set|slated) "
    r"(?:for |to (?:take place|have taken place|begin|start|last) )?(?:on |in |from )?"
    r"|, (?:which )?(?:took place|was held|beg[au]n|begins|beginning|start(?:ed|ing|s)|end(?:ed|ing|s)|runs|running) "
    r"(?:on |in |from )?"
)
_KIND = r" (?:state|official|working|historic|landmark|maiden|first) "
_AND = r",? (?:và |and (?:again |then |also )?(?:in |on )?|cũng như )?|, "


_AFTER_ANOTHER = rf"\b(?:sau|tiếp sau|sau khi|tiếp nối)(?: chuyến thăm của)? {CHARACTER['person']}"
# What comes before or after the trip: "sẽ thăm Lào sau khi dự hội nghị hôm 10/11".
_BESIDE_ANOTHER = r"\b(?:sau|trước) khi (?:tham )?(?:dự|gặp|thăm|tới|đến|kết thúc|rời|hội đàm|họp)\b"
# Who travels, right behind a date in the middle of a sentence: "…, ngày 19/7, A đã tới thăm".
_SUBJECT = rf", {CHARACTER['person']} (?:đã |sẽ |đang )?(?:lên đường )?(?:đến |tới |sang )?"


def dates_of_trip(journey: Journey, tense: str, *, lead: bool, end: int) -> list[tuple[str, list[Entity]]]:
    """The EDTF dates of a trip, with their entities: several where it was made several times.

    lead: a date that opens the sentence is a day of the trip. end: where the words of the trip end.
    """
    text, key, words = journey.text, journey.key, journey.words
    dates = {at: one for at, one in sorted(journey.reading.slots.entities.items()) if one.kind == "date"}
    listed = bool(dates) and min(dates) < 3 and re.match(r"\W*[\ue000-\uf8ff](?::| [-–—]) ", text) is not None
    if listed:
        tense = "past"
    elif re.search(words.coming, text[max(0, key[0] - 40) : end + 20]):
        tense = "future"
    stop = re.compile(r";|(?<!\b[ap]\.m)(?<!\b[ap]m)\. ").search(text, key[1])  # "at 8 a.m. on Monday" goes on
    clause = stop.start() if stop else len(text)
    after = [
        at for at, one in dates.items()
        if key[1] <= at < min(clause, end + _AFTER) and _follows(journey, min(end, at), at, one, lead)
    ]  # fmt: skip
    found = _spell(after, journey, tense)
    if found and all(one.value.role == "by" for one in found[0][1]):
        found = _from(journey, dates, found, tense)
    if not found and not is_recent(journey):
        before = [at for at in dates if at < key[0] and _governs(text, at, key[0], lead)]
        before = [at for at in before if not _is_reported(journey, at, tense) and dates[at].value.role != "by"]
        before = before or day_of_end(journey, dates)
        found = _spell(before[-1:], journey, tense)
    return [(_whole(journey, when, told), told) for when, told in found]


def _from(
    journey: Journey, dates: dict[int, Entity], found: list[tuple[str, list[Entity]]], tense: str
) -> list[tuple[str, list[Entity]]]:
    """The days from the one told right before the trip until the last: "on Thursday arrived in X until Tuesday"."""
    when, told = found[0]
    start = max((at for at in dates if at < journey.key[0]), default=None)
    if start is None or dates[start].value.role != "at" or journey.key[0] - start > 12 or "/" in when:
        return found
    last = journey.context.date(told[0].value, "future") or when
    first = journey.context.date(dates[start].value, tense)
    if first is None or len(first) != 10 or len(last) != 10 or not first < last:
        return found
    return [(edtf.format_interval(first, last), [dates[start], *told])]


def further_stops(journey: Journey, end: int, tense: str) -> list[tuple[str, str, list[Entity]]]:
    """The next countries of a tour, each with its own days: "thăm Lào ngày 3/5, Thái Lan ngày 4/5 và Campuchia …"."""
    text, entities = journey.text, journey.reading.slots.entities
    first = re.match(rf" \(?{CHARACTER['date']}\)?", text[end:])
    found: list[tuple[str, str, list[Entity]]] = []
    at = end + first.end() if first else len(text)
    while more := re.match(_STOP, text[at:]):
        when = journey.context.date(entities[at + more.start(2)].value, tense)
        if when is None:
            break
        found.append((entities[at + more.start(1)].value.code, when, [entities[at + more.start(2)]]))
        at += more.end()
    return found


def _governs(text: str, at: int, key: int, lead: bool) -> bool:
    between = text[at + 1 : key]
    if ";" in between or re.search(r"[”\"]", between):
        return False
    if lead:
        return at <= _LEAD or (len(between) <= 40 and "," not in between)
    return len(between) <= 3 or any(re.fullmatch(told, between) for told in (_SUBJECT, _KIND))


def _follows(journey: Journey, end: int, at: int, one: Entity, lead: bool) -> bool:
    """Whether a date behind the trip belongs to it: in its clause, or set off right behind a name."""
    between = journey.text[end:at]
    if re.search(journey.words.reports, between) or _opens(journey, one) or _is_since(journey, between, one):
        return False
    if re.search(rf"^[^,;]{{0,50}}{_SCHEDULED}$", between):
        return True
    ahead = journey.reading.text[: journey.reading.slots.origin[journey.key[0]]]
    if journey.reading.language == "vi" and re.search(_BESIDE_ANOTHER, between):
        return False
    if journey.reading.language == "vi" and re.search(_AFTER_ANOTHER, between):
        return False  # "A là tổng thống thứ ba tới thăm Lào, sau tổng thống B năm 1993"
    turns = between.rstrip().endswith(" và") and CHARACTER["date"] not in between
    if turns or re.search(r"\b(?:năm|tháng|tuần|ngày) sau $", ahead):
        return False
    between = _ASIDE.sub("", between)
    if _OTHERS.search(between):
        return False
    if "," in between and _ONWARD.search(between):
        return False
    if "," in between and journey.ended:
        return False
    set_off = lead or re.search(rf"(?:(?:^|[\ue000-\uf8ff])|{journey.words.days}),\s$", between)
    return "," not in between or (between.count(",") == 1 and bool(set_off))


def _is_since(journey: Journey, between: str, one: Entity) -> bool:
    """Whether a date is the start of a time that the trip ends: "the first visit since 2019"."""
    told = journey.reading.text[one.start : one.end].casefold()
    if re.search(r"\b(?:since|kể từ)\b", between) or told.startswith(("since", "kể từ")):
        return True
    return bool(one.value.role == "since" and one.value.edtf and len(one.value.edtf) == 4)


def _opens(journey: Journey, one: Entity) -> bool:
    """Whether a date in the middle of a sentence opens another that lost its stop: "… thăm Lào Ngày 9/3, người …"."""
    return journey.reading.text[one.start : one.end].startswith(("Ngày ", "Sáng ", "Chiều ", "Tối ", "Trưa "))


def _is_reported(journey: Journey, at: int, tense: str) -> bool:
    """Whether a date before a trip is that of a report of it: "said on Monday that he would visit …"."""
    text, reports = journey.text, journey.words.reports
    near = re.search(reports, text[max(0, at - 30) : at])
    if near and not re.search(r"\brằng\b|earlier, ", near.string[near.end() :]):
        return True
    return (tense == "future" or not journey.staged) and re.search(reports, text[at : journey.key[0]]) is not None


_LASTS = (
    r",? and (?:(?:he |she |they )?(?:will|(?:is|are|was|were) (?:due|expected|scheduled|set) to|to) )?"
    r"(?:end|conclude|stay|remain|last|finish|run|leave|depart)(?: there| here| in the country)?"
    r"(?: on| until| till| through)? ?"
)
_SET_OUT = r"\b(?:left|departed|set off|embarked|flew|began|started|arrived)\b[^,;]{0,25}$"


def _spell(spots: list[int], journey: Journey, tense: str) -> list[tuple[str, list[Entity]]]:
    """The first date of some, the days "from" and "until" which follow joined, or all dates of a list."""
    found: list[tuple[str, list[Entity]]] = []
    last = -1
    for at in spots:
        one = journey.reading.slots.entities[at]
        gone = re.search(_SET_OUT, journey.text[:at])
        when = _same_day(journey, at, tense) or journey.context.date(one.value, "past" if gone else tense)
        if when is None or one.value.role == "duration":
            continue
        between = journey.text[last + 1 : at]
        if not found:
            found.append((when, [one]))
        elif len(found) == 1 and found[0][1][0].value.role == "since" and _is_until(journey, between, one):
            return [(edtf.format_interval(found[0][0], _behind(found[0][0], when, one)), [*found[0][1], one])]
        elif len(found) == 1 and "/" not in found[0][0] and _runs_until(journey, at, between, one):
            return [(edtf.format_interval(found[0][0], _behind(found[0][0], when, one)), [*found[0][1], one])]
        elif len(found) == 1 and "/" not in found[0][0] and _is_last(journey, between, one):
            last_day = journey.context.date(one.value, "future") or when
            ends = found[0][0] < last_day.split("/")[0]
            return [(edtf.format_interval(found[0][0], last_day), [*found[0][1], one])] if ends else found
        elif len(found) == 1 and re.fullmatch(_AND, between) and _runs_on(found[0][0], when, tense):
            found = [(edtf.format_interval(found[0][0], when), [*found[0][1], one])]
        elif re.fullmatch(_AND, between) and "/" not in found[0][0] + when:
            found.append((when, [one]))
        else:
            break
        last = at
    return found


def _same_day(journey: Journey, at: int, tense: str) -> str | None:
    """The day told last in the sentence before "on the same day"."""
    entities = journey.reading.slots.entities
    if entities[at].value.role != "same_day":
        return None
    days = [spot for spot, one in entities.items() if spot < at and one.kind == "date" and one.value.role == "at"]
    when = journey.context.date(entities[max(days)].value, tense) if days else None
    return when if when and len(when) == 10 else None


def _is_until(journey: Journey, between: str, one: Entity) -> bool:
    """Whether a date behind "from …" is the last of the days: "until Friday", "from tomorrow (5) to Thursday (7)"."""
    told = journey.reading.text[one.start : one.end]
    joined = told.startswith("to ") and re.fullmatch(r",? ?(?:\([\w ]+\) )?", between) is not None
    onward = re.fullmatch(r" (?:to|through|until|till)(?: the)?(?: following| next)? ?", between) is not None
    return joined or onward or one.value.role == "by"


def _runs_until(journey: Journey, at: int, between: str, one: Entity) -> bool:
    """Whether a second day is the last of those from the first: "Monday through Friday", "between May 3 and 6"."""
    if journey.reading.language != "en" or one.value.role not in ("at", "by"):
        return False
    told = journey.reading.text[one.start : one.end].casefold()
    if not between.strip() and told.startswith(("through ", "until ", "till ", "to ")):
        return True
    first = journey.reading.slots.entities[at - len(between) - 1]
    joined = between == " and " and "between " in journey.reading.text[max(0, first.start - 8) : first.end].casefold()
    return joined or re.fullmatch(r" (?:to|through|until|till) ", between) is not None


def _behind(first: str, last: str, one: Entity) -> str:
    """The last day of a trip, a weekday that would lie before the first one a week later."""
    start, end = edtf.first_day(first), edtf.first_day(last)
    if isinstance(one.value.parts, Weekday) and start and end and end < start:
        return edtf.format_day(end + timedelta(days=7))
    return last


def _runs_on(first: str, second: str, tense: str) -> bool:
    """Whether two dates joined by "and" are of one trip: a day and the next, a month to come and the next."""
    if "/" in first + second or len(first) != len(second) or first.startswith("XXXX") or len(first) < 7:
        return False
    ends, start = edtf.last_day(first), edtf.first_day(second)
    near = ends is not None and start is not None and start - ends == timedelta(days=1)
    return near and (len(first) == 10 or tense == "future")


def _is_last(journey: Journey, between: str, one: Entity) -> bool:
    """Whether a second date is that of the end: "began on Monday and will end on May 7"."""
    end = "to end " if between.endswith(" due ") else "end "
    told = journey.reading.text[one.start : one.end].casefold()
    return re.fullmatch(_LASTS, between + (end if told.startswith(end) else "")) is not None


def _whole(journey: Journey, when: str, told: list[Entity]) -> str:
    """The whole of a trip whose first day and length are told: "bắt đầu chuyến thăm 2 ngày"."""
    text, words, key, end = journey.text, journey.words, journey.key, journey.match.end + 70
    spells = (one for at, one in journey.reading.slots.entities.items() if one.kind == "date" and key[0] < at < end)
    spans = " ".join(journey.reading.text[one.start : one.end] for one in spells if one.value.role == "duration")
    near = text[max(0, key[0] - 40) : key[0]]
    if journey.noun and journey.reading.language == "en":  # "a two-day stay in X as part of a trip to Y"
        near = re.split(r"\b(?:in|of|as part of|to|for|during|on) ", near)[-1]
    days = re.search(words.days, near + text[key[0] : end] + " " + spans.casefold())
    another = not journey.ended and re.match(r"\W*(?:after |sau khi )?(?:kết thúc|concluding|ending)\b", text)
    if not days or another or not re.fullmatch(r"[\dX]{4}-\d\d-\d\d", when):
        return when
    # Any year will do where it is untold: few trips run over the end of February.
    first = edtf.first_day(when.replace("XXXX", "2001"))
    number = words.numerals.get(days[1]) or (int(days[1]) if days[1].isdigit() else 0)
    opening = text[max(0, key[0] - 90) : end] + " ".join(journey.reading.text[one.start : one.end] for one in told)
    if first is None or not 2 <= number <= 30:
        return when
    if ends_it(journey):
        return whole_to(when, number)
    if not re.search(words.begins, opening.casefold()):
        return when
    last = edtf.format_day(first + timedelta(days=number - 1))
    return edtf.format_interval(when, "XXXX" + last[4:] if when.startswith("XXXX") else last)
