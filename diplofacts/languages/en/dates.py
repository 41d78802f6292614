"""How English writes dates: words and the pattern of their forms. Group names as in languages.vi.dates."""

LANGUAGE = "en"
MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip  # by their first three letters
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
QUARTERS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "1st": 1,
    "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
YEARS = {"this": 0, "the current": 0, "last": -1, "the previous": -1, "the past": -1, "next": 1, "the following": 1, "the next": 1}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}  # the first of their three months
TENS = {"twenty": 20, "thirty": 30}
LATER = ("second", "last", "next")
UNITS = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
}  # fmt: skip

RELATIVE = {
    "today": ("day", 0), "tonight": ("day", 0), "this morning": ("day", 0), "this afternoon": ("day", 0),
    "this evening": ("day", 0), "yesterday": ("day", -1), "last night": ("day", -1), "tomorrow": ("day", 1),
    "the day before yesterday": ("day", -2), "the day after tomorrow": ("day", 2),
    "the same day": ("that day", 0), "that same day": ("that day", 0), "that day": ("that day", 0),
    "same day": ("that day", 0), "that evening": ("that day", 0), "that afternoon": ("that day", 0),
    "that morning": ("that day", 0), "the same evening": ("that day", 0), "the same afternoon": ("that day", 0),
    "the next day": ("that day", 1), "the following day": ("that day", 1), "the day after": ("that day", 1),
    "a day later": ("that day", 1), "one day later": ("that day", 1), "the following morning": ("that day", 1),
    "a day earlier": ("that day", -1), "one day earlier": ("that day", -1), "the previous day": ("that day", -1),
    "the day before": ("that day", -1), "a day before": ("that day", -1),
}  # fmt: skip

_NOT_AFTER = r"(?<![\d/.,\-$€£])"
_MON = r"""(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\.|Aug(?:ust|\.)?|
    Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|
    JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?!\p{L})"""
_LONG = r"""(?:January|February|March|April|May|June|July|August|September|Sept\.|October|November|December|
    Jan\.|Feb\.|Aug\.|Oct\.|Nov\.|Dec\.)(?!\p{L})"""
_D = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\p{L}\d%]|[.,:]\d)"
_Y = r"(?:(?:19|20)\d\d)(?!\d|[.,]\d)"
_SPELLED = r"""two\s+thousand\s+(?:and\s+)?(?P<spelled>(?:twenty|thirty)(?:[-\s](?:one|two|three|four|five|six|seven|
    eight|nine))?)"""
_TO = r"(?:\s?[-–—]\s?|\s+(?:to|until|till|through|(?P<and>and)|-|–)\s+)"
_YREL = r"(?:of\s+)?(?P<yrel>this|last|next|that|the\s+same|the\s+(?:current|previous|following))\s+year"
_OF_YEAR = rf"(?:of\s+)?(?:(?:the\s+year\s+)?(?P<y>{_Y})|{_YREL})"
_WD = r"""(?<!Good\s|Black\s|Super\s|Easter\s|Palm\s|Ash\s|Cyber\s|Holy\s|Bloody\s|Fat\s|Whit\s)
    (?P<wd>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b"""
_FEW = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)"
_UNIT = r"(?P<unit>day|week|month|year|decade)"

