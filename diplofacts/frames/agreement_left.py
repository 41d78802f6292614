"""Whether what stands before "suspended" or "withdrew from" is what was given up, and who gave it up."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.rule import CHARACTER

_ACTIVE = r"\b(?:withdr(?:ew|aw\w*)|pull\w*|exit\w*|walked|backed|quits?|took|tak\w+|yank\w*|tore|ditched|renounced)\b"
"""Done to what follows; what stands before it is meant only where nothing does: "a pact that Chad has quit"."""
_ENDS = rf"(?: ?$| ?[,.;:)]| (?:in|on|last|this|earlier|after|two|three|{CHARACTER['date']})\b| ?{CHARACTER['date']})"
_OTHER_HEAD = (
    r"\b(?:talks|negotiations?|issues?|questions?|work|discussions?|debates?|votes?|ratification|signing|progress"
    r"|consultations|vot(?:e|ing)|programmes?|meetings?|process)\b (?:on|of|for|about|over|towards?|under|to)\b"
    r"[^;:.]{0,60}$"
)
"""What was suspended is something about a paper: "talks on a new treaty were suspended"."""


_DOERS = ("country", "person", "body", "place", "pair")


def doer_of(reading: Reading, context: Context, at: int) -> tuple[str, ...]:
    """The one told last before an act, who gives a paper of many up; () where none is told."""
    told = [one for spot, one in reading.slots.entities.items() if spot < at and one.kind in _DOERS]
    return context.codes(told[-1:])


def is_left(text: str, key: tuple[int, int], ahead: list[int]) -> bool:
    """Whether the instruments before an act of giving up are what it is done to."""
    if not ahead or re.compile(_OTHER_HEAD).search(text, max(0, ahead[0] - 90), ahead[0]):
        return False
    if re.compile(_ACTIVE).match(text, key[0]) is None and " to " not in text[key[0] : key[1]]:
        return True
    return re.compile(_ENDS).match(text, key[1]) is not None
