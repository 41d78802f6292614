"""How English news tells sums of trade; languages/trade_words.py says what each kind of words is."""

from __future__ import annotations

from diplofacts.languages.trade_words import TradeWords

_SIDE = "country|body|place"
_ADJ = (
    "(?:(?:bilateral|two-way|mutual|merchandise|total|overall|annual|yearly|bi-lateral|2-way|cross-border|border|goods|services"
    "|commodity|commercial|direct|foreign|agricultural|farm|global|reciprocal|non-oil|barter|combined|{pair}|{country}) )"
)
_MUTUAL = "(?:bilateral|two-way|mutual|bi-lateral|2-way|cross-border|reciprocal|{pair}) "
_VOLUME = "(?:operations|turnover|volumes?|value|exchanges?|figures?|flows?|totals?|transactions|levels?|amount|activity|revenue)"
_NOT_TRADE = (
    "agreements?|deals?|pacts?|talks|ties|relations|relationship|wars?|barriers?|minister|ministry|secretary|representatives?|policy"
    "|policies|unions?|offices?|fairs?|missions?|delegations?|commission|cent(?:er|re)s?|disputes?|rows?|partner(?:s|ships?)?"
    "|promotion|liberali[sz]ation|groups?|body|bloc|negotiations?|negotiators?|facilitation|zones?|shows?|officials?|envoys?"
    "|practices|rules|tensions?|routes?|embargo|sanctions|restrictions|remedies|opportunities|cooperation|corridors?|links?|issues?"
    "|organi[sz]ation|department|experts?|associations?|court|chief|frictions?|protocols?|terms|accords?|treaty|treaties|credits?"
    "|framework|insurance|guarantees?|settlements?|sector|finance|financing|association|conflict|truce|front|preferences|status|and industry"
)
_MARKETED = r"[^.,;]{0,90} (?:to|in|into|from|of) (?:the )?{country|place|body}| (?:the )?{country}"
_RAISE = (
    "(?:raise|boost|increase|double|triple|quadruple|expand|lift|bring|take|push|elevate|scale up|grow|enhance|bolster|ramp up"
    "|accelerate|attain|achieve|reach|realise|realize|hit|develop|advance|drive|strengthen|{multiple}|up|see|get|surpass|exceed|cross)"
)
_RAISED = "raised|boosted|increased|doubled|tripled|expanded|lifted|brought|taken|pushed|elevated"
_TOPIC = (
    r"(?= (?:[^,;.]{0,40}? )?(?:trade|turnover|commerce|exports?|imports?|exchanges?|volume|that|the (?:figure|volume|value)|it to"
    r"|business|sales|shipments|purchases)\b)"
)
_MOVED = (
    "reached|totall?ed|stood|rose|grew|climbed|jumped|surged|soared|increased|expanded|fell|dropped|declined|slumped|shrank"
    "|amounted|recorded|came|went|tripled|doubled|quadrupled|edged|plunged|tumbled|slipped|skyrocketed|ballooned|averaged|accounted"
    "|exceeded|surpassed|topped|crossed|generated|valued|stands|totals|registered|posted"
)

TRIGGERS = (
    "trade", "turnover", "commerce", "export", "exports", "exported", "import", "imports", "imported", "shipments", "shipped",
    "trading", "exchange", "exchanges", "exchanged", "traded", "purchase", "purchases", "buy", "bought", "sales", "sold", "the figure", "this figure",
    "that figure", "the number", "it reached", "it rose", "it stood", "it totalled", "it totaled", "it amounted", "it grew", "business", "exporting", "importing", "purchasing", "economic volume", "target", "goal",
    "challenge is", "challenge now is", "ambition is", "task is", "plan is to", "intention is",
)  # fmt: skip

_TWO = "(?<!between ){country|body|place}(?:,| and| with)(?: the)? {country|body|place}"
_RESOLVE = (
    "agreed?|aim|target|hope|seek|want|set|plan|eye|will|look|pledge|vow|wish|strive|intend"
    "|expect to (?:bring|raise|boost|increase|lift|double|push|take|expand)"
    "|(?:are|have) (?:\\w+ )?(?:target|aim|commit|determin|look|seek|set|agree|plan|striv|work|eye|hop|pledg|vow)\\w*"
)

