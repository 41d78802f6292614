"""A firm told before that a clause points back to: "the group", "the Nigerian conglomerate", "it", "Tập đoàn đã …"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.companies import find_companies
from diplofacts.entities.company_homes import home_of, last_firm
from diplofacts.entities.entity import Entity
from diplofacts.frames.side_names import Side
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_FIRM = (
    r"(?:group|company|firm|conglomerate|\w*maker|giant|producer|operator|retailer|lender|airline|multinational|brewer"
    r"|miner|manufacturer|developer|consortium|start-?up|refiner|supplier|utility|telco|investor|bank|corporation|enterprise|business|brand)"
)
_THE_FIRM = re.compile(
    rf"(?:^|[^\w-])(?:the|this) (?!same )(?:[\w-]+ ){{0,3}}{_FIRM}(?:['’]s)?"
    r"(?= (?!(?:of|in|from|for|and|with|that|which|or)\b)| and its)"
)
_IT = re.compile(
    r"(?:^|[,:] |\bsaid |\bthat )it"
    r" (?:will|would|plans?|planned|has|had|is|was|intends?|aims?|also|expects?|hopes?)\b"
)
_BARE_FIRM = re.compile(
    r"(?:^|[,;:] |\b(?:biết|rằng|hay) )(?:tập đoàn|công ty|hãng)(?: này)? (?=(?:đã|sẽ|hiện|đang|cũng|dự kiến"
    r"|có kế hoạch|vừa|mới|còn|tiếp tục|đầu tư|rót|chi)\b)"
)
_OF_COUNTRY = re.compile(r"\bthe (?:[\w-]+ ){0,2}$")
_ITS_FIRM = re.compile(rf"(?: [\w-]+){{0,3}} {_FIRM}\b")


def firm_again(giver: Side, reading: Reading, context: Context, span: tuple[int, int], at: int) -> Side | None:
    """The firm that a clause means by "the company", "it", or by its country and kind; None where it means none.

    giver: the side found so far. at: the slotted offset of the sum.
    """
    text = reading.slots.text
    if reading.language == "vi":
        bare = giver.told is None and _BARE_FIRM.search(text, *span)
        return _last_firm(context, None) if bare else None
    if reading.language != "en" or giver.name is not None:
        return None
    if giver.entity is None:
        before = text[span[0] : at]
        if not (_THE_FIRM.search(before) or _IT.search(before)):
            return None
        return _last_firm(context, None)
    place = next((at for at, one in reading.slots.entities.items() if one is giver.entity), None)
    if place is None or giver.entity.kind != "country":
        return None
    told = _OF_COUNTRY.search(text[max(0, place - 30) : place]) and _ITS_FIRM.match(text, place + 1)
    return _last_firm(context, giver.code) if told else None


def unknown_subject(reading: Reading, context: Context, at: int) -> Side | None:
    """A name that no recogniser knows, as the subject of what is invested or built for the sum at the slotted `at`.

    Its country is the one that stands right before the name somewhere; None where none does.
    """
    if reading.language != "en":
        return None
    origin = reading.slots.origin[at]
    every = list(_subject().finditer(reading.text, max(0, origin - 200), origin))
    found = every[-1] if every else None
    if found is None or found["name"].split()[0] in _NO_NAME or re.fullmatch(r"[A-Z]{2,}s", found["name"]):
        return None
    start, end = found.span("name")
    if any(one.start < end and start < one.end for one in reading.slots.entities.values()):
        return None
    name = re.sub(r"^[A-Z][a-z]+-(?:owned|run|backed|listed|controlled) ", "", found["name"])
    start = end - len(name)
    homes = (_home_beside(heard.text, name, heard.entities) for heard in context.heard)
    home = home_of(name) or next(filter(None, homes), None)
    return Side(home, name, Entity(start, end, "company", name))


@cache
def _subject() -> regex.Pattern[str]:
    name = r"(?P<name>\p{Lu}[\w&-]+(?:['’]s)?(?: (?:\p{Lu}[\w&-]*|&))*)"
    aside = r"(?:,[^,.;]{3,60},|, which(?= (?:is|has|will|plans|had|also))| <[^<>]{2,12}>| \([^()]{2,20}\))?"
    said = (
        r"(?:(?:on \p{Lu}\p{Ll}+ )?said (?:that )?(?:it|they|the (?:company|firm|group|bank)) "
        r"|(?:on \p{Lu}\p{Ll}+ )?announced (?:that )?(?:it|plans) )?"
    )
    verb = (
        r"(?:will|would|plans?|planned|intends?|aims?|agreed|proposes?|proposed|has|had|have|is|was|expects?|to|also"
        r"|already|recently|reportedly)"
    )
    deed = (
        r"(?:invest(?:ed|s|ing)?|buil[dt]|building|open(?:ed|s)?|set(?:ting)? up|spen[dt]|spending|acquired?|bought|buy"
        r"|contribut(?:e|ed)|construct(?:ed|ing)?|pour(?:ed|ing)?|pump(?:ed|ing)?|inject(?:ed|ing)?|put"
        r"|establish(?:ed)?|launch(?:ed)?)"
    )
    return compiled(rf"(?<![\p{{L}}\d<.’'-]){name}{aside} {said}(?:{verb} ){{0,4}}{deed}\b")


_NO_NAME = frozenset(
    "To Not Let By From Until It He She They The This That These Those We I You Who Which But And Its Their His"
    " Her There Also Then Both Some Others All An A In On At For With As When While After Before Since If"
    " Government Officials Sources Minister Ministry Investors Companies Analysts Foreigners Banks January"
    " February March April May June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday Last".split()
)


def _last_firm(context: Context, code: str | None) -> Side | None:
    """The firm that opens the nearest sentence before which names any; it is of the country `code`, if told."""
    told = context.flow
    if told and told.firm and code in (None, told.giver):
        return Side(told.giver, told.firm)
    for heard in reversed(context.heard[-4:-1]):
        names = [one.value for one in find_companies(heard.text, heard.language)]
        known = last_firm(heard.text, len(heard.text))
        if known and not names:
            names = [heard.text[slice(*known)]]
        for name in names[:1]:
            home = home_of(name) or _home_beside(heard.text, name, heard.entities)
            if home is None and code is None:
                return None
            if code is None or home in (None, code):
                return Side(code or home, name)
    return None


def _home_beside(text: str, name: str, entities: object) -> str | None:
    """The country that stands right before a firm's name, or before what it is told to be."""
    start = text.find(name)
    for one in entities if isinstance(entities, (list, tuple)) else ():
        if one.kind == "country" and 0 <= start - one.end <= 45 and not re.search(r"[,.;]", text[one.end : start]):
            return str(one.value.code)
        if one.kind == "country" and text[start + len(name) : one.start].strip() == "(":
            return str(one.value.code)  # "Tập đoàn X (Hàn Quốc)"
    return None
