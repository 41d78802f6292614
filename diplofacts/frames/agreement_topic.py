"""What an English instrument is about where other words part that from its name: "signed a deal on Monday to buy"."""

from __future__ import annotations

from typing import Any

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.frames.agreement_items import INSTRUMENT
from diplofacts.rule import CHARACTER

_ADJUNCT = rf"(?: (?:in |at )?{CHARACTER['place']}| here| {CHARACTER['date']}| today| yesterday"
_ADJUNCT += (
    r"| (?:worth|valued at|totall?ing|amounting(?: to)?)"
    r"(?: (?:about|nearly|some|over|around|almost|approximately|up to|more than|at least))?"
    rf" {CHARACTER['money']}(?: \([^()]{{0,30}}\))?"
)
_ADJUNCT += rf"| with (?:its|his|her|their) {CHARACTER['person']})"
_DOING = (
    r"(?!(?:including|saying|according|following|total|amounting|outlining|calling|vowing|reaffirming|expressing"
    r"|stressing|urging|being|having"
    r"|starting|beginning|expiring|running|during|pending|ending|leading|marking|paving|bringing|making|meeting"
    r"|morning|evening|using)\b)"
    r"[a-z]{3,}ing (?!up\b|that\b)"
)
"""What an agreement does: "settling its debt", "limiting exports of textiles"."""
_CLAUSE = rf"(?:under|in|by) which|whereby|that|{_DOING}"
_PURPOSE = (
    rf"{_ADJUNCT}{{1,3}},? ((?:to (?!mark|help|be\b|become|enter|take)\w"
    r"|on (?!the (?:sidelines|occasion|margins)|condition|behalf)\w"
    rf"|for (?:the )?\w|aimed at|(?:under|in|by) which|whereby|that (?:will|would)|{_DOING}\S)[^.;:—]{{4,110}}?)"
    r"(?=[.;:—]|$|, (?!(?:[\w-]+ ){0,3}[\w-]+ and [\w-]+)|\s(?:as|after|while|when|where|during|amid|following|despite"
    r"|at an?|in an?|in the presence|before|ahead|under|which)\b| \()"
)
_SIDES = "".join(CHARACTER[kind] for kind in ("country", "body", "person", "pair", "both", "company", "place", "date"))
_PARTED = (
    rf"(?:,? (?:here|today|yesterday|between|by|with|and|in|at|the|both|also|two|countries|sides|governments?"
    rf"|ministers?|of|{CHARACTER['place']})"
    rf"|,? ?[{_SIDES}]|,){{0,12}}"
    r",? ((?:on (?!the (?:sidelines|occasion|margins)|condition|behalf|its|their|(?:an?|his|her"
    r"|the)? ?(?:\w+ )?(?:visit|trip|tour)\b)\w|for (?:the )?(?!the first|three"
    r"|four|five|two|\d)\w"
    r"|concerning \w|regarding \w|covering \w|to (?!mark|help|be\b|become|enter|take|the|its|their|an?\b)\w"
    rf"|(?:under|in|by) which|whereby|aimed at|{_DOING}\S)[^.;:—]{{4,110}}?)"
)
_SETS = (
    r"(?:will|would|allow|permit|let|giv|grant|end|set|cover|provid|commit|bind|open|ban|cut|limit|clear|extend"
    r"|guarante"
    r"|requir|call|la(?:y|id)|creat|establish|eliminat|reduc|regulat|govern|lift|eas|pav|mak|oblig|exempt|boost|secur"
    r"|defin|formali[sz]|settl|resolv|restor|renew)(?:e?s|ed|d)?"
)
_WHICH = (
    r" ((?:under|by|in) which [^.;:—]{4,110}?|(?:that|which) (?:[^,;.]{3,50} (?:will|would)|(?:\w+ly )?"
    rf"{_SETS}) [^.;:—]{{4,110}}?)"
)
_MEANT = (
    r",? ((?:expected|designed|intended|meant|aimed) (?:to|at) (?!be )[^.;:—]{4,110}?|(?:which"
    r"|that) will [^.;:,—]{4,110}),?"
    r" (?:was|were|has been|have been|will be) "
)
_STOPS = (
    r"(?=[.;:—]|$|, (?!(?:[\w-]+ ){0,3}[\w-]+ and [\w-]+)|\s(?:as|after|while|when|where|during|amid|following|despite"
    r"|at an?|in an?|in the presence|before|ahead|which|who|said|says)\b|,? (?:on )?\ue00a| \()"
)


def purpose_of(reading: Reading, at: int) -> str | None:
    """What an instrument is about where its day or town parts it from its name: "signed a deal on Monday to buy"."""
    if reading.language != "en":
        return None
    found = re.compile(_PURPOSE).match(reading.slots.text, at + 1)
    value = reading.slots.entities[at].value
    told = value.title is not None and not value.bare
    if found is None or (re.match(_CLAUSE, found[1]) and (told or value.number != "one")):
        return None
    return _words(reading, found.start(1), found.end(1)).rstrip(" ,")


