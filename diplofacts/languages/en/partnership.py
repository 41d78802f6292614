"""How English news tells of relations set up or raised; not each use of a relation's name."""

from __future__ import annotations

from diplofacts.languages.partnership_words import PartnershipWords
from diplofacts.rule import CHARACTER, Rule

_DATE = CHARACTER["date"]
_QUOTED = r"(?:[“\"'‘] ?)?"
_NAME = (
    rf"{_QUOTED}(?:(?:new|broad|bilateral|comprehensive|strategic|global|cooperative|cooperation|enhanced|extensive|special|privileged|reliable|all-round"
    r"|all-weather|green|full|friendly|long-term|stable|mutually beneficial|and|formal)[ ,]+)*(?:[“\"'‘](?:no[ -]limits|[\w -]{3,20}strategic)[,”\"'’]+ )?(?:(?:comprehensive|strategic|cooperative) )?"
)
_LEVEL = rf"(?P<level>{_NAME}(?:partnerships?\b(?! relations|-)|(?:strategic|comprehensive)(?: cooperative| cooperation)? partners\b))"
_DIPLOMATIC = r"(?:(?:formal|full|official|bilateral|ambassadorial|{pair}|{country})(?: |-level ))*(?P<level>(?:diplomatic|bilateral|official|formal) (?:relations(?:hip)?|ties|links))"
_ORDINAL = r"(?P<years>\d{1,3}(?=(?:st|nd|rd|th)\b)|fiftieth|fortieth|thirtieth|twentieth|tenth|sixtieth|twenty-fifth)(?:st|nd|rd|th)?"

WORDS = PartnershipWords(
    levels=(
        ("other", r".{0,60}?(?:no[ -]limits|special|privileged|extensive|enhanced|green|all-weather)"),
        ("comprehensive_strategic_partnership", r".{0,60}?comprehensive,? (?:and |global )?strategic"),
        ("strategic_partnership", r".{0,60}?\bstrategic"),
        ("comprehensive_partnership", r".{0,60}?\bcomprehensive"),
    ),
    diplomatic=r"\b(?:relations(?:hip)?|ties|links)\b",
    between=r"{a:country|body|place}(?: and (?:the )?|-| – ){b:country|body|place}",
    with_=r"\bwith (?:the )?{b:country|body|person|place}",
    raised=r"\b(?:upgrad|elevat|rais|lift|promot|boost|step)\w*",
    sector=r"partnership (?:in|on|agreement (?:with|between)|program|fund|council|act)\b",
    titled=r"\b(?:declarations? (?:of|on) (?!deepen|strengthen|develop|enhanc|expand|further|advanc|promot|implement)(?:an? |the )?(?:[\w-]+ ){0,2}partnership|(?<=to )establish(?= (?:[\w-]+ ){0,3}(?:diplomatic|partnership))|upgrading|elevating|elevation|upgrade|establishing|establishment|raising|forging|forming|formation|creating|creation|setting up|building of)\b",
    planned=r"\b(?:will|shall|plans? to|planned to|set to|expected to|due to|scheduled to|is to|are to|to be|would|soon|going to|about to|preparing to|aims? to)\b",
    wished=(
        r"\b(?:hopes?|hoped|hoping|wish(?:es|ed)?|wants?|wanted|urged?|urging|calls? for|called for|called on|may|might|could|should|can|if|possib\w+|propos\w+"
        r"|suggest(?:s|ed)?|consider\w*|seeks?|sought|seeking|encouraged?|ready|willing|whether|offered|discuss\w*|towards?|effort\w*|looks? forward|looking|explor\w+|potential|prospects?|chances?|likelihood|boosts?|working|worked|talks (?:on|about|over|to|for)|like|ahead of|vow(?:ed|s)?|promised?|pledged?|looked to|preparations? (?:for|to)|negotiations? (?:on|for|to)|steps? to|process of)\b"
    ),
    denied=r"\b(?:not|never|no|yet to|without|refus\w+|(?:would|could|should|might) have)\b|n['’]t\b",
    settled=r"\b(?:has|have|had|agreed|decided|announced|officially|formally|since|when|after|were|was|having|been|decision)\b",
    current=r"\b(?:agreed|decided|announced|officially|formally|declared|adopted|signed|issued|released|unveiled|during (?:their|the) (?:meeting|talks|visit|summit))\b",
    towards=(
        r"\b(?:agreed|decided|committed|resolved|pledged|vowed)\b[^,;.]{0,25}?\b(?:work|accelerat|advanc|begin|start|launch|speed|mov|striv|step)\w*"
        r"(?: up)?(?: \w+){0,5} $"
    ),
    preparing=r"\b(?:prepar\w+|ahead of|upcoming|(?<!visit )(?<!trip )will|looking forward|forthcoming|towards?|next year)\b",
    marks=r"\b(?:mark\w*|celebrat\w+|commemorat\w+|coincid\w+|this year|anniversary|honou?r\w*|observ\w+)\b",
    itself=r"(?:new |bilateral |landmark |historic )*(?:comprehensive |strategic |global |special |enhanced )+partnerships?(?: with .*| between .*)?",
    after=r"\b(\d{1,2}|one|two|three|four|five|ten) years? after(?: \w+| [\ue000-\uf8ff]){0,4} $",
    numerals={"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "tenth": 10, "twentieth": 20, "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60},
)

