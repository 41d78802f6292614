"""The sides of a figure that its clause leaves untold: taken from what the article said before."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts import pattern
from diplofacts.discourse import Context, Reading, Stream
from diplofacts.entities.companies import find_companies
from diplofacts.entities.company_homes import home_of, last_firm
from diplofacts.entities.entity import Entity
from diplofacts.frames.side_again import firm_again
from diplofacts.frames.side_gone_to import at_home, gone_to, sent_from
from diplofacts.frames.side_names import Side, side_at, standing
from diplofacts.frames.side_parts import best, parts
from diplofacts.frames.trade_told import ISSUERS
from diplofacts.languages.flow import Flow
from diplofacts.match import slotted
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER, compiled

if TYPE_CHECKING:
    import regex


_OF_ALL = r"\b(?:fdi|(?:foreign )?direct investments?)\b(?! (?:from|by))"


class Sides(NamedTuple):
    """Both sides of a figure; None for one that neither the sentence nor the article tells."""

    giver: Side | None
    taker: Side | None


def completed(
    giver: Side, taker: Side, reading: Reading, context: Context, words: Flow, span: tuple[int, int], at: int
) -> Sides:
    """The sides with what the clause leaves open filled from what was told before."""
    text = reading.slots.text[span[0] : span[1]]
    told = context.flow
    if told and re.search(words.back, text):
        told = told._replace(giver=told.taker, firm=None, taker=told.giver)
    elif told and reading.passage - told.passage > 1:
        told = None
    if told and told.firm and re.search(r"\bcủa các dự án\b", text):
        told = None
    another = _is_another_work(reading)
    if another and told and told.sentence != reading.start:
        told = None
    if told and told.sentence != reading.start and _is_local(reading, context, words, span):
        told = None
    if told and told.firm and reading.language == "en" and re.search(_OF_ALL, text):
        told = None  # what all invested, told after one firm
    if giver.told is None:
        giver = _implied(words, text, taker, context) or _firm(reading, span, at) or giver
    giver = firm_again(giver, reading, context, span, at) or giver
    if giver.told is None and _of_a_stranger(reading, at):
        return Sides(None, None)
    if giver.told is None and told and not compiled(words.whole, "flow").search(text):
        firm = told.firm if told.sentence != reading.start else None  # another work of the list: another firm
        again = told.passage == reading.passage or re.search(words.again, text)
        if taker.code is None and not _named(reading, span):
            giver, taker = Side(told.giver, firm), Side(told.taker)
        elif taker.code == told.taker and again:
            giver = Side(told.giver, firm)
    if giver.told is None and taker.code is None and context.home and re.match(words.topic, text):
        giver, taker = Side(context.other_side(context.home)), Side(context.home)
    if giver.told is None and CHARACTER["count"] in text and not compiled(words.whole, "flow").search(text):
        giver, taker = _carried(context, taker)
    work = not another and compiled(words.work, "flow").search(text)
    if giver.told is None and work and not re.search(r"\bcủa các dự án\b", text):
        giver, taker = _of_the_work(reading, context, words, taker)
    if giver.name and giver.code is None:
        home = _home_told(giver.name, taker, context) or _of_stock(reading, context)
        giver = giver._replace(code=home or of_its_money(reading, taker, at))
    if taker.code is None and giver.told is not None:
        taker = Side(_other(giver, told, reading, context, words, span, at))
    return Sides(giver if giver.told else None, taker if taker.code else None)


def _is_another_work(reading: Reading) -> bool:
    """Whether a Vietnamese item of a list opens with a work of its own: "- Dự án điện gió Bình Minh, tổng vốn …"."""
    return reading.language == "vi" and _work_named().match(reading.text) is not None


@cache
def _work_named() -> regex.Pattern[str]:
    work = r"(?:[Dd]ự án|[Nn]hà máy|[Tt]ổ hợp|[Kk]hu đô thị)(?! (?:này|trên|đó|nói|được|có|do|là))"
    return pattern.compiled(rf"\W*(?:Tiếp (?:đến|theo)(?: là)? )?{work}(?: \p{{Ll}}+){{0,8}} \p{{Lu}}")


def _of_a_stranger(reading: Reading, at: int) -> bool:
    """Whether a sum is said to be that of a firm which nobody knows: "dự án 610 triệu USD của Kumo Textiles"."""
    end = reading.slots.entities[at].end
    return reading.language == "vi" and _stranger().match(reading.text, end) is not None


@cache
def _stranger() -> regex.Pattern[str]:
    kind = r"(?:nhà đầu tư|[Tt]ập đoàn|[Cc]ông ty|hãng|doanh nghiệp|liên doanh)"
    return pattern.compiled(rf"(?: \([^()]*\))? (?:của|do) (?:{kind} )?\p{{Lu}}\p{{L}}+")


def of_its_money(reading: Reading, taker: Side, at: int) -> str | None:
    """The country of an unknown firm that tells in its own money what it invests in another, in English."""
    sum_ = reading.slots.entities[at].value
    issuer = ISSUERS.get(getattr(sum_, "currency", "")) if reading.language == "en" else None
    return issuer if issuer and taker.code and issuer != taker.code else None


def _of_stock(reading: Reading, context: Context) -> str | None:
    """The country whose whole investment was told right before a list of its firms: "Trong đó có dự án của …"."""
    told = context.flow
    opens = r"^[^,;]{0,12}\b(?:trong (?:đó|số)|một số dự án|tiêu biểu|nổi bật|đáng chú ý)"
    listed = re.match(opens, reading.slots.text)
    if told is None or not listed or reading.passage - told.passage > 1:
        return None
    return told.giver


def _is_local(reading: Reading, context: Context, words: Flow, span: tuple[int, int]) -> bool:
    """Whether a clause tells what a province or a branch drew from all investors, of whom several were told."""
    several = len(context.notes.get("investors", ())) > 1
    return several and compiled(words.locals, "flow").search(reading.slots.text, *span) is not None


def _carried(context: Context, taker: Side) -> tuple[Side, Side]:
    """The sides of "there are now 500 projects …" after a sentence on investment that names one country, or two."""
    before = context.heard[-2] if len(context.heard) > 1 else None
    if before is None or not re.search("invest|đầu tư|fdi", before.text.lower()):
        return Side(None), taker
    named = sorted((one for one in before.entities if one.kind == "country"), key=lambda one: one.start)
    codes = list(dict.fromkeys(str(one.value.code) for one in named))
    to = taker.code or context.home or (codes[1] if len(codes) == 2 else None)
    froms = [code for code in codes if code != to]
    if to is None or len(froms) != 1:
        return Side(None), taker
    return Side(froms[0]), taker if taker.code else Side(to)


def _of_the_work(reading: Reading, context: Context, words: Flow, taker: Side) -> tuple[Side, Side]:
    """Who builds the work that a clause tells of, and where, as told in one of the two sentences before."""
    for heard in reversed(context.heard[-3:-1]):
        found = [*heard.entities, *find_companies(heard.text, heard.language)]
        before = Reading(0, heard.text, slotted(heard.text, found), heard.language, reading.passage, reading.kind)
        end = len(before.slots.text)
        gives, takes = parts(before, words, (0, end))
        firms = {place: strength for place, strength in gives.items() if side_at(before, place).name}
        # In English who acts stands first; in Vietnamese the last one named is as often the one.
        place = best(firms, 0 if heard.language == "en" else end, {None, taker.code or context.home}, before)
        if place is None:
            continue
        giver = side_at(before, place)
        if taker.code is None:
            there = best(takes, end, {giver.code}, before)
            if there is None and heard.language == "en":
                there = _only_other(before, giver.code)
            taker = side_at(before, there)._replace(entity=None) if there is not None else Side(context.home)
        return giver._replace(entity=None), taker
    return Side(None), taker


def _only_other(before: Reading, code: str | None) -> int | None:
    """Where the one country stands that a sentence names beside a firm's own, None where it names several."""
    found = [(at, one.value.code) for at, one in standing(before, 0, len(before.slots.text)) if one.kind == "country"]
    others = {other for _, other in found} - {code}
    return next(at for at, other in found if other != code) if len(others) == 1 else None


