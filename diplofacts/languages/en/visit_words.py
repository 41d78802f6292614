"""What English news says around the word for a trip abroad: its forms, its people, its time, what became of it."""

from __future__ import annotations

from diplofacts.languages.visit_words import VisitWords
from diplofacts.rule import CHARACTER

_DATE, _PERSON = CHARACTER["date"], CHARACTER["person"]
_A = r"(?:(?!(?:to|in|of|from|by|with|for|at|on|and|as|that|a|an)\b)(?:[\w'’-]+|\ue002) )"
THE = (
    r"(?:the )?(?:(?:(?:a (?:number|series|string|handful) of|several|various) (?:[\w-]+ ){0,2}(?:countries|nations|states|capitals)(?:,|,? including)(?: the)?"
    rf"|{CHARACTER['country']}['’]s? {_A}{{0,4}}(?:allies|partners|friends|neighbou?rs)(?:,| [–—-]+|:)?(?: (?:including|such as|namely))?(?: the)?"
    r"|neighbou?ring|nearby|communist|fellow|sisterly|brotherly|fraternal|friendly|sister|realms? of|capital|southern|northern|central|republic of|kingdom of"
    rf"|{_A}{{0,3}}(?:nations?|countr(?:y|ies)|city|cities|capitals?|towns?|port|resort|republics?|states?|islands?|archipelago|monarchy|sultanate|emirate|allies|ally) of"
    rf"|{CHARACTER['country']}(?:['’]s)? {_A}{{0,2}}?(?:capital|city|resort|port|town|island|province|region)(?: city)?(?: of)?,?"
    rf"|{CHARACTER['body']} (?:ally|allies|member|members|partner|neighbou?r)|{_A}{{0,5}}(?:countries|nations|states|capitals|leaders|members|allies|partners|neighbou?rs|stops|destinations|{CHARACTER['both']})(?: (?:in|of) the [\w-]+)?(?:,| [–—-]+|:)?(?: (?:including|such as|namely|and|(?:starting|beginning) (?:with|in)))?(?: the)?) ){{0,3}}"
)
"""What may stand before the name of a country or town that a trip goes to."""

SOME = r"(?:the|several|some|various|other|a number of|two|three|four|five|six|seven|eight|nine|ten|\d+)"
REGIONS = (
    r"(?:africa|asia|europe|mid-?east|(?:middle|far|near) east|(?:latin|south|central|north) america|americas|gulf|balkans|caribbean|pacific|oceania"
    r"|regions?|continents?|caucasus|baltics?|sahel|maghreb|levant|scandinavia|indochina|eurasia)"
)

