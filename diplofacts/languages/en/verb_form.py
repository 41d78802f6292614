"""What the form of an English verb, and the words before it, tell of an event: held, planned, cancelled, or no event."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.pattern import plain

_ENTITY = "[\ue000-\uf8ff]"

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
_FIRST_TO = rf"(?:\b(?:will|would|to|set|due)(?: also)? (?:be|become)|\b(?:became|has become)) (?:only )?the (?:first|second|third|last|latest|only)(?: [\w-]+| {_ENTITY}){{0,5}} to (?:[\w-]+ly )?$"
_ACCEPTED = r"\baccept\w*(?: an?| the| his| her| their)?(?: [\w-]+| [\ue000-\uf8ff](?:['’]s)?){0,2}? invitation\b"
_GOING = r"\b(?:arriv\w+|heads?|headed|heading|leaves?|left|leaving|depart(?:s|ed|ing|ure)?|en route|on (?:his|her|their|its) way|returns?|fly|flies|flying|travels?|goes|comes?|begins?|starts?|starting|beginning)\b"
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
# Someone did something in the course of an event, whatever else is planned: "conveyed plans for it during a session".
_DID = (
    r"^\W*(?:also |then |later )?(?!(?:scheduled|expected|slated|planned|announced|arranged|intended|accepted|invited|decided|hoped|wanted|prepared|arrived|needed)\b)"
    r"(?:\w{3,}ed|told|gave|made|took|brought|sought)\b.*\b(?:during|in|at|over|after|following) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$"
)
_WAS_TO_HAVE = r"\b(?:was|were) (?:due |supposed |scheduled )?to have (?:[\w-]+ )?$"
_LATER = r"\b(?:next|tomorrow|later (?:this|today|in|on)|upcoming|coming|forthcoming|shortly|soon|this coming)\b"
_CANCELLED = r"\b(?:cancel\w*|call(?:ed|s|ing)? off|postpon\w*|put off|scrapp\w+|scraps?|pull(?:ed|s|ing)? out of|suspend\w*|abandon\w*|withdrew from|broke off|break(?:s|ing)? off|backed out of|delay(?:ed|s)|shelv\w+|abrupt end to)\b"
# Behind what is called off, an event in which it is told: "cancelled the trip in a call with B".
_WITHIN = r"\b(?:in|during|after|at|by) (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}$"
_CANCELLED_LATER = (
    r"^[^.;]{0,60}?\b(?:(?:was|were|is|are|has been|have been|had been|been|being) (?:\w+ )?(?:cancel\w*|called off|postponed|put off|put on hold|on hold|scrapped|suspended|shelved|delayed|aborted)|(?:did|will|would|could|has|have|had) not (?:yet )?(?:happened|taken place|been held|take place|go ahead|be held|materiali[sz]e|come off)|(?:was|were) not held|never took place|(?:fell|has fallen|have fallen|had fallen) through|(?:is|was|are) off\b|c[oa]me to nothing)\b"
)
_NO_EVENT = (
    r"\b(?:possib\w+|potential|propos\w+|no|without|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|seek\w*|sought|working on|request\w*|offer\w*|demand\w*|wants?|wanted|want to|hop(?:e|es|ed|ing)"
    r"|reject\w*|refus\w*|declin\w*|den(?:y|ies|ied)|rul(?:e|es|ed|ing) out|boycott\w*|snub\w*|skip\w*|prospects?|chances? (?:of|for)|idea of|favou?r\w*|willing\w*|ready for|readiness|open to"
    r"|need for|push(?:ed|es|ing)? for|press(?:ed|es|ing)? for|if|unless|whether|could|may|might|should|can|consider\w*|invit\w+|oppos\w+|against|need\w*|avoid\w*|salvag\w+|resurrect\w*|derail\w*|sabotag\w*|want|wish\w*|interest(?:ed)? in"
    r"|would like|instead of|rather than|appeal\w* for|lack of|absence of|like to|try\w*|tried|attempts?|attempted|block\w*|threat\w*|any|before any|support(?:s|ed)? (?:a|the|for)|idea|encourag\w+|deadlock\w*|prevent\w*|intensif\w+|step up|stepping up|foster\w*|expand\w*|institutionali\w+|(?<!-)mediat\w+|broker(?:s|ing)?)\b"
    r"|n['’]t\b|\bnot\b(?! only)|\bnever\b"
)
_GOVERNED = (
    rf"(?:^|[ ,])(?:after|following|during|in|at|since|on the (?:sidelines|margins|fringes) of|results? of|outcome of|conclusion of|end of|start of|opening of|emerg\w+ from|as part of|upon|through|through|via|over|amid|by|"
    rf"result of|day of|from|follows|followed|comes? after|came after|in the course of|wake of|while|about)(?: (?!(?:for|to|and|with|before|after)\b)[\w’'/-]+,?| {_ENTITY}(?:['’]s?)?){{0,7}} ?$"
)
_BEFORE = rf"\b(?:(?:hours|days|weeks|minutes) away from|before|ahead of|prior to|in preparation for|prepar\w+ for|on the eve of|in the run-up to|looks? (?:forward|ahead) to|looking (?:forward|ahead) to|upcoming|forthcoming|planned|projected|anticipated|scheduled|coming|next|due for|expected|future|eve of)(?: (?!(?:after|during|following)\b)[\w’'/-]+,?| {_ENTITY}(?:['’]s?)?){{0,6}} ?$"
# A meeting "before" which, on the same day, other meetings took place has taken place too by the time it is told of.
_SOON = r"\b(?:before|ahead of|prior to)\b"
_DEED = r"\bbefore their\b|\b(?:met|held|shook|sat|spoke|had|flew|took|\w{2,}ed)\b[^;]*\bbefore \w+ing\b"
_MET = r"\b(?:met|shook|posed|strolled|embraced|held|visited|attended|presided|received|toured|hosted)\b"
_WILL = r"\b(?:will|shall|to be|['’]ll|due|scheduled|expected|slated|set to|plans?(?= (?:to|on|an?|for|talks|meetings?)\b)|planned|planning|is to|are to|was to|were to|going to|about to|intends?|would|itinerary|programme|program|agenda|schedule|diary|timetable|likely|agreed to(?! (?:the|an?|this|that|his|its|their|these|proposals)\b)|announced|upcoming|prepares? to|next(?! (?:steps?|to|moves?|phase)\b)|tomorrow|has accepted|arranged?|arranging|preparing)\b"
_WILL_LATER = (
    r"^, (?:will|is to) (?:follow|take place|be held)\b|^(?: (?:in|on|at) (?:the )?[\w--]+| [])* will\b(?! not)|^(?:(?:(?!\b(?:said|told|that)\b)(?:[^.;,]|,(?= (?:which|to|originally|now|set|due|scheduled|expected|planned|likely)\b))){0,70}?"
    r"\b(?:will|is to|are to|would|is due|are due|(?:is|are|was|were|has been|have been|had been) (?:\w+ )?(?:scheduled|expected|set|planned|slated|due))\b"
    r" ?(?:not )?(?:\w+ )?(?:take place|follow|be held|begin|start|resume|open|to|for|continue|kick off|last|happen|get under way|go ahead|convene|on|in)|,? ?(?:scheduled|planned|set|due|slated|expected|to be held|to take place|likely to)\b|[^.;]{0,40}?\b(?:is|are|has been|have been) (?:set|planned|due|scheduled|slated|expected|arranged|confirmed|fixed|rescheduled) (?:(?:for|in|on|to)\b|\ue00b))"
)
_ON_AGENDA = r"^[^,;.]{0,60}?\bcoming up\b|^[^,;.]{0,60}?\b(?:(?:is|are) (?:also )?(?:on|in|part of) [^.;]{0,40}?\b(?:programme|program|schedule|agenda|itinerary|diary|calendar|timetable)\b|awaits?\b)"
# Before an event that is no more than a topic: "the pace of talks", "in consultation with", "bank talks".
_ABOUT = (
    r"^\W*(?:on|regarding|about|concerning) (?:the )?(?!(?:the|eve|sidelines?|margins|fringes|edges|day|occasion|first|second|third|final|last|opening|closing)\b)(?:[\w-]+ ){0,4}$|\b(?:propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?)\b(?: (?!(?:during|at|in|after|following)\b)[\w-]+| " + _ENTITY + r"){0,5} an? (?:[\w-]+ )*$|"
    r"\b(?:pace|(?<!made )(?<!made good )(?<!made some )progress|framework|future|approach|stance|position|mandate|deadlock|stalemate|impasse|strategy|rules|leverage) (?:of|in|for|on|to|at|during)(?: (?!(?:after|before|during|at|over|when|while)\b)[\w’'/-]+){0,5} ?$"
    r"|\b(?:open|pav|clear)\w* (?:up )?the way (?:for|to)(?: [\w’'/-]+){0,4} ?$|\b(?:bank|banks['’]?|creditor|creditors['’]?|company|industry|union|wage|pay|labou?r|takeover|merger|contract|debt|loan|commercial) $|\bspoke to an? (?:[\w-]+ )?$"
    r"|\b(?:propos|suggest)\w* (?:hold|stag|conven|organi[sz])ing (?:the|an?|another|their) (?:[\w-]+ ){0,3}$"
    r"|\b(?:importance|emphasis|value|priority|weight|hopes?) (?:on|to|of|in)(?: [\w-]+){0,2} $"
    r"|\b(?:ready|prepared|willing|keen|wants?|wanted|hop(?:es|ed|ing)|urged \S+|called on \S+) (?:now )?to (?:return|get back|go back) to(?: [\w-]+){0,3} $"
)
# Right behind an event, that it ought to be of some kind: "negotiations with B need to be fair".
_OUGHT = r"^,? (?:always |only |now )?(?:need(?:s|ed)?|must|should|ought|ha(?:s|ve|d)) (?:to )?(?:\w+ )?(?:be|come|start|begin|bring|lead|focus|continue|include|take)\b"
# What came of an event, told before it: "was announced after talks".
_CAME_OF = r"\b(?:was|were) (?:announced|agreed|confirmed|arranged)(?: [\w-]+| \ue00b| \ue005){0,3} (?:after|following|during|at) (?:[\w-]+ ){0,3}$"
# Right behind an event, that it has been: "at the next round of talks, held in Oslo on Monday".
_HAS_BEEN = r"^,? held (?:here |earlier |in (?:the )?\ue005 |at [^,;.\ue00b]{1,40} )?(?:on )?\ue00b(?! (?:will|is to)\b)"
# A sentence on what is done each time.
_EACH_TIME = r"\b(?:before|after|at|during|in|ahead of) (?:each|every) (?:one )?(?:of )?(?:the|these|those|such|[\w-]*meeting|session|round)\b|\b(?:every|each) (?:day|week|month|year|monday|tuesday|wednesday|thursday|friday)\b"
# Before an event that others are at work on.
_READIED = (
    r"\b(?:haggl|wrangl|bicker)\w+ (?:[\w-]+ ){0,4}over (?:[\w-]+ ){1,3}$|\b(?:iron|work|hammer|thrash)\w* out (?:[\w-]+ ){0,3}(?:of|for) (?:[\w-]+ ){0,5}$"
    r"|\b(?:groundwork|ground|preparations?|prepared?|preparing|prepares|stage|date|venue|agenda|dates) (?:for|of)(?: (?!(?:after|before|during)\b)[\w’'/-]+,?| " + _ENTITY + r"(?:['’]s?)?){0,6} ?$"
)
# Among the words of an event, when it is to be; behind it, that it was, and ended early.
_TO_COME = r"^(?:has|had|have|got) .*\b(?:scheduled|planned|upcoming|forthcoming) (?:[\w-]+ )?\w+$"
_SET_FOR = r"^s? (?:scheduled|planned|slated|set|due|expected|pencilled in)\b|\bwill (?:bring|gather)\b"
_CUT_SHORT = r"^[^.;]{0,60}?\b(?:was|were) cut short\b|^[^.;]{0,20}?\blasted\b"
# Said right behind an event: others are at work on it; or no more than talked about.
_MADE_READY = (
    r"^[^,;.]{0,110}?\b(?:is|are|was|were|has been|have been) (?:still |now |also |currently |actively |reportedly )?(?:being (?:\w+ly )?(?:prepared|arranged"
    r"|planned|organi[sz]ed|set up|scheduled|worked (?:out|on)|readied|finali[sz]ed)|in the works|under preparation|in preparation|on the cards)\b"
)
_MULLED = (
    r"^[^,;.]{0,50}?\b(?:(?:is|are|was|were|has been|have been) (?:still |now |also |currently |reportedly )?(?:being )?(?:discussed|considered|mulled|explored"
    r"|negotiated|sought|proposed|suggested|under (?:discussion|consideration|negotiation|review)|not (?:ruled out|excluded|planned|on the agenda|scheduled|expected)"
    r"|out of the question|unlikely|possible|impossible|ruled out|premature)|(?:has|have) not (?:yet )?been (?:confirmed|finali[sz]ed|scheduled|announced|arranged|set|decided)|(?:is|are) (?:yet|still) to be (?:confirmed|finali[sz]ed|arranged|decided)|remains? (?:possible|unlikely|uncertain|unclear)|(?:has|have) yet to|never (?:happened|materiali[sz]ed))\b"
)

_PAST = r"^(?:met|held|had|hosted|received|welcomed|greeted|spoken?|talked|conferred|consulted|conducted|co-chaired|chaired|paid|called|telephoned|phoned|rang|sat|shook|posed|exchanged|dined|lunched|breakfasted|opened|began|started|resumed|concluded|completed|finished|ended|wrapped|convened|launched|kicked|joined|attended|told|entered|negotiated|huddled|entertained|feted|made|undertook|led|agreed|issued|gathered|took|walked|visited|granted|engaged|embraced|hugged|toasted|visited|interacted|discussed|caught|came|got|conversed|chatted|stood|represented|presided|headed|spent|reached|treated|contacted|took|taken|raised|aired|broached|reviewed|outlined|explained|presented|unveiled|conveyed|delivered|handed|laid|brought|shared|participated|was|were|thrashed|hammered|worked|went|closeted|withdrew|retired|told|assured|informed|briefed|urged|warned|thanked|seated|sitting|pressed)\b"
_ING = r"^(?!bring\b)\w+ing\b"
_THIRD = r"^(?:\w+[^s]s|has|discusses|finishes)\b"


def _in(pattern: str, text: str) -> bool:
    return plain(pattern).search(text) is not None


def _last(pattern: str, text: str) -> int:
    return max((hit.start() for hit in plain(pattern).finditer(text)), default=-1)


def standing(text: str, key: tuple[int, int], start: int, end: int, *, noun: bool, behind: int | None) -> str | None:
    """The status of the event at `key`: held, planned, cancelled; None for what is denied, or only wished or possible.

    text: the slotted sentence. start: where the clause before the event starts, behind its subject if that is there.
    end: where the event's words end. noun: the event is named by a noun. behind: where a subject behind it stands.
    """
    word, before, after = text[key[0] : key[1]], text[start : key[0]], text[end : end + 90]
    clause = _clause(before)
    if _in(_IMAGINED, text) or _in(_OF_COURSE, before) or _in(_EACH_TIME, text):
        return None
    if noun:
        status = _of_noun(text, clause, before, after, key, behind)
        return "planned" if status == "held" and _in(_SET_FOR, text[key[1] : end]) else status
    if behind is not None and _in(r"^(?:after|before|following|since|upon|on|while|when|by)?$", clause.strip()):
        return "planned" if _in(r"\bbefore\W*$", clause) else _of_fronted(text, behind)
    if _in(_PAST, word):
        status = _of_past(clause, after)
        return "planned" if status == "held" and _in(_TO_COME, word) else status
    if _in(_ING, word):
        return _of_ing(before, clause, after)
    if _in(_HABIT, before[-40:]) and not _in(_PAST, word):
        return None
    if _in(_THIRD, word):
        if _in(r"\b(?:if|whether|unless|hopes?|should)\b", clause[-40:]):
            return None
        return "planned" if _in(_LATER, text[key[0] : end + 60]) else "held"
    return _of_infinitive(text, before, after, start)


def left_before(clause: str) -> bool:
    """Whether someone set out, in the past, for an event to come: "left on Sunday for talks"."""
    return _in(r"\b(?:arrived|left|flew|headed|departed|travell?ed|returned)\b", clause) and not _in(r"\b(?:will|would)\b", clause)


def is_past(words: str) -> bool:
    """Whether an event's words open with a verb in the past: "met", "held talks"."""
    return _in(_PAST, words)


