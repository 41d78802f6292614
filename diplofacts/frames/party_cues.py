"""Words around a trip that show whose it is: of who leads, of who is told of, of his circle, of one in an aside."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.frames.roles import PERSON

LEADS = (
    r",? (?:(?:sẽ|đã|đang|vừa|will|to) )?"
    r"(?:dẫn đầu|làm|là|cùng|leads?|leading|led|heads|heading|headed)(?: the| a)? "
)

# What may stand before a phrase set in front that tells of the trip: "Speaking in Paris during a visit to …, A said".
SPEAKING = r"[ “\"']*(?:(?:speaking|talking|asked|addressing|writing|arriving|standing)\b[^,;.]{0,70})?"
CRAFT = (
    r"['’]s? (?:[\w-]+ ){0,2}"
    r"(?:plane|jet|aircraft|flight|helicopter|convoy|motorcade|train|entourage|tour|trip|visit|journey|delegation)\b"
)

TAKES_HIM = rf"({PERSON})['’]s? (?:[\w-]+ ){{0,4}}(?:trip|tour|visit|journey|swing)\b[^,;.]{{0,40}}$"
THING = r"['’]s?(?!\w)(?! (?:will|would|is|was|has|had|to)\b) [^,;]{1,50}$"
OF_HIS = re.compile(
    r" (?:(?:cabinet|administration|campaign|government|transition|family|white house|trade|security) )*"
    r"(?:members?|officials?|administration|aides?|advis[eo]rs?|all(?:y|ies)|supporters?|appointees?|envoys?|emissar(?:y|ies)"
    r"|lieutenants?|loyalists?|confidants?|critics?|staff(?:ers)?|associates?|spokes\w+|lawyers?|deput(?:y|ies)) "
)
"""Behind a name, those who are of his circle: "the first Laar cabinet member to visit"."""
PAYS = (
    r"\b(?:pa(?:y|ys|id|ying)|ma(?:ke|kes|de|king)|undert\w+|beg[aiu]n\w*|complet\w+|conclud\w+)"
    r" (?:[\w-]+ |\ue000 ){0,5}$"
    r"|\b(?:left|leaves?|leaving|depart\w*|set (?:off|out)|embark\w*|flew)\b[^,;:.]{0,60} (?:for|on) (?:[\w-]+ ){0,2}$"
)
STATES_ACT = r"[\ue001\ue002] (?:will|would|has|had|is|was|could|should|may) (?:also |not )?$"
ACCOMPANIED = re.compile(rf"\baccompan(?:y|ies|ied|ying) (?:the )?({PERSON}) (?:on|during|for) $")

TOLD = re.compile(rf"\btold ({PERSON})[^,;:]{{0,60}} that $")  # "told B in Oslo that his visit"
MET_IN_ASIDE = re.compile(rf"{PERSON}, who [^,;.]{{1,80}}{PERSON}[^,;.{PERSON}]{{0,40}}, [^,;.{PERSON}]{{0,60}}$")
# Between those who speak and a trip: it is that of someone they speak of, "said that a delegation would visit".
ANOTHERS = re.compile(
    r"\b(?:said|says|announced|added|noted|told [^,;]{1,40}?)(?: that)? (?:an?|another|several|some|many|\d+|two|three)"
    r" (?:[^\s,.;:]+ ){1,6}(?:will|would|had|has|have|is|are|was|were|plans?|planned)\b[^.;]*$"
    r"|\b(?:said|says)(?: that)? (?!(?:he|she|they|it|we|i|there|this|these|those|both|who|the|his|her|their|its|no)\b)"
    r"[a-z'’-]{2,} (?:will|would|plans to|is to|was to)(?: \w+)? $"
)


# Behind the last of several people, that what follows is told of him alone: "A and B, who is to visit".
WHO_ALONE = r", who (?:also |later |himself |herself )?(?:is|was|has|returns|arrives|leaves|visits|plans|intends)\b"
