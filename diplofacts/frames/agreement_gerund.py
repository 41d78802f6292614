"""What "signing a treaty" behind a preposition tells: mostly that it is talked of, not that it is done."""

from __future__ import annotations

from diplofacts import kept_re as re

_BEHIND = (
    r"\b(?P<lead>[\w'’-]+ )?(?P<preposition>of|on|about|to|towards?|for|as|like|but|or|than)(?: \w+ly)?"
    r" (?=(?:signing|inking|sealing|concluding|reaching|finali[sz]ing|extending|renewing|exchanging"
    r"|adopting)\b)"
)
_NOUN_BEHIND = (
    r"\b(?:on|about|regarding|over|towards?|to|for|until|before|committed to|of)"
    r"(?: (?:the|an?|its|their|this|early|swift|speedy|quick|possible|final|eventual|successful|timely|expeditious))* "
    r"(?=(?:conclusion|finali[sz]ation|renewal|extension)\b)"
)
_DONE = (
    r"\b(?:welcom\w+|hail\w+|after|following|since|upon|witness\w*|announc\w+|congratulat\w+|applaud\w*|anniversary"
    r"|led to|result\w*|culminat\w+|day|ceremony|occasion|thank\w*|satisfaction|delight\w*|pleased|proud|news"
    r"|last year)\b"
)
_TALKED_OF = (
    r"(?:issues?|questions?|matters?|subjects?|topics?|talks|negotiations?|consultations|discussions?|process|progress"
    r"|steps?|path|prospects?|possibility|hopes?|terms|preparations?|goals?|aims?|views?) $"
)
_VALUED = (
    r"\b(?:benefits?|importance|advantages?|needs?|ideas?|difficult\w+|costs?|dangers?|risks?|merits?|value|favou?r"
    r"|significance|necessity|capable|incapable|instead|impossibility|chances?|odds|trouble|means|methods?"
    r"|interests?)\b[^,;.]{0,25} $"
)


def status_of_gerund(text: str, at: int) -> str | None:
    """The status that an act in -ing at a place gives, where nothing tells that it is to come; None for no fact.

    "the issue of concluding a treaty" is still talked of, "the benefits of reaching a deal" tells of none; "after
    signing", "the ceremony of signing" and a bare participle tell of what is done.
    """
    noun = re.compile(_NOUN_BEHIND).search(text, max(0, at - 70), at + 14)
    if noun and noun.end() == at and re.compile(_DONE).search(text, max(0, at - 90), at) is None:
        return "planned"
    found = re.compile(_BEHIND).search(text, max(0, at - 40), at + 12)
    if found is None or found.end() != at:
        return "signed"
    lead = found["lead"] or ""
    ahead = text[max(0, found.start() - 40) : found.start("preposition")]
    valued = found["preposition"] == "of" and re.search(_VALUED, ahead)
    if found["preposition"] in ("as", "like", "but", "or", "than") or valued:
        return None
    talked = found["preposition"] in ("on", "about", "toward", "towards") or re.match(_TALKED_OF, lead)
    return "planned" if talked else "signed"