_GOAL = r"(?:goal|target|aim|objective|task|plan|ambition|intention|challenge|priority|idea)s? (?:now )?(?:is|was|remains)(?: now| still)?"
_LIFT = "bring|raise|boost|lift|take|increase|get|see|push|expand|drive|double|triple"

CUES = (
    ("skip", "(?:due to|because of|thanks to|driven by|amid|owing to|on the back of) (?:\\w+ ){0,3}(?:imports|exports|trade)(?! (?:to|from|with|between|of|worth))"),
    ("two_way", f"{_ADJ}*trade (?:links?|ties|relations(?:hip)?|flows?)(?= (?:(?:is|are|was|were|now|currently|that are) )*(?:worth|valued at|totall?ing|amounting to|of) (?:\\w+ ){{0,3}}{{money}})"),
    ("skip", f"(?:free[ -])?{_ADJ}*trade (?:{_NOT_TRADE})"),
    ("skip", "(?:chambers?|ministry|department|minister|secretary) (?:of|for|and) (?:trade|commerce)|(?:free|fair) trade|world trade|insider trade"),
    ("skip", "(?:commerce|foreign|trade) (?:ministry|minister|department|secretary)|e-commerce|free trade|trade and industry"),
    ("share", "{percent} of (?:the )?{country}(?:['’]s?)? (?:total |overall )?(?:trade|exports?|imports?)"),
    ("skip", "than (?:that|those|its|their|the) (?:(?:for|of) )?(?:imports|exports)"),
    ("other", "(?:generat\\w+|creat\\w+) (?:an? |the )?(?:\\w+ )?demand for"),
    ("share", "(?:accounting for|account(?:s|ed) for|(?:third|half|quarter|fifth) of) (?:(?!{money})[^,;]){0,40}?(?:trade|exports?|imports?)"),
    ("skip", "(?:export|import)(?:s|ed)? (?:duty|duties|tariffs?|bans?|controls?|credits?|curbs?|quotas?|restrictions?|licen[sc]es?|items?|tax(?:es)?)"),
    ("hint", "export (?:markets?|destinations?)|(?:source|supplier)s? of imports|import (?:sources?|markets?)"),
    ("other", f"{_ADJ}*trade (?:deficits?|surplus(?:es)?|gap|shortfalls?|imbalances?|balance)|(?:deficits?|surplus|imbalance)s? (?:of (?:the )?(?:{{country}}|{{body}}) )?(?:in|of) (?:(?:its|their|the|goods) )*{_ADJ}*trade"),
    ("other", "investments?|invest(?:ed|ing|s)?|capital|fdi|aid|loans?|lend\\w*|lines? of credit|credits?|credit lines?|grants?|deficits?"),
    ("other", "surplus(?:es)?|(?:trade )?(?:gap|imbalance)|gdp|gross domestic product|econom(?:y|ies)|budgets?|funds?|funding|debts?|tariffs?"),
    ("other", "dut(?:y|ies)|lev(?:y|ies)|profits?|costs?|prices?|damages?|reserves|remittances|assistance|packages?|projects?(?! to)|fines?"),
    ("other", "(?:trade|export|import|market|bilateral|business) potential|potential(?= (?:was|is|of|stands|for|between|exists))"),
    ("other", "assets|spending|subsid\\w+|loss(?:es)?|penalt\\w+|bonds?|swap|quotas?|tourists?|tourism|stake|shares|pipelines?|savings|bailout"),
    ("other", "{instrument} (?:worth|valued at|totall?ing|of)|(?:deals?|contracts?|orders?|mous?|agreements?|documents) (?:worth|valued|totall?ing)"),
    ("other", "{count} (?:worth|valued at|totall?ing|with a (?:total|combined) (?:value|worth))|balance of (?:trade|payments)|trade balance"),
    ("other", "(?:should|would|could|might|ought to) (?:\\w+ )?have (?:been|reached|hit|risen|grown|totall?ed|exceeded|topped|amounted|stood|come)|(?:was|were) to (?:have )?(?:reach(?:ed)?|hit|total|exceed(?:ed)?|rise|risen|grow|grown)"),
    ("figure", "(?:the |this |that |its |a )?(?:overall |total |mutual |annual )?turnover"),
    ("figure", "(?:this|that|the|these|those) (?:figures?|numbers?|amount|sum|level|total|volume)(?! of)"),
    ("figure", "(?<={multiple} )(?:it|this|that)(?= ?(?:{date}|(?:by|in|within|over|to|before|this|next)\\b|[,.]|$))"),
    ("figure", "(?<={date} )it(?= (?:reached|rose|grew|stood|totall?ed|was|amounted|hit|fell|jumped|climbed|exceeded))"),
    ("figure", "(?:lift|rais|bring|increas|boost|tak|carry|push|expand)ing (?:it|them)(?= (?:up |back )?to )|carry it(?= to )"),
    ("figure", "(?<=^)(?:it|they)(?= (?:has |have |had )?(?:reached|rose|grew|stood|totall?ed|was|amounted|hit|fell|jumped|climbed|exceeded))"),
    ("figure", f"(?<= is to )(?:{_LIFT}) (?:it|them)(?= (?:up |back )?to )"),
    ("export", "{country} to {country} (?:trade|exports?)"),
    ("two_way", f"{_ADJ}*(?:trade|commerce)(?: and (?:business|economic|services))? {_VOLUME}"),
    ("two_way", f"(?:{_MUTUAL}){_ADJ}*(?:trading|economic|commercial|business) {_VOLUME}"),
    ("two_way", f"(?:trading|economic|commercial|business) {_VOLUME}(?=(?: of (?:trade|goods))? (?:between|among|with) )|trading operations"),
    ("two_way", f"(?:volume|value|level|total|amount)s? of (?:the )?(?:their )?{_ADJ}*(?:trade|commerce|exports and imports|(?:commercial|goods) exchanges?)"),
    ("two_way", f"{_ADJ}*(?:commercial|trade) exchanges?|exchanges(?= (?:worth|of|valued at|totalling|totaling) (?:\\w+ ){{0,2}}{{money}})"),
    ("export", f"{_ADJ}*export (?:turnover|revenues?|earnings|value|volume|sales)"),
    ("import", f"{_ADJ}*import (?:turnover|value|volume|bill)"),
    ("two_way", f"(?:bilateral|two-way|mutual|2-way|bi-lateral|{{pair}}|reciprocal|cross-strait) {_ADJ}*(?:trade|commerce|turnover|exchanges?)"),
    ("two_way", "traded(?=(?: \\w+){0,3} {money})"),
    ("two_way", "goods(?= (?:worth|valued at) {money} (?:were|was|have been) (?:exchanged|traded))"),
    ("two_way", "trade(?: in goods(?: and services)?)?(?= (?:between|among) )|trade turnover|(?:goods|commodity|commercial|annual|their|{both}(?:['’]s)?|{pair}) turnover|turnover(?= (?:between|among|with|of (?:trade|goods)) )|(?:imports and exports|exports and imports|import-export)"),
    ("two_way", "(?:trade|commerce)(?= with )|exchange of goods"),
    ("export", f"(?:{_ADJ})*(?:exports?|shipments?|sales to|sales(?={_MARKETED}))|exported|exporting|shipped|ship|ships|(?:sold|sells)(?={_MARKETED})"),
    ("import", f"(?:{_ADJ})*imports?|imported|importing"),
    ("buy", "purchas(?:e|es|ed|ing)|buy|buys|buying|bought|procurement"),
    ("trade", f"{_ADJ}*(?:trade|commerce)"),
    ("neutral", "(?:their|its|the) (?:total )?(?:value|volume|worth)"),
    ("part", "of (?:which|that|this|the total)|including|comprising|consisting of|made up of|with(?= {country}'?s? (?:exports?|imports?|exporting|importing))"),
    ("agree", "agreed|agree|agreeing|vow(?:ed|s)?|pledg(?:ed|es?|ing)|commit(?:ted|ment|s)?|joint(?:ly)?|resolved|undertook|promised|reaffirmed|reiterated"),
    ("agree", f"(?:(?<!between )(?<!of ){{both}}|{{pair}}|{_TWO}|they|the leaders|the (?:parties|sides|countries|presidents|ministers)|{{person}} and {{person}}|both)(?= (?:(?!trade|turnover|commerce|can|could|should|need|must|may|might)\\w+ ){{0,3}}?(?:{_RESOLVE}))"),
    ("wish", "hop(?:e|es|ed|ing|eful)|wish(?:es|ed)?|want(?:s|ed)?|propos(?:e|es|ed|al|ing)|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)"),
    ("wish", "feasible|expect(?:s|ed|ing|ation|ations)?|suggest(?:s|ed|ing)?|predict(?:s|ed)?|forecasts?|projected|estimated that|confident|optimistic|envisag\\w+|believ\\w+|wanting"),
    ("wish", r"{country|person|body|place}(?:'s)?(?= (?:\w+ ){0,2}?(?:target|aim|seek|eye|want|set|plan|goal|look|strive|intend)s?\b)"),
    ("done", f"(?:which|that|who) (?:{_MOVED}|exports?|exported|imports?|imported|sells?|sold|is|are|was|were|has|have)"),
    ("goal", "(?:provid(?:es|ed|ing)|envisag(?:es|ed|ing)) for"),
    ("goal", "target(?:s|ed|ing)?(?: (?:was|were|is|now|of|set|for|has been|had been|to|at|a|the|volume))*|goals?(?: (?:was|is|now|still|of|set|for|to|a|the))*|objectives?(?: (?:of|is|now|to))*"),
    ("goal", f"{_GOAL} to"),
    ("goal", "aspir\\w+|aim(?:s|ed|ing)?|striv\\w+|seek(?:s|ing)?|sought|ey(?:e|es|ed|eing)|set (?:their|its) sights?|ambitions?|ambitious|milestone of"),
    ("raise", f"(?<!, )to (?:further |nearly |more than |at least |roughly |almost |jointly |collectively |eventually )?{_RAISE}{_TOPIC}"),
    ("raise", f"(?:will|would|could|should|can|may) (?:\\w+ )?{_RAISE}{_TOPIC}"),
    ("raise", f"(?:will|would|should|to) be (?:{_RAISED})(?= (?:\\w+ ){{0,2}}to )"),
    ("maybe", "(?:will|would|could|should|may|might|can|shall)(?: have| be)?|likely|poised|on track|on course|potential|set to|slated|plan(?:s|ned|ning)?(?: to)?"),
    ("maybe", "(?:is|are|was|were) looking for"),
    ("maybe", "intend(?:s|ed)?(?: to)?|if|due to (?:reach|hit|rise)|possible|looking to|looks to|in order to|work(?:ing)? to(?:wards?)?|decided to|bid to"),
    ("done", f"{_MOVED}|was|were|has|have|had|already|currently|now|so far|despite|although"),
)

