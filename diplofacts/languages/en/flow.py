"""Who invests, and where, in English news; what aid has in common with it."""

from __future__ import annotations

from diplofacts.languages.flow import Flow

FIRMS = (
    r"(?:compan(?:y|ies)|firms?|enterprises?|business(?:es|men|people)?|investors?|corporations?|conglomerates?"
    r"|giants?|groups?|banks?"
    r"|\w*makers?|producers?|operators?|retailers?|start-?ups?|builders?|lenders?|insurers?|suppliers?|miners?"
    r"|manufacturers?|carmakers?|automakers?|chipmakers?|steelmakers?|developers?|funds?|partners|entrepreneurs"
    r"|contractors|consortium)"
)
_OFFICES = (
    r"(?:ministry|minister|board|agency|authority|promotion|climate|environment|coordinating|chief|law|office|council"
    r"|commission|secretary|grade|regime|rules)\b"
)
_KIND =(
    r"(?: (?:foreign|direct|private|total|new|leading|large|largest|major|state-owned|corporate|business|investment"
    r"|capital|fdi|registered|overseas|tech|technology|electronics|energy|cumulative|accumulated))*"
)
ADVERB = (
    r"(?:,? (?:also|now|currently|already|still|has|have|had|is|are|was|were|been|will|would|alone|itself|remains"
    r"|remained|continues to|continued to"
    r"|plans to|plan to|is to|are to|intends to|aims to|wants to|hopes to|agreed to|committed to|pledged to"
    r"|promised to|vowed to|expects to"
    r"|is set to|set to|is expected to|said it would|said it will|said it has|announced it would"
    r"|announced it will|announced plans to|reportedly|actually|together|be|become|became))*,? "
)
_INVESTS =(
    r"(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed"
    r"|ing)?|funnel(?:l?ed|l?ing)?|channel(?:l?ed|l?ing)?)"
)

# What may stand between an investor of a table told in a sentence and its sum.
RUNS = (
    r"(?:[ ,(:–-]|{rank}|{percent}|{count}|'s|’s"
    r"|\b(?:contributing|contributed|accounting|registered|followed|around|second|ranked|having|total|third|ranks"
    r"|worth|which|would|with|over|came|next|will|and|was|has|the|for|put|at|is|of|by|in|a|place|fourth|fifth|more|than"
    r"|nearly|about|capital|investment)\b){0,14}"
)

