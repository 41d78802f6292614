"""An agreement: each instrument of a list, its parties, who signed, when, where, and how far it has come.

A rule gives the word of an act; which instruments it is done to, in what list, is found in agreement_items. The context
remembers the instruments named so far, for "the agreement was signed by …", and an open list of documents whose items
follow in the next paragraphs (agreement_named).
"""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_drafts import drafts_of
from diplofacts.frames.agreement_held import hands, held
from diplofacts.frames.agreement_items import INSTRUMENT, before, behind, listed
from diplofacts.frames.agreement_left import is_left
from diplofacts.frames.agreement_named import named
from diplofacts.frames.agreement_status import status_of
from diplofacts.frames.draft import Draft
from diplofacts.languages.agreement_words import AgreementWords, agreement_words
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, KIND_OF


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """One draft for each titled or counted instrument that the act is done to."""
    words = agreement_words(reading.language)
    if match.rule.fixed["_act"] == "named":
        return named(match, reading, context, words)
    key = match.words["key"]
    spots = _spots(match, reading, key, words)
    if not spots:
        alone = match.rule.name == "en/agreement/signing"
        return (held(match, reading, context) or hands(match, reading, context)) if alone else []
    if match.rule.fixed.get("_noun") and reading.slots.text[key[0] : key[1]] in ("signed", "signatories were"):
        return []  # a paper is named: another rule tells of it
    if match.rule.fixed["_act"] == "force" and spots[-1] < key[0]:
        reading, spots = _nearest(reading, spots, key[0])
    start, end = spots[0], max(spots[-1] + 1, key[1])
    items = [reading.slots.entities[at] for at in spots]
    status = status_of(match, reading, key, start, end, words)
    if match.rule.fixed["_act"] == "force" and re.search(r"\b(?:dự thảo|draft)\b",
        reading.slots.text[key[1] : start]
    ):
        return []
    if status is None or not _fits(match, reading, items):
        return []
    return drafts_of(match, reading, context, spots, status, key)


def _spots(match: Match, reading: Reading, key: tuple[int, int], words: AgreementWords) -> list[int]:
    """Where the instruments of the act stand in the slotted text."""
    fixed = match.rule.fixed
    text = reading.slots.text
    side = fixed.get("_items", "after")
    behind_it = reading.language == "en" and (side == "before" or match.rule.name.endswith("participle"))
    if behind_it and re.compile(_ABOUT_IT).search(text, max(0, key[0] - 160), key[0]):
        return []
    if side == "before":
        found = before(reading, key[0], words)
        if not _titled(reading, found):
            found = found + listed(reading, key[1], words)
        return found
    after = behind(reading, key[1], words, fixed.get("_strangers"))
    if side == "after":
        return after
    if re.search(r"effect|into force|effective|operational", text[key[0] : key[1]]):
        after = after if re.match(r"entry|coming|br", text[key[0] : key[1]]) else []
    ahead = before(reading, key[0], words)
    if match.rule.name == "en/agreement/withdraw":
        return after or (ahead if is_left(text, key, ahead) else [])
    if match.rule.name.endswith("participle"):
        at_once = (
            after
            and len(text[key[1] : after[0]].strip()) <= 12
            and not re.search(r"\b(?:by|in|on|giữa|with|với)\b", text[key[1] : after[0]])
        )
        return after if at_once else ahead + ([] if _titled(reading, ahead) else listed(reading, key[1], words))
    return after or ahead


_ABOUT_IT = (
    rf"\b(?:parties|signator\w+|sides|members|negotiators|opponents|supporters|critics|details?|texts?"
    rf"|cop(?:y|ies)|parts?|existence|contents?|articles?|chapters?) (?:to|of|for|in) (?:the |its |this |an? |that )?"
    rf"{INSTRUMENT}"
    r"(?:,? (?:which|that))?(?: (?:has|have|had|was|were|been|will|be|also|later|then|would|is|are|to|not|yet))* $"
)
"""What stands before an act is not done to the paper: "the parties to the deal announced", "details were released"."""
_NAMED = (
    r"(?: of| under| to)(?: the)? ((?:[A-Z][\w.&’'-]*(?: and | of | for | )?)+"
    r"(?:Agreement|Treaty|Convention|Protocol|Pact|Accord)(?: \([A-Z]+\))?)$"
)


def _nearest(reading: Reading, spots: list[int], at: int) -> tuple[Reading, list[int]]:
    """Of what stands before "which came into force" the last, or the agreement that its title ends in."""
    last = spots[-1]
    if re.compile(r",? which(?: \w+){0,2} $").fullmatch(reading.slots.text, last + 1, at) is None:
        return reading, spots
    item = reading.slots.entities[last]
    named = re.search(_NAMED, item.value.title or "")
    if named:
        one = item._replace(value=item.value._replace(title=named[1], kind="agreement", count=None))
        reading = reading._replace(slots=reading.slots._replace(entities={**reading.slots.entities, last: one}))
    return reading, [last]