WORDS = TradeWords(
    cues=CUES,
    level=(
        "(?:(?:aim|aim(?:s|ed|ing)|striv(?:e|es|ing)|hop(?:e|es|ing)|look(?:s|ing)?|push(?:es|ing)?|call(?:s|ed|ing)?|target) for|runs?|reach(?:ed|es|ing)?|hit(?:ting|s)?|totall?(?:ed|ing|s)?|totals|to|at|of|was|were|is|are|be|being|worth|averag(?:ed|ing|es)"
        "|record(?:ed|ing)?|crossed|cross|touched|touch|generated?|target(?:s|ed|ing)?|mark|top|topped|past|surpass(?:ed|es|ing)?|exceed(?:ed|s|ing)?"
        "|approach(?:ed|ing)?|near(?:ed|ing)?|achiev(?:e|ed|ing)|attain(?:ed)?|bought|buy|buying|sold|exported|imported|export|import|exports(?: for)?|imports(?: for)?"
        "|purchas(?:e|es|ed|ing)|shipped|with|equal(?:l?ed|s)?|posted|earn(?:ed|ing|s)|fetch(?:ed|ing)|bringing in|brought in|register(?:ed)?|registering|came to|into|:|-|–|{multiple}|as|up to|valued|accounted for|comprised|made up|did|stuck(?: up)? at|{percent}[^,;]{0,40} and)"
        r"(?: (?:the|a|an|its|their|about|some|around|record|high|all-time high|all-time|over|nearly|peak|of|total|annual|new|only|just|more than|approximately|roughly|almost"
        r"|at|to|historic|value|low|estimated|goods|level|mark|least|-high|(?:an|a) average|{date}|combined|stunning|whopping|unprecedented|US|another|additional|extra|further|more|grand|combined))*[ (\"“]*$"
    ),
    base=(
        r"\b(?:from|than|compared (?:to|with)|against|versus|vs\.?|over (?:the )?(?=[^,;]{0,30}(?:recorded|level|figure))|down from|up from|comparing (?:with|to)|instead of)"
        r"(?: (?:the|a|an|its|their|exports|imports|trade|turnover|shipments|about|some|around|just|only|mere|meager|meagre|current|present|existing|less than|level|levels|figure|total|of|under|over|nearly|paltry"
        r"|roughly|approximately|record|previous|earlier|more than|last|low|almost|{date}(?:'s)?|in|for|was|at|volume|value|as|little|modest|then|negligible))*[ (]*$"
    ),
    delta=r"\b(?:by|rose|grew|fell|(?<!made )up|down|dropped|climbed|jumped|increased?|declined?|decreased?|additional|extra|another|an increase of|a rise of|a drop of|growth of|rise of|increase of|drop of|decline of|decrease of|fall of|cut of|reduction of)(?: (?:a|an|some|about|around|nearly|over|the))* $",
    after=(
        r"(?:-| (?:a|per|each|every) year| annually| dollar)?(?: from(?: (?:its|their|the))?(?: \w+)?)?(?: (?:were|was|have been|worth|target|goal|mark|milestone|volume|benchmark|value|in terms|in|of|for|as|total|the|their|its|all|goods|a|both|overall|bilateral|annual|is the"
        r"|yearly|more|additional|two-way|new|record|mutual|combined|{date}|{country}(?:['’]s?)?|{pair}))*[- ]$"
    ),
    joined=r"(?:\W|and|or|then|to|later|in|by|followed|rising|before|for|further|finally|from|about|some|respectively|but|while|the|for)*$",
    fill=(
        r"(?:\W|between|with|and|of|in|to|from|the|two|both|countries|last|this|year|goods|services|worth|for|about|some|at|total|alone|its|their|over|s|into|a"
        "|was|were|around|nearly|just|only|during|annual|annually|products)*$"
    ),
    again=r"(?:, |\) )(?:to|reaching)(?: (?:the|a|about|some|at|least|over|more|than|reach|hit))* $",
    resolved=" (?:\\w+ |{country|body} )?to\\b",
    target="(?:-| )(?:(?:bilateral|two-way|annual|trade|turnover|export|import|in|of|volume|{date}|dollar|exports|by|mutual|for) ?)*(?:target|goal|objective|mark by|milestone by)",
    beyond=" (?:since|over|in|from|during|between|compared|increase|rise|jump|growth)\\b",
    between=f"(?:between|among|linking)(?: (?:the|its|neighbou?rs|neighbou?ring))* {{a:{_SIDE}}}(?:'s)? and (?:the |its )*{{b:{_SIDE}}}",
    partner=f"with(?: (?:the|its|neighbou?ring|neighbou?r|fellow|countries|of|members?|states|nations|giant|largest|biggest|trading|partner|rival|ally|mainland))*,? {{a:{_SIDE}}}",
    to=f"(?:to|into|bound for|entering|destined for|sold|sells?|shipped)(?: (?:the|its|neighbou?ring|neighbou?r|countries|of|members?|states|giant|market|largest|biggest|trading|partner|mainland))*,? {{a:{_SIDE}}}",
    from_=f"from(?: (?:the|its|neighbou?ring|neighbou?r|countries|members?|states|giant|largest|biggest|trading|partner|mainland))*,? {{a:{_SIDE}}}",
    of=f"(?:of|in|(?<!followed )by)(?: (?:the|its|more|additional|new|goods|products))* {{a:{_SIDE}}}",
    whose=f"(?:of(?: the)? )?{{a:{_SIDE}}}(?:'s\\b|(?= ?[,;]| with| and|$))",
    back="(?:to|from|into|in|with) (?:the|that|this) (?:[\\w-]+ ){0,2}(?:country|market|nation|neighbou?r|bloc|kingdom|island|republic|state)|to (?:it|them)|from (?:it|them)",
    elsewhere=(
        "(?:from|to|with) (?:the )?(?:rest of )?(?:(?:western|eastern|latin|north|south|central|southeast|other|east|west|sub-saharan) )*"
        "(?:europe|africa|asia|america|middle east|gulf states|mideast|region|world|third countries|developing (?:countries|nations)|neighbouring (?:states|countries)|other (?:countries|nations|markets)|(?:two|three|four|five|six|seven|eight|ten|\\d+|all|most|several|many) (?:[\\w-]+ ){0,3}(?:states|countries|nations|members|economies|markets))\\b"
    ),
    down=r"\b(?:down|fell|fall\w*|declin\w+|drop\w*|decreas\w+|slump\w*|shrank|shrink\w*|lower|less|plung\w+|tumbl\w+|slip\w*|contract\w+|plummet\w*|slid|slide[sd]?|sank|dip(?:s|ped)?|eased|retreat\w*)\b",
    growing=(
        r"\b(?:up|rose|ris\w+|gr[eo]w\w*|increas\w+|jump\w*|surg\w+|soar\w*|climb\w*|gain\w*|higher|more|expan\w+|swell\w*|down|fell|fall\w*|declin\w+|drop\w*"
        r"|decreas\w+|slump\w*|shr[aiu]nk\w*|lower|less|plung\w+|tumbl\w+|slip\w*|contract\w+|year[ -]on[ -]year|annual|skyrocket\w*|leap\w*|advanc\w+|edg\w+|plummet\w*|boost\w*|rais\w+|lift\w*|slid|slide[sd]?|sank|dip(?:s|ped)?|eased|retreat\w*)\b"
    ),
    no_growth=(
        r"account|average|averag|per year|a year\b(?!-| (?:on|earlier|ago|before))|annually|share|represent|of (?:total|its|the total|all|global)|tariff|month[ -]on[ -]month"
        r"|from (?:the )?(?:previous|prior) month|since|over the past|over the last|in the past|decade|percent of|per cent of|mak\w+ up|target"
    ),
    compared=r"\b(?:from|over|than|compared (?:to|with)|against|since|versus|on|after|before)(?: (?:the|that|in|a|same|of|for|period|corresponding|level|levels|figure|year|earlier|those|those in|during))*[ (]*$",
    world=r"\b(?:world|worldwide|global(?:ly)?|rest of the world|all countries|(?:total|overall) (?:exports|imports|trade) of the (?:country|nation)|\d+ countries)\b",
    mutual="(?:trading|trade|business) partners?|bilateral|bi-lateral|two-way|2-way|mutual|{both}|each other|between|cross-border|reciprocal|cross-strait",
    respectively="respectively",
    price="(?:/| an? | per )(?:tonne|ton|barrel|bushel|pound|kg|kilo|kilogram|ounce|share|head|person|month|day|hour|unit|piece)",
    year_before="(?: in| for| during)? (?:the|a) (?:(?:previous|prior|preceding) year|year (?:before|earlier|ago|previously))|(?: {date})? a year earlier",
    upto=r"\b(?:as of|up to|through|till|until)\b",
    year_to=r"\b(?:fiscal |financial )?(?:year|12 months|twelve months) (?:to|ended|ending)(?: in| on)? $",
)
