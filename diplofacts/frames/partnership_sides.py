"""Between whom relations are set up or raised: named with the act, in the instrument, or in force."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.company_homes import firm_at
from diplofacts.entities.entity import Entity
from diplofacts.frames.draft import Draft
from diplofacts.frames.founding import far
from diplofacts.languages.partnership_words import PartnershipWords
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, compiled

_STATES = ("country", "body", "person", "both", "pair", "place")
_NAME = r"[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*"
_FIRMS = rf"^\W*(?:[Ii]n \w+,? |[Oo]n \w+,? )?{_NAME} and {_NAME} (?:[a-z]|$)"
"""Two names that act together, neither of them known."""
_MORE = (
    r"(?:(?:, (?:and )?| and )(?:with )?(?:the )?(?:(?:republic|kingdom|state|commonwealth) of (?:the )?)?"
    rf"{CHARACTER['country']})+(?!['’-])"
)
"""Further countries of a list behind one."""
_THIS = r"[^;]*?\b[Tt]his country\b"
_PAPER = (
    r"\b(?:communiqu[eé]s?|statements?|declarations?|agreements?|accords?|protocols?|notes|documents?|deals?|pacts?) $"
)
"""What is signed with the other side to set relations up."""


def parties_of(match: Match, reading: Reading, context: Context, words: PartnershipWords) -> tuple[str, ...]:
    """The two sides: named in the instrument, as a pair, with "between", with "with", or in force."""
    slots = reading.slots
    if match.rule.fixed.get("_titled"):
        item = match.slots["items"][0]
        own = context.codes(slots.within(item))
        if own and (signed := _signed_with(item, reading, context, own)):
            return signed
        if len(own) >= 2:
            return own
    elif paper := _paper_before(match, reading):
        signers = _signed_with(paper, reading, context, context.codes(slots.within(paper)))
        if len(signers) >= 2:
            return signers
    if _is_of_firms(match, reading) or _is_with_a_firm(match, reading):
        return ()
    near = sorted(slots.entities, key=lambda at: far(match, at))
    for at in near:
        if slots.entities[at].kind == "pair" and far(match, at) <= 80:
            return context.codes([slots.entities[at]])
    for hit in compiled(words.between).finditer(slots.text):
        if _ends_list(slots.text, hit.start("a")) or _is_with(slots.text, hit.start("a")):
            continue
        joined = reading.language == "vi" and " và " in hit[0] and hit.end() < match.start
        if joined and _with_whom(match, reading, words):
            continue  # "A và B thiết lập quan hệ với C"
        if far(match, hit.start("a")) <= 120 and slots.text.find(";", *sorted((hit.start(), match.start))) < 0:
            named = context.codes(_inside(reading, hit.span("a")) + _inside(reading, hit.span("b")))
            if len(named) >= 2:
                return named
    other = _with(match, reading, context, words)
    if other:
        return other
    for at in near:
        if slots.entities[at].kind == "both" and far(match, at) <= 120:
            return _both(reading, context)
    if re.search(r"\bvới (?:\w+ ){1,3}(?:quốc gia|nước|đối tác)\b", slots.text[match.end : match.end + 70]):
        return ()
    actors = (slots.entities[at] for at in sorted(near))
    named = context.codes(one for one in actors if one.kind in ("country", "body", "person"))
    return named if len(named) == 2 else _both(reading, context)


def _signed_with(item: Entity, reading: Reading, context: Context, own: tuple[str, ...]) -> tuple[str, ...]:
    """Who signs papers with several states ("signed communiqués with Laos and Ghana"), before these; () otherwise."""
    text = reading.text[item.start : item.end]
    if reading.language != "en" or " between " in text or not re.match(r"[^,]{0,40}\bwith\b", text):
        return ()
    signers = [one for one in reading.slots.entities.values() if one.end <= item.start and one.kind in _STATES[:3]]
    mine = [code for code in context.codes(signers) if code not in own]
    mine = mine or [code for code in context.pair() if code not in own and re.match(_THIS, reading.text) is not None]
    return (mine[-1], *own) if mine and own else ()


def _paper_before(match: Match, reading: Reading) -> Entity | None:
    """The paper that is to bring the act about, right before it: "a communiqué with Laos on May 5 to set up ties"."""
    spots = [at for at, one in reading.slots.entities.items() if at < match.start and one.kind == "instrument"]
    between = reading.slots.text[spots[-1] + 1 : match.start] if spots and reading.language == "en" else ";"
    joined = re.fullmatch(r"[^;:]{0,90}\b(?:to|on|for)(?: the)? ", between) is not None
    return reading.slots.entities[spots[-1]] if joined else None


def with_others(draft: Draft, match: Match, reading: Reading, context: Context, words: PartnershipWords) -> list[Draft]:
    """The same act with the next countries of a list: "set up ties with Laos in 1962, Ghana in 1963 and Togo"."""
    slots, parties = reading.slots, draft.slots["parties"]
    dates = [one for one in slots.entities.values() if one.kind == "date" and one.value.role == "at"]
    paper = match.rule.fixed.get("_titled") or _paper_before(match, reading)
    if paper and len(parties) > 2:
        draft.slots["parties"] = parties[:2]
        found = [Draft(match, reading, **{**draft.slots, "parties": (parties[0], other)}) for other in parties[2:]]
        return _each_on_its_day([draft, *found], dates, reading, context)
    hit = _with_whom(match, reading, words)
    if hit is None or len(parties) != 2 or reading.language != "en":
        return []
    own = context.codes(_inside(reading, hit.span("b")))
    if own != parties[1:]:
        return []
    listed = re.match(_MORE, slots.text[hit.end() :])
    found = []
    for one in _inside(reading, (hit.end(), hit.end() + listed.end())) if listed else []:
        if one.kind == "country" and one.value.code not in parties:
            found.append(Draft(match, reading, **{**draft.slots, "parties": (parties[0], one.value.code)}))
    return _each_on_its_day([draft, *found], dates, reading, context)


def _each_on_its_day(acts: list[Draft], dates: list[Entity], reading: Reading, context: Context) -> list[Draft]:
    """All acts but the first; each of them has its own day where "respectively" tells so."""
    if 1 < len(acts) == len(dates) and "respectively" in reading.slots.text:
        for act, told in zip(acts, dates, strict=True):
            act.slots["date"] = context.date(told.value, "past")
    return acts[1:]


def _ends_list(text: str, at: int) -> bool:
    """Whether a state stands behind another and a comma, as one of a list: "Lào, Ghana và Togo"."""
    return text[at - 2 : at] == ", " and text[at - 3 : at - 2] in (CHARACTER["country"], CHARACTER["body"])


def _is_with(text: str, at: int) -> bool:
    """Whether states joined by "and" are each the other side of those who act: "set up ties with Laos and Ghana"."""
    return re.search(r"\bwith (?:the )?$", text[:at]) is not None


def _is_of_firms(match: Match, reading: Reading) -> bool:
    """Whether an English clause names who acts by names that are no countries: "Acme and Bolt formed …"."""
    if reading.language != "en" or "key" not in match.words:
        return False
    at = match.words["key"][0]
    acting = re.split(r"[,;:“”]| that ", reading.text[: reading.slots.origin[at]])[-1]
    start = reading.slots.origin[at] - len(acting)
    told = any(one.kind in _STATES and one.start >= start for one in _before(reading, at))
    return not told and re.search(_FIRMS, acting) is not None


def _is_with_a_firm(match: Match, reading: Reading) -> bool:
    """Whether the partner told right behind an English act is a company: "announced a partnership with Boeing"."""
    if reading.language != "en":
        return False
    found = re.compile(r"[”\"]? with (?:the |its )?").match(reading.slots.text, match.end)
    if found is None:
        return False
    firm = reading.slots.entities.get(found.end())
    known = firm_at(reading.text, reading.slots.origin[found.end()]) is not None
    return known or (firm is not None and firm.kind == "company")


def _before(reading: Reading, at: int) -> list[Entity]:
    return [one for place, one in reading.slots.entities.items() if place < at]


def _both(reading: Reading, context: Context) -> tuple[str, ...]:
    """The two countries in force: those of the sentence where it names just two."""
    named = context.codes(one for one in reading.slots.entities.values() if one.kind in ("country", "pair"))
    pair = named if len(named) == 2 else context.pair(of_states=True)
    return pair if len(pair) == 2 else ()


def _with(match: Match, reading: Reading, context: Context, words: PartnershipWords) -> tuple[str, ...]:
    """Who acts, and the one named with "with"."""
    slots = reading.slots
    hit = _with_whom(match, reading, words)
    if hit is None:
        return ()
    others = context.codes(_inside(reading, hit.span("b")))
    for at in sorted((at for at in slots.entities if at < hit.start("b")), reverse=True):
        one = slots.entities[at]
        if one.kind in ("country", "body", "person"):
            mine = [code for code in context.codes([one]) if code not in others]
            if mine:
                return (mine[0], *others)
    mine_code = context.home or context.other_side(others[0] if others else None)
    return (mine_code, *others) if mine_code and others and mine_code not in others else ()


def _with_whom(match: Match, reading: Reading, words: PartnershipWords) -> re.Match[str] | None:
    """The other side told with "with", behind the act, or of the paper that is to bring it about."""
    text, pattern = reading.slots.text, compiled(words.with_)
    hit = pattern.search(text, match.start)
    if hit is not None and hit.start("b") <= match.end + 60:
        return hit
    if reading.language != "en":
        return None
    ahead = list(pattern.finditer(text, max(0, match.start - 160), match.start))
    between = text[ahead[-1].end() : match.start] if ahead else ";"
    near = re.fullmatch(r"[^;:]{0,90}\b(?:to|on|for)(?: the)? ", between)
    return ahead[-1] if near and re.search(_PAPER, text[: ahead[-1].start()]) else None


def _inside(reading: Reading, span: tuple[int, int]) -> list[Entity]:
    return [one for at, one in reading.slots.entities.items() if span[0] <= at < span[1]]
