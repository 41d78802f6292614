"""English wordings for instruments: heads, and what ends a title on its left and right."""



from __future__ import annotations

from diplofacts.languages.instrument_words import Head, InstrumentWords

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon\.|tue\.|wed\.|thu\.|fri\.|sat\.|sun\."
_MONTHS = r"january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)(?:\.|(?= \d))"
_DAY_OF = rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?,? (?:{_MONTHS}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))|\d{{1,4}}[./-]\d"
_SIGNED = (
    r"\b(?:sign|ink|exchang|conclud|adopt|issu|renew|endors|seal|initial|unveil|launch|releas)(?:e|s|es|ed|ing)?\s"
    r"(?:(?:of|a|an|the|its|their|new|several|\d+)\s){0,3}(?:(?!under|of|in|on|for|with|by|to|and)[\w-]+\s){0,4}$"
)
_AT_HOME = (
    r"\b(?:kit|sponsorship|record|recording|film|movie|book|publishing|endorsement|coaching|playing|shirt|transfer|television|tv|broadcast"
    r"|rental|lease|employment|wage|pay|coalition|labou?r|union|tenancy)\s$"
)
_CABINET = r" (?:on|to|for) (?:form(?:ing|ation of)?|support) (?:a |the |its |their )?(?:new |next |coalition |national |minority )*(?:government|coalition|cabinet)"
_THAT = r" that (?!(?:had|has|have|was|were|is|will|would|could|came|comes|allow|give|provid|expir|laps|cover|lets?|sets?|commits?|includ|calls?|grants?|opens?|pave|runs?|requir|oblig|guarant|enabl|permit|limit|ban|creat|establish|govern|regulat|eliminat|cut|reduc|boost|make|bring|exempt|clear|end|extend|stipulat)\w*\b)"
_JOINT = r"\b(?:joint|co-?operation|action|work|implementation|bilateral|economic|development|strategic|peace|exchange|executive)\s$"

