"""What the form of an English verb, and the words before it, tell of an event: held, planned, cancelled, or no event."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.languages.en.noun_form import of_fronted, of_noun
from diplofacts.languages.en.standing_words import CANCELLED, ENTITY, GOING, MET, SOON, WILL, tells
from diplofacts.pattern import plain

# Words right before a bare infinitive ("to meet", "will meet"), the nearest of which says what becomes of it.
_DENIED = (
    r"(?:did|does|do|will|would|can|could|is|are|was|were|has|have|had|shall|should|may|might) ?(?:not|n't|never)\b|\bcannot|can['’]t"
    r"|won['’]t|(?:did|does|do|is|was|are|were|would|could)n['’]t|\brefus\w+|\bdeclin\w+|\bfail\w*|\bunable|\bno (?:plans?|intention|desire|wish|need|reason)"
    r"|\bunlikely|\breluctan\w+|\bunwilling\w*|\bnever\b|\bneither\b|\bnor\b|\bused to\b|\bnot (?:going |due |expected |scheduled )?to\b|\brather than\b|\binstead of\b"
)
_WISHED = (
    r"\b(?:can|could|may|might|should|must|ought|let|make|wants?|wanted|wanting|hop(?:e|es|ed|ing)|wish(?:es|ed)?|like|likes|liked|seeks?|sought|seeking"
    r"|tr(?:y|ies|ied|ying)|ready|readiness|willing\w*|prepared|offer(?:s|ed|ing)?|invit\w+|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|requests?|requested|needs?|needed|have|has|had"
    r"|propos\w+|possib\w+|unless|whether|opportunit\w+|able|chances?|eager|keen|open|happy|glad|delighted|pleased|interested|demand\w*|press\w*|push\w*|pressure\w*"
    r"|encourag\w+|allow\w*|enabl\w+|permit\w*|call(?:s|ed|ing)? (?:on|for)|considering|tell|told|threat\w+|bid|continue[sd]?|tend(?:s|ed)?|if|pledg\w+|advis\w+|attempts?|attempted|efforts?|first|last|only)\b"
)
_PLANNED = (
    r"\b(?:will|shall|['’]ll|to be|due|likely|(?:is|are) in|schedul\w+|expect\w*|slated|set|plan(?:s|ned|ning)?|agree(?:s|d|ing)?|agreement|arrang\w+|going|about|inten[dt]\w*|booked|supposed"
    r"|decid\w+|consent\w*|poised|announc\w+|confirm\w+|prepar(?:e|es|ing)|vow\w*|promis\w+|accept\w*|aim(?:s|ed|ing)?|bound|is|are|was|were|hopes? to visit|would|next|tomorrow|dates?|schedule)\b"
)
# Someone tells of an event that has been: "had the honour to meet", "it was a real pleasure to meet", "Delighted to meet".
_PLEASED = r"(?:pleased|delighted|honou?red|glad|great|good|wonderful|lovely|nice|privileged|thrilled)"
_PLEASURE = r"(?:(?:real|great|true|immense|distinct|particular|genuine|absolute|high|special) )*(?:pleasure|honou?r|privilege|delight|joy)"
_HAD_CHANCE = (
    r"\b(?:had|having had) (?:the|an|a) (?:\w+ )?(?:opportunity|chance|honou?r|privilege|pleasure) to\b"
    rf"|\b(?:(?:it|this|that) (?:was|is|has been|had been)|it['’]s(?: been)?|was|were|am|i['’]m|we['’]re) (?:(?:an?|my|our|\ue000|truly|such|very|always|indeed|so|also) )*[“\"‘']?(?:{_PLEASURE}(?: and (?:an? )?{_PLEASURE})?|{_PLEASED})[”\"’']? to\b"
    rf"|^\W*(?:(?:an?|such an?|very|so|truly|always) )*(?:{_PLEASURE}|{_PLEASED}) to\b"
)
# Somebody is to be, or was, the first of several who meet one.
_WILL_BE = r"^(?:will|would|to|set|due)\b"
_FIRST_TO = rf"(?:\b(?:will|would|to|set|due)(?: also)? (?:be|become)|\b(?:became|has become)) (?:only )?the (?:first|second|third|last|latest|only)(?: [\w-]+| {ENTITY}){{0,5}} to (?:[\w-]+ly )?$"
_ACCEPTED = r"\baccept\w*(?: an?| the| his| her| their)?(?: [\w-]+| [\ue000-\uf8ff](?:['’]s)?){0,2}? invitation\b"
_GONE = r"\b(?:met|been|sat|joined|converged|flew|travell?ed|went|came|visited|visits?|visiting|trip|tour|stay\w*|in|took|convened|gathered|gather(?:s|ing)?|led|sent|paid|made|attend\w*)\b"
# Someone sets out on a trip for an event that is to come: "began a visit on Monday to meet".
_SETS_OUT = r"\b(?:began|beg[iu]ns?|start(?:s|ed)?|kick(?:s|ed) off|arriv(?:es|ed)|left|leaves|depart(?:s|ed)|set off|embark(?:s|ed))\b[^;]*\b(?:visit|trip|tour|stay|stop|in)\b[^;]*\bto (?:[\w-]+ )?$"
# The second of several things that someone is to do: "to meet A, hold talks with B".
_SERIES = r"\b(to|will) [a-z]+ [^.;:]{0,90}?(?:, | and |, and )(?:also |then |later )?(?:to )?$"
_MAYBE = (
    r"\b(?:might|may|could|should|can|hop(?:es?|ed|ing) to|wants? to|wanted to|would like to|invited?|inviting|invitation|asked|urged|considering|if)\b(?: [\w’'-]+| [\ue000-\uf8ff])"
    r"{0,4}? (?:travel|visit|go|fly|come|return|head|arrive|attend)\b"
)
_OF_COURSE = r"^\W*of course (?:they|we|he|she|\ue000)(?: do)? $"
_IMAGINED = r"^[“\"]?(?:imagine|suppose)\b|\bif (?:i|we|he|she|they|\ue000) were\b"
_IF = r"\b(?:as if|as though|could have|would have|should have|might have|may have|had (?:been )?(?:hoped|due|planned|hoping|expected|scheduled|wanted)|wish(?:es|ed)? (?:he|she|they) had)\b"
_NEVER = r"(?:\b(?:has|have|had|was|were|is|are|did)(?: not|n['’]t)|\b(?:never|neither|nor))(?: (?:yet|even|ever|been|once|formally|directly))* $"
_HABIT = r"\b(?:normally|usually|regularly|often|routinely|traditionally|always|frequently|generally|sometimes|rarely|seldom|ordinarily|typically)(?: \w+)? ?$"
_WAS_TO_HAVE = r"\b(?:was|were) (?:due |supposed |scheduled )?to have (?:[\w-]+ )?$"
_LATER = r"\b(?:next|tomorrow|later (?:this|today|in|on)|upcoming|coming|forthcoming|shortly|soon|this coming)\b"
# A sentence on what is done each time.
_EACH_TIME = r"\b(?:before|after|at|during|in|ahead of) (?:each|every) (?:one )?(?:of )?(?:the|these|those|such|[\w-]*meeting|session|round)\b|\b(?:every|each) (?:day|week|month|year|monday|tuesday|wednesday|thursday|friday)\b"
# Among the words of an event, when it is to be.
_TO_COME = r"^(?:has|had|have|got) .*\b(?:scheduled|planned|upcoming|forthcoming) (?:[\w-]+ )?\w+$"
_SET_FOR = r"^s? (?:scheduled|planned|slated|set|due|expected|pencilled in)\b|\bwill (?:bring|gather)\b"
_PAST = r"^(?:met|held|had|hosted|received|welcomed|greeted|spoken?|talked|conferred|consulted|conducted|co-chaired|chaired|paid|called|telephoned|phoned|rang|sat|shook|posed|exchanged|dined|lunched|breakfasted|opened|began|started|resumed|concluded|completed|finished|ended|wrapped|convened|launched|kicked|joined|attended|told|entered|negotiated|huddled|entertained|feted|made|undertook|led|agreed|issued|gathered|took|walked|visited|granted|engaged|embraced|hugged|toasted|visited|interacted|discussed|caught|came|got|conversed|chatted|stood|represented|presided|headed|spent|reached|treated|contacted|took|taken|raised|aired|broached|reviewed|outlined|explained|presented|unveiled|conveyed|delivered|handed|laid|brought|shared|participated|was|were|thrashed|hammered|worked|went|closeted|withdrew|retired|told|assured|informed|briefed|urged|warned|thanked|seated|sitting|pressed)\b"
_ING = r"^(?!bring\b)\w+ing\b"
_THIRD = r"^(?:\w+[^s]s|has|discusses|finishes)\b"


def _last(pattern: str, text: str) -> int:
    return max((hit.start() for hit in plain(pattern).finditer(text)), default=-1)


def standing(text: str, key: tuple[int, int], start: int, end: int, *, noun: bool, behind: int | None) -> str | None:
    """The status of the event at `key`: held, planned, cancelled; None for what is denied, or only wished or possible.

    text: the slotted sentence. start: where the clause before the event starts, behind its subject if that is there.
    end: where the event's words end. noun: the event is named by a noun. behind: where a subject behind it stands.
    """
    word, before, after = text[key[0] : key[1]], text[start : key[0]], text[end : end + 90]
    clause = _clause(before)
    if tells(_IMAGINED, text) or tells(_OF_COURSE, before) or tells(_EACH_TIME, text):
        return None
    if noun:
        status = of_noun(text, clause, before, after, key, behind)
        return "planned" if status == "held" and tells(_SET_FOR, text[key[1] : end]) else status
    if behind is not None and tells(r"^(?:after|before|following|since|upon|on|while|when|by)?$", clause.strip()):
        return "planned" if tells(r"\bbefore\W*$", clause) else of_fronted(text, behind)
    if tells(_PAST, word):
        status = _of_past(clause, after)
        return "planned" if status == "held" and tells(_TO_COME, word) else status
    if tells(_ING, word):
        return _of_ing(before, clause, after)
    if tells(_HABIT, before[-40:]) and not tells(_PAST, word):
        return None
    if tells(_THIRD, word):
        if tells(r"\b(?:if|whether|unless|hopes?|should)\b", clause[-40:]):
            return None
        return "planned" if tells(_LATER, text[key[0] : end + 60]) else "held"
    return _of_infinitive(text, before, after, start)


def left_before(clause: str) -> bool:
    """Whether someone set out, in the past, for an event to come: "left on Sunday for talks"."""
    return tells(r"\b(?:arrived|left|flew|headed|departed|travell?ed|returned)\b", clause) and not tells(r"\b(?:will|would)\b", clause)


def is_past(words: str) -> bool:
    """Whether an event's words open with a verb in the past: "met", "held talks"."""
    return tells(_PAST, words)


