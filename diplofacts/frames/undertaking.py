"""Whether a trip is made, planned, called off, or only wished for."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.frames.homecoming import is_recent
from diplofacts.frames.journey import Journey
from diplofacts.frames.party import Party
from diplofacts.frames.roles import is_fronted
from diplofacts.frames.standing import last_hit
from diplofacts.rule import CHARACTER

_SCHEDULED = (
    r", (?:which (?:is|are) )?(?:originally |initially |previously |now )?(?:scheduled|planned|due|set|slated)\b"
)

_FAILED = (
    r"^[^,]{0,30}\b(?:never (?:took place|happened|materiali[sz]ed)|did not (?:take place|happen|materiali[sz]e)"
    r"|fell through)\b"
)
_NOT_PLANNED = (
    r"^(?: (?:by|to|of|in) (?:the )?[\ue000-\uf8ff]){0,2} (?:is|are|was|were) (?:still )?not (?:yet )?"
    r"(?:planned|on|scheduled|expected|possible|under|in|being|likely|foreseen|envisaged)\b"
    r"|^(?: (?:by|to|of|in) (?:the )?(?:[\ue000-\uf8ff]|white house|kremlin)){0,2}"
    r" (?:is|was|seem(?:s|ed)) (?:once |still |now )?(?:unthinkable|impossible|out of the question)\b"
)
_WILL = r"\b(?:will|is to|plans to|is (?:expected|due|scheduled|set) to)\b(?![^;]*\b(?:said|told|when|who)\b)"
_THEN_OFF = (
    r"[^.;]{0,90}?,? (?:but|however,?|before) (?:it|the (?:visit|trip|tour|journey|mission|plan)|that|this)"
    r" (?:(?:was|were|is|has been|had been|had to be|got|being) (?:[\w-]+ ){0,2}?"
    r"(?:cancell?ed|postponed|called off|put off|delayed|scrapped|shelved|scuppered|aborted|dropped|pushed back)"
    r"|(?:never took place|did not take place|did not materiali[sz]e|fell through|never materiali[sz]ed))\b"
    r"|[^.;,]{0,20}, (?:which|that|originally|initially|due|set|scheduled|planned)\b[^.;,]{0,90}, (?:was|is|has been)"
    r" (?:[\w-]+ ){0,2}?(?:cancell?ed|postponed|called off|put off|delayed|scrapped|shelved|dropped|pushed back)\b"
    r"|[^.;]{0,90}?,? (?:but|before) (?:(?:he|she|they|\ue000) )?(?:later |then |had )*"
    r"(?:cancell?ed|postponed|called off|put off|delayed|scrapped|shelved|pulled out|dropped out|backed out)\b"
    r"(?! (?:an?|by)\b)"
)
"""What became of a plan, told behind it: "planned for May, but it was postponed"."""
_PARTLY = r"[^.;]*\b(?:latter|former two|first two|last two|other|others|two of|one of|rest|leg|only|remaining)\b"
_THEN = (
    rf"[^.;:]{{0,80}}?, (?:the )?(?:{CHARACTER['person']}|he|she|they)"
    r" (?:will|is to|is (?:expected|scheduled|due|set|slated) to|plans to)\b"
)
_TO_BEGIN = r"\bto (?:begin|start|pay|make|kick off)\b"
_FIRST_TO_PAY = (
    r"(?:\b(?:will|would|to|could|may) (?:also )?(?:be|become) )?(?:\bthe )?\b(?:first|second|third|only|last)\b"
    r"[^,;.]{0,60} to (?:pay|make|undertake|begin)(?: [\w-]+){0,4} ?$"
)
_WHEN_HE = re.compile(r"\bwhen \ue000 $")  # "looks forward to seeing A when he visits"
_GOING = r"(?:\b(?:is|are|be)|['’](?:s|re)) \w+ing$"
_DUE_THERE = r"[^.;:]{0,40}?,? where (?:\ue000|he|she|they) (?:is|are|will|plans?|hopes?|also plans?)\b"
_IF = r"\b(?:if|unless|until)(?: [\w-]+){0,3} $"
_CALLED = r"\b(?:this|it|that|which)(?: visit| trip)? (?:will|would) (?:also )?(?:be|mark|represent) $"


def undertaking(journey: Journey, party: Party, end: int) -> tuple[str | None, bool]:
    """The trip's status, None for one that is only wished for or denied; and whether the words say it outright.

    end: where the words of the trip end.
    """
    if "status" in journey.match.rule.fixed:
        imagined = re.search(_IF, journey.text[max(0, party.at - 40) : party.at])
        return None if imagined else str(journey.match.rule.fixed["status"]), True
    text, words = journey.text, journey.words
    if journey.reading.language == "en" and re.match(_THEN_OFF, text[end:]):
        return "cancelled", True
    if is_recent(journey):
        return "made", True
    tail = re.sub(rf"^{_SCHEDULED}[^,;.]{{0,40}},", "", text[end : end + 110])
    after = re.split(r"[,;.]|\b(?:but|while|although)\b", tail[:70], maxsplit=1)[0]
    if journey.noun and (re.search(words.cancelled, after) or re.search(_FAILED, after)):
        return "cancelled", True
    if journey.noun and re.search(_NOT_PLANNED, text[journey.key[1] : end + 60]):
        return None, True
    if party.behind and not party.owned:
        follows = re.match(rf",? ?(?:cũng )?(?:{words.planned})", text[party.at + 1 : party.at + 20])
        return ("planned" if follows and not journey.ended else "made"), True
    before = party.at < journey.key[0]
    if before and _is_asked(journey, party):
        taken = re.search(words.accepts, text[journey.match.end :]) or _is_invited(journey, party)
        return ("planned", True) if taken else (None, True)
    back = text[_back(text, party.at, 45) : party.at]
    if before and (party.owned or _is_he(party)) and re.search(words.cancelled, back):
        return "cancelled", True
    if before and words.denies and re.search(words.denies, back):
        return None, True
    if before and party.owned and words.eve and re.search(words.eve, back):
        return "planned", False
    owned = before and party.owned and journey.noun and journey.staged and words.infinitive
    his = owned and _is_he(party)
    if owned and not journey.ended and is_fronted(journey.reading, party.at) and re.match(_THEN, text[end:]):
        return "planned", False
    if his and re.search(_WILL, text[_back(text, party.at, 110) : party.at]):
        return "planned", True
    if party.beside or (before and ((party.owned and _is_he(party)) or _is_led(journey, party))):
        start = _back(text, party.at, 40)
    else:
        start = party.at + 1 if before else _back(text, journey.key[0], 70)
    window = text[start : journey.key[0]].replace("lời mời", "lời")
    return _in_window(journey, party, window, after, end, text[:start])


def _is_asked(journey: Journey, party: Party) -> bool:
    """Whether the visitors are those whom somebody wants to come."""
    asked = journey.text[max(0, party.at - 40) : party.at]
    wanted = re.search(rf"(?:{journey.words.wished})(?: [\w]+){{0,3}} $", asked)
    return wanted is not None and not re.search(journey.words.inviter, asked)


def _is_invited(journey: Journey, party: Party) -> bool:
    """Whether somebody has invited the visitors in so many words."""
    return re.search(journey.words.invites, journey.text[max(0, party.at - 90) : party.at]) is not None


def _in_window(
    journey: Journey, party: Party, window: str, after: str, end: int, ahead: str
) -> tuple[str | None, bool]:
    """What the words between the visitors and the trip say of it, and those right behind it.

    ahead: the words in front of them.
    """
    text, words, key = journey.text, journey.words, journey.key
    near = window[max(window.rfind(", "), 0) :]
    if re.search(words.cancelled, near):
        return "cancelled", True
    if re.search(journey.reading.words.denied, near):
        return None, True
    if words.intended and re.search(words.intended, window + journey.word) and re.match(r"[^.;]*?\bbut\b", text[end:]):
        rest = journey.reading.text[journey.reading.slots.origin[end] :]
        return ("planned", False) if re.match(rf"[^.;]*?\bbut\b{_PARTLY}", rest) else ("cancelled", True)
    if re.search(words.accepts, window) or re.search(words.bidden, window) or re.fullmatch(words.planned, journey.word):
        return "planned", True
    if journey.noun and words.reaching and re.search(words.reaching, text[key[1] : end]):
        return "planned", True
    going = journey.reading.language == "en" and re.search(_GOING, window + journey.word)
    if going and re.search(words.coming, going[0]):
        return "planned", False
    made, planned, wished = (last_hit(pattern, window) for pattern in (words.made, words.planned, words.wished))
    if words.infinitive and not journey.noun and re.search(words.infinitive, window):
        if wished >= max(planned, 0):
            return None, True
        if planned < 0 and (re.search(words.gone, window) or _is_first(journey, party)):
            return "made", False
        return "planned", True
    if journey.noun and words.infinitive and re.search(rf"{words.gone}[^,;]*{_TO_BEGIN}", window):
        return "made", True
    then = re.search(words.whenever, text[max(0, party.at - 12) : party.at]) or _WHEN_HE.search(window)
    due = not journey.noun and re.match(_DUE_THERE, text[end:])
    if (then or due) and re.fullmatch(words.coming, journey.word):
        return "planned", False
    if journey.noun and words.infinitive and _paid_first(window, ahead):
        return "made", True
    if wished > max(made, planned) and not (journey.noun and journey.staged):
        return None, True
    to_come = journey.noun and (
        re.match(words.ahead, after)
        or re.search(words.ahead, text[key[1] : end])
        or re.match(rf"{_SCHEDULED}(?![^.;]*\btook place\b)", text[end:])
    )
    if planned > made or to_come:
        # "This will be his first visit" may be said of one that goes on.
        called = not journey.words.infinitive or not re.search(_CALLED, text[: party.at])
        return "planned", called or bool(to_come)
    return "made", made >= 0 or re.fullmatch(words.made, journey.word) is not None


def _paid_first(window: str, ahead: str) -> bool:
    """Whether the visitor is the first of some to pay a visit, and has: "A, the first chancellor to pay a visit"."""
    first = re.search(_FIRST_TO_PAY, window) or re.search(_FIRST_TO_PAY, f"{ahead[-60:]} {window}")
    return first is not None and re.search(r"\b(?:will|would|to|could|may) (?:also )?(?:be|become)\b", first[0]) is None


def _is_he(party: Party) -> bool:
    """Whether the visitor is told by no more than a pronoun: "has cancelled his plan to visit"."""
    one = party.entities[0]
    return one.kind == "person" and one.value.mentioned.reference == "pronoun"


def _is_led(journey: Journey, party: Party) -> bool:
    """Whether the visitors are a delegation that somebody leads or led: "led a delegation to visit"."""
    ahead = journey.text[max(0, party.at - 24) : party.at]
    return journey.reading.language == "en" and re.search(r"\b(?:led|headed) (?:[\w-]+ ){0,2}$", ahead) is not None


def _is_first(journey: Journey, party: Party) -> bool:
    """Whether the visitor is the first of some to go, which is no plan: "the first chancellor to visit"."""
    called = " ".join(journey.reading.text[one.start : one.end].casefold() for one in party.entities)
    near = journey.text[max(0, party.at - 30) : journey.key[0]]
    if re.search(r"\b(?:will|to|would) (?:also )?(?:be|become) (?:the |only the )?(?:first|second|third|last)\b", near):
        return False
    return re.search(journey.words.firsts, f"{called} {near}") is not None


def _back(text: str, at: int, reach: int) -> int:
    """Where the clause before a place starts, at most so many characters back."""
    return max(text.rfind(";", 0, at), text.rfind(":", 0, at), at - reach, -1) + 1
