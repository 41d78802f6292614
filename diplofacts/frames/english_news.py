"""Meetings that an English article reports as its news, though it tells no day of them."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft

_OPENING = 4  # sentences in which an article tells what it is about
_LINE = 40  # characters in which the day of a dateline stands
_NEAR = 40  # characters behind those met, in which the time is told
# What makes a meeting one of before, on a day that nobody tells, or one that did not take place.
_BEFORE = re.compile(
    r"\b(?:last|previous\w*|earlier|since|ago|former\w*|once|ever|recall\w*|had|after|when|before|until|recent\w*|never"
    r"|anniversary|years?|often|usually|always|regularly|again|summer|winter|spring|autumn|(?:19|20)\d\d)\b"
)
_AGENCY = re.compile(r"[.,]? ?(?:\([^()]{1,40}\)|/[^/]{1,20}/|--|–|—|-|:)")  # behind the day of a dateline
_UNREAL = re.compile(r"\b(?:would|could|should|if|may|might|whether|unless)\b")


def note_news(draft: Draft, reading: Reading, context: Context, end: int) -> None:
    """Keep in mind a meeting held without a day that the article opens with, and those told beside "visiting".

    end: where the words of the meeting end in the slotted text.
    """
    if draft.slots.get("status") != "held" or draft.slots.get("date") or context.published is None:
        return
    text = reading.slots.text
    days = {at: one for at, one in reading.slots.entities.items() if one.kind == "date"}
    line = next((at for at in days if at < _LINE and _AGENCY.match(text, at + 1)), None)
    dated = len(days) > (line is not None)
    opens = not dated and len(context.heard) <= _OPENING and not (
        _UNREAL.search(text, 0, end) or _BEFORE.search(text, 0, end + _NEAR)
    )
    if opens or re.search(r"\b[Vv]isiting\b", reading.text):
        day = context.date(days[line].value, "past") if line is not None else None
        context.notes.setdefault("news", []).append((draft, day or context.published[:7] if opens else None))
