"""An agreement: each instrument of a list, its parties, who signed, when, where, and how far it has come.

A rule gives the word of an act; which instruments it is done to, in what list, is found here (see agreement_items). The
context remembers the instruments named so far, for "the agreement was signed by …", and an open list of documents whose
items follow in the next paragraphs.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from diplofacts.discourse import Context, Reading, nearest_place
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_items import INSTRUMENT, alias_of, before, behind, goes_on, listed
from diplofacts.frames.agreement_sides import Own, in_order, own_sides, parties_of, sides_around, signatories, signers
from diplofacts.frames.agreement_status import status_of
from diplofacts.frames.draft import Draft
from diplofacts.languages.agreement_words import AgreementWords, agreement_words
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_MONEY, _DATE, _PLACE = CHARACTER["money"], CHARACTER["date"], CHARACTER["place"]
_ISSUED = frozenset(("joint_statement",))
_SHORT = frozenset(("fta", "ftas", "mou", "mous", "bta", "epa", "moc", "start", "doc", "coc", "tac"))
_FAMILY = {"treaty": "agreement", "contract": "agreement", "agreement": "agreement"}


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """One draft for each titled or counted instrument that the act is done to."""
    words = agreement_words(reading.language)
    if match.rule.fixed["_act"] == "named":
        return _named(match, reading, context, words)
    key = match.words["key"]
    spots = _spots(match, reading, key, words)
    if not spots:
        return []
    start, end = spots[0], max(spots[-1] + 1, key[1])
    items = [reading.slots.entities[at] for at in spots]
    status = status_of(match, reading, key, start, end, words)
    if match.rule.fixed["_act"] == "force" and re.search(r"\b(?:dự thảo|draft)\b", reading.slots.text[key[1] : start]):
        return []
    if status is None or not _fits(match, reading, items):
        return []
    return _drafts(match, reading, context, spots, status, key)


def _spots(match: Match, reading: Reading, key: tuple[int, int], words: AgreementWords) -> list[int]:
    """Where the instruments of the act stand in the slotted text."""
    fixed = match.rule.fixed
    text = reading.slots.text
    side = fixed["_items"]
    if side == "before":
        found = before(reading, key[0], words)
        if not any(reading.slots.entities[at].value.title for at in found):
            found = found + listed(reading, key[1], words)
        return found
    after = behind(reading, key[1], words, fixed.get("_strangers"))
    if side == "after":
        return after
    if fixed["_act"] == "force" and after and not re.match(r" of | [^\w]*(?:the |its |a |an )?|\W", text[key[1] :]):
        after = []
    ahead = before(reading, key[0], words)
    if match.rule.name.endswith("participle"):
        at_once = (
            after
            and len(text[key[1] : after[0]].strip()) <= 12
            and not re.search(r"\b(?:by|in|on|giữa|with|với)\b", text[key[1] : after[0]])
        )
        return after if at_once else ahead + ([] if _titled(reading, ahead) else listed(reading, key[1], words))
    return after or ahead


def _titled(reading: Reading, spots: list[int]) -> bool:
    return any(reading.slots.entities[at].value.title for at in spots)


def _fits(match: Match, reading: Reading, items: list[Entity]) -> bool:
    """Whether the act is one that is done to such instruments."""
    start, end = match.words["key"]
    act = reading.slots.text[start:end]
    kinds = {one.value.kind for one in items}
    if match.rule.fixed["_act"] == "talks":
        return not kinds & {"joint_statement", "plan", "programme", "minutes"}
    if act in ("ra", "phát đi", "issued", "issue", "issues", "released", "release", "releases", "published", "put out"):
        return bool(kinds & {"joint_statement", "other", "plan"})
    if match.rule.fixed["_act"] == "reach" and items[0].value.number == "one" and reading.language == "en":
        gap = reading.slots.text[end : reading.slots.text.index(INSTRUMENT, end)]
        if not re.search(r"\w", gap) and reading.text[items[0].start].islower():
            return False
    if act in ("welcomed", "hailed"):
        gap = reading.slots.text[end : reading.slots.text.index(INSTRUMENT, end)]
        return re.search(r"\b(?:a|an|new|recent)\b", gap) is not None
    if act in ("thông qua", "công bố", "ban hành", "đưa ra", "launched"):
        return not kinds & {"contract"} and (
            not kinds <= {"agreement", "treaty"} or act == "công bố" or _voted(reading, start)
        )
    return True


def _voted(reading: Reading, at: int) -> bool:
    """Whether "thông qua" is a verb here, not the preposition "through"."""
    return (
        re.search(
            r"\b(?:đã|sẽ|vừa|chính thức|nhất trí|được|việc|cùng|bỏ phiếu|và) $",
            reading.slots.text[max(0, at - 15) : at],
        )
        is not None
    )


def _drafts(
    match: Match, reading: Reading, context: Context, spots: list[int], status: str, key: tuple[int, int]
) -> list[Draft]:
    """The facts of the instruments at `spots`, all of one act."""
    words = agreement_words(reading.language)
    start, end = spots[0], max(spots[-1] + 1, key[1])
    around = sides_around(reading, context, key, start, end, words)
    people = signers(reading, context, key, start, end, words) if status == "signed" else []
    when = _when(match, reading, context, key, start, end, status, words)
    where = nearest_place(reading, (min(start, key[0]), end)) if status == "signed" else None
    common: dict[str, Any] = {"status": status, "signatories": signatories(people, context)}
    if when and status == "signed" and context.published and when[0][:4].isdigit() and when[0] > context.published:
        common["status"] = "planned"
    drafts: list[Draft] = []
    for at in spots:
        item = reading.slots.entities[at]
        context.notes.setdefault("told", set()).add((reading.start, at))
        title, back = _title(reading, context, at, words, match.rule.fixed["_act"])
        count = item.value.count if title or not _known_number(reading, at) else None
        if title is None and count is None:
            continue
        own = back or own_sides(reading, item, context)
        if not (own.codes or around.acting or around.pair or len(around.beside) >= 2 or _told(context)):
            continue
        parties = in_order(reading, parties_of(own, around, context), context)
        if _many_sided(title) and not (own.codes or around.acting):
            parties = ()
        if not _between(match, item, parties, around.acting, around.pair, own.codes):
            continue
        draft = Draft(match, reading, title=title, count=count, instrument=item.value.kind, parties=parties, **common)
        draft.weak = frozenset(("status", "date", "place") if common["status"] in ("planned", "negotiating") else ())
        if len(set(own.codes) | set(around.acting)) < 2:
            draft.weak |= {"parties"}
        draft.rests("title" if title else "count", reading, [item])
        if common["signatories"]:
            draft.rests("signatories", reading, people)
        if when:
            draft.slots["date"] = when[0]
            draft.rests("date", reading, [when[1]])
        if where:
            draft.slots["place"] = where[0]
            draft.rests("place", reading, [where[1]])
        elif status == "signed" and (dateline := _dateline(reading)):
            draft.slots["place"] = dateline.value.name
            draft.rests("place", reading, [dateline])
        if not when and _carries(match, reading, context, key, status, words):
            draft.slots["date"] = context.governing
            draft.weak |= {"date", "place"}
            if "place" not in draft.slots and context.place:
                draft.slots["place"] = context.place
        amount = _amount(reading, at, words)
        if amount:
            draft.slots["amount"] = amount.value
            draft.rests("amount", reading, [amount])
        drafts.append(draft)
    _open_list(match, reading, context, spots, status, key, around, when, words)
    return drafts


def _title(
    reading: Reading, context: Context, at: int, words: AgreementWords, act: str = ""
) -> tuple[str | None, Own | None]:
    """The title of the instrument at a place, and the sides of the one it refers back to; None for a bare kind word."""
    item = reading.slots.entities[at]
    value = item.value
    title = value.title
    bare = title is None or (value.bare and value.kind != "agreement") or title.casefold() in _SHORT
    if title is not None and value.number == "many" and value.count is None and not _tells_which(title, words):
        return None, None
    if not bare or (value.kind in _ISSUED and title is not None):
        return _full_title(reading, at), None
    if value.count is not None or value.number == "many":
        return None, None
    text = reading.slots.text
    if alias_of(text, at) is not None:
        return _full_title(reading, at), None
    if act == "talks":
        return None, None
    if value.definite or _compiled(words.back).search(text[max(0, at - 40) : at]):
        family = _FAMILY.get(value.kind, value.kind)
        for paper in reversed(context.notes.get("papers", [])):
            if _FAMILY.get(paper[1], paper[1]) == family:
                return paper[0], paper[2]
    return None, None


def _known_number(reading: Reading, at: int) -> bool:
    """Whether a number of documents only means those told of before: "both agreements", "hai hiệp định này"."""
    text = reading.slots.text
    ahead = re.search(r"\b(?:cả|both|all|these|those|the)(?: of the)? $", text[max(0, at - 12) : at])
    return ahead is not None or re.match(r" (?:này|nói trên|trên|đó)\b", text[at + 1 : at + 12]) is not None


def _tells_which(title: str, words: AgreementWords) -> bool:
    """Whether the title of several documents tells which they are, not only what they are for."""
    topic = _compiled(words.topic).search(f"{title} ".casefold())
    return topic is not None and not re.search(r" (?:aimed|designed|meant|to|nhằm|để) ", title[: topic.start() + 1])


def _full_title(reading: Reading, at: int) -> str:
    """The title of the instrument at a place, an acronym or "the deal known as" spelt out, without who it is with."""
    item = reading.slots.entities[at]
    title: str = item.value.title or ""
    text = reading.slots.text
    other = alias_of(text, at)
    spelt: str | None = reading.slots.entities[other].value.title if other is not None else None
    if spelt and (" " not in title or text[other - 1] != "(" or item.value.bare):  # type: ignore[operator]
        return spelt
    whole = _between_semicolons(reading, at)
    if whole:
        return whole
    person = next((one for one in reading.slots.within(item) if one.kind == "person"), None)
    if person is None or item.value.kind in _ISSUED:
        return title
    before = reading.text[item.start : person.start].rstrip()
    cut = re.search(r" (?:with|by|between|với|giữa|do|của)(?: [^,;]*)?$", before)
    return " ".join(before[: cut.start()].split()) if cut else title


def _between_semicolons(reading: Reading, at: int) -> str | None:
    """All the words of an item of a list that semicolons part; None for any other instrument."""
    text, slots = reading.slots.text, reading.slots
    last = text.rfind(INSTRUMENT, 0, at)
    following = text.find(INSTRUMENT, at + 1)
    stop = text.find(";", at + 1, following if following >= 0 else len(text))
    parted = text.rfind(";", last + 1, at) if last >= 0 else -1
    if stop < 0 and (parted < 0 or following >= 0 or len(text) - at > 60):
        return None
    if stop >= 0 and following < 0 and parted < 0:
        return None
    item = slots.entities[at]
    end = slots.origin[stop] if stop >= 0 else len(reading.text)
    return _whole_item(reading, item, end)


_MANY_SIDED = (
    r"\b(?:rcep|cptpp|tpp|coc|doc|unclos|npt|regional comprehensive|trans[- ]pacific|code of conduct|paris agreement|"
    r"xuyên thái bình dương|kinh tế toàn diện khu vực|quy tắc ứng xử|luật biển|quốc tế)\b"
)


def _many_sided(title: str | None) -> bool:
    """Whether an instrument is known to have more sides than the two that an article is about."""
    return title is not None and _compiled(_MANY_SIDED).search(title.casefold()) is not None


def _between(
    match: Match, item: Entity, parties: tuple[str, ...], acting: tuple[str, ...], pair: bool, own: tuple[str, ...]
) -> bool:
    """Whether an instrument stands between two sides: what one country alone adopts or issues does not."""
    if _many_sided(item.value.title) and not parties:
        return True
    if len(parties) < 2:
        return len(parties) == 1 and parties[0] in (
            "ASEAN",
            "EU",
            "G7",
            "G20",
            "APEC",
            "UN",
            "BRICS",
            "NATO",
            "OPEC",
            "SCO",
            "AU",
        )
    act = match.rule.fixed["_act"]
    title = (item.value.title or "").casefold()
    joint = item.value.kind in _ISSUED and any(word in title for word in _JOINT)
    if act == "adopt" and not joint:
        return pair or len(set(acting)) >= 2 or len(set(own)) >= 2
    if item.value.kind == "contract" and not (item.value.count and match.rule.fixed["_items"] == "before"):
        return len(set(acting) | set(own)) >= 2
    return True


def _when(
    match: Match, reading: Reading, context: Context, key: tuple[int, int], start: int, end: int, status: str,
    words: AgreementWords,
) -> tuple[str, Entity] | None:  # fmt: skip
    """The date of the act: inside its words, behind them, or at the start of the clause or sentence."""
    if match.rule.fixed["_act"] == "talks" or status == "negotiating":
        return None
    roles = ("at", "same_day", "since") if match.rule.fixed["_act"] == "force" else ("at", "same_day")
    tense = "future" if status == "planned" else "past"
    best: tuple[float, str, Entity] | None = None
    for at, one in reading.slots.entities.items():
        if one.kind != "date" or one.value.role not in roles:
            continue
        distance = _distance(reading.slots.text, at, key, start, end, words)
        if distance is None or (best is not None and distance >= best[0]):
            continue
        edtf = context.date(one.value, tense)
        if edtf is None or ("/" in edtf and distance > 20):
            continue
        best = (distance, edtf, one)
    return (best[1], best[2]) if best else None


def _distance(text: str, at: int, key: tuple[int, int], start: int, end: int, words: AgreementWords) -> float | None:
    """How far a date is from an act; None where it belongs to something else."""
    acts, visit = _compiled(words.acts), _compiled(words.visit)
    low = min(start, key[0])
    if at >= end:
        gap = text[end:at]
        if len(gap) > 70 or re.search(r"[;.!?]", gap) or acts.search(gap) or visit.search(gap) or gap.count(",") > 1:
            return None
        return float(len(gap))
    if at >= low:
        gap = text[key[1] : at] if at >= key[1] else text[at + 1 : key[0]]
        return None if visit.search(text[max(low, at - 40) : at]) and at > key[1] + 15 else len(gap) * 0.3
    gap = text[at + 1 : low]
    opens = not text[:at].strip(' ,(–-"“') or text[:at].rstrip().endswith((":", ")"))
    if ";" in gap or (len(gap) > 110 and not opens):
        return None
    if acts.search(gap) and not opens:
        return None
    lead = text[max(0, at - 45) : at]
    if not opens and (visit.search(lead) or (acts.search(lead[-30:]) and "," in gap)):
        return None
    return 15.0 + len(gap) * 0.5


def _carries(
    match: Match, reading: Reading, context: Context, key: tuple[int, int], status: str, words: AgreementWords
) -> bool:
    """Whether the day in force in the passage is that of the signing: told as news, not as something past."""
    if status != "signed" or not context.governing or len(context.governing) != 10 or "X" in context.governing:
        return False
    if match.rule.name.endswith(("participle", "named")):
        return False
    return _compiled(words.past).search(reading.slots.text[max(0, key[0] - 80) : key[1]]) is None


def _told(context: Context) -> bool:
    """Whether the article has told of two sides, so that an act without any of its own is theirs."""
    if context.sides:
        return True
    main = set(context.main)
    named = [context.codes(one for one in heard.entities if one.kind != "place") for heard in context.heard]
    return len(main) == 2 and any(main <= set(codes) for codes in named)


def _dateline(reading: Reading) -> Entity | None:
    """The place that opens an agency's report: "HANOI, May 5 -- …"."""
    found = re.match(
        rf"[^\w]*({_PLACE})(?:, {_PLACE}|, {_DATE}| ?\([^()]{{0,30}}\)|, [a-z]+){{0,3}} (?:--?|–|—) ",
        reading.slots.text,
    )
    return reading.slots.entities[found.start(1)] if found else None


