"""The country that an article tells of as struck, or in need: help goes there, also where that is not said again."""

from __future__ import annotations

from collections import Counter

from diplofacts import kept_re as re
from diplofacts.discourse import Context

_DISASTER = (
    r"\b(?:earth)?quakes?\b|\b(?:tsunami|cyclone|typhoon|hurricane|floods?|flooding|drought|famine|landslides?"
    r"|eruption|storm|epidemic|wildfires?)\b|-(?:hit|stricken|ravaged)\b"
)
_STRUCK = (
    r"(?:\b(?:in|struck|hit|hits|ravaged|devastated|across|hitting|striking|rocked|battered|jolted|off|of|through"
    r"|by|reach)(?: (?:the|(?:north|south|east|west|central)\w*|neighbou?ring|parts of))*"
    r"|-(?:hit|stricken|ravaged|torn)) $"
)
_ITS_DISASTER = r"(?:['’]s)? (?:\w+ )?(?:earth)?quake|['’]s flood"


def stricken(context: Context, but: str | None) -> str | None:
    """The country struck by a disaster, else the one that donors meet for, told of most; `but`: the one that helps."""
    struck = _told_most(context, but, _DISASTER, _STRUCK, _ITS_DISASTER)
    return struck or _told_most(context, but, _APPEAL, _FOR_WHOM, _ITS_PLIGHT)


def _told_most(context: Context, but: str | None, topic: str, ahead: str, behind: str) -> str | None:
    """The country named most often in sentences on a topic, right behind or before words that tell it so."""
    told: Counter[str] = Counter()
    for heard in context.heard:
        if heard.language != "en" or not re.search(topic, heard.text.lower()):
            continue
        for one in heard.entities:
            if one.kind not in ("country", "place") or one.value.code == but:
                continue
            before, after = heard.text[max(0, one.start - 60) : one.start], heard.text[one.end : one.end + 60]
            if re.search(ahead, before.lower()) or re.match(behind, after.lower()):
                told[str(one.value.code)] += 1
    return told.most_common(1)[0][0] if told else None


# A conference of donors, and the country that it is for.
_APPEAL = (
    r"\b(?:donors?|pledg\w+|humanitarian|aid)\b[^.;]{0,120}"
    r"\b(?:conference|summit|gathering|pledg\w+|appeal\w*|civil war|crisis)\b"
    r"|\b(?:conference|summit|gathering|world leaders)\b[^.;]{0,120}\b(?:donors?|pledg\w+|humanitarian|aid|help)\b"
    r"|\b(?:conference|summit) on\b"
)
_FOR_WHOM = (
    r"\b(?:for|to|on|help|helping|inside|rebuild|victims of|people of"
    r"|(?:situation|crisis|war|conflict|people|those|civilians) in)"
    r"(?: (?:the|war-torn|people of|civilians in|inside))* $"
)
_ITS_PLIGHT = (
    r"(?:['’]s)?(?:n|ian)? (?:[\w-]+ ){0,3}?"
    r"(?:conference|crisis|civil war|war|conflict|refugees|reconstruction|displaced)\b"
)
