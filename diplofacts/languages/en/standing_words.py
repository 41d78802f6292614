"""Words around an English event that tell how it stands, whether a verb or a noun names it."""

from __future__ import annotations

from diplofacts.pattern import plain

# A person, country, date or other entity of the slotted sentence.
ENTITY = "[\ue000-\uf8ff]"
# Someone is under way: to talks, or to a place for them.
GOING = r"\b(?:arriv\w+|heads?|headed|heading|leaves?|left|leaving|depart(?:s|ed|ing|ure)?|en route|on (?:his|her|their|its) way|returns?|fly|flies|flying|travels?|goes|comes?|begins?|starts?|starting|beginning)\b"
CANCELLED = r"\b(?:cancel\w*|call(?:ed|s|ing)? off|postpon\w*|put off|scrapp\w+|scraps?|pull(?:ed|s|ing)? out of|suspend\w*|abandon\w*|withdrew from|broke off|break(?:s|ing)? off|backed out of|delay(?:ed|s)|shelv\w+|abrupt end to)\b"
# A meeting "before" which, on the same day, other meetings took place has taken place too by the time it is told of.
SOON = r"\b(?:before|ahead of|prior to)\b"
MET = r"\b(?:met|shook|posed|strolled|embraced|held|visited|attended|presided|received|toured|hosted)\b"
WILL = r"\b(?:will|shall|to be|['’]ll|due|scheduled|expected|slated|set to|plans?(?= (?:to|on|an?|for|talks|meetings?)\b)|planned|planning|is to|are to|was to|were to|going to|about to|intends?|would|itinerary|programme|program|agenda|schedule|diary|timetable|likely|agreed to(?! (?:the|an?|this|that|his|its|their|these|proposals)\b)|announced|upcoming|prepares? to|next(?! (?:steps?|to|moves?|phase)\b)|tomorrow|has accepted|arranged?|arranging|preparing)\b"


def tells(pattern: str, text: str) -> bool:
    """Whether the words of `text` fit a pattern anywhere."""
    return plain(pattern).search(text) is not None