def _clause(before: str) -> str:
    """The last clause of the words before an event."""
    cut = max(before.rfind(mark) for mark in (";", ": ", " – ", " — ", "“"))
    comma = before.rfind(", ")
    if comma > cut and len(before) - comma > 12:
        cut = comma
    return before[cut + 1 :][-110:]


def _of_past(clause: str, after: str) -> str | None:
    near = clause[-60:]
    if _in(_NEVER, near) or _in(_IF, near):
        return None
    if _in(_WAS_TO_HAVE, near):
        return "cancelled" if _in(_CANCELLED, after) else None
    return "planned" if _in(r"\bwill have $|\b(?:will|shall|to|would|['’]ll) be(?: \w+ly| also| later)? $", near) else "held"


def _of_ing(before: str, clause: str, after: str) -> str | None:
    near = clause[-45:]
    if _in(r"\b(?:without|stop|short of|ceas\w+|skip\w*|avoid\w*|rul\w+ out|instead of|consider\w*|possibility of|prospects? of|chances? of|idea of|against|refus\w+|exclud\w+|not|about|interested in|interest in|rather than|against|from|(?<=be )open to|(?<=is )open to|(?<=was )open to|mull\w*|hop\w+|suggest\w*|propos\w*|insist\w*|favou?rs?|support\w*|back(?:s|ed)|discuss\w*|importance of|need for|plans? for|could be|might be|may be|if|opposed to|before ever|snub\w*)\b[^,]*$", near):
        return None
    if _in(r"\b(?:could|might|may|should|can|must|ought to)\b(?:(?!\b(?:said|says|told|after|following|met|before|when|while)\b)[^;:“”]){0,160}(?:,|\band\b|\bby\b)(?: also)? ?$", before):
        return None
    if _in(r"\b(?:look\w* forward to|anticipat\w+)\b[^,]*$", near):
        return "planned" if plain("[\ue00b\ue00a]").search(after) else None
    if _in(r"\bhours before ?$", near):
        return "held"
    if _in(r"\b(?:will|to|['’]ll|would) be(?: also)? ?$|\b(?:plan(?:s|ned|ning)? (?:on|to)|schedul\w+|ahead of|prior to|before|scheduled to be)\b[^,]*$", near):
        if _in(_SOON + r"[^,]*$", near) and _in(_MET, before) and not _in(_WILL, before):
            return "held"
        return "planned"
    if _in(r"\b(?:is|are|be)(?: \w+)? ?$", near) and (_in(_LATER, after[:60]) or _in(_LATER, near)):
        return "planned"
    if _in(_WILL, clause) and _in(r"\b(?:by|while|and|in|including|when|with|or)(?: \w+)? ?$|[,:] ?$", near):
        return "planned"
    return "held"