def _clause(before: str) -> str:
    """The last clause of the words before an event."""
    cut = max(before.rfind(mark) for mark in (";", ": ", " – ", " — ", "“"))
    comma = before.rfind(", ")
    if comma > cut and len(before) - comma > 12:
        cut = comma
    return before[cut + 1 :][-110:]


def _of_past(clause: str, after: str) -> str | None:
    near = clause[-60:]
    if tells(_NEVER, near) or tells(_IF, near):
        return None
    if tells(_WAS_TO_HAVE, near):
        return "cancelled" if tells(CANCELLED, after) else None
    return "planned" if tells(r"\bwill have $|\b(?:will|shall|to|would|['’]ll) be(?: \w+ly| also| later)? $", near) else "held"


def _of_ing(before: str, clause: str, after: str) -> str | None:
    near = clause[-45:]
    if tells(r"\b(?:without|stop|short of|ceas\w+|skip\w*|avoid\w*|rul\w+ out|instead of|consider\w*|possibility of|prospects? of|chances? of|idea of|against|refus\w+|exclud\w+|not|about|interested in|interest in|rather than|against|from|(?<=be )open to|(?<=is )open to|(?<=was )open to|mull\w*|hop\w+|suggest\w*|propos\w*|insist\w*|favou?rs?|support\w*|back(?:s|ed)|discuss\w*|importance of|need for|plans? for|could be|might be|may be|if|opposed to|before ever|snub\w*)\b[^,]*$", near):
        return None
    if tells(r"\b(?:could|might|may|should|can|must|ought to)\b(?:(?!\b(?:said|says|told|after|following|met|before|when|while)\b)[^;:“”]){0,160}(?:,|\band\b|\bby\b)(?: also)? ?$", before):
        return None
    if tells(r"\b(?:look\w* forward to|anticipat\w+)\b[^,]*$", near):
        return "planned" if plain("[\ue00b\ue00a]").search(after) else None
    if tells(r"\bhours before ?$", near):
        return "held"
    if tells(r"\b(?:will|to|['’]ll|would) be(?: also)? ?$|\b(?:plan(?:s|ned|ning)? (?:on|to)|schedul\w+|ahead of|prior to|before|scheduled to be)\b[^,]*$", near):
        if tells(SOON + r"[^,]*$", near) and tells(MET, before) and not tells(WILL, before):
            return "held"
        return "planned"
    if tells(r"\b(?:is|are|be)(?: \w+)? ?$", near) and (tells(_LATER, after[:60]) or tells(_LATER, near)):
        return "planned"
    if tells(WILL, clause) and tells(r"\b(?:by|while|and|in|including|when|with|or)(?: \w+)? ?$|[,:] ?$", near):
        return "planned"
    return "held"


