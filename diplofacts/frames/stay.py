"""When a trip takes place: its days, both ends where known, or a day of it."""

from __future__ import annotations

from datetime import timedelta

from diplofacts import kept_re as re
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.frames.homecoming import day_of_end, ends_it, is_recent, whole_to
from diplofacts.frames.journey import Journey
from diplofacts.frames.span import days_told
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
_EVENT = (
    r"\b(?:summit|conference|forum|meeting|session|assembly|congress|ceremony|talks|event|games|festival|expo)\b[^,;]{0,40}"
    r" (?:holding|hold(?:s|ing)?|scheduled|slated|taking place|to be held|held|billed|opening|opens|due|kicking off"
    r"|starting|beginning|running|runs|begins|starts)(?: for)? $"
)
# What a town is, behind its name: "visit Astana, capital of Kazakhstan, on March 20".
_ASIDE = re.compile(
    r"^, (?:(?:the )?(?:[\w-]+ )?(?:capital|city|town|port|seat)\b[^,;]{0,40}"
    r"|(?:which|both of which) (?:is|are)\b[^,;]{0,70}),"
)
# Another stop with its own days.
_STOP = (
    r",? (?:và )?(?:sẽ )?(?:(?:thăm|tới|đến|sang|tại|to|in|and|và|the)(?: thăm)? )*"
    rf"({CHARACTER['country']}) \(?({CHARACTER['date']})\)?"
)
_SCHEDULED = (
    r", (?:which (?:is|are|was|were|had been) )?(?:now |originally |initially |previously )?"
    r"(?:scheduled|planned|due|set|slated) "
    r"(?:for |to (?:take place|have taken place|begin|start|last) )?(?:on |in |from )?"
    r"|, (?:which )?(?:took place|was held|beg[au]n|begins|beginning|start(?:ed|ing|s)|end(?:ed|ing|s)|runs|running) "
    r"(?:on |in |from )?"
)
# What the one who is met at an airport does there.
_LANDS = (
    r",? (?:as|when|after|where|who) (?:\ue000 )?(?:has |had )?"
    r"(?:arriv|land|touch|alight|disembark|stepp|flew|came)\w*"
)
# What an act long ago is remembered by: "the visit coincides with the 40th anniversary of its founding in 1983".
_JUBILEE = r"\b(?:anniversary|centenary|bicentenary|centennial|jubilee)\b"
_KIND = r" (?:state|official|working|historic|landmark|maiden|first) "


_AFTER_ANOTHER = rf"\b(?:sau|tiếp sau|sau khi|tiếp nối)(?: chuyến thăm của)? {CHARACTER['person']}"
# What comes before or after the trip: "sẽ thăm Lào sau khi dự hội nghị hôm 10/11".
_BESIDE_ANOTHER = r"\b(?:sau|trước) khi (?:tham )?(?:dự|gặp|thăm|tới|đến|kết thúc|rời|hội đàm|họp)\b"
_AFTER_MEETING = r"\bsau (?:cuộc|buổi|phiên|vòng|lần|chuyến)\b"
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
    found = days_told(after, journey, tense)
    if found and all(one.value.role == "by" for one in found[0][1]):
        found = _from(journey, dates, found, tense)
    if found and journey.reading.language == "vi":
        found = _lasting(journey, dates, found, tense)
    another = journey.noun and re.search(r"\bsau (?:chuyến )?$", text[: key[0]])
    if not another and not is_recent(journey) and (not found or _of_event(journey, end, found)):
        before = [at for at in dates if at < key[0] and _governs(text, at, key[0], lead)]
        before = [at for at in before if not _is_reported(journey, at, tense) and dates[at].value.role != "by"]
        before = before or day_of_end(journey, dates)
        found = days_told(before[-1:], journey, tense) or found
    return [(_whole(journey, when, told), told) for when, told in found]


def _of_event(journey: Journey, end: int, found: list[tuple[str, list[Entity]]]) -> bool:
    """Whether days behind an English trip are those of what is attended: "left on Monday for a summit that opens …"."""
    if journey.reading.language != "en":
        return False
    first = next(at for at, one in journey.reading.slots.entities.items() if one is found[0][1][0])
    return re.search(_EVENT, journey.text[end:first]) is not None


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


_LASTS = r"\bkéo dài(?: cho)?(?: (?:đến|tới)(?: hết)?)? ?$"


def _lasting(
    journey: Journey, dates: dict[int, Entity], found: list[tuple[str, list[Entity]]], tense: str
) -> list[tuple[str, list[Entity]]]:
    """The days from the one that opens the sentence to the last: "Ngày 3/5, A bắt đầu thăm Lào, kéo dài đến 5/5"."""
    last = next((at for at, one in dates.items() if one is found[0][1][0]), 0)
    start = min((at for at in dates if at < journey.key[0]), default=None)
    if start is None or start > _LEAD or not re.search(_LASTS, journey.text[max(0, last - 30) : last]):
        return found
    first = journey.context.date(dates[start].value, tense)
    end = found[0][0]
    if first and end <= first:
        end = journey.context.date(found[0][1][0].value, "future") or end
    if first is None or not len(first) == len(end) == 10 or not first < end:
        return found
    return [(edtf.format_interval(first, end), [dates[start], *found[0][1]])]


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
    if journey.reading.language == "en" and re.match(r"['’]s\b", journey.text[at + 1 :]):
        return False  # "A's trip comes after last week's talks"
    if re.search(journey.words.reports, between) or _opens(journey, one) or _is_since(journey, between, one):
        return False
    if re.search(rf"^[^,;]{{0,50}}{_SCHEDULED}$", between):
        return True
    ahead = journey.reading.text[: journey.reading.slots.origin[journey.key[0]]]
    if journey.reading.language == "vi" and (re.search(_BESIDE_ANOTHER, between) or re.search(_AFTER_MEETING, between)):
        return False
    if journey.reading.language == "vi" and re.search(_AFTER_ANOTHER, between):
        return False  # "A là tổng thống thứ ba tới thăm Lào, sau tổng thống B năm 1993"
    turns = between.rstrip().endswith(" và") and CHARACTER["date"] not in between
    if turns or re.search(r"\b(?:năm|tháng|tuần|ngày) sau $", ahead):
        return False
    between = _ASIDE.sub("", between)
    if journey.fixes("_airport"):
        between = re.sub(_LANDS, "", between)
    if re.search(_JUBILEE, between):
        return False
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


def _whole(journey: Journey, when: str, told: list[Entity]) -> str:
    """The whole of a trip whose first day and length are told: "bắt đầu chuyến thăm 2 ngày"."""
    text, words, key, end = journey.text, journey.words, journey.key, journey.match.end + 70
    spells = (one for at, one in journey.reading.slots.entities.items() if one.kind == "date" and key[0] < at < end)
    spans = " ".join(journey.reading.text[one.start : one.end] for one in spells if one.value.role == "duration")
    near = text[max(0, key[0] - 40) : key[0]]
    if journey.noun and journey.reading.language == "en":  # "a two-day stay in X as part of a trip to Y"
        near = re.split(r"\b(?:in|of|as part of|to|for|during|on) ", near)[-1]
    behind = text[key[0] : end]
    if journey.reading.language == "en" and not ends_it(journey):  # behind is the length of another trip
        behind = re.split(r"\b(?:before|after|ahead of|followed by|following) ", behind)[0]
    days = re.search(words.days, near + behind + " " + spans.casefold())
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