def told_behind(reading: Reading, at: int, act_ends: int) -> str | None:
    """What an instrument without a title is on where its act or a clause tells: "notes were exchanged on X"."""
    if reading.language != "en":
        return None
    text = reading.slots.text
    value = reading.slots.entities[at].value
    untitled = value.title is None or (value.bare and value.kind != "joint_statement")
    found = re.compile(_WHICH + _STOPS).match(text, at + 1) if untitled else None
    found = found or (re.compile(_MEANT).match(text, at + 1) if act_ends > at else None)
    if found is None and act_ends > at and text.find(INSTRUMENT, at + 1, act_ends) < 0:
        found = re.compile(_PARTED + _STOPS).match(text, act_ends)
    if found is None:
        adjuncts = re.compile(rf"{_ADJUNCT}*").match(text, at + 1)
        found = re.compile(_WHICH + _STOPS).match(text, adjuncts.end()) if untitled and adjuncts else None
    if found is None:
        found = _behind_names(reading, act_ends if act_ends > at else adjuncts.end() if adjuncts else at + 1)
    if found is None:
        return None
    said = _words(reading, found.start(1), found.end(1)).rstrip(" ,")
    return re.sub(r"['’](?!\w)", "", re.sub(_QUOTE, "", said)) if re.search(_QUOTE, said) else said


_QUOTE = r"[\"“”‘]|(?<!\w)['’]"
"""What opens a quotation, or closes a double one; a closing mark alone may be one of "states' rights"."""
_NAMED = (
    r" (?:between|by|with) (?:(?!\b(?:said|says|had|has|have|was|were|is|are|would|will|which|that|who|calls?|told"
    r"|concern(?:s|ed)|cover(?:s|ed)|relat(?:es|ed) to|agreed|focus\w*|after|during|from)\b"
    r"|, [a-z]{3,}ing\b)[^.;:—]){5,170}"
)
_ARTICLES = ("the", "a", "an")
_QUOTES = ("'", '"', "‘", "’", "“")
_TOPIC = r"(?<= )((?:on|for|to|regarding|concerning|in the fields?) [^.;:—]{4,110}?)"


def _behind_names(reading: Reading, act_ends: int) -> Any:
    """What it is on, told behind names of offices: "signed between the Academy and the Court to train judges"."""
    text, origin = reading.slots.text, reading.slots.origin
    names = re.compile(_NAMED).match(text, act_ends)
    for found in re.compile(_TOPIC + _STOPS).finditer(text, act_ends + 8, names.end()) if names else ():
        words = [word for word in reading.text[origin[found.start(1)] :].split(" ", 4)[1:] if word not in _ARTICLES]
        named = re.compile(rf"[{_SIDES})] $").search(text, 0, found.start(1))
        if words and (words[0][:1].islower() or words[0][:1] in _QUOTES or named) and words[0] != "behalf":
            return re.compile(_TOPIC + _STOPS).match(text, found.start())
    return None


_TOLD = (
    r"(?: (?:to be )?(?:signed|inked)(?: (?:between|by|with) [^;.]{1,200}?)?,?"
    r"|, (?:to be )?(?:signed|inked) (?:by|between|with) [^;.]{1,120}?,)?"
    r" (?:(?:is|was|will be)(?: (?:signed|concluded|inked))?(?: (?:on|about|for|regarding|concerning|over"
    r"|in the fields? of|in the area of))"
    r"|(?:relates?|related|pertains?) to|concerns?|concerned|covers?|covered|deals? with|dealt with|focus\w* on"
    r"|provides? for) "
    r"(?P<topic>[^,;.:]{3,110}?)(?= (?:and (?:was|is|seeks?|aims?|will|provides?|sets?)|which|who|that|was|will|would"
    r"|signed|between|while|as)\b|[,;.:]|$)"
)


def topic_told(reading: Reading, at: int, *, acted: bool = True) -> str | None:
    """What one of several is about where a verb tells it: "the second agreement was on visas".

    acted: "was signed on visas" tells it too.
    """
    found = re.compile(_TOLD).match(reading.slots.text, at + 1)
    if found and not acted and re.search(r" (?:is|was|will be) (?:signed|concluded|inked) ", found[0]):
        return None
    if found is None or re.match(rf"an? (?:new )?{INSTRUMENT}", found["topic"]):
        return None
    item = reading.slots.entities[at]
    topic = _words(reading, found.start("topic"), found.end("topic"))
    return f"{' '.join(reading.text[item.start : item.end].split())} on {topic}"


_OTHERS = (
    r"(?:,|;| and| while|, and|, while) (?:the )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last"
    rf"|final|other)(?: one)?{_TOLD}"
)


def others_told(reading: Reading, at: int) -> list[str]:
    """What the others of several are about that only a number names: "…, the third concerned rail freight"."""
    item = reading.slots.entities[at]
    kind = " ".join(reading.text[item.start : item.end].split())
    hits = re.compile(_OTHERS).finditer(reading.slots.text, at + 1)
    return [f"{kind} on {_words(reading, hit.start('topic'), hit.end('topic'))}" for hit in hits]


def _words(reading: Reading, start: int, end: int) -> str:
    """The words of the article between two places of the slotted text."""
    origin = reading.slots.origin
    return " ".join(reading.text[origin[start] : origin[end]].split())
