"""How English news says that officials met.

A rule gives the event's words (`key`) and the other side (`b`), or both sides (`people`); the frame finds who acts and
reads from the verb's form whether the event took place. Each kind of event has the same shapes: a light verb with its
noun ("held talks with B"), the noun alone ("after talks with B"), between both sides ("talks between A and B"), a verb
with its object ("met B"), and both acting together ("A and B met").
"""

from __future__ import annotations

from typing import Any

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


_VIDEO = r"(?:video|virtual|online|remote|videoconference|web-based)"
_PHONE = r"(?:tele)?phone"
NOUNS = (
    Noun("video", "video_call",
         rf"{_VIDEO} (?:[\w-]+ )?(?:calls?|conferences?|talks|meetings?|conversations?|summit|link-up)|video-?conferences?|teleconferences?|video link",
         ("video", "virtual", "online", "remote", "videoconference", "videoconferences", "video-conference", "teleconference")),
    Noun("phone", "phone_call",
         rf"{_PHONE} (?:calls?|conversations?|talks?|discussions?|meetings?|consultations?)|phone-call|(?<!courtesy )(?<!farewell )(?<!protocol )(?<!official )(?:conference )?calls?(?= with| to {{person}}| between| earlier| this|[,.]| {{date}})"
         rf"|(?:conversations?|talks|discussions?) (?:by|over the|on the|via) {_PHONE}",
         ("phone", "telephone", "call", "calls", "phone-call"), "with|to"),
    Noun("courtesy", "courtesy_call", r"(?:courtesy|farewell|protocol) (?:calls?|visits?)", ("courtesy", "farewell", "protocol"), "with|on|to", "held with"),
    Noun("talks", "talks",
         r"(?:peace |trade |summit |security |defen[cs]e |nuclear |political |policy |strategic |economic |border |tariff )*"
         r"(?:talks|discussions?|consultations?|negotiations?|negotiating (?:round|session)s?|dialogues?|exchanges? of views|talk(?= with)|consultation meetings?|negotiating meetings?|round of (?:talks|negotiations|consultations))",
         ("talks", "talk", "discussion", "discussions", "consultation", "consultations", "negotiation", "negotiations", "dialogue",
          "dialogues", "exchange of views", "exchanges of views", "negotiating round", "negotiating session")),
    Noun("audience", "reception", r"(?:private )?audiences?", ("audience", "audiences"), "with|to|for|by", "held with"),
    Noun("meeting", "meeting",
         r"(?:summit |working )?(?:meetings?|encounters?|conversations?|chat|get-together|t[eê]te-[aà]-t[eê]te|sit-down|face-to-face|one-on-one|rendezvous|huddle|interaction)"
         r"|(?:working |private |official )?(?:lunch(?:eon)?|dinner|breakfast|supper)(?= with| together| for| in hono| {date} with| (?:in|at) [^.;,]{1,40} with)|working sessions?(?= with| between| (?:in|at) {place} with)|pull-aside(?! meeting)|(?:bi|tri)laterals?(?= with)|(?:leaders['’] |annual |working )?retreats?(?= with| in| at)|handshake(?= with| between)",
         ("meeting", "meetings", "encounter", "encounters", "conversation", "conversations", "chat", "get-together", "tete-a-tete",
          "sit-down", "face-to-face", "one-on-one", "lunch", "luncheon", "dinner", "breakfast", "supper", "working session", "pull-aside", "bilateral",
          "bilaterals", "trilateral", "retreat", "handshake", "huddle", "interaction")),
    Noun("press", "meeting", r"(?:press|news) conferences?(?= with | alongside )|joint (?:press|news|media) (?:conferences?|briefings?|meetings?|appearances?|statements?)|joint press availability", ("joint", "press conference", "news conference"), "", "held with together"),
    Noun("summit", "summit", r"summits?", ("summit", "summits")),
)  # fmt: skip