def _amount(reading: Reading, at: int, words: AgreementWords) -> Entity | None:
    """The sum that an instrument is worth: right before its title, or behind a word such as "worth"."""
    text = reading.slots.text
    ahead = re.search(rf"{_MONEY}(?:-| |, )?(?:worth of )?$", text[:at])
    if ahead:
        return reading.slots.entities[ahead.start()]
    money = text.find(_MONEY, at + 1, at + 90)
    if money < 0:
        return None
    gap = text[at + 1 : money]
    if INSTRUMENT in gap or ";" in gap or not _compiled(words.worth).search(gap):
        return None
    return reading.slots.entities[money]


# --- what the article has named so far ----------------------------------------------------------------------------


def _open_list(
    match: Match, reading: Reading, context: Context, spots: list[int], status: str, key: tuple[int, int], around: Any,
    when: tuple[str, Entity] | None, words: AgreementWords,
) -> None:  # fmt: skip
    """Remember the act when the documents that it is done to are only told in the lines that follow."""
    last = reading.slots.entities[spots[-1]].value
    many = last.number == "many" or last.count is not None
    ends = _compiled(words.following).search(reading.slots.text.rstrip()) is not None
    date = when[0] if when else context.governing if _carries(match, reading, context, key, status, words) else None
    context.notes["act"] = [reading.passage, status, around, date]
    if ends or (many and (last.count is not None or _title(reading, context, spots[-1], words)[0] is None)):
        context.notes["list"] = [reading.passage, status, around, date, ends]