HEADS = (
    Head("exchange_of_notes", r"exchanges? of (?:diplomatic )?(?:notes|letters)|(?:diplomatic )?notes? verbales?|diplomatic notes"),
    Head("exchange_of_notes", r"notes|letters(?! of)", before=r"\bexchang(?:ed|ing|es|e) (?:signed )?$", after=r" (?:on|for|regarding|concerning)\b|\s?exchanged|(?: \w+)? (?:were|was|have been|had been)(?: \w+)? exchanged"),
    Head("memorandum", r"memorand(?:um|a|ums)(?: of (?:understanding|co-?operation|agreement|association|arrangement))?|mous?|memos? of (?:understanding|co-?operation)s?", not_after=_CABINET),
    Head("memorandum", r"mocs?", after=r"\W+(?:on|for|with|between|in)\b"),
    Head("letter_of_intent", r"(?:letters?|declarations?|statements?) of (?:intent|interest|intention)s?"),
    Head("agreement", r"letters? of (?:agreement|understanding|exchange)"),
    Head("joint_statement", r"(?:statements?|vision)", before=r"\b(?:joint|trilateral|summit|leaders['’]|vision|political|chair(?:man)?['’]s)\s(?:press |vision |political |media |ministerial |tripartite |trilateral |closing |final |leaders['’] )?$"),
    Head("joint_statement", r"statements?", before=r"\b(?:adopt|sign|issu|releas)(?:ed|ing|s)? (?:an? |the )?$", after=r" (?:on|for) (?:the )?(?:forg|establish|strengthen|elevat|upgrad|deepen|strategic|comprehensive|co-?operation|set|build)\w*"),
    Head("joint_statement", r"statements?", generic=True, after=r" (?:was|were) (?:also |then )?(?:signed|adopted|inked)\b"),
    Head("joint_statement", r"statements?", before=r"\bsign(?:ed|s)? (?:an? |the )(?:[a-z]+ )?$"),
    Head("joint_statement", r"shared visions?"),
    Head("joint_statement", r"communiqu[eé]s?", not_before=r"\b(?:command|army|military|war|forces|battle|palace|cabinet|party|police)\s$"),
    Head("joint_statement", r"understandings?", before=r"\b(?:joint|formal)\s$"),
    Head("joint_statement", r"declarations?", not_after=r" (?:of (?:war|independence|emergency|victory|bankruptcy|a state)|that\b)"),
    Head("treaty", r"treat(?:y|ies)", generic=True),
    Head("treaty", r"conventions?", capital=True, after=r" (?:on|against|for the|between|relating)\b", not_after=r" (?:cent|hall|floor)"),
    Head("protocol", r"protocols?", not_before=r"(?:chief of|diplomatic|security|health|safety|covid-19)\s$", not_after=r" (?:officer|chief|department)"),
    Head("protocol", r"protocols?", after=r" between "),
    Head("plan", r"plans? of action|action plans?|work plans?|(?:roadmaps?|road maps?)(?= (?:for|on|to|of))"),
    Head("plan", r"plans?", before=_JOINT, not_before=r"\b(?:peace|development)\s$"),
    Head("plan", r"plans?", before=_SIGNED, not_before=r"\b(?:austerity|recovery|budget|reform|adjustment|stabili[sz]ation|rescue|restructuring|business)\s$"),
    Head("programme", r"program(?:me)?s? of (?:co-?operation|work|action)|(?:co-?operation|exchange|executive|work|implementation|intergovernmental) program(?:me)?s?"),
    Head("programme", r"program(?:me)?s?", before=_SIGNED),
    Head("minutes", r"(?:agreed |summary )?minutes of (?=the|a|meeting|discussion|talks|co)|agreed minutes|minutes", before=r"\bsign(?:ed|ing|s)? (?:the|of the|of|agreed)?\s?$|(?:agreed|meeting|summary)\s$", after=r" of (?:the )?(?:meet|discuss|talk|session|\d|first|second|third|joint)"),
    Head("minutes", r"minute", before=r"\b(?:sign|ink|initial)(?:led|ed|s)? (?:a|the)\s$"),
    Head("contract", r"contracts?", generic=True, before=rf"{_SIGNED}|\b(?:business|commercial|supply|purchase|sales|economic|co-?operation|trade|energy|gas|oil|defen[cs]e|arms|weapons|construction|long-term|bilateral|government|state|turnkey|export|concession|engineering)\s$",
         after=r" (?:with|between|for|on|worth|to)\b| from (?:the )?(?:[\w']+ ){0,3}(?:ministry|government|railways?|authority|navy|army|air force)\b| (?:is|was|will be|has|carries)(?: an?)? (?:total |estimated |overall )?(?:worth|valued|value|price|cost)\b|,? (?:which was |that was |was |were |has been )?signed\b", not_before=rf"\bto\s$|{_AT_HOME}"),
    Head("agreement", r"framework agreements?"),
    Head("agreement", r"agreements?", generic=True,
         not_before=rf"\b(?:in|by|no|any|without|what|whatever|express(?:ed)?|voiced?|mutual|general|broad|complete|full|wide)\s$|{_AT_HOME}", not_after=rf"{_THAT}| among economists|{_CABINET}"),
    Head("agreement", r"accords?", generic=True, not_before=r"\b(?:in|(?:its|their|my|his|her) own|to|will|would|of)\s$", not_after=r" priority"),
    Head("agreement", r"pacts?", generic=True),
    Head("agreement", r"compacts?", capital=True, after=r" (?:for|with|of|between|on)\b|,", not_after=r" (?:disc|car|suv)"),
    Head("agreement", r"deals?", generic=True,
         not_before=r"(?:^|\b(?:to|will|would|can|could|must|should|not|and|great|good|big|how to|plea|they|we|who|which|that|better|worse|real|agreement|accord|pact|treaty|mou|document|memorandum|protocol|statement|declaration))\s$|" + _AT_HOME),
    Head("agreement", r"ftas?", not_before=r"\b(?:pre|post|non)[ -]$"),
    Head("agreement", r"free[- ]trade (?:area|zone)", generic=True, capital=True, before=r"\w[-–]\w+ (?:\w+ )?$", after=r" (?:between|came|comes|took|takes|enter\w+|went|was (?:signed|set|established|agreed)) "),
    Head("agreement", r"arrangements?", capital=True, generic=True,
         before=r"\b(?:swap|recognition|implementing|co-?operation|technical|working|administrative|bilateral|trade|payments?|financing|reciprocal|security|framework|mutual)\s$",
         after=r" (?:on|between|concerning|regarding)\b"),
    Head("agreement", r"(?:bilateral )?(?:local )?currency swaps?(?: (?:lines?|facilit(?:y|ies)))?", not_after=r" (?:agree|deal|arrange|pact)"),
    Head("agreement", r"economic partnership", before=r"\b(?:regional|comprehensive)\s(?:comprehensive\s)?$|\bsign(?:ed|ing|s)? (?:a|an|the)\s(?:new\s)?$",
         after=r"\s?\((?:rcep|cepa|epa)\)", not_after=r" (?:agreement|deal|pact|treaty|accord)"),
    Head("agreement", r"(?:strategic |comprehensive )*partnerships?", before=r"\bsign(?:ed|ing|s)? (?:a|an|the|their)\s(?:\w+\s){0,2}$", not_after=r" (?:and co-?operation )?(?:agree|deal|pact|treaty|accord|doc|dec|state|frame|plan|memo)"),
    Head("agreement", r"(?:comprehensive )?(?:strategic )?(?:and economic )?partnership", after=r" (?:\([a-z]+\) )?(?:was |which was |that was )?signed\b|\s?\((?:ttip|tpp|eepa|csep|cep)\)", not_after=r" (?:agreement|deal|pact)"),
    Head("agreement", r"trans[- ]pacific partnership", not_after=r" (?:agreement|deal|pact)"),
    Head("other", r"documents?", generic=True, before=r"\b(?:co-?operation|bilateral|intergovernmental|inter-governmental|interagency|inter-agency|interdepartmental|commercial|economic|corporate|multilateral|sectoral|joint|legal|outcome|new|additional|\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|signed|following|several|other|more|key|important|number of|series of|(?:sign|ink)(?:ed|ing)? the|(?:sign|finali[sz]|conclud|ink|exchang|adopt)\w* (?:a|an|another|a second|a separate))\s$", after=r" (?:on|for|of) (?:\w+\s){0,2}(?:co-?op|collab)|\s(?:were )?(?:signed|exchanged|inked)|\s(?:include|includes|included)\b"),
    Head("other", r"instruments?", generic=True, before=r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|bilateral|legal|several|other|remaining|following|co-?operation) (?:bilateral |legal |new |co-?operation )?$", not_after=r" of (?:ratification|accession|acceptance)"),
    Head("other", r"frameworks?", before=_SIGNED, after=r" (?:for|on|of) (?:\w+\s){0,3}(?:co-?operation|collaboration|partnership)", not_before=r"\b(?:within|under|in) (?:the|this|a)\s$", not_after=r" agree"),
    Head("other", r"codes? of conduct|terms of reference"),
    Head("other", r"charters?", capital=True, not_before=r"\b(?:city|un|u\.n\.|nations)\s$", not_after=r" (?:flight|school)"),
)  # fmt: skip