_WORD = r"(?:2\+2 |3\+3 |(?:days?|hours?|half|weeks?|rounds?|series|number|string|flurry|couple|{count}) of |(?!(?:with|to|for|in|at|on|of|between|who|that)\b)[\w'’/-]+,? |{date|count|rank|pair|place}(?:['’]s?)? )"
_ADJECTIVES = rf"(?:{_WORD}){{0,7}}?"
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
PERSON = CHARACTER["person"]
_SIDES = "".join(CHARACTER[kind] for kind in ("person", "country", "body", "both"))
# A country in which talks are held stands behind "in" or "at"; any other side ends the words of the event.
_STATE = CHARACTER["country"]
_BASE_WITH = rf"(?:(?!\b(?:met|meets?|said|ended|failed|who|which|that|told|visit|will)\b)(?:[^.;:!?{_SIDES}]|(?<= in ){_STATE}(?! )|(?<= in ){_STATE}(?= with)|(?<= in the ){_STATE}(?= with)|(?<=(?: in| at) ){PERSON}(?= [^.;:!?]{{1,60}}?[ ,]with)))" "{0,80}?"
# What may stand between "talks" and "between": no other thing that two sides have between them.
_BASE_BETWEEN = _BASE_WITH.replace(
    "(?!\\b(?:", "(?!\\b(?:brings?|brought|gathers?|gathered|cooperation|relations|ties|relationship|agreements?|deals?|disputes?|differences|border|links?|partnership|friendship|trade|war|conflict|tensions?|balance|gap|exchanges|alliance|bonds?|peace|"
)
_LEAD = r"(?:(?:the|their|both|either|an?|some|several|senior|top|other|all|various|each of|separate|newly-?\w*|new|\(|among others,?|everyone from|those from|presidents|prime ministers|(?:foreign |trade |finance |defen[cs]e )?ministers|leaders|,|{person}(?= {country}| (?:[\w-]+ )?(?:counterparts|colleagues)\b)) )*"
# Words of an unknown office before a person: "European Trade Commissioner …".
_WORDS = r"(?:(?:(?!(?:of|to|for|in|at|on|and|or|who|that|by|from|as|before|after|with|without|said|when|while|over|about|amid|but|between|among|summit|meeting|talks)\b)[\w'’.-]+ ){0,4}(?={person}))?"
_PLURAL = r"(?:leaders|presidents|premiers|prime ministers|ministers|officials|diplomats|negotiators|representatives|ambassadors|envoys|chiefs|counterparts|delegations|heads of (?:state|government)|authorities|lawmakers)"
_OFFICERS = rf"(?:(?:the )?(?:[\w-]+ ){{0,3}}?{_PLURAL} (?:of|from) (?:the )?)?"
_AMONG = rf"(?:(?:[\w-]+ ){{0,4}}{_PLURAL}(?:,? (?!including|such as|among|notably)[^.;:{_SIDES}]{{0,70}}?)?,? (?:including|such as|among them|notably) )?"
_B = rf"{_AMONG}{_LEAD}{_OFFICERS}{_WORDS}{{b:powers}}"
_BS = _B
_WITH = rf"(?:{_BASE_WITH}[ ,])?(?:with|alongside),? "
_NOT_WITH = rf"(?!{_BASE_WITH}[ ,](?:with|between) {_LEAD}{_OFFICERS}{_WORDS}{{powers}})"


def _noun_rules(noun: Noun) -> tuple[Rule, ...]:
    fixed: dict[str, Any] = {"form": noun.form}
    held = rf"(?:{_STRONG} {_ADJECTIVES}|{_HAVING} (?:{_SOME} {_ADJECTIVES})?)"
    with_ = _WITH.replace("(?:with|", f"(?:{noun.link}|") if noun.link else _WITH
    fixed["_states"] = True
    named = {**fixed, "_noun": True}
    words = rf"(?:{noun.words})\b(?! (?:mechanisms?|rooms?|halls?|points?|venue|agenda|organi[sz]ers?|participants|framework|platform|schedule|partners?|table|process|minutes|hours?|series)\b)"
    patterns = {
        "held": (rf"\b(?P<key>{held}\b{words}) {with_}{_B}", fixed),
        "whose": (rf"{{a:person|country|body}}['’]s? {_ADJECTIVES}\b(?P<key>{words}) {with_}{_B}", named),
        "with": (rf"\b(?P<key>{words}) {with_}{_B}", named),
        "between": (
            rf"\b(?P<key>{words})(?: {_BASE_BETWEEN}| )?\b(?:between|of|among|involving|(?:(?:that|which) )?(?:bringing|brought|brings?|will bring) together|gathering) "
            rf"{_LEAD}{_OFFICERS}(?P<people>{{powers}}(?:,[^.;:{_SIDES}]{{{{1,70}}}}, and (?:[\w-]+ ){{{{0,3}}}}{{person|country|body}})?)", named),
        "together": (rf"\b(?P<key>{held}\b{words}){_NOT_WITH}", {**fixed, "_mutual": True}),
    }  # fmt: skip
    return tuple(
        Rule(f"en/meeting/{noun.name}_{shape}", "meeting", noun.triggers, *patterns[shape]) for shape in noun.shapes.split()
    )