def _named(match: Match, reading: Reading, context: Context, words: AgreementWords) -> list[Draft]:
    """An instrument only named: an item of an open list, a statement that the article is, or one to be remembered."""
    at = match.words["key"][0]
    item = reading.slots.entities[at]
    value = item.value
    drafts: list[Draft] = []
    if (reading.start, at) not in context.notes.get("told", ()):
        _announce(reading, context, at, words)
        drafts = _item(match, reading, context, at, words) or _exchanged(match, reading, context, at, words)
    if value.title and not value.bare and value.title.casefold() not in _SHORT and value.count is None:
        papers = context.notes.setdefault("papers", [])
        papers.append((value.title, value.kind, own_sides(reading, item, context)))
    return drafts


def _announce(reading: Reading, context: Context, at: int, words: AgreementWords) -> None:
    """Open a list where a line only announces it ("The documents include:"): what was done to them was told before."""
    value, text = reading.slots.entities[at].value, reading.slots.text
    if value.number == "one" or (value.title and not value.bare):
        return
    act = context.notes.get("act")
    ends = text.rstrip().endswith(":")
    if (ends or _compiled(words.opens).match(text[at + 1 :].lstrip())) and act and reading.passage - act[0] <= 4:
        context.notes["list"] = [reading.passage, *act[1:], ends]
        context.notes.setdefault("told", set()).add((reading.start, at))