# What no modifier of an instrument is: the walk to the left stops there.
LEFTWARD = (
    r"(?:a|an|the|this|that|these|those|its|their|his|her|our|your|my|each|every|any|all|some|several|many|both|another|other|"
    r"such|no|more|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-(?:one|two|three|four|five|six|seven|eight|nine)|thirty|forty|fifty|dozens?|dozen|series|slew|number|(?!\d\.\d$)\d[\d,.]*|"
    r"of|on|in|for|to|with|by|at|from|under|through|within|into|over|after|before|as|via|per|than|about|between|against|despite|including|"
    r"and|or|but|nor|which|who|whose|where|when|while|if|because|since|until|is|are|was|were|be|been|being|has|have|had|will|would|"
    r"can|could|may|might|should|must|shall|not|also|said|says|it|they|he|she|we|i|you|us|them|him|"
    r"new|newly|beneficial|landmark|historic|massive|major|huge|big|important|key|similar|same|recent|latest|pivotal|brief|contentious|controversial|successful|certain|vague|shaky|fragile|tacit|hard-won|ambitious|worse|full|elusive|secret|crucial|vital|significant|unprecedented|lucrative|mega|blockbuster|much-anticipated|long-standing|longstanding|hard-fought|prospective|definitive|eventual|current|existing|previous|"
    r"proposed|planned|possible|potential|final|formal|own|what|initial|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|so-called|long-awaited|so|then|"
    r"event|subsequent|additional|additionally|further|forthcoming|upcoming|future|old|rare|"
    r"signs?|inks?|seals?|seeks?|eyes?|wants?|reach|reaches|approves?|hails?|welcomes?|agrees?|makes?|made|won|wins?|get|gets|got|"
    r"give|gives|see|sees|hold|holds|held|conclude|concludes|adopts?|issue|issues|exchanges?|renews?|ratif(?:y|ies)|begin|begins|began|"
    r"start|starts|end|ends|discuss|discusses|pursue|pursues|strike|strikes|struck|clinch(?:es)?|negotiates?|call|calls|called|"
    r"announces?|announced|drafts?|breach|breaches|violates?|scrap|scraps|quit|quits|leave|leaves|join|joins|review|reviews|"
    r"implement|implements|accelerates?|facilitates?|pushe?s?|expedites?|finali[sz]es?|launch|launches|resumes?|restarts?|deepens?|strengthens?|supports?|explores?|considers?|proposes?|renegotiates?|promotes?|cancels?|boosts?|include|includes|need|needs|broke|broken|saw|took|take|takes|put|worth|"
    r"(?!(?:re)?supply$|family$|assembly$|friendly$|monopoly$)\w+ly|\$.*|us\$.*|€.*|£.*|million|billion|trillion|usd|mln|bln|yuan|dollars?|dlrs?|pounds?|marks?|francs?|lire|stg|kron\w+|riyals?|rials?|dinars?|pesos?|shillings?|roubles?|rubles?|dirhams?|euros?|yen|won|ringgit|baht|rupees?|renminbi|rmb|"
    r"(?!(?:limited|united|shared|joint|mixed|advanced|unified|related|based|integrated|revised|updated|upgraded|amended|enhanced)$)[a-z]{3,}ed|"
    r"(?!(?:training|manufacturing|banking|(?:co-?|re)?financing|funding|planning|monitoring|screening|trading|outsourcing|refuell?ing|whaling|mapping|drilling|refining|pricing|recycling|servicing|shipping|fishing|mining|engineering|twinning|sharing|understanding|working|implementing|"
    r"building|processing|housing|marketing|broadcasting|accounting|farming|lending|licensing|clearing|policing|settling|avoiding|intelligence-sharing|production-sharing|"
    r"information-sharing|profit-sharing|power-sharing|purchasing|beijing|nanjing|darjeeling|chongqing)$)(?:[a-z]+-)?[a-z]{2,}ing|"
    r"\w.*['’]s?)"
)