_ADVERB = r"(?:also|again|separately|privately|briefly|personally|individually|jointly|virtually|secretly|here|there|today|informally|later|first|then|earlier|face-to-face|face to face|one-on-one|directly|{date}|up|in (?:separate|turn)(?: (?:phone |telephone )?(?:calls|conversations|meetings))?)"
_FREE = rf"(?:,? {_ADVERB},?)*"
# What may follow "A and B met": anything but an object.
_END = r"(?=[,.;:!?)”\"–—-]|$| (?:in|at|on|for|to|here|there|during|again|briefly|privately|separately|via|by|over|this|last|next|earlier|yesterday|as|ahead|amid|and|while|after|before|when|one-on-one|face|twice|virtually|online|their|to|late|early|behind|under|from|but|three|two|several|against|outside|inside|alone|bilaterally|informally|first|face-to-face|since|just|only|along|together|following|today|tomorrow|tonight|with a view|near|within|through|every|once|where|because|days|hours|weeks|months)\b| ?{pair|place|date|count|rank})"
_NO_STOP = rf"(?:(?!\b(?:said|told|who|which|that|met|will|has|have|had)\b)[^.;:!?,{PERSON}]){{1,70}}?"
_MEET = r"(?:met|meets|meet|meeting)"
_SPEAK = r"(?:spoke|speaks|speak|speaking|spoken|talked|talks|talk|talking|conversed|chatted)"
_BY_PHONE = rf"(?:by|on the|over the|over|on|via|through the|in a|during a) (?:[\w-]+ ){{0,2}}?(?:{_PHONE}|call|hotline)\b(?: call| conversation)?"
_BY_VIDEO = r"(?:by|via|over|through|in a) (?:[\w-]+ ){0,2}?(?:video|videoconference|video-conference|zoom|teleconference)(?: link| conference| call|conferencing)?"
_CAUGHT = (
    r"(?:listens?|looks? on|appears?|shakes? hands?|shook hands?|shaking hands?|poses?|posed|posing|walks?|walked|walking|sits?|sat down|sit down|sits down|sitting down|toasts?|stands?|chats?|chatted|interacts?|embraces|hugs)"
)
_RECEIVE = r"(?:receives?|received|receiving|hosts?|hosted|hosting|welcomes?|welcomed|welcoming|greets?|greeted|greeting|entertained|feted|plays? host to|played host to)"
_CONFER = (
    r"(?:played (?:golf|a round of golf|tennis|judo|table tennis)|conferred|confers?|conferring|consulted|consults?|consulting|huddled|huddles?|huddling|sat down|sits down|sit down|sitting down|dined|dines?|dining|lunched|breakfasted"
    r"|exchanged (?:\w+ )?(?:views|opinions)|exchanges (?:\w+ )?views|exchange (?:\w+ )?views|exchanging (?:\w+ )?views|negotiated|convened|caught up|met up|c[oa]me together|got together|came face to face|interacted|(?:was|were|been) closeted)"
)