def _implied(words: Flow, text: str, taker: Side, context: Context) -> Side | None:
    """The giver that a clause names by a pronoun: "ta", "nước này", "it"."""
    if context.home and re.search(words.us, text):
        return Side(context.home)
    if re.search(words.them_gives, text):
        foreign = _last_foreign(context, {context.home, taker.code})
        return Side(foreign) if foreign else None
    return None


def _last_foreign(context: Context, but: set[str | None]) -> str | None:
    """The country named first in the nearest sentence before this one that names another than `but`."""
    for heard in reversed(context.heard[-4:-1]):
        for one in sorted(heard.entities, key=lambda e: e.start):
            if one.kind == "country" and one.value.code not in but:
                return str(one.value.code)
    return None


def _firm(reading: Reading, span: tuple[int, int], at: int) -> Side | None:
    """A known firm before the sum that is named by a word of the language: "Apple", "Shell"."""
    origin = reading.slots.origin
    found = last_firm(reading.text, origin[at], origin[span[0]])
    if found is None:
        return None
    size = found[1] - found[0]
    for _, one in standing(reading, *span):
        if one.start < found[1] and found[0] < one.end and (one.kind != "person" or one.end - one.start >= size):
            return None
    name = reading.text[found[0] : found[1]]
    return Side(home_of(name), name, Entity(found[0], found[1], "company", name))


