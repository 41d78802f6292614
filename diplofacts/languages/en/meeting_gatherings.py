"""Meetings of three sides and more in English, told by their kind, and those who come to a meeting told before."""

from __future__ import annotations

from diplofacts.languages.en.meeting_parts import NOT_WITH, OTHER
from diplofacts.rule import Rule

_OF_MANY = r"(?:trilateral|tripartite|three-way|three-nation|quadrilateral|four-way|four-nation|three-party|four-party)"
_NO_VIDEO = r"(?!(?:virtual|online|video|remote)\b)"  # those are told by their own form
_EVENT = r"(?:summit|meeting|talks|conference|session|dialogue|consultations)"

GATHERINGS = (
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
