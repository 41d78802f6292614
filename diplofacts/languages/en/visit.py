"""How English news tells of trips abroad.

A rule finds the word of the trip (`key`); the frame finds who travels, and for a noun where to.
"""

from __future__ import annotations

from diplofacts.languages.en.visit_words import REGIONS, SOME
from diplofacts.languages.en.visit_words import THE as _THE
from diplofacts.languages.en.visit_words import WORDS as WORDS
from diplofacts.rule import CHARACTER, Rule

_PERSON = CHARACTER["person"]

_FIELD = r"(?:air ?ports?|air ?base|air ?field|aerodrome|tarmac|air force base)"
_BECAUSE = r"\b(?:due to|because|owing to|thanks to|amid|but) "  # what comes then is no place of it
_AFAR = r"[^.;]*\b(?:virtual(?:ly)?|video|online|remotely)\b"
_WELCOME = r"(?:welcome|reception|greeting|guard of honou?r|red[- ]carpet)"
_MODAL = r"(?<!n't )" + "".join(rf"(?<!(?<![\w-]){word} )" for word in ("to", "will", "would", "not", "also", "can", "should", "could", "must", "may", "might", "who", "please", "cannot"))

# What a guest is shown abroad.
_SITE = (
    r"(?:port|harbou?r|camp|plant|factory|base|school|hospital|university|temple|mosque|church|cathedral|memorial|monument|museum|site|mine"
    r"|village|town|city|region|province|market|farm|airport|shipyard|cent(?:er|re)|island|park|palace|front ?lines?|tomb|mausoleum|cemetery|dam|project)"
)
RULES = (
    Rule(
        "en/visit/visits", "visit", ("visit", "visits", "visited", "visiting", "toured", "tours", "touring", "will tour", "to tour", "would tour", "stopped", "stop", "stops", "stopping", "transit", "transits", "transited", "transiting", "stayed in", "stay in", "stays in", "staying in"),
        rf"\b(?P<key>(?<!['’]s )(?<!\bthe )(?<!\bthis )(?<!\ba )visit|visit(?:s|ed|ing)|tour(?:s|ed|ing)|(?:(?<=will )|(?<=would )|(?<=to ))tour|stop(?:s|ped|ping)?(?:over| over| off)? in|transit(?:s|ed|ing)? (?:in|through|via)|stay(?:s|ed|ing)? in) (?:both )?{_THE}(?:{{to:stops}}(?! disneyland)|t?here\b|(?:the|this) (?:[\w-]+ )?(?:country|nation|kingdom)\b|(?<=invitation to visit ){{person}} (?:[\w-]+ )?country\b|(?P<afar>(?:{SOME} )?(?:[\w-]+ ){{0,2}}?(?:{REGIONS}|countries|nations)\b|{SOME} (?:[\w-]+ ){{0,2}}?states\b))",
    ),
    Rule(
        "en/visit/guest_of", "visit", ("visited", "visits", "visiting"),
        rf"\b(?P<key>visit(?:s|ed|ing)) {{person}} (?:in|at) {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/seat", "visit", ("white house", "kremlin", "downing street", "camp david", "mar-a-lago", "chequers", "buckingham palace", "oval office"),
        r"(?P<key>\b(?:visit(?:s|ed|ing)?|(?:was|were|been) (?:\w+ly )?(?:welcomed (?:to|at)|(?:received|hosted|feted) at)|(?:com(?:e|es|ing)|came|(?<=to )go|(?<=will )go|goes|went|head(?:s|ed|ing)|return(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|flew|fl(?:y|ies|ying)) to)) (?:the )?(?=(?:white house|kremlin|downing street|camp david|mar-a-lago|chequers|buckingham palace|oval office)\b)",
    ),
    Rule(
        "en/visit/site", "visit", ("visited", "visits", "toured"),
        rf"{{a:person}},? (?:also |later )?(?P<key>visited|visits|toured) (?:a|an|the)(?: [a-z][\w-]+){{0,3}}? {_SITE}(?: (?:of|in|at|near|outside) (?:{{place}}|[\w-]+(?: [\w-]+)?),?)? in {_THE}{{to:stops}}",
        {"_subject": True},
    ),
    Rule(
        "en/visit/those_in", "visit", ("visit", "visits", "visited", "visiting", "meet", "met"),
        rf"(?P<key>\bvisit(?:s|ed|ing)?) (?:[a-z][\w-]+,? ){{1,5}}?(?:leaders|officials|companies|businesses|firms|troops|soldiers|forces|sites|camps|factories|communities|schools|refugees|cities|ports|farms|hospitals|families|victims) (?:based |stationed |living |staying )?in {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/visited_then", "visit", ("visited", "visits"),
        r"{a:person},? (?:who )?(?:last |also |previously |first )?(?P<key>visited|visits) (?=in {date}|{date}|last (?:week|month|year)|earlier this)",
        {"_subject": True, "_likewise": True},
    ),
    Rule("en/visit/visiting", "visit", ("visiting",), r"{a:person}", {"_visiting": True}),
    Rule(
        "en/visit/trip", "visit", ("visit", "trip", "tour", "journey", "stopover", "swing", "arrival in", "arrival at", "mission", "voyage", "pilgrimage", "stay in"),
        rf"{_MODAL}\b(?P<key>visit(?! {_PERSON}['’])|trip|tour|journey|stopover|swing|arrival(?= (?:in|at) (?!power|office))|mission(?= to \W)|voyage|pilgrimage(?= to \W)|stay(?= in \W))\b(?! (?:operator|guide|group|de))",
        {"_noun": True},
    ),
    Rule(
        "en/visit/trips", "visit", ("visits", "trips"), rf"(?P<key>\b(?:visits|trips)) (?:(?:of|by) (?:the )?{{a:persons}} )?(?:to|in) {_THE}{{to:stops}}", {"_noun": True, "_plural": True},
    ),
    Rule(
        "en/visit/departure", "visit", ("departure",),
        rf"(?P<key>\bdeparture)(?: (?:(?!(?:would|will|could|is|was|be|been|has|had) )[^,;. ]+ ){{0,8}}?| )for {_THE}{{to:stops}}(?! (?:was|were|is|has been|had been) delayed)", {"_noun": True, "_plural": True},
    ),
    Rule(
        "en/visit/among", "visit", ("will visit", "is to visit", "is due to visit", "has visited", "had visited"),
        r"{to:country} (?:is|was|will be) (?:also )?(?:among|one of|only |the) (?:[\w-]+ ){0,4}?(?:countr(?:y|ies)|nations?|states?) (?:that |which )?{a:persons} (?:will|is (?:due )?to|has|had) (?:also )?(?P<key>visit(?:ed)?)(?! {country|place})",
    ),
    Rule(
        "en/visit/another", "visit", ("followed by another", "followed by one"),
        rf"\b(?:trip|visit|tour|mission)\b[^.;]{{0,60}}?, (?:to be )?followed by (?P<key>another|one) (?:to|in) {_THE}{{to:stops}}",
        {"_noun": True},
    ),
    Rule(
        "en/visit/leads", "visit", ("leading", "led", "lead", "leads", "heading", "headed", "head a", "head the", "heads a", "heads the"),
        rf"(?P<key>\b(?:lead(?:s|ing)?|led|head(?:s|ed|ing)?)) (?:(?:an? [\w-]+-(?:member|strong|man|person) )?{{person}}|(?:a|an|the|his|her) {{words:40}}\b(?:delegation|mission|team|party|group)) {{words:25}}\b(?:to|in|visiting) {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/arrives", "visit", ("arrive", "arrived", "arrives", "arriving", "landed", "lands", "landing", "land in", "touch down", "touched down", "touches down", "touching down", "set foot", "due in", "due here", "expected in"),
        rf"(?P<key>\b(?:arriv(?:ed|es|ing|e)|land(?:ed|s|ing)|(?:(?<=will )|(?<=to )|(?<=would ))land|touch(?:ed|es|ing)? down|set foot|due|expected)) (?:first |then |later |safely |{{date}} )*(?:(?:(?:in|at|on) |(?<=arrive )|(?<=arrives )|(?<=arrived ))(?:(?:the )?(?:[\w'’-]+ ){{1,4}}?{_FIELD}(?: (?:in|of|near|outside)|,(?: in)?) )?(?:{_THE}(?:(?!(?:over|with|from|by|for|to|trouble|talks)\b)[\w-]+ ){{0,2}}?{{to:stops}}|(?:the|this) (?:[\w-]+ )?(?:country|nation|kingdom|republic)\b)|here\b)",
    ),
    Rule(
        "en/visit/arrived_on", "visit", ("arrived", "flew in"),
        r"{a:person}(?:, who (?:had |also |only )?| )(?P<key>arrived|flew in) (?:(?<=, who arrived )(?={date},)|(?={date} (?:for|on) an? (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)\b)|(?<=, who arrived )(?={date} (?:for|on) an? ))", {"_subject": True},
    ),
    Rule(
        "en/visit/reaches", "visit", ("reached", "reaches"),
        rf"{{a:persons}},? (?:who )?(?:has |had |have |also |later |then |finally |{{date}} )*(?P<key>reached|reaches) (?:{_THE}{{to:stops}}(?!['’])|here\b)",
        {"_subject": True},
    ),
    Rule(
        "en/visit/on_the_way", "visit", ("en route", "way to", "bound for", "stopover"),
        rf"{{a:persons}},? (?:who )?(?:is |was |are |were |currently |now )*(?:en route|on (?:the|{{person}}) way|bound) (?P<key>to|for) {_THE}{{to:stops}}",
        {"_subject": True},
    ),
    Rule(
        "en/visit/spends", "visit", ("spent", "spend", "spending", "spends"),
        rf"(?P<key>\bsp(?:ent|ends?|ending)) (?:(?:about|just|only|{{person}}|less than|more than|nearly|almost|over|some|the|a|an|one|two|three|four|five|six|seven|ten|several|\d+|few|whole|first|last|next|past) )+(?:hours?|days?|nights?|weekend|week)(?: and (?:[\w-]+ )?(?:nights?|days?))? in {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/travels", "visit",
        ("proceed", "proceeds", "proceeded", "move on to", "moves on to", "moved on to", "moving on to", "continue on to", "continues on to", "continued on to", "continuing on to", "travel", "travels", "travelled", "traveled", "travelling", "traveling", "flew", "flies", "fly", "flying", "heads", "headed", "heading",
         "jetted", "jets off", "jets out", "jetting", "emplaned", "emplanes", "set out", "sets out", "sets off", "setting out", "took off", "takes off", "boarded", "left", "leaves", "leave", "leaving", "departs", "departed", "depart", "departing", "continue to", "continues to", "continued to", "continuing to", "will go", "would go", "to go", "will head", "would head", "to head", "will jet", "to jet", "to journey", "will journey", "journeyed", "went", "goes", "going", "came", "come", "coming", "set off", "return", "returns", "returned", "returning"),
        rf"(?P<key>\b(?:proceed(?:s|ed|ing)?|mov(?:e|es|ed|ing)(?= on to)|continu(?:e|es|ed|ing)(?= (?:on )?to \W)|travel(?:l?ed|s|l?ing)|(?<!against )(?<!for )(?<!on )(?<!of )(?<!all )(?<!air )(?<!the )(?<!their )travel|fl(?:ew|y|ies|ying)|head(?:s|ed|ing)?|left|leav(?:es?|ing)|depart(?:s|ed|ing)?|went|(?:(?<=will )|(?<=would )|(?<=to ))(?:go|head|jet|journey)|journeyed|goes|going|c[ao]me|coming|set(?:s|ting)? (?:off|out)|jet(?:ted|ting|s(?= (?:off|out)))|emplane[sd]|t(?:ook|akes) off|boarded (?:an?|the|{{person}}) (?:[\w-]+ )?(?:plane|flight|aircraft|jet|train)|return(?:s|ed|ing)?(?! (?:home |back )?to (?:the )?(?:{{place}}|{{country}}) (?:{{date}} )?from ))) "
        rf"(?:off |on |next |then |first |straight |back |in |over |down |up |out |[a-z]+ly )?(?:{{date}} )?(?:here |(?:from )?(?:the )?(?:{{place}}|{{country}}) )?(?:{{date}} )?(?:(?:to|for|into) {_THE}(?:{{to:stops}}|(?P<afar>(?:{SOME} )?(?:[\w-]+ ){{0,2}}?{REGIONS}\b|{SOME} (?:[\w-]+ ){{0,2}}?(?:countries|nations|states)\b))|(?<!com. out )(?<!came out )(?<!get out )there\b)",
    ),
    Rule(
        "en/visit/back", "visit", ("returned from", "returns from", "returning from", "return from", "back from", "home from", "returned to", "returns to", "returning to"),
        rf"(?P<key>\breturn(?:ed|s|ing)?|\bback|\b(?:flew|flies|flying|went|came|headed|travel\w+) home) (?:home |back )?(?:to (?:the )?(?:{{place}}|{{country}}) )?(?:{{date}} )?from (?:a |an )?{_THE}{{to:stops}}",
        {"status": "made"},
    ),
    Rule(
        "en/visit/leaves_place", "visit", ("left", "leaves", "departed", "departs"),
        rf"(?P<key>\b(?:left|leaves|depart(?:ed|s))) (?:from )?{_THE}{{to:stops}}[^.;:{_PERSON}]{{0,60}}?\b(?:after (?:a|an|his|her|their|{{person}}|the|attend|participat|tak|hold|meet|talks|sign|wrapp|conclud)|at the end of|at the conclusion of)",
        {"status": "made", "_leaving": True},
    ),
    Rule(
        "en/visit/while_in", "visit", ("while in",), rf"\bwhile (?P<key>in) {_THE}{{to:stops}}(?=,| ?(?:{{date}}|\W*$))", {"status": "made"},
    ),
    Rule(
        "en/visit/invited_to", "visit", ("invited", "invites"),
        rf"(?<!not )(?<!n't )(?<!never )(?<!been )(?<!was )(?<!were )\b(?P<key>invite[sd]) (?:the )?{{a:persons}} to {_THE}{{to:stops}}(?=\W*$|,? (?:for|on|in|next|this|later|to|as|and|{{date}}))",
        {"status": "planned"},
    ),
    Rule(
        "en/visit/stays", "visit", (", in", "is in", "was in", "are in", "were in", "currently in", "now in", "also in"),
        rf"{{a:persons}}(?:, who [^,;.]{{1,60}},)?,? (?:who )?(?:is |was |are |were )?(?:currently |now |also )?(?:(?:will|to) be )?(?P<key>in) {_THE}{{to:stops}}(?:,? and [\w-]+)?,? (?:{{date}} )?(?:for|as part of|on (?:an?|the (?:first|second|third|last|final|latest|next) (?:leg|stop))|to (?:attend|meet|take part|hold|sign|discuss|participate|join)|where(?= (?:{_PERSON}|they) (?:was|is|were|met|will)\b))\b",
        {"_subject": True, "_now": True},
    ),
    Rule(
        "en/visit/in_aside", "visit", (", in",),
        rf"{{a:persons}}, (?P<key>in) {_THE}{{to:stops}},? {{date}}(?=,)",
        {"_subject": True},
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
        "en/visit/was_in", "visit", ("was in", "were in", "been in", "last in", "also in", "recently in", "last there"),
        rf"{{a:persons}},? (?:who )?(?:also )?(?:was|were|had been|has been) (?:last |also |recently )?(?:(?P<key>in) {_THE}{{to:stops}}|(?<=last )there)(?=,? (?:{{date}}|earlier|recently|last|this|since|where|when|before|to (?:discuss|meet|attend|press|urge|underscore|underline|warn|seek|push|talk|promote|stress))\b| ?{{date}})",
        {"_subject": True, "status": "made"},
    ),
    Rule(
        "en/visit/takes", "visit", ("take him", "take her", "take them", "takes him", "takes her", "took him", "took her", "taken him", "taking him", "taking her", "bring him", "brings him", "bringing him", "tour will take", "trip will take", "visit will take", "tour takes", "trip takes", "visit takes", "tour took", "trip took", "visit took", "journey will take", "journey takes"),
        rf"(?P<key>\b(?:tak(?:e|es|en|ing)|took|bring(?:s|ing)?)) {{a:person}} (?:also |next |first |then )?to {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/will_be", "visit", ("will be in", "to be in", "be in"),
        rf"(?:{{a:persons}}(?:, who [^,;.]{{0,90}},)?,? (?:who )?|,? and (?:then |later )?)(?:will|is expected to|is due to|is scheduled to|is to|plans to|is set to) (?:also |then )?be (?P<key>in) {_THE}{{to:stops}}",
        {"_subject": True, "status": "planned"},
    ),
    Rule(
        "en/visit/attends", "visit", ("attend", "attended", "attends", "attending"),
        rf"(?P<key>\battend(?:ed|s|ing)?)(?!{_AFAR}) (?:(?!{_BECAUSE})[^,;:.]){{0,80}}?\b(?:in|at) {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/takes_part", "visit", ("participate", "participated", "participates", "participating", "take part", "takes part", "took part", "taking part", "represent", "represented", "representing"),
        rf"(?P<key>\b(?:participat(?:e|ed|es|ing)|t(?:ake|akes|ook|aking) part) in|represent(?:ed|s|ing)? {{country|person}} at)(?!{_AFAR}) [^,;:.]{{0,60}}?(?:\b(?:summit|conference|forum|meetings?|session|ceremony|congress|assembly|celebrations?|festival|inauguration|funeral|opening|events?|exhibition|dialogue|talks|council)\b|{{body}})(?:(?!{_BECAUSE})[^,;:.]){{0,60}}?\b(?:in|at) {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/welcomed", "visit", ("welcomed", "welcomes", "welcoming", "welcome"),
        rf"(?P<key>\bwelcom(?:ed|es|ing|e)) (?:the )?{{a:persons}}{{words:50}} to {_THE}{{to:stops}}",
    ),
    Rule(
        "en/visit/met_at_airport", "visit",
        ("airport", "airports", "air base", "airbase", "airfield", "air field", "aerodrome", "tarmac", "air force base"),
        rf"(?P<key>\b(?:welcom(?:ed|es)|receive[sd]?|greet(?:ed|s))) (?:the )?{{a:persons}}(?!['’])[^.;:]{{0,40}}? (?:at|on|upon) [^.;:{_PERSON}]{{0,60}}?\b{_FIELD}(?:,? (?:in|of|near|outside) {_THE}(?:{{place}}, )?(?:{{country}}|{{place}}))?",
        {"_airport": True, "status": "made"},
    ),
    Rule(
        "en/visit/welcomed_at_airport", "visit",
        ("airport", "airports", "air base", "airbase", "airfield", "air field", "aerodrome", "tarmac", "air force base"),
        rf"\b(?:was|were|is|are|been|being) (?:[\w-]+ ){{0,2}}?(?P<key>welcomed|received|greeted|met|(?:given|accorded))(?: [^.;]{{0,90}}?)? (?:at|on|upon) [^.;:{_PERSON}]{{0,60}}?\b{_FIELD}(?:,? (?:in|of|near|outside) {_THE}(?:{{place}}, )?(?:{{country}}|{{place}}))?",
        {"_airport": True, "status": "made"},
    ),
    Rule(
        "en/visit/given_welcome", "visit",
        ("welcome", "reception", "guard of honour", "guard of honor", "red carpet", "red-carpet"),
        rf"{{a:persons}},? (?:who )?(?:(?:was|were|is|are|has been|had been|being) (?:also )?(?P<key>given|accorded|afforded|extended|treated to)|(?:got|received|gets|enjoyed)) (?:a |an |the )?(?:[\w-]+ ){{0,4}}{_WELCOME}(?: [\w-]+){{0,4}}? (?:in|at) {_THE}{{to:stops}}",
        {"_subject": True, "status": "made"},
    ),
    Rule(
        "en/visit/red_carpet", "visit", ("red carpet", "red-carpet"),
        rf"(?P<key>\broll(?:s|ed|ing)? out the red carpet) (?:[\w-]+ ){{0,2}}?(?:for|to welcome|to) (?:the )?{{a:persons}}(?!['’])(?:[^.;:]{{0,40}}? in {_THE}{{to:stops}})?",
    ),
    Rule(
        "en/visit/hosted_by", "visit", ("host", "hosts", "hosted", "welcome", "welcomes", "welcomed", "receive", "receives"),
        r"{to:country} (?:(?:has|have|is|was|will|to|set|due|also|again|preparing|prepares|ready|getting|ready|today|soon|once|{date}) )*(?P<key>host(?:s|ed)?|welcome[sd]?|receive[sd]?) (?:the )?{a:persons}(?=\W*$|,? (?:on )?{date}|,? (?:for (?:an?|the|{date})|next|this|last|later|yesterday|today|tomorrow|with (?:a |an )?(?:full|red|warm|honou?r))\b)",
    ),
    Rule(
        "en/visit/stops", "visit", ("stops", "stop", "itinerary", "leg"),
        rf"(?P<key>\b(?:stops?|itinerary|legs?)) (?:(?:on|of) (?:the|his|her|their|{{person}}|this) (?:[\w-]+ )*)?(?:(?:will|would|also|{{date}}) )*(?:includ(?:es?|ed|ing)|is|are|was|were|be|cover(?:s|ed)?) (?:also )?(?:(?:stops?|visits?) )?(?:in |to )?{_THE}{{to:stops}}",
        {"_noun": True, "_plural": True},
    ),
)  # fmt: skip