def _titled(reading: Reading, spots: list[int]) -> bool:
    values = [reading.slots.entities[at].value for at in spots]
    return any(one.title and not (one.bare and one.number == "many") for one in values)


_MADE_PUBLIC = (
    "ra", "phát đi", "issued", "issue", "issues", "released", "release", "releases", "published", "put out",
    "delivered",
)  # fmt: skip
"""Done to statements alone."""


def _fits(match: Match, reading: Reading, items: list[Entity]) -> bool:
    """Whether the act is one that is done to such instruments."""
    start, end = match.words["key"]
    act = reading.slots.text[start:end]
    kinds = {one.value.kind for one in items}
    if match.rule.name == "en/agreement/won":
        return kinds == {"contract"}
    if match.rule.fixed["_act"] == "talks":
        return not kinds & {"joint_statement", "plan", "programme", "minutes"}
    if act in _MADE_PUBLIC:
        return bool(kinds & {"joint_statement", "other", "plan"})
    if match.rule.fixed["_act"] == "reach" and kinds == {"exchange_of_notes"}:
        return False  # "struck similar notes on"
    if match.rule.fixed["_act"] == "reach" and items[0].value.number == "one" and reading.language == "en":
        gap = reading.slots.text[end : reading.slots.text.index(INSTRUMENT, end)]
        if not re.search(r"\w", gap) and reading.text[items[0].start].islower():
            return _is_settled(match, reading, items[0])
    if act in ("welcomed", "hailed"):
        gap = reading.slots.text[end : reading.slots.text.index(INSTRUMENT, end)]
        return re.search(r"\b(?:a|an|new|recent)\b", gap) is not None
    if act == "thông qua" and re.match(_THROUGH, reading.slots.text):
        return False
    if act in ("xây dựng", "soạn thảo"):
        return kinds <= {"plan", "programme"}
    if act in ("thông qua", "công bố", "ban hành", "đưa ra", "launched"):
        return not kinds & {"contract"} and (
            not kinds <= {"agreement", "treaty"} or act == "công bố" or _voted(reading, start)
        )
    return True


_VAGUE = (
    r"agreement (?:on|to|for) (?:the need|the importance|how|whether|ways|many|most|some|several|all|both|key|basic"
    r"|general|a (?:number|range|date)"
    r"|various|principles?|the (?:principles?|agenda|date|timing|main|broad|outlines?|venue|text)|broad|issues?"
    r"|resum\w+|continu\w+|strengthen\w+"
    r"|promot\w+|work|further|this|that|these|it|meet|hold|cooperat\w+)\b"
)


_WITH_WHOM = r" with (?:(?! (?:on|to|for|with) )[^,;.]){3,70}(?= (?:on|to|for) \w)"
_WHERE_AND_WHEN = (
    rf"^(?: (?:in |at )?{CHARACTER['place']}| (?:on )?{CHARACTER['date']}| today| yesterday"
    rf"| here){{1,2}}(?= (?:on|to|for) \w)"
)
"""What may stand between "agreement" and what it is on."""


def _is_settled(match: Match, reading: Reading, item: Entity) -> bool:
    """Whether "reached agreement on X" tells of a paper: two states reached it, on something that can be put in one."""
    said = reading.text[item.start : item.end].lower()
    at = reading.slots.text.index(INSTRUMENT, match.words["key"][1])
    rest = reading.slots.text[at + 1 : at + 60]
    said = re.sub(_WITH_WHOM, "", said + re.sub(_WHERE_AND_WHEN, "", rest))
    if re.match(r"agreement (?:on|to|for) \w", said) is None or re.match(_VAGUE, said):
        return False
    lead = reading.slots.text[: match.words["key"][0]]
    states = [KIND_OF[one] for one in lead if one in KIND_OF]
    first = next(iter(reading.slots.within(item)), None)
    if first and re.fullmatch(r"agreement with (?:the |its \w+ )?", reading.text[item.start : first.start].lower()):
        states.append(first.kind)
    return sum(kind in ("country", "body", "person") for kind in states) >= 2 or "pair" in states or "both" in states


_THROUGH = r"\W*thông qua [^.;]{1,150}?, "
"""What opens a sentence is the preposition: "Thông qua tuyên bố chung, ông cho biết …"."""


def _voted(reading: Reading, at: int) -> bool:
    """Whether "thông qua" is a verb here, not the preposition "through"."""
    return (
        re.search(
            r"\b(?:đã|sẽ|vừa|chính thức|nhất trí|được|việc|cùng|bỏ phiếu|và) $",
            reading.slots.text[max(0, at - 15) : at],
        )
        is not None
    )