def _home_told(name: str, taker: Side, context: Context) -> str | None:
    """The country that the article itself says an unknown firm is from: the last one named right before or after it.

    A firm that works abroad, in the other of the two countries that the article is about, is from the publisher's.
    """
    for heard in context.heard[-80:]:
        start = heard.text.find(name)
        if start < 0:
            continue
        for one in heard.entities:
            if one.kind == "country" and _apposed().search(heard.text[start + len(name) : one.start]):
                return str(one.value.code)
            if one.kind == "country" and (0 <= start - one.end <= 45 or 0 <= one.start - start - len(name) <= 8):
                return str(one.value.code)
    line = sent_from(context)
    if line and taker.code and line != taker.code:
        return line
    if context.home and taker.code != context.home and taker.code in context.main and context.home in context.main:
        return context.home
    return None


@cache
def _apposed() -> re.Pattern[str]:
    """What stands between a firm and its country where it is told as one of many: ", một trong những … hàng đầu"."""
    return re.compile(r"^,? (?:là )?(?:một )?(?:trong (?:những|các) |tập đoàn |công ty )[^,;.]{0,60} $")


def _named(reading: Reading, span: tuple[int, int]) -> bool:
    return any(one.kind in ("country", "body", "pair") for _, one in standing(reading, *span))


def _other(
    giver: Side, told: Stream | None, reading: Reading, context: Context, words: Flow, span: tuple[int, int], at: int
) -> str | None:
    """The taker that goes without saying; a firm's only where the text tells of its licence at home."""
    text = reading.slots.text[span[0] : span[1]]
    for _, one in standing(reading, *span):
        if one.kind == "pair" and giver.code in one.value and len(one.value) == 2:
            return next(str(code) for code in one.value if code != giver.code)
    if re.search(words.them, text):
        before = context.flow
        if before and before.taker not in (None, giver.code) and reading.passage - before.passage <= 4:
            return before.taker
        foreign = _last_foreign(context, {giver.code})
        if foreign or reading.language == "en":
            return foreign
    if told and told.giver == giver.code and told.taker:
        return told.taker
    if giver.name:
        if context.home and giver.code == context.home and not re.search(words.abroad, text):
            return None  # a firm of the publisher's country invests at home, if it does not say otherwise
        if giver.code not in (None, context.home) and re.search(words.licensed, text):
            return context.home
        if reading.language == "en" and (there := gone_to(giver, reading, context, at)):
            return there
        across = _across(giver.code, context) if giver.code in context.main else None
        if reading.language == "en":
            nearest = _last_foreign(context, {giver.code})
            return across if across and nearest in (None, across) else _built_in(giver, context)
        return across
    if re.search(words.region, text):
        return None
    if context.home and giver.code != context.home:
        return context.home
    return at_home(giver.code, _across(giver.code, context), reading, context)


def _built_in(giver: Side, context: Context) -> str | None:
    """The one foreign country of an English sentence right before that tells of a firm's works there."""
    before = context.heard[-2] if len(context.heard) > 1 else None
    if before is None or giver.name is None or giver.name not in before.text:
        return None
    told = {str(one.value.code) for one in before.entities if one.kind in ("country", "place")} - {giver.code}
    return told.pop() if len(told) == 1 and _builds().search(before.text) else None


@cache
def _builds() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:buil(?:d|ds|t|ding)|construct\w*|factor(?:y|ies)|plants?|project|invest\w*|expand\w*|expansion"
        r"|set(?:ting)? up|open\w*|facilit(?:y|ies)|refinery|mine|port|terminal|branch\w*|store)\b"
    )


def _across(code: str | None, context: Context) -> str | None:
    """The other side of the pair in force, or of the two countries that the article is about."""
    if code is None:
        return None
    rest = [one for one in context.main if one != code]
    return context.other_side(code) or (rest[0] if len(rest) == 1 and len(context.main) == 2 else None)
