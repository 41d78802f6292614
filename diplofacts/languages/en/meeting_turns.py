"""Turns of phrase by which English news tells a meeting without its usual words: "sat opposite B", "had B to lunch"."""

from __future__ import annotations

from diplofacts.languages.en.meeting_parts import (
    ADJECTIVES,
    FREE,
    LEAD,
    NO_STOP,
    NOT_WITH,
    OFFICERS,
    OTHER,
    PERSON,
    PHONE,
    SIDES,
)
from diplofacts.rule import Rule

_MEAL = r"(?:[\w-]+ ){0,2}?(?:lunch(?:eon)?|dinner|breakfast|supper|tea|coffee|banquet)"
_TIME = r"(?:hours?|minutes|time|evening|morning|afternoon|weekend|days?|while|night)"
# Verbs of saying something to someone, which tell a meeting where the occasion is named.
_SAYS = (
    r"(?:(?:outlin|explain|present|unveil|convey|deliver|rais|air|broach)(?:ed|s|es)|(?:set|sets|laid|lays) out|(?:put|puts|took up|takes up|taken up|brought up|handed))"
)
_OVER = rf"(?:over|during|at|in) (?:an? |the |their |his |her )?(?:{_MEAL}|(?:[\w-]+ ){{0,3}}?(?:meeting|talks|audience|conversation|call|discussions))\b"

_HELD = r"(?:hold|holds|held|holding|have|has|had|having|begin|began|start|started|open|opened)"
# Those who speak for the country where the talks are, told by no country's name.
_OFFICIALS = (
    r"(?:(?:government|local|senior|top|ranking|administration|foreign ministry|trade|defen[cs]e|military|high-level|high-ranking|state department|congressional|political|party|economic|finance) (?:and [\w-]+ )?)+"
    r"(?:officials|leaders|authorities|ministers|figures|representatives)"
)
_NO_MORE = r"(?! (?:of|from)\b)(?!,? (?:including|such as)\b)"

