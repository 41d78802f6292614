"""What the words around an English noun tell of the event it names: held, planned, cancelled, or no event."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.languages.en.standing_words import CANCELLED, ENTITY, GOING, MET, SOON, WILL, tells
from diplofacts.pattern import plain

# Someone did something in the course of an event, whatever else is planned: "conveyed plans for it during a session".
_DID = (
    r"^\W*(?:also |then |later )?(?!(?:scheduled|expected|slated|planned|announced|arranged|intended|accepted|invited|decided|hoped|wanted|prepared|arrived|needed)\b)"
    r"(?:\w{3,}ed|told|gave|made|took|brought|sought)\b.*\b(?:during|in|at|over|after|following) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$"
)
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
    rf"result of|day of|from|follows|followed|comes? after|came after|in the course of|wake of|while|about)(?: (?!(?:for|to|and|with|before|after)\b)[\w’'/-]+,?| {ENTITY}(?:['’]s?)?){{0,7}} ?$"
)
_BEFORE = rf"\b(?:(?:hours|days|weeks|minutes) away from|before|ahead of|prior to|in preparation for|prepar\w+ for|on the eve of|in the run-up to|looks? (?:forward|ahead) to|looking (?:forward|ahead) to|upcoming|forthcoming|planned|projected|anticipated|scheduled|coming|next|due for|expected|future|eve of)(?: (?!(?:after|during|following)\b)[\w’'/-]+,?| {ENTITY}(?:['’]s?)?){{0,6}} ?$"
_DEED = r"\bbefore their\b|\b(?:met|held|shook|sat|spoke|had|flew|took|\w{2,}ed)\b[^;]*\bbefore \w+ing\b"
_WILL_LATER = (
    r"^, (?:will|is to) (?:follow|take place|be held)\b|^(?: (?:in|on|at) (?:the )?[\w--]+| [])* will\b(?! not)|^(?:(?:(?!\b(?:said|told|that)\b)(?:[^.;,]|,(?= (?:which|to|originally|now|set|due|scheduled|expected|planned|likely)\b))){0,70}?"
    r"\b(?:will|is to|are to|would|is due|are due|(?:is|are|was|were|has been|have been|had been) (?:\w+ )?(?:scheduled|expected|set|planned|slated|due))\b"
    r" ?(?:not )?(?:\w+ )?(?:take place|follow|be held|begin|start|resume|open|to|for|continue|kick off|last|happen|get under way|go ahead|convene|on|in)|,? ?(?:scheduled|planned|set|due|slated|expected|to be held|to take place|likely to)\b|[^.;]{0,40}?\b(?:is|are|has been|have been) (?:set|planned|due|scheduled|slated|expected|arranged|confirmed|fixed|rescheduled) (?:(?:for|in|on|to)\b|\ue00b))"
)
_ON_AGENDA = r"^[^,;.]{0,60}?\bcoming up\b|^[^,;.]{0,60}?\b(?:(?:is|are) (?:also )?(?:on|in|part of) [^.;]{0,40}?\b(?:programme|program|schedule|agenda|itinerary|diary|calendar|timetable)\b|awaits?\b)"
# Before an event that is no more than a topic: "the pace of talks", "in consultation with", "bank talks".
_ABOUT = (
    r"^\W*(?:on|regarding|about|concerning) (?:the )?(?!(?:the|eve|sidelines?|margins|fringes|edges|day|occasion|first|second|third|final|last|opening|closing)\b)(?:[\w-]+ ){0,4}$|\b(?:propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?)\b(?: (?!(?:during|at|in|after|following)\b)[\w-]+| " + ENTITY + r"){0,5} an? (?:[\w-]+ )*$|"
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
# Before an event that others are at work on.
_READIED = (
    r"\b(?:haggl|wrangl|bicker)\w+ (?:[\w-]+ ){0,4}over (?:[\w-]+ ){1,3}$|\b(?:iron|work|hammer|thrash)\w* out (?:[\w-]+ ){0,3}(?:of|for) (?:[\w-]+ ){0,5}$"
    r"|\b(?:groundwork|ground|preparations?|prepared?|preparing|prepares|stage|date|venue|agenda|dates) (?:for|of)(?: (?!(?:after|before|during)\b)[\w’'/-]+,?| " + ENTITY + r"(?:['’]s?)?){0,6} ?$"
)
# Behind an event, that it was, and ended early.
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


def of_fronted(text: str, behind: int) -> str:
    """Of an event told before its subject: what that is to do shows the time."""
    return "planned" if tells(r"^.?,? ?(?:also )?(?:will|plans? to|is expected|is to|are to|is due|is scheduled)\b", text[behind : behind + 40]) else "held"


def of_noun(text: str, clause: str, before: str, after: str, key: tuple[int, int], behind: int | None) -> str | None:
    """The status of the event that a noun at `key` names; None for what is denied, or only wished or possible.

    text: the slotted sentence. clause: the last clause of `before`, the words that come before the noun. after: the words
    right behind the event's own. behind: where a subject behind it stands.
    """
    if tells(_ABOUT, before) or tells(_OUGHT, after):
        return None
    if tells(_READIED, before):
        return "planned"
    if tells(_CUT_SHORT, after):
        return "held"
    if tells(_HAS_BEEN, after):
        return "held"
    called_off = plain(CANCELLED).search(clause)
    if tells(_CANCELLED_LATER, after) or (called_off and not tells(_WITHIN, clause[called_off.end() :])):
        return "cancelled"
    if tells(r"\bbefore (?:their|\w+ing) (?:[\w-]+ )*$", before) and not tells(WILL, before) and tells(_DEED, before):
        return "held"
    if tells(r"\binclud(?:es?|ing)\b[^,]*$", clause) and tells(WILL, before):
        return "planned"
    if tells(r"\bin the wake of (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$", before):
        return "held"
    if tells(_BEFORE, before) and not (tells(SOON, before) and tells(MET, text[key[1] :] + text[: max(key[0] - len(before), 0)])):
        return None if tells(r"\b(?:no|any)(?: \w+){0,3} ?$", before) else "planned"
    tail = re.split(r"[.;]", plain(r", originally [^,;.]*,").sub("", after), maxsplit=1)[0]
    if tells(r"^[^,]{0,50}?\b(?:could|may|might|should|would only|cannot|if)\b", tail):
        return None
    if tells(_WILL_LATER, tail) or tells(_MADE_READY, tail) or tells(_ON_AGENDA, tail):
        return "planned"
    if tells(_GOVERNED, before):
        if tells(r"\b(?:no|any|possible|potential|proposed)(?: [\w-]+){0,3} ?$", before):
            return None
        if behind is not None and of_fronted(text, behind) == "planned":
            return "planned"
        if tells(_DID, clause) or tells(_CAME_OF, clause):
            return "held"
        will = tells(WILL, before[-110:]) if tells(r"\b(?:followed by|follows|before)\b", clause) else tells(WILL, clause)
        return "planned" if will and not tells(r"\bsaid\b(?![^,;]*\b(?:would|will) be \w+ed (?:in|at|during)\b)", clause) else "held"
    if tells(_NO_EVENT, clause) or tells(_MULLED, tail):
        return None
    if behind is not None:
        return of_fronted(text, behind)
    if tells(r"\bfor(?: [\w’'/-]+| " + ENTITY + r"){0,6} ?$", clause):
        if tells(r"\bmeets? ", clause):
            return None  # the verb tells it: "when A and B meet in Laos for talks"
        return "planned" if tells(WILL, clause) or tells(GOING, clause) else "held"
    return "planned" if tells(WILL, clause) else "held"
