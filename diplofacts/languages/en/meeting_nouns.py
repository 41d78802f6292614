"""Nouns by which English news names a meeting, and the rules that each makes.

Each kind of event has the same shapes: a light verb with its noun ("held talks with B"), the noun alone ("after talks
with B"), between both sides ("talks between A and B").
"""

from __future__ import annotations

from typing import Any

from diplofacts.languages.en.meeting_parts import (
    ADJECTIVES,
    BASE_BETWEEN,
    LEAD,
    NOT_WITH,
    OFFICERS,
    OTHER,
    PERSON,
    PHONE,
    SIDES,
    WITH,
)
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER, Rule


class Noun(NamedTuple):
    """A name of an event: the form it tells, its words, literals one of which is in every wording, what links the other side."""

    name: str
    form: str
    words: str
    triggers: tuple[str, ...]
    link: str = ""
    shapes: str = "held whose with between together"


VIDEO = r"(?:video|virtual|online|remote|videoconference|web-based)"
NOUNS = (
    Noun("video", "video_call",
         rf"{VIDEO} (?:[\w-]+ )?(?:calls?|conferences?|talks|meetings?|conversations?|summit|link-up)|video-?conferences?|teleconferences?|video link",
         ("video", "virtual", "online", "remote", "videoconference", "videoconferences", "video-conference", "teleconference")),
    Noun("phone", "phone_call",
         rf"{PHONE} (?:calls?|conversations?|conferences?|talks?|discussions?|meetings?|consultations?)|phone-call|(?<!courtesy )(?<!farewell )(?<!protocol )(?<!official )(?:conference )?calls?(?= with| to {{person}}| between| earlier| this|[,.]| {{date}})"
         rf"|(?:conversations?|talks|discussions?) (?:by|over|on|over the|on the|via) {PHONE}",
         ("phone", "telephone", "telephonic", "call", "calls", "phone-call"), "with|to"),
    Noun("courtesy", "courtesy_call", r"(?:courtesy|curtesy|farewell|protocol) (?:calls?|visits?)", ("courtesy", "curtesy", "farewell", "protocol"), "with|on|to", "held with"),
    Noun("talks", "talks",
         r"(?:peace |trade |summit |security |defen[cs]e |nuclear |political |policy |strategic |economic |border |tariff )*"
         r"(?:talks|discussions?|(?<!in )(?<!in close )consultation|consultations|negotiations?|negotiating (?:round|session)s?|dialogues?|exchanges? of views|talk(?= with)|consultation meetings?|negotiating meetings?|round of (?:talks|negotiations|consultations)|(?:binational|joint|bilateral) cabinet(?: meetings?)?)",
         ("talks", "talk", "discussion", "discussions", "consultation", "consultations", "negotiation", "negotiations", "dialogue",
          "dialogues", "exchange of views", "exchanges of views", "cabinet", "negotiating round", "negotiating session")),
    Noun("audience", "reception", r"(?:private )?(?<!to an )(?<!to the )audiences?", ("audience", "audiences"), "with|to|for|by", "held with"),
    Noun("meeting", "meeting",
         r"(?:summit |working )?(?:meetings?|encounters?|conversations?|chat|get-together|t[eê]te-[aà]-t[eê]te|sit-down|face-to-face|one-on-one|rendezvous|huddle|(?<!-people )(?<!to people )(?<!-government )(?<!-business )interaction(?! between (?!{person})))"
         r"|(?:working |private |official )?(?:lunch(?:eon)?|dinner|breakfast|supper)(?= with| together| {date} with| (?:in|at) [^.;,]{1,40} with)|(?:working |private |closed |closed-door |unpublici[sz]ed |separate |brief |bilateral |long |strategy )*sessions?(?= with| between| (?:in|at) {place} with)|pull-aside(?! meeting)|(?:bi|tri)laterals?(?= with)|(?:leaders['’] |annual |working )?retreats?(?= with| in| at)|handshake(?= with| between)",
         ("meeting", "meetings", "encounter", "encounters", "conversation", "conversations", "chat", "get-together", "tete-a-tete",
          "sit-down", "face-to-face", "one-on-one", "lunch", "luncheon", "dinner", "breakfast", "supper", "session", "sessions", "pull-aside", "bilateral",
          "bilaterals", "trilateral", "retreat", "handshake", "huddle", "interaction")),
    Noun("press", "meeting", r"(?:press|news) conferences?(?= with | alongside )|joint (?:press|news|media) (?:conferences?|briefings?|meetings?|appearances?|statements?)|joint (?:briefings?|appearances?)|joint press availability", ("joint", "press conference", "news conference"), "", "held with together"),
    Noun("summit", "summit", r"summits?", ("summit", "summits")),
)  # fmt: skip