def _of_infinitive(text: str, before: str, after: str, start: int) -> str | None:
    """Of "meet", "to meet": the nearest word that governs it says what it is."""
    before = plain(r"\b(will|shall|is to|are to|to) first $").sub(r"\1 ", before)
    near = plain(_ACCEPTED).sub("accepted", plain(_HAD_CHANCE).sub("did", before[-100:]))
    if first := plain(_FIRST_TO).search(near):
        return "planned" if _in(_WILL_BE, first[0]) else "held"
    if not near.strip(" ,)’'”\"") or re.search(r"\b(?:left|right|cent(?:er|re)|[rlc]\)),? ?$", near):
        return "held"
    if _in(r"^[ ,)]*(?:also |both |again |separately |then |later |finally |virtually )*$", near):
        return "planned" if _in(_LATER, after[:60]) else "held"
    if _in(r"^[ ,)]*(?:(?:also|not|again|finally|separately|virtually|soon|jointly) )*to (?:\w+ly )?(?:also )?$", near):
        return None if "not to" in near else "planned"
    if (series := plain(_SERIES).search(near)) and not _in(r"\b(?:said|has|(?<!to )have|had|is|was|met|told)\b", series[0]):
        near = f"{near[: series.start()]} {series[1]} "
    last = {
        "denied": _last(_DENIED, near), "wished": _last(_WISHED, near), "planned": _last(_PLANNED, near),
        "going": _last(_GOING, near), "gone": _last(_GONE, near), "did": _last(r"\bdid(?! not|n['’]t| n)\b", near),
        "cancelled": _last(_CANCELLED, near),
    }  # fmt: skip
    best = max(last, key=lambda name: last[name])
    if last[best] < 0:
        if _in(_LATER, after):
            return "planned"
        return "held" if not near.rstrip().endswith("to") or _in(r"\b\w{3,}ed\b", near) else None
    if last["denied"] >= 0 and last["denied"] >= last[best] - 25 and best in ("planned", "gone", "going"):
        return None
    if best in ("planned", "going", "gone") and _in(_MAYBE, near):
        return None
    if best == "planned" and _in(r"\bwould (?:like|be (?:willing|happy|ready|glad|prepared|open|honou?red|delighted|pleased|keen|eager))\b|\bif\b", near):
        return None
    if best == "planned" and _in(r"\b(?:had|were|was) (?:been |originally |initially )?(?:due|scheduled|supposed|set|expected|planned)\b[^,]*$", near) and _in(r"\b(?:but|before)\b[^.]*" + _CANCELLED, after):
        return "cancelled"
    if best in ("planned", "did"):
        return "planned" if best == "planned" else "held"
    if best == "cancelled":
        return "cancelled"
    if best == "going":
        return "planned"
    if best == "gone" and _in(_SETS_OUT, near):
        return "planned"
    if best == "gone":
        if _in(_WILL, text[max(0, start - 30) : start] + near):
            return "planned"
        return "held" if near.rstrip().endswith("to") else None
    return None