def _item(match: Match, reading: Reading, context: Context, at: int, words: AgreementWords) -> list[Draft]:
    """The fact of an item of an open list of documents."""
    opened = context.notes.get("list")
    text = reading.slots.text
    if opened is None or not 0 <= reading.passage - opened[0] <= (2 if opened[4] else 1):
        return []
    lead = text[:at]
    starts = re.fullmatch(rf"[\W\d_]*(?:(?:{words.heads}) ?){{0,4}}[\W\d_]*", lead)
    last = text.rfind(INSTRUMENT, 0, at)
    follows = last >= 0 and (reading.start, last) in context.notes.get("told", ()) and (
        goes_on(text[last + 1 : at], words) or re.search(rf"(?:{words.opens})[^\w]*(?:\w+ )?$", text[max(0, at - 30) : at])
    )
    if not starts and not follows:
        return []
    rest = re.sub(r"\([^()]*\)|\band\b|\bvà\b", "", text[at + 1 :].replace(INSTRUMENT, ""))
    alone = not re.search(r"\w{3}", rest)
    told = _compiled(words.announces).search(lead) is not None
    if not (opened[4] or follows or told or reading.kind == "item" or alone):
        return []
    item = reading.slots.entities[at]
    context.notes.setdefault("told", set()).add((reading.start, at))
    title, back = _title(reading, context, at, words)
    if title is None:
        return []
    if starts and text.count(INSTRUMENT) == 1 and not _compiled(words.auxiliaries).search(rest):
        title = _whole_item(reading, item, len(reading.text))
    parties = parties_of(back or own_sides(reading, item, context), opened[2], context)
    if len(parties) < 2:
        return []
    draft = Draft(
        match,
        reading,
        title=title,
        count=item.value.count,
        instrument=item.value.kind,
        parties=parties,
        status=opened[1],
    )
    draft.rests("title", reading, [item])
    if opened[3]:
        draft.slots["date"] = opened[3]
    amount = _amount(reading, at, words)
    if amount:
        draft.slots["amount"] = amount.value
        draft.rests("amount", reading, [amount])
    opened[0] = reading.passage
    return [draft]