FLOW = Flow(
    giver_before=(
        (3,
            rf"(?:\b(?:invest(?:ment|ments|ed|ors?)|fdi|capital|projects?|inflows?|funds?|funded|financed|ventures?)"
            rf"|{{count}}|{{money}}){_KIND}(?: (?:made|pledged|flowing|coming|received|projects?|worth|licensed|run|reali[sz]ation|commitments?|pledges"
            rf"|undertaken|implemented|owned|invested|registered))*,? (?:from|by|of|involving)(?: {FIRMS} (?:from|in"
            rf"|of))?(?: the)? $"),
        (3, rf"(?:{{count}}|{{money}}){_KIND}(?: \w+){{0,2}} (?:from|by)(?: {FIRMS} (?:from|in|of))?(?: the)? $"),
        (3, rf"\b(?:from|by) {FIRMS} (?:from|in|of)(?: the)? $"),
        (2, r"\b(?:followed by|led by|trailed by|ahead of|behind|including|among them)(?: the)? $"),
        (2, r"\b(?:from|by)(?: the)? $"),
        (1, r"\bof(?: the)? $"),
    ),
    giver_after=(
        (4,
            rf"(?:'s|’s|’|'|-(?:funded|backed|owned|based|invested|controlled))?(?: (?!(?:with|in|for|to|of|at|by|and|from|ha[sd]|have|is|was|via|through|on|under"
            rf"|within|as|than|or|which|who|that|into|will|would)\b)(?:[\w-]+|{{date}})){{0,4}} (?:{FIRMS}|investments?|fdi"
            rf"|capital)\b(?! {_OFFICES})"),
        (4, r" (?:participation|involvement|equity|capital participation)\b"),
        (2, r"(?: (?!in\b|to\b|and\b)[\w-]+){0,2} projects\b"),
        (4, r"(?:'s|’s|’|') (?:\w+ )?(?:stock|total|level|amount|flow|value) of (?:\w+ ){0,3}(?:investments?|fdi)"),
        (3, r"(?:'s|’s|’|') (?:[\w-]+ ){0,3}{money}"),
        (3,
            rf"(?:\)|>)?(?:{{words:25}})?{ADVERB}(?:{_INVESTS}|{{rank}}|(?:(?:the|its|their|a|one of (?:the"
            rf"|its)) )?(?:(?:{{country}}|country|nation)(?:'s|’s) )?(?:{{rank}}|leading|top|main|major|biggest"
            rf"|largest)[^.;,]{{0,30}}(?:investor|source of)|ranks?|ranked|rank(?:s|ed) |stood|tops?|topped|leads?"
            rf"|led the|disbursed|commit(?:s|ted)|pledge[sd]?)\b"),
        (3, rf"(?:'s|’s) {{words:60}}\)?{ADVERB}{_INVESTS}\b"),
        (3, rf"(?:{{words:25}})?{ADVERB}(?:{{rank}})"),
        (2, rf"{ADVERB}(?:has |have |had )?(?:{{words:20}})?{{count}}(?! (?:\w+ ){{0,3}}(?:from|by))"),
        (2, r"(?: with|,(?= (?:with|at|which|whose|accounting|the |{money}|{rank}|{count}))| at| accounted for| \()"),
        (4, rf" to {_INVESTS}"),
        (2, r"(?: \([^()]*\)| <[^<>]*>)? (?:also )?(?:said|says|announced|confirmed|disclosed|revealed)\b[^.;]{0,80}?\bit (?:will|would|is|plans?|has|had|was|intends?|expects?|aims?)\b"),
        (3, rf"{ADVERB}(?:posted|made)\b[^.;,]{{0,40}}(?:investments?|fdi)\b[^.;]{{0,30}}{{money}} (?:in|into) (?:the )?{{country}}"),
        (2, r" (?:pledged|committed|promised|announced|vowed)"),
        (1,
            r" (?:has|have|had|will|would|is|are|was|agreed|said|plans|put|sign(?:s|ed)?|unveil(?:s|ed)?|announc\w+"
            r"|launch\w+)\b"),
    ),
    neither_before=r"(?:\b(?:within|in|among|with|between|members of|leads?|tops?)|{rank} in)(?: the)? $",
    taker_before=(
        (3, r"\b(?:in|into) the [\w-]+ of(?: the)? $"),
        (3, r"\bventures? with(?: the)? $"),
        (4, r"{money} (?:on|into)(?: (?!behalf|top|the basis)[\w-]+){0,3} $"),
        (4, r"\b(?:stakes?|shares) in(?: an?| the)?(?: [\w-]+){0,2} $"),
        (4, rf"{_INVESTS}(?: [\w-]+){{0,3}} {{money}}(?: \([^()]*\))?(?: [\w-]+)? in(?:to)?(?: an?| the)? $"),
        (3,
            rf"(?:\b(?:{_INVESTS}|investments?|fdi|projects?|capital|investors?)|{{money}}|{{rank}}"
            rf"|{{count}})(?: \w+){{0,3}} (?:in|into|to|inside|across|within)(?: the)?(?: (?:private|local|listed|small|young|leading|several|other|state|city|province|port"
            rf"|northern|southern|central|eastern|western|district|territory) (?:of )?)?(?: the| its| their)? $"),
        (1, r"\bwith(?: the)? $"),
        (3, r"\b(?:chose|chosen|chooses|picked|picks|selected|selects)(?: the)? $"),
        (2, r"\b(?:ports?|airport|cit(?:y|ies)|provinces?|states?|regions?|outskirts|capital|suburb|districts?|town|island) of(?: the)? $"),
        (2, r"\b(?:in|near|at)(?: (?!registered|total|capital|invest|fdi|fact|turn|addition|all\b|return)[a-z][\w'-]+){1,3}, $"),
        (2,
            r"\b(?:in|into|to|inside|across|within|at|for|near|outside)(?: the)?(?: (?:host country|state|city|province|port|northern|southern"
            r"|central|eastern|western|whole|market|economy|territory)(?: of)?)* $"),
    ),
    taker_after=(
        (3, rf"(?:'s|’s) (?:[\w-]+ ){{0,2}}investment {_OFFICES}"),
        (2, r"(?:'s|’s) (?:[\w-]+ ){0,3}(?:market|sector|industry)\b"),
        (2, r"(?: (?!and\b|in\b|to\b|firm|compan)[\w-]+){0,2} (?:plants?|factor(?:y|ies)|facilit(?:y|ies)|campus|refinery|mill|(?:wind|solar|industrial) (?:parks?|farms?)|mines?|ports?|airport|operations|unit|subsidiary)\b"),
        (4, r" (?:is|was|has become|became|remains)\b[^.;]{0,60}\b(?:destination|recipient|beneficiary)\b"),
        (6,
            r"(?:'s|’s|’|') (?:\w+ ){0,2}(?:{rank}|largest|biggest|leading|top|main|major|number one"
            r"|no\. 1)[^.;,]{0,30}(?:investors?|source of|fdi)"),
        (4,
            rf"{ADVERB}(?:attract(?:s|ed|ing)?|received?|drew|drawn|lured|secured|won|wins|land(?:s|ed)|bag(?:s|ged)|garner(?:s|ed)|snar(?:es|ed)|lures|host(?:s|ed)?|home to"
            rf"|hop(?:es|ed|ing) for|seek(?:s|ing)?(?! to)|sought(?! to)|need(?:s|ed)|look(?:s|ing) for|courting|obtained)\b"),
        (4, rf"{ADVERB}(?:{{words:20}})?{{count}} (?:\w+ ){{0,3}}(?:from|by)\b"),
    ),
    others=(
        r"\b(?:trade|export(?:s|ed|ing)?|import(?:s|ed|ing)?|turnover|shipments?|revenues?|sales|profits?"
        r"|earnings|gdp|aid|oda|loans?|grants?"
        r"|debts?|budget|market capitali[sz]ation|market value|valuation|bonds?|remittances|deficit|surplus"
        r"|tariffs?|fines?|fined|taxes|tax"
        r"|purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|spend(?:s|ing)?|spent|reserves"
        r"|charter capital|legal capital|cash flow|generat(?:e|es|ed|ing)"
        r"|credit|borrow\w*|lend\w*|lent|assets|loss(?:es)?|trusts?|damages?|income|stimulus|donat\w+|scholarships?|dividends?"
        r"|raised|raise|opportunit(?:y|ies))\b"
    ),
    claimed=(
        r" ?(?:(?:worth )?(?:of|in) (?:\w+ ){0,2}(?:trade|exports?|imports?|goods|revenues?|sales|profits?|aid"
        r"|loans?|grants?|debts?|assistance|bonds|arms|weapons|oil|gas|products|tax|assets|damage|cash)\b"
        r"(?!(?: and [\w-]+| [\w-]+)? (?:projects?|fields?|refiner|plants?|facilit|exploration|pipelines?|terminals?"
        r"|industr|sector|infrastructure|processing|storage|drilling|development|ventures?|wells?|blocks?|production"
        r"|factor|hubs?|zones?|cent))"
        r"|(?:\w+ ){0,1}(?:loans?|grants?|bonds?|aid package|trade (?:deficit|surplus)|debt|bid|takeover"
        r"|deal with|lawsuit|fine|budget|fund\b))"
    ),
    paired=r"(?:trade,?(?: and| &|/)|exports and|aid and|ministry of planning and|planning and|bank|research and) $",
    break_=(
        r"(?:;|,? while |,? whereas |\bconversely\b|\bin return\b|\bin turn\b|\bmeanwhile\b|on the other hand"
        r"|in the opposite direction)"
    ),
    back=(
        r"^(?:“|\")?(?:conversely|in return|in the opposite direction|in the other direction|on the other hand"
        r"|in turn|for its part|meanwhile)\b"
    ),
    them=(
        r"\b(?:in|into|to) (?:the|that|this) (?:[\w-]+ ){0,3}(?:country|nation|republic|kingdom|island nation)\b|\bthere\b"
        r"|\bthe (?:country|nation)['’]s (?:\S+ ){1,3}(?:investors?|source)\b"
        r"|\bin [^,;.]{0,40}(?:largest|biggest|most populous) (?:economy|country|nation|market)\b"
    ),
    them_gives=(
        r"(?:^|[,;.] |\b(?:by|from) )(?:it|the country|that country|the nation)\b(?! (?:is|was) (?:expected|clear"
        r"|important))|\b(?:investments?|capital|firms|companies) from (?:the|that) country\b|\bits (?:firms"
        r"|companies|investors|investment)\b"
    ),
    us=r"\b(?:our country|our nation)\b",
    licensed=r"\b(?:joint venture|investment licen[cs]e|wholly foreign-owned|licen[cs]ed)\b",
    again=(
        r"^(?:“|\")?(?:this|the) (?:project|plant|factory|investment|company|first phase|second phase|new plant"
        r"|complex|deal)\b"
    ),
    work=(
        r"\b(?:the|this|its) (?:[\w-]+ |{money}(?: |-)){0,3}(?:projects?|plant|factory|complex|facility|venture|investment|company"
        r"|hub|park|refinery|mine|brewery|mill|port|terminal|pipeline|railway|dam|wind farm)\b"
    ),
    topic=r"^[-–•+* ]*(?:on |in |regarding |as for )?(?:foreign )?(?:direct )?investment(?: cooperation)?[:,]",
    licensed_on=r"\blicen[cs]ed\b",
    continent=(
        r"\b(?:in|into|to|across|for) (?:the )?(?:region|africa|southeast asia|south-east asia|south asia"
        r"|central asia|asia|latin america|middle east|pacific islands|indo-pacific|western balkans|arctic|caribbean"
        r"|continent)\b"
    ),
    region=(
        r"\b(?:the region|africa|southeast asia|asia|latin america|overseas|abroad|worldwide|globally|the world"
        r"|developing countries|europe)\b"
    ),
    total=(
        r"\b(?:total|totall?ing|cumulative|cumulatively|accumulated|accumulative|so far|to date|as of|valid"
        r"|active|existing|operational|registered capital|stock|in all|altogether|stood at|stands at)\b|{rank}"
    ),
    new=r"\b(?:new|newly|fresh|additional|another|more|in the first|last year|this year|annual)\b",
    disbursed=(
        r"\b(?:disburs(?:ed|ement)|implemented capital|reali[sz]ed (?:capital|investment)|capital (?:has been "
        r"|was )?implemented|actual(?:ly)? invest\w+|(?<!been )(?<!were )(?<!are )implemented)\b"
    ),
    single=(
        r"\b(?:an?|the|its|their|first|second|new|{money}) (?:[\w-]+ ){0,4}(?:projects?|plants?|factory|facility"
        r"|complex|venture|refinery|mine|port|railway|stake|hub|campus|centre|center|hotel|park|hospital|school|university|mall|warehouse|farm|plantation|mill|smelter)\b"
    ),
    planned=(
        r"\b(?:will|would|to invest|assur(?:ed|es|ing) (?:him|her|them|\w+) of|plans?|planned|planning|pledg(?:e|es|ed|ing)|commit(?:s|ted|ment|ments|ting)?"
        r"|promis(?:e|es|ed|ing)|vow(?:s|ed)?|agreed (?:to|on|an?)|agrees to|announc(?:e[sd]?|ing) (?:plans|an?|new"
        r"|{money}|the|investments?|fresh|additional|up)|target(?:s|ed|ing)?|aims?|intends?"
        r"|intention|expects?|expected|could|may|set to|proposed?|hopes?|seeks?|wants?|goal|considering|slated"
        r"|due to|over the next|potential|(?:is|are) to|propos(?:es|ing|al)|in talks|talks (?:on|to)|negotiat\w+|mull(?:s|ed|ing)"
        r"|weigh(?:s|ed|ing)|keen|willing|explor(?:es|ed|ing))\b"
    ),
    planned_after=(
        r" (?:[\w-]+ |{country} ){0,4}(?:pledges?|commitments?|plans?|targets?|goal|over the next|promise)\b"
        r"|{gap:30} (?:will|would|to) be (?:made|invested|poured|spent|injected|built|constructed|located|set up|erected)\b"
        r"|(?:[ -][\w-]+){1,4} (?:will|would|is to|are to|is expected to|is due to) (?:buil|construct|open|start|beg|employ|produc|creat|hav|includ|cover|process|suppl|generat)\w*"
        r"|{gap:45} (?:is|are|was|were) (?:planned|expected|due|envisaged|proposed|in the pipeline"
        r"|under (?:consideration|discussion))\b"
    ),
    denied=(
        r"\b(?:not|never|no|declined to|refused to|cancel(?:led|ed|s)?|scrap(?:ped|s)?|withdr(?:ew|awn|aw)|pulled out"
        r"|barr(?:ed|ing)|prevent\w*|exclu(?:ded|ding|sion)|reject(?:ed|s|ing)"
        r"|divest\w*|halted|suspended|n't)\b(?! only| longer just)"
    ),
    licensed_new=r"\b(?:newly (?:licensed|registered)|fresh (?:capital|investment)|new(?:ly)? and additional)\b",
    count_nouns=("project", "projects", "industrial parks", "industrial park", "industrial zones", "ventures", "joint ventures", "factories"),
    ranked=r"(?:invest|fdi|capital)",
    unranked=r"(?:trade|trading|export|import|market|donor|aid|tourist|tourism)[^,;]{0,25}$",
    scoped=(
        r" ?(?:\w+ ){0,3}(?:in|within|among|from|of) (?:the )?(?:asean|southeast asian?|eu\b|european|asian?\b|{body}"
        r"|region)|(?: \w+){0,2} (?:trad(?:e|ing) partner|export|import|donor)"
    ),
    compared=(
        r"\b(?:from|than|compared (?:to|with)|against|over|since|up from|versus)(?: the same period)?(?: (?:in|of"
        r"|a))? $"
    ),
    whole=(
        r"\b(?:foreign investors|total fdi|overall fdi|foreign direct investment inflows|fdi inflows|nationwide"
        r"|the whole country|(?:in|attract\w*|receiv\w*|record\w*|drew|drawn|approved|worth of)(?: \w+){0,2} foreign (?:direct )?investments?(?! (?:from|by)))\b"
    ),
    cumulative=(
        r"\b(?:cumulative|cumulatively|accumulated|accumulative|so far|to date|as of|valid|existing"
        r"|stock(?! (?:exchange|market))|by the end of)\b"
    ),
    raised=r"\b(?:rais|increas|bring|expand|lift|grow)\w* (?:its |the |their )?(?:total|number|stock|cumulative)",
    runs=RUNS,
    right_head=(
        r"(?: worth)?(?: of| in| as| to)?(?: (?!trade|loans?|grants?|aid|and )[\w-]+){0,4} (?:invest(?:ments?|ed)?"
        r"|fdi|registered capital)\b(?! fund| bank)"
    ),
)
