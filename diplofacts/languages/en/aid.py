"""How English news tells of aid."""

from __future__ import annotations

from diplofacts.languages.en.aid_goods import GOODS_GIVEN
from diplofacts.languages.en.aid_words import (
    GIVE,
    GOODS,
    HEAD,
    LENDING,
    LENT,
    NO_PRICE,
    OTHER_ENDS,
    SOME,
    STATE,
    SUM,
    TAKER,
    TRIGGERS,
)
from diplofacts.rule import Rule

RULES = (
    Rule(
        "en/aid/and_another",
        "aid",
        ("pledged", "pledges", "offered", "offers", "donated", "donates", "promised", "gave", "contributed", "provided", "giving", "announced", "committed",
         "offering", "pledging", "aid", "relief", "assistance", "get", "gets", "got", "receive", "receives", "received", "given", "allocated"),
        rf"(?P<head>(?:,|,? and)(?: the)?) {{donor:country|body|place}}(?: \([^()]{{1,12}}\))?(?: (?:another|some|about|up to|nearly|over|almost|around))? {SUM}",
        {"_elliptic": True},
        why="one more donor of what the sentence tells",
    ),
    Rule(
        "en/aid/each",
        "aid",
        ("each",),
        rf"{{donor:nations}},?(?: have| had)?(?: also)? each(?: of them)? (?P<head>pledged|promised|committed|offered|announced|contributed|donated|gave|provided|given|granted) {SOME}{SUM}"
        rf"(?!{{gap:60}}\binvest){{gap:60}}\b(?:to|for) (?:help )?{TAKER.replace('{country|body}', '{recipient:country}')}",
        {"_named": True, "_each": True},
        why="as much from each of several",
    ),
    Rule(
        "en/aid/at_appeal",
        "aid",
        ("pledged", "pledges", "promised", "committed", "offered", "announced", "contributed", "donated", "gave"),
        rf"{{donor:country|body}}(?: \([^()]{{1,12}}\))?(?: has| have| had)?(?: also)? (?P<head>pledge[sd]|promised|committed|offered|announced|contributed|donated|gave) {SOME}{SUM}"
        rf"(?={{gap:120}}\b(?:aid|relief|assistance|donors?['’]? conference|conference|appeal|reconstruction|recovery)\b{{words:25}} (?:to|for|of|in) (?:the )?{{recipient:country}})",
        {"_named": True},
        why="what each gave at a conference on aid to a country",
    ),
    Rule(
        "en/aid/taken",
        "aid",
        ("received", "receives", "receive", "receiving", "gets", "got", "get", "secured", "secures", "obtained"),
        rf"{{recipient:country}}(?:['’]s government| government)?(?:,? (?:has|have|had|is to|is set to|will|would|also|on {{date}}|{{date}}|was|to)){{0,3}},? (?P<head>receiv(?:ed?|es|ing)|gets?|got|secure[sd]?|obtain(?:ed|s)?)"
        rf" {SOME}{SUM}(?: \([^()]{{1,30}}\))? from (?:the )?(?:(?:government|people) of (?:the )?)?{{donor:country|body}}(?! (?:firm|compan|investor|bank|banks))(?=(?: {{date}})?(?:,? (?:to (?:help|build|fund|fight|support|improve|finance|cope|rebuild"
        rf"|upgrade|restore|combat|develop)|(?:of which|including|half of|mostly|most of) |for (?!(?:the )?(?:[\w-]+ ){{0,3}}(?:sale|lease|use|rent|transit|supply|export|purchase|oil|gas)\w*\b))|\.?$))",
        {"_named": True, "_donors": True},
        why="a sum that a donor by standing gave, whatever it is called",
    ),
    Rule("en/aid/sum_first", "aid", TRIGGERS, rf"{SUM}['’]?(?P<head>(?: \([^()]{{1,30}}\))?(?: (?!and an?\b)[\w-]+| {{country}}| {{body}}){{0,6}} {HEAD}\b)"),
    Rule("en/aid/sum", "aid", TRIGGERS, rf"(?P<head>\b{HEAD}\b){{sumless:90}}{SUM}"),
    Rule(
        "en/aid/contributes",
        "aid",
        ("contribution", "contribute", "contributes", "contributed", "funding", "give", "gives", "gave", "provide", "provides", "provided", "pledged", "grant",
         "giving", "providing", "contributing", "granting", "donated", "donates", "offered", "allocated", "allocates", "earmarked", "committed", "mobilised", "mobilized", "made available",
         "hand over", "hands over", "handed over", "announced", "announces", "pledges", "promised"),
        rf"(?P<head>\b{GIVE}){{words:40}}{SUM}(?= (?:[\w-]+ ){{0,2}}(?:contribution|to (?:help|assist|support|provide"
        rf"|accelerate|clear|rebuild|fight)|for (?:[\w-]+ ){{0,3}}(?:victims|refugees|relief|reconstruction"
        rf"|recovery|development|demining|de-mining)))",
        {"_weak": True},
    ),
    Rule(
        "en/aid/given",
        "aid",
        ("announce", "announces", "announced", "announcing", "give", "gives", "given", "giving", "gave", "grant", "grants", "granted", "donate", "donates", "donated", "award", "awards",
         "awarded", "pledge", "pledges", "pledged", "promise", "promises", "promised", "commit", "commits", "committed", "allocate",
         "allocates", "allocated", "earmark", "earmarks", "earmarked", "mobilise", "mobilises",
         "mobilised", "mobilize", "mobilizes", "mobilized", "contribute", "contributes", "contributed", "contributing", "disburse",
         "disbursed", "provide", "provides", "provided", "providing", "offer", "offers", "offered", "hands over", "handed over",
         "set aside", "made available", "support", "supports", "supported", "supporting", "help", "helps", "helped", "helping",
         "assist", "assists", "assisted", "present", "presents", "presented", "supply"),
        rf"(?P<head>\b(?:{GIVE} (?:{TAKER}(?:['’]s (?:[\w-]+ ){{0,4}}(?:government|authorities|administration|people))? (?:with )?{SOME}|{SOME}"
        rf"(?=(?:{{money}})(?: [\w-]+){{0,6}}? (?:to|for|towards?) {TAKER}))"
        rf"|(?:support|help|assist|present|supply)(?:s|ed|ing)? {TAKER}{{words:50}} with {SOME})){SUM}{NO_PRICE}",
        {"_weak": True, "_state": True},
        why="a state gives another a sum, whatever it is called",
    ),
    Rule(
        "en/aid/for_country",
        "aid",
        ("announce", "announces", "announced", "announcing", "give", "gives", "giving", "gave", "donate", "donated", "award", "awarded", "pledge", "pledges",
         "pledged", "promised", "commit", "commits", "committed", "allocate", "allocates", "allocated", "earmark", "earmarked", "mobilise",
         "mobilised", "mobilize", "mobilized", "contribute", "contributes", "contributed", "contributing", "disburse", "disbursed", "provide",
         "provides", "provided", "providing", "offered", "offers", "handed over", "set aside", "made available", "approved", "releases", "released", "spend", "spends", "spent", "spending"),
        rf"(?P<head>\b(?:{GIVE}|approv(?:e[sd]?|ing)|releas(?:e[sd]?|ing)|spen(?:t|d|ds|ding)) {SOME}){SUM}{NO_PRICE}(?!{{gap:90}}\b{OTHER_ENDS}\b)"
        rf"(?= (?:[\w-]+ ){{0,3}}(?:to|for|towards?|in|of|on)\b{{gap:120}}\b(?:in|to|for|of|help|support|assist|aid) (?:{TAKER}|(?:[\w-]+ ){{1,3}}{{country}}|the (?:[\w-]+ ){{0,3}}(?:country|nation|kingdom)\b))",
        {"_state": True, "_rich": True},
        why="a donor by standing gives a sum for something in a country that is none",
    ),
    Rule(
        "en/aid/by",
        "aid",
        ("handed", "given", "presented", "donated", "granted"),
        rf"{SUM}(?P<head>{{gap:70}}\b(?:handed over|handed {{date}}|given|presented|donated|granted))(?: today| yesterday| {{date}})? to"
        rf" {TAKER.replace('{', '{recipient:')}{{words:40}} by {STATE}{{donor:country|body}}",
        {"_named": True},
    ),
    Rule(
        "en/aid/was_given",
        "aid",
        ("given", "granted", "lent", "offered", "promised", "awarded", "donated"),
        rf"{{recipient:country|body}}(?:['’]s government)? (?:has been|have been|was|were|will be|is to be|is being)"
        rf"(?P<head> (?:given|granted|lent|offered|promised|awarded)){{words:25}} {SUM}{{gap:60}} by {STATE}{{donor:country|body}}",
        {"_named": True},
    ),
    Rule(
        "en/aid/cheque",
        "aid",
        ("cheque", "check", "cheques"),
        rf"{{donor:country|body|person}}{{gap:60}}(?P<head>\b(?:present|hand)(?:s|ed)?(?: over)?) (?:an?|the) che(?:que|ck)"
        rf"{{words:25}} {SUM} to (?:the )?(?:(?:government|people) of )?{{recipient:country|body|person}}",
        {"_named": True},
    ),
    Rule(
        "en/aid/goods_worth",
        "aid",
        ("worth", "valued at"),
        rf"{{donor:country|body}}(?:['’]s government| government)?{{gap:40}}(?<!\bto )(?P<head>\b(?:donat(?:e|es|ed)"
        rf"|deliver(?:s|ed)|sen[dt]s?|hand(?:s|ed) over|gave|gifted|dispatched|shipped|airlifted|supplied)\b)"
        rf"(?!{{sumless:60}}\b(?:jets?|tanks?|weapons?|arms|missiles?|ammunition|oil|gas|coal|goods)\b){{sumless:60}}"
        rf" (?:worth|valued at){{words:20}} {SUM} to (?:help )?{TAKER.replace('{', '{recipient:')}",
        {"_named": True},
    ),
    Rule(
        "en/aid/sent_worth",
        "aid",
        ("worth", "valued at"),
        rf"{{donor:country|body}}(?P<head>{{words:30}}(?<!\bto )\b(?:sen[dt]s?|gave|gives|handed|shipped)) {{recipient:country}}"
        rf" (?:[\w-]+ ){{0,3}}{GOODS}{{words:20}} (?:worth|valued at){{words:20}} {SUM}",
        {"_named": True},
    ),
    Rule(
        "en/aid/funds",
        "aid",
        ("fund", "funds", "funded", "funding", "finance", "finances", "financed", "financing", "launched", "launches"),
        rf"{{donor:country|body|company}}{{words:30}}(?P<head>\b(?:fund|funds|funded|funding|financ(?:e|es|ed|ing)|launch(?:es|ed)))"
        rf" (?:an?|the|its|another){{words:15}} {SUM}(?={{words:40}}\b(?:project|programme|program|scheme|road|bridge"
        rf"|hospital|school|clinic)s?\b{{words:30}} (?:in|for) (?:the )?{{recipient:country}})",
        {"_named": True, "_donors": True},
    ),
    Rule(
        "en/aid/stricken",
        "aid",
        ("pledged", "pledges", "pledge", "pledging", "offered", "offers", "donated", "donates", "promised", "contributed", "contributes", "contribute", "announced",
         "announces", "committing", "commits", "commit", "committed", "led the pledges", "increases aid"),
        rf"{{donor:country|body|person|place}}(?! (?:singer|star|actor|player|club|team|fan|firm|compan))(?:['’]s)?(?: government)?{{adjunct:40}}"
        rf"(?P<head>\b(?:pledge[sd]?|pledging|offer(?:s|ed)|donate[sd]|promised|contribute[sd]?|commit(?:s|ted|ting)?|led the pledges with|announce[sd](?={{words:20}} ?{{money}}{{words:60}}"
        rf"\b(?:relief|response|victims|disaster|calamity|floods?|quake|affected|emergency)))){{words:25}} ?{SUM}(?!{{gap:40}}\binvest)",
        {"_stricken": True},
        why="for the country that the article told of as struck by a disaster, or as what donors met for",
    ),
    Rule(
        "en/aid/came_from",
        "aid",
        ("came from", "comes from", "coming from"),
        rf"(?P<head>\b(?:commitments?|pledges?|contributions?|donations?)\b){{words:20}}{SUM}{{words:20}}\b(?:came|comes|coming) from (?:the )?{{donor:country|body}}",
        {"_stricken": True},
        why="the largest pledge of a conference",
    ),
    Rule(
        "en/aid/next_taker",
        "aid",
        ("crore", "crores", "grant", "grants", "aid", "assistance", "got", "gets", "get", "receive", "receives", "received", "million", "billion", "mn", "bn", "cr"),
        rf"(?:(?<=^)|(?<=, )|(?<= and )|(?<=while )|(?<=followed by )|(?<=goes to )|(?<=went to ))(?:the )?{{recipient:country}}"
        rf"(?P<head>:| at| got| gets| receive[sd]| will (?:get|receive)| is (?:set |due )?to (?:get|receive)| stands to get| with| (?:was|will be|is to be) (?:given|allocated)) {SOME}{SUM}(?!{{gap:60}}\b(?:from|by|worth of)\b)(?! (?:[\w-]+ ){{0,3}}(?:{HEAD}|{LENDING})\b)",
        {"_elliptic": True},
        why="one who is helped after the other, each with a sum",
    ),
    Rule(
        "en/aid/next_sum",
        "aid",
        ("given", "gave", "gives", "give", "provided", "provides", "provide", "pledged", "granted", "donated", "aid", "assistance"),
        rf"(?P<head>(?:,|,? and)) {SOME}{SUM}(?: in (?:aid|grants|assistance|loans))? (?:to|for) {TAKER.replace('{country|body}', '{recipient:country}')}",
        {"_elliptic": True},
        why="the next sum, for another",
    ),
    Rule(
        "en/aid/raises",
        "aid",
        ("boost", "boosts", "boosted", "raise", "raises", "raised", "increase", "increases", "increased", "topped up", "stepped up"),
        rf"(?P<head>\b(?:boost|rais|increas)(?:e?s|ed|ing|e)?|(?:topped|stepped) up) (?:its|their) (?:[\w-]+ ){{0,2}}"
        rf"(?:support|aid|assistance|contribution|help|funding)\b{{sumless:90}} (?:by {{words:20}}|(?:from {{words:20}}{{money}}{{sumless:40}} )?to (?:{{words:12}} )?)"
        rf"{SUM}",
        why="more for one who is helped already",
    ),
    Rule(
        "en/aid/on_top",
        "aid",
        ("on top of", "in addition to", "comes after", "adds to"),
        rf"(?P<head>\b(?:on top of|in addition to|comes after|adds to) (?:the )?){SUM} (?:already |previously )?(?:provided|given|pledged|disbursed|committed|allocated|announced)\b",
        {"_again": True},
        why="what the same donor gave before",
    ),
    Rule(
        "en/aid/also",
        "aid",
        ("also",),
        rf"{{donor:country|body|place}}(?:['’]s)?(?: government)? (?:has |have |will |would )?also (?:has |have )?(?P<head>{GIVE}|approv(?:e[sd]?|ing)) {{words:25}}{SUM}{NO_PRICE}(?!{{gap:60}}\b{OTHER_ENDS}\b)",
        {"_elliptic": True},
        why="another donor of what was told right before",
    ),
    Rule(
        "en/aid/received_goods",
        "aid",
        ("received", "receives", "receive"),
        rf"{{recipient:country}}(?:['’]s government| government)?{{gap:60}}(?P<head>\breceive[sd]?){{sumless:80}} (?:worth|valued at){{words:20}} {SUM}"
        rf"{{sumless:90}} from (?:the )?(?:(?:government|people) of (?:the )?)?{{donor:country|body}}",
        {"_named": True},
        why="goods taken from a state",
    ),
    Rule(
        "en/aid/were_given",
        "aid",
        ("donated", "handed over"),
        rf"(?P<head>\b(?:worth|valued at)){{words:25}} {SUM}(?={{gap:120}} (?:were|was|has been|have been) (?:donated|handed over|given|delivered) to (?:the )?(?!{{country}}))",
        {"_again": True},
        why="more of what was told right before, for an office of the one who takes it",
    ),
    Rule(
        "en/aid/brings",
        "aid",
        ("bring", "brings", "bringing", "brought"),
        rf"(?P<head>\b(?:bring(?:s|ing)?|brought) (?:its|our|their|the|{{country}}(?:['’]s)?) (?:total |overall |[\w-]+ )?"
        rf"(?:contribution|aid|assistance|support|funding|donation|help|relief)s?\b){{sumless:80}} to {SUM}",
        {"_again": True},
        why="what a donor has given in all",
    ),
    Rule(
        "en/aid/soft_terms",
        "aid",
        ("terms", "rate", "concessional", "soft"),
        rf"(?P<head>\b(?:lend|lends|lent|loan|loaned|credit of|loan of|loans of|loans?)\b){{gap:40}}{SUM}(?={{gap:60}}\b(?:on|at|under) (?:an? |highly |very )?(?:soft|concessional|concessionary|easy|favou?rable|preferential|subsidi[sz]ed)(?: and [\w-]+)? (?:terms|rates?|conditions)\b)",
        why="a loan on soft terms",
    ),
    Rule(
        "en/aid/loan_deal",
        "aid",
        ("oda", "loan", "grant", "aid"),
        rf"(?P<head>{{item:instrument}})(?:,? worth| of| totall?ing|,? valued at|{{gap:90}} for(?: an?)?(?: approximate| total| maximum)?)? {SUM}",
        {"_titled": True},
    ),
    Rule(
        "en/aid/deal_of",
        "aid",
        ("oda", "grant", "aid", "concessional", "soft"),
        rf"{SUM} (?P<head>{{item:instrument}})",
        {"_titled": True},
    ),
    *GOODS_GIVEN,
    Rule(
        "en/aid/bank_sum",
        "aid",
        LENT,
        rf"{SUM}(?P<head>-?(?: \([^()]{{1,30}}\))?(?: (?!(?:from|by)\b)[\w-]+){{0,6}} {LENDING}\b)",
        {"_bank": True},
        why="a development bank's lending to a state",
    ),
    Rule(
        "en/aid/bank_loan",
        "aid",
        LENT,
        rf"(?P<head>\b{LENDING}\b)(?!{{sumless:50}}\b(?:part of|projects?|arrears|debts?|cost|owed|repa\w+|fell|from)\b{{sumless:25}}{{money}}){{sumless:60}}{SUM}",
        {"_bank": True},
    ),
    Rule(
        "en/aid/bank_lends",
        "aid",
        LENT,
        rf"(?P<head>\b(?:lend|lends|lent|(?:is|be|was|are) (?:lend|loan)ing|loaned|provid(?:e[sd]?|ing)|approv(?:e[sd]?|ing)|extend(?:s|ed|ing)?)\b){{gap:40}}{SUM}",
        {"_bank": True},
    ),
    Rule(
        "en/aid/in_title",
        "aid",
        (*TRIGGERS, "loan", "loans", "credit", "financing", "lend", "provide"),
        "(?P<key>{item:instrument})",
        {"_open": True},
        why="a sum within the title of an instrument",
    ),
)
