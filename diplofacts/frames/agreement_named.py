"""Instruments that no act is told of: items of a list announced before, statements that the article itself is."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.agreement_drafts import drafts_of
from diplofacts.frames.agreement_items import INSTRUMENT, goes_on
from diplofacts.frames.agreement_own import own_sides
from diplofacts.frames.agreement_parties import parties_of
from diplofacts.frames.agreement_real import JOINT
from diplofacts.frames.agreement_status import status_of
from diplofacts.frames.agreement_title import ISSUED, SHORT, title_of, whole_item
from diplofacts.frames.agreement_topic import others_told, topic_told
from diplofacts.frames.agreement_worth import amount_of, worth_told
from diplofacts.frames.draft import Draft
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_TEXT_OF = r"[^\w\uE000-\uF8FF]*(?:(?:toàn văn|full text(?: of)?|text of|read|the|nội dung|bản) ?:? ?)*"

_TOLD_OF = (
    r"\b(?:issues?d?|releases?d?|adopts?|adopted|signs?|signed|stress\w*|highlights?|affirms?|calls?|says?|reaffirms?"
    r"|urges?|vows?|"
    r"condemns?|hails?|ra|thông qua|ký|nhấn mạnh|khẳng định|kêu gọi|nêu|đề cập|là|được|có|về việc ký)\b"
)


def named(match: Match, reading: Reading, context: Context, words: AgreementWords) -> list[Draft]:
    """An instrument only named: an item of an open list, a statement that the article is, or one to be remembered."""
    at = match.words["key"][0]
    item = reading.slots.entities[at]
    value = item.value
    drafts: list[Draft] = []
    if (reading.start, at) not in context.notes.get("told", ()):
        _announce(reading, context, at, words)
        drafts = _item(match, reading, context, at, words) or _exchanged(match, reading, context, at, words)
        drafts = drafts or worth_told(match, reading, context, at)
    told_of = re.compile(r"(?:\b(?:is|was|as)|, in) an? (?:\w+ )?$").search(reading.slots.text, max(0, at - 20), at)
    if value.title and not value.bare and value.title.casefold() not in SHORT and value.count is None and not told_of:
        papers = context.notes.setdefault("papers", [])
        own = own_sides(reading, item, context)
        known = context.notes.get("sides of", {}).get(value.title.casefold())
        papers.append((value.title, value.kind, own if own.sure or known is None else known, value.number))
    return drafts


def _announce(reading: Reading, context: Context, at: int, words: AgreementWords) -> None:
    """Open a list where a line only announces it ("The documents include:"): what was done to them was told before."""
    value, text = reading.slots.entities[at].value, reading.slots.text
    if value.number == "one" or (value.title and not value.bare):
        return
    act = context.notes.get("act")
    several = context.notes.get("act of several")
    if several and (act is None or act[1] != "signed") and reading.passage - several[0] <= 4:
        act = several
    ends = text.rstrip().endswith(":")
    if (ends or re.match(words.announces, text[at + 1 :].lstrip())) and act and reading.passage - act[0] <= 4:
        context.notes["list"] = [reading.passage, *act[1:], ends]
        context.notes.setdefault("told", set()).add((reading.start, at))


_NUMBERED = r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|other|another)\b"


_IS_ONE = (
    rf"^\W*(?:(?:the|an?|another|one|and) )*(?:\w+ )?(?:{_NUMBERED[2:-2]}|key|main|major) (?:\w+ )?{INSTRUMENT}"
    r"(?: (?:to be )?(?:signed|inked|exchanged))?,?"
    r" (?:(?:is|was) (?:an?|the)|(?:covers|covered|concerns|concerned|relates to|related to) an?)(?: new)? $"
)
"""One of several is told by its name: "the second agreement was a letter of intent"."""


def _item(match: Match, reading: Reading, context: Context, at: int, words: AgreementWords) -> list[Draft]:
    """The fact of an item of an open list of documents."""
    opened = context.notes.get("list")
    text = reading.slots.text
    lead = text[:at]
    far = 12 if re.search(_NUMBERED, lead) else 2 if opened and opened[4] else 1
    if opened is None or not 0 <= reading.passage - opened[0] <= far:
        return []
    if re.match(words.unfinished, text[at + 1 :]):
        return []
    starts = re.fullmatch(rf"[\W\d_]*(?:(?:{words.heads}) ?){{0,6}}[\W\d_]*", lead)
    last = text.rfind(INSTRUMENT, 0, at)
    follows = (
        last >= 0
        and (reading.start, last) in context.notes.get("told", ())
        and (
            goes_on(text[last + 1 : at], words)
            or _is_next(text, last, at, words)
            or re.search(rf"(?:{words.announces})[^\w]*(?:\w+ )?$", text[max(0, at - 30) : at])
        )
    )
    told_as = re.search(_IS_ONE, lead) is not None
    follows = follows or told_as
    if not starts and not follows:
        return []
    numbered = starts is not None and re.search(_NUMBERED, lead) is not None
    rest = re.sub(r"\([^()]*\)|\band\b|\bvà\b", "", text[at + 1 :].replace(INSTRUMENT, ""))
    alone = not re.search(r"\w{3}", rest) or _is_roll(text, words)
    more = re.fullmatch(r" (?:from|under|with|via|through|by)\b[^:]*", rest)
    alone = alone or (at == 0 and len(text) < 90 and more is not None)
    told = re.search(words.announces, lead) is not None
    if not (opened[4] or follows or told or numbered or reading.kind == "item" or alone):
        return []
    item = reading.slots.entities[at]
    context.notes.setdefault("told", set()).add((reading.start, at))
    title, back = title_of(reading, context, at, words)
    if numbered and (item.value.bare or item.value.title is None):
        title = topic_told(reading, at)
    if title is None:
        return []
    if starts and not numbered and text.count(INSTRUMENT) == 1 and not re.search(words.auxiliaries, rest):
        title = whole_item(reading, item, len(reading.text))
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
    amount = amount_of(reading, at, words)
    if amount:
        draft.slots["amount"] = amount.value
        draft.rests("amount", reading, [amount])
    opened[0] = reading.passage
    drafts = [draft]
    for topic in others_told(reading, at) if numbered and title == topic_told(reading, at) else ():
        drafts.append(Draft(match, reading, title=topic, instrument=item.value.kind, parties=parties, status=opened[1]))
        drafts[-1].rests("title", reading, [item])
        if opened[3]:
            drafts[-1].slots["date"] = opened[3]
    return drafts


def _is_roll(text: str, words: AgreementWords) -> bool:
    """Whether a passage is nothing but documents, one after another, however much more is told of some."""
    parts = [part.strip() for part in re.split(r"[,;]\s|\n", text) if part.strip()]
    papers = sum(part.startswith(INSTRUMENT) for part in parts)
    return papers >= 3 and papers >= 0.6 * len(parts) and not re.search(words.auxiliaries, text)


def _is_next(text: str, last: int, at: int, words: AgreementWords) -> bool:
    """Whether an instrument is the next of a list behind a colon whose items say more than their titles do."""
    between = text[last + 1 : at]
    parted = re.search(r"(?:[;,]|,? and) (?:an? |the )?$", between)
    opened = ":" in text[:last] or _is_roll(text, words)
    return parted is not None and opened and len(between) < 160 and not re.search(r"[.!?]\s", between)


def _headline(match: Match, reading: Reading, context: Context, at: int) -> list[Draft]:
    """The joint statement that an article is by its headline, which is its title unless something is told of it."""
    text = reading.slots.text
    opening = re.match(_TEXT_OF, text)
    start = opening.end() if opening else 0
    if re.search(_TOLD_OF, text[:at] + " " + text[at + 1 :]):
        return [] if start < at else _dated(drafts_of(match, reading, context, [at], "signed", (at, at + 1)), context)
    drafts = drafts_of(match, reading, context, [at], "signed", (at, at + 1))
    entities = [*reading.slots.entities.values(), *reading.slots.inner]
    named = context.codes(
        one for one in sorted(entities, key=lambda e: e.start) if one.kind in ("country", "pair", "person", "body")
    )
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


def _bears_day(reading: Reading, context: Context, at: int) -> bool:
    """Whether an instrument is named with its sides and its day: "the Agreement between A and B of 22 July 2020"."""
    after = re.compile(rf",? ?{CHARACTER['date']}").match(reading.slots.text, at + 1)
    if after is None:
        return False
    day = reading.slots.entities[after.end() - 1].value
    own = own_sides(reading, reading.slots.entities[at], context)
    return own.sure and len(own.codes) >= 2 and day.edtf is not None and len(day.edtf) == 10


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
        return drafts_of(match, reading, context, [at], status, key) if status else []
    if _bears_day(reading, context, at):
        return drafts_of(match, reading, context, [at], "signed", key)
    if value.kind not in ISSUED or not any(word in title for word in JOINT):
        return []
    if reading.kind == "title":
        return _headline(match, reading, context, at)
    if re.search(r"\bin (?:a|their) (?:\w+ )?$", text[:at]) or re.match(
        r" nhân (?:dịp |kết thúc )?(?:chuyến|kết)", text[at + 1 :]
    ):
        return drafts_of(match, reading, context, [at], "signed", key)
    return []
