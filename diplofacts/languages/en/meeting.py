"""How English news says that officials met.

A rule gives the event's words (`key`) and the other side (`b`), or both sides (`people`); the frame finds who acts and
reads from the verb's form whether the event took place. Beside the nouns (see meeting_nouns) that is a verb with its
object ("met B"), or both acting together ("A and B met").
"""

from __future__ import annotations

from diplofacts.languages.en.meeting_gatherings import GATHERINGS
from diplofacts.languages.en.meeting_nouns import NOUNS, noun_rules
from diplofacts.languages.en.meeting_parts import (
    ADJECTIVES,
    BASE_WITH,
    END,
    FREE,
    LEAD,
    NO_STOP,
    NOT_WITH,
    OTHER,
    PERSON,
    PHONE,
    SIDES,
    STATE,
    WITH,
)
from diplofacts.languages.en.meeting_turns import TURNS
from diplofacts.rule import Rule

_MEET = r"(?:met|meets|meet|meeting)"
_SPEAK = r"(?:spoke|speaks|speak|speaking|spoken|talked|talks|talk|talking|conversed|chatted)"
_LONG = r"(?: for (?:about |almost |nearly |over |more than |some )?(?:an?|half an|[\w-]+) (?:and a half )?(?:hours?|minutes))?"
_BY_PHONE = rf"(?:by|on the|over the|over|on|via|through the|in a|during a) (?!(?:courtesy|curtesy|farewell|protocol)\b)(?:[\w-]+ ){{0,2}}?(?:{PHONE}|call|hotline)\b(?: call| conversation)?"
_BY_VIDEO = r"(?:by|via|over|through|in a) (?:[\w-]+ ){0,2}?(?:video|videoconference|video-conference|zoom|teleconference)(?: link| conference| call|conferencing)?"
_CAUGHT = (
    r"(?:listens?|looks? on|appears?|shakes? hands?|shook hands?|shaking hands?|poses?|posed|posing|walks?|walked|walking|sits?|sat down|sit down|sits down|sitting down|toasts?|stands?|chats?|chatted|interacts?|embraces|hugs|strolls?|strolled|strolling|(?:sipp?|shar)(?:s|es|ed|ing) (?:an? )?(?:[\w-]+ )?(?:tea|coffee|beers?|drinks?|pints?|meal|wine))"
)
_PORTFOLIO = r"(?:foreign|trade|finance|economic|economy|defen[cs]e|energy|agriculture|health|environment|interior|justice|transport|labou?r)"
_HALL = r"(?:the |his |her )?(?:[\w'’-]+ ){1,4}?(?:palace|house|office|diwan|court|residence|headquarters|hall|ministry)"
_RECEIVE = r"(?:receives?|received|receiving|hosts?|hosted|hosting|welcomes?|welcomed|welcoming|greets?|greeted|greeting|entertained|feted|plays? host to|played host to)"
_CONFER = (
    r"(?:played (?:golf|a round of golf|tennis|judo|table tennis)|conferred|confers?|conferring|consulted|consults?|consulting|huddled|huddles?|huddling|sat down|sits down|sit down|sitting down|dined|dines?|dining|lunched|breakfasted"
    r"|exchanged (?:\w+ )?(?:views|opinions)|exchanges (?:\w+ )?views|exchange (?:\w+ )?views|exchanging (?:\w+ )?views|negotiated|convened|caught up|met up|c[oa]me together|got together|came face to face|interacted|(?:was|were|been) closeted)"
)
# Behind those called on, what they are asked to do; not what a caller comes for.
_ASKED = (
    r" (?:(?:government|authorities|leadership|parliament|people|administration|side|regime|leaders|forces|rebels|military)\b[^.;,]{0,30}? )?(?:not )?to\b"
    r"(?! (?:discuss|brief|express|convey|extend|congratulate|bid|present|deliver|exchange|say)\b)"
)

