"""Whether aid is given or only pledged, for whom at home it may be, and what it is for."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.frames.draft import Draft
from diplofacts.frames.side_parts import clause
from diplofacts.languages.flow import Flow, flow
from diplofacts.match import Match
from diplofacts.rule import CHARACTER, compiled

_OWN_PEOPLE = (
    r"\b(?:its|their) own\b|\b(?:gave|giv\w+|offer\w*|grant\w*|to|for) "
    r"(?:farmers|households|taxpayers|veterans|consumers|small firms)\b"
)
_ITS_AID = r"(?:['’]s)? (?:[\w-]+ ){0,2}(?:aid|assistance|grants?|funding|funds|loans?|support|money|help)\b"
PARTS = r"\b(?:these|this|the) (?:funds?|funding|assistance|package|amount|sum|aid)\b[^.;]{0,20}? includes?\b"
"""The parts of a sum told before."""
_LIES_AHEAD = (
    r"\b(?:will|would|(?:is|are) to|to (?:give|provide|grant|send|donate|extend|offer|lend|contribute)"
    r"|sẽ|dự kiến)\b"
)
_PURPOSE_ENDS = (
    r" (?:and (?:\w+ed|sent|gave)|landed|arrived|(?:is|was|were|are|will|would)|which"
    r"|that(?! (?:country|nation|state)\b)|after|following|through|via|over the"
    r"|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}))\b"
)
"""What a purpose does not reach beyond."""


_MERE_TAKERS = r"(?:[\w-]+ )?{country}(?:(?:,| and| or| from)(?: for)?(?: the)? [^ ]+)* *"
"""What follows "for" where it only names who is helped."""
_UNSETTLED = r"^[^.;,]* (?:awaits?|awaiting|pending|subject to) (?:final |\w+ary |the )?(?:approval|consent|votes?)\b"


_TO_BE = (
    r"[^.;,]{0,25} (?:will|would|is to|are to) be "
    r"|[^.;,]{0,90} (?:is|are|was|were) (?:likely|expected|due|set) to be "
)
_ASKED = r"\b(?:in response to|responding to|following|after|at|upon)(?: [\w-]+){0,3} (?:requests?|appeals?|calls?)\b"
"""What leads to help that is given."""


def status_of(reading: Reading, words: Flow, match: Match) -> str | None:
    """Given or pledged; None for what is only asked for, cut or refused."""
    at = match.words["key"][0]
    low, _ = clause(reading, words, at)
    window = reading.slots.text[max(low, at - 110) : max(match.end, at)]
    if reading.language == "en":
        window = re.sub(_ASKED, "", window)
    if re.search(words.denied, window):
        return None
    if match.rule.fixed.get("_note"):
        lead = reading.slots.text[max(0, at - 110) : at]
        to_come = reading.language == "vi" and re.search(r"\b(?:sẽ|dự kiến|chuẩn bị|sắp)\b", lead)
        return "pledged" if to_come and not re.search(reading.words.done, lead) else "given"
    if re.search(_UNSETTLED, reading.slots.text[at : match.end + 45]):
        return None
    if re.match(_TO_BE, reading.slots.text[match.end :]):
        return "pledged"
    planned = [hit.end() for hit in re.finditer(words.planned, window)]
    done = [hit.end() for hit in re.finditer(reading.words.done, window)]
    return "pledged" if planned and planned[-1] > max(done, default=-1) else "given"


def stays_at_home(reading: Reading, at: int, donor: str | None) -> bool:
    """Whether an English sentence tells of help for the donor's own people or places."""
    text = reading.slots.text
    if reading.language != "en":
        return False
    if re.search(_OWN_PEOPLE, text[max(0, at - 40) : at + 60]):
        return True
    where = f"[{CHARACTER['country']}{CHARACTER['place']}]"
    found = re.match(rf"[^.;,]{{0,50}}? (?:for|to|in)(?: the)? ({where})(?!{_ITS_AID})", text[at + 1 :])
    return found is not None and reading.slots.entities[at + 1 + found.start(1)].value.code == donor


def is_to_come(reading: Reading, match: Match) -> bool:
    """Whether the giving itself lies ahead; a pledge told in the past tense has its day behind it."""
    return bool(re.search(_LIES_AHEAD, reading.slots.text[match.start : match.words["key"][0]]))


def add_purpose(draft: Draft, reading: Reading, match: Match) -> None:
    """A few words of what the aid is for, where they follow it."""
    text = reading.slots.text
    found = compiled(flow(reading.language, "AID").again, "flow").search(text, match.end)
    if found and found.start() - match.end < 60:
        start, end = reading.slots.origin[found.start("purpose")], reading.slots.origin[found.end("purpose")]
        said = compiled(_PURPOSE_ENDS).split(reading.text[start:end])[0]
        end = start + len(said.rstrip())
        words = said.split()
        if compiled(_MERE_TAKERS, "flow").fullmatch(text, found.start("purpose"), found.end("purpose")):
            return
        if 2 <= len(words) <= 20:
            draft.slots["purpose"] = " ".join(words)
            draft.spans.setdefault("purpose", []).append((reading.start + start, reading.start + end))