TURNS = (
    Rule("en/meeting/paid_call", "meeting", ("call on", "calls on", "visit to", "call upon"),
         rf"\b(?P<key>(?:pay|pays|paid|paying|made|makes?|making) (?:an? |the |his |her |another )?(?:[\w-]+ ){{0,2}}?(?:calls?|visits?)) (?:{{adjunct:30}} )?(?:on|upon|to) {OTHER}(?!['’])", {"form": "courtesy_call"},
         why='"paid a visit to" a country is a trip; to a person, a meeting'),
    Rule("en/meeting/a_call_on", "meeting", ("call on", "calls on"),
         rf"\b(?:an?|his|her|their|and|separate|includ(?:es?|ed|ing)) (?P<key>calls?) on {OTHER}(?! to\b|['’])", {"form": "courtesy_call", "_noun": True}),
    Rule("en/meeting/named_talks", "meeting", ("talks", "discussions", "meeting", "consultations", "negotiations"),
         rf"\bthe {{a:person}} (?P<key>talks|discussions|meetings?|consultations|negotiations) with {OTHER}", {"form": "talks", "_noun": True}),
    Rule("en/meeting/talks_there", "meeting", ("with",),
         rf"\b(?P<key>met|meets?|{_HELD} (?:[\w-]+ ){{0,4}}?(?:talks|discussions|consultations|negotiations|meetings)) with (?:[\w-]+ ){{0,4}}?{_OFFICIALS}\b{_NO_MORE}", {"form": "talks", "_there": True}),
    Rule("en/meeting/for_talks_there", "meeting", ("with",),
         rf"\bfor (?:[\w-]+ ){{0,3}}?(?P<key>talks|discussions|consultations|negotiations|meetings) with (?:[\w-]+ ){{0,4}}?{_OFFICIALS}\b{_NO_MORE}", {"form": "talks", "_there": True, "_noun": True}),
    Rule("en/meeting/turn_of", "meeting", ("turn of",),
         rf"\bthe (?P<key>turn) of {LEAD}(?P<people>{{person}}(?: of {{country}})?(?:(?:, and|,| and) (?:then )?(?:of )?(?:the )?{{person}}(?: of {{country}})?)*)", {"form": "meeting", "_told": True, "_turn": True}),
    Rule("en/meeting/opposite", "meeting", ("opposite", "across", "facing"),
         rf"\b(?P<key>(?:sat|sits?|sitting|seated)) (?:{{adjunct:30}} )?(?:opposite|across (?:the (?:[\w-]+ )?table )?from|facing) {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/sat_across", "meeting", ("across", "opposite"),
         r"\b(?:across the (?:[\w-]+ )?table from|opposite) {a:person}(?: {adjunct:30})? (?P<key>sat|sits) {b:person}", {"form": "meeting"}),
    Rule("en/meeting/heads_together", "meeting", ("heads together",), r"\b(?P<key>puts?) their heads together\b", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/sat_together", "meeting", ("sit down", "sat down", "sits down", "confer", "conferred", "huddle", "huddled", "closeted", "conversed", "negotiating", "negotiated", "withdrew", "withdraw", "retired", "retire"),
         rf"\b(?P<key>s[ia]ts? down|confer(?:s|red)?|huddled?|(?:were|are) closeted|conversed|(?:are|were|have been|had been) negotiating|negotiated|(?:withdr[ea]w|retired?) for (?:[\w-]+ ){{0,3}}(?:talks|discussions|meeting)s?)\b(?= (?:alone|together|for|over|face|to|at|in|on|again|around|next|later|behind|here|privately|briefly|this|last)\b| ?{{date|place}}|[,.]|$){NOT_WITH}",
         {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/went_in", "meeting", ("meeting", "talks", "session", "summit", "negotiations", "discussions"),
         rf"\b(?P<key>(?:came|went|headed|walked|walks|goes|go|heads?) (?:in)?to|entered|enter|emerged? from|came out of|walked out of|arrived (?:at|for)) (?:(?:the|an?|their|{{date}}['’]s?|{{date}}|[\w-]+) ){{0,5}}?(?:meetings?|talks|session|summit|negotiations|discussions)\b{NOT_WITH}", {"form": "meeting", "_mutual": True, "_people": True}),
    Rule("en/meeting/joins_for", "meeting", ("join", "joins", "joined", "joining"),
         rf"\b(?P<key>join(?:s|ed|ing)?) {OTHER} (?:{{adjunct:30}} )?(?:for|in|at) (?:an? |the |their )?(?:[\w-]+ ){{0,3}}?(?:{_MEAL}|meeting|talks|summit|session|discussions)\b", {"form": "meeting"}),
    Rule("en/meeting/during_call", "meeting", ("phone", "telephone", "call", "conversation", "dinner", "lunch", "breakfast", "session", "audience"),
         rf"\b(?:after|following|during|in|over|by) (?:an? |their |the ){ADJECTIVES}\b(?P<key>(?:{PHONE} |video )(?:calls?|conversations?|talks)|calls?|dinner|lunch(?:eon)?|breakfast|session)\b{NOT_WITH}(?! (?:with|between|of|to|for|on)\b)", {"form": "meeting", "_noun": True, "_mutual": True, "_call": True, "_loose": True}),
    Rule("en/meeting/for_talks", "meeting", ("for talks", "for discussions", "for consultations", "for negotiations", "talks", "for lunch", "for dinner", "for a summit", "for a meeting"),
         rf"\bfor (?:(?:private|bilateral|trilateral|informal|further|separate|more|peace|trade|border|summit|two|three|days|hours|of|a|an|day|hour|two-day|three-day|working) ){{0,4}}(?P<key>talks|discussions|consultations|negotiations|lunch|dinner|breakfast|(?<=a )summit|(?<=a )meeting)\b{NOT_WITH}(?! (?:with|between|of)\b)", {"form": "talks", "_noun": True, "_mutual": True, "_officers": True, "_loose": True}),
    Rule("en/meeting/talked_about", "meeting", ("talked",),
         r"\b(?P<key>talked)(?= (?:about|of|for|on(?! the (?:tele)?phone)|in|at|through|here|again|privately|briefly)\b|,| ?{date|place})", {"form": "talks", "_mutual": True, "_dated": True, "_loose": True}),
    Rule("en/meeting/talks_of", "meeting", ("talks", "talk", "conversation", "meeting", "discussions", "discussion", "consultations", "negotiations"),
         rf"\b(?P<key>talks|talk|conversations?|meetings?|discussions?|consultations|negotiations) (?:{{adjunct:30}} )?of {{a:person}} with {OTHER}", {"form": "talks", "_noun": True, "_loose": True}),
    Rule("en/meeting/time_for", "meeting", ("made time", "found time", "took time", "set aside", "took the time"),
         rf"\b(?P<key>made|found|took|set aside) (?:the |some |an hour['’]s )?time (?:{{adjunct:30}} )?(?:for|to see|to meet) {OTHER}(?!['’])", {"form": "meeting"}),
    Rule("en/meeting/with_a_visit", "meeting", ("visit to", "visit on", "visits to"),
         rf"\bwith (?:an? |separate )?(?:[\w-]+ ){{0,2}}?(?P<key>visits?) (?:{{adjunct:20}} )?to {OTHER}(?!['’])", {"form": "meeting", "_noun": True}),
    Rule("en/meeting/sees_there", "meeting", ("sees", "saw", "seeing"),
         rf"\b(?P<key>sees|saw|seeing) {OTHER}(?=,? (?:here|in {{place}}|at {{place}})| ?{{date}}|\.?$)", {"form": "meeting"}),
    Rule("en/meeting/brought_to_table", "meeting", ("brought",),
         r"\b(?P<key>(?:were|was|are) brought (?:to (?:one|a|the|the same) (?:\w+ )?table|together|face to face))\b", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/held_by", "meeting", ("talks", "meeting", "meetings", "consultations", "negotiations", "discussions"),
         rf"\b(?P<key>talks|meetings?|consultations|negotiations|discussions) (?:was|were|will be|are being|is being|are to be) (?:held|conducted|opened) (?:{{adjunct:40}} )?by {LEAD}{OFFICERS}{{people:powers}}", {"form": "talks", "_noun": True, "_loose": True}),
    Rule("en/meeting/commission_of", "meeting", ("commission", "committee", "council", "dialogue", "group", "forum", "cabinet", "mechanism", "consultations"),
         rf"\b(?:(?P<key>meetings?|sessions?|rounds?) of (?:the )?)?(?:[\w-]+ ){{0,4}}(?:commission|committee|council|dialogue|working group|forum|cabinet|mechanism|consultations)(?: on [^.;:,{SIDES}]{{1,40}})? (?:of|between) (?:the )?{{people:nations}} (?={{adjunct:40}}\b(?:met|meets?|held|was held|were held|will be held|will meet|convened|took place|takes? place|will take place|opened|concluded)\b)",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/sides_led", "meeting", ("led by", "headed by", "led the", "headed the"),
         r"\b(?:side|delegation|team)s? (?:was |were |is )?(?P<key>led|headed|represented|chaired) by {a:person},?(?: and| while|;| whereas| with)? (?:the |that of (?:the )?)?{words:10}{country}?{words:30}(?:side |delegation |team )?(?:(?:was |were |is |being )?(?:led|headed|represented|chaired) )?by {b:person}", {"form": "talks", "_loose": True}),
    Rule("en/meeting/led_sides", "meeting", ("led the", "headed the", "leads the", "heads the"),
         r"{a:person},? (?P<key>led|headed|leads|heads) the (?:{country} )?(?:[\w-]+ )?(?:side|delegation|team)(?: at {adjunct:40})?,? (?:and|while|with) {b:person} (?:led |headed |leading |heading )?(?:the (?:{country} )?(?:[\w-]+ )?(?:side|delegation|team)|that of {country})", {"form": "talks", "_loose": True}),
    Rule("en/meeting/placed_call", "meeting", ("call", "calls"),
         rf"\b(?P<key>(?:placed?|places|put through|puts through|put in|made|makes?|initiated|returned) (?:an? |the )?(?:[\w-]+ )?(?:{PHONE} |phone-)?calls?) (?:{{adjunct:30}} )?to {OTHER}(?!['’])", {"form": "phone_call"}),
    Rule("en/meeting/linked_up", "meeting", ("linked up", "connected", "hooked up"), r"\b(?P<key>linked up|connected|hooked up)(?= (?:by|via|over|through|in) (?:[\w-]+ ){0,2}(?:video|videoconference|zoom))", {"form": "video_call", "_mutual": True}),
    Rule("en/meeting/told_by_phone", "meeting", ("phone", "telephone", "call"),
         rf"\b(?P<key>briefed|told|informed|assured|congratulated|thanked|urged|asked|warned|updated|consoled|invited) {OTHER} (?={{adjunct:40}}(?:by|over the|on the|in a|during a|via) (?:[\w-]+ ){{0,2}}(?:{PHONE}|call|telephone)\b)", {"form": "phone_call"}),
    Rule("en/meeting/at_meeting", "meeting", ("at a meeting", "at their meeting", "at talks", "in talks", "at a bilateral meeting", "in a meeting", "at their talks"),
         rf"(?<!spoke )(?<!speak )(?<!speaking )\b(?:at|in) (?:an? |their )?(?:bilateral |joint |trilateral |brief |separate |private )?(?P<key>meeting|talks)\b{NOT_WITH}(?= (?:in|at|on|here|yesterday|today)\b| ?{{date|place}}|[,.])(?! (?:with|between|of)\b)", {"form": "talks", "_noun": True, "_mutual": True, "_people": True, "_loose": True}),
    Rule("en/meeting/guest_of", "meeting", ("guest of", "guests of"),
         rf"\b(?P<key>(?:was|were|is|are|will be) (?:the |an? )?(?:[\w-]+ )?guests? of) {OTHER}(?!['’])", {"form": "reception", "_loose": True}),
    Rule("en/meeting/host_to", "meeting", ("host to",), rf"\b(?P<key>(?:was|were|is|are|be) host to) {OTHER}(?!['’])", {"form": "reception"}),
    Rule("en/meeting/had_to_lunch", "meeting", ("lunch", "dinner", "breakfast", "supper", "tea", "luncheon", "banquet", "talks"),
         rf"\b(?P<key>had|has|have|having|took|treated|invited|entertained) {OTHER} (?:{{adjunct:20}} )?(?:to|for|over for|round for|at) (?:an? )?(?:{_MEAL}|talks)\b", {"form": "meeting"}),
    Rule("en/meeting/spent_with", "meeting", ("spent", "spends", "spend", "spending"),
         rf"\b(?P<key>spent|spends?|spending) (?:[^.;:,{PERSON}]{{1,40}} )??(?:{_TIME}|{{date|count}})(?: {{adjunct:30}})? (?:with|alone with|in the company of) {OTHER}(?!['’])", {"form": "meeting"}),
    Rule("en/meeting/appointment", "meeting", ("appointment", "appointments", "engagement", "engagements", "date with"),
         rf"\b(?P<key>(?:has|have) (?:[\w-]+ ){{0,3}}?(?:appointments?|engagements?|date)) with {OTHER}", {"form": "meeting", "_planned": True}),
    Rule("en/meeting/talked_over", "meeting", ("over with", "through with", "out with"),
         rf"\b(?P<key>talk(?:ed|s)?|went|goes|thrash(?:ed|es)?|hammer(?:ed|s)?|work(?:ed|s)?) (?:[^.;:,{PERSON}]{{1,50}} )?(?:over|through|out) with {OTHER}", {"form": "talks", "_loose": True}),
    Rule("en/meeting/taken_up", "meeting", ("with",),
         rf"\b(?P<key>took up|takes up|taken up|raised|brought up|aired|broached|reviewed) {NO_STOP} with {OTHER}(?= (?:in|at|on|here|during|over|when)\b| ?{{date|place}})", {"form": "talks", "_loose": True, "_dated": True}),
    Rule("en/meeting/put_to", "meeting", ("over dinner", "over lunch", "over breakfast", "dinner", "lunch", "breakfast", "talks", "meeting", "audience", "conversation", "discussions"),
         rf"\b(?P<key>{_SAYS}) [^.;:!?]{{1,80}}? to {OTHER} (?={{adjunct:50}}{_OVER})", {"form": "meeting"}),
    Rule("en/meeting/on_the_line", "meeting", ("phone", "telephone", "line", "hotline"),
         rf"\b(?P<key>had|got|reached|contacted|caught|called up|called) {OTHER} (?:up )?(?:on|by|over) (?:the |a )?(?:{PHONE}|line|hotline)\b", {"form": "phone_call"}),
    Rule("en/meeting/rang", "meeting", ("rang up", "called up", "ring up", "rung up", "phoned up"), rf"\b(?P<key>rang|called|ring|rung|phoned) up {OTHER}", {"form": "phone_call"}),
    Rule("en/meeting/brought_together", "meeting", ("together",),
         rf"\b(?P<key>brought|brings?|bringing|gathered|gets?|got) (?:together {LEAD}(?={{powers}})|(?={LEAD}{{gap:120}} together\b)){OTHER}", {"form": "summit", "_joint": True}),
    Rule("en/meeting/brought_to", "meeting", ("brought", "brings", "bringing"),
         rf"\b(?P<key>brought|brings|bringing) {OTHER}(?= (?:face to face|to (?:the |his |her |one |a )?(?:negotiating table|table|white house|camp david|{{place}})))", {"form": "meeting", "_joint": True}),
    Rule("en/meeting/convened_with", "meeting", ("convened", "convenes", "convene"),
         rf"\b(?P<key>convened?|convenes) (?:the |an? )[^.;:,{PERSON}]{{1,70}}? with {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/which_held", "meeting", ("talks", "meeting", "conversation", "meetings", "discussions", "consultations", "negotiations", "talk"),
         rf"\b(?:talks?|meetings?|conversations?|discussions|consultations|negotiations),? (?:which |that )?{{a:person}} (?:will |is to |are to |is due to )?(?P<key>had|held|hold|have|holds|has) (?:{{adjunct:50}} )?with {OTHER}", {"form": "talks", "_loose": True}),
    Rule("en/meeting/called_at", "meeting", ("called at", "calls at", "call at"), rf"\b(?P<key>called|calls|call) at [^.;:,{PERSON}]{{1,50}}? on {OTHER}(?!['’])", {"form": "courtesy_call"}),
    Rule("en/meeting/flanked", "meeting", ("flanked",), rf"^\W*(?P<key>flanked) by {OTHER}", {"form": "meeting", "_loose": True}),
    Rule("en/meeting/faced_press", "meeting", ("press", "reporters", "journalists", "media"),
         r"\b(?P<key>(?:faced|addressed|briefed|met) (?:the )?(?:press|media|reporters|journalists)|spoke to (?:the )?(?:press|media|reporters|journalists))(?= (?:together|jointly|after|following)\b)", {"form": "meeting", "_mutual": True, "_people": True, "_loose": True}),
    Rule("en/meeting/took_part", "meeting", ("took part", "take part", "takes part", "taking part", "participated", "participate", "participates"),
         r"\b(?P<key>t[ao]kes? part|took part|taking part|participate[sd]?) in (?:an? |the |their )?(?:[\w-]+ |{rank} ){0,3}?(?:bilateral|trilateral|three-way|four-way|tripartite|four-nation|three-nation|joint|quadrilateral|two-way) (?:[\w-]+ )?(?:summit|meeting|talks|consultations|negotiations|dialogue)\b", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/took_part_with", "meeting", ("took part", "take part", "takes part", "taking part", "participated", "participate", "participates"),
         rf"\b(?P<key>t[ao]kes? part|took part|taking part|participate[sd]?) in (?:an? |the |their )?(?:[\w-]+ |{{rank}} ){{0,4}}?(?:summit|meeting|talks|consultations|negotiations|dialogue|discussions) (?:{{adjunct:40}} )?with {OTHER}", {"form": "talks", "_loose": True}),
    Rule("en/meeting/exchange_with", "meeting", ("exchange", "exchanges", "word with", "words with"),
         rf"\b(?P<key>(?:had|has|have|having|exchanged|shared) (?:an? |some |the )?(?:[\w-]+ )?(?:brief |short |lively |friendly |verbal |quick |few |quiet )?(?:exchanges?|words?|pleasantries)){FREE} with {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/awaited_by", "meeting", ("expected", "awaited"),
         r"\b(?P<key>(?:is|are) (?:expected|awaited))(?: {adjunct:50})? by {b:person}", {"form": "meeting", "_planned": True, "_passive": True}),
    Rule("en/meeting/joined_for", "meeting", ("joined",),
         rf"\b(?P<key>was joined|were joined|is joined) (?:{{adjunct:40}} )?by {OTHER} (?=(?:for|in|at) (?:an? |the )?(?:{_MEAL}|(?:[\w-]+ ){{0,3}}?(?:meeting|talks|summit))\b)", {"form": "meeting"}),
)  # fmt: skip
