"""When and where an agreement was signed."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.edtf import first_day
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_items import INSTRUMENT
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.languages.en.meeting_words import CAME_FROM, LEFT_FOR
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_DATE, _PLACE = CHARACTER["date"], CHARACTER["place"]


def day_of_act(
    match: Match, reading: Reading, context: Context, key: tuple[int, int], start: int, end: int, status: str,
    words: AgreementWords,
) -> tuple[str, Entity] | None:  # fmt: skip
    """The date of the act: inside its words, behind them, or at the start of the clause or sentence."""
    if match.rule.fixed["_act"] == "talks" or status == "negotiating":
        return None
    roles = ("at", "same_day", "since") if match.rule.fixed["_act"] == "force" else ("at", "same_day")
    if status == "planned" and reading.language == "en":
        roles = (*roles, "by")
    tense = "future" if status == "planned" or comes_yet(match, reading, key) else "past"
    best: tuple[float, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        if one.kind != "date" or one.value.role not in roles:
            continue
        if reading.text[one.start : one.end].lower().startswith(("dated", "giai đoạn")):
            continue
        if reading.text.endswith("giai đoạn ", 0, one.start):
            continue  # the years a paper is for
        if reading.language == "en" and re.compile(rf"\W*\({_DATE}\)").fullmatch(reading.slots.text, 0, at + 2):
            continue  # the day of a report, in brackets
        if status == "planned" and at < key[0] and re.match(_TOLD_THEN, reading.slots.text[at + 1 : at + 40]):
            continue
        if reading.language == "en" and _is_of_the_telling(reading.slots.text, at, key, status):
            continue
        distance = _distance(reading.slots.text, at, key, start, end, words)
        if distance is None and reading.language == "en" and _is_month_of_trip(reading, context, at, key, words):
            distance = 40.0
        if distance is None or _is_of_amended(reading, at, key, start) or (best is not None and distance >= best[0]):
            continue
        edtf = context.date(one.value, tense)
        if edtf is None or ("/" in edtf and distance > 20):
            continue
        if status == "planned" and context.published and edtf[:4].isdigit() and edtf < context.published[: len(edtf)]:
            continue
        best = (distance, _first_of_years(edtf), one)
    return (best[1], best[2]) if best else None


_TOLD_THEN = r",? (?:đã )?(?:cho biết|cho hay|thông báo|xác nhận|tuyên bố|công bố|nói|khẳng định|đưa tin|phát biểu)\b"
"""Behind the day on which somebody told in Vietnamese of what is to be signed."""


def comes_yet(match: Match, reading: Reading, key: tuple[int, int]) -> bool:
    """Whether a paper "comes into force on January 1": that day is still to come."""
    return match.rule.fixed["_act"] == "force" and re.match(_PRESENT, reading.slots.text[key[0] :]) is not None


_PRESENT = r"(?:comes|enters|goes|takes)\b"
_FORCE = r"\b(?:in(?:to)? (?:force|effect)|tak(?:es|e|ing) effect|took effect)\b"
"""Between a signing and the day from which what was signed holds."""


def _is_month_of_trip(
    reading: Reading, context: Context, at: int, key: tuple[int, int], words: AgreementWords
) -> bool:  # fmt: skip
    """Whether a month or year, told of a trip in front of the act, is that of both: "On his visit in May, they"."""
    text = reading.slots.text
    item = text.rfind(INSTRUMENT, 0, at)
    if item >= 0 and re.compile(r", (?:which|that) ").search(text, item, at):
        return False
    if at > key[0] or not re.compile(words.visit).search(text, max(0, at - 60), at) or ";" in text[at : key[0]]:
        return False
    day = context.date(reading.slots.entities[at].value, "past")
    return day is not None and len(day) < 10 and "/" not in day


def _is_of_the_past(reading: Reading, context: Context, key: tuple[int, int]) -> bool:
    """Whether an English sentence tells, before the act, a time more than a month before the news."""
    if reading.language != "en" or not context.published or len(context.published) != 10:
        return False
    for at, one in reading.slots.entities.items():
        if one.kind == "date" and at < key[0] and one.value.role == "at":
            told, now = first_day(context.date(one.value, "past") or ""), first_day(context.published)
            if told and now and (now - told).days > 45:
                return True
    return False


def _is_of_amended(reading: Reading, at: int, key: tuple[int, int], start: int) -> bool:
    """Whether a date behind a title is that of the older paper named in it: "sửa đổi Hiệp định … ký ngày 9.7.2002"."""
    text = reading.slots.text
    if reading.language != "vi":
        return False
    if key[1] <= at < key[1] + 3:  # "lễ ký Nghị định thư … ký ngày 9.7.2002, thỏa thuận …"
        signed = "" if at < start else r"\bký (?:kết )?"
        return re.search(rf"{signed}{INSTRUMENT}[^,;.]{{0,60}}$", text[: key[0]]) is not None
    if at < key[1]:
        return False
    before = text[max(key[1], at - 25) : at]
    if re.search(r"\b(?:được |đã )?ký(?: kết)?(?: (?:vào|ngày|năm|hồi|tháng))* $", before):
        return True
    item = reading.slots.entities.get(at - 2) if before.endswith(INSTRUMENT + " ") else None
    one = reading.slots.entities[at]
    year = re.fullmatch(r"(?:năm )?\d{4}", reading.text[one.start : one.end])
    return bool(item and year and re.search(_AMENDS, reading.text[item.start : item.end].casefold()))


_AMENDS = (
    r"\b(?:bổ sung|sửa đổi|thay thế|gia hạn|thực hiện|triển khai|thực thi|kèm theo|của) (?:\w+ ){0,4}"
    r"(?:hiệp ước|hiệp định|nghị định thư|thỏa thuận|thoả thuận|bản ghi nhớ|công ước)\b"
)


def _first_of_years(day: str) -> str:
    """The day itself of one told with its anniversary: "(18/7/1977 - 18/7/2017)"."""
    first, _, last = day.partition("/")
    return first if len(first) == len(last) == 10 and first[4:] == last[4:] and first[:4] < last[:4] else day


_DURING = (
    r"[^,;]{0,30}\bduring (?:an?|his|her|their|the) |[^,;]{0,20}\b(?:at|in|during) (?:an?|the) (?:[a-z]+ ){0,3}"
    r"(?:ceremony|function|event)\b|[^,;]{0,12}\b(?:at|during) (?:an?|the|his|her|their) [^,;.]{0,40}?"
    r"\b(?:meeting|talks|summit|conference|forum)\b[^,;.]{0,50}$|\s+tại (?:hội nghị|kỳ họp|phiên họp) "
)
"""A visit on which a paper is signed, or a ceremony at which it is: its day is that of the signing."""


def _is_of_the_telling(text: str, at: int, key: tuple[int, int], status: str) -> bool:
    """Whether a day is that on which something still to come, or done before, was told: "said Monday they will sign".

    So is the day on which somebody sets out for what is to come: "flew to Riga on Monday, where he will sign".
    """
    if at < key[0] and (re.compile(CAME_FROM).match(text, at + 1) or re.compile(_RELEASED).search(text, 0, at)):
        return True
    if status == "planned" and at < key[0] and re.compile(LEFT_FOR).search(text, max(0, at - 90), key[0]):
        return True
    if at > key[0] or re.compile(_TELLING).search(text, 0, at) is None:
        return False
    return status == "planned" or re.compile(_EARLIER).search(text, at, key[0]) is not None


_RELEASED = (
    r"\bin (?:an?|the|its|his|her) (?:\w+ )?(?:statement|release|report|interview)"
    r"(?: (?:issued|released|published|made))?(?: on| late)* $"
)
"""Before the day on which it was told."""
_FRONTED = r"(?:^\W*|[,;] )(?:sau|khi|từ khi|kể từ|ngay sau|trong khi)\b[^,;]*$"
"""What opens a Vietnamese clause set before another, whose day is told behind its comma."""
_TELLING = r"\b(?:said|says|told \S+|announced|added|reported|confirmed)(?: on)? ?$"


def _distance(text: str, at: int, key: tuple[int, int], start: int, end: int, words: AgreementWords) -> float | None:
    """How far a date is from an act; None where it belongs to something else."""
    acts, visit = re.compile(words.acts), re.compile(words.visit)
    low = min(start, key[0])
    if re.compile(_ENDS).search(text, max(0, at - 30), at):
        return None
    if at >= end:
        if "," in text[end:at] and re.compile(_FRONTED).search(text, 0, key[0]):
            return None  # "Sau khi A rút khỏi …, ngày 5/5, B …"
        gap = re.sub(rf"({_PLACE}), {CHARACTER['country']},?", r"\1", text[end:at])
        gap = re.sub(r"^ and (?:exchang|sign|adopt|issu|releas|initial|seal|announc)\w+\b", "", gap)
        gap = re.sub(r"^, (?:its|the|an?|his|her|their) [^;]{3,80}, (?=(?:on )?$)", " ", gap)
        if (
            len(gap) > (70 if "," in gap else 110)
            or re.search(r"[;.!?]", gap)
            or acts.search(gap)
            or re.search(r"\b(?:that|which) (?:had|has|would|will)\b|\bwho\b", gap)
            or re.search(_FORCE, gap)
            or (visit.search(gap) and not re.match(_DURING, gap))
            or gap.count(",") > 1
        ):
            return None
        return float(len(gap))
    if at >= low:
        if start < at < key[0] and acts.search(text, start, at):
            return None
        if start < at < key[0] and re.compile(r",? (?:which|that) ").match(text, start + 1):
            return None  # of what else is told of the paper: "which was agreed in May, was signed"
        gap = text[key[1] : at] if at >= key[1] else text[at + 1 : key[0]]
        return None if visit.search(text[max(low, at - 40) : at]) and at > key[1] + 15 else len(gap) * 0.3
    gap = text[at + 1 : low]
    if re.match(r",? (?:when|where|during which|at which|on which) [^,;]{0,60}$", gap):
        return 10.0
    opens = not text[:at].strip(' ,(–-"“') or text[:at].rstrip().endswith((":", ")"))
    if ";" in gap or (len(gap) > 110 and not opens):
        return None
    if acts.search(gap) and not opens:
        return None
    lead = text[max(0, at - 45) : at]
    if not opens and len(gap) > 1 and (visit.search(lead) or (acts.search(lead[-30:]) and "," in gap)):
        return None
    return 15.0 + len(gap) * 0.5


_ENDS = (
    r"\b(?:dated|expir\w+|laps\w+|runs? out|running|valid|starting|beginning|effective|until|till"
    r"|through)\b[^,;]{0,12}$"
)
"""Before the day on which a paper starts or ends."""
_EARLIER = r"\b(?:after|since|when|because)\b [^,;]{3,70}$"
"""A clause of what was before the news that is told."""


def carried_day(
    match: Match, reading: Reading, context: Context, key: tuple[int, int], status: str, words: AgreementWords
) -> str | None:
    """The day in force in the passage, where that is the day of the signing: told as news, not as something past."""
    if status != "signed" or match.rule.name.endswith(("participle", "named")):
        return None
    if re.search(words.past, reading.slots.text[max(0, key[0] - 80) : key[1]]):
        return None
    if reading.language == "vi" and re.search(_IN_VISIT, reading.slots.text[max(0, key[0] - 110) : key[1] + 50]):
        return None
    if reading.language == "en" and re.compile(_EARLIER).search(reading.slots.text, 0, key[0]):
        return None
    if _is_of_the_past(reading, context, key) or re.compile(CAME_FROM).search(reading.slots.text, 0, key[0]):
        return None
    day = context.governing
    if reading.language == "en" and _tells_another_day(reading, context, day):
        return None
    if not day and context.published:
        day = day_told_last(context)
    elif not day and reading.language == "vi" and re.search(words.scene, reading.slots.text[: key[0]]):
        day = _day_of_scene(context)
    yearless = reading.language == "vi" and context.published is None  # all days of the article lack their year
    return day if day and len(day) == 10 and ("X" not in day or yearless) else None


def _tells_another_day(reading: Reading, context: Context, day: str | None) -> bool:
    """Whether a sentence tells a time before the day in force, or that of the news: "adopted after the May visit"."""
    now = first_day(day or context.published or "")
    dates = [one.value for one in reading.slots.entities.values() if one.kind == "date" and one.value.role == "at"]
    for when in dates:
        told = first_day(context.date(when, "past") or "")
        if told and now and (now - told).days > 9:
            return True
    return False


_IN_VISIT = r"\b(?:nhân|trong|dịp|khuôn khổ)(?: dịp)? chuyến (?:thăm|công tác)\b"
"""A visit of more days than that of the meeting told of."""


def _day_of_scene(context: Context) -> str | None:
    """The day of the meeting or forum in which the signing is set: the only one that the sentences before tell."""
    told = {
        day for heard in context.heard[:-1] for one in heard.dates
        if one.value.role == "at" and (day := context.date(one.value, "past")) and len(day) == 10
    }  # fmt: skip
    return told.pop() if len(told) == 1 else None


def day_told_last(context: Context) -> str | None:
    """The day told last in the sentences just before, if it is one of the days before publication: that of the news."""
    published = first_day(context.published or "")
    for heard in reversed(context.heard[-6:-1]):
        for one in reversed(heard.dates):
            day = context.date(one.value, "past") if one.value.role == "at" else None
            told = first_day(day) if day and len(day) == 10 and "X" not in day else None
            if told and published:
                return day if 0 <= (published - told).days <= 7 else None
    return None


def carried_place(reading: Reading, context: Context, key: tuple[int, int], words: AgreementWords) -> str | None:
    """The town of the meeting told before, else that of the report, for a signing that is its news."""
    if re.search(words.past, reading.slots.text[max(0, key[0] - 80) : key[1]]):
        return None
    if _is_of_the_past(reading, context, key):
        return None
    place: str | None = context.place or context.notes.get("dateline")
    return place
