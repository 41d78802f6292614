"""How English news states figures of investment."""

from __future__ import annotations

from diplofacts.languages.en.flow import RUNS
from diplofacts.rule import Rule

_SUM = "(?P<key>{amount:money})"
_IN_BRACKETS = r"(?: ?\([^()]{0,30}\))?"
_CAPITAL = (
    r"\b(?:investments? capital|(?<!board of )(?<!ministry of )(?<!minister of )investments?(?! (?:notes?|trusts?|banks?|bankers?|funds?|compan|opportunit|potential|gap|needs|tax|climate|firms?|income|advis|managers?|grade"
    r"|banking|treaty|treaties|rules?|law|products?|securit))|fdi|registered capital|total capital|committed capital|combined capital"
    r"|(?<!share )(?<!paid-in )(?<!paid-up )(?<!working )(?<!risk )capital(?= (?:of|worth|totall?ing|reaching|amounting|surpassing|exceeding))"
    r"|investors?(?! (?:took|bought|sold|say|said|are|were|expect|covered|remain|pulled|lost|who|holding)|[^.;]{0,40} spen[dt])|stakes?(?= (?:worth|valued at|of)))"
    r"\b|\b(?:disburs(?:ed|ement))\b"
)
_INVESTS = (
    r"\b(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?|plough(?:s|ed|ing)?"
    r"|plow(?:s|ed|ing)?"
    r"|funnel(?:l?ed|l?ing)?|channel(?:l?ed|l?ing))\b"
)
_WORKS = (
    r"(?:projects?|plants?|factor(?:y|ies)|facilit(?:y|ies)|complex|refiner(?:y|ies)|mines?|(?:air)?ports?"
    r"|railways?|railroad|rail (?:link|line)"
    r"|ventures?|industrial parks?|hub|campus|pipelines?|dams?|bridge|highway|expressway|terminal|smelter|resort"
    r"|power stations?|power plants?|mill|shipyard|brewery|breweries|distillery|foundry|gigafactory|steelworks|shopping malls?|greenhouses?|slaughterhouse"
    r"|corridor|(?:wind|solar) (?:farm|park)s?|(?:data )?cent(?:er|re)s?)"
)

_NOUNS = (
    r"(?:(?: worth of| in)?(?: (?!(?:and|or|the|an?|of|in|for|to|on|at|by|from|with|company|sales|is|was|has|will|would|that|which|said|shares?|stock"
    r"|credit|loan|paper|note|notes|bond|financing|standby|swap|guarantee|euronote|liquidity|debt)\b)[\w-]+|-[\w-]+){0,5})"
)
_OWNED = (
    r"(?:{percent}|\b(?:stakes?|shares?|per ?cent|compan(?:y|ies)|firm|unit|subsidiary|(?<!show)business|\w*maker|producer|operator|refiner|bank|mine"
    r"|(?:oil|gas) ?fields?|refinery|hotel|brand|airport|port|retailer|insurer|mill|plant|factory|brewery|smelter|chain|supermarkets|newspaper|airline|steelworks|shipyard|terminal)\b)"
)
_WORKED = (
    "project", "projects", "plant", "plants", "factory", "factories", "facility", "complex", "refinery", "mine", "port", "airport", "railway", "railroad", "rail", "venture", "hub", "campus", "pipeline", "dam", "bridge", "highway", "expressway", "terminal", "smelter", "resort", "mill", "shipyard", "brewery", "breweries", "distillery", "foundry", "gigafactory", "steelworks", "mall", "malls", "power station", "power stations", "greenhouse", "greenhouses", "slaughterhouse", "corridor", "wind farm", "solar farm", "wind park", "solar park", "center", "centre",
)  # fmt: skip