# Verbose patterns; a form named weak_… is a date only after the words in STRONG.
FORMS = {
    # "July 2", "Nov. 4, 2002", "July 2-4", "June 30-July 2", "July 2 to 4, 2024"
    "mdy": rf"""(?P<mon>{_MON})\s+(?:the\s+)?(?P<d>{_D})(?:(?:,?\s+(?P<y>{_Y}))?
        {_TO}(?:(?P<mon2>{_MON})\s+)?(?:the\s+)?(?P<d2>{_D})(?!\s+(?!is|was|has|as|its|this)\p{{Ll}}+s\b))?
        (?:\s*,\s*(?P<y2>{_Y})|\s+(?P<y2>{_Y})|,?\s+{_SPELLED}|\s+{_YREL})?""",
    # "2 July 2024", "2nd of July", "2-4 July", "30 June - 2 July 2024", "02-Jul-2024"
    "dmy": rf"""{_NOT_AFTER}(?P<d>{_D})(?:(?:(?:\s+(?:of\s+)?|
        -)(?P<mon>{_MON})(?:,?\s+(?P<y>{_Y}))?)?{_TO}(?P<d2>{_D}))?
        (?:\s+(?:day\s+)?(?:of\s+)?|-)(?P<mon2>{_MON})(?:(?:,?\s+|-)(?P<y2>{_Y})|,?\s+{_SPELLED}|\s+{_YREL})?""",
    # "March 2025", "January-September 2023", "September of 2024", "July last year"
    "my": rf"""(?P<mon>{_MON})(?:(?:,?\s+(?P<y>{_Y}))?{_TO}(?P<mon2>{_MON}))?
        (?:,?\s+(?:of\s+)?(?P<y2>{_Y})|,?\s+{_YREL})""",
    "that_month": rf"(?P<which>[Ll]ast|[Nn]ext|[Tt]his)\s+(?:past\s+|coming\s+)?(?P<mon>{_LONG})(?!\s+\d)",
    # "next spring", "summer 2021", "the autumn of 1990"
    "season": rf"""(?P<which>[Ll]ast|[Nn]ext|[Tt]his)\s+(?:past\s+|coming\s+)?(?P<quarter_of>spring|summer|autumn|fall)\b|
        (?P<quarter_of>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)\s+(?:of\s+)?(?P<y>{_Y})""",
    # "his 2019 visit"
    "year_of_trip": rf"""(?<=(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]))\s)(?P<y>{_Y})
        (?=\s+(?:(?:state|official|working|historic|landmark|maiden|first|foreign|direct|total|bilateral)\s+){{0,2}}(?:visit|trip|tour|investments?|trade
        |exports|imports|turnover|fdi|FDI)\b)""",
    "weak_month": rf"(?P<mon>{_LONG})(?:{_TO}(?P<mon2>{_LONG}))?",
    # "July 2nd, '24", "2/Jul/2024", "Jul-02-2024", "2024 July 2"
    "odd": rf"""{_MON}[\s-](?:{_D},?\s?['’]\d\d(?!\d)|\d\d-(?:19|20)\d\d(?!\d))|
        {_NOT_AFTER}(?:\d{{1,2}}/{_MON}/(?:19|20)\d\d(?!\d)|\d{{1,2}}[\s-]{_MON}[\s-]['’]?\d\d(?!\d)|
        (?:19|20)\d\d\s{_MON}\s\d{{1,2}}(?![\d:.,]\d|\d))""",
    "iso": r"(?<![\d/.,\-])(?P<y>(?:19|20)\d\d)[-/](?P<m>0\d|1[0-2])[-/](?P<d>[0-3]\d)(?!\d)",
    "slash": rf"{_NOT_AFTER}(?P<d>\d{{1,2}})(?P<s>[/.])(?P<m>\d{{1,2}})(?P=s)(?P<y>{_Y})(?![/\d])",
    "quarter": rf"""Q(?P<q>[1-4])(?:\s*/\s*|,?\s+){_OF_YEAR}|
        (?P<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|1st|2nd|3rd|
        4th)[\s-]quarter(?:,?\s+(?:{_OF_YEAR}|of\s+the\s+year\b))?""",
    "half_year": rf"""(?P<half>H[12])\s*/?\s*{_OF_YEAR}|(?P<half>[Ff]irst|[Ss]econd|[Ll]ast|1st|
        2nd)[\s-]half\s+(?:{_OF_YEAR}|of\s+the\s+year\b)""",
    "months": rf"""(?P<edge>[Ff]irst|[Ll]ast|[Oo]pening)\s+(?P<n>1[0-2]|[1-9]|{_FEW})\s+months\s+(?:{_OF_YEAR}|
        (?:of\s+)?the\s+year)|
        (?P<edge>[Ff]irst)\s+(?P<n>1[0-2]|[1-9]|{_FEW})\s+months|(?P<n>1[0-2]|[2-9]|{_FEW})\s+months\s+{_OF_YEAR}""",
    # "July-June 2021-22", "April-January (2022-23)", "July-March FY2023-24"
    "fiscal_months": rf"""(?P<mon>{_MON}){_TO}(?P<mon2>{_MON}),?\s+(?:of\s+)?(?:(?:the\s+)?(?:fiscal|financial)\s+(?:year\s+)?)?
        \(?(?:FY\s?)?(?P<y>{_Y})(?:\s?[-–/]\s?)(?P<y2>{_Y}|\d\d)(?![\d/-])\)?""",
    "fiscal": rf"""FY\s?['’]?(?P<y>\d\d)(?:[-–/](?P<y2>\d\d))?(?!\d)|(?:FY\s?|[Ff]iscal\s+(?:[Yy]ear\s+)?|[Ff]inancial\s+[Yy]ear\s+(?:of\s+)?)
        (?P<y>{_Y})(?:[-–/](?P<y2>{_Y}|\d\d)(?!\d))?|
        {_NOT_AFTER}(?P<y>{_Y})(?:[-–/](?P<y2>{_Y}|\d\d)(?!\d))?\s+(?:fiscal|financial)\s+year""",
    "years": rf"""{_NOT_AFTER}(?P<y>{_Y})(?:\s?[-–—/]\s?|\s+(?:to|through|until)\s+)(?P<y2>{_Y}|\d\d(?![\d/\-]|
        [.,]\d))""",
    "decade": r"(?<![\d$€£])(?P<dec>(?:19|20)\d0)s\b",
    "weak_year": rf"""(?<![\d/.,$€£]|\d[-–])(?P<y>{_Y})(?![/\-–]\d)(?!\s*(?:%|B\.?C|per\s?cent|pct|million|billion|
        trillion|thousand|
        USD|dollars?|euros?|yen|baht|people|persons|projects|troops|soldiers|workers|students|households|companies|
        enterprises|
        tons|tonnes|MW|GW|km|kilomet|miles|meters|metres|hectares|kg|m\b|hours|days|years|victims|points|jobs|visitors|
        tourists))""",
    "weekday": rf"""(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?:\s+(?:past|coming))?|[Cc]oming)\s+)?{_WD}
        (?:\s+(?:of\s+)?(?P<week>last\s+week|next\s+week|this\s+week))?(?:\s+(?:morning|afternoon|evening|night))?""",
    "relative": r"""(?i:(?P<rel>today|tonight|yesterday|tomorrow|this\s+(?:morning|afternoon|evening)|last\s+night|
        the\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|(?:that|the)\s+same\s+(?:day|evening|afternoon)|same\s+day|
        the\s+(?:next|following|previous)\s+day|the\s+following\s+morning|(?:a|one)\s+day\s+(?:later|earlier)|
        (?:a\s+day\s+before|the\s+day\s+(?:before|after))(?=\s*(?:[,.;:)]|$))|
        that\s+(?:day|evening|afternoon|morning))\b)(?:\s+(?:morning|afternoon|evening|night))?""",
    "weekend": r"(?P<week>(?i:this\s+past|this\s+coming|this|last|next|the\s+past|the))\s+weekend\b",
    "period": r"""(?P<week>(?i:this(?:\s+past|\s+coming)?|last|next|the\s+(?:current|previous|following)))\s+
        (?P<unit>week|month|quarter|year|decade)\b(?!['’]?s?\s+(?:or\s+two|and\s+(?:a\s+half|this|next|last)))""",
    "decade_end": r"(?<=\b(?:end|close)\sof\s)the\s+(?P<unit>decade)\b|(?P<week>the\s+next)\s+(?P<unit>decade)\b",
    "ago": rf"{_NOT_AFTER}(?P<n>\d{{1,3}}|[Aa]n?|{_FEW})\s+{_UNIT}s?\s+ago\b",
    "duration": rf"""(?:[Tt]he\s+)?(?:(?P<gone>[Pp]ast|[Ll]ast|[Pp]revious)|(?P<next>[Nn]ext|[Cc]oming|[Ff]ollowing))\s+
        (?:few\s+|several\s+|couple\s+of\s+)?(?:(?P<n>\d{{1,3}}|{_FEW}|twenty)\s+)?{_UNIT}s\b|
        [Tt]he\s+past\s+{_UNIT}\b""",
    "weak_duration": rf"{_NOT_AFTER}(?P<n>\d{{1,3}}|{_FEW}|twenty)\s+{_UNIT}s?\b(?!\s+(?:ago|of|to|old)\b)",
}