RULES = (
    *TURNS,
    *GATHERINGS,
    Rule("en/meeting/received_by", "meeting", ("received", "welcomed", "hosted", "greeted", "feted"),
         rf"\b(?P<key>(?:is|was|were|are|be|(?:(?:has|have|had) )?been|being|[,)]) (?:{{date}} )?(?:\w+ )?(?:received|welcomed|hosted|greeted|feted)) (?:{{adjunct:40}} )?by {OTHER}",
         {"form": "reception"}),
    Rule("en/meeting/co_chairs_with", "meeting", ("co-chair", "co-chairs", "co-chaired", "co-chairing", "co-host", "co-hosted"),
         rf"\b(?P<key>co-?(?:chair|host)(?:s|e?d|ing)?) (?:{{adjunct:60}} )?(?:with|alongside) {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/met_by", "meeting", ("was met", "were met", "is met", "been met"),
         rf"\b(?P<key>(?:is|was|were|been) (?:also )?met) (?:{{adjunct:60}} )?by {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/called_by", "meeting", ("courtesy call", "courtesy visit", "courtesy calls"),
         rf"\b(?P<key>(?:receives?|received|receiving|had|has|got|accepted) (?:a|an|the|separate) (?:[\w-]+ ){{0,2}}?courtesy (?:calls?|visits?)) (?:{{adjunct:30}} )?(?:by|from|of|paid by) {OTHER}", {"form": "courtesy_call"}),
    Rule("en/meeting/talks_led", "meeting", ("talks", "negotiations", "consultations", "discussions", "meeting", "session", "dialogue", "summit", "forum", "round"),
         rf"\b(?P<key>(?:delegation-level |expanded |bilateral |official )?(?:talks|negotiations|consultations|discussions|meeting|session|dialogue|summit|forum|round))\b(?: (?:between|of|by) (?:the |two )?(?:[\w-]+ ){{0,3}}?delegations| of (?:an? |the )[^.;:,{PERSON}]{{1,50}}?)?,? (?:(?:{{adjunct:60}} )?(?:which |that )?(?:was|were|will be|is to be|are to be|is|are) )?(?:jointly )?(?:co-)?(?:led|headed|chaired|presided over|hosted) by {LEAD}{{people:people}}",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/heads_delegations", "meeting", ("delegations", "sides", "teams"),
         r"\b(?P<key>headed|led|represented|chaired|head|lead) (?:the |their )(?:(?:respective|two|both|national) )?(?:delegations|sides|teams)\b", {"form": "talks", "_mutual": True}),
    Rule("en/meeting/joint_body", "meeting", ("committee", "commission", "council", "group", "forum", "dialogue", "task force"),
         r"{people:pair} (?:[\w-]+ ){0,4}?(?:committee|commission|council|group|forum|dialogue|task force)(?: (?:on|for) [^.;:,]{1,70}?)?,? (?:(?:will|is to|are to|is (?:due|set|scheduled|expected) to|plans to) )?(?P<key>(?:meets?|met|convenes?d?|holds?|held|opened|concluded|ended|ends|began|begins|wrapped up|completed)\b)",
         {"form": "talks", "_told": True, "_set": True}),
    Rule("en/meeting/their_nth", "meeting", ("meeting", "meetings", "talks", "encounter", "summit"),
         r"^\W*(?:it|this|that|the (?:meeting|encounter|talks|visit|call|summit)) (?:is|was|were|will be|would be|marked|marks|would mark) (?:also )?(?P<key>their (?:[\w-]+ ){0,4}?(?:meetings?|talks|encounter|summit))\b",
         {"form": "meeting", "_their": True, "_again": True}),
    Rule("en/meeting/our_last", "meeting", ("meeting", "talks", "summit", "encounter", "conversation"),
         r"\b(?P<key>our (?:[\w-]+ )?(?:meeting|talks|conversation)(?= (?:in|at) {place}(?:,? (?:in |on )?{date}))|our (?:last|latest|previous|first|recent|most recent|next|second|third) (?:[\w-]+ ){0,2}?(?:meeting|talks|summit|encounter|conversation)(?=[^.;:]{0,30}?\b(?:took place|was held|were held|was|were|will take place|will be|is scheduled)\b))",
         {"form": "meeting", "_their": True, "_again": True, "_dated": True}),
    Rule("en/meeting/speaker", "meeting", (":",),
         r"^[\W_]*{people:person}(?: \([^()]{1,40}\))?(?P<key>:)(?= )", {"form": "meeting", "_speaker": True}),
    Rule("en/meeting/witness", "meeting", ("witnessed", "witness", "witnesses", "oversaw", "oversee", "witnessing"),
         r"\b(?P<key>witness(?:ed|es|ing)?|oversaw|oversee|oversees) (?:the |a )?(?:[\w-]+ ){0,3}?(?:signing|exchange)\b", {"form": "meeting", "_mutual": True, "_people": True, "_loose": True}),
    Rule("en/meeting/told_on", "meeting", ("told",),
         rf"{{a:person}}(?:,[^,;:{PERSON}]{{1,40}},)? (?P<key>told) {{b:person}} (?={{date}})", {"form": "meeting", "_loose": True}),
    Rule("en/meeting/included", "meeting", tuple(f"{those} {are}" for those in ("these", "they", "those", "leaders", "others", "them")
                                                   for are in ("also", "include", "included", "were", "are", "comprise", "comprised")),
         r"^\W*(?:these|they|those|the (?:leaders|others)|among (?:them|those|the leaders)) (?:also )?(?P<key>included?|were|are|comprised?) (?:the )?{people:people}",
         {"form": "meeting", "_told": True, "_included": True}),
    Rule("en/meeting/item", "meeting", ("minister of", "minister,", "president", "prime minister", "foreign minister", "minister for", "king of", "ambassador of"),
         r"^\W*(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.? )?(?:and )?(?:with )?(?:the )?{people:person}(?P<key>\W*)$", {"form": "meeting", "_told": True, "_item": True}),
    Rule("en/meeting/hours_of", "meeting", ("hours of", "minutes of", "days of", "rounds of", "hour of"),
         rf"\b(?P<key>(?:hours?|minutes|days?|rounds?) of (?:[\w-]+ ){{0,3}}?(?:talks|discussions|negotiations|meetings))\b{NOT_WITH}", {"form": "talks", "_noun": True, "_mutual": True}),
    Rule("en/meeting/pair_body", "meeting", ("meeting", "session", "round", "dialogue", "consultation", "consultations"),
         r"\b(?P<key>meetings?|sessions?|rounds?|dialogues?|consultations?) of (?:the )?{people:pair} (?={gap:90}\b(?:held|took place|takes? place|opened|convened|concluded|met)\b)",
         {"form": "meeting", "_noun": True, "_told": True}),
    Rule("en/meeting/round_on", "meeting", ("talks", "negotiations", "negotiating", "consultations", "discussions"),
         rf"\b(?P<key>(?:rounds?|sessions?) of (?:[\w-]+ ){{0,3}}?(?:talks|negotiations|consultations|discussions)|negotiating (?:round|session)s?) {BASE_WITH}[ ,]?(?:on|for|of|over|about|towards?|under) (?:an? |the |their )?(?:proposed |new )?{{items:instrument}}",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/trip_and_talks", "meeting", ("talks", "discussions", "consultations", "negotiations"),
         rf"{{a:person}}['’]s? (?:[\w-]+ ){{0,3}}?(?:visit|trip|tour|arrival|stay|stop|journey|stopover)\b(?:[^.;:{SIDES}]|(?<= to ){STATE}|(?<= in ){STATE}|(?<= the ){STATE}){{0,50}}? and (?:(?:his|her|an?|the|subsequent|later|first|long|{PERSON}) ){{0,2}}"
         rf"(?P<key>talks|discussions|consultations|negotiations) (?:{{adjunct:30}} )?with {OTHER}", {"form": "talks", "_noun": True}),
    Rule("en/meeting/trip_and_meeting", "meeting", ("meeting", "meetings"),
         rf"{{a:person}}['’]s? (?:[\w-]+ ){{0,3}}?(?:visit|trip|tour|arrival|stay|stop|journey|stopover)\b(?:[^.;:{SIDES}]|(?<= to ){STATE}|(?<= in ){STATE}|(?<= the ){STATE}){{0,50}}? and (?:(?:his|her|an?|the|subsequent|later|first|long|{PERSON}) ){{0,2}}"
         rf"(?P<key>meetings?) (?:{{adjunct:30}} )?with {OTHER}", {"form": "meeting", "_noun": True}),
    Rule("en/meeting/talks_on_pair", "meeting", ("talks", "negotiations", "consultations", "discussions"),
         r"\b(?P<key>talks|negotiations|consultations|discussions) (?:on|for|over|about|toward|towards) (?:an? |the )?(?:proposed |new |planned |possible )?{items:instrument}[^.;:,]{0,40}? (?:(?:have|has|had|will|are to|were) )?(?:resume[sd]?|begin|begun|began|open|opened|start|started|concluded|ended|took place|held)\b",
         {"form": "talks", "_noun": True, "_told": True}),
    Rule("en/meeting/whom", "meeting", ("met", "meet", "hosted", "received", "host", "receive"),
         r"{b:person},? (?:with )?whom? {a:person} (?:had |has |last |first |also |previously |once |recently |will |is to ){0,2}(?P<key>met|meet|hosted|received|host|receive|held talks|spoke|conferred)\b", {"form": "meeting"}),
    *(rule for noun in NOUNS for rule in noun_rules(noun)),
    Rule("en/meeting/called_on", "meeting", ("called on", "calls on", "call on", "calling on"),
         rf"\b(?P<key>called|calls|call|calling) on {OTHER}(?!{_ASKED}|['’])", {"form": "courtesy_call"},
         why='"called on X to …" asks for something'),
    Rule("en/meeting/speaks_by_phone", "meeting", ("phone", "telephone", "call", "hotline"),
         rf"\b(?P<key>{_SPEAK}|(?:was|were) (?=on the (?:tele)?phone (?:with|to)))(?:{FREE}|{{adjunct:30}}) ?{_BY_PHONE}{FREE} (?:{{adjunct:40}} )?(?:with|to) {OTHER}", {"form": "phone_call"}),
    Rule("en/meeting/speaks_with_by_phone", "meeting", ("phone", "telephone", "call", "hotline"),
         rf"\b(?P<key>{_SPEAK}){FREE}{_LONG} (?:with|to) {OTHER}{{adjunct:40}} {_BY_PHONE}", {"form": "phone_call"}),
    Rule("en/meeting/speaks_by_video", "meeting", ("video", "videoconference", "video-conference", "zoom", "teleconference"),
         rf"\b(?P<key>{_SPEAK}|{_MEET}){FREE} (?:(?:with|to) )?{OTHER}{{adjunct:40}} {_BY_VIDEO}", {"form": "video_call"}),
    Rule("en/meeting/speaks_with", "meeting", ("spoke", "speak", "speaks", "spoken to", "spoken with"),
         rf"\b(?P<key>spoke|speaks|speak|(?:(?<=has )|(?<=have )|(?<=had )|(?<=also )|(?<=['’]s )|(?<=['’]ve ))spoken){FREE}{_LONG} (?:with|to) {OTHER}", {"form": "phone_call", "_loose": True}),
    Rule("en/meeting/talked_with", "meeting", ("talked", "talk"), rf"\b(?P<key>talked|talk){FREE} (?:with|to) {OTHER}", {"form": "talks"}),
    Rule("en/meeting/visits", "meeting", ("visited", "visits"),
         rf"\b(?P<key>visited|visits){FREE} {OTHER}(?!['’])(?=,? (?:in|at|on|with whom|to [a-z]+|for (?:talks|a|consultations)|and (?:discussed|agreed|held|the two|they))\b|,? ?{{date}})(?!,? (?:in|at) (?:the |an? |his |her )?(?:[\w-]+ ){{0,2}}(?:hospital|clinic|jail|prison|detention))", {"form": "meeting"},
         why="who is visited is met; not who lies ill or sits in prison"),
    Rule("en/meeting/phones", "meeting", ("telephoned", "phoned", "telephones", "phones", "phone", "telephone", "rang", "dialled", "dialed"),
         rf"\b(?P<key>telephoned|phoned|telephones|phones|telephone|phone|rang|diall?ed) {OTHER}(?!['’])", {"form": "phone_call"}),
    Rule("en/meeting/calls", "meeting", ("called", "calls"),
         rf"\b(?P<key>called|calls) {OTHER}(?!['’])(?:, (?!who\b)[^,;.:]{{1,60}},)? (?=(?:\w+ )?(?:{_BY_PHONE}|to (?:congratulate|discuss|express|offer|inform|convey|thank|talk|brief|assure|reassure|tell|urge|warn|update|wish|apologi[sz]e)\b|{{date}}))",
         {"form": "phone_call"}),
    Rule("en/meeting/meets", "meeting", ("met", "meets", "meet", "meeting"),
         rf"\b(?P<key>{_MEET}){FREE}(?:,? {BASE_WITH}[ ,]with|,? with)? {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/sees", "meeting", ("see",), rf"(?:(?<=to )|(?<=will )|(?<=would )|(?<=[ ,]and ))(?P<key>see) (?!the (?:real|true|old|new|same|other) ){OTHER}(?!['’])", {"form": "meeting"}),
    Rule("en/meeting/welcome_by", "meeting", ("welcome", "welcomed", "reception", "guard of honour", "guard of honor", "banquet", "audience", "accorded", "feted"),
         rf"\b(?P<key>(?:is|was|were|been|being) (?:given|accorded|extended|afforded|granted) (?:an? |the )?(?:[\w-]+ ){{0,4}}?(?:welcome|reception|banquet|dinner|luncheon|audience|guard of hono(?:u)?r)) (?:{{adjunct:40}} )?by {OTHER}",
         {"form": "reception"}),
    Rule("en/meeting/confers", "meeting",
         ("closeted", "conferred", "confer", "confers", "conferring", "consulted", "consult", "consults", "consulting", "huddled", "huddles", "huddling", "sat down", "sit down", "sits down", "sitting down",
          "dined", "dine", "dines", "dining", "lunched", "breakfasted", "views", "negotiated", "convened", "played", "caught up", "met up", "came together", "come together", "huddle", "opinions", "interacted",
          "got together", "face to face"),
         rf"\b(?P<key>{_CONFER}) {WITH}{OTHER}", {"form": "meeting"}),
    Rule("en/meeting/caught", "meeting",
         ("strolls", "strolled", "strolling", "sipped", "sips", "sipping", "shared", "shares", "sharing", "hands", "hand", "poses", "pose", "posed", "listens", "appears", "walks", "walk", "sits", "stands", "toasts", "chats", "chatted", "interacts"),
         rf"\b(?P<key>{_CAUGHT})(?: {{adjunct:40}}| )?\bwith {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/receives", "meeting",
         ("receives", "received", "receive", "receiving", "hosts", "hosted", "host", "hosting", "welcomes", "welcomed", "welcome", "welcoming", "greets", "greeted", "greeting", "entertained", "feted"),
         rf"(?<!be )(?<!been )(?<!with )(?<!by )(?<!from )(?<!summit )(?<!for )\b(?P<key>{_RECEIVE}(?: in (?:an? |private )?audience)?)(?! (?:the )?(?:credentials|letters|a letter|gifts?|medals?))(?:,? (?:here|(?:in|at) (?:the )?{{place}}|at {_HALL}|in (?:the )?presence of (?:the )?{{person}}|(?:on )?{{date}}|this (?:morning|afternoon|evening)|warmly|with (?:[\w-]+ ){{1,4}}?(?:hono(?:u)?rs|ceremony|carpet|pomp|salute)),?){{0,3}} {OTHER}", {"form": "reception", "_loose": True}),
    Rule("en/meeting/hosts_for", "meeting", ("reception", "banquet", "dinner", "luncheon", "lunch", "ceremony"),
         rf"\b(?P<key>(?:hosts?|hosted|hosting|holds?|held|gave|gives?|giving) (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:reception|banquet|dinner|luncheon|lunch|welcome ceremony|welcoming ceremony)) (?:{{adjunct:40}} )?(?:for|in (?:the )?hono(?:u)?r of) {OTHER}",
         {"form": "reception", "_joint": True}),
    Rule("en/meeting/tells_at", "meeting", ("told", "tells", "assured", "informed", "briefed", "thanked", "urged", "asked", "warned", "congratulated"),
         rf"{{a:persons}}{{words:30}} (?P<key>told|tells|assured|informed|briefed|thanked|urged|asked|warned|congratulated) {OTHER}(?={{gap:150}}\b(?:in|at|during|by|over) (?:[\w-]+ ){{0,4}}(?P<noun>talks|meeting|phone|call|telephone|conversation|summit|dinner|lunch|luncheon|breakfast|audience|discussions)\b)",
         {"form": "meeting"}),
    Rule("en/meeting/body_leaders", "meeting", ("leaders", "heads of state", "heads of government"),
         r"{people:person},? (?:(?:will|are to|are due to|are scheduled to|are set to|are expected to) )?(?P<key>meet|met|gather|gathered|converge|converged|convene|convened|assemble|assembled)(?! with)(?= (?:in|here|on|at|next|this)\b| ?{place|date})",
         {"form": "summit", "_noun": True, "_told": True, "_body": True}),
    *(Rule(f"en/meeting/{name}", "meeting", ("ministers",),
           rf"{whose},? (?:(?:will|are to|are due to|are scheduled to|are set to|are expected to) )?(?P<key>meet|met|gather|gathered|converge|converged|convene|convened|assemble|assembled|(?<=are )meeting)(?! with)(?= (?:here )?(?:in|at)\b| ?{{place}})",
           {"form": "summit", "_noun": True, "_told": True, "_body": True})
      for name, whose in (("body_ministers", rf"{{people:body}}(?:['’]s?)? {_PORTFOLIO} ministers"), ("ministers_of_body", rf"{_PORTFOLIO} ministers (?:of|from) (?:the )?{{people:body}}(?: \([^()]+\))?"))),
    Rule("en/meeting/body_summit", "meeting", ("summit",),
         rf"{{people:body}}(?:['’]s?)? {ADJECTIVES}\b(?P<key>summit)\b(?:,? {{adjunct:30}})? (?:(?:was|will be|will|to be|to|is to be|due to be) )?(?:held|take place|took place|opened|opens|begins?|began|concluded|ended|kicks off|kicked off|convened)\b",
         {"form": "summit", "_noun": True, "_told": True, "_body": True}),
    Rule("en/meeting/round", "meeting", ("round", "rounds"),
         r"\b(?P<key>(?:rounds?)(?: of (?:[\w-]+ ){0,4}?(?:talks|negotiations|consultations|discussions|dialogue|meetings))?)\b(?={gap:60}\b(?:began|begins?|started|starts?|held|took place|takes? place|concluded|ended|kicked off|opened|opens|scheduled|due|set|wrapped up|launched|expected)\b)",
         {"form": "talks", "_noun": True, "_told": True, "_pair": True}),
    Rule("en/meeting/numbered", "meeting", ("dialogue", "talks", "meeting", "session", "consultation", "consultations", "negotiations"),
         r"^\W*the (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|last|next|latest|inaugural)|{rank}) (?:[\w-]+ ){0,3}?(?P<key>dialogue|talks|meeting|session|consultations?|negotiations)\b(?! of\b)(?={gap:60}\b(?:held|took place|takes? place|scheduled|due|set|expected)\b)",
         {"form": "talks", "_noun": True, "_told": True, "_pair": True, "_dated": True}),
    Rule("en/meeting/their", "meeting",
         ("meeting", "meetings", "talks", "discussion", "discussions", "conversation", "conversations", "summit", "phone call", "telephone call"),
         rf"\btheir {ADJECTIVES}\b(?P<key>meetings?|talks|discussions?|conversations?|summit|(?:tele)?phone (?:call|conversation))\b{NOT_WITH}",
         {"form": "meeting", "_noun": True, "_their": True}),
    Rule("en/meeting/tells", "meeting", ("told", "tells"),
         rf"\b(?P<key>told|tells) {OTHER}(?=,? (?:that|on|in|at|during|here|the|it|his|her|china|there|by)\b|[,:]| {{date}})(?!,? (?:in|by) (?:a|an|his|her|the) (?:[\w-]+ )?(?:letter|message|note|cable|tweet|text|email|e-mail|telegram|interview|statement|post)\b)", {"form": "meeting", "_counterpart": True}),
    Rule("en/meeting/pair", "meeting",
         ("talks", "meeting", "meetings", "summit", "dialogue", "consultations", "negotiations", "consultation"),
         rf"{{people:pair}}(?:['’]s?)? {ADJECTIVES}\b(?P<key>(?:ministers['’]? |ministerial |leaders['’]? |defen[cs]e |trade |commission |committee )?(?:talks|meetings?|summits?|dialogues?|consultations?|negotiations?))\b(?! (?:hall|room|partner|agenda|framework|mechanism))",
         {"form": "talks", "_noun": True, "_told": True, "_topic": True}),
    *(Rule(f"en/meeting/{name}_of_two_names", "meeting", triggers,
           rf"{{a:person}} ?[-–—] ?{{b:person}}(?:['’]s)? {ADJECTIVES}\b(?P<key>{event})\b", {"form": form, "_noun": True})
      for name, form, event, triggers in (
          ("talks", "talks", "talks|discussions?", ("talks", "discussions", "discussion")),
          ("meeting", "meeting", "meetings?|summits?|dinner|lunch|encounter|conversation", ("meeting", "meetings", "summit", "summits", "dinner", "lunch", "encounter", "conversation")),
          ("call", "phone_call", "(?:phone |telephone )?calls?", ("call", "calls")))),
    Rule("en/meeting/together", "meeting", ("met", "meet", "meeting", "meets", "got together", "get together"),
         rf"\b(?P<key>met|meet|meets|g[eo]t together|(?:(?<=are )|(?<=were )|(?<=be )|(?<=been ))meeting){FREE}{END}(?![^.;:]{{0,50}} with (?:two|three|four|several|{PERSON}))", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/phoned_together", "meeting", ("phone", "telephone", "call", "hotline"),
         rf"\b(?P<key>{_SPEAK}|exchanged? (?:\w+ )?(?:views|opinions))(?:{FREE}|{{adjunct:30}}) {_BY_PHONE}", {"form": "phone_call", "_mutual": True}),
    Rule("en/meeting/linked_together", "meeting", ("video", "videoconference", "video-conference", "zoom", "teleconference"),
         rf"\b(?P<key>{_SPEAK}|{_MEET}){FREE} {_BY_VIDEO}", {"form": "video_call", "_mutual": True}),
    Rule("en/meeting/co_chairs", "meeting", ("co-chaired", "co-chair", "co-chairs", "co-chairing", "cochaired", "chaired", "chair", "co-hosted", "co-presided"),
         r"\b(?P<key>(?:co-?chair|co-?host|jointly chair|co-?preside)(?:s|e?d|ing)?)\b(?={gap:80}\b(?:meeting|session|dialogue|consultations?|talks|summit|commission|committee|round|conference)\b)",
         {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/discussed_with", "meeting", ("discuss", "discussed", "discusses", "discussing"),
         rf"(?<!be )\b(?P<key>discuss(?:ed|es|ing)?) (?:{NO_STOP} )?with {OTHER}", {"form": "talks", "_loose": True}),
    Rule("en/meeting/discussed_together", "meeting", ("discussed", "shared", "exchanged", "reviewed", "took stock", "compared notes"),
         r"\b(?P<key>discussed|reviewed(?! (?:an? |the )?(?:guard|honou?r|troops|parade))|took stock of|compared notes|shared (?:their |the |an? )?(?:[\w-]+ )?(?:assessments?|views?|understanding|concerns?)|exchanged (?:their )?(?:[\w-]+ )?(?:assessments|opinions|greetings|pleasantries|notes))\b(?! with)", {"form": "talks", "_mutual": True, "_people": True, "_loose": True}),
    Rule("en/meeting/beside", "meeting", ("alongside", "beside"),
         rf"\b(?P<key>(?:speaking|spoke|speaks|appearing|appeared))(?: {{adjunct:40}}| )?\b(?:alongside|beside) {OTHER}", {"form": "meeting"}),
    Rule("en/meeting/call_from", "meeting", ("call from", "calls from", "phone call", "telephone call", "video call"),
         rf"\b(?P<key>(?:received|receives|receive|receiving|took|got|had|accepted)(?:,? (?:on )?{{date}},?| today,?){{0,2}} (?:an? |the |that |another )?(?:(?!courtesy|farewell|protocol)[“\"]?[\w-]+[”\"]? ){{0,4}}?(?:(?:{PHONE} |phone-|video )calls?|call)) (?:{{adjunct:30}} )?from {OTHER}", {"form": "phone_call"}),
    Rule("en/meeting/spoke_aside", "meeting", ("spoke", "spoken", "talked", "chatted"),
         rf"\b(?P<key>spoke|spoken|talked|chatted){FREE} (?=on the (?:sidelines|margins|fringes)\b)", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/spoke_together", "meeting", ("spoke", "spoken"),
         rf"\b(?P<key>spoke|spoken){FREE}(?= for (?:(?:about|over|nearly|around|almost|roughly|more than|some) )?(?:an?|\w+) (?:and a half )?(?:hours?|minutes)\b| {{date}}(?: for\b|,|\.|$))",
         {"form": "phone_call", "_mutual": True, "_people": True, "_spoke": True}),
    Rule("en/meeting/gathered", "meeting", ("gather", "gathered", "gathers", "gathering", "convene", "convened", "come together", "came together"),
         rf"\b(?P<key>gather(?:s|ed|ing)?|convened?|c[oa]me together){FREE}(?= (?:in|at|on|for|here)\b| ?{{place|date}})", {"form": "meeting", "_mutual": True}),
    Rule("en/meeting/hands_together", "meeting", ("honour guard", "honor guard", "guard of honour", "guard of honor", "arrive for", "arrives for", "arrived for", "exchange documents", "exchanged documents", "exchange folders", "exchange copies", "reviewed", "review", "shake hands", "shook hands", "shaking hands", "pose", "posed", "exchanged views", "exchange views", "face to face", "sat down"),
         r"\b(?P<key>inspect(?:s|ed)? (?:an?|the) (?:hono[u]?r guard|guard of hono[u]?r)|review(?:s|ed)? (?:an?|the) (?:hono[u]?r guard|guard of hono[u]?r|troops)|arrive(?:s|d)? for (?:an?|their) (?:[\w-]+ ){0,3}?(?:meeting|talks|summit|press conference|dinner|lunch)|exchanged? (?:signed )?(?:documents|folders|copies)|came face to face|come face to face|sat down (?:together|for talks|face to face)|shake hands|shook hands|shaking hands|pose|posed|exchanged (?:\w+ )?views|exchange (?:\w+ )?views)\b(?! with)", {"form": "meeting", "_mutual": True, "_loose": True}),
    Rule("en/meeting/agreed_on", "meeting", ("agreed", "pledged", "vowed"),
         r"\b(?P<key>agreed|pledged|vowed) {date},? (?=to |that |on )", {"form": "meeting", "_mutual": True, "_people": True}),
    Rule("en/meeting/after_talks", "meeting", ("talks", "meeting", "meetings", "summit", "negotiations", "consultations"),
         rf"\b(?:after|following|during) (?:(?:their|the|an?|two|three|several|\w+ (?:hours?|days?|rounds?) of) ){{0,2}}{ADJECTIVES}\b(?P<key>talks|(?<!after )(?<!following )(?<!during )meetings?|summit|negotiations|consultations)\b{NOT_WITH}(?! (?:with|between|of)\b)",
         {"form": "talks", "_noun": True, "_mutual": True, "_loose": True}),
    Rule("en/meeting/agreed_here", "meeting", ("agreed", "pledged", "vowed", "agree", "signed"),
         r"\b(?P<key>agreed|pledged|vowed|agree) (?:(?:here|in {place}),?(?: {date})?|{date},? (?:here|in {place}))", {"form": "meeting", "_mutual": True}),
)  # fmt: skip