def _of_fronted(text: str, behind: int) -> str:
    """Of an event told before its subject: what that is to do shows the time."""
    return "planned" if _in(r"^.?,? ?(?:also )?(?:will|plans? to|is expected|is to|are to|is due|is scheduled)\b", text[behind : behind + 40]) else "held"


def _of_noun(text: str, clause: str, before: str, after: str, key: tuple[int, int], behind: int | None) -> str | None:
    if _in(_ABOUT, before) or _in(_OUGHT, after):
        return None
    if _in(_READIED, before):
        return "planned"
    if _in(_CUT_SHORT, after):
        return "held"
    if _in(_HAS_BEEN, after):
        return "held"
    called_off = plain(_CANCELLED).search(clause)
    if _in(_CANCELLED_LATER, after) or (called_off and not _in(_WITHIN, clause[called_off.end() :])):
        return "cancelled"
    if _in(r"\bbefore (?:their|\w+ing) (?:[\w-]+ )*$", before) and not _in(_WILL, before) and _in(_DEED, before):
        return "held"
    if _in(r"\binclud(?:es?|ing)\b[^,]*$", clause) and _in(_WILL, before):
        return "planned"
    if _in(r"\bin the wake of (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$", before):
        return "held"
    if _in(_BEFORE, before) and not (_in(_SOON, before) and _in(_MET, text[key[1] :] + text[: max(key[0] - len(before), 0)])):
        return None if _in(r"\b(?:no|any)(?: \w+){0,3} ?$", before) else "planned"
    tail = re.split(r"[.;]", plain(r", originally [^,;.]*,").sub("", after), maxsplit=1)[0]
    if _in(r"^[^,]{0,50}?\b(?:could|may|might|should|would only|cannot|if)\b", tail):
        return None
    if _in(_WILL_LATER, tail) or _in(_MADE_READY, tail) or _in(_ON_AGENDA, tail):
        return "planned"
    if _in(_GOVERNED, before):
        if _in(r"\b(?:no|any|possible|potential|proposed)(?: [\w-]+){0,3} ?$", before):
            return None
        if behind is not None and _of_fronted(text, behind) == "planned":
            return "planned"
        if _in(_DID, clause) or _in(_CAME_OF, clause):
            return "held"
        will = _in(_WILL, before[-110:]) if _in(r"\b(?:followed by|follows|before)\b", clause) else _in(_WILL, clause)
        return "planned" if will and not _in(r"\bsaid\b(?![^,;]*\b(?:would|will) be \w+ed (?:in|at|during)\b)", clause) else "held"
    if _in(_NO_EVENT, clause) or _in(_MULLED, tail):
        return None
    if behind is not None:
        return _of_fronted(text, behind)
    if _in(r"\bfor(?: [\w’'/-]+| " + _ENTITY + r"){0,6} ?$", clause):
        if _in(r"\bmeets? ", clause):
            return None  # the verb tells it: "when A and B meet in Laos for talks"
        return "planned" if _in(_WILL, clause) or _in(_GOING, clause) else "held"
    return "planned" if _in(_WILL, clause) else "held"