# "has" and "made" take a noun only with one of these before it: not "has cancelled talks".
_SOME = (
    rf"(?:an?|the|their|its|{CHARACTER['person']}|another|separate|several|some|many|brief|bilateral|extensive|wide-ranging|in-depth|detailed|productive|constructive|fruitful|good"
    r"|long|further|friendly|frank|candid|cordial|face-to-face|one-on-one|private|informal|formal|direct|working|high-level|very|more|initial|preliminary|useful|serious|intensive|substantive|telephone|phone|courtesy|video|{count|rank})"
)
_STRONG = (
    r"(?:hold|holds|held|holding|conduct|conducts|conducted|conducting|co-chair|co-chairs|co-chaired|co-chairing|convene|convenes|convened|begin|begins|began"
    r"|begun|beginning|start|starts|started|starting|open|opens|opened|opening|reopen(?:s|ed|ing)?|continue[sd]?|continuing|adjourn(?:s|ed)?|resume|resumes|resumed|resuming|conclude|concludes|concluded|concluding|complete[sd]?|finish|finishes|finished|address|addresses|addressed|addressing"
    r"|end|ends|ended|ending|wrap up|wraps up|wrapped up|wrapping up|kick off|kicks off|kicked off|launch|launches|launched|hosts?|hosted|hosting|undertook|enter|entered"
    r"|enters|attend|attends|attended|attending|join|joins|joined|joining|lead|leads|led|leading)"
)
_HAVING = r"(?:have|has|had|having|gave|gives?|giving|enjoy|enjoyed|get|gets|got|pay|pays|paid|paying|made|makes?|making|grant|granted|grants|share[ds]?)"


def noun_rules(noun: Noun) -> tuple[Rule, ...]:
    fixed: dict[str, Any] = {"form": noun.form}
    held = rf"(?:{_STRONG} {ADJECTIVES}|{_HAVING} (?:{_SOME} {ADJECTIVES})?)"
    with_ = WITH.replace("(?:with|", f"(?:{noun.link}|") if noun.link else WITH
    if noun.link == "with|to":  # "calls on Monday to A", but not "calls and discussed issues pertaining to A"
        with_ = rf"(?:{WITH}|(?:,? (?:here|earlier|late|today|(?:on )?{{date}}),?){{0,2}} ?to )"
    fixed["_states"] = True
    named = {**fixed, "_noun": True}
    words = rf"(?:{noun.words})\b(?! (?:mechanisms?|rooms?|halls?|points?|venue|agenda|organi[sz]ers?|participants|framework|platform|schedule|partners?|table|process|minutes|hours?|series)\b)"
    patterns = {
        "held": (rf"\b(?P<key>{held}[“\"]?\b{words})[”\"]? {with_}{OTHER}", fixed),
        "whose": (rf"{{a:person|country|body}}['’]s? {ADJECTIVES}\b(?P<key>{words}) {with_}{OTHER}", named),
        "with": (rf"\b(?P<key>{words})[”\"]? {with_}{OTHER}", named),
        "between": (
            rf"\b(?P<key>{words})(?:(?: {BASE_BETWEEN}| )?\b(?:between|among|involving|(?:(?:that|which) )?(?:bringing|brought|brings?|will bring) together|gathering)"
            rf"|(?:,? (?:here|(?:in|at) (?:the )?{{place}}|(?:on )?{{date}}),?){{0,3}} of) "
            rf"{LEAD}{OFFICERS}(?P<people>{{powers}}(?:,(?: who [^.;:{PERSON}]{{1,80}}|[^.;:{SIDES}]{{1,70}}), and (?:[\w-]+ ){{0,3}}{{person|country|body}})?)", named),
        "together": (rf"\b(?P<key>{held}\b{words}){NOT_WITH}", {**fixed, "_mutual": True}),
    }  # fmt: skip
    return tuple(
        Rule(f"en/meeting/{noun.name}_{shape}", "meeting", noun.triggers, *patterns[shape]) for shape in noun.shapes.split()
    )