RULES = (
    Rule("en/meeting/received_by", "meeting", ("received", "welcomed", "hosted", "greeted", "feted"),
         rf"\b(?P<key>(?:is|was|were|are|be|been|being|[,)]) (?:\w+ )?(?:received|welcomed|hosted|greeted|feted)) (?:{{adjunct:40}} )?by {_BS}",
         {"form": "reception", "_passive": True}),
    Rule("en/meeting/co_chairs_with", "meeting", ("co-chair", "co-chairs", "co-chaired", "co-chairing", "co-host", "co-hosted"),
         rf"\b(?P<key>co-?(?:chair|host)(?:s|e?d|ing)?) (?:{{adjunct:60}} )?(?:with|alongside) {_BS}", {"form": "meeting"}),
    Rule("en/meeting/met_by", "meeting", ("was met", "were met", "is met", "been met"),
         rf"\b(?P<key>(?:is|was|were|been) (?:also )?met) (?:{{adjunct:60}} )?by {_BS}", {"form": "meeting", "_passive": True}),
    Rule("en/meeting/called_by", "meeting", ("courtesy call", "courtesy visit", "courtesy calls"),
         rf"\b(?P<key>(?:receives?|received|receiving|had|has|got|accepted) (?:a|an|the|separate) (?:[\w-]+ ){{0,2}}?courtesy (?:calls?|visits?)) (?:{{adjunct:30}} )?(?:by|from|of|paid by) {_BS}", {"form": "courtesy_call"}),
    Rule("en/meeting/talks_led", "meeting", ("talks", "negotiations", "consultations", "discussions", "meeting", "session", "dialogue"),
         rf"\b(?P<key>(?:delegation-level |expanded |bilateral |official )?(?:talks|negotiations|consultations|discussions|meeting|session|dialogue))\b,? (?:(?:{{adjunct:60}} )?(?:which |that )?(?:was|were) )?(?:jointly )?(?:co-)?(?:led|headed|chaired|presided over|hosted) by {_LEAD}{{people:people}}",
         {"form": "talks", "_noun": True, "_told": True, "_held": True}),
    Rule("en/meeting/heads_delegations", "meeting", ("delegations", "sides", "teams"),
         r"\b(?P<key>headed|led|represented|chaired|head|lead) (?:the |their )(?:(?:respective|two|both|national) )?(?:delegations|sides|teams)\b", {"form": "talks", "_mutual": True}),
    Rule("en/meeting/joint_body", "meeting", ("committee", "commission", "council", "group", "forum", "dialogue", "task force"),
         r"{people:pair} (?:[\w-]+ ){0,4}?(?:committee|commission|council|group|forum|dialogue|task force),? (?:(?:will|is to|are to|is (?:due|set|scheduled|expected) to|plans to) )?(?P<key>(?:meets?|met|convenes?d?|holds?|held|opened|concluded)\b)",
         {"form": "talks", "_told": True}),
    Rule("en/meeting/their_nth", "meeting", ("their",),
         r"^\W*(?:it|this|that|the (?:meeting|encounter|talks|visit|call|summit)) (?:is|was|were|will be|would be|marked|marks|would mark) (?:also )?(?P<key>their (?:[\w-]+ ){0,4}?(?:meetings?|talks|encounter|summit))\b",
         {"form": "meeting", "_their": True, "_again": True}),
    Rule("en/meeting/our_last", "meeting", ("our",),
         r"\b(?P<key>our (?:last|latest|previous|first|recent|most recent|next|second|third) (?:[\w-]+ ){0,2}?(?:meeting|talks|summit|encounter|conversation))\b(?=[^.;:]{0,30}?\b(?:took place|was held|were held|was|were|will take place|will be|is scheduled)\b)",
         {"form": "meeting", "_their": True, "_again": True, "_dated": True}),
    Rule("en/meeting/speaker", "meeting", (": ", ":"),
         r"^[\W_]*{people:person}(?: \([^()]{1,40}\))?(?P<key>:)(?= )", {"form": "meeting", "_speaker": True}),
    Rule("en/meeting/witness", "meeting", ("witnessed", "witness", "witnesses", "oversaw", "oversee", "witnessing"),
         r"\b(?P<key>witness(?:ed|es|ing)?|oversaw|oversee|oversees) (?:the |a )?(?:[\w-]+ ){0,3}?(?:signing|exchange)\b", {"form": "meeting", "_mutual": True, "_people": True, "_loose": True}),
    Rule("en/meeting/told_on", "meeting", ("told",),
         rf"{{a:person}}(?:,[^,;:{PERSON}]{{1,40}},)? (?P<key>told) {{b:person}} (?={{date}})", {"form": "meeting", "_loose": True}),
    Rule("en/meeting/included", "meeting", ("include", "included", "among", "were", "are"),
         r"^\W*(?:these|they|those|the (?:leaders|others)|among (?:them|those|the leaders)) (?:also )?(?P<key>included?|were|are|comprised?) (?:the )?{people:people}",
         {"form": "meeting", "_told": True, "_included": True}),
    Rule("en/meeting/hours_of", "meeting", ("hours of", "minutes of", "days of", "rounds of", "hour of"),
         rf"\b(?P<key>(?:hours?|minutes|days?|rounds?) of (?:[\w-]+ ){{0,3}}?(?:talks|discussions|negotiations|meetings))\b{_NOT_WITH}", {"form": "talks", "_noun": True, "_mutual": True}),
    Rule("en/meeting/pair_body", "meeting", ("meeting", "session", "round", "dialogue", "consultation", "consultations"),
         r"\b(?P<key>meetings?|sessions?|rounds?|dialogues?|consultations?) of (?:the )?{people:pair} (?={gap:90}\b(?:held|took place|takes? place|opened|convened|concluded|met)\b)",
         {"form": "meeting", "_noun": True, "_told": True}),
    Rule("en/meeting/round_on", "meeting", ("talks", "negotiations", "negotiating", "consultations", "discussions"),
         rf"\b(?P<key>(?:rounds?|sessions?) of (?:[\w-]+ ){{0,3}}?(?:talks|negotiations|consultations|discussions)|negotiating (?:round|session)s?) {_BASE_WITH}[ ,]?(?:on|for|of|over|about|towards?|under) (?:an? |the |their )?(?:proposed |new )?{{items:instrument}}",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/trip_and_talks", "meeting", ("talks", "discussions", "consultations", "negotiations"),
         rf"{{a:person}}['’]s? (?:[\w-]+ ){{0,3}}?(?:visit|trip|tour|arrival|stay|stop|journey|stopover)\b(?:[^.;:{_SIDES}]|(?<= to ){_STATE}|(?<= in ){_STATE}|(?<= the ){_STATE}){{0,50}}? and (?:(?:his|her|an?|the|subsequent|later|first|long|{PERSON}) ){{0,2}}"
         rf"(?P<key>talks|discussions|consultations|negotiations) (?:{{adjunct:30}} )?with {_BS}", {"form": "talks", "_noun": True}),
    Rule("en/meeting/trip_and_meeting", "meeting", ("meeting", "meetings"),
         rf"{{a:person}}['’]s? (?:[\w-]+ ){{0,3}}?(?:visit|trip|tour|arrival|stay|stop|journey|stopover)\b(?:[^.;:{_SIDES}]|(?<= to ){_STATE}|(?<= in ){_STATE}|(?<= the ){_STATE}){{0,50}}? and (?:(?:his|her|an?|the|subsequent|later|first|long|{PERSON}) ){{0,2}}"
         rf"(?P<key>meetings?) (?:{{adjunct:30}} )?with {_BS}", {"form": "meeting", "_noun": True}),
    Rule("en/meeting/talks_on_pair", "meeting", ("talks", "negotiations", "consultations", "discussions"),
         r"\b(?P<key>talks|negotiations|consultations|discussions) (?:on|for|over|about|toward|towards) (?:an? |the )?(?:proposed |new |planned |possible )?{items:instrument}[^.;:,]{0,40}? (?:(?:have|has|had|will|are to|were) )?(?:resume[sd]?|begin|begun|began|open|opened|start|started|concluded|ended|took place|held)\b",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/whom", "meeting", ("whom", "who"),
         r"{b:person}, whom? {a:person} (?:had |has |last |first |also |previously |once |recently |will |is to ){0,2}(?P<key>met|meet|hosted|received|host|receive)\b", {"form": "meeting"}),
    *(rule for noun in NOUNS for rule in _noun_rules(noun)),
    Rule("en/meeting/called_on", "meeting", ("called on", "calls on", "call on", "calling on"),
         rf"\b(?P<key>called|calls|call|calling) on {_BS}(?! to\b|['’])", {"form": "courtesy_call"},
         why='"called on X to …" asks for something'),
    Rule("en/meeting/speaks_by_phone", "meeting", ("phone", "telephone", "call", "hotline"),
         rf"\b(?P<key>{_SPEAK}|(?:was|were) (?=on the (?:tele)?phone (?:with|to)))(?:{_FREE}|{{adjunct:30}}) ?{_BY_PHONE}{_FREE} (?:{{adjunct:40}} )?(?:with|to) {_BS}", {"form": "phone_call"}),
    Rule("en/meeting/speaks_with_by_phone", "meeting", ("phone", "telephone", "call", "hotline"),
         rf"\b(?P<key>{_SPEAK}){_FREE} (?:with|to) {_BS}{{adjunct:40}} {_BY_PHONE}", {"form": "phone_call"}),
    Rule("en/meeting/speaks_by_video", "meeting", ("video", "videoconference", "video-conference", "zoom", "teleconference"),
         rf"\b(?P<key>{_SPEAK}|{_MEET}){_FREE} (?:(?:with|to) )?{_BS}{{adjunct:40}} {_BY_VIDEO}", {"form": "video_call"}),
    Rule("en/meeting/speaks_with", "meeting", ("spoke", "speak", "speaks"),
         rf"\b(?P<key>spoke|speaks|speak){_FREE} (?:with|to) {_BS}", {"form": "phone_call", "_loose": True}),
    Rule("en/meeting/talked_with", "meeting", ("talked", "talk"), rf"\b(?P<key>talked|talk){_FREE} (?:with|to) {_BS}", {"form": "talks"}),
    Rule("en/meeting/phones", "meeting", ("telephoned", "phoned", "telephones", "phones", "phone", "telephone", "rang", "dialled", "dialed"),
         rf"\b(?P<key>telephoned|phoned|telephones|phones|telephone|phone|rang|diall?ed) {_BS}(?!['’])", {"form": "phone_call"}),
    Rule("en/meeting/calls", "meeting", ("called", "calls"),
         rf"\b(?P<key>called|calls) {_BS}(?!['’]) (?=(?:\w+ )?(?:{_BY_PHONE}|to (?:congratulate|discuss|express|offer|inform|convey|thank|talk|brief|assure|apologi[sz]e)\b|{{date}}))",
         {"form": "phone_call"}),
    Rule("en/meeting/meets", "meeting", ("met", "meets", "meet", "meeting"),
         rf"\b(?P<key>{_MEET}){_FREE}(?:,? {_BASE_WITH}[ ,]with|,? with)? {_BS}", {"form": "meeting"}),
    Rule("en/meeting/sees", "meeting", ("see",), rf"(?:(?<=to )|(?<=will )|(?<=would )|(?<=[ ,]and ))(?P<key>see) {_BS}(?!['’])", {"form": "meeting"}),
    Rule("en/meeting/saw", "meeting", ("saw",),
         r"{a:person},? (?:(?:also|later|then|earlier) )?(?P<key>saw) (?:the )?{b:person}(?=,? (?:in|at|on|here|again|today|yesterday|earlier|for|during) ?| {date|place}|[,.]? *$)", {"form": "meeting"}),
    Rule("en/meeting/welcome_by", "meeting", ("welcome", "welcomed", "reception", "guard of honour", "guard of honor"),
         rf"\b(?P<key>(?:is|was|were|been|being) (?:given|accorded|extended|afforded) (?:an? |the )?(?:[\w-]+ ){{0,4}}?(?:welcome|reception|guard of hono(?:u)?r)) (?:{{adjunct:40}} )?by {_BS}",
         {"form": "reception", "_passive": True}),
    Rule("en/meeting/confers", "meeting",
         ("closeted", "conferred", "confer", "confers", "conferring", "consulted", "consult", "huddled", "sat down", "sit down", "sits down", "dined", "lunched", "views", "negotiated",
          "convened", "played", "caught up", "met up", "came together", "come together", "huddle", "opinions", "interacted"),
         rf"\b(?P<key>{_CONFER}) {_WITH}{_BS}", {"form": "meeting"}),
    Rule("en/meeting/caught", "meeting",
         ("hands", "hand", "poses", "pose", "posed", "listens", "appears", "walks", "walk", "sits", "stands", "toasts", "chats", "chatted", "interacts"),
         rf"\b(?P<key>{_CAUGHT})(?: {{adjunct:40}}| )?\bwith {_BS}", {"form": "meeting"}),
    Rule("en/meeting/receives", "meeting",
         ("receives", "received", "receive", "receiving", "hosts", "hosted", "host", "hosting", "welcomes", "welcomed", "welcome", "welcoming", "greets", "greeted", "greeting", "entertained", "feted"),
         rf"(?<!be )(?<!been )\b(?P<key>{_RECEIVE}(?: in (?:an? |private )?audience)?)(?! (?:the )?(?:credentials|letters|a letter|gifts?|medals?))(?:,? (?:here|(?:in|at) (?:the )?{{place}}|(?:on )?{{date}}|this (?:morning|afternoon|evening)),?){{0,3}} {_BS}", {"form": "reception", "_loose": True}),
    Rule("en/meeting/hosts_for", "meeting", ("reception", "banquet", "dinner", "luncheon", "lunch", "ceremony"),
         rf"\b(?P<key>(?:hosts?|hosted|hosting|holds?|held|gave|gives) (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:reception|banquet|dinner|luncheon|lunch|welcome ceremony|welcoming ceremony)) (?:{{adjunct:40}} )?(?:for|in (?:the )?hono(?:u)?r of) {_BS}",
         {"form": "reception"}),
    Rule("en/meeting/tells_at", "meeting", ("told", "tells"),
         rf"{{a:persons}}{{words:30}} (?P<key>told|tells) {_BS}(?={{gap:150}}\b(?:in|at|during|by|over) (?:[\w-]+ ){{0,4}}(?P<noun>talks|meeting|phone|call|telephone|conversation|summit)\b)",
         {"form": "meeting"}),
    Rule("en/meeting/body_leaders", "meeting", ("leaders", "heads of state", "heads of government"),
         r"{people:person},? (?:(?:will|are to|are due to|are scheduled to|are set to|are expected to) )?(?P<key>meet|met|gather|gathered|converge|converged|convene|convened|assemble|assembled)(?! with)(?= (?:in|here|on|at|next|this)\b| ?{place|date})",
         {"form": "summit", "_noun": True, "_told": True, "_body": True}),
    Rule("en/meeting/body_summit", "meeting", ("summit",),
         rf"{{people:body}}(?:['’]s?)? {_ADJECTIVES}\b(?P<key>summit)\b(?:,? {{adjunct:30}})? (?:(?:was|will be|will|to be|to|is to be|due to be) )?(?:held|take place|took place|opened|opens|begins?|began|concluded|ended|kicks off|kicked off|convened)\b",
         {"form": "summit", "_noun": True, "_told": True, "_body": True}),
    Rule("en/meeting/round", "meeting", ("round", "rounds"),
         r"\b(?P<key>(?:rounds?)(?: of (?:[\w-]+ ){0,4}?(?:talks|negotiations|consultations|discussions|dialogue|meetings))?)\b(?={gap:60}\b(?:began|begins?|started|starts?|held|took place|takes? place|concluded|ended|kicked off|opened|opens|scheduled|due|set|wrapped up|launched|expected)\b)",
         {"form": "talks", "_noun": True, "_told": True, "_pair": True}),
    Rule("en/meeting/numbered", "meeting", ("dialogue", "talks", "meeting", "session", "consultation", "consultations", "negotiations"),
         r"^\W*the (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|last|next|latest|inaugural)|{rank}) (?:[\w-]+ ){0,3}?(?P<key>dialogue|talks|meeting|session|consultations?|negotiations)\b(?! of\b)(?={gap:60}\b(?:held|took place|takes? place|scheduled|due|set|expected)\b)",
         {"form": "talks", "_noun": True, "_told": True, "_pair": True, "_dated": True}),
    Rule("en/meeting/their", "meeting", ("their",),
         rf"\btheir {_ADJECTIVES}\b(?P<key>meetings?|talks|discussions?|conversations?|summit|(?:tele)?phone (?:call|conversation))\b{_NOT_WITH}",
         {"form": "meeting", "_noun": True, "_their": True}),
    Rule("en/meeting/tells", "meeting", ("told", "tells"),
         rf"\b(?P<key>told|tells) {_BS}(?=,? (?:that|on|in|at|during|here|the|it|his|her|china|there|by)\b|[,:]| {{date}})(?!,? (?:in|by) (?:a|an|his|her|the) (?:[\w-]+ )?(?:letter|message|note|cable|tweet|text|email|e-mail|telegram|interview|statement|post)\b)", {"form": "meeting", "_counterpart": True}),
    Rule("en/meeting/pair", "meeting",
         ("talks", "meeting", "meetings", "summit", "dialogue", "consultations", "negotiations", "consultation"),
         rf"{{people:pair}}(?:['’]s?)? {_ADJECTIVES}\b(?P<key>(?:ministers['’]? |ministerial |leaders['’]? |defen[cs]e |trade |commission |committee )?(?:talks|meetings?|summits?|dialogues?|consultations?|negotiations?))\b(?! (?:hall|room|partner|agenda|framework|mechanism))",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/together", "meeting", ("met", "meet", "meeting", "meets", "got together", "get together"),
         rf"\b(?P<key>met|meet|meets|g[eo]t together|(?:(?<=are )|(?<=were )|(?<=be )|(?<=been ))meeting){_FREE}{_END}", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/phoned_together", "meeting", ("phone", "telephone", "call", "hotline"),
         rf"\b(?P<key>{_SPEAK})(?:{_FREE}|{{adjunct:30}}) {_BY_PHONE}", {"form": "phone_call", "_mutual": True}),
    Rule("en/meeting/linked_together", "meeting", ("video", "videoconference", "video-conference", "zoom", "teleconference"),
         rf"\b(?P<key>{_SPEAK}|{_MEET}){_FREE} {_BY_VIDEO}", {"form": "video_call", "_mutual": True}),
    Rule("en/meeting/co_chairs", "meeting", ("co-chaired", "co-chair", "co-chairs", "co-chairing", "cochaired", "chaired", "chair", "co-hosted", "co-presided"),
         r"\b(?P<key>(?:co-?chair|co-?host|jointly chair|co-?preside)(?:s|e?d|ing)?)\b(?={gap:80}\b(?:meeting|session|dialogue|consultations?|talks|summit|commission|committee|round|conference)\b)",
         {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/discussed_with", "meeting", ("discuss", "discussed", "discusses", "discussing"),
         rf"\b(?P<key>discuss(?:ed|es|ing)?) {_NO_STOP} with {_BS}", {"form": "talks", "_loose": True}),
    Rule("en/meeting/discussed_together", "meeting", ("discussed",), r"\b(?P<key>discussed)\b", {"form": "talks", "_mutual": True, "_people": True, "_loose": True}),
    Rule("en/meeting/beside", "meeting", ("alongside", "beside"),
         rf"\b(?P<key>(?:speaking|spoke|speaks|appearing|appeared))(?: {{adjunct:40}}| )?\b(?:alongside|beside) {_BS}", {"form": "meeting"}),
    Rule("en/meeting/call_from", "meeting", ("call from", "calls from"),
         rf"\b(?P<key>(?:received|receives|receive|receiving|took|got|had|accepted) (?:an? |the )?(?!courtesy|farewell|protocol)(?:[\w-]+ )?(?:(?:{_PHONE} |phone-|video )calls?|call)) (?:{{adjunct:30}} )?from {_BS}", {"form": "phone_call"}),
    Rule("en/meeting/spoke_aside", "meeting", ("spoke", "spoken", "talked", "chatted"),
         rf"\b(?P<key>spoke|spoken|talked|chatted){_FREE} (?=on the (?:sidelines|margins|fringes)\b)", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/spoke_together", "meeting", ("spoke", "spoken"),
         rf"\b(?P<key>spoke|spoken){_FREE}(?= for (?:(?:about|over|nearly|around|almost|roughly|more than|some) )?(?:an?|\w+) (?:and a half )?(?:hours?|minutes)\b| {{date}}(?: for\b|,|\.|$))",
         {"form": "phone_call", "_mutual": True, "_people": True}),
    Rule("en/meeting/gathered", "meeting", ("gather", "gathered", "gathers", "gathering", "convene", "convened", "come together", "came together"),
         rf"\b(?P<key>gather(?:s|ed|ing)?|convened?|c[oa]me together){_FREE}(?= (?:in|at|on|for|here)\b| ?{{place|date}})", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/hands_together", "meeting", ("honour guard", "honor guard", "guard of honour", "guard of honor", "arrive for", "arrives for", "arrived for", "exchange documents", "exchanged documents", "exchange folders", "exchange copies", "reviewed", "review", "shake hands", "shook hands", "shaking hands", "pose", "posed", "exchanged views", "exchange views", "face to face", "sat down"),
         r"\b(?P<key>inspect(?:s|ed)? (?:an?|the) (?:hono[u]?r guard|guard of hono[u]?r)|review(?:s|ed)? (?:an?|the) (?:hono[u]?r guard|guard of hono[u]?r|troops)|arrive(?:s|d)? for (?:an?|their) (?:[\w-]+ ){0,3}?(?:meeting|talks|summit|press conference|dinner|lunch)|exchanged? (?:signed )?(?:documents|folders|copies)|came face to face|come face to face|sat down (?:together|for talks|face to face)|shake hands|shook hands|shaking hands|pose|posed|exchanged (?:\w+ )?views|exchange (?:\w+ )?views)\b(?! with)", {"form": "meeting", "_mutual": True, "_loose": True}),
    Rule("en/meeting/agreed_on", "meeting", ("agreed", "pledged", "vowed"),
         r"\b(?P<key>agreed|pledged|vowed) {date},? (?=to |that |on )", {"form": "meeting", "_mutual": True, "_people": True}),
    Rule("en/meeting/after_talks", "meeting", ("after", "following", "during"),
         rf"\b(?:after|following|during) (?:(?:their|the|an?|two|three|several|\w+ (?:hours?|days?|rounds?) of) ){{0,2}}{_ADJECTIVES}\b(?P<key>talks|(?<!after )(?<!following )(?<!during )meetings?|summit|negotiations|consultations)\b{_NOT_WITH}(?! (?:with|between|of)\b)",
         {"form": "talks", "_noun": True, "_mutual": True, "_loose": True}),
    Rule("en/meeting/agreed_here", "meeting", ("agreed", "pledged", "vowed", "agree", "signed"),
         r"\b(?P<key>agreed|pledged|vowed|agree) (?:(?:here|in {place}),?(?: {date})?|{date},? (?:here|in {place}))", {"form": "meeting", "_mutual": True}),
)  # fmt: skip