_FEW_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
# How a date may begin, and the forms to try there, in this order.
# The forms that open with a year of four digits; those of STARTS open with at most three.
YEAR_STARTS = "odd iso fiscal years decade year_of_trip weak_year"
STARTS = {
    "0|1|2|3|4|5|6|7|8|9": "odd dmy slash quarter half_year months ago weak_duration",
    "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec": "odd mdy fiscal_months my weak_month",
    "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC": "mdy my",
    "Q1|Q2|Q3|Q4": "quarter",
    "H1|H2": "half_year",
    "first|second|third|fourth|final|opening": "quarter half_year months",
    "FY|fiscal|financial": "fiscal",
    "Mon|Tue|Wed|Thu|Fri|Sat|Sun": "weekday",
    "last|next|this": "relative weekday that_month season weekend months quarter half_year duration period",
    "Spring|Summer|Autumn|Fall|spring|summer|autumn|fall": "season",
    "today|tonight|yesterday|tomorrow|that|same|a day|one day": "relative",
    "the same|the next|the following|the day": "relative duration decade_end",
    "the decade": "decade_end",
    "the weekend|the past|the current|the previous": "weekend relative duration period",
    "past|previous|coming|following": "duration weekday",
    "a week|a month|a year|a decade|an": "ago",
    _FEW_WORDS: "months ago weak_duration",
}

