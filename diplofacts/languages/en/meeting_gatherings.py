"""Meetings of three sides and more in English, told by their kind, and those who come to a meeting told before."""

from __future__ import annotations

from diplofacts.languages.en.meeting_parts import LEAD, NOT_WITH, OTHER, SIDES, STATE
from diplofacts.rule import Rule

_OF_MANY = r"(?:trilateral|tripartite|three-way|three-nation|quadrilateral|four-way|four-nation|three-party|four-party)"
_NO_VIDEO = r"(?!(?:virtual|online|video|remote)\b)"  # those are told by their own form
_EVENT = r"(?:summit|meeting|talks|conference|session|dialogue|consultations)"

# What a gathering is about, which may be a country, and where and when it is, before those who come to it.
_ABOUT = rf"(?: (?:on|about|over) (?:the )?(?:[\w-]+ ){{0,3}}{STATE}(?:['’]s [\w-]+)?)?[^.;:(–—{SIDES}]{{0,90}}?"
_REPS = (
    r"(?:(?:the )?(?:[\w-]+ ){0,3}?(?:representatives|delegations|delegates|(?:[\w-]+ )?ministers|officials|leaders|envoys|diplomats|heads of state|heads of government|experts)"
    r" (?:of|from) |(?:the )?(?:[\w-]+ )?(?:countries|states|nations|sides)(?: [–—-]+|,|:)? )?(?:the )?"
)
_COMING = r"(?:,? (?:which |that )?(?:(?:has |had |have )?brought together|bringing together|featur(?:ed|ing)|compris(?:es|ed|ing)|grouping))"

GATHERINGS = (
    Rule("en/meeting/with_participation", "meeting", ("participation of",),
         rf"\b(?P<key>{_EVENT}|negotiations)\b{_ABOUT},? with (?:the )?participation of {LEAD}{_REPS}{{people:either}}",
         {"form": "talks", "_noun": True, "_set": True, "_loose": True, "_midst": True}),
    Rule("en/meeting/comprising", "meeting", ("brought together", "bringing together", "featured", "featuring", "comprising", "comprised", "comprises", "grouping"),
         rf"\b(?P<key>meeting|talks|consultations|negotiations|round)\b(?! between){_ABOUT}{_COMING} {LEAD}{_REPS}{{people:either}}",
         {"form": "talks", "_noun": True, "_set": True, "_loose": True, "_midst": True}),
    Rule("en/meeting/hosts_round", "meeting", ("host", "hosts", "hosted", "hosting"),
         r"{place},? (?:(?:on )?{date} )?(?:(?:will|is to|to|would|is set to|is due to|is|was) )?(?:also |again )?(?P<key>host(?:s|ed|ing)?) (?:the |a |another )?(?:[\w-]+ |{rank} ){0,2}?(?:round|session) of (?:[\w-]+ )?(?:talks|consultations|negotiations)\b",
         {"form": "talks", "_told": True, "_pair": True}),
    Rule("en/meeting/attendees", "meeting", ("attendees", "participants", "invitees", "attended by", "guests", "those attending", "those present"),
         rf"^\W*(?:the |those )?(?:[\w-]+ ){{0,3}}?(?:(?:attendees|participants|invitees|guests|attending|present|leaders) (?:(?:will|are to|were to|are expected to) )?(?P<key>includ(?:e|ed|ing)|are|were)"
         rf"|(?:meeting|summit|talks|session|conference|gathering)(?: {{adjunct:40}})? (?:was|were|will be|is to be|is being) (?P<came>attended)(?: also)? by) (?:the )?{LEAD}{_REPS}{{people:either}}",
         {"form": "summit", "_told": True, "_included": True, "_attend": True}),
    Rule("en/meeting/be_discussed_with", "meeting", ("discussed with", "raised with", "taken up with"),
         rf"\b(?:will|would|to) (?P<key>be (?:discussed|raised|taken up)) with {OTHER}(?=,? (?:when|during|at|on|in|next|this|later) | ?{{date}})",
         {"form": "talks", "_planned": True, "_loose": True}),
    Rule("en/meeting/of_three", "meeting", ("trilateral", "tripartite", "three-way", "three-nation", "quadrilateral", "four-way", "four-nation", "three-party", "four-party"),
         rf"\b(?:the|an?|their|another) (?:{_NO_VIDEO}[\w-]+ |{{rank}} ){{0,3}}?{_OF_MANY} (?:[\w-]+ )?(?P<key>{_EVENT})\b(?! of\b)(?![^.;:,]{{0,40}}\b(?:with|between|among)\b)(?={{gap:60}}\b(?:held|took place|takes? place|scheduled|due|set|hosted|convened)\b)",
         {"form": "summit", "_noun": True, "_told": True, "_pair": True, "_dated": True, "_three": True}),
    Rule("en/meeting/in_three", "meeting", ("trilateral", "tripartite", "three-way", "three-nation", "quadrilateral", "four-way", "four-nation", "three-party", "four-party"),
         rf"\b(?:in|at|during|for|after|following|holding|held|hold|attended|attend|began|begin|opened) (?:the|an?|their|another) (?:{_NO_VIDEO}[\w-]+ |{{rank}} ){{0,3}}?{_OF_MANY} (?:[\w-]+ )?(?P<key>{_EVENT})\b{NOT_WITH}(?! (?:with|between|of|among)\b)",
         {"form": "summit", "_noun": True, "_mutual": True}),
    Rule("en/meeting/states_at", "meeting", ("round of", "session of", "rounds of"),
         rf"\b(?:at|in|during|after) (?:an? |the |their |another )?(?:[\w-]+ |{{rank}} ){{0,3}}?(?P<key>(?:rounds?|sessions?) of (?:[\w-]+ ){{0,2}}?(?:talks|negotiations|consultations))\b{NOT_WITH}(?= (?:in|on|at) | ?{{place|date}})(?! (?:with|between|of)\b)",
         {"form": "talks", "_noun": True, "_mutual": True, "_people": True, "_or_states": True, "_loose": True},
         why="two states agree on something at talks whose day and town are told"),
    Rule("en/meeting/host_of_pair", "meeting", ("host", "hosts", "hosted", "hosting", "convene", "convened", "convenes", "chair", "chaired", "facilitated", "facilitate", "mediated"),
         rf"\b(?P<key>host(?:s|ed|ing)?|convene[sd]?|chair(?:s|ed)?|facilitate[sd]?|mediate[sd]?) (?:the |an? |another )?(?:[\w-]+ |{{rank}} ){{0,4}}?(?:{_EVENT}|round)s? (?:of|in|under|for|within) (?:the )?(?:framework of the )?{{people:pair}}(?: (?:dialogue|talks|negotiations|commission|process))?\b",
         {"form": "talks", "_told": True, "_set": True}),
    Rule("en/meeting/joined_there", "meeting", ("joined by",),
         rf"{{a:person}} (?P<key>was joined|is joined|will be joined) (?:{{adjunct:30}} )?by {OTHER}", {"form": "meeting", "_after": True, "_joint": True},
         why="the sentence before tells of a meeting that he hosts or holds"),
)  # fmt: skip
