"""Words by which English news shows when, where and in what form a meeting took place: patterns over slotted text."""

from __future__ import annotations

# Those who are met apart from others of their own side: what their titles start with, in lower case.
HEADS = (
    r"(?:state |vice )?president\b|prime minister|premier|king|queen|emperor|sultan|chancellor|pope|crown prince|general secretary|party (?:general )?(?:secretary|chief|leader)"
    r"|(?:national assembly|parliament|house|senate) (?:chair|speaker)|speaker|chair(?:man|woman) of the (?:national|standing|house|state)|secretary[- ]general"
)
# Offices that a country has one of.
SOLE = r"president|prime minister|premier|king|chancellor|(?:foreign|defen[cs]e|trade|finance|interior|commerce|foreign affairs) minister|minister of (?:foreign affairs|national defen[cs]e|defen[cs]e|finance)"
# Offices of those whom other countries' officials meet, not their own.
ABROAD = r"\b(?:minister|premier|ambassador|envoy|commissioner|representative|king|queen|prince|emperor|emir|sultan|pope|pontiff|negotiator)\b"
# Offices whose holders seldom meet those of other countries, but one another.
AT_HOME = r"(?:rep\.|sen\.|senator|congress\w*|gov\.|governor|mayor|judge|sheriff|(?:house|senate) )"
MINISTERS = r"\b(?:queen|prince|princess|emperor|emir|sultan|pope|advis[eo]r|envoy|representative|commissioner|(?:under|vice)?-?secretary|director|head|governor|speaker|commander|negotiator|president|prime minister|premier|minister|ambassador|chancellor|king)\b"
# Those who act do so one after another.
EACH = r"\b(?:will|would|also|to)? ?(?:each|separately|individually|in turn)(?: [\w-]+){0,3}(?: \ue000| on \ue000)?"
# That someone met several of some kind, who are then listed.
SEVERAL = (
    r"\b(?:met|meet|meeting|meetings|meets|talks|calls?|caught up|spoke|talked|bilaterals?|conversations?|audiences?|discussions)\b[^.;]{0,60}?"
    r"\b(?:leaders|counterparts|presidents|ministers|officials|figures|dignitaries|heads of|royals|executives|delegates|envoys|ambassadors)\b"
)
# Behind someone told something, the town where he was told.
TOLD_THERE = r" in (?:the )?\ue005(?:['’]s [\w ]{1,40})?(?: (?:on )?\ue00b)? that\b"
# A gathering whose guests the next sentence lists, and before it that someone hosts it.
GATHERING = r"\b(?:meeting|summit|talks|conference|gathering|session|retreat)\b"
HOSTING = r"\b(?:host(?:s|ed|ing)?|chair(?:s|ed|ing)?|convene[sd]?|welcome[sd]?)\b[^.;,]{0,40}$"
AT_ONE_TABLE = r"[^.;,]{0,50}\b(?:for|in|at) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:trilateral|three-way|four-way|tripartite|quadrilateral|three-nation|joint) (?:[\w-]+ )?(?:meeting|summit|talks|consultations|dialogue)\b"
# The words before a list of those who were met, one a line.
LISTS = (
    r"\b(?P<met>met|meet|meeting|meetings|talks|calls?|spoke|bilaterals?|discussions|received|receive|consultations)\b"
    r"[^.:]{0,140}?(?:\bfollowing\b[^.]{0,90}|:)\W*$"
)
# What stands alone on a line of such a list: a time of day.
HOUR = r"\W*\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?\W*"
TOGETHER = (
    r"\b(?:trilaterals?|tripartite|quadripartite|three-way|four-way|five-way|three-party|four-party|three-nation|four-nation|quadrilateral|jointly|together|\d\+\d|3-way)\b"
)
# One event with all who are told by one office: "a meeting with his Lao and Thai counterparts".
ONE_EVENT = r"\b(?:an?|the|another|their) (?:(?!(?:separate|series|string|number|round)\b)[\w-]+ ){0,3}?(?:meeting|call|conference|summit|session|dinner|lunch|videoconference|conversation)\b[^.;:]*$"
ONE_BY_ONE = r"\b(?:separate(?:ly)?|individually|in turn|one-on-one|bilateral|bilaterals|series of) (?:(?:[\w-]+ ){0,2}(?:meetings|talks|calls|discussions)\b|with\b)"
TOLD_IN_ONE = r"(?i:\b(?:ministers|counterparts|presidents|premiers|secretaries|chancellors|leaders|kings|ambassadors|chiefs|envoys)\b)"
FROM_EACH = r"\b(?:talks|discussions|consultations|negotiations) with (?:[\w\ue000-]+ ){0,4}counterparts (?:from|of|in) (?:the )?"
# Of many who were met, those named are met one by one: "met officials including A and B".
INCLUDING = r",? (?:including|such as|notably|among (?:them|whom)|who includ(?:e|ed))\b"
# Before talks of two sides, that they are no more than what others speak of.
TALKED_OF = r"\b(?:on|about|over|regarding|concerning|(?:developments?|progress|outcome|future|pace|status|state) (?:of|in|on)|brief\w* \S+ on) (?:the |any |stalled )*$"
# Before leaders of a body, that some of them are meant.
SOME_OF = r"\b(?:two|three|four|five|six|seven|eight|nine|several|some|a few|\ue00a|\d) (?:of the )?$"
# A trip that is off, before what was to happen on it.
TRIP_OFF = (
    r"\b(?:cancel\w*|call\w* off|scrap\w*|postpon\w+|put off|shelv\w+|abort\w+)\b[^.;]{0,60}?\b(?:visit|trip|tour|travel|journey|stop|stopover)\b"
    r"[^.;]*?(?:\b(?:where|during which|on which|when|for)\b[^.;]*|\bto )$"
)
# Of an event that was to have taken place by now.
DID_NOT = r"\b(?:(?:did|could) not (?:take place|go ahead|be held|come off)|(?:was|were) not held|never took place)\b"
# Around an event called off, that its day was one to come.
WAS_PLANNED = r"\b(?:planned|scheduled|upcoming|set for|due (?:on|to)|were set|was set)\b"
# What was to happen, and perhaps did not.
WAS_TO = r"\b(?:was|were|had been) (?:\w+ly )?(?:due|scheduled|set|supposed|slated|to) (?:to )?$"
# Behind an event, the land in which it took place.
IN_LAND = r" in (?:the )?\ue001(?: on\b|,|\.| ?\ue00b| at\b|$)"
# Someone is in a place for what follows.
THERE_FOR = r"\bin (?:the )?[\ue001\ue005] for (?:[\w-]+ ){0,3}$"
# Before an event of which one tells another, that it is no event of that other: "to brief B on talks with C".
BRIEFED = r"\b(?:brief|inform|updat|acquaint|appris|debrief|notif|told)\w* \ue000 (?:on|about|of|over)\b[^.;]*$"
# Two states that agree on something, or fail to.
TWO_STATES = r"(?:^\W*|, )(?:both )?(\ue001) and (\ue001) (?:have |has |had |also |again )*(?:agreed|discussed|failed|reached|exchanged|resumed|decided|signed|pledged|vowed|made)\b"
# What tells that a meeting is not the one that the article is about.
BEHIND = r"\b(?:day|morning|evening|night|week|days|hours|weeks|months|years) after[^,;]{0,40}$|\bfrom (?:the )?[\ue001\ue005][^.;]{0,20}, where\b[^.;]*$|\b(?:since|previous(?:ly)?|earlier this (?:year|month)|years? ago|months? ago|last year)\b[^,;]{0,40}$"
# A meeting long past, told beside another.
EARLIER = (
    r"\b(?:previously|never before)(?: \w+)? \S*$|\b(?:last|first) (?:met|spoke|talked|saw|sat|held|visited|conferred|discussed)\S*$"
    r"|\b(?:the|their|whose) last (?:[\w-]+ ){0,2}\S*$"
)
# Whose programme an event is on, told before it ("A's schedule includes") and behind it ("are on A's schedule").
_PLANS = r"(?:programme|program|schedule|agenda|itinerary|diary|calendar|engagements|timetable)\b"
PROGRAMME = rf"(?P<a>\ue000)(?:['’]s?)? (?:[\w-]+ ){{0,3}}{_PLANS}|\b{_PLANS} (?:of|for) (?:the )?(?P<b>\ue000)"
ON_PROGRAMME = (
    rf"[^.;:\ue000]{{0,50}}?\b(?:(?:on|in|part of) (?:the )?(?:[\w-]+ ){{0,2}}?{_PLANS} (?:of|for) (?:the )?(?P<a>\ue000)"
    rf"|(?:on|in|part of) (?P<b>\ue000)(?:['’]s?)? (?:[\w-]+ ){{0,3}}{_PLANS}|awaits? (?P<c>\ue000))"
)
INCLUDED = r"\b(?:included|provided|featured|were|was|had)\b[^;]*$"  # of a programme that is over
# Before a place or country that someone is in or goes to.
THERE = r"\b(?:in|to|for|at|visit(?:s|ed|ing)?|arriv\w+|of)(?: the)? $"
UNTIL = r"\b(?:before|until|when|once|as soon as)(?: the)? (?:they|\W)$"
# Rounds of talks among all members of a body.
OF_ALL = r"\b(?:gatt|wto|uruguay|doha|multilateral|world trade)\b[^.;]{0,12} rounds?\b|\bround of (?:the )?(?:gatt|wto|world|multilateral)\b"
# Before those who act, that they should.
SHOULD = r"\b(?:offers?|proposals?|proposed|proposes|suggest\w*|suggestions?|demand\w*|requests?|requested|insist\w*|urg\w+|recommend\w*|ask\w*)\b[^,;]{0,30} that(?: the)? $"
# Before two who meet, that they are to: "will be the second time that".
NTH_TIME = r"\b(?:will|would) (?:be|mark) (?:the|only the|just the) \w+ (?:time|occasion)(?: that| when| on which)?(?: the)? $|\b(?:this|it) (?:will|would) (?:also )?(?:be|mark) $"
QUOTED = r",[”\"] "  # the end of a speech
# A town of one or two words behind "in", at the end of its clause or before the day.
IN_TOWN = (
    r" (?:(?:in|at) the(?: [\w'’\ue001-]+){0,4} (?:city|town|resort|port|village|spa)(?: of)?|in(?= (?!the\b|(?:[\w'’-]+ )?(?:house|palace|hall|hotel|building|tower|square)\b)[\w'’-]+(?: [\w'’-]+)?(?:, \ue001|\.$|,? (?:on )?\ue00b)))"
    r" ([a-z][\w'’-]+(?: [a-z][\w'’-]+){0,3})(?=,? (?:on )?\ue00b|, \ue001|\.$|,)"
)
# What is no town, though one is "in" it.
REGION = r"(?:America|Europe|Africa|Asia|East|West|Caribbean|Pacific|Gulf|Balkans|Baltics|Caucasus|Oceania|Scandinavia|Arctic|Mediterranean|Sahel|Union|Parliament)$"
SAID = r"[^.;:]{0,25}? (?:said|says|told|added|announced|confirmed|wrote|tweeted|reported)\b"  # behind one who tells of others
# Behind someone met, another with a day or place of his own: "met B on Monday and C on Tuesday".
GAPPED = r"(?:,? (?:in|at) \ue005| ?\ue00b)+,? and,? (?:then,? |later,? |also,? )?(?:with )?(?:the )?(\ue000)(?=,? (?:in|at) \ue005|,? \ue00b)|[^.;:\ue000]{0,30}?(?:,|;| and|, and) \ue00b,? (?:with )?(?:the )?(\ue000)(?=[.,;]|$| in\b| at\b)"
TO_COME = r"\b(?:will|would|is to|are to|due|scheduled|expected|plans?)\b"
LATER_DAY = r"^(?:later (?:this|today|on)|next|tomorrow|the coming|coming)\b"
GONE_BY = r"\b(?:yesterday|last|ago|earlier)\b"
# Behind the day of a dateline: " (AFP) - ", " (PTI) ".
PLACELINE = r",? ?(?:\d{4},? ?)?(?:(?:\([^()]{1,40}\)|/[^/]{1,20}/\.?) ?(?:--|–|—|- |:)?|\[[^\]]*\] ?(?:--|–|—|- |:)|(?:--|–|—|- |:)) ?"
THEY = r"\bthey (?:(?:will|are|were|would|have|had|plan|agreed|to|due|set|scheduled|expected|also|later|then|both|first|again|last) )*$"
# What a sentence calls the meeting that the next one goes on about.
A_MEETING = r"\b(?:meeting|talks|summit|session|consultations|conference|discussions|luncheon|dinner)\b"
A_SUBJECT = r" (?:(?:also|later|then|both|himself|herself) )?(?:visited|visits|said|says|told|arrived|left|flew|attended|called|urged|stressed|expressed|agreed|held|holds|met|meets|received|receives|hosted|hosts|conferred|signed|travell?ed|discussed|spoke|talked|thanked|praised|warned|announced|congratulated|pledged|promised|welcomed|invited|will|would|has|had|have|is|was|were|are)\b"  # behind who opens a clause
SOON_AFTER = r"\b(?:before|ahead of|prior to)(?: (?:his|her|their|the|a))?(?: [\w-]+){0,2} ?$"  # before an event that may be over by now
# Behind "my", before a deed of who speaks.
PLEASURE = r" (?:[\w-]+ ){0,2}(?:pleasure|honou?r|privilege|delight) to "
# Before "their meeting", those told before.
OF_THEM = r"(?:\b(?:they|both men|the pair)\b|\ue004)[^.;]{0,120}$"
# Those who act for several states, before "their meeting".
ENVOYS_OF = (
    r"\b(?:representatives|delegations|delegates|ministers|leaders|envoys|officials|negotiators|experts|presidents|premiers) (?:from|of) (?:the )?"
    r"(?P<states>\ue001(?:(?:, | and |, and )(?:the )?\ue001)+)[^.;]{0,120}$"
)
# Between an event and those who come to it, what becomes of it.
BECOMES = r"\b(?:is|was|are|were|will|would|due|scheduled|planned|held|took place|has|had)\b"
# The one who speaks, in a transcript.
SPEAKER = r"\b(?:i|we)(?:['’](?:ve|m|ll|d|re))? (?:(?!(?:and|that|which|who)\b)[\w-]+ ){0,6}$"
# A trip that has the meeting on its programme: "the visit will include talks".
ON_TRIP = (
    r"^\W*(?:the|his|her|this)(?: [\w-]+){0,3} (?:visit|trip|tour|programme|program|agenda|itinerary|schedule)(?: in \S+)? (?:will |is to |is expected to |also )*"
    r"(?:includ\w+|featur\w+|involv\w+|cover\w*|consist\w* of|begin\w* with|conclud\w+ with)(?: [\w-]+){0,5} $"
)
# An event that came after the talks of one named before: "The briefing came after talks with B".
CAME_AFTER = (
    r"^\W*(?:the|his|her|this|these|those|it|that)(?: [\w-]+){0,6} (?:came|comes?|followed|follows?|was made|were made|took place|happened)"
    r"(?: [\w-]+){0,4} $"
)
# Whose words came after it: "A's comments came just hours after a call with".
HIS_WORDS = (
    r"(\ue000)['’]s? (?:[\w-]+ )?(?:comments?|remarks?|statements?|words|announcements?|speech|address|pledges?|warning"
    r"|decision|move|offer|tweets?|visit|trip|arrival|message) (?:came|comes?|followed|follows?|(?:was|were) made)(?: [\w-]+){0,4} $"
)
FIRST_TO = r"\b(?:were|are|became|become|being) the (?:first|last|only|second)\b[^.;,]{0,60} to $"
# What closes a list of people: "A, B and several ministers".
AND_OTHERS = r",? (?:and|as well as|along with|among) (?:several|some|other|others|many|senior|a number|members|various|top|key|representatives|officials|further)\b"
IF = r"\b(?:if|unless|whether|in case)(?: (?:the|\w+ly))?\s*$"
# Greetings and topics, which are part of a meeting of whatever form.
LOOSE = r"told|shar|witness|oversa|oversee|welcom|greet|discuss|exchang|talk|spoke|chat|conversation|convers"
# Countries that meet on a field.
SPORT = r"\b(?:cup|trophy|qualifiers?|quarter-?finals?|semi-?finals?|finals?|match(?:es)?|tournament|championships?|league|coach|goals?|scored?|kick-?off|innings|wickets?|olympics?|medal|playoffs?|pitch|rematch|fixture)\b"
# What may stand before the name of an event at the head of its sentence, and what follows that tells it took place.
HEADS_SENTENCE = r"\W*(?:an? |another |the |these |his |her |separate |bilateral |similar |further |first |second |next |last |final )*$"
ARE_HELD = r"[^;:]{0,60}?\b(?:(?:are|were|is|was|have been|has been|will be) (?:also )?(?:being )?(?:held|scheduled|planned|expected|due)|took place|take place|takes place|followed|will follow|comes? (?:ahead|as|after|before|days|hours|on|at|amid)|(?:will )?(?:begins?|starts?|opens?)(?! with\b))\b"
# That a plan is for another meeting than the one told.
ANEW = r"\b(?:again|next|another|second|later this|soon|future)\b"
# Where a guest is received as he comes, not in talks.
GREETS = r"\b(?:greet|welcom)"  # what a host does who may go on to hold talks
ARRIVAL = r"\b(?:arrival|arriv(?:ed|es|ing)|airport)\b"
# A phrase in front that tells of a meeting of those who act behind it.
FRONT = r"(?:[^;:,]{1,60} )?(?:since|at|in|during|after|following|before)"
TWO_ACT = r"[^;:]{0,60}?, (\ue000) and (\ue000) "
RESPECTIVELY = r",? respectively\b"
# Behind a meeting, the day of another of the same people.
AGAIN = r"(?<=.)[^.;:]{0,60}?\b(?:and|then) (?:then )?again (?:in |on |the next day,? )?\ue00b"
HELD = r"\b(?:held|took place|takes place)\b"
LASTED = r"[^.;]{0,40}?\b(?:lasted|endured|(?:were|was) held|got under ?way|wrapped up|broke (?:up|down))\b"  # behind talks, that they were held
# Behind the name of a meeting that opens its sentence: that it took place or will.
OCCURS = r"(?: (?:on )?\ue00b|[^.;:]{0,30}?\b(?:(?:was|were|is|are|will be|has been|have been) (?:held|scheduled|set|due|expected|planned)|took place|takes place|will take place|came|lasted|(?:was|were|will be) (?:(?:in|on|at)\b|\ue00b)))"
# What follows belongs to another event.
ELSEWHERE = (
    r"\b(?:(?:after|before|following|ahead of|prior to)(?! (?:their|the|a|his|her) (?:[\w-]+ )?(?:meetings?|talks|summit)\b)|since|whom?|which(?! (?:(?:is|was|are|were|will be|has been) (?:scheduled|set|due|planned|expected|held|slated)|(?:took|takes|will take) place|lasted))|where|but|while|said|told|to attend|when|until)\b"
    r"|\bagree(?:ing|d) to (?:hold|meet|convene|stage|arrange)\b"
    r"|\b(?:preparations?|arrangements|groundwork) for\b"
    r"|\b(?:summit|conference|forum|elections?|session|exhibition|festival|referendum) (?:(?:which|that) is )?(?:scheduled|due|set|slated|planned|to be held)\b"
    r"|\b(?:summit|meeting|talks|session) (?:between|of|with)\b[^.;]{0,60}? (?:scheduled|due|set|slated|planned) (?:for|on|to|in)\b"
    r"|\bfollow(?:-| )?ups? (?:on|to|of)\b|\bthe (?:one|previous) (?:they|he|she|that|in|on|gathering|meeting)\b"
    r"|, \w+ing that\b|\band (?:\w+ly )?(?:express\w*|said|told|invited|urged|thanked|call(?:s|ed) (?:on|for)|conveyed|voiced|reaffirm\w+|reiterat\w+|promised|pledged|hop(?:es|ed)|congratulated|assured)\b|, (?:set up|established|formed|created|founded|launched|signed|agreed|which(?! (?:(?:is|was|are|were|will be|has been) (?:scheduled|set|due|planned|expected|held|slated)|(?:took|takes|will take) place|lasted)))\b"
    r"|, (?:will|is|are|was|were|has|have|had|says?|called|told|would|leaves?|left|arriv\w+)\b"
)
# Verbs of telling: a day beside one is that of what is told only where the event lies behind it.
REPORTS = r"\b(?:said|says|announc(?:ed|es|ing)|confirm(?:ed|s)|disclosed|reported|reports|told (?:reporters|journalists|a)|stated|tweeted|posted|revealed|noted|added)\b"
AHEAD_OF = r"\b(?:ahead of|on the eve of|in preparation for|in the run-up to)\b[^.;]*$"
# Behind a day, what it is the day of: that an event became known.
KNOWN_ONLY = r"\b(?:reports|news|revelations?|allegations|claims) (?:that\b|of \ue000)[^.;]*$|\b(?:reiterat|admitt|acknowledg|disclos|reveal|conced)(?:ed|ing)\b[^.;]*$|\bfirst (?:reported|revealed)\b[^.;]*$"
# Someone sets out, in the past, for what he is to do.
SETS_OUT = r"\b(?:began|started|kicked off|arrived|left|departed|set off|embarked|landed|flew)\b[^;.]*\bto (?:[\w-]+ ){0,3}$"
# Someone set out on a day, and what he is to do there follows: "flew to Riga on Monday, where he will".
LEFT_FOR = r"\b(?:arriv\w+|left|leaves|depart\w*|set off|set out|took off|embarked|landed|flew|flies|travell?ed|went|headed|began|begins|paid|pays|visit\w*)\b[^;.]*\ue00b[^;.\ue00b]*,? (?:where|and there|during which|before)\b[^;.\ue00b]*$"
# Behind the day of an arrival, that what follows took place where the traveller came from.
CAME_FROM = r",? from (?:the )?[\ue001\ue005][^.;]{0,20}, where\b"
# That someone had done something before what the article tells, on a day of its own.
HAD_BEFORE = r"\bhad (?:\w+ )?(?:earlier|previously|already) (?!(?:in the|that|on the|this|today|on)\b)[^.;,]{0,60}$"
# Around an event, that it lay long before the news that speaks of it: "failed to disclose that he had met B".
LONG_BEFORE = (
    r"\b(?:disclos\w*|reveal\w*|emerg\w*|mis(?:led|leading|represented)|lied|lying|recus\w*|reiterat\w*|allegedly|resign\w*|acknowledg\w*|admi(?:ts|tted|ssion)|(?:news|reports|revelations?|claims|allegations) (?:that|of \ue000)|first reported)\b[^.;]{0,120}(?<!said at a )(?<!said at the )(?<!said after a )$"
    r"|\bpre-(?:inauguration|election|summit|war)(?: [\w-]+){0,2} ?$"
)
LONG_BEFORE_BEHIND = (
    r"[^.;]{0,90}?\b(?:prior to|before|soon after|shortly after|after|during|in the (?:weeks|months|days|run-up)(?: [\w-]+){0,2}) (?:the |his |her |last year['’]s |\ue000['’]?s? |[\ue001\ue00b]['’]?s? )?(?:[\w-]+ ){0,2}"
    r"(?:inauguration|elections?|election day|(?:presidential )?campaign|transition|took office|tak(?:es|ing) office|was (?:elected|inaugurated|sworn in|appointed|named)|becoming|became)\b"
    r"|[^.;]{0,30}?\b(?:twice|(?:three|four|five|six|seven|eight|nine|ten|several|many) times)\b"
)
# Around a round of talks, that those who hold it are parties within one country.
WITHIN_ONE = (
    r"\bintra-|\b(?:rebels?|opposition|insurgents|guerrillas?|armed groups?|factions|warring)\b|[\ue001\ue005](?:['’]s)? (?:peace|settlement|reconciliation) (?:talks|negotiations|process)"
    r"|\b(?:talks|negotiations|consultations) on (?:the )?(?:[\w-]+ )?(?:situation |conflict |settlement |crisis |war )?(?:in )?\ue001(?! (?:trade|gas|oil))"
)
# The opening of a sentence on what somebody did elsewhere before the news.
BEFORE_THAT = r"^\W*(?:prior to (?:that|this)|before (?:that|this|then)|previously|earlier(?! (?:in the day|today|on|this)\b)),? [^.;]{0,40}\b(?:visited|toured|was in|had been (?:in|to)|travell?ed to|flew to|went to|stopped in|made)\b|^[^.;:]{0,60}\b(?:comes?|came) (?:\w+ )?(?:an?|two|three|four|five|six|several|\d+) (?:days?|weeks?|months?|years?) after\b"
# An aside that is not closed: "A, who met".
IN_ASIDE = r"\ue000(?: \([^()]*\))?, who (?!(?:is|was) )[^,;]{0,60}$"
# Between a town and an event that one spoke there right after: "said in Tokyo after talks with".
SPOKE_AFTER = r"(?:,? (?:on )?\ue00b)?,? (?:after|following|at the end of|during|before|ahead of|at the start of)(?: (?:his|her|their|the|an?|wrapping up|holding|concluding|\w+ (?:hours|rounds) of))?(?: [\w-]+){0,2} $"
# Behind the day of an aside, its end, and that he of whom it tells goes on to act: "A, who arrived on Monday, met B".
ASIDE_ENDS = r"^[^,;.]{0,60},(?: (?:also|later|then|has|had|will|is to|earlier|separately|on \ue00b))* $"
# Before a date, that it is the start of something else.
SINCE = r"\bsince [^,;.\ue00b]{0,50}\b(?:visit|trip|tour|meeting|summit|talks)(?: (?:to|in) (?:the )?[\ue001\ue005])? (?:in )?$|\boriginally (?:scheduled|planned|set|due|expected)(?: (?:for|on|in))? ?$|\b(?:end|ends|ended|ending|concludes?|concluded) (?:on )?$|\bsince (?:[\w'’-]+ ){0,5}(?:erupt|broke|end|start|began|declar|gain|restor|sever|collaps|fell|invasion|independence|crisis|coup|war|revolution|annex|invad|overthr|oust|seiz)\w*[^,;]{0,30}$|\b(?:since|after|before|until) (?:he |she |they |it )?(?:\w+ )?(?:assum|tak|took|becom|became|be|win|won|com|came|enter|be|elect|appoint|inaugurat|form|start|arriv)\w*\b[^,;]*$"
# Between the day or town of one event and another that is only spoken of there.
SPOKEN_OF = r"\b(?:to (?:discuss|prepare|address|review|plan|finali[sz]e|talk about)|upcoming|forthcoming|discuss(?:ed|ing)? (?:the |a )?(?:possible|future|upcoming))\b"
# Before a late date, the verb of another event.
OTHER = r"\b(?:and|that|,) (?:\w+ )?(?:had|held|met|spoke|signed|will|was|is|has|discussed|visited|agreed)\b|\b(?:announced|signed|agreed|launched|visited|established)\b"
# Behind a town in which a meeting takes place.
HOSTS = r",? (?:(?:will|would|is|was|has|had|to|also|set|due|expected) )*(?:host(?:s|ed|ing)?|play(?:s|ed)? host to|(?:was|is|were) the (?:venue|scene|site)(?: \ue00b)? (?:of|for))\b"
# Before a town that someone comes to for a meeting.
GOING = (
    r"\b(?:travel\w*|fly|flies|flew|go|goes|went|heads?|headed|visit(?:ed|s|ing)?|leaves? for|left for|arriv\w+|came|come|returned|back|trip|visit|en route)"
    r"(?: (?:back|early|late|next week|\ue00b))? ?(?:to|into|for|in|from)? ?$|\band (?:then |later |on )+to $"
    r"|\b(?:left|leaves|leaving|departed|departs|departing|set off|set out|sets off|took off|emplaned)(?: [\ue000-\ue0ff])?(?: (?:on |late |early |here )?\ue00b)?(?: on an? [\w-]+ (?:[\w-]+ ){0,2}(?:visit|trip))? (?:for|to) $"
)
# The same day told again in brackets.
DAY_BEHIND = r" ?[\[(]\ue00b[\])]"
# Behind a town in which what follows takes place.
WHERE = r"(?:, \ue001)?(?: \([^()]*\))?(?: \ue00b(?: [a-z]+)?)?,? (?:where|and there)\b[^,;.]*$|(?: \([^()]*\))?(?: \ue00b(?: [a-z]+)?)?,? (?:where|(?:during|on|in) which)\b(?![^.;]*\bwhere\b)"
# What a town is called before its name: "the Saudi capital Riyadh", "the Black Sea resort of Sochi".
KIND_OF_TOWN = r"\b(?:the |its |his |their )?(?:[\w-]+ |[\ue001\ue005](?:['’]s)? ){0,3}(?:capital|city|town|resort|port|village|island)(?: city)?(?: of)?,? $"
WHOSE_TRIP = r"['’]s? (?:[\w-]+ ){0,3}?(?:visit|trip|tour|stop|stopover) (?:to|in) (?:the )?$"  # "A's visit to Oslo and talks with B"
TRIP = r"\b(?:during|on|in the course of) (?:a|an|his|her|their|the|\ue000) (?:[\w-]+ ){0,4}(?:visit|trip|tour|stop|stopover) (?:to|in|of) $"
# Before a place that is a topic: "the situation in Gaza".
TOPIC = r"\b(?:situations?|war|wars|conflicts?|crisis|crises|developments?|violence|fighting|peace|elections?|events|unrest|ceasefire|coup|invasion|troops|interests|stability|tensions?|hostages?|operations?|efforts|process|rights|citizens|people|nationals) (?:in|of|on)(?: and around)?(?: the)? $"
# Between those who act and what they discuss, the event at which they do.
MET_ALREADY = r"\b(?:met|meets?|meeting|spoke|talked|held|holds?|gathered|convened|telephoned)\b"
# Someone leaves at the end of a visit.
DEPARTS = r"\b(?:left|leaves|departed|departs|flew home|returned home|wrapped up|concluded|ended)\b[^.;]{0,90}\b(?:end of|conclud\w+|after|ending|wrapping up|completing|following)\b[^.;]{0,40}\b(?:visit|trip|tour)\b"
# Behind what would be done, that it depends.
WHENEVER = r"\b(?:whenever|if and when|should (?:he|she|they))\b"
# Between one who told of something else and the event after which he did.
SAID_AFTER = r",? (?:said|says|told (?!\ue000)[^.;,]{0,30}|added|announced|stated)(?: (?:on )?\ue00b)?(?: in \ue005)?,? (?:after|following|before|ahead of|during) "
# Behind two who spoke for an hour, the place where they did; and that they did so by phone.
AT_HOUSE = r"[^.;,]{0,40}\b(?:hours?|minutes|\ue00b) (?:at|in|inside|over) (?:the |an? )?(?!phone|telephone|length|detail|call|line|\ue00b)[\w\ue005]"
BY_PHONE = r"\b(?:phone|telephone|telephoned|phoned|call|calls|called|video|hotline)\b"
AIRFIELD = r"\b(?:airport|airfield|air ?base|tarmac)\b"
NO_TOWN = r" (?:(?:provincial|national|state|municipal|regional|central) (?:museum|library|theatre|gallery|hospital|stadium)|museum|gate|square|street|avenue|road|bridge|group|summit|process|accords?|declaration|agreement|time)\b"
BUILDING = r" (?:international )?(?:house|hotel|airport|palace|hall|centre|center|university)\b"
HALLS = (
    r"(?<!by the )(?<!according to the )(?<!from the )\b(?:white house|oval office|kremlin|mar-a-lago|camp david|downing street|[eé]lys[eé]e(?: palace)?|great hall of the people|blue house|chequers|un headquarters|buckingham palace|windsor castle|trump tower|blair house|malaca[nñ]ang|quirinal palace|bellevue palace|hofburg|planalto|casa rosada|los pinos)\b(?!,? (?:said|says|has|announc\w+|confirm\w+|statement|readout|spokes\w+|press|official|officials|aide|told|added|described|called|wants|hopes|tweeted)\b|['’]s)"
)
# Between a place and an event that is called after it: "their Florida summit", "his first White House meeting".
NAMES_EVENT = r" (?:(?!(?:and|or|after|before|during|in|at|for|to|of|on|with|by|s)\b)[\w-]+ )?"
AN_EVENT = r"(?:summit|meeting|talks|round|session|encounter|negotiations|consultations|dinner|lunch)"
HALL_NAMES = {"oval office": "White House", "great hall of the people": "Great Hall of the People", "un headquarters": "UN headquarters"}
# What a guest is received for: "hosted B for a virtual summit", and the form that tells.
FOR = r"(?:[^.;:,]{0,40}?) (?:for|in|at|during) (?:an? |the )?((?:[\w-]+ ){0,4}?(?:talks|meeting|summit|consultations|discussions|call))\b"
FORMS = (("courtesy_call", r"courtesy|farewell|protocol"), ("video_call", r"virtual|video|online"), ("phone_call", r"phone|call"), ("talks", r"talks|consultations|discussions"), ("meeting", r""))
VIDEO = r"\b(?:by|via|through) (?:secure )?(?:video|videoconference|video-conference)\b|\bvirtually\b|\b(?:in|during) an? (?:[\w+-]+ ){0,3}?(?:video ?(?:call|conference|link)|virtual (?:meeting|summit|call|talks))\b"
# Behind a verb of talking, that it was done from afar: "discussed by telephone the".
PHONED = r"(?: [^,;.\ue000]{0,60})? (?:by|over|on|via) (?:the )?(?:tele)?phone\b"
POSSESSIVE = r"(?:his|her|their)"
# Groups told in the plural, whose name is no office.
GROUPS = r"(?:officials|leaders|representatives|negotiators|diplomats|authorities|delegations?|delegates|sides?|experts|teams|governments?|ministry|parliament|administration)$"
GENERAL = r"(?:^ministers|men|women|diplomats|chiefs|counterparts|envoys|negotiators|colleagues|officials|leaders|representatives|authorities|delegations?|delegates|sides?|experts|teams|governments?|ministry|parliament|administration)$"
# Offices by what they are about.
DUTIES = (
    ("premier", r"\b(?:prime minister|premier|pm|chancellor(?! of the exchequer)|taoiseach)\b"),
    ("foreign", r"\b(?:foreign|fm|external affairs|secretary of state)\b(?! trade)"),
    ("defence", r"\bdefen[cs]e\b"),
    ("finance", r"\b(?:financ\w+|treasury|exchequer)\b"),
    ("trade", r"\b(?:trade|commerce)\b"),
    ("president", r"^(?:state )?president$"),
)
# What brings people together, right before its verb: "the summit in Oslo brought A and B together".
BRINGERS = (
    r"\b(?:summit|meeting|talks|conference|forum|gathering|event|dinner|lunch|ceremony|session|encounter|get-together|retreat"
    r"|dialogue|negotiations|round)\b[^,;.:]{0,40}$"
)
TOPS = r"leaders|heads of (?:state|government)|heads"
VAGUE = ("leaders", "officials", "leadership", "authorities", "negotiators", "diplomats", "lawmakers", None)
ASIDE = r"\b(?:sidelines|margins|fringes|edges|at|during|after|from|before) (?:of )?(?:the |a |an |last year[’']s )?$"  # a summit that is but the setting of something else
# Negotiations brought to their end are the state of things, no event, unless day or place is told.
BROUGHT_TO_END = r"\b(?:complet(?:e[sd]?|ing)|conclud(?:e[sd]?|ing)|finish(?:e[sd]|ing)?)\b"