HARD = (
    r"[;:!?…]|—(?=[a-z])|\b(?:jointly|officially|formally|duly)(?= (?:signed|inked|adopted|initial|issued|concluded))|\s\s\s|\n\s*\n|(?<!\b[a-z])(?<!\bno)\.(?=\s|$|[\"”’'])|<!--|"
    r"\b(?:which|who|whose|that|where|when|while|whereby|after|before|during|as(?! well)(?<!such as)|since|until|till|but|if|because|"
    r"although|though|despite|following|amid|(?<!aimed )at|from|under|within|without|through|via|into|upon|he|she|it|they|we|"
    r"will|would|was|were|is|are|be|been|being|has|have|had|having|can|could|may(?! \d)|might|should|must|shall|do|does|did|"
    r"said|says|say|saying|told|added|noted|signed|inked|reached|concluded|adopted|issued|announced|released|agreed|came|comes|(?<!to )come|"
    r"took|takes|(?<!to )take|entered|enters|included|includes|(?<!to )include|including|covers|covered|provides|(?<!to )provide|provided|aims|calls|(?<!to )call|called|sets|(?<!mln )(?<!bln )(?<!million )(?<!billion )(?<!deutsche )(?<!\d )marks?|marked|"
    r"removes|commitments? to|targeting|providing for|strengthens|establishes|creates|builds|enables|lays|ensures|promises|serves|represents|contains|comprises|commits|eliminates|"
    r"reduces|lowers|expands|boosts|promotes|facilitates|reflects|underlines|underscores|stipulates|outlines|envisages|focuses|follows|stands|lasts|"
    r"applies|replaces|faces|faced|fails|failed|collapsed|stalled|expired|sparked|boosted|ended|replaced|established|created|granted|guarantees|guaranteed|"
    r"obliges|prohibits|bans|governs|demonstrates|signals|sends|symboli[sz]es|constitutes|proves|lets|keeps|goes|gets|got|led|drew|raised|won|provoked|"
    r"carries|carry|bears|holds|means|(?<!to )mean|meant|allows|(?<!to )allow|allowed|gives|(?<!to )give|gave|makes|(?<!to )make|made|helps|(?<!to )help|helped|shows|(?<!to )show|showed|seeks|(?<!to )seek|sought|requires|(?<!to )require|required|"
    r"wants?|wanted|hopes|hoped|intends|vows|vowed|threatens|refuses|refused|paves?|paved|seems?|seemed|appears?|appeared|opens|opened|brings|brought|remains?|becomes|(?<!to )become|became|expires?|expired|expected|due|slated|scheduled|worth|valued|"
    rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|later|late|recently|here|yesterday|today|tomorrow|tonight|last|next|this|ago|also|still|now|just|already|not|soon|shortly|"
    r"(?<!\bgo )(?<!\bgoes )(?<!\bgoing )(?<!\bmove )(?<!\bpress )ahead|alongside|along|especially|particularly|notably|overseen|witnessed|together|besides|instead|so|then|thus|thereby|per|according|amounting|dated|pending|"
    rf"(?:entering|coming|being put|going) into (?:force|effect)|taking effect|to (?=be\b|enter\b|come\b|take\b|him\b|them\b)|on (?=(?:{_DAYS}|{_MONTHS}|{_DAY_OF}|the sidelines?|the occasion|the margins|the (?:first|second|third|last|final|opening|eve|same) (?:day|of)\b|behalf|(?:[\w.]+['’]s?|its|their|his|her) behalf|the same|the basis)\b|early|late)|"
    r"(?<!agreement )(?<!deal )(?<!accord )(?<!pact )in (?=principle\b)|in (?=\d|(?:(?:several|separate|lengthy|two|three) (?:meetings|rounds|talks|ceremonies|sessions)|january|february|march|april|may|june|july|august|september|october|november|december|the presence|"
    r"an?|order|which|return|exchange|pursuit|search|hopes?|addition|early|late|mid|force|place|effect|line|accordance|recent|the capital|the coming|"
    r"the near|the future|the past|the early|the late|the latter|the middle|the second half|the first half|the next|the first|the second|the wake|the afternoon|the morning|the city|the country|the white|the same|"
    r"the last|its|their|his|her|front|response|support|turn|part|fact|particular)\b)|"
    r"for (?=the (?:first|past|next|time)|more than|(?:(?:over|nearly|almost|about|up to|at least) )?(?:(?:\d+|\w+) )?(?:years?|months?|days?|decades?|generations|centuries)\b|a long)|"
    r"with (?=(?:a view|the aim|effect|the participation|the presence|him|her\b|them|it|(?:his|her|its|their) (?:\w+ )?counterparts?|an? (?:total|value|aim|combined|eye)|eye on)\b)|"
    r"by|ranging|over (?=the (?:past|next|last)))(?:(?<!\w)|(?![\w-]))"
)