WORDS = VisitWords(
    forms=(
        ("state", r"\bstate\b"),
        ("official", r"\bofficial\b"),
        ("working", r"\bworking\b"),
        ("other", r"\b(?:goodwill|private|unofficial|informal|friendly|friendship)\b"),
    ),
    forms_behind=False,
    next=rf"(?: as (?:[\w-]+ ){{0,4}}[\w-]+)? (?:{_DATE} )?(?:(?:back |up |down |over )?(?:to|of|in|at|through|across|around)|(?:(?:will )?(?:start|begin|kick|open|set)\w* (?:off |out )?(?:{_DATE} )?|(?<=\ue00b ))(?:with|in|from)) {THE}{{to:stops}}",
    to=(
        r"(?:\b(?:(?<!due )(?<!owing )(?<!thanks )(?<!according )(?<!prior )(?<!response )(?<!reaction )(?<!contrary )(?<!close )to"
        r"|includ(?:e|ed|es|ing)|cover(?:s|ed|ing)?|tak(?:e|es|ing) in|took in|spann?(?:s|ed|ing))"
        r" (?:(?:also |both )?(?:stops|stopovers|visits|a stop|a visit|legs) (?:in|to) )?"
        rf"|\bwith (?:[\w-]+ ){{0,2}}(?:stops|stopovers|visits|legs) (?:planned |scheduled )?(?:in|to) ){THE}{{to:stops}}"
    ),
    before=r"(?<![\w])(?:(?:in|to|for) (?:the )?)?{to:country|place}(?: (?:state|official|working))?(?: on| for| during)?(?: (?:a|an|his|her|their|\ue000)(?: [\w-]+){0,3})? $",
    here=r"\bhere\b",
    there=r"\bthere\b|\b(?:the|this|that) (?:[\w-]+ )?(?:country|nation|kingdom|republic|capital|state|island)\b",
    seats=(
        ("USA", r"\b(?:white house|oval office|camp david|mar-a-lago|capitol hill|pentagon)\b"),
        ("GBR", r"\b(?:downing street|chequers|buckingham palace|windsor castle)\b"),
        ("RUS", r"\bkremlin\b"),
        ("FRA", r"\b[eé]lys[eé]e\b"),
    ),
    ranging=(
        r"(?:\b(?:african?|asian?|europe(?:an)?|mid-?east|(?:middle|far) east(?:ern)?|(?:latin|south|central) americ\w+|gulf|arab|balkans?|caribbean|pacific"
        r"|foreign|overseas|international|regional|whirlwind|whistle-stop)|-(?:nation|country|state|city|stop|leg|capital|island|continent))(?: (?:official|working|state|diplomatic|foreign))? $"
    ),
    its=r"[\W]*(?:(?:during|on|as part of|in) )?(?:the|this|other|further|planned|next|final|last|first|key|scheduled)(?: (?:other|planned|next|final|last|first|second|third|key|scheduled|[\w-]+-\w+|official|state))* ",
    by=r"(?:(?!invitation|hosted|accompan|guest)(?:[^,;:.]|,(?= ?(?:and )?[\ue001\ue002\ue005]))){0,60}?(?<!ed )\b(?:by|of|awaits|awaiting|takes|take|took|taking) (?:the |an? )?(?:[\w-]+-(?:member|strong|man|person) )?{a:persons}",
    owner=rf"{{a:persons}}(?P<owns>['’]s?)?(?: (?:(?!(?<= )(?:of|for|on|about|during|amid|with|after|before) )[^,;:.{_PERSON}]){{0,40}})? $",
    hosted=r"\b(?:host|hosts|hosted|hosting|receive[sd]?|welcom(?:e|es|ed|ing)) (?:the )?{a:persons}(?:[^;:.,]{0,70}?|, [^;:.,]{0,40},[^;:.,]{0,30}?) (?:for|at the (?:start|beginning|outset) of|on) (?:an?|his|her|their|the) (?:[\w-]+ ){0,3}$",
    possessives=("his", "her", "their", "its"),
    regions=(
        rf" (?:(?:by|of) (?:(?:a|an|the) )?(?:[\w-]+ |[\ue000-\uf8ff] ){{1,4}}?)?(?:to|of|in|through|across|around) (?:{SOME} )?(?:[\w-]+ ){{0,2}}?(?:{REGIONS}|countries|nations|states|capitals|islands)\b"
        r"|(?: (?:abroad|overseas))\b"
    ),
    afar=(
        r" (?:by [\ue000-\uf8ff] )?(?:to|of|at) (?:an?|the|his|her|their|one|some|two|several) (?:[\w-]+ ){0,3}?(?:shrine|temple|schools?|factory|plant"
        r"|hospital|museum|cemetery|memorial|mosque|church|cathedral|university|farm|base|camp|border|village|mine|reactor|front ?line|shipyard|mausoleum|graves?|tomb)\b"
    ),
    unowned=r" (?:by|of) (?:the |a |an |some |many |other )?[a-z]+s\b",
    goes=(
        r"\b(?:during|on|amid|for|of|after|paid|pays|pay|paying|made|makes|make|making|began|begins?|beginning|start(?:s|ed|ing)?|ended|ends?"
        r"|ending|capp(?:ed|ing)|wrapp?(?:ed|s|ing) up|conclud(?:ed|es|ing)|complet(?:ed|es|ing)|cancel\w+|postpon\w+|cut short|embark\w*|leg|with)(?: [‘'\"“]?[\w-]+[’'\"”]?){0,4} $"
    ),
    invited=r"\b(?:invitation (?:of|from|by|extended by)|invited by|(?<!banquet )(?<!dinner )(?<!reception )(?<!lunch )(?<!summit )(?<!conference )(?<!meeting )(?<!forum )(?<!event )hosted by|guests? of) (?:the )?{words:40}{host:people}",
    inviter=r"invitation (?:of|from|by)(?: \w+){0,3} $",
    strangers=(
        r"\b(?:tourists?|visitors|travell?ers|arrivals|people|citizens|nationals|compan(?:y|ies)|firms|investors|students|fans"
        r"|(?:war)?ships?|vessels?|fleet|carriers?|submarines?|teams?|players|pilgrims|business(?:es|men)|journalists|inspectors"
        r"|troops|soldiers|who|goods|exports?|planes?|jets?|families|refugees|migrants|workers)\b"
    ),
    link=(
        r"(?: ?\([^()]{0,40}\))?(?:,? ?\b(?:who|is|was|are|were|will|currently|now|on|during|in|at|the|a|an|his|her|their|first|second|third"
        r"|last|official|state|working|brief|short|private|friendly|goodwill|historic|maiden|inaugural|landmark|rare|high-level|return|ongoing|\w+-day"
        r"|week-?long|overnight|has|had|been|have|be|also|paid|pays|pay|paying|made|makes|make|making|undertak\w+|conducting|begins?|began|beginning|starts?|starting"
        r"|started|ended|ends|ending|wrapped|wraps|wrapping|up|concluding|concluded|concludes|and|wife|delegation|to|for|due|scheduled|this|left|leaves|remains?|stay(?:s|ed|ing)?"
        rf"|week|here)\b|,? ?{_DATE})*,? ?"
    ),
    relative=r"\b(?:who|is|was|will|to)\b|, (?:\w+ )?on\b",
    meets=r"\b(?:with|met|meet|meets|meeting|received|receives|told|tells|greeted|host(?:ed|s)|welcomed|to|for)(?: \w+)? $",
    begins=r"\b(?:went|travell?ed|set off|headed|arriv\w+|land(?:s|ed|ing)|touch\w* down|flew|emplaned|beg[aiu]n\w*|start\w*|from|kick\w* off|left|leaves|depart\w*|embark\w*)\b",
    days=r"\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)-day\b(?! (?:[^\s,.;]+ ){0,3}?(?:summit|conference|forum|meeting|session|assembly|congress|talks|festival|event)\b)",
    numerals={"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10},
    staged=rf"\b(?:during|on|amid|as part of|in the course of|(?<!interest )(?<!interested )(?<!role )(?<!part )(?<!involved )in(?= (?:an?|the|{_PERSON}) ))(?: (?:a|an|the|{_PERSON}|{_PERSON}['’]s))?(?: [\w-]+){{0,3}} $",
    made=(
        r"\b(?:has|have|had|visited|(?<!before )visiting|paid|made|arrived|was|were|went|flew|came|travell?ed|beg[au]n|started|starting|ended|wrapped"
        r"|wraps|concluded|concludes|completed|kicked off|is (?:currently )?on|returned|welcomed|landed|left|touched|embarked|reached|spent|attended|participated|stayed|took part|(?<!to )(?<!will )set (?:off|out)|departed)\b"
    ),
    cancelled=r"\b(?:no longer|(?:was|were) (?:originally |initially )?(?:due |scheduled |supposed |expected |planned |set )?to have|drop(?:s|ped|ping) (?:(?:[\ue000-\uf8ff]|the|an?|any) )?(?:[\w-]+ )?plans?|(?:pull|back)(?:s|ed|ing)? out of|shelv(?:es?|ed|ing)|cancel\w*|postpon\w*|call(?:s|ed|ing)? off|put(?:s|ting)? off|scrap(?:s|ped)?|delay(?:s|ed)?|abandon(?:s|ed)?)\b",
    intended=r"\b(?:had|was|were) (?:been |originally |initially |also |previously ){0,2}(?:scheduled|due|planned|expected|set|supposed|slated)\b",
    denies=r"(?:\bnot|n['’]t|\bnever|\brefus\w+ to) (?:be )?(?:allow|let|permit)(?:s|t?ed|t?ing)? (?:[\w-]+ ){0,3}$|\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|dismiss(?:es|ed)?|refus(?:es|ed))\b(?: [\w-]+| [\ue000-\uf8ff]['’]?s?){0,4} $|\b(?:intention|desire|wish|hopes?|proposal|requests?|readiness|willingness) (?:to|for|of) (?:[\w-]+ ){0,3}$",
    eve=r"\b(?:ahead of|prior to|on the eve of|preparations? (?:[\w-]+ ){0,3}for|prepar(?:es?|ing) for|in preparation for|run-up to|dates? (?:has|have|had) been (?:set|fixed|agreed) for|gear(?:s|ed|ing) up for|await(?:s|ing)|arrangements for|in anticipation of|pav(?:e|es|ed|ing) the way for|groundwork for|days? before|weeks? before|hours before)(?: the| a)? $",
    planned=(
        r"\b(?:will|shall|plans?|planned|planning|due|scheduled|set (?:to|for)|slated|expected|upcoming|forthcoming|would"
        r"|(?:is|are) (?:(?:heading|leaving|setting|departing) (?:out |off )?(?:on|for)|head$)|agreed to|prepar\w+|ahead of|looks? forward|looking forward|about to|intends?"
        r"|to (?:pay|make|begin|start|embark|undertake|travel|arrive|fly|head|leave)|eve of|(?:is|are|was|were) to|next week|proposed)\b"
    ),
    wished=(
        r"\b(?:interest(?:ed)? in|keen|eager|confident|confidence|hopes?|hoped|hoping|wish(?:es|ed)?|wants?|wanted|urged?|urging|calls? for|called for|asked|may|might|could|should"
        r"|can|if|possible|possibly|suggest(?:s|ed)?|consider(?:s|ing)?|seeks?|sought|seeking|invited?|invites|inviting|encouraged?"
        r"|rul(?:e|es|ed|ing) out|(?:barr?(?:ed|ing|s)?|bann?(?:ed|ing|s)?|prevent(?:ed|ing|s)?|block(?:ed|ing|s)?|stopp?(?:ed|ing|s)?|prohibit(?:ed|ing|s)?)(?: [\w\ue000-\uf8ff'’]+){0,3} from|ready|willing|unless|whether|offered|invitation to)\b"
    ),
    infinitive=r"\bto (?:\w+ )?$",
    accepts=r"\baccept(?:ed|s|ing)\b",
    invites=(
        r"(?<!not )(?<!n['’]t )(?<!never )\b(?:invit(?:ed|es)|(?:has|have|had|by) invit(?:ed|ing)|(?:extend(?:ed|s|ing)|conveyed|handed|gave|issued|renewed|reiterated) (?:an?|the|his|her|their) (?:[\w-]+ )?invitation (?:to|for))"
        r"(?: \w+){0,2} $"
    ),
    bidden=r"(?<!not )(?<!not been )\binvited (?:\w+ )?(?:to (?:\w+ )?)$|\bwill have (?:\w+ )?$",
    gone=r"\b(?:led|headed|left|reached|landed|jetted|arrived|flew|came|went|travell?ed|departed|is in|was in|are in)\b",
    firsts=r"\b(?:first|second|third|last|latest|only|highest|most)\b",
    being=r"(?:\b(?:becom(?:e|es|ing)|became|be|is|was|as|being|making (?:him|her))|,)(?: also| only)?(?: the| a)?(?: [\w-]+){0,3} $",
    ahead=(
        r" ?(?:here |there )?(?:[\ue000-\uf8ff] )?(?:later (?:this|in)|next|(?:is|are|was|were|has been) (?:\w+ )?(?:(?:re)?scheduled|due|expected|set|planned|slated)|scheduled|planned|due to|expected to"
        r"|set for|(?:had|was) (?:been )?(?:planned|scheduled|due)|will (?:begin|take place|be|start|last|run|come|mark|represent|focus|include|see|help|give|provide|aim|further|strengthen|boost)|begins|starts"
        r"|(?:is|are) (?:now )?(?:being (?:prepared|arranged|planned|organi[sz]ed|readied|finali[sz]ed)|in the (?:works|offing)|on the cards|under preparation)|to take place)\b"
    ),
    reaching=r"\b(?:will|to|would) (?:also |then )?(?:take|include|cover|bring|be)\b",
    coming=r"(?:(?:\b(?:is|are|be)|['’](?:s|re)) (?:heading|flying|leaving|going|departing|coming|travell?ing|embarking|setting off|setting out)|\b(?:begins|starts|kicks off|jets (?:off|out)|visits|flies|travels|heads|goes|sets (?:out|off)|embarks|undertakes|leaves|arrives|departs|awaits))\b",
    whenever=r"\bwhen(?: the)? $",
    leaving=r"\b(?:leaves|flies|travels|heads|departs|goes|sets (?:out|off))\b.*",
    reports=(
        r"\b(?:invited|invites|telephoned|phoned|accepted|said|says|announced|announces|told|reported|reports|confirmed|disclosed|added|statement|quoted"
        r"|after (?:taking|assuming|becoming|being|winning|coming)|(?:took|taken|assumed) office|elected|inaugurated|sworn|that (?:began|started))\b"
    ),
    now=r"\bis (?:currently |now )?(?:on|(?:making|paying|taking) an?)\b|^,? (?:currently |who is )?on an? |[^;.]{0,60}\bwhile on an? ",
)