_ITEM_ENDS = r"(?: ?\(?trị giá|,? (?:được )?ký (?:giữa|ngày|tại|bởi|kết)|,? do [^,;]{1,80} ký|,? (?:signed|worth|valued)\b|\.\s|;|\s--?\s|: )"


def _whole_item(reading: Reading, item: Entity, stop: int) -> str:
    """The title of an instrument alone on a line or between semicolons: all of it, who signed and its worth left out."""
    line = reading.text[item.start : min(stop, item.start + 400)]
    end = _compiled(_ITEM_ENDS).search(line, item.end - item.start)
    said = line[: end.start()] if end else line
    return " ".join(said.strip(" .;,:\"“”").split())


_JOINT = ("joint", "chung", "communiqu", "leaders", "trilateral", "summit")
_TEXT_OF = r"[^\w\uE000-\uF8FF]*(?:(?:toàn văn|full text(?: of)?|text of|read|the|nội dung|bản) ?:? ?)*"
_TOLD_OF = (
    r"\b(?:issues?d?|releases?d?|adopts?|adopted|signs?|signed|stress\w*|highlights?|affirms?|calls?|says?|reaffirms?|urges?|vows?|"
    r"condemns?|hails?|ra|thông qua|ký|nhấn mạnh|khẳng định|kêu gọi|nêu|đề cập|là|được|có|về việc ký)\b"
)


