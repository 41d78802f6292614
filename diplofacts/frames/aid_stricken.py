"""The country that an article tells of as struck by a disaster: help goes there, also where that is not said again."""

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
    """The country struck by a disaster that the article has told of most, `but` the one that helps; None for none."""
    told: Counter[str] = Counter()
    for heard in context.heard:
        if heard.language != "en" or not re.search(_DISASTER, heard.text.lower()):
            continue
        for one in heard.entities:
            if one.kind not in ("country", "place") or one.value.code == but:
                continue
            before, after = heard.text[max(0, one.start - 60) : one.start], heard.text[one.end : one.end + 20]
            if re.search(_STRUCK, before.lower()) or re.match(_ITS_DISASTER, after.lower()):
                told[str(one.value.code)] += 1
    return told.most_common(1)[0][0] if told else None
