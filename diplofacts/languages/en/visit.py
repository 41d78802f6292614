"""How English news tells of trips abroad.

A rule finds the word of the trip (`key`); the frame finds who travels, and for a noun where to.
"""

from __future__ import annotations

from diplofacts.languages.visit_words import VisitWords
from diplofacts.rule import CHARACTER, Rule

_DATE, _PERSON = CHARACTER["date"], CHARACTER["person"]
_THE = r"(?:the )?(?:(?:neighbou?ring|nearby|communist|fellow|capital|city of|port city of|southern|northern|central|republic of|kingdom of) )*"

WORDS = VisitWords(
    forms=(
        ("state", r"\bstate\b"),
        ("official", r"\bofficial\b"),
        ("working", r"\bworking\b"),
        ("other", r"\b(?:goodwill|private|unofficial|informal|friendly|friendship)\b"),
    ),
    forms_behind=False,
    next=rf" (?:back )?(?:to|of|in) {_THE}{{to:stops}}",
    to=rf"\b(?:to|includ(?:ed|es|ing)|covering|taking in|of) (?:stops in |visits to )?{_THE}{{to:stops}}",
    before=r"(?<![\w])(?:(?:in|to|for) (?:the )?)?{to:country|place}(?: (?:state|official|working))?(?: on| for| during)?(?: (?:a|an|his|her|their)(?: [\w-]+){0,3})? $",
    here=r"\bhere\b",
    there=r"\bthere\b|\b(?:the|this|that) (?:[\w-]+ )?(?:country|nation|kingdom|republic|capital|state)\b",
    seats=(
        ("USA", r"\b(?:white house|oval office|camp david|mar-a-lago|capitol hill|pentagon)\b"),
        ("GBR", r"\b(?:downing street|chequers|buckingham palace|windsor castle)\b"),
        ("RUS", r"\bkremlin\b"),
        ("FRA", r"\b[eé]lys[eé]e\b"),
    ),
    by=r"(?:(?!invitation|hosted|accompan)[^,;:.]){0,60}?(?<!ed )\b(?:by|of) (?:the )?{a:persons}",
    owner=rf"{{a:persons}}(?P<owns>['’]s?)?(?: [^,;:.{_PERSON}]{{0,40}})? $",
    hosted=r"\b(?:host|hosts|hosted|hosting|receive[sd]?|welcom(?:e|es|ed|ing)) (?:the )?{a:persons}(?:[^;:.,]{0,70}?|, [^;:.,]{0,40},[^;:.,]{0,30}?) for (?:an?|his|her|their|the) (?:[\w-]+ ){0,3}$",
    possessives=("his", "her", "their", "its"),
    afar=(
        r" (?:by [\ue000-\uf8ff] )?(?:to|of|at) (?:an?|the|his|her|their|one|some|two|several) (?:[\w-]+ ){0,3}?(?:shrine|temple|schools?|factory|plant"
        r"|hospital|museum|cemetery|memorial|mosque|church|cathedral|university|farm|base|camp|border|village|mine|reactor|front ?line|shipyard|mausoleum|graves?|tomb)\b"
    ),
    unowned=r" (?:by|of) (?:the |a |an |some |many |other )?[a-z]+s\b",
    goes=(
        r"\b(?:during|on|amid|for|of|after|paid|pays|pay|paying|made|makes|make|making|began|begins?|beginning|start(?:s|ed|ing)?|ended|ends?"
        r"|ending|wrapp?(?:ed|s|ing) up|conclud(?:ed|es|ing)|complet(?:ed|es|ing)|cancel\w+|postpon\w+|cut short|embark\w*|leg|with)(?: [\w-]+){0,4} $"
    ),
    invited=r"\b(?:invitation (?:of|from|by|extended by)|invited by|hosted by|guests? of) (?:the )?{words:40}{host:people}",
    inviter=r"invitation (?:of|from|by)(?: \w+){0,3} $",
    strangers=(
        r"\b(?:tourists?|visitors|travell?ers|arrivals|people|citizens|nationals|compan(?:y|ies)|firms|investors|students|fans"
        r"|(?:war)?ships?|vessels?|fleet|carriers?|submarines?|teams?|players|pilgrims|business(?:es|men)|journalists|inspectors"
        r"|troops|soldiers|who|goods|exports?|planes?|jets?|families|refugees|migrants|workers)\b"
    ),
    link=(
        r"(?: ?\([^()]{0,40}\))?(?:,? ?\b(?:who|is|was|are|were|will|currently|now|on|during|in|at|the|a|an|his|her|their|first|second|third"
        r"|last|official|state|working|brief|\w+-day|has|had|been|have|be|also|paid|pays|pay|made|makes|make|begins?|began|starts?"
        r"|started|ended|ends|wrapped|wraps|up|concluded|concludes|and|wife|delegation|to|for|due|scheduled|this|left|leaves|remains?|stay(?:s|ed|ing)?"
        rf"|week|here)\b|,? ?{_DATE})*,? ?"
    ),
    relative=r"\b(?:who|is|was|will|to)\b|, (?:\w+ )?on\b",
    meets=r"\b(?:with|met|meet|meets|meeting|received|receives|told|tells|greeted|host(?:ed|s)|welcomed|to|for)(?: \w+)? $",
    begins=r"\b(?:arriv\w+|beg[aiu]n\w*|start\w*|from|kick\w* off|left|leaves|depart\w*|embark\w*)\b",
    days=r"\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)-day\b",
    numerals={"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10},
    staged=rf"\b(?:during|on|amid|as part of|in the course of)(?: (?:a|an|the|{_PERSON}|{_PERSON}['’]s))?(?: [\w-]+){{0,3}} $",
    made=(
        r"\b(?:has|have|had|visited|visiting|paid|made|arrived|was|were|went|flew|came|travell?ed|beg[au]n|started|starting|ended|wrapped"
        r"|wraps|concluded|concludes|completed|kicked off|is (?:currently )?on|returned|welcomed|landed|left|touched)\b"
    ),
    cancelled=r"\b(?:cancel\w*|postpon\w*|call(?:s|ed|ing)? off|put(?:s|ting)? off|scrap(?:s|ped)?|delay(?:s|ed)?|abandon(?:s|ed)?)\b",
    intended=r"\b(?:had|was|were) (?:been |originally |initially |also |previously ){0,2}(?:scheduled|due|planned|expected|set|supposed|slated)\b",
    planned=(
        r"\b(?:will|shall|plans?|planned|planning|due|scheduled|set (?:to|for|off)|slated|expected|upcoming|forthcoming|would"
        r"|agreed to|prepar\w+|ahead of|looks? forward|looking forward|about to|intends?"
        r"|to (?:pay|make|begin|start|embark|undertake|travel|arrive|fly|head|leave)|eve of|(?:is|are|was|were) to|leaves for|next week|proposed)\b"
    ),
    wished=(
        r"\b(?:confident|confidence|hopes?|hoped|hoping|wish(?:es|ed)?|wants?|wanted|urged?|urging|calls? for|called for|asked|may|might|could|should"
        r"|can|if|possible|possibly|suggest(?:s|ed)?|consider(?:s|ing)?|seeks?|sought|seeking|invited?|invites|inviting|encouraged?"
        r"|ready|willing|unless|whether|offered|invitation to)\b"
    ),
    infinitive=r"\bto (?:\w+ )?$",
    accepts=r"\baccept(?:ed|s|ing)\b",
    invites=(
        r"(?<!not )(?<!n['’]t )(?<!never )\b(?:invit(?:ed|es)|(?:has|have|had|by) invit(?:ed|ing)|(?:extend(?:ed|s|ing)|conveyed|handed|gave|issued|renewed|reiterated) (?:an?|the|his|her|their) (?:[\w-]+ )?invitation (?:to|for))"
        r"(?: \w+){0,2} $"
    ),
    bidden=r"(?<!not )(?<!not been )\binvited (?:\w+ )?(?:to (?:\w+ )?)$",
    gone=r"\b(?:left|arrived|flew|came|went|travell?ed|departed|is in|was in|are in)\b",
    firsts=r"\b(?:first|second|third|last|latest|only|highest|most)\b",
    being=r"\b(?:becom(?:e|es|ing)|became|be|is|was|as|being|making (?:him|her)|,)(?: also| only)?(?: the| a)?(?: [\w-]+){0,3} $",
    ahead=(
        r" ?(?:later (?:this|in)|next|(?:is|are|was|were|has been) (?:\w+ )?(?:scheduled|due|expected|set|planned|slated)|scheduled|planned|due to|expected to"
        r"|set for|(?:had|was) (?:been )?(?:planned|scheduled|due)|will (?:begin|take place|be|start|last|run|come)|begins|starts)\b"
    ),
    coming=r"\b(?:(?:is|are|be) (?:heading|flying|leaving|going|departing|coming|travell?ing)|begins|starts|kicks off|visits|flies|travels|heads|goes|sets (?:out|off)|embarks|undertakes|leaves|arrives|departs|awaits)\b",
    whenever=r"\bwhen(?: the)? $",
    reports=(
        r"\b(?:said|says|announced|announces|told|reported|reports|confirmed|disclosed|added|statement|quoted"
        r"|after (?:taking|assuming|becoming|being|winning|coming)|(?:took|taken|assumed) office|elected|inaugurated|sworn|that (?:began|started))\b"
    ),
    now=r"\bis (?:currently |now )?on\b|^,? (?:currently |who is )?on an? ",
)
_MODAL = "".join(f"(?<!{word} )" for word in ("to", "will", "would", "not", "also", "can", "should", "could", "must", "may", "might", "who", "please", "n't"))

# What a guest is shown abroad.
_SITE = (
    r"(?:port|harbou?r|camp|plant|factory|base|school|hospital|university|temple|mosque|church|cathedral|memorial|monument|museum|site|mine"
    r"|village|town|city|region|province|market|farm|airport|shipyard|cent(?:er|re)|island|park|palace|front ?lines?|tomb|mausoleum|cemetery|dam|project)"
)
RULES = (
    Rule(
        "en/visit/visits", "visit", ("visit", "visits", "visited", "visiting", "toured", "tours", "touring", "stopped", "stop", "stops"),
        rf"\b(?P<key>visit(?:s|ed|ing)?|tour(?:s|ed|ing)|stop(?:s|ped|ping)?(?:over| over| off)? in) (?:both )?{_THE}(?:{{to:stops}}|here\b|(?:the|this) (?:[\w-]+ )?(?:country|nation|kingdom)\b)",
    ),
    Rule(
        "en/visit/seat", "visit", ("white house", "kremlin", "downing street", "camp david", "mar-a-lago", "chequers", "buckingham palace", "oval office"),
        r"(?P<key>\b(?:visit(?:s|ed|ing)?|(?:com(?:e|es|ing)|came|return(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|flew|fl(?:y|ies|ying)) to)) (?:the )?(?=(?:white house|kremlin|downing street|camp david|mar-a-lago|chequers|buckingham palace|oval office)\b)",
    ),
    Rule(
        "en/visit/site", "visit", ("visited", "visits", "toured"),
        rf"{{a:person}},? (?:also |later )?(?P<key>visited|visits|toured) (?:a|an|the)(?: [a-z][\w-]+){{0,3}}? {_SITE}(?: (?:of|in|at|near|outside) (?:{{place}}|[\w-]+(?: [\w-]+)?),?)? in {_THE}{{to:stops}}",
        {"_subject": True},
    ),
    Rule(
        "en/visit/visited_then", "visit", ("visited", "visits"),
        r"{a:person},? (?:who )?(?:last |also |previously |first )?(?P<key>visited|visits) (?=in {date}|{date}|last (?:week|month|year)|earlier this)",
        {"_subject": True},
    ),
    Rule("en/visit/visiting", "visit", ("visiting",), r"{a:person}", {"_visiting": True}),
    Rule(
        "en/visit/trip", "visit", ("visit", "trip", "tour", "journey", "stopover", "swing", "arrival in"),
        rf"{_MODAL}\b(?P<key>visit|trip|tour|journey|stopover|swing|arrival(?= in))\b(?! (?:operator|guide|group|de))",
        {"_noun": True},
    ),
    Rule(
        "en/visit/trips", "visit", ("visits", "trips"), rf"(?P<key>\b(?:visits|trips)) (?:to|in) {_THE}{{to:stops}}", {"_noun": True, "_plural": True},
    ),
    Rule(
        "en/visit/leads", "visit", ("leading", "led", "lead", "leads", "heading", "headed"),
        rf"(?P<key>\b(?:lead(?:s|ing)?|led|head(?:s|ed|ing)?)) (?:{{person}}|(?:a|an|the|his|her) {{words:40}}\b(?:delegation|mission|team|party|group)) {{words:25}}\b(?:to|in|visiting) {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/arrives", "visit", ("arrive", "arrived", "arrives", "arriving", "landed", "touched down", "due in", "due here", "expected in"),
        rf"(?P<key>\b(?:arriv(?:ed|es|ing|e)|landed|touched down|due|expected)) (?:{{date}} )?(?:(?:in|at|on) (?:{_THE}(?:[\w-]+ ){{0,2}}?{{to:stops}}|(?:the|this) (?:[\w-]+ )?(?:country|nation|kingdom|republic)\b)|here\b)",
    ),
    Rule(
        "en/visit/travels", "visit",
        ("proceed", "proceeds", "proceeded", "travel", "travels", "travelled", "traveled", "travelling", "traveling", "flew", "flies", "fly", "flying", "heads", "headed", "heading",
         "left", "leaves", "leave", "leaving", "departs", "departed", "depart", "will go", "would go", "to go", "went", "goes", "going", "came", "come", "coming", "set off", "return", "returns", "returned", "returning"),
        rf"(?P<key>\b(?:proceed(?:s|ed|ing)?|travel(?:l?ed|s|l?ing)?|fl(?:ew|y|ies|ying)|head(?:s|ed|ing)?|left|leav(?:es?|ing)|depart(?:s|ed|ing)?|went|(?:(?<=will )|(?<=would )|(?<=to ))go|goes|going|c[ao]me|coming|set off|return(?:s|ed|ing)?)) "
        rf"(?:off |on |next |then |straight |directly |back |in |over |down |up |out )?(?:{{date}} )?(?:here |{{place}} |{{country}} )?(?:{{date}} )?(?:(?:to|for|into) {_THE}{{to:stops}}|there\b)",
    ),
    Rule(
        "en/visit/back", "visit", ("returned from", "returns from", "returning from", "return from", "back from", "home from"),
        rf"(?P<key>\breturn(?:ed|s|ing)?|\bback|\b(?:flew|flies|flying|went|came|headed|travel\w+) home) (?:home )?from (?:a |an )?{_THE}{{to:stops}}",
        {"status": "made"},
    ),
    Rule(
        "en/visit/stays", "visit", (", in", "is in", "was in", "are in", "were in", "currently in", "now in", "also in"),
        rf"{{a:persons}},? (?:who )?(?:is |was |are |were )?(?:currently |now |also )?(?:(?:will|to) be )?(?P<key>in) {_THE}{{to:stops}},? (?:{{date}} )?(?:for|on (?:an?|the (?:first|second|third|last|final|latest|next) (?:leg|stop))|to (?:attend|meet|take part|hold|sign|discuss|participate|join))\b",
        {"_subject": True, "_now": True},
    ),
    Rule(
        "en/visit/now_in", "visit", ("now in", "currently in", "presently in"),
        rf"{{a:persons}},? (?:who )?(?:is |was )?(?:now|currently|presently) (?P<key>in) {_THE}{{to:stops}}",
        {"_subject": True, "_now": True},
    ),
    Rule(
        "en/visit/is_in", "visit", ("is in",),
        rf"{{a:persons}},? (?:who )?is (?P<key>in) {_THE}{{to:stops}}(?=,? (?:this week|today)\b| ?{{date}})",
        {"_subject": True, "_now": True},
    ),
    Rule(
        "en/visit/was_in", "visit", ("was in", "were in", "been in"),
        rf"{{a:persons}},? (?:who )?(?:also )?(?:was|were|had been|has been) (?P<key>in) {_THE}{{to:stops}}(?=,? (?:{{date}}|earlier|recently|last|this|where|when|before)\b| ?{{date}})",
        {"_subject": True, "status": "made"},
    ),
    Rule(
        "en/visit/takes", "visit", ("take him", "take her", "take them", "takes him", "takes her", "took him", "took her", "taken him", "taking him", "taking her", "bring him", "brings him", "bringing him"),
        rf"(?P<key>\b(?:tak(?:e|es|en|ing)|took|bring(?:s|ing)?)) {{a:person}} (?:also |next |first |then )?to {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/will_be", "visit", ("will be in", "to be in", "be in"),
        rf"{{a:persons}},? (?:who )?(?:will|is expected to|is due to|is scheduled to|is to|plans to|is set to) (?:also )?be (?P<key>in) {_THE}{{to:stops}}",
        {"_subject": True, "status": "planned"},
    ),
    Rule(
        "en/visit/attends", "visit", ("attend", "attended", "attends", "attending"),
        rf"(?P<key>\battend(?:ed|s|ing)?) [^,;:.]{{0,80}}?\b(?:in|at) {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/welcomed", "visit", ("welcomed", "welcomes", "welcoming", "welcome"),
        rf"(?P<key>\bwelcom(?:ed|es|ing|e)) (?:the )?{{a:persons}}{{words:50}} to {_THE}{{to:stops}}",
    ),
)  # fmt: skip