WORDS = InstrumentWords(
    anchors=(
        "exchange of ", "exchanges of ", "diplomatic notes", "diplomatic note", "note verbale", "notes", "memorand", "memo of", "memos of", "mou", "moc",
        "letter", "declaration", "statement", "understanding", "vision", "communiqu", "treat", "convention", "protocol", "plan",
        "action plan", "work plan", "road", "shared", "instrument", "program", "cooperation program", "co-operation program", "implementation program", "intergovernmental program", "exchange program",
        "executive program", "work program", "minute", "minutes", "agreed minutes", "summary minutes", "contract", "framework",
        "agreement", "accord", "pact", "deal", "fta", "free trade", "free-trade", "arrangement", "bilateral currency",
        "bilateral local", "local currency", "currency swap", "economic partner", "strategic", "comprehensive", "partnership",
        "trans-pacific", "trans pacific", "document", "code", "terms of ref", "charter", "compact",
    ),
    heads=HEADS,
    names=r"(?<!pre )(?<!pre-)(?:US-|[A-Z][A-Za-z]{0,4})?FTA|(?:CP)?TPP|ATIGA|RCEP|(?:[A-Z]{2,4}-)?CEPA|USMCA|NAFTA|JCPOA|UNCLOS|NPT|New START|EVIPA|TIFA|ECFA|CECA",
    many=r"\b(?:several|many|various|some|numerous|(?<!the )other|series of|slew of|raft of|number of)\s(?:\w+\s)?$",
    definite=r"\b(?:the|this|that|these|those|its|their)\s(?:new |said |landmark |same |historic |\d{4} )?$",
    this=r"(?!)",
    counted=r"(?<![\w.,/$-])(?<!january )(?<!february )(?<!march )(?<!april )(?<!may )(?<!june )(?<!july )(?<!august )(?<!september )(?<!october )(?<!november )(?<!december )(?<!jan )(?<!feb )(?<!aug )(?<!sept )(?<!sep )(?<!oct )(?<!nov )(?<!dec )(?<!group of )(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|thirty|forty|fifty|(?:half )?a dozen|(?:two|three) dozen)"
    r"\s(?:other |new |additional |further |separate |major |important |key |more |different |various |landmark |historic |significant |such |commercial |business |economic |bilateral |joint |of |\w+ed ){0,2}$",
    numerals={
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "a dozen": 12, "half a dozen": 6,
        "two dozen": 24, "three dozen": 36,
        "twenty-one": 21, "twenty-two": 22, "twenty-three": 23, "twenty-four": 24, "twenty-five": 25, "twenty-six": 26,
        "twenty-seven": 27, "twenty-eight": 28, "twenty-nine": 29,
    },
    articles=r"(?:(?:a|an|the|its|their|another|new|several|other|more|six|seven|eight|nine|ten|two|three|four|five|\d+|separate|signed|signing|issued|historic|landmark|of|on)\s){0,3}",
    leftward=LEFTWARD,
    follows=(
        r"(?:\s?\((?=[^)]{2,12}\)))|\s(?:on|for|to|regarding|concerning|in|of|with|between|among(?! (?:(?:a|the|other|those|several|many|some) )*(?:series|those|number|several|many|agree|deal|pact|accord|treat|mou|doc|\d|two|three|four|five|six|seven|eight|nine|ten))|over|about|relating|related to|covering|against|"
        r"towards?|pertaining|aimed at|designed to|by (?=president|prime|minister|leaders|the (?:president|prime|minister|leaders|heads|government|foreign|united|republic|kingdom|people))|from (?=the|president)|"
        r"(?:\w+ly )?(?!(?:including|saying|according|following|total+ing|amounting|outlining|calling|vowing|reaffirming|expressing|condemning|stressing|urging|detailing|announcing|highlighting|welcoming|giving|being|entering|having|starting|beginning|expiring|running|during|pending)\b)\w{3,}ing)(?:(?<!\w)|(?!\w))"
        r"|\s?[\"“«‘]"
    ),
    place=r"\bin\s",
    region=r"(?:the )?(?:south china sea|east sea|southeast asia|asia|africa|pacific|indo-pacific|mekong|gulf|korean|middle east|latin|"
    r"europe|asean|arctic|caribbean|mediterranean|black sea|oceania|eurasia|"
    r"goods|services|the field|trade|information|scien|technolog|agricult|education|health|medic|defen|energy|tourism|cultur|fisher|aviation|civil|"
    r"space|security|financ|bank|nuclear|digital|semiconductor|artificial|environment|water|customs|labor|labour|vocational|higher|criminal|legal|justice|"
    r"media|sport|transport|infrastructure|innovation|research|human|drug|combat|crime|cyber|ict|renewable|climate|oil|mining|mineral|forest|food|quality|"
    r"standard|intellectual|public|tax|maritime|marine|disaster|peace|polic|law|export|import|livestock|animal|plant|veterinary|film|youth|women|electr|"
    r"hydrogen|green|manufactur|industr|smart|urban|rural|logistic|competition|statistic|social|higher)",
    hard=HARD,
    joins=r"\b(?:and|as well as|or)\b",
    listed=r"\b(?:on|for|in|of|between|among|with|regarding|concerning|to|covering|\w+ing)\b",
    no_item=(
        r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|\d+) (?:other|more|further|additional|separate)|another|one|the two|both|two|he|she|they|it|we|also|agreed|the (?:minist|president|prime|leaders|sides|parties)|to|for the first|then|thus|"
        r"hoped|said|a|an|(?!(?:related|united|advanced|integrated|applied|shared|mixed|need|seed|speed|feed|un\w+|skilled)\b)[a-z]{3,}ed|"
        r"pledge|reaffirm|vow|express|call|urge|invit|welcom|discuss|strengthening(?! of)|allowing|paving|making|bringing|marking)(?![a-z])"
    ),
    verbal=r"(?:\bto|ing)\s",
    plain=r"(?:milestone|landmark|historic|long-awaited|\w+-point|final|interim|initial|preliminary|draft|latest|sweeping|extensive|tentative|formal|broad|separate|various|joint|bilateral|co-?operation|cooperative|new|important|signed|other|various|major|business|different|commercial|inter-?governmental|international|multilateral|government|governmental|\s)*",
    between=r"(?:between|among) (.+?)(?=$| on | for | regarding | concerning | in | to | \(|, )",
    elided=r"(?:on|for|regarding|concerning) ",
    called=r",?\s*(?:entitled|titled|called|named|dubbed|known as)\s*",
)  # fmt: skip