RULES = (
    Rule(
        "en/partnership/anniversary", "partnership", ("anniversary", "anniversaries"),
        rf"\b{_ORDINAL}[ -](?P<key>anniversary)(?: \w+){{0,2}}? (?:of|since|in) [^;.]{{0,60}}?(?P<level>(?:(?:diplomatic|bilateral|official|formal) (?:relations(?:hip)?|links)|(?<!trade )(?<!cultural )(?<!economic )\b(?:relations|ties)\b)|{_NAME}partnership\b)",
        {"_anniversary": True},
    ),
    Rule(
        "en/partnership/years", "partnership", ("years of", "-year", "years since"),
        r"\b(?:mark|celebrat|commemorat)\w*[^;.]{0,40}?\b(?P<years>\d{1,3})(?:-| )(?P<key>years?)(?: of| since)? (?:[^;,.]{0,30}?)(?P<level>(?:diplomatic|bilateral|official|formal) (?:relations(?:hip)?|links)|(?<!trade )(?<!cultural )(?<!economic )\b(?:relations|ties)\b)",
        {"_anniversary": True},
    ),
    Rule(
        "en/partnership/diplomatic", "partnership", ("diplomatic relations", "diplomatic ties", "diplomatic links", "diplomatic relationship"),
        r"\b(?P<key>establish(?:ed|es|ing|ment)?|set(?:ting)? up|restor(?:ed?|es|ing|ation)|resum(?:ed?|es|ing|ption)|re-?establish(?:ed|es|ing|ment)?|normali[sz](?:ed?|es|ing|ation)|renew(?:ed|s|ing|al)?|reinstat(?:ed?|es|ing|ement))"
        r"(?: of)?(?: the| their| its| our)?(?: full| formal| official)? (?:{pair} |{country} |bilateral )?(?P<level>diplomatic (?:relations(?:hip)?|ties|links))(?! with (?:all|every|more|other|many|several|any|as many|countries|states|nations|some)\b)",
    ),
    Rule(
        "en/partnership/relations", "partnership", ("established relations", "established ties", "established formal", "establish relations", "establishing relations"),
        r"\b(?P<key>establish(?:ed|ing)?) (?:formal |full |official )?(?P<level>relations|ties)(?= with {country|place}(?! and ))",
    ),
    Rule(
        "en/partnership/normal", "partnership", ("normalized", "normalised", "normalization", "normalisation", "normalizing", "normalising"),
        r"\b(?P<key>normali[sz](?:ed|ing|ation))(?: of)?(?: the| their| its| our| bilateral)* (?:{pair} )?(?P<level>relations(?:hip)?|ties)",
        {"_normal": True},
    ),
    Rule(
        "en/partnership/raised", "partnership", ("partnership", "partners"),
        rf"\b(?P<key>upgrad(?:ed?|es|ing)|elevat(?:ed?|es|ing|ion)|rais(?:ed?|es|ing)|lift(?:ed|s|ing)?|promot(?:ed?|es|ing)|boost(?:ed|s|ing)?)\b[^;.]{{0,100}}?\b(?:to|into) (?:the )?(?:(?:level|status|height|rank) of )?(?:an? |the )?{_LEVEL}",
    ),
    Rule(
        "en/partnership/set_up", "partnership", ("partnership", "partners"),
        rf"\b(?P<key>establish(?:ed|es|ing|ment)?|forg(?:ed?|es|ing)|form(?:ed|s|ing)?|launch(?:ed|es|ing)?|enter(?:ed|s|ing)? into|set(?:ting)? up|announc(?:ed?|es|ing)|declar(?:ed?|es|ing)|creat(?:ed?|es|ing)|bec[ao]me?|becoming|agreed on|inaugurat(?:ed?|es|ing))\b(?: of)?(?: (?:their|its|the|an?|our|this))? (?:(?:{{pair}}|{{country}}) )?{_LEVEL}",
    ),
    Rule(
        "en/partnership/signed", "partnership", ("partnership",),
        rf"\b(?P<key>(?:co-?)?sign(?:ed|s|ing)?|ink(?:ed|s|ing)?|seal(?:ed|s|ing)?|clinch(?:ed|es)?|conclud(?:ed|es|ing)|share[sd]?(?= an? )) (?:an? |the |their )?(?:new |landmark |historic |long-awaited )?{_LEVEL}(?! (?:agree|deal|pact|treaty|accord|framework|plan|document|memo|programme|program))",
    ),
    Rule(
        "en/partnership/passive", "partnership", ("partnership", "diplomatic relations", "diplomatic ties"),
        rf"\b(?P<level>{_NAME}partnership|diplomatic (?:relations|ties))\b[”\"’']?(?:,(?= (?:which|that|first|{_DATE}|established|forged|set up|formed|launched)\b))?[^,;.:]{{0,40}}?(?:\b(?:was|were|has been|have been|had been) (?:\w+ly )?)?\b(?P<key>established|normali[sz]ed|resumed|launched|forged|formed|set up|inaugurated|announced|restored|signed(?= {{date}})|dat(?:e|es|ed|ing) (?:back )?(?:to|from)(?= ?{{date}}))",
    ),
    Rule(
        "en/partnership/towards", "partnership", ("partnership",),
        rf"\b(?:agreed|decided|committed|resolved|pledged|vowed) to (?P<key>work|strive|move|build)(?: together)? (?:towards?|for|on)"
        rf" (?:the (?:establishment|building|creation) of |establishing |building |forging |creating )?(?:an? |the |their )?{_LEVEL}",
        {"_planned": True},
    ),
    Rule(
        "en/partnership/became", "partnership", ("partner",),
        r"\b(?P<key>became) (?:an? |the (?:first|second|third) |one of )?(?P<level>(?:comprehensive )?strategic(?: cooperative)?) partner"
        r"(?= (?:of|with|to) (?:the )?{country|body})[^,;.]{0,40}? {date}",
    ),
    Rule(
        "en/partnership/since", "partnership", ("partners",),
        rf"\b(?:have|has|had) (?P<key>been) (?:an? )?{_LEVEL} {{date}}",
        {"_since": True},
    ),
    Rule(
        "en/partnership/held", "partnership", ("diplomatic relations", "diplomatic ties", "diplomatic links"),
        rf"\b(?:have|has|had|having) (?P<key>held|had|maintained|enjoyed|kept|shared) {_DIPLOMATIC}(?: with (?:the )?{{country}})? {{date}}",
        {"_since": True},
    ),
    Rule(
        "en/partnership/next", "partnership", ("partnership",),
        rf"{_DATE},? (?:and|then|and then|before)(?: (?:was|were|it was|being|later|further|subsequently|again))*(?: (?:upgrad|elevat|rais)(?:ed|ing))?(?: (?:it|them|ties|relations))? (?:to )?(?:an? |the )?(?P<key>{_LEVEL}){{words:20}} ?{{date}}",
    ),
    Rule(
        "en/partnership/declared", "partnership", ("partnership", "diplomatic relations", "diplomatic ties"), r"{items:instrument}", {"_titled": True},
    ),
)  # fmt: skip