# What must stand where a date begins so, as read by re: a look that spares most tries of the forms.
GLANCES = {
    "0|1|2|3|4|5|6|7|8|9": r"\d{1,3}(?:[/.\-–—]|st|nd|rd|th|\s+[JFMASONDadmotuwy\-–—])",
    "that": r"\w+\s+(?i:same|day|evening|afternoon|morning)",
    "an": r"\w+\s",
}

# Words before a date that belong to it; the role that they give; those that make a weak form a date.
_LEAD = r"""on|in|by|at|since|from|until|till|up\s+to|through|before|after|during|as\s+of|for|end\s+of|of|between|
    beyond|throughout|dated|
    starting|beginning|effective|around|over|within|early|late|mid|later|earlier|back|the|end|start|middle|years?|
        summer|spring|
    autumn|fall|winter|compared\s+(?:to|with)|versus|vs|to|just|about|almost|nearly|more\s+than(?!\s+in\b)|fiscal"""
LEAD = rf"(?:\b(?:{_LEAD})[\s-]+)+"
LEAD_DAY = rf"(?:\b(?:{_LEAD}|morning|afternoon|evening|night)[\s-]+)+"
BEFORE_NOW = r"(?!)"
SINCE = r"\b(?:since|from|after|starting|beginning(?!\s+of\b))\s"
BY = r"\b(?:by|until|till|before|up\s+to|through)\s"
_PREPOSITION = r"in|by|since|from|until|till|through|before|after|during|of|between|early|late|mid|throughout"
STRONG = {
    "weak_month": rf"\b(?:{_PREPOSITION}|(?:(?:re)?scheduled|planned|set|due|slated|expected|billed|pencill?ed\s+in)\s+for|(?:postponed|moved|delayed)\s+to)[\s-]+(?:the\s+)?",
    "weak_year": rf"""\b(?:{_PREPOSITION}|for|end|year|beyond|around|compared\s+(?:to|with)|versus|vs|fiscal|summer|
        spring|
        autumn|winter|up\s+to)[\s-]+""",
    "weak_duration": r"\b(?:in|for|over|within|during|throughout)(?:\s+(?:the|about|just|nearly|almost))?\s+",
}
TAIL = r"\s*\(?local\s+time\)?|\s+(?:morning|afternoon|evening|night)\b"
# Behind a date with "the" before it, what is named after it: "the September 11 attacks".
NAMES = r"\s+(?:attacks?|bombings?|coup|massacre|earthquake|quake|tsunami|tragedy|disaster|raid|hijackings|uprising|revolution|terror\w*)\b"