RULES = (
    Rule(
        "en/investment/acquires",
        "investment",
        ("buy", "buys", "bought", "buying", "acquire", "acquires", "acquired", "acquiring", "purchase", "purchased", "take", "takes", "took", "taking", "sell", "sold", "acquisition", "takeover"),
        rf"(?P<head>\b(?:buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|ing) over|took over|acquisition of|takeover of)(?:(?:(?! from )[^.;!?]){{0,60}}?{_OWNED}|(?: [\w-]+){{0,2}}(?: {{country}}['’]s)? {{company}}(?= for| from| in)))(?:{{sumless:40}}['’]s {{money}})?{{sumless:80}}\b(?:for|at|worth|valued at|in an?|of){{words:25}}{_SUM}",
        {"_bought": True},
        why="a firm that buys one of another country, or a part of it",
    ),
    Rule(
        "en/investment/sells",
        "investment",
        ("sell", "sells", "sold", "selling", "sale"),
        rf"(?P<head>\b(?:sell(?:s|ing)?|sold|sale of)\b(?! (?:goods|arms|weapons|oil|gas|products)\b)(?:[^.;!?]){{0,90}}?{_OWNED}){{sumless:70}} to (?:[\w-]+ ){{0,6}}?(?P<buyer>{{investor:company|country}}){{sumless:80}}\b(?:for|at|worth|valued at|in an?)\b{{words:25}}{_SUM}",
        {"_bought": True},
        why="a firm, or a part of it, that goes to one of another country",
    ),
    Rule(
        "en/investment/acquisition",
        "investment",
        ("acquisition", "takeover", "purchase", "buyout", "buy-out"),
        rf"{_SUM}(?P<head>(?: [a-z-]+){{0,3}} (?:acquisition|takeover|purchase|buy-?out)\b)(?=(?:,? (?:in )?{{date}},?)? of (?:[\w-]+ ){{0,6}}?{{country}})",
        {"_bought": True},
        why="a firm that buys one of another country, its price told first",
    ),
    Rule(
        "en/investment/with_first",
        "investment",
        ("investor", "investors", "investment", "investments", "fdi"),
        rf"(?P<head>(?<!\w)(?:with|at)) {{words:25}}{_SUM}(?:,? (?:in|of|worth of) (?:[\w-]+ ){{0,3}}(?:investments?|fdi|capital|projects)|,? {{count}}| in {{count}})?, (?:the )?{{investor:country}}"
        rf"(?= (?:is|was|ranks?|ranked|remains|remained|became|has become|leads|tops?|topped|came|comes|stands)\b{{words:30}}(?:{{rank}}{{words:20}})?\b(?:investors?|source of|list|table)\b)",
        why="the sum of the first investor told before its name",
    ),
    Rule(
        "en/investment/respectively",
        "investment",
        ("respectively",),
        rf"{{first:country|body}}(?:['’]s?)?,?(?: and| &)(?: the)? {{investor:country|body}}{{sumless:130}}{{lead:money}} and {_SUM}(?=,? respectively)",
        {"_run": True},
    ),
    Rule(
        "en/investment/attracts",
        "investment",
        ("attracted", "attracts", "drew", "drawn", "lured"),
        rf"(?P<head>\b(?:attracted|attracts|drew|drawn"
        rf"|lured)){{words:20}}{_SUM}(?=(?: [\w-]+){{0,3}} from (?:the )?{{country}})",
    ),
    Rule(
        "en/investment/league_from",
        "investment",
        ("investment", "investments", "fdi", "investor", "investors", "invested"),
        _SUM + r"(?P<link> (?:came |coming )?from (?:the )?){investor:country|body}",
        {"_run": True},
    ),
    Rule(
        "en/investment/capital",
        "investment",
        ("investment", "investments", "fdi", "capital", "investor", "investors", "stake", "disbursed", "disbursement"),
        rf"(?P<head>{_CAPITAL}){{sumless:130}}{_SUM}",
        why="the head noun of a sum, with no other sum between",
    ),
    Rule(
        "en/investment/invests",
        "investment",
        (
            "invest", "invests", "invested", "investing", "pour", "pours", "poured", "pouring", "pump", "pumps", "pumped", "pumping",
            "inject", "injects", "injected", "injecting", "plough", "ploughs", "ploughed", "ploughing", "plow", "plows", "plowed",
            "plowing", "funnel", "funneled", "funnelled", "funneling", "channeled", "channelled", "channeling", "channelling",
        ),
        rf"(?P<head>{_INVESTS}){{sumless:90}}{_SUM}",
    ),
    Rule(
        "en/investment/league",
        "investment",
        ("investment", "investments", "fdi", "investor", "investors", "invested", "invest"),
        r"{investor:country|body|company}(?P<link>" + RUNS + ")" + _SUM,
        {"_run": True},
        why="the second and later places of a table of investors",
    ),
    Rule(
        "en/investment/several",
        "investment",
        ("followed", "respectively", "ranked", "invested", "came next", "came after"),
        r"(?P<sides>{country|body}(?:,? and(?: the)? |, (?:the )?){country|body}(?:(?:,? and(?: the)? |, (?:the )?){country|body})*)"
        r"(?P<link>{sumless:90})(?P<sums>{lead:money}(?:,? and |, ){money}(?:(?:,? and |, ){money})*)(?P<key>)",
        {"_run": True, "_several": True},
        why="as many sums as investors, in turn",
    ),
    Rule(
        "en/investment/league_on",
        "investment",
        ("accounting for", "place", "came", "next", "following", "followed", "ranked", "second", "third", "fourth"),
        rf"(?:^|[;,] )(?:next (?:is|was|came|comes)|following (?:is|was|it)|(?:then )?(?:came|comes)|followed by)?(?: the)? ?"
        rf"{{investor:country}}(?P<link>{RUNS})" + _SUM,
        {"_run": True, "_on": True},
        why="a sentence that goes on in the table of investors that the one before opened",
    ),
    Rule(
        "en/investment/sum_first",
        "investment",
        ("investment", "investments", "fdi", "capital", "invest", "invested", "stake"),
        rf"{_SUM}['’]?{_IN_BRACKETS}(?P<head>(?: worth)?(?: of| in| as| to)?(?: (?:(?!trade|loans?|grants?|aid"
        rf"|and (?!private))[\w-]+|{{country}})){{0,6}} (?:investments?|fdi|registered capital|investment capital"
        rf"|stake|invest|invested)\b(?! funds?| bank| certificates?| trusts?| notes?| grade| opportunit| compan(?:y|ies)\b)|(?: [\w-]+){{0,2}} (?:commitments?|pledges?|promise|plan) (?:(?:from|by) {{gap:40}} )?to invest\b|{{gap:50}} (?:via"
        rf"|through) (?:[\w-]+ ){{0,2}}investments?\b)",
        why='"$5 billion in new investment", "a $550 billion investment pledge", "$3 billion to invest"',
    ),
    Rule(
        "en/investment/into",
        "investment",
        ("put", "puts", "putting", "sink", "sank", "sunk", "commit", "committed", "commits"),
        rf"(?P<head>\b(?:put|puts|putting|sink|sank|sunk|commit|committed"
        rf"|commits)){{words:25}}{_SUM}(?= (?:[\w-]+ ){{0,3}}(?:into\b|towards? (?:an?|the|its|two|three|new)\b|to (?:(?:the|its|their) )?(?:{{country}}|invest|develop|build|expand|set up|\w+ing\b)))",
    ),
    Rule(
        "en/investment/deals",
        "investment",
        ("investment",),
        rf"(?P<head>{{instrument|count}})(?: worth| valued at| totall?ing)(?: a total of)? {_SUM}",
        {"_deal": True},
    ),
    Rule(
        "en/investment/deal_to",
        "investment",
        ("deal", "agreement", "pact", "contract", "accord"),
        rf"{_SUM}{_IN_BRACKETS}(?P<head>(?: |-)(?:[\w-]+ ){{0,2}}(?P<item>{{instrument}}))",
        {"_deal": True, "_firm": True},
        why='a firm\'s "$100 million deal to assemble cars" in another country',
    ),
    Rule(
        "en/investment/including",
        "investment",
        ("include", "includes", "included", "including"),
        rf"(?P<head>\b(?:include|includes|included|including)(?: an?| the)?) {_SUM}(?={{words:40}}\b{_WORKS}\b)",
        {"_told": True},
    ),
    Rule(
        "en/investment/countrys_works",
        "investment",
        _WORKED,
        rf"{{investor:country}}(?:'s|’s) (?:[\w-]+ ){{0,3}}{_SUM}(?P<head>(?: [\w-]+){{0,4}} (?:initiative"
        rf"|{_WORKS})\b)",
    ),
    Rule(
        "en/investment/backed",
        "investment",
        ("backed", "invested", "owned"),
        rf"{_SUM}(?P<head>(?: [\w-]+){{0,2}}) {{investor:country}}-(?:backed|invested|owned) ",
    ),
    Rule(
        "en/investment/works",
        "investment",
        (*_WORKED, "power", "energy"),
        rf"(?P<head>\b{_WORKS}|\b(?:solar|wind|hydro|nuclear|renewable)(?: and [\w-]+)? (?:power|energy)|{{count}}){{sumless:80}}(?:worth|valued at|costing|costs?|priced at|estimated at|at a cost of|(?:with|at|for|involving) an? (?:total |initial |estimated )?(?:outlay|price tag|budget) of"
        rf"|with a (?:total )?(?:value|cost) of|totall?ing)(?: a total of)?{{words:20}}{_SUM}",
    ),
    Rule(
        "en/investment/of_projects",
        "investment",
        ("projects", "ventures", "factories"),
        rf"{_SUM}(?P<head>(?: [\w-]+){{0,3}} (?:in|for|across|through|via|from) {{count}})",
    ),
    Rule(
        "en/investment/spends",
        "investment",
        ("spend", "spends", "spending", "spent"),
        rf"(?P<head>\b(?:spend|spends|spending|spent)){{words:30}}{_SUM}(?={{gap:60}}(?:{{country}} (?:[\w-]+ )?(?:companies|firms|banks|assets|start-?ups)|\b(?:{_WORKS}|property|real estate|acquisitions|takeovers|production|capacity|output|operations|exploration|prospecting|drilling|expansion|moderni[sz]ation)\b))",
        {"_firm": True},
    ),
    Rule(
        "en/investment/spends_in",
        "investment",
        ("spend", "spends", "spending", "spent"),
        rf"(?P<head>\b(?:spend|spends|spending|spent)){{words:30}}{_SUM}(?= (?:(?:over|by|in|during|through) (?:the )?{{date}} )?(?:in|across) (?:the )?{{country}}(?!['’]s? (?:troops|war)))",
        {"_firm": True},
        why="a firm's spending in a country",
    ),
    Rule(
        "en/investment/works_of",
        "investment",
        _WORKED,
        rf"{_SUM}{_IN_BRACKETS}(?P<head>{_NOUNS} {_WORKS}\b)",
        {"_firm": True},
        why="a firm's work in another country",
    ),
    Rule(
        "en/investment/years",
        "investment",
        ("investment", "investments", "fdi"),
        rf"{{date}}(?P<head>),?(?: [a-z-]+){{0,4}} {_SUM}(?= {{date}})",
        {"_run": True},
        why="the next year's figure of a run of years",
    ),
    Rule(
        "en/investment/and_more",
        "investment",
        ("invest", "invests", "invested", "investing", "investment", "investments"),
        rf"(?P<head>\b(?:invest(?:s|ed|ing)?|investments? of)){{sumless:60}}{{money}}{{sumless:70}}\b(?:and"
        rf"|plus)(?: another| a further| an additional)? {_SUM}(?= (?:in|into)\b)",
    ),
    Rule(
        "en/investment/pledges",
        "investment",
        ("investment", "investments", "investing", "invest", "invested"),
        rf"(?P<head>\b(?:pledg|commit|promis|announc|earmark|allocat|offer|unveil)\w*"
        rf"|\bset aside){{sumless:50}}{_SUM}(?={{gap:70}}\binvest)",
    ),
    Rule(
        "en/investment/projects",
        "investment",
        ("projects", "ventures", "industrial parks", "factories"),
        "(?P<key>{projects:count})",
        {"_count": True},
    ),
    Rule(
        "en/investment/another",
        "investment",
        ("another", "additional", "further", "extra"),
        rf"(?P<head>\b(?:another|an additional|a further|an extra|additional|further)) {_SUM}",
        {"_told": True},
        why="more of the investment told in the sentence before",
    ),
    Rule(
        "en/investment/package",
        "investment",
        ("plan", "initiative", "package", "programme", "program", "pledge", "pledges", "commitment", "commitments"),
        rf"{_SUM}(?P<head>(?: (?!aid|of\b|loan|military|rescue|stimulus|arms|defen[cs]e|spending"
        rf"|bailout|privati[sz]ation|budget|austerity|savings)[\w-]+){{0,3}} (?:plan|initiative|package|programme|program|pledge|commitment)s?\b)",
        {"_topic": True},
        why="in an article that speaks of investment right before",
    ),
    Rule(
        "en/investment/for_works",
        "investment",
        ("pledged", "pledge", "pledges", "committed", "commits", "commit", "earmarked", "earmark", "allocated", "set aside", "promised"),
        rf"(?P<head>\b(?:pledge[sd]?|commit(?:s|ted)?|earmark(?:s|ed)?|allocat(?:es?|ed)|promised|set aside)){{words:25}}{_SUM}(?= (?:for|to|towards?) {{gap:50}}\b{_WORKS}\b)",
        {"_named": True},
        why="a firm's money for works in another country",
    ),
    Rule(
        "en/investment/in_title",
        "investment",
        ("invest", "investment", "investments", "investing", "worth", "stake", *_WORKED),
        "(?P<key>{item:instrument})",
        {"_open": True},
        why="a sum within the title of an instrument",
    ),
)