def _headline(match: Match, reading: Reading, context: Context, at: int) -> list[Draft]:
    """The joint statement that an article is by its headline: its title is all of that, unless something is told of it."""
    text = reading.slots.text
    opening = re.match(_TEXT_OF, text)
    start = opening.end() if opening else 0
    if _compiled(_TOLD_OF).search(text[:at] + " " + text[at + 1 :]):
        return [] if start < at else _dated(_drafts(match, reading, context, [at], "signed", (at, at + 1)), context)
    drafts = _drafts(match, reading, context, [at], "signed", (at, at + 1))
    entities = [*reading.slots.entities.values(), *reading.slots.inner]
    named = context.codes(one for one in sorted(entities, key=lambda e: e.start) if one.kind in ("country", "pair", "person", "body"))
    for draft in drafts:
        whole = reading.text[reading.slots.origin[start] :].strip(" .:*")
        draft.slots["title"] = " ".join(whole.split())
        if len(named) >= 2:
            draft.slots["parties"] = named
    return _dated(drafts, context)


def _dated(drafts: list[Draft], context: Context) -> list[Draft]:
    """Drafts with the day of publication where they have none: a statement is made public when it is issued."""
    for draft in drafts:
        if context.published:
            draft.slots.setdefault("date", context.published)
    return drafts


def _exchanged(match: Match, reading: Reading, context: Context, at: int, words: AgreementWords) -> list[Draft]:
    """Notes exchanged, where the act is part of the title; a joint statement that the article itself is, or quotes."""
    item = reading.slots.entities[at]
    value, text = item.value, reading.slots.text
    key = (at, at + 1)
    if value.title is None:
        return []
    title = value.title.casefold()
    if value.kind == "exchange_of_notes" and title.startswith("trao đổi công hàm"):
        status = status_of(match, reading, key, at, at + 1, words)
        return _drafts(match, reading, context, [at], status, key) if status else []
    if value.kind not in _ISSUED or not any(word in title for word in _JOINT):
        return []
    if reading.kind == "title":
        return _headline(match, reading, context, at)
    if re.search(r"\bin (?:a|their) (?:\w+ )?$", text[:at]) or re.match(
        r" nhân (?:dịp |kết thúc )?(?:chuyến|kết)", text[at + 1 :]
    ):
        return _drafts(match, reading, context, [at], "signed", key)
    return []


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})")