def _of_infinitive(text: str, before: str, after: str, start: int) -> str | None:
    """Of "meet", "to meet": the nearest word that governs it says what it is."""
    before = plain(r"\b(will|shall|is to|are to|to) first $").sub(r"\1 ", before)
    near = plain(_ACCEPTED).sub("accepted", plain(_HAD_CHANCE).sub("did", before[-100:]))
    if first := plain(_FIRST_TO).search(near):
        return "planned" if tells(_WILL_BE, first[0]) else "held"
    if not near.strip(" ,)’'”\"") or re.search(r"\b(?:left|right|cent(?:er|re)|[rlc]\)),? ?$", near):
        return "held"
    if tells(r"^[ ,)]*(?:also |both |again |separately |then |later |finally |virtually )*$", near):
        return "planned" if tells(_LATER, after[:60]) else "held"
    if tells(r"^[ ,)]*(?:(?:also|not|again|finally|separately|virtually|soon|jointly) )*to (?:\w+ly )?(?:also )?$", near):
        return None if "not to" in near else "planned"
    if (series := plain(_SERIES).search(near)) and not tells(r"\b(?:said|has|(?<!to )have|had|is|was|met|told)\b", series[0]):
        near = f"{near[: series.start()]} {series[1]} "
    last = {
        "denied": _last(_DENIED, near), "wished": _last(_WISHED, near), "planned": _last(_PLANNED, near),
        "going": _last(GOING, near), "gone": _last(_GONE, near), "did": _last(r"\bdid(?! not|n['’]t| n)\b", near),
        "cancelled": _last(CANCELLED, near),
    }  # fmt: skip
    best = max(last, key=lambda name: last[name])
    if last[best] < 0:
        if tells(_LATER, after):
            return "planned"
        return "held" if not near.rstrip().endswith("to") or tells(r"\b\w{3,}ed\b", near) else None
    if last["denied"] >= 0 and last["denied"] >= last[best] - 25 and best in ("planned", "gone", "going"):
        return None
    if best in ("planned", "going", "gone") and tells(_MAYBE, near):
        return None
    if best == "planned" and tells(r"\bwould (?:like|be (?:willing|happy|ready|glad|prepared|open|honou?red|delighted|pleased|keen|eager))\b|\bif\b", near):
        return None
    if best == "planned" and tells(r"\b(?:had|were|was) (?:been |originally |initially )?(?:due|scheduled|supposed|set|expected|planned)\b[^,]*$", near) and tells(r"\b(?:but|before)\b[^.]*" + CANCELLED, after):
        return "cancelled"
    if best in ("planned", "did"):
        return "planned" if best == "planned" else "held"
    if best == "cancelled":
        return "cancelled"
    if best == "going":
        return "planned"
    if best == "gone" and tells(_SETS_OUT, near):
        return "planned"
    if best == "gone":
        if tells(WILL, text[max(0, start - 30) : start] + near):
            return "planned"
        return "held" if near.rstrip().endswith("to") else None
    return None
